"""The rows of what a committee gives back: sheets sorted, filtered, in pieces, filled by several people; records."""

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime

import msgspec

from vankien.flows.ports import SourceFile
from vankien.model.amendment import Amendment
from vankien.model.note import Note, Severity, Where
from vankien.model.sheet import FILLED_IN
from vankien.model.span import Span
from vankien.read.spread import refuse_bomb
from vankien.text.normal import fold_plain

TABLES = (("of", "verdict"), ("of", "correction"), ("contribution", "words"))
"""The columns that tell a table to be read, in a committee's sheet or in one that an office made itself."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row as given back: where it stands, and its cells by column."""

    where: str
    cells: Mapping[str, str]


class RefusedError(Exception):
    """Why a row cannot be used."""

    def __init__(self, kind: str, **facts: str | int) -> None:
        super().__init__(kind)
        self.kind = kind
        self.facts = facts


def refusal(source: SourceFile, row: str, refused: RefusedError) -> Note:
    """The note that says which row is refused and why."""
    return Note(refused.kind, Severity.WARNING, Where(source.name), {"row": row, **refused.facts})


def answer_rows(source: SourceFile) -> Iterator[Row]:
    """The rows of the file, whatever its form, told by its content."""
    data = source.data
    if data.startswith(b"PK"):
        yield from _sheet_rows(data)
    elif data.lstrip().startswith(b"{"):
        yield from _json_rows(data)
    else:
        yield from _csv_rows(data)


def _sheet_rows(data: bytes) -> Iterator[Row]:
    from python_calamine import CalamineWorkbook  # noqa: PLC0415 - only sheets need it

    try:
        refused = refuse_bomb(data)
        book = CalamineWorkbook.from_filelike(io.BytesIO(data)) if refused is None else None
        names = [] if book is None else book.sheet_names
        sheets = [(name, book.get_sheet_by_name(name).to_python(skip_empty_area=False)) for name in names if book]
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:  # noqa: BLE001 - a panic of its native code is no `Exception`
        raise RefusedError("decisions-unreadable", why=str(error) or type(error).__name__) from None
    if refused is not None:
        raise RefusedError("decisions-unreadable", why=refused.kind)
    found = False
    for name, cells in sheets:
        lines = [[_shown(cell) for cell in line] for line in cells]
        for row in _table_rows(lines, f"{name}!"):
            found = True
            yield row
    if not found:
        raise RefusedError("decisions-no-columns", columns=", ".join(FILLED_IN))


def _shown(cell: object) -> str:
    """A cell as a person reads it; whole numbers without a point, days in ISO."""
    if isinstance(cell, bool):
        return str(cell).lower()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime | date):
        return cell.isoformat()
    return str(cell).strip()


def _table_rows(lines: list[list[str]], prefix: str) -> Iterator[Row]:
    """The rows below the first line that names the columns of a table; the last `place` is meant."""
    columns: dict[str, int] = {}
    for number, line in enumerate(lines, 1):
        named = [cell.strip().lower() for cell in line]
        if not columns:
            if any(set(table) <= set(named) for table in TABLES):
                columns = {name: len(named) - 1 - named[::-1].index(name) for name in named if name}
            continue
        cells = {name: line[column] for name, column in columns.items() if column < len(line)}
        if any(cells.get(name) for name in (*FILLED_IN, "words", "new_text")):
            yield Row(f"{prefix}{number}", cells)


def _csv_rows(data: bytes) -> Iterator[Row]:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise RefusedError("decisions-unreadable", why="UTF-8") from None
    head = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=head.count)
    lines = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    rows = list(_table_rows(lines, ""))
    if not rows and not any(set(table) <= set(line) for line in lines for table in TABLES):
        raise RefusedError("decisions-no-columns", columns=", ".join(FILLED_IN))
    yield from rows


class _Given(msgspec.Struct):
    """A Decision or Correction record as given: `of` must be there, and one of `verdict` and `kind`."""

    of: str
    verdict: str | None = None
    kind: str | None = None
    final_text: str | None = None
    reason: str | None = None
    place: tuple[int, int] | None = None
    joins: str | None = None
    words: str | None = None
    operation: str | None = None
    new_text: str | None = None
    by: str | None = None
    at: str | None = None


def _json_rows(data: bytes) -> Iterator[Row]:
    for number, line in enumerate(data.splitlines(), 1):
        if not line.strip():
            continue
        try:
            given = msgspec.json.decode(line, type=_Given)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            yield Row(str(number), {"error": str(error)})
            continue
        if given.verdict is None and given.kind is None:
            yield Row(str(number), {"error": "verdict?"})
            continue
        place = "" if given.place is None else f"{given.place[0]}:{given.place[1]}"
        cells = {name: getattr(given, name) or "" for name in _Given.__struct_fields__ if name != "place"}
        yield Row(str(number), {**cells, "place": place})


def place_in(said: str, head: Amendment) -> Span | None:
    """The chosen place: the number of a candidate, or `start:end` in the draft's text."""
    said = fold_plain(said).strip()
    if not said:
        return None
    candidates = () if head.anchor is None else head.anchor.candidates
    if said.isdigit() and 1 <= int(said) <= len(candidates):
        return candidates[int(said) - 1].span
    start, colon, end = said.partition(":")
    if colon and start.isdigit() and end.isdigit() and int(start) <= int(end):
        return Span(int(start), int(end))
    raise RefusedError("decision-unknown-place", place=said, count=len(candidates))


def day_in(said: str) -> str | None:
    """A day as ISO, from `dd/mm/yyyy` or ISO; times are kept."""
    said = said.strip()
    if not said:
        return None
    parts = said.split("/")
    try:
        if len(parts) == 3:
            return date(int(parts[2]), int(parts[1]), int(parts[0])).isoformat()
        moment = datetime.fromisoformat(said)
    except ValueError:
        raise RefusedError("decision-bad-day", day=said) from None
    at_midnight = (moment.hour, moment.minute, moment.second) == (0, 0, 0)
    return moment.date().isoformat() if at_midnight else said
