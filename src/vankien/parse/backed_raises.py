"""A figure led to another where the draft has the first at the place named: "khoản 4 Điều 11 … nâng từ 20% lên 30%".

No word need ask for it: who names clause 4, which says 20%, and leads that to a figure which stands nowhere in the
clause, tells what it is to say. What the draft tells of the past it tells with both figures.
"""

from collections.abc import Sequence
from itertools import pairwise

from vankien.model.span import Span
from vankien.parse.backed_counts import count_of
from vankien.parse.backed_figures import are_values, change_of, leads_to, with_quotation
from vankien.parse.backed_pairs import asks_to_know
from vankien.parse.backing import Backing
from vankien.parse.cues import Cue
from vankien.parse.found import Found
from vankien.parse.grammar import Grammar
from vankien.parse.hearsay import is_over, is_past, is_reported, takes_back
from vankien.parse.paths import locator_of
from vankien.parse.plain import TWO_FIGURES, Masked
from vankien.parse.quantities import Quantity, quantities
from vankien.parse.reference import Reference
from vankien.parse.script import Script
from vankien.parse.shapes_figures import is_right

TURNS = Cue.RAISES | Cue.REPLACES | Cue.ASKS | Cue.CORRECTS


def raised_there(script: Script, part: Masked, draft: Backing) -> Found | None:
    """The change of a figure that stands in the unit named in a stretch, to one that does not."""
    if draft.units is None or not part.cues & Cue.PLACES or not part.cues & TURNS:
        return None
    if TWO_FIGURES.search(script.lower, part.start, part.start + len(part.text)) is None:
        return None
    named = script.unit_references(part)
    spans = draft.units.under(locator_of(named, script.text, script.grammar.speech).path) if named else []
    if not spans:
        return None
    said = with_quotation(script, part)
    table = script.grammar.speech.unmarked
    for old, new in pairwise(quantities(said, table)):
        is_led = are_values(old, new, script.grammar.speech) and leads_to(said, old, new, script.grammar.speech)
        if not is_led or not _is_of(said, part, named, old, new):
            continue
        if not _stands(said, old, spans, draft) or _stands(said, new, spans, draft):
            continue
        is_told = _only_tells(said, old, new, script.grammar) or _is_taken_back(script, part)
        if count_of(said, old, draft, table) and not is_told:
            return change_of(said, part, old, new, draft, script.grammar.speech.stops)
    return None


def _is_of(said: str, part: Masked, named: Sequence[Reference], old: Quantity, new: Quantity) -> bool:
    """Whether the place stands before the figures, or right behind: not "bến tôi nâng …, Điều 11 ghi 20% là đúng"."""
    if any(one.span.start - part.start < old.start for one in named):
        return True
    behind = said[new.end : min(one.span.start for one in named) - part.start]
    return len(behind.split()) <= 1 and not behind.strip().startswith((",", ".", ";"))


def _is_taken_back(script: Script, part: Masked) -> bool:
    """Whether the rest of the line takes back what was asked: "… Nay tôi xin rút lại đề nghị đó"."""
    begin = part.start + len(part.text)
    end = script.text.find("\n", begin)
    return takes_back(script.lower[begin : len(script.text) if end < 0 else end], script.grammar)


def _stands(said: str, one: Quantity, spans: list[Span], draft: Backing) -> bool:
    """Whether a figure with what it counts stands in one of some units."""
    assert draft.units is not None  # noqa: S101 - looked at before
    places = draft.units.places(said[one.start : one.end])
    return any(span.contains(place) for span in spans for place in places)


def _only_tells(said: str, old: Quantity, new: Quantity, grammar: Grammar) -> bool:
    """Whether a stretch tells of what was or what others want, or asks to know."""
    at = old.start
    return (
        is_past(said, grammar)
        or is_reported(said, at, grammar)
        or is_over(said, at, grammar)
        or asks_to_know(said, new.end, grammar)
        or is_right(said, old, new, grammar)
        or grammar.denied_order.search(said[:at]) is not None
    )
