"""PDF pages to text: every line once, in the order people read."""

import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace

import pytest

from tests.unit.read.files import GOLDEN, Words, kinds, manuscript, pdf, reading, roles
from vankien.model.contribution import BlockRole
from vankien.model.document import PageBasis
from vankien.model.manuscript import Story
from vankien.read.flow import manuscript_of_pages
from vankien.read.glyphs import Glyph, Rule
from vankien.read.layout import lines_of_page
from vankien.read.limits import Limits, using

FULL = "word " * 10 + "end"  # a line that fills its column


def column(left: float, lines: Sequence[str], top: float = 700) -> list[Words]:
    return [(left, top - 14 * place, line) for place, line in enumerate(lines)]


def text(*pages: Sequence[Words]) -> str:
    return manuscript("a.pdf", pdf(pages)).text


def test_lines_are_joined_to_paragraphs() -> None:
    assert text(column(72, [FULL, FULL, "Short.", "Next."])) == f"{FULL} {FULL} Short.\nNext.\n"


def test_a_numbered_line_begins_a_paragraph() -> None:
    assert text(column(72, [FULL, "1. " + FULL[:-3], "- " + FULL])).count("\n") == 3


def test_characters_written_in_any_order_are_read_in_place() -> None:
    first = text([(72, 686, "second."), (110, 700, "first"), (72, 700, "The")])
    assert first.split() == ["The", "first", "second."]


def test_a_paragraph_goes_on_over_a_page_and_running_heads_wait_for_its_end() -> None:
    pages = [[(72, 800, "A paper"), *column(72, [FULL] * 3), (300, 30, str(page))] for page in (1, 2, 3)]
    one = manuscript("a.pdf", pdf(pages))
    body, *others = [words for role, words in roles(one) if role is BlockRole.BODY]
    assert body == " ".join([FULL] * 9)
    assert others == []
    furniture = [words for role, words in roles(one) if role is BlockRole.FURNITURE]
    assert sorted(furniture) == ["1", "2", "3", "A paper", "A paper", "A paper"]


def test_pages_begin_where_their_words_do() -> None:
    one = manuscript(
        "a.pdf",
        pdf([column(72, [FULL, FULL]), column(72, ["Other words. " + FULL[:40], "End."]), [], column(72, ["Last."])]),
    )
    assert one.page_basis is PageBasis.PDF
    assert [one.text[start:][:11] for start in one.pages] == [FULL[:11], "Other words", "Last.\n", "Last.\n"]


def test_a_blank_page_among_others_is_told() -> None:
    (note,) = reading("a.pdf", pdf([column(72, ["Words."]), []])).notes
    assert note.kind == "pages-without-text"
    assert dict(note.facts) == {"count": 1, "pages": "2"}


def test_headings_that_differ_in_their_number_are_no_running_heads() -> None:
    pages = [[(72, 800, f"Chương {page}"), *column(72, ["Words."])] for page in ("I", "II", "III")]
    numbered = [[(72, 800, f"{page}. Results"), *column(72, ["Words."])] for page in (1, 2, 3)]
    for made in (pages, numbered):
        found = roles(
            manuscript("a.pdf", pdf([[(x, y, words.replace("ươ", "uo")) for x, y, words in page] for page in made]))
        )
        assert {role for role, _ in found} == {BlockRole.BODY}


def test_a_word_broken_at_a_line_end_is_whole_again() -> None:
    assert text(column(72, [FULL + " para-", "graph here."])) == f"{FULL} paragraph here.\n"


def test_a_hyphen_between_two_words_stays() -> None:
    assert text(column(72, [FULL + " Lao-", "Viet here."])).endswith("Lao-Viet here.\n")
    assert text(column(72, [FULL + " kinh-", "tang here."])).endswith("kinh-tang here.\n")


LEFT = ["alpha beta gamma delta", "epsilon zeta eta theta", "iota kappa lambda mu n", "xi omicron pi rho sigm", "tau."]
RIGHT = ["one two three four five", "six seven eight nine te", "eleven twelve thirteen", "fourteen fifteen sixte"]


def test_two_columns_are_read_one_after_the_other() -> None:
    for shift in (0, 5):
        page = [*column(60, LEFT), *column(300, RIGHT, 700 - shift)]
        assert text(page) == " ".join(LEFT) + "\n" + " ".join(RIGHT) + "\n"


def test_what_stands_above_and_below_columns_is_read_there() -> None:
    title, foot = "a title over all columns of the page " * 2 + "x", "A note."
    page = [(60, 740, title), *column(60, LEFT[:4]), *column(300, RIGHT), (60, 600, foot)]
    assert text(page) == f"{title}\n{' '.join([*LEFT[:4], *RIGHT])}\n{foot}\n"


