"""Claims against counts of the register's tables, on the days that a claim may mean."""

import re
from datetime import date, timedelta
from decimal import Decimal
from functools import cached_property

from vankien.claims.amounts import Interval
from vankien.claims.answer import NEAR_BY, STATED, Answer, fit_at, unknown
from vankien.claims.behind import count_fact, indicator_fact
from vankien.claims.compare import Fit
from vankien.claims.context import Layout, has_any
from vankien.claims.home import Home
from vankien.claims.indicators import Match
from vankien.model.claim import Because, Claim, ClaimVerdict, Comparator
from vankien.model.register.count import Count, count
from vankien.model.register.register import Register
from vankien.model.register.rows import Indicator
from vankien.model.register.source import Mode, Source, parse_source

FIRST_DAY = date(1990, 1, 1)  # before it no relation of today's register began
NO_SOURCE = Source("")
Counts = dict[tuple[str, date, str | None], Count]


class Counted:
    """Answers claims of one document from the tables of one register; `counts` are those already made."""

    def __init__(self, register: Register, on: Layout, home: Home, counts: Counts) -> None:
        self.register = register
        self.on = on
        self.home = home
        self.counts = counts

    def answer(self, place: int, claim: Claim, match: Match) -> Answer:
        """The claim against the count of a table on the days of its time."""
        if claim.place is not None and not self.home.is_home(claim.place.name):
            return unknown(Because.COUNTING_RULE, indicator_fact(match))
        is_event = (parse_source(match.indicator.source) or NO_SOURCE).table == "activity"
        if is_event and (claim.period is None or claim.period.start is None):
            return unknown(Because.VAGUE, indicator_fact(match))
        days = self._days(claim)[-1:] if is_event else self._days(claim)
        since = claim.period.start if is_event and claim.period else None
        counts = [self._count(match.indicator, day, since) for day in days]
        if counts[-1].answer is None:
            return unknown(Because.NO_DATA, indicator_fact(match))
        fits = [self._fits_count(place, one) for one in counts]
        if Fit.YES in fits:
            return self._agreed(claim, match, counts, fits)
        return self._not_agreed(place, claim, match, counts) or self._against(place, claim, match, counts)

    def _agreed(self, claim: Claim, match: Match, counts: list[Count], fits: list[Fit]) -> Answer:
        """A count that fits: that of the end of its time, or of a day within a time that the sentence itself tells.

        What was right only earlier in the term of a heading is out of date: the text tells how things stand.
        """
        agreed = count_fact(self.register, match, counts[len(fits) - 1 - fits[::-1].index(Fit.YES)])
        if fits[-1] is Fit.YES or claim.period_scope in NEAR_BY:
            return Answer(ClaimVerdict.AGREES, None, (agreed,))
        return unknown(Because.OUT_OF_DATE, count_fact(self.register, match, counts[-1]), agreed)

    def _not_agreed(self, place: int, claim: Claim, match: Match, counts: list[Count]) -> Answer | None:
        """Why no count fits: another way of counting, another time; None when neither explains it."""
        if claim.figure.comparator is not Comparator.EXACT:
            return None  # a bound fits too many numbers to explain a difference
        fact = count_fact(self.register, match, counts[-1])
        if self._other_mode(place, counts[-1]):
            return unknown(Because.COUNTING_RULE, fact)
        is_event = (parse_source(match.indicator.source) or NO_SOURCE).table == "activity"
        earlier = None if is_event else self._earlier(place, match.indicator, counts[0].as_of)
        return (
            None if earlier is None else unknown(Because.OUT_OF_DATE, fact, count_fact(self.register, match, earlier))
        )

    def _against(self, place: int, claim: Claim, match: Match, counts: list[Count]) -> Answer:
        """Contradicted only by an exact indicator, a complete table and sure counts, for a time that is told."""
        fact = count_fact(self.register, match, counts[-1])
        fits = [self._fits_count(place, one) for one in counts]
        is_event = (parse_source(match.indicator.source) or NO_SOURCE).table == "activity"
        is_known = all(one.answer is not None and one.answer.is_sure for one in counts)
        is_sure = match.indicator.complete and is_known and (is_event or self._is_stock(place, claim, match))
        is_stated = claim.period is not None and claim.period_scope in STATED
        if all(one is Fit.NO for one in fits) and match.is_exact and is_sure and is_stated:
            return Answer(ClaimVerdict.DIFFERS, None, (fact,))
        if not match.is_exact:
            return unknown(Because.COUNTING_RULE, fact)
        return unknown(Because.VAGUE if not is_stated or Fit.PERHAPS in fits else Because.NO_DATA, fact)

    def _is_stock(self, place: int, claim: Claim, match: Match) -> bool:
        """Whether a claim surely tells how many relations there are: of all parties, standing, not those added.

        "20 đồn biên phòng" alone may be all posts there are; "trong nhiệm kỳ ký 2 cặp" are the new ones;
        "với Nhật Bản có 1 địa phương" those of one partner.
        """
        on = self.on
        clause = set(on.clause(place).split())
        is_flow = claim.period is not None and claim.period.start is not None and not clause.isdisjoint(on.words.flows)
        around = on.around(place)
        if is_flow or not has_any(around.of(on.low), on.words.relations):
            return False
        before = re.split(r"[;:]", on.text[around.start : on.statements[place].span.start])[-1]
        telling = set(match.indicator.aliases) | {match.indicator.label_vi or ""}
        return not any(name in before for name in self.home.partners if not any(name in own for own in telling))

    def _days(self, claim: Claim) -> list[date]:
        """The days that a claim may mean, the likeliest last: the end of its time, and those of changes in it."""
        period = claim.period
        if period is None or period.end is None:
            return [self._latest]
        end = date.fromisoformat(period.end)
        if period.start is None:
            return [end]
        start = date.fromisoformat(period.start)
        return [*(day for day in self._changes if start <= day < end), end]

    @cached_property
    def _changes(self) -> tuple[date, ...]:
        """The days on which a relation began or ended."""
        days = set()
        for row in (
            *self.register.twinning,
            *self.register.mechanism,
            *self.register.instrument,
            *self.register.twinning_member,
        ):
            for name in (
                "valid_from",
                "valid_to",
                "signed_on",
                "effective_on",
                "terminated_on",
                "expires_on",
                "established",
            ):
                stated = getattr(row, name, None)
                if stated is not None:
                    days |= {stated.first, stated.last, stated.last + timedelta(days=1)}
        days |= {one.date.last for one in self.register.party_succession if one.date is not None}
        return tuple(sorted(days))

    @cached_property
    def _latest(self) -> date:
        """The day up to which the register knows something."""
        return self._changes[-1] if self._changes else FIRST_DAY

    def _count(self, indicator: Indicator, day: date, since: str | None = None) -> Count:
        key = (indicator.code, day, since)
        if key not in self.counts:
            first = None if since is None else date.fromisoformat(since)
            self.counts[key] = count(self.register, indicator, day, since=first)
        return self.counts[key]

    def _fits_count(self, place: int, one: Count) -> Fit:
        if one.answer is None:
            return Fit.PERHAPS
        value = Decimal(one.answer.value)
        return fit_at(self.on, place, Interval(value, value))

    def _other_mode(self, place: int, one: Count) -> bool:
        """Whether the claim is right when counted another way."""
        if one.total is None:
            return False
        tallies = [one.total.of(mode) for mode in Mode if mode is not one.mode]
        values = [Decimal(tally.value) for tally in tallies if tally is not None]
        return any(fit_at(self.on, place, Interval(value, value)) is Fit.YES for value in values)

    def _earlier(self, place: int, indicator: Indicator, first: date) -> Count | None:
        """The last count before a time that the claim would have been right with."""
        for day in reversed([one for one in self._changes if one < first]):
            found = self._count(indicator, day)
            if self._fits_count(place, found) is Fit.YES and found.answer is not None and found.answer.value:
                return found
        return None
