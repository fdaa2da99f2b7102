"""New units and new ends of units that the draft's own numbers tell: "Following 6.2.3 I propose a 6.2.4: “…”".

Of two numbers beside one new wording the draft has the one, and the other is the next: that is the newcomer's own, and
it goes behind. Where one unit alone is named, an end of it right before a wording says where that goes.
"""

import re
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation, Position
from vankien.model.locator import Locator
from vankien.model.span import Span
from vankien.parse.backed.pairs import asks_to_know
from vankien.parse.draft.backing import Backing, tokens
from vankien.parse.draft.units import Units
from vankien.parse.grammar.found import Found, trimmed
from vankien.parse.places.drafts_numbers import CODES, plain
from vankien.parse.places.paths import locator_of
from vankien.parse.places.reference import Reference
from vankien.parse.script import Script
from vankien.parse.words.cues import Cue
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import Masked, Quoted
from vankien.text.pattern import compile_later

MOST_NUMBERS = 4  # in what is read as one
HEAD_REACH = 60  # code points before a wording in which an end of its unit is named
_NUMBER = re.compile(r"(?<![\w.,])\d+(?:\.\d+)+[a-z]?(?![\w%]|[.,]\d)")
_LABEL = re.compile(
    r"\s*(?:\(?(?P<item>\d{1,2}|[a-z])[.)]|(?P<number>[A-Z]{0,2}\d{1,2}(?:\.\d{1,2}){1,3})\.?)\s+(?=[^\W\d_]|[“\"(])"
)
_GOES_ON = re.compile(r"\s*[^\W\d_]")
_LETTER = re.compile(r"[a-z]")


def newcomer_there(script: Script, part: Masked, draft: Backing) -> Found | None:
    """The one new wording that bears, or is called by, the number next to one that the draft has."""
    quote = _new_words(script, part, draft)
    if quote is None or draft.units is None or not script.grammar.speech.roles.asks_there:
        return None
    numbers = sorted((*_NUMBER.finditer(part.text), *CODES.finditer(part.text)), key=re.Match.start)
    if not 1 < len(numbers) <= MOST_NUMBERS:
        return None
    has = [one for one in numbers if draft.units.by_number.get(plain(one[0]).lower())]
    news = [one for one in numbers if one not in has]
    if len({one[0] for one in has}) != 1 or len({one[0] for one in news}) != 1:
        return None
    if not _follows(plain(has[0][0]), plain(news[0][0])):
        return None
    if has[0].start() > news[0].start() or quote.span.start < part.start + news[0].end():
        return None
    if asks_to_know(part.text, quote.span.end - part.start, script.grammar):
        return None
    begin, stop = part.start + has[0].start(), part.start + news[0].start()
    new = trimmed(script.text, quote.inner)
    return Found(
        Operation.INSERT, begin, quote.span.end, None, new, Position.AFTER, result_from=stop, order=quote.span.start
    )


def _follows(old: str, new: str) -> bool:
    """Whether a number is the next behind another: "6.2.4" and "6.2.3a" behind "6.2.3"."""
    if new[:-1] == old and _LETTER.fullmatch(new[-1]) is not None:
        return True
    rows = [one.rpartition(".") for one in (old, new)]
    is_row = rows[0][0] == rows[1][0] and rows[0][2].isdecimal() and rows[1][2].isdecimal()
    return is_row and int(rows[1][2]) == int(rows[0][2]) + 1


def labelled_there(script: Script, part: Masked, draft: Backing) -> Found | None:
    """The one new wording that bears the number behind the last in the unit named, "Schedule 3 …: “7. The menu …”", or
    behind one that the draft has: "“4.1.5 Scaffolding …”". Nobody numbers on but to add.
    """
    quote = _new_words(script, part, draft)
    if quote is None or draft.units is None or not script.grammar.speech.roles.asks_there:
        return None
    label = _LABEL.match(script.text, quote.inner.start, quote.inner.end)
    if label is None or asks_to_know(part.text, quote.span.end - part.start, script.grammar):
        return None
    number = (label["item"] or label["number"]).lower()
    is_next = _is_next_row(script, part, number, draft.units) if label["item"] else _is_next(number, draft.units)
    if not is_next:
        return None
    new, before = trimmed(script.text, quote.inner), _before(number) if label["number"] else ""
    named = {plain(number).lower() for one in script.unit_references(part) for number in one.numbers}
    position = Position.AFTER if before in named else None
    return Found(Operation.INSERT, quote.span.start, quote.span.end, None, new, position, order=quote.span.start)


def _before(number: str) -> str:
    """The number before one in its row; empty where none tells."""
    head, dot, last = number.rpartition(".")
    return f"{head}{dot}{int(last) - 1}" if last.isdecimal() else ""


def _is_next(number: str, units: Units) -> bool:
    """Whether the draft has the number before one, and not itself."""
    return bool(units.by_number.get(_before(number))) and not units.by_number.get(number)


def _is_next_row(script: Script, part: Masked, number: str, units: Units) -> bool:
    """Whether a number or a letter comes next behind the last one in the one unit that a stretch names."""
    named = script.unit_references(part)
    where = locator_of(named, script.text, script.grammar.speech) if named else None
    is_one = where is not None and not where.also and where.act is None
    row = [one.number or "" for one in units.row(where.path) if one.label] if where is not None and is_one else []
    last = row[-1].lower() if row else ""
    if where is not None and is_one and not row and _closes_row(where, units):
        last = (where.path[-1].number or "").lower()  # "After (f) in 18 there is room for one more: “(g) …”"
    if last.isdecimal() and number.isdecimal():
        return int(number) == int(last) + 1
    return len(last) == len(number) == 1 and not last.isdecimal() and ord(number) == ord(last) + 1


