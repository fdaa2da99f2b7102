"""Tables of proposals: columns known by their headings in any order, a row a contribution."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment
from vankien.model.contribution import Block, BlockRole, Channel, Contribution, Contributor, DateBasis
from vankien.model.ids import content_id
from vankien.model.manuscript import Cells, Manuscript, Paragraph
from vankien.model.parsed import ParsedContribution
from vankien.model.span import Span
from vankien.parse.forms.columns import column
from vankien.parse.given import Given
from vankien.parse.grammar.found import trimmed
from vankien.parse.prose.prose import numbered
from vankien.parse.remarks.opinions import Remark, opinion_of
from vankien.parse.sheets.sheet_rows import Row, asked_in_row
from vankien.parse.who.people import in_cells
from vankien.parse.words.lines import Line
from vankien.text.normal import fold_plain

LEAST_COLUMNS = 2  # known headings that make a row a head
HEAD_ROWS = 12  # rows among which the head is looked for
LEAST_SAID = 24  # code points of a cell in which somebody asks for something
WHO = frozenset({"number", "name", "role", "organisation", "date"})  # columns that ask for nothing
ASKING = frozenset({"new", "proposal"})  # a letter has other tables too: without such a column nothing is asked
TELLING = ASKING | {"old", "place"}


@dataclass(frozen=True, slots=True)
class Rows:
    """What the tables of a letter ask for and say, with spans in its text and without ids; the lines that they take."""

    amendments: Sequence[Amendment] = ()
    remarks: Sequence[Remark] = ()
    lines: Sequence[Line] = ()


@dataclass(frozen=True, slots=True)
class Head:
    """The head row of a table: which column is what."""

    table: int
    row: int
    columns: Mapping[int, str]

    @property
    def is_of_many(self) -> bool:
        """Whether the table says who asks: then each row is a contribution, else all are of the letter around it."""
        return not {"name", "organisation"}.isdisjoint(self.columns.values())


def heads(manuscript: Manuscript, speech: Speech) -> tuple[Head, ...]:
    """The first head row of each table of proposals in a manuscript."""
    rows: dict[tuple[int, int], dict[int, str]] = defaultdict(dict)
    filled: Counter[tuple[int, int]] = Counter()
    lengths: dict[tuple[int, int], dict[int, int]] = defaultdict(dict)
    paragraphs = manuscript.paragraphs
    for one in paragraphs.above(HEAD_ROWS) if isinstance(paragraphs, Cells) else paragraphs:
        if one.cell is not None and one.cell.row < HEAD_ROWS:
            filled[one.cell.table, one.cell.row] += not one.span.is_empty
            lengths[one.cell.table, one.cell.row][one.cell.column] = one.span.length
            name = column(one.span.of(manuscript.text), speech)
            if name is not None and name not in rows[one.cell.table, one.cell.row].values():
                rows[one.cell.table, one.cell.row][one.cell.column] = name
    found: dict[int, Head] = {}
    for (table, row), known in sorted(rows.items()):
        is_open = manuscript.channel is Channel.SHEET and len(known) >= LEAST_COLUMNS
        columns = _with_said(known, lengths[table, row], lengths.get((table, row + 1), {})) if is_open else known
        telling = set(columns.values()) & (TELLING if manuscript.channel is Channel.SHEET else ASKING)
        if table not in found and len(columns) >= LEAST_COLUMNS and telling:
            below = rows.get((table, row + 1), {})
            is_double = len(below) >= LEAST_COLUMNS and len(below) == filled[table, row + 1]
            found[table] = Head(table, row + 1, _joined(columns, below)) if is_double else Head(table, row, columns)
    return tuple(found.values())


def _with_said(columns: Mapping[int, str], head: Mapping[int, int], below: Mapping[int, int]) -> dict[int, str]:
    """The columns of a head that names who asks and calls what he says by a word of its own: the one with the longest
    words below, where all the others are known, or short.
    """
    is_told = set(columns.values()) & TELLING or "name" not in columns.values()
    unknown = [column for column, length in head.items() if length and column not in columns]
    widest = max(unknown, key=lambda column: below.get(column, 0), default=None)
    if is_told or widest is None or below.get(widest, 0) < LEAST_SAID:
        return dict(columns)
    return {**columns, widest: "proposal"}


def _joined(columns: Mapping[int, str], below: Mapping[int, str]) -> Mapping[int, str]:
    """The columns of a head of two rows: what the second names is finer ("Nội dung" over "Dự thảo", "Đề nghị sửa")."""
    kept = {column: name for column, name in columns.items() if name not in below.values()}
    return {**kept, **below}


def table_contributions(manuscript: Manuscript, head: Head, given: Given) -> Iterator[ParsedContribution]:
    """A contribution for each row below a head that says something."""
    for number, text, named, _ in _filled_rows(manuscript, head, given.table.speech):
        yield _row(text, named, manuscript, number, given)


def rows_in(manuscript: Manuscript, found: Sequence[Head], given: Given, lines: Sequence[Line]) -> Rows:
    """What the rows ask for in tables that say nothing of who asks; `lines` are those of all the tables."""
    amendments: list[Amendment] = []
    remarks: list[Remark] = []
    for head in (one for one in found if not one.is_of_many):
        for _, text, named, start in _filled_rows(manuscript, head, given.table.speech):
            asked, said = asked_in_row(text, named, given)
            amendments.extend(_shifted(one, start) for one in asked)
            remarks.extend(replace(one, span=one.span.shift(start)) for one in said)
    return Rows(amendments, remarks, lines)


def _shifted(amendment: Amendment, by: int) -> Amendment:
    spans = tuple(span.shift(by) for span in amendment.new_text_spans)
    return replace(amendment, evidence=amendment.evidence.shift(by), new_text_spans=spans)


def _filled_rows(manuscript: Manuscript, head: Head, speech: Speech) -> Iterator[tuple[int, str, Row, int]]:
    """The rows below a head that say more than who asks: ordinal, text, cells by name, and where the text begins."""
    for number, cells in _rows_below(manuscript, head):
        start = cells[0].span.start
        span = Span(start, cells[-1].span.end)
        text = span.of(manuscript.text)
        named: Row = {}
        for one in cells:
            name = head.columns.get(one.cell.column) if one.cell is not None else None
            if name is not None and one.span.of(manuscript.text).strip():
                own = one.span.shift(-start)
                named[name] = Span(named[name].start, own.end) if name in named else own
        if set(named) - WHO and not _is_total(text, named, speech):
            yield number, text, named, start


def _rows_below(manuscript: Manuscript, head: Head) -> Iterator[tuple[int, list[Paragraph]]]:
    """The rows under a head with their ordinals, one at a time: a reader puts a table's rows in order."""
    row: list[Paragraph] = []
    number = head.row
    for one in manuscript.paragraphs:
        if one.cell is None or one.cell.table != head.table or one.cell.row <= head.row:
            continue
        if row and one.cell.row != number:
            yield number, row
            row = []
        number = one.cell.row
        row.append(one)
    if row:
        yield number, row


