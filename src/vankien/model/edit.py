"""Edits and their algebra: apply, undo, compose, map, carry, and the conflicts between edits.

Two edits that start at one point, overlap or contain each other never order themselves silently. Edits that
merely touch end to end have one order, and a ChangeSet joins them: its form is canonical, so
that equality means "the same change".
"""

from bisect import bisect_left, bisect_right
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from heapq import heappop, heappush
from itertools import pairwise
from typing import TypeVar

from vankien.model.errors import EditConflictError, LengthError
from vankien.model.span import Span

Key = TypeVar("Key", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Edit:
    """The words in `span` become `text`: an insertion when the span is empty, a deletion when the text is."""

    span: Span
    text: str

    @property
    def is_nothing(self) -> bool:
        """Whether it changes nothing at all."""
        return self.span.is_empty and not self.text

    @property
    def growth(self) -> int:
        """By how many code points the text gets longer."""
        return len(self.text) - self.span.length

    def clashes(self, other: "Edit") -> bool:
        """Whether no order between the two is given: same start, overlap, or one inside the other."""
        mine, theirs = self.span, other.span
        return mine.start == theirs.start or mine.overlaps(theirs)


class Fate(StrEnum):
    """What became of a stretch of text through a change."""

    CLEAN = "clean"  # only moved: its words are the same
    TOUCHED = "touched"  # something inside, or at the place where it would be inserted, changed
    COVERED = "covered"  # replaced as a whole


@dataclass(frozen=True, slots=True)
class Carried:
    """A stretch after a change: where it is now, and what became of it."""

    fate: Fate
    span: Span


@dataclass(frozen=True, slots=True)
class Clash:
    """Why a change cannot be mapped over another: these two edits meet. A value, not an error."""

    mine: Edit
    theirs: Edit


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """Edits of a document of `length` code points, sorted, none touching another, none empty of effect.

    Laws (`A`, `B` on one base; properties in `tests/laws/test_edit_laws.py`):

    - `A.undo(text).apply(A.apply(text)) == text`
    - `A.compose(C).apply(text) == C.apply(A.apply(text))`, and `compose` is associative
    - `A.compose(B.map(A)) == B.compose(A.map(B))` for A, B without a clash
    - `A.carry(s)` clean: the words of `s` stand unchanged in the new stretch

    Raises `EditConflictError` for edits without an order, `LengthError` for edits outside the document.
    Use `ChangeSet.of` to build one from edits in any order.
    """

    edits: tuple[Edit, ...]
    length: int
    _starts: tuple[int, ...] = field(init=False, repr=False, compare=False)
    _ends: tuple[int, ...] = field(init=False, repr=False, compare=False)
    _shifts: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        edits = tuple(_canonical(self.edits))
        if edits and edits[-1].span.end > self.length:
            raise LengthError(expected=self.length, found=edits[-1].span.end)
        shifts = [0]
        for edit in edits:
            shifts.append(shifts[-1] + edit.growth)
        object.__setattr__(self, "edits", edits)
        object.__setattr__(self, "_starts", tuple(edit.span.start for edit in edits))
        object.__setattr__(self, "_ends", tuple(edit.span.end for edit in edits))
        object.__setattr__(self, "_shifts", tuple(shifts))

    @classmethod
    def of(cls, edits: Iterable[Edit], length: int) -> "ChangeSet":
        """The change made of edits in any order; the order in which they came says nothing."""
        return cls(tuple(edits), length)

    @property
    def is_nothing(self) -> bool:
        """Whether it changes nothing."""
        return not self.edits

    @property
    def new_length(self) -> int:
        """The length of the document after it."""
        return self.length + self._shifts[-1]

    def apply(self, text: str) -> str:
        """The text after all edits, in one pass. Raises `LengthError` for a text of another length."""
        self._check(text)
        parts: list[str] = []
        at = 0
        for edit in self.edits:
            parts += (text[at : edit.span.start], edit.text)
            at = edit.span.end
        return "".join((*parts, text[at:]))

    def undo(self, text: str) -> "ChangeSet":
        """The change that leads back, given the text before this one."""
        self._check(text)
        back = tuple(
            Edit(Span(edit.span.start + shift, edit.span.start + shift + len(edit.text)), edit.span.of(text))
            for edit, shift in zip(self.edits, self._shifts, strict=False)
        )
        return ChangeSet(back, self.new_length)

    def compose(self, later: "ChangeSet") -> "ChangeSet":
        """This change and then `later`, as one. Raises `LengthError` when `later` is for another text."""
        if later.length != self.new_length:
            raise LengthError(expected=self.new_length, found=later.length)
        return ChangeSet(tuple(_composed(self, later)), self.length)

    def map(self, over: "ChangeSet") -> "ChangeSet | Clash":
        """This change as it reads on the text after `over`; both are on one base.

        A `Clash` names the first two edits that meet. Raises `LengthError` for another base.
        """
        if over.length != self.length:
            raise LengthError(expected=self.length, found=over.length)
        clash = _first_clash(self.edits, over.edits)
        if clash is not None:
            return clash
        moved = tuple(Edit(edit.span.shift(over._shift_at(edit.span)), edit.text) for edit in self.edits)
        return ChangeSet(moved, over.new_length)

    def map_edit(self, edit: Edit) -> Edit | None:
        """An edit of the same base as it reads after this change; None when the two meet.

        The same as `map` for a change of one edit, at the cost of the logarithm of the number of edits.
        """
        start, end = edit.span.start, edit.span.end
        place = bisect_left(self._starts, start)
        starts_here = place < len(self._starts) and self._starts[place] == start
        if starts_here or bisect_right(self._ends, start) < bisect_left(self._starts, end):
            return None
        return Edit(edit.span.shift(self._shifts[place]), edit.text)

    def carry(self, span: Span) -> Carried:
        """Where a stretch of the text is after this change, and what became of it.

        An empty stretch is a place of insertion: touched when an edit begins there, covered when it lies
        inside an edit. A touched or covered stretch reaches around all new words of the edits it meets.
        """
        first = bisect_right(self._ends, span.start)
        if span.is_empty:
            return self._carry_place(span, bisect_left(self._ends, span.start))
        last = bisect_left(self._starts, span.end)  # edits[first:last] begin before the end
        while first < last and self.edits[first].span.is_empty and self._starts[first] == span.start:
            first += 1  # an insertion right before it
        if first == last:
            return Carried(Fate.CLEAN, span.shift(self._shifts[first]))
        covers = self._starts[first] <= span.start and span.end <= self._ends[first]
        return Carried(Fate.COVERED if covers else Fate.TOUCHED, self._around(span, first, last - 1))

    def carry_all(self, spans: Iterable[Span]) -> Iterator[Carried]:
        """`carry` for many stretches; each costs the logarithm of the number of edits."""
        return map(self.carry, spans)

    def _check(self, text: str) -> None:
        if len(text) != self.length:
            raise LengthError(expected=self.length, found=len(text))

    def _shift_at(self, span: Span) -> int:
        """By how much a stretch without a clash moves: what all edits before it add up to."""
        return self._shifts[bisect_left(self._starts, span.start)]

    def _carry_place(self, span: Span, first: int) -> Carried:
        edits = self.edits
        if first < len(edits) and edits[first].span.end == span.start and edits[first].span.start < span.start:
            first += 1  # an edit that ends here comes before
        if first == len(edits) or self._starts[first] > span.start:
            return Carried(Fate.CLEAN, span.shift(self._shifts[first]))
        fate = Fate.TOUCHED if self._starts[first] == span.start else Fate.COVERED
        return Carried(fate, self._around(span, first, first))

    def _around(self, span: Span, first: int, last: int) -> Span:
        start = min(span.start, self._starts[first]) + self._shifts[first]
        end = max(span.end, self._ends[last]) + self._shifts[last + 1]
        if span.start < self._starts[first]:
            start = span.start + self._shifts[first]
        return Span(start, end)


def _canonical(edits: Iterable[Edit]) -> Iterator[Edit]:
    """Sorted, touching ones joined, empty ones left out. Raises `EditConflictError` where no order is given."""
    effective = sorted(
        (edit for edit in edits if not edit.is_nothing), key=lambda edit: (edit.span.start, edit.span.end)
    )
    for one, other in pairwise(effective):
        if one.clashes(other):
            raise EditConflictError(one, other)
    held: Edit | None = None
    for edit in effective:
        if held is not None and held.span.end == edit.span.start:
            held = Edit(Span(held.span.start, edit.span.end), held.text + edit.text)
            continue
        if held is not None:
            yield held
        held = edit
    if held is not None:
        yield held


def _first_clash(mine: Sequence[Edit], theirs: Sequence[Edit]) -> Clash | None:
    """The first two edits of two sorted rows that meet."""
    i = j = 0
    while i < len(mine) and j < len(theirs):
        if mine[i].clashes(theirs[j]):
            return Clash(mine[i], theirs[j])
        if mine[i].span.start < theirs[j].span.start:
            i += 1
        else:
            j += 1
    return None


def _composed(first: ChangeSet, later: ChangeSet) -> Iterator[Edit]:
    """The edits of two changes in a row, told on the first one's base.

    Edits of `later` that touch an edit of `first` are woven into it; stretches are gathered until a gap
    of untouched text ends them.
    """
    i = j = 0
    while i < len(first.edits) or j < len(later.edits):
        start, end, i2, j2 = _cluster(first, later, i, j)
        text = _woven(first, later, (i, i2), (j, j2), (start, end))
        yield Edit(Span(start, end), text)
        i, j = i2, j2


def _made(change: ChangeSet, place: int) -> tuple[int, int]:
    """Where the new words of an edit stand after the change."""
    start = change.edits[place].span.start + change._shifts[place]
    return start, start + len(change.edits[place].text)


def _cluster(first: ChangeSet, later: ChangeSet, i: int, j: int) -> tuple[int, int, int, int]:
    """The next run of edits that touch in the middle text: its stretch on the base, and where the run ends."""
    i2, j2 = i, j
    reach = -1
    shift_before = first._shifts[i]
    low = high = None
    while True:
        mid_first = _made(first, i2) if i2 < len(first.edits) else None
        mid_later = (later._starts[j2], later._ends[j2]) if j2 < len(later.edits) else None
        take_first = mid_first is not None and (mid_later is None or mid_first[0] <= mid_later[0])
        here = mid_first if take_first else mid_later
        if here is None or (high is not None and here[0] > reach):
            break
        reach = max(reach, here[1])
        low = here[0] if low is None else low
        high = reach
        i2, j2 = (i2 + 1, j2) if take_first else (i2, j2 + 1)
    assert low is not None  # noqa: S101 - the caller has an edit left
    return low - shift_before, reach - first._shifts[i2], i2, j2


def _woven(
    first: ChangeSet, later: ChangeSet, firsts: tuple[int, int], laters: tuple[int, int], base: tuple[int, int]
) -> str:
    """The new words of a run: the middle text's words as `later` leaves them.

    Untouched base text never lies inside a run except under an edit of `later`, which replaces it.
    """
    start = base[0] + first._shifts[firsts[0]]
    # stretches of new words in the middle text
    made = [(_made(first, place)[0], first.edits[place].text) for place in range(*firsts)]
    out: list[str] = []
    at = start
    for place in range(*laters):
        edit = later.edits[place]
        out.append(_between(made, at, edit.span.start))
        out.append(edit.text)
        at = edit.span.end
    out.append(_between(made, at, base[1] + first._shifts[firsts[1]]))
    return "".join(out)


def _between(made: Sequence[tuple[int, str]], start: int, end: int) -> str:
    """The new words that stand in a stretch of the middle text."""
    return "".join(text[max(0, start - at) : max(0, end - at)] for at, text in made if at < end)


class Meeting(StrEnum):
    """How two edits without an order meet."""

    SAME_POINT = "same-point"
    DELETE_EDIT = "delete-edit"
    CONTAIN = "contain"
    OVERLAP = "overlap"


def meeting(one: Edit, other: Edit) -> Meeting:
    """How two clashing edits meet; the same whichever comes first."""
    mine, theirs = one.span, other.span
    if mine.is_empty and theirs.is_empty:
        return Meeting.SAME_POINT
    if (not one.text) != (not other.text) and not (mine.is_empty or theirs.is_empty):
        return Meeting.DELETE_EDIT
    if (not one.text and theirs.is_empty) or (not other.text and mine.is_empty):
        return Meeting.DELETE_EDIT
    if mine == theirs:
        return Meeting.OVERLAP
    if mine.contains(theirs) or theirs.contains(mine):
        return Meeting.CONTAIN
    return Meeting.OVERLAP


def clashes(changes: Iterable[tuple[Key, tuple[Edit, ...]]]) -> Iterator[tuple[Key, Key, Edit, Edit]]:
    """Every pair of edits from different changes that meet, in text order; equal changes do not meet.

    One sweep: n log n and the size of the answer. The pairs do not depend on the order of `changes`
    (only which of the two comes first does).
    """
    rows = [(edit, key, edits) for key, edits in changes for edit in edits]
    rows.sort(key=lambda row: (row[0].span.start, row[0].span.end))
    active: list[tuple[int, int]] = []  # (end, row) of edits that reach on
    same_start: list[int] = []
    for place, (edit, key, edits) in enumerate(rows):
        start = edit.span.start
        while active and active[0][0] <= start:
            heappop(active)
        if same_start and rows[same_start[0]][0].span.start != start:
            same_start = []
        meeting_rows = {row for _, row in active} | set(same_start)
        for row in sorted(meeting_rows):
            other, other_key, other_edits = rows[row]
            if other_key != key and other_edits != edits:
                yield other_key, key, other, edit
        heappush(active, (edit.span.end, place))
        same_start.append(place)
