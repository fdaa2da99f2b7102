"""Proposals on proposals: which amendment of the round one that cites another contributor changes.

Decided is only what one reading allows: the contributor is known, and of what he asks one thing alone stands at the
place, bears the number or has the words that are to be changed. Where several could be meant, nobody is: `on` stays
empty, a note says so, and a certain place becomes a question.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from vankien.lang.same_body import canonical, is_same_body, speaks_for
from vankien.model.amendment import Amendment, Cited, Operation, Position
from vankien.model.anchor import ON_PROPOSAL, AnchorState, Candidate
from vankien.model.contribution import Contribution
from vankien.model.document import Document
from vankien.model.edit import Edit
from vankien.model.note import Note, Severity, Where

LEAST_NAME = 2  # syllables of a person's name; one alone is borne by many
UNSURE = 0.5  # score of a place that is no longer certain: it is offered, not believed
LIST_NUMBER = re.compile(r"\s*(?:\w{1,12}\s+)?(\d{1,3})\s*[.):/-]")
WORDLESS = frozenset({Operation.COMMENT, Operation.MOVE, Operation.MERGE, Operation.SPLIT, Operation.RENUMBER})


def with_parents(
    amendments: Sequence[Amendment], contributions: Sequence[Contribution], document: Document
) -> tuple[tuple[Amendment, ...], tuple[Note, ...]]:
    """The amendments, those that change another's proposal with `on` and what both come to; notes on what is open.

    The input's order is kept. A proposal on a proposal on a proposal is found once its own parent is.
    """
    waiting = {one.id: one for one in amendments if one.cites is not None and one.on is None}
    if not waiting:
        return tuple(amendments), ()
    round_ = _Round(amendments, contributions, document)
    notes: dict[str, Note] = {}
    while waiting:
        settled = {one.id: found for one in waiting.values() if (found := round_.settled(one, waiting)) is not None}
        if not settled:  # they cite each other in a circle, or are unsure
            settled = {one.id: round_.asked(one) for one in waiting.values()}
        for own, (made, note) in settled.items():
            del waiting[own]
            round_.by_id[own] = made
            if note is not None:
                notes[own] = note
    return tuple(round_.by_id[one.id] for one in amendments), tuple(notes.values())


@dataclass(frozen=True, slots=True)
class _Found:
    """What could be meant: all that the cited contributor asks, and what of it is left by place, number and words."""

    asked: tuple[Amendment, ...]
    left: tuple[Amendment, ...]


class _Round:
    """One round's proposals by who made them. Lives for one call."""

    def __init__(
        self, amendments: Sequence[Amendment], contributions: Sequence[Contribution], document: Document
    ) -> None:
        self.by_id = {one.id: one for one in amendments}
        self._document = document
        self._letters = {one.id: one for one in contributions}
        self._asked: defaultdict[str, list[str]] = defaultdict(list)
        for one in sorted(amendments, key=lambda one: (one.evidence, one.id)):
            self._asked[one.contribution].append(one.id)

    def settled(self, child: Amendment, waiting: Mapping[str, Amendment]) -> tuple[Amendment, Note | None] | None:
        """The child with its parent; None while one that could be meant waits for its own, or none is sure."""
        found = self._found(child)
        if not found.asked:
            return child, self._note("sub-amendment-unknown", child)
        effects = {one.edits or one.id for one in found.left}
        if len(effects) != 1 or found.left[0].id in waiting:
            return None
        return changed_by(found.left[0], child), None

    def asked(self, child: Amendment) -> tuple[Amendment, Note | None]:
        """The child as a question: its own place is offered."""
        found = self._found(child)
        note = self._note("sub-amendment-unsure", child, count=len(found.left or found.asked))
        return _open(child), note

    def _note(self, kind: str, child: Amendment, **facts: int) -> Note:
        assert child.cites is not None  # noqa: S101 - only such are asked about
        file = self._letters[child.contribution].source.file if child.contribution in self._letters else None
        where = Where(file, child.evidence.start, child.evidence.end)
        return Note(kind, Severity.WARNING, where, {"of": child.id, "who": child.cites.who, **facts})

    def _found(self, child: Amendment) -> _Found:
        assert child.cites is not None  # noqa: S101 - only such are asked about
        asked = tuple(
            self.by_id[one] for letter in self._of(child.cites, child.contribution) for one in self._asked[letter.id]
        )
        left = tuple(one for one in asked if self._has_number(one, child.cites.number))
        there = tuple(one for one in left if self._is_there(child, one))
        worded = tuple(one for one in there if _within(child, one) is not None)
        return _Found(asked, worded or there)

    def _of(self, cited: Cited, own: str) -> Iterator[Contribution]:
        """The letters of the cited person or body; a body's own before those of people who only work there."""
        said = canonical(cited.who)
        letters = [one for one in self._letters.values() if one.id != own]
        people = [one for one in letters if _is_named(said, one.contributor.name)]
        bodies = [one for one in letters if _is_body(cited.who, one)]
        official = [one for one in bodies if speaks_for(one.contributor)]
        yield from people or official or bodies

    def _has_number(self, one: Amendment, number: int | None) -> bool:
        """Whether the letter itself gives the proposal this number."""
        if number is None:
            return True
        text = self._letters[one.contribution].text
        line = text.rfind("\n", 0, one.evidence.start) + 1
        match = LIST_NUMBER.match(text, line, one.evidence.end)
        return match is not None and int(match[1]) == number

    def _is_there(self, child: Amendment, one: Amendment) -> bool:
        """Whether a proposal stands in all the units that the child names."""
        wanted = {step.number for step in child.locator.path if step.number is not None}
        return wanted <= self._numbers(one)

    def _numbers(self, one: Amendment) -> set[str]:
        numbers = {step.number for step in one.locator.path if step.number is not None}
        anchor = one.anchor
        if anchor is not None and anchor.state.is_certain and anchor.unit is not None:
            numbers |= {unit.number for unit in self._document.path(anchor.unit) if unit.number is not None}
        return numbers


