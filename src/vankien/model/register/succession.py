"""Who a party is on a day: units are renamed, merged, split and abolished, and their relations go on with the heirs."""

from dataclasses import dataclass
from datetime import date

from vankien.model.register.holds import Holding, between
from vankien.model.register.register import Register
from vankien.model.register.rows import PartySuccession, SuccessionKind


@dataclass(frozen=True, slots=True)
class Heirs:
    """The parties that one is on a day: itself, those after it, or none; and whether the register leaves no doubt."""

    parties: tuple[str, ...]
    is_sure: bool = True
    steps: tuple[PartySuccession, ...] = ()


def heirs(register: Register, party: str, day: date) -> Heirs:
    """Who `party` is on `day`, through every succession up to then, in the order of their dates.

    A split into several leaves open to which of them a relation goes. A split that names one new party
    leaves the old one standing. A party that is past its last day without an heir is gone, unless the register
    has no table of successions: then nobody knows. A circle within one day changes nothing and is unsure.
    """
    if party not in register.lookup.followed:
        sure, stands = _standing(register, party, day, is_heir=False)
        return Heirs((party,) if stands else (), sure)
    found: dict[str, None] = {}
    steps: dict[PartySuccession, None] = {}
    is_sure, is_circle = True, False
    start = (party, date.min)
    waiting, seen = [start], {start}
    while waiting:
        current, since = waiting.pop()
        taken = _taken(register, current, since, day)
        following = [step for step in taken if step.new is not None]
        steps.update(dict.fromkeys(taken))
        is_sure &= len({step.new for step in following}) < 2 and all(_is_sure(step, day) for step in taken)
        if not taken or any(step.new == current for step in following):
            sure, stands = _standing(register, current, day, is_heir=current != party)
            is_sure &= sure
            if stands:
                found[current] = None
        for step in following:
            state = (step.new or "", since if step.date is None else step.date.first)
            is_circle |= state in seen and step.new != current
            if state not in seen and step.new != current:
                seen.add(state)
                waiting.append(state)
    if is_circle and not found:
        return Heirs((party,), is_sure=False, steps=tuple(steps))
    return Heirs(tuple(sorted(found)), is_sure, tuple(steps))


def _taken(register: Register, party: str, since: date, day: date) -> tuple[PartySuccession, ...]:
    """The successions that ended the party from `since`, when it came to be, up to the day."""
    known = register.lookup.followed.get(party, ())
    later = (step for step in known if step.date is None or step.date.first >= since)
    reached = tuple(step for step in later if _is_reached(register, step, day))
    splits = [step for step in reached if step.kind is SuccessionKind.SPLIT]
    return tuple(step for step in reached if step not in splits) if len(splits) == 1 else reached


def _is_reached(register: Register, step: PartySuccession, day: date) -> bool:
    if step.date is not None:
        return step.date.first <= day
    old = register.lookup.party.get(step.old)
    return old is not None and old.valid_to is not None and old.valid_to.last < day


def _is_sure(step: PartySuccession, day: date) -> bool:
    return step.date is not None and day >= step.date.last


def _standing(register: Register, party: str, day: date, *, is_heir: bool) -> tuple[bool, bool]:
    """Whether it is sure, and whether the party stands on the day."""
    row = register.lookup.party.get(party)
    if row is None:
        return False, True
    first = None if is_heir else row.valid_from  # an heir stands from the day of its succession on
    holding = between(first, row.valid_to, day)
    if holding is Holding.NO and not register.has("party_succession"):
        return False, True
    return holding is not Holding.UNSURE, holding is not Holding.NO


def names(register: Register, party: str) -> tuple[str, ...]:
    """Every name that the party goes by, its main one first."""
    row = register.lookup.party.get(party)
    if row is None:
        return (party,)
    every = (row.name_vi, row.name_native, *row.aliases)
    return tuple(dict.fromkeys(name for name in every if name)) or (party,)


def country(register: Register, party: str) -> str | None:
    """The country that a party belongs to, as an ISO code, found upwards through its parents; None when unstated."""
    at: str | None = party
    seen: set[str] = set()
    while at is not None and at not in seen:
        seen.add(at)
        row = register.lookup.party.get(at)
        if row is None:
            return None
        if row.iso_country:
            return row.iso_country.upper()
        at = row.parent_id
    return None
