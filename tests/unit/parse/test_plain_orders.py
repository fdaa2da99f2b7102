"""Plain orders of English letters: what leaves a clerk nothing to ask is stated, what does is asked or told."""

import pytest

from tests.unit.parse.drafted import drafted
from vankien import api
from vankien.anchor.amendment import anchor_all
from vankien.anchor.index import build_index
from vankien.model.amendment import Amendment, Operation
from vankien.model.draft import Draft
from vankien.model.locator import UnitKind

DRAFT = """Draft Rules for the Ellow Ferry

1. Crossings
1.1 The ferry crosses from 6 a.m. until 8 p.m.
1.2 It waits for ten minutes at each jetty.
1.3 The pilot shall keep the log and ring the bell.
1.4 Nobody may:
(a) smoke on the lower deck;
(b) feed the gulls; or
(c) climb the mast.

2. Lamps and fares
2.1 Each jetty has at least two lamps.
2.2 A cart pays 5 crowns and a rider pays 3 crowns.
2.3 The fares are reviewed every four years by the harbour board.
2.4 Whoever crosses without a ticket pays a fine of 90 crowns.
"""
TOLLS = """Draft Tolls for the Ellow Bridge

1. Tolls
1.1 A cart pays $5 and a rider pays $3.
1.2 Whoever jumps the bar pays a fine of up to $90.
1.3 The yearly pass costs not less than $400,000 for 20 carts.
"""
ON = " The village met in the old net loft last week, some forty of us, and it rained all evening long."


@pytest.fixture(scope="module")
def rules(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, DRAFT, "en")


@pytest.fixture(scope="module")
def tolls(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, TOLLS, "en")


def told(said: str, draft: Draft) -> list[Amendment]:
    """The amendments of a letter with their places."""
    read = [one for it in api.parse(said, "en", draft) for one in it.amendments]
    return [it.amendment for it in anchor_all(read, build_index(draft.document))]


def stated(said: str, draft: Draft) -> list[tuple[str | None, str | None]]:
    """The old and new words of the changes whose place is certain."""
    return [
        (one.target_text, one.new_text)
        for one in told(said, draft)
        if one.operation is not Operation.COMMENT and one.anchor is not None and one.anchor.state.is_certain
    ]


@pytest.mark.parametrize(
    ("said", "old", "new"),
    [
        ("2.1 - raise the number of lamps from two to three.", "two", "three"),
        ("In 1.1 the ferry should cross until 9 p.m. and not until 8 p.m.", "until 8 p.m.", "until 9 p.m."),
        ("In 1.2 the ferry ought to wait fifteen minutes, not ten minutes.", "ten minutes", "fifteen minutes"),
        ("Section 2.1: we need three lamps instead of two lamps.", "two lamps", "three lamps"),
        ("Section 2.4: the fine of 90 crowns should be raised to 120 crowns.", "90 crowns", "120 crowns"),
        ("In 2.4 the fine must be 60 crowns rather than 90 crowns.", "90 crowns", "60 crowns"),
    ],
)
def test_a_plain_order_is_borne_out_in_a_paragraph(said: str, old: str, new: str, rules: Draft) -> None:
    assert stated(said + ON, rules) == [(old, new)]


@pytest.mark.parametrize(
    "said",
    [
        "In 1.1 it is 8 p.m. and not 9 p.m. that we read.",
        "Last year they raised the lamps from two to three.",
        "In 1.2 the ferry waited fifteen minutes, not ten minutes, when my aunt fell.",
        "At the other ferry they take 60 crowns rather than 90 crowns.",
        "Some would have three lamps instead of two lamps, we would not.",
    ],
)
def test_what_only_tells_of_two_figures_states_nothing(said: str, rules: Draft) -> None:
    assert stated(said + ON, rules) == []


@pytest.mark.parametrize(
    "said",
    [
        "The “or” after 1.4(b) would then have to move to the end of (c).",
        "Move the word “and” in 1.3 to the end of the sentence.",
    ],
)
def test_where_a_word_that_joins_items_goes_is_asked(said: str, rules: Draft) -> None:
    assert stated(said, rules) == []
    assert told(said, rules)


def test_where_other_words_go_is_stated(rules: Draft) -> None:
    assert stated("Move “and ring the bell” to the end of 1.2.", rules) == [("and ring the bell", None)]


@pytest.mark.parametrize(
    "said",
    [
        "Section 2. Lamps and fares\nThe paragraph on tickets should be deleted.",
        "Section 2. Lamps and fares\nThe sentence about carts should go.",
        "Section 2: the rule about riders must be struck out.",
        "On section 2: we ask that the clause dealing with the review be deleted.",
        "The paragraph on tickets should go altogether: nobody buys one.",
    ],
)
def test_a_piece_told_by_what_it_is_about_never_takes_what_holds_it(said: str, rules: Draft) -> None:
    assert stated(said, rules) == []
    assert [one.operation for one in told(said, rules)] == [Operation.DELETE]


@pytest.mark.parametrize(
    "said",
    ["The paragraph on tickets (2.4) should be deleted.", "The rule about the bell, 1.3, should go.", "2.4 should go."],
)
def test_a_piece_with_a_number_beside_what_it_is_about_goes(said: str, rules: Draft) -> None:
    assert stated(said, rules) == [(None, None)]


@pytest.mark.parametrize(
    "said", ["The talk about tickets should go on.", "The road to the lamps should be repaired.", "Let carts go."]
)
def test_things_of_the_world_are_no_pieces(said: str, rules: Draft) -> None:
    assert not [one for one in told(said, rules) if one.operation is Operation.DELETE]


