"""Whole units of the draft that everyday sentences let go, join, part or bring elsewhere.

"5.1.4 frightens our blind members. They ask for it to be withdrawn.", "6.1.1 and 6.1.3 say the same. Roll them into
one.": no verb stands beside a unit, but the units are numbers that the draft has, nothing else is named, and the words
say of what was named what is to become of it. Read behind all rules of language.
"""

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation, Position
from vankien.model.span import Span
from vankien.parse.backed.pairs import STOP, asks_to_know
from vankien.parse.draft.backing import Backing, tokens
from vankien.parse.grammar.found import Found, edge, trimmed
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.grammar.hearsay import is_anothers
from vankien.parse.places.inner_clauses import are_beside
from vankien.parse.places.paths import locator_of
from vankien.parse.places.reference import Reference
from vankien.parse.requests.figures_blanked import without_places
from vankien.parse.script import Script
from vankien.parse.words.cues import Cue
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import BLANK, Masked
from vankien.parse.words.sides import side_of
from vankien.text.pattern import compile_later

ORDERS = Cue.DELETES | Cue.MERGES | Cue.MOVES | Cue.SPLITS | Cue.ASKS | Cue.THERE
UNIT, IT = "\x02", "\x03"  # stand for every character of a unit of the draft, and of what points to one
TWO = 2
NOT_REACH = 40  # code points before an order in which it is turned off
LONGEST_GAP = 160  # code points from a unit to the order that points back to it
_STOPS = re.compile(r"[.;!?]\s")
_GAP = re.compile(r"\s*,?\s*")  # between the names of one place


@dataclass(frozen=True, slots=True)
class _Patterns:
    drops: re.Pattern[str]
    joins: re.Pattern[str]
    swaps: re.Pattern[str]
    parts: re.Pattern[str]
    goes: re.Pattern[str]
    firsts: re.Pattern[str]
    lasts: re.Pattern[str]
    its: re.Pattern[str]
    its_words: re.Pattern[str]
    words_called: re.Pattern[str]
    blames: re.Pattern[str]
    newcomers: re.Pattern[str]
    nots: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns | None:
    t = s.there
    if not t.drops:
        return None
    return _Patterns(
        drops=_compiled(t.drops),
        joins=_compiled(t.joins),
        swaps=_compiled(t.swaps or ("(?!)",)),
        parts=_compiled(t.parts),
        goes=compile_later(
            rf"{words(_marks(one) for one in t.goes)}\s+(?P<to>(?P<way>{words(t.sides)})\s+(?:\w+\s+)?{_marks('unit')})"
        ),
        firsts=_compiled(t.firsts),
        lasts=_compiled(t.lasts),
        its=compile_later(words(t.its)),
        its_words=compile_later(words((*t.its, *t.its_words))),
        words_called=compile_later(words(t.its_words or ("(?!)",))),
        blames=compile_later(rf"{words(t.blames or ('(?!)',))}\s+$"),
        newcomers=compile_later(words(t.newcomers)),
        nots=compile_later(rf"{words(t.nots)}\s+(?:\w+\s+)?$"),
    )


def _compiled(entries: tuple[str, ...]) -> re.Pattern[str]:
    """Entries with what stands for a unit, and for what points to one."""
    return compile_later(words(_marks(one) for one in entries))


def _marks(entry: str) -> str:
    entry = re.sub(r"\bunit\b", lambda _: rf"(?<!{UNIT}){UNIT}++(?:,\s{UNIT}++)?", entry)
    return re.sub(r"\bit\b", lambda _: rf"(?<!{IT}){IT}++", entry)


def may_order(script: Script, cues: int) -> bool:
    """Whether words of such classes may say what becomes of a unit; the gate before the work."""
    return bool(script.grammar.speech.there.joins) and bool(cues & Cue.PLACES) and bool(cues & ORDERS)


