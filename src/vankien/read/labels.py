"""Generated labels: a level's pattern and its numbers, as word processors show them in a Vietnamese document."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from vankien.text.numerals import to_roman

LEVELS = 10  # OpenDocument has ten, Word nine
BULLET = "•"


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list."""

    start: int = 1
    format: str = "decimal"
    text: str = ""
    legal: bool = False
    restart: int | None = None
    style: str | None = None


PLAIN = Level()


@dataclass(frozen=True, slots=True)
class Label:
    """A generated label and how it came about."""

    text: str
    level: int
    list_id: str
    format: str


def pattern_text(levels: Mapping[int, Level], form: Level, counts: Sequence[int | None]) -> str:
    """The level's pattern with each `%n` replaced by its level's number."""
    if form.format == "none" and "%" not in form.text:
        return form.text
    out: list[str] = []
    for piece in _pieces(form.text):
        if isinstance(piece, str):
            out.append(piece)
            continue
        other = levels.get(piece, PLAIN)
        shape = "decimal" if form.legal and other.format not in {"bullet", "none"} else other.format
        count = counts[piece]
        out.append(shown(other.start if count is None else count, shape))
    return "".join(out)


@lru_cache(maxsize=256)  # a document has a few patterns and thousands of labels
def _pieces(pattern: str) -> tuple[str | int, ...]:
    """A pattern as words and levels (from 0) whose number stands there."""
    out: list[str | int] = []
    at = 0
    while at < len(pattern):
        char, following = pattern[at], pattern[at + 1 : at + 2]
        if char == "%" and following.isdecimal() and following != "0":
            out.append(int(following) - 1)
            at += 2
            continue
        out.append(BULLET if "\ue000" <= char <= "\uf8ff" else char)
        at += 1
    return tuple(out)


_UNITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")


def shown(count: int, form: str) -> str:
    """A number in one of the formats of numbering, as Word shows it in a Vietnamese document."""
    match form:
        case "upperRoman" | "lowerRoman" if 0 < count < 4000:
            roman = to_roman(count)
            return roman if form == "upperRoman" else roman.lower()
        case "upperLetter" | "lowerLetter" if count > 0:
            letter = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
            return letter.upper() if form == "upperLetter" else letter
        case "decimalZero":
            return f"{count:02d}"
        case "numberInDash":
            return f"- {count} -"
        case "decimalEnclosedParen":
            return f"({count})"
        case "decimalEnclosedFullstop":
            return f"{count}."
        case "hex":
            return f"{count:X}"
        case "none" | "bullet":
            return ""
        case "ordinalText" | "vietnameseCounting" if 0 < count < 100:
            return _words(count, ordinal=form == "ordinalText")
        case "cardinalText" if 0 < count < 100:
            return _words(count, ordinal=False).capitalize()
        case "decimalEnclosedCircle" if 0 < count <= 20:
            return chr(ord("①") + count - 1)
    return str(count).zfill(len(form)) if form.endswith("01") else str(count)


def _words(count: int, *, ordinal: bool) -> str:
    if ordinal and count in {1, 4}:
        return "nhất" if count == 1 else "tư"
    tens, ones = divmod(count, 10)
    if tens == 0:
        return _UNITS[ones]
    head = "mười" if tens == 1 else f"{_UNITS[tens]} mươi"
    if ones == 0:
        return head
    last = "mốt" if ones == 1 and tens > 1 else "lăm" if ones == 5 else _UNITS[ones]
    return f"{head} {last}"
