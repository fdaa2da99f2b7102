"""Walks a document in reading order and collects its paragraphs: runs, tables, notes, boxes, revisions, pages."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from lxml import etree

from vankien.flows.ports import View
from vankien.model.manuscript import Cell, RevisionKind, Story
from vankien.ooxml.nodes import (
    ALTERNATIVE,
    BEARING,
    BREAK,
    RUNS,
    TEXT,
    bearing_nodes,
    following_paragraph,
    is_fallback,
    node_text,
    one_line,
)
from vankien.ooxml.package import W, first_child, flag, value
from vankien.ooxml.styles import Style, number
from vankien.read.blocks import ADDING, Bit, Block, Mark
from vankien.read.docx.numbering import Counter
from vankien.read.labels import Label

MARKS = {
    f"{W}ins": RevisionKind.INSERT,
    f"{W}del": RevisionKind.DELETE,
    f"{W}moveTo": RevisionKind.MOVE_TO,
    f"{W}moveFrom": RevisionKind.MOVE_FROM,
}
_PARAGRAPH, _TABLE, _ROW, _CELL = (f"{W}{name}" for name in ("p", "tbl", "tr", "tc"))
_RUBY, _RUBY_BASE, _FIELD = f"{W}ruby", f"{W}rubyBase", f"{W}fldChar"
_MOVE_STARTS = {f"{W}moveFromRangeStart", f"{W}moveToRangeStart"}
_MOVE_ENDS = {f"{W}moveFromRangeEnd", f"{W}moveToRangeEnd"}
_SKIPPED = {f"{W}pPr", f"{W}rPr", f"{W}sectPr", f"{W}tblPr", f"{W}trPr", f"{W}tcPr", f"{W}sdtPr", f"{W}instrText"}
_BOX = f"{W}txbxContent"
_PROPERTIES, _RUN_PROPERTIES = f"{W}pPr", f"{W}rPr"
_STYLE, _PLACE, _OUTLINE, _LIST = f"{W}pStyle", f"{W}jc", f"{W}outlineLvl", f"{W}numPr"
_STORED_BREAK, _COMMENT = f"{W}lastRenderedPageBreak", f"{W}commentReference"
_NOTES = frozenset({f"{W}footnoteReference", f"{W}endnoteReference"})
_COMMENT_RANGE = frozenset({f"{W}commentRangeStart", f"{W}commentRangeEnd"})
_VALUE = f"{W}val"
_BREAK_BEFORE, _SECTION = f"{W}pageBreakBefore", f"{W}sectPr"


@dataclass(frozen=True, slots=True)
class NoteMember:
    """Foot- or endnotes by id, their member's name, its nodes and paragraphs numbered."""

    part: str = ""
    notes: Mapping[str, etree._Element] = field(default_factory=dict)
    nodes: Mapping[etree._Element, int] = field(default_factory=dict)
    elements: Mapping[etree._Element, int] = field(default_factory=dict)


