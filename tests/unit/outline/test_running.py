"""Paragraphs numbered through a whole document: what stands between them holds none of them."""

from tests.unit.outline.test_named_rows import document, ids
from vankien.lang.en.outline import OUTLINE as ENGLISH
from vankien.text.running import running

COUNTED = tuple(f"{number}. Sentence {chr(96 + number)}." for number in range(1, 15))
PAPER = (
    "Chapter 1: Homes", "Building", *COUNTED[:5], "Policy H1: Land", "A list is kept.", "Policy H2: Rents",
    "Rents are fair.", *COUNTED[5:8], "Renting", *COUNTED[8:10], "Chapter 2: Roads", "Buses",
    *COUNTED[10:12], "Chapter 3: Sea", *COUNTED[12:],
    "Policy T1: Ferries", "One sails.",
)  # fmt: skip


def test_policies_and_headings_stand_beside_the_paragraphs() -> None:
    found = document(*PAPER, profile=ENGLISH)
    homes = [one.id for one in found.units if one.parent == "chapter-1"]
    assert homes[:3] == ["chapter-1/paragraph-1", "chapter-1/section-1", "chapter-1/section-2"]
    assert "chapter-1/point-H1" in homes
    assert "chapter-1/section-6" in homes
    fifth = next(one for one in found.units if one.number == "5" and one.kind == "section")
    assert fifth.span.of(found.text) == "5. Sentence e."
    eighth = next(one for one in found.units if one.number == "8" and one.kind == "section")
    assert eighth.span.of(found.text) == "8. Sentence h."  # the heading "Renting" is no part of it


def test_numbers_that_begin_anew_run_through_nothing() -> None:
    chapters = (
        "Chapter 1: Homes",
        *COUNTED[:8],
        "Policy H1: Land",
        "Policy H2: Rents",
        "Chapter 2: Roads",
        *COUNTED[:8],
    )
    assert "chapter-1/section-8/point-H1" in ids(*chapters, profile=ENGLISH)


def test_how_far_a_count_runs() -> None:
    heads = [None, *range(1, 9), None, *range(9, 21), None, *range(21, 41)]
    assert running(heads) == 40
    assert running([*heads, 1, 2, 3]) == 40  # one list of its own
    assert running([None, *range(1, 8), None, *range(1, 8), None, *range(1, 8)]) == 0
    assert running([None, 1, 2, None, 3, 4, None, 5]) == 0
    assert running([None, None, *range(1, 30)]) == 0  # one long list
    assert running([]) == 0
