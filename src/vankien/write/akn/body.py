"""The draft's text as a hierarchy of Akoma Ntoso elements, line by line, with what goes and what comes in place."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from lxml import etree

from vankien.model.document import Document, Unit
from vankien.model.draft import Change
from vankien.model.locator import UnitKind
from vankien.model.span import Span
from vankien.write.akn.ids import AKN, ELEMENTS, Names
from vankien.write.marks import MarkedText
from vankien.write.package import clean

GENERATED = "generated"  # class of a `num` whose label Word makes: it is not in the draft's text


@dataclass(slots=True)
class Modification:
    """Where one change stands in the document: the lines that it meets, what is taken out, what is put in."""

    change: Change
    lines: list[str] = field(default_factory=list)
    old: list[str] = field(default_factory=list)
    new: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Open:
    """A unit whose lines are being written; `unit` None is the whole body."""

    element: etree._Element
    name: str
    unit: Unit | None
    holder: etree._Element | None = None  # of blocks: the content, then an alinea's once units stand below
    has_below: bool = False


class Body:
    """Builds the body of one draft."""

    def __init__(self, document: Document, changes: Sequence[Change], names: Names) -> None:
        self._document = document
        self._names = names
        self._starting = _starting(document)
        self._modifications = {change.id: Modification(change) for change in changes}
        self._marked = MarkedText(document.text, changes)

    def modifications(self) -> list[Modification]:
        """The changes with the places that they got."""
        return list(self._modifications.values())

    def build(self) -> etree._Element:
        """The `mainBody`; every line of the draft is in it."""
        root = _Open(etree.Element(f"{AKN}mainBody"), "", None)
        stack = [root]
        text = self._document.text
        start = 0
        while start < len(text):
            end = text.find("\n", start)
            end = len(text) if end < 0 else end
            while stack[-1].unit is not None and stack[-1].unit.span.end <= start:
                stack.pop()
            table = next((unit for unit in self._starting[start] if unit.kind is UnitKind.TABLE), None)
            if table is not None and table.span.end > start:
                self._table(stack[-1], table)
                start = table.span.end + (text[table.span.end : table.span.end + 1] == "\n")
                continue
            self._line(stack, Span(start, end))
            start = end + 1
        if len(root.element) == 0:
            etree.SubElement(root.element, f"{AKN}p")
        return root.element

    def _line(self, stack: list[_Open], span: Span) -> None:
        """One line: opens the units that start in it; its words become a heading or a paragraph."""
        opened: Unit | None = None
        for one in self._starting[span.start]:
            if one.kind in ELEMENTS:
                opened = self._open(stack, one)
        own, unit = stack[-1], opened
        if unit is None:
            if not self._is_below_label(own, span):
                self._paragraph(own, span)
            elif own.unit is not None and own.unit.heading.start <= span.end:
                self._heading(own, span)  # "Chương IV", and its heading on a line of its own
            return
        if unit.heading.start > span.end:
            self._number(own, unit, span)
            return
        label_end = unit.heading.start if not unit.heading.is_empty else span.start + _label_length(unit, span, self)
        self._number(own, unit, Span(span.start, label_end))
        rest = Span(label_end, span.end)
        if unit.heading.is_empty:
            self._paragraph(own, rest)
            return
        self._heading(own, rest)

    def _is_below_label(self, own: _Open, span: Span) -> bool:
        """Whether a line holds the heading of a unit whose label stands on a line above, or stands empty before it."""
        if own.unit is None or own.holder is not None or own.has_below or own.unit.heading.end <= span.start:
            return False
        return (
            own.unit.heading.start >= span.start
            and not self._document.text[span.start : max(span.start, min(span.end, own.unit.heading.start))].strip()
        )

    def _heading(self, own: _Open, span: Span) -> None:
        heading = etree.SubElement(own.element, f"{AKN}heading")
        heading.set("eId", self._names(own.name, "heading"))
        self._words(heading, span)

    def _open(self, stack: list[_Open], unit: Unit) -> Unit:
        above = stack[-1]
        tag = ELEMENTS[unit.kind]
        element = etree.SubElement(above.element, f"{AKN}{tag}")
        name = self._names(above.name, tag, unit.number)
        element.set("eId", name)
        if tag == "hcontainer":
            element.set("name", str(unit.kind))
        if not above.has_below and above.holder is not None and above.unit is not None:
            above.holder.tag = f"{AKN}intro"
        above.has_below, above.holder = True, None
        stack.append(_Open(element, name, unit))
        return unit

    def _number(self, own: _Open, unit: Unit, typed: Span) -> None:
        if unit.label is None:
            return
        number = etree.SubElement(own.element, f"{AKN}num")
        if unit.label_generated:
            number.set("class", GENERATED)
            number.text = clean(unit.label)
        else:
            self._words(number, typed)

    def _holder(self, own: _Open) -> etree._Element:
        """Where blocks of a unit go: its content; behind units below it, an alinea of their own."""
        if own.unit is None:
            return own.element
        if own.holder is None:
            above = own.element
            if own.has_below:
                above = etree.SubElement(own.element, f"{AKN}alinea")
                above.set("eId", self._names(own.name, "alinea"))
            own.holder = etree.SubElement(above, f"{AKN}content")
        return own.holder

    def _paragraph(self, own: _Open, span: Span) -> None:
        paragraph = etree.SubElement(self._holder(own), f"{AKN}p")
        paragraph.set("eId", self._names(own.name, "p"))
        if any(unit.kind is UnitKind.FOOTNOTE for unit in self._starting[span.start]):
            paragraph.set("class", "footnote")
        self._words(paragraph, span)

    def _table(self, own: _Open, table: Unit) -> None:
        made = etree.SubElement(self._holder(own), f"{AKN}table")
        name = self._names(own.name, "table")
        made.set("eId", name)
        for row in self._document.children(table.id):
            line = etree.SubElement(made, f"{AKN}tr")
            for cell in self._document.children(row.id):
                paragraph = etree.SubElement(etree.SubElement(line, f"{AKN}td"), f"{AKN}p")
                paragraph.set("eId", self._names(name, "p"))
                text = self._document.text
                end = cell.span.end - (text[cell.span.end - 1 : cell.span.end] in {"\t", "\n"})
                self._words(paragraph, Span(cell.span.start, max(cell.span.start, end)))

    def _words(self, element: etree._Element, span: Span) -> None:
        """The words of a stretch with the changes in it."""
        where = element.get("eId") or str(element.getparent().get("eId"))  # type: ignore[union-attr]
        for part in self._marked.parts(span):
            if part.mark:
                self._mark(element, part.mark, part.words, part.change, where)
            else:
                _say(element, part.words)

    def _mark(self, element: etree._Element, tag: str, words: str, change: str, where: str) -> None:
        made = etree.SubElement(element, f"{AKN}{tag}")
        name = self._names(where, tag)
        made.set("eId", name)
        _say(made, words)
        modification = self._modifications[change]
        (modification.old if tag == "del" else modification.new).append(name)
        if where not in modification.lines:
            modification.lines.append(where)


def _label_length(unit: Unit, span: Span, body: Body) -> int:
    """How long the typed label at the head of a line is, with the white space behind it."""
    if unit.label_generated or unit.label is None:
        return 0
    line = span.of(body._document.text)  # noqa: SLF001 - a part of the same work
    label = len(unit.label) if line.startswith(unit.label) else 0
    return label + len(line[label:]) - len(line[label:].lstrip()) if label else 0


def _say(element: etree._Element, words: str) -> None:
    """Adds words at the end of an element; a line break among them is an `eol`."""
    for place, part in enumerate(clean(words).replace("\n", "\u2028").split("\u2028")):
        if place:
            etree.SubElement(element, f"{AKN}eol")
        if part and len(element):
            element[-1].tail = (element[-1].tail or "") + part
        elif part:
            element.text = (element.text or "") + part


def _starting(document: Document) -> defaultdict[int, list[Unit]]:
    """Units by the offset of the line in which they start, outermost first."""
    found: defaultdict[int, list[Unit]] = defaultdict(list)
    for unit in _first_in_line(document):
        found[document.text.rfind("\n", 0, unit.span.start) + 1].append(unit)
    return found


def _first_in_line(document: Document) -> Iterator[Unit]:
    yield from (unit for unit in document.units if unit.kind not in {UnitKind.ROW, UnitKind.CELL})
