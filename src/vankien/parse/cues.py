"""Which classes of words a stretch holds, found in one pass: the gate before the grammar.

A word of a class is looked for by the first words with which its entry begins, at most by two of them side by side;
where a class needs two entries side by side ("rất" "hay"), by the two words at the joint. What the gate lets through
the grammar still decides, what it holds back the grammar cannot match: a law in the tests opens every gate and reads
again.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Final

from vankien.lang.speech import Speech
from vankien.parse.openings import last_word, openings
from vankien.parse.plain import TWO_FIGURES
from vankien.parse.spaced import spaced

ALL = -1
_ADDRESS = re.compile(
    r"(?<![\w.])(?:(?:[ivx]{1,5}|[a-dđ])(?:[./]|\s?[,/–-]\s*)(?:[ivx]|\d)|\d{1,2}(?:\.\d{1,2}){1,2}(?![\w%]|\.\d)|\([a-z]\))"
)  # "B.II", "I.2": a place without a unit's name
_FIGURE = re.compile("[0-9]")
_ANY_WORD = re.compile(r"(?<![^|])\\w\+\\s\+")  # before a word that tells: "\\w+\\s+lắm"
_MARKS = re.compile("[\x01:–—=→⇒➔⟶⟹➝➜➡>-]")
_SIGNS = "=→⇒➔⟶⟹➝➜➡>"
_JOINT = re.compile(  # of such an address: with a figure or one letter before, a figure behind, or around a letter
    r"[,./–-](?:(?<=[ivx\d].)|(?<=[ivx\d]\s.)|(?<=[a-dđ].)(?<!\w[a-dđ].)|(?<=[a-dđ]\s.)(?<!\w[a-dđ]\s.))\s*[ivx\d]"
    r"|\([a-z]\)"
)


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
    KNOWS: Final = 1 << 27
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
    PAIRS: Final = WRITES | FAVOURS | SIGNS
    PRAISES: Final = GOOD | STRONG | BAD | WEAK | DENIED | FEELS | THANKS | NOTHING


ORDERS = (
    Cue.REPLACES | Cue.INSERTS | Cue.DELETES | Cue.MOVES | Cue.MERGES | Cue.SPLITS | Cue.RENUMBERS | Cue.DEMANDS
)  # fmt: skip
REQUESTS = ORDERS | Cue.ASKS
STANCES = Cue.AGREES | Cue.DISAGREES | Cue.PRAISES | Cue.ASKS | Cue.KNOWS
CORRECTING = Cue.INSTEAD | Cue.CORRECTS | Cue.OPINES
TURNING = CORRECTING | Cue.REPLACES | Cue.RAISES | Cue.WANTS | Cue.ASKS | Cue.SIGNS
"""What stands beside two figures of which the one is to become the other."""
TELLING = REQUESTS | STANCES | Cue.PLACES
"""What a line without marks, colons and questions must hold to be worth a closer look."""


@dataclass(frozen=True, slots=True)
class CueTable:
    """First words of entries that tell enough, first two words of the others, and the classes they mean.

    `numbers` are words that may stand behind a unit's name for its number, `units` the last words of such names,
    `counts` words with which a number begins; `always` are classes with an entry of which no beginning is known.
    """

    words: dict[str, int]
    pairs: dict[tuple[str, str], int]
    units: frozenset[str]
    numbers: frozenset[str]
    short_units: re.Pattern[str] | None
    counts: frozenset[str]
    always: int

    def of(self, lower: str) -> int:
        """The classes whose words a lower-case stretch may hold; a quotation in it is blanked."""
        return self.among(spaced(lower).split(), lower)

    def among(self, tokens: list[str], lower: str) -> int:
        """The same of a stretch whose words are known."""
        found = self.always if _MARKS.search(lower) is None else self.always | _marks_in(lower)
        words, pairs = self.words, self.pairs
        for word in words.keys() & tokens:
            found |= words[word]
        for pair in pairs.keys() & pairwise(tokens):
            found |= pairs[pair]
        if not found & Cue.PLACES and self._names_place(tokens, lower, found):
            found |= Cue.PLACES
        if _turns(found) and (found & Cue.QUOTED or self._has_two_figures(tokens, lower)):
            found |= Cue.FIGURES
        return found

    def _has_two_figures(self, tokens: list[str], lower: str) -> bool:
        """Whether two figures stand in a stretch, in digits or in words; the "năm" of "năm 2020" is none."""
        if TWO_FIGURES.search(lower) is not None:
            return True
        if self.counts.isdisjoint(tokens):
            return False
        figures = [at for at, token in enumerate(tokens) if token in self.counts or token[0].isdigit()]
        return len(figures) - sum(here + 1 == there for here, there in pairwise(figures)) > 1

    def _names_place(self, tokens: list[str], lower: str, found: int) -> bool:
        """Whether a number may stand behind a unit's name, or a quotation that begins with one; or an address alone."""
        if found & Cue.UNITS and (found & Cue.QUOTED or self._is_numbered(tokens)):
            return True
        if self.short_units is not None and _FIGURE.search(lower) and self.short_units.search(lower) is not None:
            return True
        return is_address(lower)

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


