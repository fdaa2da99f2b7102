"""Quotation marks, read leniently: nested, unclosed, closed twice, the wrong way round."""

import re
from dataclasses import dataclass

OPENING = "“„‟«〝"
CLOSING = "”»〞"
STRAIGHT = '"″＂'
MARKS = OPENING + CLOSING + STRAIGHT
_FIND = re.compile(f"[{re.escape(MARKS)}]|''|``")


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation: `start`, `end` with its marks, `inner` without. `closed` is false when the text ended first."""

    start: int
    end: int
    inner: tuple[int, int]
    closed: bool
    depth: int


def is_mark(char: str) -> bool:
    """Whether a character is a double quotation mark of any kind."""
    return char in MARKS


def pairs(text: str) -> tuple[Quote, ...]:
    """Quotations in order of their beginning, nested ones after the one that holds them. Linear.

    A paragraph's end closes nothing: quotations run over paragraphs; one that is never closed ends with the
    text. A straight mark opens after a space, bracket or the beginning, else it closes. A closing mark with
    nothing open is passed over, and so is an inch mark after a digit.
    """
    open_marks: list[tuple[int, int]] = []
    found: list[Quote] = []
    for match in _FIND.finditer(text):
        start, end = match.span()
        if _opens(text, start, end, bool(open_marks)):
            open_marks.append((start, end))
        elif open_marks:
            began, inner = open_marks.pop()
            found.append(Quote(began, end, (inner, start), closed=True, depth=len(open_marks)))
    for depth, (began, inner) in enumerate(open_marks):
        found.append(Quote(began, len(text), (inner, len(text)), closed=False, depth=depth))
    return tuple(sorted(found, key=lambda quote: (quote.start, -quote.end)))


def _opens(text: str, start: int, end: int, has_open: bool) -> bool:
    mark = text[start:end]
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    if mark in OPENING:
        return not (has_open and _ends_words(before) and not _begins_words(after))
    if mark in CLOSING:  # the wrong way round: ”words“ at a beginning
        return not has_open and not _ends_words(before) and _begins_words(after)
    if has_open:
        return before in " \t\n([:" and _begins_words(after)
    return not before.isdigit() or before in " \t\n("


def _ends_words(char: str) -> bool:
    return char.isalnum() or char in ".,;:!?…)]%"


def _begins_words(char: str) -> bool:
    return char.isalnum() or char in "([-–…"
