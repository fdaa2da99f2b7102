"""Where amendments stand in a draft, and the edits that carry them out."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from vankien.anchor.doubts import doubt
from vankien.anchor.index import DraftIndex
from vankien.anchor.joining import rejoined
from vankien.anchor.numbering import swapped
from vankien.anchor.operations import resolve
from vankien.anchor.outcome import Outcome
from vankien.anchor.path import by_path
from vankien.anchor.quote import find_exact
from vankien.anchor.remarks import page_remarks, remark
from vankien.anchor.untoned import with_tones
from vankien.lang.whole_tables import RANGE
from vankien.model.amendment import Amendment, Operation, Position
from vankien.model.anchor import Anchor, AnchorState, Place
from vankien.model.edit import ChangeSet, Edit
from vankien.model.errors import EditConflictError
from vankien.model.locator import Step, UnitKind
from vankien.model.note import Note
from vankien.text.normal import fold_plain

JOINING = frozenset({Operation.MERGE, Operation.SPLIT})
SWAPPED = 2  # units that change places
_BREAKS = re.compile(r"\n(?:[ \t]*\n)*")
WORST = (AnchorState.EXACT, AnchorState.FUZZY, AnchorState.AMBIGUOUS, AnchorState.UNRESOLVED)


@dataclass(frozen=True, slots=True)
class Anchored:
    """An amendment with its anchor and edits, and what a person should know."""

    amendment: Amendment
    notes: tuple[Note, ...] = ()


def anchor_all(amendments: Iterable[Amendment], index: DraftIndex) -> Iterator[Anchored]:
    """All amendments anchored, in the order given; each by itself."""
    for amendment in amendments:
        yield anchor_amendment(amendment, index)


def anchor_amendment(amendment: Amendment, index: DraftIndex) -> Anchored:
    """The amendment with the place it means and the edits that carry it out.

    Total: whatever the locator says, the result is an anchor. `edits` are empty for a comment and unless
    the state is `exact` or `fuzzy`; they are within the draft, without collision, and cross no cell.
    """
    paths = _paths(amendment, index)
    meant = with_tones(amendment, index)
    outcomes = [resolve(one, index, path) for one, path in zip(_shares(meant, paths), paths, strict=True)]
    outcome = outcomes[0] if len(outcomes) == 1 else _joined(outcomes)
    if amendment.operation is Operation.MOVE and amendment.destination is None and len(outcomes) > 1:
        outcome = _swap(outcome, index)
    if amendment.operation in JOINING and outcome.anchor.state.is_certain:
        outcome = replace(outcome, edits=rejoined(index, outcome.anchor.places, amendment.new_text))
    notes = [*page_remarks(amendment, index.document), *outcome.notes]
    if outcome.anchor.state.is_certain:
        trouble = _trouble(outcome.edits, index)
        if trouble is not None:
            notes.append(remark(amendment, trouble))
            outcome = _asked(outcome)
    if outcome.anchor.state.is_certain:
        asks = doubt(amendment, outcome.anchor, outcome.edits, index)
        if asks is not None:
            notes.append(asks)
            outcome = _asked(outcome)
    is_open = not outcome.anchor.state.is_certain or amendment.operation is Operation.COMMENT
    edits = () if is_open else tuple(_spaced(edit, index) for edit in outcome.edits)
    return Anchored(replace(amendment, anchor=outcome.anchor, edits=edits), tuple(notes))


def _swap(outcome: Outcome, index: DraftIndex) -> Outcome:
    """Two units that change places; a person looks where that takes more than their words."""
    units = [place.unit for place in outcome.anchor.places]
    if not outcome.anchor.state.is_certain or None in units:
        return outcome
    edits = swapped(index, *(index.document.unit(one) for one in units if one)) if len(units) == SWAPPED else ()
    return replace(outcome, edits=edits) if edits else _asked(outcome)


def _spaced(edit: Edit, index: DraftIndex) -> Edit:
    """The edit with its paragraphs apart as the draft's are: letters leave empty lines where Word files have none."""
    return replace(edit, text=_BREAKS.sub("\n\n" if index.is_spaced else "\n", edit.text))


def _paths(amendment: Amendment, index: DraftIndex) -> tuple[tuple[Step, ...], ...]:
    """The paths to look up. "Bổ sung Điều 5a vào sau Điều 5" names two; only the one that exists is a place."""
    paths: tuple[tuple[Step, ...], ...] = (amendment.locator.path, *amendment.locator.also)
    if len(paths) > 2 and amendment.target_text and _is_range(amendment):
        return _with_words(paths, amendment.target_text, index)
    if len(paths) == 1 or amendment.operation is not Operation.INSERT or amendment.target_text:
        return paths
    known = tuple(path for path in paths if by_path(index, path).failed is None) or paths
    return known[:1] if amendment.position is Position.AFTER and _are_neighbours(known, index) else known


