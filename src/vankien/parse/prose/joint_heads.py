"""The head of a line with several orders for one block: "sửa đổi khoản 1 và bổ sung khoản 1a vào sau khoản 1 Điều 4:".

head  := [place] order {("," | ";" | joins) order} [lead-in] ":"
order := verb {("," | joins) verb} places [side place]

A head is one only when nothing else stands in it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation, Position
from vankien.model.locator import Step, UnitKind
from vankien.model.span import Span
from vankien.parse.places.paths import locator_of
from vankien.parse.places.reference import Reference
from vankien.parse.reading.reach import LIST_MARK
from vankien.parse.reading.reading import Reading
from vankien.parse.words.cues import Cue
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import first_word
from vankien.parse.words.sides import side_of
from vankien.text.pattern import compile_later
from vankien.text.quotes import is_mark

Path = tuple[Step, ...]
LONGEST_HEAD = 400  # code points of the orders before their colon
LABEL_REACH = 16  # code points in which the label stands that words begin with
SEVERAL = 2  # orders; a single one is read where all are
LABEL = r"(?P<name>[^\W\d_]+[^\S\n]+)?(?P<number>\d{1,3}[a-zđ]?|[a-zđ]{1,2}\d?)[^\S\n]*(?P<stop>[.)])(?=\s)"
ABOVE = {UnitKind.CLAUSE: {UnitKind.ARTICLE}, UnitKind.POINT: {UnitKind.ARTICLE, UnitKind.CLAUSE}}
_LABELLED = compile_later(LABEL)


@dataclass(frozen=True, slots=True)
class Order:
    """One order of a head: what it does, to which units, and where new ones go."""

    operation: Operation
    span: Span
    paths: tuple[Path, ...]
    beside: Path | None = None
    side: Position | None = None


@dataclass(frozen=True, slots=True)
class _Patterns:
    lead: re.Pattern[str]
    verbs: re.Pattern[str]
    changes: re.Pattern[str]
    drops: re.Pattern[str]
    side: re.Pattern[str]
    joint: re.Pattern[str]
    end: re.Pattern[str]


def joint_head(reading: Reading, line: Span) -> Span | None:
    """The orders of a line with their colon; None where neither marks nor the line's end follow one."""
    script = reading.script
    if not script.cues_of(line) & Cue.PLACES:
        return None
    colon = script.marks.find(":", line.start, min(line.end, line.start + LONGEST_HEAD))
    while colon >= 0:
        begin = first_word(script.marks, colon + 1, len(script.marks))
        is_labelled = _LABELLED.match(script.lower, begin, begin + LABEL_REACH) is not None
        if is_labelled or begin >= line.end or is_mark(script.marks[begin]):
            mark = LIST_MARK.match(script.text, line.start, colon)
            return Span(line.start if mark is None else mark.end(), colon + 1)
        colon = script.marks.find(":", colon + 1, min(line.end, line.start + LONGEST_HEAD))
    return None


def orders_of(reading: Reading, head: Span) -> list[Order]:
    """The orders of a head, in turn; none where words are left that are neither verb, place, side nor joint."""
    script, patterns = reading.script, _patterns(reading.grammar.speech)
    part = script.stretch(head.start, head.end)
    found = [one for one in script.references(part) if isinstance(one.kind, UnitKind)]
    verbs = list(patterns.verbs.finditer(part.text))
    if len(verbs) < SEVERAL or not found or part.quotes:
        return []
    first = head.start + verbs[0].start()
    holders = [one for one in found if one.span.end <= first]
    if not _only_names(reading, Span(head.start, first), (patterns.lead, patterns.lead), holders):
        return []
    place = reading.context.place
    holder = _paths(reading, holders, ())[0] if holders else () if place is None else place.path
    made: list[Order] = []
    outer: Path = ()
    for verb, after in reversed(list(pairwise([*verbs, None]))):
        assert verb is not None  # noqa: S101 - only the last is
        span = Span(head.start + verb.start(), head.end if after is None else head.start + after.start())
        one = _order(reading, span, verb, [ref for ref in found if span.contains(ref.span)], (outer, holder))
        if one is None:
            return []
        outer = one.beside or one.paths[-1]
        made.insert(0, one)
    return made


