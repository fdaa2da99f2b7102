"""Another value wished for beside the one that the draft has: "8h15 sớm quá, 8h30 đi", "Nên thu 20.000 thôi"."""

import pytest

from tests.unit.parse.drafted import drafted
from vankien import api
from vankien.model.draft import Draft

RIVER = """QUYẾT ĐỊNH
Điều 1. Bể bơi
1. Bể bơi Hoa Súng mở cửa từ 6 giờ đến 20 giờ; bể bơi Cây Gạo mở cửa từ 7 giờ đến 21 giờ.
2. Nước bể được thay mỗi tháng một lần.
3. Vé vào cửa là 30.000 đồng/lượt; trẻ em được giảm 20% giá vé.
Điều 2. Thư viện
1. Phòng đọc bật đèn đến 19 giờ 30.
2. Bạn đọc được mượn sách trong thời hạn 10 ngày làm việc.
3. Thư viện kê xong giá sách mới trước ngày 31 tháng 12 năm 2029.
Điều 3. Bến đò
1. Đò chạy từ 5 giờ đến 18 giờ hằng ngày.
2. Trên mỗi đò phải có ít nhất một áo phao loại 5 kg.
3. Tốc độ tối đa của đò khi cập bến là 15 km/giờ.
4. Ngày Tết đò nghỉ từ 30 tháng Chạp đến hết mùng 3 tháng Giêng.
5. Tiền gửi xe là 4.000 đồng cho hai giờ đầu và 2.000 đồng cho mỗi giờ tiếp theo.
Điều 4. Lớp học bơi
1. Lớp buổi sáng vào học lúc 8 giờ 15, tan lúc 10 giờ 45.
2. Lớp buổi chiều vào học lúc 14 giờ, tan lúc 16 giờ.
"""


@pytest.fixture(scope="module")
def river(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, RIVER, "vi")


def changes(text: str, draft: Draft) -> list[str]:
    """What each change would make of which words of the draft, with a mark behind what is asked."""
    made = []
    for each in api.parse(text, "vi", draft):
        for one in each.amendments:
            anchor = api.anchor(one, draft).anchor
            assert anchor is not None
            old = " | ".join(place.span.of(draft.document.text) for place in anchor.places)
            made.append(f"{old} → {one.new_text}{'' if anchor.state.is_certain else ' ?'}")
    return made


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("8h15 vào học sớm quá thầy ơi, 8h30 đi", "8 giờ 15 → 8h30"),
        ("Lớp chiều 14h vào học là quá sớm, nắng lắm. Mong đổi thành 15h.", "14 giờ → 15h"),
        ("Đèn phòng đọc tắt lúc 19 giờ 30 thì sớm, xin để đến 21 giờ 30.", "19 giờ 30 → 21 giờ 30"),
        ("Áo phao 5 ký nặng quá trẻ con mặc không nổi, loại 2 ký là được.", "5 kg → 2 ký"),
    ],
)
def test_hours_and_measures_are_known_as_people_write_them(text: str, wanted: str, river: Draft) -> None:
    assert changes(text, river) == [wanted]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Bể Cây Gạo tới 21 giờ ồn quá, đóng lúc 20 giờ; với lại nên có người trông.", "21 giờ → 20 giờ ?"),
        ("30 ngàn một lượt cao quá, nhà tôi đông con. Nên thu 20.000 thôi.", "30.000 → 20.000 ?"),
        (
            "Hạn cuối năm 2029 thì xa, nên xong trước ngày 30 tháng 6 năm 2028.",
            "31 tháng 12 năm 2029 → 30 tháng 6 năm 2028 ?",
        ),
        ("Tết mà nghỉ tới hết mùng 3 thì khổ người đi lễ. Nghỉ hết mùng 1 thôi.", "mùng 3 → mùng 1 ?"),
        ("tốc độ 15 thì xuống 10km/h luôn", "15 km/giờ → 10km/h ?"),
        (
            "Nước bể thay mỗi tháng một lần không ăn thua, mùa hè phải thay hằng tuần.",
            "mỗi tháng một lần → hằng tuần ?",
        ),
        ("Thay nước bể mỗi tháng một lần thì dơ, thay hằng tuần cho sạch.", "mỗi tháng một lần → hằng tuần ?"),
        ("Lop buoi chieu 14 gio thi nang qua, 15 gio la vua. Toi xin cam on.", "14 giờ → 15 gio ?"),
    ],
)
def test_a_value_wished_for_is_offered_for_the_one_told(text: str, wanted: str, river: Draft) -> None:
    assert changes(text, river) == [wanted]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Đèn phòng đọc để tới 21 giờ.", "19 giờ 30 → 21 giờ ?"),
        ("Bác Tư nói thêm: đèn phòng đọc để tới 21 giờ 30.", "19 giờ 30 → 21 giờ 30 ?"),
        ("Trẻ em thì giảm hẳn 50% cho đỡ tốn.", "20% → 50% ?"),
        ("Nhưng giờ tiếp theo phải tăng lên 3.000 thì người ta mới không gửi cả ngày.", "2.000 → 3.000 ?"),
    ],
)
def test_or_for_the_one_of_which_the_draft_speaks_in_the_same_words(text: str, wanted: str, river: Draft) -> None:
    assert changes(text, river) == [wanted]


@pytest.mark.parametrize(
    "text",
    [
        "Con tôi 8h15 vào học, 8h phải đi rồi.",
        "Tôi thấy 8h15 vào học là đúng.",
        "Nhà tôi ở gần bến, 5h sáng là thức rồi.",
        "Hôm qua 17h tôi ra bến, 18h đò mới tới.",
        "Vé 30 ngàn thì được, không cần giảm còn 20 ngàn.",
        "Mỗi tháng tôi đi bơi một lần, có khi hai lần.",
        "Bể bơi ở phường bên đóng lúc 21 giờ, bể Hoa Súng đóng 20 giờ.",
        "Có người đòi nghỉ Tết đến hết mùng 5, tôi thì thấy mùng 3 là đủ.",
        "Đề nghị giữ nguyên 15 km/giờ, đừng hạ xuống 10 km/giờ.",
        "Năm ngoái vé 20 ngàn, năm nay lên 30 ngàn rồi.",
    ],
)
def test_and_who_only_tells_of_values_asks_for_none(text: str, river: Draft) -> None:
    assert changes(text, river) == []
