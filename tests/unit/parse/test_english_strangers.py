"""English requests as strangers put them: with the draft at hand."""

import pytest

from tests.unit.parse.drafted import drafted
from vankien import api
from vankien.model.draft import Draft

TEXT = """FAIRGROUND RULES
Draft for consultation

Part A: Stalls

A1 Pitches
A1.1 A stall may stand for ten days, where practicable. It must close by half past nine.
A1.2 No stall may sell
(a) knives;
(b) glue.
A1.3 A stall is lit by lamps.

Part B: Music

B1 Bands
B1.1 A band plays for two hours, where practicable.
B1.2 A jury of five is made up of
• three neighbours;
• one teacher of music;
• one baker.

Schedule 1. Conditions for rides

1. A ride has a brake.
2. A ride has a bell.
"""


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    """Rules whose paragraphs bear letters, with bullets and a schedule."""
    return drafted(tmp_path_factory, TEXT, "en")


def _said(text: str, draft: Draft) -> list[str]:
    found = [one for each in api.parse(text, "en", draft) for one in each.amendments]
    return [
        " ".join(
            (
                one.operation.value,
                ";".join(
                    "/".join(step.number or "" for step in path) for path in (one.locator.path, *one.locator.also)
                ),
                f"{one.target_text or '-'} → {one.new_text or '-'}",
                one.position.value if one.position else "",
            )
        ).strip()
        for one in found
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # what is put in
        ("In A1.3 I'd want “by night” on the end.", ["insert A1.3 - → by night end"]),
        ("A1.3 is acceptable provided that “by night” is added at its end.", ["insert A1.3 - → by night end"]),
        ("A1.3 would have to go on, after “lamps”, with “and fires”.", ["insert A1.3 lamps → and fires after"]),
        ("A1.3 says “lit by lamps”. Those words want rounding off with “, not fires”.",
         ["insert A1.3 lit by lamps → , not fires after"]),
        ("Between A1.2 and A1.3 we should welcome the following:\n“Stalls have wheels.”",
         ["insert A1.2 - → Stalls have wheels. after"]),
        ("A1.1: after “stall” I want “or tent”, and “ten days” must become “nine days”.",
         ["insert A1.1 stall → or tent after", "replace A1.1 ten days → nine days"]),
        # by its number or by what it goes beside
        ("Schedule 1 ought to have a third condition. Mine would be: “3. A ride has a roof.”",
         ["insert 1 - → 3. A ride has a roof."]),
        ("A1.2 forgets the worst: “(c) gas.”", ["insert A1.2 - → (c) gas."]),
        ("B1.2: after the bullet on the teacher we should like to see another: “• one child;”",
         ["insert B1.2/2 - → • one child; after"]),
        # what goes
        ("B1.1 could lose its last sentence.", ["delete B1.1/-1 - → -"]),
        ("A1.3 is needless. I propose that it be left out.", ["delete A1.3 - → -"]),
        ("Lamps are to be banned. Paragraph A1.3 accordingly falls.", ["delete A1.3 - → -"]),
        ("“where practicable” to be expunged from A1.1 and B1.1.", ["delete A1.1;B1.1 where practicable → -"]),
        # what changes
        ("A1.1 is amended by leaving out “ten days” and inserting “one week”.", ["replace A1.1 ten days → one week"]),
        ("It is good that stalls go (A1.1). We would shorten “for ten days” to “for a week”.",
         ["replace A1.1 for ten days → for a week"]),
        ("B1.1 says “for two hours”. The usual form is “for no more than two hours”, and I commend it to you.",
         ["replace B1.1 for two hours → for no more than two hours"]),
        ("B1.1: a band plays two hours. One hour is long enough.", ["replace B1.1 two hours → One hour"]),
    ],
)  # fmt: skip
def test_a_request_is_read_as_it_is_meant(text: str, wanted: list[str], draft: Draft) -> None:
    assert _said(text, draft) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "That A1.3 be struck out altogether. Fell for want of a seconder.",
        "That “ten days” in A1.1 be changed to “nine days”. Lost, 15 to 19.",
        "A1.2 says enough; my uncle signed his letter “(c) gas”, and that was all.",
        "A1.2: “(b) glue.”",  # the number that is there
        "A1.3 falls short of what we hoped.",
        "A1.1 was amended in 2019 by leaving out “ten days” and inserting “one week”.",
    ],
)
def test_what_nobody_asks_for_is_not_read(text: str, draft: Draft) -> None:
    assert [one for one in _said(text, draft) if not one.startswith("comment")] == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Please delete A1.3. Lost lamps are nobody's affair.", ["delete A1.3 - → -"]),
        ("Please delete A1.3. Failed lamps are worse than none.", ["delete A1.3 - → -"]),
        ("B1.2: after the bullet on the plumber please add “• one child;”", ["insert B1.2 - → • one child;"]),
    ],
)
def test_what_only_looks_alike_is_read_as_before(text: str, wanted: list[str], draft: Draft) -> None:
    assert _said(text, draft) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Paragraph: A1.3\nWhat is wrong with it? Nobody sees it.\nHow should it read? A stall is lit by ten lamps.",
         ["replace A1.3 - → A stall is lit by ten lamps."]),
        ("Paragraph: A1.3\nHow should it read? I leave that to you.", []),
        ("Paragraph: A1.3\nHow should it read? (left blank)", []),
        ("Paragraph: A1.3\nHow should it read? A stall is lit by lamps.", []),  # as it does
        ("After the last bullet of B1.2 there is room for one more:\n• one child.\n\n4. Were the questions easy?\nYes.",
         ["insert B1.2/-1 - → • one child. after"]),
    ],
)  # fmt: skip
def test_a_form_says_how_it_should_read(text: str, wanted: list[str], draft: Draft) -> None:
    assert _said(text, draft) == wanted


