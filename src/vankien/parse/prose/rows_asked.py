"""What is asked of a row of the draft's tables: "Phụ lục, chỉ tiêu số 6: cột mục tiêu nâng từ 98 lên 98,5".

Who names a table and one of its rows, by number or by its words, and a figure that a cell of that row has, tells the
cell; the other figure that is asked for is what it is to say. What was read of such lines by words alone is put right.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment, Operation
from vankien.model.locator import Locator, Step, UnitKind
from vankien.model.span import Span
from vankien.parse.backed.figure_words import (
    are_values,
    is_asked,
    is_of_home,
    is_put_for,
    leads_to,
    only_tells,
    piece_at,
)
from vankien.parse.backed.figures import with_quotation
from vankien.parse.draft.heads_said import column_by_column, heads_said, in_column
from vankien.parse.draft.row_told import LEAST_NAME, Patterns, likeness, names_row, row_named, table_patterns
from vankien.parse.draft.tables import Row, figures_in, lone_appendix, plain_figure, tables_of
from vankien.parse.draft.units import Units
from vankien.parse.grammar.found import Found
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.grammar.hearsay import is_over, is_past, is_reported
from vankien.parse.prose.row_values import named_rows, valued_rows
from vankien.parse.reading.reading import Reading
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import Masked
from vankien.parse.words.quantities import Quantity, quantities
from vankien.parse.words.sides import side_of
from vankien.text.pattern import compile_later

LONGEST = 500  # code points of a line, or of the sentences from the table's name on, that are read as one
MOST_SENTENCES = 4  # behind the name of a table
RANGE = re.compile(r"(?<![\w.,/-])\d+(?:[.,]\d+)*\s?[–-]\s?\d+(?:[.,]\d+)*(?![\w/]|[.,]\d)")
SIDE_REACH = 24  # code points before a row in which "after" stands
LONGEST_LINE = 2_000  # code points of a line in which a row is named without its table; a longer one tells stories
APART_REACH = 16  # code points before a figure in which it is said to be more, or of another thing
ROW_REACH = 20  # code points in which a row is named
PAIR = 2
_NEW_ROW = re.compile(r"\s*\d{1,3}\s*[–—|;.:)\t-]|(?:[^–—|;\t\n]{1,80}(?:\s[–—-]\s|[|;\t])){2}")


def rows_asked(reading: Reading, line: Span, known: int) -> None:
    """Reads what a line asks of a row of the draft, `known` amendments standing before it; puts right what was read."""
    patterns = table_patterns(reading.grammar.speech)
    if patterns is None or reading.backing is None or reading.backing.units is None:
        return
    script, told = reading.script, reading.told_in
    units = reading.backing.units
    if told is not None and patterns.table.search(script.lower, told.start, told.end) is not None:
        if line.length <= LONGEST:
            _read(reading, line, known, units, patterns)
        return
    if patterns.table.search(script.lower, line.start, line.end) is None:
        stretches = [*_headed(script, line, units, patterns)]
        for stretch, row in valued_rows(script, line, units):
            if not any(stretch.overlaps(one) for one in stretches):
                _read(reading, stretch, known, units, patterns, row)
                stretches.append(stretch)
        for piece, row in named_rows(script, line, units):
            if piece not in stretches:
                _offer(reading, piece, known, units, patterns, row)
    else:
        stretches = [*_stretches(script, line, patterns.table)]
    for stretch in stretches:
        for piece in _row_by_row(script, stretch, patterns):
            _read(reading, piece, known, units, patterns)


def _offer(reading: Reading, piece: Span, known: int, units: Units, patterns: Patterns, row: Row) -> None:
    """Reads what a piece says of a row that it names alone; a person sees whether all of the cell is meant.

    "Thu thủy lợi phí nên thêm 500 triệu đồng": to that, or by that?
    """
    before = {id(one) for one in reading.found}
    _read(reading, piece, known, units, patterns, row)
    for one in [one for one in reading.found if id(one) not in before and one.target_text is None]:
        _put(reading, one, replace(one, unread=(*one.unread, one.new_text or reading.script.said(piece))))


def _headed(script: Script, line: Span, units: Units, patterns: Patterns) -> Iterator[Span]:
    """The clauses that name a row by the head of its column, and no table: "chỉ tiêu số 9 sửa 97% thành 98%"."""
    if line.length > LONGEST_LINE or patterns.row.search(script.lower, line.start, line.end) is None:
        return
    for clause in script.clauses_of(line):
        match = patterns.row.search(script.lower, clause.start, clause.end)
        if match is None or clause.length > LONGEST or not _bears_head(match, script.grammar.speech, units):
            continue
        if any(map(str.isdecimal, script.lower[match.end() : clause.end])):
            yield clause  # "bỏ chỉ tiêu 9" may be of any list


def _bears_head(row: re.Match[str], speech: Speech, units: Units) -> bool:
    """Whether the draft has a column of the name that a row bears: "chỉ tiêu số 9" below "TT | Chỉ tiêu | Đạt"."""
    name = row[0].rstrip("0123456789").rstrip()
    for word in speech.tables.numbered:
        name = name.removesuffix(f" {word}")
    return row["number"] is not None and any(f"\t{name}{end}" in units.lower for end in "\t\n")


def _row_by_row(script: Script, stretch: Span, patterns: Patterns) -> Iterator[Span]:
    """The pieces of a stretch that name a row each: "chỉ tiêu 8 nâng lên 14; chỉ tiêu 9 sửa 97% thành 98%"."""
    begins = [
        match.start()
        for match in patterns.row.finditer(script.lower, stretch.start, stretch.end)
        if script.lower[stretch.start : match.start()].rstrip(" –-+*•").endswith((";", ".", ":", "\n"))
    ]
    if len({script.lower[at : at + ROW_REACH] for at in begins}) < PAIR:
        yield stretch
        return
    for begin, end in pairwise((stretch.start, *begins[1:], stretch.end)):
        yield Span(begin, end)


def _stretches(script: Script, line: Span, table: re.Pattern[str]) -> Iterator[Span]:
    """All of a short line that names one table; in others the sentences from the one that does on."""
    row = script.clauses_of(line)
    named = [at for at, one in enumerate(row) if table.search(script.lower, one.start, one.end) is not None]
    for at, following in zip(named, (*named[1:], len(row)), strict=True):
        first = 0 if at == named[0] and line.length <= LONGEST and not _asks_before(script, row[:at]) else at
        last = min(following, at + MOST_SENTENCES, len(row))
        if row[last - 1].end - row[first].start <= LONGEST:
            yield Span(row[first].start, row[last - 1].end)


def _asks_before(script: Script, row: Sequence[Span]) -> bool:
    """Whether places are named in the sentences before a table: they speak of those."""
    return any(script.references(script.part(one)) for one in row)


def _read(
    reading: Reading, stretch: Span, known: int, units: Units, patterns: Patterns, valued: Row | None = None
) -> None:
    script = reading.script
    part = script.part(stretch)
    row = valued or _named(reading, stretch, _rows(script, part, units), patterns)
    here = [one for one in reading.found[known:] if stretch.contains(one.evidence)]
    _ask_about_numbers(reading, here, units, patterns)
    here = [one for one in reading.found[known:] if stretch.contains(one.evidence)]
    if row is None:
        appendix = lone_appendix(units)
        for one in here if appendix else ():
            if one.target_text or reading.told_in is not None or names_row(script.lower, one.evidence, patterns):
                _put(reading, one, _in_appendix(one, appendix, units, script))
        return
    if any(one.locator.also or one.operation is Operation.MOVE for one in here):
        return
    pieces = column_by_column(script.lower, stretch, row)
    if len(pieces) > 1:
        for piece in pieces:
            _read(reading, piece, known, units, patterns, row)
        return
    found = _change(script, part, in_column(row, part.text), patterns)
    same = [one for one in here if _is_of_row(one, row)]
    if found is None or any(_says_it(one, found, script, row) for one in same):
        for one in same:
            _put(reading, one, _told_at(one, row, script, stretch, patterns))
        return
    asked = Span(found.verb, found.end)
    page = next((one.locator.page for one in here if one.locator.page is not None), None)
    reading.forget([one for one in here if one.evidence.overlaps(asked)])
    news = () if found.new is None else (found.new,)
    told = reading.context.told()
    reading.add(found, stretch, part, news, found.end, None)
    reading.context.back_to(told)
    made = _in_row(reading.found[-1], row, stretch.of(script.lower))
    _put(reading, reading.found[-1], made if page is None else replace(made, locator=replace(made.locator, page=page)))


def _named(reading: Reading, stretch: Span, rows: Sequence[Row], patterns: Patterns) -> Row | None:
    """The row that a stretch names, or the line above it."""
    script = reading.script
    above = "" if reading.told_in is None else f"{reading.told_in.of(script.lower)} : "
    return row_named(f"{above}{stretch.of(script.lower)}", rows, patterns, script.grammar.speech.ordinals)


def _ask_about_numbers(reading: Reading, here: Sequence[Amendment], units: Units, patterns: Patterns) -> None:
    """A change of what only numbers a row ("site 3 should be 540"), or of a row that no table has, is asked back."""
    script = reading.script
    known = {row.number.lstrip("0") for row in tables_of(units) if row.number}
    for one in here:
        said = script.lower[one.evidence.start : one.evidence.end]
        named = [match for match in patterns.row.finditer(said) if match["number"]]
        numbers = {match["number"].lstrip("0") for match in named if _is_thing(match, script.grammar.speech)}
        is_number = one.target_text in {match["number"] for match in named}
        is_unknown = bool(known and numbers) and not numbers & known
        if one.target_text and (is_number or is_unknown):
            _put(reading, one, replace(one, unread=(*one.unread, script.said(one.evidence))))


def _is_thing(match: re.Match[str], speech: Speech) -> bool:
    """Whether a row is called so, and by no name of a unit: "site 12", not "mục 2"."""
    return not any(match[0].startswith(f"{unit} ") for unit in speech.units)


def _rows(script: Script, part: Masked, units: Units) -> Sequence[Row]:
    """The rows of the draft's tables, those of the appendix alone whose number is said."""
    named = {
        number.lower()
        for one in script.unit_references(part)
        if one.kind is UnitKind.APPENDIX
        for number in one.numbers
        if number
    }
    rows = tables_of(units)
    return [one for one in rows if not named or (one.path[0].number or "").lower() in ("", *named)]


