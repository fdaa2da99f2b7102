"""Where a contributor says that the text is."""

from dataclasses import dataclass
from enum import StrEnum


class UnitKind(StrEnum):
    """Kinds of units, outermost first as far as an order exists; `row cell footnote` are only in drafts."""

    TITLE = "title"
    PART = "part"
    CHAPTER = "chapter"
    SECTION = "section"
    ARTICLE = "article"
    CLAUSE = "clause"
    POINT = "point"
    BULLET = "bullet"
    PARAGRAPH = "paragraph"
    SENTENCE = "sentence"
    TABLE = "table"
    APPENDIX = "appendix"
    ROW = "row"
    CELL = "cell"
    FOOTNOTE = "footnote"


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a path: what kind of unit, which number, which heading; number and heading may be missing.

    `number` is canonical: parts roman (`I`), others as cited (`3.6`, `a`, `II`), counted places
    (bullet, paragraph, sentence) from 1, the last is `-1`.
    """

    kind: UnitKind
    number: str | None = None
    heading: str | None = None


@dataclass(frozen=True, slots=True)
class Locator:
    """Where a contributor says that the text is; any field may be missing.

    `path` is outermost first; `also` holds the further paths of a list or range, each whole.
    `topic` is what the passage is about, in the contributor's words, when no number says it.
    `context` are the words around the place as the contributor shows them (before, after):
    a marked-up file knows them; prose hardly ever does. `quote` is a longer quotation of the draft in which the place
    lies, or of its sentence as it shall read; where something moves to, the words beside which it goes. `act` is the
    folded name of the act in which the place is said to be, where a draft may hold several ("quyết định").
    """

    page: int | None = None
    line: int | None = None  # from 1; from the foot of the page negative
    path: tuple[Step, ...] = ()
    also: tuple[tuple[Step, ...], ...] = ()
    topic: str | None = None
    as_written: str | None = None
    context: tuple[str, str] | None = None
    quote: str | None = None
    act: str | None = None

    @property
    def is_empty(self) -> bool:
        """Whether it says nothing about a place."""
        return self.page is None and not self.path and self.topic is None and self.context is None
