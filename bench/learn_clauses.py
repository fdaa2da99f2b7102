"""Learns the network that weighs clauses beside the tables of remarks and of opinions.

`python bench/learn_clauses.py [vi|en] [--write] [--fold]`

It learns from the clauses of `clause_talks.py`, each heard in its contribution.
Needs PyTorch: `pip install torch`. Printed is how well the tables, the network and both tell the files that are only
scored; with `--fold`, one fifth of the hands, from which then neither of them learns.
"""

import random
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import learn_stances
import numpy as np
import torch
from clause_talks import Label, Talk, talks_of, talks_of_tests
from learning import FOLDS, LANG, ONLY_SCORED, WORKED_WITH, Example, Task, fitted, language
from learning_nets import Known, Steps, bag, joined, joints, kept, layers, rows_of, summed
from tests.gold.labels import cases
from torch import Tensor, nn
from torch.nn import functional

from vankien.lang.learned import CLAUSES
from vankien.lang.registry import PROFILES
from vankien.parse.weighed.clause_net import BESIDE, SHARE, STEPS, mean_of, weigh
from vankien.parse.weighed.comment_traits import HELD, PAIR, WORD
from vankien.parse.weighed.comments import BY_WORDS, HOLDS, SPARED
from vankien.parse.weighed.layers import Net
from vankien.parse.weighed.stance_weights import HUNDREDTHS, STANCES
from vankien.parse.weighed.weights import chance, columns, weights

WIDE, HIDDEN = 96, 128  # numbers that tell a word, a clause
ROUNDS = {"vi": 7, "en": 12}  # times that all contributions are gone through
WITH_STANCES = ("en",)  # languages whose network tells opinions, too: in the others the tables alone told them better
DROPPED, TRAITS_DROPPED, WORDS_DROPPED = 0.4, 0.2, 0.1
AT_ONCE = 4_000  # words that are learned from at once
SEEN = {"words": 3, "clauses": 4}  # how often a trait must stand
CHANGES = 0.5  # how much it counts to know the clauses of changes, which nobody asks it
TOLD = (0.35, 0.5, 0.58)  # chances from which a clause is told
SPARES = (0.2, 0.3, SPARED, 0.5)  # and from which it is spared
NONE = len(STANCES)
COMMENTS = Task("comments", lambda _: iter(()), least_seen=5, least_weight=0.15)


