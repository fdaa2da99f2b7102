"""Puts edits of a draft's text into the tree that the text was read from.

Each edit is told in lines: words are taken out of some, marks between them taken away, new words put in where the
first of them were, new paragraphs made for the line feeds among them. Edits are worked off from the last
to the first, so that addresses of earlier text stay right.
"""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from lxml import etree

from vankien.model.edit import Edit
from vankien.model.source_map import Piece, SourceMap
from vankien.model.span import Span
from vankien.ooxml.nodes import bearing_nodes, following_paragraph
from vankien.ooxml.package import W, value
from vankien.ooxml.styles import Style
from vankien.write.word.lines import (
    BOX,
    PARAGRAPH,
    PROPERTIES,
    content,
    divide,
    hanging,
    join_with_next,
    mark,
    new_paragraph,
    split_before,
)
from vankien.write.word.runs import RUN, Ids, Signature, isolate, new_run, revision, strike

REVISIONS = frozenset({f"{W}ins", f"{W}del"})


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


class Patch:
    """Puts edits into the members of one package, the last edit first. `signature` None writes clean."""

    def __init__(
        self, text: str, source_map: SourceMap, members: Mapping[str, Member], styles: Mapping[str, Style], ids: Ids
    ) -> None:
        self._text = text
        self._map = source_map
        self._members = members
        self._styles = styles
        self._ids = ids
        self._starts = [start for start, _, _ in source_map.paragraphs]

    def put(self, edit: Edit, signature: Signature | None, before: int = -1) -> list[etree._Element]:
        """Puts one edit in; the elements that show it, for a comment to hang on (none when clean).

        `before` is where the edit before it ends, which is put in later; -1 when there is none.
        """
        edit = self._rotated(edit)
        if edit.span.is_empty and edit.text.endswith("\n"):
            edit = self._below(edit, before)
        elif signature is not None and not edit.text and edit.span.of(self._text).endswith("\n"):
            edit = self._from_above(edit, before)
        lines = self._lines(edit.span)
        if not lines:
            return []
        lines, hung = self._without_hung(lines, edit.span)
        struck = [self._struck(line, edit.span, signature) for line in lines]
        shown = self._put_in(edit, lines[0].paragraph, struck[0], signature)
        gone = [run for row in struck for run in row]
        if signature is not None:
            for line in lines[:-1]:
                mark(line.paragraph, "del", signature, self._ids)
            return [*shown, *gone, *(strike(run, signature, self._ids) for run in hung)]
        for run in [*gone, *hung]:
            _remove(run)
        for line in lines[:-1]:
            join_with_next(line.paragraph)
        return []

    def _without_hung(self, lines: list[Line], span: Span) -> tuple[list[Line], list[etree._Element]]:
        """The lines without those of notes and boxes that go as a whole, and the runs on which these hang."""
        kept, hung = lines[:1], []
        home = hanging(lines[0].paragraph)
        for line in lines[1:]:
            holder = hanging(line.paragraph)
            if holder is None or holder is home or line.span.end > span.end:
                kept.append(line)
                continue
            run = self._run_of(holder)
            if run is not None and run not in hung:
                hung.append(run)
        return kept, hung

    def _run_of(self, holder: etree._Element) -> etree._Element | None:
        """The run of the document on which a note or a box hangs, alone in it."""
        if holder.tag == BOX:
            return next(holder.iterancestors(f"{W}r"), None)
        own = holder.get(f"{W}id")
        tag = f"{W}footnoteReference" if holder.tag == f"{W}footnote" else f"{W}endnoteReference"
        found = (one for member in self._members.values() for one in member.root.iter(tag) if one.get(f"{W}id") == own)
        reference = next(found, None)
        return None if reference is None else isolate(reference, 0, 0)

    def place_of(self, offset: int) -> list[etree._Element]:
        """A run near a place, for a comment on a change that shows no words there."""
        line = self._line(offset)
        return [] if line is None else list(line.paragraph.iterfind(f"{W}r"))[:1]

    def _rotated(self, edit: Edit) -> Edit:
        """An edit at a line's end that adds or takes away whole lines, told at the head of the next line."""
        start, end = edit.span.start, edit.span.end
        if self._text[start : start + 1] != "\n" or not self._begins_line(start + 1):
            return edit
        here, below = self._line(start), self._line(start + 1)
        if here is None or below is None or following_paragraph(here.paragraph) is not below.paragraph:
            return edit  # the next line stands elsewhere: in another cell, a note, after a table
        if edit.span.is_empty:
            return Edit(Span(start + 1, start + 1), edit.text[1:] + "\n") if edit.text.startswith("\n") else edit
        if edit.text or self._text[end : end + 1] != "\n":
            return edit
        last = self._line(end)
        if last is None or following_paragraph(last.paragraph) is None:
            return edit
        return Edit(Span(start + 1, end + 1), "")

    def _below(self, edit: Edit, before: int) -> Edit:
        """New paragraphs that will look like the one above, told at the end of that one, as typing there would.

        The paragraphs whose marks join when a reader rejects the change then have the same properties: Word keeps
        those of the last, other programs those of the first. Left as it is where the one above is no model.
        """
        start = edit.span.start
        if before >= start - 1 or not self._begins_line(start):
            return edit
        above, here = self._line(start - 1), self._line(start)
        if above is None or here is None or following_paragraph(above.paragraph) is not here.paragraph:
            return edit
        if self._is_heading(above.paragraph) or not _is_model(above.paragraph):
            return edit
        return Edit(Span(start - 1, start - 1), "\n" + edit.text[:-1])

    def _from_above(self, edit: Edit, before: int) -> Edit:
        """Whole paragraphs taken out, told from the end of the one above when the last of them looks like that one.

        For the same reason as in `_below`: the two whose marks join on acceptance are then alike.
        """
        start, end = edit.span.start, edit.span.end
        if before >= start - 1 or not (self._begins_line(start) and self._begins_line(end)):
            return edit
        above, first, last = self._line(start - 1), self._line(start), self._line(end - 1)
        if above is None or first is None or last is None:
            return edit
        if following_paragraph(above.paragraph) is not first.paragraph or not _is_alike(
            above.paragraph, last.paragraph
        ):
            return edit
        return Edit(Span(start - 1, end - 1), "")

    def _begins_line(self, offset: int) -> bool:
        index = bisect_right(self._starts, offset) - 1
        return index >= 0 and self._starts[index] == offset

    def _line(self, offset: int) -> Line | None:
        """The line in which an offset lies; its end belongs to it."""
        index = max(0, bisect_right(self._starts, offset) - 1)
        if index >= len(self._starts):
            return None
        start, part, element = self._map.paragraphs[index]
        end = self._starts[index + 1] if index + 1 < len(self._starts) else len(self._text)
        if element < 0 or part not in self._members:
            return None
        return Line(Span(start, max(start, end - 1)), self._members[part].paragraphs[element])

    def _lines(self, span: Span) -> list[Line]:
        """The lines that an edit meets."""
        lines: list[Line] = []
        at = span.start
        while True:
            line = self._line(at)
            if line is None or (lines and line.span.start <= lines[-1].span.start):
                return lines
            lines.append(line)
            at = line.span.end + 1
            if span.end < at or at >= len(self._text):
                return lines

    def _struck(self, line: Line, span: Span, signature: Signature | None) -> list[etree._Element]:
        """The runs with the edit's words in one line, each wrapped as deleted when tracked, in order."""
        low, high = max(line.span.start, span.start), min(line.span.end, span.end)
        if low >= high:
            return []
        runs = [self._cut(piece, low, high) for piece in reversed(_merged(self._map.within(low, high), low, high))]
        found = runs[::-1]
        return found if signature is None else [strike(run, signature, self._ids) for run in found]

    def _cut(self, piece: Piece, low: int, high: int) -> etree._Element:
        """The run with the part of a piece that lies in `[low, high)`."""
        node = self._node(piece)
        start, end = piece.raw_start, piece.raw_end
        if piece.end - piece.start == end - start:
            start, end = start + max(0, low - piece.start), end - max(0, piece.end - high)
        return isolate(node, start, end)

    def _node(self, piece: Piece) -> etree._Element:
        return self._members[piece.part].nodes[piece.node]

    def _put_in(
        self, edit: Edit, paragraph: etree._Element, struck: list[etree._Element], signature: Signature | None
    ) -> list[etree._Element]:
        """Puts the new words where the edit begins; the elements that show them when tracked."""
        if not edit.text:
            return []
        *heads, last = edit.text.split("\n")
        cursor = self._cursor(edit.span.start, paragraph, struck)
        paragraph = cursor.paragraph
        shown = self._add_words(cursor, last, signature) if last else None
        if not heads:
            return [] if shown is None else [shown]
        first = self._first_part(paragraph, shown if shown is not None else cursor.following(), struck)
        made = [first, *(self._blank(paragraph, first) for _ in heads[1:])]
        words_shown: list[etree._Element] = []
        for place, (one, words) in enumerate(zip(made, heads, strict=True)):
            if place:
                paragraph.addprevious(one)
            if words:
                words_shown.append(self._add_words(Cursor(one, _last(one), None, cursor.like), words, signature))
            if signature is not None:
                mark(one, "ins", signature, self._ids)
        return words_shown if shown is None else [*words_shown, shown]

    def _first_part(
        self, paragraph: etree._Element, stop: etree._Element | None, struck: list[etree._Element]
    ) -> etree._Element:
        """The new paragraph that takes what stands before the place; words taken out stay behind it."""
        moved = struck[0] if struck else stop
        if moved is not None and moved.getparent() is not paragraph:
            moved = divide(paragraph, moved)
        head = split_before(paragraph, moved)
        if not content(head):
            self._dress(head)
        return head

    def _blank(self, paragraph: etree._Element, first: etree._Element) -> etree._Element:
        return new_paragraph(first if first.find(PROPERTIES) is not None else paragraph)

    def _dress(self, head: etree._Element) -> None:
        """Gives a whole new paragraph the looks of a neighbour that is no heading: the one above, else below."""
        above = head.getprevious()
        if above is None or above.tag != PARAGRAPH or self._is_heading(above):
            return
        properties = head.find(PROPERTIES)
        if properties is not None:
            head.remove(properties)
        own = new_paragraph(above).find(PROPERTIES)
        if own is not None:
            head.insert(0, own)

    def _is_heading(self, paragraph: etree._Element) -> bool:
        properties = paragraph.find(PROPERTIES)
        style = self._styles.get(value(properties, "pStyle") or "")
        return value(properties, "outlineLvl") is not None or (style is not None and style.outline is not None)

    def _cursor(self, offset: int, paragraph: etree._Element, struck: list[etree._Element]) -> "Cursor":
        """Where new words go: after the words taken out, else after the character before, else before the next."""
        if struck:
            like = struck[0] if struck[0].tag == RUN else struck[0].find(RUN)
            return Cursor(_paragraph_of(struck[-1], paragraph), struck[-1], None, like)
        line = self._line(offset)
        start = offset if line is None else line.span.start
        before = [piece for piece in self._map.within(max(start, offset - 1), offset) if piece.start < offset]
        if before and offset > start:
            run = self._cut(before[-1], before[-1].start, offset)
            return Cursor(_paragraph_of(run, paragraph), run, None, run)
        end = offset if line is None else line.span.end
        after = [piece for piece in self._map.within(offset, offset + 1) if piece.end > offset]
        if after and offset < end:
            below = self._node(after[0]).getparent()
            if below is not None:
                return Cursor(_paragraph_of(below, paragraph), None, _outermost(below), below)
        return Cursor(paragraph, None, None, None)

    def _add_words(self, cursor: "Cursor", words: str, signature: Signature | None) -> etree._Element:
        """A run of new words at the cursor, wrapped as inserted when tracked."""
        made = new_run(words, cursor.like)
        if signature is not None:
            wrapper = revision("ins", signature, self._ids)
            wrapper.append(made)
            made = wrapper
        if cursor.after is not None:
            cursor.after.addnext(made)
        elif cursor.before is not None:
            cursor.before.addprevious(made)
        else:
            cursor.paragraph.insert(1 if cursor.paragraph.find(PROPERTIES) is not None else 0, made)
        return made


