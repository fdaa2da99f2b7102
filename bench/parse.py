"""How fast contributions are read: where few ask for other words, where all do, and on hostile text.

    python bench/parse.py [MEGABYTES]

Letters are made from sentences of the tests: short agreement with now and then a true amendment (one contribution in
a hundred), or amendments in every one. Hostile text is one megabyte of brackets, marks, numbers and cue words.
Beside it, in the same run: lower-casing the text and one search for the word "đề nghị", the least that any reader does.
"""

import re
import sys
from functools import partial
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.measure import head, measure
from tests.unit.parse.test_sentences import cases

from vankien.lang.registry import PROFILES
from vankien.model.contribution import Source
from vankien.model.manuscript import Manuscript
from vankien.model.parsed import ParsedContribution
from vankien.parse.manuscript import parse_manuscript
from vankien.read.registry import read_text

SOURCE = Source("", None, "")
CUE = re.compile("đề nghị")
AGREEMENTS = (
    "Tôi hoàn toàn nhất trí với nội dung dự thảo báo cáo chính trị.",
    "Qua nghiên cứu, chúng tôi thấy dự thảo được chuẩn bị công phu, bố cục chặt chẽ, đánh giá sát thực tiễn.",
    "Gia đình tôi sống ở bản đã ba đời, nay thấy đường sá, trường học, trạm y tế đều khang trang hơn trước nhiều.",
    "Mong rằng nghị quyết sớm đi vào cuộc sống.",
    "Chi bộ đã họp, thảo luận kỹ từng phần và biểu quyết tán thành.",
    "Năm qua lúa được mùa, giá ổn định, bà con phấn khởi, trẻ em được đến trường đầy đủ.",
)
HOSTILE = {
    "brackets": "(a [b] ",
    "marks": '“a ”” "b ',
    "numbers": "1.2.3, 4/5; ",
    "places": "khoản 2 Điều 5, ",
    "requests": "đề nghị thay “a” bằng “b”, bỏ ",
    "announcements": "sửa như sau:\n“a\n",
    "cue words": "đề nghị bỏ thêm sau trước thành ",
}


def letters(random: Random, share: float, size: int) -> list[str]:
    """Contributions of some 300 to 3,000 letters, in all `size` bytes; `share` of them ask for other words."""
    asking = [text for language, text, _ in cases(">") if language == "vi"]
    made: list[str] = []
    total = 0
    while total < size:
        lines = [random.choice(AGREEMENTS) for _ in range(random.randint(4, 24))]
        if random.random() < share:
            for _ in range(random.randint(1, 4)):
                lines.insert(random.randrange(len(lines)), random.choice(asking))
        made.append("\n".join(lines))
        total += len(made[-1].encode())
    return made


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


def main() -> None:
    """All figures, with machine and n."""
    size = int(float(sys.argv[1] if len(sys.argv) > 1 else 2) * 1_000_000)
    head("parse: bytes of contributions a second, one core")
    random = Random(4)
    read(read_text("Đề nghị bỏ từ “a”."))
    for name, share in (("one in a hundred asks", 0.01), ("every one asks", 1.0)):
        texts = letters(random, share, size if share < 1 else size // 4)
        manuscripts = [read_text(text) for text in texts]
        count = sum(len(text.encode()) for text in texts)
        seconds = measure(name, count, partial(every, manuscripts), repeat=3)
        found = sum(len(one.amendments) for manuscript in manuscripts for one in read(manuscript))
        print(f"   {'':44} {count / seconds / 1e6:.2f} MB/s, {len(texts)} contributions, {found} amendments")
        measure("lower case and one search", count, partial(least, texts))
    head("parse: hostile text, n and 10n and 100n bytes")
    for name, unit in HOSTILE.items():
        for length in (10_000, 100_000, 1_000_000):
            manuscript = read_text(unit * (length // len(unit.encode())))
            measure(name, length, partial(read, manuscript), repeat=1)


if __name__ == "__main__":
    main()
