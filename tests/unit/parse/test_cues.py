"""Which classes of words a stretch holds: a beginning tells only where what it begins truly stands."""

import pytest

from vankien import api
from vankien.lang.registry import PROFILES
from vankien.parse.requests.shapes import may_ask
from vankien.parse.words.cue_table import cue_table
from vankien.parse.words.cues import Cue

VI = cue_table(PROFILES["vi"].speech)


@pytest.mark.parametrize(
    ("held", "said"),
    [
        (Cue.ASKS, "nhờ ban biên tập sửa giúp câu đầu"),
        (Cue.NAMES, "xin thay từ bao biện"),
        (Cue.ITEMS, "gộp giải pháp trọng tâm thứ hai"),
        (Cue.ITEMS, "giải pháp 3 đã cũ"),
        (Cue.INSERTS, "thêm một câu về chợ phiên"),
        (Cue.PLACES, "ở b.ii còn thiếu"),
        (Cue.PLACES, "mục 3 còn thiếu"),
        (Cue.FIGURES, "nói ba thôn, thật ra bốn thôn"),
        (Cue.FROM, "giảm từ 12 trạm xuống 9 trạm"),
    ],
)
def test_words_of_a_class_are_found(held: int, said: str) -> None:
    assert VI.of(said) & held


@pytest.mark.parametrize(
    ("held", "said"),
    [
        (Cue.ASKS, "nhờ con đường ấy mà đi lại dễ hơn"),
        (Cue.NAMES, "từ đó gia đình tôi chuyển sang dệt vải"),
        (Cue.ITEMS, "tán thành các giải pháp nêu ra"),
        (Cue.INSERTS, "họ kể rằng mùa mưa năm ấy nước lớn"),
        (Cue.PLACES, "bà con, vui lắm - ai cũng khen"),
        (Cue.FIGURES, "cả bản có một cái giếng"),
        (Cue.FROM, "từ đó bà con mới có nước sạch"),
    ],
)
def test_a_beginning_alone_tells_nothing(held: int, said: str) -> None:
    assert not VI.of(said) & held


@pytest.mark.parametrize(
    "said",
    [
        "tháng trước lúa được giá, nhà nào cũng mừng",
        "mong rằng dự thảo sớm đi vào cuộc sống để bà con yên tâm",
        "từ đó gia đình tôi chuyển hẳn sang dệt vải",
    ],
)
def test_what_only_tells_or_wishes_well_asks_for_nothing(said: str) -> None:
    assert not may_ask(VI.of(said))


def test_words_that_point_back_are_seen_as_the_quotation_they_mean() -> None:
    parsed = api.parse("Rule 4 might mention “the tide tables, free of charge”. Put it before “on request”.", "en")
    assert [(str(one.operation), one.target_text, one.new_text) for each in parsed for one in each.amendments] == [
        ("insert", "on request", "the tide tables, free of charge")
    ]