@pytest.mark.parametrize(
    ("said", "old", "new"),
    [
        ("Please cut the toll from $5 to $4.", "$5", "$4"),
        ("A fine of up to $90 is no deterrent. We propose $120.", "$90", "$120"),
        ("1.2: the fine of $90 should be doubled to $180.", "$90", "$180"),
        ("In 1.3, $400,000 is too much, make it $1 million.", "$400,000", "$1 million"),
        ("1.1: $5 for a cart is too much. Please make it 4.", "5", "4"),
        ("In 1.2 replace $90 with a sum of $20.", "$90", "a sum of $20"),
    ],
)
def test_the_sign_of_money_belongs_to_its_amount(said: str, old: str, new: str, tolls: Draft) -> None:
    assert stated(said, tolls) == [(old, new)]


@pytest.mark.parametrize(
    "said",
    [
        "$1.2 is what a bun costs here.",
        "I pay $5 for soup and you pay $3, that is life.",
        "$20: that is what I paid.",
        "My boat cost $400,000 and my neighbour's $500,000.",
        "In $90 there are many buns.",
    ],
)
def test_money_that_nobody_asks_about_changes_nothing(said: str, tolls: Draft) -> None:
    assert [one for one in told(said, tolls) if one.operation is not Operation.COMMENT] == []


@pytest.mark.parametrize(
    "said",
    [
        "There should be a new section 2.5: “Lamps are lit at dusk.”",
        "On section 2.1: please add a new section 2.5: “2.5 Lamps are lit at dusk.”",
    ],
)
def test_a_new_unit_stands_behind_the_number_before_its_own(said: str, rules: Draft) -> None:
    (one,) = told(said, rules)
    assert one.anchor is not None
    assert one.anchor.state.is_certain
    assert (one.anchor.unit or "").endswith("2.4")


@pytest.mark.parametrize(
    "said",
    [
        "Section 2.1: we request a new section 2.5, worded as follows:\n2.5 Lamps are lit at dusk.",
        "Section 2.1: please add: “2.5 Lamps are lit at dusk.”",
        "Please add a new section 2.7: “Lamps are lit at dusk.”",
        "On section 2.1, please add: “2.2 Lamps are lit at dusk.”",
    ],
)
def test_a_number_that_fits_no_gap_is_asked(said: str, rules: Draft) -> None:
    assert told(said, rules)
    assert stated(said, rules) == []


@pytest.mark.parametrize(
    "said",
    [
        "The title of section 2 is unclear. We propose to rename it “Lamps, carts and tickets”.",
        "The heading of section 2 says too little. It should read “Lamps, carts and tickets”.",
    ],
)
def test_a_new_title_leaves_the_body_of_its_unit(said: str, rules: Draft) -> None:
    (one,) = told(said, rules)
    assert [(step.kind, step.number) for step in one.locator.path] == [(UnitKind.SECTION, "2"), (UnitKind.TITLE, None)]


@pytest.mark.parametrize(
    "said",
    [
        "Section 2 deals with carts. It should read “Lamps and carts”.",
        "The title of section 2 is fine. Section 1.2 is not. It should read “It waits for an hour.”",
        "Section 2 is long. The gulls are loud. Call it “gulls”.",
        "The title of section 2 is fine, 2.1 is not. Please add to it “and a bell”.",
    ],
)
def test_new_words_of_another_thing_are_no_title(said: str, rules: Draft) -> None:
    assert not any(step.kind is UnitKind.TITLE for one in told(said, rules) for step in one.locator.path)


@pytest.mark.parametrize(
    ("said", "operation", "is_certain"),
    [
        ("Move section 2.3 to section 1, after 1.2.", Operation.MOVE, True),
        ("2.3 should be moved to section 1, behind section 1.2.", Operation.MOVE, True),
        ("Move section 2.3 to section 1.", Operation.MOVE, False),
        ("Renumber section 2.3 to 1.5.", Operation.RENUMBER, True),
        ("Section 2.3 becomes section 1.5.", Operation.RENUMBER, True),
    ],
)
def test_a_unit_that_goes_elsewhere_gets_no_number_of_what_holds_it(
    said: str, operation: Operation, is_certain: bool, rules: Draft
) -> None:
    (one,) = told(said, rules)
    assert one.anchor is not None
    assert (one.operation, one.anchor.state.is_certain) == (operation, is_certain)


@pytest.mark.parametrize("said", ["Sentence 2.3 should be deleted.", "Please delete sentence 2.3."])
def test_a_sentence_with_a_dotted_number_is_the_drafts_own(said: str, rules: Draft) -> None:
    (one,) = told(said, rules)
    assert one.anchor is not None
    assert (one.anchor.state.is_certain, (one.anchor.unit or "")[-3:]) == (True, "2.3")


def test_a_counted_sentence_is_no_unit(rules: Draft) -> None:
    assert stated("Delete sentence 2 of 2.3.", rules) == []


@pytest.mark.parametrize(
    "said",
    [
        "I should be grateful if 2.3 were dropped.",
        "We would be glad if section 2.3 were deleted.",
        "We should be most grateful if 2.3 was removed.",
    ],
)
def test_gratitude_for_what_were_done_asks_for_it(said: str, rules: Draft) -> None:
    assert stated(said, rules) == [(None, None)]


@pytest.mark.parametrize(
    "said",
    [
        "I would not be grateful if 2.3 were dropped.",
        "Nobody should be glad if 2.3 were dropped.",
        "I would be glad if 2.3 were not dropped.",
        "I should be grateful if you told me why 2.3 was dropped.",
        "Who would be glad if 2.3 were deleted?",
    ],
)
def test_gratitude_for_something_else_states_nothing(said: str, rules: Draft) -> None:
    assert stated(said, rules) == []
