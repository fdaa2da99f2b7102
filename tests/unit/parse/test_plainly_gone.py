"""Deletions that a sentence asks for and nothing else: stated, whatever was learned of others."""

from dataclasses import replace

import pytest

from tests.unit.parse.drafted import drafted
from vankien import api
from vankien.lang.learned import LearnedWeights
from vankien.lang.registry import PROFILES
from vankien.model.amendment import Operation
from vankien.model.draft import Draft

RULES = """QUY ĐỊNH
Về bãi tắm

Điều 1. Bãi tắm
1. Bãi tắm mở cửa từ 05 giờ.
2. Sổ cứu hộ được lưu 12 tháng.
3. Mỗi bãi có một chòi canh.

Điều 2. Người cứu hộ
1. Người cứu hộ phải có chứng chỉ.
2. Người cứu hộ mặc áo đỏ.
"""
NEVER = "-9.00 always"


@pytest.fixture(scope="module")
def rules(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, RULES, "vi")


def stated(text: str, draft: Draft, patch: pytest.MonkeyPatch) -> list[bool]:
    """Whether each deletion of a text is stated, with a table that doubts them all."""
    speech = replace(PROFILES["vi"].speech, learned=LearnedWeights.of(requests=NEVER))
    patch.setattr("vankien.parse.manuscript.speech_of", lambda _text, _speech: speech)
    found = [one for each in api.parse(text, "vi", draft) for one in each.amendments]
    return [not one.unread for one in found if one.operation is Operation.DELETE]


@pytest.mark.parametrize(
    "text",
    [
        "- Khoản 3 Điều 1 bỏ vì bãi nhỏ không cần, luật cũng đã có.",
        "Khoản 2 Điều 2 thừa, đề nghị lược bỏ.",
        "Còn khoản 3 Điều 1 bắt dựng chòi tốn tiền, tôi xin bỏ.",
        "Điều 2 nên bỏ.",
        "Khoản 2 Điều 1: đề nghị bỏ đi.",
        "4. Khoản 2 Điều 2 không hợp với bãi nhỏ, chúng tôi kiến nghị bãi bỏ.",
    ],
)
def test_a_sentence_that_asks_for_nothing_else_is_plain(
    text: str, rules: Draft, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert stated(text, rules, monkeypatch) == [True]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Khoản 3 Điều 1 trùng với khoản 2, đề nghị bỏ.", [False]),  # which of them, a person says
        ("Khoản 2 Điều 2 các anh cứu hộ xin bỏ.", [False]),
        ("Hôm họp xóm có bàn, khoản 2 Điều 2 xin bỏ.", [False]),
        ("Khoản 3 Điều 1 nhiều nhà kêu khó, có ý kiến đề nghị bỏ.", []),
        ("Khoản 3 Điều 1 bỏ? Hay để lại?", []),
        ("Khoản 3 Điều 1 bỏ vì tốn tiền là không nên.", []),
        ("Khoản 2 Điều 2 bỏ vì nóng thì đuối nước ai cứu.", []),
        ("Khoản 2 Điều 2 bỏ vì thế khách sẽ kêu.", []),
    ],
)
def test_what_tells_more_is_weighed(
    text: str, found: list[bool], rules: Draft, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert stated(text, rules, monkeypatch) == found
