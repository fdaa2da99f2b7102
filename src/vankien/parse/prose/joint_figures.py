"""Several figures of one unit that change together: "ghi 60% và 40%, đề nghị đổi thành 75% và 25%".

Read one by one, the first of them goes with the last, or all but one are lost. The unit named has as many of the
figures as it lacks; their order, and words of contrast between them, say which becomes which.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment, Operation
from vankien.model.locator import Locator
from vankien.model.span import Span
from vankien.parse.backed.off import is_off
from vankien.parse.backed.pairs import is_turned
from vankien.parse.draft.backing import Backing, tokens
from vankien.parse.grammar.found import Found
from vankien.parse.places.paths import inherit, locator_of
from vankien.parse.reading.reading import Reading
from vankien.parse.words.pieces import ARROW, words
from vankien.parse.words.plain import Masked
from vankien.parse.words.quantities import Quantity, quantities, with_shared_words
from vankien.text.pattern import compile_later

LEAST = 2  # changes that are one row
MOST = 4  # of them; longer rows are tables
LONGEST = 500  # code points of a sentence that is read as one
LONGEST_UNIT = 4_000  # code points of a unit whose figures are looked at; a chapter tells nothing
LINK_REACH = 60  # code points between an old figure and its new one
LONGEST_LINE = 2_000  # code points; a longer one tells stories
_FOUR = re.compile(r"(?:\d{1,12}[^\d\n]{1,160}){3}\d")  # two rows of two
_ITEM = re.compile(r"[\s(]*\d{1,3}[.)]\s")  # the number of an item or of a turn
Pair = tuple[Quantity, Quantity]


@dataclass(frozen=True, slots=True)
class _Patterns:
    becomes: re.Pattern[str]
    asks: re.Pattern[str]
    joint: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns:
    u, r = s.unmarked, s.roles
    verbs = (*s.replaces, *s.raises, *s.uses, *s.corrects, *s.asks, *u.wants, *u.nows, *r.rights)
    return _Patterns(
        becomes=compile_later(rf"(?:{words((*verbs, *s.turned, *s.by))}|{ARROW})"),
        asks=compile_later(rf"(?:{words(verbs)}|{ARROW})"),
        joint=compile_later(rf"\s*(?:[,;/]|{words(s.joins)})\s*(?:{words(s.joins)}\s*)?(?:[^\W\d_]+\s+){{0,4}}"),
    )


def joint_figures(reading: Reading, line: Span, known: int, spoken: Callable[[Span], Locator | None]) -> None:
    """Reads the rows of figures that a line asks for, `known` amendments standing before it; puts right what was read.

    `spoken` tells the place spoken of where a sentence begins.
    """
    script = reading.script
    is_told = line.length <= LONGEST_LINE and _FOUR.search(script.lower, line.start, line.end) is not None
    if reading.backing is None or not is_told:
        return
    for clause in script.clauses_of(line):
        if clause.length <= LONGEST and _FOUR.search(script.lower, clause.start, clause.end) is not None:
            found = list(_changes(reading, clause, reading.backing, spoken))
            if found and not any(is_off(script, script.part(clause), one.found) for one in found):
                _take(reading, clause, known, found)


def _take(reading: Reading, clause: Span, known: int, some: Sequence["_Change"]) -> None:
    """Adds the changes of a sentence that are not read yet, instead of others that were made of the same figures."""
    text = reading.text
    here = [one for one in reading.found[known:] if one.evidence.overlaps(clause)]
    lacking = [one for one in some if not any(_is_same(one.found, other, text) for other in here)]
    if not lacking or any(one.operation is Operation.REPLACE and not one.target_text for one in here):
        return
    reading.forget([one for one in here if not any(_is_same(other.found, one, text) for other in some)])
    for one in lacking:
        assert one.found.new is not None  # noqa: S101 - a pair has both
        told = reading.context.told()
        reading.context.place = one.place
        reading.add(one.found, one.piece, reading.script.part(one.piece), (one.found.new,), one.found.end, None)
        reading.context.back_to(told)


def _is_same(one: Found, other: Amendment, text: str) -> bool:
    """Whether a change is read already, perhaps with more words beside its figures."""
    if one.target is None or one.new is None or not other.target_text or not other.new_text:
        return False
    if other.locator.also:
        return False  # "khoản 4 …, khoản 3 …": each has a place of its own
    own = [re.sub(r"[^\d.,%].*", "", span.of(text)) for span in (one.target, one.new)]
    if not all(own):
        return False  # in words: "forty minutes"
    old, new = (said.partition(figure) for said, figure in zip((other.target_text, other.new_text), own, strict=True))
    return bool(old[1] and new[1]) and (old[2] == new[2] or one.new.of(text) == other.new_text)


@dataclass(frozen=True, slots=True)
class _Change:
    found: Found
    piece: Span
    place: Locator | None


def _changes(
    reading: Reading, clause: Span, draft: Backing, spoken: Callable[[Span], Locator | None]
) -> Iterator[_Change]:
    """The changes of a sentence's figures, each with the piece of it that says so and the place spoken of there."""
    script, speech = reading.script, reading.grammar.speech
    part = script.part(clause)
    named, said = script.unit_references(part), part.text
    for one in named:
        begin, end = one.span.start - part.start, one.span.end - part.start
        said = f"{said[:begin]}{' ' * (end - begin)}{said[end:]}"
    label = _ITEM.match(said)
    if label is not None:
        said = f"{' ' * label.end()}{said[label.end() :]}"  # whose turn it is: "2. Bà Mỵ: …"
    row = _row(said, reading)
    turns = _in_turn(said, row, reading) if row else ()
    pairs = turns or (_in_rows(said, row, reading) if row else ())
    if not pairs or not all(old.fits(new) for old, new in pairs):
        return
    last = max(one.end for one in pairs[-1])
    place, at = spoken(clause), 0
    made: list[_Change] = []
    for pair in pairs:
        end = max(one.end for one in pair) if turns else last
        own = [one for one in named if at <= one.span.start - part.start < end]
        if not own and not made:
            own = [one for one in named if one.span.start - part.start >= last]  # "sửa a thành b, c thành d ở khoản 1"
        place = inherit(locator_of(own, script.text, speech), place) if own else place
        if not _bears_out(said, pair, place, draft, speech):
            return
        is_whole = not turns or len(own) in {0, len(named)}
        piece = clause if is_whole else Span(part.start + at, part.start + end)
        made.append(_Change(_change(part, pair, speech), piece, place))
        at = end if turns else 0
    yield from made


