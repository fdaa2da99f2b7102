"""Numbers that stand for a place without the name of a unit: "B.II.2, …", "(I.2)", "Phần thứ ba / I / 4", "in 2.4"."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import pairwise

from vankien.lang.speech import Speech
from vankien.model.locator import UnitKind
from vankien.model.span import Span
from vankien.parse.places.address import BARE, BELOW, LOOSE, PART_LETTERS, dotted, is_address, is_code
from vankien.parse.places.drafts_numbers import CODES, NUMBERED, kind_of, plain
from vankien.parse.places.reference import PAGE, Reference
from vankien.parse.words.cues import Cue
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import BLANK, Masked
from vankien.text.numerals import from_roman
from vankien.text.pattern import compile_later

_DOTTED = r"\d{1,2}(?:\.\d{1,2}){1,2}"
_LETTERED = rf"(?:{_DOTTED}(?:\.[a-eđgh](?![\w.]))?)"  # "5.3.d"
_HEAD = re.compile(
    rf"\s*(?:[-–+*•]\s*)?(?P<number>{BARE}|{LOOSE}|[ivx]{{1,5}}/\d{{1,2}}[a-zđ]?(?!\w|/)|[ivx]+(?:\.[ivx]+(?!\w))+)"
    r"(?=\s*[,:)(–-]|\s*(?:\x01|$)|(?P<stop>\.)?\s+[^\W\d]{2}|(?<=\.[a-zđ])\s+\d)"
)
"""An address at the head of a clause: "II.III.2, …", "B.II.2. Bỏ …"."""
_BELOW = re.compile(r"\s*/\s*(?P<number>[ivx]{1,5}|\d{1,2}(?:\.\d{1,2})*|[a-zđ])(?!\w|\s*/\s*\d{3})")
"""One level more behind the number of a part: "Phần thứ ba / I / 4"."""
LONGEST_MARK = 12  # code points of white space and the mark of an item
FAR = 24  # code points between references of one place: "d1 k2 của Điều 5"
_AT_HEAD = re.compile(r"\s*(?:[-–+*•]\s*)?\d{1,2}\.\d[\w.]*\s*[:\x01]")  # a dotted number that heads its words
SHORT_GAP = 3  # code points between shortened names: "Đ5, K2"
POINT_LETTERS = frozenset("abcdđegh")
_IN_PART = re.compile(r"(?<![\w.,])(?P<number>\d{1,2})\((?P<letter>[a-z])\)")
"""A section and its letter, behind a part: "Part II 1(b)"."""
_BRACKETED = re.compile(rf"(?<![\w.,/$£€₹(-])(?P<number>\d{{1,3}}(?:{BELOW})+)(?![\w(%])")
"""A section with what stands in it in brackets: "18(2)", "the bond in 23(1)(a)"."""
_BEHIND_PAGE = re.compile(rf"\s*\(\s*(?P<number>{_DOTTED})(?=\s*[,;)]|\s+[^\W\d])")
"""A dotted number in brackets right behind a page: "tr.2 (1.1 đoạn 1)"."""
_COUNTS_LINE = re.compile(r"[-–][^.:;\x01]{2,40}$")
"""A dash right behind a number at the head of a line, and a heading: "II- PHẦN B"."""
MOST_POINTS = 9  # sections of a part of a report whose points bear dotted numbers; a tenth was never seen
MOST_SECTIONS = 15  # no part has more; "Đại hội XVI" is no section
LETTERED = {UnitKind.ARTICLE, UnitKind.CLAUSE, UnitKind.SECTION, UnitKind.POINT, UnitKind.PARAGRAPH, UnitKind.APPENDIX}
"""Kinds of units behind whose number "(b)" is a point."""
_DEEP = r"\d{1,2}\.\d{1,2}\.\d{1,2}"
_GLUED = re.compile(r"(?P<number>[a-h])(?:\)|(?![\w'’]))|\s{1,2}(?P<spaced>[a-h])\)")
"""A letter right behind a number of three levels, which no measure is: "4.1.3c", "4.1.3 c)"."""
IN_ARTICLE = re.compile(r"\s*,\s*(?P<number>\d{1,2})(?![\w%]|[.,]\d)(?=\s*(?:[:;)\x01]|[.,]\s|$))")
"""A clause behind its article: "Article 1, 3: …"."""
HOLDS = {UnitKind.PART, UnitKind.CHAPTER, UnitKind.SECTION}  # kinds of units behind whose number the next level stands


@dataclass(frozen=True, slots=True)
class _Patterns:
    address: re.Pattern[str]
    loose: re.Pattern[str]
    of_part: re.Pattern[str]
    beside: re.Pattern[str]
    short: re.Pattern[str] | None
    may_be_short: re.Pattern[str]
    dotted: re.Pattern[str] | None
    paired: re.Pattern[str] | None
    headed: re.Pattern[str]
    led: re.Pattern[str]
    tail: re.Pattern[str] | None
    marked: re.Pattern[str] | None
    letter: re.Pattern[str] | None
    headless: re.Pattern[str] | None
    held: re.Pattern[str] | None


def _counts(s: Speech) -> str:
    """What a number counts that is no place: "2.5 km", "from 2.5 to 3 per cent"."""
    measured = words((*s.measures, *s.spans))
    return rf"(?:{words((*s.to, *s.joins, *s.between))}\s+[\d.,]+\s*)?(?:%|{measured})"


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns:
    units = words((*s.units, *s.page, *s.line))
    parts = words([word for word, kind in s.units.items() if kind is UnitKind.PART])
    clauses = words([word for word, kind in s.units.items() if kind is UnitKind.CLAUSE])
    joins = words(s.joins)
    orders = words((*s.inserts, *s.deletes, *s.replaces, *s.stops, *s.moves, *s.merges, *s.splits))
    marks = "|".join(s.ordinal_mark)
    numbered = rf"(?:(?:{marks})\s|[a-dđ](?!\w)|[ivx]{{1,5}}(?!\w)|\d|{words(tuple(s.bare_ordinals))})"
    ends = words((*s.bare_leads, *s.containers, *s.asks, *s.corrects, *s.copulas, *s.after, *s.before))
    follows = rf"(?:\s*(?:[,:;)/–]|-\s|\x01|$)|\s+(?:{joins}|{units}|{orders}))"
    titled = rf"(?<=\d\.\d)\s+(?!{_counts(s)})[^\W\d_][^\x01:;.\n]{{2,60}}:"  # "mục III, 2.3 Văn hóa: …"
    # "Phần thứ hai - III - 1.1 Kinh tế"
    named = rf"(?:(?<=\d\.\d)|(?<=[–-]\s\d))\s+(?!{_counts(s)})[^\W\d_][^\x01:;.\n]{{2,100}}$"
    leads = rf"(?:(?<!\w)(?:{words((*s.containers, *s.bare_leads, *s.about, *s.joins))})\s+|[,;:(]\s*)"
    last = r"(?:(?<=\d)|(?<=\d\.[a-zđ]))\.\s*$"  # "A.I.2.": no name's first letters
    ahead = rf"(?:(?<!\w)(?:{words(s.bare_leads)})\s+"
    passes = words((*s.spare, *s.away, *s.ways, *s.into))
    told = words((*s.whole_units.ought, *s.whole_units.belongs, *s.at_start))  # "(c) should come first"
    measured = "".join(rf"(?<!\b{word}\s)(?<!\b{word}\s\s)" for word in s.measuring)
    of, inside = words((*s.whole_units.owns, *s.whole_units.under)), words((*s.of_words, *s.containers))
    drops = words((*s.deletes, *s.moves, *s.merges, *s.splits, *s.renumbers))
    if not s.counts_at_head:
        withs = words((*s.containers, *s.whole_units.withs, *s.after, *s.before))
        edges = words((*s.first, *s.last))
        ahead += rf"|(?<!\w)(?:{joins}|{drops}|{withs}|{edges})\s+"
    else:
        ahead += rf"|[,(]\s*|(?:{joins}|{drops})\s+|^\s*(?:[-–*•+]\s*)?"
    return _Patterns(
        address=compile_later(
            rf"(?:{leads}|(?<!\w)(?:{drops})\s+)(?P<number>{BARE})(?={follows}|\s*[(?!]|\s+(?:{inside}|{passes})|{last})"
        ),
        loose=compile_later(
            rf"(?:(?<!\w){words((*s.containers, *s.bare_leads))}\s+|\(|:\s*(?={LOOSE}\W*$))(?P<number>{LOOSE})"
            rf"(?={follows}|{last})"
        ),
        of_part=compile_later(
            rf"(?<![\w.])(?P<number>[ivx]{{1,5}}|{_DOTTED})\s*[,–-]?\s+(?:{words(s.of_words)}\s+)?(?={parts}\s+{numbered})"
        ),
        beside=compile_later(
            rf"(?:\s*[,–-]\s*(?:(?:{marks})\s*(?=\d))?|\s+(?:{marks})\s*(?=\d)|\s+(?={BARE}|[a-hđ]\)))"
            rf"(?P<number>{BARE}|[ivx]{{1,5}}|\d{{1,2}}(?:\.\d{{1,2}}){{0,2}}|[a-hđ])(?!\w|%)"
            rf"(?={follows}|\.\s*$|{titled}|{named})"
        ),
        short=compile_later(
            rf"(?:(?<!\w)|(?<=(?:{'|'.join(s.short_units)})\d)|(?<=(?:{'|'.join(s.short_units)})\d\d))(?<![a-zđ]\.)"
            rf"(?P<unit>{'|'.join(s.short_units)})\.?\s{{0,2}}(?P<number>\d{{1,3}}(?:\.\d{{1,2}}(?![\d.,]))?(?:(?!(?:{'|'.join(s.short_units)})\d)[a-zđ])?)"
            rf"(?=\W|$|(?:{'|'.join(s.short_units)})\d)(?!\s?%)"
        )
        if s.short_units
        else None,
        may_be_short=compile_later(rf"[{''.join(s.short_units)}](?<!\w.)\.?\s{{0,2}}\d" if s.short_units else "(?!)"),
        led=compile_later(r"\d\.\d" if s.counts_at_head else r"\s(?:(?<=[^\W\d_]\s)|(?<=\s\s))\d{1,2}\.\d"),
        headed=compile_later(  # "2.4 An sinh xã hội, phần nhiệm vụ: …"
            rf"\s*(?:[-–*•+]\s*)?(?P<number>{_LETTERED})(?=\s+(?:[^\x01:;.\n]{{2,60}}?[\s(])??{parts}\s[^\x01:;.\n]{{2,40}}:)"
        ),
        dotted=compile_later(
            rf"(?:{ahead})|^\s*(?:[-–*•+]\s*)?(?={_LETTERED}\s*[:\x01]))(?P<number>{_LETTERED})(?!\w|%|\s*%)"
            rf"(?=\s*(?:[,:;)?!(\x01]|\.(?:\s|$)|$)|\s+(?:[–—-]\s|{joins}|{units}|{orders}|{passes}))"
            if not s.counts_at_head
            else rf"(?<![\w.,/$£€₹-]){measured}"
            rf"(?P<number>{_DEEP}(?=[a-h](?![\w'’]))|{_DOTTED}(?![\w%/]|[.,]\d|\s*{_counts(s)}))"
        )
        if s.bare_leads
        else None,
        paired=compile_later(  # "1.2 và 1.3 na ná nhau": where decimals have a comma, two such numbers side by side
            rf"(?:^\s*|(?<=[.;:(,!?–-]\s)"
            rf"|(?<!\w)(?:{drops}|{words((*s.units, *s.bare_leads, *s.whole_units.swaps))})\s+)"
            rf"(?P<number>{_DOTTED})\s+{words((*s.joins, *s.whole_units.withs))}\s+(?P<second>{_DOTTED})"
            rf"(?![\w%/]|[.,]\d|\s*{_counts(s)})"
        )
        if not s.counts_at_head
        else None,
        tail=compile_later(
            rf"(?!\s{{1,2}}\(i\)\s+[\w\x01])\s{{0,2}}\((?:(?P<number>[a-z])\)(?:\s{{0,2}}\((?P<roman>[ivx]{{1,5}})\))?(?!\w)"
            rf"|(?P<count>\d{{1,2}})\)(?=[(]|{follows}|\s*[.?!]|\s+(?:{ends})))"
        )
        if s.counts_at_head
        else None,
        marked=compile_later(rf"\s*[,–-]?\s+(?:{marks}|no)\s*(?P<number>\d{{1,2}})(?!\w|[.,]\d)")
        if s.counts_at_head
        else None,
        headless=None
        if s.counts_at_head
        else compile_later(rf"^[\s+*•(–-]*(?P<number>\d{{1,3}})\s*,?\s+(?={clauses}\s+\d{{1,2}}(?![\w.,]*\d|\s*%))"),
        letter=compile_later(
            rf"(?:(?<!\w)(?=\((?!i\))\w\)\s+(?:{told}|(?P<held>(?:{of}\s+{units}|{inside}\s+\d{{1,2}}\.\d))))|{ahead})"
            rf"|^\s*(?=\(\w\)\s*[–:-]?\s*\x01))\((?P<number>[a-z])\)(?!\s*\()"
        )
        if s.counts_at_head
        else None,
        held=compile_later(
            rf"(?<![\w)])\((?P<number>\d{{1,2}})\)(?=\s+(?:{of}|(?<=\w\s\(\d\)\s){inside})\s+{units}\s+\d)"
        )
        if s.counts_at_head
        else None,
    )


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


def _of_parts(stretch: Masked, patterns: _Patterns) -> Iterator[Reference]:
    """Numbers right before their part: "II, phần B"; not "II- PHẦN B", the letter's own count of what it says."""
    for match in patterns.of_part.finditer(stretch.text):
        number = from_roman(match["number"])
        if _COUNTS_LINE.match(stretch.text, match.end("number")) and not stretch.text[: match.start("number")].strip():
            continue
        if number is None or number <= MOST_SECTIONS:
            yield _reference(UnitKind.POINT if number is None else UnitKind.SECTION, match, stretch)


