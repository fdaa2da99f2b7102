"""Normal forms: NFC with a way back, and folded forms for comparing."""

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache

from vankien.text.tones import place_tones

DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63\uff0d"
DOUBLE_QUOTES = "“”„‟«»″〝〞＂"
SINGLE_QUOTES = "‘’‚‛‹›′＇`´"
INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u202a\u202b\u202c\u202d\u202e"

_SAME = {
    **dict.fromkeys(map(ord, DASHES), "-"),
    **dict.fromkeys(map(ord, DOUBLE_QUOTES), '"'),
    **dict.fromkeys(map(ord, SINGLE_QUOTES), "'"),
    **dict.fromkeys(map(ord, INVISIBLE), ""),
    ord("…"): "...",
    ord("Ð"): "đ",  # the Icelandic letter, typed for Đ on old keyboards
    ord("ð"): "đ",
}
_ALIKE = re.compile(f"[{re.escape(''.join(map(chr, _SAME)))}]")
_SPACES = re.compile(r"[^\S ]\s*| \s+")  # all but a single plain space, which is by far the commonest


@dataclass(frozen=True, slots=True)
class OffsetMap:
    """Leads from offsets of a made text back to the text it was made from.

    `made[i]` begins a segment that stands for `source[i]` onwards; both ascend. Empty: the identity.
    """

    made: tuple[int, ...] = ()
    source: tuple[int, ...] = ()

    def back(self, offset: int) -> int:
        """The offset in the source where the character at `offset` begins."""
        if not self.made:
            return offset
        place = bisect_right(self.made, offset) - 1
        there = self.source[place] + offset - self.made[place]
        following = self.source[place + 1] if place + 1 < len(self.source) else None
        return there if following is None else min(there, following)


def nfc(raw: str) -> tuple[str, OffsetMap]:
    """The text in NFC, and the map from its offsets back to `raw`. Linear."""
    if unicodedata.is_normalized("NFC", raw):
        return raw, OffsetMap()
    parts: list[str] = []
    made, source = [0], [0]
    length = 0
    for start, stop in _segments(raw):
        piece = raw[start:stop]
        composed = unicodedata.normalize("NFC", piece)
        parts.append(composed)
        length += len(composed)
        if len(composed) != len(piece):
            made.append(length)
            source.append(stop)
    return "".join(parts), OffsetMap(tuple(made), tuple(source))


def _segments(raw: str) -> list[tuple[int, int]]:
    """Stretches that normalise on their own: each begins with a character that joins none before it."""
    starts = [0, *(place for place in range(1, len(raw)) if not _joins(raw[place]))]
    return list(zip(starts, [*starts[1:], len(raw)], strict=True))


@lru_cache(maxsize=4096)
def _joins(char: str) -> bool:
    """Whether a character may join the one before it: combining marks, Hangul vowels and finals."""
    return unicodedata.category(char) in {"Mn", "Mc"} or "\u1160" <= char <= "\u11ff"


@dataclass(frozen=True, slots=True)
class Folded:
    """A text folded for comparing; `offsets[i]` is where its character `i` begins in the text it was made from.

    `offsets` has one entry more than `text`: the end.
    """

    text: str
    offsets: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the original text for `[start, end)` of the folded one, its last character whole."""
        if start >= end:
            return self.offsets[start], self.offsets[start]
        return self.offsets[start], self.offsets[end - 1] + 1


def fold(text: str) -> Folded:
    """The NFC text in lower case, tones in one place, dashes and quotes alike, spaces single, invisibles gone.

    Linear; `fold(text).text == fold_plain(text)`.
    """
    made: list[str] = []
    offsets: list[int] = []
    in_space = False
    for place, char in enumerate(place_tones(text)):
        if char.isspace():
            if not in_space:
                made.append(" ")
                offsets.append(place)
            in_space = True
            continue
        same = _SAME.get(ord(char))
        for letter in char.lower() if same is None else same:
            made.append(letter)
            offsets.append(place)
            in_space = False
    return Folded("".join(made), (*offsets, len(text)))


def fold_plain(text: str) -> str:
    """The folded text alone; several times faster than `fold`."""
    return _SPACES.sub(" ", _lower(_ALIKE.sub(_alike, place_tones(text))))


def _alike(match: re.Match[str]) -> str:
    return _SAME[ord(match[0])]


def _lower(text: str) -> str:
    """Lower case letter by letter: a final sigma depends on its neighbours, which offsets cannot follow."""
    lowered = text.lower()
    return lowered if "Σ" not in text else "".join(char.lower() for char in text)


_BARE = str.maketrans("đĐ", "dd")


def bare(text: str) -> str:
    """Folded and without any diacritics, for headings and names typed without accents."""
    plain = unicodedata.normalize("NFD", fold_plain(text)).translate(_BARE)
    return "".join(char for char in plain if not unicodedata.combining(char))
