"""The wordings of a stretch: its quotations, and words of the draft that stand in it without marks."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from vankien.model.span import Span
from vankien.parse.draft.backing import Backing, drafts_runs, tokens
from vankien.parse.grammar.found import trimmed
from vankien.parse.places.paths import locator_of
from vankien.parse.places.reference import Reference
from vankien.parse.script import Script
from vankien.parse.words.plain import Masked

MOST_QUOTED = 6  # quotations of a stretch; where more stand, a list is told
MOST_RUNS = 6  # runs of the draft's words without marks that are looked at


@dataclass(frozen=True, slots=True)
class Wording:
    """Words of a stretch that the draft has, or somebody wants.

    `span` is where they stand with their marks, `inner` without, in the contribution; `said` are the words in lower
    case, `count` is how often the draft has them side by side, `is_had` whether it has them, as an owner's too;
    `renews` that they say a sentence of it anew, `fills` that they are one, `is_there` that they stand in the unit
    which the stretch names.
    """

    span: Span
    inner: Span
    said: tuple[str, ...]
    count: int
    is_had: bool
    is_quoted: bool = False
    is_closed: bool = True
    renews: bool = False
    fills: bool = False
    is_there: bool = False


def wordings(script: Script, part: Masked, refs: Sequence[Reference], draft: Backing) -> tuple[Wording, ...]:
    """The quotations of a stretch, then the longest runs of the draft's words in it; none where it has no quotation."""
    quoted = tuple(_quoted(script, part, _units(script, refs, draft), draft))
    if not quoted or len(quoted) > MOST_QUOTED:
        return ()
    return (*quoted, *islice(_runs(part, draft), MOST_RUNS))


def _units(script: Script, refs: Sequence[Reference], draft: Backing) -> Sequence[Span]:
    """The units of the draft that a stretch names."""
    if draft.units is None or not refs:
        return ()
    path = locator_of(refs, script.text, script.grammar.speech).path
    return draft.units.under(path) if path else ()


def _quoted(script: Script, part: Masked, units: Sequence[Span], draft: Backing) -> Iterator[Wording]:
    for one in part.quotes:
        inner = trimmed(script.text, one.inner)
        row = tokens(script.lower, inner.start, inner.end)
        if not row:
            continue
        count = draft.count(row)
        there = draft.units.places(inner.of(script.text)) if units and count and draft.units is not None else ()
        yield Wording(
            one.span,
            inner,
            tuple(each.word for each in row),
            count,
            draft.has(row),
            is_quoted=True,
            is_closed=one.closed,
            renews=draft.renews(row),
            fills=count > 0 and draft.fills(row),
            is_there=any(unit.contains(place) for unit in units for place in there),
        )


def _runs(part: Masked, draft: Backing) -> Iterator[Wording]:
    for row in drafts_runs(part.text, draft):
        span = Span(part.start + row[0].start, part.start + row[-1].end)
        said = tuple(each.word for each in row)
        yield Wording(span, span, said, draft.count(row), is_had=True, fills=draft.fills(row))
