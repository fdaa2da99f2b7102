"""Numbers that stand for a place without the name of a unit: "B.II.2, …", "(I.2)", "Phần thứ ba / I / 4", "in 2.4"."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import partial

from vankien.lang.speech import Speech
from vankien.model.locator import UnitKind
from vankien.model.span import Span
from vankien.parse.places.address import BARE, BELOW, LOOSE, PART_LETTERS, dotted, is_address, is_code
from vankien.parse.places.bare_patterns import (
    DOTTED,
    Addresses,
    DottedNumbers,
    InsideUnits,
    addresses,
    dotted_numbers,
    inside_units,
)
from vankien.parse.places.drafts_numbers import CODES, NUMBERED, kind_of, plain
from vankien.parse.places.reference import PAGE, Reference, reference_of
from vankien.parse.places.short_names import shortened
from vankien.parse.words.cues import Cue
from vankien.parse.words.plain import BLANK, Masked
from vankien.parse.words.quantities import MONEY
from vankien.text.numerals import from_roman

_HEAD = re.compile(
    rf"\s*(?:[-–+*•]\s*)?(?<!{MONEY})(?P<number>{BARE}|{LOOSE}|[ivx]{{1,5}}/\d{{1,2}}[a-zđ]?(?!\w|/)|[ivx]+(?:\.[ivx]+(?!\w))+)"
    r"(?=\s*[,:)(–-]|\s*(?:\x01|$)|(?P<stop>\.)?\s+[^\W\d]{2}|(?<=\.[a-zđ])\s+\d)"
)
"""An address at the head of a clause: "II.III.2, …", "B.II.2. Bỏ …"."""
_BELOW = re.compile(r"\s*/\s*(?P<number>[ivx]{1,5}|\d{1,2}(?:\.\d{1,2})*|[a-zđ])(?!\w|\s*/\s*\d{3})")
"""One level more behind the number of a part: "Phần thứ ba / I / 4"."""
_AT_HEAD = re.compile(rf"\s*(?:[-–+*•]\s*)?(?<!{MONEY})\d{{1,2}}\.\d[\w.]*\s*[:\x01]")  # a number heads its words
POINT_LETTERS = frozenset("abcdđegh")
_IN_PART = re.compile(r"(?<![\w.,])(?P<number>\d{1,2})\((?P<letter>[a-z])\)")
"""A section and its letter, behind a part: "Part II 1(b)"."""
_BRACKETED = re.compile(rf"(?<![\w.,/{MONEY}(-])(?P<number>\d{{1,3}}(?:{BELOW})+)(?![\w(%])")
"""A section with what stands in it in brackets: "18(2)", "the bond in 23(1)(a)"."""
_BEHIND_PAGE = re.compile(rf"\s*\(\s*(?P<number>{DOTTED})(?=\s*[,;)]|\s+[^\W\d])")
"""A dotted number in brackets right behind a page: "tr.2 (1.1 đoạn 1)"."""
_COUNTS_LINE = re.compile(r"[-–][^.:;\x01]{2,40}$")
"""A dash right behind a number at the head of a line, and a heading: "II- PHẦN B"."""
MOST_POINTS = 9  # sections of a part of a report whose points bear dotted numbers; a tenth was never seen
MOST_SECTIONS = 15  # no part has more; "Đại hội XVI" is no section
LETTERED = {UnitKind.ARTICLE, UnitKind.CLAUSE, UnitKind.SECTION, UnitKind.POINT, UnitKind.PARAGRAPH, UnitKind.APPENDIX}
"""Kinds of units behind whose number "(b)" is a point."""
_GLUED = re.compile(r"(?P<number>[a-h])(?:\)|(?![\w'’]))|\s{1,2}(?P<spaced>[a-h])\)")
"""A letter right behind a number of three levels, which no measure is: "4.1.3c", "4.1.3 c)"."""
IN_ARTICLE = re.compile(r"\s*,\s*(?P<number>\d{1,2})(?![\w%]|[.,]\d)(?=\s*(?:[:;)\x01]|[.,]\s|$))")
"""A clause behind its article: "Article 1, 3: …"."""
HOLDS = {UnitKind.PART, UnitKind.CHAPTER, UnitKind.SECTION}  # kinds of units behind whose number the next level stands


def with_bare(found: list[Reference], stretch: Masked, speech: Speech) -> list[Reference]:
    """References with the numbers that are places by themselves, in order."""
    made = sorted(found, key=_begin)
    for one in _bare(found, stretch, speech):
        place = bisect_left(made, one.span.start, key=_begin)
        if not any(one.span.overlaps(other.span) for other in made[max(0, place - 1) : place + 1]):
            made.insert(place, one)
    return made


def _begin(one: Reference) -> int:
    return one.span.start


def _of_parts(stretch: Masked, patterns: Addresses) -> Iterator[Reference]:
    """Numbers right before their part: "II, phần B"; not "II- PHẦN B", the letter's own count of what it says."""
    for match in patterns.of_part.finditer(stretch.text):
        number = from_roman(match["number"])
        if _COUNTS_LINE.match(stretch.text, match.end("number")) and not stretch.text[: match.start("number")].strip():
            continue
        if number is None or number <= MOST_SECTIONS:
            yield reference_of(UnitKind.POINT if number is None else UnitKind.SECTION, match, stretch)


