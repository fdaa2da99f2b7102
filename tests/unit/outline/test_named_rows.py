"""Rows that a draft numbers behind names of its own are units; captions, years and sentences are none."""

from vankien.lang.en.outline import OUTLINE as ENGLISH
from vankien.lang.outline import OutlineProfile
from vankien.lang.vi.outline import OUTLINE
from vankien.model.document import Document
from vankien.model.manuscript import Manuscript, Paragraph
from vankien.model.span import Span
from vankien.outline.build import build_document


def document(*lines: str, profile: OutlineProfile = OUTLINE) -> Document:
    at, paragraphs = 0, []
    for line in lines:
        paragraphs.append(Paragraph(Span(at, at + len(line))))
        at += len(line) + 1
    return build_document(Manuscript("\n".join(lines) + "\n", tuple(paragraphs)), profile)[0]


def ids(*lines: str, profile: OutlineProfile = OUTLINE) -> list[str]:
    return [one.id for one in document(*lines, profile=profile).units]


def test_tasks_stand_under_their_group_and_hold_their_letters() -> None:
    assert ids(
        "I- NHIỆM VỤ",
        "Nhóm nhiệm vụ 1: Chợ quê",
        "Nhiệm vụ 1.1: Sửa mái chợ",
        "a- Lợp lại ba gian.",
        "b- Thay máng nước.",
        "Nhiệm vụ 1.2: Mở phiên chiều, mỗi tháng một lần.",
        "Nhóm nhiệm vụ 2: Bến đò",
        "Nhiệm vụ 2.1: Kè bờ.",
    ) == [
        "section-I",
        "section-I/point-1",
        "section-I/point-1/point-1.1",
        "section-I/point-1/point-1.1/point-a",
        "section-I/point-1/point-1.1/point-b",
        "section-I/point-1/point-1.2",
        "section-I/point-2",
        "section-I/point-2/point-2.1",
    ]


def test_numbers_in_words_count_too() -> None:
    lines = (
        "1. Giải pháp",
        "Đột phá thứ nhất: Con người",
        "Cử người đi học.",
        "Đột phá thứ hai: Đường sá",
        "Mở đường.",
    )
    found = document(*lines)
    assert [one.number for one in found.units if one.kind == "point"] == ["1", "2"]
    assert [one.label for one in found.units if one.kind == "point"] == ["Đột phá thứ nhất", "Đột phá thứ hai"]


def test_english_policies_and_recommendations() -> None:
    lines = ("1. Housing", "Policy H1: Terraces are kept.", "Policy H2: Lofts are let.", "Recommendation 1: Build.",
             "Recommendation 2: Let.")  # fmt: skip
    found = document(*lines, profile=ENGLISH)
    assert [one.number for one in found.units if one.kind == "point"] == ["H1", "H2", "1", "2"]


def test_what_only_looks_so_is_none() -> None:
    for lines in (
        ("1. Kết quả", "Bảng 1: Dân số", "Bảng 2: Chợ"),  # captions
        ("1. Kết quả", "Năm 2027: thay 30 xe.", "Năm 2028: thay 70 xe."),
        ("1. Kết quả", "Nhiệm vụ 3: Kè bờ."),  # one is no row
        ("1. Kết quả", "Tổ 4: họp thứ hai.", "Tổ 6: họp thứ ba."),  # nothing begins the count
        ("1. Kết quả", "Nhiệm vụ 1 đã xong.", "Nhiệm vụ 2 còn chậm."),  # sentences
        ("1. Kết quả", "nhiệm vụ 1: xong", "nhiệm vụ 2: chậm"),  # no line begins so
    ):
        assert not [one for one in document(*lines).units if one.kind == "point"], lines
    articles = ("Điều 1. Phạm vi", "Điều 2. Đối tượng")
    assert ids(*articles) == ["article-1", "article-2"]