def test_words_that_share_an_article_are_not_put_for_each_other(draft: Draft) -> None:
    found = _said("B1.2: the jury is moving to Cattle Street. Swap the names.", draft)
    assert not [one for one in found if one.startswith("replace")]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("A1.3: I'd say candles, not lamps.", ["replace A1.3 lamps → candles"]),
        ("A1.3: candles instead of lamps please", ["replace A1.3 lamps → candles"]),
        ("B1.1: plays for an evening, not two hours.", ["replace B1.1 two hours → an evening"]),
        ("A1.3: is lit by candles rather than by lamps", ["replace A1.3 lamps → candles"]),
        ("A1.3: neighbours, not lamps, are the trouble.", []),
        ("A1.3 says lamps, not candles.", []),
        ("A1.3: my aunt has candles at home, not lamps, and she is well.", []),
        ("A1.3 – why lamps, not candles?", []),
    ],
)
def test_one_word_instead_of_one_of_the_unit(text: str, wanted: list[str], draft: Draft) -> None:
    assert _said(text, draft) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("“half past nine” in A1.1 is defined nowhere. A definition is required.", ["comment A1.1 half past nine → -"]),
        ("A1.3 puzzles me. The order needs spelling out.", ["comment A1.3 - → -"]),
        ("Something about dogs has to be added in A1.2.", ["comment A1.2 - → -"]),
        ("In A1.2 a definition is required by law, as everybody knows.", []),
    ],
)
def test_what_is_said_to_be_wanting_is_a_comment(text: str, wanted: list[str], draft: Draft) -> None:
    assert _said(text, draft) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Our second point: A1.1, “where practicable”. Out.", ["delete A1.1 where practicable → -"]),
        ("I'd like to see the words “where practicable” go from A1.1.", ["delete A1.1 where practicable → -"]),
        ("A1.1 would be none the worse without “where practicable”.", ["delete A1.1 where practicable → -"]),
        ("A1.3 ends too soon; it should go on “and by fires”.", ["insert A1.3 - → and by fires end"]),
        ("A1.1 speaks of “ten days”. Our club is small. “Five days” is what is wanted.",
         ["replace A1.1 ten days → Five days"]),
        ("I should not like to see “where practicable” go from A1.1.", []),
        ("We should hate to see “where practicable” go from A1.1.", []),
        ("A1.1 would be much the worse without “where practicable”.", []),
        ("A1.2 is right, says my aunt, who sells “knives” abroad. A1.3. Out.", ["delete A1.3 - → -"]),
    ],
)  # fmt: skip
def test_words_that_go_and_words_that_are_wanted(text: str, wanted: list[str], draft: Draft) -> None:
    assert _said(text, draft) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("A1.1: half past nine is early; ten o'clock would be fair.", ["replace A1.1 half past nine → ten o'clock"]),
        ("A1.1: by half past nine? The ferry is late. Make it midnight.", ["replace A1.1 half past nine → midnight"]),
        ("A1.1: half past nine should be eleven.", ["replace A1.1 half past nine → eleven"]),
        ("A1.1 closes at half past nine. We ask for ten.", ["replace A1.1 half past nine → ten"]),
        ("A1.1: half past nine should be 40.", []),
        ("By 9 to 4 we do not want ten of them.", []),
        ("Carried, 12 votes to nine. A1.1 stays as it is.", []),
        ("We start at half past six (A1.1). Five pitches are empty.", []),
        ("A1.1: my son is in bed by half past nine, and at ten o'clock I am as well.", []),
    ],
)
def test_a_time_of_the_day_is_one_value(text: str, wanted: list[str], draft: Draft) -> None:
    assert _said(text, draft) == wanted


def test_a_field_that_may_hold_anything_is_no_wording(draft: Draft) -> None:
    found = _said(
        "Paragraph: A1.1\nYour suggestion: A stall for ten days is long, make it close at half past nine", draft
    )
    assert not [one for one in found if "- → A stall" in one]