@dataclass(frozen=True, slots=True)
class Cursor:
    """A place in a paragraph: after an element, before one, or at its head; and the run that new words look like."""

    paragraph: etree._Element
    after: etree._Element | None
    before: etree._Element | None
    like: etree._Element | None

    def following(self) -> etree._Element | None:
        """What stands behind the place; None at the paragraph's end."""
        if self.before is not None:
            return self.before
        if self.after is not None:
            return _after(self.paragraph, self.after)
        own = content(self.paragraph)
        return own[0] if own else None


def _is_model(paragraph: etree._Element) -> bool:
    """Whether new paragraphs may take all of a paragraph's properties: not a page's or a section's bounds."""
    properties = paragraph.find(PROPERTIES)
    return properties is None or all(properties.find(f"{W}{tag}") is None for tag in ("sectPr", "pageBreakBefore"))


def _is_alike(one: etree._Element, other: etree._Element) -> bool:
    """Whether two paragraphs have the same properties, those of their marks aside; none that bounds a section."""
    return _is_model(one) and _is_model(other) and _look(one) == _look(other)


def _look(paragraph: etree._Element) -> list[bytes]:
    properties = paragraph.find(PROPERTIES)
    own = () if properties is None else properties
    return [etree.tostring(child, method="c14n") for child in own if child.tag != f"{W}rPr"]


