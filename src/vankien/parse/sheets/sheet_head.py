"""What stands above the head row of a sheet: whose it is and of which day ("Đơn vị góp ý: Sở Y tế …", "Date: …")."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from vankien.lang.learned import LearnedWeights
from vankien.lang.people import People
from vankien.model.contribution import BlockRole, Contributor, ContributorKind
from vankien.model.manuscript import Manuscript
from vankien.model.span import Span
from vankien.parse.sheets.sheet import Head, signed_rows
from vankien.parse.weighed.whose import likely_day
from vankien.parse.who.dates import stated_day
from vankien.parse.who.names import is_body
from vankien.parse.who.people import contributor_in
from vankien.parse.who.signer import in_one_breath
from vankien.parse.words.lines import Line

LONGEST_BODY = 90  # code points of a row that is a body's name
LABELLED = 2  # filled cells of a row that are a label and its value


@dataclass(frozen=True, slots=True)
class Above:
    """The lines above a head row and below it, and who and which day the former name."""

    who: Contributor
    day: str | None
    lines: Sequence[Line] = ()
    inside: Sequence[Line] = ()


def above(manuscript: Manuscript, head: Head, p: People, learned: LearnedWeights) -> Above:
    """What the rows above the head row say; nobody and no day where there are none, or each row below says whose it is:
    the day of a summary is not that of the words in it.

    A label and its value stand in one cell ("Đơn vị góp ý: …") or in two; a body may stand there by itself, and its day
    behind the name of the table.
    """
    rows: dict[int, list[Span]] = {}
    inside: list[Line] = []
    for one in manuscript.paragraphs if head.row and not head.is_of_many else ():
        if one.cell is None or one.cell.table != head.table:
            continue
        if one.cell.row < head.row:
            rows.setdefault(one.cell.row, []).append(one.span)
        else:
            inside.append(Line(one.span, one.role, is_heading=False))
    lines = [
        Line(Span(spans[0].start, spans[-1].end), BlockRole.BODY, is_heading=False) for _, spans in sorted(rows.items())
    ]
    said = [joined for _, spans in sorted(rows.items()) if (joined := _joined(manuscript.text, spans))]
    if not said:
        return Above(Contributor(), None)
    who = contributor_in(said, None, p)[0]
    who = _signed(who if who != Contributor() else _body_alone(said, p), manuscript, head, p)
    return Above(who, stated_day(said, p) or likely_day(said, p, learned), lines, inside)


def _signed(who: Contributor, manuscript: Manuscript, head: Head, p: People) -> Contributor:
    """The body of a sheet with who signs it in its last rows."""
    if who.organisation is None or who.name is not None or who.role is not None:
        return who
    signers = [in_one_breath(one.rstrip(" ."), p) for one in signed_rows(manuscript, head, p).values()]
    own = next((one for one in signers if one is not None), None)
    return who if own is None else replace(who, name=own.name, role=own.role)


def _body_alone(said: Sequence[str], p: People) -> Contributor:
    """The body that a row names and nothing else: the sheet is its own."""
    bodies = [one for one in said if len(one) <= LONGEST_BODY and one[-1].isalnum() and is_body(one, p)]
    return Contributor(None, None, bodies[0], ContributorKind.BODY) if len(bodies) == 1 else Contributor()


def _joined(text: str, cells: Sequence[Span]) -> str:
    """The cells of a row in one line, a label parted from its value by a colon."""
    filled = [one for cell in cells if (one := cell.of(text).strip())]
    if len(filled) == LABELLED and ":" not in filled[0]:
        return ": ".join(filled)
    return "\t".join(filled) if not filled or not filled[0].endswith(":") else " ".join(filled)
