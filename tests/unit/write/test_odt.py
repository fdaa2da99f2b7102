"""OpenDocument papers: whole, the same bytes each time, and read back by the reader of such files."""

import io
import zipfile
from dataclasses import replace

import pytest
from lxml import etree

from tests.rounds import DOCUMENT, TEXT, outcome, with_name
from vankien.flows.outcome import Outcome
from vankien.flows.papers import WritePaper
from vankien.flows.ports import PaperOptions, SourceFile, View
from vankien.read.registry import read_file
from vankien.wiring.config import Config, silent
from vankien.wiring.rounds import _prints
from vankien.write.marks import MarkedText
from vankien.write.odt.redline import write_redline_odt
from vankien.write.odt.synthesis import write_synthesis_odt
from vankien.write.pdf import without_clock
from vankien.write.registry import PRINTS

PAPERS = (write_redline_odt, write_synthesis_odt)


def _text(write: WritePaper, one: Outcome, **options: object) -> str:
    data = write(one, replace(PaperOptions(), **options))  # type: ignore[arg-type]
    (manuscript,) = read_file(SourceFile("a.odt", data), View.FINAL).manuscripts
    return manuscript.text


@pytest.mark.parametrize("write", PAPERS)
@pytest.mark.parametrize("layout", ["party", "state"])
def test_the_same_round_gives_the_same_bytes_and_the_type_comes_first(write: WritePaper, layout: str) -> None:
    options = PaperOptions(layout=layout)
    data = write(outcome(), options)
    assert data == write(outcome(), options)
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        first = package.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        assert all(info.date_time == (1980, 1, 1, 0, 0, 0) for info in package.infolist())
        for name in ("content.xml", "styles.xml", "META-INF/manifest.xml"):
            etree.fromstring(package.read(name))


def test_the_redline_holds_every_line_of_the_draft_and_every_proposal() -> None:
    said = _text(write_redline_odt, outcome())
    words = "".join(said.split())
    for line in TEXT.replace("khá", "khánhanh và vững chắc").splitlines():
        assert "".join(line.split()) in words
    assert "Lan (Giám đốc Sở Công Thương); Minh (Giám đốc Sở Công Thương)" in said
    assert "sát thực tế hơn" in said
    assert "=1+1 và mở rộng hợp tác" in said  # its place is open: it stands at the end


def test_the_synthesis_has_the_rows_of_the_official_table() -> None:
    said = _text(write_synthesis_odt, outcome())
    assert "CHỦ THỂ GÓP Ý" in said
    assert "Chưa gửi ý kiến: Sở Y tế." in said
    assert "Đề nghị thay “khá” bằng “nhanh và vững chắc”" in said


@pytest.mark.parametrize("write", PAPERS)
def test_hostile_words_stay_words_and_an_anonymous_edition_names_nobody(write: WritePaper) -> None:
    one = with_name(outcome(), "<text:p/> \x00 \ud800 Riêng  hai")
    assert "<text:p/> \ufffd \ufffd Riêng" in _text(write, one)
    hidden = _text(write, one, anonymous=True)
    assert "Riêng" not in hidden
    assert "Công Thương" not in hidden


def test_marked_text_tells_what_stays_goes_and_comes() -> None:
    marked = MarkedText(DOCUMENT.text, outcome().shown)
    parts = [part for line in DOCUMENT.units[:1] for part in marked.parts(line.span)]
    assert "".join(part.words for part in parts if part.mark != "ins") == DOCUMENT.units[0].span.of(TEXT)
    assert [(part.mark, part.words) for part in parts if part.mark] == [("del", "khá"), ("ins", "nhanh và vững chắc")]


def test_a_pdf_loses_its_hour_and_ids_and_no_byte_moves() -> None:
    head = b"%PDF-1.6 <</CreationDate(D:20261125205612+07'00')>> <</ID [ <0A1B> <0A1B> ] /DocChecksum /7F3C >>"
    other = head.replace(b"20261125205612+07", b"20251001010101-03").replace(b"0A1B", b"FFFF").replace(b"7F3C", b"0001")
    assert without_clock(head) == without_clock(other)
    assert len(without_clock(head)) == len(head)


def test_without_libreoffice_a_note_says_why_a_pdf_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vankien.read.program.shutil.which", lambda _name: None)
    made, tool, notes = _prints(outcome(), Config(paper=PaperOptions(also=("pdf",))), silent)
    assert (made, tool) == ({}, None)
    assert [(note.kind, note.facts["file"]) for note in notes] == [("pdf-missing", paper.file) for paper in PRINTS]


def test_no_pdf_is_made_unless_asked_for() -> None:
    assert _prints(outcome(), Config(), silent) == ({}, None, ())
