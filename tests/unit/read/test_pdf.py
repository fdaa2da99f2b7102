"""PDF pages to text: every line once, in the order people read."""

import subprocess
import sys
from collections.abc import Sequence

import pytest

from tests.unit.read.files import GOLDEN, Words, kinds, manuscript, pdf, reading, roles
from vankien.model.contribution import BlockRole
from vankien.model.document import PageBasis
from vankien.read.flow import manuscript_of_pages
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
