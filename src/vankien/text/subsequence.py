"""What lies between the items that two sequences have in common."""

from collections.abc import Iterable, Iterator, Sequence

from rapidfuzz.distance import LCSseq

from vankien.text.landmarks import landmarks

MOST_CELLS = 100_000_000  # items × items of two sequences compared at once, 12 MB and 60 ms; beyond, landmarks cut them

Code = tuple[int, int, int, int]
"""Items `[i1:i2]` of the old sequence become items `[j1:j2]` of the new one."""


def changes(old: Sequence[str], new: Sequence[str]) -> list[Code]:
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