class Weigher(nn.Module):
    """The network while it learns; `vankien.parse.weighed.clause_net` counts the same without it."""

    def __init__(self, known: Mapping[str, Known]) -> None:
        super().__init__()
        self.known = known
        self.words, self.clauses = bag(known["words"], WIDE), bag(known["clauses"], HIDDEN, 0.03)
        self.bias = nn.Parameter(torch.zeros(WIDE))
        self.joints = nn.ModuleList(nn.Conv1d(WIDE, WIDE, 3, dilation=apart, padding=apart) for apart in STEPS)
        self.joints += [nn.Conv1d(HIDDEN, HIDDEN, 3, dilation=apart, padding=apart) for apart in BESIDE]
        self.evens = nn.ModuleList(nn.LayerNorm(one.out_channels) for one in self.joints)
        self.into = nn.Linear(3 * WIDE, HIDDEN)
        self.asks, self.stances, self.changes = (nn.Linear(HIDDEN, n) for n in (1, NONE + 1, 1))
        self.drop = nn.Dropout(DROPPED)

    def forward(self, rows: Sequence["Row"]) -> Tensor:
        """The vectors of all clauses, one behind the other."""
        x, mask = self._spread([len(one.words) for one in rows], self._words(rows))
        x = self.drop(functional.relu(x + self.bias)) * mask
        for joint, even in zip(self.joints[: len(STEPS)], self.evens, strict=False):
            x = joined(x, joint, even, self.drop, mask)
        sizes = [len(one.named) for one in rows]
        y = self.into(self.drop(self._clauses(x, mask, rows))) + self._named(rows)
        y, held = self._spread(sizes, self.drop(functional.relu(y)))
        for joint, even in zip(self.joints[len(STEPS) :], self.evens[len(STEPS) :], strict=True):
            y = joined(y, joint, even, self.drop, held)
        return y[held[..., 0] > 0]

    def _words(self, rows: Sequence["Row"]) -> Tensor:
        """Words by their traits, now and then without the word itself: the network is to know others like it."""
        traits = [some for one in rows for some in one.words]
        return summed(self.words, [self._some(one, 1 if random.random() < WORDS_DROPPED else 0) for one in traits])

    def _named(self, rows: Sequence["Row"]) -> Tensor:
        traits = [some for one in rows for some in one.named]
        if self.training:
            none = [len(self.known["clauses"])]
            traits = [[one for one in some if random.random() >= TRAITS_DROPPED] or none for some in traits]
        return summed(self.clauses, traits)

    def _some(self, traits: list[int], first: int) -> list[int]:
        return traits[first:] if self.training and len(traits) > 1 else traits

    def _spread(self, sizes: Sequence[int], flat: Tensor) -> tuple[Tensor, Tensor]:
        """What stands one behind the other as a row for each window, and which places of these are held."""
        held = torch.arange(max(sizes))[None] < torch.tensor(sizes)[:, None]
        x = torch.zeros(*held.shape, flat.shape[1])
        x[held] = flat
        return x, held[..., None].float()

    def _clauses(self, x: Tensor, mask: Tensor, rows: Sequence["Row"]) -> Tensor:
        """The mean of the words of each clause, the most that they reach, and the mean of all words of its window."""
        sizes = torch.tensor([size for one in rows for size in one.sizes])
        own, flat = torch.repeat_interleave(sizes), x[mask[..., 0] > 0]
        none = torch.zeros(len(sizes), x.shape[2])
        mean = none.index_add(0, own, flat) / sizes[:, None]
        most = none.scatter_reduce(0, own[:, None].expand_as(flat), flat, "amax", include_self=False)
        whole = (x.sum(1) / mask.sum(1)).repeat_interleave(torch.tensor([len(one.named) for one in rows]), 0)
        return torch.cat([mean, most, whole], 1)


@dataclass(frozen=True, slots=True)
class Row:
    """A window with the rows of its traits: the words of all clauses one behind the other, how many each has."""

    words: list[list[int]]
    sizes: list[int]
    named: list[list[int]]
    labels: list[Label]


def coded(one: Talk, known: Mapping[str, Known]) -> Row:
    """A window as the network learns from it; the word itself is the first trait of each."""
    words = [rows_of(known["words"], traits) for some in one.words for traits in some]
    named_ = [rows_of(known["clauses"], some) for some in one.named]
    return Row(words, list(map(len, one.words)), named_, one.labels)


def vocabulary(seen: Sequence[Talk]) -> dict[str, dict[str, int]]:
    """The traits that are learned of, with their rows."""
    many: dict[str, Counter[str]] = {name: Counter() for name in SEEN}
    for one in seen:
        for some in one.words:
            many["words"].update(trait for traits in some for trait in traits)
        for own in one.named:
            many["clauses"].update(set(own))
    return {
        name: {trait: at for at, trait in enumerate(sorted(one for one, n in some.items() if n >= SEEN[name]))}
        for name, some in many.items()
    }


def batches(rows: Sequence[Row]) -> list[list[Row]]:
    """Windows of like length side by side, in another order each time."""
    made: list[list[Row]] = [[]]
    for one in sorted(rows, key=lambda each: len(each.words) + 30 * random.random()):
        if made[-1] and len(one.words) * (len(made[-1]) + 1) > AT_ONCE:
            made.append([])
        made[-1].append(one)
    random.shuffle(made)
    return made


