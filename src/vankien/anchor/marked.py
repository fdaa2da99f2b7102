"""Changes shown in a marked-up copy of the draft, found by the words around them."""

from dataclasses import replace

from vankien.anchor.combine import Proposed, Verdict, combine
from vankien.anchor.context import by_context
from vankien.anchor.index import DraftIndex
from vankien.anchor.insertion import word_insertion
from vankien.anchor.named_words import with_edit
from vankien.anchor.outcome import PLACE_ONLY, Outcome, anchor_of
from vankien.anchor.remarks import remark, short
from vankien.anchor.scope import find_units
from vankien.model.amendment import Amendment, Operation, Position
from vankien.model.anchor import Extent, Place, PlaceRole
from vankien.model.edit import Edit


def marked(amendment: Amendment, index: DraftIndex, context: tuple[str, str]) -> Outcome | None:
    """The outcome for a change shown in a copy of the draft; None when its surroundings are not in the draft."""
    target = amendment.target_text or ""
    found, is_literal = by_context(index, context, target)
    places = []
    for match in found:
        unit = index.document.unit_over(match.span)
        places.append(
            Proposed(match.span, None if unit is None else unit.id, Extent.WORDS, match.likeness, ("context",))
        )
    if not places:
        return None
    hits = find_units(index, amendment.locator.path, amendment.locator).hits
    if len(places) > 1 and hits:
        places = [one if hits[0].span.contains(one.span) else replace(one, score=one.score - 0.25) for one in places]
    verdict = combine(places)
    if not verdict.state.is_certain:
        return Outcome(
            anchor_of(verdict),
            (),
            (
                remark(
                    amendment,
                    "anchor-quote-many",
                    quote=short(target or context[0][-40:] + context[1][:40]),
                    count=len(places),
                ),
            ),
        )
    if amendment.operation in PLACE_ONLY or (amendment.operation is Operation.MOVE and amendment.destination is None):
        return Outcome(anchor_of(verdict))
    span = verdict.best.span
    is_shown = amendment.locator.quote is None  # else a comment beside the quoted words asks for it
    if is_literal and is_shown and amendment.operation is not Operation.MOVE:
        return Outcome(anchor_of(verdict), (Edit(span, amendment.new_text or ""),))
    return _marked_edit(amendment, index, verdict)


def _marked_edit(amendment: Amendment, index: DraftIndex, verdict: Verdict) -> Outcome | None:
    span = verdict.best.span
    if amendment.operation is Operation.INSERT:
        edit = word_insertion(index, span, replace(amendment, position=amendment.position or Position.AFTER))
        if edit is None and amendment.locator.quote is not None:
            return Outcome(anchor_of(combine([replace(verdict.best, capped=True)])))
        anchor = anchor_of(verdict)
        if edit is not None and not span.is_empty:
            anchor = replace(anchor, places=(Place(PlaceRole.TARGET, edit.span, verdict.best.unit),))
        return Outcome(anchor, () if edit is None else (edit,))
    if amendment.operation is Operation.MOVE:
        return None
    return with_edit(amendment, index, verdict, ())
