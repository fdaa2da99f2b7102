"""The index of a draft: made once, asked by every way that proposes places."""

import math
import re
from bisect import bisect_left, bisect_right
from codecs import charmap_build, charmap_encode
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from vankien.anchor.acts import Act, acts_of
from vankien.anchor.numbers import NumberKey, number_key
from vankien.model.document import Document, Unit
from vankien.model.locator import UnitKind
from vankien.model.span import Span
from vankien.text.normal import Folded, bare, fold, fold_plain
from vankien.text.running import running
from vankien.text.words import syllables

if TYPE_CHECKING:
    from _codecs import _EncodingMap

    Alphabet = dict[int, int] | _EncodingMap

GRAM = 4  # letters; three leave ten times the places to vote in a Vietnamese report, five survive 20 % noise too rarely
MOST_LETTERS = 254  # edlib knows 256 symbols; the rarest letters share one with those that the draft lacks
OTHER = "?"  # what a codec writes for a letter that it lacks
_BREAK = re.compile(r"[.!?…]+[\"”’)\]]*\s+")
_PIECE = re.compile(r"[^\n\t]+")
LONGEST_NUMBER = 24  # code points at a page's foot or head in which its number stands on a line of its own
_FOOT = re.compile(r"(?<=\n)(?P<number>[ \t]*[-–]?[ \t]*\d{1,3}[ \t]*[-–]?[ \t]*)\s*\Z")
_HEAD = re.compile(r"\s{0,8}(?:^|(?<=\n))(?P<number>[ \t]*[-–]?[ \t]*\d{1,3}[ \t]*[-–]?[ \t]*)(?=\n)", re.MULTILINE)
_ABBREVIATION = re.compile(r"(?:^|[\s(])(?:[A-ZĐ]\w?|Th\.?S)$")


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph or cell with words. `span` leaves out a typed label and white space at the edges."""

    span: Span
    unit: str | None
    is_heading: bool
    is_cell: bool
    sentences: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A unit's heading, folded and without diacritics, for comparing."""

    unit: Unit
    folded: str
    bare: str


@dataclass(frozen=True, slots=True)
class DraftIndex:
    """A draft and what is looked up in it. Offsets of `folded` and `coded` are one another's."""

    document: Document
    folded: Folded
    coded: bytes
    alphabet: "Alphabet"
    grams: Mapping[str, tuple[int, ...]]
    lines: tuple[Line, ...]
    line_starts: tuple[int, ...]
    headings: tuple[Heading, ...]
    heading_of: Mapping[str, Heading]
    numbers: Mapping[str, tuple[tuple[Unit, NumberKey], ...]]
    weights: Mapping[tuple[str, str], float]
    rare: float
    kinds: frozenset[UnitKind]
    acts: tuple[Act, ...]
    running: int  # up to which number paragraphs are numbered through the whole draft; 0 where none are
    is_spaced: bool  # paragraphs stand apart by empty lines, as in plain text

    def code(self, folded: str) -> bytes:
        """A folded text in the bytes that edlib compares."""
        return charmap_encode(folded, "replace", self.alphabet)[0]

    def folded_span(self, span: Span) -> tuple[int, int]:
        """The stretch of the folded text for one of the draft."""
        offsets = self.folded.offsets
        return bisect_left(offsets, span.start), min(bisect_left(offsets, span.end), len(self.folded.text))

    def lines_in(self, span: Span) -> tuple[Line, ...]:
        """The paragraphs that lie in a stretch, headings too."""
        first = bisect_left(self.line_starts, span.start)
        last = bisect_right(self.line_starts, span.end)
        return tuple(line for line in self.lines[first:last] if span.contains(line.span))

    def line_at(self, offset: int) -> Line | None:
        """The paragraph in which `offset` lies, edges included."""
        place = bisect_right(self.line_starts, offset) - 1
        if place < 0 or self.lines[place].span.end < offset:
            return None
        return self.lines[place]

    def weight(self, pair: tuple[str, str]) -> float:
        """How telling a pair of syllables is in this draft: rare ones weigh more."""
        return self.weights.get(pair, self.rare)


def build_index(document: Document) -> DraftIndex:
    """The index of a document. Linear in its text; every look-up later costs by what it finds."""
    folded = fold(document.text)
    alphabet = _alphabet(folded.text)
    lines = tuple(_lines(document))
    weights, rare = _weights(document.text, lines)
    headings = tuple(_headings(document))
    return DraftIndex(
        document=document,
        folded=folded,
        coded=charmap_encode(folded.text, "replace", alphabet)[0],
        alphabet=alphabet,
        grams=_grams(folded.text),
        lines=lines,
        line_starts=tuple(line.span.start for line in lines),
        headings=headings,
        heading_of={heading.unit.id: heading for heading in headings},
        numbers=_numbers(document),
        weights=weights,
        rare=rare,
        kinds=frozenset(unit.kind for unit in document.units),
        acts=acts_of(document),
        running=running(_counted_on(document)),
        is_spaced=2 * document.text.count("\n\n") > len(lines),
    )


