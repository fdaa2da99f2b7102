"""Clauses that ask for something of the draft without its wording, weighed by what was learned from labelled letters.

The rules know the words that they list; what people find lacking, unclear or wrong is said in many others.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import fsum

from vankien.lang.speech import Speech
from vankien.model.span import Span
from vankien.parse.grammar.hearsay import first_ask
from vankien.parse.weighed.clause_net import Hearing, mean_of
from vankien.parse.weighed.comment_traits import PAIR, WORD, Passage, traits
from vankien.parse.weighed.plain_asks import asks_plainly
from vankien.parse.weighed.stance_traits import Clause
from vankien.parse.weighed.weights import chance, weights
from vankien.parse.words.cues import Cue
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

TELLS = 0.58  # from here on a clause of which no rule knows asks
TELLS_AT_PLACE = 0.3  # the same by the mean of table and network, beside a place and a word of asking (record 0052)
HOLDS = 0.2  # below, what the rules hold for a comment is none,
SPARED = 0.4  # unless the mean of table and network says more: best for hands not learned from (record 0045)
SHORT = 8  # words and marks of an order that no weight takes away
BY_WORDS = -1.0  # what its words must add for a clause of which no rule knows; nearly all that are told do
_ORDERS = (
    Cue.ASKS
    | Cue.REPLACES
    | Cue.INSERTS
    | Cue.DELETES
    | Cue.MOVES
    | Cue.MERGES
    | Cue.SPLITS
    | Cue.CORRECTS
    | Cue.RAISES
)
_DEMANDS = Cue.WANTS | Cue.DEMANDS
_NUMBERED = re.compile(r"\d|(?<!\w)[ivx]+(?!\w)")  # what a place is told by, in digits or roman; English "i" passes


@dataclass(frozen=True, slots=True)
class _Weights:
    """What words, words by twos and other traits add."""

    words: dict[str, float]
    pairs: dict[tuple[str, str], float]
    others: dict[str, float]


@lru_cache(maxsize=8)
def _weights(learned: str) -> _Weights:
    made = _Weights({}, {}, {})
    for trait, weight in weights(learned).items():
        kind, _, said = trait.partition(" ")
        if kind == WORD:
            made.words[said] = weight
        elif kind == PAIR:
            one, _, other = said.partition(" ")
            made.pairs[one, other] = weight
        else:
            made.others[trait] = weight
    return made


def likely(said: Passage, at: int, speech: Speech) -> float | None:
    """How likely a clause asks; None where neither the rules nor its words say so."""
    one, table = said.row[at], _weights(speech.learned.table("comments"))
    words = one.words
    added = _added(words, table)
    if (added < BY_WORDS or not any(map(str.isalpha, words))) and not said.commented.meet(one.span):
        return None
    return chance(traits(said, at), table.others, added)


def _added(words: Sequence[str], table: _Weights) -> float:
    """What words, and words by twos, add."""
    alone = fsum(table.words[each] for each in table.words.keys() & words)
    return alone + fsum(table.pairs[each] for each in table.pairs.keys() & pairwise(words))


def unasked(said: Passage, spans: Sequence[Span], speech: Speech, hearing: Hearing | None = None) -> list[bool]:
    """Which of the stretches that the rules hold for comments are none: the table takes them away, and the network does
    not spare them.
    """
    if not speech.learned.table("comments"):
        return [False] * len(spans)
    starts = [one.span.start for one in said.row]
    rows = [range(max(0, bisect_right(starts, each.start) - 1), bisect_left(starts, each.end)) for each in spans]
    return [bool(row) and not _is_order(said, row) and _is_unlikely(said, row, speech, hearing) for row in rows]


@lru_cache(maxsize=8)
def _puts(speech: Speech) -> re.Pattern[str]:
    """An order to add or to move something right behind words that ask: "nên có thêm một quyền", "xin đưa lên"."""
    lead = words((*speech.wishing.putting_verbs, *speech.wishing.bare_fills, *speech.musts))
    return compile_later(rf"\s+(?:{lead}\s+){{0,2}}{words((*speech.inserts, *speech.moves))}")


def _is_put_behind_place(said: Passage, at: int, speech: Speech) -> bool:
    """Whether an order to add or to move stands right behind the colon of a place: "Khoản 2: đảo lại trật tự, …"."""
    part = said.script.part(said.row[at].span)
    head, colon, _ = part.text.partition(":")
    if not colon or _puts(speech).match(f"{part.text} ", len(head) + 1) is None:
        return False
    return said.script.only_places(said.script.part(Span(part.start, part.start + len(head))))


def _puts_at_place(said: Passage, at: int, speech: Speech) -> bool:
    """Whether a clause that names a place asks to put something there, or elsewhere: what, and where, a person sees."""
    if not _says_at_place(said, at, Cue.INSERTS | Cue.MOVES):
        return False
    text, grammar = said.row[at].said, said.script.grammar
    if _is_put_behind_place(said, at, speech):
        return True
    ask = first_ask(text, grammar)
    while ask is not None and _puts(speech).match(text, ask.end()) is None:
        ask = first_ask(text, grammar, ask.end())
    return ask is not None


def _is_unlikely(said: Passage, row: Sequence[int], speech: Speech, hearing: Hearing | None) -> bool:
    chances = {at: likely(said, at, speech) or 0.0 for at in row}
    return max(chances.values()) < HOLDS and not any(_is_spared(one, at, hearing) for at, one in chances.items())


def _is_spared(by_table: float, at: int, hearing: Hearing | None) -> bool:
    weighing = None if hearing is None else hearing.at(at)
    return weighing is not None and mean_of(by_table, weighing.asks) >= SPARED


def _is_order(said: Passage, row: Sequence[int]) -> bool:
    """Whether one of some clauses is a short order, "Delete 12.", or puts something into a place that it names; what it
    may mean, a person sees.
    """
    orders = said.script.grammar.orders
    if any(_puts_at_place(said, at, said.script.grammar.speech) or asks_plainly(said, at) for at in row):
        return True
    return any(len(said.row[at].words) <= SHORT and orders.search(said.row[at].said) is not None for at in row)


def asks_at_place(said: Passage, at: int) -> bool:
    """Whether a clause names a place beside a word of asking, changing or demanding."""
    return _says_at_place(said, at, _ORDERS | _DEMANDS)


def _says_at_place(said: Passage, at: int, words: int) -> bool:
    one = said.row[at]
    if _NUMBERED.search(one.said) is None:  # most clauses of a story
        return False
    part = said.script.part(one.span)
    return bool(part.cues & words) and bool(said.script.references(part))


def _leads_to_change(said: Passage, at: int) -> bool:
    """Whether a change stands right behind a clause on its line: "… cần rõ hơn. Thay “12 tháng” bằng …"."""
    behind = said.row[at + 1] if at + 1 < len(said.row) else None
    return behind is not None and behind.line == said.row[at].line and said.changed.meet(behind.span)


def _value(said: Passage, at: int, speech: Speech, hearing: Hearing) -> float:
    """How likely a clause asks, where that is likely enough to be told, else 0: by the table, and for a clause that
    names a place beside a word of asking, where the network hears it, by the mean of both.
    """
    value = likely(said, at, speech)
    if value is not None and value >= TELLS:
        return value
    if asks_plainly(said, at):
        return TELLS
    may_ask = _says_at_place(said, at, _ORDERS) and not _leads_to_change(said, at)
    weighing = hearing.at(at) if may_ask else None
    if weighing is None or weighing.asks < 0:
        return 0.0
    table = _weights(speech.learned.table("comments"))
    mean = mean_of(chance(traits(said, at), table.others, _added(said.row[at].words, table)), weighing.asks)
    return mean if mean >= TELLS_AT_PLACE else 0.0


def asked(said: Passage, speech: Speech, hearing: Hearing) -> Iterator[int]:
    """Which of the clauses most likely ask, of those that no rule knows; of neighbours on one line the likeliest."""
    if not speech.learned.table("comments"):
        return
    last: tuple[float, int] | None = None
    for at, one in enumerate(said.row):
        if said.changed.meet(one.span) or said.commented.meet(one.span) or said.aside.meet(one.span):
            continue
        value = _value(said, at, speech, hearing)
        if not value:
            continue
        if last is not None and last[1] == at - 1 and said.row[at - 1].line == one.line and not _is_placed(said, one):
            last = max(last, (value, at), key=lambda each: each[0])
            continue
        if last is not None:
            yield last[1]
        last = value, at
    if last is not None:
        yield last[1]


def _is_placed(said: Passage, one: Clause) -> bool:
    return bool(said.script.references(said.script.part(one.span)))
