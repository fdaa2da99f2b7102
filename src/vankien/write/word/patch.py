"""Puts edits of a draft's text into the tree that the text was read from.

Each edit is told in lines: words are taken out of some, marks between them taken away, new words put in where the
first of them were, new paragraphs made for the line feeds among them. Edits are worked off from the last
to the first, so that addresses of earlier text stay right.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from lxml import etree

from vankien.model.edit import Edit
from vankien.model.source_map import Piece
from vankien.model.span import Span
from vankien.ooxml.package import W
from vankien.write.word.lines import (
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
from vankien.write.word.original import Line, Original
from vankien.write.word.retell import retold
from vankien.write.word.runs import RUN, Ids, Tracking, new_run, revision, strike

REVISIONS = frozenset(f"{W}{tag}" for tag in ("ins", "del", "moveFrom", "moveTo"))


class Patch:
    """Puts edits into the members of one package, the last edit first. `tracking` None writes clean."""

    def __init__(self, original: Original, ids: Ids) -> None:
        self._original = original
        self._ids = ids

    def put(
        self, edit: Edit, tracking: Tracking | None, before: int = -1, shift: int | None = None
    ) -> list[etree._Element]:
        """Puts one edit in; the tracked runs that show it, for a comment to hang on (none when clean).

        `before` is where the edit before it ends, which is put in later; -1 when there is none. `shift` leads from
        the new words to where they stood in the draft, when they are moved: they keep their formatting.
        """
        dress = [] if shift is None else self._lines_of(edit.text, shift)
        told = retold(
            self._original, edit, before, tracked=tracking is not None, dressed_as=[one.paragraph for one in dress]
        )
        shift = None if shift is None else shift + _slid(edit.text, told.text)
        lines = self._original.lines(told.span)
        if not lines:
            return []
        lines, hung = self._without_hung(lines, told.span)
        struck = [self._struck(line, told.span, tracking) for line in lines]
        shown = self._put_in(told, lines[0].paragraph, struck[0], tracking, shift)
        gone = [run for row in struck for run in row]
        if tracking is not None:
            for line in lines[:-1]:
                mark(line.paragraph, "del", tracking.signature, self._ids)
            return [*shown, *gone, *(strike(run, tracking, self._ids) for run in hung)]
        for run in [*gone, *hung]:
            _remove(run)
        for line in lines[:-1]:
            join_with_next(line.paragraph)
        return []

    def place_of(self, offset: int) -> list[etree._Element]:
        """A run near a place, for a comment on a change that shows no words there."""
        line = self._original.line(offset)
        return [] if line is None else list(line.paragraph.iterfind(f"{W}r"))[:1]

    def _lines_of(self, words: str, shift: int) -> list[Line]:
        """The lines of the draft from which moved words come, those that are moved whole; empty when none is."""
        if "\n" not in words:
            return []
        low = shift + len(words) - len(words.lstrip("\n"))
        return self._original.lines(Span(low, low + len(words.strip("\n"))))

    def _without_hung(self, lines: list[Line], span: Span) -> tuple[list[Line], list[etree._Element]]:
        """The lines without those of notes and boxes that go as a whole, and the runs on which these hang."""
        kept, hung = lines[:1], []
        home = hanging(lines[0].paragraph)
        for line in lines[1:]:
            holder = hanging(line.paragraph)
            if holder is None or holder is home or line.span.end > span.end:
                kept.append(line)
                continue
            run = self._original.run_of(holder)
            if run is not None and run not in hung:
                hung.append(run)
        return kept, hung

    def _struck(self, line: Line, span: Span, tracking: Tracking | None) -> list[etree._Element]:
        """The runs with the edit's words in one line, each wrapped as deleted when tracked, in order."""
        low, high = max(line.span.start, span.start), min(line.span.end, span.end)
        if low >= high:
            return []
        pieces = _merged(self._original.pieces(low, high), low, high)
        found = [self._original.cut(piece, low, high) for piece in reversed(pieces)][::-1]
        return found if tracking is None else [strike(run, tracking, self._ids) for run in found]

    def _put_in(
        self,
        edit: Edit,
        paragraph: etree._Element,
        struck: list[etree._Element],
        tracking: Tracking | None,
        shift: int | None,
    ) -> list[etree._Element]:
        """Puts the new words where the edit begins; the runs that show them when tracked."""
        shown: list[etree._Element] = []
        if not edit.text:
            return shown
        *heads, last = edit.text.split("\n")
        cursor = self._cursor(edit.span.start, paragraph, struck)
        paragraph = cursor.paragraph
        source = None if shift is None else shift + len(edit.text) - len(last)
        put_last = self._add_words(cursor, last, tracking, source) if last else None
        if not heads:
            return shown if put_last is None else [put_last]
        first = self._first_part(paragraph, put_last if put_last is not None else cursor.following(), struck)
        made = [first, *(self._blank(paragraph, first) for _ in heads[1:])]
        at = 0
        for place, (one, words) in enumerate(zip(made, heads, strict=True)):
            if place:
                paragraph.addprevious(one)
            source = None if shift is None else shift + at
            if source is not None and words and not content(one):
                self._dress_as(one, source)
            if words:
                shown.append(self._add_words(Cursor(one, _last(one), None, cursor.like), words, tracking, source))
            if tracking is not None:
                mark(one, "ins", tracking.signature, self._ids)
            at += len(words) + 1
        if put_last is not None:
            shown.append(put_last)
        return shown

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
        if above is not None and above.tag == PARAGRAPH and not self._original.is_heading(above):
            _take_looks(head, above)

    def _dress_as(self, made: etree._Element, source: int) -> None:
        """Gives a whole new paragraph the looks that its words had where they stood."""
        line = self._original.line(source)
        if line is not None:
            _take_looks(made, line.paragraph)

    def _cursor(self, offset: int, paragraph: etree._Element, struck: list[etree._Element]) -> "Cursor":
        """Where new words go: after the words taken out, else after the character before, else before the next."""
        if struck:
            like = struck[0] if struck[0].tag == RUN else struck[0].find(RUN)
            return Cursor(_paragraph_of(struck[-1], paragraph), struck[-1], None, like)
        line = self._original.line(offset)
        start = offset if line is None else line.span.start
        pieces = self._original.pieces(max(start, offset - 1), offset)
        before = [piece for piece in pieces if piece.start < offset]
        if before and offset > start:
            run = self._original.cut(before[-1], before[-1].start, offset)
            return Cursor(_paragraph_of(run, paragraph), run, None, run)
        end = offset if line is None else line.span.end
        after = [piece for piece in self._original.pieces(offset, offset + 1) if piece.end > offset]
        if after and offset < end:
            below = self._original.node(after[0]).getparent()
            if below is not None:
                return Cursor(_paragraph_of(below, paragraph), None, _outermost(below), below)
        return Cursor(paragraph, None, None, None)

    def _add_words(self, cursor: "Cursor", words: str, tracking: Tracking | None, source: int | None) -> etree._Element:
        """Runs of new words at the cursor, wrapped as inserted when tracked; the first of what was put there."""
        made = self._runs(words, cursor.like, source)
        if tracking is not None:
            wrapper = revision(tracking.come, tracking.signature, self._ids)
            wrapper.extend(made)
            made = [wrapper]
        if cursor.after is None and cursor.before is not None:
            for one in made:
                cursor.before.addprevious(one)
            return made[0]
        for one in reversed(made):
            if cursor.after is not None:
                cursor.after.addnext(one)
            else:
                cursor.paragraph.insert(1 if cursor.paragraph.find(PROPERTIES) is not None else 0, one)
        return made[0]

    def _runs(self, words: str, like: etree._Element | None, source: int | None) -> list[etree._Element]:
        """Runs of new words that look like a run beside them, or as the words did where they come from."""
        if source is None:
            return [new_run(words, like)]
        made, at = [], 0
        for piece in self._original.pieces(source, source + len(words)):
            start, end = max(at, piece.start - source), min(len(words), piece.end - source)
            if start < end:
                run = self._original.node(piece).getparent()
                made += [new_run(words[at:start], like)] if at < start else []
                made.append(new_run(words[start:end], run))
                at = end
        return [*made, new_run(words[at:], like)] if at < len(words) else made


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


def _slid(text: str, told: str) -> int:
    """How far the words of a text stand from those of the same text told elsewhere, which begins or ends it anew."""
    if told == text:
        return 0
    return -1 if told == f"\n{text[:-1]}" else 1


def _take_looks(paragraph: etree._Element, like: etree._Element) -> None:
    """Gives a paragraph the properties of another in place of its own."""
    properties = paragraph.find(PROPERTIES)
    if properties is not None:
        paragraph.remove(properties)
    own = new_paragraph(like).find(PROPERTIES)
    if own is not None:
        paragraph.insert(0, own)


def _merged(pieces: Sequence[Piece], low: int, high: int) -> list[Piece]:
    """Pieces that follow one another in one node and lie wholly in `[low, high)`, as one."""
    merged: list[Piece] = []
    for piece in pieces:
        last = merged[-1] if merged else None
        if last is not None and low <= last.start and piece.end <= high and _follows(last, piece):
            merged[-1] = last._replace(end=piece.end, raw_end=piece.raw_end)
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
