"""Walks an OpenDocument text in reading order: paragraphs, lists, tables, notes, boxes, changes, annotations, pages."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from lxml import etree

from vankien.flows.ports import View
from vankien.model.manuscript import Cell, RevisionKind, Story
from vankien.ooxml.styles import number
from vankien.read.blocks import ADDING, Bit, Block, Mark
from vankien.read.composer import Comment
from vankien.read.odt.lists import OUTLINE, ListCounter, Place, start_of
from vankien.read.odt.names import DC, DRAW, OFFICE, STYLE, TABLE, TEXT
from vankien.read.odt.styles import OdtStyle, Styles

PART = "content.xml"
CONTENTS = "toc"  # the style that the outline knows a table of contents by
MOST_SPACES = 200  # that one element may stand for; nobody types more
_SPACES = re.compile(r"[ \t\r\n]+")
_PARAGRAPHS = {f"{TEXT}p", f"{TEXT}h"}
_SKIPPED = {
    *(f"{TEXT}{name}" for name in ("tracked-changes", "sequence-decls", "variable-decls", "user-field-decls")),
    *(f"{OFFICE}{name}" for name in ("forms", "annotation", "annotation-end", "change-info")),
    *(f"{TEXT}{name}" for name in ("index-title-template", "number", "note-citation", "ruby-text")),
    *(f"{TEXT}{name}-source" for name in ("table-of-content", "alphabetical-index", "user-index")),
    f"{TABLE}shapes",
}
_BOXES = {f"{DRAW}text-box", f"{DRAW}custom-shape", f"{DRAW}rect", f"{DRAW}ellipse", f"{DRAW}line"}
_ROWS = {f"{TABLE}table-header-rows", f"{TABLE}table-rows", f"{TABLE}table-row-group"}
_CELLS = {f"{TABLE}table-cell", f"{TABLE}covered-table-cell"}
_KINDS = {f"{TEXT}insertion": RevisionKind.INSERT, f"{TEXT}deletion": RevisionKind.DELETE}


@dataclass(frozen=True, slots=True)
class Region:
    """A tracked change; `lost` are the paragraphs that a deletion took away."""

    mark: Mark
    lost: tuple[etree._Element, ...]


@dataclass(slots=True)
class Walker:
    """Collects the blocks of a text. Lives for the reading of one file."""

    view: View
    styles: Styles
    blocks: list[Block] = field(default_factory=list)
    comments: dict[str, Comment] = field(default_factory=dict)
    regions: Mapping[str, Region] = field(default_factory=dict)
    _counter: ListCounter = field(init=False)
    _inserted: dict[str, Mark] = field(default_factory=dict)  # insertions in which we are
    _ends: frozenset[str] = frozenset()  # annotations whose end is marked
    _tables: int = 0
    _paragraphs: int = 0
    _style: str | None = None  # of all paragraphs here, whatever they say
    _page: bool = False  # a page begins with the next paragraph

    def __post_init__(self) -> None:
        self._counter = ListCounter(self.styles)

    def walk(self, body: etree._Element) -> None:
        """Collects what a body holds."""
        self.regions = dict(_regions(body))
        self._ends = frozenset(str(one.get(f"{OFFICE}name")) for one in body.iter(f"{OFFICE}annotation-end"))
        self._content(body, Story.BODY, None, None)

    def running(self, root: etree._Element) -> None:
        """Adds the words of running heads and feet, each once."""
        seen: set[str] = set()
        for page in root.iter(f"{STYLE}master-page"):
            for holder in page:
                first = len(self.blocks)
                self._content(holder, Story.HEADER, None, None)
                kept = []
                for block in self.blocks[first:]:
                    words = "".join(bit.text for bit in block.bits).strip()
                    if any(map(str.isalpha, words)) and words not in seen:
                        seen.add(words)
                        kept.append(block)
                self.blocks[first:] = kept

    def _content(self, holder: etree._Element, story: Story, cell: Cell | None, place: Place | None) -> None:
        for child in holder:
            tag = child.tag
            if tag in _PARAGRAPHS:
                self._paragraph(child, story, cell, place)
            elif tag == f"{TEXT}list":
                self._list(child, story, cell, place)
            elif tag == f"{TABLE}table":
                self._table(child, story, cell)
            elif tag == f"{TEXT}soft-page-break":
                self._page = True
            elif tag in {f"{TEXT}change", f"{TEXT}change-start", f"{TEXT}change-end"}:
                self._change_between(child, story, cell)
            elif tag in {f"{TEXT}table-of-content", f"{TEXT}alphabetical-index", f"{TEXT}user-index"}:
                self._style = CONTENTS
                self._content(child, story, cell, place)
                self._style = None
            elif tag in _BOXES:
                self._content(child, Story.TEXTBOX, None, None)
            elif tag not in _SKIPPED and isinstance(tag, str):
                self._content(child, story, cell, place)  # sections, frames, what newer versions bring

    # lists

    def _list(self, element: etree._Element, story: Story, cell: Cell | None, outer: Place | None) -> None:
        said = element.get(f"{TEXT}style-name")
        style = str(said) if said is not None else None if outer is None else outer.style
        if outer is None:
            here = Place(self._counter.stream(element, style), style, 0)
        else:
            here = Place(outer.stream, style, min(outer.level + 1, 9))
        for item in element:
            if item.tag in {f"{TEXT}list-item", f"{TEXT}list-header"}:
                is_item = item.tag == f"{TEXT}list-item"
                own = replace(here, start=start_of(item), is_labelled=is_item)
                self._content(item, story, cell, own)

    def _label(self, element: etree._Element, block: Block, style: OdtStyle, place: Place | None) -> None:
        """Counts the paragraph where it is the first of an item, or a heading that counts by itself."""
        if place is not None:
            if place.style is None:
                place.style = style.list_style
            if place.is_labelled:
                block.label = self._counter.label(place)
                place.is_labelled = False
        elif element.tag == f"{TEXT}h" and block.outline is not None and self.styles.outline:
            start = start_of(element)
            here = Place(OUTLINE, None, min(block.outline, 9), start)
            block.label = None if element.get(f"{TEXT}is-list-header") == "true" else self._counter.label(here)

    # tables

    def _table(self, table: etree._Element, story: Story, outer: Cell | None) -> None:
        if outer is None:
            number_, self._tables = self._tables, self._tables + 1
        for row_place, row in enumerate(self._rows(table)):
            cells = [one for one in row if one.tag in _CELLS]
            for column, cell in enumerate(cells):
                here = outer if outer is not None else Cell(number_, row_place, column)
                first = len(self.blocks)
                self._content(cell, story, here, None)
                if outer is None:
                    self._close_cell(first, story, here, "\n" if column == len(cells) - 1 else "\t")

    def _rows(self, table: etree._Element) -> list[etree._Element]:
        rows: list[etree._Element] = []
        for child in table:
            if child.tag == f"{TABLE}table-row":
                rows.append(child)
            elif child.tag in _ROWS:
                rows.extend(self._rows(child))
            elif child.tag == f"{TEXT}soft-page-break":
                self._page = True
        return rows

    def _close_cell(self, first: int, story: Story, cell: Cell, end: str) -> None:
        """A cell's last paragraph ends the cell; an empty cell is an empty paragraph."""
        own = [block for block in self.blocks[first:] if block.cell == cell and block.story is story]
        if not own:
            own = [Block(PART, -1, story, cell=cell)]
            self.blocks.extend(own)
        own[-1].end = end

    # paragraphs

    def _paragraph(self, element: etree._Element, story: Story, cell: Cell | None, place: Place | None) -> Block:
        name = str(element.get(f"{TEXT}style-name"))
        style = self.styles.paragraphs.get(name, OdtStyle())
        block = Block(PART, self._paragraphs, story, cell=cell)
        self._paragraphs += 1
        stated = number(element.get(f"{TEXT}outline-level")) if element.tag == f"{TEXT}h" else None
        block.outline = stated - 1 if stated is not None and stated > 0 else style.outline
        block.style, block.centred, block.bold = self._style or style.name, bool(style.centred), bool(style.bold)
        if style.breaks:
            block.hard_pages.append(0)
        if self._page:
            block.pages.append(0)
            self._page = False
        self._label(element, block, style, place)
        self.blocks.append(block)
        line = _Line(self, block, style)
        line.inline(element, bold=bool(style.bold), mark=None)
        line.finish()
        for holder, late in line.late:
            self._content(holder, late, None, None)
        return line.block

    # changes

    def open_mark(self) -> Mark | None:
        """The insertion in which we are, the last that began."""
        return next(reversed(self._inserted.values()), None) if self._inserted else None

    def change(self, element: etree._Element) -> Region | None:
        """Follows the marks of insertions; the region of a deletion that is to be shown here."""
        name = str(element.get(f"{TEXT}change-id"))
        region = self.regions.get(name)
        if region is None:
            return None
        if element.tag == f"{TEXT}change-start":
            if region.mark.kind in ADDING:
                self._inserted[name] = region.mark
        elif element.tag == f"{TEXT}change-end":
            self._inserted.pop(name, None)
        elif region.lost and self.view is not View.FINAL:
            return region
        return None

    def _change_between(self, element: etree._Element, story: Story, cell: Cell | None) -> None:
        """A change that stands between paragraphs: what it took away was whole paragraphs."""
        region = self.change(element)
        for one in () if region is None else region.lost:
            block = Block(PART, -1, story, cell=cell, mark=region.mark if region else None)
            self.blocks.append(block)
            line = _Line(self, block, OdtStyle())
            line.inline(one, bold=False, mark=region.mark if region else None)

    def annotate(self, element: etree._Element, block: Block) -> None:
        """Notes an annotation, with the place where it begins; one without a stated end is about a point."""
        name = str(element.get(f"{OFFICE}name") or f"annotation-{len(self.comments) + 1}")
        if element.tag == f"{OFFICE}annotation":
            self.comments[name] = _comment(element)
            block.comments.append(("start" if name in self._ends else "mark", name, block.length))
        elif name in self.comments:
            block.comments += [("end", name, block.length), ("mark", name, block.length)]


