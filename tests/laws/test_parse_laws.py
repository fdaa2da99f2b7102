"""What holds for any contribution: nothing invented, nothing lost, whatever hand wrote it."""

import unicodedata
from collections.abc import Callable
from itertools import pairwise
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.laws.growth import growth
from vankien.api import parse
from vankien.model.amendment import Operation
from vankien.text.quotes import is_mark

WORDS: Final = (
    "đề nghị", "sửa đổi", "bổ sung", "thay", "bằng", "bỏ", "thêm", "sau", "trước", "như sau:", "thành", "cụm từ",
    "khoản 2 Điều 5", "Điều 7, 9", "mục 3", "Phần I", "trang 14", "điểm 3.6", "“", "”", '"', "(", ")", ";", ".", ",",
    "\n", "\n\n", "chuyển", "lên", "gộp", "từ", "đến", "lý do", "vì", "nhất trí", "không", "Điều", "I", "1.", "-",
    "rừng xanh", "nước sạch", "\u00a0", "\u2028", "→", "?", "Cũ:", "Mới:", "TRẦN VĂN NAM", "Giám đốc", "Ảnh: X",
    "viết lại", "cũng tại mục này", "từ điều 5 đến điều 9", "tách", "đánh số lại", "12/24 đảng viên", "%", "…",
)  # fmt: skip
soups = st.lists(st.sampled_from(WORDS), max_size=45).map(" ".join) | st.text(max_size=200)

LETTER: Final = (
    "Tôi nhất trí với bố cục của dự thảo.\n"
    "Tại trang 7, mục 2 Phần III, đề nghị thay cụm từ “hòa bình” bằng cụm từ “hòa bình, ổn định”.\n"
    "Điểm 3.6 Phần IV: bỏ từ “cơ bản”, thêm từ “rõ rệt” vào sau cụm từ “chuyển biến”.\n"
    "Khoản 2 Điều 9 đề nghị sửa đổi như sau:\n"
    "“2. Chủ bến thủy có trách nhiệm:\na) Đặt phao;\nb) Thắp đèn.”\n"
    "Đề nghị chuyển khoản 4 Điều 9 lên trước khoản 1.\n"
    "Đề nghị làm rõ chỉ tiêu khoẻ mạnh ở trang 21.\n"
    "\nNÔNG THỊ HOA\n(Giám đốc Sở Y tế)"
)  # fmt: skip


@given(soups)
@settings(max_examples=400, deadline=None)
def test_new_wording_is_slices_with_only_marks_between(text: str) -> None:
    for one in parse(text):
        said = one.contribution.text
        for amendment in one.amendments:
            slices = amendment.new_text_spans
            assert (amendment.new_text or "") == "".join(span.of(said) for span in slices)
            for left, right in pairwise(slices):
                assert left.end <= right.start
                assert all(is_mark(char) for char in said[left.end : right.start])


@given(soups)
@settings(max_examples=400, deadline=None)
def test_evidence_reaches_the_last_slice_and_lies_in_the_text(text: str) -> None:
    for one in parse(text):
        said = one.contribution.text
        for amendment in one.amendments:
            evidence = amendment.evidence
            assert 0 <= evidence.start <= evidence.end <= len(said)
            assert all(evidence.start <= span.start and span.end <= evidence.end for span in amendment.new_text_spans)
        for opinion in one.opinions:
            assert opinion.evidence.of(said) == opinion.text


@given(soups)
@settings(max_examples=300, deadline=None)
def test_blocks_cover_a_contribution_without_gap(text: str) -> None:
    for one in parse(text):
        at = 0
        for block in one.contribution.blocks:
            assert block.span.start == at
            at = block.span.end
        assert at == len(one.contribution.text)


@given(soups)
@settings(max_examples=200, deadline=None)
def test_an_amendment_has_what_its_operation_needs(text: str) -> None:
    for one in parse(text):
        for amendment in one.amendments:
            if amendment.operation in {Operation.REPLACE, Operation.INSERT}:
                assert amendment.new_text
            else:
                assert amendment.new_text is None
        assert len({amendment.id for amendment in one.amendments}) == len(one.amendments)


def meaning(text: str) -> list[tuple[object, ...]]:
    """What is asked for, with white space and marks left out of account."""

    def plain(words: str | None) -> str | None:
        if words is None:
            return None
        words = unicodedata.normalize("NFC", words).replace("hoà", "hòa").replace("thuỷ", "thủy")
        return " ".join(word for word in "".join(" " if is_mark(char) else char for char in words).split())

    return [
        (
            amendment.operation,
            amendment.locator.page,
            tuple((step.kind, step.number) for step in amendment.locator.path),
            amendment.position,
            plain(amendment.target_text),
            plain(amendment.new_text),
        )
        for one in parse(text)
        for amendment in one.amendments
    ]


def _straight(text: str) -> str:
    return text.replace("“", '"').replace("”", '"')


def _swapped_tones(text: str) -> str:
    return text.replace("hòa", "hoà").replace("thủy", "thuỷ")


def _without_last_close(text: str) -> str:
    return text.replace("Thắp đèn.”", "Thắp đèn.")


CHANGES: Final[dict[str, Callable[[str], str]]] = {
    "NFD": lambda text: unicodedata.normalize("NFD", text),
    "straight marks": _straight,
    "a mark that never closes": _without_last_close,
    "doubled spaces": lambda text: text.replace(" ", "  "),
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "the other tone placement": _swapped_tones,
    "guillemets": lambda text: text.replace("“", "«").replace("”", "»"),
    "empty lines between": lambda text: text.replace(".\n", ".\n\n"),
    "zero-width characters": lambda text: text.replace("đề nghị", "đề \u200bnghị"),
}


def test_the_letter_itself_is_understood() -> None:
    operations = [str(row[0]) for row in meaning(LETTER)]
    assert operations == ["replace", "delete", "insert", "replace", "move", "comment"]


@pytest.mark.parametrize("name", sorted(CHANGES))
def test_how_a_letter_is_typed_does_not_change_what_it_asks(name: str) -> None:
    assert meaning(CHANGES[name](LETTER)) == meaning(LETTER)


def test_on_one_line_sentences_ask_the_same() -> None:
    text = (
        "Tại trang 7, đề nghị thay từ “hòa bình” bằng từ “ổn định”.\n"
        "Tại mục 3, đề nghị bỏ từ “cơ bản”.\n"
        "Tại mục 5, đề nghị thêm từ “xanh” sau từ “rừng”."
    )
    assert meaning(text.replace("\n", " ")) == meaning(text)


HOSTILE: Final = {
    "brackets": "(" * 1000,
    "closed brackets": "(a) " * 250,
    "opening marks": "“" * 1000,
    "straight marks": '"a ' * 333,
    "numbers": "1.2.3, " * 143,
    "articles": "điều 5, " * 125,
    "requests": "đề nghị bỏ " * 91,
    "quoted requests": "thay “a” bằng “b”, " * 53,
    "semicolons": "khoản 2; " * 111,
    "places": "bãi bỏ khoản 2 điều 5; " * 44,
    "colons": "sửa như sau: " * 77,
}


@pytest.mark.parametrize("name", sorted(HOSTILE))
def test_time_grows_with_the_length(name: str) -> None:
    """Eight times the text takes no more than some twenty times as long; a square would take 64."""

    assert growth(lambda times: parse(HOSTILE[name] * times), 4, 32, limit=24) < 24
