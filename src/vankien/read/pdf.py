"""PDF: characters sorted by their place into lines, pages kept, running heads told apart, lines to paragraphs."""

import re
import statistics
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pypdfium2

from vankien.flows.ports import Reading, SourceFile, View
from vankien.model.contribution import BlockRole, Channel
from vankien.model.manuscript import Manuscript
from vankien.model.note import Note, Severity
from vankien.read.assembly import Assembly
from vankien.read.base import Reader
from vankien.read.limits import LIMITS

EDGE = 0.1  # share of a page's height at top and bottom in which running heads stand
SPACE = 0.12  # of the height of a line (its loose box): a wider gap between characters is a space
LEAST_REPEATS = 3  # pages on which a line at the edge must return to be a running head
SHORT = 0.86  # of the page's usual line width: a shorter line ends its paragraph
_PAGE_NUMBER = re.compile(r"[-–\s]*(?:trang\s*)?\d{1,4}(?:\s*/\s*\d{1,4})?[-–\s]*", re.IGNORECASE)
_BEGINS = re.compile(
    r"\s*(?:[-+•–]\s|\(?\d{1,2}(?:\.\d+)*[.)]\s|[IVX]+[.)]\s|[a-zđ]\)\s|(?:Phần|PHẦN|Chương|CHƯƠNG|Điều|Mục|MỤC)\s+\S+)"
)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page: its words, edges and height in points, counted from the foot of the page."""

    text: str
    left: float
    right: float
    base: float
    height: float


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
        pages = [_page(document, number) for number in range(min(count, LIMITS.pages))]
    finally:
        document.close()
    if not any(line.text.strip() for lines, _ in pages for line in lines):
        return Reading("pdf", (), (Note("scan-not-read", Severity.ERROR),))
    return Reading("pdf", (_manuscript(pages),), tuple(notes))


Page = tuple[list[Line], float]


def _page(document: pypdfium2.PdfDocument, number: int) -> Page:
    """The lines of a page from top to bottom, and its height."""
    page = document[number]
    text = page.get_textpage()
    try:
        whole = text.get_text_range()
        boxes = [text.get_charbox(place, loose=True) for place in range(text.count_chars())]
        characters = (
            [text.get_text_range(place, 1) for place in range(text.count_chars())]
            if len(whole) != len(boxes)
            else list(whole)
        )
        return list(_lines(characters, boxes)), page.get_height()
    finally:
        text.close()
        page.close()


def _lines(characters: Sequence[str], boxes: Sequence[tuple[float, float, float, float]]) -> Iterator[Line]:
    """Characters with boxes (left, bottom, right, top) as lines: those whose middles are near are one line."""
    placed = [(char, *box) for char, box in zip(characters, boxes, strict=False) if char.strip() and box[3] > box[1]]
    placed.sort(key=lambda row: (-(row[2] + row[4]) / 2, row[1]))
    row: list[tuple[str, float, float, float, float]] = []
    middle = 0.0
    for one in placed:
        own = (one[2] + one[4]) / 2
        size = max(one[4] - one[2], 6.0)
        if row and middle - own > size * 0.6:
            yield _line(row)
            row = []
        row.append(one)
        middle = statistics.fmean((each[2] + each[4]) / 2 for each in row[-40:])
    if row:
        yield _line(row)


def _line(row: list[tuple[str, float, float, float, float]]) -> Line:
    row.sort(key=lambda one: one[1])
    height = statistics.median(one[4] - one[2] for one in row)
    parts: list[str] = []
    at: float | None = None
    for char, left, _, right, _ in row:
        if at is not None and left - at > SPACE * max(height, 5.0):
            parts.append(" ")
        parts.append(char)
        at = right
    return Line("".join(parts), row[0][1], max(one[3] for one in row), min(one[2] for one in row), height)


def _manuscript(pages: Sequence[Page]) -> Manuscript:
    heads = _running(pages)
    assembly = Assembly()
    starts: list[int] = []
    held = ""
    for lines, height in pages:
        starts.append(assembly.length + (len(held) + 1 if held else 0))
        width = max((line.right - line.left for line in lines), default=0.0)
        right = max((line.right for line in lines), default=0.0)
        for line in lines:
            if _is_running(line, height, heads):
                if not held:
                    assembly.line(line.text, BlockRole.FURNITURE)
                continue
            if held and _begins(line):
                assembly.line(held)
                held = ""
            held = _joined(held, line.text)
            if right - line.right > (1 - SHORT) * width:
                assembly.line(held)
                held = ""
    if held:
        assembly.line(held)
    return assembly.manuscript(Channel.LETTER, pages=[min(start, assembly.length) for start in starts])


def _joined(held: str, text: str) -> str:
    return f"{held} {text}" if held else text


def _begins(line: Line) -> bool:
    return _BEGINS.match(line.text) is not None


def _running(pages: Sequence[Page]) -> frozenset[str]:
    """Lines at the edges that return on several pages, numbers aside."""
    found: Counter[str] = Counter()
    for lines, height in pages:
        found.update({_numberless(line.text) for line in lines if _at_edge(line, height)})
    return frozenset(text for text, count in found.items() if count >= LEAST_REPEATS)


def _numberless(text: str) -> str:
    return re.sub(r"\d+", "#", text.strip())


def _at_edge(line: Line, height: float) -> bool:
    return line.base > height * (1 - EDGE) or line.base < height * EDGE


def _is_running(line: Line, height: float, heads: frozenset[str]) -> bool:
    if not _at_edge(line, height):
        return False
    return _PAGE_NUMBER.fullmatch(line.text) is not None or _numberless(line.text) in heads


READER = Reader(name="pdf", suffixes=(".pdf",), read=read_pdf)
