"""A figure asked for sentences after the one that the draft has: "Điều 7 bắt mở 8 giờ mỗi tuần. … Xin 4 giờ thôi.".

The draft's figure is the first of its kind in what is said of a place; the one asked for stands right behind a word of
asking, or is favoured. A third one of the kind must be the writer's own experience, else nobody can tell.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation
from vankien.model.span import Span
from vankien.parse.backed.figure_words import is_asked, sentence_at, value_of
from vankien.parse.draft.backing import Backing, tokens
from vankien.parse.grammar.found import Found
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.grammar.hearsay import hearsay, is_past
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import TWO_FIGURES
from vankien.parse.words.quantities import Quantity, quantities, with_shared_lead, with_shared_words
from vankien.text.pattern import compile_later

LONGEST = 600  # code points of what is said of one place
HEAD_REACH = 30  # code points at the head of a sentence in which it names what it speaks of
DAY = "#day"


@dataclass(frozen=True, slots=True)
class _Patterns:
    says: re.Pattern[str]
    day: re.Pattern[str]
    side: re.Pattern[str]
    leads: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns:
    r = s.roles
    return _Patterns(
        says=compile_later(words((*r.draft_says, *r.imposes, *s.about_draft, *s.uses, *s.old_labels))),
        day=compile_later(words(s.unmarked.days or ("(?!)",))),
        side=compile_later(rf"{words((*s.after, *s.before))}\s+$"),
        leads=compile_later(rf"[\s\W]*(?:{words((*s.by, *r.leads, *r.becomes))})[\s\W]*"),
    )


def asked_figures(script: Script, line: Span, draft: Backing | None = None) -> Iterator[tuple[Found, Span]]:
    """The changes of figures in the stretches of a line, each with the stretch: what is said of one place."""
    if TWO_FIGURES.search(script.lower, line.start, line.end) is None:
        return
    for stretch in _stretches(script, line):
        if stretch.length <= LONGEST:
            found = _asked(script, stretch, draft)
            if found is not None:
                yield found, stretch


def _stretches(script: Script, line: Span) -> Iterator[Span]:
    """The sentences of a line in runs, each from one that names a place up to the next that does."""
    begin = line.start
    for one in script.clauses_of(line):
        named = script.references(script.part(one)) if one.start > begin else ()
        if (
            named
            and named[0].span.start - one.start <= HEAD_REACH
            and "(" not in script.text[one.start : named[0].span.start]
        ):
            yield Span(begin, one.start)
            begin = one.start
    yield Span(begin, line.end)


def _asked(script: Script, stretch: Span, draft: Backing | None) -> Found | None:
    part, grammar = script.part(stretch), script.grammar
    named = script.references(part)
    if not named and not part.quotes:
        return None
    said = script.lower[stretch.start : stretch.end]
    for one in named:
        begin, end = one.span.start - stretch.start, one.span.end - stretch.start
        said = f"{said[:begin]}{' ' * (end - begin)}{said[end:]}"
    row = _figures(said, grammar.speech)
    for new in reversed(row):
        found = _pair(script, stretch, (said, row), new, draft)
        if found is not None:
            return found
    return None


def _figures(said: str, speech: Speech) -> list[Quantity]:
    """The figures of a stretch, days among them."""
    days = list(_patterns(speech).day.finditer(said))
    made = [Quantity(one.start(), one.end(), one.end(), " ".join(one[0].split()), DAY) for one in days]
    for one in days:
        said = f"{said[: one.start()]}{' ' * len(one[0])}{said[one.end() :]}"
    return sorted([*made, *quantities(said, speech.unmarked)], key=lambda one: one.start)


def _pair(
    script: Script, stretch: Span, told: tuple[str, Sequence[Quantity]], new: Quantity, draft: Backing | None
) -> Found | None:
    """The change to one of a stretch's figures, if it is asked for and one before it is the draft's."""
    said, row = told
    grammar, before = script.grammar, [one for one in row if one.end <= new.start]
    alike = [one for one in before if _alike(one, new, grammar.speech) and value_of(one) != value_of(new)]
    if not alike or _goes_on(said, row, new, grammar.speech) or not is_asked(said, new, script.grammar):
        return None
    old = alike[0]
    if not script.references(script.part(stretch)) and old.unit.startswith("#"):
        return None  # "“trước năm 2023”? Phải là trong năm 2021": more than the year changes
    sides = [
        _patterns(grammar.speech).side.search(said, max(0, one.start - HEAD_REACH), one.start) for one in (old, new)
    ]
    if sides[1] is not None and (sides[0] is None or sides[0][0].split() != sides[1][0].split()):
        return None  # "“trước 15 phút”? Phải là sau 30 phút": more than the figure changes
    is_backed = draft is not None and _stands_there(said, old, new, draft)
    if not is_backed and not _is_drafts(script, stretch, said, old):
        return None
    between, before_old = (
        Span(stretch.start + one, stretch.start + other) for one, other in ((old.end, new.start), (0, old.start))
    )
    if script.references(script.part(between)) and (not is_backed or script.references(script.part(before_old))):
        return None  # "trang 3 ghi 12 trạm, trang 8 ghi 15 trạm": each has its own
    others = [one for one in alike[1:] if value_of(one) not in {value_of(old), value_of(new)}]
    if not all(_is_own(said, one, grammar) for one in others):
        return None
    if old.unit == DAY:
        old, new = _days(said, old, new, _patterns(grammar.speech).day)
    else:
        old, new = with_shared_words(said, old, new, grammar.speech.stops)
        old, new = with_shared_lead(said, old, new, (*grammar.speech.unmarked.figures.before, *grammar.speech.to))
    spans = [Span(stretch.start + one.start, stretch.start + one.end) for one in (old, new)]
    return Found(Operation.REPLACE, spans[0].start, spans[1].end, spans[0], spans[1], order=spans[1].start)


def _goes_on(said: str, row: Sequence[Quantity], new: Quantity, speech: Speech) -> bool:
    """Whether a figure is itself to become another: "mới đạt 18%, đặt 50%. Đề nghị hạ “50%” xuống “40%”"."""
    behind = next((one for one in row if one.start >= new.end), None)
    if behind is None or not _alike(behind, new, speech):
        return False
    return _patterns(speech).leads.fullmatch(said, new.end, behind.start) is not None


def _stands_there(said: str, old: Quantity, new: Quantity, draft: Backing) -> bool:
    """Whether the draft has the first of two figures with what it counts, and not the second."""
    counts = [draft.count(tokens(said, one.start, one.end)) for one in (old, new)]
    return bool(old.unit) and counts[0] > 0 and counts[1] == 0


def _alike(one: Quantity, other: Quantity, speech: Speech) -> bool:
    if DAY in {one.unit, other.unit}:
        return one.unit == other.unit
    return (
        bool(one.unit)
        and bool(other.unit)
        and (one.counts_like(other) or one.measures_like(other, speech.unmarked.measured))
    )


def _is_drafts(script: Script, stretch: Span, said: str, old: Quantity) -> bool:
    """Whether a figure is said to be the draft's: in quotation marks, right behind the place, or "quy định …"."""
    if any(
        quote.inner.contains(Span(stretch.start + old.start, stretch.start + old.end))
        for quote in script.part(stretch).quotes
    ):
        return True
    sentence = sentence_at(said, old.start)
    words_ = said[sentence.start : old.start]
    grammar = script.grammar
    if hearsay(grammar.speech).homes.search(words_) is not None or is_past(words_, grammar):
        return False
    part = script.part(Span(stretch.start + sentence.start, stretch.start + old.start))
    return bool(script.references(part)) or _patterns(grammar.speech).says.search(words_) is not None


def _is_own(said: str, one: Quantity, grammar: Grammar) -> bool:
    """Whether a figure is of what the writer saw, or of what was: "hồi tôi làm, di dời 300 hộ mất sáu năm"."""
    sentence = sentence_at(said, one.start)
    words_ = said[sentence.start : sentence.end]
    table = hearsay(grammar.speech)
    return bool(
        is_past(words_, grammar)
        or table.homes.search(words_)
        or grammar.own_voice.search(words_)
        or table.past.search(words_)
    )


def _days(said: str, old: Quantity, new: Quantity, table: re.Pattern[str]) -> tuple[Quantity, Quantity]:
    """Two days with the word before them ("trước ngày …") where both have it, else without."""
    heads = [said[one.start : one.end].split(maxsplit=1)[0] for one in (old, new)]
    if heads[0] == heads[1]:
        return old, new
    first, second = (_day_alone(said, one, table) for one in (old, new))
    return first, second


def _day_alone(said: str, one: Quantity, table: re.Pattern[str]) -> Quantity:
    """A day without a word before it that is no part of it."""
    at = said.find(" ", one.start, one.end) + 1
    return replace(one, start=at) if table.fullmatch(said, at, one.end) is not None else one