def _says_it(one: Amendment, found: Found, script: Script, row: Row) -> bool:
    """Whether a request for words of the row is the change found, perhaps with more words: "dưới 5", "dưới 4,5".

    The name of the row is none of them: "put Orchard Close back to 2035".
    """
    if found.target is None or found.new is None or not one.target_text or not one.new_text:
        return False
    figures = [plain_figure(span.of(script.text)) for span in (found.target, found.new)]
    said = [plain_figure(one.target_text), plain_figure(one.new_text)]
    if likeness(one.new_text.lower(), row) >= LEAST_NAME:
        return False
    return figures[0] in said[0] and figures[1] in said[1]


def _put(reading: Reading, old: Amendment, new: Amendment) -> None:
    at = next(at for at, one in enumerate(reading.found) if one is old)
    reading.found[at] = new


def _placed(one: Amendment, path: tuple[Step, ...]) -> Amendment:
    """A request at a row; a line that was counted is the row."""
    where = Locator(page=one.locator.page, path=path, as_written=one.locator.as_written)
    return replace(one, locator=where)


def _told_at(one: Amendment, row: Row, script: Script, stretch: Span, patterns: Patterns) -> Amendment:
    """A request at a row; a new row goes beside the one behind "after", and into none: its own words tell no place."""
    if one.operation is not Operation.INSERT or one.target_text or _NEW_ROW.match(one.new_text or "") is None:
        return _in_row(one, row, stretch.of(script.lower))
    end = one.new_text_spans[0].start if one.new_text_spans else stretch.end
    for match in patterns.row.finditer(script.lower, stretch.start, end):
        side = script.grammar.side_end.search(
            script.lower, max(stretch.start, match.start() - SIDE_REACH), match.start()
        )
        number = match["number"] or ""
        is_beside = side is not None and script.grammar.side.match(script.lower, side.start()) is not None
        if side is not None and is_beside and number.lstrip("0") == row.number:
            return replace(_placed(one, row.path), position=side_of(side, script.grammar.speech, 0))
    return one


