"""The relations behind a count: every row of a table on a day, with the units on its two sides.

Rows that do not hold are left out with a reason, never in silence.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from vankien.model.register.holds import Holding, begun, between, in_force, mechanism_holds, twinning_holds
from vankien.model.register.register import Register
from vankien.model.register.rows import Activity, Extra, Instrument, Mechanism, Side, Twinning, TwinningKind
from vankien.model.register.source import Source
from vankien.model.register.succession import country, heirs
from vankien.model.register.when import When


@dataclass(frozen=True, slots=True, order=True)
class Ref:
    """A row: its table and what names it there."""

    table: str
    row: str


@dataclass(frozen=True, slots=True)
class Bank:
    """The units on one bank of a relation on the day; `is_known` is false when the register lists none."""

    units: tuple[str, ...] = ()
    is_known: bool = False
    is_sure: bool = True


@dataclass(frozen=True, slots=True)
class Relation:
    """One row that counts, and what it is counted by."""

    ref: Ref
    is_sure: bool
    here: Bank
    there: Bank
    pillar: str | None = None
    partners: tuple[str, ...] = ()  # ISO codes of countries, else ids of parties
    began: When | None = None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A row of the table that does not count, and why: `not-held`, `members-gone`, `other-time`, `undated`."""

    ref: Ref
    why: str


Found = Relation | LeftOut
_TWINNING_KINDS = frozenset(kind.value for kind in TwinningKind)


def needed_tables(source: Source) -> tuple[str, ...]:
    """The tables without which nothing is known."""
    return (source.relation,)


def relations(register: Register, source: Source, day: date, since: date | None = None) -> Iterator[Found]:
    """Each row of the source's table: counted or left out. Events are those that began from `since` to `day`."""
    if source.relation == "twinning":
        yield from _twinnings(register, source, day)
    elif source.relation == "mechanism":
        yield from _mechanisms(register, source, day)
    elif source.relation == "instrument":
        yield from _instruments(register, source, day)
    elif source.relation == "activity":
        yield from _activities(register, source, day, since)
    elif source.relation == "party":
        yield from _parties(register, source, day)


def _twinnings(register: Register, source: Source, day: date) -> Iterator[Found]:
    is_own_kind = source.kind is None or source.kind in _TWINNING_KINDS
    for one in register.twinning:
        if is_own_kind and source.kind not in {None, one.kind}:
            continue
        ref = Ref("twinning", one.id)
        here, there = twinning_sides(register, one, day, source.kind)
        if not is_own_kind and not (here.units or there.units):
            continue
        holding = twinning_holds(register, one, day)
        if holding is Holding.NO:
            yield LeftOut(ref, "not-held")
        elif (here.is_known and not here.units) or (there.is_known and not there.units):
            yield LeftOut(ref, "members-gone")
        else:
            paper = register.lookup.instrument.get(one.instrument or "")
            began = one.valid_from or (begun(paper) if paper else None)
            yield _relation(register, ref, holding is Holding.YES, (here, there), pillar_of(one.extra), began)


def twinning_sides(register: Register, twinning: Twinning, day: date, kind: str | None = None) -> tuple[Bank, Bank]:
    """The units on both sides of a twinning on a day, each as its heir; `kind` narrows to parties of that kind."""
    here, there = (_members(register, twinning, side, day, kind) for side in (Side.VN, Side.FOREIGN))
    return here, there


def _members(register: Register, twinning: Twinning, side: Side, day: date, kind: str | None) -> Bank:
    members = [one for one in register.lookup.members.get(twinning.id, ()) if one.side is side]
    if kind is not None and kind not in _TWINNING_KINDS:
        of_kind = (register.lookup.party.get(one.party) for one in members)
        members = [one for one, row in zip(members, of_kind, strict=True) if row is not None and row.kind == kind]
    holding = [(one.party, between(one.valid_from, one.valid_to, day)) for one in members]
    here = [(party, held) for party, held in holding if held is not Holding.NO]
    return _side(register, here, day, is_known=bool(members))


def _side(register: Register, members: Iterable[tuple[str, Holding]], day: date, *, is_known: bool) -> Bank:
    units: dict[str, None] = {}
    is_sure = True
    for party, held in members:
        found = heirs(register, party, day)
        is_sure &= found.is_sure and held is Holding.YES
        units.update(dict.fromkeys(found.parties))
    return Bank(tuple(units), is_known, is_sure)


