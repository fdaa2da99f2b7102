"""Units that an order adds: their own number is no place, and what is around says where they go."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment, Operation, Position
from vankien.model.locator import UnitKind
from vankien.model.span import Span
from vankien.parse.draft.units import Units
from vankien.parse.grammar.found import Found
from vankien.parse.places.locate import unit_named
from vankien.parse.places.reference import COUNTED, Reference
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.text.numerals import ALL_LETTERS
from vankien.text.pattern import compile_later

ADDED_REACH = 40  # code points in which an order names the unit that it adds
HOLDERS = {
    UnitKind.CLAUSE: {UnitKind.ARTICLE},
    UnitKind.ARTICLE: {UnitKind.CHAPTER, UnitKind.PART, UnitKind.SECTION},
    UnitKind.SECTION: {UnitKind.CHAPTER, UnitKind.PART, UnitKind.SECTION},
}
LAST = "-1"  # the number of the last unit of its kind
_NUMBERED = re.compile(r"(?:\d{1,3}[a-zđ]?|[a-zđ])[.)]\s")  # and no figure: "12.000 đồng"
TWO = 2  # units between which something goes
PAIR_REACH = 8  # code points between their names: " and "


def new_unit(
    script: Script, own: tuple[Reference, ...], found: Found, clause: Span, words: str
) -> tuple[tuple[Reference, ...], Position | None]:
    """References without the number that only the new unit bears, and at which end of the rest it goes.

    "Bổ sung Điều 8a vào sau Điều 8" stands beside Điều 8; "Bổ sung khoản 17 vào Điều 3", and "Bổ sung khoản 17
    Điều 3" whose words begin "17.", at the end of Điều 3; "Bổ sung Điều 8a" alone behind Điều 8.
    """
    if found.operation is not Operation.INSERT or found.target is not None:
        return own, found.position
    pair = _between(script, own, clause)
    if pair:
        return pair, Position.AFTER
    asked = [one for one in own if found.verb <= one.span.start]
    if not asked:
        return own, found.position or _end_for_newcomer(script, own, found)
    before = tuple(one for one in own if one.span.start < found.verb)
    is_named = script.grammar.counted_new.fullmatch(script.lower, found.verb, asked[0].span.start) is not None
    if found.position in {Position.AFTER, Position.BEFORE}:
        if before and is_named and script.grammar.side.search(script.lower, clause.start, before[-1].span.start):
            return before, found.position  # "Sau Điều 9 bổ sung Điều 9a": the new one's own number is no place
        if len(asked) > 1 and _is_numbered_on(asked[-1], asked[:-1]):
            return (*before, *asked[:-1]), found.position  # "vào sau khoản 3 Điều 2 khoản 3a"
        side = script.grammar.side.search(script.lower, asked[0].span.end, clause.end)
        if len(asked) < 2 or side is None or side.end() > asked[-1].span.start:
            return own, found.position
        return (*before, *(one for one in asked if one.span.start >= side.start())), found.position
    if not is_named:
        return own, found.position or _end_behind(script, asked[-1], found)
    into = script.grammar.container.search(script.lower, asked[0].span.end, clause.end)
    holds = tuple(one for one in asked if into is not None and one.span.start >= into.end())
    if holds and script.grammar.gap_to_place.fullmatch(script.lower, into.end() if into else 0, holds[0].span.start):
        if _lacks_label(asked[0], words):
            return own, found.position  # its number is said here alone
        return (*before, *holds), found.position or Position.END
    return _by_label(own, asked, found, words)


def _between(script: Script, own: tuple[Reference, ...], clause: Span) -> tuple[Reference, ...]:
    """The first of two units between which new text goes, with what holds both; empty where none are named.

    As "giữa khoản 2 và khoản 3 Điều 5", "between 4.1 and 4.2".
    """
    for at, one in enumerate(own):
        if script.grammar.between_end.search(script.lower, clause.start, one.span.start) is None:
            continue
        first = replace(one, numbers=one.numbers[:1])
        if len(one.numbers) == TWO:
            return (*own[:at], first, *own[at + 1 :])
        following = own[at + 1] if at + 1 < len(own) else None
        if following is not None and following.kind is one.kind and following.span.start - one.span.end <= PAIR_REACH:
            first = replace(first, span=Span(one.span.start, following.span.end))
            return (*own[:at], first, *own[at + TWO :])
    return ()


def _is_numbered_on(last: Reference, rest: list[Reference]) -> bool:
    """Whether a reference bears the number of another of its kind with a letter more: "3a" behind "3"."""
    number = last.numbers[0]
    return any(one.kind is last.kind and number[:-1] == one.numbers[0] and number[-1:].isalpha() for one in rest)


def _end_for_newcomer(script: Script, own: tuple[Reference, ...], found: Found) -> Position | None:
    """The end of the unit to which one more is added without a number: "Điều 9 thêm một khoản quy định “…”"."""
    added = _added(script.grammar.speech).match(script.lower, found.verb, found.verb + ADDED_REACH)
    inner = next((one.kind for one in own if isinstance(one.kind, UnitKind) and one.kind not in COUNTED), None)
    if added is None:
        return None
    kind = unit_named(added["unit"], script.grammar.speech)
    return Position.END if inner in HOLDERS.get(kind, ()) else None


def _end_behind(script: Script, held: Reference, found: Found) -> Position | None:
    """The end of the unit into which one more is put: "Bổ sung vào Điều 10 một khoản mới: …"; no other end is named."""
    into = script.grammar.container.search(script.lower, found.verb, held.span.start)
    added = _one_behind(script.grammar.speech).match(script.lower, held.span.end, held.span.end + ADDED_REACH)
    if into is None or added is None:
        return None
    return Position.END if held.kind in HOLDERS.get(unit_named(added["unit"], script.grammar.speech), ()) else None


@lru_cache(maxsize=8)
def _one_behind(speech: Speech) -> re.Pattern[str]:
    """One more unit, told as new behind what is to hold it: "Điều 10 một khoản mới", "thêm 01 khoản nữa"."""
    units = words(one for one in speech.units if one not in speech.weak_units)
    counted = words((*speech.inserts, *speech.whole_units.one_more))
    return compile_later(
        rf"\s+(?:{counted}\s+){{0,2}}(?P<unit>{units})\s+{words(speech.whole_units.apart)}(?!\s+\w*\d)"
    )


@lru_cache(maxsize=8)
def _added(speech: Speech) -> re.Pattern[str]:
    """An order that adds one more unit: "bổ sung thêm một khoản", with no side or place in between."""
    away = words((*speech.containers, *speech.after, *speech.before, *speech.at_end, *speech.at_start))
    return compile_later(
        rf"{words(speech.inserts)}\s+(?:(?!{away})\w+\s+){{0,2}}(?P<unit>{words(speech.units)})(?!\s+(?:\d|{away}))"
    )


def newcomer(script: Script, found: Found) -> UnitKind | None:
    """The kind of a unit that an order adds without a number: "thêm một gạch đầu dòng nữa", "add a further clause"."""
    if found.operation is not Operation.INSERT or found.target is not None:
        return None
    stop = found.verb + ADDED_REACH if found.new is None else min(found.verb + ADDED_REACH, found.new.start)
    added = _one_more(script.grammar.speech).match(script.lower, found.verb, stop)
    return None if added is None else unit_named(added["unit"] or added["other"], script.grammar.speech)


@lru_cache(maxsize=8)
def _one_more(speech: Speech) -> re.Pattern[str]:
    """An order that adds one more unit and says so by its count, or by a word behind its name: "thêm khoản mới"."""
    units, u = (
        words(one for one in speech.units if one not in speech.weak_units),
        speech.whole_units,
    )  # "một ý" is a thought
    return compile_later(
        rf"{words(speech.inserts)}\s+(?:(?:\w+\s+)?{words(u.one_more)}\s+(?:\w+\s+)?(?P<unit>{units})(?!\s+\d)"
        rf"|(?P<other>{units})\s+{words(u.apart)})"
    )


def _by_label(
    own: tuple[Reference, ...], asked: list[Reference], found: Found, words: str
) -> tuple[tuple[Reference, ...], Position | None]:
    """Whether the new words bear the number named: then that is the new unit's own."""
    first = asked[0]
    label = words.lstrip(" (").lower()
    number = first.numbers[0].lower()
    words_ = label.split(maxsplit=1)
    head = words_[1] if first.kind is UnitKind.ARTICLE and len(words_) > 1 else label
    is_last = number == LAST and first.kind is not UnitKind.ARTICLE and _NUMBERED.match(head) is not None
    signs = (".", ")", ":", "/", *((" ",) if "." in number else ()))  # "8.5 Each …"
    if not is_last and not head.startswith(tuple(f"{number}{sign}" for sign in signs)):
        return own, found.position  # "lập khoản cuối cùng: “3. …”" is a new one, too
    rest = tuple(one for one in own if one is not first and not _is_labelled_too(one, first, asked, words))
    if any(_is_beside(one, first) for one in rest):
        return (first,), found.position  # "Section 8.1: a new section 8.5": its own number says where it goes
    if first.kind is not UnitKind.ARTICLE:
        return rest, found.position or Position.END
    if any(isinstance(one.kind, UnitKind) for one in rest):
        return rest, found.position or Position.END
    digits = number.rstrip(ALL_LETTERS)
    if not digits.isdecimal():
        return rest, found.position
    neighbour = digits if digits != number else str(int(digits) - 1)
    return (*rest, replace(first, numbers=(neighbour,))), Position.AFTER


