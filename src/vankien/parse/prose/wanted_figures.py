"""A figure asked for in words of the draft, where nobody names the place or the old one: "Thời hạn giấy phép nên là 05
năm", "The Panel should have seven members".

Of the draft's figures that count the same, one stands in a sentence that has the words of the request; it is offered,
and a person sees whether it is meant.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment, Operation
from vankien.model.locator import Locator
from vankien.model.span import Span
from vankien.parse.backed.figure_words import figure_patterns, is_asked, is_denied, only_tells, value_of
from vankien.parse.draft.counted_things import CountedThings, Stretch, Thing, counted_things, counts_in, words_of
from vankien.parse.draft.row_told import table_patterns
from vankien.parse.draft.units import Units
from vankien.parse.grammar.found import Found
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.grammar.hearsay import first_ask, hearsay, is_anothers
from vankien.parse.prose.may_change import says_what_should_be
from vankien.parse.prose.offered import There, offer
from vankien.parse.reading.reading import Reading
from vankien.parse.requests.figures_blanked import without_places
from vankien.parse.script import Script
from vankien.parse.words.numbers import numbers_in
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import Masked
from vankien.parse.words.quantities import DAY, MONEY, Quantity
from vankien.parse.words.span_index import SpanIndex
from vankien.text.pattern import compile_later

LONGEST = 300  # code points of a clause
MOST_FIGURES = 4  # of a clause
LEAST = 1.3  # how much must be told of the figure's sentence, in words that stand nowhere else
MARGIN = 1.25  # and how many times as much as of any other's
SHARE = 0.5  # of what is said beside what is counted, told by the sentence or what stands around it
APART_REACH = 16  # code points before a figure in which it is said to be more, or of another thing
FEW = 10  # words that a place may be given by themselves
FEW_LEFT = 2  # words of a request that the sentence at its place has not, where only one figure can be meant
SHARED_REACH = 80  # code points behind two figures in which they stand
MOST_SHARED = 3  # words behind both figures that belong to them
_DIGIT = re.compile(r"\d")
_NEXT = re.compile(r"\s([^\W\d_]+)")


@dataclass(frozen=True, slots=True)
class _Wanted:
    new: Quantity
    stretch: Stretch
    old: Quantity | None
    is_lone: bool  # nothing else in the place named counts the same


def wanted_figures(reading: Reading, line: Span, known: int, spoken: Callable[[Span], Locator | None]) -> None:
    """Reads the figures that a line asks for in words of the draft, `known` amendments standing before it.

    `spoken` tells the place spoken of where a sentence begins.
    """
    units = None if reading.backing is None else reading.backing.units
    if units is None:
        return
    script, speech = reading.script, reading.grammar.speech
    read = SpanIndex(one.evidence for one in reading.found[known:] if is_change(one))
    for clause in script.clauses_of(line):
        if clause.length > LONGEST or read.meet(clause) or not _may_count(clause.of(script.lower), speech):
            continue
        part = script.part(clause)
        for wanted in _wanted(reading, part, units, spoken):
            _add(reading, clause, known, wanted, units)


def is_change(one: Amendment) -> bool:
    """Whether an amendment changes the draft, and is no remark."""
    return one.operation is not Operation.COMMENT


def _may_count(said: str, speech: Speech) -> bool:
    return _DIGIT.search(said) is not None or _numbers(speech).search(said) is not None


@lru_cache(maxsize=8)
def _numbers(s: Speech) -> re.Pattern[str]:
    return compile_later(words(re.escape(one) for one in sorted(s.unmarked.figures.starts)))


def _wanted(
    reading: Reading, part: Masked, units: Units, spoken: Callable[[Span], Locator | None]
) -> Sequence[_Wanted]:
    """The figures that a clause asks for, each with the one of the draft that it is to replace; all of one sentence."""
    grammar = reading.grammar
    if part.quotes:
        return ()
    said, is_placed = without_places(part, grammar), bool(reading.script.unit_references(part))
    row = counts_in(said, grammar.speech) or (_bare_in(said, grammar) if is_placed else [])
    if not 0 < len(row) <= MOST_FIGURES:
        return ()
    told, things = _content(said, row, grammar), counted_things(units, grammar.speech)
    where = spoken(Span(part.start, part.start + len(part.text)))
    scope = units.meant_by(where.path) if where is not None and where.path else []
    named = told - _figure_names(grammar.speech) if is_placed and scope else None
    rows = [one for one in (_fit(told, new, row, things, scope, named) for new in row) if one is not None]
    if len({one.stretch for one in rows}) != 1 or tells_only(reading, said, rows[0].new):
        return ()
    if _stays(said, told, rows[0].new, things, grammar):
        return ()
    if not _is_of_draft(said, rows[0], things, grammar, named) or is_more(said, rows[0].new, grammar.speech):
        return ()
    if _is_asked(reading, part, said, rows[0].new):
        return rows
    return [replace(one, is_lone=False) for one in rows] if _is_at_place(reading.script, part) else ()


def _bare_in(said: str, grammar: Grammar) -> list[Quantity]:
    """The number that counts nothing with which a clause ends: "the limit in 8.3 should be three"."""
    row = list(numbers_in(said, grammar.speech))
    if len(row) != 1 or row[0].unit or said[row[0].end :].strip(" .;!"):
        return []
    return row if _figure_called(grammar.speech).search(said, 0, row[0].start) is not None else []


@lru_cache(maxsize=8)
def _figure_called(s: Speech) -> re.Pattern[str]:
    """A name of a figure that does not stand right before it: "section 3 should be number 4" numbers a section."""
    return compile_later(rf"{words(s.wanted.figures or ('(?!)',))}\s+(?=\S)")


@lru_cache(maxsize=8)
def _figure_names(s: Speech) -> frozenset[str]:
    """What figures are called, whatever they count: "the limit", "the deadline"; they tell nothing beside a place."""
    return words_of(" ".join(s.wanted.figures))


def _fit(
    told: frozenset[str],
    new: Quantity,
    row: Sequence[Quantity],
    things: CountedThings,
    scope: Sequence[Span],
    named: frozenset[str] | None,
) -> _Wanted | None:
    """The draft's figure in whose sentence the words of a request stand, and in no other's that counts the same.

    `named` are the words that tell anything of the figure at a place that the request names itself.
    """
    if any(one is not new and one.unit == new.unit for one in row):
        return None  # "từ 10 năm lên 15 năm"
    like = [one for one in _like(new, things, named) if _is_within(one, scope)]
    sizes = {one.stretch: things.likeness(told, one.stretch) for one in like}
    best = max(sizes, key=sizes.__getitem__, default=None)
    about = told - words_of(new.unit)
    if best is None:
        return None
    is_told = sizes[best] >= LEAST and things.likeness(about, best) >= SHARE * things.whole(about)
    rest = None if named is None or len(like) > 1 else named - words_of(new.unit)
    if not is_told and (rest is None or not _may_be_of(rest, best, things)):
        return None
    rivals = [size for one, size in sizes.items() if one is not best]
    here = [one for one in like if one.stretch is best]
    if sizes[best] < MARGIN * max(rivals, default=0.0) or any(_is_same(one.figure, new) for one in here):
        return None
    is_alone = is_told and bool(scope) and len(like) == 1
    is_lone = is_alone and about <= best.words | best.above  # nothing of another thing
    return _Wanted(new, best, _nearest(told, here), is_lone)


def _like(new: Quantity, things: CountedThings, named: frozenset[str] | None) -> Sequence[Thing]:
    """The draft's figures that count the same; of a bare number at a place all that count something."""
    if new.unit or named is None:
        return things.by_unit.get(new.unit, ())
    counted = (one for one in things.things if one.figure.unit not in {DAY, MONEY})
    return [one for one in counted if one.figure.start > one.stretch.span.start]  # "8.3 A person": its label


