"""Vietnamese sorting: syllable by syllable, letters in the order of the alphabet, tones after letters."""

import unicodedata

_ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_ORDER = {letter: place for place, letter in enumerate(_ALPHABET)}
_TONES = {"": 0, "\u0300": 1, "\u0309": 2, "\u0303": 3, "\u0301": 4, "\u0323": 5}  # ngang huyền hỏi ngã sắc nặng

Letters = tuple[tuple[int, int], ...]
Key = tuple[tuple[Letters, tuple[int, ...]], ...]


def collation_key(text: str) -> Key:
    """A key that sorts as Vietnamese dictionaries do: syllable by syllable, each by its letters, then by its tone.

    So đ comes after d, ă after a, all of `ba …` before `bà …`. Digits come before letters, anything else
    last; case and the width of spaces say nothing.
    """
    return tuple(_syllable(word) for word in unicodedata.normalize("NFC", text).lower().split())


def _syllable(word: str) -> tuple[Letters, tuple[int, ...]]:
    parts = [_without_tone(char) for char in word]
    return tuple(_rank(base) for base, _ in parts), tuple(_TONES[tone] for _, tone in parts)


def _without_tone(char: str) -> tuple[str, str]:
    parts = unicodedata.normalize("NFD", char)
    tone = next((mark for mark in parts[1:] if mark in _TONES), "")
    return unicodedata.normalize("NFC", parts.replace(tone, "") if tone else parts), tone


def _rank(base: str) -> tuple[int, int]:
    if base.isdigit():
        return (1, ord(base))
    return (2, _ORDER[base]) if base in _ORDER else (3, ord(base[0]))
