"""The draft's text, line by line: labels, headings, tables, page marks, changes in place, cards below."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from vankien.model.document import Document, Unit
from vankien.model.edit import Edit
from vankien.model.group import Group
from vankien.model.locator import UnitKind
from vankien.model.span import Span
from vankien.write.redline.cards import card, is_open
from vankien.write.redline.words import Both, escape
from vankien.write.saying import Desk

HEADINGS = ("h2", "h3", "h4", "h5")


def text(on: Desk, both: Both) -> str:
    """The whole text; every line of the draft is there."""
    return "".join(_Page(on, both).lines())


class _Page:
    """Walks the lines of one draft."""

    def __init__(self, on: Desk, both: Both) -> None:
        self.on = on
        self.both = both
        self.document: Document = on.document
        self.starting = _starting(on.document)
        self.edits = sorted(
            (edit for change in on.outcome.shown for edit in change.edits),
            key=lambda edit: (edit.span.start, edit.span.end),
        )
        self.cards = _cards(on)
        self.pages = {offset: number for number, offset in enumerate(on.document.pages, 1) if number > 1}
        self.at = 0  # the next edit

    def lines(self) -> Iterator[str]:
        """Lines, tables as tables."""
        whole = self.document.text
        start = 0
        while start < len(whole):
            end = whole.find("\n", start)
            end = len(whole) if end < 0 else end
            table = next((unit for unit in self.starting[start] if unit.kind is UnitKind.TABLE), None)
            if table is not None:
                end = max(end, min(len(whole), table.span.end))
                yield from self.table(table)
            elif end > start or self.edits_in(Span(start, end), peek=True):
                yield from self.line(Span(start, end))
            yield from self.cards_in(start, end)
            start = end + 1
        while self.at < len(self.edits):
            yield f"<p>{self.words(Span(len(whole), len(whole)))}</p>\n"

    def line(self, span: Span) -> Iterator[str]:
        """One line of text with its label."""
        mark = self.page_mark(span)
        if mark and span.start in self.pages:
            yield mark
            mark = ""
        units = self.starting[span.start]
        label = next((unit.label for unit in units if unit.label and unit.label_generated), "")
        heading = next((unit for unit in units if not unit.heading.is_empty and unit.kind is not UnitKind.CELL), None)
        tag = "p" if heading is None else HEADINGS[min(heading.depth, len(HEADINGS) - 1)]
        has_card = ' class="has-card"' if any(span.start <= place <= span.end for place in self.cards) else ""
        prefix = f'<span class="label">{escape(label)}</span>' if label else ""
        yield f'<{tag} id="l{span.start}"{has_card}>{prefix}{self.words(span)}</{tag}>\n{mark}'

    def page_mark(self, span: Span) -> str:
        """The mark of a page that begins in this line."""
        found = next((number for offset, number in self.pages.items() if span.start <= offset <= span.end), None)
        return "" if found is None else f'<span class="pg">{self.both("page.page", page=found)}</span>\n'

    def edits_in(self, span: Span, *, peek: bool = False) -> list[Edit]:
        """The next edits that begin in a stretch."""
        found = []
        at = self.at
        while at < len(self.edits) and self.edits[at].span.start <= span.end:
            found.append(self.edits[at])
            at += 1
        if not peek:
            self.at = at
        return found

    def words(self, span: Span) -> str:
        """A stretch with the changes that begin in it; what an earlier one took away is struck here too."""
        whole, parts, at = self.document.text, [], span.start
        before = self.at
        reaching = [edit for edit in self.edits[max(0, before - 1) : before] if edit.span.end > span.start]
        if reaching:
            stop = min(span.end, reaching[-1].span.end)
            parts.append(f"<del>{escape(whole[at:stop])}</del>" if stop > at else "")
            at = max(at, stop)
        for edit in self.edits_in(span):
            parts.append(escape(whole[at : edit.span.start]))
            gone = whole[edit.span.start : min(edit.span.end, span.end)]
            parts.append(f"<del>{escape(gone)}</del>" if gone else "")
            parts.append(f"<ins>{'<br>'.join(map(escape, edit.text.split(chr(10))))}</ins>" if edit.text else "")
            at = max(at, min(edit.span.end, span.end))
        return "".join([*parts, escape(whole[at : span.end])])

    def table(self, table: Unit) -> Iterator[str]:
        """A table; its cells may hold changes."""
        rows = [unit for unit in self.document.children(table.id) if unit.kind is UnitKind.ROW]
        yield f'<div class="scroll" id="l{table.span.start}"><table>\n'
        for row in rows:
            cells = [unit for unit in self.document.children(row.id) if unit.kind is UnitKind.CELL]
            inside = "".join(f"<td>{self.words(cell.span)}</td>" for cell in cells)
            yield f"<tr>{inside}</tr>\n"
        yield "</table></div>\n"

    def cards_in(self, start: int, end: int) -> Iterator[str]:
        """The cards of what stands in a stretch."""
        places = [place for place in sorted(self.cards) if start <= place <= end]
        for place in places:
            for group in self.cards.pop(place):
                yield card(self.on, self.both, group)


def _starting(document: Document) -> Mapping[int, Sequence[Unit]]:
    """Units by the offset of the line in which they start."""
    found: dict[int, list[Unit]] = defaultdict(list)
    for unit in document.units:
        found[document.text.rfind("\n", 0, unit.span.start) + 1].append(unit)
    return found


def _cards(on: Desk) -> dict[int, list[Group]]:
    """Groups with a place, by the offset of the line in which it lies."""
    found: dict[int, list[Group]] = defaultdict(list)
    for group in on.outcome.groups:
        head = on.amendments[group.representative]
        if not is_open(head) and head.anchor is not None and head.anchor.span is not None:
            found[head.anchor.span.start].append(group)
    return found