def _may_be_of(rest: frozenset[str], stretch: Stretch, things: CountedThings) -> bool:
    """Whether a request at a place may be about its only figure of a kind: hardly anything else is said."""
    return len(rest) <= FEW_LEFT or things.likeness(rest, stretch) >= SHARE * things.whole(rest)


def _is_within(one: Thing, scope: Sequence[Span]) -> bool:
    return not scope or any(span.contains(one.stretch.span) for span in scope)


def _is_same(one: Quantity, other: Quantity) -> bool:
    return value_of(one) == value_of(other)


def _nearest(told: frozenset[str], here: Sequence[Thing]) -> Quantity | None:
    """The one figure of a sentence that the words of a request are about; None where a person must choose.

    What stands before the first is often said of all: "Niên hạn của thuyền gỗ là 10 năm, của thuyền thép là 15 năm".
    """
    if len(here) == 1:
        return here[0].figure
    named = [one.figure for one in here[1:] if told & one.beside - here[0].beside]
    return named[0] if len(named) == 1 else None


def _content(said: str, row: Sequence[Quantity], grammar: Grammar) -> frozenset[str]:
    """The words of a clause that tell what it is about, what is counted among them, and not why it asks."""
    behind = (grammar.reason, _explains(grammar.speech))
    ends = [one.start() for one in (pattern.search(said, row[-1].end) for pattern in behind) if one is not None]
    said = said[: min(ends, default=len(said))]
    for one in row:
        end = one.end if len(one.unit) == 1 else one.figure_end  # the letters of "10 p.m." tell nothing
        if one.unit != MONEY:
            said = f"{said[: one.start]}{' ' * (end - one.start)}{said[end:]}"
    return words_of(frame_words(grammar.speech).sub(" ", _counting(grammar.speech).sub(" ", said)))


