"""Tables of proposals: columns known by their headings in any order, a row a contribution."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from vankien.lang.people import People
from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment
from vankien.model.contribution import Block, BlockRole, Channel, Contribution, Contributor, ContributorKind, DateBasis
from vankien.model.ids import content_id
from vankien.model.manuscript import Cells, Manuscript, Paragraph
from vankien.model.parsed import ParsedContribution
from vankien.model.span import Span
from vankien.parse.forms.columns import LONGEST_HEADING, column, named
from vankien.parse.given import Given
from vankien.parse.grammar.found import trimmed
from vankien.parse.reading.numbered import numbered
from vankien.parse.remarks.opinions import Remark, opinion_of
from vankien.parse.sheets.column_cells import LEAST_TOLD, Column
from vankien.parse.sheets.columns_told import columns_told
from vankien.parse.sheets.sheet_rows import Row, asked_in_row
from vankien.parse.sheets.unit_columns import IN, outermost, unit_columns
from vankien.parse.who.mention import mention
from vankien.parse.who.names import is_body, is_name, is_organ, is_place, is_resident, is_role, is_titled
from vankien.parse.who.people import in_cells
from vankien.parse.who.signer import in_one_breath, signing
from vankien.parse.words.lines import Line
from vankien.text.normal import fold_plain

LEAST_COLUMNS = 2  # known headings that make a row a head
HEAD_ROWS = 12  # rows among which the head is looked for
SAMPLE_ROWS = 24  # rows below a head that tell what its columns are
LEAST_HEAD = 3  # filled cells of a head of which words know less than two
NAMES = ("first", "name", "last")  # of a person, in the order in which they are said
WHO = frozenset({"number", "topic", "role", "organisation", "address", "date", *NAMES})  # columns that ask for nothing
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
        return not {"organisation", *NAMES}.isdisjoint(self.columns.values())


def heads(manuscript: Manuscript, given: Given) -> tuple[Head, ...]:
    """The first head row of each table of proposals in a manuscript."""
    speech, is_sheet = given.table.speech, manuscript.channel is Channel.SHEET
    rows = _first_rows(manuscript, HEAD_ROWS + SAMPLE_ROWS if is_sheet else HEAD_ROWS)
    found: dict[int, Head] = {}
    for (table, row), cells in sorted(rows.items()):
        if table in found or row >= HEAD_ROWS:
            continue
        next_row = rows.get((table, row + 1), {})
        finer = _known(next_row, speech)
        is_double = len(finer) >= LEAST_COLUMNS and len(finer) == sum(map(bool, next_row.values()))
        known = _known(cells, speech)
        head = Head(table, row, known)
        if is_sheet:
            head = _told(rows, head, row + is_double, given)
        head = replace(head, columns={**head.columns, **_units(rows, head, row + is_double, given)})
        telling = set(head.columns.values()) & (TELLING if is_sheet else ASKING)
        if sum(name != "address" for name in head.columns.values()) >= LEAST_COLUMNS and telling:
            found[table] = Head(table, row + 1, _joined(head.columns, finer)) if is_double else head
    return tuple(found.values())


def _first_rows(manuscript: Manuscript, until: int) -> dict[tuple[int, int], dict[int, str]]:
    """What the cells of the first rows of each table say, by table and row."""
    rows: dict[tuple[int, int], dict[int, str]] = defaultdict(dict)
    paragraphs = manuscript.paragraphs
    for one in paragraphs.above(until) if isinstance(paragraphs, Cells) else paragraphs:
        if one.cell is not None and one.cell.row < until:
            rows[one.cell.table, one.cell.row][one.cell.column] = one.span.of(manuscript.text).strip()
    return rows


def _known(cells: Mapping[int, str], speech: Speech) -> dict[int, str]:
    """The columns that headings name by themselves, each name once."""
    found: dict[int, str] = {}
    for at, said in cells.items():
        name = column(said, speech)
        if name is not None and name not in found.values():
            found[at] = name
    return found


def _told(rows: Mapping[tuple[int, int], Mapping[int, str]], head: Head, last: int, given: Given) -> Head:
    """The columns of a row of a sheet that may be its head, by its words and what stands below its `last` row.

    A row of which words know less than two is a head only where its cells tell the draft's places or words beside what
    is said; it may be the first row of a sheet without a head.
    """
    under = [each for (table, row), each in sorted(rows.items()) if table == head.table and row > last][:SAMPLE_ROWS]
    row = rows[head.table, head.row]
    cells = {at: said for at, said in row.items() if said}
    if len(head.columns) < LEAST_COLUMNS:
        without = columns_told({}, _below([row, *under], given), given)
        if any(Column({0: cells.get(at, "")}, 1, given).is_alike(name) for at, name in without.items()):
            return replace(head, row=head.row - 1, columns=without) if _is_plain(without, len(under) + 1) else head
        if len(cells) < LEAST_HEAD or max(map(len, cells.values())) > LONGEST_HEADING:
            return head
    columns = columns_told(cells, _below(under, given), given)
    by_words = sum(
        named(cells.get(at, ""), given.table.speech).may_be(name) for at, name in columns.items() if name != "address"
    )
    return replace(head, columns=columns) if by_words >= LEAST_COLUMNS or _is_plain(columns, len(under)) else head


def _units(rows: Mapping[tuple[int, int], Mapping[int, str]], head: Head, last: int, given: Given) -> dict[int, str]:
    """The columns of a head that are headed by the name of a unit over its numbers."""
    under = [each for (table, row), each in sorted(rows.items()) if table == head.table and row > last]
    return unit_columns(rows[head.table, max(0, head.row)], _below(under, given), given.table.speech)


def _below(rows: Sequence[Mapping[int, str]], given: Given) -> dict[int, Column]:
    """What stands in each column of rows."""
    columns = sorted({at for each in rows for at in each})
    return {
        at: Column({row: each[at] for row, each in enumerate(rows) if each.get(at)}, len(rows), given) for at in columns
    }


def _is_plain(columns: Mapping[int, str], rows: int) -> bool:
    """Whether cells alone tell a sheet of proposals: where, or the draft's words, and what is said to them."""
    names = set(columns.values())
    if not names & ASKING or not names & {"place", "old"}:
        return False
    return rows >= LEAST_TOLD or (rows > 1 and names >= {"place", "old", "new"})


