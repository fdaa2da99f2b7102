"""Where wordings without marks begin and end: each gap between two words, weighed as an edge of an old or a new one.

A trait is a word with its side of the gap (`l1=` right before, `r2=` the second behind), the marks in it, and how the
run of the draft's words goes on across it. Four weights a trait: an old wording begins, ends; a new one begins, ends.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from vankien.parse.weighed.weights import ALWAYS, columns
from vankien.parse.weighed.word_rows import WordRow

OLD_BEGINS, OLD_ENDS, NEW_BEGINS, NEW_ENDS = range(4)
WAYS = 4
MOST = 16  # wordings of each kind that are looked at
MOST_ENDS = 18  # words at which a new one may begin, or end
LONGEST_NEW = 60  # words
FAR_FROM = -7.0  # weight below which no old wording begins
SIZES = (1, 2, 3, 4, 6, 8, 12, 20, 40)  # words, in steps
COUNTS = (0, 1, 2, 4, 10)  # places in the draft, in steps


def step(number: int, steps: Sequence[int] = SIZES) -> int:
    """Which of some steps a number reaches."""
    return sum(number > one for one in steps)


def edge_traits(row: WordRow, at: int) -> Iterator[str]:
    """The traits of the gap before a word."""
    l3, l2, l1, r1, r2, r3 = (row.sign(at + off) for off in range(-3, 3))
    yield f"l1={l1}"
    yield f"r1={r1}"
    yield f"l2={l2}"
    yield f"r2={r2}"
    yield f"l3={l3}"
    yield f"r3={r3}"
    yield f"l21={l2} {l1}"
    yield f"r12={r1} {r2}"
    yield f"lr={l1} {r1}"
    yield f"l321={l3} {l2} {l1}"
    yield f"r123={r1} {r2} {r3}"
    gap = row.gap(at)
    yield f"g={gap}"
    yield f"g l1={gap}{l1}"
    yield f"g r1={gap}{r1}"
    yield f"gl={row.gap(at - 1)}"
    yield f"gr={row.gap(at + 1)}"
    size, count = row.runs[at] if at < row.size else (0, 0)
    yield f"run={step(size)}"
    yield f"run count={step(size)}/{step(count, COUNTS)}"
    joins = "".join("01"[row.joins[one]] if 0 <= one < row.size else "0" for one in (at - 1, at, at + 1))
    yield f"joins={joins}"
    yield f"joins g={joins}{gap}"
    yield f"joins l={joins}{l1}"
    yield f"joins r={joins}{r1}"
    yield f"back={step(row.back[at])}"
    if at < row.size:
        yield f"capital={row.capitals[at]:d}"
    yield f"named={_is_named(row, at - 1)}{_is_named(row, at)}"
    left, right = _class(row, at - 1), _class(row, at)
    yield f"c={left:x}_{right:x}"
    yield f"cl={left:x} {gap}"
    yield f"cr={right:x} {gap}"
    yield f"last={row.lasts[at]}"
    yield f"next={row.nexts[at]}"
    if row.there:
        where = "".join("01"[one] for one in (at > 0 and row.there[at - 1], row.joins_there[at]))
        where += "01"[at < row.size and row.there[at]]
        yield f"there={where}"
        yield f"there joins={where}{joins}"
        yield f"there g={where}{gap}"


def _class(row: WordRow, at: int) -> int:
    return row.classes[at] if 0 <= at < row.size else 0


def _is_named(row: WordRow, at: int) -> int:
    return int(0 <= at < row.size and row.named[at])


@dataclass(frozen=True, slots=True, order=True)
class Piece:
    """Words of a row that may be a wording: how much speaks for both its edges, the first, and behind the last."""

    weight: float
    first: int
    end: int

    def overlaps(self, other: "Piece") -> bool:
        """Whether it shares a word with another."""
        return self.first < other.end and other.first < self.end


@dataclass(frozen=True, slots=True)
class Pieces:
    """The likeliest old and new wordings of a row, the likeliest first, and what each gap weighs in each way."""

    row: WordRow
    edges: Sequence[Sequence[float]]
    olds: Sequence[Piece]
    news: Sequence[Piece]


def weighed_edges(row: WordRow, table: Mapping[str, tuple[float, ...]]) -> list[list[float]]:
    """What each gap of a row weighs in each way."""
    always = table.get(ALWAYS, (0.0,) * WAYS)
    edges = []
    for at in range(row.size + 1):
        begins, ends, opens, closes = always
        for trait in edge_traits(row, at):
            found = table.get(trait)
            if found is not None:
                begins += found[0]
                ends += found[1]
                opens += found[2]
                closes += found[3]
        edges.append([begins, ends, opens, closes])
    return edges


def pieces(row: WordRow, learned: str) -> Pieces:
    """The likeliest wordings of a row by a table."""
    return pieces_by(row, weighed_edges(row, columns(learned, WAYS)))


def pieces_by(row: WordRow, edges: Sequence[Sequence[float]]) -> Pieces:
    """The likeliest wordings of a row by what its gaps weigh."""
    olds = sorted(_olds(row, edges), reverse=True)[:MOST]
    begins = sorted(range(row.size), key=lambda at: -edges[at][NEW_BEGINS])[:MOST_ENDS]
    ends = sorted(range(1, row.size + 1), key=lambda at: -edges[at][NEW_ENDS])[:MOST_ENDS]
    news = [
        Piece(edges[first][NEW_BEGINS] + edges[end][NEW_ENDS], first, end)
        for first in begins
        for end in ends
        if first < end <= first + LONGEST_NEW
    ]
    return Pieces(row, edges, olds, sorted(news, reverse=True)[:MOST])


def _olds(row: WordRow, edges: Sequence[Sequence[float]]) -> Iterator[Piece]:
    """The runs of the draft's words within one sentence."""
    for first, (size, _) in enumerate(row.runs):
        begins = edges[first][OLD_BEGINS]
        if begins < FAR_FROM:
            continue
        for end in range(first + 1, first + size + 1):
            if row.sentences[end - 1] != row.sentences[first]:
                break
            yield Piece(begins + edges[end][OLD_ENDS], first, end)
