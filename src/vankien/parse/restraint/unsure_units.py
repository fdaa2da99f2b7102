"""Orders over whole units beside which stands what they may be about instead: a person says it.

"para 40 | but only for journeys | (delete)" has the words that go in a cell of its own; "tăng 15% một lần là sốc, chia
ra 5% một năm" parts a rise, and no clause; "đưa câu “a” lên đầu, thành khoản thứ nhất" may move all of the clause that
begins with “a”.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment, Operation, Position
from vankien.model.locator import UnitKind
from vankien.model.span import Span
from vankien.parse.draft.backing import Backing, tokens
from vankien.parse.places.locate import unit_named
from vankien.parse.places.reference import COUNTED
from vankien.parse.restraint.surroundings import line_of, old_words
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.parse.words.quantities import quantities
from vankien.text.pattern import compile_later

LEAST_WORDS = 4  # of a cell that quotes the draft; fewer are a heading, or a word of both
LONGEST_ROW = 1_000  # code points of a line that is a row of cells
LEAST_BARS = 2  # in a row of cells
PARTS_REACH = 60  # code points behind an order to part something in which is told into what
ORDER_REACH = 60  # code points before new words in which their order stands
PUT_REACH = 120  # code points behind a move in which it goes on to say where
INSIDE_REACH = 240  # code points before an order in which words are said to stand in the unit that goes
LEAST_INSIDE, MOST_INSIDE = 3, 12  # words that are said to stand there
MOST_UNITS = 4  # that a place may name
_BESIDE = frozenset({Position.AFTER, Position.BEFORE})
_NUMBERED = frozenset({UnitKind.ARTICLE, UnitKind.CLAUSE, UnitKind.POINT, UnitKind.SECTION})
_LARGE = (UnitKind.PART, UnitKind.CHAPTER, UnitKind.SECTION, UnitKind.ARTICLE)
_SIZES = (*_LARGE, UnitKind.CLAUSE, UnitKind.POINT, UnitKind.BULLET, UnitKind.PARAGRAPH, UnitKind.SENTENCE)
_BRACKETED = re.compile(r"(?<![^\W\d])\((?P<piece>[^\W\d_]|\d{1,2})\)")  # no "(d)" glued to a word
_PIECES = re.compile(r"[^\W\d_]+|\d+")
_CELL = re.compile(r"[^|\t]+")
_STOP = re.compile(r"[.!?;]\s|\n")
_END = re.compile(r"[.,:;!?]\s|\n")


@lru_cache(maxsize=8)
def _text_units(s: Speech) -> re.Pattern[str]:
    return compile_later(words((*s.units, *s.containers, *s.disowned.texts)))


def unit_not_meant(script: Script, one: Amendment, draft: Backing) -> str | None:
    """The words that an order over a whole unit may be about instead of it; None where none stand beside it."""
    if (
        one.operation is Operation.MOVE
        and one.position not in _BESIDE
        and (side := _side_told(script, one)) is not None
    ):
        return side
    if one.operation is Operation.MOVE and one.target_text is not None:
        return _unit_moved(script, one)
    if one.target_text is not None or one.new_text is not None:
        return None
    if (inner := _smaller(script, one) or _piece_left(script, one)) is not None:
        return inner
    if one.operation is Operation.SPLIT:
        return _parts(script, one)
    if one.operation is not Operation.DELETE:
        return None
    return _stands_apart(script, one) or _words_inside(script, one, draft) or _cell(script, one, draft)


def of_whole_unit(script: Script, one: Amendment) -> str | None:
    """The unit that an order is about by its own words, where others were quoted before: all of it may be meant.

    "Chữ “khuyến khích” quá nhẹ. Đề nghị sửa khoản này là: “…”".
    """
    old, new = old_words(script, one), one.new_text_spans[0] if one.new_text_spans else None
    if one.operation is not Operation.REPLACE or old is None or new is None or new.start <= old.end:
        return None
    pattern = _unit_ordered(script.grammar.speech)
    for order in script.grammar.orders.finditer(script.lower, max(old.end, new.start - ORDER_REACH), new.start):
        unit = pattern.match(script.lower, order.end(), new.start)
        if unit is not None:
            return unit[0].strip()
    return None


@lru_cache(maxsize=8)
def _unit_ordered(s: Speech) -> re.Pattern[str]:
    """A unit right behind an order, pointed back to or numbered: "cả khoản này", "Điều 4"; no sentence, no bullet."""
    kinds = words(name for name, kind in s.units.items() if kind not in COUNTED)
    return compile_later(rf"\s+(?:{words(s.whole_of)}\s+){{0,2}}{kinds}\s+(?:{words(s.this)}|[\divx]|[a-zđ](?!\w))")


def _smaller(script: Script, one: Amendment) -> str | None:
    """The unit pointed back to, where it is a smaller one than that named last: "Chương II ổn. Khoản này bỏ đi."."""
    last = one.locator.path[-1] if one.locator.path else None
    if last is None or last.kind not in _LARGE or "." in (last.number or ""):
        return None  # "mục 2.1" is called a point, a clause, a paragraph
    speech = script.grammar.speech
    for back in _pointed_back(speech).finditer(script.lower, one.evidence.start, one.evidence.end):
        kind = unit_named(back["before"] or back["behind"], speech)
        if _SIZES.index(kind) > _SIZES.index(last.kind):
            return back[0].strip()
    return None


def _piece_left(script: Script, one: Amendment) -> str | None:
    """A letter or number in brackets that the order names and its place has not: of "paragraph 71: delete (d)" a reader
    that lost the (d) would delete all of 71.
    """
    where = one.locator
    steps = [step for path in (where.path, *where.also) for step in path]
    known = {piece for step in steps for piece in _PIECES.findall((step.number or "").lower())}
    for found in _BRACKETED.finditer(script.lower, one.evidence.start, one.evidence.end):
        is_label = not script.lower[line_of(script.text, Span(*found.span())).start : found.start()].strip()
        if found["piece"] not in known and not is_label:
            return found[0]
    return None


@lru_cache(maxsize=8)
def _pointed_back(s: Speech) -> re.Pattern[str]:
    names = (name for name, kind in s.units.items() if kind in _SIZES)
    unit, this = words(names), words(s.this)
    return compile_later(rf"{this}\s+(?P<before>{unit})(?!\s+\w{{0,2}}\d)|(?P<behind>{unit})\s+{this}")


def _words_inside(script: Script, one: Amendment, draft: Backing) -> str | None:
    """Words of the unit that are said to stand in it: "hình thức viết bản nhận lỗi ở khoản 1 Điều 18 nên bỏ"."""
    spans = [] if draft.units is None else draft.units.under(one.locator.path)
    if draft.units is None or not 0 < len(spans) <= MOST_UNITS:
        return None
    line = line_of(script.text, one.evidence)
    said = Span(max(line.start, one.evidence.start - INSIDE_REACH), one.evidence.end)
    for place in script.references(script.part(said)):
        lead = _inside(script.grammar.speech).search(script.lower, said.start, place.span.start)
        row = () if lead is None else tokens(script.lower, said.start, lead.start())[-MOST_INSIDE:]
        for size in range(len(row), LEAST_INSIDE - 1, -1):
            told = " ".join(each.word for each in row[-size:])
            if any(f" {told} " in _spaced(draft.units.lower, span) for span in spans):
                return told
    return _words_behind(script, one, [_spaced(draft.units.lower, span) for span in spans])


def _words_behind(script: Script, one: Amendment, units: Sequence[str]) -> str | None:
    """Words of the unit between its name and the order: "khoản 1 Điều 3 đoạn có diện tích tối thiểu 03 m2, xin bỏ";
    who says "bỏ khoản này" behind them means the unit.
    """
    row = [*script.references(script.part(one.evidence))]
    begin = row[0].span.end if row else one.evidence.start
    verb = _drops(script.grammar.speech).search(script.lower, begin, one.evidence.end)
    if not row or verb is None or any(each.span.start > verb.start() for each in row):
        return None
    if _pointed_back(script.grammar.speech).search(script.lower, verb.start(), one.evidence.end) is not None:
        return None
    said = tokens(script.lower, begin, verb.start())
    for first in range(len(said) - LEAST_INSIDE + 1):
        told = " ".join(each.word for each in said[first : first + LEAST_INSIDE])
        if any(f" {told} " in unit for unit in units):
            return script.text[said[first].start : verb.start()].strip(" ,;:")
    return None


@lru_cache(maxsize=8)
def _drops(s: Speech) -> re.Pattern[str]:
    return compile_later(words(s.deletes))


def _spaced(lower: str, span: Span) -> str:
    return f" {' '.join(each.word for each in tokens(lower, span.start, span.end))} "


@lru_cache(maxsize=8)
def _inside(s: Speech) -> re.Pattern[str]:
    return compile_later(rf"\s*,?\s+{words(s.containers)}\s+(?:\w+\s+)?$")


def _stands_apart(script: Script, one: Amendment) -> str | None:
    """What a unit that leaves another is to be, if it stays in the draft: "rút khoản 3 ra khỏi Điều 9, lập thành một
    điều riêng".
    """
    end = min(line_of(script.text, one.evidence).end, one.evidence.end + PUT_REACH)
    stop = _STOP.search(script.lower, one.evidence.end - 1, end)
    leaves, apart = _leaves(script.grammar.speech)
    away = leaves.search(script.lower, one.evidence.start, end if stop is None else stop.start())
    told = None if away is None else apart.search(script.lower, away.end(), end if stop is None else stop.start())
    return None if told is None else told[0].strip(" ,")


@lru_cache(maxsize=8)
def _leaves(s: Speech) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Words by which a unit leaves another, and those by which it stands as one of its own."""
    u = s.whole_units
    one = rf"(?:{words(u.one_more)}\s+)"
    apart = rf"{words((*s.units, *u.rules))}\s+{words(u.apart)}"
    own = rf"{one}(?:\w+\s+)?{words(s.units)}"
    return (
        compile_later(words(u.away_from)),
        compile_later(rf"{words(s.into)}\s+{own}|{apart}"),
    )


