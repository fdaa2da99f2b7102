"""What each word of a stretch means where it stands: layers of attention over the pieces of its words.

They began as the lower half of multilingual-e5-small (MIT licence), which had read much text of many languages, and
learned on with the network that hears them (`net.py`, records 0047 and 0048). `bench/learn_net.py` finds its numbers.
"""

import unicodedata
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from itertools import count, groupby, takewhile
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
LONGEST = 16  # code points of a piece
KNOWN = 40  # code points of a word whose pieces are kept in mind
SELDOM = 10.0  # that a code point of no piece scores below the least
ROUND = (0.7978845608, 0.044715)  # of the formula that lets small numbers through a little
NAMES = ("asks", "takes", "even", "widens", "narrows", "last even")  # the numbers of a layer, but for its biases


def words_of(row: WordRow) -> Iterator[tuple[str, str]]:
    """The words of a row as they are heard, each with the marks before it; the last are those behind all.

    Signs of compatibility are heard as what they stand for: "²" as "2", "…" as three points.
    """
    said = (one.word for one in row.said)
    words = (word[0].upper() + word[1:] if is_high else word for word, is_high in zip(said, row.capitals, strict=True))
    marks = (one.replace(LINE, "") for one in row.gaps)
    for each in zip(marks, [*words, ""], strict=True):
        before, word = (unicodedata.normalize("NFKC", one) for one in each)
        yield before, word


def pieces_of(row: WordRow, cut_: Callable[[str], tuple[int, ...]], most: int) -> tuple[list[int], list[int]]:
    """The pieces of a row between one that begins it and one that ends it, and the word of each, -1 for none.

    Of so many at most: a row of more ends before the word that would not go in.
    """
    pieces, of = [*cut_(BEGINS)], [-1]
    for at, (marks, word) in enumerate(words_of(row)):
        some = [one for mark in marks for one in cut_(mark)]
        mine = cut_(SPACE + word) if word else ()
        if len(pieces) + len(some) + len(mine) >= most:
            break
        pieces += [*some, *mine]
        of += [-1] * len(some) + [at] * len(mine)
    return [*pieces, *cut_(ENDS)], [*of, -1]


def cut(net: Net, word: str) -> tuple[int, ...]:
    """The rows of the likeliest pieces of a word: those whose scores make the most together."""
    return (_cut if len(word) <= KNOWN else _cut.__wrapped__)(net, word)


@lru_cache(maxsize=1 << 14)
def _cut(net: Net, word: str) -> tuple[int, ...]:
    return likeliest(word, net.rows[PIECES], net.arrays[SCORES])


def likeliest(word: str, rows: Mapping[str, int], scores: "Array") -> tuple[int, ...]:
    """The same, of pieces with their rows and scores; what no piece has is one strange piece, however long."""
    if word in (BEGINS, ENDS):
        return (rows[word],)
    least = float(scores.min()) - SELDOM
    best = [(0.0, 0, 0)]  # how much the pieces up to here make, where the last begins, its row
    for end in range(1, len(word) + 1):
        ways = [(best[end - 1][0] + least, end - 1, rows[STRANGE])]
        for start in range(max(0, end - LONGEST), end):
            row = rows.get(word[start:end])
            if row is not None:
                ways.append((best[start][0] + float(scores[row]), start, row))
        best.append(max(ways))
    found, at = list[int](), len(word)
    while at:
        _, at, row = best[at]
        if row != rows[STRANGE] or not found or found[-1] != row:
            found.append(row)
    return tuple(reversed(found))


def heard(net: Net, row: WordRow) -> "Array":
    """The vector of each word of a row: the mean of its pieces, nothing for a word that is not heard."""
    import numpy as np  # noqa: PLC0415 - loaded when a network is first asked

    places = net.arrays[PLACES]
    pieces, of = pieces_of(row, lambda word: cut(net, word), len(places))
    x = encoded(net, net.arrays[PIECES][pieces] + places[: len(pieces)])
    found = np.zeros((row.size, x.shape[1]), np.float32)
    at = 0
    for word, some in groupby(of):
        many = len(list(some))
        if word >= 0:
            found[word] = x[at : at + many].mean(axis=0)
        at += many
    return found


def encoded(net: Net, x: "Array") -> "Array":
    """Pieces after all layers, as many as they were."""
    arrays = net.arrays
    x = evened(x, "pieces even", arrays, SMALL)
    for at in takewhile(lambda one: f"layer {one} asks" in arrays, count()):
        asks, takes, even, widens, narrows, last = names(at)
        x = evened(x + _attended(x, asks, takes, arrays), even, arrays, SMALL)
        x = evened(x + _thought(x, widens, narrows, arrays), last, arrays, SMALL)
    return x


def names(at: int) -> tuple[str, ...]:
    """What the numbers of a layer are called, but for its biases."""
    return tuple(f"layer {at} {one}" for one in NAMES)


def _attended(x: "Array", asks: str, takes: str, arrays: "Mapping[str, Array]") -> "Array":
    """What each piece takes from those that it attends to."""
    import numpy as np  # noqa: PLC0415

    many, wide = x.shape
    three = (x @ arrays[asks] + arrays[f"{asks} bias"]).reshape(many, 3, HEADS, wide // HEADS)
    asked, named, said = three.transpose(1, 2, 0, 3)
    weights = asked @ named.transpose(0, 2, 1) * np.float32((wide // HEADS) ** -0.5)
    shares = np.exp(weights - weights.max(axis=-1, keepdims=True))
    shares /= shares.sum(axis=-1, keepdims=True)
    found: Array = (shares @ said).transpose(1, 0, 2).reshape(many, wide)
    return found @ arrays[takes] + arrays[f"{takes} bias"]


def _thought(x: "Array", widens: str, narrows: str, arrays: "Mapping[str, Array]") -> "Array":
    """What each piece makes of what it knows."""
    import numpy as np  # noqa: PLC0415

    wide: Array = x @ arrays[widens] + arrays[f"{widens} bias"]
    slope, bend = ROUND
    wide *= 0.5 * (1 + np.tanh(slope * (wide + bend * wide * wide * wide)))
    found: Array = wide @ arrays[narrows] + arrays[f"{narrows} bias"]
    return found
