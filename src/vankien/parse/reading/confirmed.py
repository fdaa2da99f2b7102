"""Numbers that the draft confirms as places: "khoản vay ưu đãi (5.4): thêm … sau “a”", where "a" stands in its 5.4.

Nothing says of such a number that it is a place: no name of a unit stands before it, and in other sentences it is a
figure or a day. The draft does, when it has a unit of that number, and the words to be changed stand in it. Where they
do not, the number tells nothing.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from vankien.model.amendment import Amendment, Operation
from vankien.model.locator import Locator, Step, UnitKind
from vankien.model.span import Span
from vankien.parse.draft.units import COUNTED, Named, Units
from vankien.parse.places.paths import locator_of
from vankien.parse.places.place_grammar import patterns_of
from vankien.parse.reading.counted_items import counted_item
from vankien.parse.script import Script
from vankien.parse.words.quantities import MONEY
from vankien.text.normal import fold_plain
from vankien.text.words import syllables

WORDED = frozenset({Operation.REPLACE, Operation.DELETE, Operation.INSERT})
FAR_BEFORE, FAR_BEHIND = 500, 200  # code points of its line around a request of which nothing nearer tells the place
BEFORE, BEHIND = 160, 120  # code points around a request in which the number of its place stands
Path = tuple[Step, ...]
LEAST_ELSEWHERE = 3  # syllables of words that stand elsewhere than where they are sought; fewer are anybody's
DAY_REACH = 12  # code points before a number in which the word for a day stands
LEAST_HELD = 2  # syllables of words that a number beside them places; a single one stands in many paragraphs
NAME_REACH = 40  # code points before a single number in which the name of its row stands: "quan điểm 5"
_PIECE = r"(?:[ivx]{1,5}(?!\w)|\d{1,3}|[a-zđ](?!\w))"
_NUMBER = re.compile(
    rf"(?<![\w.,/%{MONEY}-])(?:[ivx]{{1,5}}|[a-dđ]|\d{{1,3}}[a-zđ]?)(?:(?:\.|\s?/\s?|-(?=\d)|(?<=[a-zđ]),\s?|\s-\s|\s(?=[a-zđ]\b)){_PIECE}){{0,5}}"
    r"(?![\w%/]|[.,]\d)"
)
_RUNNING = re.compile(rf"(?<![\w.,/%{MONEY}-])\d{{1,3}}(?![\w%/]|[.,]\d|\s?[–-]\s?\d)")
_JOINTS = re.compile(r"\s?/\s?|\s?-\s?|,\s?|\s")
_STOP = re.compile(r"[.!?;]\s|\n")
_END = re.compile(r"[.!?]\s|\n")  # of a sentence
_NAME = re.compile(r"[^\W\d_]+(?:\s+[^\W\d_]+){0,2}\s+$")


def confirmed(script: Script, found: Sequence[Amendment], units: Units) -> Iterator[Amendment]:
    """The amendments, those without a numbered place with the one that a number beside them names; else as they are."""
    last: Amendment | None = None
    for one in _confirmed(script, found, units):
        last = one if last is None else _with_place_before(script, last, one, units)
        yield last


def _with_place_before(script: Script, before: Amendment, one: Amendment, units: Units) -> Amendment:
    """A request that names no place, with that of the one before it in its sentence, where its words stand there.

    "Two changes to 82: “18 streets” → “30 streets”; “by 2031” → “by 2029”."
    """
    between = script.text[before.evidence.end : one.evidence.start]
    is_placed = bool(before.locator.path) and not before.locator.also and before.destination is None
    is_free = _is_open(one) and not one.locator.path and one.locator.page is None and one.locator.line is None
    if not is_placed or not is_free or one.target_text is None or _END.search(between) is not None:
        return one
    rows = units.under(before.locator.path) if units.numbered(before.locator.path) else []
    places = units.places(one.target_text) if rows else []
    is_there = len(rows) == 1 and sum(rows[0].contains(place) for place in places) == 1
    return replace(one, locator=replace(one.locator, path=before.locator.path)) if is_there else one


def _confirmed(script: Script, found: Sequence[Amendment], units: Units) -> Iterator[Amendment]:
    """Each amendment by itself."""
    for place, one in enumerate(found):
        if not _is_open(one):
            yield one
            continue
        low = found[place - 1].evidence.end if place else 0
        high = found[place + 1].evidence.start if place + 1 < len(found) else len(script.text)
        around = _around(script, one.evidence, low, high)
        named = _named(script, one, around, units) if one.target_text else None
        if named is None and one.target_text and not one.locator.path and one.locator.page is None:
            where = _cited(script, one.target_text, around, units)
            if where is None and one.operation in WORDED:
                where = _cited(script, one.target_text, _line(script, one.evidence, low, high), units)
            if where is not None:
                yield replace(one, locator=replace(one.locator, path=where))
                continue
        if named is None and (not one.locator.path or _is_bare(one)) and one.locator.page is None:
            counted = counted_item(script, around, one.evidence, one.target_text, units)
            yield one if counted is None else replace(one, locator=counted)
            continue
        yield one if named is None else replace(one, locator=replace(one.locator, path=_with(one.locator.path, named)))


def _with(path: Path, named: Named) -> Path:
    """A path with the steps of a unit in it, or alone: "phần A, I.1 c)" told as part A and the number."""
    kinds = {(step.kind, step.number) for step in path}
    outer = tuple(step for step in path if step.kind not in COUNTED)
    inner = tuple(step for step in named.steps if (step.kind, step.number) not in kinds)
    return (*outer, *inner, *(step for step in path if step.kind in COUNTED))


def borne_out(said: Locator, whole: Locator, words: str | None, units: Units) -> Locator:
    """A place with what it inherits from the sentences before, unless the draft gainsays that.

    It does where the words to be changed stand in it, but elsewhere: who quotes them has gone on to another place.
    """
    if whole.path == said.path or said.act is not None or not units.numbered(whole.path):
        return whole
    places = units.places(words) if words else []
    rows = units.under(whole.path)
    if not places or any(row.contains(place) for row in rows for place in places):
        return whole
    own = units.numbered(said.path)
    if own:
        is_own = any(row.contains(place) for row in units.under(own) for place in places)
    else:
        is_own = bool(rows) and len(syllables(words or "")) >= LEAST_ELSEWHERE
    return said if is_own else whole


def _is_open(one: Amendment) -> bool:
    """Whether a request for words may have its place, or more of it, in a number near by."""
    where = one.locator
    counted = any(step.kind in COUNTED and "." in (step.number or "") for step in where.path)  # "paragraph 3.3"
    return not counted and not where.also and where.act is None and where.context is None


def _is_bare(one: Amendment) -> bool:
    """Whether a whole unit is named by a number alone: "bỏ bài học thứ hai" is no section 2."""
    return one.target_text is None and [step.kind for step in one.locator.path] == [UnitKind.SECTION]


def _around(script: Script, evidence: Span, low: int, high: int) -> Span:
    """The sentences of a request, and the one before them in its line; nothing of other requests."""
    begin = max(low, script.text.rfind("\n", 0, evidence.start) + 1, evidence.start - BEFORE)
    begin = min(begin, evidence.start)
    stop = _STOP.search(script.text, evidence.end, max(evidence.end, min(high, evidence.end + BEHIND)))
    end = stop.start() if stop is not None else max(evidence.end, min(high, evidence.end + BEHIND))
    return Span(begin, end)


def _line(script: Script, evidence: Span, low: int, high: int) -> Span:
    """The line of a request as far as it tells of no other: a place at its head, or in the sentence behind."""
    begin = max(low, script.text.rfind("\n", 0, evidence.start) + 1, evidence.start - FAR_BEFORE)
    end = script.text.find("\n", evidence.end)
    end = min(high, evidence.end + FAR_BEHIND, len(script.text) if end < 0 else end)
    return Span(min(begin, evidence.start), max(end, evidence.end))


def _named(script: Script, one: Amendment, around: Span, units: Units) -> Named | None:
    """The one unit that a number near a request names, and that holds its words."""
    said = script.stretch(around.start, around.end)
    numbered = units.numbered(one.locator.path)
    outer = units.under(numbered) if numbered else None
    places: list[Span] | None = None
    fits: list[Named] = []
    for match in _NUMBER.finditer(said.text):
        number = _JOINTS.sub(".", match[0])
        if _counts_something(said.text, match, script):
            continue
        rows = units.by_number.get(number, ())
        if "." not in number:
            rows = [_as_item(row) for row in rows if _is_called(said.text, match.start(), row)]
        if not rows:
            continue
        places = units.places(one.target_text or "") if places is None else places
        holding = [row for row in rows if any(row.span.contains(place) for place in places) and _is_inside(row, outer)]
        if len(holding) == 1 and holding[0] not in fits:
            fits += holding
    inner = [row for row in fits if not any(row.span.contains(other.span) and row != other for other in fits)]
    return inner[0] if len(inner) == 1 else None


def _cited(script: Script, words: str, around: Span, units: Units) -> Path | None:
    """The one unit that is named beside a request, or a paragraph of the running numbers of the draft, and that holds
    its words: "… by “a”, see paragraph 8", "Where 87 has “a”, …", "65. … 15 January instead of 31 January".
    """
    part = script.part(around)
    named = [one for one in script.unit_references(part) if one.numbers[0].lower() in one.span.of(script.lower)]
    said = locator_of(script.unit_references(part), script.text, script.grammar.speech)
    whole = said.path if named and not said.also else ()
    cited = [locator_of((one,), script.text, script.grammar.speech) for one in named]
    paths = [one.path for one in cited if one.path and not one.also and one.act is None]
    paths += [
        (Step(UnitKind.PARAGRAPH, match[0]),)
        for match in _RUNNING.finditer(part.text)
        if match[0] in units.through and not _counts_something(part.text, match, script)
    ]
    places = units.places(words) if paths else []
    if len(syllables(words)) < LEAST_HELD:
        return None
    holding = {path for path in (whole, *paths) if path and _holds(units, path, places)}
    return whole if whole in holding else holding.pop() if len(holding) == 1 else None


def _holds(units: Units, path: Path, places: Sequence[Span]) -> bool:
    """Whether words stand in one of the units to which a path leads."""
    return any(row.contains(place) for row in units.under(path) for place in places)


def _counts_something(said: str, match: re.Match[str], script: Script) -> bool:
    """Whether a number is a day, or so many of something: "họp ngày 2.1", "2.1 tỷ đồng", "khoảng 5.4 vạn"."""
    speech = script.grammar.speech
    before = said[max(0, match.start() - DAY_REACH) : match.start()].split()[-1:]
    is_led = bool(before) and before[0] in speech.whole_units.no_places
    return is_led or patterns_of(speech).measure.match(said, match.end()) is not None


def _is_inside(row: Named, outer: Sequence[Span] | None) -> bool:
    """Whether a unit stands in the place that is named already, if one is."""
    return outer is None or any(one.contains(row.span) and one != row.span for one in outer)


def _as_item(row: Named) -> Named:
    """A unit that is named by its row, as such are said everywhere: "quan điểm 5" is a point."""
    return replace(row, steps=(Step(UnitKind.POINT, row.steps[-1].number),))


def _is_called(said: str, at: int, row: Named) -> bool:
    """Whether the words before a single number are the heading under which its unit stands: "quan điểm 5"."""
    name = _NAME.search(said, max(0, at - NAME_REACH), at)
    if name is None or row.steps[-1].kind in {UnitKind.PART, UnitKind.CHAPTER}:
        return False
    words = name[0].split()
    names = [fold_plain(" ".join(words[first:])) for first in range(len(words) - 1)]
    headings = [fold_plain(one) for one in row.above[:2]]
    return any(heading.startswith(one) or one in heading.split(", ") for one in names for heading in headings)
