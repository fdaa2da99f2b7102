"""Word diff of paragraphs and whole texts, beside difflib and fast_diff_match_patch: time, fragments, changed letters.

The texts are sentences of the sample draft; edits replace, add and take out words and clauses.
"""

import difflib
import random
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import fast_diff_match_patch
from measure import head, measure

from vankien.text.diff import diff
from vankien.text.words import pieces

Told = Iterator[tuple[bool, int]]
"""Stretches in order: whether the stretch changes, and how many code points it has."""

DRAFT = Path(__file__).parent.parent / "samples" / "draft"
SENTENCES = [
    sentence
    for file in sorted(DRAFT.glob("*.txt"))
    for line in file.read_text(encoding="utf-8").splitlines()
    if len(line) > 200
    for sentence in re.split(r"(?<=[.;]) ", line)
]
CLAUSES = [clause.split() for one in SENTENCES for clause in one.split(", ") if len(clause.split()) < 8]


def text(chance: random.Random, length: int, paragraph: int) -> str:
    """Paragraphs of about `paragraph` code points, `length` in all."""
    lines: list[str] = []
    while sum(map(len, lines)) < length:
        line = chance.choice(SENTENCES)
        while len(line) < min(paragraph, length):
            line += f" {chance.choice(SENTENCES)}"
        lines.append(line)
    return "\n".join(lines)


def edited(chance: random.Random, old: str, count: int) -> str:
    """The text with `count` places changed."""
    words = old.split(" ")
    for _ in range(count):
        at, width = chance.randrange(len(words) - 8), chance.randint(1, 5)
        how = chance.choice(("replace", "replace", "insert", "delete"))
        new = [] if how == "delete" else chance.choice(CLAUSES)[: chance.randint(1, 7)]
        words[at : at + (0 if how == "insert" else width)] = new
    return " ".join(words)


def ours(old: str, new: str) -> Told:
    """What `vankien.text.diff` tells."""
    at = 0
    for start, end, words in diff(old, new):
        yield False, start - at
        yield True, end - start + len(words)
        at = end


def by_difflib(cut: Callable[[str], list[str]]) -> Callable[[str, str], Told]:
    """What difflib tells of words or letters, its guess at junk switched off."""

    def told(old: str, new: str) -> Told:
        one, other = cut(old), cut(new)
        for tag, i1, i2, j1, j2 in difflib.SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
            yield tag != "equal", len("".join((*one[i1:i2], *other[j1:j2])))

    return told


def by_patch(cleanup: str) -> Callable[[str, str], Told]:
    """What the diff of diff-match-patch tells, in its C++ form."""

    def told(old: str, new: str) -> Told:
        for sign, length in fast_diff_match_patch.diff(old, new, timelimit=30, cleanup=cleanup):
            yield sign != "=", length

    return told


WAYS: tuple[tuple[str, Callable[[str, str], Told]], ...] = (
    ("vankien", ours),
    ("difflib, words", by_difflib(pieces)),
    ("difflib, letters", by_difflib(list)),
    ("fast_diff_match_patch, semantic", by_patch("Semantic")),
    ("fast_diff_match_patch, as it is", by_patch("No")),
)


def weigh(told: Callable[[str, str], Told], pairs: list[tuple[str, str]]) -> None:
    """Prints fragments and changed letters of all pairs together."""
    fragments = letters = 0
    for old, new in pairs:
        before = False
        for changes, length in told(old, new):
            fragments += changes and not before
            letters += length if changes else 0
            before = changes
    print(f"      {fragments:,} fragments, {letters:,} letters changed")


def main() -> None:
    """Prints the figures; difflib on letters only where it ends within seconds."""
    head("paragraphs of 2,000 code points, each with 3 and with 12 edits: time of one")
    for edits in (3, 12):
        chance = random.Random(5)
        pairs = [(old := text(chance, 2_000, 2_000), edited(chance, old, edits)) for _ in range(40)]
        for name, told in WAYS:
            work = lambda told=told, pairs=pairs: [list(told(*pair)) for pair in pairs]  # noqa: E731 - one line
            measure(f"{edits} edits x 40: {name}", 40, work, repeat=1 if "difflib" in name else 5)
            weigh(told, pairs)
    for paragraph, name in ((700, "paragraphs"), (10**9, "one line")):
        head(f"whole texts of {name}, an edit for every 2,000 code points")
        for length in (40_000, 400_000, 4_000_000):
            chance = random.Random(5)
            old = text(chance, length, paragraph)
            new = edited(chance, old, length // 2_000)
            measure(f"{name}: vankien", length, lambda old=old, new=new: diff(old, new), repeat=1)
            if length == 40_000:
                semantic, told = WAYS[3]
                measure(f"{name}: {semantic}", length, lambda o=old, n=new, told=told: list(told(o, n)), repeat=1)


if __name__ == "__main__":
    main()