def _bare(found: list[Reference], stretch: Masked, speech: Speech) -> Iterator[Reference]:
    patterns, inside = addresses(speech), inside_units(speech)
    has_part = any(one.kind is UnitKind.PART for one in found)
    yield from map(partial(_of_draft, stretch), NUMBERED.finditer(stretch.text))
    coded = list(map(partial(_of_draft, stretch), CODES.finditer(stretch.text)))
    yield from coded
    if stretch.cues & Cue.LETTERED:
        yield from _lettered(stretch, patterns, has_part=has_part)
    if stretch.cues & Cue.UNITS:
        yield from _of_parts(stretch, patterns)
    for one in found:
        if one.kind in HOLDS and len(one.numbers) == 1:
            yield from _below(one, stretch, patterns)
    if found:
        yield from _behind_pages(found, stretch)
    for match in _BRACKETED.finditer(stretch.text) if inside.letter is not None and not has_part else ():
        yield Reference(UnitKind.SECTION, (match["number"],), Span(*match.span("number")).shift(stretch.start))
    head = None if inside.headless is None else inside.headless.match(stretch.text)
    if head is not None:  # "12 khoản 1: …"
        yield reference_of(UnitKind.ARTICLE, head, stretch)
    row = list(_dotted(found, stretch, dotted_numbers(speech)))
    yield from row
    yield from _inside([*found, *coded, *row], stretch, inside)
    yield from shortened(found, stretch, speech)
    for match in _IN_PART.finditer(stretch.text) if has_part and inside.letter is not None else ():
        yield reference_of(UnitKind.SECTION, match, stretch)
        letter = Span(match.start("letter"), match.end("letter")).shift(stretch.start)
        yield Reference(UnitKind.POINT, (match["letter"],), letter)
    yield from _held(found, stretch, inside)
    for match in inside.letter.finditer(stretch.text) if inside.letter is not None else ():
        is_held = match["held"] is not None  # "(b) under 3.2.2: …"
        if is_held or match.start("number") > 1 or stretch.text[match.end() :].lstrip(" –:-").startswith(BLANK):
            yield reference_of(UnitKind.POINT, match, stretch)


def _held(found: list[Reference], stretch: Masked, patterns: InsideUnits) -> Iterator[Reference]:
    """Numbers in brackets right before what holds them: "(2) of clause 14"."""
    if patterns.held is not None and found and "(" in stretch.text:
        for match in patterns.held.finditer(stretch.text):
            yield reference_of(UnitKind.POINT, match, stretch)


def _of_draft(stretch: Masked, match: re.Match[str]) -> Reference:
    """What a number names that the draft makes a place."""
    return Reference(kind_of(match[0]), (plain(match[0]),), Span(*match.span()).shift(stretch.start))


def _dotted(found: list[Reference], stretch: Masked, patterns: DottedNumbers) -> Iterator[Reference]:
    """Dotted numbers that stand alone: "in 2.4"."""
    head = patterns.headed.match(stretch.text)
    if head is not None:
        yield reference_of(_kind_of_dotted(head["number"]), head, stretch)
    if patterns.dotted is not None and (patterns.led.search(stretch.text) or _AT_HEAD.match(stretch.text)):
        for match in patterns.dotted.finditer(stretch.text):
            yield reference_of(_kind_of_dotted(match["number"]), match, stretch)
        for match in patterns.paired.finditer(stretch.text) if patterns.paired is not None else ():
            spans = [Span(*match.span(name)).shift(stretch.start) for name in ("number", "second")]
            kind = next((one.kind for one in found if one.span.overlaps(spans[0])), _kind_of_dotted(match["number"]))
            for span, name in zip(spans, ("number", "second"), strict=True):
                yield Reference(kind, (dotted(match[name]),), span)


