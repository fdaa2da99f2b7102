"""Tables as text: .csv and .tsv with whatever separates their cells."""

import csv
import io
import re
from collections import Counter

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
    try:
        return list(csv.reader(stream, delimiter=separator, strict=True))
    except csv.Error:
        return _mended(text, separator)


def _mended(text: str, separator: str) -> list[list[str]]:
    """The rows of a table written by hand: a quote in a quoted cell that no separator follows is a sign.

    `csv.Error` when a quote never closes.
    """
    end = rf"[ ]*(?={re.escape(separator)}|\r|\n|\Z)"
    cell = re.compile(
        rf'"(?P<said>(?:[^"]|""(?!{end})|"(?!{end}))*+)"{end}|(?P<open>")|(?P<bare>[^{re.escape(separator)}\r\n]*)'
    )
    rows: list[list[str]] = [[]]
    at = 0
    while True:
        match = cell.match(text, at)
        if match is None or match["open"] is not None:
            raise csv.Error
        said = match["said"]
        rows[-1].append(match["bare"] if said is None else said.replace('""', '"'))
        at = match.end()
        if text.startswith(separator, at):
            at += 1
            continue
        at += 2 if text.startswith("\r\n", at) else 1
        if at >= len(text):
            return rows
        rows.append([])


def separator_of(text: str) -> str:
    """The character that cuts the first rows most evenly into more than one cell; a comma when none does."""
    return max(SEPARATORS, key=lambda separator: _evenness(text, separator))


def _evenness(text: str, separator: str) -> tuple[float, int]:
    csv.field_size_limit(LIMITS.file)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    widths = [len(row) for row, _ in zip(reader, range(SAMPLE_ROWS), strict=False) if row]
    if not widths:
        return (0.0, 0)
    width, times = Counter(widths).most_common(1)[0]
    return (times / len(widths) if width > 1 else 0.0, width)


READER = Reader(name="csv", suffixes=(".csv", ".tsv"), read=read_csv)
