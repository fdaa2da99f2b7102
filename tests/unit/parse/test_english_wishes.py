"""English requests in the subjunctive, between two words, behind their reason, and days that are moved."""

import pytest

from tests.unit.parse.drafted import drafted
from vankien import api
from vankien.model.draft import Draft

TEXT = """MEADOW RULES
Draft for consultation

Part A: The meadow

A1 Hay
A1.1 Hay is cut between 15 June and 31 August by two mowers and a rake.
A1.2 The meadow is closed for seven days after rain, and the fine is 40 crowns.
A1.3 Nobody under the age of twenty-one may mow.

A2 Paths
A2.1 The Warden marks oak, ash and elm beside the paths.
A2.2 Notice is given by the Warden.
"""


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    """Rules whose paragraphs bear codes."""
    return drafted(tmp_path_factory, TEXT, "en")


def _said(text: str, draft: Draft) -> list[str]:
    found = [one for each in api.parse(text, "en", draft) for one in each.amendments]
    return [
        " ".join(
            (
                one.operation.value,
                "/".join(step.number or "" for step in one.locator.path),
                f"{one.target_text or '-'} → {one.new_text or '-'}",
                one.position.value if one.position else "?" if one.unread else "",
            )
        ).rstrip()
        for one in found
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("We ask that “the Warden” in A2.2 be “the Steward”.", ["replace A2.2 the Warden → the Steward"]),
        ("It was moved that “seven days” in A1.2 become “ten days”.", ["replace A1.2 seven days → ten days"]),
        ("Resolved that the words “two mowers” in A1.1 read “one mower”.", ["replace A1.1 two mowers → one mower"]),
        (
            "The Society asks that “seven days” in A1.2 be “ten days”, and that “twenty-one” in A1.3 be cut to “18”.",
            ["replace A1.2 seven days → ten days", "replace A1.3 twenty-one → 18"],
        ),
        ("Mr Hay moved that “seven days” in A1.2 be “ten days”. The motion fell.", []),
        ("We note that “oak” in A2.1 is “quercus” to some.", []),
        ("In Jersey it is “the Steward”, in A2.2 it is “the Warden”.", []),
    ],
)
def test_what_is_wished_to_be(text: str, wanted: list[str], draft: Draft) -> None:
    assert _said(text, draft) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("A2.1: between “oak” and “ash” we would put “, beech”.", ["insert A2.1 oak → , beech after"]),
        ("In A2.1 put “, beech” between “oak” and “ash”.", ["insert A2.1 oak → , beech after"]),
        ("A2.1. Between “oak” and “ash” I'd like to see “, beech”.", ["insert A2.1 oak → , beech after"]),
        ("A2.1: replace “oak” by “beech” between the two paths.", ["replace A2.1 oak → beech"]),
    ],
)
def test_words_between_two_of_the_draft_take_neither(text: str, wanted: list[str], draft: Draft) -> None:
    assert _said(text, draft) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("A1.3: “eighteen” for “twenty-one”, please.", ["replace A1.3 twenty-one → eighteen"]),
        ("In A1.3 swap “twenty-one” for “eighteen”.", ["replace A1.3 twenty-one → eighteen"]),
        ("A1.3 says “twenty-one” for “eighteen” because of an old law.", []),
        ("The Orchard Act uses “eighteen” for “twenty-one” as in A1.3.", []),
    ],
)
def test_one_wording_for_another(text: str, wanted: list[str], draft: Draft) -> None:
    assert _said(text, draft) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("To save money, delete A2.1.", ["delete A2.1 - → -"]),
        ("Since nobody reads them, strike out A2.2.", ["delete A2.2 - → -"]),
        ("To agree with common practice, delete A2.1.", ["delete A2.1 - → -"]),
        ("Strike out A2.2 and the Warden can rest.", ["delete A2.2 - → -"]),
        ("Strike out A2.2 and the Warden can never rest.", ["delete A2.2 - → - ?"]),
        ("When they asked us, delete A2.1 was the answer.", []),
        ("To get to the market, cross the meadow.", []),
    ],
)
def test_an_order_behind_its_reason(text: str, wanted: list[str], draft: Draft) -> None:
    assert _said(text, draft) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("A1.1: 15 June should be 1 July.", ["replace A1.1 15 June → 1 July"]),
        ("A1.1. The date of 15 June wants pushing back to 1 July.", ["replace A1.1 15 June → 1 July"]),
        ("A1.1: 31 August needs to be moved to 15 September.", ["replace A1.1 31 August → 15 September"]),
        ("A1.1: from 15 June to 31 August is too long.", []),
        ("A1.1: between 15 June and 31 August is right for the larks.", []),
        ("Hay fever starts on 15 June and my birthday is on 16 June.", []),
    ],
)
def test_a_day_is_one_value(text: str, wanted: list[str], draft: Draft) -> None:
    assert _said(text, draft) == wanted


