"""Columns of the draft's tables that a request names by their heads: "in 2030 … should be 40"."""

import re
from dataclasses import replace

from vankien.model.span import Span
from vankien.parse.draft.tables import Row, figures_in

PAIR = 2
_FIGURE = re.compile(r"\d")


def column_by_column(lower: str, stretch: Span, row: Row) -> list[Span]:
    """The pieces of a stretch that name a column each: "that for 2030 should be 8, and the one for 2035 12"."""
    said = stretch.of(lower)
    heads = sorted((said.find(row.heads[at]), row.heads[at]) for at in heads_said(row, said))
    if len(heads) != PAIR or any(said.count(head) != 1 for _, head in heads):
        return [stretch]
    at = max(said.rfind(mark, heads[0][0], heads[1][0]) for mark in (", ", "; "))
    if at < 0 or not any(map(str.isdecimal, said[heads[0][0] + len(heads[0][1]) : at])):
        return [stretch]  # "in 2030, and in 2035 too, it should be 8"
    return [Span(stretch.start, stretch.start + at), Span(stretch.start + at + 1, stretch.end)]


def in_column(row: Row, said: str) -> Row:
    """A row with no other cells than the one below the head that is said, if its figure is said too: "in 2030 … 40"."""
    named = heads_said(row, said)
    if len(named) != 1:
        return row
    cell = row.cells[named[0]]
    if not {*figures_in(cell)} & {*figures_in(said)}:
        return row
    return replace(row, cells=tuple(one if one == cell or not _FIGURE.search(one) else "" for one in row.cells))


def heads_said(row: Row, said: str) -> list[int]:
    """Which cells of a row stand below a head that is said."""
    return [
        at
        for at, head in enumerate(row.heads[: len(row.cells)])
        if head and re.search(rf"(?<!\w){re.escape(head)}(?!\w)", said) is not None
    ]
