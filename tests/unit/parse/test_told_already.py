"""What leads to a change that was read, only urges it, or only opens, is not told to be read once more."""

import pytest

from tests.unit.parse.drafted import drafted
from vankien import api
from vankien.model.draft import Draft

ROAD = """BÁO CÁO
I. KẾT QUẢ
1. Xã có 04/12 chỉ tiêu không đạt; sản lượng bưởi đạt 5.600 tấn.
2. Đường làng được bê tông hóa. Tuy nhiên, đèn đường còn thiếu ở ba xóm.
II. HẠN CHẾ
a) Vỉa hè chưa thông.
III. BÀI HỌC
Một là, bàn kỹ với dân trước khi làm đường.
Hai là, công khai thu chi.
Ba là, nói rõ tiền thu vào và chi ra.
"""


@pytest.fixture(scope="module")
def road(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, ROAD, "vi")


def unread(text: str, draft: Draft) -> list[str]:
    return [
        str(note.facts["words"])
        for one in api.parse(text, "vi", draft)
        for note in one.contribution.notes
        if note.kind == "clause-not-read"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Phần I mục 1: “04/12 chỉ tiêu không đạt” nhưng nghị quyết trước chỉ có 11. Đề nghị sửa “04/12” thành “04/11”.",
        (
            "Phần I mục 2 câu “Tuy nhiên, đèn đường còn thiếu ở ba xóm.” là hạn chế, không nên để ở kết quả. "
            "Đề nghị chuyển câu này xuống điểm a phần II."
        ),
        "Phần I mục 1 ghi sản lượng bưởi đạt 5.600 tấn, theo Chi cục Thống kê là 5.900 tấn, đề nghị sửa lại cho đúng.",
        "Tôi chỉ xin trao đổi hai điểm. Phần I mục 1: sửa “04/12” thành “04/11”.",
        "Em đọc phần kết quả (Phần I) và có vài suy nghĩ:\nMục 1: sửa “04/12” thành “04/11”.",
        "Để văn kiện hoàn thiện hơn, tôi xin tham gia một số ý cụ thể.\nPhần I mục 1: sửa “04/12” thành “04/11”.",
    ],
)
def test_what_leads_to_a_change_is_not_told_again(text: str, road: Draft) -> None:
    assert unread(text, road) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Phần I mục 1: sửa “04/12” thành “04/11”, đề nghị bổ sung nguồn số liệu về sản lượng bưởi.",
            "nguồn số liệu",
        ),
        (
            "Phần I mục 2: đề nghị giao Đoàn thanh niên lo đèn đường. Mục 1: sửa “04/12” thành “04/11”.",
            "Đoàn thanh niên",
        ),
    ],
)
def test_but_what_asks_for_something_of_its_own_is_told_or_read(text: str, told: str, road: Draft) -> None:
    read = [one.evidence.of(text) for it in api.parse(text, "vi", road) for one in it.amendments]
    read += [one.text for it in api.parse(text, "vi", road) for one in it.opinions]
    assert any(told in one for one in (*unread(text, road), *read))


@pytest.mark.parametrize(
    ("text", "why", "more"),
    [
        (
            "Phần I mục 1: bỏ “04/12” vì số này trùng phụ lục; dành kinh phí cho sân chơi của trẻ em.",
            "số này trùng phụ lục",
            "dành kinh phí cho sân chơi của trẻ em",
        ),
        (
            "Phần I mục 2: sửa “đèn đường” thành “đèn chiếu sáng” cho rõ, và hỗ trợ tiền điện cho xóm nghèo.",
            "rõ",
            "hỗ trợ tiền điện cho xóm nghèo",
        ),
    ],
)
def test_what_is_asked_for_behind_a_reason_is_told_and_no_reason(text: str, why: str, more: str, road: Draft) -> None:
    (one,) = [each for it in api.parse(text, "vi", road) for each in it.amendments]
    assert one.reason == why
    assert unread(text, road) == [more]


def test_and_a_second_reason_stays_one(road: Draft) -> None:
    text = "Phần I mục 1: bỏ “04/12” vì số này trùng phụ lục; người đọc dễ nhầm."
    (one,) = [each for it in api.parse(text, "vi", road) for each in it.amendments]
    assert one.reason == "số này trùng phụ lục; người đọc dễ nhầm"


def test_paragraphs_that_become_one_are_told_by_their_first_words(road: Draft) -> None:
    text = "Phần III: đề nghị gộp bài học “Hai là” với “Ba là” vì nội dung gần nhau."
    (one,) = [each for it in api.parse(text, "vi", road) for each in it.amendments]
    anchor = api.anchor(one, road).anchor
    assert anchor is not None
    places = [place.span.of(ROAD).strip() for place in anchor.places]
    assert places == ["Hai là, công khai thu chi.", "Ba là, nói rõ tiền thu vào và chi ra."]
