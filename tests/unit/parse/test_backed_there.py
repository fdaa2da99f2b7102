"""A figure asked for of a unit that the draft has: which of its figures it replaces, the unit tells."""

import pytest

from tests.unit.parse.drafted import changes, drafted, stated
from vankien.model.draft import Draft
from vankien.wiring.config import Config
from vankien.wiring.drafts import open_draft

DRAFT = """HARBOUR ORDER

Part 1. Moorings

1.1 Boats
1.1.1 Boats lie no more than 40 metres apart, and a notice is sent 28 days before a mooring is let.
1.1.2 The crane lifts twenty-two boats a week until 2031.
1.1.3 Forty new rings will be fixed, ten of them on the east quay.
1.1.4 The charge is 2.60 pounds an hour.

Annex A. Works

Crane	2.3	2031
Quay	9.4	2032
"""


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, DRAFT, "en")


def rows(text: str, draft: Draft) -> list[str]:
    return changes(text, draft, "en")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("1.1.2: nobody of my age is going to wait until 2031 for that. Call it 2028.", "1.1.2 2031 → 2028"),
        ("1.1.1 gives 28 days. My nephew was at sea for six weeks. I would like that to be 60.", "1.1.1 28 → 60"),
        ("1.1.2 says twenty-two boats. We'd settle for thirty.", "1.1.2 twenty-two → thirty"),
        ("1.1.2: there are now thirty such boats, not twenty-two.", "1.1.2 twenty-two → thirty"),
        (
            "The twenty-two boats of 1.1.2 will be thirty by then. Kindly correct the number.",
            "1.1.2 twenty-two → thirty",
        ),
        ("1.1.3 – forty rings, ten on the east quay. Make it twelve on the east quay.", "1.1.3 ten → twelve"),
        ("1.1.4: 2.60 pounds an hour! I would say 2.00.", "1.1.4 2.60 → 2.00"),
        ("Annex A allows 2.3 for the crane. Cap it at 1.9.", "A 2.3 → 1.9"),
        ("Twenty-two boats a week (1.1.2) is a crawl. Thirty.", "1.1.2 Twenty-two → Thirty"),
        ("1.1.2, 2031? Far too late! 2029, please, or never.", "1.1.2 2031 → 2029"),
        ("1.1.1 – 28 days. 45 days, because the post is slow.", "1.1.1 28 days → 45 days"),
        (
            "I have read 1.1.1 with care.\nMy cousin broke his leg in March. 28 days did not mend it. I would say 42.",
            "1.1.1 28 → 42",
        ),
        (
            "1.1.1 is slow.\nTwenty-eight days for one sheet of paper! Fourteen is plenty.",
            "1.1.1 Twenty-eight → Fourteen",
        ),
        ("1.1.1: 28 days will not do for those at sea. The notice should run to 40 days.", "1.1.1 28 days → 40 days"),
        ("1.1.2 has twenty-two; since Crane 7 broke we are down to nine. Please amend.", "1.1.2 twenty-two → nine"),
    ],
)
def test_the_figure_that_the_unit_has_goes(text: str, wanted: str, draft: Draft) -> None:
    assert rows(text, draft) == [wanted]


@pytest.mark.parametrize(
    "text",
    [
        "1.1.1: 40 metres apart is fine. We want 2 ladders at each.",
        "1.1.1 says 40 metres. In 2014 it was 30.",
        "1.1.2: do not make it thirty; twenty-two is plenty.",
        "1.1.1 has 40 metres and 28 days. Make it 60.",
        "1.1.2 says twenty-two boats. Does anybody know whether it should be thirty?",
        "1.1.1: 28 days. The unions would settle for 45.",
        "I have read 1.1.1.\nIn my day it was 28 days, and nobody got 45.",
        "1.1.1 is near us. It has 28 pupils; ours has 45, and that is plenty.",
        "1.1.1: 28 days. Page 12.",
        "1.1.1: 28 days. 45?",
        "1.1.1 gives 28 days. In truth Berth 12 got 45.",
        "1.1.2, twenty-two boats. Count the geese on the quay: forty.",
    ],
)
def test_a_figure_of_something_else_changes_nothing(text: str, draft: Draft) -> None:
    assert rows(text, draft) == []