def _mechanisms(register: Register, source: Source, day: date) -> Iterator[Found]:
    for one in register.mechanism:
        if source.kind not in {None, one.level, one.kind}:
            continue
        ref = Ref("mechanism", one.id)
        holding = mechanism_holds(one, day)
        if holding is Holding.NO:
            yield LeftOut(ref, "not-held")
            continue
        sides = mechanism_sides(register, one, day)
        yield _relation(register, ref, holding is Holding.YES, sides, one.pillar, one.established)


def mechanism_sides(register: Register, mechanism: Mechanism, day: date) -> tuple[Bank, Bank]:
    """The parties to a mechanism on this side and on the other."""
    takers = register.lookup.takers.get(mechanism.id, ())
    sides = []
    for side in (Side.VN, Side.FOREIGN):
        own = [(one.party, Holding.YES) for one in takers if one.side == side]
        sides.append(_side(register, own, day, is_known=bool(own)))
    return sides[0], sides[1]


def _instruments(register: Register, source: Source, day: date) -> Iterator[Found]:
    for one in register.instrument:
        if source.kind not in {None, one.kind, one.regime}:
            continue
        ref = Ref("instrument", one.id)
        holding = in_force(register, one, day)
        if holding is Holding.NO:
            yield LeftOut(ref, "not-held")
            continue
        sides = instrument_sides(register, one, day)
        yield _relation(register, ref, holding is Holding.YES, sides, pillar_of(one.extra), begun(one))


def instrument_sides(register: Register, instrument: Instrument, day: date) -> tuple[Bank, Bank]:
    """Who signed on this side and on the other."""
    both = (instrument.party_vn, instrument.party_foreign)
    sides = [
        _side(register, [(party, Holding.YES) for party in parties], day, is_known=bool(parties)) for parties in both
    ]
    return sides[0], sides[1]


def _activities(register: Register, source: Source, day: date, since: date | None) -> Iterator[Found]:
    for one in register.activity:
        if source.kind not in {None, one.kind}:
            continue
        ref = Ref("activity", one.id)
        if one.start is None:
            yield LeftOut(ref, "undated")
            continue
        first = since or date.min
        if one.start.last < first or one.start.first > day:
            yield LeftOut(ref, "other-time")
            continue
        mechanism = register.lookup.mechanism.get(one.mechanism or "")
        pillar = one.pillar or (mechanism.pillar if mechanism else None)
        is_inside = first <= one.start.first and one.start.last <= day
        yield _relation(register, ref, is_inside, activity_sides(register, one, day), pillar, one.start)


def activity_sides(register: Register, activity: Activity, day: date) -> tuple[Bank, Bank]:
    """The units whose twinning or mechanism an activity belongs to."""
    twinning = register.lookup.twinning.get(activity.twinning or "")
    if twinning is not None:
        return twinning_sides(register, twinning, day)
    mechanism = register.lookup.mechanism.get(activity.mechanism or "")
    return (Bank(), Bank()) if mechanism is None else mechanism_sides(register, mechanism, day)


def _parties(register: Register, source: Source, day: date) -> Iterator[Found]:
    """Parties that stand on the day under their own name: one that has an heir is counted as the heir."""
    for one in register.party:
        if source.kind not in {None, one.kind}:
            continue
        ref = Ref("party", one.id)
        found = heirs(register, one.id, day)
        if one.id not in found.parties:
            yield LeftOut(ref, "not-held")
            continue
        side = Bank((one.id,), is_known=True, is_sure=found.is_sure)
        is_here = country(register, one.id) == "VN"
        sides = (side, Bank()) if is_here else (Bank(), side)
        yield _relation(register, ref, found.is_sure, sides, pillar_of(one.extra), one.valid_from)


def _relation(
    register: Register, ref: Ref, is_sure: bool, sides: tuple[Bank, Bank], pillar: str | None, began: When | None
) -> Relation:
    here, there = sides
    partners = tuple(dict.fromkeys(country(register, party) or party for party in there.units))
    return Relation(ref, is_sure, here, there, pillar, partners, began)


def pillar_of(extra: Extra) -> str | None:
    """The pillar that an office states in a column of its own."""
    return next((value for name, value in extra if name == "pillar" and value), None)
