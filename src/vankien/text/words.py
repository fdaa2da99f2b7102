"""Tokens for work on words: syllables, numbers, punctuation, white space."""

import re
from dataclasses import dataclass

# A number keeps its separators (1.234,5; 3.6; 12/2020) but not the full stop that ends a sentence.
_LETTERS = r"(?:[^\W\d_]+[\u0300-\u036f]*)+"  # with combining marks, which stand apart in texts that are not NFC
_TOKEN = re.compile(rf"\d+(?:[.,/:]\d+)*|{_LETTERS}(?:['’]{_LETTERS})?|\n|[^\S\n]+|.", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Word:
    """A token and where it stands."""

    text: str
    start: int
    end: int


def words(text: str) -> list[Word]:
    """All tokens of a text in order; together they are the text. Linear."""
    return [Word(match[0], match.start(), match.end()) for match in _TOKEN.finditer(text)]


def pieces(text: str) -> list[str]:
    """The tokens' texts alone."""
    return _TOKEN.findall(text)


_SYLLABLE = re.compile(r"\d+(?:[.,/:]\d+)*|[^\W\d_]+")


def syllables(folded: str) -> list[str]:
    """Syllables and numbers only, for comparing."""
    return _SYLLABLE.findall(folded)
