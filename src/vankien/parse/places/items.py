"""Items of a report named by what they are: "chương trình số 3", "quan điểm 1 và quan điểm 2", "hạn chế thứ ba".

A report prints them as numbered sections. Only a mark, or a small number that no measure follows, makes a place of such
a word: "nhiệm vụ 5 năm", "chương trình 135" name none. Only requests about the item itself speak of a unit thereby:
where words are quoted, these tell the place better.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.locator import UnitKind
from vankien.model.span import Span
from vankien.parse.places.locate import references
from vankien.parse.places.reference import Reference
from vankien.parse.words.cues import Cue
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import Masked
from vankien.text.pattern import compile_later

GOES = Cue.MOVES | Cue.MERGES  # with a dotted number of such an item: only the units of a draft go elsewhere
MOST_ITEMS = 20  # a report lists no more of them


@dataclass(frozen=True, slots=True)
class _Patterns:
    item: re.Pattern[str]
    more: re.Pattern[str]
    name: re.Pattern[str]
    lettered: re.Pattern[str]
    dotted: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns | None:
    if not s.whole_units.items:
        return None
    marks, names, joins = "|".join(s.ordinal_mark), words(s.whole_units.items), words(s.joins)
    ordinals = words(s.ordinals)
    number = (
        rf"(?:(?:{marks})\s+(?P<ordinal>{ordinals})|(?:{marks})\s*(?P<marked>\d{{1,2}})|(?P<plain>\d{{1,2}}))"
        r"(?!\w|[.,]\d|\s*%|/\d)"
    )
    units = words((*s.units, *s.page, *s.line))
    verbs = words(
        (
            *s.asks,
            *s.deletes,
            *s.moves,
            *s.merges,
            *s.splits,
            *s.replaces,
            *s.inserts,
            *s.stops,
            *s.away,
            *s.compared,
            *s.whole_units.ought,
        )
    )
    ends = rf"(?=\s*(?:[,;.:()!?\x01–-]|$)|\s+(?:{joins}|{units}|{verbs}|{words(s.whole_units.each_other)}))"
    between = rf"(?:\s+(?!(?:{marks})\s)\w+){{0,2}}?"
    return _Patterns(
        name=compile_later(names),
        item=compile_later(rf"{names}(?:{between}\s+(?=(?:{marks})\s)|\s+){number}{ends}"),
        dotted=compile_later(rf"{names}\s+(?P<dotted>\d{{1,2}}(?:\.\d{{1,2}}){{1,3}})(?!\w|[.,]\d|\s*%|/\d){ends}"),
        lettered=compile_later(rf"{names}\s+\(?(?P<letter>[a-hđ])(?!\w)\)?{ends}"),
        more=compile_later(rf"\s*(?:,|{joins}|{words(s.whole_units.withs)})\s*(?:{names}\s+)?{number}{ends}"),
    )


def with_letters(found: tuple[Reference, ...], stretch: Masked, speech: Speech) -> tuple[Reference, ...]:
    """References with the items that bear a letter, which a report prints as points: "bài học kinh nghiệm c"."""
    patterns = _patterns(speech)
    if patterns is None or not stretch.cues & Cue.ITEMS:
        return found
    made = [
        Reference(UnitKind.POINT, (match["letter"],), Span(match.start(), match.end("letter")).shift(stretch.start))
        for match in patterns.lettered.finditer(stretch.text)
    ]
    made += [
        Reference(UnitKind.POINT, (match["dotted"],), Span(match.start(), match.end("dotted")).shift(stretch.start))
        for match in (patterns.dotted.finditer(stretch.text) if stretch.cues & GOES else ())  # "nhiệm vụ 6.2 … sau 6.3"
    ]
    made = [one for one in made if not any(one.span.overlaps(other.span) for other in found)]
    return tuple(sorted((*found, *made), key=lambda one: one.span)) if made else found


def unit_references(stretch: Masked, speech: Speech) -> tuple[Reference, ...]:
    """All references of a stretch, the items that it names among them, in order."""
    found = with_letters(references(stretch, speech), stretch, speech)
    patterns = _patterns(speech)
    if patterns is None or not stretch.cues & Cue.ITEMS:
        return found
    made, end = list(found), 0
    holds = any(one.kind is UnitKind.SECTION and one.numbers[0].isdecimal() for one in found)
    kind = UnitKind.POINT if holds else UnitKind.SECTION  # "bài học thứ hai ở mục 5"
    for match in patterns.item.finditer(stretch.text):
        if match.start() < end:
            continue
        numbers, end = [_number(match, speech)], match.end()
        while (more := patterns.more.match(stretch.text, end)) is not None:
            numbers.append(_number(more, speech))
            end = more.end()
        span = Span(stretch.start + match.start(), stretch.start + end)
        if all(0 < number <= MOST_ITEMS for number in numbers) and not any(span.overlaps(one.span) for one in found):
            made.append(Reference(kind, tuple(map(str, numbers)), span))
    return found if len(made) == len(found) else tuple(sorted(made, key=lambda one: one.span))


def item_name(lower: str, span: Span, speech: Speech) -> str | None:
    """What an item of a report is called that a reference names: "hạn chế"; None for another unit."""
    patterns = _patterns(speech)
    match = None if patterns is None else patterns.name.match(lower, span.start, span.end)
    return None if match is None else " ".join(match[0].split())


def _number(match: re.Match[str], speech: Speech) -> int:
    if match["ordinal"] is not None:
        return speech.ordinals[" ".join(match["ordinal"].split())]
    return int(match["marked"] or match["plain"])