def ordered_there(script: Script, part: Masked, draft: Backing) -> Found | None:
    """What is to become of the one unit, or the two, that a stretch names; None where that is not plain."""
    patterns = _patterns(script.grammar.speech)
    if patterns is None or draft.units is None or not script.grammar.speech.there.joins:
        return None
    if not part.cues & Cue.PLACES or BLANK in part.text:
        return None
    named = _named(script, part, draft) or _with_newcomer(script, part, draft)
    if not named or is_anothers(part.text, script.grammar):
        return None
    said = _marked(part, named, patterns)
    count = 1 if _are_one(script, named) else sum(len(one.numbers) for one in named)
    found = _joined(said, part, patterns, script.grammar.speech) if count == TWO else None
    found = found or (_gone(said, part, patterns, script.grammar.speech) if count == 1 else None)
    found = found or _moved(said, part, named, count, patterns, script.grammar)
    if found is None or asks_to_know(part.text, found.end - part.start, script.grammar):
        return None
    at = found.verb - part.start
    begin = min(at, said.find(UNIT))
    begins = {at} if _STOPS.search(part.text, begin, at) is not None else {at, begin}  # the order's own sentence
    heads = [part.text[max(0, one - NOT_REACH) : one] for one in begins]
    stop = STOP.search(part.text, at)
    is_soft = stop is not None and stop[0] == "?"  # "why not roll them into one?"
    if any(map(patterns.nots.search, heads)) and not is_soft:
        return None
    return replace(found, unsure=found.unsure or script.grammar.speech.there.asks)


def words_gone(script: Script, part: Masked, draft: Backing) -> Found | None:
    """The one quotation of a stretch, words of the draft, that is said to be better gone."""
    patterns = _patterns(script.grammar.speech)
    if patterns is None or len(part.quotes) != 1 or is_anothers(part.text, script.grammar):
        return None
    quote = part.quotes[0]
    if not quote.closed or not draft.count(tokens(script.lower, quote.inner.start, quote.inner.end)):
        return None
    begin, end = quote.span.start - part.start, quote.span.end - part.start
    name = named_end(script.grammar.speech).search(part.text, 0, begin)
    first = begin if name is None else name.start()
    said = without_places(part, script.grammar)
    said = f"{said[:first]}{UNIT * (end - first)}{said[end:]}"
    said = patterns.its_words.sub(lambda match: IT * len(match[0]), said)
    match = patterns.drops.search(said)
    if match is None:
        return None
    called = patterns.words_called.search(part.text, match.start(), match.end())
    is_called = called is not None and len(called[0].split()) >= TWO and UNIT in said[: match.start()]  # no "they"
    if not (UNIT in match[0] or is_called or _points_back(said, match.start(), patterns)):
        return None
    if asks_to_know(part.text, match.end(), script.grammar):
        return None
    if patterns.nots.search(said, max(0, match.start() - NOT_REACH), match.start()) is not None:
        return None
    order, target = part.start + match.start(), trimmed(script.text, quote.inner)
    return Found(Operation.DELETE, order, part.start + max(match.end(), end), target, order=order)


@lru_cache(maxsize=8)
def named_end(s: Speech) -> re.Pattern[str]:
    """What calls the words behind it words: "the words", "the phrase"."""
    return compile_later(rf"(?:{words(s.names_words)}\s+)+$")


def _named(script: Script, part: Masked, draft: Backing) -> list[Reference]:
    """The places of a stretch, all of which the draft has; none where it has one of them not."""
    assert draft.units is not None  # noqa: S101 - asked only then
    found, speech = list(script.unit_references(part)), script.grammar.speech
    if not found or locator_of(found, script.text, speech).act is not None:
        return []
    each = (locator_of((one,), script.text, speech) for one in found)
    paths = (path for one in each for path in (one.path, *one.also))
    return found if all(draft.units.under(path) for path in paths) else []


def _with_newcomer(script: Script, part: Masked, draft: Backing) -> list[Reference]:
    """The two places of a stretch where the draft has the first, and the second is the number that comes next in
    another unit: 8.6 of "Section 12.1 would be better as section 8.6" where 8 ends with 8.5.
    """
    assert draft.units is not None  # noqa: S101 - asked only then
    found, speech = list(script.unit_references(part)), script.grammar.speech
    if len(found) != TWO or any(len(one.numbers) != 1 for one in found):
        return []
    row, _, last = found[1].numbers[0].rpartition(".")
    if not row or not last.isdecimal() or not are_beside(found[0].numbers[0], found[1].numbers[0]):
        return []
    before = replace(found[1], numbers=(f"{row}.{int(last) - 1}",))
    wheres = (locator_of((one,), script.text, speech) for one in (found[0], before, found[1]))
    return found if [bool(draft.units.under(one.path)) for one in wheres] == [True, True, False] else []


