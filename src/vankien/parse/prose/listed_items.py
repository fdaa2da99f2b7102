"""Items that go off a list of the draft, or come onto it: "Hay Lane should be taken off the list in Schedule 2".

People call an item by the words with which it begins; the draft tells where it ends. What comes onto the list is told
by its name alone, and a person sees where it goes and how it is numbered.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment, Operation, Position
from vankien.model.document import Unit
from vankien.model.locator import Locator, Step, UnitKind
from vankien.model.span import Span
from vankien.parse.backed.off import is_off
from vankien.parse.draft.backing import Token, tokens
from vankien.parse.draft.units import COUNTED, Units
from vankien.parse.grammar.found import Found, trimmed
from vankien.parse.grammar.hearsay import is_anothers
from vankien.parse.reading.reading import Reading
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import BLANK, Masked
from vankien.text.pattern import compile_later

UNIT = "\x02"  # stands for every character of a place
LONGEST = 400  # code points of a clause
MOST_NAMED = 12  # words of an item's name
MOST_ITEMS = 200  # of a list; more are a register
_OTHERS = frozenset(Operation) - {Operation.DELETE, Operation.COMMENT}
_ARTICLE = re.compile(r"(?:the|an?)\s+")
_END = r"(?=\s*(?:[.;!?)]|,\s|$)"


@dataclass(frozen=True, slots=True)
class _Patterns:
    gate: re.Pattern[str]
    drops: tuple[re.Pattern[str], ...]
    adds: tuple[re.Pattern[str], ...]
    softly: re.Pattern[str]
    asks: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns | None:
    one = s.lists
    if not one.lists:
        return None
    kinds = words(name for name, kind in s.units.items() if kind is UnitKind.APPENDIX)
    named = (
        rf"(?:{words(one.heads)}\s+)?(?:[a-z]+\s+)?{words(one.lists)}(?:\s+{words(one.ofs)}\s+[^.;:!?{UNIT}]{{1,40}}?)?"
    )
    where = rf"(?:(?P<list>{named})(?:\s+{words(one.ofs)}\s+{UNIT}+)?|(?P<place>{UNIT}+))"
    end = rf"{_END}|\s+{words(one.ends)})"
    what = rf"(?P<what>[^.;:!?{UNIT}]{{2,120}}?)"
    musts = rf"(?P<must>{words((*one.musts, *one.mays))})"

    def ways(does: tuple[str, ...], done: tuple[str, ...], sides: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
        there = rf",?\s+{words(sides)}\s+{where}{end}"
        return (
            compile_later(rf"(?P<verb>{words(does)})\s+{what}{there}"),
            compile_later(
                rf"{what}\s+{musts}\s+(?:[a-z]+ly\s+|also\s+|then\s+)?(?P<verb>(?:be\s+)?{words(done)}){there}"
            ),
            compile_later(rf"(?P<must>{words(one.mays)})\s+{what}\s+(?:please\s+)?(?P<verb>be\s+{words(done)}){there}"),
        )

    return _Patterns(
        gate=compile_later(rf"{words(one.lists)}|{kinds}"),
        drops=ways(one.takes, one.taken, one.offs),
        adds=ways(one.puts, one.put, one.ons),
        softly=compile_later(words(one.mays)),
        asks=compile_later(words((*s.asks, *s.wishes, *s.roles.favours))),
    )


def listed_items(reading: Reading, line: Span, known: int, spoken: Callable[[Span], Locator | None]) -> None:
    """Reads which items of the draft's lists a line takes away or adds, `known` amendments standing before it.

    `spoken` tells the place spoken of where a sentence begins. What was read of such a clause by the words of the
    language alone, that the name goes or that something is to come, gives way.
    """
    patterns = _patterns(reading.grammar.speech)
    units = None if reading.backing is None else reading.backing.units
    if patterns is None or units is None:
        return
    if patterns.gate.search(reading.script.lower, line.start, line.end) is None:
        return
    for clause in reading.script.clauses_of(line):
        if clause.length <= LONGEST and patterns.gate.search(reading.script.lower, clause.start, clause.end):
            _read(reading, clause, known, units, patterns, spoken)


def _read(
    reading: Reading,
    clause: Span,
    known: int,
    units: Units,
    patterns: _Patterns,
    spoken: Callable[[Span], Locator | None],
) -> None:
    script = reading.script
    part = script.part(clause)
    here = [one for one in reading.found[known:] if one.evidence.overlaps(clause)]
    if len(here) > 1 or any(one.new_text or one.operation in _OTHERS for one in here):
        return
    if is_anothers(part.text, reading.grammar):
        return
    said = _with_units(reading, part)
    for row, operation in ((patterns.drops, Operation.DELETE), (patterns.adds, Operation.INSERT)):
        for pattern in row:
            match = pattern.search(said)
            if match is None or not _is_asked(match, patterns):
                continue
            list_of = _list(part, match, units, spoken)
            if list_of is None:
                continue
            if _add(reading, clause, (part, match, patterns), operation, list_of, units, here):
                return
            if operation is Operation.DELETE:  # what stands behind "out of" never goes
                reading.forget([one for one in here if one.operation is Operation.DELETE and one.target_text is None])


def _is_asked(match: re.Match[str], patterns: _Patterns) -> bool:
    """Whether what is to be done is asked for: "X can be removed" is, behind "I hope that" or before "?"."""
    said, must = match.string, match.groupdict().get("must")
    if must is None:
        head = said[: match.start("verb")].rstrip()
        return not head or head.endswith((",", ":", ")")) or patterns.asks.search(head) is not None
    if patterns.softly.fullmatch(must) is None or said.rstrip().endswith("?"):
        return True
    return patterns.asks.search(said, 0, match.start("must")) is not None


def _list(part: Masked, match: re.Match[str], units: Units, spoken: Callable[[Span], Locator | None]) -> Unit | None:
    """The unit of the draft that is the list: an appendix that is named, or what the list that is named stands in."""
    where = spoken(Span(part.start, part.start + len(part.text)))
    spans = units.meant_by(where.path) if where is not None and where.path and not where.also else []
    holder = units.document.unit_over(spans[0]) if len(spans) == 1 else None
    if holder is None or (match["list"] is None and holder.kind is not UnitKind.APPENDIX):
        return None
    return holder


def _add(
    reading: Reading,
    clause: Span,
    told: tuple[Masked, re.Match[str], _Patterns],
    operation: Operation,
    holder: Unit,
    units: Units,
    here: list[Amendment],
) -> bool:
    """Adds the change of one item; whether there is one."""
    part, match, patterns = told
    row = units.document.children(holder.id)
    if len(row) > MOST_ITEMS:
        return False
    is_passive = match.groupdict().get("must") is not None and match.start("what") < match.start("must")
    name = Span(*match.span("what"))
    text = reading.text[part.start : part.start + len(part.text)]
    items, begin = _items(text, match.string, name, row, units, is_passive=is_passive)
    start, end = part.start + name.start, part.start + match.end()
    if operation is Operation.DELETE:
        is_first = begin == name.start or _ARTICLE.fullmatch(match.string[name.start : begin]) is not None
        is_hoped = patterns.asks.search(match.string, 0, begin) is not None
        if len(items) != 1 or not (is_first or is_hoped):
            return False  # "It is wrong that Market Place should …", "Half of Mill Street …"
        is_alone = is_hoped or not is_passive or not match.string[: name.start].strip(" ,:")
        is_sure = is_alone and _is_whole(items[0], text[begin : name.end], units)
        found = Found(operation, start, end, order=start, unsure=not is_sure)
        path, position, slices = _steps(items[0], units), None, tuple[Span, ...]()
    else:
        new = None if items else _newcomer(reading, part, name, is_passive=is_passive)
        if new is None:
            return False
        found = Found(operation, start, end, None, new, order=new.start, unsure=True)
        path, position, slices = _steps(holder, units), Position.END, (new,)
    if is_off(reading.script, part, found):
        return False
    reading.forget(here)
    here_told = reading.context.told()
    reading.add(found, clause, part, slices, end, None)
    reading.context.back_to(here_told)
    made = reading.found[-1]
    where = replace(made.locator, path=path, also=(), topic=None)
    reading.found[-1] = replace(made, locator=where, position=position, target_text=None)
    return True


def _items(
    text: str, said: str, name: Span, row: Sequence[Unit], units: Units, *, is_passive: bool
) -> tuple[list[Unit], int]:
    """The items that begin with the words of a name, and where that begins; before its verb the last words name it.

    "I do hope that Hay Lane" names the item that begins with "Hay Lane"; "South Hay Lane" names none.
    """
    told = tokens(said, name.start, name.end)
    heads = [[one.word for one in tokens(units.lower, unit.body.start, unit.body.end)[:MOST_NAMED]] for unit in row]
    for first in range(len(told)):
        is_led = first == 0 or (is_passive and not _goes_on(text, told, first)) or _is_article(said, told, first)
        wanted = [one.word for one in told[first:]]
        found = [unit for unit, head in zip(row, heads, strict=True) if is_led and head[: len(wanted)] == wanted]
        if found:
            return found, told[first].start
    return [], name.start


def _is_whole(item: Unit, name: str, units: Units) -> bool:
    """Whether an item's name does not go on behind the words that name it: "Hay" is not all of "Hay Lane"."""
    body = item.body.of(units.document.text).lstrip()
    return re.match(r"\s+[A-Z]", body[len(name.strip(" ,")) :]) is None


