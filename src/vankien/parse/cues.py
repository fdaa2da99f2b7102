"""Which classes of words a stretch holds, found in one pass: the gate before the grammar.

A word of a class is looked for by its first one or two words; what the gate lets through the grammar still decides,
what it holds back the grammar cannot match. Tests hold both to that.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from vankien.lang.speech import Speech

ALL = -1
STEM = 3  # letters by which an entry that ends inside a word is looked for: "replac(?:e|ing)"
_WORD = re.compile(r"\w+")
_ADDRESS = re.compile(
    r"(?<![\w.])(?:(?:[ivx]{1,5}|[a-dđ])[./](?:[ivx]|\d)|\d{1,2}(?:\.\d{1,2}){1,2}(?![\w%]|\.\d)|\([a-z]\))"
)  # "B.II", "I.2": a place without a unit's name
_LITERAL = re.compile(r"[\w\s]*")
_INNER = re.compile(r"(?<=\w)(?:\[['’]+\]|['’-])(?=\w)")
_AROUND = re.compile(r"(?:\(\?<?[!=][^()]*\))+")  # what an entry must not stand behind says nothing of its own words


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
    PRAISES: Final = 1 << 19
    PLACES: Final = 1 << 20
    WHOLE: Final = 1 << 21
    ANAPHORA: Final = 1 << 22
    FROM: Final = 1 << 23
    BETWEEN: Final = 1 << 24
    KNOWS: Final = 1 << 27


ORDERS = (
    Cue.REPLACES | Cue.INSERTS | Cue.DELETES | Cue.MOVES | Cue.MERGES | Cue.SPLITS | Cue.RENUMBERS | Cue.DEMANDS
)  # fmt: skip
REQUESTS = ORDERS | Cue.ASKS
STANCES = Cue.AGREES | Cue.DISAGREES | Cue.PRAISES | Cue.ASKS | Cue.KNOWS
CORRECTING = Cue.INSTEAD | Cue.CORRECTS
TELLING = REQUESTS | STANCES | Cue.PLACES
"""What a line without marks, colons and questions must hold to be worth a closer look."""


@dataclass(frozen=True, slots=True)
class CueTable:
    """First words of all entries, each with the second words that may follow and the classes they then mean."""

    first: frozenset[str]
    follow: dict[str, tuple[tuple[str | None, int], ...]]
    stems: dict[str, int]
    always: int

    def of(self, lower: str) -> int:
        """The classes whose words a lower-case stretch may hold."""
        tokens = _WORD.findall(lower)
        found = self.always
        hits = self.first.intersection(tokens)
        if hits:
            joined = f" {' '.join(tokens)} "
            for word in hits:
                for second, flags in self.follow[word]:
                    if second is None or (flags & ~found and f" {word} {second} " in joined):
                        found |= flags
        if not found & Cue.PLACES and _ADDRESS.search(lower) is not None:
            found |= Cue.PLACES
        if self.stems:
            for token in tokens:
                found |= self.stems.get(token[:STEM], 0)
        return found


@lru_cache(maxsize=8)
def cue_table(s: Speech) -> CueTable:
    """The table of a language."""
    u, v = s.whole_units, s.stances
    classes: tuple[tuple[int, Iterable[str]], ...] = (
        (Cue.ASKS, (*s.asks, *s.wishes)), (Cue.REPLACES, s.replaces), (Cue.INSERTS, s.inserts),
        (Cue.DELETES, (*s.deletes, *u.unneeded, *s.spare)),
        (Cue.MOVES, (*s.moves, *u.swaps, *u.exchanges, *u.puts, *u.stands)),
        (Cue.MERGES, s.merges), (Cue.SPLITS, s.splits),
        (Cue.RENUMBERS, s.renumbers), (Cue.DEMANDS, s.demands), (Cue.USES, s.uses), (Cue.RAISES, s.raises),
        (Cue.INSTEAD, (*s.instead, *s.unmarked.contrasts)),
        (Cue.REFUSES, s.refuses), (Cue.CORRECTS, (*s.corrects, *s.unmarked.opines, *s.unmarked.nows)),
        (Cue.DENIES, s.denies),
        (Cue.TURNS, s.turns), (Cue.KEEPS, s.keeps), (Cue.AGREES, s.agrees), (Cue.DISAGREES, s.disagrees),
        (Cue.PRAISES, (*v.goods, *v.bads, *v.weak_bads, *v.feelings, *v.thanks, *v.nothing_heads)),
        (Cue.KNOWS, v.asks_to_know), (Cue.PLACES, (*s.units, *s.page, *s.line)), (Cue.WHOLE, s.whole_draft),
        (Cue.ANAPHORA, s.anaphora), (Cue.FROM, s.from_words), (Cue.BETWEEN, s.between),
    )  # fmt: skip
    follow: dict[str, dict[str | None, int]] = {}
    stems: dict[str, int] = {}
    always = 0
    for cue, entries in classes:
        for entry in entries:
            words, is_whole = _beginning(entry)
            if not words or (not is_whole and len(words) == 1 and len(words[0]) < STEM):
                always |= cue
            elif not is_whole and len(words) == 1:
                stems[words[0][:STEM]] = stems.get(words[0][:STEM], 0) | cue
            else:
                second = words[1] if len(words) > 1 and (is_whole or len(words) > 2) else None
                row = follow.setdefault(words[0], {})
                row[second] = row.get(second, 0) | cue
    table = {word: tuple(sorted(row.items(), key=lambda pair: pair[0] or "")) for word, row in follow.items()}
    return CueTable(frozenset(table), table, stems, always)


def _beginning(entry: str) -> tuple[list[str], bool]:
    """The literal words that an entry begins with, and whether the last of them is whole."""
    entry = _AROUND.sub("", entry, count=1) if entry.startswith("(?") else entry
    entry = _INNER.sub(" ", entry)  # "i'd", "re-word": two words to whoever counts words
    match = _LITERAL.match(entry)
    literal = match[0] if match else ""
    rest = entry[len(literal) :]
    is_whole = not rest or rest.startswith(("(?!", "(?=", "\\.", r"\s")) or literal.endswith(" ")
    return literal.split(), is_whole
