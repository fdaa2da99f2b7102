"""Words of the draft beside which quoted ones go, told without marks or before a stop."""

import pytest

from tests.unit.parse.drafted import drafted
from vankien import api
from vankien.model.draft import Draft

DRAFT = """DỰ THẢO QUY ĐỊNH VỀ BẾN ĐÒ

Điều 1. Vé và giờ
1. Vé đò bán từ 04 giờ; chủ đò thu 12 tỷ đồng tiền vé mỗi năm.
2. Đò cuối rời bến trước 20 giờ.

Điều 2. An toàn
1. Người lái đò đủ 20 tuổi trở lên, có giấy khám sức khỏe còn hiệu lực.
2. Đoàn kiểm tra lên đò bất kỳ lúc nào mà không phải báo trước.
"""


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, DRAFT, "vi")


def hosts(text: str, draft: Draft) -> list[tuple[str | None, str | None]]:
    """Beside which words something goes, and on which side."""
    found = [one for each in api.parse(text, "vi", draft) for one in each.amendments if one.operation == "insert"]
    return [(one.target_text, one.position) for one in found]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Sau chỗ nói người lái đò đủ 20 tuổi trở lên (khoản 1 Điều 2), theo tôi phải có vế “, biết bơi”.",
            ("người lái đò đủ 20 tuổi trở lên", "after"),
        ),
        ("Điều 1: đề nghị ghi chú sau con số 12 tỷ đồng tiền vé: “(đã trừ thuế)”.", ("12 tỷ đồng tiền vé", "after")),
        ("Khoản 1 Điều 1, chữ 12 tỷ đồng. Nên ghi thêm ngay đằng sau: “chưa trừ thuế”.", ("12 tỷ đồng", "after")),
        ("Điều 1 có chữ 12 tỷ đồng, ngay trước đó nên viết “khoảng”.", ("12 tỷ đồng", "before")),
        ("Khoản 2 Điều 2: nên thêm chữ cả đêm vào sau bất kỳ lúc nào.", ("bất kỳ lúc nào", "after")),
        ("Khoản 1 Điều 2: thêm chữ tròn vào sau 20 tuổi, vì có người gian.", ("20 tuổi", "after")),
        ("Khoản 2 Điều 1: bổ sung cụm khách lẻ vào ngay trước rời bến.", ("rời bến", "before")),
        ("Khoản 1 Điều 2. Hãy viết hẳn vào sau chữ còn hiệu lực: cả bản sao.", ("còn hiệu lực", "after")),
        ("Khoản 2 Điều 1, liền sau cụm rời bến nên ghi rõ hơn: cả ngày lễ.", ("rời bến", "after")),
        ("Sau mấy chữ bất kỳ lúc nào ở khoản 2 Điều 2 xin chua thêm “kể cả đêm”.", ("bất kỳ lúc nào", "after")),
    ],
)
def test_the_side_and_the_drafts_words_tell_where(text: str, wanted: tuple[str, str], draft: Draft) -> None:
    assert hosts(text, draft) == [wanted]


@pytest.mark.parametrize(
    "text",
    [
        "Đề nghị sau khoản 1 Điều 2 thêm “Người lái đò phải biết bơi”.",
        "Trước hết tôi xin thêm “Người lái đò phải biết bơi” vào Điều 2.",
        "Sau khi đọc khoản 2 Điều 2, tôi xin bổ sung “có sổ theo dõi”.",
        "Khoản 1 Điều 2: thêm chữ tròn sau khi họp xong.",
        "Điều 2 nên thêm cụm có áo phao sau 3 năm thi hành.",
        "Khoản 2 Điều 1: chữ rời bến nên ghi là rời bờ.",
        "Khoản 2 Điều 1: chữ “20 giờ” sau chữ “trước” sửa là “21 giờ”.",
        "Trước đây, năm 2019, bến tôi có vé; nay Điều 1 nên thêm “vé tháng cho học trò”.",
    ],
)
def test_a_side_of_something_else_names_no_words(text: str, draft: Draft) -> None:
    assert all(target is None for target, _ in hosts(text, draft))