@dataclass(slots=True)
class _Line:
    """Fills a block with the words of one paragraph; a deletion over paragraph ends makes several blocks of it."""

    walker: Walker
    block: Block
    style: OdtStyle
    late: list[tuple[etree._Element, Story]] = field(default_factory=list)
    _bold: list[bool] = field(default_factory=list)
    _is_after_space: bool = True

    def inline(self, holder: etree._Element, *, bold: bool, mark: Mark | None) -> None:
        """Adds the words below an element, without those after it."""
        self._add(holder.text, bold, mark)
        for child in holder:
            tag = child.tag
            if isinstance(tag, str):
                self._child(child, tag, bold=bold, mark=mark)
            self._add(child.tail, bold, mark)

    def _child(self, child: etree._Element, tag: str, *, bold: bool, mark: Mark | None) -> None:
        if tag == f"{TEXT}s":
            self._put(" " * min(number(child.get(f"{TEXT}c")) or 1, MOST_SPACES), mark)
        elif tag == f"{TEXT}tab":
            self._put("\t", mark)
        elif tag == f"{TEXT}line-break":
            self._put("\u2028", mark)
        elif tag == f"{TEXT}soft-page-break":
            self.block.pages.append(self.block.length)
        elif tag == f"{TEXT}note":
            self.late.extend((body, Story.FOOTNOTE) for body in child.iterfind(f"{TEXT}note-body"))
        elif tag in {f"{TEXT}change", f"{TEXT}change-start", f"{TEXT}change-end"}:
            region = self.walker.change(child)
            if region is not None:
                self._lost(region, bold=bold)
        elif tag in {f"{OFFICE}annotation", f"{OFFICE}annotation-end"}:
            self.walker.annotate(child, self.block)
        elif tag.startswith(DRAW):
            self.late.extend((box, Story.TEXTBOX) for box in child.iter(*_BOXES) if not _is_inside(box, child))
        elif tag not in _SKIPPED:
            named = self.walker.styles.words.get(str(child.get(f"{TEXT}style-name")))
            is_bold = bold if named is None or named.bold is None else named.bold
            self.inline(child, bold=is_bold, mark=mark)  # spans, links, fields, bookmarks with words

    def _lost(self, region: Region, *, bold: bool) -> None:
        """Puts back what a deletion took away: its paragraph ends cut this paragraph in several."""
        is_shown = self.walker.view is View.MARKUP
        for place, one in enumerate(region.lost):
            if place:
                self.block.mark = region.mark
                self.block = _following(self.block)
                self.walker.blocks.append(self.block)
                self._is_after_space = True
            self.inline(one, bold=bold, mark=region.mark if is_shown else None)

    def _add(self, text: str | None, bold: bool, mark: Mark | None) -> None:
        if not text:
            return
        words = _SPACES.sub(" ", text)
        if self._is_after_space:  # white space is one space, however it is cut by elements
            words = words.removeprefix(" ")
        if words:
            if words.strip():
                self._bold.append(bold)
            self._put(words, mark)
            self._is_after_space = words.endswith(" ")

    def _put(self, words: str, mark: Mark | None) -> None:
        walker = self.walker
        inserted = walker.open_mark() if mark is None else None
        if inserted is not None and walker.view is View.ORIGINAL:
            return
        shown = mark or inserted if walker.view is View.MARKUP else None
        self._is_after_space = False
        self.block.add(Bit(words, PART, -1, shown))

    def finish(self) -> None:
        """Ends the paragraph: its own end may be inserted."""
        inserted = self.walker.open_mark()
        if inserted is not None:
            self.block.mark = inserted
            self.block.joins_next = self.walker.view is View.ORIGINAL
        self.block.bold = all(self._bold) if self._bold else self.block.bold