def _in_row(one: Amendment, row: Row, said: str) -> Amendment:
    """A request at a row; where another column is named than the one that has its figure, it is asked back."""
    placed = _placed(one, row.path)
    if one.target_text is None:
        return placed
    named = heads_said(row, said)
    figure = plain_figure(one.target_text)
    if not named or figure not in row.figures or any(figure in figures_in(row.cells[at]) for at in named):
        return placed
    return replace(placed, unread=(*placed.unread, row.heads[named[0]]))


def _is_of_row(one: Amendment, row: Row) -> bool:
    """Whether a request is for words of a row, or for the whole of what is named there."""
    if any(step.kind is not UnitKind.APPENDIX for step in one.locator.path):
        return False
    if one.target_text is None:
        return one.operation is not Operation.INSERT or bool(one.locator.path)
    said = " ".join(one.target_text.lower().split())
    return any(said in cell for cell in (*row.cells, " ".join(row.name)))


@lru_cache(maxsize=8)
def _title_of_appendix(s: Speech) -> re.Pattern[str]:
    names = words(name for name, kind in s.units.items() if kind is UnitKind.APPENDIX)
    return compile_later(rf"(?={words(s.title_words)})(?:[^\W\d_]+\s+){{1,3}}?{names}")


def _in_appendix(one: Amendment, path: tuple[Step, ...], units: Units, script: Script) -> Amendment:
    """A request without a place in the only appendix, where that has its words or they are new to it."""
    if one.locator.path not in ((), path) or one.locator.also:
        return one
    if _title_of_appendix(script.grammar.speech).search(script.lower, one.evidence.start, one.evidence.end):
        return _placed(one, (*path, Step(UnitKind.TITLE)))  # "tên Phụ lục": not the head of its table
    if one.target_text is None:
        return _placed(one, path) if one.operation is Operation.INSERT else one
    spans = [unit.span for unit in units.document.units if unit.kind is UnitKind.APPENDIX]
    places = units.places(one.target_text)
    return _placed(one, path) if any(span.contains(place) for span in spans for place in places) else one


