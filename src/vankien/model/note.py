"""Notes: what a person should know about a document's flaw. A flaw never raises."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType

NO_FACTS: Mapping[str, str | int | float | bool] = MappingProxyType({})


class Severity(StrEnum):
    """How much a note wants: `info` to know, `warning` to look at, `error` something was not done."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True, order=True)
class Where:
    """The place a note speaks of; offsets count in the text of that file (and part), when known."""

    file: str | None = None
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """One remark for a person.

    `kind` is a key such as `page-not-in-draft`; each kind has a sentence in every language
    (`lang/*/notes.py`) into which `facts` are put, and a line in `docs/reference/notes.md`.
    """

    kind: str
    severity: Severity = Severity.WARNING
    where: Where = field(default_factory=Where)
    facts: Mapping[str, str | int | float | bool] = field(default_factory=lambda: NO_FACTS)

    def in_file(self, file: str) -> "Note":
        """The same note, said of `file`, unless it already names one."""
        if self.where.file is not None:
            return self
        return replace(self, where=replace(self.where, file=file))
