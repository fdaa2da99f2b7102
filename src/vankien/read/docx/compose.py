"""From collected blocks to a manuscript: one NFC text, paragraphs, pages, revisions, and the source map."""

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate
from types import MappingProxyType

from lxml import etree

from vankien.flows.ports import View
from vankien.model.contribution import Channel
from vankien.model.document import PageBasis
from vankien.model.manuscript import Manuscript, Paragraph, Revision, RevisionKind, Story
from vankien.model.note import Note, Severity
from vankien.model.source_map import Piece, SourceMap
from vankien.model.span import Span
from vankien.ooxml.nodes import bearing_nodes, node_text
from vankien.ooxml.package import Package, W, read_xml
from vankien.ooxml.styles import read_styles
from vankien.read.docx.body import Block, Mark, NoteMember, Walker
from vankien.read.docx.numbering import Counter, read_numbering
from vankien.text.normal import nfc

TRACKING = (f"{W}ins", f"{W}del", f"{W}moveFrom", f"{W}moveTo")


def compose(package: Package, view: View) -> Manuscript:
    """The manuscript of a package in a view; a document without a body gives an empty one with a note."""
    root, is_sound = read_xml(package.members[package.main])
    damage = () if is_sound else (Note("file-damaged", Severity.ERROR, facts={"kind": "docx", "fault": "XML"}),)
    if root is None:
        return Manuscript("", notes=damage)
    styles, default = read_styles(_tree(package, "styles"))
    counter = Counter(read_numbering(_tree(package, "numbering"), styles))
    notes = {kind: _notes(package, kind) for kind in ("footnotes", "endnotes")}
    blocks = Walker(view, styles, default, counter, notes).walk(package.main, root)
    comments = _comments(package) if view is View.MARKUP else {}
    composer = _Composer(blocks, comments, view is View.MARKUP)
    made = composer.manuscript(view, _facts(package), is_tracked=_is_tracked(root))
    return replace(made, notes=(*damage, *made.notes)) if damage else made


def _is_tracked(root: etree._Element) -> bool:
    return next(root.iter(*TRACKING), None) is not None


def _tree(package: Package, kind: str) -> etree._Element | None:
    name = package.related(kind)
    return None if name is None else package.tree(name)


def _notes(package: Package, kind: str) -> NoteMember:
    """Foot- or endnotes; separators are none."""
    name = package.related(kind)
    root = None if name is None else package.tree(name)
    if name is None or root is None:
        return NoteMember()
    found = {str(one.get(f"{W}id")): one for one in root if one.get(f"{W}type", "normal") == "normal"}
    return NoteMember(
        name,
        found,
        {node: place for place, node in enumerate(bearing_nodes(root))},
        {one: place for place, one in enumerate(root.iter(f"{W}p"))},
    )


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment as the file states it."""

    author: str | None
    date: str | None
    lines: tuple[str, ...]


def _comments(package: Package) -> Mapping[str, Comment]:
    root = _tree(package, "comments")
    return {} if root is None else {str(one.get(f"{W}id")): _comment(one) for one in root.iterfind(f"{W}comment")}


def _comment(element: etree._Element) -> Comment:
    lines = tuple("".join(map(node_text, bearing_nodes(line))) for line in element.iter(f"{W}p"))
    return Comment(element.get(f"{W}author"), element.get(f"{W}date"), lines)


_CORE = {"title": "title", "creator": "author", "created": "created", "modified": "modified", "subject": "subject"}


def _facts(package: Package) -> Mapping[str, str]:
    """What the package's core properties state."""
    root = package.tree("docProps/core.xml")
    found = {}
    for one in () if root is None else root:
        name = _CORE.get(etree.QName(one).localname) if isinstance(one.tag, str) else None
        if name and one.text and one.text.strip():
            found[name] = unicodedata.normalize("NFC", one.text.strip())
    return MappingProxyType(found)


