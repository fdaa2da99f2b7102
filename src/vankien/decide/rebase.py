"""What becomes of a pending amendment when the draft changes under it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from vankien.model.amendment import Amendment
from vankien.model.anchor import Anchor, AnchorState, Candidate, Place
from vankien.model.document import Document
from vankien.model.draft import Change
from vankien.model.edit import Carried, ChangeSet, Edit, Fate
from vankien.model.minimal import minimal_edits
from vankien.model.span import Span

WORST = (Fate.CLEAN, Fate.TOUCHED, Fate.COVERED)
CARRIED = "carried"  # how a place that was brought over from an earlier version names its way


@dataclass(frozen=True, slots=True)
class Rebased:
    """An amendment on the next version, and what became of its place.

    `before` is where it stood, `after` where that is now; both None when it had no certain place. `is_open`
    says that a person must choose: the edits do not fit any more.
    """

    amendment: Amendment
    fate: Fate = Fate.CLEAN
    before: Span | None = None
    after: Span | None = None
    is_open: bool = False


def rebase(amendment: Amendment, change: ChangeSet, old: Document, new: Document) -> Rebased:
    """The amendment as it stands after `change`, which leads from `old` to `new`.

    Clean: places and edits are moved. Touched: the least edits that say what it asks for are mapped over the change;
    where they meet it, a person is asked. Covered: a person is asked. Candidates move along; none is lost.
    Law: rebasing over two changes in a row gives the edits of rebasing over their composition, as long as both
    ways leave it certain.
    """
    anchor = amendment.anchor
    if anchor is None:
        return Rebased(amendment)
    carried = tuple(change.carry(place.span) for place in anchor.places)
    if not anchor.state.is_certain or not carried:
        return Rebased(replace(amendment, anchor=_moved(anchor, carried, change, new)))
    fate = max((one.fate for one in carried), key=WORST.index)
    edits = _mapped(amendment.edits, change)
    if edits is None and fate is Fate.CLEAN:
        fate = Fate.TOUCHED  # its edits reach beyond its place
    before, after = anchor.places[0].span, carried[0].span
    if fate is Fate.CLEAN and edits is not None:
        moved = _moved(anchor, carried, change, new)
        return Rebased(replace(amendment, anchor=moved, edits=edits), fate, before, after)
    if fate is Fate.TOUCHED:
        edits = _mapped(minimal_edits(amendment.edits, old.text), change)
    if fate is Fate.TOUCHED and edits is not None:
        moved = _moved(anchor, carried, change, new, AnchorState.FUZZY)
        return Rebased(replace(amendment, anchor=moved, edits=edits), fate, before, after)
    asked = replace(amendment, anchor=_asked(anchor, carried, new), edits=())
    return Rebased(asked, fate, before, after, is_open=True)


def _mapped(edits: Sequence[Edit], change: ChangeSet) -> tuple[Edit, ...] | None:
    """The edits as they read after the change, one for one; None when they meet it."""
    moved: list[Edit] = []
    for edit in edits:
        one = change.map_edit(edit)
        if one is None:
            return None
        moved.append(one)
    return tuple(moved)


def _moved(
    anchor: Anchor, carried: Sequence[Carried], change: ChangeSet, new: Document, state: AnchorState | None = None
) -> Anchor:
    """The anchor with every place and candidate where it is now."""
    places = tuple(
        Place(place.role, there.span, _unit(there.span, new))
        for place, there in zip(anchor.places, carried, strict=True)
    )
    candidates = tuple(_candidate(one, change, new) for one in anchor.candidates)
    return Anchor(state or anchor.state, anchor.extent, places, anchor.score, anchor.margin, anchor.method, candidates)


def _candidate(one: Candidate, change: ChangeSet, new: Document) -> Candidate:
    span = change.carry(one.span).span
    return Candidate(span, _unit(span, new), one.score, one.why)


def _unit(span: Span, new: Document) -> str | None:
    unit = new.unit_over(span)
    return None if unit is None else unit.id


def _asked(anchor: Anchor, carried: Sequence[Carried], new: Document) -> Anchor:
    """The anchor as a question: where its places are now, for a person to choose."""
    spans = dict.fromkeys(one.span for one in carried)
    candidates = tuple(Candidate(span, _unit(span, new), anchor.score, (CARRIED,)) for span in spans)
    return replace(anchor, state=AnchorState.AMBIGUOUS, places=(), candidates=candidates)


def doers(taken: Iterable[Change], amendment: Amendment) -> tuple[str, ...]:
    """The leading amendments of the changes that met this one's place or edits, in the order of the changes."""
    anchor = amendment.anchor
    places = () if anchor is None else tuple(place.span for place in anchor.places)
    mine = (*places, *(edit.span for edit in amendment.edits))
    return tuple(
        change.amendments[0]
        for change in taken
        if any(edit.span.touches(span) for edit in change.edits for span in mine)
    )
