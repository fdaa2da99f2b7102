"""Words about a place: from "trang 14, Phần I, mục 3" to a locator.

reference := unit number {("," | joins) [unit] number} [to [unit] number]
number    := roman | digits {"." digits} | letter | ordinal-mark ordinal | first | last
locator   := {reference [heading]}            in any order; the result is outermost first
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.locator import Locator, Step, UnitKind
from vankien.model.span import Span
from vankien.parse.grammar import words
from vankien.parse.plain import Masked
from vankien.text.numerals import LETTERS, from_roman, to_roman

RANK = {
    UnitKind.APPENDIX: 0, UnitKind.PART: 1, UnitKind.CHAPTER: 2, UnitKind.SECTION: 3, UnitKind.ARTICLE: 5,
    UnitKind.CLAUSE: 6, UnitKind.POINT: 7, UnitKind.TABLE: 8, UnitKind.BULLET: 9, UnitKind.PARAGRAPH: 9,
    UnitKind.SENTENCE: 10,
}  # fmt: skip
COUNTED = {UnitKind.BULLET, UnitKind.PARAGRAPH, UnitKind.SENTENCE}
ROMAN_KINDS = {UnitKind.PART, UnitKind.CHAPTER, UnitKind.SECTION}
LONGEST_HEADING = 400  # code points
MOST_IN_RANGE = 60  # units in "từ điều 5 đến điều 40"; more is a slip of the pen
LONGEST_ORDINAL = 20  # code points of an ordinal in words
PAGE, LINE = "page", "line"


@dataclass(frozen=True, slots=True)
class Reference:
    """One reference: what kind (a unit's, or `page`, `line`), canonical numbers, where it stands, its heading."""

    kind: UnitKind | str
    numbers: tuple[str, ...]
    span: Span
    heading: str | None = None


@dataclass(frozen=True, slots=True)
class _Patterns:
    unit: re.Pattern[str]
    number: re.Pattern[str]
    join: re.Pattern[str]
    to: re.Pattern[str]
    stop: re.Pattern[str]
    other_law: re.Pattern[str]
    below: re.Pattern[str]
    compound: re.Pattern[str]
    before_quote: re.Pattern[str]
    leads: re.Pattern[str] | None


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns:
    unit = words((*s.units, *s.page, *s.line))
    ends = "|".join(sorted((*s.first, *s.last), key=len, reverse=True)).replace(" ", r"\s+")
    ordinals = "|".join(sorted(s.ordinals, key=len, reverse=True)).replace(" ", r"\s+")
    marks = "|".join(s.ordinal_mark)
    number = (
        rf"(?:(?:{marks})\s+(?P<ordinal>{ordinals}|{ends})(?!\w)|(?:(?:{marks})\s*)?(?:"
        r"(?P<mixed>[ivxlc]+(?:\.\d+)+)(?!\w)|(?P<roman>[ivxlc]+)(?!\w)|(?P<digits>\d+(?:\.\d+)*[a-zđ]?)(?!\w|\s*%|/\d)|"
        rf"(?P<letter>[a-zđ]\d?)(?!\w)|(?P<end>{ends})(?!\w)))"
    )
    joins = "|".join(s.joins)
    return _Patterns(
        unit=re.compile(unit),
        number=re.compile(rf"\s*{number}"),
        join=re.compile(
            rf"\s*(?:[,;]\s*(?:{joins})?|(?:{joins})(?!\w))\s*(?:{unit})?(?=\s*{number.replace('?P<', '?P<j')})"
        ),
        to=re.compile(rf"\s*(?:–|-|(?:{'|'.join(s.to)})(?!\w))\s*(?:{words(s.of_words)}\s+)?(?:{unit})?"),
        stop=re.compile(rf"\s*(?:[,;.:)\]–-]|$|\n|(?:{joins}|{'|'.join(s.to)})(?!\w)|{unit}|{words(s.stops)}|\x01)"),
        other_law=re.compile(rf"[\s,]*(?:{words(s.of_words)}\s+)?(?:{words(s.other_law)})(?!\s+{words(s.this)})"),
        below=re.compile(rf"\s*(?:\()?(?:{words(s.from_below)})"),
        before_quote=re.compile(rf"[\s,:(–-]*(?:{words(s.heading_words)}\s*)?[\s:]*$"),
        leads=re.compile(rf"{words(s.leading_ordinals)}\s+$") if s.leading_ordinals else None,
        compound=re.compile(rf"(?<!\w)(?:{'|'.join(s.not_after)})\s+$"),
    )


def references(stretch: Masked, speech: Speech) -> tuple[Reference, ...]:
    """All references outside quotations, in order. Those into other laws are none."""
    patterns = _patterns(speech)
    text = stretch.text
    found: list[Reference] = []
    at = 0
    while (match := patterns.unit.search(text, at)) is not None:
        at = match.end()
        if patterns.compound.search(text, max(0, match.start() - 12), match.start()):
            continue
        kind = _kind(match[0], speech)
        row = _numbers(text, match.end(), (match[0], kind), patterns, speech)
        if row is None:
            lead = _leading(text, match.start(), kind, patterns, speech)
            if lead is not None:
                found.append(Reference(kind, (lead[0],), Span(stretch.start + lead[1], stretch.start + at)))
            continue
        numbers, at = row
        found.append(Reference(kind, numbers, Span(stretch.start + match.start(), stretch.start + at)))
    return _own_law(found, text, stretch.start, patterns)


def _leading(text: str, at: int, kind: UnitKind | str, patterns: _Patterns, speech: Speech) -> tuple[str, int] | None:
    """The number that an ordinal before the unit's name gives, and where it begins: "the second paragraph"."""
    if patterns.leads is None or (kind not in COUNTED and kind not in {PAGE, LINE}):
        return None
    match = patterns.leads.search(text, max(0, at - LONGEST_ORDINAL), at)
    if match is None:
        return None
    return str(speech.leading_ordinals[" ".join(match[0].split())]), match.start()


def _kind(word: str, speech: Speech) -> UnitKind | str:
    plain = " ".join(word.split())
    if plain in speech.units:
        return speech.units[plain]
    return LINE if plain in speech.line else PAGE


def _numbers(
    text: str, at: int, unit: tuple[str, UnitKind | str], patterns: _Patterns, speech: Speech
) -> tuple[tuple[str, ...], int] | None:
    """The canonical numbers that begin at an offset, and where they end."""
    _, kind = unit
    first = patterns.number.match(text, at)
    number = None if first is None else _canonical(first, kind, speech)
    if first is None or number is None:
        return None
    found, end = [number], first.end()
    while (join := patterns.join.match(text, end)) is not None:
        following = patterns.number.match(text, join.end())
        if following is None or not patterns.stop.match(text, following.end()):
            break
        again = patterns.unit.search(text, end, join.end())
        number = _canonical(following, kind, speech)
        if number is None or again is not None:  # "khoản 2 và khoản 3": a reference of its own
            break
        found.append(number)
        end = following.end()
    to = patterns.to.match(text, end)
    last = None if to is None else patterns.number.match(text, to.end())
    if to is not None and last is not None and patterns.stop.match(text, last.end()):
        number = _canonical(last, kind, speech)
        between = _between(found[-1], number)
        if number is not None and between:
            found.extend(between)
            end = last.end()
    below = patterns.below.match(text, end)
    if below is not None and found[0].isdecimal():
        return tuple(f"-{one}" for one in found), below.end()
    return tuple(found), end


def _canonical(match: re.Match[str], kind: UnitKind | str, speech: Speech) -> str | None:
    """The number as locators have it; None when it cannot number this kind."""
    ordinal = match["ordinal"] or match["end"]
    if ordinal is not None:
        ordinal = " ".join(ordinal.split())
        value = speech.ordinals.get(ordinal, -1 if ordinal in speech.last else 1)
        if match["end"] is not None and kind not in COUNTED:
            return None
        return to_roman(value) if kind is UnitKind.PART and value > 0 else str(value)
    if match["digits"] is not None:
        digits = match["digits"]
        if kind is UnitKind.PART and digits.isdecimal() and 0 < int(digits) < 100:
            return to_roman(int(digits))
        return digits.lstrip("0") or None
    if match["mixed"] is not None:
        roman, _, rest = match["mixed"].partition(".")
        return f"{roman.upper()}.{rest}" if kind in ROMAN_KINDS | {UnitKind.POINT} else None
    if match["roman"] is not None:
        roman = match["roman"]
        is_letter = kind is UnitKind.POINT and len(roman) == 1 and roman in LETTERS
        if is_letter:
            return roman
        if from_roman(roman) is None:
            return None
        return roman if kind is UnitKind.POINT else roman.upper() if kind in ROMAN_KINDS | {UnitKind.APPENDIX} else None
    letter = match["letter"]
    return letter if letter is not None and kind in {UnitKind.POINT, UnitKind.SECTION, UnitKind.CLAUSE} else None


def _between(first: str, last: str | None) -> list[str]:
    """The numbers after the first of a range, up to its last; none when they do not count up."""
    if last is None:
        return []
    if first.isdecimal() and last.isdecimal():
        low, high = int(first), int(last)
        return [str(one) for one in range(low + 1, high + 1)] if low < high <= low + MOST_IN_RANGE else []
    low_roman, high_roman = from_roman(first), from_roman(last)
    if low_roman and high_roman and low_roman < high_roman:
        return [to_roman(one) for one in range(low_roman + 1, high_roman + 1)]
    if len(first) == len(last) == 1 and first in LETTERS and last in LETTERS:
        return list(LETTERS[LETTERS.index(first) + 1 : LETTERS.index(last) + 1])
    return []


def _own_law(found: Sequence[Reference], text: str, start: int, patterns: _Patterns) -> tuple[Reference, ...]:
    """References without those that lead into another law, which names itself after the last of a chain."""
    kept: list[Reference] = []
    foreign_from: int | None = None
    for reference in reversed(found):
        end = reference.span.end - start
        if patterns.other_law.match(text, end):
            foreign_from = reference.span.start
            continue
        if foreign_from is not None and foreign_from - reference.span.end <= 2:
            foreign_from = reference.span.start
            continue
        foreign_from = None
        kept.append(reference)
    return tuple(reversed(kept))


_HEADING = re.compile(r"\s*[.:–-]\s+(?=[^\W\d_a-z])")


def with_headings(
    found: Sequence[Reference], text: str, stretch: Masked, stop: int, speech: Speech
) -> tuple[Reference, ...]:
    """References with the headings that stand after them: "Phần I. Đánh giá kết quả … . Mục 3. …", or in quotes.

    `stop` is where the instruction begins: no heading reaches beyond.
    """
    made: list[Reference] = []
    for place, reference in enumerate(found):
        following = found[place + 1].span.start if place + 1 < len(found) else stop
        heading = None
        if isinstance(reference.kind, UnitKind) and reference.kind not in COUNTED:
            heading = _typed_heading(text, reference.span.end, max(reference.span.end, following))
            before = _patterns(speech).before_quote
            heading = heading or _quoted_heading(text, stretch, reference.span.end, following, before)
        made.append(replace(reference, heading=heading))
    return tuple(made)


def _typed_heading(text: str, start: int, stop: int) -> str | None:
    begins = _HEADING.match(text, start, min(len(text), stop + 1))
    if begins is None or not text[begins.end() : begins.end() + 1].isupper():
        return None
    end = min(stop, begins.end() + LONGEST_HEADING)
    words_ = text[begins.end() : end]
    closing = _closing_bracket(words_)
    if closing is not None:
        words_ = words_[:closing]
    words_ = words_.split("\n", 1)[0].strip(" .,;:–-(")
    return words_ or None


def _closing_bracket(words_: str) -> int | None:
    """Where a bracket closes that was opened before the words."""
    depth = 0
    for place, char in enumerate(words_):
        depth += (char == "(") - (char == ")")
        if depth < 0:
            return place
    return None


def _quoted_heading(text: str, stretch: Masked, start: int, stop: int, before: re.Pattern[str]) -> str | None:
    """A quotation right behind a reference, begun with a capital, is its heading."""
    for quote in stretch.quotes:
        if quote.span.start >= stop or quote.span.start < start:
            continue
        words_ = quote.inner.of(text).strip()
        is_near = before.fullmatch(text[start : quote.span.start].lower()) is not None
        if is_near and words_[:1].isupper() and len(words_) <= LONGEST_HEADING:
            return words_.strip(" .,;:")
    return None


def locator_of(found: Iterable[Reference], text: str, topic: str | None = None) -> Locator:
    """The locator that references say together; lists and ranges of the innermost expand into `also`."""
    row = list(found)
    page = next((int(one.numbers[0]) for one in row if one.kind == PAGE and one.numbers[0].isdecimal()), None)
    line = next(
        (int(one.numbers[0]) for one in row if one.kind == LINE and one.numbers[0].lstrip("-").isdecimal()), None
    )
    steps = [one for one in row if isinstance(one.kind, UnitKind)]
    paths = list(_paths(steps))
    written = text[row[0].span.start : row[-1].span.end] if row else None
    return Locator(page, line, paths[0] if paths else (), tuple(paths[1:]), topic, written)


def _paths(found: Sequence[Reference]) -> Iterator[tuple[Step, ...]]:
    """One path for each innermost number: "khoản 2, 3 Điều 5" is two paths, "khoản 1 Điều 4 và Điều 9" two."""
    rows = [list(_chain_paths(chain)) for chain in _chains(found)]
    seen: set[tuple[Step, ...]] = set()
    for place, row in enumerate(rows):
        following = rows[place + 1][0] if place + 1 < len(rows) else ()
        before = rows[place - 1][0] if place else ()
        for path in row:
            whole = _completed(path, following, before)
            if whole not in seen:
                seen.add(whole)
                yield whole


def _completed(path: tuple[Step, ...], following: tuple[Step, ...], before: tuple[Step, ...]) -> tuple[Step, ...]:
    """A path with the outer steps of its neighbour: "điểm a khoản 2, điểm b khoản 3 Điều 5" is all of Điều 5."""
    for other in (following, before):
        outer = tuple(step for step in other if _level(step) < _level(path[0]))
        if outer:
            return (*outer, *path)
    return path


def _chains(found: Sequence[Reference]) -> list[list[Reference]]:
    """References in runs that each say one place: a level said again, or a turn of direction, begins the next.

    Where no level is said twice all of them say one place, in whatever order.
    """
    once: list[Reference] = []
    for one in found:
        if not any(one.kind == other.kind and one.numbers == other.numbers for other in once):
            once.append(one)
    if sum(len(_levels(one)) for one in once) == len(set().union(*map(_levels, once))):
        return [once]
    chains: list[list[Reference]] = []
    taken: set[tuple[int, int]] = set()
    way = 0
    for one in found:
        levels = _levels(one)
        went = 0
        if chains:
            last = max(_levels(chains[-1][-1]))
            went = 1 if max(levels) > last else -1
        if not chains or levels & taken or (way and went != way):
            chains.append([one])
            taken, way = set(levels), 0
            continue
        chains[-1].append(one)
        taken |= levels
        way = went
    return chains


def _levels(one: Reference) -> set[tuple[int, int]]:
    return {_level(step) for step in _steps(one.kind, one.numbers[0], None)}


def _chain_paths(found: Sequence[Reference]) -> Iterator[tuple[Step, ...]]:
    """The paths of one run of references."""
    by_level: dict[tuple[int, int], list[Step]] = {}
    for reference in found:
        for number in reference.numbers:
            for step in _steps(reference.kind, number, reference.heading):
                row = by_level.setdefault(_level(step), [])
                if step not in row:
                    row.append(step)
    levels = [by_level[level] for level in sorted(by_level)]
    if not levels:
        return
    outer = [row[0] for row in levels[:-1]]
    several = [place for place, row in enumerate(levels[:-1]) if len(row) > 1]
    if several and len(levels[-1]) == 1:  # "điểm a các khoản 2, 3": the outer one is the list
        place = several[-1]
        for step in levels[place]:
            yield (*outer[:place], step, *outer[place + 1 :], levels[-1][0])
        return
    for step in levels[-1]:
        yield (*outer, step)


def _steps(kind: UnitKind | str, number: str, heading: str | None) -> Iterator[Step]:
    """The steps of one number: "II.3" is section II and in it section 3."""
    assert isinstance(kind, UnitKind)  # noqa: S101 - pages and lines have no steps
    roman, dot, rest = number.partition(".")
    if dot and from_roman(roman) is not None:
        yield Step(UnitKind.PART if kind is UnitKind.PART else UnitKind.SECTION, roman)
        yield Step(UnitKind.SECTION if "." not in rest else UnitKind.POINT, rest, heading)
    else:
        yield Step(kind, number, heading)


def _level(step: Step) -> tuple[int, int]:
    """Outermost first; roman sections stand above those with digits, dotted points above lettered ones."""
    number = step.number or ""
    if step.kind is UnitKind.SECTION:
        return (RANK[step.kind], 0 if from_roman(number) is not None else 1 + number.count("."))
    if step.kind is UnitKind.POINT:
        return (RANK[step.kind], 0 if number[:1].isdigit() else 1)
    return (RANK.get(step.kind, 9), int(step.kind is UnitKind.BULLET))


def inherit(own: Locator, context: Locator | None) -> Locator:
    """A locator with the outer steps of its context, where it does not say them itself."""
    if context is None or not context.path:
        return own if context is None or own.page is not None else replace(own, page=context.page)
    if not own.path:
        page = own.page if own.page is not None else context.page
        return replace(own, page=page, path=context.path)
    level = _level(own.path[0])
    outer = tuple(step for step in context.path if _level(step) < level)
    if not outer:
        return own
    page = own.page if own.page is not None else context.page
    return replace(own, page=page, path=(*outer, *own.path), also=tuple((*outer, *path) for path in own.also))
