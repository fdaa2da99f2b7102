"""A contribution's text together with how the grammar sees it."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache

from vankien.model.span import Span
from vankien.parse.draft.rows import Rows, as_points
from vankien.parse.grammar.found import trimmed
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.places.drafts_numbers import Numbers, as_numbers
from vankien.parse.places.items import unit_references, with_letters
from vankien.parse.places.locate import references
from vankien.parse.places.reference import Reference
from vankien.parse.requests.instruct import without_history
from vankien.parse.words.clauses import clauses
from vankien.parse.words.cue_table import cue_table
from vankien.parse.words.cues import CueTable
from vankien.parse.words.marks import with_marks
from vankien.parse.words.misread import with_right_units
from vankien.parse.words.plain import Masked, lowered, masked
from vankien.parse.words.quantities import without_signs
from vankien.parse.words.spaced import spaced
from vankien.text.quotes import MARKS
from vankien.text.tones import without_tones

LONGEST_KNOWN = 4_000  # code points of a stretch that is remembered with its text; one clause has no more
MOST_KNOWN = 8_192  # such stretches: those of a letter of 250 kB, for which one reader asks after the other; some 5 MB
LEAST_NAMED = 3  # words by which a law is called: "luật bến đò"
FEW = 16  # longer stretches remembered
Stretches = dict[tuple[int, int], Masked]
Clauses = dict[tuple[int, int], tuple[Span, ...]]


@dataclass(frozen=True, slots=True)
class Script:
    """The text as written, with its quotation marks made plain, in lower case at the same offsets; the grammar.

    `spaced` is the lower-case text with spaces for marks, `loud` where marks stand that a quiet line has none of;
    `collects` says that the text gathers what others ask.
    """

    text: str
    marks: str
    lower: str
    grammar: Grammar
    cues: CueTable
    spaced: str
    loud: tuple[int, ...]
    collects: bool
    own: re.Pattern[str] | None = None
    rows: Rows | None = None
    numbers: Numbers | None = None
    _stretches: Stretches = field(default_factory=dict, init=False, repr=False, compare=False)
    _parts: Stretches = field(default_factory=dict, init=False, repr=False, compare=False)
    _clauses: Clauses = field(default_factory=dict, init=False, repr=False, compare=False)
    _long_parts: Stretches = field(default_factory=dict, init=False, repr=False, compare=False)
    _long_clauses: Clauses = field(default_factory=dict, init=False, repr=False, compare=False)
    _last_places: dict[tuple[int, int], int] = field(default_factory=dict, init=False, repr=False, compare=False)
    _held: dict[tuple[int, int], int] = field(default_factory=dict, init=False, repr=False, compare=False)
    _told: dict[str, int] = field(default_factory=dict, init=False, repr=False, compare=False)

    def stretch(self, start: int, end: int) -> Masked:
        """A stretch with its quotations blanked."""
        if end - start > LONGEST_KNOWN:
            return _long(self.marks, self.lower, start, end)
        known = self._stretches.get((start, end))
        return known or _kept(self._stretches, masked(self.marks, self.lower, start, end), end)

    def part(self, span: Span) -> Masked:
        """A stretch with quotations and brackets on earlier changes blanked."""
        known = self._parts.get((span.start, span.end)) or self._long_parts.get((span.start, span.end))
        if known is not None:
            return known
        part = without_history(self.stretch(span.start, span.end), self.grammar)
        part = Masked(part.text, part.start, part.quotes, self.cues_in(part.text))
        if span.length <= LONGEST_KNOWN:
            return _kept(self._parts, part, span.end)
        if len(self._long_parts) >= FEW:
            self._long_parts.clear()
        self._long_parts[span.start, span.end] = part
        return part

    def around(self, line: Span, start: int, end: int) -> Masked:
        """A window of a line, cut at the line's ends; a line that is remembered is seen once for all of them."""
        window = Span(max(line.start, start), max(line.start, min(line.end, end)))
        return self.part(window) if line.length > LONGEST_KNOWN else self.part(line).within(window)

    def clauses_of(self, span: Span) -> tuple[Span, ...]:
        """The clauses of a stretch, quotations and brackets on earlier changes blanked."""
        known = self._clauses.get((span.start, span.end)) or self._long_clauses.get((span.start, span.end))
        if known is None:
            known = tuple(clauses(self.part(span), self.grammar.stops))
            kept, most = (self._clauses, MOST_KNOWN) if span.length <= LONGEST_KNOWN else (self._long_clauses, FEW)
            if len(kept) >= most:
                kept.clear()
            kept[span.start, span.end] = known
        return known

    def runs_of(self, line: Span, longest: int) -> Iterator[Span]:
        """A line, or of a long one its clauses in runs that are no longer; a clause that is longer is left out."""
        if line.length <= longest:
            yield line
            return
        begin = end = line.start
        for one in self.clauses_of(line):
            if one.end - begin > longest:
                if end > begin:
                    yield Span(begin, end)
                begin = one.start
            end = one.end
            if end - begin > longest:
                begin = end
        if end > begin:
            yield Span(begin, end)

    def last_place(self, line: Span) -> int:
        """Where the last place named in a line ends; its beginning where it names none."""
        known = self._last_places.get((line.start, line.end))
        if known is None:
            named = (self.references(self.part(one)) for one in reversed(self.clauses_of(line)))
            known = next((row[-1].span.end for row in named if row), line.start)
            self._last_places[line.start, line.end] = known
        return known

    def seen(self, span: Span) -> Masked:
        """A stretch with its quotations blanked, and the classes of words in it."""
        part, stretch = self.part(span), self.stretch(span.start, span.end)
        if part.text == stretch.text:
            return part
        return Masked(stretch.text, stretch.start, stretch.quotes, self.cues_in(stretch.text))

    def references(self, part: Masked) -> tuple[Reference, ...]:
        """The places named in a stretch."""
        return with_letters(references(part, self.grammar.speech), part, self.grammar.speech)

    def unit_references(self, part: Masked) -> tuple[Reference, ...]:
        """The places named in a stretch, items of a report among them."""
        return unit_references(part, self.grammar.speech)

    def cues_of(self, span: Span) -> int:
        """The classes of words in a stretch, its quotations seen as any words."""
        known = self._held.get((span.start, span.end))
        if known is None:
            if len(self._held) >= MOST_KNOWN:
                self._held.clear()
            known = self.cues_in(self.lower[span.start : span.end], self.spaced[span.start : span.end])
            self._held[span.start, span.end] = known
        return known

    def classes_in(self, said: str) -> int:
        """The classes of words in lower-case words of the text, as what they tell; not to be asked of every line."""
        return self.cues.classes(spaced(said).split(), said)

    def cues_in(self, said: str, tokens: str | None = None) -> int:
        """The classes of words in lower-case words of the text, `tokens` being the same with spaces for marks.

        Remembered by the words: who looks whether a line is quiet, who cuts it in clauses and who reads these ask of
        the same ones, which is every fourth question in letters that all ask.
        """
        known = self._told.get(said)
        if known is None:
            known = self.cues.among((spaced(said) if tokens is None else tokens).split(), said)
            if len(said) <= LONGEST_KNOWN:
                if len(self._told) >= MOST_KNOWN:
                    self._told.clear()
                self._told[said] = known
        return known

    def is_loud(self, span: Span) -> bool:
        """Whether a mark, a colon, a question or an arrow stands in a stretch."""
        at = bisect_left(self.loud, span.start)
        return at < len(self.loud) and self.loud[at] < span.end

    def with_marks(self, marks: str) -> "Script":
        """The same text with other marks seen as quotation marks."""
        lower = as_points(as_own(_lower(marks, self.grammar), self.own, self.grammar), self.rows)
        lower = as_numbers(lower, marks, self.numbers, self.grammar.speech)
        collects = _collects(lower, self.grammar)
        return replace(self, marks=marks, lower=lower, spaced=spaced(lower), loud=_loud(lower), collects=collects)

    def said(self, span: Span) -> str:
        """The words of a span without white space around them."""
        return trimmed(self.text, span).of(self.text)

    def only_places(self, part: Masked) -> bool:
        """Whether a stretch names places and says nothing else: "Mục 5 Phần III."."""
        found = self.references(part)
        rest = part.text
        for one in found:
            first, last = one.span.start - part.start, one.span.end - part.start
            rest = rest[:first] + " " * (last - first) + rest[last:]
        return bool(found) and self.grammar.only_places.fullmatch(rest) is not None


