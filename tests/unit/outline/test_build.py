import pytest

from tests.unit.outline.drafts import body, facts, heading, ids, labelled, styled, typed, unit
from vankien.lang.vi.outline import OUTLINE
from vankien.model.contribution import BlockRole
from vankien.model.document import PageBasis
from vankien.model.locator import UnitKind
from vankien.model.manuscript import Cell, Manuscript, Paragraph, Story
from vankien.model.span import Span
from vankien.outline.build import build_document


def test_sections_stand_directly_under_one_part_and_under_roman_sections_in_another() -> None:
    document, notes = typed(
        "PHẦN I. KẾT QUẢ", "1. Kinh tế", "1.1. Chăn nuôi", "2. Xã hội",
        "PHẦN II. NHIỆM VỤ", "I. Mục tiêu", "1. Chung", "2. Riêng", "II. Giải pháp", "1. Vốn",
    )  # fmt: skip
    assert ids(document) == [
        "part-I", "part-I/section-1", "part-I/section-1/point-1.1", "part-I/section-2",
        "part-II", "part-II/section-I", "part-II/section-I/section-1", "part-II/section-I/section-2",
        "part-II/section-II", "part-II/section-II/section-1",
    ]  # fmt: skip
    assert notes == ()


def test_the_document_says_which_bullet_stands_under_which() -> None:
    document, _ = typed("1. Việc", "+ Thứ nhất", "- a", "- b", "+ Thứ hai", "- c", "2. Khác", "+ d")
    assert ids(document)[1:6] == [
        "section-1/bullet-1", "section-1/bullet-1/bullet-1", "section-1/bullet-1/bullet-2",
        "section-1/bullet-2", "section-1/bullet-2/bullet-1",
    ]  # fmt: skip


def test_the_document_says_that_numbers_stand_under_letters() -> None:
    document, _ = typed("A. CHUNG", "a) Đường", "1) Nhựa", "2) Đá", "b) Cầu", "1) Treo", "c) Hầm")
    assert labelled(document)[1:] == [
        "section-A/point-a", "section-A/point-a/point-1", "section-A/point-a/point-2",
        "section-A/point-b", "section-A/point-b/point-1", "section-A/point-c",
    ]  # fmt: skip


def test_a_heading_may_stand_on_the_lines_after_its_label() -> None:
    document, _ = typed(
        "PHẦN THỨ HAI", "PHƯƠNG HƯỚNG", "VÀ GIẢI PHÁP", "Mở đầu đoạn văn.", "Phần thứ ba", "Kết quả chung"
    )
    assert heading(document, "part-II") == "PHƯƠNG HƯỚNG\nVÀ GIẢI PHÁP"
    assert body(document, "part-II") == "Mở đầu đoạn văn."
    assert heading(document, "part-III") == "Kết quả chung"


def test_a_long_text_after_a_label_is_no_heading() -> None:
    document, _ = typed("3. Nâng cao chất lượng", "a) Rà soát quy hoạch. Công bố công khai.", "Thêm một đoạn.")
    assert heading(document, "section-3") == "Nâng cao chất lượng"
    assert unit(document, "section-3/point-a").heading.is_empty
    assert body(document, "section-3/point-a/paragraph-1") == "Rà soát quy hoạch. Công bố công khai."
    assert body(document, "section-3/point-a/paragraph-2") == "Thêm một đoạn."


def test_articles_hold_clauses_and_points_without_headings() -> None:
    document, _ = typed(
        "Chương I", "QUY ĐỊNH CHUNG", "Điều 1. Phạm vi", "1. Luật này quy định về chợ:", "a) Chợ phiên;", "đ) Chợ đêm",
        "Chương II", "THI HÀNH", "Điều 2. Hiệu lực", "Điều 2a. Chuyển tiếp",
    )  # fmt: skip
    assert labelled(document) == [
        "chapter-I", "chapter-I/article-1", "chapter-I/article-1/clause-1", "chapter-I/article-1/clause-1/point-a",
        "chapter-I/article-1/clause-1/point-đ", "chapter-II", "chapter-II/article-2", "chapter-II/article-2a",
    ]  # fmt: skip
    assert body(document, "chapter-I/article-1/clause-1").startswith("Luật này quy định về chợ:\n")


def test_a_quoted_article_in_an_amending_clause_is_no_unit() -> None:
    document, _ = typed(
        "Điều 1. Sửa đổi", "1. Sửa đổi Điều 7 như sau:", "“Điều 7. Lệ phí", "1. Người nộp “lệ phí” là chủ hàng.",
        "2. Mức thu do tỉnh quy định.”.", "2. Bãi bỏ Điều 8.", "Điều 2. Hiệu lực",
    )  # fmt: skip
    assert labelled(document) == ["article-1", "article-1/clause-1", "article-1/clause-2", "article-2"]


