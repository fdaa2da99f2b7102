"""A contribution's text together with how the grammar sees it."""

import re
from dataclasses import dataclass, replace

from vankien.model.span import Span
from vankien.parse.cues import CORRECTING, TELLING, CueTable, cue_table
from vankien.parse.found import trimmed
from vankien.parse.grammar import Grammar
from vankien.parse.instruct import without_history
from vankien.parse.items import unit_references
from vankien.parse.locate import references
from vankien.parse.marks import with_marks
from vankien.parse.plain import TWO_FIGURES, Masked, lowered, masked
from vankien.parse.reference import Reference
from vankien.text.quotes import MARKS
from vankien.text.tones import without_tones


@dataclass(frozen=True, slots=True)
class Script:
    """The text as written, with its quotation marks made plain, in lower case at the same offsets; the grammar.

    `collects` says that the text gathers what others ask.
    """

    text: str
    marks: str
    lower: str
    grammar: Grammar
    cues: CueTable
    collects: bool = False

    def stretch(self, start: int, end: int) -> Masked:
        """A stretch with its quotations blanked."""
        return masked(self.marks, self.lower, start, end)

    def part(self, span: Span) -> Masked:
        """A stretch with quotations and brackets on earlier changes blanked."""
        part = without_history(self.stretch(span.start, span.end), self.grammar)
        return replace(part, cues=self.cues.of(part.text))

    def references(self, part: Masked) -> tuple[Reference, ...]:
        """The places named in a stretch."""
        return references(part, self.grammar.speech)

    def unit_references(self, part: Masked) -> tuple[Reference, ...]:
        """The places named in a stretch, items of a report among them."""
        return unit_references(part, self.grammar.speech)

    def is_plain(self, span: Span, cues: int) -> bool:
        """Whether a line only tells something: no request, stance, place, mark, colon or question in it."""
        if cues & CORRECTING and TWO_FIGURES.search(self.lower, span.start, span.end) is not None:
            return False
        return not cues & TELLING and LOUD.search(self.lower, span.start, span.end) is None

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


LOUD = re.compile(rf"[:?{re.escape(MARKS)}\u2028→⇒➔⟶⟹➝➜➡>]|''|``")
COLLECTING_HEAD = 600  # code points at the head of a text in which it says that it gathers opinions


def script(text: str, grammar: Grammar) -> Script:
    """The script of a contribution."""
    marks = with_marks(text)
    lower = without_tones(lowered(marks)) if grammar.speech.is_toneless else lowered(marks)
    return Script(
        text,
        marks,
        lower,
        grammar,
        cue_table(grammar.speech),
        grammar.collects.search(lower, 0, COLLECTING_HEAD) is not None,
    )
