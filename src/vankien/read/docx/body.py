"""Walks a document in reading order and collects its paragraphs: runs, tables, notes, boxes, revisions, pages."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from lxml import etree

from vankien.flows.ports import View
from vankien.model.manuscript import Cell, RevisionKind, Story
from vankien.ooxml.nodes import BEARING, BREAK, bearing_nodes, is_fallback, node_text
from vankien.ooxml.package import W, flag, value
from vankien.ooxml.styles import Style, number
from vankien.read.docx.numbering import Counter, Label

MARKS = {
    f"{W}ins": RevisionKind.INSERT,
    f"{W}del": RevisionKind.DELETE,
    f"{W}moveTo": RevisionKind.MOVE_TO,
    f"{W}moveFrom": RevisionKind.MOVE_FROM,
}
ADDING = {RevisionKind.INSERT, RevisionKind.MOVE_TO}
_PARAGRAPH, _RUN, _TABLE, _ROW, _CELL = (f"{W}{name}" for name in ("p", "r", "tbl", "tr", "tc"))
_SKIPPED = {f"{W}pPr", f"{W}rPr", f"{W}sectPr", f"{W}tblPr", f"{W}trPr", f"{W}tcPr", f"{W}sdtPr", f"{W}instrText"}
_BOX = f"{W}txbxContent"


@dataclass(frozen=True, slots=True)
class Mark:
    """A tracked change around runs."""

    kind: RevisionKind
    author: str | None
    date: str | None
    pair: str | None


@dataclass(frozen=True, slots=True)
class Bit:
    """The text of one node: which member and node it came from, and the tracked change it lies in."""

    text: str
    part: str
    node: int
    mark: Mark | None


@dataclass(slots=True)
class Block:
    """One paragraph while it is collected. `end` is what follows it in the text; `events` stand at raw offsets."""

    part: str
    element: int
    story: Story
    label: Label | None = None
    outline: int | None = None
    style: str = ""
    bold: bool = False
    centred: bool = False
    cell: Cell | None = None
    end: str = "\n"
    bits: list[Bit] = field(default_factory=list)
    length: int = 0
    pages: list[int] = field(default_factory=list)  # raw offsets at which stored pages begin
    hard_pages: list[int] = field(default_factory=list)
    comments: list[tuple[str, str, int]] = field(default_factory=list)  # start, end or mark; id; raw offset
    mark: Mark | None = None  # a tracked change of the paragraph's own mark
    joins_next: bool = False  # the mark is dropped in this view

    def add(self, bit: Bit) -> None:
        """Adds the text of a node."""
        self.bits.append(bit)
        self.length += len(bit.text)


@dataclass(slots=True)
class Walker:
    """Collects the blocks of a document. Lives for the reading of one file."""

    view: View
    styles: Mapping[str, Style]
    default: Style
    counter: Counter
    notes: Mapping[str, tuple[str, Mapping[str, etree._Element], Mapping[etree._Element, int]]]
    blocks: list[Block] = field(default_factory=list)
    tables: int = 0
    part: str = ""
    nodes: Mapping[etree._Element, int] = field(default_factory=dict)
    elements: Mapping[etree._Element, int] = field(default_factory=dict)

    def walk(self, part: str, root: etree._Element) -> list[Block]:
        """The blocks of a member's body."""
        self.part = part
        self.nodes = {node: place for place, node in enumerate(bearing_nodes(root))}
        self.elements = {one: place for place, one in enumerate(root.iter(_PARAGRAPH))}
        body = root.find(f"{W}body")
        self._content(root if body is None else body, Story.BODY, None, None)
        return self.blocks

    def _content(self, holder: etree._Element, story: Story, cell: Cell | None, mark: Mark | None) -> None:
        for child in holder:
            if child.tag == _PARAGRAPH:
                self._paragraph(child, story, cell)
            elif child.tag == _TABLE:
                self._table(child, story, cell)
            elif child.tag not in _SKIPPED and isinstance(child.tag, str) and not is_fallback(child):
                self._content(child, story, cell, mark)  # content controls, smart tags, custom XML

    def _table(self, table: etree._Element, story: Story, outer: Cell | None) -> None:
        if outer is None:
            place, self.tables = self.tables, self.tables + 1
        for row_place, row in enumerate(_rows(table)):
            if self._is_dropped(row.find(f"{W}trPr")):
                continue
            cells = list(_cells(row))
            for column, cell in enumerate(cells):
                here = outer if outer is not None else Cell(place, row_place, column)
                first = len(self.blocks)
                self._content(cell, story, here, None)
                if outer is None:
                    self._close_cell(first, here, "\n" if column == len(cells) - 1 else "\t")

    def _close_cell(self, first: int, cell: Cell, end: str) -> None:
        """A cell's last paragraph ends the cell; an empty cell is an empty paragraph."""
        own = [block for block in self.blocks[first:] if block.cell == cell and block.story is Story.BODY]
        if not own:
            own = [Block(self.part, -1, Story.BODY, cell=cell)]
            self.blocks.extend(own)
        own[-1].end = end

    def _is_dropped(self, properties: etree._Element | None) -> bool:
        """Whether a table row is not there in this view."""
        if properties is None or self.view is View.MARKUP:
            return False
        gone = f"{W}del" if self.view is View.FINAL else f"{W}ins"
        return properties.find(gone) is not None

    def _paragraph(self, element: etree._Element, story: Story, cell: Cell | None) -> None:
        properties = element.find(f"{W}pPr")
        style_id = value(properties, "pStyle")
        style = self.styles.get(style_id or "", self.default)
        block = Block(self.part, self.elements.get(element, -1), story, cell=cell, style=style.name)
        num_id = value(properties, "numPr", "numId") or style.num_id
        level = number(value(properties, "numPr", "ilvl"))
        dropped_mark = self._mark_of_paragraph(block, properties)
        if level is None and value(properties, "numPr", "numId") is None:
            level = style.level
        block.label = self.counter.label(num_id, level, style_id)
        own_outline = number(value(properties, "outlineLvl"))
        block.outline = style.outline if own_outline is None else own_outline
        if block.outline is not None and not 0 <= block.outline <= 8:
            block.outline = None
        block.centred = (value(properties, "jc") or style.align) == "center"
        breaks = flag(properties, "pageBreakBefore")
        if style.page_break_before if breaks is None else breaks:
            block.hard_pages.append(0)
        self.blocks.append(block)
        late: list[tuple[etree._Element, Story]] = []
        bold: list[bool] = []
        self._inline(element, block, None, late, bold)
        block.bold = (bool(bold) and all(bold)) or (not bold and bool(style.bold))
        block.joins_next = dropped_mark
        if properties is not None and properties.find(f"{W}sectPr") is not None:
            kind = value(properties, "sectPr", "type")
            if kind != "continuous":
                block.hard_pages.append(block.length + 1)
        for holder, kind_of_story in late:
            self._late(holder, kind_of_story, cell)

    def _late(self, holder: etree._Element, story: Story, cell: Cell | None) -> None:
        """Footnotes and boxes follow the paragraph that they hang on."""
        if story is Story.TEXTBOX:
            self._content(holder, story, None, None)
            return
        kind = "endnotes" if str(holder.tag).endswith("endnoteReference") else "footnotes"
        part, notes, nodes = self.notes.get(kind, ("", {}, {}))
        note = notes.get(str(holder.get(f"{W}id")))
        if note is None:
            return
        outside = (self.part, self.nodes, self.elements)
        self.part, self.nodes, self.elements = part, nodes, {}
        self._content(note, Story.FOOTNOTE, None, None)
        self.part, self.nodes, self.elements = outside

    def _mark_of_paragraph(self, block: Block, properties: etree._Element | None) -> bool:
        """Notes a tracked paragraph mark; whether this view drops it."""
        run = None if properties is None else properties.find(f"{W}rPr")
        if run is None:
            return False
        for tag, kind in MARKS.items():
            found = run.find(tag)
            if found is not None:
                block.mark = _mark(found, kind)
                gone = kind not in ADDING if self.view is View.FINAL else kind in ADDING
                return self.view is not View.MARKUP and gone
        return False

    def _inline(
        self,
        holder: etree._Element,
        block: Block,
        mark: Mark | None,
        late: list[tuple[etree._Element, Story]],
        bold: list[bool],
    ) -> None:
        for child in holder:
            tag = child.tag
            if tag in MARKS:
                kind = MARKS[tag]
                gone = kind not in ADDING if self.view is View.FINAL else kind in ADDING
                if self.view is View.MARKUP or not gone:
                    self._inline(child, block, _mark(child, kind) if self.view is View.MARKUP else None, late, bold)
            elif tag == _RUN:
                self._run(child, block, mark, late, bold)
            elif tag in {f"{W}commentRangeStart", f"{W}commentRangeEnd"}:
                block.comments.append((tag[len(W) + 12 :].lower(), str(child.get(f"{W}id")), block.length))
            elif tag not in _SKIPPED and isinstance(tag, str) and not is_fallback(child):
                self._inline(child, block, mark, late, bold)  # hyperlinks, fields, controls, ruby bases

    def _run(
        self,
        run: etree._Element,
        block: Block,
        mark: Mark | None,
        late: list[tuple[etree._Element, Story]],
        bold: list[bool],
    ) -> None:
        before = block.length
        for child in run:
            tag = child.tag
            if tag in BEARING:
                if tag == BREAK and child.get(f"{W}type") == "page":
                    block.hard_pages.append(block.length)
                block.add(Bit(node_text(child), block.part, self.nodes.get(child, -1), mark))
            elif tag == f"{W}lastRenderedPageBreak":
                block.pages.append(block.length)
            elif tag in {f"{W}footnoteReference", f"{W}endnoteReference"}:
                late.append((child, Story.FOOTNOTE))
            elif tag == f"{W}commentReference":
                block.comments.append(("mark", str(child.get(f"{W}id")), block.length))
            elif tag not in _SKIPPED and isinstance(tag, str):
                late.extend((box, Story.TEXTBOX) for box in _boxes(child))
        if block.length > before:
            bold.append(bool(flag(run.find(f"{W}rPr"), "b")))


def _mark(element: etree._Element, kind: RevisionKind) -> Mark:
    return Mark(kind, element.get(f"{W}author"), element.get(f"{W}date"), element.get(f"{W}id"))


def _rows(table: etree._Element) -> Iterator[etree._Element]:
    yield from _below(table, _ROW)


def _cells(row: etree._Element) -> Iterator[etree._Element]:
    yield from _below(row, _CELL)


def _below(holder: etree._Element, wanted: str) -> Iterator[etree._Element]:
    """Children of a kind, those inside content controls and tracked rows too."""
    for child in holder:
        if child.tag == wanted:
            yield child
        elif child.tag not in _SKIPPED and isinstance(child.tag, str) and child.tag != _TABLE:
            yield from _below(child, wanted)


def _boxes(holder: etree._Element) -> Iterator[etree._Element]:
    """Text boxes in a drawing, each once."""
    if holder.tag == _BOX:
        yield holder
        return
    for child in holder:
        if isinstance(child.tag, str) and not is_fallback(child):
            yield from _boxes(child)