def _are_one(script: Script, named: list[Reference]) -> bool:
    """Whether places side by side name one unit: "Mục VI khoản 4"."""
    spans = sorted(one.span for one in named)
    if any(_GAP.fullmatch(script.text, one.end, other.start) is None for one, other in pairwise(spans)):
        return False
    is_path = not locator_of(named, script.text, script.grammar.speech).also
    return is_path and all(len(one.numbers) == 1 for one in named)


def _marked(part: Masked, named: list[Reference], patterns: _Patterns) -> str:
    """The stretch with its units and the words that point to one blanked by their marks."""
    said = part.text
    for one in named:
        first, last = one.span.start - part.start, one.span.end - part.start
        said = f"{said[:first]}{UNIT * (last - first)}{said[last:]}"
    return patterns.its.sub(lambda match: IT * len(match[0]), said)


def _gone(said: str, part: Masked, patterns: _Patterns, speech: Speech) -> Found | None:
    """The one unit that goes, or is parted; a pronoun must not mean what is told of it, nor a unit only hold what goes:
    "question 5 of Schedule 4 may be cancelled".
    """
    for pattern, operation in ((patterns.drops, Operation.DELETE), (patterns.parts, Operation.SPLIT)):
        match = pattern.search(said)
        if match is not None and said[match.start()] == UNIT and _holds(speech).search(said, 0, match.start()):
            continue
        if match is not None and (UNIT in match[0] or _points_back(said, match.start(), patterns)):
            return Found(
                operation, part.start + match.start(), part.start + match.end(), order=part.start + match.start()
            )
    return None


@lru_cache(maxsize=8)
def _holds(s: Speech) -> re.Pattern[str]:
    """What says of the unit behind it that something in it is meant: "the rule about dogs in"."""
    return compile_later(rf"\w+\s+{words((*s.of_words, *s.containers, *s.from_words))}\s+$")


def _points_back(said: str, at: int, patterns: _Patterns) -> bool:
    """Whether a unit stands before an offset, at the head of its sentence, and nothing new behind it."""
    place = said.rfind(UNIT, 0, at)
    if place < 0 or at - place > LONGEST_GAP:
        return False
    begin = place
    while begin and said[begin - 1] == UNIT:
        begin -= 1
    head = said[max((one.end() for one in _STOPS.finditer(said, 0, begin)), default=0) : begin]
    is_head = len(head.split()) <= TWO or patterns.blames.search(head) is not None
    return is_head and patterns.newcomers.search(said, place, at) is None


def _joined(said: str, part: Masked, patterns: _Patterns, speech: Speech) -> Found | None:
    for pattern, operation in ((patterns.joins, Operation.MERGE), (patterns.swaps, Operation.MOVE)):
        match = pattern.search(said)
        if match is not None and _holds(speech).search(said, 0, said.find(UNIT)):
            continue  # "boats under section 9 and section 10 must change places"
        if match is not None and said.find(UNIT) <= match.end():
            begin, end = part.start + match.start(), part.start + max(match.end(), said.rfind(UNIT) + 1)
            return Found(operation, begin, end, order=begin)
    return None


def _moved(
    said: str, part: Masked, named: list[Reference], count: int, patterns: _Patterns, grammar: Grammar
) -> Found | None:
    """The first unit, brought beside or into the second, or to an end of what holds it."""
    if count == 1:
        for pattern, position in ((patterns.firsts, Position.START), (patterns.lasts, Position.END)):
            match = pattern.search(said)
            if match is not None and (UNIT in match[0] or _points_back(said, match.start(), patterns)):
                order, begin = part.start + match.start(), max(match.start(), said.rfind(UNIT, 0, match.end()) + 1)
                there = Span(part.start + begin, part.start + match.end())
                return Found(Operation.MOVE, order, there.end, None, None, position, destination=there, order=order)
        return None
    match = patterns.goes.search(said)
    if match is None or len(named) != TWO or said.find(UNIT) >= match.start("to"):
        return None
    if UNIT not in said[match.start() : match.start("to")] and not _points_back(said, match.start(), patterns):
        return None
    there = Span(part.start + match.start("to"), part.start + match.end("to"))
    side = grammar.side.match(match["to"])
    brought = edge(match["way"], grammar) if side is None else side_of(side, grammar.speech, 0)
    order = part.start + match.start()
    return Found(Operation.MOVE, order, there.end, None, None, brought, destination=there, order=order)
