"""Numbers that stand for a place without the name of a unit: "B.II.2, …", "(I.2)", "Phần thứ ba / I / 4", "in 2.4"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.locator import UnitKind
from vankien.model.span import Span
from vankien.parse.address import BARE, PART_LETTERS
from vankien.parse.grammar import words
from vankien.parse.plain import Masked
from vankien.parse.reference import Reference
from vankien.text.numerals import from_roman

_DOTTED = r"\d{1,2}(?:\.\d{1,2}){1,2}"
_HEAD = re.compile(
    rf"\s*(?:[-–+*•]\s*)?(?P<number>{BARE}|[ivx]{{1,5}}/\d{{1,2}}[a-zđ]?(?!\w|/)|[ivx]+(?:\.[ivx]+(?!\w))+)"
    r"(?=\s*[,:)(–-]|\s*(?:\x01|$)|(?P<stop>\.)?\s+[^\W\d]{2})"
)
"""An address at the head of a clause: "II.III.2, …", "B.II.2. Bỏ …"."""
_BELOW = re.compile(r"\s*/\s*(?P<number>[ivx]{1,5}|\d{1,2}(?:\.\d{1,2})*|[a-zđ])(?!\w|\s*/\s*\d{3})")
"""One level more behind the number of a part: "Phần thứ ba / I / 4"."""
_BESIDE = re.compile(rf"\s*[,–-]\s*(?P<number>{BARE}|[ivx]{{1,5}}|{_DOTTED})(?!\w|%)(?=\s*(?:[,:;)–]|\x01)|\s+[^\W\d])")
MOST_SECTIONS = 15  # no part has more; "Đại hội XVI" is no section
HOLDS = {UnitKind.PART, UnitKind.CHAPTER, UnitKind.SECTION}  # kinds of units behind whose number the next level stands


@dataclass(frozen=True, slots=True)
class _Patterns:
    address: re.Pattern[str]
    of_part: re.Pattern[str]
    dotted: re.Pattern[str] | None


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns:
    units = words((*s.units, *s.page, *s.line))
    parts = words([word for word, kind in s.units.items() if kind is UnitKind.PART])
    joins = words(s.joins)
    orders = words((*s.inserts, *s.deletes, *s.replaces, *s.stops))
    marks = "|".join(s.ordinal_mark)
    numbered = rf"(?:(?:{marks})\s|[a-dđ](?!\w)|[ivx]{{1,5}}(?!\w)|\d|{words(tuple(s.bare_ordinals))})"
    follows = rf"(?:\s*(?:[,:;)/–]|\x01|$)|\s+(?:{joins}|{units}|{orders}))"
    leads = rf"(?:(?<!\w)(?:{words((*s.containers, *s.bare_leads, *s.about, *s.joins))})\s+|[,;(]\s*)"
    ahead = rf"(?:(?<!\w)(?:{words(s.bare_leads)})\s+"
    if s.counts_at_head:
        ahead += rf"|[,(]\s*|{joins}\s+|^\s*(?:[-–*•+]\s*)?"
    return _Patterns(
        address=re.compile(rf"{leads}(?P<number>{BARE})(?={follows})"),
        of_part=re.compile(
            rf"(?<![\w.])(?P<number>[ivx]{{1,5}}|{_DOTTED})\s*[,–-]?\s+(?:{words(s.of_words)}\s+)?(?={parts}\s+{numbered})"
        ),
        dotted=re.compile(
            rf"{ahead})(?P<number>{_DOTTED})(?!\w|%|\s*%)"
            rf"(?=\s*(?:[,:;)]|\.(?:\s|$)|$)|\s+(?:{joins}|{units}|{orders}))"
        )
        if s.bare_leads
        else None,
    )


def with_bare(found: list[Reference], stretch: Masked, speech: Speech) -> list[Reference]:
    """References with the numbers that are places by themselves, in order."""
    made = list(found)
    for one in _bare(found, stretch, _patterns(speech)):
        if not any(one.span.overlaps(other.span) for other in made):
            made.append(one)
    return made if len(made) == len(found) else sorted(made, key=lambda one: one.span)


def _bare(found: list[Reference], stretch: Masked, patterns: _Patterns) -> Iterator[Reference]:
    has_part = any(one.kind is UnitKind.PART for one in found)
    head = _HEAD.match(stretch.text)
    if head is not None and head["stop"] and not head["number"].startswith(PART_LETTERS):
        head = None  # "I.1. Về bố cục": the writer's own count
    for match in (*([] if head is None else [head]), *patterns.address.finditer(stretch.text)):
        is_section = has_part and not match["number"].startswith(PART_LETTERS)
        yield _reference(UnitKind.SECTION if is_section else UnitKind.PART, match, stretch)
    for match in patterns.of_part.finditer(stretch.text):
        number = from_roman(match["number"])
        if number is None or number <= MOST_SECTIONS:
            yield _reference(UnitKind.POINT if number is None else UnitKind.SECTION, match, stretch)
    for one in found:
        if one.kind in HOLDS and len(one.numbers) == 1:
            yield from _below(one, stretch)
    if patterns.dotted is not None:
        for match in patterns.dotted.finditer(stretch.text):
            yield _reference(UnitKind.POINT, match, stretch)


def _below(one: Reference, stretch: Masked) -> Iterator[Reference]:
    """The levels that stand behind the number of a part or section, each deeper than the one before."""
    while True:
        at = one.span.end - stretch.start
        match = _BELOW.match(stretch.text, at)
        if match is None and one.kind is UnitKind.PART:
            match = _BESIDE.match(stretch.text, at)
        if match is None:
            return
        one = _reference(_kind_below(one, match["number"]), match, stretch)
        yield one


def _kind_below(one: Reference, number: str) -> UnitKind:
    """What a number counts behind that of a part or a section."""
    if not number[0].isdigit():
        return UnitKind.SECTION if number[0] in "ivx" and one.kind is not UnitKind.SECTION else UnitKind.POINT
    is_point = "." in number or (one.kind is UnitKind.SECTION and one.numbers[0][:1].isdigit())
    return UnitKind.POINT if is_point else UnitKind.SECTION


def _reference(kind: UnitKind, match: re.Match[str], stretch: Masked) -> Reference:
    number = match["number"]
    canonical = number.upper() if kind is UnitKind.SECTION and from_roman(number) is not None else number
    canonical = canonical.replace("/", ".")
    start = stretch.start + match.start("number")
    return Reference(kind, (canonical,), Span(start, start + len(number)))
