"""The decisions in force: one for each amendment, whatever was decided before on it, its group or its unit."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from vankien.model.amendment import Amendment
from vankien.model.decision import Decision, Verdict, decision_id
from vankien.model.document import Document
from vankien.model.group import Group, GroupKind
from vankien.model.note import Note, Severity

ON_GROUP = 1  # how far a decision on a group is from its members; on the amendment itself 0, on a unit more


@dataclass(frozen=True, slots=True)
class Resolved:
    """Decisions in force, one an amendment, sorted by amendment; and what a person should know about them."""

    decisions: tuple[Decision, ...]
    notes: tuple[Note, ...]


def resolve(
    given: Sequence[Decision], amendments: Sequence[Amendment], groups: Sequence[Group], document: Document
) -> Resolved:
    """The decisions in force out of all that were given, in the order given.

    A decision on a group or a unit becomes one for each of its members, with `via`. Of several on one amendment
    the latest by `at` wins; where one bears no date, the one on the amendment itself before one on its group
    before one on its unit, then the one given last. One that another names in `supersedes` is out of force. What
    was overruled is noted; a decision on an unknown id is noted and left out.
    """
    notes: list[Note] = []
    by_id = {one.id: one for one in amendments}
    expanded: defaultdict[str, list[_Ranked]] = defaultdict(list)
    scopes = _Scopes(amendments, groups, document)
    for order, decision in enumerate(given):
        members, distance = scopes.members(decision.of)
        if not members:
            notes.append(_unknown(decision, scopes))
        elif distance > ON_GROUP and len(members) > 1 and (decision.final_text or decision.place):
            notes.append(Note("decision-too-wide", Severity.WARNING, facts={"of": decision.of}))
            continue
        if decision.via is not None and distance == 0:  # a row on a group as it was, spread when read
            distance = ON_GROUP
        for member in members:
            addressed = _addressed(decision, member, scopes.wording(decision.of))
            expanded[member].append(_Ranked(addressed, distance, order))
    in_force: list[Decision] = []
    for member in sorted(expanded):
        ranked = _without_superseded(expanded[member], given)
        winner, overruled = _latest(ranked)
        notes.extend(_overruled(winner, other) for other in overruled if other.verdict != winner.verdict)
        in_force.append(winner)
    decisions = tuple(in_force)
    notes.extend(_unclear(decisions, by_id))
    notes.extend(_uneven(decisions, groups))
    return Resolved(decisions, tuple(notes))


@dataclass(frozen=True, slots=True)
class _Ranked:
    decision: Decision
    distance: int  # 0 on the amendment itself, 1 on its group, 2 and more on a unit above it
    order: int


class _Scopes:
    """What ids name: amendments, groups, units with all that is anchored in them."""

    def __init__(self, amendments: Sequence[Amendment], groups: Sequence[Group], document: Document) -> None:
        self._own = {one.id for one in amendments}
        self._groups = {group.id: group.members for group in groups}
        self._heads = {group.id: group.representative for group in groups}
        self._document = document
        self._in_unit: defaultdict[str, list[str]] = defaultdict(list)
        for one in sorted(amendments, key=lambda one: one.id):
            anchor = one.anchor
            if anchor is None or anchor.unit is None or not anchor.state.is_certain:
                continue
            for unit in document.path(anchor.unit):
                self._in_unit[unit.id].append(one.id)

    def members(self, of: str) -> tuple[tuple[str, ...], int]:
        """The amendments that an id stands for, and how far it is from them."""
        if of in self._own:
            return (of,), 0
        if of in self._groups:  # a group as a sheet showed it can hold what was corrected away since
            return tuple(one for one in self._groups[of] if one in self._own), ON_GROUP
        if self._document.has_unit(of):  # an inner unit is nearer than the one around it
            return tuple(self._in_unit[of]), 1000 - self._document.unit(of).depth
        return (), 0

    def wording(self, of: str) -> str | None:
        """The amendment whose wording a group's row shows; None for what is no group."""
        return self._heads.get(of)

    def is_empty_unit(self, of: str) -> bool:
        """Whether the id is a unit in which nothing is proposed."""
        return self._document.has_unit(of) and not self._in_unit[of]


