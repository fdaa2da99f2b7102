"""Where a draft's text stands in the tree that it was read from: its lines, and the runs that an edit cuts out."""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree

from vankien.model.source_map import Piece, SourceMap
from vankien.model.span import Span
from vankien.ooxml.nodes import bearing_nodes
from vankien.ooxml.package import W, value
from vankien.ooxml.styles import Style
from vankien.write.word.lines import BOX, PARAGRAPH, PROPERTIES, hanging
from vankien.write.word.runs import isolate


@dataclass(frozen=True, slots=True)
class Member:
    """One XML member of a package: its nodes and paragraphs, numbered as the reader numbers them."""

    root: etree._Element
    nodes: tuple[etree._Element, ...]
    paragraphs: tuple[etree._Element, ...]


def open_member(root: etree._Element) -> Member:
    """A member, numbered."""
    return Member(root, tuple(bearing_nodes(root)), tuple(root.iter(PARAGRAPH)))


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the text and the paragraph that it is."""

    span: Span
    paragraph: etree._Element


class Original:
    """The text, and the way from its offsets to paragraphs and runs while the tree is being changed.

    Edits must be worked off from the last to the first: addresses of earlier text then stay right.
    """

    def __init__(
        self, text: str, source_map: SourceMap, members: Mapping[str, Member], styles: Mapping[str, Style]
    ) -> None:
        self.text = text
        self._map = source_map
        self._members = members
        self._styles = styles
        self._starts = [start for start, _, _ in source_map.paragraphs]

    def begins_line(self, offset: int) -> bool:
        """Whether a line starts at an offset."""
        index = bisect_right(self._starts, offset) - 1
        return index >= 0 and self._starts[index] == offset

    def line(self, offset: int) -> Line | None:
        """The line in which an offset lies; its end belongs to it."""
        index = max(0, bisect_right(self._starts, offset) - 1)
        if index >= len(self._starts):
            return None
        start, part, element = self._map.paragraphs[index]
        end = self._starts[index + 1] if index + 1 < len(self._starts) else len(self.text)
        if element < 0 or part not in self._members:
            return None
        return Line(Span(start, max(start, end - 1)), self._members[part].paragraphs[element])

    def lines(self, span: Span) -> list[Line]:
        """The lines that a stretch meets."""
        lines: list[Line] = []
        at = span.start
        while True:
            line = self.line(at)
            if line is None or (lines and line.span.start <= lines[-1].span.start):
                return lines
            lines.append(line)
            at = line.span.end + 1
            if span.end < at or at >= len(self.text):
                return lines

    def pieces(self, start: int, end: int) -> tuple[Piece, ...]:
        """The stretches of text nodes behind a stretch of text."""
        return self._map.within(start, end)

    def node(self, piece: Piece) -> etree._Element:
        """The text node of a piece."""
        return self._members[piece.part].nodes[piece.node]

    def cut(self, piece: Piece, low: int, high: int) -> etree._Element:
        """The run with the part of a piece that lies in `[low, high)`."""
        start, end = piece.raw_start, piece.raw_end
        if piece.end - piece.start == end - start:
            start, end = start + max(0, low - piece.start), end - max(0, piece.end - high)
        return isolate(self.node(piece), start, end)

    def run_of(self, holder: etree._Element) -> etree._Element | None:
        """The run of the document on which a note or a box hangs, alone in it."""
        if holder.tag == BOX:
            return next(holder.iterancestors(f"{W}r"), None)
        own = holder.get(f"{W}id")
        tag = f"{W}footnoteReference" if holder.tag == f"{W}footnote" else f"{W}endnoteReference"
        found = (one for member in self._members.values() for one in member.root.iter(tag) if one.get(f"{W}id") == own)
        reference = next(found, None)
        return None if reference is None else isolate(reference, 0, 0)

    def is_heading(self, paragraph: etree._Element) -> bool:
        """Whether a paragraph has a level of the outline, by itself or by its style."""
        properties = paragraph.find(PROPERTIES)
        style = self._styles.get(value(properties, "pStyle") or "")
        return value(properties, "outlineLvl") is not None or (style is not None and style.outline is not None)

    def has_hanging(self, span: Span) -> bool:
        """Whether notes or text boxes hang on the lines of a stretch."""
        return any(hanging(line.paragraph) is not None for line in self.lines(span))
