"""A value that a table parts into two cells: the "6.500 tỷ đồng" of "3 | Thu ngân sách | tỷ đồng | 6.500".

People say it as they speak; the draft has the figure in one cell and what it counts in another of the same row. The
figure is the place, and of the new value the figure alone goes into the cell.
"""

import re
from collections.abc import Iterator

from vankien.model.span import Span
from vankien.text.normal import fold_plain

_FIGURE = r"\d+(?:[.,]\d+)*(?:\s?[–-]\s?\d+(?:[.,]\d+)*)?"
_VALUE = re.compile(rf"(?P<figure>{_FIGURE})\s*(?P<unit>[^\d\s].*)?")
_YEAR = re.compile(r"(?:19|20)\d\d")
_DASH = re.compile("[–-]")
_CELL = re.compile(r"[^\t\n]+")
_BRACKET = re.compile(r"\((?P<unit>[^()\d]{1,30})\)\s*$")
MOST_ROWS = 200  # of a table, up to whose head is looked
LONGEST = 40  # code points of a value with what it counts
LONGEST_ROW = 600  # code points


def parted(text: str, quote: str, scope: Span) -> Iterator[Span]:
    """The figures in a stretch that stand alone in a cell of a row of which another cell says what `quote` counts."""
    said = _read(quote)
    if said is None or not said[1]:
        return
    ends = r"\s?[–-]\s?".join(re.escape(one.strip()) for one in _DASH.split(said[0]))
    alone = re.compile(rf"\t[^\S\n\t]*(?P<figure>{ends})[^\S\n\t]*(?=[\t\n]|$)")
    for match in alone.finditer(text, scope.start, scope.end):
        begin = text.rfind("\n", 0, match.start()) + 1
        end = text.find("\n", match.end())
        row = Span(begin, len(text) if end < 0 else end)
        if row.length <= LONGEST_ROW and (
            any(_is_unit(one[0], said[1]) for one in _CELL.finditer(row.of(text)))
            or _is_unit(_unit_of_column(text, row, match.start("figure")), said[1])
        ):
            yield Span(*match.span("figure"))


def _unit_of_column(text: str, row: Span, at: int) -> str:
    """What the head of a cell's column says in brackets that its figures count: "Tổng mức đầu tư (tỷ đồng)"."""
    column, begin, head = text.count("\t", row.start, at), row.start, row
    for _ in range(MOST_ROWS):
        above = text.rfind("\n", 0, max(0, begin - 1)) + 1
        if begin == 0 or "\t" not in text[above : begin - 1]:
            break
        head, begin = Span(above, begin - 1), above
    cells = head.of(text).split("\t")
    told = _BRACKET.search(cells[column]) if head != row and column < len(cells) else None
    return "" if told is None else told["unit"]


def in_cell(new: str, quote: str) -> str | None:
    """The figure of a new value for the cell of an old one; None where it counts something else, or is more."""
    old, said = _read(quote), _read(new)
    if old is None or said is None:
        return None
    return said[0] if not said[1] or said[1] == old[1] else None


def lone_cell(text: str, row: Span, new: str) -> tuple[Span, str] | None:
    """Where the only figure of a row stands that a new one, with or without what it counts, can replace, and the new
    figure; None where several cells hold figures, none counts what is said, or it is the same.
    """
    said = _read(new)
    cells = [*_CELL.finditer(text, row.start, row.end)]
    held = [one for one in cells[1:] if _read(one[0].strip()) is not None and not _read(one[0].strip())[1]]  # type: ignore[index]
    if said is None or len(held) != 1 or held[0][0].strip() == said[0]:
        return None
    if said[1] and not any(_is_unit(one[0], said[1]) for one in cells):
        return None
    begin = held[0].start() + len(held[0][0]) - len(held[0][0].lstrip())
    return Span(begin, begin + len(held[0][0].strip())), said[0]


def likely_cells(text: str, row: Span, new: str) -> list[Span]:
    """The cells of a row that a new value may be for, the likeliest first: those that hold a value of its form, and of
    them the last, as what is to be reached stands behind what there was.

    "2025 - 2028" is for the "2026 - 2030" of a row and not for its 980; "13" for the 12 behind a 9,5.
    """
    said = _read(new)
    if said is None:
        return []
    cells = [*_CELL.finditer(text, row.start, row.end)]
    held = [(one, _read(one[0].strip())) for one in cells[1:]]
    alike = [one for one, value in held if value is not None and not value[1] and _form(value[0]) == _form(said[0])]
    spans = [Span(one.start(), one.end()) for one in reversed(alike) if one[0].strip() != said[0]]
    is_counted = not said[1] or any(_is_unit(one[0], said[1]) for one in cells)
    is_counted = is_counted or any(_is_unit(_unit_of_column(text, row, one.start), said[1]) for one in spans)
    return spans if is_counted else []


def _form(figure: str) -> tuple[int, bool]:
    """How many figures a value has, and whether they are years."""
    ends = [one.strip() for one in _DASH.split(figure)]
    return len(ends), all(_YEAR.fullmatch(one) is not None for one in ends)


def _read(value: str) -> tuple[str, str] | None:
    """A figure and what it counts."""
    match = _VALUE.fullmatch(value.strip(" .,;")) if len(value) <= LONGEST else None
    return None if match is None else (match["figure"], fold_plain(match["unit"] or "").strip())


def _is_unit(cell: str, said: str) -> bool:
    """Whether a cell says what was said, one perhaps in fewer words: "tỷ đồng", "tỷ"; "%/năm", "%"."""
    own, other = (f"{one} ".replace("/", " /") for one in (fold_plain(cell).strip(), said))
    return bool(own.strip()) and (own.startswith(other) or other.startswith(own))
