"""Figures in prose: how many are read as people mean them, and how fast, on reports and on hostile text.

python bench/claims.py
"""

import re
import sys
from collections import Counter
from pathlib import Path

from measure import head, measure

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.gold.figures_score import report, score  # noqa: E402 - the gold lies outside the package
from tests.gold.test_claim_mutations import SUPPORTED, digits_changed, verdict_on, year_of  # noqa: E402

from vankien.claims.draft import Language, claims_of  # noqa: E402
from vankien.claims.figures import find_statements  # noqa: E402
from vankien.lang.figure_words import CLAIM_WORDS, FIGURE_WORDS  # noqa: E402
from vankien.model.document import Document  # noqa: E402

VIETNAMESE = Language(FIGURE_WORDS["vi"], CLAIM_WORDS["vi"])
NUMBERS = re.compile(r"\d+(?:[.,]\d+)*")


def accuracy() -> None:
    """Both halves of the gold."""
    head("figures read as people mean them (tests/gold/figures)")
    for half in ("open.txt", "held.txt"):
        counts = score(half)
        shares = ", ".join(f"{what} {share:.3f}" for what, share in report(counts).items())
        print(f"   {half:<9} {counts['sentences']} sentences, {counts['labelled']} figures: {shares}")


SECTION = """## Figures in the text

Command: `python bench/claims.py`; labels in `tests/gold/figures`. The held half was written and committed before
the first rule, by the writer of the rules, and only scored since: expect less on the reports of strangers. Values,
bounds and the rest are judged where the span is right.

| half | sentences | figures | span P | span R | value | bound | unit | kind | period | subject |
|---|---|---|---|---|---|---|---|---|---|---|
{rows}

- One digit changed in {claims} claims that a register supports, {changes} times: {told}.
  Qualifiers, units and periods are changed too (`tests/gold/test_claim_mutations.py`); no verdict there is wrong.
- A report and a register by a writer who had not seen the rules (`tests/gold/reports`, 173 figures): at first reading
  5 of 17 figures of contradictions were found, 8 of 11 that the register contradicts, 2 of 6 that a merger has put out
  of date, and none of the right ones accused; after the rules were mended 17, 11, 6 and none.
- In the sample draft (233 figures) the three wrong ones differ from the sample register; no other is accused.
- Speed is printed by the same command: 1.0 million characters a second for figures, 0.6 with the checks within
  the text on a busy machine, twice that on a quiet one (n = 52,000 to 5.2 million characters of the sample draft;
  AMD EPYC, 2 cores, Python 3.11).
  Text made to be slow takes longer, but no longer a character when there is ten times as much of it.
"""


def figures_section() -> str:
    """The section of docs/reference/accuracy.md about figures."""
    rows = []
    for half, title in (("open.txt", "worked with"), ("held.txt", "held, only scored")):
        counts = score(half)
        shares = " | ".join(f"{share:.3f}" for share in report(counts).values())
        rows.append(f"| {title} | {counts['sentences']} | {counts['labelled']} | {shares} |")
    tally = mutated()
    told = f"{tally['differs']} differ, {tally['unknown']} are left to a person, {tally['agrees']} agree"
    return SECTION.format(rows="\n".join(rows), claims=len(SUPPORTED), changes=tally.total(), told=told)


def mutated() -> Counter[str]:
    """The verdicts on supported claims with one digit changed."""
    counts: Counter[str] = Counter()
    for said, known, written, half in SUPPORTED:
        year = year_of(known, written, half)
        for other in digits_changed(written):
            counts[str(verdict_on(said.format(year=year, n=other)))] += 1
    return counts


def speed() -> None:
    """The sample report, longer and longer; bare digits as the obvious alternative that knows no meaning."""
    texts = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "samples" / "draft").glob("*.txt"))]
    text = "\n".join(texts)
    head("characters a second on the sample report")
    for times in (1, 10, 100):
        long = text * times
        measure("every number, meaning nothing", len(long), lambda long=long: NUMBERS.findall(long))
        measure(
            "figures with unit, bound, time and subject",
            len(long),
            lambda long=long: find_statements(long, VIETNAMESE.figures),
        )
        if times <= 10:
            document = Document(long)
            measure(
                "the same, held against each other",
                len(long),
                lambda document=document: claims_of(document, VIETNAMESE),
            )


HOSTILE = {
    "digits": "1",
    "numbers": "12 ",
    "ratios": "1/2/",
    "dots": "1.",
    "brackets": "(1) ",
    "number words": "hai ",
    "years": "năm 2020, ",
    "parts": "trong đó 5 xã, ",
    "from to": "tăng từ 5% lên ",
    "one sentence": "có 12 cặp thôn, ",
    "units": "5 tỷ đồng/năm",
}


def hostile() -> None:
    """Text made to be slow: the rate must not fall with the length."""
    head("characters a second on hostile text")
    for name, piece in HOSTILE.items():
        for size in (10_000, 100_000):
            text = (piece * (size // len(piece) + 1))[:size]
            document = Document(text)
            measure(
                f"{name} x {size // len(piece)}",
                size,
                lambda document=document: claims_of(document, VIETNAMESE),
                repeat=1,
            )


if __name__ == "__main__":
    accuracy()
    speed()
    hostile()
