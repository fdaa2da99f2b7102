"""Words of the draft that are quoted, and then nearly the same ones: a change, whatever verb brings them."""

import pytest

from tests.unit.parse.drafted import changes, drafted
from vankien import api
from vankien.model.amendment import Operation
from vankien.model.draft import Draft

DRAFT = """DỰ THẢO QUY ĐỊNH VỀ BẾN ĐÒ

Điều 1. Vé và giờ
1. Vé đò bán từ 04 giờ 30 phút sáng; chủ đò niêm yết giá vé tại hai đầu bến.
2. Đò cuối rời bến trước 20 giờ.
3. Chủ đò trực bến mỗi tháng hai ngày.

Điều 2. An toàn
1. Người lái đò đủ 20 tuổi trở lên, có giấy khám sức khỏe còn hiệu lực.
2. Trên đò có áo phao, dụng cụ nổi, bình chữa cháy; hành khách phải giữ nếp sống tốt đẹp.
3. Đò rộng từ 03 mét trở lên có hai người lái, phụ cấp 80.000 đồng/đêm.
4. Đoàn kiểm tra lên đò bất kỳ lúc nào mà không phải báo trước.
"""


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, DRAFT, "vi")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Mốc “trước 20 giờ” sớm quá; chuyển lên “trước 22 giờ” (khoản 2 Điều 1).", "1/2 trước 20 giờ → trước 22 giờ"),
        (
            "Khoản 2 Điều 2 có “dụng cụ nổi, bình chữa cháy”; thiếu đèn, phải là “dụng cụ nổi, đèn, bình chữa cháy”.",
            "2/2 dụng cụ nổi, bình chữa cháy → dụng cụ nổi, đèn, bình chữa cháy",
        ),
        (
            "Về tuổi, “đủ 20 tuổi trở lên” thì không có đuôi. Khoản 1 Điều 2 đổi thành “từ đủ 20 tuổi đến 65 tuổi”.",
            "2/1 đủ 20 tuổi trở lên → từ đủ 20 tuổi đến 65 tuổi",
        ),
        (
            "Khoản 1 Điều 1 còn câu “giá vé tại hai đầu bến”. Nên bỏ con số, chỉ viết “giá vé tại các đầu bến”.",
            "1/1 giá vé tại hai đầu bến → giá vé tại các đầu bến",
        ),
        (
            "Khoản 3 Điều 1: Không trực “mỗi tháng hai ngày” mà trực “mỗi tháng bốn ngày”, ít quá dân quên mặt.",
            "1/3 mỗi tháng hai ngày → mỗi tháng bốn ngày",
        ),
        (
            "Từ “dụng cụ nổi” (khoản 2 Điều 2) không phải thuật ngữ. Thuật ngữ đúng là “dụng cụ nổi cứu sinh”.",
            "2/2 dụng cụ nổi → dụng cụ nổi cứu sinh",
        ),
    ],
)
def test_nearly_the_same_words_take_the_place_of_the_drafts(text: str, wanted: str, draft: Draft) -> None:
    assert changes(text, draft, "vi") == [wanted]


@pytest.mark.parametrize(
    "text",
    [
        "Khoản 2 Điều 1 ghi “trước 20 giờ”. Bản trước của huyện ghi “trước 22 giờ”.",
        "Khoản 2 Điều 1 ghi “trước 20 giờ”, có phải là “trước 22 giờ” không?",
        "“trước 20 giờ” là đúng rồi, bến tôi vẫn treo biển “trước 21 giờ”.",
    ],
)
def test_what_is_told_of_another_text_changes_nothing(text: str, draft: Draft) -> None:
    assert changes(text, draft, "vi") == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Điều 2, khoản 2: hai chữ “tốt đẹp” cho phép cãi vô tận, bỏ đi thì câu vẫn đủ nghĩa.", "tốt đẹp"),
        ("Điều 2, khoản 2: hai chữ “tốt đẹp” khó hiểu, bỏ khoản này.", None),
        (
            "Khoản 4 Điều 2: mấy chữ “mà không phải báo trước” thừa, đã là “bất kỳ lúc nào” rồi, cắt đi.",
            "mà không phải báo trước",
        ),
        (
            "Khoản 4 Điều 2: “bất kỳ lúc nào” nghe được, còn “mà không phải báo trước” thì bỏ đi.",
            "mà không phải báo trước",
        ),
    ],
)
def test_words_go_and_the_unit_stays(text: str, wanted: str | None, draft: Draft) -> None:
    found = [one for each in api.parse(text, "vi", draft) for one in each.amendments]
    assert [(one.operation, one.target_text) for one in found] == [(Operation.DELETE, wanted)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Khoản 1 Điều 1 bán vé từ 04 giờ 30 phút sáng, tôi thấy 05 giờ sáng thì phải hơn.",
            "04 giờ 30 phút sáng → 05 giờ sáng",
        ),
        (
            "Điều 2 khoản 3 đặt ngưỡng từ 03 mét trở lên. Nên lấy ngưỡng là từ 04 mét trở lên.",
            "03 mét trở lên → 04 mét trở lên",
        ),
        ("Khoản 3 Điều 2: phụ cấp 80.000 đồng/đêm. Em xin 95.000 đồng/đêm.", "80.000 đồng/đêm → 95.000 đồng/đêm"),
        (
            "Khoản 3 Điều 1: trực mỗi tháng hai ngày ít quá, một tuần một ngày mới kịp.",
            "mỗi tháng hai ngày → một tuần một ngày",
        ),
        ("Điều 2. Đò rộng 03 mét (khoản 3) là hẹp. Con số hợp lý: 3,5 mét.", "03 mét → 3,5 mét"),
    ],
)
def test_a_figure_goes_with_all_that_belongs_to_it(text: str, wanted: str, draft: Draft) -> None:
    assert [one.split(" ", 1)[1].replace("từ ", "") for one in changes(text, draft, "vi")] == [wanted]
