"""What holds on a day: derived from dates each time, never stored.

A day on which something holds is given as YES, NO, or UNSURE where the register states a bound only to the
month or the year, or states nothing to go by.
"""

from datetime import date
from enum import StrEnum

from vankien.model.register.register import Register
from vankien.model.register.rows import Instrument, Mechanism, Twinning
from vankien.model.register.when import When


class Holding(StrEnum):
    """Whether something holds on a day."""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"


ENDED = frozenset({"ended", "terminated", "expired", "closed", "inactive"})
NOT_YET = frozenset({"planned", "proposed", "draft", "negotiating"})


def weakest(*holdings: Holding) -> Holding:
    """NO when one is NO, else UNSURE when one is UNSURE, else YES."""
    if Holding.NO in holdings:
        return Holding.NO
    return Holding.UNSURE if Holding.UNSURE in holdings else Holding.YES


def between(first: When | None, last: When | None, day: date) -> Holding:
    """Whether `day` lies from `first` to `last`, both included; an unknown bound leaves that side open."""
    if (first is not None and day < first.first) or (last is not None and day > last.last):
        return Holding.NO
    is_inside_first = first is None or day >= first.last
    is_inside_last = last is None or day <= last.first
    return Holding.YES if is_inside_first and is_inside_last else Holding.UNSURE


def begun(instrument: Instrument) -> When | None:
    """The day from which an instrument has effect: as stated, else the day on which it was signed."""
    return instrument.effective_on or instrument.signed_on


def in_force(register: Register, instrument: Instrument, day: date) -> Holding:
    """Whether the instrument is in force: begun, not expired, terminated or superseded by another that has begun."""
    start = begun(instrument)
    term = between(start, instrument.expires_on, day)
    ended = [instrument.terminated_on] if instrument.terminated_on else []
    ended.extend(later for one in register.lookup.superseded.get(instrument.id, ()) if (later := begun(one)))
    running = weakest(Holding.YES, *(_not_reached(when, day) for when in ended))
    stated = Holding.UNSURE if start is None else Holding.YES
    return weakest(term, running, stated)


def _not_reached(when: When, day: date) -> Holding:
    if day < when.first:
        return Holding.YES
    return Holding.NO if day >= when.last else Holding.UNSURE


def mechanism_holds(mechanism: Mechanism, day: date) -> Holding:
    """Whether the mechanism exists on the day."""
    return between(mechanism.established, mechanism.valid_to, day)


def twinning_holds(register: Register, twinning: Twinning, day: date) -> Holding:
    """Whether the relation exists on the day, its members aside.

    Without a first day of its own it begins with its instrument. An instrument that was terminated ends
    it; one that only expired leaves it unsure, since relations go on while a renewal is discussed, unless one
    in force supersedes it. A status that says ended or planned beats missing dates; a status never makes hold
    what dates deny.
    """
    paper = register.lookup.instrument.get(twinning.instrument or "")
    first = twinning.valid_from or (begun(paper) if paper else None)
    holding = between(first, twinning.valid_to, day)
    status = (twinning.status or "").strip().lower()
    if status in NOT_YET or (status in ENDED and twinning.valid_to is None):
        return Holding.NO
    if paper is None or holding is Holding.NO:
        return holding
    if paper.terminated_on is not None:
        holding = weakest(holding, _not_reached(paper.terminated_on, day))
    is_over = paper.expires_on is not None and twinning.valid_to is None and day > paper.expires_on.first
    if is_over and not _renewed(register, paper, day):
        holding = weakest(holding, Holding.UNSURE)
    return holding


def _renewed(register: Register, paper: Instrument, day: date) -> bool:
    """Whether a paper that supersedes this one, perhaps by others between, is in force on the day."""
    seen, ahead = {paper.id}, [paper]
    while ahead:
        for later in register.lookup.superseded.get(ahead.pop().id, ()):
            if in_force(register, later, day) is Holding.YES:
                return True
            if later.id not in seen:
                seen.add(later.id)
                ahead.append(later)
    return False
