"""Claims against the register: agreed, contradicted, or left to a person with the reason.

`differs` is said only of an exact indicator in an equal unit, for a time that the text states, against a table
that is declared complete or a figure that was published for that very time.
"""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from functools import cached_property

from vankien.claims.amounts import Interval
from vankien.claims.behind import count_fact, indicator_fact, observation_fact
from vankien.claims.compare import Fit, fit
from vankien.claims.context import Layout, has_any
from vankien.claims.draft import read_claims
from vankien.claims.indicators import Indicators, Match, unit_of
from vankien.claims.published import is_same_time, period_of
from vankien.model.claim import Because, Claim, ClaimVerdict, Comparator, Fact, Granularity, ScopeLevel
from vankien.model.document import Document
from vankien.model.register.count import Count, count
from vankien.model.register.register import Register
from vankien.model.register.rows import Indicator, Observation
from vankien.model.register.source import OBSERVATION, Mode, Source, parse_source
from vankien.text.normal import fold_plain

FIRST_DAY = date(1990, 1, 1)  # before it no relation of today's register began
NO_SOURCE = Source("")
STATED = frozenset(
    {ScopeLevel.CLAUSE, ScopeLevel.SENTENCE, ScopeLevel.PARAGRAPH, ScopeLevel.HEADING, ScopeLevel.DOCUMENT}
)
OWN_FLAWS = frozenset({"spelled", "list-length", "direction"})  # stand whatever the register says


@dataclass(frozen=True, slots=True)
class Answer:
    """What the register says of one claim."""

    verdict: ClaimVerdict
    because: Because | None
    facts: tuple[Fact, ...]


def checked_claims(document: Document, on: Layout, register: Register) -> tuple[Claim, ...]:
    """The claims of a document with the register's answer to each."""
    desk = RegisterDesk(register, on, document)
    return tuple(desk.answered(place, claim) for place, claim in enumerate(read_claims(document, on)))


