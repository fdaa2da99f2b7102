"""What the networks share while they learn, as `vankien.parse.weighed.layers` counts them without PyTorch."""

import math
from collections.abc import Mapping, Sequence
from itertools import accumulate

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from vankien.parse.weighed.layers import TRAITS

WARM = 200  # steps until the rate is full
RATE, DECAY = 2e-3, 1e-2
MOST_SLOPE = 5  # of all numbers together, in one step
Known = Mapping[str, int]


def rows_of(known: Known, traits: Sequence[str]) -> list[int]:
    """The rows of the traits that are known; where none is, that of nothing behind all."""
    return [known[one] for one in traits if one in known] or [len(known)]


def bag(known: Known, wide: int, spread: float = 0.1) -> nn.EmbeddingBag:
    """A vector for each trait, and one of nothing behind them."""
    made = nn.EmbeddingBag(len(known) + 1, wide, mode="sum", padding_idx=len(known))
    nn.init.normal_(made.weight, 0, spread)
    return made


def summed(vectors: nn.EmbeddingBag, traits: Sequence[Sequence[int]]) -> Tensor:
    """The sums of the vectors of some traits each, told by their rows."""
    starts = [0, *accumulate(map(len, traits[:-1]))]
    return vectors(torch.tensor([one for some in traits for one in some]), torch.tensor(starts))


def joined(x: Tensor, joint: nn.Conv1d, even: nn.LayerNorm, drop: nn.Dropout, mask: Tensor) -> Tensor:
    """Each row of each example with those beside it, evened out."""
    return even(x + drop(functional.relu(joint(x.transpose(1, 2)).transpose(1, 2)))) * mask


class Steps:
    """So many steps of a network, at a rate that rises and then falls; `shares` of it, by how names begin."""

    def __init__(self, net: nn.Module, last: int, shares: Mapping[str, float] | None = None) -> None:
        self.net, self.last, self.at = net, last, 0
        self.shares = shares or {"": 1.0}
        named = list(net.named_parameters())
        of = {name: max((one for one in self.shares if name.startswith(one)), key=len) for name, _ in named}
        groups = [{"params": [one for name, one in named if of[name] == begins]} for begins in self.shares]
        self.steps = torch.optim.AdamW(groups, lr=RATE, weight_decay=DECAY)

    def take(self, loss: Tensor) -> float:
        """Goes one step down from a loss; how much that was."""
        self.at += 1
        rate = RATE * min(1, self.at / WARM) * (0.51 + 0.49 * math.cos(math.pi * min(1, self.at / self.last)))
        for group, share in zip(self.steps.param_groups, self.shares.values(), strict=True):
            group["lr"] = rate * share
        self.steps.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(self.net.parameters(), MOST_SLOPE)
        self.steps.step()
        return loss.item()


def joints(joints_: Sequence[nn.Conv1d], evens: Sequence[nn.LayerNorm]) -> dict[str, Tensor]:
    """The numbers of convolutions by their names, in their order."""
    told: dict[str, Tensor] = {}
    for number, (joint, even) in enumerate(zip(joints_, evens, strict=True)):
        told[f"joint {number}"] = torch.cat([joint.weight[:, :, at].T for at in range(3)])
        told |= {f"joint {number} bias": joint.bias, f"even {number}": even.weight, f"even {number} bias": even.bias}
    return told


def layers(**told: nn.Linear) -> dict[str, Tensor]:
    """The numbers of layers by their names."""
    rows = ((name, layer.weight.T, layer.bias) for name, layer in told.items())
    return {said: one for name, weight, bias in rows for said, one in ((name, weight), (f"{name} bias", bias))}


def kept(told: Mapping[str, Tensor], known: Mapping[str, Known]) -> dict[str, np.ndarray]:
    """Numbers in half precision, and traits as the bytes of their lines."""
    made = {name: one.detach().numpy().astype(np.float16) for name, one in told.items()}
    return made | {f"{TRAITS}{name}": np.frombuffer("\n".join(rows).encode(), np.uint8) for name, rows in known.items()}
