"""The draft beside a contribution: which of somebody's words stand in it, and which say a sentence of it anew."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from vankien.lang.outline import OutlineProfile
from vankien.model.locator import UnitKind
from vankien.parse.draft.tables import tables_of
from vankien.parse.draft.units import Units
from vankien.parse.places.drafts_numbers import Numbers
from vankien.parse.words.plain import lowered
from vankien.text.named_rows import listed_rows, row_names
from vankien.text.running import running
from vankien.text.tones import without_tones

WORD = re.compile(r"\d+(?:[.,/:]\d+)*(?:\s?[%‰])?|[^\W\d_]+(?:['’][^\W\d_]+)?")
"""A syllable or a figure; "85 %" and "85%" are one."""
LEAST_PIECE = 2  # words side by side that count when a sentence is compared; single ones stand in any
NEAR = 0.5  # of the words of a sentence that must stand in one of the draft's, in pieces, to be that one anew
LEAST_SENTENCE = 6  # words; in shorter ones the half that is shared is chance
HEAD_LINES = 12  # of a draft, among which its name stands
LONGEST_HEAD = 300  # code points of a line of it that are looked at
LEAST_NAME = 3  # words of a law's name; "luật này" is none
LEAST_RUN = 2  # words of the draft side by side; single ones stand in any sentence
MOST_PLACES = 4  # times that unmarked words may stand in the draft; what stands everywhere tells nothing
PIECE = re.compile(r"(?:[^\x01;:!?().\n,–—]|[.,](?=\d))+")  # what words of the draft may stand in without marks
DAY_REACH = 4  # words before a year among which its day and month stand: "01 tháng 7 năm 2022"
KEPT = 4  # drafts: one of a round and the one before, with and without tones
_ROMAN = re.compile(r"i{2,3}[.)–-]")  # "II." and "III-"; a lone "i." may be a letter
_PLAIN_NUMBER = re.compile(r"[ \t]{0,8}(\d{1,3})[.)][ \t]")  # "34." before a paragraph
_BARE_HEAD = re.compile(r"[ \t]{0,8}(?:[IVXL]+|[A-ZĐ])\s?[.)/–-]")  # "II." above it
_BREAK = re.compile(r"(?<=[.;!?…])\s+|\n|\t")
_END = ""  # between two sentences: no word


class Token(NamedTuple):
    """A word of a stretch in lower case, and where it stands; a tuple, since a letter has thousands."""

    word: str
    start: int
    end: int


def tokens(lower: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The words of a stretch of a lower-case text."""
    found = WORD.finditer(lower, start, len(lower) if end is None else end)
    return [Token("".join(one[0].split()), one.start(), one.end()) for one in found]


@dataclass(frozen=True, slots=True)
class Backing:
    """The draft's words in order, where each of them stands among them, and in which sentence; the name of the law
    that it is, in lower case, where it is one; whether roman numbers in it are sections, and no parts; the names that
    it gives to rows ("nhiệm vụ"), each with their numbers; up to which number its paragraphs run through all of it; the
    lines at its head in lower case; whether the numbered are sections with headings; its
    units by their numbers.
    """

    words: tuple[str, ...]
    at: Mapping[str, tuple[int, ...]]
    sentence: tuple[int, ...]
    law: tuple[str, ...] = ()
    has_roman_sections: bool = False
    rows: tuple[tuple[str, frozenset[str]], ...] = ()
    running: int = 0
    head: tuple[str, ...] = ()
    are_sections: bool = False
    units: Units | None = None
    listed: tuple[tuple[str, frozenset[str]], ...] = ()  # headings in lower case over rows numbered in brackets: "(5)"

    @property
    def numbers(self) -> Numbers:
        """The numbers of the draft that are places by themselves."""
        if self.units is None:
            return Numbers(self.running, self.are_sections)
        return Numbers(self.running, self.are_sections, self.units.codes, self.units.pairs)

    def _places(self, said: Sequence[Token], start: int) -> tuple[int, Sequence[int]]:
        """How many words the longest run from `start` has that stands in the draft, and where it begins there."""
        words = self.words  # the last ends a sentence, so that another stands behind each that is said
        places: Sequence[int] = self.at.get(said[start].word, ())
        held, size = places, 0
        while places:
            held, size = places, size + 1
            if start + size == len(said):
                break
            word = said[start + size].word
            places = [one for one in held if words[one + size] == word]
        return size, held

    def run(self, said: Sequence[Token], start: int) -> int:
        """Behind which token the longest run of words ends that begins at `start` and stands in the draft."""
        return start + self._places(said, start)[0]

    def count(self, said: Sequence[Token]) -> int:
        """How often words stand in the draft, side by side in their order."""
        return len(self.places(said))

    def places(self, said: Sequence[Token]) -> Sequence[int]:
        """Where words begin that stand in the draft side by side in their order: indices of `words`."""
        if not said:
            return ()
        size, places = self._places(said, 0)
        return places if size == len(said) else ()

    def has(self, said: Sequence[Token]) -> bool:
        """Whether words stand in the draft, the last perhaps as an owner's: "one year" in "one year's notice"."""
        if self.count(said) or not said:
            return bool(said)
        owners = (said[-1]._replace(word=f"{said[-1].word}{mark}") for mark in ("'s", "’s", "'", "’"))
        return any(self.count((*said[:-1], one)) for one in owners)

    def fills(self, said: Sequence[Token]) -> bool:
        """Whether words are all of a sentence of the draft, its label left aside."""
        size, places = self._places(said, 0) if said else (0, ())
        if size != len(said):
            return False
        return any(self._ends(place - 1) and self._ends(place + size) for place in places)

    def _ends(self, place: int) -> bool:
        """Whether no word of a sentence stands at a place, or only its number."""
        word = self.words[place] if 0 <= place < len(self.words) else _END
        return word == _END or (word.isdecimal() and self.words[place - 1] == _END)

    def counts_day(self, day: int, month: int, year: int) -> int:
        """How often a day stands in the draft, in digits or with words between them: "01 tháng 7 năm 2022"."""
        if not all((day, month, year)):
            return 0
        padded = ((f"{day}", f"{day:02}"), (f"{month}", f"{month:02}"))
        count = sum(len(self.at.get("/".join((*one, f"{year}")), ())) for one in set(product(*padded)))
        for place in self.at.get(f"{year}", ()):
            before = [int(one) for one in self.words[max(0, place - DAY_REACH) : place] if one.isdecimal()]
            count += before[-2:] == [day, month]
        return count

    def renews(self, said: Sequence[Token]) -> bool:
        """Whether words say a sentence of the draft anew: much of it in pieces, and not all."""
        if len(said) < LEAST_SENTENCE or self.count(said):
            return False
        shared: Counter[int] = Counter()
        at = 0
        while at < len(said):
            size, places = self._places(said, at)
            if size >= LEAST_PIECE:
                for one in {self.sentence[place] for place in places}:
                    shared[one] += size
            at += max(size, 1)
        return bool(shared) and max(shared.values()) >= NEAR * len(said)


