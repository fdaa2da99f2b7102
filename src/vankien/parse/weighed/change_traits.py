"""The traits by which a change of wordings without marks is weighed: how likely their edges are, what stands around.

`o<`, `o>`, `n<`, `n>` are the words beside the old and the new wording, `b=` one between the two, `s=` another of their
sentences, `t=` one of the sentences around; `of` says that the old one comes first, `nf` the new one.
"""

from collections.abc import Iterator
from itertools import pairwise

from vankien.parse.weighed.edges import COUNTS, NEW_BEGINS, NEW_ENDS, OLD_BEGINS, OLD_ENDS, Piece, Pieces, step
from vankien.parse.weighed.word_rows import WordRow

HALVES = 1.5  # of weight in a step
STEEP = 12.0  # weight beyond which nothing is told
RANKS = 5
WHOLE_BETWEEN = 6  # words between two wordings that are told as one
MOST_BETWEEN = 30  # that are told one by one
BETWEEN = (0, 1, 2, 3, 5, 8, 12, 20, 40)  # words, in steps
RATIOS = (0.4, 0.8, 1.25, 2, 4)  # words of the new wording to one of the old
LONG = (15, 30, 60, 120)  # words of a row, in steps
OLD_LONG = (1, 2, 4, 8, 20)
QUARTERS = 4


