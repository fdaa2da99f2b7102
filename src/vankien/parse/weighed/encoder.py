"""What each word of a stretch means where it stands: layers of attention over the pieces of its words.

They began as the lower half of multilingual-e5-small (MIT licence), which had read much text of many languages, and
learned on with the network that hears them (`net.py`, record 0047). `bench/learn_net.py` finds its numbers.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import count, takewhile
from typing import TYPE_CHECKING

from vankien.parse.weighed.layers import Net, evened
from vankien.parse.weighed.word_rows import LINE, WordRow

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float32]

PIECES, SCORES, PLACES = "pieces", "pieces' scores", "places"
BEGINS, ENDS, STRANGE = "<s>", "</s>", "<unk>"  # pieces that no text has
SPACE = "▁"  # before the first piece of a word
HEADS = 12  # ways at once in which pieces attend to each other
SMALL = 1e-12  # keeps a spread from nothing
LONGEST = 20  # code points of a piece
SELDOM = 10.0  # that a code point of no piece scores below the least
ROUND = (0.7978845608, 0.044715)  # of the formula that lets small numbers through a little


def words_of(row: WordRow) -> list[tuple[str, str]]:
    """The words of a row as they are heard, each with the marks before it; the last are those behind all."""
    said = (one.word for one in row.said)
    words = (word[0].upper() + word[1:] if is_high else word for word, is_high in zip(said, row.capitals, strict=True))
    marks = [one.replace(LINE, "") for one in row.gaps]
    return list(zip(marks, [*words, ""], strict=True))


@lru_cache(maxsize=1 << 15)
def cut(net: Net, word: str) -> tuple[int, ...]:
    """The rows of the likeliest pieces of a word: those whose scores make the most together."""
    return likeliest(word, net.rows[PIECES], net.arrays[SCORES])


def likeliest(word: str, rows: Mapping[str, int], scores: "Array") -> tuple[int, ...]:
    """The same, of pieces with their rows and scores."""
    least = float(scores.min()) - SELDOM
    best = [(0.0, 0, 0)]  # how much the pieces up to here make, where the last begins, its row
    for end in range(1, len(word) + 1):
        ways = [(best[end - 1][0] + least, end - 1, rows[STRANGE])]
        for start in range(max(0, end - LONGEST), end):
            row = rows.get(word[start:end])
            if row is not None:
                ways.append((best[start][0] + float(scores[row]), start, row))
        best.append(max(ways))
    found, at = [], len(word)
    while at:
        _, at, row = best[at]
        found.append(row)
    return tuple(reversed(found))


def heard(net: Net, row: WordRow) -> "Array":
    """The vector of each word of a row: the mean of its pieces."""
    import numpy as np  # noqa: PLC0415 - loaded when a network is first asked

    rows = net.rows[PIECES]
    pieces, starts, words = [rows[BEGINS]], [0], list[int]()
    for marks, word in words_of(row):
        for mark in marks:
            starts.append(len(pieces))
            pieces += cut(net, mark)
        if word:
            words.append(len(starts))
            starts.append(len(pieces))
            pieces += cut(net, SPACE + word)
    starts.append(len(pieces))
    pieces.append(rows[ENDS])
    sizes = np.diff([*starts, len(pieces)])
    x = encoded(net, net.arrays[PIECES][pieces] + _places(net, len(pieces)))
    means: Array = (np.add.reduceat(x, starts, axis=0) / sizes[:, None])[words]
    return means


def _places(net: Net, many: int) -> "Array":
    """The vectors of so many places in their order; beyond those that are known all are the last."""
    import numpy as np  # noqa: PLC0415

    places = net.arrays[PLACES]
    found: Array = places[np.minimum(np.arange(many), len(places) - 1)]
    return found


def encoded(net: Net, x: "Array") -> "Array":
    """Pieces after all layers, as many as they were."""
    arrays = net.arrays
    x = evened(x, "pieces even", arrays, SMALL)
    for at in takewhile(lambda one: f"layer {one} asks" in arrays, count()):
        x = evened(x + _attended(x, f"layer {at}", arrays), f"layer {at} even", arrays, SMALL)
        x = evened(x + _thought(x, f"layer {at}", arrays), f"layer {at} last even", arrays, SMALL)
    return x


def _attended(x: "Array", name: str, arrays: "Mapping[str, Array]") -> "Array":
    """What each piece takes from those that it attends to."""
    import numpy as np  # noqa: PLC0415

    many, wide = x.shape
    three = (x @ arrays[f"{name} asks"] + arrays[f"{name} asks bias"]).reshape(many, 3, HEADS, wide // HEADS)
    asked, named, said = three.transpose(1, 2, 0, 3)
    weights = asked @ named.transpose(0, 2, 1) * np.float32((wide // HEADS) ** -0.5)
    shares = np.exp(weights - weights.max(axis=-1, keepdims=True))
    shares /= shares.sum(axis=-1, keepdims=True)
    found: Array = (shares @ said).transpose(1, 0, 2).reshape(many, wide)
    return found @ arrays[f"{name} takes"] + arrays[f"{name} takes bias"]


def _thought(x: "Array", name: str, arrays: "Mapping[str, Array]") -> "Array":
    """What each piece makes of what it knows."""
    import numpy as np  # noqa: PLC0415

    wide: Array = x @ arrays[f"{name} widens"] + arrays[f"{name} widens bias"]
    slope, bend = ROUND
    wide *= 0.5 * (1 + np.tanh(slope * (wide + bend * wide * wide * wide)))
    found: Array = wide @ arrays[f"{name} narrows"] + arrays[f"{name} narrows bias"]
    return found


def names(at: int) -> Sequence[str]:
    """What the numbers of a layer are called, but for its biases."""
    return [f"layer {at} {one}" for one in ("asks", "takes", "even", "widens", "narrows", "last even")]
