"""Conflicts: amendments that cannot both be taken in as they are."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from vankien.group.compatible import largest_together
from vankien.group.crowds import crowds
from vankien.model.amendment import Amendment, Operation
from vankien.model.document import Document
from vankien.model.edit import Edit, Meeting, meeting
from vankien.model.group import Conflict, ConflictKind, Group
from vankien.model.ids import content_id
from vankien.model.minimal import minimal_edits
from vankien.model.span import Span
from vankien.text.words import syllables

_KINDS = {
    Meeting.SAME_POINT: ConflictKind.SAME_POINT,
    Meeting.DELETE_EDIT: ConflictKind.DELETE_EDIT,
    Meeting.CONTAIN: ConflictKind.CONTAIN,
    Meeting.OVERLAP: ConflictKind.OVERLAP,
}
# The kind of a pair that meets in several ways: what a committee must see first.
_FIRST = (
    ConflictKind.CONTRADICT,
    ConflictKind.MOVE_EDIT,
    ConflictKind.DELETE_EDIT,
    ConflictKind.CONTAIN,
    ConflictKind.OVERLAP,
    ConflictKind.SAME_POINT,
)
MOST_SPLIT = 6  # pairs at peace in one crowd up to which it is split, into 64 sets at worst
MOST_SORTS = 64  # sorts of edits in one crowd that are compared for its kind: some 8,000 pairs
Pairs = frozenset[tuple[str, str]]


def find_conflicts(
    amendments: Sequence[Amendment], groups: Sequence[Group], document: Document
) -> tuple[Conflict, ...]:
    """All conflicts between groups, told of their representatives, by place; the input's order says nothing.

    Compared are the least edits: a clause given anew with one phrase changed meets only what touches this
    phrase. All that meet at one place make one conflict together, so that there are no more conflicts than
    places; two exclude each other if and only if they stand in one together. A proposal on a proposal does
    not conflict with the one that it changes.
    """
    by_id = {amendment.id: amendment for amendment in amendments}
    changes: dict[str, tuple[Edit, ...]] = {}
    for group in groups:
        one = by_id[group.representative]
        if one.edits and one.anchor is not None and one.anchor.state.is_certain:
            changes[one.id] = minimal_edits(one.edits, document.text)
    piles = tuple(_piles(changes, by_id, _kin(groups, by_id)))
    sizes = {group.representative: group.size for group in groups}
    offered = largest_together([pile.amendments for pile in piles], sizes)
    found = {_conflict(pile, document.text, offered) for pile in piles}
    return tuple(sorted(found, key=lambda conflict: (conflict.span, conflict.kind, conflict.id)))


@dataclass(frozen=True, slots=True)
class _Pile:
    kind: ConflictKind
    span: Span
    amendments: frozenset[str]


def _kin(groups: Iterable[Group], by_id: Mapping[str, Amendment]) -> Pairs:
    """Pairs of representatives, both ways round, of which one changes what the other proposes: no rivals."""
    home = {member: group.representative for group in groups for member in group.members}
    pairs = [(home[one.id], home[one.on]) for one in by_id.values() if one.on in home and one.id in home and one.on]
    return frozenset(pair for one, other in pairs for pair in ((one, other), (other, one)))


def _piles(changes: Mapping[str, tuple[Edit, ...]], by_id: Mapping[str, Amendment], kin: Pairs) -> Iterator[_Pile]:
    """Each set of amendments that exclude each other at one place; met in several places, told at the weightiest."""
    peace = kin | _alike(changes)
    found: dict[frozenset[str], _Pile] = {}
    for crowd in crowds(changes):
        for members in _rivals(frozenset(crowd), peace):
            edits = {one: crowd[one] for one in sorted(members)}
            start = min(edit.span.start for edit in edits.values())
            span = Span(start, max(edit.span.end for edit in edits.values()))
            pile = _Pile(_weightiest(edits, by_id), span, members)
            known = found.setdefault(members, pile)
            if _FIRST.index(pile.kind) < _FIRST.index(known.kind):
                found[members] = pile
    yield from found.values()


def _alike(changes: Mapping[str, tuple[Edit, ...]]) -> Pairs:
    """Pairs of amendments that do exactly the same although persons keep them apart."""
    same: defaultdict[tuple[Edit, ...], list[str]] = defaultdict(list)
    for one, edits in sorted(changes.items()):
        same[edits].append(one)
    pairs = (pair for members in same.values() for pair in combinations(members, 2))
    return frozenset(pair for one, other in pairs for pair in ((one, other), (other, one)))


def _rivals(crowd: frozenset[str], peace: Pairs) -> Iterator[frozenset[str]]:
    """The sets into which a crowd falls when no two that are at peace stand in one; every other pair is in one."""
    pairs = sorted((one, other) for one, other in peace if one < other and one in crowd and other in crowd)
    if not pairs:
        yield crowd
    elif len(pairs) > MOST_SPLIT:  # two sets a pair: told two by two instead
        yield from (frozenset(pair) for pair in combinations(sorted(crowd), 2) if pair not in peace)
    else:
        left = {frozenset(crowd)}
        for pair in pairs:
            left = {
                part for one in left for part in ({one - {pair[0]}, one - {pair[1]}} if one >= set(pair) else {one})
            }
        yield from sorted((one for one in left if len(one) > 1), key=sorted)


def _weightiest(edits: Mapping[str, Edit], by_id: Mapping[str, Amendment]) -> ConflictKind:
    """The kind of a crowd: that of the pair which a committee must see first. Two of each sort are compared."""
    sorts: defaultdict[tuple[object, ...], list[str]] = defaultdict(list)
    for one, edit in edits.items():
        moves = by_id[one].operation is Operation.MOVE
        sorts[edit.span, bool(edit.text), moves, tuple(sorted(_figures(edit.text).items()))].append(one)
    told = [one for members in list(sorts.values())[:MOST_SORTS] for one in members[:2]]
    kinds = {_kind(edits[one], edits[other], by_id[one], by_id[other]) for one, other in combinations(told, 2)}
    return next(kind for kind in _FIRST if kind in kinds)


def _kind(mine: Edit, theirs: Edit, one: Amendment, other: Amendment) -> ConflictKind:
    if Operation.MOVE in (one.operation, other.operation) and not (mine.span.is_empty and theirs.span.is_empty):
        return ConflictKind.MOVE_EDIT
    met = meeting(mine, theirs)
    if met in {Meeting.OVERLAP, Meeting.CONTAIN} and mine.text and theirs.text and _figures_differ(mine, theirs):
        return ConflictKind.CONTRADICT
    return _KINDS[met]


def _figures_differ(mine: Edit, theirs: Edit) -> bool:
    """Whether both give the place other figures; a figure that only one of them names contradicts nothing."""
    one, other = _figures(mine.text), _figures(theirs.text)
    return bool(one) and bool(other) and one != other and (mine.span == theirs.span or not (one & other))


@lru_cache(maxsize=4_096)
def _figures(text: str) -> Counter[str]:
    return Counter(word for word in syllables(text) if word[0].isdigit())


def _conflict(pile: _Pile, text: str, offered: frozenset[str]) -> Conflict:
    members: Iterable[str] = sorted(pile.amendments)
    ids = tuple(members)
    together = tuple(one for one in ids if one in offered)
    return Conflict(content_id("x", pile.kind, pile.span.of(text), *ids), pile.kind, ids, pile.span, together)
