"""What becomes of a pending amendment when the draft changes under it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from vankien.model.amendment import Amendment
from vankien.model.anchor import Anchor, AnchorState, Candidate, Place
from vankien.model.document import Document
from vankien.model.draft import Change
from vankien.model.edit import ChangeSet, Edit, Fate
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
    if not anchor.state.is_certain or anchor.span is None:
        return Rebased(replace(amendment, anchor=_moved(anchor, change, new)))
    fate = _fate([place.span for place in anchor.places], change)
    edits = _mapped(amendment.edits, change)
    if edits is None and fate is Fate.CLEAN:
        fate = Fate.TOUCHED  # its edits reach beyond its place
    before, after = anchor.span, change.carry(anchor.span).span
    if fate is Fate.CLEAN and edits is not None:
        return Rebased(replace(amendment, anchor=_moved(anchor, change, new), edits=edits), fate, before, after)
    if fate is Fate.TOUCHED:
        edits = _mapped(minimal_edits(amendment.edits, old.text), change)
    if fate is Fate.TOUCHED and edits is not None:
        moved = replace(_moved(anchor, change, new), state=AnchorState.FUZZY)
        return Rebased(replace(amendment, anchor=moved, edits=edits), fate, before, after)
    asked = replace(amendment, anchor=_asked(anchor, change, new), edits=())
    return Rebased(asked, fate, before, after, is_open=True)


def _fate(spans: Iterable[Span], change: ChangeSet) -> Fate:
    """The worst that happened to any of the places."""
    return max((one.fate for one in change.carry_all(spans)), key=WORST.index)


def _mapped(edits: Sequence[Edit], change: ChangeSet) -> tuple[Edit, ...] | None:
    """The edits as they read after the change, one for one; None when they meet it."""
    moved: list[Edit] = []
    for edit in edits:
        one = change.map_edit(edit)
        if one is None:
            return None
        moved.append(one)
    return tuple(moved)


def _moved(anchor: Anchor, change: ChangeSet, new: Document) -> Anchor:
    """The anchor with every place and candidate where it is now."""
    places = tuple(_place(place, change, new) for place in anchor.places)
    return replace(anchor, places=places, candidates=tuple(_candidate(one, change, new) for one in anchor.candidates))


def _place(place: Place, change: ChangeSet, new: Document) -> Place:
    span = change.carry(place.span).span
    return replace(place, span=span, unit=_unit(span, new))


def _candidate(one: Candidate, change: ChangeSet, new: Document) -> Candidate:
    span = change.carry(one.span).span
    return replace(one, span=span, unit=_unit(span, new))


def _unit(span: Span, new: Document) -> str | None:
    unit = new.unit_over(span)
    return None if unit is None else unit.id


def _asked(anchor: Anchor, change: ChangeSet, new: Document) -> Anchor:
    """The anchor as a question: where its places are now, for a person to choose."""
    spans = dict.fromkeys(change.carry(place.span).span for place in anchor.places)
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
