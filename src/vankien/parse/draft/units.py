"""The numbered units of the draft at hand, by every way to say their numbers: "5.4", "III.6.c", "2.3.a"."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from vankien.model.document import Document, Unit
from vankien.model.locator import Step, UnitKind
from vankien.model.span import Span
from vankien.parse.words.plain import lowered
from vankien.text.normal import fold_plain
from vankien.text.running import OTHERS

CODE = re.compile(r"(?P<above>[a-zđ]{1,2}(?:\d{1,2}\.){0,3})(?P<last>\d{1,2})")
KEPT = 4  # drafts: one of a round and the one before
COUNTED = frozenset({UnitKind.PARAGRAPH, UnitKind.BULLET, UnitKind.SENTENCE, UnitKind.ROW, UnitKind.CELL})
UNMISTAKEN = frozenset({UnitKind.ARTICLE, UnitKind.CHAPTER, UnitKind.APPENDIX})
"""Kinds that nobody calls otherwise: no sixth clause of some article is "Điều 6"."""
LEAST_THROUGH = 12  # paragraphs that are numbered through; fewer may be the articles of a short law
PAIR = 2  # steps that one number with a dot may say
MOST_PLACES = 40  # times that words may stand in the draft; what stands everywhere tells no unit


@dataclass(frozen=True, slots=True)
class Named:
    """A unit as a number names it: the steps that the number says, outermost first, and what the unit holds."""

    steps: tuple[Step, ...]
    span: Span
    above: tuple[str, ...]  # the headings of what it stands in, innermost first, in lower case


@dataclass(frozen=True, eq=False)
class Units:
    """Looked up by number; made once for a draft."""

    document: Document

    @cached_property
    def lower(self) -> str:
        """The draft's text in lower case, at the same offsets."""
        return lowered(self.document.text)

    @cached_property
    def by_number(self) -> Mapping[str, Sequence[Named]]:
        """The units that a number in lower case may name, "2.3.a" as well as "a" and "iii.2.3.a"."""
        made: defaultdict[str, list[Named]] = defaultdict(list)
        trails: dict[str, tuple[Unit, ...]] = {}
        for unit in self.document.units:
            above = trails.get(unit.parent or "", ())
            if unit.number is None or unit.kind is UnitKind.TITLE or (unit.kind in COUNTED and not _is_labelled(unit)):
                trails[unit.id] = above
                continue
            outer = [one for one in above if not unit.number.startswith(f"{one.number}.")]  # "1.4" says the 1
            trail = trails[unit.id] = (*outer, unit)
            headings = tuple(one.heading.of(self.lower) for one in reversed(above))
            for first in range(len(trail)):
                steps = tuple(Step(one.kind, one.number) for one in trail[first:])
                number = ".".join(one.number or "" for one in trail[first:]).lower()
                made[number].append(Named(steps, unit.span, headings))
        return made

    @cached_property
    def _by_last(self) -> Mapping[str, Sequence[tuple[tuple[str, ...], Named]]]:
        """The numbers that lead to a unit, outermost first, and the unit by all of them, by the last of them."""
        whole: dict[Span, Named] = {}
        for rows in self.by_number.values():
            for row in rows:
                if row.span not in whole or len(row.steps) > len(whole[row.span].steps):
                    whole[row.span] = row
        made: defaultdict[str, list[tuple[tuple[str, ...], Named]]] = defaultdict(list)
        for row in whole.values():
            numbers = tuple((step.number or "").lower() for step in row.steps)
            made[numbers[-1]].append((numbers, row))
        return made

    @cached_property
    def headings(self) -> Sequence[frozenset[str]]:
        """The words of every heading."""
        said = (fold_plain(unit.heading.of(self.document.text)).split() for unit in self.document.units)
        return tuple({frozenset(one) for one in said if one})

    @cached_property
    def pairs(self) -> frozenset[str] | None:
        """The numbers with one dot by which units may be called, "12.1"; None where the draft numbers any with dots."""
        if any("." in (unit.number or "") for unit in self.document.units):
            return None
        return frozenset(one for one in self.by_number if one.count(".") == 1)

    @cached_property
    def headed(self) -> frozenset[str]:
        """The numbers of sections that bear them without a stop, as the clauses of a bill do."""
        sections = (one for one in self.document.units if one.kind is UnitKind.SECTION)
        return frozenset(
            one.number for one in sections if one.number and one.label == one.number and one.label.isdecimal()
        )

    @cached_property
    def _counted(self) -> frozenset[UnitKind]:
        """The kinds of which people count the units, the draft numbering none of them."""
        return COUNTED - {one.kind for one in self.document.units if _is_labelled(one)}

    @cached_property
    def through(self) -> Mapping[str, Span]:
        """The units that a draft numbers through from its beginning to its end in plain figures, by their numbers.

        They are its paragraphs, whatever kind the outline makes of them: "paragraph 35" is the one with the 35. What
        bears headings is none.
        """
        made: dict[str, Span] = {}
        others = 0
        appended = [unit.span for unit in self.document.units if unit.kind is UnitKind.APPENDIX]
        for unit in self.document.units:
            number = unit.number or ""
            if not number.isdecimal() or unit.label is None or unit.label.strip(" .)") != number:
                continue
            if any(span.contains(unit.span) for span in appended):
                continue  # an appendix counts its own
            if number == str(len(made) + 1):
                made[number] = unit.span
            else:
                others += 1
        last = len(made)
        if last < LEAST_THROUGH or others * OTHERS > last:
            return {}
        if made[str(last)].start - made["1"].start < len(self.document.text) // 2:
            return {}  # the rows of an appendix
        heads = [span.of(self.document.text).partition("\n")[0].rstrip() for span in made.values()]
        are_headings = sum(one[-1:].isalnum() for one in heads) * 2 > len(heads)  # of sections, in which one counts
        return {} if are_headings else made

    def numbered(self, path: Sequence[Step]) -> list[Step]:
        """The steps of a path that a number of the draft's names: no third sentence, but the 34th running paragraph."""
        return [
            step
            for step in path
            if step.number and (step.kind not in self._counted or "." in step.number or self._runs(step))
        ]  # "paragraph 3.3.4" bears its number

    def _runs(self, step: Step) -> bool:
        """Whether a step names a paragraph that the draft numbers through."""
        return step.kind is UnitKind.PARAGRAPH and step.number in self.through

    @cached_property
    def codes(self) -> frozenset[str]:
        """The numbers that begin with a letter, in lower case, and those that would come next: "b2.3" behind "b2.2"."""
        numbers = ((unit.number or "").lower() for unit in self.document.units if unit.kind not in COUNTED)
        found = [match for match in map(CODE.fullmatch, numbers) if match is not None]
        return frozenset(f"{one['above']}{int(one['last']) + step}" for one in found for step in (0, 1))

    @cached_property
    def _kinds(self) -> frozenset[tuple[UnitKind, str]]:
        return frozenset((one.kind, (one.number or "").lower()) for one in self.document.units)

    def has(self, step: Step) -> bool:
        """Whether the draft has a unit of this kind and number anywhere."""
        return (step.kind, (step.number or "").lower()) in self._kinds

    def row(self, path: Sequence[Step]) -> Sequence[Unit]:
        """The units right below the one to which a path leads; none where that is not one alone."""
        spans = self.under(path) if path else []
        outer = [one for one in spans if not any(other != one and other.contains(one) for other in spans)]
        holder = self.document.unit_over(outer[0]) if len(outer) == 1 else None
        return () if holder is None else self.document.children(holder.id)

    def under(self, path: Sequence[Step]) -> list[Span]:
        """The units to which the numbers of a path lead, whatever their kinds; counted steps are left aside."""
        named = self.numbered(path)
        if named and self._runs(named[-1]):
            return [self.through[named[-1].number or ""]]
        said = [(step.number or "").lower() for step in named]
        said = [one for one, below in pairwise((*said, "")) if not below.startswith(f"{one}.")]  # "2, 2.1": 2.1 says it
        found: list[Named] = []
        for numbers, row in self._by_last.get(said[-1], ()) if said else ():
            rest = iter(numbers)
            if all(one in rest for one in said):
                found.append(row)
        surest = {(step.kind, step.number) for step in named if step.kind in UNMISTAKEN}
        exact = [row for row in found if surest <= {(step.kind, step.number) for step in row.steps}] if surest else []
        if exact and named[-1].kind in UNMISTAKEN:
            exact = [row for row in exact if row.steps[-1].kind is named[-1].kind]  # not the second clause of "Điều 2"
        return [row.span for row in exact or found]

    def meant_by(self, path: Sequence[Step]) -> list[Span]:
        """The same; where the draft has no second clause of 14 but a "14.2", the unit of that number."""
        found = self.under(path)
        if found or len(path) != PAIR:
            return found
        number = ".".join(step.number or "" for step in path).lower()
        return [row.span for row in self.by_number.get(number, ())]

    def places(self, words: str) -> list[Span]:
        """Where words stand in the draft, case aside; empty when they do so too often to tell anything."""
        said = lowered(words).strip(" ,.;:")
        found: list[Span] = []
        at = self.lower.find(said) if said else -1
        while at >= 0:
            found.append(Span(at, at + len(said)))
            if len(found) > MOST_PLACES:
                return []
            at = self.lower.find(said, at + len(said))
        return found


def _is_labelled(unit: Unit) -> bool:
    """Whether a paragraph bears its number: "34." of a white paper."""
    return unit.kind is UnitKind.PARAGRAPH and unit.label is not None


_kept: dict[tuple[str, int], Units] = {}


def units_of(document: Document) -> Units:
    """The units of a draft; those of the last few drafts are kept, found again by their text."""
    key = (document.text, len(document.units))
    if key not in _kept:
        while len(_kept) >= KEPT:
            del _kept[next(iter(_kept))]
        _kept[key] = Units(document)
    return _kept[key]
