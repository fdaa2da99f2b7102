"""Numerals: digits with marks, roman, lettered points, Vietnamese number words."""

import re
from collections.abc import Sequence
from decimal import Decimal, InvalidOperation

_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
    (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
_LETTER_VALUES = {letters: value for value, letters in _ROMAN if len(letters) == 1}
_STRICT_ROMAN = re.compile(r"M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})")

_GROUP = 3  # figures of a group of thousands

LETTERS = "abcdđeghiklmnopqrstuvxy"
ALL_LETTERS = "abcdđefghijklmnopqrstuvwxyz"  # of either alphabet, in an order that is right in both
"""The letters of lettered points in Vietnamese order: `đ` comes after `d`; f, j, w, z are not used."""


def number_of(number: str, decimal: str | None = None) -> Decimal | None:
    """The value of digits, whose `decimal` mark may be known; None where they are none."""
    parts = re.split(r"[.,]", number)
    if decimal is not None and number.count(decimal) == 1:
        whole, _, less = number.partition(decimal)
        plain = f"{''.join(filter(str.isdigit, whole))}.{less}"
    else:
        is_grouped = len(parts) > 1 and all(len(part) == _GROUP for part in parts[1:])
        plain = "".join(parts) if is_grouped else number.replace(",", ".")
    try:
        return Decimal(plain)
    except InvalidOperation:
        return None


def to_roman(number: int) -> str:
    """The roman numeral of 1 to 3999; ValueError outside."""
    if not 1 <= number <= 3999:
        raise ValueError(f"no roman numeral for {number}")
    parts = []
    for value, letters in _ROMAN:
        count, number = divmod(number, value)
        parts.append(letters * count)
    return "".join(parts)


def from_roman(numeral: str) -> int | None:
    """The number of a well-formed roman numeral of one case; None for anything else."""
    upper = numeral.upper()
    if not numeral or numeral not in (upper, numeral.lower()) or not _STRICT_ROMAN.fullmatch(upper):
        return None
    values = [_LETTER_VALUES[letter] for letter in upper]
    return sum(
        -value if value < following else value for value, following in zip(values, [*values[1:], 0], strict=True)
    )


def letter_index(letter: str) -> int | None:
    """The place of a point's letter from 1 (`a` 1, `đ` 5); None for other letters."""
    place = LETTERS.find(letter.lower()) if len(letter) == 1 else -1
    return place + 1 if place >= 0 else None


_ONES = {
    "không": 0, "một": 1, "mốt": 1, "nhất": 1, "hai": 2, "nhì": 2, "ba": 3, "bốn": 4, "tư": 4,
    "năm": 5, "lăm": 5, "nhăm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
}  # fmt: skip
_NOT_ALONE = {"mốt", "lăm", "nhăm"}  # stand only after tens
_NOT_AFTER_TEN = {"mốt", "nhất", "nhì", "không", "tư", "năm"}
# After tens five is `lăm`: `hai mươi năm` are years, and `hai mươi nhất trí`, `hai mươi không` begin other words.
_NOT_AFTER_TENS = {"năm", "không", "nhất", "nhì"}


def number_words(syllables: Sequence[str]) -> tuple[int, int] | None:
    """The number that folded syllables begin with, and how many of them it takes; None when they begin with none.

    Whole numbers below one million as official prose writes them. `mười năm` is ten (years), not fifteen.
    """
    hundreds = _below_thousand(syllables)
    if hundreds is None:
        return None
    value, used = hundreds
    if syllables[used : used + 1] in (["nghìn"], ["ngàn"]):
        rest = _below_thousand(syllables[used + 1 :])
        value, used = value * 1000, used + 1
        if rest is not None and (rest[1] > 1 or rest[0] >= 10):  # `hai nghìn năm` are years, 2005 has a `linh` in it
            value, used = value + rest[0], used + rest[1]
    return value, used


def _below_thousand(syllables: Sequence[str]) -> tuple[int, int] | None:
    if len(syllables) > 1 and syllables[0] in _ONES and syllables[1] == "trăm":
        value, used = _ONES[syllables[0]] * 100, 2
        if syllables[used : used + 1] in (["linh"], ["lẻ"]) and syllables[used + 1 : used + 2]:
            one = _ONES.get(syllables[used + 1])
            return (value, used) if one is None else (value + one, used + 2)
        rest = _below_hundred(syllables[used:]) if _is_tens(syllables[used:]) else None
        return (value, used) if rest is None else (value + rest[0], used + rest[1])
    return _below_hundred(syllables)


def _is_tens(syllables: Sequence[str]) -> bool:
    return bool(syllables) and (
        syllables[0] == "mười" or (len(syllables) > 1 and syllables[0] in _ONES and syllables[1] == "mươi")
    )


def _below_hundred(syllables: Sequence[str]) -> tuple[int, int] | None:
    if not syllables:
        return None
    first = syllables[0]
    second = syllables[1] if len(syllables) > 1 else ""
    third = syllables[2] if len(syllables) > 2 else ""
    if first == "mười":
        takes = second in _ONES and second not in _NOT_AFTER_TEN
        return (10 + _ONES[second], 2) if takes else (10, 1)
    if first not in _ONES or first in _NOT_ALONE:
        return None
    if second == "mươi":
        takes = third in _ONES and third not in _NOT_AFTER_TENS
        return (_ONES[first] * 10 + _ONES[third], 3) if takes else (_ONES[first] * 10, 2)
    return _ONES[first], 1