def _counted_on(document: Document) -> Iterator[int | None]:
    """The plain numbers before units of the body, in their order: "34." and no "(3)"; None for heads above them."""
    for unit in document.units:
        if unit.kind is UnitKind.APPENDIX:
            return
        if unit.label is not None and unit.label[:1].isdecimal() and (unit.number or "").isdecimal():
            yield int(unit.number or 0)
        elif unit.label is not None and unit.kind in {UnitKind.PART, UnitKind.CHAPTER, UnitKind.SECTION}:
            yield None


def _alphabet(text: str) -> "Alphabet":
    """A code of one byte for each of the draft's commonest letters, in the form that C code reads fastest."""
    ranked = sorted(Counter(text).items(), key=lambda entry: (-entry[1], entry[0]))
    letters = [char for char, _ in ranked if "\0" < char < "\ufffe" and char != OTHER][:MOST_LETTERS]
    return charmap_build(f"\0{OTHER}{''.join(letters)}".ljust(256, "\ufffe"))


def _grams(text: str) -> Mapping[str, tuple[int, ...]]:
    places: dict[str, list[int]] = defaultdict(list)
    for place in range(len(text) - GRAM + 1):
        places[text[place : place + GRAM]].append(place)
    return {gram: tuple(found) for gram, found in places.items()}


def _lines(document: Document) -> Iterator[Line]:
    starts = {unit.span.start: unit for unit in document.units}
    cells = {unit.id for unit in document.units if unit.kind is UnitKind.CELL}
    printed = set(_page_numbers(document))
    for match in _PIECE.finditer(document.text):
        raw = match[0]
        if not raw.strip() or match.start() in printed:
            continue
        start = match.start() + len(raw) - len(raw.lstrip())
        end = match.start() + len(raw.rstrip())
        unit = starts.get(start) or document.unit_at(start)
        is_heading = unit is not None and not unit.heading.is_empty and unit.span.start <= start < unit.heading.end
        if unit is not None and unit.span.start == start and not is_heading:
            start = min(end, max(start, unit.heading.start))
        span = Span(start, end)
        name = None if unit is None else unit.id
        yield Line(span, name, is_heading, name in cells, tuple(sentences(document.text, span)))


def _page_numbers(document: Document) -> Iterator[int]:
    """Where lines begin that hold nothing but the number of a page, at its foot or head: they are no sentences."""
    text = document.text
    for begins in (*document.pages[1:], len(text)) if document.pages else ():
        foot = _FOOT.search(text, max(0, begins - LONGEST_NUMBER), begins)
        head = _HEAD.match(text, begins, min(len(text), begins + LONGEST_NUMBER))
        yield from (match.start("number") for match in (foot, head) if match is not None)


def sentences(text: str, span: Span) -> Iterator[Span]:
    """The sentences of a stretch, in order, without the spaces between them; abbreviations end none."""
    at = span.start
    for match in _BREAK.finditer(text, span.start, span.end):
        following = text[match.end() : match.end() + 1]
        is_break = following.isupper() or following.isdigit() or following in '“"(-–+'
        if not following or match.end() >= span.end or not is_break:
            continue
        if match[0].startswith(".") and _ABBREVIATION.search(text[max(at, match.start() - 4) : match.start()]):
            continue
        yield Span(at, match.start() + len(match[0].rstrip()))
        at = match.end()
    if at < span.end:
        yield Span(at, span.end)


def _headings(document: Document) -> Iterator[Heading]:
    for unit in document.units:
        if not unit.heading.is_empty:
            words = unit.heading.of(document.text)
            yield Heading(unit, fold_plain(words).strip(), bare(words).strip())


def _numbers(document: Document) -> Mapping[str, tuple[tuple[Unit, NumberKey], ...]]:
    """Numbered units by the value of their number; `3.6` also by `6`, as its tail."""
    found: dict[str, list[tuple[Unit, NumberKey]]] = defaultdict(list)
    for unit in document.units:
        if unit.number is None or unit.kind in COUNTED:
            continue
        key = number_key(unit.number)
        found[key.value].append((unit, key))
        tail = key.value.rpartition(".")[2]
        if tail != key.value:
            found[tail].append((unit, NumberKey(tail, "tail")))
    return {value: tuple(units) for value, units in found.items()}


COUNTED = frozenset({
    UnitKind.BULLET, UnitKind.PARAGRAPH, UnitKind.SENTENCE, UnitKind.TABLE,
    UnitKind.ROW, UnitKind.CELL, UnitKind.FOOTNOTE, UnitKind.TITLE,
})  # fmt: skip
"""Kinds whose number is a count, not a label."""


def _weights(text: str, lines: tuple[Line, ...]) -> tuple[Mapping[tuple[str, str], float], float]:
    """How rare each pair of syllables is among the paragraphs, and the weight of one that never occurs."""
    seen: Counter[tuple[str, str]] = Counter()
    for line in lines:
        seen.update(set(pairwise(syllables(fold_plain(line.span.of(text))))))
    total = len(lines) + 1
    return {pair: math.log(1 + total / count) for pair, count in seen.items()}, math.log(1 + total)
