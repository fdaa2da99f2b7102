"""English notes of a line or two in which no order is said: the unit named and what it has tell what is meant."""

import pytest

from tests.unit.parse.drafted import drafted
from tests.unit.parse.test_english_strangers import TEXT
from vankien import api
from vankien.model.draft import Draft


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    """Rules whose paragraphs bear letters, with bullets and a schedule."""
    return drafted(tmp_path_factory, TEXT, "en")


def _said(text: str, draft: Draft) -> list[str]:
    found = [one for each in api.parse(text, "en", draft) for one in each.amendments]
    return [
        f"{one.operation.value} {';'.join(path[-1].number or '' for path in (one.locator.path, *one.locator.also))}"
        f" {one.target_text or '-'} → {one.new_text or '-'}"
        for one in found
        if one.locator.path
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("A1.1: ten days, and the hay still out. Think of six.", ["replace A1.1 ten → six"]),
        ("A1.1 lets a stall stand ten days. Leave it at seven.", ["replace A1.1 ten → seven"]),
        ("B1.1: two hours of brass? Give them three hours.", ["replace B1.1 two hours → three hours"]),
        ("In B1.2 a jury of five is thin; let the number go up to nine.", ["replace B1.2 five → nine"]),
        ("B1.2: five? Give my regards to the two ladies at the desk.", []),
        ("A1.1: ten days. Write to me at 12 Mill Lane.", []),
        ("The stallholders of Holm hold out for twelve in A1.1, where ten is plenty.", []),
    ],
)
def test_a_figure_is_ordered_of_the_unit_that_has_another(text: str, wanted: list[str], draft: Draft) -> None:
    assert _said(text, draft) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("A1.1 does two jobs at once. I should like each to have a number of its own.", ["split A1.1 - → -"]),
        ("A1.1 would make two tidy points.", ["split A1.1 - → -"]),
        ("The two sentences of A1.1 had best go their separate ways.", ["split A1.1 - → -"]),
        ("One paragraph would do for A1.3 and B1.1, which both bore me.", ["merge A1.3;B1.1 - → -"]),
        ("A1.3 and B1.1 say the same; let them share a number.", ["merge A1.3;B1.1 - → -"]),
        ("The Pedlars' Guild would see A1.3 struck in its entirety, lamps and all.", ["delete A1.3 - → -"]),
        ("so A1.1 says “where practicable”. can that bit come out", ["delete A1.1 where practicable → -"]),
        ("Take “where practicable” off the end of B1.1.", ["delete B1.1 where practicable → -"]),
        ("On A1.1 I would make two points.", []),
        ("A1.2 names two wares. Each should have its own rule about fire.", []),
        ("A1.3: can it go ahead before June?", []),
        ("A1.3: how far can it go?", []),
        ("We would not see A1.3 struck.", []),
        ("A1.3 and B1.1: let them share a roof.", []),
        ("The two sentences of A1.1 belong together.", []),
        ("Take “where practicable” from B1.1 as your model.", []),
    ],
)
def test_what_a_note_would_have_become_of_a_unit(text: str, wanted: list[str], draft: Draft) -> None:
    assert _said(text, draft) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Nobody can make out from A1.2 who keeps the list. That wants saying.", ["comment A1.2 - → -"]),
        ("A1.3 is silent on candles. Not good enough; shut that gap.", ["comment A1.3 - → -"]),
        ("Can't somebody put a number on “where practicable” in B1.1?", ["comment B1.1 where practicable → -"]),
        ("What A1.3 means for a stall by day is anyone's guess; kindly enlighten us in the text.",
         ["comment A1.3 - → -"]),
        ("I buy glue, whatever A1.2 says. That wants saying to his face.", []),
        ("The fence by the green has a gap. Shut that gap before A1.1 begins.", []),
        ("A1.3: can't somebody give me a lift home?", []),
        ("A1.3: I expect you to come to tea.", []),
    ],
)  # fmt: skip
def test_what_a_note_wants_said_is_a_comment(text: str, wanted: list[str], draft: Draft) -> None:
    assert _said(text, draft) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Wet feet are no trifle. After (b) in A1.2 there's room for one more: “(c) buckets of water.”",
         ["insert b - → (c) buckets of water."]),
        ("A1.1 says a stall is closed where the warden will, “where practicable”. can that bit come out",
         ["delete A1.1 where practicable → -"]),
        ("After (a) in A1.2 I read “(c) lamps” and wept.", []),
        ("A1.1 says a stall is closed where the warden will, “where practicable”. can that dog come out", []),
    ],
)  # fmt: skip
def test_a_letter_goes_on_behind_the_last(text: str, wanted: list[str], draft: Draft) -> None:
    assert _said(text, draft) == wanted
