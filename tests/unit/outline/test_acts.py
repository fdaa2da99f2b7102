"""Documents that hold several acts: each ends where the next one's title or its own signature begins."""

import pytest

from tests.unit.outline.drafts import typed
from vankien.lang.en.outline import OUTLINE as ENGLISH
from vankien.model.document import Document
from vankien.model.locator import UnitKind
from vankien.model.manuscript import Manuscript
from vankien.outline.build import build_document

ISSUING = (
    "NGHỊ QUYẾT",
    "Ban hành Quy chế họp",
    "Điều 1. Ban hành kèm theo Nghị quyết này Quy chế họp.",
    "Điều 2. Hiệu lực từ ngày ký.",
)


def _spans(document: Document) -> dict[str, str]:
    return {unit.id: unit.span.of(document.text) for unit in document.units}


@pytest.mark.parametrize(
    "title",
    [
        ("QUY CHẾ", "Họp của Hội đồng nhân dân huyện", "(Ban hành kèm theo Nghị quyết số   /NQ-HĐND)"),
        ("QUY CHẾ HỌP", "(Kèm theo Nghị quyết số 12/NQ-HĐND ngày 5 tháng 7 năm 2021)"),
        ("QUY CHẾ", "Ban hành kèm theo Nghị quyết số 12/NQ-HĐND ngày 5 tháng 7 năm 2021"),
        ("KẾ HOẠCH", "Tổ chức các kỳ họp", "(Phê duyệt kèm theo Quyết định số    /QĐ-UBND)"),
        ("ỦY BAN NHÂN DÂN", "XÃ NÀ LỪA", "Độc lập - Tự do - Hạnh phúc", "QUY CHẾ", "(Kèm theo Quyết định số 3)"),
        ("QUY CHẾ", "Họp của Hội đồng nhân dân huyện"),
        ("NỘI QUY", "Kỳ họp Hội đồng nhân dân", "xã Nà Lừa"),
    ],
)  # fmt: skip
def test_an_article_ends_where_the_title_of_what_is_issued_begins(title: tuple[str, ...]) -> None:
    document, notes = typed(*ISSUING, *title, "Điều 1. Phạm vi", "Quy chế này nói về kỳ họp.", "Điều 2. Kỳ họp")
    spans = _spans(document)
    assert spans["article-2"] == ISSUING[-1]
    assert "\n".join(title) in [unit.span.of(document.text) for unit in document.units if unit.kind is UnitKind.TITLE]
    assert spans["article-1~2"].startswith("Điều 1. Phạm vi")
    assert not notes


@pytest.mark.parametrize(
    "signature",
    [
        ("Nơi nhận:", "- Như Điều 2;", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
        ("TM. HỘI ĐỒNG NHÂN DÂN", "CHỦ TỊCH", "Lò Thị Mơ"),
        ("KT. BỘ TRƯỞNG", "THỨ TRƯỞNG"),
        ("T/M BAN THƯỜNG VỤ", "BÍ THƯ"),
    ],
)
def test_the_signature_below_an_act_belongs_to_no_article(signature: tuple[str, ...]) -> None:
    document, _ = typed(*ISSUING, *signature)
    assert _spans(document)["article-2"] == ISSUING[-1]
    assert all(unit.parent is None for unit in document.units if unit.span.start > document.text.find(signature[0]) - 1)


@pytest.mark.parametrize(
    ("lines", "last"),
    [
        (("Điều 2. Phụ lục", "PHỤ LỤC I", "DANH MỤC", "(Kèm theo Thông tư số 3)", "1. Một"), "PHỤ LỤC I"),
        (("Điều 2. Lời dẫn", "Các đơn vị dùng mẫu", "ban hành kèm theo Quyết định này."), "Điều 2."),
        (("Điều 2. Tên gọi", "BẢN ĐỒ", "Vẽ theo tỷ lệ sau:", "(Theo Quyết định số 3)"), "Điều 2."),
        (("Điều 2. Tên gọi", "QUY CHẾ", "Được hiểu là văn bản nội bộ."), "Điều 2."),
        (("Phụ lục 1", "ĐƠN XIN THUÊ", "1. Tên:", "TM. HỘ KINH DOANH", "2. Tuổi:"), "Phụ lục 1"),
    ],
)
def test_other_lines_in_capitals_and_brackets_end_nothing(lines: tuple[str, ...], last: str) -> None:
    document, _ = typed("QUYẾT ĐỊNH", "Điều 1. Một việc.", *lines)
    held = next(
        unit for unit in document.units if unit.label is not None and unit.span.of(document.text).startswith(last)
    )
    assert held.span.end == len(document.text)


def test_before_the_first_unit_it_is_the_title_of_the_document() -> None:
    document, _ = typed("QUY CHẾ", "Về họp", "(Ban hành kèm theo Quyết định số 5)", "Điều 1. Phạm vi", "Điều 2. Họp")
    assert [unit.id for unit in document.units if unit.label is not None] == ["article-1", "article-2"]


def test_english_acts_that_issue_rules() -> None:
    lines = (
        "ORDINANCE",
        "Article 1. The Rules are issued.",
        "RULES OF THE MARKET",
        "(Issued with Ordinance No. 4)",
        "Article 1. Scope",
    )
    document, _ = build_document(Manuscript("\n".join(lines)), ENGLISH)
    assert _spans(document)["article-1"] == lines[1]
