"""Where a marked-up copy shows a change: by the words right before and after it."""

from collections.abc import Iterator

from vankien.anchor.index import DraftIndex
from vankien.anchor.quote import Match, find_exact
from vankien.model.span import Span
from vankien.text.normal import fold_plain

NEAR = 60  # letters on either side that are compared when the whole paragraph does not stand in the draft


def by_context(index: DraftIndex, context: tuple[str, str], target: str) -> tuple[tuple[Match, ...], bool]:
    """The places between the words before and after, and whether they stand there to the letter.

    To the letter, the edit is applied as the file shows it, spaces included.
    """
    before, after = context
    found = tuple(_literal(index.document.text, before, target, after))
    if found:
        return found, True
    found = tuple(_folded(index, before, target, after))
    if not found:
        found = tuple(_folded(index, before[-NEAR:], target, after[:NEAR]))
    return found, False


def _literal(text: str, before: str, target: str, after: str) -> Iterator[Match]:
    whole = before + target + after
    if not (before + after).strip():
        return
    at = text.find(whole)
    while at >= 0:
        start = at + len(before)
        left = text[at - 1 : at] in ("", "\n", "\t") or before.strip() == "" or at == start
        if left or not (text[at - 1].isalnum() and whole[0].isalnum()):
            yield Match(Span(start, start + len(target)), 1.0)
        at = text.find(whole, at + 1)


def _folded(index: DraftIndex, before: str, target: str, after: str) -> Iterator[Match]:
    """The same on folded words; spaces at the seams do not matter."""
    head, middle, tail = (fold_plain(words).strip() for words in (before, target, after))
    if len(head) + len(tail) < 8:
        return
    glued = " ".join(words for words in (head, middle, tail) if words)
    for match in (*find_exact(index, glued), *(find_exact(index, head + tail) if not middle and head and tail else ())):
        start, end = index.folded_span(match.span)
        stop = end - len(tail)
        text = index.folded.text
        while tail and stop > start and text[stop - 1] == " ":
            stop -= 1
        begin = start + len(head)
        while middle and text[begin : begin + 1] == " ":
            begin += 1
        yield Match(Span(*_span(index, begin, max(begin, stop) if middle else begin)), 0.97)


def _span(index: DraftIndex, start: int, end: int) -> tuple[int, int]:
    if start < end:
        return index.folded.span(start, end)
    place = index.folded.offsets[start - 1] + 1 if start else 0
    return place, place