def loss_of(weigher: Weigher, rows: Sequence[Row]) -> Tensor:
    """How far off what is told of clauses is, each that the labels speak of."""
    y, labels = weigher(rows), [each for one in rows for each in one.labels]
    asked = torch.tensor([each.asks is not None for each in labels])
    told = torch.tensor([each.stance is not None for each in labels])
    weight = functional.binary_cross_entropy_with_logits
    changes = torch.tensor([float(each.changes) for each in labels])
    loss = CHANGES * weight(weigher.changes(y)[:, 0], changes, reduction="sum")
    wanted = torch.tensor([float(each.asks) for each in labels if each.asks is not None])
    loss = loss + weight(weigher.asks(y[asked])[:, 0], wanted, reduction="sum")
    stances = torch.tensor([each.stance for each in labels if each.stance is not None], dtype=torch.long)
    loss = loss + functional.cross_entropy(weigher.stances(y[told]), stances, reduction="sum")
    return loss / 20


def learned(seen: Sequence[Talk], rounds: int) -> Weigher:
    """The network that tells the clauses best."""
    random.seed(1)
    torch.manual_seed(1)
    known = vocabulary(seen)
    rows = [coded(one, known) for one in seen]
    weigher = Weigher(known)
    steps = Steps(weigher, rounds * len(batches(rows)))
    for number in range(rounds):
        off = sum(steps.take(loss_of(weigher, batch)) for batch in batches(rows))
        print(f"  round {number + 1}: {off:.0f}", flush=True)
    return weigher.eval()


def arrays_of(weigher: Weigher, *, with_stances: bool) -> dict[str, np.ndarray]:
    """The numbers as `clause_net.py` reads them."""
    told = {"words bias": weigher.bias, **joints(list(weigher.joints), list(weigher.evens))}
    told |= layers(**{"in": weigher.into, "asks": weigher.asks})
    told |= layers(stances=weigher.stances) if with_stances else {}
    told |= {"words": weigher.words.weight[:-1], "clauses": weigher.clauses.weight[:-1]}
    return kept(told, weigher.known)


@dataclass(frozen=True, slots=True)
class Tables:
    """The tables of remarks and of opinions."""

    remarks: Mapping[str, float]
    opinions: Mapping[str, tuple[float, ...]]

    def asks(self, one: Example) -> float | None:
        """How likely a clause asks; None where neither the rules nor its words say so."""
        by_words = (self.remarks.get(each, 0.0) for each in one.traits if each.partition(" ")[0] in {WORD, PAIR})
        return None if HELD not in one.traits and sum(by_words) < BY_WORDS else chance(one.traits, self.remarks)

    def stances(self, one: learn_stances.Weighed) -> list[float]:
        """How likely a clause holds an opinion of each stance."""
        rows = [self.opinions[each] for each in one.traits if each in self.opinions]
        return learn_stances.shares([sum(column) / HUNDREDTHS for column in zip(*rows, strict=True)])


def shown(found: Sequence[tuple[float, bool]], wanted: int) -> str:
    """How many clauses are told from each chance on, and how many of these rightly."""
    parts = []
    for least in TOLD:
        kept_ = [is_right for value, is_right in found if value >= least]
        parts.append(f"{least}: {sum(kept_)} of {len(kept_)} F1 {2 * sum(kept_) / max(1, len(kept_) + wanted):.3f}")
    return f"{'; '.join(parts)}; {wanted} wanted"


