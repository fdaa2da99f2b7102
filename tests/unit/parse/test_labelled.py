"""A quotation that bears the number of the unit spoken of, or the next one in its row."""

import pytest

from tests.unit.parse.drafted import drafted
from vankien import api
from vankien.model.draft import Draft

DRAFT = """DỰ THẢO QUY ĐỊNH VỀ BẾN ĐÒ

Điều 1. Giải thích từ ngữ
1. Bến đò là nơi đón, trả khách qua sông, có cầu dẫn và nhà chờ.
2. Chủ đò là người được xã giao bến.
3. Mùa lũ là thời gian từ tháng 6 đến tháng 10.

Điều 2. An toàn
1. Người lái đò đủ 20 tuổi trở lên, có giấy khám sức khỏe còn hiệu lực.
2. Đoàn kiểm tra lên đò bất kỳ lúc nào mà không phải báo trước.
"""
LETTER = "Tôi đồng ý với phần lớn bản này, đọc kỹ hai lần rồi mới viết. " * 9


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, DRAFT, "vi")


def rows(text: str, draft: Draft) -> list[str]:
    found = [one for each in api.parse(text, "vi", draft) for one in each.amendments if one.new_text]
    return [f"{one.operation} {'/'.join(step.number or '' for step in one.locator.path)}" for one in found]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Khoản 1 Điều 1 sẽ chuẩn hơn nếu diễn đạt lại: “1. Bến đò là nơi đón, trả khách có giấy phép.”",
            "replace 1/1",
        ),
        ("Điều 1 mới có 3 khoản. Xin có thêm khoản “4. Nhà chờ là nơi khách đợi đò khi mưa gió.", "insert 1"),
        ("Điều 2: “3. Trên đò có đủ áo phao cho trẻ em và người già.”", "insert 2"),
        (
            f"{LETTER}\nKhoản 1 Điều 1 vênh với khoản 2. Khoản 1 nên diễn đạt là: “1. Bến đò là nơi có nhà chờ.”",
            "replace 1/1",
        ),
    ],
)
def test_its_number_tells_which_unit(text: str, wanted: str, draft: Draft) -> None:
    assert rows(text, draft) == [wanted]


@pytest.mark.parametrize(
    "text",
    [
        "Khoản 2 Điều 1 có nơi hiểu là “2. Chủ đò là người bỏ tiền đóng đò cho xã.”",
        "Khoản 1 Điều 1 Luật Giao thông viết: “1. Bến là nơi tàu thuyền neo đậu, xếp dỡ.”",
        "Điều 1 bản trước có khoản “4. Nhà chờ là nơi khách đợi đò khi mưa gió.”",
    ],
)
def test_what_others_write_is_no_unit(text: str, draft: Draft) -> None:
    assert rows(text, draft) == []