def _are_neighbours(paths: tuple[tuple[Step, ...], ...], index: DraftIndex) -> bool:
    """Whether two units stand one right behind the other: words "giữa khoản 2 và khoản 3" go behind the first."""
    hits = [by_path(index, path).hits for path in paths]
    if len(hits) != SWAPPED or not all(hits):
        return False
    first, second = (one[0].unit for one in hits)
    if first is None or second is None or first.parent is None or first.parent != second.parent:
        return False
    row = list(index.document.children(first.parent))
    return row.index(second) - row.index(first) == 1


def _is_range(amendment: Amendment) -> bool:
    """Whether all from one unit to another are named: "từ Điều 5 đến Điều 9"."""
    said = f" {fold_plain(amendment.locator.as_written or '')} "
    changes = amendment.operation in {Operation.REPLACE, Operation.DELETE}
    return changes and any(word in said for word in RANGE)


def _with_words(paths: tuple[tuple[Step, ...], ...], quote: str, index: DraftIndex) -> tuple[tuple[Step, ...], ...]:
    """The paths of a range that lead to the words: not each of its units has them. All, if fewer than two."""
    found = [(path, by_path(index, path).hits[:1]) for path in paths]
    kept = tuple(path for path, hits in found if any(find_exact(index, quote, hit.span) for hit in hits))
    is_whole = all(hits for _, hits in found)
    return kept if is_whole and len(kept) > 1 else paths


def _shares(amendment: Amendment, paths: tuple[tuple[Step, ...], ...]) -> tuple[Amendment, ...]:
    """The amendment for each path: where its wording tells each unit anew under its own label, each has its own part.

    "Sửa đổi khoản 1, khoản 2 Điều 2 như sau: “1. … 2. …”".
    """
    words = amendment.new_text or ""
    same = (amendment,) * len(paths)
    if len(paths) == 1 or amendment.operation is not Operation.REPLACE or amendment.target_text or not words:
        return same
    starts: list[int] = []
    for path in paths:
        named = [step for step in path[-2:] if step.kind is not UnitKind.TITLE]
        number = named[-1].number if named else None
        label = None if number is None else _label(number).search(words, starts[-1] + 1 if starts else 0)
        if label is None:
            return same
        starts.append(label.start())
    if words[: starts[0]].strip():
        return same
    ends = (*starts[1:], len(words))
    return tuple(replace(amendment, new_text=words[start:end].strip()) for start, end in zip(starts, ends, strict=True))


def _label(number: str) -> re.Pattern[str]:
    """A number as the label at the beginning of a line."""
    return re.compile(rf"(?m)^[^\S\n]*(?:[^\W\d_]+[^\S\n]+)?{re.escape(number)}[^\S\n]*[.):/]", re.IGNORECASE)


def _joined(outcomes: list[Outcome]) -> Outcome:
    """Several places of one amendment: as sure as the least sure of them."""
    state = max((one.anchor.state for one in outcomes), key=WORST.index)
    ways = {one.anchor.method.partition("+")[0] for one in outcomes}
    if state.is_certain and {"quote", "fuzzy-quote"} <= ways:
        state = AnchorState.AMBIGUOUS  # words that stand at one place to the letter are hardly misquoted from the other
    certain = state.is_certain
    places: list[Place] = []
    for one in outcomes:
        places += [place for place in one.anchor.places if place not in places]
    edits: list[Edit] = []
    for one in outcomes:
        edits += [edit for edit in one.edits if edit not in edits]
    if state is AnchorState.UNRESOLVED and any(one.anchor.candidates for one in outcomes):
        state = AnchorState.AMBIGUOUS
    anchor = replace(
        outcomes[0].anchor,
        state=state,
        places=tuple(places) if state is not AnchorState.UNRESOLVED else (),
        score=min(one.anchor.score for one in outcomes),
        margin=min(one.anchor.margin for one in outcomes),
        candidates=() if certain else tuple(found for one in outcomes for found in one.anchor.candidates),
    )
    return Outcome(anchor, tuple(edits) if certain else (), tuple(note for one in outcomes for note in one.notes))


def _trouble(edits: tuple[Edit, ...], index: DraftIndex) -> str | None:
    """The kind of note for edits that cannot be applied as they are; None when they can."""
    try:
        ChangeSet.of(edits, len(index.document.text))
    except EditConflictError:
        return "anchor-edits-collide"
    return "anchor-crosses-cell" if any(_crosses_cell(edit, index) for edit in edits) else None


def _crosses_cell(edit: Edit, index: DraftIndex) -> bool:
    """Whether an edit takes in the edge of a cell, or would put a break into one."""
    old = edit.span.of(index.document.text)
    start, end = edit.span.start, edit.span.end
    if old.endswith("\n"):
        end = max(start, end - 1)  # a paragraph's own break; what follows it may be a table
    elif old.startswith("\n"):
        start += 1
    lines = [line for line in (index.line_at(start), index.line_at(end)) if line is not None]
    in_cell = any(line.is_cell for line in lines)
    if "\t" in old or (in_cell and "\n" in old):
        return True
    return in_cell and any(char in edit.text for char in "\t\n")


def _asked(outcome: Outcome) -> Outcome:
    anchor: Anchor = replace(outcome.anchor, state=AnchorState.AMBIGUOUS)
    return Outcome(anchor, (), outcome.notes)
