"""One reference to a place, as the words give it."""

import re
from dataclasses import dataclass, replace

from vankien.model.locator import UnitKind
from vankien.model.span import Span
from vankien.parse.places.address import dotted
from vankien.parse.words.plain import Masked
from vankien.text.numerals import from_roman

COUNTED = {UnitKind.BULLET, UnitKind.PARAGRAPH, UnitKind.SENTENCE}
PAGE, LINE = "page", "line"
NEXT, PREVIOUS = "+1", "+-1"  # the numbers of the units after and before the one spoken of
BESIDE = {NEXT, PREVIOUS}


@dataclass(frozen=True, slots=True)
class Reference:
    """One reference: what kind (a unit's, or `page`, `line`), canonical numbers, where it stands, its heading."""

    kind: UnitKind | str
    numbers: tuple[str, ...]
    span: Span
    heading: str | None = None

    def shifted(self, by: int) -> "Reference":
        """The same one, so many code points further on."""
        return replace(self, span=self.span.shift(by))


def reference_of(kind: UnitKind, match: re.Match[str], stretch: Masked, begin: str = "number") -> Reference:
    """The reference that a match makes by its group `number`; it begins with the group `begin`."""
    number = match["number"]
    canonical = number.upper() if kind is UnitKind.SECTION and from_roman(number) is not None else number
    canonical = dotted(canonical)
    return Reference(kind, (canonical,), Span(stretch.start + match.start(begin), stretch.start + match.end("number")))