def _is_total(text: str, cells: Row, speech: Speech) -> bool:
    """Whether a row only sums up the others."""
    return any(fold_plain(cells[name].of(text)).strip(" .:") in speech.totals for name in WHO & set(cells))


def _row(text: str, cells: Row, manuscript: Manuscript, number: int, given: Given) -> ParsedContribution:
    speech, source = given.table.speech, given.source
    sheet = manuscript.part or manuscript.facts.get("sheet")  # in an archive the part names the member too
    part = f"{sheet}!{number + 1}" if sheet else f"!{number + 1}"
    who = in_cells(_who(text, cells, speech), given.people)
    date = speech.day(cells["date"].of(text)) if "date" in cells else None
    contribution = Contribution(
        id=content_id("c", source.sha256, part, str(given.copy)),
        source=replace(source, part=part),
        channel=Channel.SHEET if manuscript.channel is Channel.SHEET else Channel.FORM,
        text=text,
        contributor=who,
        date=date
        or (cells["date"].of(text)[:10] if "date" in cells and cells["date"].of(text)[:4].isdigit() else None),
        date_basis=DateBasis.STATED if "date" in cells else None,
        blocks=(Block(Span(0, len(text)), BlockRole.BODY),) if text else (),
    )
    return _understood(contribution, cells, given)


def _who(text: str, cells: Row, speech: Speech) -> Contributor:
    name, role, body = (_said(text, cells.get(column)) for column in ("name", "role", "organisation"))
    kind = speech.kind_of(name or body or "")
    return Contributor(name, role, body, kind)


def _said(text: str, cell: Span | None) -> str | None:
    """What a cell says; a dash or another mark alone stands for nothing."""
    said = "" if cell is None else trimmed(text, cell).of(text)
    return said if any(map(str.isalnum, said)) else None


def _understood(contribution: Contribution, cells: Row, given: Given) -> ParsedContribution:
    text = contribution.text
    found, remarks = asked_in_row(text, cells, given)
    amendments = numbered(found, contribution.id, contribution.contributor, text)
    opinions = tuple(opinion_of(one, contribution.id, text) for one in remarks)
    return ParsedContribution(contribution, amendments, opinions)
