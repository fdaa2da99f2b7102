"""Pieces of a list that change places within their sentence: "đưa “lãng phí” lên trước “tiêu cực”".

The marks and joining words between the pieces stay where they are, so that the sentence reads on: of "tham nhũng, tiêu
cực và lãng phí" comes "tham nhũng, lãng phí và tiêu cực".
"""

import re
from collections.abc import Sequence

from vankien.anchor.index import DraftIndex
from vankien.anchor.patch import TERMINALS
from vankien.lang.whole_tables import JOINTS
from vankien.model.amendment import Position
from vankien.model.edit import Edit
from vankien.model.span import Span

LONGEST = 400  # code points from the first piece that moves to the last
_JOINTS = "|".join(sorted((re.escape(one) for one in JOINTS), key=lambda one: (-len(one), one)))
_BETWEEN = re.compile(rf"((?:\s?[,;]\s+(?:(?:{_JOINTS})\s+)?|\s+(?:{_JOINTS})\s+))")


def reordered(index: DraftIndex, source: Span, beside: str, position: Position | None) -> tuple[Edit, Span] | None:
    """The edit that puts words before or behind others of their list, and where those stand.

    None where they are no whole pieces of one list in a sentence, or a capital would have to move with them.
    """
    if position not in {Position.BEFORE, Position.AFTER}:
        return None
    text, line = index.document.text, index.line_at(source.start)
    around = () if line is None else (one for one in line.sentences if one.contains(source))
    sentence = next(iter(around), None)
    neighbour = None if sentence is None else _once(text, sentence, beside)
    if sentence is None or neighbour is None or neighbour.overlaps(source):
        return None
    whole = Span(min(source.start, neighbour.start), max(source.end, neighbour.end))
    if whole.length > LONGEST or whole.start == sentence.start or not _ends_piece(text, whole.end):
        return None
    parts = _BETWEEN.split(whole.of(text))
    pieces, marks = parts[::2], parts[1::2]
    first, last = sorted((source, neighbour))
    if len(pieces) < 2 or pieces[0] != first.of(text) or pieces[-1] != last.of(text):
        return None
    order = _order(pieces, is_first=first == source, is_after=position is Position.AFTER)
    if order == pieces:
        return None
    new = "".join(f"{piece}{mark}" for piece, mark in zip(order, [*marks, ""], strict=True))
    return Edit(whole, new), neighbour


def _order(pieces: Sequence[str], *, is_first: bool, is_after: bool) -> list[str]:
    """The pieces from the one that moves to its neighbour, or from that to it, in their new order."""
    if is_first:
        return [*pieces[1:], pieces[0]] if is_after else [*pieces[1:-1], pieces[0], pieces[-1]]
    return [pieces[0], pieces[-1], *pieces[1:-1]] if is_after else [pieces[-1], *pieces[:-1]]


def _once(text: str, sentence: Span, words: str) -> Span | None:
    """Where words stand in a sentence; None unless they do so once, as whole words."""
    pattern = re.compile(rf"(?<!\w){re.escape(words.strip())}(?!\w)", re.IGNORECASE)
    found = [Span(*one.span()) for one in pattern.finditer(text, sentence.start, sentence.end)]
    return found[0] if len(found) == 1 else None


def _ends_piece(text: str, at: int) -> bool:
    """Whether a piece of a list ends at an offset."""
    return text[at : at + 1] in ("", "\n", "\t", ")", *TERMINALS) or _BETWEEN.match(text, at) is not None