def drafts_runs(said: str, draft: Backing) -> Iterator[list[Token]]:
    """The longest runs of unmarked words that stand in the draft, at few places; none goes across a stop."""
    for piece in PIECE.finditer(said):
        row = tokens(said, piece.start(), piece.end())
        at = upto = 0
        while at < len(row):
            end = draft.run(row, at)
            if end > upto and end - at >= LEAST_RUN and draft.count(row[at:end]) <= MOST_PLACES:
                yield row[at:end]
            upto = max(upto, end)
            at = max(at + 1, end - 1)  # the next may begin with the last word of this one, no earlier


@lru_cache(maxsize=KEPT)
def backing(
    text: str,
    *,
    laws: tuple[str, ...] = (),
    parts: tuple[str, ...] = (),
    is_toneless: bool = False,
    outline: OutlineProfile | None = None,
    units: Units | None = None,
) -> Backing:
    """What a draft's text says, made once for all that speak of it; linear in it."""
    lower = without_tones(lowered(text)) if is_toneless else lowered(text)
    row: list[str] = []
    sentence: list[int] = []
    for number, piece in enumerate(_BREAK.split(lower)):
        found = [*("".join(word.split()) for word in WORD.findall(piece)), ";" if piece.endswith(";") else _END]
        row += found
        sentence += [number] * len(found)
    for number, value in enumerate(_in_cells(units), len(sentence) + 1):
        found = [*("".join(word.split()) for word in WORD.findall(value)), _END]
        row += found
        sentence += [number] * len(found)
    at: dict[str, list[int]] = defaultdict(list)
    for place, word in enumerate(row):
        if word not in {_END, ";"}:
            at[word].append(place)
    places = {word: tuple(found) for word, found in at.items()}
    names = {} if outline is None else _rows(text, outline)
    return Backing(
        tuple(row),
        places,
        tuple(sentence),
        _law(lower, laws),
        _has_roman_sections(lower, parts),
        (*names.items(),),
        0 if outline is None else running(_counted_on(text, outline)),
        tuple(line[:LONGEST_HEAD] for line in lower.split("\n", HEAD_LINES)[:HEAD_LINES] if line.strip()),
        _are_headings(text),
        units,
        () if outline is None else tuple(listed_rows(lower.split("\n"))),
    )


def _in_cells(units: Units | None) -> Iterator[str]:
    """The values that the draft's tables part into two cells: it has them as if they stood in a line."""
    for row in () if units is None else tables_of(units):
        yield from row.values()


def _rows(text: str, outline: OutlineProfile) -> dict[str, frozenset[str]]:
    return row_names(text.split("\n"), outline.rows)


def _counted_on(text: str, outline: OutlineProfile) -> Iterator[int | None]:
    """The plain numbers that begin lines, in their order, None for heads of parts; up to the first appendix."""
    for line in text.split("\n"):
        number = _PLAIN_NUMBER.match(line)
        if number is not None:
            yield int(number[1])
            continue
        kind = next((form.kind for form in outline.words if form.pattern.match(line)), None)
        if kind is UnitKind.APPENDIX:
            return
        if kind is not None or _BARE_HEAD.match(line) is not None:
            yield None


def _are_headings(text: str) -> bool:
    """Whether most lines that begin with plain numbers end without a stop: headings, no paragraphs."""
    row = [line for line in text.split("\n") if _PLAIN_NUMBER.match(line) is not None]
    return sum(line.rstrip()[-1:].isalnum() for line in row) * 2 > len(row)


def _has_roman_sections(lower: str, parts: tuple[str, ...]) -> bool:
    """Whether lines begin with roman numbers and none with the name of a part, which numbers so as well."""
    lines = {line.split(maxsplit=1)[0] for line in lower.split("\n") if line.strip()}
    return bool(parts) and not lines & set(parts) and any(_ROMAN.fullmatch(head) for head in lines)


def _law(lower: str, laws: tuple[str, ...]) -> tuple[str, ...]:
    """The name of the law that a draft is: the line of its head that begins with "luật"."""
    for line in lower.split("\n")[:HEAD_LINES]:
        said = tuple(one.word for one in tokens(line))
        if said and said[0] in laws and len(said) >= LEAST_NAME:
            return said
    return ()
