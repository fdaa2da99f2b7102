"""Which classes of words a stretch holds, found in one pass: the gate before the grammar.

A word of a class is looked for by the first words with which its entry begins, at most by two of them side by side;
where more must follow, or something must not, the entry itself is held against the place. Where a class needs two
entries side by side ("rất" "hay"), the two words at the joint tell. What the gate lets through the grammar still
decides, what it holds back the grammar cannot match: a law in the tests opens every gate and reads again. That holds of
the stretch as it was looked at: whoever blanks words in it looks again.
"""

import re
from dataclasses import dataclass, field
from functools import cached_property, reduce
from itertools import pairwise
from operator import or_
from typing import Final

from vankien.parse.words.openings import needed
from vankien.parse.words.plain import TWO_FIGURES
from vankien.parse.words.spaced import spaced

ALL = -1
_ADDRESS = (
    re.compile(  # "B.II", "I.2": a place without a unit's name; begins with one letter of a few, to be found fast
        r"[a-dđivx\d(](?<![\w.].)(?:"
        r"(?:(?<=[a-dđ])|(?<=[ivx])[ivx]{0,4})(?:[./]|\s?[,/–-]\s*)(?:[ivx]|\d)"
        r"|(?<=\d)\d?(?:\.\d{1,2}){1,2}(?![\w%]|\.\d)|(?<=\()[a-z]\)|(?<=\d)\d{0,2}\((?:\d|[a-z]\)))"
    )
)
_DOTTED = re.compile("[0-9](?:[.][0-9]|[(])")  # "2.1", "18(2)"
_DIGIT = re.compile("[0-9]")
_NUMBERED = re.compile("[\U0001d7ce-\U0001d7eb]")  # numbers that the draft makes places (`drafts_numbers.py`)
_MARK = re.compile("[\x01:–—=→⇒➔⟶⟹➝➜➡>-]")  # marks that tell something


class Cue:
    """Classes of words of the grammar, as bits of plain integers: enum flags take most of the time saved."""

    ASKS: Final = 1 << 0
    REPLACES: Final = 1 << 1
    INSERTS: Final = 1 << 2
    DELETES: Final = 1 << 3
    MOVES: Final = 1 << 4
    MERGES: Final = 1 << 5
    SPLITS: Final = 1 << 6
    RENUMBERS: Final = 1 << 7
    DEMANDS: Final = 1 << 8
    USES: Final = 1 << 9
    RAISES: Final = 1 << 10
    INSTEAD: Final = 1 << 11
    REFUSES: Final = 1 << 12
    CORRECTS: Final = 1 << 13
    DENIES: Final = 1 << 14
    TURNS: Final = 1 << 15
    KEEPS: Final = 1 << 16
    AGREES: Final = 1 << 17
    DISAGREES: Final = 1 << 18
    NAMES: Final = 1 << 19  # "chữ", "cụm từ": what stands before words without marks
    PLACES: Final = 1 << 20
    WHOLE: Final = 1 << 21
    ANAPHORA: Final = 1 << 22
    FROM: Final = 1 << 23
    BETWEEN: Final = 1 << 24
    RESULTS: Final = 1 << 25  # "như sau", "thành": new wording follows
    OPINES: Final = 1 << 26  # "tôi thấy" before a figure, "nay là"
    KNOWS: Final = 1 << 27  # "tôi chưa rõ": what asks to be told
    ITEMS: Final = 1 << 28  # "bài học", "nhiệm vụ": numbered pieces of a report
    BECOMES: Final = 1 << 29
    WISHED: Final = 1 << 30  # what can be wished of a text: "làm rõ"
    GOOD: Final = 1 << 31
    BAD: Final = 1 << 32
    DENIED: Final = 1 << 33  # praise that is denied: "không hay"
    FEELS: Final = 1 << 34
    THANKS: Final = 1 << 35
    NOTHING: Final = 1 << 36  # nothing is to change
    FORMULAS: Final = 1 << 37  # that hold no view
    NOTS: Final = 1 << 38
    COUNTS: Final = 1 << 39  # "đại biểu", "phiếu": what a number of people is counted in
    UNITS: Final = 1 << 40  # names of units, with a number or without
    BESIDE: Final = 1 << 41  # "sau", "trước"
    THIS: Final = 1 << 42
    WANTS: Final = 1 << 43
    TURNED: Final = 1 << 44  # between two figures
    FIGURES: Final = 1 << 45  # two of them, beside words of change
    QUOTED: Final = 1 << 46
    LEADS: Final = 1 << 47  # a colon or a dash, behind which words may follow
    SIGNS: Final = 1 << 48  # arrows and equals signs
    TOO: Final = 1 << 49  # what judges a figure
    STRONG: Final = 1 << 50  # praise that needs no word on how much
    WEAK: Final = 1 << 51  # blame that needs one
    RIGHTS: Final = 1 << 52  # what stands before the right figure, or favours it
    DRAFTS: Final = 1 << 53  # names of the draft
    ORDERED: Final = 1 << 54  # what orders a figure right before it
    MINDS: Final = 1 << 55  # what asks to look again at what stands
    TOLD: Final = 1 << 56  # what stands before the draft's own words and figures
    WRITES: Final = 1 << 57  # verbs of writing and changing: beside words without marks
    AGAINST: Final = 1 << 58  # "chứ không": what stands before the words that are not meant
    AWAY: Final = 1 << 59  # "đừng ghi"
    FAVOURS: Final = 1 << 60  # what favours words
    COPIES: Final = 1 << 61  # "where you write": what stands before the draft's words, without marks
    DESCRIBED: Final = 1 << 62  # "gạch đầu dòng": pieces of a text told by what they are about
    OUGHT: Final = 1 << 63
    LEAVES: Final = 1 << 64  # "ra khỏi"
    COUNTED: Final = 1 << 65  # words with which a number begins
    LETTERED: Final = 1 << 66  # single letters and roman numbers: of such is an address
    LACKS: Final = 1 << 67  # "thiếu": what a place is said to lack
    WONDERS: Final = 1 << 68  # questions without a mark: "sao lại …"
    DEEDS: Final = 1 << 69  # what others are asked to do
    PLEAS: Final = 1 << 70  # "… giùm" at the end of a clause
    THERE: Final = 1 << 71  # "call it": what asks for a figure of the unit named
    LEFT: Final = 1 << 72  # wording that is left to others
    PAIRS: Final = WRITES | FAVOURS | SIGNS
    PRAISES: Final = GOOD | STRONG | BAD | WEAK | DENIED | FEELS | THANKS | NOTHING