@dataclass(slots=True)
class Walker:
    """Collects the blocks of a document. Lives for the reading of one file."""

    view: View
    styles: Mapping[str, Style]
    default: Style
    counter: Counter
    notes: Mapping[str, "NoteMember"]
    blocks: list[Block] = field(default_factory=list)
    tables: int = 0
    part: str = ""
    nodes: Mapping[etree._Element, int] = field(default_factory=dict)
    elements: Mapping[etree._Element, int] = field(default_factory=dict)
    fields: list[bool] = field(default_factory=list)  # open fields, outermost first: whether in their code
    has_whole_fields: bool = True  # each field ends; else nothing is taken for a field's code
    move: str | None = None  # the name of the move whose range is open

    def walk(self, part: str, root: etree._Element, story: Story = Story.BODY) -> list[Block]:
        """The blocks of a member's body."""
        self.part = part
        self.nodes = {node: place for place, node in enumerate(bearing_nodes(root))}
        self.elements = {one: place for place, one in enumerate(root.iter(_PARAGRAPH))}
        kinds = [one.get(f"{W}fldCharType") for one in root.iter(_FIELD)]
        self.has_whole_fields = kinds.count("begin") == kinds.count("end")
        body = root.find(f"{W}body")
        self._content(root if body is None else body, story, None)
        return self.blocks

    def _content(self, holder: etree._Element, story: Story, cell: Cell | None) -> None:
        for child in holder:
            if child.tag == _PARAGRAPH:
                self._paragraph(child, story, cell)
            elif child.tag == _TABLE:
                self._table(child, story, cell)
            elif child.tag in _MOVE_STARTS or child.tag in _MOVE_ENDS:
                self._note_move(child)
            elif child.tag not in _SKIPPED and isinstance(child.tag, str) and not is_fallback(child):
                self._content(child, story, cell)  # content controls, smart tags, custom XML

    def _table(self, table: etree._Element, story: Story, outer: Cell | None) -> None:
        if outer is None:
            place, self.tables = self.tables, self.tables + 1
        for row_place, row in enumerate(_rows(table)):
            if self._is_dropped(row.find(f"{W}trPr")):
                continue
            cells = [cell for cell in _cells(row) if not self._is_dropped(cell.find(f"{W}tcPr"), "cellDel", "cellIns")]
            for column, cell in enumerate(cells):
                here = outer if outer is not None else Cell(place, row_place, column)
                first = len(self.blocks)
                self._content(cell, story, here)
                if outer is None:
                    self._close_cell(first, here, "\n" if column == len(cells) - 1 else "\t")

    def _close_cell(self, first: int, cell: Cell, end: str) -> None:
        """A cell's last paragraph ends the cell; an empty cell is an empty paragraph."""
        own = [block for block in self.blocks[first:] if block.cell == cell and block.story is Story.BODY]
        if not own:
            own = [Block(self.part, -1, Story.BODY, cell=cell)]
            self.blocks.extend(own)
        own[-1].end = end

    def _is_dropped(self, properties: etree._Element | None, gone: str = "del", come: str = "ins") -> bool:
        """Whether a table's row or cell is not there in this view."""
        if properties is None or self.view is View.MARKUP:
            return False
        return properties.find(f"{W}{gone if self.view is View.FINAL else come}") is not None

    def _paragraph(self, element: etree._Element, story: Story, cell: Cell | None) -> None:
        properties = first_child(element, _PROPERTIES)
        block = self._described(element, properties, Block(self.part, self.elements.get(element, -1), story, cell=cell))
        self.blocks.append(block)
        late: list[tuple[etree._Element, Story]] = []
        bold: list[bool] = []
        self._inline(element, block, None, late, bold)
        block.bold = all(bold) if bold else block.bold
        for holder, kind_of_story in late:
            self._late(holder, kind_of_story)

    def _described(self, element: etree._Element, properties: etree._Element | None, block: Block) -> Block:
        """The block with what its paragraph's style and properties say."""
        own = {} if properties is None else {str(child.tag): child for child in properties}
        style = self.styles.get(_said(own, _STYLE) or "", self.default)
        block.style, block.bold = style.name, bool(style.bold)
        block.centred = (_said(own, _PLACE) or style.align) == "center"
        outline = number(_said(own, _OUTLINE))
        outline = style.outline if outline is None else outline
        block.outline = outline if outline is not None and 0 <= outline <= 8 else None
        if _BREAK_BEFORE in own or style.page_break_before:
            breaks = flag(properties, "pageBreakBefore")
            if style.page_break_before if breaks is None else breaks:
                block.hard_pages.append(0)
        if _SECTION in own:
            block.page_after = value(own[_SECTION], "type") not in {"continuous", "nextColumn"}
        is_dropped = _RUN_PROPERTIES in own and self._mark_of_paragraph(block, own[_RUN_PROPERTIES])
        block.joins_next = is_dropped and following_paragraph(element) is not None
        if not block.joins_next:
            block.label = self._label(own.get(_LIST), style)
        return block

    def _label(self, own: etree._Element | None, style: Style) -> Label | None:
        """The generated label of a paragraph: of its own list, else of its style's."""
        num_id, level = (None, None) if own is None else (value(own, "numId"), number(value(own, "ilvl")))
        if num_id is None and level is None:
            level = style.level
        num_id = num_id or style.num_id
        return None if num_id is None else self.counter.label(num_id, level, style.num_style)

    def _late(self, holder: etree._Element, story: Story) -> None:
        """Footnotes and boxes follow the paragraph that they hang on."""
        if story is Story.TEXTBOX:
            self._content(holder, story, None)
            return
        kind = "endnotes" if str(holder.tag).endswith("endnoteReference") else "footnotes"
        member = self.notes.get(kind, NoteMember())
        note = member.notes.get(str(holder.get(f"{W}id")))
        if note is None or self.part == member.part:  # a note has no notes of its own
            return
        outside = (self.part, self.nodes, self.elements)
        self.part, self.nodes, self.elements = member.part, member.nodes, member.elements
        self._content(note, Story.FOOTNOTE, None)
        self.part, self.nodes, self.elements = outside

    def _mark_of_paragraph(self, block: Block, run: etree._Element) -> bool:
        """Notes a tracked paragraph mark; whether this view drops it."""
        for tag, kind in MARKS.items():
            found = first_child(run, tag)
            if found is not None:
                block.mark = self._mark(found, kind)
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
            if tag in RUNS:
                self._run(child, block, mark, late, bold)
            elif tag in MARKS:
                kind = MARKS[tag]
                gone = kind not in ADDING if self.view is View.FINAL else kind in ADDING
                if self.view is View.MARKUP or not gone:
                    self._inline(
                        child, block, self._mark(child, kind) if self.view is View.MARKUP else None, late, bold
                    )
            elif tag in _COMMENT_RANGE:
                block.comments.append((tag[len(W) + 12 :].lower(), str(child.get(f"{W}id")), block.length))
            elif tag in _MOVE_STARTS or tag in _MOVE_ENDS:
                self._note_move(child)
            elif tag not in _SKIPPED and isinstance(tag, str) and not is_fallback(child):
                self._inline(child, block, mark, late, bold)  # hyperlinks, fields, controls, formulas

    def _run(  # noqa: PLR0912 - one branch a kind of child
        self,
        run: etree._Element,
        block: Block,
        mark: Mark | None,
        late: list[tuple[etree._Element, Story]],
        bold: list[bool],
    ) -> None:
        before = block.length
        properties: etree._Element | None = None
        for child in run:
            tag = child.tag
            if tag == TEXT and not self.fields:
                block.add(Bit(one_line(child.text or ""), block.part, self.nodes.get(child, -1), mark))
            elif tag == _RUN_PROPERTIES:
                properties = child if properties is None else properties
            elif tag in BEARING:
                if tag == BREAK and child.get(f"{W}type") == "page":
                    block.hard_pages.append(block.length)
                if not self.fields or not any(self.fields):
                    block.add(Bit(node_text(child), block.part, self.nodes.get(child, -1), mark))
                if tag == ALTERNATIVE:
                    late.extend((box, Story.TEXTBOX) for box in _boxes(child))
            elif tag == _FIELD:
                self._note_field(str(child.get(f"{W}fldCharType")))
            elif tag == _RUBY:
                for base in child.iterfind(_RUBY_BASE):
                    self._inline(base, block, mark, late, bold)
            elif tag == _STORED_BREAK:
                block.pages.append(block.length)
            elif tag in _NOTES:
                late.append((child, Story.FOOTNOTE))
            elif tag == _COMMENT:
                block.comments.append(("mark", str(child.get(f"{W}id")), block.length))
            elif tag not in _SKIPPED and isinstance(tag, str):
                late.extend((box, Story.TEXTBOX) for box in _boxes(child))
        if block.length > before and (not bold or bold[-1]):  # one light run settles it
            bold.append(self._is_bold(properties, block.bold))

    def _is_bold(self, properties: etree._Element | None, otherwise: bool) -> bool:
        """Whether a run is bold: by itself, else by its character style, else by the paragraph's."""
        if properties is None:
            return otherwise
        own = flag(properties, "b")
        if own is not None:
            return own
        named = self.styles.get(value(properties, "rStyle") or "")
        return otherwise if named is None or named.bold is None else named.bold

    def _mark(self, element: etree._Element, kind: RevisionKind) -> Mark:
        is_move = kind in {RevisionKind.MOVE_FROM, RevisionKind.MOVE_TO}
        return Mark(kind, element.get(f"{W}author"), element.get(f"{W}date"), self.move if is_move else None)

    def _note_move(self, element: etree._Element) -> None:
        self.move = element.get(f"{W}name") if element.tag in _MOVE_STARTS else None

    def _note_field(self, kind: str) -> None:
        """Keeps track of fields, which may lie in one another and run over paragraphs: only results are text."""
        if not self.has_whole_fields:
            return
        if kind == "begin":
            self.fields.append(True)
        elif self.fields and kind == "separate":
            self.fields[-1] = False
        elif self.fields and kind == "end":
            self.fields.pop()


def _said(own: Mapping[str, etree._Element], tag: str) -> str | None:
    found = own.get(tag)
    return None if found is None else found.get(_VALUE)


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
