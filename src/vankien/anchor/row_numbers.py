"""Cells that only number their rows, which no figure of a request ever means: the "2" under "TT"."""

import re

from vankien.anchor.index import DraftIndex
from vankien.anchor.remarks import remark, short
from vankien.model.amendment import Amendment
from vankien.model.anchor import Anchor
from vankien.model.edit import Edit
from vankien.model.note import Note
from vankien.model.span import Span

REACH = 8  # code points of such a cell
_NUMBER = re.compile(r"\s*\(?(?:\d{1,3}|[IVXL]{1,6})[.)]?\s*")


def numbers_row(amendment: Amendment, anchor: Anchor, edits: tuple[Edit, ...], index: DraftIndex) -> Note | None:
    """A number found in the cell that numbers its row: "sửa 2 thành 1" of a figure that the draft writes otherwise."""
    del anchor
    if amendment.locator.context is not None or not amendment.target_text:
        return None
    if any(_is_row_number(edit.span, index.document.text) for edit in edits):
        return remark(amendment, "anchor-row-number", quote=short(amendment.target_text))
    return None


def _is_row_number(span: Span, text: str) -> bool:
    """Whether a stretch lies in the first cell of a row, and a number is all that stands there."""
    begin, end = (
        text.rfind("\n", max(0, span.start - REACH), span.start) + 1,
        text.find("\t", span.end, span.end + REACH),
    )
    return end >= 0 and (begin > 0 or span.start < REACH) and _NUMBER.fullmatch(text, begin, end) is not None