def _closes_row(where: Locator, units: Units) -> bool:
    """Whether a place is the last item in the row of its unit."""
    row = [one.number or "" for one in units.row(where.path[:-1]) if one.label]
    return bool(row) and row[-1].lower() == (where.path[-1].number or "").lower()


def between_there(script: Script, part: Masked, draft: Backing) -> Found | None:
    """The one new wording behind two units between which it goes: "giữa khoản 1 và khoản 2 cần một khoản: “…”".

    Words behind the units must ask: what stands there already, or clashes, is told in the same way.
    """
    if not part.cues & Cue.BETWEEN or not part.cues & Cue.PLACES:
        return None
    quote = _new_words(script, part, draft)
    if quote is None or not part.text[: quote.span.start - part.start].rstrip().endswith(":"):
        return None
    ends = script.grammar.between_end
    named = [one for one in script.unit_references(part) if one.span.end <= quote.span.start]
    first = next((one for one in named if ends.search(script.lower, part.start, one.span.start) is not None), None)
    if first is None or asks_to_know(part.text, quote.span.end - part.start, script.grammar):
        return None
    behind = part.text[named[-1].span.end - part.start : quote.span.start - part.start].strip(" :")
    if behind and _asks(script.grammar.speech).search(part.text, 0, quote.span.start - part.start) is None:
        return None
    new, begin = trimmed(script.text, quote.inner), first.span.start
    return Found(Operation.INSERT, begin, quote.span.end, None, new, Position.AFTER, order=quote.span.start)


@lru_cache(maxsize=8)
def _asks(s: Speech) -> re.Pattern[str]:
    return compile_later(words((*s.asks, *s.musts, *s.inserts, *s.whole_units.ought, *s.roles.adds)))


def edge_there(script: Script, part: Masked, draft: Backing) -> Found | None:
    """The one new wording that stands right behind an end of the one unit named: "6.1.3. At the end: “…”"."""
    quote = _new_words(script, part, draft)
    if quote is None or draft.units is None or not part.cues & Cue.PLACES:
        return None
    named = [one for one in script.unit_references(part) if one.span.end <= quote.span.start]
    where = locator_of(named, script.text, script.grammar.speech) if named else None
    if where is None or where.also or where.act is not None or len(draft.units.under(where.path)) != 1:
        return None
    at = quote.span.start - part.start
    said = _without(part, named)
    edge = _edge(script.grammar.speech).search(said, max(0, at - HEAD_REACH), at)
    if edge is None or script.grammar.frame.fullmatch(_head(said[: edge.start()])) is None:
        return None
    order = part.start + edge.start()
    position = Position.END if edge["end"] is not None else Position.START
    return Found(
        Operation.INSERT, order, quote.span.end, None, trimmed(script.text, quote.inner), position, order=order
    )


def _head(said: str) -> str:
    """What stands before an end in its sentence, its stops as spaces: "Para 6.1.3."."""
    return re.sub(r"[.;:,–—-]", " ", said)


def _without(part: Masked, named: list[Reference]) -> str:
    said = part.text
    for one in named:
        first, last = one.span.start - part.start, one.span.end - part.start
        said = f"{said[:first]}{' ' * (last - first)}{said[last:]}"
    return said


@lru_cache(maxsize=8)
def _edge(s: Speech) -> re.Pattern[str]:
    """An end of a unit and a mark right before a wording."""
    names = rf"(?:\s+(?:{words((*s.of_words, *s.same_words, *s.this, *s.units))}\s*){{1,4}})?"
    told = rf"(?:\s*{words(s.names_words)})?"
    return compile_later(rf"(?:(?P<end>{words(s.at_end)})|{words(s.at_start)}){names}\s*(?:[:–—-]|,){told}\s*:?\s*$")


def _new_words(script: Script, part: Masked, draft: Backing) -> Quoted | None:
    """The only quotation of a stretch, where the draft has not its words and nothing is said behind it."""
    if len(part.quotes) != 1 or not part.quotes[0].closed or part.quotes[0].inner.is_empty:
        return None
    quote = part.quotes[0]
    if _GOES_ON.match(part.text, quote.span.end - part.start) is not None:
        return None  # "“jugglers” is a silly word"
    row = tokens(script.lower, quote.inner.start, quote.inner.end)
    return quote if row and not draft.count(row) else None


def drafts_only(own: tuple[Reference, ...], units: Units, script: Script) -> tuple[Reference, ...]:
    """The places of an addition without the newcomer's own number: "after 5.1.4, numbered 5.1.5"."""
    speech = script.grammar.speech
    has = tuple(one for one in own if units.under(locator_of((one,), script.text, speech).path))
    rest = [one for one in own if one not in has]
    is_next = len(has) == 1 and bool(rest) and all(_follows(has[0].numbers[0], one.numbers[0]) for one in rest)
    return has if is_next else own


def doubles_end(new: Span, unit: Span, units: Units, script: Script) -> bool:
    """Whether words for the end of a unit begin as its last words do: those are to go, and nobody says how many."""
    row = [one.word for one in tokens(script.lower, new.start, new.end)]
    last = [one.word for one in tokens(units.lower, unit.start, unit.end)][-len(row) - 1 :]
    return len(row) > 1 and any(last[at : at + 2] == row[:2] for at in range(len(last) - 1))
