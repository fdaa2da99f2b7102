"""The committee's decisions, given back: `decisions.xlsx`, `.csv` with its columns, or `.jsonl` of records.

Sheets come back sorted, filtered, in pieces, filled by several people. A row that cannot be used is refused
alone, with its number and the reason; the others are taken.
"""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

import msgspec
from rapidfuzz.process import extractOne

from vankien.flows.outcome import Outcome
from vankien.flows.ports import SourceFile
from vankien.lang.registry import CATALOGS
from vankien.model.amendment import Amendment
from vankien.model.decision import Decision, Verdict, decision_id
from vankien.model.note import Note, Severity, Where
from vankien.model.sheet import FILLED_IN, row_check
from vankien.model.span import Span
from vankien.read.spread import refuse_bomb
from vankien.text.normal import bare, fold_plain

LIKE_ENOUGH = 60  # of 100: from here a misspelt verdict is worth a suggestion


@dataclass(frozen=True, slots=True)
class Row:
    """A row as given back: where it stands, and its cells by column."""

    where: str
    cells: Mapping[str, str]


class _RefusedError(Exception):
    """Why a row cannot be used; never leaves this module."""

    def __init__(self, kind: str, **facts: str | int) -> None:
        super().__init__(kind)
        self.kind = kind
        self.facts = facts


def read_decisions(source: SourceFile, outcome: Outcome) -> tuple[tuple[Decision, ...], tuple[Note, ...]]:
    """The decisions in a file and a note for each row refused.

    `outcome` is the round as understood so far: ids, places and checks are verified against it.
    """
    notes: list[Note] = []
    try:
        rows = list(_rows(source))
    except _RefusedError as refused:
        return (), (_note(source, "", refused),)
    heads = _heads(outcome)
    taken: list[tuple[Row, Decision]] = []
    for row in rows:
        try:
            decision = _decision(row, heads)
        except _RefusedError as refused:
            notes.append(_note(source, row.where, refused))
            continue
        if decision is not None:
            taken.append((row, decision))
    decisions, said = _without_contradictions(source, taken)
    return decisions, (*notes, *said)


def _note(source: SourceFile, row: str, refused: _RefusedError) -> Note:
    return Note(refused.kind, Severity.WARNING, Where(source.name), {"row": row, **refused.facts})


def _heads(outcome: Outcome) -> dict[str, Amendment]:
    """The amendment behind each id that `of` may name: itself, or a group's representative."""
    amendments = {one.id: one for one in outcome.amendments}
    groups = {group.id: amendments[group.representative] for group in outcome.groups}
    units = {unit.id: outcome.amendments[0] for unit in outcome.draft.document.units if outcome.amendments}
    return {**units, **groups, **amendments}


def _without_contradictions(
    source: SourceFile, taken: Iterable[tuple[Row, Decision]]
) -> tuple[tuple[Decision, ...], list[Note]]:
    """Decisions of one file, each `of` once: two rows that say different things are both refused."""
    by_object: dict[str, list[tuple[Row, Decision]]] = {}
    for row, decision in taken:
        by_object.setdefault(decision.of, []).append((row, decision))
    kept: list[Decision] = []
    notes: list[Note] = []
    for of, given in by_object.items():
        if len({(one.verdict, one.final_text, one.place) for _, one in given}) == 1:
            kept.append(given[0][1])
            continue
        rows = ", ".join(row.where for row, _ in given)
        notes.append(_note(source, rows, _RefusedError("decision-contradicts", of=of)))
    return tuple(kept), notes


def _rows(source: SourceFile) -> Iterator[Row]:
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
        raise _RefusedError("decisions-unreadable", why=str(error) or type(error).__name__) from None
    if refused is not None:
        raise _RefusedError("decisions-unreadable", why=refused.kind)
    found = False
    for name, cells in sheets:
        lines = [[_shown(cell) for cell in line] for line in cells]
        for row in _table_rows(lines, f"{name}!"):
            found = True
            yield row
    if not found:
        raise _RefusedError("decisions-no-columns", columns=", ".join(FILLED_IN))


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
    """The rows below the first line that names the columns `of` and `verdict`; the last `place` is meant."""
    columns: dict[str, int] = {}
    for number, line in enumerate(lines, 1):
        named = [cell.strip().lower() for cell in line]
        if not columns:
            if "of" in named and "verdict" in named:
                columns = {name: len(named) - 1 - named[::-1].index(name) for name in named if name}
            continue
        cells = {name: line[column] for name, column in columns.items() if column < len(line)}
        if any(cells.get(name) for name in FILLED_IN):
            yield Row(f"{prefix}{number}", cells)


def _csv_rows(data: bytes) -> Iterator[Row]:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise _RefusedError("decisions-unreadable", why="UTF-8") from None
    head = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=head.count)
    lines = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    rows = list(_table_rows(lines, ""))
    if not rows and not any("of" in line and "verdict" in line for line in lines):
        raise _RefusedError("decisions-no-columns", columns=", ".join(FILLED_IN))
    yield from rows


class _Given(msgspec.Struct):
    """A Decision record as given; only `of` and `verdict` must be there."""

    of: str
    verdict: str
    final_text: str | None = None
    reason: str | None = None
    place: tuple[int, int] | None = None
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
        place = "" if given.place is None else f"{given.place[0]}:{given.place[1]}"
        cells = {name: getattr(given, name) or "" for name in FILLED_IN if name != "place"}
        yield Row(str(number), {**cells, "place": place})


def _decision(row: Row, heads: Mapping[str, Amendment]) -> Decision | None:
    """The decision in a row, None when its verdict is left open. Raises `_RefusedError`."""
    cells = row.cells
    if "error" in cells:
        raise _RefusedError("decision-unreadable", why=cells["error"])
    if not cells.get("verdict"):
        return None
    of = cells.get("of", "").strip()
    if of not in heads:
        raise _RefusedError("decision-unknown-object", of=of or "?")
    head = heads[of]
    check = cells.get("check", "")
    if check and check != row_check(head):
        raise _RefusedError("decision-row-changed", of=of)
    verdict = _verdict(cells["verdict"])
    final = cells.get("final_text") or None
    if verdict is Verdict.ACCEPT_IN_PART and final is None:
        raise _RefusedError("decision-needs-final-text", of=of)
    decision = Decision(
        id="",
        of=of,
        verdict=verdict,
        final_text=final,
        reason=cells.get("reason") or None,
        place=_place(cells.get("place", ""), head),
        by=cells.get("by") or None,
        at=_day(cells.get("at", "")),
    )
    return replace(decision, id=decision_id(decision))


def _verdict(said: str) -> Verdict:
    """The verdict in a cell: the contract's word or its label in any language, accents and case aside."""
    known = {bare(verdict): verdict for verdict in Verdict}
    for catalog in CATALOGS.values():
        known |= {bare(catalog.say(f"term.verdict.{verdict}")): verdict for verdict in Verdict}
    wanted = bare(said.strip())
    if wanted in known:
        return known[wanted]
    nearest = extractOne(wanted, known.keys(), score_cutoff=LIKE_ENOUGH)
    hint = known[nearest[0]] if nearest else ", ".join(Verdict)
    raise _RefusedError("decision-unknown-verdict", verdict=said, hint=str(hint))


def _place(said: str, head: Amendment) -> Span | None:
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
    raise _RefusedError("decision-unknown-place", place=said, count=len(candidates))


def _day(said: str) -> str | None:
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
        raise _RefusedError("decision-bad-day", day=said) from None
    at_midnight = (moment.hour, moment.minute, moment.second) == (0, 0, 0)
    return moment.date().isoformat() if at_midnight else said
