"""The labels of forms: "Nội dung cũ:", "3. Present wording", and inside a line "… Trang: 9  Mục: 2".

Made of nouns and what tells which, they are thousands. None holds a colon or a question mark, which end one: where it
ends is found first, and what stands before is looked up.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

UNIT = "unit"
LONGEST_LABEL = 160  # code points; the longest question of a form has some 130
LEAST_ASKED = 3  # words of a form's question whose answer goes on behind one space
_BEGINS = re.compile(r"(?P<count>\s*\(?\d{1,2}[.)]\s+)|\s*(?:[-–+*•]\s*|\(?\w{1,2}[.)]\s+)?")
_MARK = re.compile("[:?]")
_ENDS = re.compile(r":|\?(?=\s\s|\t|\s*$)")
_ENDS_HEAD = re.compile(r":|\?(?=\s|$)")  # the question of a form at the head of its line: "Why? Nobody knows."
_WORD = re.compile(r"\w+")
_APART = re.compile(r"(?<=[.;])\s+|\s{2,}|\t")  # any other run between a word and a label parts them but weakly
_BETWEEN = ",|/–—-"  # and white space


@dataclass(frozen=True, slots=True)
class Label:
    """A label: which field it names, its words, where they stand, and from where to where it reaches with its marks.

    One that is `is_weak` is parted from what stands before by less than a stop, a tab or two spaces.
    """

    name: str
    said: str
    at: int
    start: int
    end: int
    is_weak: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Labels:
    """Which field each label of a language names, and how its questions are put.

    `lasts` are the last words of labels, `count` is the number of a record, `blank` what an empty field holds.
    """

    names: Mapping[str, str]
    lasts: frozenset[str]
    asked: tuple[tuple[str, re.Pattern[str]], ...]
    blank: re.Pattern[str]
    count: re.Pattern[str]

    def head(self, text: str, start: int, end: int) -> Label | None:
        """The label with which a stretch of lower-case text begins; behind a number it may stand alone.

        Alone stands "3. Present wording", its value on the lines below.
        """
        begins = _BEGINS.match(text, start, end)
        at = start if begins is None else begins.end()
        mark = _MARK.search(text, at, min(end, at + LONGEST_LABEL))
        stop, until = end, end
        if mark is not None:
            ends = _ENDS_HEAD.match(text, mark.start(), end)
            if ends is None:
                return None
            stop, until = ends.span()
        elif begins is None or begins["count"] is None or end - at > LONGEST_LABEL:
            return None
        if at > 0 and _WORD.match(text, at - 1) is not None:
            return None
        raw = text[at:stop].rstrip()
        name = self._name(raw)
        if text[until - 1] == "?" and _ENDS.match(text, until - 1, end) is None and len(raw.split()) < LEAST_ASKED:
            return None  # "Why? Because …": prose may say that
        return None if name is None else Label(name, " ".join(raw.split()), at, start, until)

    def inside(self, text: str, start: int, end: int) -> Iterator[Label]:
        """The labels inside a stretch of lower-case text, from left to right."""
        at = start
        for ends in _ENDS.finditer(text, start, end):
            label = self._before(text, at, ends)
            if label is not None:
                yield label
                at = label.end

    def _before(self, text: str, begin: int, ends: re.Match[str]) -> Label | None:
        """The longest label right before its end, with what parts it from the words before."""
        low = max(begin, ends.start() - LONGEST_LABEL)
        raw = text[low : ends.start()].rstrip()
        said = list(_WORD.finditer(raw))
        is_known = bool(said) and said[-1].end() == len(raw) and said[-1][0] in self.lasts
        if not (is_known or self.asked):
            return None
        for word in said:
            at = low + word.start()
            if word.start() == 0 or not _is_between(text[at - 1]):
                continue
            name = self._name(raw[word.start() :])
            if name is not None:
                first = at - 1
                while first > begin and _is_between(text[first - 1]):
                    first -= 1
                is_weak = _APART.fullmatch(text, first, at) is None
                return Label(name, " ".join(raw[word.start() :].split()), at, first, ends.end(), is_weak)
        return None

    def _name(self, raw: str) -> str | None:
        """The field that a label names: by itself, or by how its question is put."""
        known = self.names.get(" ".join(raw.split()))
        return known or next((name for name, pattern in self.asked if pattern.fullmatch(raw)), None)


def _is_between(char: str) -> bool:
    return char.isspace() or char in _BETWEEN


@lru_cache(maxsize=8)
def labels(speech: Speech) -> Labels:
    """The labels of a language; the names of units are labels whose value is their number."""
    named = {label: name for name, said in speech.fields.items() for label in said}
    named |= {unit: UNIT for unit in speech.units if unit.replace(" ", "").isalpha()}
    return Labels(
        named,
        frozenset(_WORD.findall(label)[-1] for label in named),
        tuple((name, compile_later(words(said))) for name, said in speech.field_questions.items()),
        compile_later(rf"[\W_]*(?:{words(speech.blank_cells)})?[\W_]*"),
        compile_later(rf"[\W_]*(?:{words(speech.numbered)}\s*\d{{1,3}}\s*[:.)]|\d{{1,2}}[.)](?!\d))\s*"),
    )
