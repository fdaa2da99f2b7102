"""From collected blocks to a manuscript: one NFC text, paragraphs, pages, revisions, and the source map."""

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate, pairwise

from vankien.flows.ports import View
from vankien.model.contribution import BlockRole, Channel
from vankien.model.document import PageBasis
from vankien.model.manuscript import Manuscript, Paragraph, Revision, RevisionKind, Story
from vankien.model.note import Note, Severity
from vankien.model.source_map import Piece, SourceMap
from vankien.model.span import Span
from vankien.read.blocks import Block, Mark
from vankien.text.normal import nfc

LONGEST_PAGE = 6_500  # code points; a full page of A4 holds 4,500 in 12 points, 6,000 in 10
LIKELY = 0.8  # of the pages that a file says it has must be stored; edits since the last layout change it less


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment as the file states it."""

    author: str | None
    date: str | None
    lines: tuple[str, ...]


@dataclass(slots=True)
class Composer:
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
        if self.is_markup and (last.mark or any(bit[3] for bit in last.bits)):  # by place: asked for each node
            self._revisions(last, [_there(place, at) + start for place in _bit_ends(last)])
        self._said(group)

    def _append(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)

    def _events(self, group: Sequence[Block], start: int, at: Mapping[int, int] | None) -> None:
        offset = 0
        for block in group:
            if not (block.pages or block.hard_pages or block.comments):
                offset += block.length
                continue
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
            for text, part, node, _ in block.bits:
                length = len(text)
                if at is None and length and node >= 0:  # nearly always: the node's text is as it was
                    self.pieces.append(Piece(start + offset, start + offset + length, part, node, 0, length))
                elif at is not None:
                    self.pieces.extend(_bit_pieces(part, node, offset, length, start, at))
                offset += length

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


def with_likely_pages(one: Manuscript, stated: str | None) -> Manuscript:
    """The manuscript without stored pages that are far fewer than the file says it has, or one of them far too long:
    a program that only converts a file stores those of the beginning, as far as it got.
    """
    if one.page_basis is not PageBasis.STORED:
        return one
    count = int(stated) if stated is not None and stated.isdecimal() and len(stated) < 7 else 0
    longest = max(end - start for start, end in pairwise((*one.pages, len(one.text))))
    if len(one.pages) >= LIKELY * count and longest <= LONGEST_PAGE:
        return one
    return replace(one, pages=(), page_basis=None)


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


def _bit_pieces(part: str, node: int, offset: int, length: int, start: int, at: Mapping[int, int]) -> Iterator[Piece]:
    """The pieces of one node in a paragraph in which NFC changed lengths: one a character."""
    if length == 0 or node < 0:
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
        role=BlockRole.FURNITURE if block.story is Story.HEADER else BlockRole.BODY,
    )


def _pages(text: str, found: Sequence[int]) -> tuple[int, ...]:
    """Offsets at which pages begin, the first page too; two breaks with no word between are one."""
    pages = [0]
    for offset in sorted(min(place, len(text)) for place in found):
        if text[pages[-1] : offset].strip():
            pages.append(offset)
    return tuple(pages)
