"""What the heading of a column names: place, old words, new words, who, when."""

import re
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.parse.words.pieces import words
from vankien.text.normal import fold_plain
from vankien.text.pattern import compile_later
from vankien.text.tones import without_tones

LONGEST_HEADING = 80  # code points
EXACT, BEGUN, HINT = 4, 2, 1  # how strongly a heading names: all of it, its first words, a word in it
LEAST_HINT = 3  # code points of a word that hints
MOST_HINT = 3  # words of a heading that stands in a longer one
_COUNTED = re.compile(
    r"^[^\W\d]{0,8}\s?\d{1,2}\s*[.:)]?\s+(?=\w)"
)  # "q1 name", "Câu 2: …": a form counts its questions


@dataclass(frozen=True, slots=True)
class Named:
    """What a heading may name, the strongest first, each with how strongly it does."""

    claims: tuple[tuple[int, str], ...] = ()

    @property
    def is_known(self) -> bool:
        """Whether it names something by more than a word in it."""
        return any(strength > HINT for strength, _ in self.claims)

    def may_be(self, name: str) -> bool:
        """Whether it may name that."""
        return any(one == name for _, one in self.claims)


def column(said: str, speech: Speech) -> str | None:
    """What a heading names: the whole of it first, else the longest known beginning."""
    found = named(said, speech)
    return found.claims[0][1] if found.is_known else None


@lru_cache(maxsize=256)
def named(said: str, speech: Speech) -> Named:
    """What a heading may name: by the whole of it, else its longest known beginning or a question, else words in it."""
    plain = _COUNTED.sub("", fold_plain(said).replace("_", " ").strip(" .:*?"))
    if not plain or len(plain) > LONGEST_HEADING:
        return Named()
    names = _headings(speech) if not plain.isascii() else {**_toneless(speech), **_headings(speech)}
    if plain in names or _places(speech).fullmatch(plain) is not None:
        return Named(((EXACT, names.get(plain, "place")),))
    edges = [at for at, char in enumerate(plain) if char in " ,"]
    begun = max(((at, names[plain[:at]]) for at in edges if plain[:at] in names), default=None)
    asked = next((name for name, pattern in _questions(speech) if pattern.fullmatch(plain)), None)
    first = asked if begun is None else begun[1]
    hints = (one for one in _hints(plain, speech) if one != first)
    claims = [] if first is None else [(BEGUN, first)]
    return Named((*claims, *((HINT, one) for one in hints)))


def of_others(said: str, speech: Speech) -> bool:
    """Whether a heading speaks of those who handle what came in, and of their answer to it."""
    return _others(speech).search(fold_plain(said)) is not None


@lru_cache(maxsize=8)
def _headings(speech: Speech) -> dict[str, str]:
    """What each heading names; of two that look the same the first."""
    rows = [(heading, name) for name, headings in speech.columns.items() for heading in headings]
    return dict(reversed(rows))


@lru_cache(maxsize=8)
def _toneless(speech: Speech) -> dict[str, str]:
    """The same as exports write them, without marks: "nghe nghiep" of "nghe_nghiep"; none that name two things."""
    found: dict[str, set[str]] = {}
    for heading, name in _headings(speech).items():
        found.setdefault(without_tones(heading), set()).add(name)
    return {said: min(those) for said, those in found.items() if len(those) == 1}


@lru_cache(maxsize=8)
def _places(speech: Speech) -> re.Pattern[str]:
    """Two names of units and more, whatever joins them: "Phần - mục - điểm", "Chương/Điều/Khoản", "Mục và trang"."""
    unit, joint = words((*speech.units, *speech.page)), rf"\s*(?:[,;/–-]|\s{words(speech.joins)}\s)?\s*"
    return compile_later(rf"{unit}(?:{joint}{unit}){{1,5}}")


@lru_cache(maxsize=8)
def _questions(speech: Speech) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """How headings are put that no list can hold: "Our text", "Words as they stand"."""
    return tuple((name, compile_later(words(said))) for name, said in speech.field_questions.items())


def _hints(plain: str, speech: Speech) -> list[str]:
    """What the known headings name that stand in one, the longest first: "Who are you replying for"."""
    found = {one[0]: len(one[0]) for one in _inside(speech).finditer(plain)}
    names = {**dict.fromkeys(speech.units, "place"), **_headings(speech)}
    return list(dict.fromkeys(names[word] for word in sorted(found, key=len, reverse=True) if word in names))


@lru_cache(maxsize=8)
def _inside(speech: Speech) -> re.Pattern[str]:
    rows = {one for one in (*_headings(speech), *speech.units) if "".join(one.split()).isalpha()}
    return compile_later(words(sorted(one for one in rows if len(one) >= LEAST_HINT and len(one.split()) <= MOST_HINT)))


@lru_cache(maxsize=8)
def _others(speech: Speech) -> re.Pattern[str]:
    return compile_later(words(speech.columns_of_others))