def _change(script: Script, part: Masked, row: Row, patterns: Patterns) -> Found | None:
    """The change of a figure of the row to another that is asked for, or that the row goes."""
    grammar = script.grammar
    said = _without_numbers(with_quotation(script, part), row, patterns)
    held = _figures(said, grammar.speech)
    olds = [one for one in held if plain_figure(_bare(said, one)) in row.figures]
    news = [one for one in held if one not in olds and not _is_head(said, one, row)]
    pairs = [
        (old, new)
        for old in olds
        for new in news
        if not (old.unit and new.unit) or are_values(old, new, grammar.speech)
    ]
    asked = [(old, new) for old, new in pairs if _is_asked_for(said, old, new, grammar)]
    values = {(plain_figure(_bare(said, old)), plain_figure(_bare(said, new))) for old, new in asked}
    if (
        not olds
        and len(news) == 1
        and is_asked(said, news[0], grammar)
        and not only_tells(said, news[0], news[0], grammar)
        and patterns.apart.search(said, max(0, news[0].start - APART_REACH), news[0].start) is None  # "tăng thêm 500"
    ):
        return _to_reach(part, said, news[0])
    if len(values) != 1:
        return _gone(script, part, said, patterns)
    old, new = asked[-1]
    if only_tells(said, old, new, grammar):
        return None
    spans = [_with_unit(said, one, other, row).shift(part.start) for one, other in ((old, new), (new, old))]
    begin, end = min(one.start for one in spans), max(one.end for one in spans)
    unsure = is_of_home(said, old, new, grammar) or patterns.apart.search(said, old.end, new.start) is not None
    return Found(Operation.REPLACE, begin, end, spans[0], spans[1], order=spans[1].start, unsure=unsure)