_MARKS = (
    dict.fromkeys("=→⇒➔⟶⟹➝➜➡>", Cue.SIGNS)
    | dict.fromkeys(":–—-", Cue.LEADS)
    | {"\x01": Cue.QUOTED}
)  # fmt: skip
CLASSES = tuple((name, bit) for name, bit in vars(Cue).items() if isinstance(bit, int))  # each with its name
ORDERS = (
    Cue.REPLACES | Cue.INSERTS | Cue.DELETES | Cue.MOVES | Cue.MERGES | Cue.SPLITS | Cue.RENUMBERS | Cue.DEMANDS
)  # fmt: skip
REQUESTS = ORDERS | Cue.ASKS | Cue.LACKS
STANCES = (
    Cue.AGREES | Cue.DISAGREES | Cue.PRAISES | Cue.ASKS | Cue.KNOWS | Cue.WONDERS | Cue.DEEDS | Cue.PLEAS
)  # fmt: skip
CORRECTING = Cue.INSTEAD | Cue.CORRECTS | Cue.OPINES
BESIDE_FIGURES = Cue.TOLD | Cue.DRAFTS | Cue.FROM | Cue.TURNED | Cue.RIGHTS | Cue.ORDERED | Cue.MINDS
"""What tells nothing where no two figures stand."""
CHANGING = Cue.REPLACES | Cue.USES | Cue.SIGNS | Cue.INSTEAD | Cue.REFUSES | Cue.TOO
"""What must stand beside the words of `PAIRS`: one of two wordings is to go."""


Key = str | tuple[str, str]


@dataclass(frozen=True)  # without slots: what the entries need is told when it is first asked
class Doubt:
    """Classes that a beginning means only where one of the entries that begin so truly stands.

    `first` is the word with which they begin, `pattern` what they match from there on.
    """

    cues: int
    first: str
    entries: tuple[str, ...]
    pattern: re.Pattern[str]

    @cached_property
    def needs(self) -> frozenset[str]:
        """Words of which one stands wherever one of the entries does; no words where that is not known."""
        rows = [min(needed(entry), key=len, default=frozenset[str]()) for entry in self.entries]
        return frozenset().union(*rows) if all(rows) else frozenset()

    def stands_in(self, lower: str) -> bool:
        """Whether one of the entries stands in a stretch."""
        at = lower.find(self.first)
        while at >= 0:
            if self.pattern.match(lower, at) is not None:
                return True
            at = lower.find(self.first, at + 1)
        return False


