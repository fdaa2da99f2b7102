"""The visible lines of an HTML tree, in order, with what surrounds each. Nothing visible is left out."""

import re
from collections.abc import Iterator
from copy import copy
from dataclasses import dataclass
from html import unescape

from lxml import etree, html

from vankien.read.encoding import Decoded, decode, decode_as

_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "legend",
        "li",
        "main",
        "menu",
        "nav",
        "ol",
        "option",
        "p",
        "pre",
        "section",
        "select",
        "summary",
        "table",
        "tbody",
        "tfoot",
        "thead",
        "tr",
        "ul",
        "td",
        "th",
    ]
)
_SILENT = frozenset({"script", "style", "head", "template", "noscript", "iframe", "object", "svg"})
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{1,40})", re.IGNORECASE)
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_SPACES = re.compile(r"[ \t\r\n\f]+")
_SCRIPT = re.compile(r"<!--.*?(?:-->|\Z)|<(script|style|template)\b.*?(?:</\1\s*>|\Z)", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"</?[A-Za-z!?][^<>]*>")
_APART = frozenset({"span", "a", "time", "label", "small"})
LEAST_ROWS = 2  # of a table that is one; a single row or column only places things on the page
MOST_COLUMNS = 100  # that one cell may take; browsers allow 1000
MOST_LINES = 5  # of a cell in a table without named columns; more lines are a column of the page
LONGEST_CELL = 2_000  # code points; a longer cell is a column of the page


@dataclass(frozen=True, slots=True)
class Line:
    """One line as shown: its words, the elements around it (innermost first), its table cell if any.

    `linked` is the share (0..1) of its characters inside links.
    """

    text: str
    around: tuple[etree._Element, ...]
    linked: float = 0.0
    row: tuple[int, int, tuple[str, ...]] | None = None  # table, row, cells: for the line of a whole row


def parse_html(data: bytes, charset: str | None = None) -> tuple[etree._Element | None, Decoded]:
    """The tree of a page, and its text as decoded; None when there is no element in it.

    `charset` is what a mail states; else what the page states; else what its bytes show. External parts
    are never fetched.
    """
    decoded = decode_page(data, charset)
    text = _XML_DECLARATION.sub("", decoded.text.replace("\x00", "\ufffd"))
    parser = html.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return None, decoded
    if any("xcessive depth" in entry.message for entry in parser.error_log):  # what lies deeper is left out
        return None, decoded
    return root, decoded


def bare_lines(text: str) -> list[str]:
    """The words between the tags of a page that cannot be read as a tree, without scripts; each tag ends a line."""
    bare = _TAG.sub("\n", _SCRIPT.sub("\n", text))
    lines = (_SPACES.sub(" ", line).strip(" ") for line in unescape(bare).split("\n"))
    return [line for line in lines if line]


def decode_page(data: bytes, charset: str | None) -> Decoded:
    """The text of a page: by what its bytes show beyond doubt, else by what is stated, else by a guess."""
    shown = decode(data)
    if shown.encoding.startswith("utf") and not shown.notes:
        return shown
    stated = _CHARSET.search(data[:4096])
    name = charset or (stated.group(1).decode("ascii") if stated else None)
    if name is None or name.lower().startswith(("utf", "us-ascii", "iso-8859-1", "windows-1252")):
        return shown  # what programs state when nobody chose: the bytes know better
    try:
        text = decode_as(data, name)
    except LookupError:
        return shown
    return shown if text is None else Decoded(text, name.lower())


def visible_lines(root: etree._Element) -> list[Line]:
    """The lines of a page as a reader sees them; white space as HTML joins it, `<br>` ends a line."""
    walker = _Walker()
    walker.walk(root)
    return walker.lines


