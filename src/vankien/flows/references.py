"""Cross-references ("như mục 3.6 nêu trên", "theo khoản 2 Điều 5") followed when what they name gets another number.

Only what is certain is followed: a reference that named exactly one unit before, which is known again after. One whose
unit is gone is noted; one that a person changed is left alone.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from vankien.lang.speech import Speech
from vankien.model.correspondence import CITED, correspond, first_line
from vankien.model.document import Document, Unit
from vankien.model.draft import Change
from vankien.model.edit import ChangeSet, Edit, Fate
from vankien.model.ids import content_id
from vankien.model.locator import UnitKind
from vankien.model.note import Note, Severity, Where
from vankien.model.span import Span
from vankien.parse.places.locate import references
from vankien.parse.places.reference import Reference
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import lowered, masked

NUMBER = re.compile(r"(?:\d+(?:\.\d+)*[a-zđ]?|[ivxlc]+|[a-zđ]\d?)(?!\w)", re.IGNORECASE)
LOOSE = frozenset({UnitKind.SECTION, UnitKind.POINT})  # "mục" for a point, "điểm" for a section: usual in reports
OWN_WORDS = 4  # words between "of" and "this" in "của báo cáo chung này"
SHOWN = 120  # code points of the cited unit's first line in a note
RANK = {str(kind): place for place, kind in enumerate(UnitKind)}


@dataclass(frozen=True, slots=True)
class Step:
    """One number of a citation, where it is printed, and the unit that it names."""

    said: Reference
    number: Span
    unit: Unit


@dataclass(frozen=True, slots=True)
class Citation:
    """A reference of the document to one of its own units: the outer steps first."""

    span: Span
    steps: tuple[Step, ...]

    @property
    def unit(self) -> Unit:
        """What it names."""
        return self.steps[-1].unit


@dataclass(frozen=True, slots=True)
class Followed:
    """The changes (on the old text, one a citation) and notes that a new numbering asks for."""

    changes: tuple[Change, ...] = ()
    notes: tuple[Note, ...] = ()


def citations(document: Document, speech: Speech) -> tuple[Citation, ...]:
    """The references in a document's running text that name exactly one of its units, in order."""
    text, lower = document.text, lowered(document.text)
    labels = [first_line(unit, document) for unit in document.units if unit.kind in CITED and _is_label(unit)]
    heads = {span.start: span.end for span in labels}
    found: list[Citation] = []
    unit_word = re.compile(words(speech.units))
    own = rf"(?:\S+\s+){{0,{OWN_WORDS}}}?{words(speech.this)}"
    elsewhere = re.compile(rf"\s+{words(speech.of_words)}\s+(?!{own})")  # of the province's report, not of this one
    start = 0
    for line in text.splitlines(keepends=True):
        end = start + len(line)
        if unit_word.search(lower, start, end) is not None:
            for chain in _chains(references(masked(text, lower, start, end), speech), lower, speech):
                end_of_chain = max(one.span.end for one in chain)
                if chain[0].span.start not in heads and elsewhere.match(lower, end_of_chain) is None:
                    found.extend(_resolved(chain, document))
        start = end
    return tuple(found)


def _is_label(unit: Unit) -> bool:
    return unit.label is not None and not unit.label_generated


def _chains(found: Sequence[Reference], lower: str, speech: Speech) -> Iterator[list[Reference]]:
    """References that stand in one phrase: "khoản 2 Điều 5", "mục 3, Phần I"."""
    between = re.compile(rf"[\s,]*(?:{words(speech.of_words)})?\s*")
    held: list[Reference] = []
    for one in found:
        joins = held and between.fullmatch(lower, held[-1].span.end, one.span.start)
        if joins and one.kind not in {other.kind for other in held}:
            held.append(one)
            continue
        if held:
            yield held
        held = [one]
    if held:
        yield held


def _resolved(chain: Sequence[Reference], document: Document) -> Iterator[Citation]:
    """The chain as a citation, if each of its steps has one number and all name one unit."""
    if any(len(one.numbers) != 1 or one.kind not in CITED for one in chain):
        return
    outward = sorted(chain, key=lambda one: RANK[str(one.kind)])
    span = Span(min(one.span.start for one in chain), max(one.span.end for one in chain))
    path = _only_path(outward, document, document.unit_at(span.start))
    if path is None:
        return
    steps: list[Step] = []
    for one, unit in zip(outward, path, strict=True):
        printed = _printed(one, document.text)
        if printed is None:
            return
        steps.append(Step(one, printed, unit))
    yield Citation(span, tuple(steps))


