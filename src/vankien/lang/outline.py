"""The forms of labels that stand before units: those of a language, and those that need no language."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from vankien.model.locator import UnitKind
from vankien.text.named_rows import RowForms
from vankien.text.numerals import LETTERS


class Counting(StrEnum):
    """How the number in a label counts."""

    ROMAN = "roman"
    DECIMAL = "decimal"  # one or several numbers joined by dots: 3, 3.6, 1.2.1
    CODED = "coded"  # behind the letter of its part: A1, A1.1, B.2.3
    LETTER = "letter"
    WORD = "word"  # whatever may follow a word: roman, digits, an ordinal, a letter
    NAMED = "named"  # behind a name that this draft gives its rows: "Nhiệm vụ 2.3:"
    BULLET = "bullet"  # not at all


@dataclass(frozen=True, slots=True)
class LabelForm:
    """One way in which labels are written.

    `pattern` matches at the beginning of a paragraph and has the groups `label` and `number` (`mark` for a
    bullet). `kind` is None where the place decides it ("1." is a section of a report, a clause of an
    article). `rank` orders the forms where a document itself does not tell which stands under which: lower
    is further out; steps of ten leave room.
    """

    family: str
    pattern: re.Pattern[str]
    counting: Counting
    rank: int
    kind: UnitKind | None = None


@dataclass(frozen=True, slots=True)
class OutlineProfile:
    """What a language knows of outlines.

    `words` are the forms that begin with a word ("Điều 5."). `ordinal` reads the number words of such a
    form ("thứ nhất" → 1), None when they are none. `alone` are folded headings of units that
    bear no number ("mở đầu", "kết luận"). `annexed` begins the line under the title of an act that another issues,
    `act_names` are folded names of acts as they stand alone on a line of their title; `letterhead` begins a line
    above it, `signed` one of the signature below an act. `letters` are those of lettered points in their order.
    `captions` are folded words whose numbers name no unit: tables, pictures, years.
    """

    words: tuple[LabelForm, ...]
    ordinal: Callable[[str], int | None]
    alone: frozenset[str]
    annexed: re.Pattern[str]
    act_names: frozenset[str]
    letterhead: re.Pattern[str]
    signed: re.Pattern[str]
    letters: str = LETTERS
    captions: frozenset[str] = frozenset()

    @property
    def rows(self) -> RowForms:
        """What tells lines that a draft numbers behind names of its own from others."""
        heads = {UnitKind.APPENDIX, UnitKind.PART, UnitKind.CHAPTER}
        return RowForms(
            self.ordinal,
            self.captions,
            [form.pattern for form in self.words],
            [form.pattern for form in self.words if form.kind in heads],
            [form.pattern for form in self.words if form.kind is UnitKind.ARTICLE],
            self.signed,
            self.annexed,
        )


_DASHES = "-–—\u2212"
_BULLETS = "+*•●▪◦·○■□►➢✓❖\u2022\uf0b7\uf02d\uf0a7\uf0d8\uf076"
_STOP = rf"\s?[.)/]|\s?[{_DASHES}]"  # "I." "I)" "I/" "I-" "I -"


def _form(family: str, pattern: str, counting: Counting, rank: int) -> LabelForm:
    kinds = dict.fromkeys(("roman", "upper", "headed"), UnitKind.SECTION) | {"bullet": UnitKind.BULLET}
    return LabelForm(family, re.compile(rf"\s*{pattern}"), counting, rank, kinds.get(family))


NEUTRAL = (
    _form("upper", rf"(?P<label>(?P<number>[A-ZĐ])(?P<stop>{_STOP}))", Counting.LETTER, 40),
    _form("roman", rf"(?P<label>(?P<number>[IVXL]+)(?P<stop>{_STOP}))", Counting.ROMAN, 50),
    _form(
        "decimal", rf"(?P<label>(?P<number>\d{{1,3}}(?:\.\d{{1,2}}){{0,4}})(?P<stop>{_STOP}|))", Counting.DECIMAL, 70
    ),
    _form("headed", r"(?P<label>(?P<number>\d{1,3})(?P<stop>))(?=\s)", Counting.DECIMAL, 62),
    _form(
        "coded",
        rf"(?P<label>(?P<number>[A-ZĐ]{{1,2}}(?:[.-](?=\d)(?<![IVX][.-]))?\d{{1,2}}(?:\.\d{{1,2}}){{0,3}})(?P<stop>{_STOP}|:|))",
        Counting.CODED,
        66,
    ),
    _form(
        "below-roman",
        rf"(?P<label>(?P<number>[IVX]+\.\d{{1,2}}(?:\.\d{{1,2}}){{0,3}})(?P<stop>{_STOP}|))",
        Counting.CODED,
        68,
    ),
    _form("letter", r"(?P<label>(?P<number>[a-zđ]\d?)(?P<stop>\s?[.)/]|-(?=\s)))", Counting.LETTER, 100),
    _form("bracketed", r"(?P<label>\((?P<number>\d{1,2})(?P<stop>\)))", Counting.DECIMAL, 108),
    _form("bracketed-letter", r"(?P<label>\((?P<number>[a-zđ])(?P<stop>\)))", Counting.LETTER, 110),
    _form("small-roman", r"(?P<label>\(?(?P<number>[ivx]+)(?P<stop>[.)]))", Counting.ROMAN, 115),
    _form("bullet", rf"(?P<label>(?P<mark>[{_DASHES}{_BULLETS}]))", Counting.BULLET, 120),
)
"""Forms that need no language. `headed` is a number without a stop before a heading, as bills have it ("15 Moorings").
`decimal` splits by the count of its numbers: 1. 1.1. 1.1.1.; so do `coded`, whose letter
belongs to the number (A1, A1.1), and `below-roman`, whose roman number is that of the section above (II.1, II.1.2)."""
