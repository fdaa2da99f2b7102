"""Sheets: what the tables for people share, on xlsxwriter. The same bytes whenever they are written."""

from collections.abc import Iterable
from datetime import UTC, datetime
from io import BytesIO

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook

from vankien.write.package import clean

MOST_LETTERS = 32_767  # what one cell of a sheet can hold
FIXED_DAY = datetime(1980, 1, 1, tzinfo=UTC).replace(tzinfo=None)


def new_book(target: BytesIO) -> Workbook:
    """A workbook that writes every text as a text: nothing a contributor wrote runs as a formula or a link."""
    book = xlsxwriter.Workbook(
        target,
        {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False},
    )
    book.set_properties({"created": FIXED_DAY})
    return book


def cell_text(text: str) -> str:
    """The text as far as a cell can hold it; what is cut ends in `…`, the whole stands in the `.jsonl` files."""
    text = clean(text)
    return text if len(text) <= MOST_LETTERS else text[: MOST_LETTERS - 1] + "…"


def head_format(book: Workbook, *, filled_in: bool = False) -> Format:
    """Bold, centred, wrapped, ruled; yellow for columns that a person fills in."""
    colour = "#FFE699" if filled_in else "#D9E1F2"
    style = {"bold": True, "text_wrap": True, "border": 1, "align": "center", "valign": "vcenter", "bg_color": colour}
    return book.add_format(style)


def body_format(book: Workbook, *, filled_in: bool = False, bold: bool = False) -> Format:
    """Wrapped, at the top, ruled; light yellow for cells that a person fills in.

    Every cell bears the sign of a text (Excel's leading apostrophe, which is no part of it): what begins with
    `=`, `+`, `-` or `@` runs as a formula neither when shown nor when somebody opens the cell and presses Enter.
    Cells to fill in are of the text format too, so that `- Tăng cường` can be typed, and a day stays as it was typed.
    """
    style: dict[str, object] = {"text_wrap": True, "border": 1, "valign": "top", "bold": bold, "quote_prefix": True}
    if filled_in:
        style |= {"bg_color": "#FFF9E5", "num_format": "@"}
    if bold:
        style["bg_color"] = "#EDEDED"
    return book.add_format(style)


LINE_POINTS, MOST_POINTS = 15, 300  # height of a line; Excel allows 409, a screen shows less


def row_height(cells: Iterable[tuple[str, int]]) -> int:
    """The height in points that shows the longest of some cells (text, width in characters), within reason.

    Not every program fits the height of wrapped rows by itself.
    """
    lines = max(
        (sum(1 + len(part) // max(1, width - 1) for part in text.split("\n")) for text, width in cells), default=1
    )
    return min(MOST_POINTS, LINE_POINTS * lines + 3)
