"""What a row of a sheet asks of one cell of the draft's own tables: "Bảng 2, dòng 7" | "55 (năm 2028)" | "50".

The row of the draft is told by its number where a table is named, or by its name before the value ("Sơ kết giữa kỳ –
Quý IV"); the value must be all of one cell, perhaps with the unit that the row has in another, or with the head of its
column in brackets. Values that change places in a row are told by the heads: "chủ trì là A, phối hợp là B".
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment, Operation
from vankien.model.contribution import Contributor
from vankien.model.locator import Locator, UnitKind
from vankien.model.span import Span
from vankien.parse.draft.backing import Backing
from vankien.parse.draft.row_told import row_named, table_patterns
from vankien.parse.draft.tables import Row, tables_of
from vankien.parse.draft.units import KEPT, Units
from vankien.parse.grammar.found import trimmed
from vankien.parse.restraint.remarked import remarks_on
from vankien.parse.script import Script
from vankien.parse.sheets.cell_orders import begins_as_order, led_to
from vankien.parse.words.cues import Cue
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

LONGEST_VALUE = 120  # code points of what a cell of a table says
LONGEST_LEAD = 60  # code points of a row named before its words
LEAST_VALUES = 2  # values told by their heads: of one alone a clause may speak
_ASKING = Cue.WONDERS | Cue.AGREES | Cue.DISAGREES | Cue.OUGHT
_BRACKET = re.compile(r"\s*\(\s*(?P<head>[^()\n]{1,60})\)\s*$")
_PARTED = re.compile(r"\s*[-–—:;,|\t\n\u2028]\s*(?=\S)")
_PIECE = re.compile(r"[^,;\n]+")
_WORD = re.compile(r"[^\W_]+")
_MARKS = '“”" .;'


@dataclass(frozen=True, slots=True)
class Value:
    """A cell of a row of the draft, where a contributor's cell has it, and the unit told with it."""

    row: Row
    cell: int
    said: Span
    unit: str = ""


def asked_of_table(
    script: Script, cells: Mapping[str, Span], asked: Span, backing: Backing | None
) -> Sequence[Amendment]:
    """The changes of a row of the draft's tables that a row of a sheet asks for; none where it is of other words."""
    if backing is None or backing.units is None or "old" not in cells:
        return ()
    rows = tables_of(backing.units)
    old = trimmed(script.text, cells["old"])
    asked = trimmed(script.text, asked)
    place, old = _parted(script, cells.get("place"), old)
    row, rest = _by_name(script, old, backing.units) or (_by_number(script, place, rows), old)
    if row is None:
        return ()
    written = None if place is None else place.of(script.text).strip()
    told = tuple(_by_heads(script, row, asked, backing.units.document.text))
    if told:
        return [_as_written(one, written) for one in told]
    if remarks_on(script, asked, old) or script.part(asked).cues & _ASKING:
        return ()
    value = _value(script, row, rest)
    new = None if value is None else _new(script, value, asked, backing, is_column="new" in cells)
    return () if value is None or new is None else (_as_written(_change(script, value, new, asked), written),)


def _as_written(one: Amendment, written: str | None) -> Amendment:
    return replace(one, locator=replace(one.locator, as_written=written))


def _parted(script: Script, place: Span | None, old: Span) -> tuple[Span | None, Span]:
    """The row that old words name before a colon, and the rest: "Phụ lục, STT 4: Xây kho; chủ trì: …"."""
    patterns = table_patterns(script.grammar.speech)
    colon = script.lower.find(":", old.start, min(old.end, old.start + LONGEST_LEAD))
    if place is not None or patterns is None or colon < 0:
        return place, old
    lead = Span(old.start, colon)
    is_row = all(one.search(script.lower, lead.start, lead.end) for one in (patterns.table, patterns.row))
    return (lead, trimmed(script.text, Span(colon + 1, old.end))) if is_row else (None, old)


def _by_name(script: Script, old: Span, units: Units) -> tuple[Row, Span] | None:
    """The one row with whose name old words begin, and what stands behind it."""
    said = old.of(script.lower)
    first = _WORD.match(said)
    for row, name in () if first is None else _names(units).get(first[0], ()):
        match = name.match(said)
        parted = None if match is None else _PARTED.match(said, match.end())
        if parted is not None:
            return row, Span(old.start + parted.end(), old.end)
    return None


@lru_cache(maxsize=KEPT)
def _names(units: Units) -> Mapping[str, Sequence[tuple[Row, re.Pattern[str]]]]:
    """The rows whose name no other has, by its first word; the words of a name are parted by anything but a break."""
    rows = tables_of(units)
    count = Counter(one.name for one in rows)
    found = defaultdict[str, list[tuple[Row, re.Pattern[str]]]](list)
    for row in rows:
        if len(row.name) > 1 and count[row.name] == 1:
            found[row.name[0]].append((row, re.compile(r"[^\w\n]+".join(map(re.escape, row.name)))))
    return found


