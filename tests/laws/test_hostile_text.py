"""Text that means harm: understood or left alone, in work that grows with its length and no faster.

Work is counted in calls, not in seconds: the same on every machine.
"""

import sys
from itertools import chain

import pytest

from vankien import parse
from vankien.model.parsed import ParsedContribution
from vankien.parse import script
from vankien.parse.places import locate
from vankien.parse.records import speakers
from vankien.parse.weighed import named, stance_traits

ORDER = "Tại mục 1 Phần I, đề nghị thay cụm từ “3.200 tỷ đồng” bằng “3.250 tỷ đồng”. "
HOSTILE = (
    *("(", ")", "[", "“", "”", '"', "'", "1", "1.", "1.1.", "\n", "a\n", ">", "> ", "- ", ";", ":", ".", "…", "?"),
    *("\u202e", "\u200f", "\x00", "\ud800", "\u0301", "a\u0301\u0323", "\u200d", "😀", "\u00ad", "\ufeff", "\u2028"),
    *("khoản ", "điểm a ", "Điều 1 ", "trang 1, ", "Phần I ", "đề nghị ", "đề nghị: “", "thay ", "thành ", "bằng “"),
    *("và ", "bổ sung “a” sau ", "như sau: ", "NGUYỄN VĂN ", "Ông A: ", "12% ", "1/2/2020 ", "a\tb\n"),
    *("Nhất trí với dự thảo. ", ORDER, ORDER + "\n", "1. Mục\n", "Kính gửi: ", "Đề nghị bỏ. ", "Có đúng không? "),
    *('“a ”” "b ', "“Tôi thấy viết thế là hay.” ", ": “Đề nghị bỏ Điều 5, thế là đúng.” "),
    *("“a b” là “a c”, ", "sửa như sau:\n“a\n", "Sửa: a\nThành: b\n", "| Trang | Dự thảo | Góp ý |\n| 1 | a | b |\n"),
)  # fmt: skip
LENGTH = 4_000  # code points; twice as many must not take much more than twice the calls
GROWTH = 2.6
SPARE = 20_000  # calls that do not grow: what is built once
REQUESTS = (  # lines that hold several requests and remarks: each is held against its own sentence, not against all
    "Sửa “a” thành “b”. Câu này hay lắm. Bỏ chữ “c”. Rất đúng.\n",
    "Sửa 45 thành 50. Rất đúng. Bỏ số 7 đi.\n",
    "Cắt “a” hoặc “b”. Câu này hay lắm.\n",
)
FAMILIES, MIDDLE = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ"), ("Văn", "Thị", "Đình", "Quang", "Minh")
GIVEN = ("An", "Bình", "Cường", "Dũng", "Giang", "Hà", "Hải", "Lan")
FOURFOLD = 4.4  # growth of the work for four times the text; a square beside it shows there sooner than for twice


def calls_of(text: str) -> int:
    """How many calls understanding a text takes."""
    count = 0

    def note(_frame: object, event: str, _arg: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    for remembered in (locate._references, script._long, speakers._speaker, named._named_in, stance_traits._words_of):
        remembered.cache_clear()  # a line remembered from another test would count for nothing
    before = sys.getprofile()
    sys.setprofile(note)
    try:
        parse(text)
    finally:
        sys.setprofile(before)
    return count


def check(parsed: tuple[ParsedContribution, ...]) -> None:
    """Fails unless everything that was understood stands in the text."""
    for one in parsed:
        text = one.contribution.text
        text.encode()
        for amendment in one.amendments:
            assert "".join(span.of(text) for span in amendment.new_text_spans) == (amendment.new_text or "")
            assert amendment.evidence.end <= len(text)
        for opinion in one.opinions:
            assert opinion.evidence.end <= len(text)


@pytest.mark.parametrize("unit", HOSTILE, ids=ascii)
def test_hostile_text_is_understood_or_left_alone(unit: str) -> None:
    check(parse(unit * (LENGTH // len(unit))))
    check(parse(ORDER + "\n" + unit * (LENGTH // len(unit)) + "\n" + ORDER))


@pytest.mark.parametrize("unit", HOSTILE, ids=ascii)
def test_work_grows_no_faster_than_the_text(unit: str) -> None:
    parse(unit * (LENGTH // len(unit)))  # what is built once is built
    once, twice = (calls_of(unit * (times * LENGTH // len(unit))) for times in (1, 2))
    assert twice <= GROWTH * once + SPARE


@pytest.mark.parametrize("unit", REQUESTS, ids=ascii)
def test_requests_cost_what_they_are_and_not_their_square(unit: str) -> None:
    parse(unit * (LENGTH // len(unit)))
    once, fourfold = (calls_of(unit * (times * LENGTH // len(unit))) for times in (1, 4))
    assert fourfold <= FOURFOLD * once + SPARE


@pytest.mark.parametrize(
    "line",
    [
        "[20:14, 5/9/2026] {}: tôi đồng ý.\n",
        "Tôi đồng ý với dự thảo, viết rõ ràng và đủ.\n{}\n",
        "[8:31] Điểm cầu xã – Ông {}, Trưởng thôn: đồng ý với dự thảo, viết đủ.\n",
    ],
)
def test_each_who_speaks_costs_the_same_among_many(line: str) -> None:
    names = [f"{one} {other} {own}" for own in GIVEN for other in MIDDLE for one in FAMILIES]
    once, fourfold = ("".join(line.format(name) for name in names[:count]) for count in (60, 240))
    assert len(parse(fourfold)) == 240
    assert calls_of(fourfold) <= FOURFOLD * calls_of(once) + SPARE


def test_an_order_beside_hostile_text_is_still_found() -> None:
    for unit in chain(("(", "1.", "\n", "\u202e", "\x00", "\u0301", "😀"), ("> ", "- ", "…")):
        noise = unit * (LENGTH // len(unit))
        parsed = parse(f"{noise}\n\n{ORDER}\n\n{noise}\n")
        assert any(one.new_text == "3.250 tỷ đồng" for each in parsed for one in each.amendments), ascii(unit)


def test_agreement_said_over_and_over_is_one_opinion() -> None:
    (one,) = parse("Nhất trí với dự thảo. " * 2_000)
    assert len(one.opinions) == 1