def _joined(columns: Mapping[int, str], below: Mapping[int, str]) -> Mapping[int, str]:
    """The columns of a head of two rows: what the second names is finer ("Nội dung" over "Dự thảo", "Đề nghị sửa")."""
    kept = {column: name for column, name in columns.items() if name not in below.values()}
    return {**kept, **below}


def table_contributions(manuscript: Manuscript, head: Head, given: Given) -> Iterator[ParsedContribution]:
    """A contribution for each row below a head that says something."""
    for number, text, row, _ in _filled_rows(manuscript, head, given):
        yield _row(text, row, manuscript, number, given)


def rows_in(manuscript: Manuscript, found: Sequence[Head], given: Given, lines: Sequence[Line]) -> Rows:
    """What the rows ask for in tables that say nothing of who asks; `lines` are those of all the tables."""
    amendments: list[Amendment] = []
    remarks: list[Remark] = []
    for head in (one for one in found if not one.is_of_many):
        for _, text, row, start in _filled_rows(manuscript, head, given):
            asked, said = asked_in_row(text, row, given)
            amendments.extend(_shifted(one, start) for one in asked)
            remarks.extend(replace(one, span=one.span.shift(start)) for one in said)
    return Rows(amendments, remarks, lines)


def _shifted(amendment: Amendment, by: int) -> Amendment:
    spans = tuple(span.shift(by) for span in amendment.new_text_spans)
    return replace(amendment, evidence=amendment.evidence.shift(by), new_text_spans=spans)


def signed_rows(manuscript: Manuscript, head: Head, people: People) -> dict[int, str]:
    """The last rows of a sheet in which somebody signs it, each in one cell: "TM. ỦY BAN NHÂN DÂN" over "Chủ tịch Lê
    Văn Nam"; none where the last filled row says anything else.
    """
    found: dict[int, str] = {}
    for number, cells in _rows_below(manuscript, head) if manuscript.channel is Channel.SHEET else ():
        filled = [one for cell in cells if (one := cell.span.of(manuscript.text).strip())]
        if len(filled) == 1 and _signs(filled[0], people):
            found[number] = filled[0]
        elif filled:
            found = {}
    return found