def _by_number(script: Script, place: Span | None, rows: Sequence[Row]) -> Row | None:
    """The row that a place names by its number, in the appendix if it says so, else in the body of the draft."""
    patterns = table_patterns(script.grammar.speech)
    if place is None or patterns is None or patterns.table.search(script.lower, place.start, place.end) is None:
        return None
    appendices = [one for one in script.references(script.part(place)) if one.kind is UnitKind.APPENDIX]
    numbers = {number.lower() for one in appendices for number in one.numbers if number}
    fits = [
        one
        for one in rows
        if one.number
        and (one.path[0].kind is UnitKind.APPENDIX) == bool(appendices)
        and (not numbers or (one.path[0].number or "").lower() in numbers)
    ]
    row = row_named(place.of(script.lower), fits, patterns, script.grammar.speech.ordinals)
    is_said = row is not None and any(
        match["number"] and match["number"].lstrip("0") == row.number.lstrip("0")
        for match in patterns.row.finditer(script.lower, place.start, place.end)
    )
    return row if is_said else None


def _value(script: Script, row: Row, old: Span) -> Value | None:
    """The one cell whose value old words are; None where two have it, or none."""
    bracket = _BRACKET.search(script.lower, old.start, old.end)
    said = trimmed(script.text, Span(old.start, old.end if bracket is None else bracket.start()))
    plain = _plain(said.of(script.lower))
    head = "" if bracket is None else _plain(bracket["head"])
    found = [
        Value(row, at, said, unit)
        for at, cell in enumerate(row.cells)
        if not head or (at < len(row.heads) and head in row.heads[at])
        for unit in ("", *(one for one in row.cells if one and one != cell and one.isalpha()))
        if cell and plain == f"{cell} {unit}".strip()
    ]
    return found[0] if len(found) == 1 else None


def _new(script: Script, value: Value, asked: Span, backing: Backing, *, is_column: bool) -> Span | None:
    """What the cell shall say; None where that is no value, or no more than the old one.

    Where the column is not one of new wording, only a value with a figure for one with a figure is surely meant.
    """
    led = led_to(script, asked, backing)
    new = led or (None if begins_as_order(script, None, asked) else asked)
    if new is None or new.length > LONGEST_VALUE or "\n" in new.of(script.text) or new.of(script.text).endswith("?"):
        return None
    start = new.start + len(new.of(script.text)) - len(new.of(script.text).lstrip(_MARKS))
    new = Span(start, max(start, new.start + len(new.of(script.text).rstrip(_MARKS))))
    tail = f" {value.unit}"
    if value.unit and new.of(script.lower).endswith(tail):
        new = Span(new.start, new.end - len(tail))
    both = (_has_figure(new.of(script.text)), _has_figure(value.row.cells[value.cell]))
    is_like = all(both) or ((is_column or led is not None) and not _is_number(value))
    is_same = _plain(new.of(script.lower)) == value.row.cells[value.cell]
    return new if not new.is_empty and is_like and not is_same else None


def _is_number(value: Value) -> bool:
    return value.row.cells[value.cell].replace(".", "").replace(",", "").isdecimal()


def _change(script: Script, value: Value, new: Span, asked: Span) -> Amendment:
    old = value.said.of(script.text).strip(_MARKS)
    if value.unit:
        old = old[: len(old) - len(value.unit)].rstrip()
    return _replaced(script, value.row, old, new, asked)


def _by_heads(script: Script, row: Row, asked: Span, text: str) -> Iterator[Amendment]:
    """The values that a cell tells by the heads of their columns; none unless all that it says are such values."""
    order = _order(script.grammar.speech).match(script.lower, asked.start, asked.end)
    begin = asked.start if order is None else order.end()
    told: list[tuple[int, Span]] = []
    for piece in _PIECE.finditer(script.lower, begin, asked.end):
        link = _copula(script.grammar.speech).search(piece[0])
        head = "" if link is None else _plain(piece[0][: link.start()])
        named = [at for at, one in enumerate(row.heads[: len(row.cells)]) if head and head in one]
        if link is None or len(named) != 1:
            return
        told.append((named[0], trimmed(script.text, Span(piece.start() + link.end(), piece.end()))))
    if len({at for at, _ in told}) != len(told) or len(told) < LEAST_VALUES:
        return
    printed = [cell.strip() for cell in row.span.of(text).split("\t")][-len(row.cells) :]
    for at, new in told:
        if not new.is_empty and _plain(new.of(script.lower)) != row.cells[at]:
            yield _replaced(script, row, printed[at], new, asked)


def _replaced(script: Script, row: Row, old: str, new: Span, asked: Span) -> Amendment:
    return Amendment(
        id="",
        contribution="",
        contributor=Contributor(),
        operation=Operation.REPLACE,
        locator=Locator(path=row.path if len(row.path) > 1 else (), quote=row.path[-1].heading),
        evidence=asked,
        target_text=old,
        new_text=new.of(script.text),
        new_text_spans=(new,),
    )


def _plain(said: str) -> str:
    return " ".join(said.strip(_MARKS).split())


def _has_figure(said: str) -> bool:
    return any(map(str.isdecimal, said))


@lru_cache(maxsize=8)
def _copula(s: Speech) -> re.Pattern[str]:
    """What leads from the head of a column to its value: "chủ trì là ", "chủ trì: "."""
    return compile_later(rf"\s*:\s*|\s+{words(s.copulas)}\s+")


@lru_cache(maxsize=8)
def _order(s: Speech) -> re.Pattern[str]:
    """An order before the values: "Đổi lại: ", "đề nghị sửa thành "."""
    asks, to = words((*s.asks, *s.own_voice)), words((*s.turned, *s.into, *s.roles.manners))
    return compile_later(rf"\s*(?:{asks}\s+){{0,3}}{words(s.replaces)}(?:\s+{to}){{0,2}}\s*:?\s+")
