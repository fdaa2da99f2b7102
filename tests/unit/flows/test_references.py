"""References keep naming what they named when numbers change under them; sections are told by what became of them."""

import pytest

from vankien.flows.compare import compare
from vankien.flows.past import difference
from vankien.flows.references import Followed, citations, follow
from vankien.lang.registry import PROFILES
from vankien.model.document import Document
from vankien.model.edit import ChangeSet
from vankien.model.manuscript import Manuscript
from vankien.outline.build import build_document

VI = PROFILES["vi"]
LAW = """Chương I. QUY ĐỊNH CHUNG
Điều 1. Phạm vi
Quy chế này quy định việc quản lý chợ phiên.
Điều 2. Nguyên tắc
1. Chợ họp công khai.
2. Chợ họp đúng ngày.
Chương II. QUẢN LÝ
Điều 3. Ban quản lý
1. Ban quản lý do dân bầu theo nguyên tắc tại khoản 2 Điều 2.
2. Ban quản lý thu phí theo Điều 4 và Điều 5 Luật Phí và lệ phí.
Điều 4. Phí chợ
Mức phí do Ban quản lý nêu tại Điều 3 đề nghị.
"""
REPORT = """Phần I. KẾT QUẢ
1. Kinh tế
1.1. Trồng trọt
Ruộng hai vụ được mở rộng.
1.2. Chăn nuôi
Đàn bò tăng như đã nêu ở điểm 1.1 và mục 2 dưới đây.
2. Văn hóa
Lễ hội được khôi phục, gắn với chăn nuôi nêu tại mục 1.2.
Phần II. NHIỆM VỤ
1. Kinh tế
Thực hiện như mục 2, Phần I nêu trên.
"""
CULTURE = "2. Văn hóa\nLễ hội được khôi phục, gắn với chăn nuôi nêu tại mục 1.2.\n"
WITH_ARTICLE = (
    LAW.replace("Điều 4. Phí", "Điều 5. Phí")
    .replace("Điều 3. Ban", "Điều 4. Ban")
    .replace("Điều 2. Nguyên", "Điều 2. Giải thích\nChợ phiên là chợ họp theo phiên.\nĐiều 3. Nguyên")
)


def document(text: str) -> Document:
    return build_document(Manuscript(text), VI.outline)[0]


def cited(text: str) -> dict[str, str]:
    return {one.span.of(text): one.unit.id for one in citations(document(text), VI.speech)}


def followed(old: str, new: str) -> Followed:
    return follow(document(old), document(new), difference(old, new), VI.speech)


def told(old: str, new: str) -> dict[str, str]:
    """What became of each reference."""
    return {str(note.facts["words"]): str(note.facts.get("now", "lost")) for note in followed(old, new).notes}


def sections(old: str, new: str) -> list[tuple[str, str | None, str | None]]:
    found = compare(document(old), document(new), difference(old, new))
    return [
        (str(one.fate), None if one.old is None else one.old.id, None if one.new is None else one.new.id)
        for one in found.sections
    ]


def test_references_name_units_of_the_document_and_not_of_another_law() -> None:
    assert cited(LAW) == {
        "khoản 2 Điều 2": "chapter-I/article-2/clause-2",
        "Điều 4": "chapter-II/article-4",
        "Điều 3": "chapter-II/article-3",
    }


def test_a_number_that_stands_twice_names_the_nearest_or_none() -> None:
    assert cited(REPORT) == {
        "điểm 1.1": "part-I/section-1/point-1.1",
        "mục 2": "part-I/section-2",
        "mục 1.2": "part-I/section-1/point-1.2",
        "mục 2, Phần I": "part-I/section-2",
    }
    assert "mục 1" not in cited(f"{REPORT}Xem mục 1 của báo cáo tỉnh và mục 9.\n")
    assert cited(f"{REPORT}Xem mục 1.2 của báo cáo chung này.\n")["mục 1.2"] == "part-I/section-1/point-1.2"


def test_an_article_more_moves_the_numbers_behind_it() -> None:
    assert told(LAW, WITH_ARTICLE) == {"khoản 2 Điều 2": "khoản 2 Điều 3", "Điều 4": "Điều 5", "Điều 3": "Điều 4"}
    edits = [edit for change in followed(LAW, WITH_ARTICLE).changes for edit in change.edits]
    whole = ChangeSet.of((*difference(LAW, WITH_ARTICLE).edits, *edits), len(LAW)).apply(LAW)
    assert "nguyên tắc tại khoản 2 Điều 3." in whole
    assert "theo Điều 5 và Điều 5 Luật Phí" in whole
    assert cited(whole)["khoản 2 Điều 3"] == "chapter-I/article-3/clause-2"


def test_a_reference_to_what_is_gone_is_said() -> None:
    assert told(LAW, LAW.replace("2. Chợ họp đúng ngày.\n", "")) == {"khoản 2 Điều 2": "lost"}


def test_a_point_less_is_followed_and_its_own_references_are_said() -> None:
    new = REPORT.replace("1.1. Trồng trọt\nRuộng hai vụ được mở rộng.\n", "").replace("1.2. Chăn", "1.1. Chăn")
    assert told(REPORT, new) == {"điểm 1.1": "lost", "mục 1.2": "mục 1.1"}


def test_a_section_that_moves_to_another_part_is_followed_there() -> None:
    new = REPORT.replace(CULTURE, "").replace("Thực hiện như", f"{CULTURE}Thực hiện như")
    assert told(REPORT, new)["mục 2, Phần I"] == "mục 2, Phần II"
    assert ("moved", "part-I/section-2", "part-II/section-2") in sections(REPORT, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (LAW, LAW),
        (LAW, LAW.replace("công khai", "công khai, có trật tự")),
        (LAW, LAW.replace("theo nguyên tắc tại khoản 2 Điều 2", "theo nguyên tắc chung")),
        (REPORT, REPORT.replace("Văn hóa", "Văn hóa, thể thao")),
    ],
)
def test_what_keeps_its_number_is_left_alone(old: str, new: str) -> None:
    assert followed(old, new) == Followed()


def test_sections_that_came_went_and_changed_number_are_named() -> None:
    assert sections(LAW, WITH_ARTICLE) == [
        ("renumbered", "chapter-I/article-2", "chapter-I/article-3"),
        ("renumbered", "chapter-II/article-3", "chapter-II/article-4"),
        ("renumbered", "chapter-II/article-4", "chapter-II/article-5"),
        ("added", None, "chapter-I/article-2"),
    ]
    assert sections(LAW, LAW.replace("2. Chợ họp đúng ngày.\n", "")) == [
        ("removed", "chapter-I/article-2/clause-2", None)
    ]


def test_a_whole_part_that_goes_is_told_once_and_a_new_heading_is_a_new_title() -> None:
    assert sections(REPORT, REPORT[: REPORT.index("Phần II")]) == [("removed", "part-II", None)]
    assert sections(REPORT, REPORT.replace("Văn hóa", "Văn hóa, thể thao")) == [
        ("retitled", "part-I/section-2", "part-I/section-2")
    ]
    assert sections(REPORT, REPORT) == []
