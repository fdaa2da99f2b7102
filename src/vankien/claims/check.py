"""Claims against the register: agreed, contradicted, or left to a person with the reason.

`differs` is said only of an exact indicator in an equal unit, for a time that the text states, against a table
that is declared complete or a figure that was published for that very time.
"""

from dataclasses import replace

from vankien.claims.answer import Answer, unknown
from vankien.claims.context import Layout
from vankien.claims.counted import Counted, Counts
from vankien.claims.draft import read_claims
from vankien.claims.ellipsis import antecedent
from vankien.claims.home import Home
from vankien.claims.indicators import Indicators, Match
from vankien.claims.observed import Observed
from vankien.model.claim import Because, Claim, ClaimVerdict, Fact
from vankien.model.document import Document
from vankien.model.register.register import Register
from vankien.model.register.source import OBSERVATION, parse_source
from vankien.text.normal import fold_plain

OWN_FLAWS = frozenset({"spelled", "list-length", "direction"})  # stand whatever the register says


def checked_claims(document: Document, on: Layout, register: Register) -> tuple[Claim, ...]:
    """The claims of a document with the register's answer to each."""
    desk = RegisterDesk(register, on, document)
    return tuple(desk.answered(place, claim) for place, claim in enumerate(read_claims(document, on)))


class RegisterDesk:
    """Answers claims of one document from one register; counts made by an `earlier` desk are not made again."""

    def __init__(
        self, register: Register, on: Layout, document: Document, earlier: "RegisterDesk | None" = None
    ) -> None:
        self.on = on
        self.indicators = Indicators(register, on)
        self.home = Home(register, document.text)
        self.counts: Counts = {} if earlier is None else earlier.counts
        self._counted = Counted(register, on, self.home, self.counts)
        self._observed = Observed(register, on, self.home)

    def answered(self, place: int, claim: Claim) -> Claim:
        """The claim with the register's verdict; a contradiction within the text stays unless the register agrees."""
        claim = replace(claim, place=self.home.with_party(claim.place))
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
        matches = self._matches(place)
        if not matches:
            return None
        if len(matches) > 1:
            codes = "; ".join(match.indicator.label_vi or match.indicator.code for match in matches)
            return unknown(Because.COUNTING_RULE, Fact("several-indicators", {"labels": codes}))
        match = self._in_place(matches[0], claim)
        source = parse_source(match.indicator.source)
        if source is None:
            return None
        if source.table == OBSERVATION:
            return self._observed.answer(place, claim, match)
        return self._counted.answer(place, claim, match)

    def _matches(self, place: int) -> tuple[Match, ...]:
        """The indicators that a figure may tell of, by its own words or those of the clause that it repeats."""
        own = self.indicators.match(place)
        said = None if own else antecedent(self.on, place)
        return own if said is None else self.indicators.match(said)

    def _in_place(self, match: Match, claim: Claim) -> Match:
        """The match without the name of the claim's own place among its foreign words."""
        if claim.place is None:
            return match
        named = set(fold_plain(claim.place.name).split())
        extra = tuple(word for word in match.extra if word not in named)
        return replace(match, is_exact=not extra, extra=extra)