def test_a_quotation_that_never_ends_hides_nothing() -> None:
    document, _ = typed("1. Lời dặn như sau:", "“Đoàn kết là sức mạnh", "2. Việc làm", "3. Nhà ở")
    assert labelled(document) == ["section-1", "section-2", "section-3"]


@pytest.mark.parametrize(
    "line",
    [
        "C. Mác và Ph. Ăng-ghen đã chỉ rõ.",
        "30.000 lao động có việc làm.",
        "2.5 triệu lượt khách đến tỉnh.",
        "Phần II của dự thảo đã nêu rõ.",
        "Điều 5 của Luật Đất đai quy định khác.",
        "Mục 3 nêu trên cần làm rõ.",
        "9. là con số may mắn",
        "11 đồn kết nghĩa với bạn.",
        "-5 độ là mức thấp nhất.",
        "Chương trình số 7 đã hoàn thành.",
        "I am a foreign sentence.",
        "X-quang là phương pháp cũ.",
    ],
)
def test_prose_that_begins_like_a_label_is_a_paragraph(line: str) -> None:
    document, _ = typed("1. Việc một", line, "2. Việc hai")
    assert labelled(document) == ["section-1", "section-2"]
    assert body(document, "section-1") == line


@pytest.mark.parametrize(
    ("line", "own_id"),
    [
        ("Phần 1: Khái quát", "part-I"),
        ("PHẦN THỨ MƯỜI MỘT - BIÊN GIỚI", "part-XI"),
        ("Chương IV. Chợ biên giới", "chapter-IV"),
        ("Tiểu mục 2. Thuế", "section-2"),
        ("I- Bối cảnh", "section-I"),
        ("1/ Bối cảnh", "section-1"),
        ("1.1 Bối cảnh", "point-1.1"),
        ("a/ Bối cảnh", "point-a"),
        ("(1) Bối cảnh", "point-1"),
        ("• Bối cảnh", "bullet-1"),
        ("Phụ lục 2", "appendix-2"),
        ("PHỤ LỤC: DANH MỤC CHỢ", "appendix-danh-muc-cho"),
        ("Điều 12a. Bối cảnh", "article-12a"),
        ("1.Bối cảnh", "section-1"),
    ],
)
def test_labels_are_written_in_many_ways(line: str, own_id: str) -> None:
    document, _ = typed("Lời dẫn của dự thảo.", line, "Nội dung.")
    assert labelled(document)[0] == own_id


def test_the_letter_i_and_the_numeral_are_told_apart_by_counting() -> None:
    letters = "abcdđeghi"
    document, _ = typed("1. Danh sách", *(f"{letter}) việc {letter}" for letter in letters), "k) việc k")
    assert labelled(document)[-2:] == ["section-1/point-i", "section-1/point-k"]
    document, _ = typed("a) Danh sách", "i) một", "ii) hai", "iii) ba", "iv) bốn", "v) năm", "b) Khác")
    assert labelled(document)[5:] == ["point-a/point-v", "point-b"]


def test_generated_labels_make_the_tree_and_are_not_in_the_text() -> None:
    document, _ = styled(
        ("Đánh giá", facts("Phần thứ nhất", 0, outline=0)),
        ("Kinh tế", facts("1.", 1, outline=1)),
        ("Nông nghiệp", facts("1.1.", 2, outline=2)),
        ("Trồng lúa nước ở vùng thấp.", facts("a)", 3)),
        ("Nương ngô", facts("\uf0b7", 4, number_format="bullet")),
        ("Nhiệm vụ", facts("Phần thứ hai", 0, outline=0)),
        ("Xã hội", facts("I.", 1, outline=1)),
        ("Y tế", facts("1.", 2, outline=2)),
    )
    assert labelled(document) == [
        "part-I", "part-I/section-1", "part-I/section-1/point-1.1", "part-I/section-1/point-1.1/point-a",
        "part-I/section-1/point-1.1/point-a/bullet-1", "part-II", "part-II/section-I", "part-II/section-I/section-1",
    ]  # fmt: skip
    part = unit(document, "part-I")
    assert part.label == "Phần thứ nhất"
    assert part.label_generated
    assert heading(document, "part-I") == "Đánh giá"


@pytest.mark.parametrize("told", ["upperRoman", None])
def test_a_generated_i_is_a_numeral_where_two_follows(told: str | None) -> None:
    document, _ = styled(
        *((word, facts(label, 0, number_format=told)) for word, label in (("Một", "I."), ("Hai", "II.")))
    )
    assert labelled(document) == ["section-I", "section-II"]


