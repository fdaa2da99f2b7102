"""A sentence of the draft quoted above and told anew below changes; figures and deeds that nobody asks for do not."""

import pytest

from tests.unit.parse.drafted import drafted
from vankien import api
from vankien.model.amendment import Amendment
from vankien.model.draft import Draft

POND = """BÁO CÁO
I. QUAN ĐIỂM
1. Lấy nghề cá làm mũi nhọn, lấy bảo vệ đầm phá làm gốc, giữ yên xóm làng là việc thường xuyên.
2. Làm việc gì cũng phải hỏi ý kiến người dân trong xã trước khi quyết định.
II. KẾT QUẢ
1. Toàn xã có 36 hộ nuôi tôm theo hướng an toàn; số lồng bè giảm từ 412 xuống còn 280.
2. Tỷ lệ hộ có bể lọc nước đạt 64%.
3. Rác thải ven đầm thu gom được 55%.
"""


@pytest.fixture(scope="module")
def pond(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, POND, "vi")


def read(text: str, draft: Draft) -> list[Amendment]:
    return [one for each in api.parse(text, "vi", draft) for one in each.amendments]


@pytest.mark.parametrize(
    "text",
    [
        (
            "Quan điểm 1 đang viết: “Lấy nghề cá làm mũi nhọn, lấy bảo vệ đầm phá làm gốc, giữ yên xóm làng là việc "
            "thường xuyên.”\nĐề nghị bổ sung “du lịch” vào, cụ thể là: “Lấy nghề cá và du lịch làm mũi nhọn, lấy "
            "bảo vệ đầm phá làm gốc, giữ yên xóm làng là việc thường xuyên.”"
        ),
        (
            "Phần I mục 2 là: “Làm việc gì cũng phải hỏi ý kiến người dân trong xã trước khi quyết định.”\nXin bổ "
            "sung, cụ thể: “Làm việc gì cũng phải hỏi và nghe ý kiến người dân trong xã trước khi quyết định.”"
        ),
    ],
)
def test_a_sentence_quoted_above_and_told_anew_below_changes(text: str, pond: Draft) -> None:
    (one,) = read(text, pond)
    assert one.operation.value == "replace"
    assert one.target_text is not None
    assert one.target_text in POND


def test_and_so_it_does_far_down_in_a_letter_with_other_quotations(pond: Draft) -> None:
    before = 'Ở phần kết quả, tôi đọc đi đọc lại "bể lọc nước" mà thấy "hay" và "gần dân". ' * 12
    text = (
        f'{before}\n\nPhần I mục 2 là: "Làm việc gì cũng phải hỏi ý kiến người dân trong xã trước khi quyết định."\n'
        'Xin bổ sung, cụ thể: "Làm việc gì cũng phải hỏi và nghe ý kiến người dân trong xã trước khi quyết định."'
    )
    assert [one.operation.value for one in read(text, pond) if one.new_text] == ["replace"]


def test_but_a_further_sentence_is_added(pond: Draft) -> None:
    text = (
        "Phần I mục 2 là: “Làm việc gì cũng phải hỏi ý kiến người dân trong xã trước khi quyết định.”\nĐề nghị bổ sung "
        "câu: “Hằng năm công khai thu chi của hợp tác xã ở nhà văn hóa thôn.”"
    )
    assert [one.operation.value for one in read(text, pond)] == ["insert"]


@pytest.mark.parametrize(
    "text",
    [
        "Tôi thấy số lồng bè giảm từ 412 xuống còn 280, xóa được cả xóm nhà chồ, bà con mừng lắm.",
        "Tôi nghe kể số lồng bè giảm từ 412 xuống còn 280, dẹp được bao nhiêu bè cũ, thật đáng khen.",
        "Còn rác thải ven đầm 55% thì được rồi nhưng phải có xe chở.",
        "Tỷ lệ hộ có bể lọc nước 64% thì ổn rồi, bà con yên tâm.",
    ],
)
def test_what_was_done_or_may_stay_asks_for_nothing(text: str, pond: Draft) -> None:
    assert [one for one in read(text, pond) if one.operation.value != "comment"] == []


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        ("Mục 3 phần II: rác thải ven đầm nên đạt 70% thì được.", None, "70%"),
        ("Rác thải ven đầm thu gom 60% là được rồi.", None, "60%"),
        ("Phần II mục 1 câu “theo hướng an toàn” thừa, xóa đi được không ạ.", "theo hướng an toàn", None),
    ],
)
def test_and_what_is_asked_for_is_read(text: str, old: str | None, new: str | None, pond: Draft) -> None:
    (one,) = read(text, pond)
    assert (one.target_text, one.new_text) == (old, new) or one.new_text == new


@pytest.mark.parametrize(
    "text",
    [
        "2) Ở mục 2 phần II, tỷ lệ hộ có bể lọc nước tôi nghe xã nói là 71,5%, đề nghị xem lại.",
        "Mục 1 phần II có 36 hộ nuôi tôm. Tổ tôi mới vào thêm 3 hộ trong tháng 3 nên nay phải là 39, đề nghị cập nhật.",
    ],
)
def test_the_number_of_a_remark_and_what_came_to_a_figure_are_no_old_ones(text: str, pond: Draft) -> None:
    assert [one.target_text for one in read(text, pond) if one.target_text in {"2", "3", "3 hộ"}] == []
