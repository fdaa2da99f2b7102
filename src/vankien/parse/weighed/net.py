"""A small network that weighs unmarked wordings beside the tables: it sees a whole stretch at once.

A word is the sum of the vectors of its traits (`net_traits.py`) and, where the language's network has an encoder, of
what it means where it stands (`encoder.py`). Convolutions, each over words further apart, let it know those around; the
words beside a gap tell what edges it has, and the four edges of two wordings with their shape what they may be asked
for. The numbers stand in `vankien/lang`, `bench/learn_net.py` finds them.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from vankien.parse.weighed.change_traits import lone_shape, pair_shape
from vankien.parse.weighed.edges import NEW_BEGINS, NEW_ENDS, OLD_BEGINS, OLD_ENDS, Piece, Pieces, pieces_by
from vankien.parse.weighed.encoder import PIECES, heard
from vankien.parse.weighed.layers import Net, joined, told
from vankien.parse.weighed.net_traits import word_traits
from vankien.parse.weighed.word_rows import WordRow

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float32]

STEPS = (1, 2, 4, 8, 1, 2)  # words apart that each convolution joins


@dataclass(frozen=True, slots=True)
class Seen:
    """A row as the network sees it: the vector of each gap, the mean one of its words, and its likeliest wordings."""

    net: Net
    gaps: "Array"
    mean: "Array"
    pieces: Pieces

    def pairs(self, chosen: Sequence[tuple[int, int]]) -> "list[list[float]]":
        """What old and new wordings, told by their ranks, weigh in each way that two may be asked for."""
        olds, news = self.pieces.olds, self.pieces.news
        two = [(olds[old], news[new]) for old, new in chosen]
        edges = [(one.first, one.end, other.first, other.end) for one, other in two]
        return self._weighed("pairs", edges, [pair_shape(self.pieces.row, *each) for each in two])

    def alone(self, *, are_old: bool, most: int) -> "list[list[float]]":
        """What the likeliest old wordings, or new ones, weigh in each way that one may be asked for alone."""
        some = (self.pieces.olds if are_old else self.pieces.news)[:most]
        shapes = [lone_shape(self.pieces.row, one) for one in some]
        return self._weighed("olds" if are_old else "news", [(one.first, one.end) for one in some], shapes)

    def _weighed(
        self, name: str, edges: Sequence[tuple[int, ...]], shapes: Sequence[Iterable[str]]
    ) -> "list[list[float]]":
        import numpy as np  # noqa: PLC0415

        if not edges:
            return []
        ways = {"pairs": (OLD_BEGINS, OLD_ENDS, NEW_BEGINS, NEW_ENDS), "olds": (OLD_BEGINS, OLD_ENDS)}
        weights = np.array(self.pieces.edges, np.float32)
        at, arrays = np.array(edges), self.net.arrays
        likely = weights[at, ways.get(name, (NEW_BEGINS, NEW_ENDS))]
        beside = self.gaps[at].reshape(len(edges), -1)
        means = np.repeat(self.mean[None], len(edges), axis=0)
        known = np.concatenate([beside, likely, means], axis=1)
        hidden = known @ arrays[f"{name} in"] + self.net.summed(name, shapes) + arrays[f"{name} in bias"]
        return told(np.maximum(hidden, 0) @ arrays[f"{name} out"] + arrays[f"{name} out bias"])


def seen_by(net: Net, row: WordRow) -> Seen:
    """A row as a network sees it."""
    import numpy as np  # noqa: PLC0415

    arrays = net.arrays
    x = net.summed("words", [word_traits(row, at) for at in range(row.size)]) + arrays["words bias"]
    if PIECES in arrays:
        x = x + heard(net, row) @ arrays["hears"] + arrays["hears bias"]
    x = np.maximum(x, 0)
    for number, apart in enumerate(STEPS):
        x = joined(x, apart, number, arrays)
    x = x + np.tanh(x.mean(axis=0) @ arrays["all"] + arrays["all bias"])
    none = np.zeros((1, x.shape[1]), np.float32)
    sides = np.concatenate([np.vstack([none, x]), np.vstack([x, none])], axis=1)
    gaps = np.tanh(sides @ arrays["gaps"] + arrays["gaps bias"])
    edges = gaps @ arrays["edges"] + arrays["edges bias"]
    return Seen(net, gaps, x.mean(axis=0), pieces_by(row, told(edges)))


def piece_of(one: Piece | None) -> tuple[int, int] | None:
    """The first word of a wording and behind its last."""
    return None if one is None else (one.first, one.end)