@dataclass(frozen=True, slots=True)
class CueTable:
    """First words of entries that tell enough, first two words of the others, and the classes they mean.

    `doubts` are those beginnings of which more must follow, or something must not. `numbers` are words that may stand
    behind a unit's name for its number, `units` the last words of such names, `counts` words with which a number
    begins; `always` are classes with an entry of which no beginning is known.
    """

    words: dict[str, int]
    pairs: dict[tuple[str, str], int]
    doubts: dict[Key, tuple[Doubt, ...]]
    units: frozenset[str]
    numbers: frozenset[str]
    short_units: re.Pattern[str] | None
    counts: frozenset[str]
    always: int
    hopes: dict[Key, int] = field(init=False)  # what the doubts of a beginning may mean together

    def __post_init__(self) -> None:
        """Joins the classes of each beginning's doubts."""
        joined = {key: reduce(or_, (doubt.cues for doubt in row)) for key, row in self.doubts.items()}
        object.__setattr__(self, "hopes", joined)

    def of(self, lower: str) -> int:
        """The classes whose words a lower-case stretch may hold; a quotation in it is blanked."""
        return self.among(spaced(lower).split(), lower)

    def among(self, tokens: list[str], lower: str) -> int:
        """The same of a stretch whose words are known: what may be looked for in it."""
        return self.classes(tokens, lower)

    def classes(self, tokens: list[str], lower: str) -> int:
        """The same as what a stretch tells, for who weighs it."""
        words, pairs, doubts = self.words, self.pairs, self.doubts
        found, keys, present = self.always, list[Key](), frozenset(tokens)
        for word in words.keys() & present:
            found |= words[word]
            if word in doubts:
                keys.append(word)
        for pair in pairs.keys() & pairwise(tokens):
            found |= pairs[pair]
            if pair in doubts:
                keys.append(pair)
        for mark in _MARK.findall(lower):
            found |= _MARKS[mark]
        has_figure = _DIGIT.search(lower) is not None
        if found & Cue.QUOTED or ((has_figure or found & Cue.COUNTED) and self._has_two_figures(tokens, lower)):
            found |= Cue.FIGURES
        if keys:
            found |= self._standing(keys, found, lower, present)
        if found & Cue.UNITS and (found & Cue.QUOTED or self._is_numbered(tokens)):  # or a quotation begins with one
            return found | Cue.PLACES
        if _NUMBERED.search(lower) is not None:
            return found | Cue.PLACES
        may_be_address = found & Cue.LETTERED or (has_figure and _DOTTED.search(lower) is not None)
        if (may_be_address and is_address(lower)) or (has_figure and self._is_short_unit(lower)):
            return found | Cue.PLACES
        return found

    def _standing(self, keys: list[Key], found: int, lower: str, present: frozenset[str]) -> int:
        """The classes of which an entry truly stands in a stretch; not looked for where they would tell nothing."""
        hopes, known = self.hopes, 0 if found & Cue.FIGURES else BESIDE_FIGURES
        hoped = found
        for key in keys:
            hoped |= hopes[key]
        if not hoped & (CHANGING | Cue.QUOTED):
            known |= Cue.FAVOURS
        known |= found
        if not hoped & ~known:
            return found
        unknown = ~known
        for key in keys:
            if not hopes[key] & unknown:
                continue
            for doubt in self.doubts[key]:
                if not doubt.cues & unknown or (doubt.needs and doubt.needs.isdisjoint(present)):
                    continue
                if doubt.stands_in(lower):
                    found |= doubt.cues
                    unknown &= ~doubt.cues
        return found

    def _has_two_figures(self, tokens: list[str], lower: str) -> bool:
        """Whether two figures stand in a stretch, in digits or in words; the "năm" of "năm 2020" is none."""
        if TWO_FIGURES.search(lower) is not None:
            return True
        figures = [at for at, token in enumerate(tokens) if token in self.counts or token[0].isdigit()]
        return len(figures) - sum(here + 1 == there for here, there in pairwise(figures)) > 1

    def _is_short_unit(self, lower: str) -> bool:
        return self.short_units is not None and self.short_units.search(lower) is not None

    def _is_numbered(self, tokens: list[str]) -> bool:
        last = len(tokens) - 1
        for word in self.units.intersection(tokens):
            at = -1
            for _ in range(tokens.count(word)):
                at = tokens.index(word, at + 1)
                if at < last and self._is_number(tokens[at + 1]):
                    return True
        return False

    def _is_number(self, word: str) -> bool:
        return (
            word in self.numbers or len(word) == 1 or word[0].isdigit() or word[1].isdigit() or not word.strip("ivxlc")
        )


def is_address(lower: str) -> bool:
    """Whether a stretch may hold an address that is all number."""
    return _ADDRESS.search(lower) is not None
