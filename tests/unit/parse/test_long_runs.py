"""Long runs of the draft's words that go, told in prose without marks; a person always sees what goes."""

import pytest

from tests.unit.parse.drafted import drafted
from vankien import api
from vankien.anchor.amendment import anchor_all
from vankien.anchor.index import build_index
from vankien.model.draft import Draft

LAW = """QUY ĐỊNH
Về quản lý bến đò

Điều 1. Bến đò
1. Bến đò mở cửa từ 05 giờ, đóng cửa khi hết khách chờ.
2. Chủ bến niêm yết số điện thoại của đội cứu hộ tại từng nhà chờ.
3. Giấy phép bị thu hồi khi bến không bảo đảm an toàn.

Điều 2. Người lái đò
1. Người lái đò phải có chứng chỉ còn hạn và mặc áo phao.
2. Không tiếp nhận người lái đò đã quá sáu mươi tuổi.
"""
PHONE = "số điện thoại của đội cứu hộ"


@pytest.fixture(scope="module")
def law(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, LAW, "vi")


def _gone(text: str, law: Draft) -> list[str | None]:
    (parsed,) = api.parse(text, "vi", law)
    return [one.target_text for one in parsed.amendments if one.operation == "delete"]


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        (f"Khoản 2 Điều 1 có câu {PHONE}, tổ tôi không có máy nên đề nghị bỏ câu đó.", PHONE),
        ("Xin các bác nghĩ lại. Không tiếp nhận người lái đò đã quá sáu mươi tuổi, đọc mà buồn. Xin các bác bỏ câu ấy.",
         "Không tiếp nhận người lái đò đã quá sáu mươi tuổi"),
        ("Bến đò mở cửa từ 05 giờ, đóng cửa khi hết khách chờ: câu này bỏ được thì bỏ.",
         "Bến đò mở cửa từ 05 giờ, đóng cửa khi hết khách chờ"),
    ],
)  # fmt: skip
def test_what_stands_in_the_draft_and_goes_is_offered(text: str, gone: str, law: Draft) -> None:
    (parsed,) = api.parse(text, "vi", law)
    assert _gone(text, law) == [gone]
    (anchored,) = anchor_all(parsed.amendments, build_index(law.document))
    assert not anchored.amendment.edits
    assert anchored.amendment.anchor is not None
    assert anchored.amendment.anchor.places


@pytest.mark.parametrize(
    "text",
    [
        f"Khoản 2 Điều 1 có câu {PHONE}. Đừng bỏ câu ấy.",
        f"Khoản 2 Điều 1 có câu {PHONE}. Có người muốn bỏ câu ấy, tôi thì không.",
        f"Cụm {PHONE} bỏ đi là làm khó dân.",
        f"Câu {PHONE} là quý, ai đòi bỏ câu ấy là chưa từng gặp nạn.",
        "Năm ngoái huyện đã bỏ giấy phép bị thu hồi khi bến không bảo đảm an toàn.",
        "Đề nghị loại bỏ giấy phép bị thu hồi.",
        f"Câu {PHONE} đề nghị thay bằng câu số của công an.",
        f"Cụm {PHONE} đề nghị sửa thành số của xã; cột đèn ở bến thì bỏ.",
        f"Cụm {PHONE} tôi tán thành; còn giờ đóng cửa xin bỏ.",
    ],
)
def test_what_is_kept_told_or_changed_goes_nowhere(text: str, law: Draft) -> None:
    assert _gone(text, law) == []
