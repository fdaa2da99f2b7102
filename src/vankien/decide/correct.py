"""Amendments as a person corrected their reading."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from vankien.decide.wording import edits_of
from vankien.model.amendment import Amendment, Operation, amendment_id
from vankien.model.anchor import Anchor, AnchorState, Extent, Place, PlaceRole
from vankien.model.contribution import Contribution
from vankien.model.correction import Correction, CorrectionKind
from vankien.model.decision import Decision, Verdict
from vankien.model.document import Document
from vankien.model.group import Group
from vankien.model.ids import content_id
from vankien.model.locator import Locator
from vankien.model.note import Note, Severity
from vankien.model.span import Span

PERSON = "person"  # how an anchor that a person chose names its way


@dataclass(frozen=True, slots=True)
class Corrected:
    """The amendments after all corrections, the corrections that could be made, and notes on the others."""

    amendments: tuple[Amendment, ...]
    made: tuple[Correction, ...]
    notes: tuple[Note, ...]


def correct(
    amendments: Sequence[Amendment],
    contributions: Iterable[Contribution],
    corrections: Sequence[Correction],
    document: Document,
) -> Corrected:
    """Amendments without those that are none, with those that were missed, each where a person put it.

    Of several corrections of one kind the one given last counts. What cannot be made is noted; nothing else changes.
    """
    standing = {one.id: one for one in amendments}
    letters = {one.id: one for one in contributions}
    made: list[Correction] = []
    notes: list[Note] = []
    for one in _in_force(corrections):
        if one.kind is CorrectionKind.MISSED:
            found = _missed(one, letters.get(one.of), standing.values(), document)
            if isinstance(found, str):
                notes.append(Note(found, Severity.WARNING, facts={"of": one.of, "words": one.words or ""}))
                continue
            standing[found.id] = found
        elif one.of not in standing:
            notes.append(Note("correction-of-unknown", Severity.WARNING, facts={"of": one.of}))
            continue
        elif one.kind is CorrectionKind.NOT_AMENDMENT:
            del standing[one.of]
        elif one.kind is CorrectionKind.ANCHOR and one.place is not None:
            placed = put(standing[one.of], one.place, document)
            if isinstance(placed, str):
                notes.append(Note(placed, Severity.WARNING, facts={"of": one.of}))
                continue
            standing[one.of] = placed
        made.append(one)
    return Corrected(tuple(standing.values()), tuple(made), tuple(notes))


def _in_force(corrections: Iterable[Correction]) -> list[Correction]:
    """The last of each kind on one amendment, every missed one; what is no amendment is taken away last."""
    last: dict[tuple[object, ...], Correction] = {}
    for one in corrections:
        last[one.kind, one.of, one.words if one.kind is CorrectionKind.MISSED else None] = one
    order = [CorrectionKind.MISSED, CorrectionKind.ANCHOR, CorrectionKind.REGROUP, CorrectionKind.NOT_AMENDMENT]
    return sorted(last.values(), key=lambda one: (order.index(one.kind), one.of, one.words or ""))


def put(amendment: Amendment, place: Span, document: Document) -> Amendment | str:
    """The amendment at a place that a person chose, or the kind of the note that says why it cannot stand there."""
    if place.end > len(document.text):
        return "decision-place-outside"
    chosen = replace(amendment, anchor=_certain(amendment.anchor, place, document), edits=())
    if amendment.operation is Operation.COMMENT:
        return chosen
    decision = Decision("", amendment.id, Verdict.ACCEPT, place=place)
    edits = edits_of(decision, replace(amendment, anchor=None), document.text)
    return edits if isinstance(edits, str) else replace(chosen, edits=edits)


def _certain(before: Anchor | None, place: Span, document: Document) -> Anchor:
    unit = document.unit_over(place)
    extent = Extent.WORDS if before is None else before.extent
    there = Place(PlaceRole.TARGET, place, None if unit is None else unit.id)
    return Anchor(AnchorState.EXACT, extent, (there,), 1.0, 1.0, PERSON)


def _missed(
    one: Correction, letter: Contribution | None, known: Iterable[Amendment], document: Document
) -> Amendment | str:
    """The amendment that a person found in a letter; its words are the letter's own, never the person's."""
    if letter is None:
        return "correction-of-unknown"
    at = _once(one.words or "", letter.text)
    if at is None:
        return "correction-words-not-in-letter"
    within = None if one.new_text is None else _once(one.new_text, at.of(letter.text))
    if one.new_text is not None and within is None:
        return "correction-wording-not-in-letter"
    operation = one.operation or (Operation.COMMENT if one.new_text is None else Operation.REPLACE)
    if operation in {Operation.REPLACE, Operation.INSERT} and one.new_text is None:
        return "correction-wording-not-in-letter"
    evidence = at.of(letter.text)
    same = sum(other.contribution == letter.id and other.evidence.of(letter.text) == evidence for other in known)
    made = Amendment(
        id=amendment_id(letter.id, evidence, same),
        contribution=letter.id,
        contributor=letter.contributor,
        operation=operation,
        locator=Locator(as_written=""),
        evidence=at,
        new_text=one.new_text,
        new_text_spans=() if within is None else (within.shift(at.start),),
        anchor=Anchor(AnchorState.UNRESOLVED),
    )
    return made if one.place is None else put(made, one.place, document)


def _once(words: str, text: str) -> Span | None:
    """Where words stand in a text, if they stand there exactly once."""
    at = text.find(words) if words else -1
    return None if at < 0 or text.find(words, at + 1) >= 0 else Span(at, at + len(words))


def regroup(groups: Sequence[Group], corrections: Sequence[Correction]) -> tuple[tuple[str, ...], ...]:
    """The members of each group after all `regroup` corrections, those to be counted anew; unchanged ones left out.

    A correction takes one amendment out of its group and, with `joins`, puts it to that amendment or group.
    """
    home = {member: group.id for group in groups for member in group.members}
    names = {group.id for group in groups}
    moved = {one.of: one.joins for one in corrections if one.kind is CorrectionKind.REGROUP and one.of in home}
    where = dict(home)
    for of in moved:
        where[of] = content_id("g", of, "alone")
    for of, joins in sorted(moved.items()):
        if joins is not None:
            target = joins if joins in names else where.get(joins)
            where[of] = where[of] if target is None else target
    touched = {home[of] for of in moved} | {where[of] for of in moved}
    return tuple(members for key, members in sorted(_piles(where).items()) if key in touched)


def _piles(where: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for member, key in sorted(where.items()):
        found.setdefault(key, []).append(member)
    return {key: tuple(members) for key, members in found.items()}
