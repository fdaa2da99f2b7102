"""The tree of units, built in one pass over the lines."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from vankien.lang.outline import OutlineProfile
from vankien.model.locator import UnitKind
from vankien.model.manuscript import Story
from vankien.model.span import Span
from vankien.outline.acts import Acts
from vankien.outline.headings import has_heading, heading_lines, is_title, names_unit, rest_of, stands_alone
from vankien.outline.lines import LONGEST_HEADING, Line
from vankien.outline.marks import Mark
from vankien.outline.order import RUNNING, running_family

FLOOR = 1_000  # rank of what hangs below every label: paragraphs, tables, notes
OUTERMOST = -1  # rank of a heading whose style is above every numbered one: the lowest rank there is
ENDS_SENTENCE = (".", ";", ":", ",", "!", "?", "…")
HIGH = {UnitKind.PART, UnitKind.CHAPTER, UnitKind.APPENDIX, UnitKind.TITLE}


@dataclass(slots=True)
class Node:
    """A unit while it grows. `own_end` ends its heading and its own line; `end` whatever hangs below it."""

    kind: UnitKind
    rank: int
    start: int
    heading: Span
    own_end: int
    end: int
    number: str | None = None
    mark: Mark | None = None
    outline: int | None = None
    parent: "Node | None" = None
    has_lead: bool = False  # its own line holds text, not only a heading
    children: list["Node"] = field(default_factory=list)

    @property
    def is_article_part(self) -> bool:
        """Whether it stands in an article, where numbered lines are clauses and sentences."""
        node: Node | None = self
        while node is not None:
            if node.kind is UnitKind.ARTICLE:
                return True
            node = node.parent
        return False


class TreeBuilder:
    """Grows the tree line by line; `roots` are the outermost units when `build` is done.

    Open units form a stack of ascending ranks, so that a line costs no more than the number of families.
    """

    def __init__(
        self,
        lines: Sequence[Line],
        marks: Sequence[Mark | None],
        ranks: Mapping[str, int],
        profile: OutlineProfile,
        acts: Acts,
    ) -> None:
        self.roots: list[Node] = []
        self._lines = lines
        self._marks = marks
        self._ranks = ranks
        self._profile = profile
        self._acts = acts
        self._open: list[Node] = []
        self._begun = False  # past the title
        self._counts = {UnitKind.TABLE: 0, UnitKind.FOOTNOTE: 0}
        self._tables: list[tuple[int, Node]] = []  # those in which we are, the innermost last
        self._last_cells = {
            line.facts.cell.table: place for place, line in enumerate(lines) if line.facts.cell is not None
        }
        self._styles = self._style_ranks()
        self._top = self._top_rank()
        flat = running_family(marks)
        self._flat = None if flat is None else ranks[flat]
        self._outlines = Counter(line.facts.outline for line in lines if line.facts.outline is not None)

    def build(self) -> list[Node]:
        """The roots, with all that hangs below them."""
        place = 0
        while place < len(self._lines):
            place += self._take(place)
        self._close(OUTERMOST)
        return self.roots

    def _take(self, place: int) -> int:
        """Puts one line into the tree, and those that belong to its heading; says how many that were."""
        line, mark = self._lines[place], self._marks[place]
        if place in self._acts.titles:
            return self._annexed(place)
        if place in self._acts.signed and not self._in_appendix():
            self._close(OUTERMOST)
            mark = None  # "T/M BAN THƯỜNG VỤ" is no unit T
        while self._tables and self._last_cells[self._tables[-1][0]] < place:
            self._tables.pop()
        if line.facts.cell is not None:
            self._cell(line)
            return 1
        if self._tables and line.facts.story is not Story.FOOTNOTE:
            self._paragraph(line)
            return 1
        if mark is not None:
            return self._labelled(place, line, mark)
        if line.facts.story is Story.FOOTNOTE:
            self._footnote(line)
            return 1
        if not self._begun and line.facts.story is Story.BODY and is_title(line) and not self._is_alone(line):
            self._title(line)
            return 1
        if stands_alone(line, self._profile):
            return self._unnumbered(line)
        if self._flat is not None and self._heads_running(place):
            self._close(self._flat)
        self._paragraph(line)
        return 1

    def _is_alone(self, line: Line) -> bool:
        """Whether a line in the title block rather heads a unit ("MỞ ĐẦU") than names the document.

        A heading style may be the title's own: then no other line bears its level, or it is centred.
        """
        if not stands_alone(line, self._profile):
            return False
        outline = line.facts.outline
        if outline is None or names_unit(line, self._profile):
            return True
        return self._outlines[outline] > 1 and not line.facts.centred

    # labelled units

    def _labelled(self, place: int, line: Line, mark: Mark) -> int:
        self._begun = True
        rank = self._ranks[mark.family]
        self._close(rank)
        parent = self._open[-1] if self._open else None
        kind = _kind(mark, parent)
        rest = 0 if mark.is_generated else rest_of(line, mark)
        words = line.text[rest:]
        start = line.span.start + rest
        more = heading_lines(self._lines, self._marks, place, kind, words)
        end = self._lines[place + more].span.end
        headed = more > 0 or has_heading(line, words, kind, parent is not None and parent.is_article_part)
        if more and not words:
            start = self._lines[place + 1].span.start
        heading = Span(start, end) if headed else Span(start, start)
        node = Node(kind, rank, line.span.start, heading, end, end, mark.number, mark, line.facts.outline)
        node.has_lead = not headed and bool(words)
        if kind is UnitKind.BULLET:
            node.number = str(1 + self._count(parent, UnitKind.BULLET))
        self._push(node)
        return 1 + more

    def _unnumbered(self, line: Line) -> int:
        """A heading without a label: of the rank that its style has elsewhere, else a unit at the top."""
        self._begun = True
        outline = line.facts.outline
        rank, kind = self._top if outline is None else self._styles(outline)
        self._close(rank, outline)
        node = Node(kind, rank, line.span.start, line.span, line.span.end, line.span.end, outline=outline)
        self._push(node)
        return 1

    def _top_rank(self) -> tuple[int, UnitKind]:
        """Rank and kind of the document's outermost labelled units, appendices left aside."""
        seen = {
            (self._ranks[mark.family], _kind(mark, None))
            for mark in self._marks
            if mark is not None and mark.kind is not UnitKind.APPENDIX
        }
        rank, kind = min(seen, default=(0, UnitKind.SECTION))
        return rank, kind if kind in {UnitKind.PART, UnitKind.CHAPTER} else UnitKind.SECTION

    def _style_ranks(self) -> "StyleRanks":
        """Rank and kind of the outermost labelled units of each heading style; a foreword styled as the parts and the
        appendices are is one of the parts.
        """
        seen: dict[int, tuple[int, UnitKind]] = {}
        annexed: dict[int, tuple[int, UnitKind]] = {}
        for line, mark in zip(self._lines, self._marks, strict=True):
            if mark is not None and line.facts.outline is not None:
                here = (self._ranks[mark.family], _kind(mark, None))
                ranks = annexed if mark.kind is UnitKind.APPENDIX else seen
                ranks[line.facts.outline] = min(ranks.get(line.facts.outline, here), here)
        return StyleRanks({**annexed, **seen})

    # what hangs below

    def _annexed(self, place: int) -> int:
        """The title of an act that the one before issues: that one ends, its last article with it."""
        self._close(OUTERMOST)
        last = self._acts.titles[place]
        span = Span(self._lines[place].span.start, self._lines[last].span.end)
        self.roots.append(Node(UnitKind.TITLE, FLOOR, span.start, span, span.end, span.end))
        return last + 1 - place

    def _in_appendix(self) -> bool:
        """Whether an appendix is open: forms in it are signed, and end nothing."""
        return any(node.kind is UnitKind.APPENDIX for node in self._open)

    def _title(self, line: Line) -> None:
        last = self.roots[-1] if self.roots else None
        if not self._open and last is not None and last.kind is UnitKind.TITLE:
            last.heading = Span(last.heading.start, line.span.end)
            last.own_end = last.end = line.span.end
            return
        self._leaf(UnitKind.TITLE, line, None, line.span)

    def _heads_running(self, place: int) -> bool:
        """Whether a line without a label heads some of the paragraphs whose numbers run through the document."""
        line, following = self._lines[place], place + 1
        if not line.text or len(line.text) > LONGEST_HEADING or line.text.endswith(ENDS_SENTENCE):
            return False
        behind = self._marks[following] if following < len(self._lines) else None
        return behind is not None and (behind.is_named or behind.family == RUNNING)

    def _paragraph(self, line: Line) -> None:
        parent = self._around_cell() or self._holder()
        count = self._count(parent, UnitKind.PARAGRAPH)
        if parent is not None and parent.has_lead and not count:
            count = self._lead(parent)
        self._leaf(UnitKind.PARAGRAPH, line, str(count + 1))

    def _lead(self, parent: Node) -> int:
        """Makes the text behind the label the unit's first paragraph, now that there is a second one."""
        at = Span(parent.heading.end, parent.own_end)
        lead = Node(UnitKind.PARAGRAPH, FLOOR, at.start, Span(at.start, at.start), at.end, at.end, "1", parent=parent)
        parent.children.insert(0, lead)
        return 1

    def _footnote(self, line: Line) -> None:
        self._counts[UnitKind.FOOTNOTE] += 1
        self._leaf(UnitKind.FOOTNOTE, line, str(self._counts[UnitKind.FOOTNOTE]), holder=False)

    def _cell(self, line: Line) -> None:
        """Puts a paragraph of a cell into its table, which may itself stand in a cell."""
        cell = line.facts.cell
        assert cell is not None  # noqa: S101 - the caller has looked
        while self._tables and self._tables[-1][0] != cell.table and self._is_open(cell.table):
            self._tables.pop()
        if not self._is_open(cell.table):
            self._counts[UnitKind.TABLE] += 1
            number = str(self._counts[UnitKind.TABLE])
            self._tables.append((cell.table, self._leaf(UnitKind.TABLE, line, number)))
        table = self._tables[-1][1]
        row = self._inner(table, UnitKind.ROW, str(cell.row + 1), line)
        self._reach(self._inner(row, UnitKind.CELL, f"{cell.row + 1}/{cell.column + 1}", line), line.span.end)

    def _is_open(self, table: int) -> bool:
        return any(index == table for index, _ in self._tables)

    def _inner(self, parent: Node, kind: UnitKind, number: str, line: Line) -> Node:
        """The child of a table or row with this number, made when it is not the last one."""
        last = parent.children[-1] if parent.children else None
        if last is not None and last.number == number and last.kind is kind:
            return last
        start = line.span.start
        node = Node(kind, FLOOR, start, Span(start, start), line.span.end, line.span.end, number, parent=parent)
        parent.children.append(node)
        return node

    def _reach(self, node: Node | None, end: int) -> None:
        """Lets a unit and those around it reach to `end`; open labelled units learn it when they close."""
        while node is not None:
            node.end = max(node.end, end)
            if node.rank < FLOOR:
                return
            node.own_end = node.end
            node = node.parent

    def _around_cell(self) -> Node | None:
        """The cell in which we are: tables end with their last cell, what comes before belongs into them."""
        if not self._tables:
            return None
        return self._tables[-1][1].children[-1].children[-1]

    def _leaf(
        self, kind: UnitKind, line: Line, number: str | None, heading: Span | None = None, *, holder: bool = True
    ) -> Node:
        parent = self._around_cell() or (self._holder() if holder else self._innermost())
        at = heading or Span(line.span.start, line.span.start)
        node = Node(kind, FLOOR, line.span.start, at, line.span.end, line.span.end, number, parent=parent)
        self._siblings(parent).append(node)
        self._reach(parent, node.end)
        return node

    def _innermost(self) -> Node | None:
        return self._open[-1] if self._open else None

    def _holder(self) -> Node | None:
        """The unit that a paragraph belongs to: bullets end where running text goes on."""
        while self._open and self._open[-1].kind is UnitKind.BULLET:
            self._close(self._open[-1].rank)
        return self._innermost()

    # the stack

    def _siblings(self, parent: Node | None) -> list[Node]:
        return self.roots if parent is None else parent.children

    def _count(self, parent: Node | None, kind: UnitKind) -> int:
        """How many units of a kind hang below `parent` so far; counted places are numbered by it."""
        for node in reversed(self._siblings(parent)):
            if node.kind is kind and node.number is not None and node.number.isdecimal():
                return int(node.number)
        return 0

    def _push(self, node: Node) -> None:
        node.parent = self._open[-1] if self._open else None
        self._siblings(node.parent).append(node)
        self._open.append(node)

    def _close(self, rank: int, outline: int | None = None) -> None:
        """Closes the open units of this rank and below; each hands its end on to the one above."""
        while self._open:
            top = self._open[-1]
            is_above = top.rank < rank if outline is None or top.outline is None else top.outline < outline
            if is_above:
                return
            self._open.pop()
            if self._open:
                self._open[-1].end = max(self._open[-1].end, top.end)


