"""The table of a language's cue words: from its entries to the beginnings that tell them (`parse/words/cues.py`)."""

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise, product
from string import ascii_lowercase

from vankien.lang.speech import Speech
from vankien.lang.stances import StanceWords
from vankien.model.locator import UnitKind
from vankien.parse.words.cues import Cue, CueTable, Doubt, Key
from vankien.parse.words.openings import last_word, openings
from vankien.parse.words.pieces import words
from vankien.parse.words.spaced import spaced
from vankien.text.pattern import compile_later

_ANY_WORD = re.compile(r"(?<![^|])\\w\+\\s\+")  # before a word that tells: "\\w+\\s+lắm"
_PLAIN = re.compile(r"[\w\s]+")  # an entry that is no pattern
_ROMAN = tuple("".join(row) for length in range(1, 6) for row in product("ivx", repeat=length))  # or what looks so


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
        (Cue.KEEPS, (*s.keeps, *u.spares)), (Cue.AGREES, s.agrees), (Cue.DISAGREES, s.disagrees),
        (Cue.STRONG, v.strong_goods), (Cue.BAD, v.bads), (Cue.FEELS, v.feelings), (Cue.THANKS, v.thanks),
        (Cue.NOTHING, v.nothing_heads), (Cue.FORMULAS, (*v.procedures, *v.formulas)), (Cue.NOTS, v.nots),
        (Cue.KNOWS, v.asks_to_know), (Cue.WONDERS, v.unmarked), (Cue.DEEDS, v.deeds), (Cue.PLEAS, _ending(v)),
        (Cue.UNITS, (*s.units, *s.page, *s.line)),
        (Cue.PLACES, [name for name, kind in s.units.items() if kind is UnitKind.APPENDIX]),
        (Cue.WHOLE, s.whole_draft),
        (Cue.ANAPHORA, s.anaphora), (Cue.FROM, s.from_words), (Cue.BETWEEN, s.between), (Cue.COUNTS, s.people),
        (Cue.NAMES, _naming(s)), (Cue.RESULTS, s.marks_result),
        (Cue.ITEMS, _numbered(s)), (Cue.BECOMES, (*u.becomes, *s.roles.becomes)), (Cue.BESIDE, (*s.after, *s.before)),
        (Cue.THIS, s.this), (Cue.WANTS, s.unmarked.wants), (Cue.TURNED, s.turned),
        (Cue.TOO, (*s.unmarked.too, *r.denials, *(_ANY_WORD.sub("", entry) for entry in r.faults))),
        (Cue.RIGHTS, (*r.rights, *r.favours, *s.betters, *s.corrects, *s.raises, *s.unmarked.wants, *s.unmarked.nows)),
        (Cue.ORDERED, s.unmarked.orders), (Cue.MINDS, (*r.minds, *s.errors)),
        (Cue.TOLD, (*r.draft_says, *r.holds, *s.errors, *s.old_labels)),
        (Cue.DRAFTS, s.about_draft),
        (Cue.WRITES, (*s.pairs.writes, *s.pairs.changes)), (Cue.AGAINST, s.pairs.against), (Cue.AWAY, s.pairs.away),
        (Cue.FAVOURS, s.pairs.favours), (Cue.COPIES, s.unmarked.bare.where),
        (Cue.DESCRIBED, (*u.described, *u.contents)), (Cue.OUGHT, u.ought), (Cue.LEAVES, u.away_from),
        (Cue.COUNTED, s.unmarked.figures.starts), (Cue.LETTERED, (*ascii_lowercase, "đ", *_ROMAN)),
        (Cue.WISHED, (*s.comments, *w.text_verbs, *w.putting_verbs)),
        (Cue.LACKS, w.lacks), (Cue.THERE, (*r.asks_there, *r.mends_there, *s.there.cues)), (Cue.LEFT, s.leaving.leaves),
    )  # fmt: skip
    joints: tuple[tuple[int, Iterable[str], Iterable[str]], ...] = (
        (Cue.GOOD, v.before, v.goods), (Cue.GOOD, v.goods, v.after),
        (Cue.WEAK, v.before, v.weak_bads), (Cue.WEAK, v.weak_bads, v.after),
        (Cue.DENIED, v.nots, (*v.before, *v.deniable, *v.strong_goods)),
        (Cue.MOVES, u.ought, u.stands), (Cue.PLACES, s.leading_ordinals, (*s.units, *s.page, *s.line)),
    )  # fmt: skip
    made = _Made()
    known = [(cue, entry, opening) for cue, said in entries for entry in said for opening in openings(entry)]
    often = Counter(pair for _, _, opening in known for pair in pairwise(opening))
    for cue, entry, opening in known:
        if not opening:
            made.add(cue, ())
            continue
        pair = min(pairwise(opening), key=often.__getitem__, default=opening[:1])  # the one that tells most
        if _PLAIN.fullmatch(entry) and len(entry.split()) <= len(pair):
            made.add(cue, pair)
        else:
            made.doubt(cue, pair, opening[0], entry)
    for cue, firsts, seconds in joints:
        ends = {last_word(entry) for entry in firsts}
        for begin in {opening[0] for entry in seconds for opening in openings(entry) if opening}:
            for end in ends:
                made.add(cue, (begin,) if end is None else (end, begin))  # of some no last word is known
    return CueTable(made.words, made.pairs, made.doubts(), *_numbering(s), made.always)


