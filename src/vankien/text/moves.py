"""Paragraphs and sentences that stand elsewhere now: what a diff tells as taken out here and put in there."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import LCSseq

from vankien.text.normal import fold_plain
from vankien.text.passage_diff import Replacement
from vankien.text.words import syllables

LEAST_WORDS = 5  # syllables of a passage from which standing in two places is no accident ("Trân trọng cảm ơn.")
REWORDED = 0.8  # share of its words that a passage must keep to be the same one elsewhere
MOST_WEIGHED = 40_000  # pairs of passages weighed for likeness; beyond, only those are found that kept every word

_PASSAGE = re.compile(r"[^\n]+?(?:[.!?…;][”\"»)]*(?=\s)|(?=\n)|\Z)")


@dataclass(frozen=True, slots=True)
class Move:
    """`old[start:end]` stands as `new[first:last]` now; `is_same` when no word of it changed."""

    start: int
    end: int
    first: int
    last: int
    is_same: bool


@dataclass(frozen=True, slots=True)
class _Passage:
    start: int
    end: int
    words: tuple[str, ...]


def find_moves(old: str, new: str, changes: Sequence[Replacement]) -> tuple[Move, ...]:
    """The passages that `changes` (from `old` to `new`) take out in one place and put in at another, in old order.

    Whole sentences of at least `LEAST_WORDS`; neighbours that moved together are one. Each passage moves once at most.
    """
    gone, came = list(_gone(old, changes)), list(_came(new, changes))
    pairs = dict(_unchanged(gone, came))
    taken = set(pairs.values())
    left = [number for number in range(len(gone)) if number not in pairs]
    free = [number for number in range(len(came)) if number not in taken]
    if len(left) * len(free) <= MOST_WEIGHED:
        pairs |= dict(_reworded(gone, came, left, free))
    found = [_move(gone[one], came[other]) for one, other in sorted(pairs.items())]
    return tuple(_together(found, old, new))


def _gone(old: str, changes: Sequence[Replacement]) -> Iterator[_Passage]:
    for start, end, _ in changes:
        yield from _passages(old, start, end)


def _came(new: str, changes: Sequence[Replacement]) -> Iterator[_Passage]:
    shift = 0
    for start, end, text in changes:
        yield from _passages(new, start + shift, start + shift + len(text))
        shift += len(text) - (end - start)


def _passages(text: str, start: int, end: int) -> Iterator[_Passage]:
    """The sentences inside a stretch, without the white space around them."""
    for match in _PASSAGE.finditer(text, start, end):
        said = match[0].strip()
        words = tuple(syllables(fold_plain(said)))
        if len(words) >= LEAST_WORDS:
            begin = match.start() + len(match[0]) - len(match[0].lstrip())
            yield _Passage(begin, begin + len(said), words)


def _unchanged(gone: Sequence[_Passage], came: Sequence[_Passage]) -> Iterator[tuple[int, int]]:
    """Passages with the same words; of several alike, the first with the first."""
    places: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for number in range(len(came) - 1, -1, -1):
        places[came[number].words].append(number)
    for number, one in enumerate(gone):
        if places[one.words]:
            yield number, places[one.words].pop()


def _reworded(
    gone: Sequence[_Passage], came: Sequence[_Passage], left: Sequence[int], free: Sequence[int]
) -> Iterator[tuple[int, int]]:
    """Passages that kept most of their words, the likest first."""
    weighed = [(_kept(gone[one].words, came[other].words), one, other) for one in left for other in free]
    done: set[int] = set()
    taken: set[int] = set()
    for kept, one, other in sorted(weighed, key=lambda row: (-row[0], row[1], row[2])):
        if kept >= REWORDED and one not in done and other not in taken:
            done.add(one)
            taken.add(other)
            yield one, other


def _kept(one: tuple[str, ...], other: tuple[str, ...]) -> float:
    return float(LCSseq.normalized_similarity(one, other, score_cutoff=REWORDED))


def _move(one: _Passage, other: _Passage) -> Move:
    return Move(one.start, one.end, other.start, other.end, one.words == other.words)


def _together(found: Sequence[Move], old: str, new: str) -> Iterator[Move]:
    """Moves of neighbouring passages to neighbouring places as one; what stays in its place is none."""
    held: Move | None = None
    for move in found:
        if held is not None and _follows(held, move, old, new):
            held = Move(held.start, move.end, held.first, move.last, held.is_same and move.is_same)
            continue
        if held is not None:
            yield held
        held = move
    if held is not None:
        yield held


def _follows(one: Move, other: Move, old: str, new: str) -> bool:
    """Whether one passage stood right behind another, and does so still."""
    return (
        one.last <= other.first and not old[one.end : other.start].strip() and not new[one.last : other.first].strip()
    )