def test_a_generated_c_is_a_letter() -> None:
    rows = (
        (word, facts(label, 0, number_format="upperLetter"))
        for word, label in (("Một", "A."), ("Hai", "B."), ("Ba", "C."))
    )
    document, _ = styled(*rows)
    assert labelled(document) == ["section-A", "section-B", "section-C"]


def test_a_list_in_running_text_is_no_section_beside_styled_headings() -> None:
    document, _ = styled(
        ("Kinh tế", facts("1.", outline=1)),
        ("Việc cần làm", facts("a)")),
        ("Khảo sát", facts("1.")),
        ("Thiết kế", facts("2.")),
        ("Xã hội", facts("2.", outline=1)),
    )
    assert labelled(document) == [
        "section-1", "section-1/point-a", "section-1/point-a/point-1", "section-1/point-a/point-2", "section-2",
    ]  # fmt: skip


def test_a_foreword_styled_as_parts_and_appendices_are_is_no_appendix() -> None:
    document, _ = styled(
        ("Lời nói đầu", facts(outline=0)),
        ("Bến đò cần luật.", facts()),
        ("Phần I. Bến", facts(outline=0)),
        ("1. Đò", facts(outline=1)),
        ("Phụ lục I. Giá vé", facts(outline=0)),
    )
    kinds = [one.kind.value for one in document.units if one.parent is None]
    assert kinds == ["part", "part", "appendix"]


def test_a_heading_without_its_style_stays_in_the_count() -> None:
    document, notes = styled(
        ("Kinh tế", facts("1.", outline=1)),
        ("2. Xã hội", facts()),
        ("Đối ngoại", facts("3.", outline=1)),
    )
    assert labelled(document) == ["section-1", "section-2", "section-3"]
    assert notes == ()