def _addressed(decision: Decision, member: str, wording: str | None) -> Decision:
    """The decision as one on a member, its id made from what it says."""
    via = decision.via if decision.of == member else decision.of
    addressed = replace(decision, of=member, via=via, wording=wording or decision.wording)
    if decision.of == member and decision.id:
        return addressed
    return replace(addressed, id=decision_id(addressed))


def _without_superseded(ranked: Sequence[_Ranked], given: Iterable[Decision]) -> list[_Ranked]:
    """Those that no other one for the same amendment names in `supersedes`."""
    gone = {one.decision.supersedes for one in ranked} - {None}
    origin = {place: decision.id for place, decision in enumerate(given)}
    left = [one for one in ranked if one.decision.id not in gone and origin[one.order] not in gone]
    return left or list(ranked)  # a circle supersedes nothing


def _latest(ranked: Sequence[_Ranked]) -> tuple[Decision, tuple[Decision, ...]]:
    """The one in force, naming the one that it replaces, and those that it overrules."""
    are_dated = all(one.decision.at for one in ranked)
    if are_dated:
        ordered = sorted(ranked, key=lambda one: (one.decision.at or "", -one.distance, one.order))
    else:
        ordered = sorted(ranked, key=lambda one: (-one.distance, one.decision.at or "", one.order))
    winner = ordered[-1].decision
    others = tuple(one.decision for one in ordered[:-1] if one.decision.id != winner.id)
    if others and winner.supersedes is None:
        winner = replace(winner, supersedes=others[-1].id)
    return winner, others


def _unknown(decision: Decision, scopes: _Scopes) -> Note:
    facts = {"of": decision.of, "verdict": decision.verdict.value}
    if scopes.is_empty_unit(decision.of):
        return Note("decision-unit-without-proposals", Severity.WARNING, facts=facts)
    return Note("decision-of-unknown", Severity.WARNING, facts=facts)


def _overruled(winner: Decision, other: Decision) -> Note:
    facts = {
        "of": winner.of,
        "verdict": winner.verdict.value,
        "other": other.verdict.value,
        "by": other.by or "…",
        "at": other.at or "…",
    }
    return Note("decision-overruled", Severity.INFO, facts=facts)


def _unclear(decisions: Iterable[Decision], amendments: Mapping[str, Amendment]) -> Iterator[Note]:
    """Acceptances that leave open what the draft shall say, or where."""
    for decision in decisions:
        amendment = amendments[decision.of]
        if not decision.verdict.takes_in:
            continue
        facts = {"of": decision.of}
        if decision.verdict is Verdict.ACCEPT_IN_PART and decision.final_text is None:
            yield Note("decision-without-final-text", Severity.WARNING, facts=facts)
        elif decision.place is None and not _has_place(amendment):
            yield Note("decision-without-place", Severity.WARNING, facts=facts)
        elif decision.final_text is None and not amendment.edits and not _has_wording(decision, amendment):
            yield Note("decision-without-wording", Severity.WARNING, facts=facts)


def _has_place(amendment: Amendment) -> bool:
    return amendment.anchor is not None and amendment.anchor.state.is_certain and amendment.anchor.span is not None


def _has_wording(decision: Decision, amendment: Amendment) -> bool:
    """Whether a person's place is all that was missing."""
    return decision.place is not None and (amendment.new_text is not None or amendment.operation.value == "delete")


def _uneven(decisions: Iterable[Decision], groups: Iterable[Group]) -> Iterator[Note]:
    """Groups whose members ask for exactly the same and are answered differently."""
    verdicts = {decision.of: decision.verdict.value for decision in decisions}
    for group in groups:
        answers = sorted({verdicts[member] for member in group.members if member in verdicts})
        if group.kind is GroupKind.EXACT and len(answers) > 1:
            facts = {"group": group.id, "verdicts": ", ".join(answers)}
            yield Note("group-answered-unevenly", Severity.WARNING, facts=facts)
