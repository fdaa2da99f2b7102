"""Claims against figures that were published for a time and a place."""

from vankien.claims.amounts import Interval
from vankien.claims.answer import NEAR_BY, STATED, Answer, fit_at, unknown
from vankien.claims.behind import indicator_fact, observation_fact
from vankien.claims.compare import Fit
from vankien.claims.context import Layout, has_any
from vankien.claims.home import Home
from vankien.claims.indicators import Match, unit_of
from vankien.claims.published import is_same_time, period_of
from vankien.model.claim import Because, Claim, ClaimVerdict, Fact, Granularity
from vankien.model.register.register import Register
from vankien.model.register.rows import Indicator, Observation


class Observed:
    """Answers claims of one document from the published figures of one register."""

    def __init__(self, register: Register, on: Layout, home: Home) -> None:
        self.register = register
        self.on = on
        self.home = home
        self._by_indicator: dict[str, list[Observation]] = {}
        for one in register.observation:
            self._by_indicator.setdefault(one.indicator or "", []).append(one)

    def answer(self, place: int, claim: Claim, match: Match) -> Answer:
        """The claim against the figures that were published for its time and place."""
        own = self._by_indicator.get(match.indicator.code, ())
        here = [one for one in own if self.home.is_here(one, claim)]
        period = claim.period
        then = [one for one in here if period is not None and is_same_time(period, period_of(one, self.on.figures))]
        if then:
            return self._best([self._against(place, claim, match, one) for one in then])
        near = [self._against(place, claim, match, one) for one in here if self._ends_there(one, claim)]
        for one in near:
            if one.verdict is ClaimVerdict.AGREES:
                return one
        if not here:
            return unknown(Because.NO_DATA, indicator_fact(match))
        facts = tuple(observation_fact(self.register, match, one) for one in here[:3])
        return unknown(Because.VAGUE if period is None else Because.OUT_OF_DATE, *facts)

    def _best(self, answers: list[Answer]) -> Answer:
        """The answer that agrees, else the only one; several that differ leave it to a person."""
        agreed = [one for one in answers if one.verdict is ClaimVerdict.AGREES]
        if agreed or len(answers) == 1:
            return (agreed or answers)[0]
        return unknown(Because.COUNTING_RULE, *answers[0].facts)

    def _ends_there(self, one: Observation, claim: Claim) -> bool:
        """Whether a figure can tell how a term ended: taken in its last year, or as of a day within a heading's term.

        It may agree with the review of the term, never contradict it.
        """
        period, known = claim.period, period_of(one, self.on.figures)
        if period is None or period.granularity is not Granularity.TERM or known is None:
            return False
        if known[1] == period.end:
            return True
        is_state = not (one.period or "").strip() and claim.period_scope not in NEAR_BY
        return is_state and (period.start or "") <= known[0] and known[1] <= (period.end or known[1])

    def _against(self, place: int, claim: Claim, match: Match, one: Observation) -> Answer:
        known = self._known(one, match.indicator)
        fact = observation_fact(self.register, match, one)
        found = Fit.PERHAPS if known is None else fit_at(self.on, place, known)
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