def _bare(found: list[Reference], stretch: Masked, speech: Speech) -> Iterator[Reference]:
    patterns = _patterns(speech)
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
    for match in _BRACKETED.finditer(stretch.text) if patterns.letter is not None and not has_part else ():
        yield Reference(UnitKind.SECTION, (match["number"],), Span(*match.span("number")).shift(stretch.start))
    head = None if patterns.headless is None else patterns.headless.match(stretch.text)
    if head is not None:  # "12 khoản 1: …"
        yield _reference(UnitKind.ARTICLE, head, stretch)
    row = list(_dotted(found, stretch, patterns))
    yield from row
    yield from _inside([*found, *coded, *row], stretch, patterns)
    if patterns.short is not None and patterns.may_be_short.search(stretch.text) is not None:
        yield from _shortened(found, stretch, patterns.short, speech)
    for match in _IN_PART.finditer(stretch.text) if has_part and patterns.letter is not None else ():
        yield _reference(UnitKind.SECTION, match, stretch)
        letter = Span(match.start("letter"), match.end("letter")).shift(stretch.start)
        yield Reference(UnitKind.POINT, (match["letter"],), letter)
    yield from _held(found, stretch, patterns)
    for match in patterns.letter.finditer(stretch.text) if patterns.letter is not None else ():
        is_held = match["held"] is not None  # "(b) under 3.2.2: …"
        if is_held or match.start("number") > 1 or stretch.text[match.end() :].lstrip(" –:-").startswith(BLANK):
            yield _reference(UnitKind.POINT, match, stretch)


