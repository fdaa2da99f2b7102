"""Vietnamese sorting: letters in the order of the alphabet, tones after letters."""

import unicodedata

_ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_ORDER = {letter: place for place, letter in enumerate(_ALPHABET)}
_TONES = {"": 0, "\u0300": 1, "\u0309": 2, "\u0303": 3, "\u0301": 4, "\u0323": 5}  # ngang huyền hỏi ngã sắc nặng

Key = tuple[tuple[tuple[int, int], ...], tuple[int, ...]]


def collation_key(text: str) -> Key:
    """A key that sorts by the alphabet first (đ after d, ă after a) and by tones where letters are equal.

    Spaces come before letters, digits between, anything else last; case says nothing.
    """
    letters: list[tuple[int, int]] = []
    tones: list[int] = []
    for char in unicodedata.normalize("NFC", text).lower():
        base, tone = _without_tone(char)
        tones.append(_TONES[tone])
        letters.append(_rank(base))
    return tuple(letters), tuple(tones)


def _without_tone(char: str) -> tuple[str, str]:
    parts = unicodedata.normalize("NFD", char)
    tone = next((mark for mark in parts[1:] if mark in _TONES), "")
    return unicodedata.normalize("NFC", parts.replace(tone, "") if tone else parts), tone


def _rank(base: str) -> tuple[int, int]:
    if base.isspace():
        return (0, 0)
    if base.isdigit():
        return (1, ord(base))
    return (2, _ORDER[base]) if base in _ORDER else (3, ord(base[0]))
