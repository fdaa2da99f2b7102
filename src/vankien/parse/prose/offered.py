"""A change that the draft's own words complete: a person sees the place and the words that nobody said."""

from dataclasses import dataclass, replace

from vankien.model.amendment import Operation
from vankien.model.locator import Step
from vankien.model.span import Span
from vankien.parse.backed.off import is_off
from vankien.parse.grammar.found import Found
from vankien.parse.reading.reading import Reading


@dataclass(frozen=True, slots=True)
class There:
    """Words of the draft at a unit; None for all of it."""

    steps: tuple[Step, ...]
    words: str | None


def offer(reading: Reading, clause: Span, known: int, found: Found, there: There) -> bool:
    """Adds a change at some words of the draft, unless the words around it turn it off; whether it does."""
    if is_off(reading.script, reading.script.part(clause), found):
        return False
    return add_offered(reading, clause, known, found, there)


def add_offered(reading: Reading, clause: Span, known: int, found: Found, there: There) -> bool:
    """Adds a change at some words of the draft, `known` amendments standing before its line.

    A remark that was read in its clause was about it.
    """
    part = reading.script.part(clause)
    gone = (one for one in reading.found[known:] if one.operation is Operation.COMMENT)
    reading.forget([one for one in gone if one.evidence.overlaps(clause)])
    told, news = reading.context.told(), () if found.new is None else (found.new,)
    reading.add(found, clause, part, news, max(clause.end, found.end), None)
    reading.context.back_to(told)
    made = reading.found[-1]
    where = replace(made.locator, path=made.locator.path or there.steps, also=(), quote=there.words)
    reading.found[-1] = replace(made, locator=where, unread=tuple(dict.fromkeys(made.unread)))
    return True