class StyleRanks:
    """Rank and kind of unnumbered headings, by the level of their style."""

    def __init__(self, seen: Mapping[int, tuple[int, UnitKind]]) -> None:
        self._seen = dict(sorted(seen.items()))

    def __call__(self, outline: int) -> tuple[int, UnitKind]:
        """As the numbered headings of that level; below those of the next higher level when there are none."""
        if outline in self._seen:
            return self._seen[outline]
        higher = [rank for level, (rank, _) in self._seen.items() if level < outline]
        return (max(higher) + 1 if higher else OUTERMOST), UnitKind.SECTION


def _kind(mark: Mark, parent: Node | None) -> UnitKind:
    """The kind of a labelled unit: by its form, else by what it stands under.

    "1." is a clause below an article, a section below parts, chapters and roman sections, a point elsewhere. "A1" and
    "II.1" are sections, "A1.1" is a point, and so is any code in an article.
    """
    if mark.kind is not None:
        return mark.kind
    if mark.is_coded:
        is_inner = mark.above.count(".") or (parent is not None and parent.is_article_part)
        return UnitKind.POINT if is_inner else UnitKind.SECTION
    if not mark.family.startswith("decimal1"):
        return UnitKind.POINT
    if parent is None or parent.kind in HIGH:
        return UnitKind.SECTION
    if parent.kind is UnitKind.ARTICLE:
        return UnitKind.CLAUSE
    is_outer = parent.mark is None or not parent.mark.family.startswith("decimal")
    return UnitKind.SECTION if parent.kind is UnitKind.SECTION and is_outer else UnitKind.POINT
