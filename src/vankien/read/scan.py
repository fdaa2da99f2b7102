"""Scans: pictures, and PDF pages that are pictures. Recognised text says that it is."""

from collections.abc import Iterable, Sequence

from vankien.flows.ports import Reading, SourceFile, View
from vankien.model.contribution import BlockRole, Channel
from vankien.model.manuscript import Manuscript
from vankien.model.note import Note, Severity
from vankien.read.assembly import Assembly
from vankien.read.base import Reader
from vankien.read.ocr import Recognised, program, recognise

INDENT = 0.12  # of the text's width, by which lines of one paragraph may begin apart


def read_image(source: SourceFile, _view: View) -> Reading:
    """The words in a picture; a note where tesseract is not installed or finds none."""
    return recognised("image", [source.data])


def recognised(kind: str, pictures: Iterable[bytes], notes: Sequence[Note] = ()) -> Reading:
    """One manuscript of the pages given as pictures, in order."""
    path = program()
    if path is None:
        return Reading(kind, (), (*notes, Note("ocr-missing", Severity.ERROR)))
    pages = [recognise(path, picture) or () for picture in pictures]
    lines = [line for page in pages for line in page]
    if not any(not line.is_doubtful for line in lines):
        return Reading(kind, (), (*notes, Note("ocr-failed", Severity.ERROR)))
    return Reading(kind, (_manuscript(pages),), (*notes, _told(lines)))


def _manuscript(pages: Sequence[Sequence[Recognised]]) -> Manuscript:
    """The lines of a paragraph joined; doubtful ones kept as furniture: nothing lost, nothing believed."""
    assembly = Assembly()
    starts: list[int] = []
    for page in pages:
        starts.append(assembly.length)
        edges = (min((line.left for line in page), default=0), max((line.right for line in page), default=0))
        running: list[Recognised] = []
        for line in page:
            if running and not _runs_on(running[-1], line, edges):
                _add(assembly, running)
                running = []
            running.append(line)
        _add(assembly, running)
    return assembly.manuscript(Channel.SCAN, pages=starts)


def _runs_on(above: Recognised, line: Recognised, edges: tuple[int, int]) -> bool:
    """Whether a line goes on in the next: as sure, as far in, and without room for the next line's first word."""
    left, right = edges
    is_near = abs(above.left - line.left) <= INDENT * (right - left)
    is_full = right - above.right <= line.first
    return above.paragraph == line.paragraph and above.is_doubtful == line.is_doubtful and is_near and is_full


def _add(assembly: Assembly, running: Sequence[Recognised]) -> None:
    if running:
        role = BlockRole.FURNITURE if running[0].is_doubtful else BlockRole.OCR
        assembly.line(" ".join(line.text for line in running), role)


def _told(lines: Sequence[Recognised]) -> Note:
    sure = [line for line in lines if not line.is_doubtful]
    letters = sum(len(line.text) for line in sure)
    confidence = round(sum(line.confidence * len(line.text) for line in sure) / letters)
    facts = {"confidence": confidence, "doubtful": len(lines) - len(sure)}
    return Note("ocr-read", Severity.WARNING, facts=facts)


READER = Reader(name="image", suffixes=(".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp"), read=read_image)