def _merged(pieces: Sequence[Piece], low: int, high: int) -> list[Piece]:
    """Pieces that follow one another in one node and lie wholly in `[low, high)`, as one."""
    merged: list[Piece] = []
    for piece in pieces:
        last = merged[-1] if merged else None
        if last is not None and low <= last.start and piece.end <= high and _follows(last, piece):
            merged[-1] = replace(last, end=piece.end, raw_end=piece.raw_end)
        else:
            merged.append(piece)
    return merged


def _follows(last: Piece, piece: Piece) -> bool:
    return (last.part, last.node, last.end, last.raw_end) == (piece.part, piece.node, piece.start, piece.raw_start)


def _paragraph_of(element: etree._Element, otherwise: etree._Element) -> etree._Element:
    """The paragraph in which an element stands now: earlier work may have split the one it was read from."""
    return next(element.iterancestors(PARAGRAPH), otherwise)


def _outermost(run: etree._Element) -> etree._Element:
    """The run, or the tracked change around it."""
    holder = run.getparent()
    return holder if holder is not None and holder.tag in REVISIONS else run


def _remove(run: etree._Element) -> None:
    """Takes a run away, and a link that is empty then."""
    parent = run.getparent()
    if parent is None:
        return
    parent.remove(run)
    if parent.tag == f"{W}hyperlink" and len(parent) == 0:
        _remove(parent)


def _after(paragraph: etree._Element, at: etree._Element) -> etree._Element | None:
    """What follows an element in the paragraph, in or behind what holds it."""
    while at.getnext() is None:
        holder = at.getparent()
        if holder is None or holder is paragraph:
            return None
        at = holder
    return at.getnext()


def _last(paragraph: etree._Element) -> etree._Element | None:
    own = content(paragraph)
    return own[-1] if own else None
