"""The decision sheet as an agreement between the one who writes it and the one who reads it back."""

from collections.abc import Iterator, Mapping, Sequence

from vankien.model.amendment import Amendment
from vankien.model.ids import content_id

FILLED_IN = ("of", "verdict", "final_text", "reason", "place", "by", "at")
"""The contract's columns, in its order."""


def row_check(amendment: Amendment) -> str:
    """The hash of what a row showed: when place or wording changed since, the row is refused on return."""
    anchor = amendment.anchor
    places = () if anchor is None else anchor.places or anchor.candidates
    shown = [f"{place.span.start}:{place.span.end}" for place in places]
    return content_id("r", amendment.id, amendment.new_text or "", *shown)


MEMBERS = "members"
"""Head of the hidden columns that tell who a row's group was, so that its row holds when more letters come in."""

IDS_IN_CELL = 1_700  # of 18 letters with the space behind: a cell holds 32,767


def member_cells(members: Sequence[str]) -> Iterator[str]:
    """The cells that name a group's members, as many as are needed."""
    for start in range(0, len(members), IDS_IN_CELL):
        yield " ".join(members[start : start + IDS_IN_CELL])


def members_in(cells: Mapping[str, str]) -> tuple[str, ...]:
    """The members that a row names, over all its cells; empty when it names none."""
    columns = sorted((name for name in cells if name.startswith(MEMBERS)), key=lambda name: (len(name), name))
    return tuple(one for name in columns for one in cells[name].split())
