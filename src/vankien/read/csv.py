"""Tables as text: .csv and .tsv with whatever separates their cells."""

import csv
import io
from collections import Counter, deque

from vankien.flows.ports import Reading, SourceFile, View
from vankien.model.note import Note, Severity
from vankien.read.base import Reader
from vankien.read.encoding import decode
from vankien.read.limits import LIMITS
from vankien.read.sheet import sheet_manuscript

SEPARATORS = ",;\t|"
SAMPLE_ROWS = 50  # enough to tell a separator from a comma in prose


def read_csv(source: SourceFile, _view: View) -> Reading:
    """One manuscript; line breaks inside quoted cells stay inside their cell."""
    decoded = decode(source.data)
    text, separator = decoded.text, None
    first, _, rest = text.partition("\n")
    if first.strip().lower().startswith("sep=") and len(first.strip()) == 5:  # how Excel is told the separator
        text, separator = rest, first.strip()[4]
    separator = separator or separator_of(text)
    try:
        rows, notes = rows_of(text, separator), decoded.notes
    except csv.Error:  # a quote that never closes would swallow all rows that follow
        rows = rows_of(text, separator, quoted=False)
        notes = (*decoded.notes, Note("csv-quote-open", Severity.WARNING))
    return Reading("csv", (sheet_manuscript(rows, None),), notes)


def rows_of(text: str, separator: str, *, quoted: bool = True) -> list[list[str]]:
    """The rows of the table; `csv.Error` when a quote never closes, unless quotes are taken for signs like others."""
    csv.field_size_limit(LIMITS.file)
    stream = io.StringIO(text, newline="")
    if not quoted:
        return list(csv.reader(stream, delimiter=separator, quoting=csv.QUOTE_NONE))
    rows = list(csv.reader(stream, delimiter=separator))
    if rows and _is_open(text, separator):
        raise csv.Error
    return rows


def _is_open(text: str, separator: str) -> bool:
    """Whether the last cell's quote never closes: then a further line still belongs to it."""
    mark = "\ue000"  # private use: stands in no table
    rows = csv.reader(io.StringIO(f"{text}\n{mark}", newline=""), delimiter=separator)
    return deque(rows, maxlen=1).pop() != [mark]


def separator_of(text: str) -> str:
    """The character that cuts the first rows most evenly into more than one cell; a comma when none does."""
    return max(SEPARATORS, key=lambda separator: _evenness(text, separator))


def _evenness(text: str, separator: str) -> tuple[float, int]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    widths = [len(row) for row, _ in zip(reader, range(SAMPLE_ROWS), strict=False) if row]
    if not widths:
        return (0.0, 0)
    width, times = Counter(widths).most_common(1)[0]
    return (times / len(widths) if width > 1 else 0.0, width)


READER = Reader(name="csv", suffixes=(".csv", ".tsv"), read=read_csv)