def _row(said: str, reading: Reading) -> Sequence[Quantity]:
    """The figures of a sentence up to its reason; none where they cannot be pairs."""
    why = reading.grammar.reason.search(said)
    asked = said if why is None or _FOUR.search(said, 0, why.start()) is None else said[: why.start()]
    row = quantities(asked, reading.grammar.speech.unmarked)
    is_even = len(row) % 2 == 0 and LEAST <= len(row) // 2 <= MOST
    return row if is_even and len({one.number for one in row}) == len(row) else ()


def _bears_out(said: str, pair: Pair, where: Locator | None, draft: Backing, speech: Speech) -> bool:
    """Whether the unit spoken of has the old figure once and not the new one; all of the draft where none is."""
    if where is None or where.is_empty:
        return draft.count(tokens(said, pair[0].start, pair[0].end)) > 0
    units = draft.units
    spans = [] if units is None or where.also or where.act is not None else units.under(where.path)
    if units is None or len(spans) != 1 or spans[0].length > LONGEST_UNIT:
        return False
    there = [one.number for one in quantities(spans[0].of(units.lower), speech.unmarked)]
    return there.count(pair[0].number) == 1 and pair[1].number not in there


def _in_turn(said: str, row: Sequence[Quantity], reading: Reading) -> Sequence[Pair]:
    """Figures each beside its new one: "60% lên 75%, 40% xuống 25%", "75% thay vì 60%, 25% thay vì 40%"."""
    patterns = _patterns(reading.grammar.speech)
    made: list[Pair] = []
    for first, second in zip(row[::2], row[1::2], strict=True):
        between = said[first.end : second.start]
        turned = is_turned(between, reading.grammar)
        if len(between) > LINK_REACH or (not turned and patterns.becomes.search(between) is None):
            return ()
        made.append((second, first) if turned else (first, second))
    return made if patterns.asks.search(said) is not None else ()


def _in_rows(said: str, row: Sequence[Quantity], reading: Reading) -> Sequence[Pair]:
    """All old figures and then all new ones, or the other way round with a contrast between them."""
    half, patterns = len(row) // 2, _patterns(reading.grammar.speech)
    first, second = row[:half], row[half:]
    rows = [pair for some in (first, second) for pair in pairwise(some)]
    if any(patterns.joint.fullmatch(said, one.end, other.start) is None for one, other in rows):
        return ()
    between = said[first[-1].end : second[0].start]
    if len(between) > LINK_REACH:
        return ()
    if is_turned(between, reading.grammar):
        is_asked = patterns.asks.search(said, 0, first[0].start) is not None
        return list(zip(second, first, strict=True)) if is_asked else ()
    is_asked = patterns.asks.search(between) is not None or (
        patterns.becomes.search(between) is not None and patterns.asks.search(said, 0, first[0].start) is not None
    )  # "đổi 60%, 40% thành 70%, 30%": the verb stands before both
    return list(zip(first, second, strict=True)) if is_asked else ()


def _change(part: Masked, pair: Pair, speech: Speech) -> Found:
    old, new = with_shared_words(part.text, *pair, (*speech.stops, *speech.joins))
    if old.unit and not new.unit:
        old = replace(old, end=old.figure_end)  # "892 đảng viên đổi là 890": what is counted stays
    target, wanted = (Span(one.start, one.end).shift(part.start) for one in (old, new))
    begin, end = min(target.start, wanted.start), max(target.end, wanted.end)
    return Found(Operation.REPLACE, begin, end, target, wanted, order=wanted.start)