def _cell(script: Script, one: Amendment, draft: Backing) -> str | None:
    """A cell of the order's row that has words of the draft."""
    line = line_of(script.text, one.evidence)
    if line.length > LONGEST_ROW or script.text.count("|", line.start, line.end) < LEAST_BARS:
        return None
    for cell in _CELL.finditer(script.lower, line.start, line.end):
        row = tokens(script.lower, cell.start(), cell.end())
        if len(row) >= LEAST_WORDS and draft.count(row):
            return cell[0].strip()
    return None


def _side_told(script: Script, one: Amendment) -> str | None:
    """A unit beside which what moves is put in so many words, where only what holds it was read: "moved to Part 7 and
    placed right after section 33".
    """
    speech = script.grammar.speech
    end = min(line_of(script.text, one.evidence).end, one.evidence.end + PUT_REACH)
    put = _put_beside(speech).search(script.lower, one.evidence.start, end)
    return None if put is None else put[0].strip(" ,")


@lru_cache(maxsize=8)
def _put_beside(s: Speech) -> re.Pattern[str]:
    return compile_later(rf"{words((*s.after, *s.before))}\s+(?:\w+\s+)?{words(s.units)}\s+\w{{0,2}}\d")


def _unit_moved(script: Script, one: Amendment) -> str | None:
    """What quoted words are to become, if a unit: all of the one that begins with them may go."""
    made = _becomes_unit(script.grammar.speech).search(script.lower, one.evidence.start, one.evidence.end)
    return None if made is None else made[0].strip(" ,")


@lru_cache(maxsize=8)
def _becomes_unit(s: Speech) -> re.Pattern[str]:
    kinds = words(name for name, kind in s.units.items() if kind in _NUMBERED and name not in s.weak_units)
    numbers = rf"(?:\d|[ivx]+(?!\w)|{words((*s.ordinal_mark, *s.first, *s.last))})"
    return compile_later(rf"{words(s.whole_units.becomes)}\s+(?:\w+\s+){{0,2}}?{kinds}\s+{numbers}")


def _parts(script: Script, one: Amendment) -> str | None:
    """A figure behind an order to part a unit that counts no pieces of a text: "3 đợt", "5% một năm"."""
    order = script.grammar.orders.search(script.lower, one.evidence.start, line_of(script.text, one.evidence).end)
    if order is None:
        return None
    end = min(line_of(script.text, Span(*order.span())).end, order.end() + PARTS_REACH)
    stop = _END.search(script.lower, order.end(), end)
    said = script.lower[order.end() : end if stop is None else stop.start()]
    counts = _text_units(script.grammar.speech)
    for figure in quantities(said, script.grammar.speech.unmarked):
        if figure.unit and not figure.unit.startswith("#") and counts.match(figure.unit) is None:
            return said[figure.start : figure.end]
    return None
