"""A word diff for people: few readable changes, lossless, nearly linear on long texts.

Texts are cut into lines; equal lines are matched first, then in each stretch that differs the likest
lines are paired in order, and only inside pairs are words compared.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from vankien.text.pairing import line_pairs
from vankien.text.passage_diff import Replacement, passage_diff
from vankien.text.subsequence import changes

JOINED = 20_000  # code points of old and new lines together that are also compared as one passage
PER_CHANGE = 12  # code points that a change more is worth: about two words

_LINE = re.compile(r"[^\n]*\n|[^\n]+")


def diff(old: str, new: str) -> tuple[Replacement, ...]:
    """The replacements that lead from `old` to `new`, in order, none overlapping or touching another.

    Applying them gives `new` code point by code point.
    """
    if old == new:
        return ()
    old_lines, new_lines = _LINE.findall(old), _LINE.findall(new)
    made: list[Replacement] = []
    offset = at = 0
    for i1, i2, j1, j2 in changes(old_lines, new_lines):
        offset += sum(map(len, old_lines[at:i1]))
        at = i1
        stretch = _stretch(old_lines[i1:i2], new_lines[j1:j2])
        made.extend((offset + start, offset + end, text) for start, end, text in stretch)
    return tuple(_joined(made))


def _stretch(old: Sequence[str], new: Sequence[str]) -> list[Replacement]:
    """The replacements between two stretches of lines that have no line in common at their edges.

    Lines paired one to one hide a paragraph that was split or joined: short stretches are compared as one passage
    too, and what changes less is told.
    """
    by_line = list(_line_by_line(old, new))
    if not old or not new or len(old) == len(new):
        return by_line
    one, other = "".join(old), "".join(new)
    if len(one) + len(other) > JOINED:
        return by_line
    as_one = passage_diff(one, other)
    return min(by_line, as_one, key=_cost)


def _cost(made: Sequence[Replacement]) -> int:
    return sum(end - start + len(text) + PER_CHANGE for start, end, text in made)


def _line_by_line(old: Sequence[str], new: Sequence[str]) -> Iterator[Replacement]:
    at = 0
    done_old = done_new = 0
    for i, j in [*line_pairs(old, new), (len(old), len(new))]:
        removed, added = old[done_old:i], new[done_new:j]
        width = sum(map(len, removed))
        if removed or added:
            yield at, at + width, "".join(added)
        at += width
        if i < len(old):
            yield from ((at + start, at + end, text) for start, end, text in passage_diff(old[i], new[j]))
            at += len(old[i])
        done_old, done_new = i + 1, j + 1


def _joined(made: Iterable[Replacement]) -> Iterator[Replacement]:
    """Touching replacements as one."""
    held: Replacement | None = None
    for start, end, text in made:
        if held is not None and held[1] == start:
            held = (held[0], end, held[2] + text)
            continue
        if held is not None:
            yield held
        held = (start, end, text)
    if held is not None:
        yield held
