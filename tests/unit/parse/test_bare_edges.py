"""Words without marks up to where the draft has them, and what a request leaves to the next."""

import pytest

from tests.unit.parse.test_drafts_rows import read

LAW = (
    "Điều 1. Quỹ\n1. Quỹ dùng cho vệ sinh và sửa chữa đường đi.\n2. Chương trình ban hành trong quý I năm 2026.\n"
    "Chương II. Bến\nĐiều 2. Giờ\n1. Bến mở sớm.\nChương III. Phà\nĐiều 3. Vé\n1. Vé rẻ.\n"
    "Chương IV. Cầu\nĐiều 4. Lối\n1. Lối rộng.\n"
)


@pytest.mark.parametrize(
    ("text", "target", "new"),
    [
        ("Khoản 1 Điều 1: bỏ cụm từ và sửa chữa đường đi.", "và sửa chữa đường đi", None),
        ("Khoản 1 Điều 1: bỏ cụm từ và sửa chữa đường đi, vì xã lo.", "và sửa chữa đường đi", None),
        ("Khoản 1 Điều 1: bỏ cụm từ và sửa chữa đi.", "và sửa chữa", None),
        ("Khoản 2 Điều 1: quý I năm 2026 sửa thành quý IV năm 2025.", "quý I năm 2026", "quý IV năm 2025"),
    ],
)
def test_the_words_go_as_far_as_the_draft_has_them(text: str, target: str, new: str | None) -> None:
    assert [(one.target_text, one.new_text) for one in read(text, "vi", LAW)] == [(target, new)]


def test_other_numbers_only_follow_from_a_move() -> None:
    for behind in ("", " và đánh số lại các chương", ", đánh số lại"):
        (one,) = read(f"Đề nghị chuyển Chương IV lên ngay sau Chương II{behind}.", "vi", LAW)
        assert (one.operation, one.locator.path[-1].number) == ("move", "IV")
    (one,) = read("Đánh số lại các khoản của Điều 1.", "vi", LAW)
    assert one.operation == "renumber"


def test_the_request_behind_one_about_a_title_is_about_the_unit() -> None:
    text = "Sửa tên Điều 1 thành “Quỹ bến”. Đề nghị bổ sung: “3. Quỹ công khai hằng quý.”"
    title, added = read(text, "vi", LAW)
    assert [str(step.kind) for step in title.locator.path] == ["article", "title"]
    assert "title" not in {str(step.kind) for step in added.locator.path}


VALUES = (
    "Điều 1. Vé\n1. Hộ cách trường từ 20 km trở lên được miễn vé; người từ 70 tuổi được giảm nửa vé.\n"
    "2. Bến đón khách từ 17 giờ đến 18 giờ 30 phút.\n"
    "3. Chủ bến mua bảo hiểm, thuê người canh đêm và kiểm tra áo phao.\n"
)


@pytest.mark.parametrize(
    ("text", "target", "new"),
    [
        ("Khoản 1 Điều 1: hạ từ 20 km trở lên thành từ 15 km trở lên.", "từ 20 km trở lên", "từ 15 km trở lên"),
        ("Khoản 1 Điều 1: xin hạ từ 70 tuổi xuống từ 65 tuổi.", "từ 70 tuổi", "từ 65 tuổi"),
        ("Khoản 1 Điều 1: giảm từ 20 km xuống 15 km.", "20 km", "15 km"),
        ("Khoản 1 Điều 1: đổi số 70 tuổi thành số 65 tuổi.", "70 tuổi", "65 tuổi"),
    ],
)
def test_figures_take_the_bounds_that_both_bear(text: str, target: str, new: str) -> None:
    assert [(one.target_text, one.new_text) for one in read(text, "vi", VALUES)] == [(target, new)]


@pytest.mark.parametrize(
    ("text", "target", "new"),
    [
        ("Khoản 3 Điều 1: sau chữ bảo hiểm là cụm từ “thân tàu”.", "bảo hiểm", "thân tàu"),
        ("Khoản 3 Điều 1: bổ sung sau chữ bảo hiểm cụm từ “thân tàu”.", "bảo hiểm", "thân tàu"),
        ("Khoản 3 Điều 1: sau chữ canh đêm thêm: và trực cứu hộ.", "canh đêm", "và trực cứu hộ"),
        ("Khoản 3 Điều 1: xin thêm sau chữ bảo hiểm mấy chữ: , treo biển báo.", "bảo hiểm", ", treo biển báo"),
        ("Khoản 3 Điều 1: sau chữ áo phao thì thêm mấy chữ này: , phao tròn.", "áo phao", ", phao tròn"),
        ("Khoản 3 Điều 1: trước chữ kiểm tra thêm giùm chữ hằng ngày.", "kiểm tra", "hằng ngày"),
    ],
)
def test_the_words_beside_which_others_go_end_before_what_leads_these_in(
    text: str, target: str | None, new: str | None
) -> None:
    assert [(one.target_text, one.new_text) for one in read(text, "vi", VALUES) if one.new_text] == (
        [] if new is None else [(target, new)]
    )


@pytest.mark.parametrize(
    ("text", "new"),
    [
        ("Khoản 3 Điều 1 viết lại như sau: chủ bến mua bảo hiểm.", "chủ bến mua bảo hiểm"),
        ("Khoản 3 Điều 1 viết lại như sau: Chủ bến mua bảo hiểm.", "Chủ bến mua bảo hiểm."),
        ("Điều 1 bổ sung khoản 4 như sau: 4. Chủ bến lập sổ.", "4. Chủ bến lập sổ."),
        ("Khoản 3 Điều 1 thêm điểm như sau: đ) treo biển báo.", "đ) treo biển báo."),
        ("Tên Điều 1 đổi thành: Giá vé và giờ đón khách.", "Giá vé và giờ đón khách"),
    ],
)
def test_a_sentence_keeps_its_stop_and_a_piece_of_one_has_none(text: str, new: str) -> None:
    assert [one.new_text for one in read(text, "vi", VALUES)] == [new]


@pytest.mark.parametrize(
    ("behind", "more"),
    [
        ("Cách viết này gọn hơn cả đoạn cũ.", ""),
        ("Hồi lụt năm kia có nhà bến trắng tay.", ""),
        ("Về giờ đón khách, tôi thấy dự thảo viết vậy là đúng.", ""),
        ("Còn chuyện áo phao thì ai cũng biết.", ""),
        ("Người canh đêm ghi sổ mỗi chuyến.", " Người canh đêm ghi sổ mỗi chuyến."),
        ("Hiện vật của khách được gửi tại nhà chờ.", " Hiện vật của khách được gửi tại nhà chờ."),
    ],
)
def test_new_words_end_before_a_sentence_of_the_writers_own(behind: str, more: str) -> None:
    text = f"Khoản 3 Điều 1 viết lại như sau: Chủ bến mua bảo hiểm. {behind}"
    assert [one.new_text for one in read(text, "vi", VALUES)][:1] == [f"Chủ bến mua bảo hiểm.{more}"]


def test_old_words_begin_behind_their_name() -> None:
    (one,) = read("Khoản 3 Điều 1: xét thấy cụm thuê người canh đêm nên là thuê hai người canh đêm.", "vi", VALUES)
    assert (one.target_text, one.new_text) == ("thuê người canh đêm", "thuê hai người canh đêm")
