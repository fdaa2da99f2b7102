"""Places told as people tell them: a heading without its number, what a piece is about, a figure to be reached."""

import pytest

from tests.unit.anchor.lettered import outcome, said

LINES = (
    "A. KẾT QUẢ",
    "1. Giao thông",
    "- Mở 12 km đường; thời hạn bảo trì 24 tháng.",
    "- Sửa 3 cầu treo. Bến đò ngang họp chợ bảy ngày một phiên.",
    "2. Chợ búa",
    "- Chợ phiên họp 12 lần. Thuế thu đủ, giao 24 hộ và 30 hộ quản lý.",
    "- Việc cưới, việc tang có tiến bộ.",
)


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("Mục “Giao thông”, gạch đầu dòng 2: bỏ “treo”.", "- Sửa 3 cầu. Bến đò ngang họp chợ bảy ngày một phiên."),
        ("Gạch đầu dòng 1 của mục giao thông: thay “Mở” bằng “Làm”.", "- Làm 12 km đường; thời hạn bảo trì 24 tháng."),
        ("Gạch đầu dòng 1 của mục thủy lợi: thay “họp” bằng “mở”.", "asks"),  # nothing is called so
        ("Nên bỏ câu nói về việc cưới, việc tang ở mục 2.", "asks"),  # how far it goes nobody said
        ("Mục 1, gạch đầu dòng 1 nên rút thời hạn còn 12 tháng.", "- Mở 12 km đường; thời hạn bảo trì 12 tháng."),
        ("Mục 2, gạch đầu dòng 1 nên nâng lên 40 hộ.", "asks"),  # two count households
        ("Mục 1, gạch đầu dòng 1 nên rút còn 6 tuần.", "asks"),  # none counts weeks
        ("Mục 2 nên nâng mức thu lên 2 triệu đồng mỗi năm.", "asks"),  # its number is no label of the section
        (
            "Mục 1, gạch đầu dòng 2: “Bến đò ngang họp chợ bảy ngày một phiên” viết là “Bến đò ngang, phà họp chợ”.",
            "asks",
        ),
        ("Mục 2. Đề nghị bỏ chữ “đủ”.", "- Chợ phiên họp 12 lần. Thuế thu, giao 24 hộ và 30 hộ quản lý."),
        ("Mục 2, sau “Chợ phiên” bỏ dấu phẩy, thêm “lớn”.", "asks"),  # the sign is to go as well
        ("Mục 2, gạch đầu dòng 1: bổ sung “, bán sỉ” vào sau.", "asks"),  # of what?
        ("Mục 1: sau gạch đầu dòng 2 thêm gạch đầu dòng “Trồng 9 km cây ven đường.”", "- Trồng 9 km cây ven đường."),
        ("Mục 1: sau gạch đầu dòng 2 thêm gạch đầu dòng “+ Trồng cây.”", "+ Trồng cây."),  # it bears a sign
        (
            "Thay “hộ” bằng “nhà” trong toàn báo cáo.",
            "- Chợ phiên họp 12 lần. Thuế thu đủ, giao 24 nhà và 30 nhà quản lý.",
        ),
        ("Mục 2: mọi chữ “hộ” đổi thành “nhà”.", "- Chợ phiên họp 12 lần. Thuế thu đủ, giao 24 nhà và 30 nhà quản lý."),
        (
            "Thay “hộ” bằng “nhà” ở tất cả các chỗ trong mục 2.",
            "- Chợ phiên họp 12 lần. Thuế thu đủ, giao 24 nhà và 30 nhà quản lý.",
        ),
        ("Mục 2 và mọi chỗ khác trong dự thảo: “hộ” đổi thành “nhà”.", "asks"),
        ("Trang 1: mọi chữ “hộ” đổi thành “nhà”.", "asks"),  # where it ends, nobody can tell to the word
        ("Thay “Bến đò ngang họp chợ” bằng “Chợ”.", "asks"),  # hardly any of the words would be left
    ],
)
def test_a_plain_place_is_found_or_asked(text: str, after: str) -> None:
    assert outcome(text, LINES) == after


def test_what_a_piece_is_about_offers_its_sentence() -> None:
    (one,) = said("Nên bỏ câu nói về việc cưới, việc tang ở mục 2.", LINES)
    assert one.amendment.anchor is not None
    assert str(one.amendment.anchor.places[0].unit).endswith("section-2/bullet-2")


def test_a_unit_that_goes_up_or_down_stops_beside_the_one_it_is_sent_to() -> None:
    lines = ("1. Chợ", "a) Mở chợ.", "b) Thu thuế.", "c) Dọn chợ.")
    (one,) = said("Mục 1, đưa điểm c lên điểm a.", lines)
    assert [edit.text for edit in one.amendment.edits] == ["", "c) Dọn chợ.\n"]
    assert one.amendment.edits[1].span.start == len("1. Chợ\n")
    assert outcome("Mục 1, đưa điểm c sang điểm a.", lines) == "asks"  # into it, before it, or in its place?