def test_a_table_is_read_row_by_row() -> None:
    table = [
        ("No", "Place", "Words"),
        ("1", "Part two", "left out"),
        ("2", "Part three", "moved"),
        ("3", "All", "ok"),
        ("4", "-", "-"),
    ]
    page = [
        (left, 700 - 16 * row, words)
        for row, cells in enumerate(table)
        for left, words in zip((72, 140, 330), cells, strict=True)
    ]
    one = manuscript("a.pdf", pdf([page]))
    assert one.text == "".join("\t".join(cells) + "\n" for cells in table)
    assert [(place.cell.row, place.cell.column) for place in one.paragraphs if place.cell][:4] == [
        (0, 0),
        (0, 1),
        (0, 2),
        (1, 0),
    ]


def test_every_visible_word_is_in_the_text() -> None:
    for name in ("read-pdf", "read-pdf-two-columns"):
        data = (GOLDEN / name / "in.pdf").read_bytes()
        words = manuscript("a.pdf", data).text.split()
        command = ["pdftotext", "-layout", "-", "-"]
        try:
            told = subprocess.run(command, input=data, capture_output=True, check=True).stdout.decode()  # noqa: S603
        except FileNotFoundError:
            pytest.skip("poppler is not installed")
        assert sorted(words) == sorted(told.split())


def test_pages_of_pictures_alone_are_told() -> None:
    found = reading("a.pdf", pdf([[], []]))
    assert found.manuscripts == ()
    assert set(kinds(found)) & {"ocr-failed", "ocr-missing"}


@pytest.mark.parametrize("cut", [30, 200, -400, -40])
def test_a_damaged_file_never_raises(cut: int) -> None:
    found = reading("a.pdf", pdf([column(72, ["Words."])])[:cut])
    assert found.manuscripts or found.notes


def test_pages_beyond_the_bound_are_told() -> None:
    with using(Limits(pages=1)):
        found = reading("a.pdf", pdf([column(72, ["One."]), column(72, ["Two."])]))
    assert found.manuscripts[0].text == "One.\n"
    assert kinds(found) == ["pages-not-read"]


def test_nothing_on_a_page_is_nothing() -> None:
    assert lines_of_page([], []) == []
    assert manuscript_of_pages([([], 842.0)]).text == ""


def test_reading_a_text_file_loads_no_pdf_library() -> None:
    code = "from vankien.read.registry import read_file\nimport sys; assert 'pypdfium2' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603


def glyphs(words: str, left: float, base: float, size: float = 10) -> list[Glyph]:
    """Characters of half the size's width, as a fixed font draws them; spaces are not drawn."""
    width = size / 2
    return [
        (char, left + place * width, base, left + (place + 1) * width, base + size, place)
        for place, char in enumerate(words)
        if char != " "
    ]


def page(*rows: tuple[str, float, float]) -> list[Glyph]:
    return [glyph for words, left, base in rows for glyph in glyphs(words, left, base)]


def paragraphs(drawn: Sequence[Glyph], rules: Sequence[Rule] = (), bold: str = "") -> list[str]:
    """The paragraphs of one page; characters in `bold` are bold."""
    at = {glyph[5]: glyph[0] for glyph in drawn}
    lines = lines_of_page(drawn, rules, lambda places: all(at[place] in bold for place in places))
    one = manuscript_of_pages([(lines, 842.0)])
    return [each.span.of(one.text) for each in one.paragraphs]


def test_a_line_ends_its_paragraph_when_the_next_word_had_room() -> None:
    above = [("một hai ba bốn năm sáu", 50.0, 700.0), ("bảy tám chín mười", 50.0, 688.0)]
    assert len(paragraphs(page(*above, ("ba một mười hai mười", 50, 676)))) == 2
    assert len(paragraphs(page(*above, ("khuyếchtrương ba bốn nă", 50, 676)))) == 1


def test_a_paragraph_begins_further_in_unless_it_hangs_on_a_label() -> None:
    full = "một hai ba bốn năm sáu"
    drawn = page((full, 50, 700), (full, 50, 688), (full[:-4], 70, 676))
    assert len(paragraphs(drawn)) == 2
    drawn = page(("- " + full[:-2], 50, 700), (full[:-4], 70, 688), (full[:-4], 70, 676))
    assert len(paragraphs(drawn)) == 1


def test_a_paragraph_stands_further_below_than_a_line() -> None:
    full = "một hai ba bốn năm sáu"
    assert len(paragraphs(page((full, 50, 700), (full, 50, 688), (full, 50, 670), (full, 50, 658)))) == 2
    assert len(paragraphs(page((full, 50, 700), (full, 50, 687), (full, 50, 675), (full, 50, 662)))) == 1


def test_a_bold_line_is_no_part_of_the_text_below() -> None:
    full = "một hai ba bốn năm sáu"
    drawn = page(("XXX XXX XXX XXX XXX XXX"[:22], 50, 700), (full, 50, 688), (full, 50, 676))
    again = [(*glyph[:5], place) for place, glyph in enumerate(drawn)]
    assert len(paragraphs(again, bold="X")) == 2
    assert len(paragraphs(again)) == 1


