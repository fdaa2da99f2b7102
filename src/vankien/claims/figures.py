"""Every figure that a text states, with what it counts and when."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace

from vankien.claims.scan import Found, Scanned, scan
from vankien.claims.sentences import Sentences
from vankien.claims.subject import subject_of
from vankien.claims.tables import Cell, Tables
from vankien.lang.figures import FigureWords
from vankien.model.claim import Figure, Period, ScopeLevel
from vankien.model.span import Span

FOLLOWS = 16  # code points between a figure and the time that belongs to it: " (năm 2020)", " vào cuối năm 2020"

LONGEST_CLAUSE = 200  # code points between a time and what is said of it


@dataclass(frozen=True, slots=True)
class Statement:
    """A figure in its sentence. `number` is the stretch of its digits or words alone, `sentence` its place in order."""

    figure: Figure
    span: Span
    number: Span
    what: str
    sentence: int
    period: Period | None
    period_scope: ScopeLevel | None
    column: str | None = None  # the head of its column, in a table


def find_statements(text: str, words: FigureWords) -> tuple[Statement, ...]:
    """The figures of a text in order."""
    return statements(text, scan(text, words), words)


def statements(text: str, scanned: Scanned, words: FigureWords) -> tuple[Statement, ...]:
    """What was scanned, put into sentences: a figure's time is the one behind it, else the last before it there."""
    bounds = Sentences(scanned.low)
    starts = [period.span.start for period in scanned.periods]
    tables = Tables(text, scanned.low, scanned.periods, words)
    made: list[Statement] = []
    for place, found in enumerate(scanned.figures):
        following = scanned.figures[place + 1].span.start if place + 1 < len(scanned.figures) else len(text)
        before = scanned.figures[place - 1].span.end if place else 0
        number = bounds.number(found.span.start)
        period, scope = _period(scanned, starts, found, bounds.span(number), following)
        begin = max(before, bounds.span(number).start)
        near = scanned.periods[bisect_left(starts, begin) : bisect_left(starts, found.span.start)]
        what = subject_of(text, scanned.low, found, begin, following, [one.span for one in near], words)
        if (
            not what
            and made
            and made[-1].sentence == number
            and (
                ";" not in scanned.low[max(before, found.span.start - LONGEST_CLAUSE) : found.span.start]
                or (near and made[-1].figure.unit == found.figure.unit)  # "năm 2024 đạt 9%; năm 2023 đạt 11%"
            )
        ):
            what = made[-1].what  # "giảm từ 9% xuống 4%"
        one = Statement(found.figure, found.span, found.number, what, number, period, scope)
        cell = tables.cell(found.span) if found.figure.unit is None else None
        made.append(one if cell is None else _tabled(one, cell))
    return tuple(made)


def _tabled(one: Statement, cell: Cell) -> Statement:
    """A number of a table with what its row and column say."""
    figure = one.figure if cell.unit is None else replace(one.figure, unit=cell.unit)
    period = cell.period if one.period is None else one.period
    scope = ScopeLevel.HEADING if one.period is None and cell.period is not None else one.period_scope
    return replace(one, figure=figure, what=cell.what, period=period, period_scope=scope, column=cell.head)


def _period(
    scanned: Scanned, starts: list[int], found: Found, sentence: Span, following: int
) -> tuple[Period | None, ScopeLevel | None]:
    periods = scanned.periods
    here = bisect_left(starts, found.span.end)
    if here < len(periods):
        near = periods[here]
        gap = scanned.low[found.span.end : near.span.start]
        if (
            len(gap) <= FOLLOWS
            and near.span.end <= min(sentence.end, following + 1)
            and not _parts(gap)
            and not near.is_base
        ):
            return near, ScopeLevel.CLAUSE
    first = bisect_right(starts, sentence.start - 1)
    for place in range(min(here, len(periods)) - 1, first - 1, -1):
        if not periods[place].is_base:
            start = periods[place].span.end
            is_close = found.span.start - start <= LONGEST_CLAUSE and not _parts(scanned.low[start : found.span.start])
            return periods[place], ScopeLevel.CLAUSE if is_close else ScopeLevel.SENTENCE
    for place in range(here, len(periods)):
        if periods[place].span.start >= sentence.end:
            break
        start = periods[place].span.start
        if start - found.span.end > 4 * FOLLOWS:
            break
        if not periods[place].is_base and not _parts(scanned.low[found.span.end : start]):
            return periods[place], ScopeLevel.SENTENCE
    return _closing(periods, here, sentence, following)


def _closing(
    periods: tuple[Period, ...], here: int, sentence: Span, following: int
) -> tuple[Period | None, ScopeLevel | None]:
    """The state's day that ends a sentence with one figure: "có 86 mốc được kiểm tra, bảo vệ đến ngày 31/12/2024"."""
    inside = [one for one in periods[here : here + 2] if one.span.start < sentence.end]
    is_alone = following >= sentence.end and len(inside) == 1
    if is_alone and inside[0].as_of and not inside[0].is_base and inside[0].span.end >= sentence.end - 2:
        return inside[0], ScopeLevel.SENTENCE
    return None, None


def _parts(gap: str) -> bool:
    """Whether a clause ends in a stretch."""
    return any(mark in gap for mark in ",;\n")