def _is_named(said: tuple[str, ...], name: str | None) -> bool:
    """Whether a person's whole name ends what is said: "đại biểu Hoàng Thị Mận"."""
    own = canonical(name or "")
    return len(own) >= LEAST_NAME and said[-len(own) :] == own


def _is_body(said: str, letter: Contribution) -> bool:
    who = letter.contributor
    name = who.organisation or who.name
    bare = " ".join(said.split()[1:]) if said.lower().startswith("the ") else said
    return name is not None and is_same_body(bare, name)


def changed_by(parent: Amendment, child: Amendment) -> Amendment:
    """The child with its parent named; where it changes the parent's new words, with what both do to the draft.

    Words that stand in the parent's text once are meant there, whatever the draft has. A parent without a certain
    place leaves such a child without one.
    """
    made = replace(child, on=parent.id)
    place = _within(child, parent)
    if place is None:
        return made
    certain = parent.anchor is not None and parent.anchor.state.is_certain and bool(parent.edits)
    edits = tuple(_reworded(parent.edits, child)) if certain else ()
    if not edits or parent.anchor is None:
        return _open(made)
    return replace(made, anchor=replace(parent.anchor, method=ON_PROPOSAL), edits=edits)


def _within(child: Amendment, parent: Amendment) -> int | None:
    """Where in the parent's new words those stand that the child changes; None unless it is one place."""
    if parent.new_text is None or not child.target_text or child.operation in WORDLESS:
        return None
    places = _places(parent.new_text, child.target_text)
    return places[0] if len(places) == 1 else None


def _places(text: str, words: str) -> list[int]:
    """Where words stand as whole words."""
    return [match.start() for match in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text)]


def _reworded(edits: Iterable[Edit], child: Amendment) -> Iterator[Edit]:
    """The parent's edits with the child's words; none when those do not stand in each new text once."""
    target = child.target_text or ""
    made: list[Edit] = []
    for edit in edits:
        places = _places(edit.text, target)
        if len(places) > 1 or (edit.text.strip() and not places):
            return
        made.append(edit if not places else Edit(edit.span, _with(edit.text, places[0], target, child)))
    yield from made


def _with(text: str, at: int, target: str, child: Amendment) -> str:
    before, after = text[:at], text[at + len(target) :]
    new = child.new_text or ""
    if child.operation is Operation.INSERT:
        is_before = child.position in {Position.BEFORE, Position.START}
        gap = "" if not is_before and new[:1] in ",.;:" else " "
        return f"{before}{new}{gap}{target}{after}" if is_before else f"{before}{target}{gap}{new}{after}"
    if child.operation is Operation.DELETE:
        if before.endswith(" ") and (not after or not after[0].isalnum()):
            return before[:-1] + after
        return before + (after if before and not before.endswith(" ") else after.removeprefix(" "))
    return f"{before}{new}{after}"


def still_true(notes: Iterable[Note], amendments: Iterable[Amendment], files: Mapping[str, str]) -> Iterator[Note]:
    """The notes without those on a place that was sought in the draft and is now known from another proposal."""
    known = {
        (files.get(one.contribution), one.evidence.start, one.evidence.end)
        for one in amendments
        if one.anchor is not None and one.anchor.method == ON_PROPOSAL
    }
    for note in notes:
        if not (note.kind.startswith("anchor-") and (note.where.file, note.where.start, note.where.end) in known):
            yield note


def _open(child: Amendment) -> Amendment:
    """The child with its place as a question."""
    anchor = child.anchor
    if anchor is None or not anchor.state.is_certain:
        return child
    offered = tuple(Candidate(place.span, place.unit, UNSURE, ("draft",)) for place in anchor.places)
    return replace(
        child,
        anchor=replace(anchor, state=AnchorState.AMBIGUOUS, places=(), candidates=offered, score=UNSURE, margin=0.0),
        edits=(),
    )
