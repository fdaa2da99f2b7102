"""Small drafts for the tests of this folder."""

from vankien.lang.vi.outline import OUTLINE
from vankien.model.document import Document, Unit
from vankien.model.manuscript import Manuscript, Paragraph
from vankien.model.note import Note
from vankien.model.span import Span
from vankien.outline.build import build_document


def typed(*lines: str) -> tuple[Document, tuple[Note, ...]]:
    """The document of plain lines."""
    return build_document(Manuscript("\n".join(lines)), OUTLINE)


def styled(*rows: tuple[str, Paragraph]) -> tuple[Document, tuple[Note, ...]]:
    """The document of lines with facts; the span of each is put in here."""
    text = ""
    paragraphs = []
    for words, facts in rows:
        paragraphs.append(_at(facts, Span(len(text), len(text) + len(words))))
        text += words + "\n"
    return build_document(Manuscript(text, tuple(paragraphs)), OUTLINE)


def _at(facts: Paragraph, span: Span) -> Paragraph:
    return Paragraph(
        span=span,
        label=facts.label,
        level=facts.level,
        list_id=facts.list_id,
        number_format=facts.number_format,
        outline=facts.outline,
        style=facts.style,
        bold=facts.bold,
        centred=facts.centred,
        story=facts.story,
        cell=facts.cell,
        role=facts.role,
    )


def facts(label: str = "", level: int | None = None, **more: object) -> Paragraph:
    """What a file says about a paragraph; a level puts it into list 1."""
    list_id = None if level is None else "1"
    return Paragraph(Span(0, 0), label=label, level=level, list_id=list_id, **more)  # type: ignore[arg-type]


def ids(document: Document) -> list[str]:
    """All ids in preorder."""
    return [unit.id for unit in document.units]


def labelled(document: Document) -> list[str]:
    """The ids of units that bear a label."""
    return [unit.id for unit in document.units if unit.label is not None]


def heading(document: Document, unit_id: str) -> str:
    """The words of a unit's heading."""
    return document.unit(unit_id).heading.of(document.text)


def body(document: Document, unit_id: str) -> str:
    """The words of a unit's body."""
    return document.unit(unit_id).body.of(document.text)


def unit(document: Document, unit_id: str) -> Unit:
    """A unit by id."""
    return document.unit(unit_id)