def _signs(said: str, people: People) -> bool:
    """Whether a cell is a line of a signature: for whom, as what, or who with his office."""
    is_for = said.isupper() and (signing(people)[1].match(said) is not None or is_role(said, people))
    return is_for or in_one_breath(said.rstrip(" ."), people) is not None


def _filled_rows(manuscript: Manuscript, head: Head, given: Given) -> Iterator[tuple[int, str, Row, int]]:
    """The rows below a head that say more than who asks: ordinal, text, cells by name, and where the text begins."""
    speech = given.table.speech
    holds = outermost(head.columns, speech)
    signed = signed_rows(manuscript, head, given.people)
    for number, cells in _rows_below(manuscript, head):
        if number in signed:
            continue
        start = cells[0].span.start
        span = Span(start, cells[-1].span.end)
        text = span.of(manuscript.text)
        row: Row = {}
        for one in cells:
            name = head.columns.get(one.cell.column) if one.cell is not None else None
            if name is not None and one.span.of(manuscript.text).strip(" -–—.…\t\n"):  # "-" says nothing
                own = one.span.shift(-start)
                row[name] = Span(row[name].start, own.end) if name in row else own
        if holds not in row:  # "Khoản" 3 beside no "Điều": which one, nobody said
            row = {name: cell for name, cell in row.items() if not name.startswith(IN)}
        if set(row) - WHO and not _is_total(text, row, speech):
            yield number, text, row, start


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
    who = in_cells(_who(text, cells, speech, given.people), given.people)
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


def _who(text: str, cells: Row, speech: Speech, people: People) -> Contributor:
    name = " ".join(one for part in NAMES if (one := _said(text, cells.get(part))) is not None) or None
    if name is not None and fold_plain(name).strip(" .()[]") in speech.nameless:
        name = None  # "Ẩn danh" names nobody
    role, body = (_said(text, cells.get(column)) for column in ("role", "organisation"))
    home = _said(text, cells.get("address"))
    person, comma, rest = (name or "").partition(", ")
    if comma and body is None and is_body(rest, people) and not is_body(person, people):
        name, body = person, rest  # "Mai Thị Xuyến, Hội Phụ nữ xã" in one cell
    if body is None and home is not None and is_body(home, people):
        is_own = name is None or not (is_place(home, people) or is_organ(home, people))
        body = home if is_own else None  # a ward that writes; where somebody lives is no body
    elif role is None and name is not None and home is not None and is_role(home, people):
        role = home  # "Kiến trúc sư" in a column of places and bodies
    return Contributor(name, role, body, _kind(name, body, speech, people))


def _kind(name: str | None, body: str | None, speech: Speech, people: People) -> ContributorKind:
    """Whether a row is a person's, a body's or a meeting's: "Đoàn Bá Phước" is a man, "Thôn Nà Tềnh" alone a body."""
    if name is not None and is_name(name, people):
        return ContributorKind.PERSON
    kind = speech.kind_of(name or body or "")
    is_body_alone = name is None and body is not None and (is_body(body, people) or _is_titled_alone(body, people))
    return ContributorKind.BODY if is_body_alone and kind is ContributorKind.PERSON else kind


def _is_titled_alone(body: str, people: People) -> bool:
    """Whether what a column of bodies holds is a body though no table knows its kind: "Highways", "Báo và Đài tỉnh";
    neither a person nor an office nor words that only say who asks: "một hộ dân".
    """
    found = mention(body, 0, people)
    is_large = all(word[:1].isupper() for word in body.split())  # no name holds "and"
    is_called = found is not None and bool(found.titles.strip())
    is_person = is_called or is_role(body, people) or (is_large and is_name(body, people))
    return body[:1].isupper() and is_titled(body, people) and not is_person and not is_resident(body, people)


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