def test_all_words_of_a_list_go_wherever_they_stand() -> None:
    found = said("Đề nghị bỏ các từ “họp”, “hộ” trong toàn báo cáo.", LINES)
    assert [len(one.amendment.edits) for one in found] == [2, 2]


RUN_IN = (
    "1. Đời sống",
    "a) Trường lớp, sách vở: Mở hai lớp đêm. Mua thêm sách.",
    "b) Trạm xá: Mua xe cứu thương. Mời thầy thuốc về thôn.",
    "c) Mỗi thôn một sân bóng. Hội vật mở lại.",
    "2. Cần nhớ: việc gì dân cần làm trước. Việc khác làm sau.",
)


@pytest.mark.parametrize(
    ("text", "after"),
    [
        (
            "Mục 1, điểm b: đưa câu “Mời thầy thuốc về thôn.” lên đầu điểm.",
            "b) Trạm xá: Mời thầy thuốc về thôn. Mua xe cứu thương.",
        ),
        (
            "Mục 1 điểm a, chuyển câu “Mua thêm sách.” lên đầu điểm a.",
            "a) Trường lớp, sách vở: Mua thêm sách. Mở hai lớp đêm.",
        ),
        (
            "Điểm b mục 1: thêm vào đầu điểm câu “Sửa mái trạm.”",
            "b) Trạm xá: Sửa mái trạm. Mua xe cứu thương. Mời thầy thuốc về thôn.",
        ),
        ("Mục 1, điểm c: đưa câu “Hội vật mở lại.” lên đầu điểm.", "c) Hội vật mở lại. Mỗi thôn một sân bóng."),
        (
            "Mục 2: đưa câu “Việc khác làm sau.” lên đầu mục.",
            "2. Việc khác làm sau. Cần nhớ: việc gì dân cần làm trước.",
        ),  # no heading: its neighbour has none
    ],
)
def test_a_unit_begins_behind_the_heading_in_its_line(text: str, after: str) -> None:
    assert outcome(text, RUN_IN) == after


@pytest.mark.parametrize(
    ("text", "edits"),
    [
        ("Dự thảo có hai chỗ viết “họp”, đề nghị sửa thành “mở”.", 2),
        ("2 chỗ dùng “họp” đều thay bằng “mở”.", 2),
        ("Có ba chỗ ghi “họp”, đề nghị sửa thành “mở”.", 0),  # there are two
        ("Một trong hai chỗ viết “họp” nên sửa thành “mở”.", 0),  # which?
        ("Tôi có hai chỗ xin góp ý. Mục 2, gạch đầu dòng 1: thay “họp” bằng “mở”.", 1),
    ],
)
def test_a_count_of_places_means_them_all_where_it_is_right(text: str, edits: int) -> None:
    (one,) = said(text, LINES)
    assert len(one.amendment.edits) == edits


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("Mục II: thêm bài học thứ ba: “3- Giữ kho sạch.”", "3- Giữ kho sạch."),
        ("Mục II thêm một điểm: “3 - Giữ kho sạch.”", "3 - Giữ kho sạch."),
        ("Mục II thêm: “3/ Giữ kho sạch.”", "3/ Giữ kho sạch."),
        ("Mục II thêm: “2020 - 2025 là năm năm được mùa.”", "asks"),  # years
        ("Mục II thêm: “3 - 5 hộ một tổ.”", "asks"),  # so many
    ],
)
def test_a_number_before_a_dash_goes_on_the_count(text: str, after: str) -> None:
    lines = ("I- ĐỒNG RUỘNG", "1- Lúa tốt.", "II- BÀI HỌC", "Ba năm qua có mấy điều.", "1- Cấy sớm.", "2- Gặt nhanh.")
    assert outcome(text, lines) == after


