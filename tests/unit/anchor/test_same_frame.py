"""A phrase of a unit told anew between the same words; and what only looks like it."""

import re

import pytest

from vankien.anchor.index import Line
from vankien.anchor.same_frame import framed
from vankien.model.span import Span

TEXT = """Nhà đọc mở cửa ít nhất 08 giờ mỗi tuần, trừ ngày lễ; báo cáo xã trước ngày 15 tháng 12 hằng năm.
Được tặng bàn, ghế, quạt và tủ kính cho phòng đọc. Sách báo được mượn về nhà không quá 10 ngày.
Người trông coi do thôn bầu ra và được hưởng phụ cấp ít nhất 02 lần mỗi quý, ít nhất 05 lần mỗi năm.
A canoe may be kept at the slipway during the summer; fees rise by 4% a year."""


def lines() -> list[Line]:
    found = []
    for match in re.finditer(r"[^\n]+", TEXT):
        ends = [one.end() + match.start() for one in re.finditer(r"[.](?:\s|$)", match[0])]
        sentences = tuple(Span(start, end) for start, end in zip([match.start(), *ends], ends, strict=False))
        found.append(Line(Span(*match.span()), None, is_heading=False, is_cell=False, sentences=sentences))
    return found


@pytest.mark.parametrize(
    ("new", "old"),
    [
        ("ít nhất 12 giờ mỗi tuần", "ít nhất 08 giờ mỗi tuần"),
        ("trước ngày 31 tháng 01 hằng năm", "trước ngày 15 tháng 12 hằng năm"),
        ("bàn, ghế, đèn, quạt và tủ kính", "bàn, ghế, quạt và tủ kính"),
        ("Người trông coi do xã bầu ra và được hưởng", "Người trông coi do thôn bầu ra và được hưởng"),
        ("mượn về nhà không quá 10 ngày, trừ sách quý", "mượn về nhà không quá 10 ngày"),
        ("kept at the jetty during the summer", "kept at the slipway during the summer"),
        ("rise by 3% a year", "rise by 4% a year"),
    ],
)
def test_a_phrase_is_known_by_its_first_and_last_words(new: str, old: str) -> None:
    place = framed(TEXT, lines(), new)
    assert place is not None
    assert place.of(TEXT) == old


@pytest.mark.parametrize(
    "new",
    [
        "ít nhất 03 lần mỗi tháng",  # of no clause: it ends otherwise
        "ít nhất 03 lần mỗi",  # of two
        "bàn, quạt và tủ kính",  # the chairs would be lost without a word
        "bàn, ghế, tủ kính, quạt và tủ kính",  # what is added stands there already: the order is changed
        "mở cửa ít nhất 12 giờ vào mỗi tuần chẵn",  # more than the figure
        "giờ mỗi ngày",
        "không quá 10 ngày làm việc, có gia hạn, trừ sách quý, sách hiếm, báo cũ và bản đồ",  # hardly the same phrase
        "mở cửa ít nhất 08 giờ mỗi tuần, cả chủ nhật",  # goes on before the end of the clause: what of the holidays?
        "ít nhất 08 giờ mỗi tuần",  # as it stands
        "Sách báo được mượn về nhà không quá 15 ngày.",  # a sentence is found by its likeness
        "rise by 3 a year",
    ],
)
def test_what_may_mean_more_or_something_else_is_left(new: str) -> None:
    assert framed(TEXT, lines(), new) is None
