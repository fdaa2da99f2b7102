"""The paragraphs of a manuscript as the outline sees them, with what may not bear a label."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from vankien.model.contribution import BlockRole
from vankien.model.manuscript import Manuscript, Paragraph, Story
from vankien.model.span import Span
from vankien.text.quotes import STRAIGHT

LEAST_CAPITALS = 3  # letters; "TP" or "II" in capitals says nothing about a heading
LONGEST_HEADING = 300  # code points; the longest heading of the reports looked at has 190

_CONTENTS = re.compile(r"(?:\.{4,}|…{2,}|\t)[.…\s]*\d{1,3}\s*$")
_ENDS_QUOTE = re.compile(r"[”»\"]\s*[.;,]?\s*$")


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph that says something: its span without white space at the edges, its words, its facts."""

    span: Span
    text: str
    facts: Paragraph
    is_quoted: bool = False  # inside the new wording that an amending clause quotes

    @property
    def may_bear_label(self) -> bool:
        """Whether a label here would begin a unit: not in tables, notes, quotations, tables of contents."""
        facts = self.facts
        if facts.story is not Story.BODY or facts.cell is not None or self.is_quoted:
            return False
        style = facts.style.casefold()
        return not (style.startswith(("toc", "mục lục")) or _CONTENTS.search(self.text))

    @property
    def is_capitals(self) -> bool:
        """Whether all its letters are capitals."""
        letters = [char for char in self.text if char.isalpha()]
        return len(letters) >= LEAST_CAPITALS and all(not char.islower() for char in letters)

    @property
    def is_styled(self) -> bool:
        """Whether the file sets it like a heading."""
        return self.facts.outline is not None or self.facts.bold or self.facts.centred


def lines_of(manuscript: Manuscript) -> tuple[Line, ...]:
    """All paragraphs with words or a generated label, in order; page furniture and comments left out."""
    text = manuscript.text
    lines: list[Line] = []
    for facts in manuscript.paragraphs or plain_paragraphs(text):
        if facts.story in {Story.HEADER, Story.COMMENT} or facts.role is BlockRole.FURNITURE:
            continue
        raw = facts.span.of(text)
        words = raw.strip()
        if words or facts.label or facts.cell is not None:
            start = facts.span.start + (len(raw) - len(raw.lstrip()) if words else 0)
            lines.append(Line(Span(start, start + len(words)), words, facts))
    quoted = _quoted(lines)
    return tuple(
        Line(line.span, line.text, line.facts, is_quoted) for line, is_quoted in zip(lines, quoted, strict=True)
    )


def plain_paragraphs(text: str) -> tuple[Paragraph, ...]:
    """Paragraphs of a text about which nothing else is known: one a line."""
    found: list[Paragraph] = []
    start = 0
    for line in text.split("\n"):
        found.append(Paragraph(Span(start, start + len(line))))
        start += len(line) + 1
    return tuple(found)


def _quoted(lines: Sequence[Line]) -> list[bool]:
    """For each line whether it lies in a quotation of whole provisions.

    Such a quotation begins a paragraph right after a colon ("như sau:") and ends with the paragraph
    in which as many marks are closed as were opened. One that never ends quotes its first paragraph only,
    and none runs over a paragraph in a heading style.
    """
    ends = _quote_ends(lines)
    quoted = [False] * len(lines)
    place = 0
    while place < len(lines):
        end = ends[place] if _begins_quotation(lines, place) else None
        if end is None:
            place += 1
            continue
        stop = next((at for at in range(place + 1, end + 1) if lines[at].facts.outline is not None), end + 1)
        quoted[place:stop] = [True] * (stop - place)
        place = stop
    return quoted


def _begins_quotation(lines: Sequence[Line], place: int) -> bool:
    first = lines[place].text[:1]
    return place > 0 and first in ("“", "«", *STRAIGHT) and first != "" and lines[place - 1].text.endswith(":")


def _quote_ends(lines: Sequence[Line]) -> list[int]:
    """For each line the line in which a quotation that it begins would end; itself when it never does. Linear."""
    depths = [0]
    is_open = False
    for line in lines:
        curly = line.text.count("“") + line.text.count("«") - line.text.count("”") - line.text.count("»")
        straight = sum(map(line.text.count, STRAIGHT)) % 2
        depths.append(depths[-1] + curly + (0 if not straight else -1 if is_open else 1))
        is_open = is_open != bool(straight)
    ends = list(range(len(lines)))
    waiting: list[int] = []
    for place, line in enumerate(lines):
        waiting.append(place)
        while waiting and depths[place + 1] <= depths[waiting[-1]]:
            begun = waiting.pop()
            if begun == place or _ENDS_QUOTE.search(line.text):
                ends[begun] = place
    return ends
