"""Whose words a contribution is and of which day, where no rule tells it: the likeliest, by what was learned.

`bench/learn_names.py` learns from labelled letters who of the named people writes and which day is the letter's own,
and from records who begins to speak.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from vankien.lang.learned import LearnedWeights
from vankien.lang.people import People
from vankien.model.contribution import BlockRole, Contributor
from vankien.parse.weighed import dated
from vankien.parse.weighed.named import Named, Page, page, traits
from vankien.parse.weighed.weights import by_twos, chance, paired, weights
from vankien.parse.who.signature import signature
from vankien.parse.who.told import in_full
from vankien.parse.words.lines import Line

NAMES, SPEAKERS, DAYS = "names", "speakers", "days"  # the tables
LIKELY = 0.6  # from here on somebody is taken for the writer: of those told so nine in ten are
SPEAKS = 0.7  # from here on somebody begins to speak
OWN_DAY = 0.6  # from here on a day is the contribution's own
LEAST = 2  # people who speak in a record; one is the writer of a letter
LEAST_SAID = 20  # code points that one says
_OWN = {BlockRole.BODY, BlockRole.OCR, BlockRole.SIGNATURE}
_NO_WORDS = ' \t-–—*•+>.,;:()[]“”"'

Start = tuple[int, Contributor]


def with_writer(who: Contributor, rows: Sequence[str], p: People, learned: LearnedWeights) -> Contributor:
    """The writer of some lines as the rules know him; where they know no name, by the likeliest that is named."""
    table = learned.table(NAMES)
    if who.name is not None or not table:
        return who
    of = page(rows, p)
    told = [(likely, one) for likely, one in _weighed(of, table) if likely >= LIKELY]
    if not told:
        return who
    best = max(told, key=lambda one: one[0])[1]
    found = _whole(of, [one for _, one in told if one.name == best.name], best)
    return replace(
        found, role=who.role or found.role, organisation=who.organisation or found.organisation, kind=who.kind
    )


def _weighed(of: Page, table: str) -> Iterator[tuple[float, Named]]:
    known, by_two = weights(table), paired(table)
    for one in of.people:
        own = tuple(dict.fromkeys(traits(of, one)))
        yield chance((*own, *by_twos(own, by_two)), known), one


def _whole(of: Page, same: Sequence[Named], best: Named) -> Contributor:
    """Somebody with the office that any place says where he is named, or the lines around his signature."""
    p = of.p
    for one in (best, *same):
        who = one.said.contributor(p)
        if who.role is not None or who.organisation is not None:
            return who
    signed = signature(of.rows[: best.row + 1], p)
    if signed is not None and (signed[0].name or "").casefold() == best.name:
        return signed[0]
    return in_full(best.said.contributor(p), of.rows, p)


def likely_speakers(text: str, lines: Sequence[Line], p: People, learned: LearnedWeights) -> list[Start]:
    """The lines at which those most likely begin to speak who are named there; empty for fewer than two people."""
    table = learned.table(SPEAKERS)
    if not table:
        return []
    of = page([line.span.of(text) if line.role in _OWN else "" for line in lines], p)
    if len({one.name for one in of.people}) < LEAST:
        return []
    found: dict[int, tuple[float, Named]] = {}
    for likely, one in _weighed(of, table):
        if likely >= SPEAKS and likely > found.get(one.row, (0.0, one))[0]:
            found[one.row] = (likely, one)
    told = [one for _, (_, one) in sorted(found.items())]
    if len({one.name for one in told}) < LEAST or not _all_say(of, told):
        return []
    starts = [(one.row, one.said.contributor(p)) for one in told]
    return [one for at, one in enumerate(starts) if at == 0 or starts[at - 1][1].name != one[1].name]


def _all_say(of: Page, told: Sequence[Named]) -> bool:
    """Whether all say something from where they are named to where the next is: those who sign together do not."""
    for one, until in pairwise((*(each.row for each in told), len(of.rows))):
        said = "".join(of.rows[one:until])
        names = sum(len(each.said.name) for each in of.people if one <= each.row < until)
        if len(said.strip(_NO_WORDS)) - names < LEAST_SAID:
            return False
    return True


def likely_day(rows: Sequence[str], p: People, learned: LearnedWeights) -> str | None:
    """The day that most likely is the contribution's own, in ISO form."""
    table = learned.table(DAYS)
    days = dated.days_of(rows, p) if table else []
    known, by_two = weights(table), paired(table)
    best: tuple[float, str | None] = (OWN_DAY, None)
    for one in days:
        own = tuple(dict.fromkeys(dated.traits(rows, days, one, p)))
        likely = chance((*own, *by_twos(own, by_two)), known)
        if likely > best[0]:
            best = likely, one.day
    return best[1]
