"""One reference to a place, as the words give it."""

from dataclasses import dataclass, replace

from vankien.model.locator import UnitKind
from vankien.model.span import Span

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