def _held(found: list[Reference], stretch: Masked, patterns: _Patterns) -> Iterator[Reference]:
    """Numbers in brackets right before what holds them: "(2) of clause 14"."""
    if patterns.held is not None and found and "(" in stretch.text:
        for match in patterns.held.finditer(stretch.text):
            yield _reference(UnitKind.POINT, match, stretch)


def _of_draft(stretch: Masked, match: re.Match[str]) -> Reference:
    """What a number names that the draft makes a place."""
    return Reference(kind_of(match[0]), (plain(match[0]),), Span(*match.span()).shift(stretch.start))


def _dotted(found: list[Reference], stretch: Masked, patterns: _Patterns) -> Iterator[Reference]:
    """Dotted numbers that stand alone: "in 2.4"."""
    head = patterns.headed.match(stretch.text)
    if head is not None:
        yield _reference(_kind_of_dotted(head["number"]), head, stretch)
    if patterns.dotted is not None and (patterns.led.search(stretch.text) or _AT_HEAD.match(stretch.text)):
        for match in patterns.dotted.finditer(stretch.text):
            yield _reference(_kind_of_dotted(match["number"]), match, stretch)
        for match in patterns.paired.finditer(stretch.text) if patterns.paired is not None else ():
            spans = [Span(*match.span(name)).shift(stretch.start) for name in ("number", "second")]
            kind = next((one.kind for one in found if one.span.overlaps(spans[0])), _kind_of_dotted(match["number"]))
            for span, name in zip(spans, ("number", "second"), strict=True):
                yield Reference(kind, (dotted(match[name]),), span)


