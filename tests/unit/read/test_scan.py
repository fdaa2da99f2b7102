"""Pictures with words in them."""

import struct
import zlib
from pathlib import Path

import pytest

from vankien.flows.ports import Reading, SourceFile, View
from vankien.model.contribution import BlockRole, Channel
from vankien.read import ocr, scan
from vankien.read.ocr import Recognised, program
from vankien.read.registry import read_file

PICTURE = (Path(__file__).parent / "data" / "scan.png").read_bytes()
needs_tesseract = pytest.mark.skipif(program() is None, reason="tesseract with Vietnamese is not installed")


def read(name: str, data: bytes) -> Reading:
    return read_file(SourceFile(name, data), View.MARKUP)


def pdf_of_png(png: bytes) -> bytes:
    """A PDF whose one page is a grey picture: both formats pack pixels the same way."""
    width, height, bits = struct.unpack(">IIB", png[16:25])
    stream, at = b"", 8
    while at < len(png):
        length, kind = struct.unpack(">I4s", png[at : at + 8])
        stream += png[at + 8 : at + 8 + length] if kind == b"IDAT" else b""
        at += length + 12
    rows = b"/DecodeParms<</Predictor 15/Colors 1/BitsPerComponent %d/Columns %d>>" % (bits, width)
    return pdf_of(width, height, stream, b"/BitsPerComponent %d%b" % (bits, rows))


def pdf_of(width: int, height: int, stream: bytes, pixels: bytes = b"/BitsPerComponent 8") -> bytes:
    """A PDF whose one page is a picture of deflated grey pixels."""
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 %d %d]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>"
        % (width // 2, height // 2),
        b"<</Length 30>>stream\n%-30b\nendstream" % (b"%d 0 0 %d 0 0 cm /I Do" % (width // 2, height // 2)),
        b"<</Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceGray%b"
        b"/Filter/FlateDecode/Length %d>>stream\n%b\nendstream" % (width, height, pixels, len(stream), stream),
    ]
    out = b"%PDF-1.4\n"
    offsets = []
    for place, one in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj%b endobj\n" % (place, one)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    return out + b"xref\n0 6\n0000000000 65535 f \n%btrailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (
        table,
        len(out),
    )


@needs_tesseract
def test_a_picture_is_read_and_says_so() -> None:
    reading = read("thu.png", PICTURE)
    (one,) = reading.manuscripts
    assert one.channel is Channel.SCAN
    assert "Phần I" in one.text
    assert "tăng nhanh" in one.text
    assert {paragraph.role for paragraph in one.paragraphs} == {BlockRole.OCR}
    assert len(one.paragraphs) >= 3  # a greeting is no part of the sentence below it
    (note,) = reading.notes
    assert note.kind == "ocr-read"
    assert 60 < float(note.facts["confidence"]) <= 100


@needs_tesseract
def test_a_pdf_of_pictures_is_recognised() -> None:
    reading = read("thu.pdf", pdf_of_png(PICTURE))
    assert reading.format == "pdf"
    assert "tăng nhanh" in reading.manuscripts[0].text
    assert reading.manuscripts[0].pages == (0,)


def test_a_blank_picture_is_told() -> None:
    reading = read("trang.pdf", pdf_of(200, 100, zlib.compress(b"\xff" * 20_000)))
    assert reading.manuscripts == ()
    assert reading.notes[-1].kind in {"ocr-failed", "ocr-missing"}


def test_without_tesseract_the_way_out_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scan, "program", lambda: None)
    reading = read("thu.png", PICTURE)
    assert reading.manuscripts == ()
    assert [note.kind for note in reading.notes] == ["ocr-missing"]


def test_stamps_are_kept_and_not_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    page = (
        Recognised("Đề nghị thêm chỉ tiêu về nước", 93.0, ("1", "1"), 100, 900, 60),
        Recognised("sạch cho xã vùng cao.", 91.0, ("1", "1"), 98, 500, 70),
        Recognised("©WA~ s0", 21.0, ("1", "1"), 110, 300, 90),
    )
    monkeypatch.setattr(scan, "program", lambda: "tesseract")
    monkeypatch.setattr(scan, "recognise", lambda _path, _picture: page)
    (one,) = scan.recognised("image", [b""]).manuscripts
    said = [(paragraph.span.of(one.text), paragraph.role) for paragraph in one.paragraphs]
    assert said == [
        ("Đề nghị thêm chỉ tiêu về nước sạch cho xã vùng cao.", BlockRole.OCR),
        ("©WA~ s0", BlockRole.FURNITURE),
    ]


def test_lines_set_apart_are_no_paragraph(monkeypatch: pytest.MonkeyPatch) -> None:
    page = (
        Recognised("Bình An, ngày 12 tháng 9 năm 2020", 93.0, ("1", "1"), 500, 900, 70),
        Recognised("GÓP Ý DỰ THẢO BÁO CÁO CHÍNH TRỊ CỦA TỈNH", 91.0, ("1", "1"), 130, 870, 80),
        Recognised("T/M CHI BỘ", 91.0, ("1", "1"), 600, 760, 80),
        Recognised("BÍ THƯ", 91.0, ("1", "1"), 640, 720, 50),
    )
    monkeypatch.setattr(scan, "program", lambda: "tesseract")
    monkeypatch.setattr(scan, "recognise", lambda _path, _picture: page)
    (one,) = scan.recognised("image", [b""]).manuscripts
    assert one.text.split("\n")[:-1] == [line.text for line in page]


def test_a_table_of_words_becomes_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    head = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext"
    rows = [
        "1\t1\t0\t0\t0\t0\t0\t0\t9\t9\t-1\t",
        "5\t1\t1\t1\t1\t1\t10\t0\t40\t9\t90\tHai",
        "5\t1\t1\t1\t1\t2\t60\t0\t20\t9\t70\ttừ",
    ]
    monkeypatch.setattr(ocr, "run", lambda *_: "\n".join([head, *rows]).encode())
    (line,) = ocr.recognise("tesseract", b"") or ()
    assert (line.text, line.left, line.right, line.first, line.confidence) == ("Hai từ", 10, 80, 40, 82.0)
