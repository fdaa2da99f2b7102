"""What parsing gives: a contribution with the amendments and opinions in it."""

from dataclasses import dataclass

from vankien.model.amendment import Amendment, Opinion
from vankien.model.contribution import Contribution


@dataclass(frozen=True, slots=True)
class ParsedContribution:
    """A contribution and what it asks for; all offsets count in its own text."""

    contribution: Contribution
    amendments: tuple[Amendment, ...] = ()
    opinions: tuple[Opinion, ...] = ()
