"""A made-up consultation of two rounds whose final text is known beforehand.

    python samples/two_rounds.py FOLDER

writes FOLDER/draft.txt, FOLDER/first/*.txt, FOLDER/late/*.txt (300 letters in all, the late ones still cite the
first version) and FOLDER/foretold.json: the verdict on each letter in each round, and the draft's text after both.
The foretold text is made by replacing words in sentences; nothing of the program is used.
"""

import json
import sys
from dataclasses import dataclass, field
from pathlib import Path

COMMUNES = ("Bản Lìm", "Nà Khoang", "Phiêng Sơ", "Tà Xụng", "Khuổi Đôi", "Pá Hịa")
TREES = ("quế", "hồi", "sa mộc", "chè", "mắc ca", "trẩu")
CRAFTS = ("dệt", "rèn", "đan lát", "thêu", "làm giấy", "nấu mật")
MARKETS = ("Cốc Rế", "Lũng Vai", "Thầu Pin", "Sín Chu", "Nặm Tre", "Háng Mùa")
OPENINGS = (
    "Tại mục {number}, đề nghị",
    "Ở mục {number}, tôi đề nghị",
    "Qua nghiên cứu dự thảo, chi bộ có ý kiến như sau: tại mục {number}, đề nghị",
    "Mục {number}: đề nghị",
)
PLACES = 60


@dataclass
class Letter:
    """What somebody writes, and how the committee answers in the first and in the second round."""

    name: str
    words: str
    late: bool = False
    first: str = ""
    second: str = ""


@dataclass
class Story:
    """One section of the draft: its sentences now and after both rounds, and who writes about it."""

    number: int
    area: int
    tree: str
    classes: int
    craft: str
    market: str
    sentences: list[str]
    final: list[str] = field(default_factory=list)
    letters: list[Letter] = field(default_factory=list)

    def ask(self, count: int, what: str, first: str = "", second: str = "", *, late: bool = False) -> None:
        """Adds letters of the same request by different people."""
        for _ in range(count):
            place = len(self.letters)
            name = f"{self.number:02}-{'muon-' if late else ''}{place}"
            opening = OPENINGS[(self.number + place) % len(OPENINGS)].format(number=self.number)
            words = f"Kính gửi Tiểu ban Văn kiện,\n{opening} {what}.\n"
            self.letters.append(Letter(name, words, late, first, second))

    def becomes(self, sentence: int, old: str, new: str) -> None:
        """Foretells a change of words in a sentence."""
        text = self.final[sentence]
        if text.count(old) != 1:
            raise ValueError(f"{old!r} is not once in {text!r}")
        self.final[sentence] = text.replace(old, new)


def story(number: int) -> Story:
    """A section with its letters; six kinds of stories take turns."""
    kind, turn = number % 6, number // 6
    tree, craft = TREES[(kind + turn) % 6], CRAFTS[(2 * kind + turn) % 6]
    area, classes = 100 + 7 * number, 2 + number % 5
    commune, market = f"{COMMUNES[kind]} {number}", MARKETS[turn % 6]
    told = Story(
        number,
        area,
        tree,
        classes,
        craft,
        market,
        [
            f"Xã {commune} trồng {area} ha {tree} trên đất dốc.",
            f"Mỗi năm xã mở {classes} lớp dạy nghề {craft} cho thanh niên.",
            f"Hàng làm ra được bán tại chợ phiên {market} vào ngày rằm.",
        ],
    )
    told.final = list(told.sentences)
    (same, contested, deferred, removed, longer, merged)[kind](told)
    return told


def same(told: Story) -> None:
    """Four ask the same and are heard; a latecomer still cites the first version."""
    told.ask(4, f"thay cụm từ “{told.area} ha {told.tree}” bằng “{told.area + 50} ha {told.tree}”", "accept")
    told.ask(1, f"thay cụm từ “{told.classes} lớp” bằng “{told.classes + 3} lớp”", second="accept", late=True)
    told.becomes(0, str(told.area), str(told.area + 50))
    told.becomes(1, f"{told.classes} lớp", f"{told.classes + 3} lớp")