@lru_cache(maxsize=8)
def _explains(s: Speech) -> re.Pattern[str]:
    """What begins behind a comma with a word that only explains what stands before it: ", which is what others ask"."""
    return compile_later(rf",\s+{words(s.wanted.explains or ('(?!)',))}")


@lru_cache(maxsize=8)
def _counting(s: Speech) -> re.Pattern[str]:
    """What counts the remarks of a letter, at the head of one: "First, "."""
    return compile_later(rf"^\W*{words(s.wanted.counting or ('(?!)',))}\s*,")


@lru_cache(maxsize=8)
def frame_words(s: Speech) -> re.Pattern[str]:
    """Words with which one asks, and small ones."""
    u, r = s.unmarked, s.roles
    asks = (*s.asks, *s.wishes, *s.musts, *s.raises, *s.replaces, *s.own_voice, *s.turned, *u.wants, *u.orders)
    numbers = (*u.raisers, *u.figures.before, *u.figures.rises, *u.figures.falls)
    small = (
        *asks,
        *numbers,
        *s.wishing.shoulds,
        *s.copulas,
        *s.joins,
        *s.stops,
        *u.fillers,
        *r.manners,
        *s.tables.small,
    )
    return compile_later(words(one for one in small if r"\w" not in one))


@lru_cache(maxsize=8)
def _order(s: Speech) -> re.Pattern[str]:
    """An order, or a word of raising, with which a clause begins: "Điều 7: tăng thời hạn lên 03 năm"."""
    u = s.unmarked
    orders = (*s.replaces, *s.raises, *u.raisers, *u.orders, *u.figures.rises, *u.figures.falls)
    return compile_later(rf"\W*(?:{words((*s.asks, *s.own_voice))}\s+)?{words(orders)}")


def _is_of_draft(
    said: str, one: _Wanted, things: CountedThings, grammar: Grammar, named: frozenset[str] | None
) -> bool:
    """Whether what stands before the word that asks is the draft's thing, and nobody else: "Xã bên đề nghị …"."""
    ask = first_ask(said, grammar)
    head = frozenset[str]() if ask is None else _content(said[: ask.start()], (one.new,), grammar)
    head = head if named is None else head & named
    around = one.stretch.words | one.stretch.above | one.stretch.beside
    return things.whole(head & around) >= SHARE * things.whole(head)


def is_more(said: str, new: Quantity, speech: Speech) -> bool:
    """Whether a figure is what comes to the old one, or of another thing: "tăng thêm 500 tỷ", but "no more than 8"."""
    tables = table_patterns(speech)
    near = figure_patterns(speech).bound.sub("", said[max(0, new.start - APART_REACH) : new.start])
    return tables is not None and tables.apart.search(near) is not None


def tells_only(reading: Reading, said: str, new: Quantity) -> bool:
    """Whether a clause tells of what was or is elsewhere, of what others want, or agrees; or asks to know."""
    grammar = reading.grammar
    if only_tells(said, replace(new, end=new.start), new, grammar) or is_anothers(said, grammar):
        return True
    off = (hearsay(grammar.speech).homes, grammar.agrees)
    if any(one.search(said) is not None for one in off) or grammar.compared.search(said, 0, new.start) is not None:
        return True
    if is_denied(said[: new.start], grammar.speech):
        return True
    return said.rstrip().endswith("?") and grammar.soft_question.search(said) is None


def _stays(said: str, told: frozenset[str], new: Quantity, things: CountedThings, grammar: Grammar) -> bool:
    """Whether a figure that the draft has in words of the clause may stay: "rác nông thôn 70% thì được rồi"."""
    if _accepted(grammar.speech).match(said, new.end) is None or first_ask(said, grammar) is not None:
        return False
    same = (one for one in things.by_unit.get(new.unit, ()) if _is_same(one.figure, new))
    return any(things.likeness(told, one.stretch) > 0 for one in same)