class RegisterDesk:
    """Answers claims of one document from one register."""

    def __init__(
        self, register: Register, on: Layout, document: Document, earlier: "RegisterDesk | None" = None
    ) -> None:
        self.register = register
        self.on = on
        self.indicators = Indicators(register, on)
        self._document = document
        self.counts: dict[tuple[str, date, str | None], Count] = {} if earlier is None else earlier.counts
        self._observed: dict[str, list[Observation]] = {}
        for one in register.observation:
            self._observed.setdefault(one.indicator or "", []).append(one)

    @cached_property
    def home(self) -> str | None:
        """The place that the document is about: that of most published figures, when its name stands in the text."""
        seen: dict[str, int] = {}
        for one in self.register.observation:
            if one.place:
                seen[one.place] = seen.get(one.place, 0) + 1
        if not seen:
            return None
        best = max(seen, key=lambda place: (seen[place], place))
        party = self.register.lookup.party.get(best)
        names = [best] if party is None else [name for name in (party.name_vi, *party.aliases) if name]
        is_only = len(seen) == 1
        return best if is_only or any(name in self._document.text for name in names) else None

    def answered(self, place: int, claim: Claim) -> Claim:
        """The claim with the register's verdict; a contradiction within the text stays unless the register agrees."""
        if claim.because in {Because.TARGET, Because.NORM}:
            return claim
        answer = self._answer(place, claim)
        if answer is None:
            return claim
        facts = (*claim.facts, *answer.facts)
        is_flawed = claim.verdict is ClaimVerdict.INCONSISTENT
        keeps = is_flawed and (
            answer.verdict is ClaimVerdict.UNKNOWN or any(fact.kind in OWN_FLAWS for fact in claim.facts)
        )
        if keeps:
            return replace(claim, facts=facts)
        return replace(claim, verdict=answer.verdict, because=answer.because, facts=facts)

    def _answer(self, place: int, claim: Claim) -> Answer | None:
        matches = self.indicators.match(place)
        if not matches:
            return None
        if len(matches) > 1:
            codes = "; ".join(match.indicator.label_vi or match.indicator.code for match in matches)
            return Answer(ClaimVerdict.UNKNOWN, Because.COUNTING_RULE, (Fact("several-indicators", {"labels": codes}),))
        match = self._in_place(matches[0], claim)
        source = parse_source(match.indicator.source)
        if source is None:
            return None
        if source.table == OBSERVATION:
            return self._published(place, claim, match)
        return self._counted(place, claim, match)

    def _in_place(self, match: Match, claim: Claim) -> Match:
        """The match without the name of the claim's own place among its foreign words."""
        if claim.place is None:
            return match
        named = set(fold_plain(claim.place.name).split())
        extra = tuple(word for word in match.extra if word not in named)
        return replace(match, is_exact=not extra, extra=extra)

    def _fit(self, place: int, known: Interval) -> Fit:
        figure = self.on.statements[place].figure
        best = fit(figure, self.on.intervals[place], known, self.on.dimensions[place].scale)
        if best is Fit.NO and not figure.is_plain:
            return Fit.PERHAPS  # "1,234": its second reading may be meant
        return best

    def _published(self, place: int, claim: Claim, match: Match) -> Answer:
        """The claim against the figures that were published for its time and place."""
        own = self._observed.get(match.indicator.code, ())
        here = [one for one in own if self._is_here(one, claim)]
        period = claim.period
        then = [one for one in here if period is not None and is_same_time(period, period_of(one, self.on.figures))]
        if then:
            answers = [self._against(place, claim, match, one) for one in then]
            agreed = [one for one in answers if one.verdict is ClaimVerdict.AGREES]
            return (
                agreed[0]
                if agreed
                else answers[0]
                if len(answers) == 1
                else replace(answers[0], verdict=ClaimVerdict.UNKNOWN, because=Because.COUNTING_RULE)
            )
        if period is not None and period.granularity is Granularity.TERM:
            ends = [one for one in here if (period_of(one, self.on.figures) or ("", ""))[1] == period.end]
            answers = [self._against(place, claim, match, one) for one in ends]
            if any(one.verdict is ClaimVerdict.AGREES for one in answers):  # a term's review tells how it ended
                return next(one for one in answers if one.verdict is ClaimVerdict.AGREES)
        facts = tuple(observation_fact(self.register, match, one) for one in here[:3])
        if not here:
            return Answer(ClaimVerdict.UNKNOWN, Because.NO_DATA, (indicator_fact(match),))
        return Answer(ClaimVerdict.UNKNOWN, Because.VAGUE if period is None else Because.OUT_OF_DATE, facts)

    def _against(self, place: int, claim: Claim, match: Match, one: Observation) -> Answer:
        known = self._known(one, match.indicator)
        fact = observation_fact(self.register, match, one)
        found = Fit.PERHAPS if known is None else self._fit(place, known)
        if found is Fit.NO and has_any(self.on.clause(place), self.on.words.cumulative):
            found = Fit.PERHAPS  # a sum of years is not the year's figure
        return self._verdict(found, match, fact, is_stated=claim.period_scope in STATED)

    def _verdict(self, found: Fit, match: Match, fact: Fact, *, is_stated: bool) -> Answer:
        if found is Fit.YES:
            return Answer(ClaimVerdict.AGREES, None, (fact,))
        if found is Fit.NO and match.is_exact and is_stated:
            return Answer(ClaimVerdict.DIFFERS, None, (fact,))
        because = Because.VAGUE if found is Fit.PERHAPS or match.is_exact else Because.COUNTING_RULE
        return Answer(ClaimVerdict.UNKNOWN, because, (fact,))

    def _known(self, one: Observation, indicator: Indicator) -> Interval | None:
        """A published figure in the smallest unit; None when it states no number."""
        of = unit_of((one.unit or indicator.unit or "").strip(), self.on.figures)
        low = one.value if one.lo is None else one.lo
        high = one.value if one.hi is None else one.hi
        if low is None or high is None:
            return None
        return Interval(low * of.scale, high * of.scale)

    def _is_here(self, one: Observation, claim: Claim) -> bool:
        if one.place is None or not one.place.strip():
            return claim.place is None
        if claim.place is None:
            return one.place == self.home
        party = self.register.lookup.party.get(one.place)
        names = {one.place} if party is None else {party.name_vi or "", *party.aliases, one.place}
        return claim.place.name.lower() in {name.lower() for name in names}

    def _counted(self, place: int, claim: Claim, match: Match) -> Answer:
        """The claim against the count of a table on the days of its time."""
        if claim.place is not None and not self._is_home(claim.place.name):
            return Answer(ClaimVerdict.UNKNOWN, Because.COUNTING_RULE, (indicator_fact(match),))
        is_event = (parse_source(match.indicator.source) or NO_SOURCE).table == "activity"
        if is_event and (claim.period is None or claim.period.start is None):
            return Answer(ClaimVerdict.UNKNOWN, Because.VAGUE, (indicator_fact(match),))
        days = self._days(claim)[-1:] if is_event else self._days(claim)
        since = claim.period.start if is_event and claim.period else None
        counts = [self._count(match.indicator, day, since) for day in days]
        last = counts[-1]
        if last.answer is None:
            return Answer(ClaimVerdict.UNKNOWN, Because.NO_DATA, (indicator_fact(match),))
        fact = count_fact(self.register, match, last)
        fits = [self._fits_count(place, one) for one in counts]
        if Fit.YES in fits:
            agreed = counts[len(fits) - 1 - fits[::-1].index(Fit.YES)]
            return Answer(ClaimVerdict.AGREES, None, (count_fact(self.register, match, agreed),))
        is_number = claim.figure.comparator is Comparator.EXACT  # a bound fits too many numbers to explain a difference
        if is_number and self._other_mode(place, last):
            return Answer(ClaimVerdict.UNKNOWN, Because.COUNTING_RULE, (fact,))
        earlier = None if is_event or not is_number else self._earlier(place, match.indicator, days[0])
        if earlier is not None:
            return Answer(ClaimVerdict.UNKNOWN, Because.OUT_OF_DATE, (fact, count_fact(self.register, match, earlier)))
        is_stock = not is_event and self._is_stock(place, claim, match)
        is_sure = (
            match.indicator.complete
            and (is_stock or is_event)
            and all(one.answer is not None and one.answer.is_sure for one in counts)
        )
        is_stated = claim.period is not None and claim.period_scope in STATED
        if all(one is Fit.NO for one in fits) and match.is_exact and is_sure and is_stated:
            return Answer(ClaimVerdict.DIFFERS, None, (fact,))
        because = (
            Because.COUNTING_RULE
            if not match.is_exact
            else Because.VAGUE
            if not is_stated or Fit.PERHAPS in fits
            else Because.NO_DATA
        )
        return Answer(ClaimVerdict.UNKNOWN, because, (fact,))

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
        return not any(name in before for name in self._partners if not any(name in own for own in telling))

    @cached_property
    def _partners(self) -> tuple[str, ...]:
        """The names of all parties but the document's own place."""
        home = self.home
        names = {
            name
            for party in self.register.party
            if party.id != home
            for name in (party.name_vi, *party.aliases)
            if (name and len(name) > 2 and name[0].isupper()) or (name or "").partition(" ")[2][:1].isupper()
        }
        return tuple(sorted(name for name in names if name))

    def _is_home(self, name: str) -> bool:
        party = self.register.lookup.party.get(self.home or "")
        names = set() if party is None else {party.name_vi or "", *party.aliases}
        return name.lower() in {one.lower() for one in names}

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
        return self._fit(place, Interval(value, value))

    def _other_mode(self, place: int, one: Count) -> bool:
        """Whether the claim is right when counted another way."""
        if one.total is None:
            return False
        tallies = [one.total.of(mode) for mode in Mode if mode is not one.mode]
        values = [Decimal(tally.value) for tally in tallies if tally is not None]
        return any(self._fit(place, Interval(value, value)) is Fit.YES for value in values)

    def _earlier(self, place: int, indicator: Indicator, first: date) -> Count | None:
        """The last count before a time that the claim would have been right with."""
        for day in reversed([one for one in self._changes if one < first]):
            found = self._count(indicator, day)
            if self._fits_count(place, found) is Fit.YES and found.answer is not None and found.answer.value:
                return found
        return None