def contested(told: Story) -> None:
    """Two against two: one side is heard, the other is not."""
    told.ask(2, f"thay cụm từ “{told.area} ha {told.tree}” bằng “{told.area + 20} ha {told.tree}”", "accept")
    told.ask(3, f"thay cụm từ “{told.area} ha {told.tree}” bằng “{told.area + 90} ha {told.tree}”", "reject")
    told.becomes(0, str(told.area), str(told.area + 20))


def deferred(told: Story) -> None:
    """What is put off is taken up in the second round, behind words that have grown meanwhile."""
    told.ask(2, "thay cụm từ “trên đất dốc” bằng “trên đất dốc và ven suối, có hàng rào giữ cây”", "accept")
    told.ask(3, "thay cụm từ “vào ngày rằm” bằng “vào ngày rằm và mồng một”", "defer", "accept")
    told.becomes(0, "trên đất dốc", "trên đất dốc và ven suối, có hàng rào giữ cây")
    told.becomes(2, "vào ngày rằm", "vào ngày rằm và mồng một")


def removed(told: Story) -> None:
    """A sentence goes; a latecomer wants to change it and is answered that it is gone."""
    told.ask(4, f"bỏ câu “{told.sentences[2]}”", "accept")
    told.ask(1, f"thay cụm từ “chợ phiên {told.market}” bằng “chợ {told.market}”", second="reject", late=True)
    told.final[2] = ""


def longer(told: Story) -> None:
    """A paragraph comes in; a proposal nobody answered goes on and is taken in later."""
    new = f"Hằng năm xã số {told.number} tổ chức hội thi tay nghề {told.craft}."
    told.ask(3, f"bổ sung vào sau câu “{told.sentences[2]}” câu sau: “{new}”", "accept")
    told.ask(2, "thay cụm từ “cho thanh niên” bằng “cho thanh niên và phụ nữ”", second="accept")
    told.final[2] += f" {new}"
    told.becomes(1, "cho thanh niên", "cho thanh niên và phụ nữ")


def merged(told: Story) -> None:
    """A whole sentence was to be rewritten; meanwhile a figure in it was changed: both hold."""
    rewritten = told.sentences[0].replace("trên đất dốc", "dưới tán rừng tự nhiên")
    told.ask(3, f"thay cụm từ “{told.area} ha” bằng “{told.area + 5} ha”", "accept")
    told.ask(2, f"thay câu “{told.sentences[0]}” bằng câu “{rewritten}”", "refer", "accept")
    told.becomes(0, f"{told.area} ha", f"{told.area + 5} ha")
    told.becomes(0, "trên đất dốc", "dưới tán rừng tự nhiên")


def text_of(stories: list[Story], *, final: bool) -> str:
    """The draft: a heading and a paragraph for each story."""
    lines = ["DỰ THẢO BÁO CÁO CÔNG TÁC VÙNG CAO"]
    for one in stories:
        sentences = one.final if final else one.sentences
        lines += [f"{one.number}. Việc của cụm {one.number}", " ".join(filter(None, sentences))]
    return "\n".join(lines) + "\n"


def make(folder: Path, places: int = PLACES) -> dict[str, object]:
    """Writes draft, letters and what is foretold; returns the latter."""
    stories = [story(number) for number in range(1, places + 1)]
    letters = [letter for one in stories for letter in one.letters]
    for name in ("first", "late"):
        (folder / name).mkdir(parents=True)
    (folder / "draft.txt").write_text(text_of(stories, final=False), encoding="utf-8")
    for letter in letters:
        target = folder / ("late" if letter.late else "first") / f"{letter.name}.txt"
        target.write_text(f"{letter.words}Người gửi thư số {letter.name}\n", encoding="utf-8")
    foretold: dict[str, object] = {
        "letters": len(letters),
        "first": {letter.name: letter.first for letter in letters if letter.first},
        "second": {letter.name: letter.second for letter in letters if letter.second},
        "text": text_of(stories, final=True),
    }
    (folder / "foretold.json").write_text(json.dumps(foretold, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return foretold


if __name__ == "__main__":
    make(Path(sys.argv[1]))
