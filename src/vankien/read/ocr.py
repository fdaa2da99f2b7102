"""Text recognised in a picture by tesseract, line by line, with how sure it is."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from vankien.read.limits import LIMITS
from vankien.read.program import found, run

LANGUAGES = "vie+eng"
DOUBTFUL = 45  # per cent; below, a line is a stamp, a signature or a smudge more often than words
_COLUMNS = 12  # of a row that tesseract prints: level page block paragraph line word left top width height conf text


@dataclass(frozen=True, slots=True)
class Recognised:
    """One line: its words, the mean confidence in per cent, the paragraph of the page in which it stands.

    `left` and `right` are its edges in pixels from the left, `first` is the width of its first word.
    """

    text: str
    confidence: float
    paragraph: tuple[str, str]
    left: int
    right: int
    first: int

    @property
    def is_doubtful(self) -> bool:
        """Whether the line should not be taken for words."""
        return self.confidence < DOUBTFUL


def program() -> str | None:
    """Tesseract, when it is installed with Vietnamese."""
    path = found("tesseract")
    said = None if path is None else run([path, "--list-langs"], LIMITS.ocr_seconds)
    return path if said is not None and b"vie" in said.split() else None


def recognise(path: str, picture: bytes) -> tuple[Recognised, ...] | None:
    """The lines of a picture in reading order; None when tesseract fails."""
    said = run([path, "-", "-", "-l", LANGUAGES, "--dpi", "300", "tsv"], LIMITS.ocr_seconds, picture)
    return None if said is None else tuple(_lines(said.decode("utf-8", "replace")))


def _lines(table: str) -> Iterator[Recognised]:
    rows = [row.split("\t") for row in table.splitlines()[1:]]
    words = [row for row in rows if len(row) == _COLUMNS and row[11].strip()]
    for (page, block, paragraph, _), group in groupby(words, key=lambda row: tuple(row[1:5])):
        own = list(group)
        weight = sum(len(row[11]) for row in own)
        confidence = sum(float(row[10]) * len(row[11]) for row in own) / weight
        left, right = min(int(row[6]) for row in own), max(int(row[6]) + int(row[8]) for row in own)
        text = " ".join(row[11] for row in own)
        yield Recognised(text, confidence, (f"{page}/{block}", paragraph), left, right, int(own[0][8]))
