"""Fuzzy quotations a second and how many are found rightly, beside two ways without an index; then anchors.

    python bench/anchor.py [QUOTES]

One draft is made (about 45 pages of the same few phrases), one is the sample report; quotations of 50 to 1,500
letters are taken from each with 0 to 20 % of their letters changed.
Right: the stretch found shares more than 0.9 of the union with the true one.
"""

import platform
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random

import edlib
from rapidfuzz.fuzz import partial_ratio_alignment

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.gold.anchor_cases import misquoted
from tests.gold.anchor_draft import LETTERS_A_PAGE, make_draft
from tests.gold.anchor_score import overlap, score

from vankien import read_draft
from vankien.anchor.index import DraftIndex, build_index
from vankien.anchor.quote import find_fuzzy
from vankien.model.document import Document
from vankien.model.span import Span
from vankien.text.normal import fold_plain

PAGES = 45
SAMPLE = Path(__file__).resolve().parents[1] / "samples" / "draft" / "du-thao-bao-cao-chinh-tri.docx"
Pair = tuple[str, Span]
Find = Callable[[str], Span | None]


def pairs(text: str, count: int, random: Random) -> list[Pair]:
    """Misquoted stretches that begin and end with a word, and where they really stand."""
    made: list[Pair] = []
    for _ in range(count):
        length = random.randint(50, 1_500)
        start = random.randrange(len(text) - length)
        start = text.index(" ", start) + 1 if " " in text[start : start + 40] else start
        end = text.rindex(" ", start + 20, min(len(text), start + length))
        made.append((misquoted(random, text[start:end], random.uniform(0, 0.2)), Span(start, end)))
    return made


def ours(index: DraftIndex) -> Find:
    """The product's way: votes of four-letter windows, then a window compared letter by letter."""

    def find(quote: str) -> Span | None:
        found = find_fuzzy(index, quote)
        return found[0].span if found else None

    return find


def whole_draft(index: DraftIndex) -> Find:
    """Every letter of the draft compared."""

    def find(quote: str) -> Span | None:
        result = edlib.align(index.code(fold_plain(quote)), index.coded, mode="HW", task="locations")
        first, last = result["locations"][0]
        return Span(*index.folded.span(first or 0, last + 1))

    return find


def partial_ratio(index: DraftIndex) -> Find:
    """The usual library call."""

    def find(quote: str) -> Span | None:
        found = partial_ratio_alignment(fold_plain(quote), index.folded.text)
        if found is None or found.dest_start == found.dest_end:
            return None
        return Span(*index.folded.span(found.dest_start, found.dest_end))

    return find


def measure(name: str, find: Find, cases: list[Pair]) -> None:
    """Prints one line: rate and share found rightly."""
    began = time.perf_counter()
    found = [find(quote) for quote, _ in cases]
    seconds = time.perf_counter() - began
    right = sum(span is not None and overlap(span, truth) > 0.9 for span, (_, truth) in zip(found, cases, strict=True))
    print(f"{name:32} n={len(cases):5}  {len(cases) / seconds:8.0f} quotes/s  right {right / len(cases):.3%}")


def shortened(document: Document) -> Document:
    """The first pages of a draft."""
    return Document(document.text[: PAGES * LETTERS_A_PAGE])


def quotations(name: str, document: Document, count: int) -> None:
    """The three ways on the same quotations of one draft."""
    began = time.perf_counter()
    index = build_index(document)
    print(f"{name}: {len(document.text):,} letters; index {time.perf_counter() - began:.2f} s")
    cases = pairs(document.text, count, Random(7))
    measure("index and window", ours(index), cases)
    measure("edlib on the whole draft", whole_draft(index), cases[: count // 4])
    measure("rapidfuzz partial_ratio", partial_ratio(index), cases[: count // 8])


def main() -> None:
    """All figures, with the machine and n."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 2_000
    print(f"{platform.machine()}, Python {platform.python_version()}; python bench/anchor.py {count}")
    quotations("draft of a few phrases that recur everywhere, 45 pages", shortened(make_draft(7)), count)
    quotations("the sample report, 42 pages", read_draft(SAMPLE).document, count)
    total: Counter[str] = Counter()
    for kind, counts in score(range(2_001, 2_011), 25).items():
        total.update(counts)
        print(f"{kind:28} " + "  ".join(f"{name} {counts[name]}" for name in ("right", "offered", "asked", "wrong")))
    everything = total.total()
    bound = 3 / everything if not total["wrong"] else float("nan")
    print(f"anchors: n={everything} {dict(total)}; wrong stated as certain: {total['wrong']}, 95 % bound {bound:.3%}")


if __name__ == "__main__":
    main()
