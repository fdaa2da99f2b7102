"""Which of several units of the draft a request means, by the headings that it names: "điểm b phần kiến nghị".

A report counts 1.2 in every part and a, b, c in every section. Who says "1.2 phần nhiệm vụ", "quan điểm 1.2" or "chỉ
tiêu 3.3" says which. The draft tells what is a heading of it; a heading that only one of the units stands under is the
place's topic. A request without a number names its unit by a heading alone: "vào Ba đột phá".
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from vankien.lang.called import JOINTS, LEADS
from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment, Operation
from vankien.model.document import Document, Unit
from vankien.model.locator import UnitKind
from vankien.model.span import Span
from vankien.parse.draft.units import Units
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.grammar.hearsay import hearsay
from vankien.parse.reading.sentence_headings import without_sentences
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import Masked
from vankien.text.pattern import compile_later

BEFORE, BEHIND = 160, 120  # code points around a request in which its heading is named
LEAD_REACH = 24  # code points before a heading in which what leads to it stands
PAGES_OFF = 3  # as far as a page of another printing is off; anchor/combine.py
LEAST = 2  # words of a heading that name it; one stands in any sentence
MOST_UNITS = 12  # of one number; a draft that has more tells nothing by them
_STOP = re.compile(r"[.!?](?=\s)|\n")
_WORD = re.compile(r"[^\W_]+|[^\w\s]")  # a mark of punctuation parts words
_FIGURE = re.compile(r"[\d.,]+\s?[%‰]?")
_JOINTS = re.compile(JOINTS)


@dataclass(frozen=True, slots=True)
class _Said:
    """The words around a request, and where they stand in it.

    At which of them a heading may stand is looked for only where its words are: few headings are named at all.
    """

    script: Script
    text: str
    start: int  # of the stretch in the contribution
    row: tuple[str, ...]
    found: tuple[re.Match[str], ...]

    def names(self, name: tuple[str, ...]) -> bool:
        """Whether a heading is named: behind what leads to a place, or right before a number or behind one."""
        if name[0] not in self.row:
            return False
        size = len(name)
        return any(
            self.row[at : at + size] == name and (self._begins(at, name) or self._counts(at + size - 1))
            for at in range(len(self.row) - size + 1)
        )

    def _begins(self, at: int, name: tuple[str, ...]) -> bool:
        """Whether a heading may begin at a word: behind a mark or a numbered place, or what leads to a place.

        One that begins as every request does ("Đề nghị tỉnh hỗ trợ") is named behind what leads to it only.
        """
        text, start = self.text, self.found[at].start()
        if _is_elsewhere(self.script.grammar, text, start):
            return False
        asks = self.script.grammar.asks.fullmatch(" ".join(name)) is not None
        if not asks and (at == 0 or not self.row[at - 1][0].isalnum()):
            return True
        stretch = Masked(text, self.start, (), self.script.cues_in(text))
        if any(0 <= self.start + start - one.span.end <= 1 for one in self.script.references(stretch)):
            return True
        leads = _leads(self.script.grammar.speech)[0]
        return leads.search(text, max(0, start - LEAD_REACH), start) is not None

    def _counts(self, at: int) -> bool:
        """Whether a heading may end at a word: a number follows."""
        if _is_elsewhere(self.script.grammar, self.text, self.found[at].start()):
            return False
        number = _leads(self.script.grammar.speech)[1]
        return number.match(self.text, self.found[at].end()) is not None


def told_by_headings(script: Script, found: Sequence[Amendment], units: Units) -> Iterator[Amendment]:
    """The amendments, those that fit several units of the draft with the heading that tells which; else as they are.

    What is a sentence and was taken for a heading of its place goes.
    """
    found = list(without_sentences(script, found, units))
    for place, one in enumerate(found):
        if not _is_open(one, units):
            yield one
            continue
        low = found[place - 1].evidence.end if place else 0
        high = found[place + 1].evidence.start if place + 1 < len(found) else len(script.text)
        topic = _topic(script, one, _around(script, one, low, high), units)
        yield one if topic is None else replace(one, locator=replace(one.locator, topic=topic))


def _is_open(one: Amendment, units: Units) -> bool:
    """Whether nothing sure says where a request is: no act, no words around; a topic only beside a number."""
    where = one.locator
    says_more = where.act is not None or where.context is not None
    if _FIGURE.fullmatch(one.target_text or "") is not None and not units.numbered(where.path):
        return False  # a table may have it without its sign, under a heading of another name
    is_named = where.topic is not None and not units.numbered(where.path)
    return one.operation is not Operation.COMMENT and not says_more and not is_named


def _around(script: Script, one: Amendment, low: int, high: int) -> Span:
    """The sentence of a request and what stands before it in its line; nothing of other requests."""
    begin = max(low, script.text.rfind("\n", 0, one.evidence.start) + 1, one.evidence.start - BEFORE)
    stop = _STOP.search(script.text, one.evidence.end, max(one.evidence.end, min(high, one.evidence.end + BEHIND)))
    end = max(one.evidence.end, min(high, one.evidence.end + BEHIND)) if stop is None else stop.start()
    return Span(min(begin, one.evidence.start), end)


def _topic(script: Script, one: Amendment, around: Span, units: Units) -> str | None:
    """The heading of the draft that tells the unit of a request; None where none does, or nothing is open."""
    spans = [span for span in _candidates(one, units) if _is_near(one.locator.page, span, units.document)]
    if len(spans) == 1 or len(spans) > MOST_UNITS:
        return None
    said = _said(script, one, around)
    if spans:
        return _parted([_chain(units.document, span) for span in spans], said, units.document)
    if one.target_text or not _is_placeless(one, units):
        return None
    names = {name for unit in units.document.units for name in _whole(unit, units.document) if said.names(name)}
    longest = [name for name in names if not any(name != other and _holds(other, name) for other in names)]
    return " ".join(longest[0]) if len(longest) == 1 else None


def _candidates(one: Amendment, units: Units) -> list[Span]:
    """The units to which a path leads in the draft, or the places of the words that change.

    Old words that the new ones hold may be a piece of those meant: “mũi nhọn” of "ghi “ngành kinh tế mũi nhọn”".
    """
    rows = units.under(one.locator.path) if units.numbered(one.locator.path) else []
    is_held = one.operation is Operation.REPLACE and (one.target_text or "") in (one.new_text or "")
    places = units.places(one.target_text) if one.target_text and not is_held else []
    if rows and places:
        held = [row for row in rows if any(row.contains(place) for place in places)]
        return [] if len(held) == 1 else held or rows
    return rows or places


def _is_near(page: int | None, span: Span, document: Document) -> bool:
    """Whether a place is not far from the page that is named; people cite pages of other printings."""
    there = document.page_of(span.start)
    return page is None or there is None or abs(there - page) <= PAGES_OFF


def _is_placeless(one: Amendment, units: Units) -> bool:
    """Whether no number says where new words go, or which bullets: "gạch đầu dòng cuối của Ba đột phá".

    Units that are named by their heading alone are left to those who read what is told of them.
    """
    where = one.locator
    if units.numbered(where.path) or where.page is not None or any(step.heading for step in where.path):
        return False
    return one.operation is Operation.INSERT or bool(where.path)


def _chain(document: Document, span: Span) -> tuple[Unit, ...]:
    """The unit at a span, or that holds it, behind all that hold it."""
    unit = document.unit_over(span)
    return () if unit is None else document.path(unit.id)


def _parted(rows: Sequence[tuple[Unit, ...]], said: _Said, document: Document) -> str | None:
    """The heading over one of several units that is named and stands over no other."""
    heads = [{one.heading.of(document.text).strip(): one for one in row if not one.heading.is_empty} for row in rows]
    fits: set[int] = set()
    told: str | None = None
    for place, row in enumerate(heads):
        others = [other for at, other in enumerate(heads) if at != place]
        own = [text for text in row if not any(text in other for other in others)]
        for text in own:
            names = _names_of(text) - {
                name for other in others for each in other if each not in row for name in _names_of(each)
            }
            if any(said.names(name) for name in names):
                fits.add(place)
                told = told or text
    return told if len(fits) == 1 else None


def _whole(unit: Unit, document: Document) -> Iterator[tuple[str, ...]]:
    """The heading of a unit where it names one thing, as people say it."""
    if unit.kind is not UnitKind.TITLE and not unit.heading.is_empty:
        things = _things(unit.heading.of(document.text))
        if len(things) == 1:
            yield things[0]


@lru_cache(maxsize=4096)
def _things(heading: str) -> tuple[tuple[str, ...], ...]:
    """What a heading names, each thing as its words; single words tell nothing."""
    found: list[tuple[str, ...]] = []
    for piece in _JOINTS.split(heading.lower()):
        row = tuple(_WORD.findall(piece))
        while len(row) > 1 and row[0] in LEADS:
            row = row[1:]
        found += [row] if len(row) >= LEAST else []
    return tuple(found)


def _names_of(heading: str) -> set[tuple[str, ...]]:
    """How people say a heading among few: a thing that it names, or how one begins ("kiến nghị" với Trung ương)."""
    things = _things(heading)
    return {*things, *(one[:LEAST] for one in things)}


def _holds(row: tuple[str, ...], name: tuple[str, ...]) -> bool:
    return any(row[at : at + len(name)] == name for at in range(len(row) - len(name) + 1))


def _said(script: Script, one: Amendment, around: Span) -> _Said:
    """The words around a request without those that come in or change."""
    text = script.stretch(around.start, around.end).text
    for span in one.new_text_spans:
        first, last = max(span.start - around.start, 0), min(span.end - around.start, len(text))
        if first < last:
            text = f"{text[:first]}{'.' * (last - first)}{text[last:]}"
    found = tuple(_WORD.finditer(text))
    return _Said(script, text, around.start, tuple(one[0] for one in found), found)


def _is_elsewhere(grammar: Grammar, text: str, at: int) -> bool:
    """Whether a word stands in a piece of a sentence that only compares, or tells what was done: "đã nêu ở phần …"."""
    begin = max(text.rfind(mark, 0, at) for mark in ",.;:(") + 1
    said = hearsay(grammar.speech)
    return any(one.search(text, begin, at) is not None for one in (grammar.compared, said.done))


@lru_cache(maxsize=8)
def _leads(s: Speech) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What leads to the name of a place, and the number behind one: "phần ", "của các ", " thứ 4"."""
    leads = words((*s.called.units, *s.called.goes, *s.containers, *s.of_words, *s.about))
    marks = "|".join(s.ordinal_mark)
    return (
        compile_later(rf"(?:{leads})\s+(?:{words(sorted(LEADS))}\s+)?$"),
        compile_later(rf"\s+(?:(?:{marks})\s+)?(?:\d|[a-zđ](?!\w))"),
    )
