"""What a register can say of a claim, and how a number is held against another."""

from dataclasses import dataclass

from vankien.claims.amounts import Interval
from vankien.claims.compare import Fit, fit
from vankien.claims.context import Layout
from vankien.model.claim import Because, ClaimVerdict, Fact, ScopeLevel

STATED = frozenset(ScopeLevel)  # a time told anywhere is told
NEAR_BY = frozenset({ScopeLevel.CLAUSE, ScopeLevel.SENTENCE, ScopeLevel.PARAGRAPH})


@dataclass(frozen=True, slots=True)
class Answer:
    """What the register says of one claim."""

    verdict: ClaimVerdict
    because: Because | None
    facts: tuple[Fact, ...]


def unknown(because: Because, *facts: Fact) -> Answer:
    """Left to a person, with the reason."""
    return Answer(ClaimVerdict.UNKNOWN, because, facts)


def fit_at(on: Layout, place: int, known: Interval) -> Fit:
    """Whether a figure of the text can be a number of the register."""
    figure = on.statements[place].figure
    best = fit(figure, on.intervals[place], known, on.dimensions[place].scale)
    if best is Fit.NO and not figure.is_plain:
        return Fit.PERHAPS  # "1,234": its second reading may be meant
    return best