class _Walker:
    """Goes through a tree once, without recursion, and collects lines."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self._words: list[str] = []
        self._linked = 0
        self._around: tuple[etree._Element, ...] | None = None
        self._tables = 0

    def walk(self, root: etree._Element) -> None:
        """Collects the lines of everything below `root`."""
        skipped: etree._Element | None = None
        context: list[etree._Element] = []
        for event, element in etree.iterwalk(root, events=("start", "end")):
            if skipped is not None:
                if event == "end" and element is skipped:
                    skipped = None
                    self._add(element.tail, context)
                continue
            if event == "start":
                if self._enter(element, context):
                    skipped = element
            else:
                self._leave(element, context)
        self._flush()

    def _enter(self, element: etree._Element, context: list[etree._Element]) -> bool:
        """Begins an element; True when everything below it is passed over."""
        tag = element.tag
        if tag in _SILENT:
            return True
        if tag in _BLOCKS or tag == "br" or _stands_apart(element):
            self._flush()
        if tag == "table" and (rows := data_rows(element)) is not None:
            self._table(rows, (element, *reversed(context)))
            return True
        if tag == "dl" and _is_plain(element):
            self._pairs(element, context)
            return True
        context.append(element)
        if tag == "input" and element.get("type", "text") == "text":
            self._add(element.get("value"), context)
        self._add(element.text, context, pre=tag in {"pre", "textarea"})
        return False

    def _leave(self, element: etree._Element, context: list[etree._Element]) -> None:
        if element.tag in _BLOCKS:
            self._flush()
        context.pop()
        self._add(element.tail, context)

    def _pairs(self, holder: etree._Element, context: list[etree._Element]) -> None:
        """A list of terms and what is said of them: a row for each, as pages of forms show what was filled in."""
        rows: list[list[str]] = []
        for one in holder:
            if one.tag == "dt" or not rows:
                rows.append([])
            if one.tag in {"dt", "dd"}:
                rows[-1].append(_cell(one))
        self._table(rows, (holder, *reversed(context)))

    def _table(self, rows: list[list[str]], around: tuple[etree._Element, ...]) -> None:
        caption = around[0].find("caption")
        if caption is not None and (words := _cell(caption)):
            self.lines.extend(Line(line, (caption, *around)) for line in words.split("\n"))
        for place, cells in enumerate(rows):
            if any(cells):
                self.lines.append(Line("\t".join(cells), around, row=(self._tables, place, tuple(cells))))
        self._tables += 1

    def _add(self, text: str | None, context: list[etree._Element], *, pre: bool = False) -> None:
        if not text:
            return
        if pre:
            for line in text.splitlines():
                self._words.append(line)
                self._around = tuple(reversed(context))
                self._flush()
            return
        if text.strip() and self._around is None:
            self._around = tuple(reversed(context))
        if any(element.tag == "a" for element in context):
            self._linked += len(text.strip())
        self._words.append(text)

    def _flush(self) -> None:
        text = _SPACES.sub(" ", "".join(self._words)).strip(" ")
        if text and self._around is not None:
            self.lines.append(Line(text, self._around, min(1.0, self._linked / len(text))))
        self._words.clear()
        self._linked = 0
        self._around = None


def _stands_apart(element: etree._Element) -> bool:
    """Whether an inline element follows another one without a space, both named for their looks: a page shows them
    as two things ("Lan" "12/9/2020"). Pieces of one word, as word processors cut them, bear no such names.
    """
    before = element.getprevious()
    if before is None or element.tag not in _APART or before.tag not in _APART or before.tail:
        return False
    if element.tag == before.tag == "a":
        return True
    names = (before.get("class") or before.tag, element.get("class") or element.tag)
    return names[0] != names[1] and "span" not in names and "".join(names).lower() not in {"spellegrame", "gramespelle"}


def _is_plain(terms: etree._Element) -> bool:
    """Whether a list of terms holds nothing but short terms and words: then it is a table of two columns."""
    kinds = [one.tag for one in terms]
    return "dt" in kinds and set(kinds) <= {"dt", "dd"} and next(terms.iterdescendants("dl", "table"), None) is None


def data_rows(table: etree._Element) -> list[list[str]] | None:
    """The cells of a table that is one, row by row; None for a table that only places things on the page."""
    if next(table.iterdescendants("table"), None) is not None:
        return None
    rows = _grid([[cell for cell in row if cell.tag in {"td", "th"}] for row in table.iterdescendants("tr")])
    if len(rows) < LEAST_ROWS or max(map(len, rows)) < 2:
        return None
    if any(len(cell) > LONGEST_CELL for row in rows for cell in row):
        return None
    if not _has_head(rows) and any(cell.count("\n") >= MOST_LINES for row in rows for cell in row):
        return None
    return rows


def _has_head(rows: list[list[str]]) -> bool:
    """Whether the first row names columns: a table may then have long cells."""
    words = [cell for cell in rows[0] if cell]
    return len(words) >= 2 and len(words) == len(rows[0]) and all("\n" not in cell for cell in words)


def _grid(rows: list[list[etree._Element]]) -> list[list[str]]:
    """The words of the cells in their columns; a cell over several rows is repeated in each, as people read it."""
    made: list[list[str]] = []
    hanging: dict[int, tuple[int, str]] = {}  # by column: rows that a cell above still reaches into, its words
    for row in rows:
        cells: list[str] = []
        for cell in [*row, None]:
            while len(cells) in hanging:
                left, words = hanging.pop(len(cells))
                if left > 1:
                    hanging[len(cells)] = (left - 1, words)
                cells.append(words)
            if cell is not None:
                words = _cell(cell)
                if (reach := _reach(cell, "rowspan")) > 1:
                    hanging[len(cells)] = (reach - 1, words)
                cells += [words, *[""] * (min(MOST_COLUMNS, _reach(cell, "colspan")) - 1)]
        if cells:
            made.append(cells)
    return made


def _reach(cell: etree._Element, name: str) -> int:
    """How many rows or columns a cell states to take, at least its own."""
    stated = (cell.get(name) or "").strip()
    return max(1, int(stated)) if stated.isdecimal() and len(stated) < 6 else 1


def _cell(cell: etree._Element) -> str:
    """The words of a cell, its lines kept apart by LF."""
    walker = _Walker()
    walker.walk(_detached(cell))
    return "\n".join(line.text for line in walker.lines)


def _detached(cell: etree._Element) -> etree._Element:
    """A copy of the cell that nothing follows."""
    alone: etree._Element = html.fragment_fromstring("<div></div>")
    alone.text = cell.text
    for child in cell:
        alone.append(copy(child))
    return alone


def elements(line: Line) -> Iterator[tuple[str, str]]:
    """Tag and the class and id words (lower case) of each element around a line, innermost first."""
    for element in line.around:
        yield str(element.tag), f"{element.get('class', '')} {element.get('id', '')}".lower()
