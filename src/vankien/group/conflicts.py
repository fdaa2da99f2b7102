"""Conflicts: amendments that cannot both be taken in as they are."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from vankien.group.compatible import largest_together
from vankien.model.amendment import Amendment, Operation
from vankien.model.document import Document
from vankien.model.edit import Edit, Meeting, clashes, meeting
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


def find_conflicts(
    amendments: Sequence[Amendment], groups: Sequence[Group], document: Document
) -> tuple[Conflict, ...]:
    """All conflicts between groups, told of their representatives, by place; the input's order says nothing.

    Compared are the least edits: a clause given anew with one phrase changed meets only what touches this
    phrase. Proposals for exactly one stretch make one conflict together; else each pair that meets is one.
    A proposal on a proposal does not conflict with the one that it changes.
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


def _kin(groups: Iterable[Group], by_id: Mapping[str, Amendment]) -> frozenset[tuple[str, str]]:
    """Pairs of representatives, both ways round, of which one changes what the other proposes: no rivals."""
    home = {member: group.representative for group in groups for member in group.members}
    pairs = [(home[one.id], home[one.on]) for one in by_id.values() if one.on in home and one.id in home and one.on]
    return frozenset(pair for one, other in pairs for pair in ((one, other), (other, one)))


def _piles(
    changes: Mapping[str, tuple[Edit, ...]], by_id: Mapping[str, Amendment], kin: frozenset[tuple[str, str]]
) -> Iterator[_Pile]:
    pairs: defaultdict[tuple[str, str], list[tuple[Edit, Edit]]] = defaultdict(list)
    for one, other, mine, theirs in clashes(sorted(changes.items())):
        if (one, other) in kin:
            continue
        if one < other:
            pairs[one, other].append((mine, theirs))
        else:
            pairs[other, one].append((theirs, mine))
    shared: defaultdict[tuple[ConflictKind, Span], set[str]] = defaultdict(set)
    for (one, other), met in sorted(pairs.items()):
        kind, span, is_same = _weigh(met, by_id[one], by_id[other])
        if is_same:
            shared[kind, span].update((one, other))
        else:
            yield _Pile(kind, span, frozenset((one, other)))
    for (kind, span), amendments in shared.items():
        yield _Pile(kind, span, frozenset(amendments))


def _weigh(met: Sequence[tuple[Edit, Edit]], one: Amendment, other: Amendment) -> tuple[ConflictKind, Span, bool]:
    """How two amendments meet, where first, and whether they are about exactly one stretch."""
    seen = {_kind(mine, theirs, one, other): (mine, theirs) for mine, theirs in reversed(met)}
    kind = next(kind for kind in _FIRST if kind in seen)
    mine, theirs = seen[kind]
    span = Span(min(mine.span.start, theirs.span.start), max(mine.span.end, theirs.span.end))
    return kind, span, len(met) == 1 and mine.span == theirs.span


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


def _figures(text: str) -> Counter[str]:
    return Counter(word for word in syllables(text) if word[0].isdigit())


def _conflict(pile: _Pile, text: str, offered: frozenset[str]) -> Conflict:
    members: Iterable[str] = sorted(pile.amendments)
    ids = tuple(members)
    together = tuple(one for one in ids if one in offered)
    return Conflict(content_id("x", pile.kind, pile.span.of(text), *ids), pile.kind, ids, pile.span, together)
