"""The numbers of units as locators have them: of "thứ ba", "III", "2.1", "(a)", and those between two of a range."""

import re

from vankien.lang.speech import Speech
from vankien.model.locator import UnitKind
from vankien.parse.places.address import PART_LETTERS, address_steps
from vankien.parse.places.drafts_numbers import plain
from vankien.parse.places.reference import COUNTED, LINE, PAGE
from vankien.text.numerals import LETTERS, from_roman, to_roman

ROMAN_KINDS = {UnitKind.PART, UnitKind.CHAPTER, UnitKind.SECTION}
NESTED = {UnitKind.ARTICLE, UnitKind.SECTION, UnitKind.CLAUSE, UnitKind.APPENDIX, UnitKind.POINT}
"""Kinds whose number may bear what stands in them in brackets: "section 6(2)"."""
BRACKETED = {UnitKind.POINT, UnitKind.CLAUSE, UnitKind.BULLET, UnitKind.PARAGRAPH}
"""Kinds whose own number may stand in brackets: "subsection (2)", "paragraph (b)"."""
MOST_IN_RANGE = 60  # units in "từ điều 5 đến điều 40"; more is a slip of the pen
IN_WORDS = COUNTED | {UnitKind.PART, UnitKind.CHAPTER, UnitKind.SECTION, UnitKind.ARTICLE, UnitKind.CLAUSE}

_CODE = re.compile(r"(?P<letters>[a-z]{1,2})(?P<digits>\d{1,2})")


def manner(match: re.Match[str], kind: UnitKind | str) -> str:
    """How a number is written: those of one list are written alike; "sections 6(1), 9 and 15" all in digits."""
    if match["nested"] is not None:
        return "digits"
    if match["digits"] is not None:
        return "dotted" if "." in match["digits"] else "digits"
    if match["address"] is not None or match["code"] is not None:
        return "address" if match["code"] is None else "code"
    if match["ordinal"] or match["end"] or match["bare"]:
        return "words"
    said = match[0].strip()
    return (
        "roman"
        if match["roman"] is not None and (len(said) > 1 or (said in "ivx" and kind in ROMAN_KINDS))
        else "letter"
    )


def canonical(match: re.Match[str], kind: UnitKind | str, speech: Speech) -> str | None:
    """The number as locators have it; None when it cannot number this kind."""
    if match["ordinal"] or match["end"] or match["bare"]:
        return _ordinal(match, kind, speech)
    if match["digits"] is not None:
        digits = match["digits"] if match["digits"].isascii() else plain(match["digits"])
        if kind is UnitKind.PART and digits.isdecimal() and 0 < int(digits) < 100:
            return to_roman(int(digits))
        return digits.lstrip("0") or None
    if match["code"] is not None:
        return plain(match["code"]) if kind is not UnitKind.PART else None
    if match["roman"] is not None:
        return _roman(match["roman"], kind)
    if match["letter"] is not None:
        return _letter(match["letter"], kind)
    return _compound(match, kind)


def _ordinal(match: re.Match[str], kind: UnitKind | str, speech: Speech) -> str | None:
    """The number of an ordinal in words, of "đầu", "cuối", and of a bare "đoạn hai", "khoản bốn"."""
    if (match["bare"] is not None and kind not in IN_WORDS | {PAGE}) or (
        match["end"] is not None and kind not in COUNTED | {LINE, UnitKind.CLAUSE}
    ):
        return None
    said = " ".join((match["ordinal"] or match["end"] or match["bare"]).split())
    edge = -2 if said in speech.next_to_last else -1 if said in speech.last else 1
    if match["bare"] and kind in {PAGE, UnitKind.ARTICLE}:
        return str(speech.spoken_numbers.get(said, speech.bare_ordinals.get(said, edge)))
    if match["bare"] and said not in speech.bare_ordinals:
        return None
    value = (speech.bare_ordinals if match["bare"] else speech.ordinals).get(said, edge)
    return to_roman(value) if kind is UnitKind.PART and value > 0 else str(value)


def _compound(match: re.Match[str], kind: UnitKind | str) -> str | None:
    """The number of "(a)", "1(2)", "c(viii)", and an address: "II.3", "4.2.b"."""
    if match["bracketed"] is not None:
        return match["bracketed"] if kind in BRACKETED else None
    if match["nested"] is not None:
        return "".join(match["nested"].split()) if kind in NESTED else None
    if match["inner"] is not None:
        return match["inner"].replace(" ", "") if kind is UnitKind.POINT else None
    number = " ".join(match["address"].split()).replace(" ", "").rstrip(")").replace("(", ".").replace("/", ".")
    number = number.replace("-", ".")
    if not isinstance(kind, UnitKind) or kind in COUNTED or not address_steps(kind, number):
        return None
    return number


def _roman(roman: str, kind: UnitKind | str) -> str | None:
    if kind is UnitKind.POINT and len(roman) == 1 and roman in LETTERS:
        return roman
    if from_roman(roman) is None:
        return _letter(roman, kind) if len(roman) == 1 else None
    if kind is UnitKind.POINT:
        return roman
    return roman.upper() if kind in ROMAN_KINDS | {UnitKind.APPENDIX} else None


def _letter(letter: str, kind: UnitKind | str) -> str | None:
    if kind is UnitKind.PART:
        return letter.upper() if letter in PART_LETTERS else None
    if kind is UnitKind.APPENDIX:
        return letter.upper()
    return letter if kind in {UnitKind.POINT, UnitKind.SECTION, UnitKind.CLAUSE} else None


def between(first: str, last: str | None, letters: str = LETTERS) -> list[str]:
    """The numbers after the first of a range, up to its last; none when they do not count up."""
    if last is None:
        return []
    if first.isdecimal() and last.isdecimal():
        low, high = int(first), int(last)
        return [str(one) for one in range(low + 1, high + 1)] if low < high <= low + MOST_IN_RANGE else []
    stem, _, low_last = first.rpartition(".")
    if stem and last.rpartition(".")[0] == stem:  # "điểm 1.1 đến 1.3"
        return [f"{stem}.{one}" for one in between(low_last, last.rpartition(".")[2])]
    codes = _CODE.fullmatch(first), _CODE.fullmatch(last)
    if codes[0] and codes[1] and codes[0]["letters"] == codes[1]["letters"]:  # "policies H2 to H4"
        return [f"{codes[0]['letters']}{one}" for one in between(codes[0]["digits"], codes[1]["digits"])]
    low_roman, high_roman = from_roman(first), from_roman(last)
    if low_roman and high_roman and low_roman < high_roman:
        return [to_roman(one) for one in range(low_roman + 1, high_roman + 1)]
    if len(first) == len(last) == 1 and first in letters and last in letters:
        return list(letters[letters.index(first) + 1 : letters.index(last) + 1])
    return []