def _lettered(stretch: Masked, patterns: _Patterns, *, has_part: bool) -> Iterator[Reference]:
    """Addresses that begin with a letter or a roman number: "B.II.2", "ở A-I-2"."""
    head = _HEAD.match(stretch.text)
    if head is not None and head["stop"] and not head["number"].startswith(PART_LETTERS):
        head = None  # "I.1. Về bố cục": the writer's own count
    for match in (*([] if head is None else [head]), *patterns.address.finditer(stretch.text)):
        is_section = has_part and not match["number"].startswith(PART_LETTERS)
        yield _reference(UnitKind.SECTION if is_section else UnitKind.PART, match, stretch)
    yield from _loose(stretch, patterns)


def _kind_of_dotted(number: str) -> UnitKind:
    """What a dotted number alone counts: "5.3.d" and "13.2" are clauses of articles, for no report goes so far."""
    is_article = number[-1].isalpha() or (number.count(".") == 1 and int(number.partition(".")[0]) > MOST_POINTS)
    return UnitKind.ARTICLE if is_article else UnitKind.POINT


def _loose(stretch: Masked, patterns: _Patterns) -> Iterator[Reference]:
    """Addresses joined in other ways than by full stops: "ở A-I-2", "(A, II, 4)"."""
    for match in patterns.loose.finditer(stretch.text):
        yield _reference(UnitKind.PART, match, stretch)


