"""Labels of English reports and statutes."""

import re
from string import ascii_lowercase

from vankien.lang.outline import Counting, LabelForm, OutlineProfile
from vankien.model.locator import UnitKind

_WORDS = (
    ("one", "first"), ("two", "second"), ("three", "third"), ("four", "fourth"), ("five", "fifth"),
    ("six", "sixth"), ("seven", "seventh"), ("eight", "eighth"), ("nine", "ninth"), ("ten", "tenth"),
    ("eleven", "eleventh"), ("twelve", "twelfth"),
)  # fmt: skip
_VALUES = {word: place for place, words in enumerate(_WORDS, start=1) for word in words}
_NUMBER = rf"(?P<number>{'|'.join(sorted(_VALUES, key=len, reverse=True))}|[IVXLC]+|\d+[a-z]?|[A-Z])(?!\w)"


_ANNEX = _NUMBER.replace("|[A-Z])", r"|[A-Z](?:\.?\d{1,2})?)")  # "Annex A1" of a draft whose parts have letters


def _word(family: str, words: str, rank: int, kind: UnitKind, number: str = _NUMBER) -> LabelForm:
    pattern = re.compile(rf"\s*(?P<label>(?:{words})\s+{number}\.?)", re.IGNORECASE)
    return LabelForm(family, pattern, Counting.WORD, rank, kind)


def ordinal(words: str) -> int | None:
    """The number of "one", "First"; None for anything else."""
    return _VALUES.get(words.strip().lower())


OUTLINE = OutlineProfile(
    words=(
        _word("appendix", "appendix|annex|schedule", 0, UnitKind.APPENDIX, _ANNEX),
        _word("part", "part|title", 10, UnitKind.PART),
        _word("chapter", "chapter", 20, UnitKind.CHAPTER),
        _word("section-word", "section", 30, UnitKind.SECTION),
        _word("article", "article", 60, UnitKind.ARTICLE),
    ),
    ordinal=ordinal,
    letters=ascii_lowercase,
    alone=frozenset({"introduction", "foreword", "preamble", "conclusion", "conclusions", "recommendations"}),
    annexed=re.compile(
        r"\s*\(\s*(?:(?:issued|promulgated|adopted|made|approved)\s+(?:together\s+)?(?:with|under|by)|annexed\s+to|attached\s+to)\s"
        r"[^()]*\)\s*$",
        re.IGNORECASE,
    ),
    act_names=frozenset(
        {"regulation", "regulations", "rules", "bylaws", "statute", "statutes", "charter", "plan", "programme"}
    ),
    captions=frozenset(
        {
            "table",
            "figure",
            "fig",
            "chart",
            "map",
            "plate",
            "photo",
            "page",
            "note",
            "year",
            "phone",
            "form",
            "no",
            "number",
            "example",
            "day",
            "week",
            "room",
            "session",
            "question",
        }
    ),
    letterhead=re.compile(r"\s*(?:[*\-–—_]+\s*$|no\.?\s*:)", re.IGNORECASE),
    signed=re.compile(r"\s*(?:(?i:distribution\s+list|cc)\s*:|(?i:for\s+and\s+on\s+behalf\s+of)\s+\w)"),
)