def _lettered(stretch: Masked, patterns: Addresses, *, has_part: bool) -> Iterator[Reference]:
    """Addresses that begin with a letter or a roman number: "B.II.2", "ở A-I-2"."""
    head = _HEAD.match(stretch.text)
    if head is not None and head["stop"] and not head["number"].startswith(PART_LETTERS):
        head = None  # "I.1. Về bố cục": the writer's own count
    for match in (*([] if head is None else [head]), *patterns.address.finditer(stretch.text)):
        is_section = has_part and not match["number"].startswith(PART_LETTERS)
        yield reference_of(UnitKind.SECTION if is_section else UnitKind.PART, match, stretch)
    yield from _loose(stretch, patterns)


def _kind_of_dotted(number: str) -> UnitKind:
    """What a dotted number alone counts: "5.3.d" and "13.2" are clauses of articles, for no report goes so far."""
    is_article = number[-1].isalpha() or (number.count(".") == 1 and int(number.partition(".")[0]) > MOST_POINTS)
    return UnitKind.ARTICLE if is_article else UnitKind.POINT


def _loose(stretch: Masked, patterns: Addresses) -> Iterator[Reference]:
    """Addresses joined in other ways than by full stops: "ở A-I-2", "(A, II, 4)"."""
    for match in patterns.loose.finditer(stretch.text):
        yield reference_of(UnitKind.PART, match, stretch)


def _behind_pages(found: list[Reference], stretch: Masked) -> Iterator[Reference]:
    """The dotted numbers in brackets right behind a page."""
    for one in found:
        if one.kind == PAGE and (match := _BEHIND_PAGE.match(stretch.text, one.span.end - stretch.start)):
            yield reference_of(UnitKind.POINT, match, stretch)


def _inside(found: list[Reference], stretch: Masked, patterns: InsideUnits) -> Iterator[Reference]:
    """What stands in brackets, or counted, right behind a numbered unit: "clause 7(b)", "Article 1 no. 3"."""
    if patterns.tail is None or patterns.marked is None:
        return
    for one in found:
        is_appendix = one.kind is UnitKind.APPENDIX
        if one.kind not in LETTERED or not (is_appendix or one.numbers[-1][:1].isdigit() or is_code(one.numbers[-1])):
            continue
        at = one.span.end - stretch.start
        if is_appendix:
            if (counted := patterns.marked.match(stretch.text, at)) is not None:
                yield reference_of(UnitKind.POINT, counted, stretch)  # "Schedule 2 no. 3"
            continue
        is_article = one.kind is UnitKind.ARTICLE
        marked = (patterns.marked.match(stretch.text, at) or IN_ARTICLE.match(stretch.text, at)) if is_article else None
        if marked is not None:
            yield reference_of(UnitKind.CLAUSE, marked, stretch)
            continue
        glued = _GLUED.match(stretch.text, at) if one.numbers[-1].count(".") > 1 else None
        if glued is not None:
            name = "number" if glued["number"] else "spaced"
            yield Reference(UnitKind.POINT, (glued[name],), Span(*glued.span(name)).shift(stretch.start))
        while (match := patterns.tail.match(stretch.text, at)) is not None:
            name = "number" if match["number"] else "count"
            said = match[name] if not match["roman"] else f"{match[name]}({match['roman']})"
            span = Span(match.start(name), match.end("roman" if match["roman"] else name)).shift(stretch.start)
            yield Reference(UnitKind.POINT if match["number"] else UnitKind.CLAUSE, (said,), span)
            at = match.end()


def _below(one: Reference, stretch: Masked, patterns: Addresses) -> Iterator[Reference]:
    """The levels that stand behind the number of a part or section, each deeper than the one before."""
    while True:
        at = one.span.end - stretch.start
        match = _BELOW.match(stretch.text, at) or patterns.beside.match(stretch.text, at)
        kind = None if match is None else _kind_below(one, match["number"])
        if match is None or kind is None:
            return
        one = reference_of(kind, match, stretch)
        yield one


def _kind_below(one: Reference, number: str) -> UnitKind | None:
    """What a number counts behind that of a part or a section; None when it goes no level down."""
    above = one.numbers[0]
    if one.kind is UnitKind.POINT:
        return UnitKind.POINT if above[0].isdigit() and number in POINT_LETTERS else None
    if not number[0].isdigit():
        if is_address(number) or not number.strip("ivx"):
            return UnitKind.SECTION if one.kind is not UnitKind.SECTION else None
        return UnitKind.POINT if one.kind is UnitKind.SECTION and above[-1:].isdigit() else None
    if one.kind is UnitKind.SECTION and above[:1].isdigit():
        return UnitKind.POINT if "." in number else None
    return UnitKind.POINT if "." in number else UnitKind.SECTION