def _turns(found: int) -> bool:
    """Whether words stand in a stretch that can turn one figure into another (`EITHER` of `parse/shapes.py`)."""
    if found & TURNING:
        return True
    return bool((found & Cue.TURNED and found & Cue.FROM) or (found & Cue.BECOMES and found & Cue.PLACES))


def _marks_in(lower: str) -> int:
    """The classes of marks in a stretch."""
    found = Cue.QUOTED if "\x01" in lower else 0
    if ":" in lower or "-" in lower or "–" in lower or "—" in lower:
        found |= Cue.LEADS
    return found | Cue.SIGNS if any(sign in lower for sign in _SIGNS) else found


def is_address(lower: str) -> bool:
    """Whether a stretch may hold an address that is all number; most are told by what stands behind their joints."""
    return _JOINT.search(lower) is not None and _ADDRESS.search(lower) is not None


@lru_cache(maxsize=8)
def cue_table(s: Speech) -> CueTable:
    """The table of a language."""
    u, v, w, r = s.whole_units, s.stances, s.wishing, s.roles
    entries: tuple[tuple[int, Iterable[str]], ...] = (
        (Cue.ASKS, (*s.asks, *s.wishes)), (Cue.REPLACES, s.replaces), (Cue.INSERTS, s.inserts),
        (Cue.DELETES, (*s.deletes, *u.unneeded, *s.spare)),
        (Cue.MOVES, (*s.moves, *u.swaps, *u.exchanges, *u.puts)),
        (Cue.MERGES, s.merges), (Cue.SPLITS, s.splits),
        (Cue.RENUMBERS, s.renumbers), (Cue.DEMANDS, s.demands), (Cue.USES, s.uses),
        (Cue.RAISES, (*s.raises, *s.unmarked.raisers)),
        (Cue.INSTEAD, (*s.instead, *s.unmarked.contrasts)), (Cue.REFUSES, s.refuses), (Cue.CORRECTS, s.corrects),
        (Cue.OPINES, (*s.unmarked.opines, *s.unmarked.nows)), (Cue.DENIES, s.denies), (Cue.TURNS, s.turns),
        (Cue.KEEPS, s.keeps), (Cue.AGREES, s.agrees), (Cue.DISAGREES, s.disagrees),
        (Cue.STRONG, v.strong_goods), (Cue.BAD, v.bads), (Cue.FEELS, v.feelings), (Cue.THANKS, v.thanks),
        (Cue.NOTHING, v.nothing_heads), (Cue.FORMULAS, (*v.procedures, *v.formulas)), (Cue.NOTS, v.nots),
        (Cue.KNOWS, v.asks_to_know), (Cue.UNITS, (*s.units, *s.page, *s.line)), (Cue.WHOLE, s.whole_draft),
        (Cue.ANAPHORA, s.anaphora), (Cue.FROM, s.from_words), (Cue.BETWEEN, s.between), (Cue.COUNTS, s.people),
        (Cue.NAMES, (*s.bare_names, *s.weak_names, *s.unmarked.lists)), (Cue.RESULTS, s.marks_result),
        (Cue.ITEMS, u.items), (Cue.BECOMES, (*u.becomes, *s.roles.becomes)), (Cue.BESIDE, (*s.after, *s.before)),
        (Cue.THIS, s.this), (Cue.WANTS, s.unmarked.wants), (Cue.TURNED, s.turned),
        (Cue.TOO, (*s.unmarked.too, *r.denials, *(_ANY_WORD.sub("", entry) for entry in r.faults))),
        (Cue.RIGHTS, (*r.rights, *r.favours, *s.betters, *s.corrects, *s.raises, *s.unmarked.wants, *s.unmarked.nows)),
        (Cue.ORDERED, s.unmarked.orders), (Cue.MINDS, (*r.minds, *s.errors)),
        (Cue.TOLD, (*r.draft_says, *r.holds, *s.errors, *s.old_labels)),
        (Cue.DRAFTS, s.about_draft),
        (Cue.WRITES, (*s.pairs.writes, *s.pairs.changes)), (Cue.AGAINST, s.pairs.against), (Cue.AWAY, s.pairs.away),
        (Cue.FAVOURS, s.pairs.favours),
        (Cue.WISHED, (*s.comments, *w.text_verbs, *w.putting_verbs)),
    )  # fmt: skip
    joints: tuple[tuple[int, Iterable[str], Iterable[str]], ...] = (
        (Cue.GOOD, v.before, v.goods), (Cue.GOOD, v.goods, v.after),
        (Cue.WEAK, v.before, v.weak_bads), (Cue.WEAK, v.weak_bads, v.after),
        (Cue.DENIED, v.nots, (*v.before, *v.deniable, *v.strong_goods)),
        (Cue.MOVES, u.ought, u.stands), (Cue.PLACES, s.leading_ordinals, (*s.units, *s.page, *s.line)),
    )  # fmt: skip
    words: dict[str, int] = {}
    pairs: dict[tuple[str, str], int] = {}
    always = 0
    known = [(cue, opening) for cue, said in entries for entry in said for opening in openings(entry)]
    often = Counter(pair for _, opening in known for pair in pairwise(opening))
    for cue, opening in known:
        if not opening:
            always |= cue
        elif len(opening) == 1:
            words[opening[0]] = words.get(opening[0], 0) | cue
        else:
            pair = min(pairwise(opening), key=often.__getitem__)  # the one that tells most
            pairs[pair] = pairs.get(pair, 0) | cue
    for cue, firsts, seconds in joints:
        ends = {last_word(entry) for entry in firsts}
        for begin in {opening[0] for entry in seconds for opening in openings(entry) if opening}:
            for end in ends:
                if end is None:  # an entry of which no last word is known
                    words[begin] = words.get(begin, 0) | cue
                else:
                    pairs[end, begin] = pairs.get((end, begin), 0) | cue
    return CueTable(words, pairs, *_numbering(s), always)


def _numbering(s: Speech) -> tuple[frozenset[str], frozenset[str], re.Pattern[str] | None, frozenset[str]]:
    """The last words of names of units, what numbers a unit in words, units' names of one letter, words of numbers."""
    names = (*s.units, *s.page, *s.line)
    units = {found[-1] for name in names if (found := spaced(name.replace("\\", "")).split())}
    numbers = (
        *s.ordinal_mark, *s.ordinals, *s.bare_ordinals, *s.first, *s.last, *s.next_to_last, *s.next_words,
        *s.from_words,
    )  # fmt: skip
    begins = {opening[0] for entry in numbers for opening in openings(entry) if opening}
    counts = {spaced(entry).split()[0] for entry in s.unmarked.figures.starts}
    short = re.compile(rf"[{''.join(s.short_units)}](?<!\w.)\.?\s{{0,2}}[0-9]") if s.short_units else None  # "Đ5"
    return frozenset(units), frozenset(begins), short, frozenset(counts)