def _behind_pages(found: list[Reference], stretch: Masked) -> Iterator[Reference]:
    """The dotted numbers in brackets right behind a page."""
    for one in found:
        if one.kind == PAGE and (match := _BEHIND_PAGE.match(stretch.text, one.span.end - stretch.start)):
            yield _reference(UnitKind.POINT, match, stretch)


def _inside(found: list[Reference], stretch: Masked, patterns: _Patterns) -> Iterator[Reference]:
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
                yield _reference(UnitKind.POINT, counted, stretch)  # "Schedule 2 no. 3"
            continue
        is_article = one.kind is UnitKind.ARTICLE
        marked = (patterns.marked.match(stretch.text, at) or IN_ARTICLE.match(stretch.text, at)) if is_article else None
        if marked is not None:
            yield _reference(UnitKind.CLAUSE, marked, stretch)
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


def _shortened(found: list[Reference], stretch: Masked, short: re.Pattern[str], speech: Speech) -> Iterator[Reference]:
    """The units whose names are single letters, "Đ5 K2", where two stand side by side or one heads its clause."""
    made = [_reference(speech.short_units[one["unit"]], one, stretch, "unit") for one in short.finditer(stretch.text)]
    made = [one for one in made if not _is_second(one, [*found, *made], stretch, speech)]
    if not made:
        return
    row = sorted((*found, *made), key=_begin)
    near = {id(one) for pair in pairwise(row) if _are_near(*pair) for one in pair}
    for one in made:
        start, end = one.span.start - stretch.start, one.span.end - stretch.start
        behind = stretch.text[end : end + SHORT_GAP].lstrip()[:1]
        is_dotted = "." in one.numbers[0] and behind in {BLANK, "-", "–"}
        is_head = (behind in {":", ","} or is_dotted or _is_ordered(stretch.text, end, speech)) and _heads(
            stretch.text, start
        )
        before = stretch.text[:start].rstrip()
        is_inside = before.endswith(("(", ",")) and before.rfind("(") > before.rfind(")")
        is_alone = behind in {")", ","} and is_inside  # "(Đ7)", "(giải thích từ ngữ, k4)"
        is_alone = is_alone or (behind == "]" and before.endswith("["))
        if is_head or is_alone or id(one) in near:
            yield one


