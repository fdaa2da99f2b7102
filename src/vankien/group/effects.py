"""What edits do to the draft, in a form in which the same effect is the same value.

A phrase replaced and the whole clause given anew with that phrase changed have one effect; so have a
paragraph put at the end of one line and at the beginning of the next.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Indel

from vankien.lang.weight import WEIGHTY
from vankien.model.edit import Edit
from vankien.text.normal import fold_plain
from vankien.text.tones import place_tones
from vankien.text.words import syllables

_CAPITALISED = re.compile(r"(?<![^\W_])[^\W\d_]\w*")


@dataclass(frozen=True, slots=True)
class Region:
    """Whole lines of the draft `[start, end)`, and what they become; equal lines at both ends are left out."""

    start: int
    end: int
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Effect:
    """What a set of edits does. `key` is equal for equal effects; `weight` for those that may be near.

    `key` sees through spelling of tones, quotation marks, dashes and spaces, not through capitals, since a
    capital can be what is asked for. `weight` counts the numbers, negations, directions and names that come or go.
    """

    regions: tuple[Region, ...]
    key: tuple[object, ...]
    weight: tuple[tuple[str, int], ...]

    @property
    def start(self) -> int:
        """Where in the draft the first changed line begins; -1 when nothing changes."""
        return self.regions[0].start if self.regions else -1


def effect_of(edits: Sequence[Edit], text: str) -> Effect:
    """The effect of edits on a draft. Costs as much as the lines that they touch are long."""
    regions = tuple(region for span in _touched(edits, text) for region in _region(span, edits, text))
    if any(fold_plain(region.old) != fold_plain(region.new) for region in regions):
        key: tuple[object, ...] = tuple(
            (region.start, region.end, fold_plain(region.new), capitalised(region.new)) for region in regions
        )
    else:  # only marks, spaces or capitals change: then nothing may be seen through
        key = tuple((region.start, region.end, region.new) for region in regions)
    return Effect(regions, key, _weight(regions))


def _touched(edits: Sequence[Edit], text: str) -> Iterator[tuple[int, int]]:
    """The runs of whole lines that edits touch, without their last line feed, in order."""
    held: tuple[int, int] | None = None
    for edit in sorted(edits, key=lambda edit: (edit.span.start, edit.span.end)):
        start = text.rfind("\n", 0, edit.span.start) + 1
        end = text.find("\n", edit.span.end)
        end = len(text) if end < 0 else end
        if held is not None and start <= held[1] + 1:
            held = (held[0], max(held[1], end))
            continue
        if held is not None:
            yield held
        held = (start, end)
    if held is not None:
        yield held


def _region(span: tuple[int, int], edits: Sequence[Edit], text: str) -> Iterator[Region]:
    start, end = span
    inside = sorted(
        (edit for edit in edits if start <= edit.span.start and edit.span.end <= end),
        key=lambda edit: (edit.span.start, edit.span.end),
    )
    parts: list[str] = []
    at = start
    for edit in inside:
        parts += (text[at : edit.span.start], edit.text)
        at = edit.span.end
    old, new = text[start:end].split("\n"), "".join((*parts, text[at:end])).split("\n")
    first = _same(old, new)
    last = _same(old[first:][::-1], new[first:][::-1])
    if first == len(old) == len(new):
        return
    start += sum(len(line) + 1 for line in old[:first])
    kept_old, kept_new = old[first : len(old) - last], new[first : len(new) - last]
    yield Region(start, start + sum(len(line) + 1 for line in kept_old), "\n".join(kept_old), "\n".join(kept_new))


def _same(one: Sequence[str], other: Sequence[str]) -> int:
    """How many lines from the beginning are equal."""
    count = 0
    while count < len(one) and count < len(other) and one[count] == other[count]:
        count += 1
    return count


def capitalised(text: str) -> tuple[str, ...]:
    """The words that begin with a capital, in order, tones in one place."""
    return tuple(word for word in _CAPITALISED.findall(place_tones(text)) if word[0].isupper())


def weighty(text: str) -> Counter[str]:
    """The words on which the sense hangs, counted: numbers, negations, directions, names."""
    folded = (word for word in syllables(fold_plain(text)) if word[0].isdigit() or word in WEIGHTY)
    return Counter((*folded, *capitalised(text)))


def _weight(regions: Iterable[Region]) -> tuple[tuple[str, int], ...]:
    change: Counter[str] = Counter()
    for region in regions:
        change.update(weighty(region.new))
        change.subtract(weighty(region.old))
    return tuple(sorted((word, count) for word, count in change.items() if count))


def overlap(one: Effect, other: Effect, text: str) -> float:
    """How far two effects do the same, 0..1: what they share of all that both change, in syllables.

    1 for equal results, 0 for changes in different places. A long paragraph around small changes
    does not count, so that two proposals in one paragraph are not alike because of what they leave alone.
    """
    if len(one.regions) != len(other.regions):
        return 0.0
    apart = changed = 0
    for mine, theirs in zip(one.regions, other.regions, strict=True):
        start, end = min(mine.start, theirs.start), max(mine.end, theirs.end)
        old = syllables(fold_plain(text[start:end]))
        new_mine, new_theirs = _result(mine, start, end, text), _result(theirs, start, end, text)
        apart += Indel.distance(new_mine, new_theirs)
        changed += Indel.distance(old, new_mine) + Indel.distance(old, new_theirs)
    return 1.0 - apart / changed if changed else 0.0


def _result(region: Region, start: int, end: int, text: str) -> list[str]:
    """The syllables of a wider stretch after the change."""
    return syllables(fold_plain(f"{text[start : region.start]}{region.new}\n{text[region.end : end]}"))
