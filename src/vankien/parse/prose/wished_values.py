"""Another value for one that was told: "7h15 vào học sớm quá, 7h30 đi", "Hạn cuối năm 2028 thì xa, nên xong trước ngày
31 tháng 12 năm 2027", "45 ngàn cao quá. … Nên thu 35.000 thôi".

No order stands between the two, but the one is the draft's, and the words beside the other wish for it. Where several
sentences of the draft have the value, that one is offered whose words are spoken of; always a person sees it.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation
from vankien.model.locator import Locator
from vankien.model.span import Span
from vankien.parse.backed.figure_words import figure_patterns, leads_to
from vankien.parse.draft.counted_things import Stretch, counted_things, words_of
from vankien.parse.draft.spoken_values import (
    BARE,
    RANGE,
    RATE,
    Value,
    opening_end,
    range_around,
    spoken_values,
    values_by_kind,
    values_in,
)
from vankien.parse.draft.units import Units
from vankien.parse.grammar.found import Found, trimmed
from vankien.parse.grammar.hearsay import is_anothers, is_past, takes_back
from vankien.parse.prose.offered import There, add_offered
from vankien.parse.prose.wanted_figures import frame_words, is_change, is_more, tells_only
from vankien.parse.reading.reading import Reading
from vankien.parse.requests.figures_blanked import without_places
from vankien.parse.words.pieces import words
from vankien.parse.words.quantities import MONEY, Quantity
from vankien.parse.words.span_index import SpanIndex
from vankien.text.pattern import compile_later

LONGEST = 300  # code points of a sentence
MOST_VALUES = 6  # of a sentence; more are a report
BACK = 2  # sentences before the wish in which the old value may stand
LEAD_REACH = 48  # code points before a value in its piece in which it is wished for
TAIL = 80  # code points behind a sentence in which it is taken back
MOST_WHO = 6  # words that say whose words follow
FEW = 4  # words from what wishes to its value
LEAST = 0.5  # how much must be told of the sentence that has the value
MARGIN = 1.2  # and how many times as much as of any other's
MARGIN_OLD = 1.1  # how many times as much must be told of one value as of another that may give way
LEAST_ALONE, MARGIN_ALONE, SHARE = (
    0.7,
    1.35,
    0.5,
)  # the same where no old value is told, and how much of all that is said
AS_WRITTEN = 0.4  # what a value tells that the draft writes in the same way
_PIECE = re.compile(r"[,;:–—](?!\d)|\s-\s")
_END = re.compile(r"\s*(?:[.,;!)…]|$)")


@dataclass(frozen=True, slots=True)
class _Told:
    """A sentence with its values, at offsets of the contribution."""

    span: Span
    said: str
    row: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class _Patterns:
    plain: re.Pattern[str]
    leads: re.Pattern[str]
    ends: re.Pattern[str]
    likes: re.Pattern[str]
    topics: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns | None:
    w = s.unmarked.wished
    if not w.leads:
        return None
    plain = rf"{words(w.leads)}|{words(w.turns)}(?:\s+[^\W\d_]+){{0,4}}\s+$"
    return _Patterns(
        plain=compile_later(plain),
        leads=compile_later(rf"{plain}|{words(w.holds)}(?:\s+[^\W\d_]+){{0,2}}\s+$"),
        likes=compile_later(words(w.likes or ("(?!)",))),
        topics=compile_later(rf"\s+{words(w.topics or ('(?!)',))}\s"),
        ends=compile_later(rf"(?:\s+(?:nữa|một|chỗ))?\s+{words(w.ends)}(?=\s*(?:[.,;!)…]|$)|\s)"),
    )


def wished_values(reading: Reading, line: Span, known: int, spoken: Callable[[Span], Locator | None]) -> None:
    """Offers the values that a line wishes for beside those it tells, `known` amendments standing before it."""
    units, speech = None if reading.backing is None else reading.backing.units, reading.grammar.speech
    if units is None or _patterns(speech) is None:
        return
    script = reading.script
    read = SpanIndex(one.evidence for one in reading.found[known:] if is_change(one))
    before: list[_Told] = []
    for clause in script.clauses_of(line):
        if clause.length > LONGEST or read.meet(clause) or not _may_tell(clause.of(script.lower), speech):
            before = [] if read.meet(clause) else [*before[-1:], _Told(clause, "", ())]
            continue
        part = script.part(clause)
        said = without_places(part, reading.grammar)
        row = tuple(values_in(said, speech)) if not part.quotes else ()
        told = _Told(clause, said, row if len(row) <= MOST_VALUES else ())
        before = [*before[-BACK:], told]
        if not (told.row and _wish(reading, before, known, units, spoken)):
            continue
        before = []


@lru_cache(maxsize=8)
def _counts(s: Speech) -> re.Pattern[str]:
    w = s.unmarked.wished
    return compile_later(rf"\d|{words((*w.every, *w.times))}")


def _may_tell(said: str, speech: Speech) -> bool:
    return _counts(speech).search(said) is not None


def _wish(
    reading: Reading,
    before: Sequence[_Told],
    known: int,
    units: Units,
    spoken: Callable[[Span], Locator | None],
) -> bool:
    """Whether the last of some sentences wishes for a value in place of one told before it, and it is offered."""
    last, speech = before[-1], reading.grammar.speech
    for new in last.row:
        if new.kind == BARE or _is_inside(new, last.row) or not _is_wished(last, new, reading):
            continue
        is_plain = _is_plain(last, new, speech)
        for sentence in reversed(before):
            olds = [one for one in sentence.row if sentence is not last or one.end <= new.start]
            held = [
                (size, old, there)
                for old in olds
                if _may_give_way(reading, sentence, last, old, new)
                and (size_there := _there(reading, (sentence, last), (old, new), units, spoken)) is not None
                and (is_plain or _is_blamed(sentence.said, old, speech))
                for size, there in (size_there,)
            ]
            if not held:
                continue
            best, old, there = max(held, key=lambda one: one[0])
            rivals = [size for size, one, _ in held if (one.kind, one.key) != (old.kind, old.key)]
            if best >= MARGIN_OLD * max(rivals, default=0.0):
                return _add(reading, (sentence, last), known, (old, new), there, units, speech)
            return False
    return any(
        _wish_alone(reading, last, known, new, units, spoken) for new in last.row if new.kind not in {BARE, RATE}
    )


def _wish_alone(
    reading: Reading,
    told: _Told,
    known: int,
    new: Value,
    units: Units,
    spoken: Callable[[Span], Locator | None],
) -> bool:
    """Whether a value is wished for in words of the draft that stand before it, and it is offered for theirs: "Đèn sân
    chơi để tới 21 giờ 30", "Mỗi giờ tiếp theo phải tăng lên 15.000".
    """
    speech = reading.grammar.speech
    if _is_inside(new, told.row) or sum(one.kind == new.kind for one in told.row) > 1:
        return False
    near = _near(speech).search(told.said, 0, new.start)
    if near is None or not _is_wished(told, new, reading):
        return False
    things, about = (
        counted_things(units, speech),
        words_of(frame_words(speech).sub(" ", _said_by_whom(told.said[: near.start()]))),
    )
    where = spoken(told.span)
    scope = units.under(where.path) if where is not None and where.path else []
    places = _within(values_by_kind(units, speech).get(new.kind, ()), scope)
    sizes = {stretch: things.likeness(about, stretch) for stretch, _ in places}
    best = max(sizes, key=sizes.__getitem__, default=None)
    if best is None or sizes[best] < max(LEAST_ALONE, SHARE * things.whole(about)):
        return False
    rivals = [size for one, size in sizes.items() if one is not best]
    here = [one for stretch, one in places if stretch is best]
    if sizes[best] < MARGIN_ALONE * max(rivals, default=0.0) or any(one.key == new.key for one in here):
        return False
    old = _meant(about, here, best.span.of(units.lower))
    return old is not None and _add(reading, (told, told), known, (old, new), (best, old), units, speech)


def _said_by_whom(said: str) -> str:
    """What is said, without who says it: "Bác Tư nói thêm: đèn để tới 21 giờ"."""
    head, colon, behind = said.partition(":")
    return behind if colon and behind.strip() and len(head.split()) <= MOST_WHO else said


def _meant(about: frozenset[str], here: Sequence[Value], said: str) -> Value | None:
    """Of the values of a sentence the one beside which the words that are told stand; None where none is plainly."""
    if len(here) == 1:
        return here[0]
    row = sorted(here, key=lambda one: one.start)
    ends = [0, *(one.end for one in row)]
    beside = [
        words_of(said[end : one.start]) | words_of(said[one.end : after])
        for end, one, after in zip(ends, row, [*(one.start for one in row[1:]), len(said)], strict=False)
    ]
    shares = [len(about & own - frozenset().union(*(other for other in beside if other is not own))) for own in beside]
    best = max(shares)
    return row[shares.index(best)] if best and shares.count(best) == 1 else None


@lru_cache(maxsize=8)
def _near(s: Speech) -> re.Pattern[str]:
    """Words right before a value that wish for it: "để tới", "phải tăng lên"."""
    return compile_later(rf"(?:{words((*s.unmarked.wished.leads, *s.asks))}\s+)?{words(s.unmarked.wished.near)}\s+$")


def _within(row: Sequence[tuple[Stretch, Value]], scope: Sequence[Span]) -> list[tuple[Stretch, Value]]:
    return [one for one in row if not scope or any(span.contains(one[0].span) for span in scope)]


def _may_give_way(reading: Reading, sentence: _Told, last: _Told, old: Value, new: Value) -> bool:
    """Whether a value is no piece of a change that other rules read, and not of the past: "từ 30 ngày lên 45 ngày"."""
    if sentence is last and _is_turned(last.said, old, new, reading.grammar.speech):
        return False
    table, stop = _patterns(reading.grammar.speech), _PIECE.search(sentence.said, old.end)
    behind = sentence.said[old.end : len(sentence.said) if stop is None else stop.start()]
    is_liked = sentence is not last and table is not None and table.likes.search(behind) is not None
    return not (is_liked or is_past(_piece(sentence.said, old), reading.grammar))


def _is_inside(one: Value, row: Sequence[Value]) -> bool:
    """Whether a value is a piece of a longer one: an end of a range, the "một lần" of "mỗi tuần một lần"."""
    return any(
        other is not one
        and other.start <= one.start
        and one.end <= other.end
        and other.end - other.start > one.end - one.start
        for other in row
    )


def _is_wished(told: _Told, new: Value, reading: Reading) -> bool:
    """Whether the words beside a value wish for it, and its sentence does not only tell of it."""
    said, grammar = told.said, reading.grammar
    table = _patterns(grammar.speech)
    assert table is not None  # noqa: S101 - asked before
    begin = max((one.end() for one in _PIECE.finditer(said, 0, new.start)), default=0)
    head = said[max(begin, new.start - LEAD_REACH) : new.start]
    led, ended = table.leads.search(head), table.ends.match(said, new.end)
    if led is None and ended is None:
        return False
    if grammar.denied_order.search(said, 0, new.start) is not None or is_past(said[: new.end], grammar):
        return False
    is_near = led is not None and len(head[led.end() :].split()) <= FEW
    why = grammar.reason.search(said, new.end)
    own = said if why is None else said[: why.start()]
    if not (is_near or ended) and figure_patterns(grammar.speech).blamed.match(own, new.end) is not None:
        return False  # "cấm tôi bán sau 7 giờ là sớm quá": that is the old one
    if ended is not None:  # "2 ngày là đủ" agrees with nothing
        own = f"{own[: new.end]}{' ' * (ended.end() - new.end)}{own[ended.end() :]}"
    at = Quantity(new.start, new.figure_end, new.end, new.key, new.kind)
    at, piece = replace(at, start=at.start - begin, figure_end=at.figure_end - begin, end=at.end - begin), own[begin:]
    tail = reading.script.lower[told.span.end : told.span.end + TAIL].split("\n")[0]
    if takes_back(tail, grammar):
        return False
    if is_anothers(_said_by_whom(own), grammar) or grammar.keeps.search(own) is not None:
        return False
    if is_more(piece, at, grammar.speech):
        return False  # "nới thêm một giờ" is what comes to the old one
    return not tells_only(reading, piece, at)  # what was stands in the reason before


def _around(said: str, one: Value) -> str:
    """What stands around a value in its piece of the sentence."""
    stop = _PIECE.search(said, one.end)
    return f"{_piece(said, one)} {said[one.end : len(said) if stop is None else stop.start()]}"


def _piece(said: str, one: Value) -> str:
    """What stands before a value in its piece of the sentence."""
    return said[max((mark.end() for mark in _PIECE.finditer(said, 0, one.start)), default=0) : one.start]


def _is_turned(said: str, old: Value, new: Value, speech: Speech) -> bool:
    """Whether nothing but words of change stand between two values: "từ 20% lên 30%"."""
    first, last = (Quantity(one.start, one.figure_end, one.end, one.key, one.kind) for one in (old, new))
    is_from = said[: old.start].split()[-1:]
    return bool(is_from) and is_from[0] in speech.unmarked.figures.from_word and leads_to(said, first, last, speech)


def _is_plain(told: _Told, new: Value, speech: Speech) -> bool:
    """Whether more than a verb that any figure may stand behind wishes for a value: not "bể bơi đóng 20 giờ" alone."""
    table = _patterns(speech)
    assert table is not None  # noqa: S101 - asked before
    begin = max((one.end() for one in _PIECE.finditer(told.said, 0, new.start)), default=0)
    head = told.said[max(begin, new.start - LEAD_REACH) : new.start]
    return table.plain.search(head) is not None


def _is_blamed(said: str, old: Value, speech: Speech) -> bool:
    """Whether a fault is found with a value right behind it, or what comes of it told: "tới 24 giờ ồn quá", "hết mùng 3
    thì khổ người đi lễ".
    """
    table = _patterns(speech)
    is_topic = table is not None and table.topics.match(said, old.end) is not None
    return is_topic or figure_patterns(speech).blamed.match(said, old.end) is not None


def _there(
    reading: Reading,
    told: tuple[_Told, _Told],
    pair: tuple[Value, Value],
    units: Units,
    spoken: Callable[[Span], Locator | None],
) -> tuple[float, tuple[Stretch, Value]] | None:
    """The sentence of the draft that has the old one of two values, where that stands in it, and how much tells it."""
    old, new = pair
    if not _are_of_one(old, new) or (old.kind, old.key) == (new.kind, new.key):
        return None
    speech = reading.grammar.speech
    kind = new.kind.removeprefix(f"{RANGE} ") if old.kind == BARE or new.kind.startswith(RANGE) else old.kind
    if old.kind.startswith(RANGE):
        kind = old.kind
    places = spoken_values(units, speech).get((kind, old.key), ())
    where = spoken(told[1].span)
    scope = units.under(where.path) if where is not None and where.path else []
    places = _within(places, scope)
    if new.kind.startswith(RANGE) and not old.kind.startswith(RANGE):
        around = [(stretch, range_around(stretch, one, units, speech)) for stretch, one in places]
        places = [(stretch, one) for stretch, one in around if one is not None]
    if not places:
        return None
    things = counted_things(units, speech)
    about = words_of(frame_words(speech).sub(" ", f"{_around(told[0].said, old)} {told[1].said}"))
    if told[0] is told[1]:
        about = words_of(frame_words(speech).sub(" ", told[0].said))
    sizes = [
        things.likeness(about, stretch) + AS_WRITTEN * _is_written_so(told[0].said, old, stretch, one, units)
        for stretch, one in places
    ]
    best = max(range(len(places)), key=sizes.__getitem__)
    rivals = [size for at, size in enumerate(sizes) if places[at][0] is not places[best][0]]
    is_told = bool(scope) and len(places) == 1
    if not is_told and (sizes[best] < LEAST or sizes[best] < MARGIN * max(rivals, default=0.0)):
        return None
    near = words_of(frame_words(speech).sub(" ", _around(told[0].said, old)))
    return things.likeness(near, places[best][0]), places[best]


def _is_written_so(said: str, old: Value, stretch: Stretch, one: Value, units: Units) -> bool:
    """Whether a draft writes a value as it was told: "mỗi quý một lần" is more than "mỗi quý"."""
    there = stretch.span.of(units.lower)[one.start : one.end]
    return said[old.start : old.end].split() == there.split()


def _are_of_one(old: Value, new: Value) -> bool:
    """Whether two values may be of one thing: of one kind, a bare figure before one that counts, a range for an end."""
    if old.kind == new.kind:
        return old.kind != BARE
    if old.kind == BARE:
        return "#" not in new.kind and new.kind != MONEY
    return new.kind == f"{RANGE} {old.kind}"


def _add(
    reading: Reading,
    told: tuple[_Told, _Told],
    known: int,
    pair: tuple[Value, Value],
    there: tuple[Stretch, Value],
    units: Units,
    speech: Speech,
) -> bool:
    stretch, old = there
    _, new = pair
    end = (
        old.figure_end if old.kind == MONEY and new.end == new.figure_end else old.end
    )  # "35.000 thôi" leaves the coin
    said = stretch.span.of(units.lower)
    start, begin = old.start, new.start
    bare = opening_end(said, old, speech.toned or speech), opening_end(told[1].said, new, speech)
    if (bare[0] > start) is not (bare[1] > begin):
        start, begin = bare
    quote = units.document.text[stretch.span.start + start : stretch.span.start + end]
    if (old.kind, old.key) == (new.kind, new.key):
        return False  # the draft has it so
    clause = Span(told[0].span.start, told[1].span.end)
    span = trimmed(reading.text, Span(begin, new.end).shift(told[1].span.start))
    found = Found(Operation.REPLACE, told[1].span.start, clause.end, None, span, order=span.start, unsure=True)
    return add_offered(reading, clause, known, found, There(stretch.steps, quote))