class _Made:
    """A table that is being made."""

    def __init__(self) -> None:
        self.words: dict[str, int] = {}
        self.pairs: dict[tuple[str, str], int] = {}
        self.always = 0
        self._doubted: dict[Key, dict[tuple[int, str], list[str]]] = {}

    def add(self, cue: int, opening: tuple[str, ...]) -> None:
        """A beginning that means a class wherever it stands; one of which nothing is known stands everywhere."""
        if not opening:
            self.always |= cue
        elif len(opening) == 1:
            self.words[opening[0]] = self.words.get(opening[0], 0) | cue
        else:
            pair = opening[0], opening[1]
            self.pairs[pair] = self.pairs.get(pair, 0) | cue

    def doubt(self, cue: int, opening: tuple[str, ...], first: str, entry: str) -> None:
        """A beginning that means a class only where an entry stands that begins with a word."""
        self.add(0, opening)
        key = opening[0] if len(opening) == 1 else (opening[0], opening[1])
        self._doubted.setdefault(key, {}).setdefault((cue, first), []).append(entry)

    def doubts(self) -> dict[Key, tuple[Doubt, ...]]:
        """What is doubted of each beginning; classes with the same entries are one doubt."""
        made: dict[Key, tuple[Doubt, ...]] = {}
        patterns: dict[tuple[str, ...], re.Pattern[str]] = {}
        for key, by_cue in self._doubted.items():
            alike: dict[tuple[str, tuple[str, ...]], int] = {}
            for (cue, first), said in by_cue.items():
                own = first, tuple(dict.fromkeys(said))
                alike[own] = alike.get(own, 0) | cue
            for _, entries in alike:
                if entries not in patterns:
                    patterns[entries] = compile_later(words(entries))
            made[key] = tuple(
                Doubt(cues, first, entries, patterns[entries]) for (first, entries), cues in alike.items()
            )
        return made


def _naming(s: Speech) -> tuple[str, ...]:
    """Names of words with what must stand behind them: no "từ đó", and no quotation."""
    behind = rf"(?=\s*:?\s+(?!\s|\x01|{words(s.bare_not)}))"
    return tuple(f"(?:{entry}){behind}" for entry in (*s.bare_names, *s.weak_names, *s.unmarked.lists))


def _ending(v: StanceWords) -> tuple[str, ...]:
    """Pleas with what must stand behind them, the end of a clause or another word of one: "đi", "hộ" and "với" stand in
    every third clause, and at the end of hardly any.
    """
    behind = rf"(?=\s*(?:[^\w\s]|$)|\s+{words(v.plea_ends or ('(?!)',))})"
    return tuple(f"(?:{entry}){behind}" for entry in v.pleas)


def _numbered(s: Speech) -> tuple[str, ...]:
    """Names of a report's items with the number behind them: "giải pháp 3", "nhiệm vụ trọng tâm thứ hai"."""
    marks = "|".join(s.ordinal_mark)
    behind = rf"(?=(?:\s+\w+){{0,2}}?\s+(?:{marks})\s|\s+(?:(?:{marks})\s*)?\d|\s+\(?[a-hđ](?!\w))"
    return tuple(f"(?:{entry}){behind}" for entry in s.whole_units.items)


def _numbering(s: Speech) -> tuple[frozenset[str], frozenset[str], re.Pattern[str] | None, frozenset[str]]:
    """The last words of names of units, what numbers a unit in words, units' names of one letter, words of numbers."""
    names = (*s.units, *s.page, *s.line)
    units = {found[-1] for name in names if (found := spaced(name.replace("\\", "")).split())}
    numbers = (
        *s.ordinal_mark, *s.ordinals, *s.bare_ordinals, *s.first, *s.last, *s.next_to_last, *s.next_words,
        *s.previous_words, *s.from_words,
    )  # fmt: skip
    begins = {opening[0] for entry in numbers for opening in openings(entry) if opening}
    counts = {spaced(entry).split()[0] for entry in s.unmarked.figures.starts}
    short = re.compile(rf"[{''.join(s.short_units)}](?<!\w.)\.?\s{{0,2}}[0-9]") if s.short_units else None  # "Đ5"
    return frozenset(units), frozenset(begins), short, frozenset(counts)