def test_tables_have_rows_and_cells_and_counters_in_them_are_no_units() -> None:
    rows = [
        (words, facts(cell=Cell(0, place // 2, place % 2))) for place, words in enumerate(("TT", "Tên", "1.", "Chợ"))
    ]
    document, _ = styled(("1. Chợ", facts()), *rows, ("2. Đường", facts()))
    assert ids(document) == [
        "section-1", "section-1/table-1", "section-1/table-1/row-1", "section-1/table-1/row-1/cell-1",
        "section-1/table-1/row-1/cell-2", "section-1/table-1/row-2", "section-1/table-1/row-2/cell-1",
        "section-1/table-1/row-2/cell-2", "section-2",
    ]  # fmt: skip
    assert unit(document, "section-1/table-1/row-2/cell-1").number == "2/1"


def test_footnotes_text_boxes_and_furniture() -> None:
    document, _ = styled(
        ("1. Chợ", facts()),
        ("1. Nguồn: Sở Công thương", facts(story=Story.FOOTNOTE)),
        ("2. Chú ý", facts(story=Story.TEXTBOX)),
        ("Trang 3", facts(role=BlockRole.FURNITURE)),
        ("Đầu trang", facts(story=Story.HEADER)),
        ("2. Đường", facts()),
    )
    assert ids(document) == ["section-1", "section-1/footnote-1", "section-1/paragraph-1", "section-2"]
    assert unit(document, "section-1/footnote-1").kind is UnitKind.FOOTNOTE


def test_lines_of_a_table_of_contents_are_no_units() -> None:
    document, _ = styled(
        ("Phần I. Mở ........ 3", facts()),
        ("Phần II. Kết\t9", facts()),
        ("Phần III. Hết", facts(style="TOC 1")),
        ("Phần I. Mở", facts()),
    )
    assert labelled(document) == ["part-I"]


def test_the_title_stands_before_the_first_unit() -> None:
    document, _ = typed(
        "TỈNH ỦY HƯƠNG LÂM", "DỰ THẢO BÁO CÁO", "Ngày trình: chưa rõ", "MỞ ĐẦU", "Bối cảnh.", "Phần I. Chung"
    )
    assert ids(document) == ["title", "paragraph-1", "part-mo-dau", "part-mo-dau/paragraph-1", "part-I"]
    assert heading(document, "title") == "TỈNH ỦY HƯƠNG LÂM\nDỰ THẢO BÁO CÁO"


def test_a_heading_in_style_without_a_number_is_a_unit_of_its_level() -> None:
    document, _ = styled(
        ("Chung", facts("Phần I", outline=0)),
        ("Bối cảnh", facts("1.", outline=1)),
        ("Lời bàn", facts(outline=1)),
        ("Đoạn văn.", facts()),
        ("Riêng", facts("Phần II", outline=0)),
    )
    assert ids(document) == [
        "part-I",
        "part-I/section-1",
        "part-I/section-loi-ban",
        "part-I/section-loi-ban/paragraph-1",
        "part-II",
    ]


def test_numbers_that_are_missing_or_stand_twice_are_noted() -> None:
    document, notes = typed("1. A một", "2. B hai", "4. C bốn", "4. D bốn", "5. E năm")
    assert [(note.kind, note.facts["label"]) for note in notes] == [
        ("outline-number-gap", "4."),
        ("outline-number-twice", "4."),
    ]
    assert "section-4~2" in ids(document)


def test_articles_count_on_through_chapters_without_a_note() -> None:
    _, notes = typed(
        "Chương I",
        "CHUNG",
        "Điều 1. Một",
        "Điều 2. Hai",
        "Chương II",
        "RIÊNG",
        "Điều 3. Ba",
        "Điều 3a. Thêm",
        "Điều 4. Bốn",
    )
    assert notes == ()


def test_a_label_that_could_not_be_placed_is_noted() -> None:
    _, notes = typed("1. A một", "17. Dòng lạc", "2. B hai")
    assert [note.kind for note in notes] == ["outline-label-not-placed"]


def test_units_know_their_pages() -> None:
    text = "Phần I. Một\nĐoạn đầu.\nĐoạn sau.\nPhần II. Hai"
    manuscript = Manuscript(text, pages=(0, text.index("Đoạn sau"), text.index("Phần II")), page_basis=PageBasis.PDF)
    document, _ = build_document(manuscript, OUTLINE)
    assert unit(document, "part-I").pages == (1, 2)
    assert unit(document, "part-II").pages == (3, 3)
    assert unit(document, "part-II").page_basis is PageBasis.PDF


def test_nothing_in_nothing_out() -> None:
    assert typed("")[0].units == ()
    empty = build_document(Manuscript("", (Paragraph(Span(0, 0)),)), OUTLINE)[0]
    assert empty.units == ()


def test_a_paragraph_in_quotation_marks_hides_no_units_without_a_colon_before_it() -> None:
    document, _ = typed("Lời mở.", "“Đoàn kết", "1. Việc làm", "2. Nhà ở”", "3. Chợ")
    assert labelled(document) == ["section-1", "section-2", "section-3"]


def test_a_number_that_goes_back_in_prose_is_a_paragraph() -> None:
    document, _ = typed("1. Một", "2. Hai", "3. Ba", "2. là số đẹp")
    assert labelled(document) == ["section-1", "section-2", "section-3"]


def test_numbers_with_another_stop_are_a_list_of_their_own_only_if_they_begin_anew() -> None:
    document, _ = typed("1. Một", "1) Con", "2) Cháu", "2. Hai")
    assert labelled(document) == ["section-1", "section-1/point-1", "section-1/point-2", "section-2"]
    document, _ = typed("1. Một", "2- Hai", "3. Ba")
    assert labelled(document) == ["section-1", "section-2", "section-3"]


def test_points_of_articles_are_text_even_without_a_stop() -> None:
    document, _ = typed("Điều 1. Chợ", "1. Gồm:", "a) Chợ phiên")
    assert unit(document, "article-1/clause-1/point-a").heading.is_empty


def test_the_text_behind_a_label_is_the_first_of_the_paragraphs() -> None:
    document, _ = typed("a) Câu một. Câu hai.", "Đoạn hai.", "Đoạn ba.")
    assert ids(document)[1:] == ["point-a/paragraph-1", "point-a/paragraph-2", "point-a/paragraph-3"]


def test_headings_without_numbers_nest_by_their_styles() -> None:
    document, _ = styled(
        ("Chung", facts("Phần I", outline=0)),
        ("Lớn", facts(outline=1)),
        ("Nhỏ", facts(outline=2)),
        ("Vừa", facts(outline=1)),
    )
    assert ids(document) == ["part-I", "part-I/section-lon", "part-I/section-lon/section-nho", "part-I/section-vua"]


def test_a_count_that_does_not_begin_with_one_is_noted() -> None:
    _, notes = typed("1. A một", "a) x", "b) y", "2. B hai", "d) z", "đ) t")
    assert [(note.kind, note.facts["label"]) for note in notes] == [("outline-number-gap", "d)")]


def test_headings_of_styles_alone_hold_what_stands_below_them_to_the_end() -> None:
    document, _ = styled(
        ("Xã hội", facts(outline=0)),
        ("Kinh tế", facts(outline=0)),
        ("Nông nghiệp", facts(outline=1)),
        ("Lúa và ngô.", facts()),
    )
    _, above, below, last = document.units
    assert [below.parent, last.parent] == [above.id, below.id]
    assert below.span.end == last.span.end == above.span.end
