"""The cells of a line drawn as the row of a table: with bars, tabs or wide gaps between them."""

import re
from collections.abc import Sequence
from itertools import pairwise

from vankien.model.span import Span
from vankien.parse.grammar.found import trimmed
from vankien.parse.script import Script

LEAST_CELLS = 2
_TAB = re.compile(r"\t")
_WIDE = re.compile(r"[^\S\n]{3,}")


def is_apart(said: str) -> bool:
    """Whether a line may be the row of a table without bars: a tab or a wide gap stands in it."""
    said = said.strip()
    return "\t" in said or "   " in said or "\u00a0\u00a0\u00a0" in said


def is_rule(script: Script, cells: Sequence[Span]) -> bool:
    """Whether a row only rules off the head: "|---|:-:|"."""
    return not any(cell.of(script.text).strip("-: ") for cell in cells)


def cells_of(script: Script, line: Span) -> list[Span]:
    """The cells between the bars of a line, whether or not bars stand at its ends; none when it is not drawn."""
    line = trimmed(script.text, line)
    if "|" not in line.of(script.text):
        return _apart(script, line)
    bars = [line.start + place for place, char in enumerate(line.of(script.text)) if char == "|"]
    if len(bars) < LEAST_CELLS:
        return []
    edges = [line.start - 1, *bars, line.end]
    cells = [trimmed(script.text, Span(one + 1, other)) for one, other in pairwise(edges)]
    first = 1 if bars[0] == line.start else 0
    return cells[first : -1 if bars[-1] == line.end - 1 else None]


def _apart(script: Script, line: Span) -> list[Span]:
    """The cells of a line that tabs, or else wide gaps, part; none when nothing does."""
    gap = _TAB if "\t" in line.of(script.text) else _WIDE
    made: list[Span] = []
    begin = line.start
    for one in gap.finditer(script.text, line.start, line.end):
        made.append(trimmed(script.text, Span(begin, one.start())))
        begin = one.end()
    return [*made, trimmed(script.text, Span(begin, line.end))] if made else []