def box(left: float, bottom: float, right: float, top: float) -> list[Rule]:
    return [
        (left, bottom, right, bottom),
        (left, top, right, top),
        (left, bottom, left, top),
        (right, bottom, right, top),
    ]


def test_drawn_lines_make_cells_in_which_words_wrap() -> None:
    rules = [*box(50, 640, 150, 700), *box(150, 640, 250, 700), *box(50, 600, 150, 640), *box(150, 600, 250, 640)]
    drawn = page(
        ("Thu ngân sách nội", 55, 685), ("địa năm", 55, 672), ("2.650 tỷ", 155, 679),
        ("Hộ nghèo", 55, 620), ("9,8 %", 155, 620), ("Sau bảng", 50, 560),
    )  # fmt: skip
    one = manuscript_of_pages([(lines_of_page(drawn, rules), 842.0)])
    assert one.text == "Thu ngân sách nội địa năm\t2.650 tỷ\nHộ nghèo\t9,8 %\nSau bảng\n"
    cells = [(each.cell.row, each.cell.column) for each in one.paragraphs if each.cell]
    assert cells == [(0, 0), (0, 1), (1, 0), (1, 1)]


def test_a_cell_over_two_columns_is_one() -> None:
    rules = [*box(50, 640, 250, 700), *box(50, 600, 150, 640), *box(150, 600, 250, 640)]
    drawn = page(("Kết quả năm nay đạt được", 90, 670), ("Một", 55, 620), ("Hai", 155, 620))
    one = manuscript_of_pages([(lines_of_page(drawn, rules), 842.0)])
    assert one.text == "Kết quả năm nay đạt được\t\nMột\tHai\n"


def test_a_frame_around_words_is_no_table() -> None:
    drawn = page(("Số 12", 60, 680))
    assert paragraphs(drawn, box(50, 640, 250, 700)) == ["Số 12"]


def test_a_table_goes_on_over_a_page_and_its_repeated_head_is_furniture() -> None:
    rules = [*box(50, 640, 150, 700), *box(150, 640, 250, 700), *box(50, 600, 150, 640), *box(150, 600, 250, 640)]
    pages = [
        (lines_of_page(page(("Chỉ tiêu", 55, 670), ("Năm", 155, 670), (name, 55, 620), ("1", 155, 620)), rules), 842.0)
        for name in ("Lúa", "Ngô")
    ]
    one = manuscript_of_pages(pages)
    assert {each.cell.table for each in one.paragraphs if each.cell} == {0}
    assert [words for role, words in roles(one) if role is BlockRole.FURNITURE] == ["Chỉ tiêu\tNăm"]


def test_a_footnote_waits_for_the_paragraph_and_its_number_stays_apart() -> None:
    full = "một hai ba bốn năm sáu"
    raised = [("1", 160.0, 705.0, 163.0, 711.0, 90)]
    note = glyphs("1 Chú thích của", 50, 100, 7) + glyphs("ban biên tập.", 50, 90, 7)
    first = lines_of_page([*page((full, 50, 700), (full, 50, 688), (full, 50, 676)), *raised, *note])
    one = manuscript_of_pages([(first, 842.0), (lines_of_page(page(("bảy tám.", 50, 700))), 842.0)])
    assert one.text == f"{full}¹ {full} {full} bảy tám.\n1 Chú thích của ban biên tập.\n"
    assert one.paragraphs[1].story is Story.FOOTNOTE


def test_a_comma_of_another_font_stays_on_its_line() -> None:
    one = manuscript("draft.pdf", (GOLDEN / "read-pdf/in.pdf").read_bytes())
    assert not any(line.strip() in {",", ".", ";"} for line in one.text.split("\n"))


def test_every_line_leads_back_to_its_place_on_its_page() -> None:
    first, second = "một hai ba bốn năm sáu", "bảy tám chín mười mười"
    lines = lines_of_page(page((first, 50, 700), (second, 50, 688)))
    one = manuscript_of_pages([(lines, 842.0), (lines_of_page(page(("mười hai.", 50, 700))), 842.0)])
    said = [(one.text[piece.start : piece.end], piece.part, piece.node) for piece in one.source_map.pieces]
    assert said == [(first, "page-1", 1), (second, "page-1", 2), ("mười hai.", "page-2", 1)]


def test_a_hyphen_that_is_undone_belongs_to_no_line() -> None:
    lines = [replace(line, is_broken=True) for line in lines_of_page(page(("một hai ba phat tri-", 50, 700)))]
    lines += lines_of_page(page(("tion bốn năm.", 50, 688)))
    one = manuscript_of_pages([(lines, 842.0)])
    assert "phat trition" in one.text
    said = [one.text[piece.start : piece.end] for piece in one.source_map.pieces]
    assert said == ["một hai ba phat tri", "tion bốn năm."]