def figures(some: Sequence[Talk], tables: Tables, net: Net) -> Iterator[str]:
    """How well the tables, the network and both tell clauses: what asks, then opinions by their stances."""
    rows = [
        (label, remark, opinion, weighing)
        for one in some
        for label, remark, opinion, weighing in zip(
            one.labels, one.remarks, one.opinions, weigh(net, one.words, one.named), strict=True
        )
    ]
    asked = [
        (label.asks, tables.asks(remark), weighing.asks, HELD in remark.traits)
        for label, remark, _, weighing in rows
        if label.asks is not None
    ]
    wanted = sum(is_asked for is_asked, *_ in asked)
    yield f"remarks, tables: {shown([(by or 0.0, is_asked) for is_asked, by, *_ in asked], wanted)}"
    network = [(mean_of(0.5, weight / SHARE), is_asked) for is_asked, _, weight, _ in asked]
    yield f"remarks, network: {shown(network, wanted)}"
    both = [(0.0 if by is None else mean_of(by, weight), is_asked) for is_asked, by, weight, _ in asked]
    yield f"remarks, both: {shown(both, wanted)}"
    gone = [(mean_of(by, weight), is_asked) for is_asked, by, weight, is_held in asked if is_held and by < HOLDS]
    spared = [(least, [is_asked for value, is_asked in gone if value >= least]) for least in SPARES]
    shown_ = "; ".join(f"{least}: {sum(some)} of {len(some)}" for least, some in spared)
    yield f"taken away by the table {len(gone)}, of these asked for {sum(one for _, one in gone)}; spared {shown_}"
    told = [
        (label.stance, tables.stances(opinion), weighing.stances)
        for label, _, opinion, weighing in rows
        if label.stance is not None and opinion is not None and weighing.stances
    ]
    wanted = sum(stance < NONE for stance, *_ in told)
    for way, share in (("tables", 0.0), ("network", 1.0), ("both", SHARE)):
        mixed = [
            (stance, [(1 - share) * a + share * b for a, b in zip(one, other, strict=True)])
            for stance, one, other in told
        ]
        best = [(max(row), max(range(NONE), key=row.__getitem__) == stance) for stance, row in mixed]
        yield f"opinions, {way}: {shown(best, wanted)}"


def shipped(code: str) -> Tables:
    """The tables of a language as they are."""
    tables = PROFILES[code].speech.learned
    return Tables(weights(tables.table("comments")), columns(tables.table("stances"), NONE))


def tables_of(seen: Sequence[Talk]) -> Tables:
    """The tables that are learned from some windows."""
    remarks = fitted(COMMENTS, [each for one in seen for each in one.remarks])
    opinions = learn_stances.fitted([each for one in seen for each in one.opinions if each is not None])
    return Tables(remarks, opinions)


def folded(seen: Sequence[Talk]) -> tuple[list[Talk], list[Talk]]:
    """Those to learn from, and a fifth of the hands to tell."""
    hands = sorted({one.hand for one in seen if not one.hand.startswith("tests")})
    random.Random(3).shuffle(hands)
    out = set(hands[::FOLDS])
    return [one for one in seen if one.hand not in out], [one for one in seen if one.hand in out]


def main(said: Sequence[str]) -> None:
    """Learns the network of each language."""
    torch.set_num_threads(1)
    for code in [one for one in PROFILES if one in said] or PROFILES:
        seen, unseen = (
            [each for half in halves for case in cases(half) if language(case) == code for each in talks_of(case)]
            for halves in (WORKED_WITH, ONLY_SCORED)
        )
        seen += talks_of_tests(code)
        print(f"{code}: {len(seen)} windows, {sum(len(one.labels) for one in seen)} clauses", flush=True)
        if "--fold" in said:
            kept_, out = folded(seen)
            net = Net.of(arrays_of(learned(kept_, ROUNDS[code]), with_stances=True))
            for row in figures(out, tables_of(kept_), net):
                print(f"  hands that were not learned from, {row}", flush=True)
        weigher = learned(seen, ROUNDS[code])
        if "--write" in said:
            path = LANG / code / "learned" / f"{CLAUSES}.npz"
            np.savez_compressed(path, **arrays_of(weigher, with_stances=code in WITH_STANCES))
            print(f"  {path}")
        for row in figures(unseen, shipped(code), Net.of(arrays_of(weigher, with_stances=True))):
            print(f"  only scored, {row}", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
