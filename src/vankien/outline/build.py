"""From a manuscript to a document: one text and the tree of its units."""

from collections import Counter
from collections.abc import Iterator, Sequence

from vankien.lang.outline import OutlineProfile
from vankien.model.document import Document, PageBasis, Unit
from vankien.model.locator import UnitKind
from vankien.model.manuscript import Manuscript
from vankien.model.note import Note, Severity, Where
from vankien.model.span import Span
from vankien.outline.acts import acts_of
from vankien.outline.labels import marks_of
from vankien.outline.lines import Line, lines_of
from vankien.outline.numbering import numbering_notes
from vankien.outline.order import rank_families, split_families
from vankien.outline.tree import Node, TreeBuilder
from vankien.text.normal import bare
from vankien.text.words import syllables

SLUG_WORDS = 4  # syllables of an unnumbered heading in its id; enough to tell headings of one document apart
QUOTED = 60  # code points of a doubtful line that a note shows


def build_document(manuscript: Manuscript, profile: OutlineProfile) -> tuple[Document, tuple[Note, ...]]:
    """The document of a manuscript, and notes on its numbering.

    Units are in preorder; children lie inside their parents, siblings do not overlap, every paragraph
    with words lies in a unit (page furniture and comments left out). A unit ends with its last word: the line
    feed after it belongs to no paragraph. Linear in the text.
    """
    lines = lines_of(manuscript)
    read, doubtful = marks_of(lines, profile)
    marks = split_families(lines, read)
    roots = TreeBuilder(lines, marks, rank_families(lines, marks), profile, acts_of(lines, marks, profile)).build()
    pages = Document(manuscript.text, (), manuscript.pages, manuscript.page_basis)
    units = tuple(_units(roots, pages))
    document = Document(manuscript.text, units, manuscript.pages, manuscript.page_basis)
    notes = [_doubt(lines[place]) for place in doubtful]
    return document, (*numbering_notes(roots), *notes)


def _doubt(line: Line) -> Note:
    where = Where(None, line.span.start, line.span.end)
    return Note("outline-label-not-placed", Severity.INFO, where, {"words": line.text[:QUOTED]})


def _units(roots: Sequence[Node], document: Document) -> Iterator[Unit]:
    """All units in preorder. Ids are paths; a second unit of one name gets `~2`."""
    taken: Counter[str] = Counter()
    waiting = [(node, "", 0) for node in reversed(roots)]
    while waiting:
        node, above, depth = waiting.pop()
        own_id = _unused(f"{above}/{_name(node, document.text)}" if above else _name(node, document.text), taken)
        yield _unit(node, own_id, above or None, depth, document)
        waiting.extend((child, own_id, depth + 1) for child in reversed(node.children))


def _unused(wanted: str, taken: Counter[str]) -> str:
    taken[wanted] += 1
    return wanted if taken[wanted] == 1 else f"{wanted}~{taken[wanted]}"


def _name(node: Node, text: str) -> str:
    """One step of an id: `section-3`, `cell-2`, `part-ket-luan` for a heading without a number."""
    if node.number is not None:
        return f"{node.kind}-{node.number.rpartition('/')[2]}"
    if node.kind is UnitKind.TITLE:
        return str(node.kind)
    return "-".join([str(node.kind), *syllables(bare(node.heading.of(text)))[:SLUG_WORDS]])


def _unit(node: Node, own_id: str, parent: str | None, depth: int, document: Document) -> Unit:
    label = None if node.mark is None else node.mark.label
    basis: PageBasis | None = None
    pages: tuple[int, int] | None = None
    first, last = document.page_of(node.start), document.page_of(max(node.start, node.end - 1))
    if first is not None and last is not None:
        pages, basis = (first, last), document.page_basis
    return Unit(
        id=own_id,
        kind=node.kind,
        number=node.number,
        label=label,
        label_generated=node.mark is not None and node.mark.is_generated,
        heading=node.heading,
        body=_body(node, document.text),
        span=Span(node.start, node.end),
        parent=parent,
        depth=depth,
        pages=pages,
        page_basis=basis,
        permanent=own_id,
    )


def _body(node: Node, text: str) -> Span:
    """What follows the heading: from the next line on, or from the label on when there is no heading."""
    start = node.heading.end
    if not node.heading.is_empty:
        while start < node.end and text[start].isspace():
            start += 1
    return Span(start, node.end)
