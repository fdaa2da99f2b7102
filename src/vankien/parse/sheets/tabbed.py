"""Tables of what many ask for in plain text: below a head that names columns, lines with tabs or bars become rows."""

import re
from collections.abc import Iterator
from dataclasses import replace

from vankien.lang.speech import Speech
from vankien.model.manuscript import Cell, Manuscript, Paragraph
from vankien.model.span import Span
from vankien.parse.forms.columns import column
from vankien.parse.sheets.sheet import ASKING, LEAST_COLUMNS

SPEAKERS = frozenset({"name", "organisation"})  # columns that say who asks: tables without them are read as lines
LONGEST_BROKEN = 2_000  # code points of a row that may still go on: a cell is a paragraph or two
LONGEST_PASTED = 200  # code points of the head of a sheet that was pasted with its semicolons
_PASTED = re.compile(r'(?:(?<=;)|(?<=\A))(?:\s*"(?:[^"]|"")*"\s*(?=;|\Z)|[^;]*)')
_RULE = re.compile(r"[\s|:+=–—-]*")  # the line under a head: "|---|:--|"


def with_rows(manuscript: Manuscript, speech: Speech) -> Manuscript:
    """The manuscript with the cells of such tables told; the same where it has none. Linear.

    A table ends with the first line that its sign does not part; a line of nothing but strokes is part of none. A row
    that a line's end broke goes on in the next.
    """
    text = manuscript.text
    if "\t" not in text and "|" not in text and ";" not in text:
        return manuscript
    made: list[Paragraph] = []
    table = max((one.cell.table for one in manuscript.paragraphs if one.cell is not None), default=-1)
    sign, row, width = "", 0, 0
    lines = list(manuscript.paragraphs)
    at = 0
    while at < len(lines):
        one, at = lines[at], at + 1
        said = one.span.of(text)
        if one.cell is not None or not said.strip() or (sign and sign not in said):
            sign = "" if one.cell is not None or said.strip() else sign
            made.append(one)
            continue
        if not sign:
            sign = next((each for each in "\t|" if each in said and _is_head(said.split(each), speech)), "")
            sign = sign or (";" if _is_sheets(said, speech) else "")
            table, row, width = table + bool(sign), -1, said.count(sign) if sign else 0
        if not sign or _RULE.fullmatch(said):
            made.append(one)
            continue
        while at < len(lines) and lines[at].cell is None and _goes_on(said, lines[at].span.of(text), sign, width):
            one = replace(one, span=Span(one.span.start, lines[at].span.end))
            said, at = one.span.of(text), at + 1
        row += 1
        cells = _cells(one.span, said, sign)
        made += (replace(one, span=span, cell=Cell(table, row, number)) for number, span in cells)
    return replace(manuscript, paragraphs=tuple(made))


def _goes_on(row: str, line: str, sign: str, width: int) -> bool:
    """Whether a row lacks what the next line has: its last cells, which no number begins, or the end of a quotation."""
    lacks = width - row.count(sign)
    if lacks <= 0 or len(row) > LONGEST_BROKEN or not line.strip() or line.count(sign) > lacks:
        return False
    is_rest = line.count(sign) == lacks and not line.split(sign, maxsplit=1)[0].strip(" .").isdecimal()
    return is_rest or row.count("“") > row.count("”")


def _is_head(cells: list[str], speech: Speech) -> bool:
    """Whether cells name the columns of a table of proposals by many, half of them known: there are many names."""
    names = [column(cell, speech) for cell in cells if cell.strip()]
    is_known = names.count(None) <= len(names) // 2 and len(names) - names.count(None) >= LEAST_COLUMNS
    return is_known and not ASKING.isdisjoint(names) and not SPEAKERS.isdisjoint(names)


def _is_sheets(said: str, speech: Speech) -> bool:
    """Whether a line is the head of a sheet pasted as it is kept: most of its cells are known headings."""
    cells = said.split(";") if said.count(";") >= LEAST_COLUMNS and len(said) <= LONGEST_PASTED else []
    names = [column(cell, speech) for cell in cells if cell.strip()]
    is_known = len(names) - names.count(None) > max(LEAST_COLUMNS, names.count(None) * LEAST_COLUMNS)
    return is_known and not ASKING.isdisjoint(names)


def _pieces(said: str, sign: str) -> list[str]:
    """The cells between the signs; where a sheet was pasted, a sign in a quoted cell parts nothing."""
    if sign != ";" or '"' not in said:
        return said.split(sign)
    return _PASTED.findall(said)


def _cells(line: Span, said: str, sign: str) -> Iterator[tuple[int, Span]]:
    """The cells of a line with their ordinals; strokes at its edges part nothing."""
    start = line.start
    pieces = _pieces(said, sign)
    for number, piece in enumerate(pieces):
        is_edge = sign == "|" and number in {0, len(pieces) - 1} and not piece.strip()
        if not is_edge:
            yield number, Span(start, start + len(piece))
        start += len(piece) + len(sign)
