"""Whose a record is that many speak in, and how many were there: "HUYỆN ỦY …", "Dự hội nghị có 64 đại biểu"."""

from collections.abc import Sequence
from dataclasses import replace

from vankien.lang.people import People
from vankien.model.contribution import Contributor, ContributorKind
from vankien.parse.records.belonging import HEAD_LINES, whose_meeting
from vankien.parse.records.turns import Turn
from vankien.parse.who.head_count import with_heads
from vankien.parse.who.names import LONGEST_HEAD


def of_meeting(who: Contributor, lines: Sequence[str], p: People) -> Contributor:
    """Whose a record is, with the body that met and how many were there."""
    if who == Contributor(kind=ContributorKind.MEETING):
        said = [one for line in lines if (one := line[:LONGEST_HEAD].strip())][:HEAD_LINES]
        who = replace(who, organisation=whose_meeting(said, p))
    return with_heads(who, lines, p)


def with_whole(turn: Turn, whose: Contributor) -> Turn:
    """A turn with as many heads as the meeting has where the body that met speaks as a whole; what some of those there
    said ("nhiều đại biểu") has no such count.
    """
    who = turn.who
    is_whole = who.kind is ContributorKind.BODY and who.name is None and who.organisation is not None
    is_whole = is_whole and who.organisation == whose.organisation and whose.heads is not None
    return replace(turn, who=replace(who, heads=whose.heads)) if is_whole else turn
