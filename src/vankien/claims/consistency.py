"""Figures of one text against each other: what cannot all be right, and nothing that may be."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from vankien.claims.context import Finding, Layout
from vankien.claims.growth import growth, rates, rising, totals
from vankien.claims.lists import lists, plain_lists
from vankien.claims.parts import parts, ratios, shares, structure, within
from vankien.claims.twice import Standing, months, twice
from vankien.model.claim import Fact


def spelled(on: Layout) -> Iterator[Finding]:
    """Digits and the words in brackets behind them."""
    for place, one in enumerate(on.statements):
        if one.figure.spelled is not None:
            yield Finding("spelled", (place,), {"digits": str(one.figure.value), "words": one.figure.spelled})


RULES = (spelled, ratios, shares, parts, within, structure, lists, plain_lists, growth, rates, totals, rising, months)


def findings(on: Layout, standings: Sequence[Standing]) -> tuple[Finding, ...]:
    """Every contradiction, each once. Time grows with the text; figures are compared with near ones and by name."""
    found = chain(chain.from_iterable(rule(on) for rule in RULES), twice(on, standings))
    unique: dict[tuple[str, tuple[int, ...]], Finding] = {}
    for one in found:
        unique.setdefault((one.kind, one.members), one)
    return tuple(sorted(unique.values(), key=lambda one: (one.members, one.kind)))


def facts_of(on: Layout, found: Sequence[Finding]) -> Mapping[int, tuple[Fact, ...]]:
    """The findings as facts about each figure that takes part, with the places of the others."""
    facts: dict[int, list[Fact]] = defaultdict(list)
    for one in found:
        for member in one.members:
            others = tuple(on.statements[other].span for other in one.members if other != member)
            facts[member].append(Fact(one.kind, one.values, others))
    return {member: tuple(own) for member, own in facts.items()}
