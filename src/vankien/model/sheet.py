"""The decision sheet as an agreement between the one who writes it and the one who reads it back."""

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