def test_a_number_that_is_an_article_too_breaks_nothing(draft: Draft) -> None:
    assert _said("A1.2: change ten to one o'clock.", draft) == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "A1.2: 7 days and 40 crowns should be 9 days and 50 crowns.",
            ["replace A1.2 7 days → 9 days", "replace A1.2 40 crowns → 50 crowns"],
        ),
        (
            "A1.1, A1.2: “two mowers” and “a rake” should be “one mower” and “two rakes” in A1.1.",
            ["replace A1.1 two mowers → one mower", "replace A1.1 a rake → two rakes"],
        ),
    ],
)
def test_rows_of_two(text: str, wanted: list[str], draft: Draft) -> None:
    assert _said(text, draft) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The rule about the fine, A1.2, should go.", ["delete A1.2 - → -"]),
        ("A2.2 is silly. Please rub it out.", ["delete A2.2 - → -"]),
        ("Consider A2.1. Oak, “ash and elm”, and then the axe.", ["comment A2.1 - → -"]),
        ("A1.1 stops us from June to August. May to August, if you please.", []),
        ("A2.1: put “, beech” after ash.", ["insert A2.1 ash → , beech after"]),  # asks: three letters may be any word
    ],
)
def test_what_strangers_say(text: str, wanted: list[str], draft: Draft) -> None:
    assert _said(text, draft) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Delete A2.2 and put 10 in place of seven in A1.2.", ["delete A2.2 - → -", "replace A1.2 seven → 10"]),
        (
            "Strike out A2.2 and use “fee” for “fine” in A1.2.",
            ["delete A2.2 - → -", "replace A1.2 fine → fee"],
        ),
        ("Delete “seven days” and put “ten days” in place of it in A1.2.", ["replace A1.2 seven days → ten days"]),
        ("Councillor Grubb will tell you that A2.2 should be deleted.", []),
        ("I will tell you that A2.2 should be deleted.", ["delete A2.2 - → -"]),
    ],
)
def test_orders_of_two_kinds_and_those_of_others(text: str, wanted: list[str], draft: Draft) -> None:
    assert _said(text, draft) == wanted


def _dropped(text: str, draft: Draft) -> list[str]:
    """The first words of what is offered to go."""
    found = [one for each in api.parse(text, "en", draft) for one in each.amendments if not one.new_text]
    anchors = [api.anchor(one, draft).anchor for one in found]
    places = [place for one in anchors if one is not None for place in one.places]
    return [one.span.of(draft.document.text)[:12] for one in places]


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("The sentence about elm beside the paths should go.", ["The Warden m"]),
        ("The sentence on elm beside the paths has to go.", ["The Warden m"]),
        ("The sentence about seven days after rain can go, it helps nobody.", ["The meadow i"]),
        ("The paragraph on notice can go.", ["Notice is gi"]),
        ("The sentence about two mowers should be deleted.", ["Hay is cut b"]),
        ("The sentence about elm beside the paths can stay.", []),
        ("Nobody wrote that the sentence about elm beside the paths should go.", []),
        ("Some say the sentence on two mowers should go.", []),
        ("The paragraph about notice was dropped.", []),
        ("The walk on the meadow should go on for another hour.", []),
    ],
)
def test_a_piece_told_by_what_it_is_about_goes_without_a_number(said: str, wanted: list[str], draft: Draft) -> None:
    story = "My mother mowed here as a girl, and I have a photograph of her with the rake. "
    assert _dropped(story + said, draft) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("In A1.3 the correct spelling is “twenty-one”.", ["replace A1.3 - → twenty-one"]),
        ("A2.1: the right spelling would be “besides”.", ["replace A2.1 - → besides"]),
        ("My teacher said that the correct spelling matters more than the hay.", []),
        ("A2.1: the right word at the right time, as my aunt would say.", []),
    ],
)
def test_a_spelling_is_said_to_be_the_right_one(text: str, wanted: list[str], draft: Draft) -> None:
    assert [one.removesuffix(" ?") for one in _said(text, draft)] == wanted
