"""`redline.odt`: the draft with its changes marked in place, and below each line what is proposed there and why."""

from collections import defaultdict
from collections.abc import Sequence

from vankien.flows.outcome import Outcome
from vankien.flows.ports import PaperOptions
from vankien.model.document import Unit
from vankien.model.group import Group
from vankien.model.locator import UnitKind
from vankien.model.span import Span
from vankien.write.layouts import layout
from vankien.write.marks import MarkedText
from vankien.write.odt.paper import OdtPaper, paragraph, say
from vankien.write.saying import Desk, desk
from vankien.write.synthesis import Row, group_row

LEVELS = 4  # styles of headings
STYLES = {"ins": "Ins", "del": "Del", "": None}


def write_redline_odt(outcome: Outcome, options: PaperOptions) -> bytes:
    """The whole draft. What has no certain place stands at the end."""
    on = desk(outcome, options)
    paper = OdtPaper(layout(options), landscape=False)
    said = outcome.consultation.title or on.words.say("page.title")
    paper.title([said[:1].upper() + said[1:], on.words.say("page.title")])
    say(paragraph(paper.body, "Remark"), on.words.say("paper.redline.legend"))
    _Writer(on, paper).write()
    return paper.bytes()


class _Writer:
    """Walks the draft's lines."""

    def __init__(self, on: Desk, paper: OdtPaper) -> None:
        self.on = on
        self.paper = paper
        self.text = on.document.text
        self.marked = MarkedText(self.text, on.outcome.shown)
        self.starting: dict[int, list[Unit]] = defaultdict(list)
        for unit in on.document.units:
            self.starting[self.text.rfind("\n", 0, unit.span.start) + 1].append(unit)
        self.open, self.placed = _places(on)
        self.next = 0  # the first placed group that no line has met yet

    def write(self) -> None:
        """Every line of the draft, then what a person must place."""
        start = 0
        while start < len(self.text):
            end = self.text.find("\n", start)
            end = len(self.text) if end < 0 else end
            table = next((unit for unit in self.starting[start] if unit.kind is UnitKind.TABLE), None)
            if table is not None and table.span.end > start:
                end = table.span.end if self.text[table.span.end : table.span.end + 1] == "\n" else table.span.end - 1
                self.table(table)
            else:
                self.line(Span(start, end))
            first = self.next
            while self.next < len(self.placed) and self.placed[self.next][0] <= end:
                self.next += 1
            self.remarks([group for _, group in self.placed[first : self.next]])
            start = end + 1
        if self.open:
            say(paragraph(self.paper.body, "Head2", 2), self.on.words.say("page.open"))
            self.remarks(self.open)

    def line(self, span: Span) -> None:
        """One line with its generated label."""
        units = self.starting[span.start]
        heading = next((unit for unit in units if not unit.heading.is_empty and unit.kind is not UnitKind.CELL), None)
        level = None if heading is None else min(heading.depth + 1, LEVELS)
        own = paragraph(self.paper.body, "Body" if level is None else f"Head{level}", level)
        label = next((unit.label for unit in units if unit.label and unit.label_generated), None)
        if label:
            say(own, f"{label} ")
        for part in self.marked.parts(span):
            say(own, part.words, STYLES[part.mark])

    def table(self, table: Unit) -> None:
        """A table of the draft; its columns share the page."""
        rows = [self.on.document.children(row.id) for row in self.on.document.children(table.id)]
        columns = max((len(cells) for cells in rows), default=1) or 1
        made = self.paper.table([1] * columns)
        for cells in rows:
            for holder, cell in zip(self.paper.row(made, "Ruled"), cells, strict=False):
                end = cell.span.end - (self.text[cell.span.end - 1 : cell.span.end] in {"\t", "\n"})
                own = paragraph(holder, "Cell")
                for part in self.marked.parts(Span(cell.span.start, max(cell.span.start, end))):
                    say(own, part.words, STYLES[part.mark])

    def remarks(self, groups: Sequence[Group]) -> None:
        """What is proposed here: who, what, and what was answered."""
        for group in groups:
            row: Row = group_row(self.on, group)
            own = paragraph(self.paper.body, "Remark")
            say(own, row.contributors.replace("\n", " "), "Bold")
            say(own, f"\n{row.proposal}\n→ {row.answer}")


def _places(on: Desk) -> tuple[list[Group], list[tuple[int, Group]]]:
    """Groups without a certain place, and those with one by its offset, in the order of the draft."""
    unplaced, placed = [], []
    for group in on.outcome.groups:
        anchor = on.amendments[group.representative].anchor
        if anchor is None or not anchor.state.is_certain or anchor.span is None:
            unplaced.append(group)
        else:
            placed.append((anchor.span.start, group))
    return unplaced, sorted(placed, key=lambda row: (row[0], row[1].id))
