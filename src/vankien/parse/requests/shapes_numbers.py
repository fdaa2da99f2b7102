"""Shapes of requests for other numbers, in chains too: "đánh số lại: Điều 9 thành Điều 10, Điều 10 thành Điều 11"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment, Operation, Position
from vankien.model.locator import UnitKind
from vankien.model.span import Span
from vankien.parse.grammar.found import Found, at_group
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.places.inner_clauses import are_beside
from vankien.parse.places.locate import references
from vankien.parse.places.paths import RANK, completed
from vankien.parse.places.reference import COUNTED, Reference
from vankien.parse.places.unit_grammar import unit_grammar
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import BLANK, Masked
from vankien.text.numerals import from_roman, letter_index
from vankien.text.pattern import compile_later

LOOSE_GAP = 60  # code points between a unit and "thành": its heading, where a verb of renumbering stands before
NEXT = 1  # from a number to that which follows when a neighbour comes or goes: "bỏ khoản 2, khoản 3 thành khoản 2"
CHAIN_REACH = 120  # code points behind a new number in which the next unit of its row gets one
TURNED = 2  # references of one turn: the old number and the new one
NEXT_OF_CHAIN = 8  # code points between references of one place or list: "khoản 3 và khoản 4 của Điều 5"


@dataclass(frozen=True, slots=True)
class Turn:
    """One unit, or a list, that gets another number; offsets of the contribution."""

    start: int
    result: int
    end: int


def renumber(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """Units that get other numbers: "Đánh số lại các khoản của Điều 6", "Điều 7 cũ trở thành Điều 8"."""
    match = unit_grammar(grammar.speech).renumber.search(stretch.text)
    turn = next(turns(stretch, grammar, 0, is_loose=match is not None), None)
    if turn is not None and match is not None and stretch.start + match.start() >= turn.end:
        match, turn = None, next(turns(stretch, grammar, 0, is_loose=False), None)  # the others follow it
        if turn is None:
            return None
    if turn is not None and (moved := _passing(text, stretch, turn, grammar)) is not None:
        return moved
    if turn is not None and match is None:
        is_told = _goes_on(stretch, turn, grammar.speech) or _goes_beside(stretch, turn, grammar)
        if is_told or _goes_under(stretch, turn, grammar):
            return None
    if turn is not None:
        verb = turn.start if match is None else min(turn.start, at_group(stretch, match, "verb"))
        goes = Span(turn.result, turn.end)
        if _leaves(stretch, turn, grammar):
            return Found(Operation.MOVE, verb, turn.end, destination=goes)
        return Found(Operation.RENUMBER, verb, turn.end, destination=goes, result_from=turn.result)
    if match is None or unit_grammar(grammar.speech).becomes.fullmatch(match[0]) is not None:
        return None  # "câu cuối chuyển thành một gạch đầu dòng riêng" gives no number
    if _follows_order(stretch, match.start("verb"), grammar):
        return None
    into = unit_grammar(grammar.speech).into.search(stretch.text, match.end("verb"))
    end = stretch.start + len(stretch.text.rstrip())
    result_from = None if into is None else stretch.start + into.start()
    return Found(Operation.RENUMBER, at_group(stretch, match, "verb"), end, result_from=result_from)


def _follows_order(stretch: Masked, verb: int, grammar: Grammar) -> bool:
    """Whether numbers only follow from an order before: "chuyển Chương IV lên sau Chương II và đánh số lại"."""
    order = unit_grammar(grammar.speech).moves.search(stretch.text, 0, verb)
    if order is None:
        return False
    begin, end = stretch.start + order.end(), stretch.start + verb
    return any(begin <= one.span.start and one.span.end <= end for one in references(stretch, grammar.speech))


def _passing(text: str, stretch: Masked, turn: Turn, grammar: Grammar) -> Found | None:
    """A unit that moves past others to where the one stands that bears its new number: "chuyển khoản 5 thành khoản 1".

    None where no verb moves it, in a chain, to a higher number, and to the next: that follows from what others do.
    """
    units = unit_grammar(grammar.speech)
    verb = next(units.moves.finditer(stretch.text, 0, turn.start - stretch.start), None)
    if verb is None or not units.only_fillers.fullmatch(stretch.text, verb.end(), turn.start - stretch.start):
        return None
    if next(turns(stretch, grammar, turn.end - stretch.start, is_loose=True), None) is not None:
        return None
    rest = text[turn.end : turn.end + CHAIN_REACH].lower().split("\n", 1)[0]
    if (
        rest.lstrip()[:1] == ";"
        and next(turns(Masked(rest, turn.end, ()), grammar, 0, is_loose=True), None) is not None
    ):
        return None  # "…; các điểm c, d thành điểm d, đ"
    row = [one for one in references(stretch, grammar.speech) if turn.start <= one.span.start < turn.end]
    old, new = ([one for one in row if (one.span.start < turn.result) is first] for first in (True, False))
    if not old or len(new) != 1 or old[0].kind is not new[0].kind:
        return None
    places = [_place_of(one) for one in (old[0], new[0])]
    if places[0] is None or places[1] is None or places[0] - places[1] <= NEXT:
        return None
    begin, goes = stretch.start + verb.start(), Span(turn.result, turn.end)
    found = Found(Operation.MOVE, begin, turn.end, position=Position.BEFORE)
    return replace(found, destination=goes, result_from=turn.result)


def _place_of(one: Reference) -> int | None:
    """Which of its row a unit is by its number or letter; None for several, and for "2.1" and "3a"."""
    number = one.numbers[0] if len(one.numbers) == 1 else ""
    if number.isdecimal():
        return int(number)
    return letter_index(number) if one.kind is UnitKind.POINT else from_roman(number)


@lru_cache(maxsize=8)
def _predicate(s: Speech) -> re.Pattern[str]:
    return compile_later(rf"\s+{words((*s.musts, *s.copulas, *s.unsure.stands))}")


def _goes_on(stretch: Masked, turn: Turn, s: Speech) -> bool:
    """Whether a sentence goes on and says something of a range: "9(1) to 9(3) should stay"."""
    return s.counts_at_head and _predicate(s).match(stretch.text, turn.end - stretch.start) is not None


def _goes_beside(stretch: Masked, turn: Turn, grammar: Grammar) -> bool:
    """Whether it is told beside which unit the first one goes: "section 2.3 to section 1, after 1.2" is no number."""
    behind = stretch.text[turn.end - stretch.start :]
    said = behind.lstrip(" ,")
    return grammar.side.match(said) is not None and any(
        one.span.start >= turn.end for one in references(stretch, grammar.speech)
    )


def _goes_under(stretch: Masked, turn: Turn, grammar: Grammar) -> bool:
    """Whether a unit with a dotted number moves to one without: "move section 2.3 to section 1" gives no number."""
    if unit_grammar(grammar.speech).moves.search(stretch.text, 0, turn.start - stretch.start) is None:
        return False
    row = [one for one in references(stretch, grammar.speech) if turn.start <= one.span.start < turn.end]
    old, new = ([one for one in row if (one.span.start < turn.result) is first] for first in (True, False))
    return bool(old and new) and "." in old[0].numbers[0] and "." not in new[0].numbers[0]


def _leaves(stretch: Masked, turn: Turn, grammar: Grammar) -> bool:
    """Whether a unit leaves what holds it for another: "chuyển khoản 3 Điều 8 thành khoản 3 Điều 9", "section 3.4
    should become section 2.4".
    """
    row = [one for one in references(stretch, grammar.speech) if turn.start <= one.span.start < turn.end]
    if len(row) == TURNED and are_beside(*(one.numbers[0] for one in row)):
        gap = stretch.text[row[0].span.end - stretch.start : row[1].span.start - stretch.start]
        if _ought(grammar.speech).search(gap) is None:
            return False  # "renumber section 2.3 to 1.5"
        first, second = (one.numbers[0].rpartition(".")[0] for one in row)
        return first != second
    old, new = (
        {one.kind: one.numbers for one in references(stretch, grammar.speech) if low <= one.span.start < high}
        for low, high in ((turn.start, turn.result), (turn.result, turn.end))
    )
    inner = max(new, key=lambda kind: RANK.get(kind, 9) if isinstance(kind, UnitKind) else -1)
    return any(kind in old and old[kind] != number for kind, number in new.items() if kind is not inner)


@lru_cache(maxsize=8)
def _ought(s: Speech) -> re.Pattern[str]:
    return compile_later(words(s.whole_units.ought))


def chain(text: str, found: Found, stretch: Masked, grammar: Grammar) -> Iterator[Found]:
    """The links that follow the first one of a chain of new numbers."""
    end = found.end
    for turn in turns(stretch, grammar, end - stretch.start, is_loose=True):
        if _joins(grammar.speech).fullmatch(text[end : turn.start].lower()) is None:
            return
        end = turn.end
        goes = Span(turn.result, turn.end)
        yield replace(found, verb=turn.start, end=turn.end, destination=goes, result_from=turn.result)


@lru_cache(maxsize=8)
def _joins(speech: Speech) -> re.Pattern[str]:
    """What may stand between two links: "…, còn Điều 13 thành Điều 14"."""
    return compile_later(rf"(?:[\s,;]|{words((*speech.joins, *speech.turns, *speech.carries_on, *speech.whole_of))})*")


def of_one_chain(links: Sequence[Amendment]) -> list[Amendment]:
    """The links of a chain, each in the unit that only the last one names: "điểm d thành điểm đ, … khoản 1 Điều 5"."""
    made = list(links)
    for place in range(len(made) - 2, -1, -1):
        one = made[place]
        locator = completed(one.locator, made[place + 1].locator)
        goes = None if one.destination is None else completed(one.destination, locator)
        made[place] = replace(one, locator=locator, destination=goes)
    return made


def turns(stretch: Masked, grammar: Grammar, at: int, *, is_loose: bool) -> Iterator[Turn]:
    """Each "Điều 9 thành Điều 10" from an offset of the stretch on.

    With `is_loose` a heading may stand behind the old number: "mục 5 quốc phòng chuyển thành mục 4".
    """
    citing = unit_grammar(grammar.speech).citing
    row = [one for one in references(stretch, grammar.speech) if one.span.start >= stretch.start + at]
    becomes = [None, *(_becomes(stretch, one, other, grammar, is_loose=is_loose) for one, other in pairwise(row))]
    begin, place = 0, 1
    while place < len(row):
        result = becomes[place]
        if result is None:
            gap = stretch.text[row[place - 1].span.end - stretch.start : row[place].span.start - stretch.start]
            is_one = len(gap) <= NEXT_OF_CHAIN and grammar.turns.search(gap) is None
            begin = begin if is_one else place
            place += 1
            continue
        old, stop = row[begin:place], _behind(row, becomes, begin, place)
        if _is_numbered(row[place]) and citing.search(stretch.text, 0, old[0].span.start - stretch.start) is None:
            yield Turn(old[0].span.start, result, row[stop - 1].span.end)
        begin, place = stop, stop + 1


def _becomes(stretch: Masked, old: Reference, new: Reference, grammar: Grammar, *, is_loose: bool) -> int | None:
    """Where "thành" stands between a unit and its new number; None when something else stands there."""
    first, last = old.span.end - stretch.start, new.span.start - stretch.start
    gap = stretch.text[first:last]
    if BLANK in gap or any(mark in gap for mark in ".;:"):
        return None
    if _is_outer(new, old.kind):
        return None  # "Article 3 to Part II" goes there
    units = unit_grammar(grammar.speech)
    match = units.becomes.fullmatch(gap) or units.renumbered_to.fullmatch(gap)
    if match is None and is_loose and len(gap) <= LOOSE_GAP:
        match = units.becomes_behind.search(gap)
    return None if match is None else old.span.end + match.start("becomes")


def _behind(row: list[Reference], becomes: list[int | None], begin: int, place: int) -> int:
    """The first reference behind the new numbers: as many as there were old ones, and the unit that holds them."""
    new = row[place].kind
    left = sum(len(one.numbers) for one in row[begin:place] if one.kind is new)
    stop = place
    while stop < len(row) and (stop == place or becomes[stop] is None):
        one = row[stop]
        if one.kind is new and left > 0:
            left -= len(one.numbers)
        elif not (_is_outer(one, new) and (stop + 1 == len(row) or becomes[stop + 1] is None)):
            break
        stop += 1
    return max(stop, place + 1)


def _is_outer(one: Reference, inner: UnitKind | str) -> bool:
    """Whether a reference names a unit that can hold one of a kind."""
    kinds = isinstance(one.kind, UnitKind) and isinstance(inner, UnitKind)
    return kinds and RANK.get(one.kind, 9) < RANK.get(inner, 9)  # type: ignore[arg-type]


def _is_numbered(one: Reference) -> bool:
    """Whether a reference names units that bear numbers."""
    return isinstance(one.kind, UnitKind) and one.kind not in COUNTED