def _is_ordered(text: str, at: int, speech: Speech) -> bool:
    """Whether an order stands right behind a short name: "Đ5 bỏ “…”"."""
    return _ordered(speech).match(text, at) is not None


@lru_cache(maxsize=8)
def _ordered(s: Speech) -> re.Pattern[str]:
    return compile_later(rf"\s+{words((*s.deletes, *s.replaces, *s.inserts, *s.asks))}")


def _is_second(one: Reference, others: list[Reference], stretch: Masked, speech: Speech) -> bool:
    """Whether a unit bears the second name of its kind where that may be another's: "d1" may be a point.

    It stands right before a smaller unit, and no other of its kind is named: "d2 k3", not "d1 k2 Điều 5".
    """
    name = stretch.text[one.span.start - stretch.start]
    if name == next(first for first, kind in speech.short_units.items() if kind is one.kind):
        return False
    behind = any(0 <= other.span.start - one.span.end <= SHORT_GAP and other.kind is not one.kind for other in others)
    is_held = any(
        other.kind is one.kind and other.numbers != one.numbers and not _is_far(one, other) for other in others
    )
    return not behind or is_held


def _is_far(one: Reference, other: Reference) -> bool:
    """Whether two references can hardly say one place."""
    return abs(one.span.start - other.span.start) > FAR


def _heads(text: str, at: int) -> bool:
    """Whether nothing but the mark of an item stands before an offset."""
    return at <= LONGEST_MARK and not text[:at].strip().strip("-–+*•")


def _are_near(one: Reference, other: Reference) -> bool:
    """Whether two references of different kinds stand side by side."""
    gap = max(one.span.start, other.span.start) - min(one.span.end, other.span.end)
    return one.kind is not other.kind and 0 <= gap <= SHORT_GAP


def _below(one: Reference, stretch: Masked, patterns: _Patterns) -> Iterator[Reference]:
    """The levels that stand behind the number of a part or section, each deeper than the one before."""
    while True:
        at = one.span.end - stretch.start
        match = _BELOW.match(stretch.text, at) or patterns.beside.match(stretch.text, at)
        kind = None if match is None else _kind_below(one, match["number"])
        if match is None or kind is None:
            return
        one = _reference(kind, match, stretch)
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


def _reference(kind: UnitKind, match: re.Match[str], stretch: Masked, begin: str = "number") -> Reference:
    number = match["number"]
    canonical = number.upper() if kind is UnitKind.SECTION and from_roman(number) is not None else number
    canonical = dotted(canonical)
    return Reference(kind, (canonical,), Span(stretch.start + match.start(begin), stretch.start + match.end("number")))
