"""How far a figure that is asked for goes: the range that it begins, the bound before it, the words that belong to it.

"08 giờ, nên để từ 12 đến 24 giờ" asks for all of "từ 12 đến 24 giờ"; "10 ngày làm việc" are no ten days. Where the
draft bounds its figure in other words ("ít nhất 50%", and "trên 60%" is asked for), a person says which of them stays.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation
from vankien.model.locator import Locator
from vankien.model.span import Span
from vankien.parse.backed.bounds import bound_before
from vankien.parse.draft.backing import Backing, tokens
from vankien.parse.grammar.found import Found
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.parse.words.quantities import DAY, Quantity, quantities
from vankien.text.pattern import compile_later
from vankien.text.quotes import is_mark

REACH = 80  # code points on either side of a figure in which the other end of its range stands
FEW_DIGITS = 2  # of a smaller unit that is not named: "21 giờ 30"
_TAIL = re.compile(r"\s+[^\W\d_]+")
LONGEST = 40  # code points of a value; longer new words are more than one


@dataclass(frozen=True, slots=True)
class _Patterns:
    to: re.Pattern[str]
    led: re.Pattern[str]
    begins: re.Pattern[str]
    spoken: re.Pattern[str]
    tail: re.Pattern[str]
    rate: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns:
    joint = rf"[^\S\n]*(?:{words(s.to)}|[–—-])[^\S\n]*"
    return _Patterns(
        to=compile_later(joint),
        led=compile_later(rf"{words(s.from_words)}\s+$"),
        begins=compile_later(rf"{words(s.from_words)}\s+"),
        spoken=compile_later(
            rf"(?<![\w-]){words(re.escape(one) for one in sorted(s.unmarked.figures.starts))}{joint}$"
        ),
        tail=compile_later(rf"\s+{words(s.unmarked.value_tails or ('(?!)',))}"),
        rate=compile_later(rf"\s?/\s?[^\W\d_]+(?!\w)|\s+{words(s.unmarked.value_tails or ('(?!)',))}"),
    )


def whole_value(script: Script, found: Found, draft: Backing | None, where: Locator) -> tuple[Found, tuple[str, ...]]:
    """A change of a figure at a place with all that is asked for, and what a person must see of it."""
    old, new = found.target, found.new
    is_value = old is not None and new is not None and max(old.length, new.length) <= LONGEST
    if found.operation is not Operation.REPLACE or draft is None or not is_value:
        return found, ()
    assert old is not None  # noqa: S101 - looked at in `is_value`
    assert new is not None  # noqa: S101
    if any(one.start and is_mark(script.text[one.start - 1]) for one in (old, new)):
        return found, ()
    pair = [_figure(script, one) for one in (old, new)]
    if pair[0] is None or pair[1] is None or DAY in {pair[0].unit, pair[1].unit}:
        return found, ()
    found, figures = _with_smaller(script, found, (_span(pair[0]), _span(pair[1])), draft)
    place = (where.as_written or "").lower()
    ranges = [_range(script, figure, near, place) for figure, near in ((pair[0], new), (pair[1], old))]
    if ranges[0] is not None or ranges[1] is not None:
        return _of_ranges(script, found, figures, (ranges[0], ranges[1]), draft)
    found = _with_same_tail(script, found, figures, draft)
    there = _places(script, figures[0], draft, where)
    return _with_bounds(script, _with_tail(script, found, figures, there), there)


def _span(one: Quantity) -> Span:
    return Span(one.start, one.end)


def _figure(script: Script, span: Span) -> Quantity | None:
    """The figure that begins a wording, at offsets of the whole text; None where another word does."""
    said = script.lower[span.start : min(len(script.lower), span.start + REACH)]
    row = quantities(said, script.grammar.speech.unmarked)
    if not row or row[0].start:
        return None
    one = row[0]
    return replace(one, start=span.start, figure_end=span.start + one.figure_end, end=span.start + one.end)


def _with_smaller(
    script: Script, found: Found, figures: tuple[Span, Span], draft: Backing
) -> tuple[Found, tuple[Span, Span]]:
    """Both values with the smaller unit behind them, where the draft has the old one so: "07 giờ 30 phút sáng"."""
    old, new = (_smaller(script, one) for one in figures)
    if old == figures[0] and new != figures[1] and not old.overlaps(new):
        return replace(found, new=new), (old, new)  # "20 giờ thì sớm, 21 giờ 30 hợp lý hơn"
    if old == figures[0] or old.overlaps(new) or not draft.count(tokens(script.lower, old.start, old.end)):
        return found, figures
    tails = [_TAIL.match(script.lower, one.end) for one in (old, new)]
    if tails[0] is not None and tails[1] is not None and tails[0][0] == tails[1][0]:
        longer = Span(old.start, tails[0].end())
        if draft.count(tokens(script.lower, longer.start, longer.end)):
            old, new = longer, Span(new.start, tails[1].end())
    return replace(found, target=old, new=new), (old, new)


def _smaller(script: Script, figure: Span) -> Span:
    """A value with another one of a smaller unit right behind it; "12 tháng một lần" is none."""
    said, table = (
        script.lower[figure.start : min(len(script.lower), figure.end + REACH)],
        script.grammar.speech.unmarked,
    )
    first, second = [*quantities(said, table), None, None][:2]
    if first is None or second is None or said[first.end : second.start].strip(" "):
        return figure
    small = table.smaller.get(first.unit, ())
    if second.unit not in small and (second.unit or not small or second.end - second.start != FEW_DIGITS):
        return figure
    return Span(figure.start, figure.start + second.end)


def _range(script: Script, one: Quantity, other: Span, place: str) -> Span | None:
    """The range of which a figure is an end, with the word that leads to it; none that holds the other figure, none
    that the number of the place begins: "12.3 - three minutes".
    """
    table, patterns = script.grammar.speech.unmarked, _patterns(script.grammar.speech)
    begin = max(0, one.start - REACH, other.end if other.end <= one.start else 0)
    end = min(len(script.lower), one.end + REACH, other.start if other.start >= one.end else len(script.lower))
    said = script.lower[begin:end]
    row = [each for each in quantities(said, table) if each.unit != DAY]
    at = next((place for place, each in enumerate(row) if begin + each.start == one.start), None)
    if at is None:
        return None
    low = high = at
    if at + 1 < len(row) and patterns.to.fullmatch(said, row[at].end, row[at + 1].start):
        high = at + 1
    elif at and patterns.to.fullmatch(said, row[at - 1].end, row[at].start):
        low = at if place and said[: row[at - 1].end].endswith(place) else at - 1
    if low == high:
        spoken = patterns.spoken.search(said, 0, row[at].start)  # the "ten" of "ten to fifteen days"
        return None if spoken is None or not row[at].unit else Span(begin + spoken.start(), begin + row[at].end)
    if row[low].number == row[high].number:
        return None
    led = patterns.led.search(said, 0, row[low].start)
    first, last = row[low].unit, row[high].unit
    if not last or (first not in {"", last}) or row[low].is_year is not row[high].is_year:
        return None  # "change 10 in 3.4 to 25"
    numbers = [one.number for one in (row[low], row[high])]
    if not first and all(one.isdecimal() for one in numbers) and int(numbers[0]) > int(numbers[1]):
        return None  # "raise the 4 crowns in 71 to 8 crowns": no range falls
    return Span(begin + (row[low].start if led is None else led.start()), begin + row[high].end)


def _of_ranges(
    script: Script, found: Found, figures: tuple[Span, Span], ranges: tuple[Span | None, Span | None], draft: Backing
) -> tuple[Found, tuple[str, ...]]:
    """The change of a range, or of a figure to one; a person says how one figure takes the place of two."""
    old, new = ranges[0] or figures[0], ranges[1] or figures[1]
    if not draft.count(tokens(script.lower, old.start, old.end)):
        old, new = _without_lead(script, old), _without_lead(script, new)
    is_there = draft.count(tokens(script.lower, old.start, old.end)) > 0
    if not is_there or old.overlaps(new) or ranges[1] is None:
        return found, (script.said(new),)
    return replace(found, target=old, new=new), ()


def _without_lead(script: Script, span: Span) -> Span:
    """A range without the word that leads to it: the draft may have another there."""
    lead = _patterns(script.grammar.speech).begins.match(script.lower, span.start, span.end)
    return span if lead is None else Span(lead.end(), span.end)


def _places(script: Script, old: Span, draft: Backing, where: Locator) -> list[tuple[str, str]]:
    """What stands before and behind the old figure in the unit named, else wherever the draft has it."""
    if draft.units is None:
        return []
    lower, spans = draft.units.lower, draft.units.places(old.of(script.text))
    units = draft.units.under(where.path) if draft.units.numbered(where.path) else []
    inside = [one for one in spans if any(unit.contains(one) for unit in units)]
    return [
        (bound_before(lower, one.start, script.grammar.speech), lower[one.end : one.end + REACH])
        for one in inside or spans
    ]


def _with_same_tail(script: Script, found: Found, figures: tuple[Span, Span], draft: Backing) -> Found:
    """Both figures with the words behind them that belong to each, the same ones: "từ 03 mét trở lên", "… đồng/đêm"."""
    assert found.target is not None  # noqa: S101 - of a figure
    assert found.new is not None  # noqa: S101
    tails = [_patterns(script.grammar.speech).rate.match(script.lower, one.end) for one in figures]
    first, second = tails
    if first is None or second is None or first[0].split() != second[0].split():
        return found
    old, new = Span(figures[0].start, first.end()), Span(figures[1].start, second.end())
    is_longer = old.end > found.target.end or new.end > found.new.end
    is_there = draft.count(tokens(script.lower, old.start, old.end)) > 0
    if not is_longer or not is_there or old.overlaps(new):
        return found
    return replace(found, target=Span(found.target.start, old.end), new=Span(found.new.start, new.end))


def _with_tail(script: Script, found: Found, figures: tuple[Span, Span], there: Sequence[tuple[str, str]]) -> Found:
    """The new figure with the words behind that belong to it, which the draft has not behind the old one."""
    assert found.new is not None  # noqa: S101 - of a figure
    old, new = figures
    tails = _patterns(script.grammar.speech).tail
    tail = tails.match(script.lower, new.end) or tails.match(script.lower, found.new.end)
    if tail is None or tail.end() <= found.new.end or not there or Span(new.start, tail.end()).overlaps(old):
        return found
    said = tail[0].split()
    behind = [script.lower[old.end : old.end + REACH], *(words_ for _, words_ in there)]
    if any(one.split()[: len(said)] == said for one in behind):
        return found  # as the old one has it
    return replace(found, target=old, new=Span(new.start, tail.end()))


def _with_bounds(script: Script, found: Found, there: Sequence[tuple[str, str]]) -> tuple[Found, tuple[str, ...]]:
    """The new figure with the bound before it, and the old one with its own where the draft has that too."""
    assert found.target is not None  # noqa: S101 - of a figure
    assert found.new is not None  # noqa: S101
    speech, lower = script.grammar.speech, script.lower
    meant = speech.unmarked.figures.before
    asked = bound_before(lower, found.new.start, speech)
    if asked not in meant or asked in speech.roles.leads or not there:  # "go up to 100"
        return found, ()
    new = Span(lower.rindex(asked.split()[0], 0, found.new.start), found.new.end)
    told, bounds = bound_before(lower, found.target.start, speech), {bound for bound, _ in there}
    if bounds == {""} or any(meant.get(one) == meant[asked] for one in bounds):
        return found, ()
    if told in bounds and told in meant:
        old = Span(lower.rindex(told.split()[0], 0, found.target.start), found.target.end)
        return replace(found, target=old, new=new), ()
    return found, (script.said(new),)