def test_paragraphs_numbered_through_are_named_by_their_numbers(tmp_path_factory: pytest.TempPathFactory) -> None:
    lines = [f"{at}. The pier has {at + 40} lamps and a rail." for at in range(1, 15)]
    path = tmp_path_factory.mktemp("draft") / "paper.txt"
    path.write_text("\n".join(["WHITE PAPER", "", "Chapter 1: Piers", "", *lines]), encoding="utf-8")
    paper = open_draft(path, Config(genre="en"))
    assert rows("Paragraph 13 has 53 lamps. Twelve of them are dark; make it 41.", paper) == ["13 53 → 41"]
    assert rows("Paragraph 12: 53 lamps? Call it 41.", paper) == []
    asked = "“{} lamps” ought to be replaced by “60 lights”, see paragraph {}."
    assert rows(asked.format(53, 13), paper) == ["13 53 lamps → 60 lights"]
    assert rows(asked.format(53, 12), paper) == [" 53 lamps → 60 lights"]
    assert rows("Where 13 has “53 lamps”, we should prefer “60 lights”.", paper) == ["13 53 lamps → 60 lights"]


def test_an_annex_is_named_by_a_letter_and_to_schedule_is_a_verb(draft: Draft) -> None:
    assert rows("In Annex A replace “Quay” by “North quay”.", draft) == ["A Quay → North quay"]
    assert rows("We schedule a meeting: replace “Quay” by “North quay”.", draft) == [" Quay → North quay"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "1.1.2 says that the crane lifts twenty-two boats a week. Put “thirty boats a week”.",
            "1.1.2 twenty-two boats a week → thirty boats a week",
        ),
        (
            "1.1.4 sets the charge of 2.60 pounds. Put “Mooring is free on Sundays and holidays”.",
            "1.1.4 None → Mooring is free on Sundays and holidays",
        ),
    ],
)
def test_words_put_behind_those_told_take_their_place(text: str, wanted: str, draft: Draft) -> None:
    assert rows(text, draft) == [wanted]


def test_a_unit_written_anew_has_its_reasons_behind_it(draft: Draft) -> None:
    anew = "1.1.1: this should read “Boats lie no more than 50 metres apart.” "
    assert rows(f"{anew}At 40 metres, everybody says 60.", draft) == [
        "1.1.1 None → Boats lie no more than 50 metres apart."
    ]
    assert rows(f"{anew}\n1.1.2: until 2031 is too long. Make it 2028.", draft)[1:] == ["1.1.2 2031 → 2028"]


def test_annexes_that_count_their_own_rows_leave_the_numbers_of_paragraphs(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    heads = ("Chapter 1: Boats", "Chapter 2: Crews", "Chapter 3: Fees")
    body = "\n".join(
        f"{heads[at // 5]}\n{at + 1}. The crew of boat {chr(65 + at)} is told {at + 20} days before the sailing."
        if at % 5 == 0
        else f"{at + 1}. The crew of boat {chr(65 + at)} is told {at + 20} days before the sailing."
        for at in range(15)
    )
    annexes = "".join(f"\n\nAnnex {one}: Rules\n1. No smoking.\n2. No dogs.\n3. No music." for one in (1, 2))
    draft = drafted(tmp_path_factory, f"SAILING POLICY\n\n{body}{annexes}\n", "en")
    assert rows("Two changes to 12: “31 days” → “40 days”.", draft) == ["12 31 days → 40 days"]
    assert rows("Those of 4 are told “23 days”; make that “30 days”, we have a board.", draft) == [
        "4 23 days → 30 days"
    ]
    assert rows("In the year 12 boats sank; “31 days” is what we had.", draft) == []


@pytest.mark.parametrize(
    "text",
    [
        "1.1.1: 28 days is generous; my own club gives 14.",
        "Chapter 9 says 40 metres. Call it 30.",
        "1.1.1: 28 days. 45, when I last looked.",
    ],
)
def test_what_is_only_weighed_is_not_stated(text: str, draft: Draft) -> None:
    assert stated(text, draft, "en") == []
