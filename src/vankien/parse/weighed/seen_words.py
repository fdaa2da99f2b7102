"""A stretch as a row of words in which each quotation, each place and each figure is a single one.

What a model learned from some sentences says something of others only where what differs in them is seen as alike:
"sửa “a” thành “b” ở khoản 2 Điều 5" is five words.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from vankien.parse.places.reference import Reference
from vankien.parse.weighed.wordings import Wording
from vankien.parse.words.plain import BLANK, Masked

PLACE, FIGURE = "<place>", "#"
OLD, NEW = "<old>", "<new>"
HAD, RENEWING, OTHER = "<had>", "<renewing>", "<other>"  # quotations beside those that are looked at
_WORD = re.compile(r"[^\W\d_]+|\d[\d.,]*%?|[^\w\s]")
_STOPS = frozenset(".!?;")


@dataclass(frozen=True, slots=True)
class Seen:
    """The words of a stretch, in which sentence each stands, and which of them each wording is (first, behind the
    last); a wording that is not seen, as one within a place, has none.
    """

    words: tuple[str, ...]
    sentences: tuple[int, ...]
    at: dict[int, tuple[int, int]]

    def named(self, old: int | None, new: int | None) -> list[str]:
        """The words with those of the old and the new wording as one sign each."""
        row = list(self.words)
        for one, sign in ((old, OLD), (new, NEW)):
            if one is not None:
                first, end = self.at[one]
                row[first:end] = [sign] * (end - first)
        return row


def seen(part: Masked, refs: Sequence[Reference], found: Sequence[Wording]) -> Seen:
    """The row of a stretch; linear in it."""
    row = [*_words(part, refs, found)]
    at: dict[int, tuple[int, int]] = {}
    for number, one in enumerate(found):
        start, end = one.span.start - part.start, one.span.end - part.start
        held = [place for place, (_, first, last) in enumerate(row) if first < end and last > start]
        if held:
            at[number] = held[0], held[-1] + 1
    sentences, count = [], 0
    for word, _, _ in row:
        sentences.append(count)
        count += word in _STOPS
    return Seen(tuple(word for word, _, _ in row), tuple(sentences), at)


def _words(part: Masked, refs: Sequence[Reference], found: Sequence[Wording]) -> Iterator[tuple[str, int, int]]:
    quoted = [(one.span.start - part.start, one.span.end - part.start, _sign(one)) for one in found if one.is_quoted]
    places = [(one.span.start - part.start, one.span.end - part.start, PLACE) for one in refs]
    at = 0
    for start, end, sign in sorted((*quoted, *places)):
        if start < at:
            continue
        yield from _plain(part.text, at, start)
        yield sign, start, end
        at = end
    yield from _plain(part.text, at, len(part.text))


def _plain(text: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    for one in _WORD.finditer(text, start, end):
        if one[0] != BLANK:
            yield FIGURE if one[0][0].isdigit() else one[0], one.start(), one.end()


def _sign(one: Wording) -> str:
    if one.count:
        return HAD
    return RENEWING if one.renews else OTHER
