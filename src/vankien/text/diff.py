"""A word diff for people: few readable changes, lossless, nearly linear on long texts.

Texts are cut into lines; equal lines are matched first, then in each stretch that differs the likest
lines are paired in order, and only inside pairs are words compared. Small equal islands between
changes are swallowed: "một hai ba" → "bốn hai năm" reads easier as one change than as two.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from rapidfuzz.distance import Indel, LCSseq

from vankien.text.landmarks import landmarks
from vankien.text.words import pieces

Replacement = tuple[int, int, str]
"""`old[start:end]` becomes the text."""

ISLAND = 2  # equal words between two changes that are not worth an interruption
LEAST_KEPT = 0.35  # share of words that must stay, else a line is shown as replaced whole
PAIRED = 0.5  # likeness from which a removed and an added line are the same line rewritten
MOST_PAIRS = 40_000  # lines × lines of one stretch that are weighed; beyond, lines are paired in their order
MOST_WORDS = 400_000_000  # words × words weighed for that, about one second
MOST_CELLS = 50_000_000  # items × items of two sequences compared at once, 6 MB and 30 ms; beyond, landmarks cut them

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
    for i1, i2, j1, j2 in _changes(old_lines, new_lines):
        offset += sum(map(len, old_lines[at:i1]))
        at = i1
        stretch = _stretch(old_lines[i1:i2], new_lines[j1:j2])
        made.extend((offset + start, offset + end, text) for start, end, text in stretch)
    return tuple(_joined(made))


Code = tuple[int, int, int, int]
"""Items `[i1:i2]` of the old sequence become items `[j1:j2]` of the new one."""


def _changes(old: Sequence[str], new: Sequence[str]) -> list[Code]:
    """What lies between the items of a long common subsequence: the longest where the sequences are of usual length."""
    return _merged(_codes(old, new, 0, 0))


def _codes(old: Sequence[str], new: Sequence[str], i: int, j: int) -> Iterator[Code]:
    """The changes of two stretches that begin at `i` and `j`; stretches too long to compare are cut at landmarks."""
    if len(old) * len(new) <= MOST_CELLS:
        for code in LCSseq.opcodes(old, new):
            if code.tag != "equal":
                yield i + code.src_start, i + code.src_end, j + code.dest_start, j + code.dest_end
        return
    marks = landmarks(old, new)
    if not marks:
        yield i, i + len(old), j, j + len(new)
        return
    a = b = 0
    for one, other in [*marks, (len(old), len(new))]:
        if one > a or other > b:
            yield from _codes(old[a:one], new[b:other], i + a, j + b)
        a, b = one + 1, other + 1


def _merged(codes: Iterable[Code]) -> list[Code]:
    """Changes that touch as one."""
    made: list[Code] = []
    for code in codes:
        if made and (made[-1][1], made[-1][3]) == (code[0], code[2]):
            made.append((made[-1][0], code[1], made.pop()[2], code[3]))
        else:
            made.append(code)
    return made


def _stretch(old: Sequence[str], new: Sequence[str]) -> Iterator[Replacement]:
    """The replacements between two stretches of lines that have no line in common at their edges."""
    at = 0
    done_old = done_new = 0
    for i, j in [*_pairs(old, new), (len(old), len(new))]:
        removed, added = old[done_old:i], new[done_new:j]
        width = sum(map(len, removed))
        if removed or added:
            yield at, at + width, "".join(added)
        at += width
        if i < len(old):
            yield from ((at + start, at + end, text) for start, end, text in _line(old[i], new[j]))
            at += len(old[i])
        done_old, done_new = i + 1, j + 1


def _pairs(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """The lines of two stretches that are the same line rewritten, in order: the heaviest such matching."""
    if not old or not new:
        return []
    old_words, new_words = [pieces(line) for line in old], [pieces(line) for line in new]
    if len(old) * len(new) > MOST_PAIRS or sum(map(len, old_words)) * sum(map(len, new_words)) > MOST_WORDS:
        return [(place, place) for place in range(min(len(old), len(new)))]
    weight = [[_alike(one, other) for other in new_words] for one in old_words]
    best = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for i in range(len(old) - 1, -1, -1):
        for j in range(len(new) - 1, -1, -1):
            best[i][j] = max(best[i + 1][j], best[i][j + 1], best[i + 1][j + 1] + weight[i][j])
    return _walk(best, weight)


def _alike(one: Sequence[str], other: Sequence[str]) -> float:
    """The likeness of two lines in words, 0 below the threshold."""
    return Indel.normalized_similarity(one, other, score_cutoff=PAIRED)


def _walk(best: list[list[float]], weight: list[list[float]]) -> list[tuple[int, int]]:
    i = j = 0
    found: list[tuple[int, int]] = []
    while i < len(weight) and j < len(weight[0]):
        if weight[i][j] > 0 and best[i][j] == best[i + 1][j + 1] + weight[i][j]:
            found.append((i, j))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return found


def _line(old: str, new: str) -> Iterator[Replacement]:
    """The replacements inside one line."""
    old_pieces, new_pieces = pieces(old), pieces(new)
    starts = [0]
    for piece in old_pieces:
        starts.append(starts[-1] + len(piece))
    for i1, i2, j1, j2 in _without_islands(_changes(old_pieces, new_pieces), old_pieces):
        yield starts[i1], starts[i2], "".join(new_pieces[j1:j2])


def _without_islands(codes: Sequence[Code], old: Sequence[str]) -> list[Code]:
    """Changes with the small equal islands between them swallowed."""
    merged: list[Code] = []
    for code in codes:
        if merged and _is_small(old[merged[-1][1] : code[0]]):
            i1, _, j1, _ = merged.pop()
            merged.append((i1, code[1], j1, code[3]))
        else:
            merged.append(code)
    changed = sum(i2 - i1 for i1, i2, _, _ in merged)
    if len(merged) > 1 and old and changed > (1 - LEAST_KEPT) * len(old):
        return [(merged[0][0], merged[-1][1], merged[0][2], merged[-1][3])]
    return merged


def _is_small(island: Sequence[str]) -> bool:
    """Whether an equal island is only spaces and punctuation, or at most `ISLAND` words without a number."""
    words = [piece for piece in island if piece[0].isalnum()]
    return len(words) <= ISLAND and "\n" not in island and not any(word[0].isdigit() for word in words)


def _joined(made: Sequence[Replacement]) -> Iterator[Replacement]:
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