@dataclass(slots=True)
class _Composer:
    """Puts blocks after one another. Lives for one manuscript."""

    blocks: Sequence[Block]
    comments: Mapping[str, Comment]
    is_markup: bool
    parts: list[str] = field(default_factory=list)
    length: int = 0
    paragraphs: list[Paragraph] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
    starts: list[tuple[int, str, int]] = field(default_factory=list)
    stored: list[int] = field(default_factory=list)
    hard: list[int] = field(default_factory=list)
    revisions: list[Revision] = field(default_factory=list)
    open_comments: dict[str, int] = field(default_factory=dict)
    about: dict[str, Span] = field(default_factory=dict)

    def manuscript(self, view: View, facts: Mapping[str, str], *, is_tracked: bool) -> Manuscript:
        """The whole."""
        for group in _joined(self.blocks):
            self._paragraph(group)
        text = "".join(self.parts)
        breaks = self.stored or self.hard
        basis = None if not breaks else PageBasis.STORED if self.stored else PageBasis.MARKED
        is_markup = self.is_markup and (is_tracked or bool(self.comments))
        notes = (Note("draft-has-tracked-changes", Severity.WARNING),) if is_tracked and view is View.FINAL else ()
        return Manuscript(
            text=text,
            paragraphs=tuple(self.paragraphs),
            channel=Channel.TRACKED if is_markup else Channel.LETTER,
            pages=_pages(text, [*self.stored, *self.hard]) if basis else (),
            page_basis=basis,
            revisions=tuple(sorted(self.revisions, key=lambda one: (one.span, one.kind))),
            facts=facts,
            source_map=SourceMap(tuple(self.pieces), tuple(self.starts)),
            notes=notes,
        )

    def _paragraph(self, group: Sequence[Block]) -> None:
        """One paragraph: a block, or several whose marks between are dropped in this view."""
        last = group[-1]
        start = self.length
        self.starts.append((start, last.part, last.element))
        raw = "".join(bit.text for block in group for bit in block.bits)
        text, at = _normal(raw)
        self._events(group, start, at)
        self._pieces(group, start, at)
        self._append(text + last.end)
        span = Span(start, start + len(text))
        self.paragraphs.append(_described(last, span))
        if any(block.page_after for block in group):
            self.hard.append(self.length)
        if self.is_markup:
            self._revisions(last, [_there(place, at) + start for place in _bit_ends(last)])
        self._said(group)

    def _append(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)

    def _events(self, group: Sequence[Block], start: int, at: Mapping[int, int] | None) -> None:
        offset = 0
        for block in group:
            for places, found in ((self.stored, block.pages), (self.hard, block.hard_pages)):
                places.extend(start + _there(offset + raw, at) for raw in found)
            for kind, comment, raw in block.comments:
                here = start + _there(offset + raw, at)
                if kind == "start":
                    self.open_comments[comment] = here
                else:
                    self.about[comment] = Span(min(self.open_comments.get(comment, here), here), here)
            offset += block.length

    def _pieces(self, group: Sequence[Block], start: int, at: Mapping[int, int] | None) -> None:
        offset = 0
        for block in group:
            for bit in block.bits:
                self.pieces.extend(_bit_pieces(bit.part, bit.node, offset, len(bit.text), start, at))
                offset += len(bit.text)

    def _revisions(self, block: Block, ends: Sequence[int]) -> None:
        """The tracked changes of a paragraph: neighbouring runs of one author as one, its mark by itself."""
        begin = last = ends[0]
        held: Mark | None = None
        for bit, end in zip(block.bits, ends[1:], strict=True):
            if not _is_same(held, bit.mark):
                self._revision(held, Span(begin, last))
                held, begin = bit.mark, last
            last = end
        self._revision(held, Span(begin, last))
        self._revision(block.mark, Span(self.length - len(block.end), self.length))

    def _revision(self, mark: Mark | None, span: Span) -> None:
        if mark is not None and not span.is_empty:
            self.revisions.append(Revision(mark.kind, span, mark.author, mark.date, None, mark.pair))

    def _said(self, group: Sequence[Block]) -> None:
        """The words of the comments whose mark stands in this paragraph, as paragraphs after it."""
        for block in group:
            for kind, name, _ in block.comments:
                comment = self.comments.get(name)
                if kind != "mark" or comment is None:
                    continue
                start = self.length
                for line in comment.lines:
                    text = unicodedata.normalize("NFC", line)
                    span = Span(self.length, self.length + len(text))
                    self._append(text + "\n")
                    self.paragraphs.append(Paragraph(span, story=Story.COMMENT))
                said = Span(start, max(start, self.length - 1))
                about = self.about.get(name, Span(start, start))
                self.revisions.append(Revision(RevisionKind.COMMENT, about, comment.author, comment.date, said, name))