def _order(
    reading: Reading, span: Span, verb: re.Match[str], own: list[Reference], around: tuple[Path, Path]
) -> Order | None:
    """One order by its verb and the places behind it; what these leave out tells the order behind, or who holds all."""
    speech, patterns = reading.grammar.speech, _patterns(reading.grammar.speech)
    behind = Span(span.start + len(verb[0]), span.end)
    if not own or not _only_names(reading, behind, (patterns.joint, patterns.end), own):
        return None
    if patterns.drops.match(verb[0]):
        operation = Operation.DELETE
    else:
        operation = Operation.REPLACE if patterns.changes.search(verb[0]) else Operation.INSERT
    side = patterns.side.search(reading.script.lower, own[0].span.end, own[-1].span.start)
    beside = () if side is None else tuple(one for one in own if one.span.start >= side.end())
    named = own[: len(own) - len(beside)]
    if (side is not None) != bool(beside) or (beside and operation is not Operation.INSERT):
        return None
    place = None if not beside else _paths(reading, beside, *around)
    if place is not None and len(place) != 1:
        return None
    paths = _paths(reading, named, *around if place is None else place)
    if not all(len(path) > 1 or path[0].kind is UnitKind.ARTICLE for path in paths):
        return None
    where = None if side is None else side_of(side, speech, 0)
    return Order(operation, span, paths, None if place is None else place[0], where)


def _only_names(
    reading: Reading, span: Span, around: tuple[re.Pattern[str], re.Pattern[str]], own: Sequence[Reference]
) -> bool:
    """Whether only joints and sides stand between places; `around` is what may stand before and behind them."""
    before, after = around
    at, lower = span.start, reading.script.lower
    for one in own:
        if before.fullmatch(lower, at, one.span.start) is None:
            return False
        at, before = one.span.end, _patterns(reading.grammar.speech).joint
    return after.fullmatch(lower, at, span.end) is not None


def _paths(reading: Reading, found: Sequence[Reference], *around: Path) -> tuple[Path, ...]:
    """The paths that references say, each with the steps above it of the first of some others that has such."""
    said = locator_of(found, reading.text, reading.grammar.speech)
    made = []
    for path in (said.path, *said.also):
        ways = (_under(path, outer) for outer in around)
        made.append(next((way for way in ways if way != path), path))
    return tuple(made)


def _under(path: Path, outer: Path) -> Path:
    kinds = [step.kind for step in outer]
    if path[0].kind in kinds:
        return (*outer[: kinds.index(path[0].kind)], *path)
    return (*(step for step in outer if step.kind in ABOVE.get(path[0].kind, ())), *path)


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns:
    verb = words((*s.replaces, *s.inserts, *s.deletes))
    between = (*s.joins, *s.of_words, *s.containers, *s.several, *s.whole_of)
    joint = rf"(?:\s|[,;]|{words(between)}|{words((*s.after, *s.before))})"
    return _Patterns(
        compile_later(rf"(?:[\s:,]|{words((*s.own_voice, *s.asks, *s.wishes, *s.containers, *s.of_words))})*+"),
        compile_later(rf"(?<!\w){verb}(?:\s*(?:,|{words(s.joins)})\s*{verb})*(?!\w)"),
        compile_later(words(s.replaces)),
        compile_later(words(s.deletes)),
        compile_later(words((*s.after, *s.before))),
        compile_later(rf"{joint}*+"),
        compile_later(rf"(?:\s|[,;]|{words((*s.joins, *s.lead_ins))})*+:?\s*"),
    )
