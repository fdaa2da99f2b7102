"""Edits after which the same words would stand twice side by side: more of the draft was meant to go than was found."""

import re

from vankien.anchor.index import DraftIndex
from vankien.anchor.remarks import remark, short
from vankien.model.amendment import Amendment, Operation
from vankien.model.anchor import Anchor
from vankien.model.edit import Edit
from vankien.model.note import Note
from vankien.text.normal import fold_plain
from vankien.text.words import syllables

LEAST_DOUBLED = 3  # syllables that stand twice by a slip, of figures one fewer; two do so in "từng bước, từng bước"
LEAST_HINGE = 2  # syllables at the end of old words that new ones have before those of the draft behind them
MOST_DOUBLED = 12  # syllables of new words that are looked at; what is said twice begins there
_EDGE = re.compile(r"[\n\t]")  # of a line or a cell
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")


def doubled(amendment: Amendment, anchor: Anchor, edits: tuple[Edit, ...], index: DraftIndex) -> Note | None:
    """New words that begin, but for their figures, with what stands right before them, or end with what stands behind.

    "nhà tranh" by "Xây 31 cầu tre, nhà tranh", where the draft has "Xây 29 cầu tre, nhà tranh": the bridges
    before it are the same ones.
    """
    del anchor
    if amendment.operation not in {Operation.REPLACE, Operation.INSERT} or not amendment.target_text:
        return None
    for edit in edits:
        if _is_doubled(index.document.text, edit, with_figures=amendment.operation is Operation.REPLACE):
            return remark(amendment, "anchor-words-twice", quote=short(edit.text))
    return None


def _is_doubled(text: str, edit: Edit, *, with_figures: bool) -> bool:
    """Whether words of a line stand twice side by side after an edit that did not before it."""
    start, end, reach = edit.span.start, edit.span.end, 2 * len(edit.text)
    ahead, after = _EDGE.split(text[max(0, start - reach) : start])[-1], _EDGE.split(text[end : end + reach])[0]
    before, behind = _said(ahead, with_figures=with_figures), _said(after, with_figures=with_figures)
    lines, old = _EDGE.split(edit.text), _said(edit.span.of(text), with_figures=with_figures)
    hinge = old[-LEAST_HINGE:]
    if len(hinge) == LEAST_HINGE and len(behind) >= LEAST_DOUBLED:
        goes_on = " ".join((*hinge, *behind[:LEAST_DOUBLED]))
        if any(f" {goes_on} " in f" {' '.join(_said(line, with_figures=with_figures))} " for line in lines):
            return True  # "Lát gạch 12 ngõ" by "Lát xong 12 ngõ chưa có vỉa mới", before "chưa có vỉa hè"
    first, last = (_said(line, with_figures=with_figures) for line in (lines[0], lines[-1]))
    return _repeated(before, first) > _repeated(before, old) or _repeated(last, behind) > _repeated(old, behind)


def _repeated(first: list[str], then: list[str]) -> int:
    """How many syllables at the end of some are those at the beginning of others; 0 where they are few."""
    most = min(len(first), len(then), MOST_DOUBLED)
    sizes = (size for size in range(most, LEAST_DOUBLED - 2, -1) if first[-size:] == then[:size])
    return next((size for size in sizes if size >= LEAST_DOUBLED or any(map(str.isdecimal, then[:size]))), 0)


def _said(words: str, *, with_figures: bool) -> list[str]:
    """The syllables of words; each figure as any other one where it may be what changes."""
    folded = fold_plain(words)
    return syllables(_FIGURE.sub("0", folded) if with_figures else folded)