def _is_beside(one: Reference, new: Reference) -> bool:
    """Whether a unit that is named stands beside a new one by its dotted number: 8.1 beside 8.5."""
    heads = [each.numbers[0].rpartition(".")[0] for each in (one, new)]
    return bool(heads[0]) and heads[0] == heads[1]


def _lacks_label(one: Reference, words: str) -> bool:
    """Whether the words of a new unit bear no label, so that its number tells where among the others it goes."""
    is_labelled = re.match(r"\W*(?:[^\W\d_]+\s+)?[\w.]{1,8}\s*[.):/–-]", words) is not None
    return one.kind not in COUNTED and len(one.numbers) == 1 and bool(words.strip()) and not is_labelled


def _is_labelled_too(one: Reference, first: Reference, asked: list[Reference], words: str) -> bool:
    """Whether a reference is one more of the new units: "Bổ sung khoản 5, khoản 6: “5. … 6. …”"."""
    if one not in asked or one.kind is not first.kind:
        return False
    number = re.escape(one.numbers[0])
    return re.search(rf"(?im)^\W*(?:\w+\s+)?{number}\s*[.):/]", words) is not None


def taken_numbers(script: Script, found: Iterable[Amendment], units: Units) -> Iterator[Amendment]:
    """The changes; of a unit that is to be added under a number which the draft has already a person is asked.

    "Thêm điểm 1.5 trong mục Quan điểm: …" may mean another 1.5 than the one that there is.
    """
    for one in found:
        yield replace(one, unread=(*one.unread, script.said(one.evidence))) if _is_taken(script, one, units) else one


def _is_taken(script: Script, one: Amendment, units: Units) -> bool:
    last = one.locator.path[-1] if one.locator.path else None
    if one.operation is not Operation.INSERT or one.target_text or one.position is not None or one.locator.also:
        return False
    if last is None or last.number is None or not units.under(one.locator.path):
        return False
    number = last.number.lower()
    if last.kind in COUNTED and "." not in number:
        return False
    said = script.references(script.part(one.evidence))
    named = [
        each for each in said if any(f".{no.lower()}".endswith((f".{number}", f"({number})")) for no in each.numbers)
    ]
    return any(_adds(script, one.evidence.start, each.span.start) for each in named)


def _adds(script: Script, start: int, stop: int) -> bool:
    """Whether an order stands right before a place: "thêm một điểm 1.5", not "thêm vào điểm 1.5"."""
    verbs = _inserts(script.grammar.speech).finditer(script.lower, start, stop)
    return any(script.grammar.counted_new.fullmatch(script.lower, each.start(), stop) for each in verbs)


@lru_cache(maxsize=8)
def _inserts(s: Speech) -> re.Pattern[str]:
    return compile_later(words(s.inserts))
