"""Numbers alone are places where the draft numbers its paragraphs through, and figures everywhere else."""

import re

import pytest

from tests.unit.outline.test_running import PAPER
from tests.unit.parse.test_drafts_rows import read
from vankien.lang.registry import PROFILES
from vankien.parse.places.drafts_numbers import Numbers, as_numbers

DRAFT = "\n".join(PAPER)


def places(text: str) -> list[list[str | None]]:
    row = [one.locator.path for one in read(text, "en", DRAFT)]
    also = [path for one in read(text, "en", DRAFT) for path in one.locator.also]
    return [[step.number for step in path] for path in (*row, *also)]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Leave out “Sentence” in 12.", ["12"]),
        ("7: strike “Sentence”.", ["7"]),
        ("9 should read: Nothing is settled yet.", ["9"]),
        ("8 – delete “Sentence”, please.", ["8"]),
        ("No. 11: “Sentence” -> “Statement”", ["11"]),
        ("Change “Sentence” to “Statement” (10).", ["10"]),
        ("Merge 7 with 8.", ["7", "8"]),
        ("Delete 12.", ["12"]),
        ("On 6, leave out “Sentence”.", ["6"]),
        ("Dear Sir\n12. Please delete.", ["12"]),
        ("I see that 9 says “Sentence”: delete that.", ["9"]),
        ("In 11 it says “Sentence”; delete that.", ["11"]),
        ("Still on 10: leave out “Sentence”.", ["10"]),
    ],
)
def test_a_number_alone_is_a_paragraph(text: str, numbers: list[str]) -> None:
    assert places(text) == [[one] for one in numbers]


@pytest.mark.parametrize(
    "text",
    [
        "The share should be one in 12, not one in 8.",
        "Leave out “Sentence” in 240.",  # the draft has no such paragraph
        "Travel should be free for those under 9.",
        "In 10 minutes one can walk it. Delete “Sentence”.",
        "The fee is steep; 1,000 crowns must come down to 250.",
        "In 1998 they promised it. Delete “Sentence”.",
        "The board has twelve (12) members; delete “Sentence”.",
        "1: delete “Sentence”.\n2: delete “kept”.",  # the writer's own count
        "Delete 9 and put 11.",
        "1. We like it.\n\n12. Leave out “Sentence”.",
        "12. October 2026\nLeave out “Sentence”.",
        "Insert the following paragraph:\n12. Dogs travel free.",
    ],
)
def test_other_numbers_are_figures(text: str) -> None:
    assert not [one for one in places(text) if one]


def test_a_name_and_a_number_stay_one_place() -> None:
    assert places("Para. 12 should go. Delete (2) of paragraph 9.")[:1] == [["12"]]
    assert [str(one.locator.path[0].kind) for one in read("Delete 12.", "en", DRAFT)] == ["paragraph"]


def test_ornate_figures_are_figures() -> None:
    assert places("Our street has 𝟏𝟐 lamps; leave out “Sentence”.") == [[]]
    assert places("Leave out “Sentence” in 𝟏𝟐.") == [["12"]]


PAIRS = frozenset({"12.1", "12.2", "13.1"})


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("2.1 bỏ\n2.2 thêm\n3.1 sửa", "    bỏ\n    thêm\n    sửa"),  # the letter's own count
        ("12.1 bỏ\n12.2 thêm\n13.1 sửa", "12.1 bỏ\n12.2 thêm\n13.1 sửa"),  # clauses of the draft's articles
        ("2.1 bỏ\n2.3 thêm\n3.1 sửa", "2.1 bỏ\n2.3 thêm\n3.1 sửa"),  # no count
        ("5.2 bỏ\n5.3 thêm\n5.4 sửa", "5.2 bỏ\n5.3 thêm\n5.4 sửa"),
        ("2.1 bỏ\n2.2 thêm", "2.1 bỏ\n2.2 thêm"),
    ],
)
def test_a_letters_own_count_is_no_place(text: str, seen: str) -> None:
    numbers = Numbers(0, are_sections=False, pairs=PAIRS)
    assert as_numbers(text, text, numbers, PROFILES["vi"].speech) == seen
    assert as_numbers(text, text, Numbers(0, are_sections=False), PROFILES["vi"].speech) == text


HEADED = [
    ("2. lamps (4.1)\n2.1 leave out x\n2.2 add y", True),
    ("remark 3 – section 1.4\n3.1 leave out x\n3.2 add y\nremark 4 – section 2.2\n4.1 add z", True),
    ("1. seats (2.2, 2.3):\n\n1.1. leave out x\n1.2. add y", True),
    ("4. lamps (4.1)\n4.1 leave out x\n4.2 add y", False),  # the draft's own section 4
    ("2. lamps\n2.1 leave out x\n2.2 add y", False),
    ("2. lamps (see 4.1)\n2.1 leave out x\n2.2 add y", False),  # its heading, and where else to look
    ("2. lamps cost 4.1\n2.1 leave out x\n2.2 add y", False),
    ("2. lamps (4.1)\n2.1 leave out x\n2.4 add y", False),  # no count
    ("2. lamps (4.1)\n2.1 leave out x\n3.1 add y", False),  # the second row is under no heading
]


@pytest.mark.parametrize(("text", "is_own"), HEADED)
def test_numbers_under_a_heading_with_a_place_are_the_letters_own(text: str, *, is_own: bool) -> None:
    seen = as_numbers(text, text, None, PROFILES["en"].speech)
    assert len(seen) == len(text)
    assert (re.search(r"(?m)^[ \t]*\d\.\d\.? (?:leave|add)", seen) is None) is is_own


@pytest.mark.parametrize(
    ("text", "is_own"),
    [
        ("2. về ghế đá (mục 4.1)\n2.1. bỏ x\n2.2. thêm y", True),
        ("góp ý 2: mục 4.1\n2.1 bỏ x\n2.2 thêm y", True),
        ("2. đèn đường (tăng 4.1%)\n2.1 bỏ x\n2.2 thêm y", False),
        ("2. ghế đá (tổ 4.1)\n2.1 bỏ x\n2.2 thêm y", False),
    ],
)
def test_such_headings_are_known_in_either_language(text: str, *, is_own: bool) -> None:
    seen = as_numbers(text, text, None, PROFILES["vi"].speech)
    assert ("\n2.1" not in seen) is is_own


def test_places_come_from_the_heading_above_a_letters_own_count() -> None:
    text = "1. Lamps (section 4.1)\n1.1 Replace “green” by “white”.\n2. Seats (5.2)\n2.1 Leave out “oak”."
    found = read(text, "en", DRAFT)
    assert [[step.number for step in one.locator.path] for one in found] == [["4.1"], ["5.2"]]