@lru_cache(maxsize=8)
def _accepted(s: Speech) -> re.Pattern[str]:
    return compile_later(rf"\s*(?:\w+\s+)?{words(s.roles.accepted or ('(?!)',))}")


@lru_cache(maxsize=8)
def _led(s: Speech) -> re.Pattern[str]:
    """What stands right before the figure that a place is to have, and no amount by which it changes: "nên là"."""
    return compile_later(rf"{words(s.unmarked.reaches or ('(?!)',))}\s+$")


def _is_asked(reading: Reading, part: Masked, said: str, new: Quantity) -> bool:
    """Whether a clause asks for its figure, or says of it what should be."""
    grammar = reading.grammar
    ask = first_ask(said, grammar)
    return (
        is_asked(said, new, grammar)
        or (ask is not None and ask.start() < new.start)
        or says_what_should_be(reading.script, Span(part.start, part.start + len(part.text)))
        or _order(grammar.speech).match(said) is not None
    )


def _is_at_place(script: Script, part: Masked) -> bool:
    """Whether a clause is nothing but what its place shall say: "Điều 2 khoản 4: phạm vi 60 mét"."""
    named = script.unit_references(part)
    behind = part.text[max(one.span.end for one in named) - part.start :].strip() if named else ""
    return behind[:1] in {":", "–", "-"} and len(behind.split()) <= FEW


def _add(reading: Reading, clause: Span, known: int, wanted: _Wanted, units: Units) -> None:
    """Adds the change, left to a person where the clause says more; a remark that was read in it was about it."""
    script, part = reading.script, reading.script.part(clause)
    new, old = wanted.new.bare(), None if wanted.old is None else wanted.old.bare()
    if old is not None and new.unit == MONEY and new.end == new.figure_end:
        old = replace(old, end=old.figure_end)  # "7 triệu" for "5.000.000 đồng" leaves the coin
    if old is not None and not new.unit:
        old = replace(old, end=old.figure_end)  # "the limit should be three": dogs
    at, more = part.start + new.end, 0
    if old is not None:
        behind, there = (text[end : end + SHARED_REACH] for text, end in ((script.lower, at), (units.lower, old.end)))
        more = _shared(behind, there, reading.grammar.speech)
    span = Span(new.start, new.end + more).shift(part.start)
    is_sure = wanted.is_lone and _is_all(reading, part, span)
    found = Found(Operation.REPLACE, clause.start, clause.end, None, span, order=span.start, unsure=not is_sure)
    quote = None if old is None else units.document.text[old.start : old.end + more]
    offer(reading, clause, known, found, There(wanted.stretch.steps, quote))


def _is_all(reading: Reading, part: Masked, new: Span) -> bool:
    """Whether a clause that names its place says nothing but the figure that this is to have: "khoản 3: … nên là 05
    năm". A bound, a rate, an amount by which it changes, and what goes on behind it are more than that.
    """
    script, speech = reading.script, reading.grammar.speech
    behind = script.lower[new.end : part.start + len(part.text)]
    why = reading.grammar.reason.search(behind)
    rest = behind if why is None else behind[: why.start()]
    if rest.strip(" ,.;!:") or not script.unit_references(part):
        return False
    return _led(speech).search(script.lower, part.start, new.start) is not None


def _shared(behind: str, there: str, speech: Speech) -> int:
    """How many code points behind two figures are the same words that belong to both."""
    at, bound = 0, _bound_behind(speech)
    for count, (own, other) in enumerate(zip(_behind(behind), _behind(there), strict=False)):
        if bound.match(behind, at) is not None and bound.match(there, at) is not None:
            return at  # "trở lên" behind both stays as it is
        if own[0] != other[0]:
            return at if own[1] in speech.stops or other[1] in speech.stops else 0  # "một năm", "một tháng"
        if own[1] in speech.stops or own[1] in speech.joins:
            return at
        at = own.end() if count < MOST_SHARED else 0
    return at


@lru_cache(maxsize=8)
def _bound_behind(s: Speech) -> re.Pattern[str]:
    """Words behind a figure that bound it: "trở lên"."""
    return compile_later(rf"\s+{words(s.unmarked.figures.after)}")


def _behind(said: str) -> Iterator[re.Match[str]]:
    """The words right behind a figure, each with the space before it; one more than may belong to it."""
    at = 0
    for _ in range(MOST_SHARED + 1):
        match = _NEXT.match(said, at)
        if match is None:
            return
        yield match
        at = match.end()
