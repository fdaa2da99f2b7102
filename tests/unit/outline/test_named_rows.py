"""Rows that a draft numbers behind names of its own are units; captions, years and sentences are none."""

from collections.abc import Sequence

from vankien.lang.en.outline import OUTLINE as ENGLISH
from vankien.lang.outline import OutlineProfile
from vankien.lang.vi.outline import OUTLINE
from vankien.model.document import Document
from vankien.model.manuscript import Manuscript, Paragraph
from vankien.model.note import Note
from vankien.model.span import Span
from vankien.outline.build import build_document


def document(*lines: str, profile: OutlineProfile = OUTLINE) -> Document:
    return built(*lines, profile=profile)[0]


def built(*lines: str, profile: OutlineProfile = OUTLINE) -> tuple[Document, Sequence[Note]]:
    at, paragraphs = 0, []
    for line in lines:
        paragraphs.append(Paragraph(Span(at, at + len(line))))
        at += len(line) + 1
    return build_document(Manuscript("\n".join(lines) + "\n", tuple(paragraphs)), profile)


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


def points(*lines: str, profile: OutlineProfile = OUTLINE) -> list[str]:
    return [one.number or "" for one in document(*lines, profile=profile).units if one.kind == "point"]


def test_an_article_has_clauses_and_points_and_no_rows() -> None:
    assert ids(
        "Điều 1. Mức đóng", "1. Người lớn:", "Mức 1: 10 đồng.", "Mức 2: 20 đồng.", "a) Có thẻ;", "b) Không."
    ) == [
        "article-1",
        "article-1/clause-1",
        "article-1/clause-1/paragraph-1",
        "article-1/clause-1/paragraph-2",
        "article-1/clause-1/paragraph-3",
        "article-1/clause-1/point-a",
        "article-1/clause-1/point-b",
    ]
    assert not points("Điều 5. Trình tự", "Bước 1. Nộp đơn.", "Bước 2. Nhận giấy.")
    assert points("Điều 5. Trình tự", "1. Có.", "Phụ lục I", "Bước 1. Nộp đơn.", "Bước 2. Nhận.") == ["1", "2"]
    told = ("1. Căn cứ", "Điều 5 của Luật Chợ nói vậy.", "Nhiệm vụ 1: Sửa chợ.", "Nhiệm vụ 2: Mở bến.")
    assert points(*told) == ["1", "2"]  # no head of an article


def test_no_rows_below_a_signature() -> None:
    below = ("1. Họp.", "Nơi nhận:", "Cụm 1: 3 bản", "Cụm 2: 2 bản")
    assert not points(*below)
    assert points(*below, "PHỤ LỤC", "Dự án 1: Chợ.", "Dự án 2: Bến.") == ["1", "2"]
    assert points(*below, "I. Việc", "Dự án 1: Chợ.", "Dự án 2: Bến.") == ["1", "2"]
    assert not points("1. Meetings", "Talks.", "cc:", "Floor 1: 9 copies", "Floor 2: 4 copies", profile=ENGLISH)


def test_captions_of_whatever_sort() -> None:
    assert not points("1. Kết quả", "Biểu đồ cột 1: Dân số", "Biểu đồ cột 2: Chợ")
    assert not points("1. Kết quả", "Mức chi năm 1: 10 đồng", "Mức chi năm 2: 20 đồng")
    assert not points("1. Results", "Bar chart 1: People", "Bar chart 2: Boats", profile=ENGLISH)
    assert not points("1. Results", "Example 1: People", "Example 2: Boats", profile=ENGLISH)
    assert points("1. Việc", "Hình thức 1: Họp.", "Hình thức 2: Gửi thư.") == ["1", "2"]  # no picture
    assert points("1. Plan", "Mapping task 1: Roads.", "Mapping task 2: Paths.", profile=ENGLISH) == ["1", "2"]


def test_roman_numbers_and_numbers_behind_a_mark() -> None:
    found = document("I. Việc", "Trụ cột I: Đất", "Trụ cột II: Nước", "Tiêu chí số 1: Rẻ", "Tiêu chí số 2: Bền")
    rows = [(one.number, one.label) for one in found.units if one.kind == "point"]
    assert rows == [("I", "Trụ cột I"), ("II", "Trụ cột II"), ("1", "Tiêu chí số 1"), ("2", "Tiêu chí số 2")]
    assert not points("I. Việc", "Đại hội XIII: Hà Nội.", "Đại hội XIV: Hà Nội.")  # nothing begins the count


def test_what_counts() -> None:
    for numbers, counts in (
        (("2.1", "3.5"), False),
        (("1.1", "1.2"), True),
        (("1.1", "2.1"), True),
        (("H1", "T1"), True),
        (("H1", "H4"), False),
        (("1", "2"), True),
        (("1", "7"), False),
        (("2.1", "2.2"), True),
    ):
        lines = [f"Việc {one}: Làm." for one in numbers]
        assert bool(points("I. Việc", *lines)) is counts, numbers
