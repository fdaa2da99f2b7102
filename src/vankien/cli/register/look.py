"""`vankien register show | count | in-force | active`: what the register says."""

import argparse
import json
from collections.abc import Iterator
from datetime import date, timedelta

from rapidfuzz.process import extract

from vankien.cli.register.days import shown_day
from vankien.lang.base import Catalog
from vankien.lang.countries import country_name
from vankien.model.errors import UsageError
from vankien.model.register.active import active
from vankien.model.register.count import By, Count, Modes, Tally, count
from vankien.model.register.holds import Holding, begun, in_force
from vankien.model.register.record import count_record
from vankien.model.register.register import TABLE_NAMES, Register
from vankien.model.register.relations import Ref
from vankien.model.register.rows import Indicator, Party, Row
from vankien.model.register.schema import SCHEMA, key_of
from vankien.model.register.source import Mode, parse_source
from vankien.model.register.succession import heirs
from vankien.model.register.when import When
from vankien.text.normal import bare
from vankien.wiring.registers import register_folder
from vankien.write.register.said import said, said_number, said_when, said_word

LIKE_ENOUGH = 60  # of 100: from here a misspelt indicator is worth a suggestion
NAMES = ("name", "name_vi", "title")  # columns that hold what a row is called
SUGGESTED = 5  # indicators named when one is not found


def run_show(args: argparse.Namespace, catalog: Catalog) -> int:
    """The row with its fields, who the party is today, and every row that speaks of it."""
    register = register_folder(args.register).reading.register
    found = [(name, row) for name, row in _rows(register) if key_of(row, SCHEMA[name]) == args.id]
    if not found:
        raise UsageError("console.error.id-unknown", id=args.id)
    for name, row in found:
        print(f"{catalog.say(f'register.table.{name}')}: {args.id}")
        for head, cell in _fields(name, row, catalog):
            print(f"  {head}: {cell}")
        if isinstance(row, Party):
            _print_heirs(register, row, args.as_of, catalog)
    for name, row in _speaking_of(register, args.id, {name for name, _ in found}):
        shown = ", ".join(cell for _, cell in _fields(name, row, catalog))
        print(f"← {catalog.say(f'register.table.{name}')}: {shown}")
    return 0


def _rows(register: Register) -> Iterator[tuple[str, Row]]:
    return ((name, row) for name in TABLE_NAMES for row in register.rows(name))


def _fields(name: str, row: Row, catalog: Catalog) -> Iterator[tuple[str, str]]:
    """The head and the words of each cell that is filled."""
    for column in SCHEMA[name].columns:
        cell = said(catalog, column, getattr(row, column.attribute))
        if cell:
            yield catalog.say(f"register.column.{name}.{column.name}"), cell
    yield from ((head, cell) for head, cell in row.extra if cell)


def _print_heirs(register: Register, party: Party, day: date, catalog: Catalog) -> None:
    found = heirs(register, party.id, day)
    if found.parties == (party.id,):
        return
    names = ", ".join(_name(register, one) for one in found.parties) or catalog.say("register.nobody")
    print(f"  {catalog.say('register.now', day=shown_day(day))}: {names}")


def _speaking_of(register: Register, own: str, tables: set[str]) -> Iterator[tuple[str, Row]]:
    """Rows in which a reference, or an evidence's target, is the id."""
    for name, row in _rows(register):
        for column in SCHEMA[name].columns:
            value = getattr(row, column.attribute)
            is_target = name == "evidence_link" and column.name == "row" and getattr(row, "table", "") in tables
            refers = column.refers in tables or is_target
            if refers and (value == own or (isinstance(value, tuple) and own in value)):
                yield name, row
                break


def run_count(args: argparse.Namespace, catalog: Catalog) -> int:
    """The three counts side by side, their rule, and the rows behind them."""
    register = register_folder(args.register).reading.register
    indicator = find_indicator(register, args.indicator)
    found = count(register, indicator, args.as_of, By(args.by) if args.by else None, since=args.since)
    if args.json:
        print(json.dumps(count_record(found), ensure_ascii=False, indent=1))
        return 0
    label, day = _label(indicator, catalog), shown_day(args.as_of)
    if args.since is None:
        print(catalog.say("register.count.of", label=label, code=indicator.code, day=day))
    else:
        since = shown_day(args.since)
        print(catalog.say("register.count.of-period", label=label, code=indicator.code, day=day, since=since))
    if found.rule:
        print(catalog.say("register.count.rule", rule=found.rule))
    if found.total is None:
        print(catalog.say(f"register.because.{found.because}"))
    else:
        _print_modes(found.total, found.mode, catalog)
        _print_groups(register, found, catalog)
        _print_rows(register, found, catalog)
        _print_heirs_in(register, found, catalog)
    for one in found.observations:
        value = "" if one.value is None else said_number(one.value)
        about = "; ".join(filter(None, (one.period, one.source_doc)))
        print(f"  {one.id}: {value} {one.unit or ''} ({about})")
    return 0


def _label(indicator: Indicator, catalog: Catalog) -> str:
    """What an indicator is called; one that was made of a source by its table and kind: "Hoạt động: đoàn ra"."""
    source = parse_source(indicator.source or "")
    if indicator.label_vi or source is None:
        return indicator.label_vi or indicator.code
    table = catalog.say(f"register.table.{source.table}")
    return table if source.kind is None else f"{table}: {_kind(source.relation, source.kind, catalog)}"


def _kind(table: str, word: str, catalog: Catalog) -> str:
    """A kind (a mechanism's level) as people say it."""
    name = "level" if table == "mechanism" else "kind"
    column = next((one for one in SCHEMA[table].columns if one.name == name), None)
    return word if column is None else said(catalog, column, word)


