"""Changes of one figure for another beside which stand figures that they leave out: a person says which go together.

"80 and 50 should be 100 and 70" pairs the first with the third; "four years should be five and in (3) twenty-one days
should be thirty" has given "four" its new value before "thirty" comes; "15 November and not 1 December" moves a month.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.lang.value_tables import VALUES
from vankien.model.amendment import Amendment, Operation
from vankien.model.span import Span
from vankien.parse.draft.backing import Backing, tokens
from vankien.parse.requests.figures_blanked import without_places
from vankien.parse.restraint.surroundings import line_of
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.parse.words.quantities import Quantity, quantities
from vankien.text.numerals import number_of
from vankien.text.pattern import compile_later
from vankien.text.quotes import is_mark

ROW_REACH = 40  # code points beside a figure in which another one of its row stands
VALUE_REACH = 40  # code points behind the old figure in which its new value is told
LONGEST = 40  # code points of what is one figure with its words
_MONTHS = {name: place for one in VALUES for name, place in one.months.items()}
LONGEST_LINE = 1_000  # code points of a line whose figures are held against each other
SAME = 2  # words with which two wordings both go on
SECOND_REACH = 60  # code points behind the draft's figure in which its second one stands
_SECOND = re.compile(r"[\"”’]?\s*,\s*(?P<lead>[^\W\d_]+(?:\s+[^\W\d_]+){0,2})\s+(?P<figure>\d[\d.,]*)\s?%?")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_FURTHER = re.compile(r" (?P<word>[^\W\d_]+)")
_SENTENCE = re.compile(r"[.!?…\n](?!\d)")
_STOPS = re.compile(r"[.,;:!?\n]")
_ROW = re.compile(r"(?<![\w.,])\d{1,3},\s+$")
_NEXT = re.compile(r"\s+(?P<word>[^\W\d_]+)")


@dataclass(frozen=True, slots=True)
class _Patterns:
    figure: re.Pattern[str]
    row_before: re.Pattern[str]
    row_behind: re.Pattern[str]
    value: re.Pattern[str]
    bounded: re.Pattern[str]
    ups: re.Pattern[str]
    downs: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns:
    figures = s.unmarked.figures
    starts = words(
        re.escape(one) for one in sorted({*figures.starts} - {*figures.shy})
    )  # "one for every 50" counts none
    figure = rf"(?:\d[\d.,]*%?|{starts})(?!\w)"
    joins, asks = rf"(?:\s+{words(s.joins)}|\s?[,;/])", words((*s.unmarked.orders, *s.roles.becomes))
    return _Patterns(
        ups=compile_later(rf"{words(s.unsure.ups)}\s*$"),
        downs=compile_later(rf"{words(s.unsure.downs)}\s*$"),
        figure=compile_later(figure),
        row_before=compile_later(rf"(?<!\w){figure}(?:\s+[^\W\d_]+){{0,2}}{joins}\s*$"),
        row_behind=compile_later(rf"(?:\s+[^\W\d_]+){{0,2}}{joins}\s*{figure}"),
        value=compile_later(rf"(?:\s+[^\W\d_]+){{0,3}}?\s+{asks}\s+(?P<value>{figure})"),
        bounded=compile_later(rf"(?P<bound>{words(figures.before)})\s+{figure}"),
    )


def loses_bound(script: Script, one: Amendment) -> str | None:
    """The word that bounds an old figure where the new one stands without: "chiếm trên 40%, xin cho còn 30"."""
    start = one.new_text_spans[0].start if one.new_text_spans else 0
    if one.operation is not Operation.REPLACE or not one.target_text or not one.new_text:
        return None
    if start > 0 and is_mark(script.marks[start - 1]):
        return None  # who quotes both says what goes
    patterns = _patterns(script.grammar.speech)
    old = patterns.bounded.match(one.target_text.lower())
    is_bare = old is not None and patterns.figure.match(one.new_text.lower()) is not None
    return old["bound"] if old is not None and is_bare else None


def loses_head(script: Script, one: Amendment) -> str | None:
    """The words before those with which unmarked old and new ones both go on: "niêm yết chậm nhất 10 ngày -> chậm nhất
    05 ngày" leaves the first two out, which may only tell where.
    """
    old, new = _unmarked(script, one)
    if old is None or new is None:
        return None
    olds, news = (tokens(script.lower, span.start, span.end) for span in (old, new))
    first = [each.word for each in news[:SAME]]
    for at in range(1, len(olds) - SAME + 1):
        if len(first) == SAME and [each.word for each in olds[at : at + SAME]] == first:
            lost = {each.word for each in olds[:at]} - {each.word for each in news}
            return script.said(Span(old.start, max(old.end, new.end))) if lost else None
    return None


def goes_on_further(script: Script, one: Amendment, draft: Backing | None) -> str | None:
    """The word behind a new figure, where the old one goes on as the draft does and the new one otherwise.

    "Thay ngày 25 hằng tháng bằng ngày 05 của tháng kế tiếp".
    """
    old, new = _unmarked(script, one)
    if old is None or new is None or draft is None or new.start < old.end:
        return None
    told = tokens(script.lower, old.start, new.start)
    number = len(tokens(script.lower, old.start, old.end))
    further = told[number : draft.run(told, 0)] if told else []
    behind = _FURTHER.match(script.lower, new.end)
    if not further or behind is None or _STOPS.search(script.text, old.end, further[-1].end) is not None:
        return None
    is_other = behind["word"] not in {each.word for each in further}
    ends = _ends(script.grammar.speech).match(script.lower, behind.start("word"))
    return behind["word"] if is_other and ends is None else None


def has_more(script: Script, one: Amendment, draft: Backing | None) -> str | None:
    """A second figure told behind the new one where the draft has another behind the old one, led by the same words:
    "6.250 tấn sửa thành 6.318 tấn, bằng 103% kế hoạch", where it says "6.250 tấn, bằng 102% kế hoạch".
    """
    new = one.new_text_spans[0] if one.new_text_spans else None
    if one.operation is not Operation.REPLACE or new is None or not one.target_text or draft is None:
        return None
    further = _SECOND.match(script.lower, new.end)
    if draft.units is None or further is None:
        return None
    lead = f", {' '.join(further['lead'].split())} "
    for place in draft.units.places(one.target_text):
        behind = " ".join(draft.units.lower[place.end : place.end + SECOND_REACH].partition("\n")[0].split())
        at = behind.find(lead)
        if (
            at >= 0
            and behind[at + len(lead) :][:1].isdigit()
            and not behind[at + len(lead) :].startswith(further["figure"])
        ):
            return script.text[new.end : further.end()].strip(" ,")
    return None


def goes_against(script: Script, one: Amendment) -> str | None:
    """The words right before a new figure that say it is more than the old one where it is less, or the other way
    round: "2,5% thấp quá, trước giảm được 3,6%, đề nghị nâng lên 3%".
    """
    new = one.new_text_spans[0] if one.new_text_spans else None
    if one.operation is not Operation.REPLACE or new is None or not one.target_text:
        return None
    decimal = script.grammar.speech.unmarked.figures.decimal
    figures = [_NUMBER.findall(said) for said in (one.target_text, new.of(script.text))]
    if any(len(each) != 1 for each in figures):
        return None
    before, after = (number_of(each[0], decimal) for each in figures)
    if before is None or after is None or before == after:
        return None
    patterns = _patterns(script.grammar.speech)
    head = script.lower[max(line_of(script.text, new).start, new.start - VALUE_REACH) : new.start]
    found = (patterns.ups if after < before else patterns.downs).search(head)
    return None if found is None else found[0].strip()


def _unmarked(script: Script, one: Amendment) -> tuple[Span | None, Span | None]:
    """The old and the new words of a replacement, where no marks say which they are."""
    if one.operation is not Operation.REPLACE or not one.target_text or len(one.new_text_spans) != 1:
        return None, None
    old, new = _told(script, one), one.new_text_spans[0]
    marked = any(span is not None and span.start > 0 and is_mark(script.marks[span.start - 1]) for span in (old, new))
    return (None, None) if marked else (old, new)


@lru_cache(maxsize=8)
def _ends(s: Speech) -> re.Pattern[str]:
    """What may stand behind a new value and is none of it."""
    u = s.unmarked
    inside = {*s.containers} - {*s.of_words}
    off = (*s.reasons, *s.bare_reasons, *u.fillers, *inside, *s.joins, *s.away, *s.asks)
    return compile_later(rf"{words((*off, *s.phrasing.fillers, *s.thens, *s.this))}")


def unpaired(script: Script, one: Amendment, found: Sequence[Amendment], draft: Backing | None) -> str | None:
    """The words beside two figures that say that the one may not stand for the other; None where none do.

    What stands beside them may be what another change puts in: "80 and 50 should be 100 and 70".
    """
    new = one.new_text_spans[0] if one.new_text_spans else None
    if one.operation is not Operation.REPLACE or new is None or not one.target_text or new.length > LONGEST:
        return None
    patterns, said = _patterns(script.grammar.speech), script.lower
    if patterns.figure.match(one.target_text.lower()) is None or patterns.figure.match(said, new.start) is None:
        return None
    old = _told(script, one)
    if old is None or old.overlaps(new):
        return None
    beside = (
        _other_month(script, old, new)
        or _row(script, old, new, patterns)
        or _valued(said, old, new, (patterns, one, found))
    )
    return beside or _listed(said, new) or _counted(script, old, new, draft) or _alike(script, old, new, draft)


def _told(script: Script, one: Amendment) -> Span | None:
    """Where a change tells its old figure, as a figure of its own: not the "1" of "15"."""
    own = re.compile(rf"(?<![\w.,]){re.escape(one.target_text or '')}(?!\w)")
    for span in (one.evidence, line_of(script.text, one.evidence)):
        match = own.search(script.text, span.start, span.end)
        if match is not None:
            return Span(*match.span())
    return None


def _other_month(script: Script, old: Span, new: Span) -> str | None:
    """Two days of which only the numbers change places, in two months."""
    named = [_NEXT.match(script.lower, one.end) for one in (old, new)]
    told = [one["word"] for one in named if one is not None and one["word"] in _MONTHS]
    return told[1] if len(told) == len(named) and _MONTHS[told[0]] != _MONTHS[told[1]] else None


def _row(script: Script, old: Span, new: Span, patterns: _Patterns) -> str | None:
    """Two rows of figures of which the last of one and the first of the other, or the first and the last of all, are
    taken for a pair; the number of a place is of no row ("Trang 27, 85 xã …").
    """
    said = script.lower
    first, second = sorted((old, new), key=lambda one: one.start)
    inner = _of_two_rows(said, first, second, patterns)
    if inner is not None:
        return inner[0].strip()
    before = patterns.row_before.search(said, max(0, first.start - ROW_REACH), first.start)
    behind = None if before is None else patterns.row_behind.match(said, second.end, second.end + ROW_REACH)
    if before is not None and behind is not None:
        part = script.part(line_of(script.text, old))
        told = before.start() - part.start
        if told < 0 or without_places(part, script.grammar)[told : told + 1].isspace():
            return None
    return None if behind is None else behind[0].strip()


def is_of_two_rows(said: str, old: Span, new: Span, speech: Speech) -> bool:
    """Whether two figures are the first of one row and the last of another: "75% and 25%; 60% and 40% are better"."""
    first, second = sorted((old, new), key=lambda one: one.start)
    return _of_two_rows(said, first, second, _patterns(speech)) is not None


def _of_two_rows(said: str, first: Span, second: Span, patterns: _Patterns) -> re.Match[str] | None:
    inner = patterns.row_behind.match(said, first.end, min(second.start, first.end + ROW_REACH))
    if inner is None:
        return None
    begin = max(inner.end(), second.start - ROW_REACH)
    return inner if patterns.row_before.search(said, begin, second.start) is not None else None


def _valued(said: str, old: Span, new: Span, known: tuple[_Patterns, Amendment, Sequence[Amendment]]) -> str | None:
    """A new value that stands right behind the old figure, before the one taken, and that no other change has."""
    patterns, one, found = known
    value = patterns.value.match(said, old.end, min(new.start, old.end + VALUE_REACH)) if old.end < new.start else None
    if value is None:
        return None
    starts = (it.new_text_spans[0].start for it in found if it is not one and it.new_text_spans)
    return None if value.start("value") in starts else value[0].strip()


def _listed(said: str, new: Span) -> str | None:
    """A bare number that is one of a row of numbers, and no value: "các tổ 3, 5, 8 muốn rộng hơn, thay vì 30 mét"."""
    if not new.of(said).isdecimal():
        return None
    before = _ROW.search(said, max(0, new.start - ROW_REACH), new.start)
    return None if before is None else before[0].strip()


def _counted(script: Script, old: Span, new: Span, draft: Backing | None) -> str | None:
    """A figure of the draft with what the new one counts, told before the old one that is said to count nothing.

    "Chỉ tiêu 12.000 căn. Nhiệm kỳ này làm được 4.120. Thôi thì hạ xuống 9.000 căn".
    """
    line = line_of(script.text, old)
    if draft is None or not line.contains(new) or line.length > LONGEST_LINE:
        return None
    row = quantities(script.lower[line.start : line.end], script.grammar.speech.unmarked)
    at = {line.start + one.start: one for one in row}
    mine, asked = at.get(old.start), at.get(new.start)
    if mine is None or asked is None or mine.unit or not asked.unit:
        return None
    for one in row:
        stretch = Span(line.start + one.start, line.start + one.end)
        if stretch.end > old.start:
            break
        if one.counts_like(asked) and one.unit and draft.count(tokens(script.lower, stretch.start, stretch.end)):
            return stretch.of(script.lower)
    return None


def _alike(script: Script, old: Span, new: Span, draft: Backing | None) -> str | None:
    """Another figure of the draft that counts what the new one does, where the old one is told in another sentence.

    "Viện trợ 15 triệu USD thì cao. Nhiệm kỳ qua mới được 11,3 triệu USD. Hạ xuống 12 triệu USD": which of the two?
    """
    line = line_of(script.text, new)
    first, last = sorted((old, new), key=lambda one: one.start)
    is_apart = _SENTENCE.search(script.text, first.end, last.start) is not None
    if draft is None or not is_apart or line.length > LONGEST_LINE:
        return None
    row = quantities(script.lower[line.start : line.end], script.grammar.speech.unmarked)
    asked = next((one for one in row if line.start + one.start == new.start), None)
    if asked is None:
        return None
    wanted = _with_noun(script, line, asked)
    named = [one.span.end for one in script.references(script.part(line)) if one.span.end <= new.start]
    since = named[-1] if named and old.end <= new.start else line.start  # of the place named last
    for one in row:
        span = _with_noun(script, line, one)
        is_other = (
            since <= span.start < new.start
            and one.number != asked.number
            and one.counts_like(asked)
            and not span.overlaps(old)
        )
        is_alike = is_other and _nouns(script, one, span, line) == _nouns(script, asked, wanted, line)
        if is_alike and draft.count(tokens(script.lower, span.start, span.end)):
            return script.said(Span(first.start, last.end))
    return None


def _with_noun(script: Script, line: Span, one: Quantity) -> Span:
    """A figure of a line with what it counts: the word behind it, where it bears no unit."""
    start, end = line.start + one.start, line.start + one.end
    noun = None if one.unit else _NEXT.match(script.lower, end, line.end)
    return Span(start, end if noun is None else noun.end())


def _nouns(script: Script, one: Quantity, span: Span, line: Span) -> str:
    return "" if one.unit else script.lower[line.start + one.end : span.end].strip()