@lru_cache(maxsize=FEW)
def _long(marks: str, lower: str, start: int, end: int) -> Masked:
    return masked(marks, lower, start, end)


def _kept(known: Stretches, made: Masked, end: int) -> Masked:
    """A stretch, remembered for the next reader."""
    if len(known) >= MOST_KNOWN:
        known.clear()
    known[made.start, end] = made
    return made


LOUD = f":?{MARKS}\u2028→⇒➔⟶⟹➝➜➡>'`"
_LOUD = re.compile(rf"[{re.escape(LOUD)}](?:(?<!['`])|(?<=')(?=')|(?<=`)(?=`))")  # begins with one class: told fast
COLLECTING_HEAD = 600  # code points at the head of a text in which it says that it gathers opinions


def script(
    text: str,
    grammar: Grammar,
    law: tuple[str, ...] = (),
    rows: Rows | None = None,
    numbers: Numbers | None = None,
) -> Script:
    """The script of a contribution; `law` is the name of the one that the draft is: "khoản 2 Điều 5 Luật Bến đò".

    `rows` are those that the draft numbers behind names of their own: "nhiệm vụ 2.3"; `numbers` those of its
    paragraphs, where they run through it.
    """
    marks = with_marks(text)
    lower = _lower(marks, grammar)
    own = _own(law) if law else None
    lower = as_numbers(as_points(as_own(lower, own, grammar), rows), marks, numbers, grammar.speech)
    cues, collects = cue_table(grammar.speech), _collects(lower, grammar)
    return Script(text, marks, lower, grammar, cues, spaced(lower), _loud(lower), collects, own, rows, numbers)