def _printed(one: Reference, text: str) -> Span | None:
    """Where the number of a reference is printed: the last thing in it that is one."""
    printed = [Span(*match.span()) for match in NUMBER.finditer(text, one.span.start, one.span.end)]
    if not printed or printed[-1].end != one.span.end or printed[-1].of(text).lower() != one.numbers[0].lower():
        return None
    return printed[-1]


def _only_path(outward: Sequence[Reference], document: Document, home: Unit | None) -> list[Unit] | None:
    """The one path of units that the steps name; of several, the one nearest to where the reference stands."""
    found = [path for unit in document.units if (path := _path(unit, outward, document)) is not None]
    if len(found) > 1 and home is not None:
        near = {unit.id: depth for depth, unit in enumerate(document.path(home.id))}
        closeness = [max((near.get(one.id, -1) for one in document.path(path[-1].id)), default=-1) for path in found]
        best = max(closeness)
        found = [path for path, close in zip(found, closeness, strict=True) if close == best and best >= 0]
    return found[0] if len(found) == 1 else None


def _path(unit: Unit, outward: Sequence[Reference], document: Document) -> list[Unit] | None:
    """The unit with those above it that the steps name, when all of them fit."""
    if not _fits(unit, outward[-1]):
        return None
    path, above = [unit], list(document.path(unit.id)[:-1])
    for one in reversed(outward[:-1]):
        while above and not _fits(above[-1], one):
            above.pop()
        if not above:
            return None
        path.append(above.pop())
    return path[::-1]


def _fits(unit: Unit, one: Reference) -> bool:
    is_kind = unit.kind == one.kind or {unit.kind, one.kind} <= LOOSE
    return is_kind and unit.number is not None and unit.number.lower() == one.numbers[0].lower()


def follow(old: Document, new: Document, change: ChangeSet, speech: Speech) -> Followed:
    """What must change in the old document's references so that they still name the same units after `change`.

    `new` is the document to whose text `change` leads. The edits are told on the old text and meet none of `change`.
    """
    cited = [one for one in citations(old, speech) if change.carry(one.span).fate is Fate.CLEAN]
    kept = correspond(old, new, change).kept if cited else {}
    changes: list[Change] = []
    notes: list[Note] = []
    for one in cited:
        facts = {"words": one.span.of(old.text), "line": first_line(one.unit, old).of(old.text)[:SHOWN]}
        where = Where(None, one.span.start, one.span.end)
        edits = _followed(one, kept, new, change)
        if edits is None:
            notes.append(Note("reference-lost", Severity.WARNING, where, facts))
        elif edits:
            now = ChangeSet.of((Edit(edit.span.shift(-one.span.start), edit.text) for edit in edits), one.span.length)
            facts["now"] = now.apply(one.span.of(old.text))
            notes.append(Note("reference-followed", Severity.INFO, where, facts))
            changes.append(Change(content_id("k", "reference", f"{one.span.start}", facts["now"]), (), edits))
    return Followed(tuple(changes), tuple(notes))


def _followed(one: Citation, kept: Mapping[str, str], new: Document, change: ChangeSet) -> tuple[Edit, ...] | None:
    """The edits that make the citation name its unit again; None when it is gone or cannot be named so any more."""
    if one.unit.id not in kept:
        return None
    target = new.unit(kept[one.unit.id])
    path = [target, *reversed(new.path(target.id)[:-1])]
    said: list[Reference] = []
    edits: list[Edit] = []
    for step in reversed(one.steps):
        unit = next((unit for unit in path if unit.kind is step.unit.kind), None)
        if unit is None or unit.number is None:
            return None
        path = path[path.index(unit) + 1 :]
        said.append(replace(step.said, numbers=(unit.number,)))
        if unit.number != step.unit.number:
            edits.append(Edit(step.number, unit.number))
    home = new.unit_at(change.carry(one.span).span.start)
    found = _only_path(said[::-1], new, home)
    return tuple(edits) if found is not None and found[-1].id == target.id else None
