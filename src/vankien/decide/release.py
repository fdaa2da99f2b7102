"""From decisions to the next draft: which changes are shown, which are taken in."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from vankien.decide.wording import edits_of
from vankien.model.amendment import Amendment
from vankien.model.anchor import ON_PROPOSAL
from vankien.model.decision import Decision, Verdict
from vankien.model.document import Document
from vankien.model.draft import Change, Release
from vankien.model.edit import ChangeSet, Edit, clashes
from vankien.model.errors import EditConflictError, LengthError
from vankien.model.group import Conflict, Group, GroupKind
from vankien.model.ids import content_id
from vankien.model.minimal import minimal_edits
from vankien.model.note import Note, Severity, Where


def release(
    document: Document,
    amendments: Sequence[Amendment],
    groups: Sequence[Group],
    conflicts: Sequence[Conflict],
    decisions: Sequence[Decision],
) -> Release:
    """What the decisions make of the draft; without any, what could be shown of the proposals.

    One change a group, the same edits once, the least edits that say it. Accepted amendments that meet are
    taken in neither silently nor in part: none of them is applied, and a note names each pair.
    """
    by_id = {one.id: one for one in amendments}
    if not decisions:
        shown, _ = _apart(_proposals(by_id, groups, conflicts, document), document)
        return Release(_in_order(shown), (), ChangeSet((), len(document.text)))
    wanted, notes = _accepted(by_id, groups, decisions, document)
    taken, said = _apart(wanted, document)
    change = ChangeSet.of((edit for one in taken for edit in one.edits), len(document.text))
    ordered = _in_order(taken)
    return Release(ordered, ordered, change, (*notes, *said))


def _in_order(changes: Iterable[Change]) -> tuple[Change, ...]:
    return tuple(sorted(changes, key=lambda change: (change.edits[0].span, change.id)))


def _proposals(
    by_id: Mapping[str, Amendment], groups: Iterable[Group], conflicts: Iterable[Conflict], document: Document
) -> list[Change]:
    """One change for each group that is certain and conflicts with none; a proposal on a proposal is none."""
    contested = {one for conflict in conflicts for one in conflict.amendments}
    changes: list[Change] = []
    for group in groups:
        one = by_id[group.representative]
        certain = one.anchor is not None and one.anchor.state.is_certain
        edits = minimal_edits(one.edits, document.text) if certain else ()
        if edits and contested.isdisjoint(group.members) and not (_is_built(one) and one.on in by_id):
            changes.append(_change(edits, (one.id, *group.members), group.id, final=False))
    return changes


def _change(edits: tuple[Edit, ...], amendments: Iterable[str], group: str | None, *, final: bool) -> Change:
    """A change; the first amendment is the one whose wording is taken, the others follow by id."""
    first, *others = dict.fromkeys(amendments)
    members = (first, *sorted(others))
    what = (f"{edit.span.start}:{edit.span.end}:{edit.text}" for edit in edits)
    return Change(content_id("k", *what, *sorted(members)), members, edits, group, final)


@dataclass(frozen=True, slots=True)
class _Wish:
    """An accepted amendment with what it does."""

    amendment: str
    edits: tuple[Edit, ...]
    group: str
    final: bool


def _accepted(
    by_id: Mapping[str, Amendment], groups: Iterable[Group], decisions: Iterable[Decision], document: Document
) -> tuple[list[Change], list[Note]]:
    """A change for each different thing that was accepted; notes for what was accepted but cannot be applied."""
    in_force = {decision.of: decision for decision in decisions if decision.verdict.takes_in}
    notes: list[Note] = []
    same: defaultdict[tuple[Edit, ...], list[_Wish]] = defaultdict(list)
    for group in groups:
        for wish in _wishes(group, in_force, by_id, document, notes):
            same[wish.edits].append(wish)
    replaced = _replaced(in_force, by_id)
    notes.extend(_orphans(in_force, by_id))
    changes: list[Change] = []
    for edits, wishes in same.items():
        if all(wish.amendment in replaced for wish in wishes):
            continue  # their words are in the draft as a proposal on them has changed them
        final = any(wish.final for wish in wishes)
        own = [wish.amendment for wish in wishes]
        own += [one for one, child in sorted(replaced.items()) if child in own]
        changes.append(_change(edits, own, wishes[0].group, final=final))
    return changes, notes


def _replaced(in_force: Mapping[str, Decision], by_id: Mapping[str, Amendment]) -> dict[str, str]:
    """Accepted amendments whose words an accepted proposal on them has changed, each with that one.

    Those that do exactly the same as the one changed are changed with it.
    """
    built = {one.on: one.id for one in by_id.values() if one.on in in_force and one.id in in_force and _is_built(one)}
    over = {by_id[parent].edits: child for parent, child in built.items() if parent is not None}
    return {one: over[by_id[one].edits] for one in in_force if by_id[one].edits in over}


def _is_built(child: Amendment) -> bool:
    """Whether an amendment's edits are those of the proposal that it changes, with its own words in them."""
    return (
        child.on is not None and child.anchor is not None and child.anchor.method == ON_PROPOSAL and bool(child.edits)
    )