@lru_cache(maxsize=FEW)
def _own(law: tuple[str, ...]) -> re.Pattern[str]:
    """The name of a law by its first words or all of it, and no older one of that name: "Luật Bến đò năm 2009"."""
    rest = ""
    for word in reversed(law[LEAST_NAMED:]):
        rest = rf"(?:,?\s+{re.escape(word)}(?!\w){rest})?+"
    head = r"\s+".join(map(re.escape, law[:LEAST_NAMED]))
    return re.compile(rf"(?<!\w){head}(?!\w){rest}(?!,?\s+(?:\d|[^\W\d_]+\s+\d))")


def _lower(marks: str, grammar: Grammar) -> str:
    """A text as the grammar reads it."""
    lower = without_signs(lowered(marks))
    return without_tones(lower) if grammar.speech.is_toneless else with_right_units(lower, grammar.speech)


def as_own(lower: str, own: re.Pattern[str] | None, grammar: Grammar) -> str:
    """The lower-case text with the draft's own name said as "this law", at the same offsets."""
    if own is None or not grammar.speech.this:
        return lower
    return own.sub(lambda match: _this(match[0], grammar.speech.this[0]), lower)


def _this(name: str, this: str) -> str:
    said = f"{name.split(maxsplit=1)[0]} {this}"
    return said.ljust(len(name)) if len(said) <= len(name) else name


def _collects(lower: str, grammar: Grammar) -> bool:
    """Whether a text gathers what others ask: its head says so."""
    return grammar.collects.search(lower[:COLLECTING_HEAD]) is not None


def _loud(lower: str) -> tuple[int, ...]:
    """Where what is loud stands in a text."""
    if not any(mark in lower for mark in LOUD):
        return ()
    return tuple(match.start() for match in _LOUD.finditer(lower))