def _to_reach(part: Masked, said: str, new: Quantity) -> Found:
    """A figure that a row is to reach, whatever it has: "Bảng chỉ tiêu, dòng 7 nâng lên 75"."""
    begin = piece_at(said, new.start)
    span = Span(new.start, new.end).shift(part.start)
    return Found(Operation.REPLACE, part.start + begin, span.end, None, span, order=span.start)


def _figures(said: str, speech: Speech) -> list[Quantity]:
    """The figures of a stretch, two with a dash between as one: "2022 - 2025"."""
    held = [one for one in quantities(said, speech.unmarked) if not one.unit.startswith("#") or one.is_year]
    ranges = [match.span() for match in RANGE.finditer(said)]
    made: dict[int, Quantity] = {}
    for one in held:
        whole = next((span for span in ranges if span[0] <= one.start < span[1]), None)
        figure = one if whole is None else Quantity(*whole, whole[1], said[slice(*whole)], "")
        made.setdefault(figure.start, figure)
    return list(made.values())


def _bare(said: str, one: Quantity) -> str:
    return said[one.start : one.figure_end]


def _without_numbers(said: str, row: Row, patterns: Patterns) -> str:
    """What is said without the numbers of rows and columns, and without the row's name: its figures are no values."""
    for pattern in (patterns.row, patterns.part):
        said = pattern.sub(lambda match: " " * len(match[0]), said)
    heads = [one for one in row.heads if any(char.isdecimal() for char in one)]
    for one in heads:
        said = said.replace(one, " " * len(one))
    return said


def _is_head(said: str, one: Quantity, row: Row) -> bool:
    """Whether a figure stands in the name of a row or in the head of a column: "mục tiêu 2030"."""
    figure = plain_figure(_bare(said, one))
    return any(figure in figures_in(head) for head in row.heads) or figure in row.name


def _is_asked_for(said: str, old: Quantity, new: Quantity, grammar: Grammar) -> bool:
    if leads_to(said, old, new, grammar.speech) or is_asked(said, new, grammar):
        return True
    return new.start >= old.end and is_put_for(said, old, new, grammar)


def _with_unit(said: str, one: Quantity, other: Quantity, row: Row) -> Span:
    """A figure with what it counts where both say it and the row does, else without: "36 phòng học … 42 phòng học"."""
    is_told = row.unit or any(said[each.start : each.end] in cell for each in (one, other) for cell in row.cells)
    if one.unit and one.counts_like(other) and is_told:
        return Span(one.start, one.end)
    has_sign = any(said[one.start : one.figure_end] in cell for cell in row.cells)
    end = one.figure_end if has_sign else one.start + len(said[one.start : one.figure_end].rstrip("%‰ "))
    return Span(one.start, end)


def _gone(script: Script, part: Masked, said: str, patterns: Patterns) -> Found | None:
    """That a row goes out of its table: "bỏ hẳn dòng 3", "chỉ tiêu 3 nên đưa ra khỏi bảng"."""
    match = patterns.away.search(said) or (None if part.quotes else patterns.drops.search(part.text))
    grammar = script.grammar
    if match is None or is_over(said, match.start(), grammar) or is_past(said, grammar):
        return None
    if is_reported(said, match.start(), grammar) or grammar.denied_order.search(part.text[: match.end()]) is not None:
        return None
    return Found(Operation.DELETE, part.start + match.start(), part.start + match.end())
