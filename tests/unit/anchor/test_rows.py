"""Rows with names of the draft's own as places: which of those with one number is meant."""

import pytest

from tests.unit.outline.test_named_rows import document
from vankien.anchor.index import DraftIndex, build_index
from vankien.anchor.path import Finding, by_path
from vankien.lang.en.outline import OUTLINE as ENGLISH
from vankien.model.locator import Step, UnitKind

TASKS = (
    "I. NHIỆM VỤ", "Nhiệm vụ 1.1: Sửa chợ.", "a) Mái;", "b) Nền.", "Nhiệm vụ 1.2: Mở bến.", "a) Cầu;", "b) Phao.",
    "II. CHỈ TIÊU",
    "Chỉ tiêu 1: Sĩ số không quá 35 em.", "Chỉ tiêu 2: Có 9 xe.", "1. Hạn", "1.1. Ba năm.", "1.2. Hai quý.",
)  # fmt: skip
PAPER = (
    "Chapter 1: Homes", *(f"{one}. Homes cost {one} crowns." for one in range(1, 8)), "Box 1: A mill", "It turned.",
    "Chapter 2: Boats", *(f"{one}. Boats cost {one} crowns." for one in range(8, 15)), "Box 2: A well", "It was deep.",
    "Chapter 3: Roads", *(f"{one}. Roads cost {one} crowns." for one in range(15, 20)),
)  # fmt: skip


@pytest.fixture(scope="module")
def index() -> DraftIndex:
    return build_index(document(*TASKS))


def best(found: Finding, index: DraftIndex) -> list[str]:
    """The words of the best hit, and of those as good."""
    top = max((one.score for one in found.hits), default=0)
    return [one.span.of(index.document.text) for one in found.hits if one.score > top - 0.1]


def test_a_letter_of_one_task_is_none_of_another(index: DraftIndex) -> None:
    task = Step(UnitKind.POINT, "1.2", "nhiệm vụ")
    assert best(by_path(index, (task, Step(UnitKind.POINT, "a"))), index) == ["a) Cầu;"]


def test_the_name_decides_between_two_of_one_number(index: DraftIndex) -> None:
    assert best(by_path(index, (Step(UnitKind.POINT, "1.1", "nhiệm vụ"),)), index)[0].startswith("Nhiệm vụ 1.1")
    assert len(best(by_path(index, (Step(UnitKind.POINT, "1.1"),)), index)) == 2  # which of them, a person says


def test_the_first_words_of_a_row_are_as_good_as_its_name(index: DraftIndex) -> None:
    assert best(by_path(index, (Step(UnitKind.POINT, "1", "Sĩ số"),)), index) == ["Chỉ tiêu 1: Sĩ số không quá 35 em."]
    found = by_path(index, (Step(UnitKind.POINT, "1", "Sĩ diện"),))
    assert found.hits[0].score < 0.9


def test_a_counted_paragraph_is_no_box() -> None:
    paper = build_index(document(*PAPER, profile=ENGLISH))
    for path in (
        (Step(UnitKind.CHAPTER, "2"), Step(UnitKind.PARAGRAPH, "2")),
        (Step(UnitKind.PARAGRAPH, "2"),),
        (Step(UnitKind.CHAPTER, "1"), Step(UnitKind.PARAGRAPH, "1")),
    ):
        assert not any("Box" in one.span.of(paper.document.text)[:5] for one in by_path(paper, path).hits), path
    assert best(by_path(paper, (Step(UnitKind.PARAGRAPH, "9"),)), paper) == ["9. Boats cost 9 crowns."]
