"""How fast contributions are read: where few ask for other words, where all do, and on hostile text.

    python bench/parse.py [MEGABYTES]

Letters are made of parts (`bench/letters.py`): agreement and stories with now and then a true amendment (one
contribution in a hundred), or amendments in every one. Hardly a sentence comes twice, and each of three runs reads
letters of its own: nothing is gained by remembering. Hostile text is one megabyte of brackets, marks, numbers, cue
words, broken requests and long sentences of them. All is told in processor time.
Beside it, in the same run: lower-casing the text and one search for the word "đề nghị", the least that any reader does.
"""

import re
import sys
import time
from functools import partial
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.letters import letters
from bench.measure import head, measure

from vankien.lang.registry import PROFILES
from vankien.model.contribution import Source
from vankien.model.manuscript import Manuscript
from vankien.model.parsed import ParsedContribution
from vankien.parse.manuscript import parse_manuscript
from vankien.read.registry import read_text

SOURCE = Source("", None, "")
RUNS = 3
WARM = 200_000  # bytes of either kind read before the clock starts: patterns are compiled when first asked
CUE = re.compile("đề nghị")
HOSTILE = {
    "brackets": "(a [b] ",
    "marks": '“a ”” "b ',
    "numbers": "1.2.3, 4/5; ",
    "places": "khoản 2 Điều 5, ",
    "requests": "đề nghị thay “a” bằng “b”, bỏ ",
    "announcements": "sửa như sau:\n“a\n",
    "cue words": "đề nghị bỏ thêm sau trước thành ",
    "long sentences": "đề nghị " + "thay “a” bằng “b”, " * 160 + "cảm ơn.\n",
}


def read(manuscript: Manuscript) -> tuple[ParsedContribution, ...]:
    """What a contribution holds."""
    return parse_manuscript(manuscript, PROFILES["vi"], SOURCE)


def every(manuscripts: list[Manuscript]) -> None:
    """All contributions, one after the other."""
    for manuscript in manuscripts:
        read(manuscript)


def least(texts: list[str]) -> None:
    """Lower case and one search: the least that any reader does."""
    for text in texts:
        CUE.search(text.lower())


def rate(name: str, random: Random, share: float, size: int) -> None:
    """Prints how fast letters are read of which a share asks: the best of three runs, each on letters of its own."""
    batches = [letters(random, share, size) for _ in range(RUNS)]
    manuscripts = iter([[read_text(text) for text in batch] for batch in batches])
    count = sum(len(text.encode()) for text in batches[0])
    seconds = measure(name, count, lambda: every(next(manuscripts)), repeat=RUNS, clock=time.process_time)
    found = sum(len(one.amendments) for text in batches[0] for one in read(read_text(text)))
    print(f"   {'':44} {count / seconds / 1e6:.2f} MB/s, {len(batches[0])} contributions, {found} amendments")
    measure("lower case and one search", count, partial(least, batches[0]), clock=time.process_time)


def main() -> None:
    """All figures, with machine and n."""
    size = int(float(sys.argv[1] if len(sys.argv) > 1 else 2) * 1_000_000)
    head("parse: bytes of contributions a second, one core")
    random = Random(4)
    for share in (0.01, 1.0):
        every([read_text(text) for text in letters(random, share, WARM)])  # what is built once is built
    rate("one in a hundred asks", random, 0.01, size)
    rate("every one asks", random, 1.0, size // 4)
    head("parse: hostile text, n and 10n and 100n bytes")
    for name, unit in HOSTILE.items():
        for length in (10_000, 100_000, 1_000_000):
            manuscript = read_text(unit * (length // len(unit.encode())))
            measure(name, length, partial(read, manuscript), repeat=1, clock=time.process_time)


if __name__ == "__main__":
    main()
