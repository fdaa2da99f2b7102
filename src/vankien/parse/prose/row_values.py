"""Rows of the draft's tables told by their words and a figure: "Thu ngân sách 6.500 tỷ là thấp, tôi đề nghị 7.000 tỷ".

Nobody need name the table. Who says words of one row and the figure that stands in it speaks of that row, where the
draft has the figure with what it counts nowhere else: in a table the two stand in cells of their own.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise, zip_longest

from vankien.lang.speech import Speech
from vankien.lang.value_tables import VALUES
from vankien.model.span import Span
from vankien.parse.draft.row_told import LEAST_NAME, likeness
from vankien.parse.draft.tables import Row, figures_in, plain_figure, tables_of
from vankien.parse.draft.units import KEPT, Units
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.parse.words.quantities import Quantity, quantities
from vankien.text.pattern import compile_later

LONGEST = 300  # code points of the sentence, or of two, in which a row, its figure and another one stand
WHOLE_NAME = 3  # words side by side of a row's name that tell it without a figure of it
_WORD = re.compile(r"[^\W_]+")
_TIMES = frozenset(name for one in VALUES for name in one.multipliers)


def valued_rows(script: Script, line: Span, units: Units) -> Iterator[tuple[Span, Row]]:
    """The stretches of a line that tell a row by words and a figure of it and hold another figure, with the row."""
    known = _by_figure(units)
    if not known:
        return
    clauses = script.clauses_of(line)
    for clause, following in zip_longest(clauses, clauses[1:]):
        said = clause.of(script.lower)
        held = [*figures_in(said)] if clause.length <= LONGEST else []
        rows = {row.path: row for one in held for row in known.get(one, ())}
        row = _told(said, [*rows.values()], LEAST_NAME) if rows else None
        if row is None and len(held) == 1 and _names_column(said, units, script.grammar.speech):
            row = _told(said, _named_in(said, units), WHOLE_NAME)
            if row is not None:
                yield clause, row  # "Chỉ tiêu bác sĩ trên một vạn dân nên nâng lên 15"
            continue
        if row is None:
            continue
        end = clause.end
        if len(held) == 1 and following is not None and following.end - clause.start <= LONGEST:
            end = following.end  # "Thu 6.500 tỷ là thấp. Đề nghị 7.000 tỷ."
        stretch = Span(clause.start, end)
        if not _stands_elsewhere(stretch.of(script.lower), row, units, script.grammar.speech):
            yield stretch, row


def named_rows(script: Script, line: Span, units: Units) -> Iterator[tuple[Span, Row]]:
    """The pieces of a line that say the whole name of a row and one figure of what it counts, with the row.

    "…, còn sản lượng mật ong thì đưa lên 900 lít": another row than the one before it. The draft says the name nowhere
    else.
    """
    for clause in script.clauses_of(line):
        if clause.length > LONGEST or next(figures_in(clause.of(script.lower)), None) is None:
            continue
        for piece in _set_apart(script, clause):
            said = piece.of(script.lower)
            held = [one for one in quantities(said, script.grammar.speech.unmarked) if said[one.start].isdecimal()]
            ahead = said[: held[0].start] if held else ""
            rows = [one for one in _named_in(ahead, units) if likeness(ahead, one) == len(one.name)]
            if len(held) == len(rows) == 1 and _counts(rows[0], held[0]) and _stands_there_alone(rows[0], units):
                yield piece, rows[0]


def _set_apart(script: Script, clause: Span) -> Iterator[Span]:
    """The pieces of a clause of which the later ones are set against the first: "…, còn …"."""
    begins = [match.end() for match in _apart(script.grammar.speech).finditer(script.lower, clause.start, clause.end)]
    for begin, end in pairwise((clause.start, *begins, clause.end)):
        yield Span(begin, end)


@lru_cache(maxsize=8)
def _apart(s: Speech) -> re.Pattern[str]:
    return compile_later(rf"[,;]\s+(?={words(s.unmarked.drops.apart or ('(?!)',))}\s)")


def _counts(row: Row, one: Quantity) -> bool:
    """Whether a figure is said with what the row counts: "900 lít" beside "Sản lượng mật ong | lít"."""
    unit = " ".join(one.unit.split())
    return bool(unit) and plain_figure(one.number) not in row.figures and unit in row.cells


def _stands_there_alone(row: Row, units: Units) -> bool:
    """Whether the draft says the name of a row in that row only, so that nothing else can be meant."""
    places = units.places(" ".join(row.name))
    return bool(places) and all(row.span.contains(one) for one in places)


def _told(said: str, rows: Sequence[Row], least: int) -> Row | None:
    """The one of some rows of whose name at least so many words stand in what is said."""
    sizes = [_likeness(said, one) for one in rows]
    best = max(sizes, default=0)
    return rows[sizes.index(best)] if best >= least and sizes.count(best) == 1 else None


def _likeness(said: str, row: Row) -> int:
    """How many words of a row's name stand side by side in what is said; "tỷ lệ" alone, with which many begin, none."""
    size = likeness(said, row)
    if size != LEAST_NAME or len(row.name) == LEAST_NAME:
        return size
    return likeness(said, replace(row, name=row.name[1:]))


