"""PDF: characters sorted by their place, pages kept; what is only a picture is told."""

from functools import partial

import pypdfium2

from vankien.flows.ports import Reading, SourceFile, View
from vankien.model.note import Note, Severity
from vankien.read.base import Reader
from vankien.read.flow import Page, manuscript_of_pages
from vankien.read.layout import lines_of_page
from vankien.read.limits import LIMITS
from vankien.read.pdfpage import bold_places, glyphs_of, rules_of
from vankien.read.scan import recognised

OCR_DPI = 300  # what tesseract was trained on
MOST_PIXELS = 10_000  # of a side; a poster is drawn smaller
NAMED = 20  # pages without text that a note names; more are counted only


def read_pdf(source: SourceFile, _view: View) -> Reading:
    """The text in reading order with its pages; a file of pictures gives a note that says so."""
    try:
        document = pypdfium2.PdfDocument(source.data)
    except pypdfium2.PdfiumError as error:
        kind = "file-encrypted" if "password" in str(error).lower() else "file-damaged"
        facts = {} if kind == "file-encrypted" else {"kind": "pdf", "fault": "pdf"}
        return Reading("pdf", (), (Note(kind, Severity.ERROR, facts=facts),))
    notes: list[Note] = []
    try:
        count = len(document)
        if count > LIMITS.pages:
            notes.append(Note("pages-not-read", Severity.WARNING, facts={"pages": count, "limit": LIMITS.pages}))
        pages = [_page(document, number, notes) for number in range(min(count, LIMITS.pages))]
        blank = [number for number, (lines, _) in enumerate(pages, 1) if not lines]
        if len(blank) == len(pages):
            return _scan(document, len(pages), notes)
    finally:
        document.close()
    if blank:
        named = ", ".join(map(str, blank[:NAMED])) + (" …" if len(blank) > NAMED else "")
        notes.append(Note("pages-without-text", Severity.WARNING, facts={"count": len(blank), "pages": named}))
    return Reading("pdf", (manuscript_of_pages(pages),), tuple(notes))


def _scan(document: pypdfium2.PdfDocument, count: int, notes: list[Note]) -> Reading:
    """A file of pictures, its words recognised."""
    if count > LIMITS.ocr_pages:
        notes.append(Note("ocr-pages", Severity.WARNING, facts={"pages": count, "limit": LIMITS.ocr_pages}))
    return recognised("pdf", (_picture(document, at) for at in range(min(count, LIMITS.ocr_pages))), notes)


def _picture(document: pypdfium2.PdfDocument, number: int) -> bytes:
    """A page as a grey picture (PGM) that is good enough to recognise."""
    page = document[number]
    try:
        scale = min(OCR_DPI / 72, MOST_PIXELS / max(1.0, *page.get_size()))
        bitmap = page.render(scale=scale, grayscale=True)
        rows = memoryview(bitmap.buffer).cast("B")
        lines = (rows[at * bitmap.stride : at * bitmap.stride + bitmap.width] for at in range(bitmap.height))
        return b"P5 %d %d 255\n" % (bitmap.width, bitmap.height) + b"".join(lines)
    finally:
        page.close()


def _page(document: pypdfium2.PdfDocument, number: int, notes: list[Note]) -> Page:
    """The lines of a page in reading order, and its height."""
    try:
        page = document[number]
        text = page.get_textpage()
    except pypdfium2.PdfiumError:
        notes.append(Note("page-damaged", Severity.ERROR, facts={"page": number + 1}))
        return (), 0.0
    try:
        lines = lines_of_page(glyphs_of(text), rules_of(page), partial(bold_places, text))
        return lines, page.get_height()
    finally:
        text.close()
        page.close()


READER = Reader(name="pdf", suffixes=(".pdf",), read=read_pdf)