def _goes_on(text: str, told: Sequence[Token], first: int) -> bool:
    """Whether a name begins before a word: "South" stands before "Hay Lane"."""
    before, between = told[first - 1], text[told[first - 1].end : told[first].start]
    return text[before.start].isupper() and not between.strip()


def _is_article(said: str, told: Sequence[Token], first: int) -> bool:
    return first == 1 and _ARTICLE.fullmatch(said[told[0].start : told[1].start]) is not None


def _newcomer(reading: Reading, part: Masked, name: Span, *, is_passive: bool) -> Span | None:
    """The name of what comes onto a list, without marks: one that begins with a capital; None of what only tells it."""
    text, begin = reading.text, part.start + name.start
    article = _ARTICLE.match(part.text, name.start)
    head = text[begin if article is None else part.start + article.end()]
    said = part.text[name.start : name.end]
    if is_passive or not head.isupper() or BLANK in said or len(said.split()) > MOST_NAMED:
        return None
    return trimmed(text, Span(begin, part.start + len(part.text[: name.end].rstrip(" ,"))))


def _steps(unit: Unit, units: Units) -> tuple[Step, ...]:
    """The steps to a unit, a counted one by its place among its like."""
    steps = [
        Step(one.kind, one.number) for one in units.document.path(unit.id) if one.number and one.kind not in COUNTED
    ]
    if unit.kind in COUNTED or not unit.number:
        like = [one.id for one in units.document.children(unit.parent) if one.kind is unit.kind]
        steps.append(Step(unit.kind, str(like.index(unit.id) + 1)))
    return tuple(steps)


def _with_units(reading: Reading, part: Masked) -> str:
    said = part.text
    for one in reading.script.references(part):
        first, last = one.span.start - part.start, one.span.end - part.start
        said = f"{said[:first]}{UNIT * (last - first)}{said[last:]}"
    return said
