"""Numbers of units, so that `III`, `3` and `3.` can meet."""

import re
from dataclasses import dataclass
from typing import Literal

from vankien.text.numerals import from_roman

Form = Literal["roman", "decimal", "letter", "capital", "code", "tail"]

OTHER_FORM = 0.84  # "mục 3" for a section printed III: likely; with a level left out (0.95) one doubt too many
LETTERED = frozenset("CDLM")  # no draft has a hundred parts: these are letters, I, V and X numerals
CODE = re.compile(r"[A-ZĐ]{1,2}\d")
TAIL = 0.85  # "điểm 6" for a point printed 3.6


@dataclass(frozen=True, slots=True)
class NumberKey:
    """A number's value in one spelling and the form in which it was written."""

    value: str
    form: Form


def number_key(number: str) -> NumberKey:
    """The key of a number as printed or cited: `III` → 3 roman, `3.6.` → 3.6 decimal, `đ` → đ letter.

    `B2.3` is a code. Single small letters are letters (`c`, `i`), single capitals too unless I, V or X.
    """
    plain = number.strip().rstrip(".)/").replace(" ", "")
    value = from_roman(plain) if (plain.isupper() and plain not in LETTERED) or len(plain) > 1 else None
    if value is not None:
        return NumberKey(str(value), "roman")
    if plain[:1].isdigit():
        return NumberKey(".".join(piece.lstrip("0") or "0" for piece in plain.lower().split(".")), "decimal")
    if CODE.match(plain) is not None:
        return NumberKey(plain.lower(), "code")
    return NumberKey(plain.lower(), "capital" if len(plain) == 1 and plain.isupper() else "letter")


def agreement(cited: NumberKey, printed: NumberKey) -> float:
    """How well a cited number meets a printed one: 0 when it is another number."""
    if cited.value != printed.value:
        return 0.0
    if cited.form == printed.form:
        return 1.0
    if printed.form == "tail":
        return TAIL
    if {"letter", "capital"} & {cited.form, printed.form}:
        return OTHER_FORM if (cited.form, printed.form) == ("capital", "letter") else 0.0  # "điểm B" for b)
    return OTHER_FORM