def _following(block: Block) -> Block:
    """An empty block with what the paragraph of another says of itself."""
    made = Block(block.part, block.element, block.story, cell=block.cell, end=block.end)
    made.outline, made.style, made.centred = block.outline, block.style, block.centred
    return made


def _is_inside(box: etree._Element, holder: etree._Element) -> bool:
    """Whether a box stands inside another one below the holder: it comes with that one."""
    return any(above.tag in _BOXES for above in box.iterancestors() if holder in (above, *above.iterancestors()))


def _regions(body: etree._Element) -> list[tuple[str, Region]]:
    """The tracked changes by name; changes of format only are none."""
    found: list[tuple[str, Region]] = []
    for region in body.iterfind(f"{TEXT}tracked-changes/{TEXT}changed-region"):
        for change in region:
            if change.tag in _KINDS:
                who, when = (change.findtext(f"{OFFICE}change-info/{DC}{name}") for name in ("creator", "date"))
                mark = Mark(_KINDS[str(change.tag)], who or None, when or None, None)
                lost = tuple(one for one in change.iter(*_PARAGRAPHS) if not _in_annotation(one))
                found.append((str(region.get(f"{TEXT}id")), Region(mark, lost)))
    return found


def _in_annotation(one: etree._Element) -> bool:
    return any(above.tag in {f"{OFFICE}annotation", f"{TEXT}note-body"} for above in one.iterancestors())


def _comment(element: etree._Element) -> Comment:
    who, when = (element.findtext(f"{DC}{name}") for name in ("creator", "date"))
    return Comment(who or None, when or None, tuple(_plain(one) for one in element.iter(*_PARAGRAPHS)))


def _plain(paragraph: etree._Element) -> str:
    block = Block(PART, -1, Story.COMMENT)
    _Line(Walker(View.FINAL, Styles()), block, OdtStyle()).inline(paragraph, bold=False, mark=None)
    return "".join(bit.text for bit in block.bits)