def _level(weight: float) -> int:
    return int(max(-STEEP, min(STEEP, weight)) // HALVES)


def pair_traits(found: Pieces, old: int, new: int) -> Iterator[str]:
    """The traits of an old and a new wording, told by their ranks."""
    row, one, other = found.row, found.olds[old], found.news[new]
    order = "of" if one.first < other.first else "nf"
    yield from _edges_of(found, one, other, old, new)
    yield order
    yield from _between(row, one, other, order)
    yield from _shapes(row, one, other)
    yield from _beside(row, "o", one)
    yield from _beside(row, "n", other)
    behind, before = row.sign(one.end), row.sign(other.first - 1)
    yield f"o>n<{behind}_{before}"
    yield f"o<n<{row.sign(one.first - 1)}_{before}"
    yield from _around(row, (one, other))
    yield from _of_row(row)


def _edges_of(found: Pieces, one: Piece, other: Piece, old: int, new: int) -> Iterator[str]:
    edges = found.edges
    yield f"old begins {_level(edges[one.first][OLD_BEGINS])}"
    yield f"old ends {_level(edges[one.end][OLD_ENDS])}"
    yield f"new begins {_level(edges[other.first][NEW_BEGINS])}"
    yield f"new ends {_level(edges[other.end][NEW_ENDS])}"
    yield f"old {_level(one.weight)}"
    yield f"new {_level(other.weight)}"
    yield f"both {_level((one.weight + other.weight) / 2)}"
    yield f"old rank {min(old, RANKS)}"
    yield f"new rank {min(new, RANKS)}"
    yield f"ranks {min(old, 2)} {min(new, 2)}"


def pair_shape(row: WordRow, one: Piece, other: Piece) -> Iterator[str]:
    """What holds of an old and a new wording without regard to their words: how far apart, how long, how alike."""
    order = "of" if one.first < other.first else "nf"
    yield order
    yield from _apart(row, one, other, order)
    yield from _shapes(row, one, other)


def _apart(row: WordRow, one: Piece, other: Piece, order: str) -> Iterator[str]:
    start, end = (one.end, other.first) if order == "of" else (other.end, one.first)
    yield f"{order} gap {step(end - start, BETWEEN)}"
    yield f"{order} sentences {min(3, abs(row.sentences[one.first] - row.sentences[other.first]))}"


def _between(row: WordRow, one: Piece, other: Piece, order: str) -> Iterator[str]:
    start, end = (one.end, other.first) if order == "of" else (other.end, one.first)
    said = [row.sign(at) for at in range(start, end)]
    yield from _apart(row, one, other, order)
    if len(said) <= WHOLE_BETWEEN:
        yield f"{order} b:{' '.join(said)}"
    yield from (f"{order} b={each}" for each in said[:MOST_BETWEEN])
    yield from (f"{order} b={each} {then}" for each, then in pairwise(said[:MOST_BETWEEN]))
    yield from {f"{order} bc={row.classes[at]:x}" for at in range(start, end) if row.classes[at]}


def _shapes(row: WordRow, one: Piece, other: Piece) -> Iterator[str]:
    """How long both are, what they share, and what the draft has of them."""
    olds, news = ([each.word for each in row.said[piece.first : piece.end]] for piece in (one, other))
    yield f"old long {step(len(olds))}"
    yield f"new long {step(len(news))}"
    yield f"ratio {sum(len(news) > ratio * len(olds) for ratio in RATIOS)}"
    shared = int(QUARTERS * len({*olds} & {*news}) / min(len({*olds}), len({*news})))
    yield f"shared {shared}"
    yield f"shared {shared} of {step(len(olds), OLD_LONG)}"
    yield "same" if olds == news else "differ"
    yield f"first {olds[0] == news[0]:d}"
    yield f"last {olds[-1] == news[-1]:d}"
    size, count = row.runs[one.first]
    yield f"count {step(count, COUNTS)}" if size == len(olds) else "part of a run"
    yield f"runs on {row.joins[one.first]:d}{size > len(olds):d}"
    yield f"new had {row.is_had(other.first, other.end):d}"
    yield f"new joins {_joined(row, other)}"
    yield "digits " + "".join("01"[any(each[0].isdigit() for each in words)] for words in (olds, news))
    yield f"new sentences {min(2, row.sentences[other.end - 1] - row.sentences[other.first])}"
    yield f"there {_is_there(row, one)}{_is_there(row, other)}"
    for name, piece in (("old", one), ("new", other)):
        yield f"{name} whole {_is_whole(row, piece)}"
        yield f"{name} gaps {min(2, sum(bool(row.gap(at)) for at in range(piece.first + 1, piece.end)))}"


def _joined(row: WordRow, piece: Piece) -> int:
    """How many quarters of a wording stand in the draft by twos."""
    return int(QUARTERS * sum(row.joins[piece.first + 1 : piece.end]) / (piece.end - piece.first))


def _is_there(row: WordRow, piece: Piece) -> str:
    """Whether the units that are named have a wording, word behind word; nothing where none is named."""
    if not row.there:
        return "-"
    return "01"[row.there[piece.first] and all(row.joins_there[piece.first + 1 : piece.end])]


def _is_whole(row: WordRow, piece: Piece) -> str:
    """Whether a wording begins its sentence, and ends it."""
    begins = piece.first == 0 or row.sentences[piece.first - 1] != row.sentences[piece.first]
    ends = piece.end == row.size or row.sentences[piece.end] != row.sentences[piece.end - 1]
    return f"{begins:d}{ends:d}"


def _beside(row: WordRow, name: str, piece: Piece) -> Iterator[str]:
    before, behind = row.sign(piece.first - 1), row.sign(piece.end)
    yield f"{name}<{before}"
    yield f"{name}<<{row.sign(piece.first - 2)} {before}"
    yield f"{name}>{behind}"
    yield f"{name}>>{behind} {row.sign(piece.end + 1)}"
    yield f"{name}<>{before}_{behind}"
    yield f"{name} last {row.lasts[piece.first]}"
    yield f"{name} next {row.nexts[piece.end]}"
    yield f"{name} marks {row.gap(piece.first)}_{row.gap(piece.end)}"


def _around(row: WordRow, held: tuple[Piece, ...]) -> Iterator[str]:
    """The words of the sentences in which wordings stand, and of those around."""
    first = min(row.sentences[each.first] for each in held)
    last = max(row.sentences[each.end - 1] for each in held)
    inside = {at for each in held for at in range(each.first, each.end)}
    yield from {
        f"{'s' if first <= row.sentences[at] <= last else 't'}={row.signs[at]}"
        for at in range(row.size)
        if at not in inside
    }
    yield from {
        f"{'s' if first <= row.sentences[at] <= last else 't'}c={row.classes[at]:x}"
        for at in range(row.size)
        if row.classes[at] and at not in inside
    }


def _of_row(row: WordRow) -> Iterator[str]:
    yield f"words {step(row.size, LONG)}"
    yield from (f"heard {one}" for one in row.heard)
    yield f"of sentences {min(5, row.sentences[-1])}"


def lone_shape(row: WordRow, piece: Piece) -> Iterator[str]:
    """What holds of a wording without regard to its words."""
    size, count = row.runs[piece.first]
    long = piece.end - piece.first
    yield f"long {step(long)}"
    yield f"count {step(count, COUNTS)}" if size >= long else "strange"
    yield f"joins {_joined(row, piece)}"
    yield f"runs on {row.joins[piece.first]:d}{size > long:d}"
    yield f"digits {FIGURES[any(row.said[each].word[0].isdigit() for each in range(piece.first, piece.end))]}"
    yield f"sentences {min(2, row.sentences[piece.end - 1] - row.sentences[piece.first])}"
    yield f"whole {_is_whole(row, piece)}"
    yield f"there {_is_there(row, piece)}"


def lone_traits(found: Pieces, at: int, *, is_old: bool) -> Iterator[str]:
    """The traits of a wording that may be all that a change is told by."""
    row, piece = found.row, (found.olds if is_old else found.news)[at]
    edges, (begins, ends) = found.edges, (OLD_BEGINS, OLD_ENDS) if is_old else (NEW_BEGINS, NEW_ENDS)
    other = NEW_BEGINS if is_old else OLD_BEGINS
    yield f"begins {_level(edges[piece.first][begins])}"
    yield f"ends {_level(edges[piece.end][ends])}"
    yield f"both {_level(piece.weight)}"
    yield f"rank {min(at, RANKS)}"
    yield f"other begins {_level(max(each[other] for each in edges))}"
    yield from lone_shape(row, piece)
    yield f"first={row.sign(piece.first)}"
    yield from _beside(row, "", piece)
    yield from _around(row, (piece,))
    yield from {
        f"2={row.signs[each]} {row.signs[each + 1]}"
        for each in range(row.size - 1)
        if not (piece.first <= each < piece.end or piece.first <= each + 1 < piece.end)
    }
    yield from _of_row(row)


FIGURES = ("no", "yes")
