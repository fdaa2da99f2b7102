"""Orders over whole units that no rule read: "khoản 4 nói lại điều khoản 1 đã nói, giữ làm gì", told by the network.

It hears each clause among those around it (`weighed/clause_net.py`) and tells whether a unit is to go, to be parted or
joined with another. A person always sees what it finds.
"""

from collections.abc import Sequence
from dataclasses import replace

from vankien.model.amendment import Amendment, Operation
from vankien.model.locator import Locator
from vankien.parse.grammar.found import Found
from vankien.parse.prose.by_comments import places
from vankien.parse.reading.reading import Reading
from vankien.parse.weighed.clause_net import Hearing
from vankien.parse.weighed.stance_traits import Clause

LIKELY = {Operation.DELETE: 0.8, Operation.SPLIT: 0.5, Operation.MERGE: 0.5}
"""The chances from which an order is told; none of a move, whose two places are too often taken for each other."""
NEVER = 2.0  # no chance is as high


def by_units(reading: Reading, spoken: Sequence[Locator | None]) -> None:
    """Adds the orders over units that clauses most likely give; `spoken` are the places spoken of where lines begin."""
    hearing = reading.hearing
    if hearing is None or not hearing.knows_orders:
        return
    likely = _likely(hearing)
    before = places(reading, hearing.said, spoken) if likely else ()
    for _, at, operation in likely:
        one = hearing.said.row[at]
        remarks = [each for each in reading.found if _is_remark(each) and each.evidence.overlaps(one.span)]
        made = offered(reading, one, before[at], operation)
        if made is None:
            continue
        if made.locator.is_empty or _is_known(made, reading.found[:-1]):
            reading.drop_last()
        else:
            reading.forget(remarks)


def _likely(hearing: Hearing) -> list[tuple[float, int, Operation]]:
    """The clauses that most likely give an order and in which no change was read, the likeliest first."""
    said = hearing.said
    found: list[tuple[float, int, Operation]] = []
    for at, one in enumerate(said.row):
        if said.changed.meet(one.span) or said.aside.meet(one.span):
            continue
        chance, operation = hearing.order(at)
        if operation is not None and chance >= LIKELY.get(operation, NEVER):
            found.append((chance, at, operation))
    return sorted(found, key=lambda each: (-each[0], each[1]))


def offered(reading: Reading, one: Clause, spoken: Locator | None, operation: Operation) -> Amendment | None:
    """Adds the order that a clause gives over the unit that it names, or that is spoken of there; None where it is
    none after all.
    """
    script = reading.script
    part = script.part(one.span)
    found = Found(operation, one.span.start, one.span.end, unsure=True)
    told, many = reading.context.told(), len(reading.found)
    reading.context.place = spoken
    reading.add(found, one.span, part, (), one.span.end, None)
    reading.context.back_to(told)
    if len(reading.found) == many:
        return None
    made = reading.found[-1]
    reading.found[-1] = replace(made, unread=(*made.unread, script.said(one.span)))  # stands in no draft
    return reading.found[-1]


def _is_known(made: Amendment, found: Sequence[Amendment]) -> bool:
    """Whether the same is asked for at the same place elsewhere."""
    return any(one.operation is made.operation and one.locator.path == made.locator.path for one in found)


def _is_remark(one: Amendment) -> bool:
    return one.operation is Operation.COMMENT