LISTS = (
    "1. Chợ búa",
    "- Chợ phiên tăng bình quân 10%/năm, thu ít nhất 20 triệu đồng. Thu hút 12 người mua trở lên mỗi phiên.",
    "- Thiếu kho lạnh để cá, thiếu bến. Lập sàn bán cá của xã. Bán cá, muối; mắm.",
    "Nguyên nhân khách quan: lũ lớn. Nguyên nhân chủ quan: chậm sửa đường.",
)


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("Sửa “tăng bình quân 10%/năm” thành “8 - 8,5%/năm”.", "asks"),  # how it grows would be lost
        (
            "Sửa “ít nhất 20 triệu đồng” thành “25 triệu đồng”.",
            "- Chợ phiên tăng bình quân 10%/năm, thu 25 triệu đồng. Thu hút 12 người mua trở lên mỗi phiên.",
        ),
        ("Bỏ “12 người mua”.", "asks"),  # "trở lên" would hang on nothing
        ("Bỏ “sàn bán cá”.", "asks"),
        ("Sau “thiếu kho lạnh” thêm “thiếu nước đá”.", "asks"),  # it would part "kho lạnh" from "để cá"
        (
            "Sau “Thiếu kho lạnh” thêm “, thiếu nước đá”.",
            "- Thiếu kho lạnh, thiếu nước đá để cá, thiếu bến. Lập sàn bán cá của xã. Bán cá, muối; mắm.",
        ),
        ("Sau “cá, muối” thêm “rau,”.", "asks"),  # a list ends there
        ("Mục 1 thêm “Trong đó, người mua sỉ chiếm 48%.”", "asks"),  # of which of them?
        ("Mục 1: tách nguyên nhân chủ quan thành một mục riêng.", "asks"),  # a piece of it, not all
    ],
)
def test_what_would_part_other_words_asks(text: str, after: str) -> None:
    assert outcome(text, LISTS) == after


CLAUSES = ("Điều 4. Chợ phiên", "1. Họp ngày rằm.", "2. Thu thuế đủ.", "3. Dọn sạch chợ.", "a) Rác khô;", "b) Rác ướt.")


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("Điều 4 thêm: “2a. Cấm đốt rác.”", "2a. Cấm đốt rác."),
        ("Điều 4. Thêm một khoản, xếp sau khoản thứ hai: “2a. Cấm đốt rác.”", "2a. Cấm đốt rác."),
        ("Khoản 3 Điều 4 thêm “a1) Rác nhựa;”", "a1) Rác nhựa;"),
        ("Điều 4 thêm: “2. Cấm đốt rác.”", "asks"),  # there is one
        ("Điều 4 sửa thành: “4. Cấm đốt rác.”", "asks"),  # no article's label, and the clauses would go
    ],
)
def test_a_label_between_two_others_tells_where(text: str, after: str) -> None:
    assert outcome(text, CLAUSES) == after


def test_a_label_between_two_others_goes_right_behind_the_first() -> None:
    (one,) = said("Điều 4 thêm: “2a. Cấm đốt rác.”", CLAUSES)
    (edit,) = one.amendment.edits
    assert edit.span.start == len("\n".join(CLAUSES[:3]))


TARGETS = (
    "A. MỤC TIÊU",
    "1. Chỉ tiêu",
    "(1) Bao tiêu đạt 50%.",
    "(2) Mở 3 chợ.",
    "2. Hỗ trợ",
    "Tỉnh hỗ trợ 50% lãi vay.",
)


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("Chỉ tiêu (1): thay “50%” bằng “65%”.", "(1) Bao tiêu đạt 65%."),
        ("Chỉ tiêu (2): thay “50%” bằng “65%”.", "asks"),  # it has none, and a section 2 holds one
        ("Chỉ tiêu (2): thay “3 chợ” bằng “4 chợ”.", "(2) Mở 4 chợ."),
    ],
)
def test_words_are_sought_in_the_unit_that_fits_best(text: str, after: str) -> None:
    assert outcome(text, TARGETS) == after


TRADERS = (
    "Điều 1. Quyền của người bán hàng rong",
    "1. Người bán được nghỉ như mọi người bán khác, trong 30 tháng.",
    "2. Chợ họp theo Tờ trình ngày 30 tháng 8 năm 2026 của xã; mỗi người bán một sạp.",
    "Điều 2. Nghĩa vụ của người mua hàng ở chợ quê",
    "1. Mang túi theo.",
)


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("Khoản 1 Điều 1: sau “Người bán” thêm “lâu năm”.",
         "1. Người bán lâu năm được nghỉ như mọi người bán khác, trong 30 tháng."),
        ("Khoản 1 Điều 1: sau “người bán” thêm “lâu năm”.", "asks"),
        ("Khoản 1 Điều 1: thay “Người bán” bằng “Tiểu thương”.", "asks"),  # both may be meant
        ("Đề nghị rút từ 30 tháng xuống 20 tháng.",
         "1. Người bán được nghỉ như mọi người bán khác, trong 20 tháng."),  # not of the day
        ("Sửa “tháng 8 năm 2026” thành “tháng 9 năm 2026”.",
         "2. Chợ họp theo Tờ trình ngày 30 tháng 9 năm 2026 của xã; mỗi người bán một sạp."),
        ("Tên Điều 1 “Quyền của người bán hàng rong” đổi thành “Quyền bán hàng”.", "Điều 1. Quyền bán hàng"),
        ("Tên Điều 2 “Nghĩa vụ của người mua hàng ở chợ quê” sửa thành “người mua ở chợ”.", "asks"),  # a part of it
    ],
)  # fmt: skip
def test_a_capital_and_a_whole_name_tell_which_words_are_meant(text: str, after: str) -> None:
    assert outcome(text, TRADERS) == after
