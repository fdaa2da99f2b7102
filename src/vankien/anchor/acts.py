"""In which of a draft's acts a unit is meant: a decision and what it issues number their articles alike."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from vankien.lang.whole_tables import THIS_BEFORE, THIS_BEHIND, WHOLE_DRAFT
from vankien.model.document import Document
from vankien.model.locator import Locator, UnitKind
from vankien.text.normal import fold_plain

if TYPE_CHECKING:
    from vankien.anchor.path import Finding, Hit

ISSUING = 0.85  # factor for a unit of the act that only issues another, where both have it: the rules are discussed
ISSUING_OPEN = 0.95  # the same where only the number tells the unit: nearer than the margin, so that a person looks
OTHER_ACT = 0.6  # factor for a unit of another act than the one named, where that has it too
ONLY_THERE = 0.9  # the same where it has none: articles of the regulation are cited as the decision's
_THIS = re.compile(
    rf"(?<!\w)(?P<before>[^\W\d_]+(?: [^\W\d_]+)?) (?:{'|'.join(THIS_BEHIND)})(?!\w)"
    rf"|(?<!\w)(?:{'|'.join(THIS_BEFORE)}) (?P<behind>[^\W\d_]+)"
)


@dataclass(frozen=True, slots=True)
class Act:
    """One act of a draft: its lines before the first unit, folded, and where it ends."""

    names: tuple[str, ...]
    end: int


def acts_of(document: Document) -> tuple[Act, ...]:
    """The acts of a draft in order; one for nearly all drafts. Linear in its units, however many acts it holds."""
    text = document.text
    starts = [0, *_annexed(document), len(text)]
    labelled = [unit.span.start for unit in document.units if unit.label is not None]  # in order, as units are
    found: list[Act] = []
    for start, end in pairwise(starts):
        first = bisect_left(labelled, start)
        head = text[start : min(labelled[first], end) if first < len(labelled) else end]
        found.append(Act(tuple(fold_plain(line).strip(" .:") for line in head.split("\n") if line.strip()), end))
    return tuple(found)


def _annexed(document: Document) -> Iterator[int]:
    """Where the title of each act behind the first one begins."""
    begun = False
    for unit in document.units:
        begun = begun or unit.label is not None
        if begun and unit.kind is UnitKind.TITLE and unit.parent is None:
            yield unit.span.start


def in_act(acts: tuple[Act, ...], finding: "Finding", locator: Locator, *, is_open: bool) -> "Finding":
    """The places found, those of the act that is meant before the others.

    `is_open` says that nothing but the number tells which unit is meant: it would go, or any sentence fits in.

    An act that is named is the one, unless it has no such unit. Where none is, what is issued is discussed, and hardly
    the articles that say from when it holds and who carries it out.
    """
    if len(acts) < 2 or not finding.hits:
        return finding
    named = act_named(acts, locator)
    homes = [act_at(acts, hit.span.start) for hit in finding.hits]
    if named is not None:
        factor = OTHER_ACT if named in homes else ONLY_THERE
        hits = [
            _in(hit, "act") if home is named else _less(hit, factor)
            for hit, home in zip(finding.hits, homes, strict=True)
        ]
    elif acts[0] in homes and len(set(homes)) > 1:
        factor = ISSUING_OPEN if is_open else ISSUING
        hits = [
            _less(hit, factor) if home is acts[0] else _in(hit, "issued")
            for hit, home in zip(finding.hits, homes, strict=True)
        ]
    else:
        return finding
    return replace(finding, hits=tuple(sorted(hits, key=lambda hit: (-hit.score, hit.span))))


def act_named(acts: tuple[Act, ...], locator: Locator) -> Act | None:
    """The act in which a place is said to be; None where none is named, or none of the draft's is called so."""
    return next((one for one in acts if locator.act is not None and _is_called(one, locator.act)), None)


def act_at(acts: tuple[Act, ...], at: int) -> Act:
    """The act in which a place of the draft lies."""
    return next((one for one in acts if at < one.end), acts[-1])


def own_act(acts: tuple[Act, ...], wording: str) -> str | None:
    """The name by which new words call the act that they stand in: "Quyết định này"; None unless it is one of these."""
    if len(acts) < 2:
        return None
    found = {match["before"] or match["behind"] for match in _THIS.finditer(fold_plain(wording))}
    called = (found | {name.rpartition(" ")[2] for name in found}) - WHOLE_DRAFT
    meant = [(name, act) for name in called for act in acts if _is_called(act, name)]
    return meant[0][0] if len({act for _, act in meant}) == 1 else None


def _is_called(act: Act, name: str) -> bool:
    return any(line == name or line.startswith(f"{name} ") for line in act.names)


def _in(hit: "Hit", why: str) -> "Hit":
    return replace(hit, why=(*hit.why, why))


def _less(hit: "Hit", factor: float) -> "Hit":
    return replace(hit, score=hit.score * factor)
