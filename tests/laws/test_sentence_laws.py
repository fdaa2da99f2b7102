"""Whatever hand typed a sentence, the same is read in it; an official command gives back the edit it was made from."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.parse.test_sentences import cases, row
from vankien.api import parse

MARKS: Final = re.compile("[“”„«»]")
HANDS: Final[dict[str, Callable[[str], str]]] = {
    "NFD": lambda text: unicodedata.normalize("NFD", text),
    "doubled spaces": lambda text: text.replace(" ", "  "),
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "straight marks": lambda text: text.replace("“", '"').replace("”", '"'),
    "guillemets": lambda text: text.replace("“", "«").replace("”", "»"),
    "low marks": lambda text: text.replace("“", "„").replace("”", "“"),
    "the other tone placement": lambda text: text.replace("hóa", "hoá").replace("thủy", "thuỷ").replace("hòa", "hoà"),
    "Ð for Đ": lambda text: text.replace("Đ", "Ð"),
}


PARTS: Final = 3  # each hand types a third of the sentences, the next hand another third


@cache
def as_written(text: str, language: str) -> list[str]:
    """The rows of a sentence as it stands in the tests."""
    return read(text, language)


def read(text: str, language: str) -> list[str]:
    """Rows of amendments, marks and white space left out of account."""
    rows = [row(one) for each in parse(text, language) for one in each.amendments]
    plain = [unicodedata.normalize("NFC", " ".join(MARKS.sub('"', one).replace("⏎", " ").split())) for one in rows]
    return [one.replace("hoá", "hóa").replace("thuỷ", "thủy").replace("hoà", "hòa").replace("Ð", "Đ") for one in plain]


@pytest.mark.parametrize("hand", sorted(HANDS))
def test_sentences_say_the_same_whatever_hand_typed_them(hand: str) -> None:
    some = [one for mark in ">?!" for one in cases(mark)][sorted(HANDS).index(hand) % PARTS :: PARTS]
    changed = [text for language, text, _ in some if read(HANDS[hand](text), language) != as_written(text, language)]
    assert changed == []


@dataclass(frozen=True, slots=True)
class Edit:
    """A structured edit of a law: operation, place from the inside out, words, side."""

    operation: str
    article: int
    clause: int | None
    point: str | None
    old: str
    new: str
    side: str

    @property
    def place(self) -> str:
        """The official name of the place: "điểm b khoản 2 Điều 5"."""
        steps = [f"điểm {self.point}" if self.point else "", f"khoản {self.clause}" if self.clause else ""]
        return " ".join([*(step for step in steps if step), f"Điều {self.article}"])

    @property
    def path(self) -> str:
        """The same as rows of tests show it."""
        clause = f" clause:{self.clause}" if self.clause else ""
        return f"article:{self.article}{clause}{f' point:{self.point}' if self.point else ''}"


WORDS: Final = st.sampled_from(
    (
        "chủ đò",
        "bến thủy",
        "ba ngày làm việc",
        "áo phao còn hạn",
        "Ủy ban nhân dân xã",
        "lái đò",
        "giờ đêm",
        "phí qua đò",
    )
)


@st.composite
def edits(draw: st.DrawFn) -> Edit:
    """Edits with distinct old and new words; a point only inside a clause."""
    clause = draw(st.none() | st.integers(1, 30))
    point = draw(st.none() | st.sampled_from("abcdđeghi")) if clause else None
    old, new = draw(st.lists(WORDS, min_size=2, max_size=2, unique=True))
    operation = draw(st.sampled_from(tuple(COMMANDS)))
    return Edit(operation, draw(st.integers(1, 150)), clause, point, old, new, draw(st.sampled_from(("sau", "trước"))))


Command = Callable[[Edit], tuple[str, str]]
SIDES: Final = {"sau": "after", "trước": "before"}
COMMANDS: Final[dict[str, Command]] = {
    "rewrite": lambda e: (
        f"Sửa đổi, bổ sung {e.place} như sau:\n“{e.new}.”",
        f"replace | {e.path} | - | {e.new}. | -",
    ),
    "rewritten": lambda e: (
        f"{e.place[0].upper()}{e.place[1:]} được sửa đổi, bổ sung như sau: “{e.new}.”",
        f"replace | {e.path} | - | {e.new}. | -",
    ),
    "phrase": lambda e: (
        f"Thay thế cụm từ “{e.old}” bằng cụm từ “{e.new}” tại {e.place}.",
        f"replace | {e.path} | {e.old} | {e.new} | -",
    ),
    "phrase in": lambda e: (
        f"Bổ sung cụm từ “{e.new}” vào {e.side} cụm từ “{e.old}” tại {e.place}.",
        f"insert | {e.path} | {e.old} | {e.new} | {SIDES[e.side]}",
    ),
    "phrase out": lambda e: (f"Bỏ cụm từ “{e.old}” tại {e.place}.", f"delete | {e.path} | {e.old} | - | -"),
    "repeal": lambda e: (f"Bãi bỏ {e.place}.", f"delete | {e.path} | - | - | -"),
    "repealed": lambda e: (f"{e.place[0].upper()}{e.place[1:]} được bãi bỏ.", f"delete | {e.path} | - | - | -"),
    "new article": lambda e: (
        f"Bổ sung Điều {e.article}a vào {e.side} Điều {e.article} như sau:\n“Điều {e.article}a. {e.old}\n1. {e.new}.”",
        f"insert | article:{e.article} | - | Điều {e.article}a. {e.old}⏎1. {e.new}. | {SIDES[e.side]}",
    ),
    "new clause": lambda e: (
        f"Bổ sung khoản 9 vào Điều {e.article} như sau: “9. {e.new}.”",
        f"insert | article:{e.article} | - | 9. {e.new}. | end",
    ),
    "new clause beside": lambda e: (
        f"Bổ sung khoản 4a vào {e.side} khoản 4 Điều {e.article} như sau: “4a. {e.new}.”",
        f"insert | article:{e.article} clause:4 | - | 4a. {e.new}. | {SIDES[e.side]}",
    ),
    "title": lambda e: (
        f"Sửa đổi tên Điều {e.article} như sau: “Điều {e.article}. {e.new}”",
        f"replace | article:{e.article} title | - | Điều {e.article}. {e.new} | -",
    ),
    "move": lambda e: (
        f"Chuyển khoản 3 Điều {e.article} lên {e.side} khoản 1.",
        f"move | article:{e.article} clause:3 | - | - | {SIDES[e.side]}",
    ),
    "merge": lambda e: (
        f"Gộp khoản 2 và khoản 3 Điều {e.article} thành một khoản.",
        f"merge | article:{e.article} clause:2 &article:{e.article} clause:3 | - | - | -",
    ),
    "split": lambda e: (
        f"Tách khoản 2 Điều {e.article} thành hai khoản.",
        f"split | article:{e.article} clause:2 | - | - | -",
    ),
    "renumber": lambda e: (
        f"Đánh số lại Điều {e.article} thành Điều {e.article + 1}.",
        f"renumber | article:{e.article} | - | - | -",
    ),
}


@given(edits())
@settings(max_examples=250, deadline=None)
def test_an_official_command_gives_back_its_edit(edit: Edit) -> None:
    command, expected = COMMANDS[edit.operation](edit)
    assert [row(one) for each in parse(command) for one in each.amendments] == [expected]


@given(st.lists(edits(), min_size=2, max_size=4))
@settings(max_examples=100, deadline=None)
def test_commands_one_below_the_other_give_back_all_edits(row_of_edits: list[Edit]) -> None:
    pairs = [COMMANDS[edit.operation](edit) for edit in row_of_edits]
    text = "\n".join(f"{number}. {command}" for number, (command, _) in enumerate(pairs, 1))
    assert [row(one) for each in parse(text) for one in each.amendments] == [expected for _, expected in pairs]
