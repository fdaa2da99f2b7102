"""Labels whose number begins with that of what it stands in: A1 and A1.1, B.2.3, II.1."""

import pytest

from tests.unit.outline.test_named_rows import built, document, ids
from vankien.lang.en.outline import OUTLINE as ENGLISH

CODE = (
    "Part A: Rules", "A1 Purpose", "A1.1 This code is for boats.", "A2 Words", "A2.1 “Quay” means the north wall.",
    "(a) with its steps;", "(b) with its crane.",
    "Part B: Fees", "B1 Berths", "B1.1 A berth is let by the day.", "B1.2 A berth is never sold.",
)  # fmt: skip


def test_letters_of_parts_stand_in_the_numbers() -> None:
    assert ids(*CODE, profile=ENGLISH) == [
        "part-A", "part-A/section-A1", "part-A/section-A1/point-A1.1", "part-A/section-A2",
        "part-A/section-A2/point-A2.1", "part-A/section-A2/point-A2.1/point-a", "part-A/section-A2/point-A2.1/point-b",
        "part-B", "part-B/section-B1", "part-B/section-B1/point-B1.1", "part-B/section-B1/point-B1.2",
    ]  # fmt: skip


def test_the_count_begins_anew_behind_each_letter_without_a_note() -> None:
    lines = "A1. Boats", "A2. Nets", "B1. Fees", "B2. Fines"
    assert ids(*lines, profile=ENGLISH) == ["section-A1", "section-A2", "section-B1", "section-B2"]
    assert not notes(*lines)
    assert notes("A1. Boats", "A2. Nets", "A4. Fees", "A5. Fines") == ["outline-number-gap"]


def notes(*lines: str) -> list[str]:
    return [one.kind for one in built(*lines, profile=ENGLISH)[1]]


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (("A. CHỢ", "A.1. Chợ quê", "A.1.1. Lợp mái.", "A.1.2. Kè nền.", "A.2. Chợ tỉnh", "B. BẾN", "B.1. Bến đò",
          "B.2. Bến xe"),
         ["section-A", "section-A/section-A1", "section-A/section-A1/point-A1.1", "section-A/section-A1/point-A1.2",
          "section-A/section-A2", "section-B", "section-B/section-B1", "section-B/section-B2"]),
        (("I. CHỢ", "I.1. Chợ quê", "I.2. Chợ tỉnh", "II. BẾN", "II.1. Bến đò", "II.1.1. Kè bờ.", "II.1.2. Nạo vét."),
         ["section-I", "section-I/section-1", "section-I/section-2", "section-II", "section-II/section-1",
          "section-II/section-1/point-1.1", "section-II/section-1/point-1.2"]),
    ],
)  # fmt: skip
def test_vietnamese_reports_too(lines: tuple[str, ...], found: list[str]) -> None:
    assert ids(*lines) == found


@pytest.mark.parametrize(
    "line",
    ["A4 Giấy in phải đủ hai mặt.", "B12 Thuốc bổ được phát.", "H1 là chợ cũ.", "V.I. Lênin đã viết.",
     "E5 Xăng bán từ đầu năm.", "H5N1 là chủng cũ.", "CO2 Khí thải\nCO3 Khí khác"],
)  # fmt: skip
def test_a_letter_with_a_figure_that_counts_nothing_is_no_label(line: str) -> None:
    found = document("I. CHỢ", *line.split("\n"), "Chợ họp phiên.", "II. BẾN").units
    assert [one.label for one in found if one.label] == ["I.", "II."]


ROADS = (
    "A. Roads", "A1. Roads are kept.", "A2. These roads are widened:", "A2 London Road, to ten metres.",
    "A40 Western Road, by night.", "A3. Works are announced.",
    "B. Paths", "B1. Paths are open.", "B2. These papers are asked for:", "A4 Paper for plans.", "A5 Paper for maps.",
    "B3. Dogs are led.",
)  # fmt: skip


def test_roads_and_papers_between_codes_part_nothing() -> None:
    assert [one for one in ids(*ROADS, profile=ENGLISH) if "paragraph" not in one] == [
        "section-A", "section-A/section-A1", "section-A/section-A2", "section-A/section-A3",
        "section-B", "section-B/section-B1", "section-B/section-B2", "section-B/section-B3",
    ]  # fmt: skip


def test_codes_without_stops_in_a_row_that_has_some_are_labels_where_they_count_on() -> None:
    found = ids("A. Roads", "A1. Roads are kept.", "A2 Works are announced.", "A3. Lamps burn.", profile=ENGLISH)
    assert found == ["section-A", "section-A/section-A1", "section-A/section-A2", "section-A/section-A3"]


def test_codes_in_an_article_are_points_of_it() -> None:
    found = ids("Điều 1. Giấy phép", "1. Giấy phép gồm:", "A1. Xe con", "A2. Xe tải", "2. Giấy phép có hạn.")
    assert found == [
        "article-1", "article-1/clause-1", "article-1/clause-1/point-A1", "article-1/clause-1/point-A2",
        "article-1/clause-2",
    ]  # fmt: skip


def test_appendices_may_bear_codes() -> None:
    found = ids("A1. Boats", "A2. Nets", "Annex A1. Fees", "Annex A2. Forms", "Annex B1. Maps", profile=ENGLISH)
    assert found == ["section-A1", "section-A2", "appendix-A1", "appendix-A2", "appendix-B1"]
    assert ids("Điều 1. Chợ", "Phụ lục A1", "BIỂU PHÍ", "Phụ lục A2") == ["article-1", "appendix-A1", "appendix-A2"]
