"""Where the tone mark of a Vietnamese syllable stands: one form for two spellings (hoà, hòa)."""

import re
import unicodedata

# Open syllables whose two vowels glide: the old spelling marks the first vowel (hòa, khỏe, thủy), the new one
# the second (hoà, khoẻ, thuỷ). With a final consonant both mark the second (hoàn), and `qu` is a consonant.
_TONES = "\u0300\u0301\u0303\u0309\u0323"
_PAIRS = ("oa", "oe", "uy")


def _marked(letter: str, tone: str) -> str:
    return unicodedata.normalize("NFC", letter + tone)


def _table() -> dict[str, str]:
    """New spelling to old spelling, for each glide, tone and case."""
    table: dict[str, str] = {}
    for pair in _PAIRS:
        for first in (pair[0], pair[0].upper()):
            for second in (pair[1], pair[1].upper()):
                for tone in _TONES:
                    table[first + _marked(second, tone)] = _marked(first, tone) + second
    return table


_OLD = _table()
# Any glide with any marked vowel: two sets are found five times faster than sixty pairs, the table says which count.
_GLIDE = re.compile(rf"[oOuU][{''.join(sorted({pair[1] for pair in _OLD}))}](?!\w)")


def place_tones(text: str) -> str:
    """The NFC text with tone marks of open gliding syllables where the old spelling has them.

    The length stays the same, and so do all offsets. Syllables after `qu` (quý, quà) are left alone.
    """
    return _GLIDE.sub(_old, text)


def _old(match: re.Match[str]) -> str:
    after_q = match.string[max(0, match.start() - 1) : match.start()] in {"q", "Q"}
    return match[0] if after_q else _OLD.get(match[0], match[0])


def _bare_letters() -> dict[int, str]:
    """Each Latin letter with marks to the letter without them; `đ` to `d`."""
    table = {ord("đ"): "d", ord("Đ"): "D", ord("ð"): "d"}
    for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00)):
        first = unicodedata.normalize("NFD", chr(code))[0]
        if first != chr(code) and first.isascii():
            table[code] = first
    return table


_BARE = _bare_letters()
_WORD = re.compile(r"[^\W\d_]{2,}")


def without_tones(text: str) -> str:
    """The NFC text as somebody types it who has no marks: "đề nghị" is "de nghi". The length stays the same."""
    return text if text.isascii() else text.translate(_BARE)


def share_of_marked(text: str) -> float:
    """How many of the words of two letters and more bear a mark that ASCII lacks, 0..1; 1.0 when there are no words."""
    words = _WORD.findall(text)
    return sum(not word.isascii() for word in words) / len(words) if words else 1.0