def find_indicator(register: Register, said: str) -> Indicator:
    """The indicator with this code, label or other name, or one made of a source such as `twinning:village`.

    Raises `UsageError` with the nearest ones when there is none.
    """
    known = {bare(name): one for one in register.indicator for name in (*one.aliases, one.label_vi or "", one.code)}
    if bare(said) in known:
        return known[bare(said)]
    if parse_source(said) is not None:
        return Indicator(said, source=said)
    near = extract(bare(said), known.keys(), limit=SUGGESTED, score_cutoff=LIKE_ENOUGH)
    codes = [known[name].code for name, *_ in near] or [one.code for one in register.indicator]
    raise UsageError("console.error.indicator-unknown", said=said, known=", ".join(dict.fromkeys(codes)) or "–")


def _print_modes(total: Modes, own: Mode, catalog: Catalog) -> None:
    for mode in Mode:
        tally = total.of(mode)
        mark = f"  ← {catalog.say('register.count.meant')}" if mode is own else ""
        print(f"  {catalog.say(f'register.mode.{mode}'):<30}{_number(tally, catalog):>6}{mark}")


def _number(tally: Tally | None, catalog: Catalog) -> str:
    if tally is None:
        return catalog.say("register.unknown")
    return str(tally.value) if tally.is_sure else f"{tally.value}?"


def _print_groups(register: Register, found: Count, catalog: Catalog) -> None:
    for key, modes in found.groups:
        label = _group_name(register, found.by, key, catalog)
        numbers = " / ".join(_number(modes.of(mode), catalog) for mode in Mode)
        print(f"    {label}: {numbers}")


def _group_name(register: Register, by: By | None, key: str, catalog: Catalog) -> str:
    if not key:
        return catalog.say("register.unstated")
    if by is By.PILLAR:
        return said_word(catalog, "pillar", key)
    if by is By.PARTNER:
        return _name(register, key) if key in register.lookup.party else country_name(key, catalog.code)
    return key


def _print_rows(register: Register, found: Count, catalog: Catalog) -> None:
    tally = found.answer
    if tally is not None:
        for ref in tally.rows:
            unsure = f"  ({catalog.say('register.unsure')})" if ref in tally.unsure else ""
            print(f"  • {ref.row}  {_title(register, ref, catalog)}{unsure}")
    for one in found.left_out:
        print(f"  – {one.ref.row}  {_title(register, one.ref, catalog)}: {catalog.say(f'register.why.{one.why}')}")


def _print_heirs_in(register: Register, found: Count, catalog: Catalog) -> None:
    """The units behind a count that are others today, since they explain why its numbers differ."""
    if found.total is None:
        return
    rows = {ref.row for ref in found.total.relations.rows}
    for one in dict.fromkeys(member.party for member in register.twinning_member if member.twinning in rows):
        now = heirs(register, one, found.as_of).parties
        if now != (one,):
            names = ", ".join(_name(register, party) for party in now) or catalog.say("register.nobody")
            print(f"  → {_name(register, one)}: {catalog.say('register.now', day=shown_day(found.as_of))} {names}")


def _title(register: Register, ref: Ref, catalog: Catalog) -> str:
    """What people call a row: its name, else what kind it is, when and where."""
    row = next((one for one in register.rows(ref.table) if key_of(one, SCHEMA[ref.table]) == ref.row), None)
    named = next((name for field in NAMES if (name := getattr(row, field, None))), None)
    if named or row is None:
        return str(named or "")
    columns = {one.name: one for one in SCHEMA[ref.table].columns}
    told = (said(catalog, columns[name], getattr(row, name)) for name in ("kind", "start", "place") if name in columns)
    return ", ".join(filter(None, told))


def _name(register: Register, party: str) -> str:
    row = register.lookup.party.get(party)
    return (row.name_vi or row.name_native or party) if row else party


def run_in_force(args: argparse.Namespace, catalog: Catalog) -> int:
    """The instruments in force on a day, with the days from and to which they are."""
    register = register_folder(args.register).reading.register
    if not register.has("instrument"):
        print(catalog.say("register.because.no-data"))
        return 0
    number = 0
    for one in register.instrument:
        holding = in_force(register, one, args.as_of)
        if holding is not Holding.NO:
            number += 1
            unsure = f"  ({catalog.say('register.unsure')})" if holding is Holding.UNSURE else ""
            term = f"{_day(begun(one))} – {_day(one.expires_on)}"
            print(f"{one.id}  {one.title or ''}  [{term}]{unsure}")
    print(catalog.say("register.in-force", count=number, day=shown_day(args.as_of)))
    return 0


def _day(when: When | None) -> str:
    return "…" if when is None else said_when(when)


def run_active(args: argparse.Namespace, catalog: Catalog) -> int:
    """Mechanisms and twinnings that hold on a day: first those that met lately, then those that only stand on paper."""
    register = register_folder(args.register).reading.register
    if not register.has("activity"):
        print(catalog.say("register.no-activity"))
    alive = active(register, args.as_of, within=timedelta(days=args.within))
    for one in sorted(alive, key=lambda one: not one.is_active):
        latest = _day(one.latest.start) if one.latest else "–"
        sign = "●" if one.is_active else "○"
        title, met_on = _title(register, one.ref, catalog), catalog.say("register.latest", day=latest)
        print(f"{sign} {one.ref.row}  {title}  [{met_on}]")
    met = sum(one.is_active for one in alive)
    print(catalog.say("register.active", active=met, held=len(alive), day=shown_day(args.as_of), days=args.within))
    return 0