def _names_column(said: str, units: Units, speech: Speech) -> bool:
    """Whether the head of a column of the draft, which is what its rows are, is said: "chỉ tiêu"."""
    return any(f"{name} " in said for name in _columns(units, speech))


@lru_cache(maxsize=KEPT)
def _columns(units: Units, speech: Speech) -> Sequence[str]:
    """The names of rows that head a column of the draft."""
    return [name for name in speech.tables.rows if f"\t{name}\t" in units.lower]


def _stands_elsewhere(said: str, row: Row, units: Units, speech: Speech) -> bool:
    """Whether a figure of the row that is said counts something else, or the draft has it with its unit elsewhere."""
    named = [one for one in quantities(said, speech.unmarked) if plain_figure(one.number) in row.figures]
    return any(
        not _is_unit_of(one, row)
        or any(not row.span.contains(place) for place in units.places(said[one.start : one.end].strip()))
        for one in named
    )


def _is_unit_of(one: Quantity, row: Row) -> bool:
    """Whether the row counts in thousands, millions or shares as a figure said of it does."""
    first = next(iter(one.unit.replace("/", " ").split()), "")
    if first not in _TIMES and not first.startswith("%"):
        return True
    return any((first[:1] == "%" and "%" in cell) or f" {first} " in f" {cell} " for cell in (*row.cells, *row.heads))


def _named_in(said: str, units: Units) -> Sequence[Row]:
    """The rows of whose names WHOLE_NAME words stand side by side in what is said, in the draft's order."""
    known, spoken = _by_words(units), _WORD.findall(said)
    found = {row.path: row for run in _runs(spoken) for row in known.get(run, ())}
    return [*found.values()]


def _runs(spoken: Sequence[str]) -> Iterator[tuple[str, ...]]:
    return zip(*(spoken[at:] for at in range(WHOLE_NAME)), strict=False)


@lru_cache(maxsize=KEPT)
def _by_words(units: Units) -> Mapping[tuple[str, ...], Sequence[Row]]:
    """The rows of a draft by the runs of words in their names."""
    found: defaultdict[tuple[str, ...], list[Row]] = defaultdict(list)
    for row in tables_of(units):
        for run in dict.fromkeys(_runs(row.name)):
            found[run].append(row)
    return dict(found)


@lru_cache(maxsize=KEPT)
def _by_figure(units: Units) -> Mapping[str, Sequence[Row]]:
    """The rows of a draft by the figures of their cells."""
    found: defaultdict[str, list[Row]] = defaultdict(list)
    for row in tables_of(units):
        for figure in row.figures:
            found[figure].append(row)
    return dict(found)
