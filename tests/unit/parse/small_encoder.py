"""An encoder of a few numbers drawn by chance: the arrays as `vankien/lang/<code>/learned/net.npz` keeps them."""

import numpy as np
from numpy.typing import NDArray

from vankien.parse.weighed.encoder import BEGINS, ENDS, HEADS, PIECES, PLACES, SCORES, SPACE, STRANGE, names
from vankien.parse.weighed.layers import SCALE, TRAITS

WIDE, WIDER, LAYERS, KNOWN_PLACES = 2 * HEADS, 8, 2, 60
LETTERS = "abcdefghijklmnopqrstuvwxyzáảàẹêịềếđ"
TOLD = (BEGINS, ENDS, STRANGE, SPACE, *LETTERS, *(SPACE + one for one in LETTERS), f"{SPACE}bảng", "giá", f"{SPACE}giá")
Arrays = dict[str, NDArray[np.generic]]


def encoder(chance: np.random.Generator, words: int) -> Arrays:
    """Its arrays, and those by which a network whose words are so wide hears it."""

    def some(*shape: int) -> NDArray[np.generic]:
        return chance.normal(size=shape).astype(np.float16)

    def small(name: str, *shape: int, along: int = 0) -> Arrays:
        one = chance.integers(-99, 99, shape, np.int8)
        each = (1, shape[1]) if along == 0 else (shape[0], 1)
        return {name: one, f"{name}{SCALE}": chance.uniform(0.005, 0.015, each).astype(np.float32)}

    arrays = small(PIECES, len(TOLD), WIDE, along=1)
    arrays[f"{TRAITS}{PIECES}"] = np.frombuffer("\n".join(TOLD).encode(), np.uint8)
    arrays[SCORES] = np.array([-len(TOLD) / len(one) for one in TOLD], np.float32)  # longer ones are likelier
    arrays |= {PLACES: some(KNOWN_PLACES, WIDE), "pieces even": some(WIDE), "pieces even bias": some(WIDE)}
    for at in range(LAYERS):
        asks, takes, even, widens, narrows, last = names(at)
        for name, *shape in (
            (asks, WIDE, 3 * WIDE),
            (takes, WIDE, WIDE),
            (widens, WIDE, WIDER),
            (narrows, WIDER, WIDE),
        ):
            arrays |= {**small(name, *shape), f"{name} bias": some(shape[1])}
        arrays |= {one: some(WIDE) for name in (even, last) for one in (name, f"{name} bias")}
    return arrays | {"hears": some(WIDE, words), "hears bias": some(words)}
