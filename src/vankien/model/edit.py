"""Edits and their algebra."""

from dataclasses import dataclass

from vankien.model.span import Span


@dataclass(frozen=True, slots=True)
class Edit:
    """The words in `span` become `text`."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """Sorted, non-overlapping edits of a document of `length` code points."""

    edits: tuple[Edit, ...]
    length: int

    def apply(self, text: str) -> str:
        """The text after all edits."""
        parts, at = [], 0
        for edit in self.edits:
            parts += [text[at : edit.span.start], edit.text]
            at = edit.span.end
        return "".join([*parts, text[at:]])
