"""Pages of a draft: from its printed copy, else as stored, else as laid out here."""

import pytest

from tests.unit.read.files import pdf
from tests.unit.words import paragraph, word_file
from vankien.flows.ingest import LEAST_LAID_OUT, read_draft
from vankien.flows.ports import LaidOut, SourceFile
from vankien.lang.registry import PROFILES
from vankien.model.document import PageBasis
from vankien.model.draft import Draft
from vankien.model.errors import DraftUnreadableError
from vankien.read.registry import read_file

LINES = [
    f"Doan {place} noi ve viec so {place * 7} cua xa {place * 13} trong nam {1900 + place}." for place in range(150)
]
BREAK = "<w:r><w:lastRenderedPageBreak/></w:r>"
PLAIN = "".join(map(paragraph, LINES))
STORED = PLAIN.replace("<w:p><w:pPr></w:pPr>", f"<w:p><w:pPr></w:pPr>{BREAK}", 76).replace(BREAK, "", 75)


def copy(*ends: int, name: str = "du-thao.pdf") -> SourceFile:
    pages = [
        [(72.0, 750.0 - 10 * place, line) for place, line in enumerate(LINES[start:end])]
        for start, end in zip((0, *ends), (*ends, len(LINES)), strict=True)
    ]
    return SourceFile(name, pdf(pages, size=8))


def draft(body: str, printed: SourceFile | None = None, laid: SourceFile | None = None) -> Draft:
    made = None if laid is None else LaidOut(laid, "LibreOffice 9")
    return read_draft(SourceFile("a.docx", word_file(body)), read_file, PROFILES["vi"], printed, lambda _: made)


def told(one: Draft) -> tuple[PageBasis | None, list[str], str | None]:
    begins = [one.document.text[start:].split(" noi")[0] for start in one.document.pages]
    return one.document.page_basis, begins, one.layout_tool


def test_the_printed_copy_goes_before_what_the_file_stores() -> None:
    assert told(draft(STORED)) == (PageBasis.STORED, ["Doan 0", "Doan 75"], None)
    assert told(draft(STORED, copy(50, 100))) == (PageBasis.PDF, ["Doan 0", "Doan 50", "Doan 100"], None)


def test_what_the_file_stores_goes_before_a_layout_of_today() -> None:
    assert told(draft(STORED, laid=copy(60, 90)))[0] is PageBasis.STORED
    one = draft(PLAIN, laid=copy(60, 90))
    assert told(one) == (PageBasis.LAYOUT, ["Doan 0", "Doan 60", "Doan 90"], "LibreOffice 9")
    assert [note.kind for note in one.notes] == ["pages-by-layout"]


def test_a_copy_of_something_else_is_told_and_not_used() -> None:
    other = SourceFile("khac.pdf", pdf([[(72.0, 700.0, "Cong van ve viec khac")]]))
    one = draft(STORED, other)
    assert told(one)[0] is PageBasis.STORED
    (note,) = one.notes
    assert (note.kind, note.facts["copy"]) == ("pages-do-not-fit", "khac.pdf")
    assert told(draft(PLAIN, other))[0] is None


def test_a_short_draft_is_not_laid_out() -> None:
    short = PLAIN[: PLAIN.index(LINES[20])].rpartition("<w:p>")[0]

    def fail(_: SourceFile) -> LaidOut | None:
        pytest.fail("laid out")

    one = read_draft(SourceFile("a.docx", word_file(short)), read_file, PROFILES["vi"], lay_out=fail)
    assert len(one.document.text) < LEAST_LAID_OUT
    assert not one.document.pages


@pytest.mark.parametrize(
    ("name", "data"),
    [("bang.csv", "STT,Họ và tên,Nội dung\n1,Lan,Nhất trí\n"), ("bang.tsv", "STT\tVị trí\tGóp ý\n1\tĐiều 2\tBỏ\n")],
)
def test_a_table_given_as_the_draft_is_refused_with_the_way_out(name: str, data: str) -> None:
    with pytest.raises(DraftUnreadableError) as refused:
        read_draft(SourceFile(name, data.encode()), read_file, PROFILES["vi"])
    assert [note.kind for note in refused.value.notes] == ["draft-is-no-text"]


def test_a_text_is_a_draft() -> None:
    one = read_draft(SourceFile("a.txt", "1. Chợ phiên\nChợ họp đều.\n".encode()), read_file, PROFILES["vi"])
    assert one.document.text.startswith("1. Chợ phiên")
