"""Figures in prose: how many are read as people mean them, and how fast, on reports and on hostile text.

python bench/claims.py
"""

import re
import sys
from pathlib import Path

from measure import head, measure

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.gold.figures_score import report, score  # noqa: E402 - the gold lies outside the package

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
