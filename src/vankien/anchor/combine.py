"""How sure a place is: one table that every way's candidates go through."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from vankien.model.anchor import AnchorState, Candidate, Extent
from vankien.model.document import Document
from vankien.model.span import Span

EXACT_SCORE = 0.98  # nothing said against it: words verbatim, every step of the path met
EXACT_MARGIN = 0.22  # more than a page decides (0.21), so that a place chosen by its page is `fuzzy`
FUZZY_SCORE = 0.8  # one doubt is borne (a slip in the quotation, a wrong number under the right heading), two are not
FUZZY_MARGIN = 0.1  # two neighbours on the cited page and the next differ by less
NEXT_PAGE = 1  # pages off at which a place still tells itself from another by its page
MOST_CANDIDATES = 8  # a person reads no longer list; the note tells how many there are
FAR_BEHIND = 0.35  # score behind the first from which a place is no choice any more


@dataclass(frozen=True, slots=True)
class Proposed:
    """A place that ways propose. `score` may exceed 1 while hints are added; `capped` forbids certainty."""

    span: Span
    unit: str | None
    extent: Extent
    score: float
    why: tuple[str, ...]
    capped: bool = False

    def hinted(self, by: float, why: str) -> "Proposed":
        """The same place with a hint added or taken off."""
        return replace(self, score=self.score + by, why=(*self.why, why) if by > 0 else self.why)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the table said: the state, the places best first, and the lead of the first."""

    state: AnchorState
    ranked: tuple[Proposed, ...]
    margin: float

    @property
    def best(self) -> Proposed:
        """The first place; IndexError when unresolved."""
        return self.ranked[0]


def combine(proposed: Iterable[Proposed]) -> Verdict:
    """The candidates ranked and judged.

    | best score | lead over the next | capped | state |
    |---|---|---|---|
    | – (no candidate) | – | – | unresolved |
    | >= EXACT_SCORE | >= EXACT_MARGIN | no | exact |
    | >= FUZZY_SCORE | >= FUZZY_MARGIN | no | fuzzy |
    | anything else | | | ambiguous |

    Two candidates with one span are one, with the reasons of both.
    """
    ranked = _ranked(proposed)
    if not ranked:
        return Verdict(AnchorState.UNRESOLVED, (), 0.0)
    best = ranked[0]
    margin = best.score - ranked[1].score if len(ranked) > 1 else best.score
    return Verdict(_state(best, margin), ranked, margin)


def _state(best: Proposed, margin: float) -> AnchorState:
    if best.capped:
        return AnchorState.AMBIGUOUS
    if best.score >= EXACT_SCORE and margin >= EXACT_MARGIN:
        return AnchorState.EXACT
    if best.score >= FUZZY_SCORE and margin >= FUZZY_MARGIN - 1e-9:
        return AnchorState.FUZZY
    return AnchorState.AMBIGUOUS


def _ranked(proposed: Iterable[Proposed]) -> tuple[Proposed, ...]:
    by_span: dict[tuple[Span, Extent], Proposed] = {}
    for one in proposed:
        known = by_span.get((one.span, one.extent))
        if known is None:
            by_span[one.span, one.extent] = one
            continue
        better, other = (one, known) if one.score > known.score else (known, one)
        why = tuple(dict.fromkeys((*better.why, *other.why)))
        by_span[one.span, one.extent] = replace(better, why=why)
    return tuple(sorted(by_span.values(), key=lambda one: (-one.score, one.span, one.extent)))


def candidates(ranked: Sequence[Proposed]) -> tuple[Candidate, ...]:
    """The places as a person is shown them."""
    return tuple(
        Candidate(one.span, one.unit, round(min(1.0, max(0.0, one.score)), 3), tuple(dict.fromkeys(one.why)))
        for one in ranked[:MOST_CANDIDATES]
        if one.score >= ranked[0].score - FAR_BEHIND
    )


def by_page(document: Document, proposed: Proposed, page: int | None) -> Proposed:
    """The candidate with what the cited page says for or against it.

    | pages off | 0 | 1 | 2–3 | 4–6 | more |
    |---|---|---|---|---|---|
    | hint | +0.06 | +0.04 | +0.03 | −0.05 | −0.15 |

    People cite pages of other printings: up to three pages off is usual, and never decides alone.
    """
    off = pages_off(document, proposed, page)
    return proposed if off is None else proposed.hinted(_page_hint(off), "page")


def by_pages(document: Document, places: Sequence[Proposed], page: int | None) -> list[Proposed]:
    """The candidates with their pages' hints, where one stands on the cited page or the next one.

    Where none does, another printing was cited: which of two is the less far off says nothing then, and the page
    counts for all as for the best.
    """
    hinted = [by_page(document, one, page) for one in places]
    offs = [pages_off(document, one, page) for one in places]
    if len(places) < 2 or any(off is None or off <= NEXT_PAGE for off in offs):
        return hinted
    best = max(range(len(places)), key=lambda at: hinted[at].score)
    hint = hinted[best].score - places[best].score
    return [replace(after, score=before.score + hint) for before, after in zip(places, hinted, strict=True)]


def pages_off(document: Document, proposed: Proposed, page: int | None) -> int | None:
    """How many pages a candidate is away from the cited one; None where pages are not known."""
    first = document.page_of(proposed.span.start)
    last = document.page_of(max(proposed.span.start, proposed.span.end - 1))
    if page is None or first is None or last is None:
        return None
    return max(0, first - page, page - last)


def _page_hint(off: int) -> float:
    return next(by for most, by in PAGE_HINTS if off <= most)


PAGE_HINTS = ((0, 0.06), (1, 0.04), (3, 0.03), (6, -0.05), (10**9, -0.15))
