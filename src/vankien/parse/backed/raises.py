"""A figure led to another where the draft has the first at the place named: "khoản 4 Điều 11 … nâng từ 20% lên 30%".

No word need ask for it: who names clause 4, which says 20%, and leads that to a figure which stands nowhere in the
clause, tells what it is to say. What the draft tells of the past it tells with both figures.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from vankien.model.span import Span
from vankien.parse.backed.figure_words import is_of_home, is_put_for, leads_to, may_be_values, only_tells, value_of
from vankien.parse.backed.figures import (
    MENDS,
    MOST_FIGURES,
    SHORT,
    change_of,
    with_quotation,
)
from vankien.parse.backed.pairs import asks_to_know
from vankien.parse.draft.backing import Backing
from vankien.parse.grammar.found import Found
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.grammar.hearsay import takes_back
from vankien.parse.places.paths import locator_of
from vankien.parse.places.reference import Reference
from vankien.parse.requests.shapes_figures import is_right
from vankien.parse.requests.shapes_one_figure import raise_to
from vankien.parse.script import Script
from vankien.parse.words.cues import Cue
from vankien.parse.words.plain import TWO_FIGURES, Masked
from vankien.parse.words.quantities import Quantity, quantities

_PIECE_BEFORE = re.compile(r"\w$|\d[.,]$")
_PIECE_BEHIND = re.compile(r"\w|[.,]\d")
_ROW = re.compile(r"^(?P<number>\d{1,3})\.?[\t|][^\n]*", re.MULTILINE)
_STOP = re.compile(r"[.!?;]\W")
_WORD = re.compile(r"[^\W\d_]")
FEW = 3  # words of a sentence that only says where
TURNS = MENDS | Cue.REPLACES


def raised_there(script: Script, part: Masked, draft: Backing) -> Found | None:
    """The change of a figure that stands in the unit named in a stretch, to one that does not."""
    is_note = len(script.text) <= SHORT and not script.grammar.speech.roles.asks_there
    if draft.units is None or not part.cues & Cue.PLACES or not (is_note or part.cues & TURNS):
        return None
    if not is_note and TWO_FIGURES.search(script.lower, part.start, part.start + len(part.text)) is None:
        return None
    named = script.unit_references(part)
    where = locator_of(named, script.text, script.grammar.speech)
    spans = draft.units.under(where.path) if named else []
    if where.line is not None:
        spans = list(_rows(draft.units.lower, spans, where.line))
    if not spans:
        return None
    said = with_quotation(script, part)
    speech = script.grammar.speech
    row = [_bare_share(one) for one in quantities(said, speech.unmarked)]
    if len(row) > MOST_FIGURES:
        return None
    olds = [one for one in row if _stands(said, one, spans, draft)]
    news = [one for one in row if one not in olds]
    pairs = [(old, new) for old in olds for new in news if may_be_values(said, old, new, script.grammar)]
    pairs = [pair for pair in pairs if _is_of(said, part, named, *pair)]
    asked = [pair for pair in pairs if _is_asked_for(said, *pair, script.grammar)]
    if len({(value_of(old), value_of(new)) for old, new in asked}) != 1 or _is_taken_back(script, part):
        return None
    old, new = asked[0]
    if only_tells(said, old, new, script.grammar) or is_right(said, old, new, script.grammar):
        return None
    if is_of_home(said, old, new, script.grammar):
        return None
    return change_of(said, part, old, new, draft, speech)


def raised_alone(script: Script, part: Masked, draft: Backing) -> Found | None:
    """A figure or day to be reached, where the one unit named has but one other that counts the same."""
    if draft.units is None or not part.cues & Cue.PLACES or part.quotes:
        return None
    found = raise_to(script.text, part, script.grammar)
    named = script.unit_references(part) if found is not None else ()
    spans = draft.units.under(locator_of(named, script.text, script.grammar.speech).path) if named else []
    if found is None or found.new is None or len(spans) != 1 or _is_taken_back(script, part):
        return None
    table = script.grammar.speech.unmarked
    new = quantities(script.lower[found.new.start : found.new.end], table)[:1]
    there = quantities(draft.units.lower[spans[0].start : spans[0].end], table)
    alike = [one for one in there if new and one.unit == new[0].unit]
    is_other = len(alike) == 1 and alike[0].number != new[0].number
    return found if is_other and not asks_to_know(part.text, found.end - part.start, script.grammar) else None


def _rows(lower: str, spans: Sequence[Span], number: int) -> Iterator[Span]:
    """The rows of a table in some units whose first cell is a number: "Phụ lục I dòng 7"."""
    for span in spans:
        for match in _ROW.finditer(lower, span.start, span.end):
            if int(match["number"]) == number:
                yield Span(*match.span())


def _is_asked_for(said: str, old: Quantity, new: Quantity, grammar: Grammar) -> bool:
    """Whether one of two figures is led to the other, or blamed and the other put in its place."""
    if leads_to(said, old, new, grammar.speech):
        return True
    return new.start >= old.end and is_put_for(said, old, new, grammar)


def _is_of(said: str, part: Masked, named: Sequence[Reference], old: Quantity, new: Quantity) -> bool:
    """Whether the place stands before the figures, or right behind: not "bến tôi nâng …, Điều 11 ghi 20% là đúng"."""
    if any(one.span.start - part.start < old.start for one in named):
        return True
    begin, end = min(one.span.start for one in named) - part.start, max(one.span.end for one in named) - part.start
    behind = said[new.end : begin]
    is_own_sentence = _STOP.search(behind) is not None and _WORD.search(said, end) is None
    if is_own_sentence and len(_STOP.split(behind)[-1].split()) <= FEW:  # "… ghi “b”. Chỗ ấy là mục 4.4 phần hai."
        return True
    return len(behind.split()) <= 1 and not behind.strip().startswith((",", ".", ";"))


def _is_taken_back(script: Script, part: Masked) -> bool:
    """Whether the rest of the line takes back what was asked: "… Nay tôi xin rút lại đề nghị đó"."""
    begin = part.start + len(part.text)
    end = script.text.find("\n", begin)
    return takes_back(script.lower[begin : len(script.text) if end < 0 else end], script.grammar)


def _bare_share(one: Quantity) -> Quantity:
    """A share without the word behind it, which at the place named says only of what: "40% ngày Tết … 60% các nơi"."""
    is_of = one.unit.startswith("%") and "/" not in one.unit and len(one.unit) > 1
    return replace(one, end=one.figure_end, unit="%") if is_of else one


def _stands(said: str, one: Quantity, spans: list[Span], draft: Backing) -> bool:
    """Whether a figure with what it counts stands in one of some units."""
    assert draft.units is not None  # noqa: S101 - looked at before
    places = draft.units.places(said[one.start : one.end])
    return any(span.contains(place) and _is_whole(draft.units.lower, place) for span in spans for place in places)


def _is_whole(lower: str, place: Span) -> bool:
    """Whether a figure in the draft is no piece of a longer one: not the "10" of "100" or "2.10"."""
    return _PIECE_BEFORE.search(lower, max(0, place.start - 2), place.start) is None and (
        _PIECE_BEHIND.match(lower, place.end) is None
    )