def _joined(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """Blocks in groups: one whose mark is dropped runs on into the next of its story, notes between them after."""
    group: list[Block] = []
    late: list[Block] = []
    for block in blocks:
        if group and block.story is not group[0].story:
            late.append(block)
            continue
        group.append(block)
        if block.joins_next:
            continue
        yield group
        yield from ([one] for one in late)
        group, late = [], []
    yield from ([one] for one in [*group, *late])


def _bit_ends(block: Block) -> Iterator[int]:
    """Raw offsets at which a block's bits begin, and its end."""
    yield 0
    yield from accumulate(len(bit.text) for bit in block.bits)


def _is_same(one: Mark | None, other: Mark | None) -> bool:
    """Whether two runs belong to one change: writing programs cut changes by minutes, people do not."""
    if one is None or other is None:
        return one is other
    return (one.kind, one.author, one.pair) == (other.kind, other.author, other.pair)


def _normal(raw: str) -> tuple[str, Mapping[int, int] | None]:
    """The text in NFC, and where each raw offset is in it (None: the same)."""
    if unicodedata.is_normalized("NFC", raw):
        return raw, None
    text, back = nfc(raw)
    there: dict[int, int] = {}
    for made in range(len(text) + 1):
        there.setdefault(back.back(made) if made < len(text) else len(raw), made)
    last = 0
    for place in range(len(raw) + 1):
        last = there.setdefault(place, last)
    return text, there


def _there(raw: int, at: Mapping[int, int] | None) -> int:
    return raw if at is None else at[raw]


def _bit_pieces(
    part: str, node: int, offset: int, length: int, start: int, at: Mapping[int, int] | None
) -> Iterator[Piece]:
    """The pieces of one node: one when its text is as it was, one a character where NFC changed lengths."""
    if length == 0 or node < 0:
        return
    if at is None:
        yield Piece(start + offset, start + offset + length, part, node, 0, length)
        return
    begin = 0
    while begin < length:
        here = at[offset + begin]
        end = begin + 1
        while end < length and at[offset + end] == here:
            end += 1
        stop = max(at[offset + end], here + 1)  # characters of two runs that NFC joined: a piece for each
        yield Piece(start + here, start + stop, part, node, begin, end)
        begin = end


def _described(block: Block, span: Span) -> Paragraph:
    label = block.label
    return Paragraph(
        span=span,
        label="" if label is None else label.text,
        level=None if label is None else label.level,
        list_id=None if label is None else label.list_id,
        number_format=None if label is None else label.format,
        outline=block.outline,
        style=block.style,
        bold=block.bold,
        centred=block.centred,
        story=block.story,
        cell=block.cell,
    )


def _pages(text: str, found: Sequence[int]) -> tuple[int, ...]:
    """Offsets at which pages begin, the first page too; two breaks with no word between are one."""
    pages = [0]
    for offset in sorted(min(place, len(text)) for place in found):
        if text[pages[-1] : offset].strip():
            pages.append(offset)
    return tuple(pages)