def _orphans(in_force: Mapping[str, Decision], by_id: Mapping[str, Amendment]) -> Iterator[Note]:
    """A warning for each accepted proposal on a proposal that is not accepted itself."""
    for one in sorted(in_force):
        parent = by_id[one].on
        if parent is not None and parent in by_id and parent not in in_force:
            yield Note("sub-amendment-without-parent", Severity.WARNING, facts={"of": one, "on": parent})


def _wishes(
    group: Group,
    in_force: Mapping[str, Decision],
    by_id: Mapping[str, Amendment],
    document: Document,
    notes: list[Note],
) -> Iterator[_Wish]:
    """What the accepted members of a group do, the one whose wording leads first.

    Members that ask for the same effect, and members of a near group accepted in one row, get the
    leading wording; one that was accepted by itself keeps its own.
    """
    decided = [in_force[member] for member in group.members if member in in_force]
    leading: dict[str | None, tuple[Edit, ...]] = {}
    for decision in sorted(decided, key=lambda one: (one.of != (one.wording or group.representative), one.of)):
        member = decision.of
        is_plain = decision.verdict is Verdict.ACCEPT and decision.final_text is None and decision.place is None
        is_exact = group.kind is GroupKind.EXACT
        row = None if is_exact else decision.via  # the row that it was accepted in
        follows = is_plain and (is_exact or decision.wording is not None or decision.via == group.id)
        if follows and row in leading:
            yield _Wish(member, leading[row], group.id, final=False)
            continue
        made = edits_of(decision, by_id[member], document.text)
        if isinstance(made, str):
            notes.append(Note(made, Severity.WARNING, facts={"of": member}))
            continue
        edits = minimal_edits(made, document.text)
        if not edits:
            notes.append(Note("decision-changes-nothing", Severity.INFO, facts={"of": member}))
            continue
        if follows:
            leading.setdefault(row, edits)
        yield _Wish(member, edits, group.id, final=decision.final_text is not None)


def _apart(changes: Sequence[Change], document: Document) -> tuple[list[Change], list[Note]]:
    """The changes that can all go in together, and a note for each pair that cannot."""
    notes: list[Note] = []
    sound: list[Change] = []
    for change in changes:
        if _fits(change, len(document.text)):
            sound.append(change)
        else:
            facts = {"of": change.amendments[0]}
            notes.append(Note("accepted-collides-with-itself", Severity.ERROR, facts=facts))
    by_id = {change.id: change for change in sound}
    colliding: set[str] = set()
    named: set[tuple[str, str]] = set()
    for one, other, mine, theirs in clashes(sorted((change.id, change.edits) for change in sound)):
        colliding.update((one, other))
        first, second = sorted((by_id[one].amendments[0], by_id[other].amendments[0]))
        if (first, second) not in named:
            named.add((first, second))
            notes.append(_collision(first, second, mine, theirs))
    return [change for change in sound if change.id not in colliding], notes


def _fits(change: Change, length: int) -> bool:
    try:
        ChangeSet.of(change.edits, length)
    except (EditConflictError, LengthError):
        return False
    return True


def _collision(first: str, second: str, mine: Edit, theirs: Edit) -> Note:
    where = Where(None, min(mine.span.start, theirs.span.start), max(mine.span.end, theirs.span.end))
    return Note("accepted-collide", Severity.ERROR, where, {"one": first, "other": second})
