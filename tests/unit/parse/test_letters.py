"""Whole letters as people write them: what is asked for, where, by whom."""

import pytest

from vankien.api import parse
from vankien.model.amendment import Amendment
from vankien.model.parsed import ParsedContribution


def read(text: str) -> ParsedContribution:
    (one,) = parse(text)
    return one


def shown(one: Amendment) -> tuple[str, str, str | None, str | None]:
    """Operation, path, the draft's words, the new ones."""
    path = " ".join(f"{step.kind}:{step.number}" if step.number else str(step.kind) for step in one.locator.path)
    return str(one.operation), path, one.target_text, one.new_text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Trang 3: “thu 2.650 tỷ” → “thu 2.680 tỷ”.", ("replace", "", "thu 2.650 tỷ", "thu 2.680 tỷ")),
        ("Mục 2 phần I: “tăng khá” => “tăng nhanh”", ("replace", "part:I section:2", "tăng khá", "tăng nhanh")),
        ("2/ Tr.5 mục 1.2 bỏ chữ “cơ bản”", ("delete", "section:1.2", "cơ bản", None)),
        ("Khoản 3 Điều 7: cắt từ “ngay”", ("delete", "article:7 clause:3", "ngay", None)),
        (
            "Sau câu “Rừng được giữ” thêm câu sau: Suối được làm sạch mỗi quý.",
            ("insert", "", "Rừng được giữ", "Suối được làm sạch mỗi quý."),
        ),
        (
            'Đoạn 2 mục 3 phần 1 viết gọn lại: "An ninh được giữ vững"',
            ("replace", "part:I section:3 paragraph:2", None, "An ninh được giữ vững"),
        ),
        ("Không nên ghi “hàng đầu”, chỉ nên ghi “khá”.", ("replace", "", "hàng đầu", "khá")),
        ("Chưa nên dùng từ “kiên quyết” mà dùng “chủ động”.", ("replace", "", "kiên quyết", "chủ động")),
        ("Gộp mục 2.1 và 2.2 phần IV.", ("merge", "part:IV section:2.1", None, None)),
        ("tách điểm 1.4 thành 2 điểm", ("split", "point:1.4", None, None)),
        (
            "Đề nghị sửa ở điểm 3.6 cụm từ “ba trụ cột” thành “cả ba trụ cột”.",
            ("replace", "point:3.6", "ba trụ cột", "cả ba trụ cột"),
        ),
        (
            "Khoản 1 Điều 4 được sửa đổi như sau: “Khách mặc áo phao.”",
            ("replace", "article:4 clause:1", None, "Khách mặc áo phao."),
        ),
    ],
)
def test_short_orders_are_understood(text: str, expected: tuple[str, str, str | None, str | None]) -> None:
    assert [shown(one) for one in read(text).amendments] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Điểm 2.1 bổ sung cụm từ “hợp tác” là phù hợp.",
        "Mục 3 đã bỏ cụm từ “xóa đói” so với dự thảo lần trước.",
        "Dự thảo viết “tăng khá”, số liệu kèm theo cho thấy điều đó.",
        "Chia sẻ khó khăn với người dân là việc của mọi cấp.",
        "Nhập khẩu hàng hóa qua cửa khẩu tăng 12% so với mục tiêu của phần I.",
        "Chuyển đổi số đã đi vào từng thôn.",
        "Điều 4 đã được sửa đổi như sau trong lần trước.",
        "Trang 5 nêu “thu 2.650 tỷ đồng”.",
    ],
)
def test_telling_is_not_asking(text: str) -> None:
    assert read(text).amendments == ()


def test_places_in_a_reason_are_no_places() -> None:
    text = (
        "Phần thứ tư, điểm 1.2: thay “cán bộ” bằng “cán bộ, công chức”; bỏ đoạn “Tiếp tục sắp xếp” do đã nêu ở "
        "Phần thứ nhất; thêm từ “và” sau cụm từ “tinh gọn”."
    )
    first, second, third = read(text).amendments
    assert {shown(one)[1] for one in (first, second, third)} == {"part:IV point:1.2"}
    assert second.reason == "đã nêu ở Phần thứ nhất"
    assert shown(third)[2:] == ("tinh gọn", "và")


def test_a_list_under_a_place_is_read_item_by_item() -> None:
    text = (
        "1. Đề nghị sửa đổi, bổ sung Mục 2, Phần I như sau:\n"
        'a) Tại điểm 2.1, sửa "112 trường" thành "115 trường";\n'
        "b) Điểm 2.2: viết lại câu đầu: Mạng lưới y tế được củng cố.\n"
        "c) Bỏ điểm 2.4.\n"
        "2. Bổ sung vào cuối mục 5, phần I một gạch đầu dòng như sau:\n"
        "- Công tác dự báo còn hạn chế.\n"
        "- Một số chỉ tiêu chưa có cơ sở dữ liệu.\n"
        '3. Thống nhất cách dùng "cấp ủy" thay cho "cấp uỷ" trong toàn văn.'
    )
    assert [shown(one) for one in read(text).amendments] == [
        ("replace", "part:I section:2 point:2.1", "112 trường", "115 trường"),
        ("replace", "part:I section:2 point:2.2 sentence:1", None, "Mạng lưới y tế được củng cố."),
        ("delete", "part:I section:2 point:2.4", None, None),
        (
            "insert",
            "part:I section:5",
            None,
            "- Công tác dự báo còn hạn chế.\n- Một số chỉ tiêu chưa có cơ sở dữ liệu.",
        ),
        ("replace", "", "cấp uỷ", "cấp ủy"),
    ]


def test_items_of_a_wording_are_not_items_of_the_letter() -> None:
    text = "2. Sửa mục 3 phần II như sau:\n1. Giữ rừng.\n2. Giữ nước.\n3. Giữ đất.\n\nNguyễn Thị Xuân"
    (one,) = read(text).amendments
    assert one.new_text == "1. Giữ rừng.\n2. Giữ nước.\n3. Giữ đất."


def test_nothing_is_moved_that_was_not_named() -> None:
    text = "Luật mới quy định rõ trách nhiệm của xã, đề nghị đưa nội dung này vào điểm 3.5 mục 3 phần IV."
    assert [str(one.operation) for one in read(text).amendments] == ["comment"]


def test_a_move_goes_beside_a_unit_of_the_same_section() -> None:
    (one,) = read("Đề nghị chuyển nội dung điểm 4.2 mục 4 Phần thứ tư lên trước điểm 4.1.").amendments
    assert shown(one)[:2] == ("move", "part:IV section:4 point:4.2")
    assert str(one.position) == "before"
    assert one.destination is not None
    assert [step.number for step in one.destination.path] == ["IV", "4", "4.1"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Tôi đề nghị thêm chỉ tiêu.\n\nNgười góp ý: Lý A Sinh, thôn Khau Mùa", ("Lý A Sinh", None, None)),
        (
            "Tôi đề nghị bổ sung số liệu.\n\nVàng Thị Mỷ\n(Giám đốc Hợp tác xã Nà Khê)\n",
            ("Vàng Thị Mỷ", "Giám đốc", "Hợp tác xã Nà Khê"),
        ),
        (
            "PHÒNG NỘI VỤ\n\nXin bổ sung.\n\nNơi nhận:   KT. TRƯỞNG PHÒNG\n- A.   PHÓ TRƯỞNG PHÒNG\n   Nông Thị Hiền",
            ("Nông Thị Hiền", "Phó trưởng phòng", "PHÒNG NỘI VỤ"),
        ),
        (
            "HỘI NÔNG DÂN XÃ NÀ LỘC\nBAN THƯỜNG VỤ\n\nĐề nghị bổ sung.\n\nTM. BAN THƯỜNG VỤ\nCHỦ TỊCH\n\nMã Thị Lanh",
            ("Mã Thị Lanh", "Chủ tịch", "HỘI NÔNG DÂN XÃ NÀ LỘC"),
        ),
        (
            "Đồng chí Lò Văn Páo, Giám đốc Sở Y tế, có ý kiến: cần bổ sung chỉ tiêu bác sĩ.",
            ("Lò Văn Páo", "Giám đốc", "Sở Y tế"),
        ),
        ("Sửa đổi, bổ sung khoản 1 Điều 3 như sau:\n\n“1. Đò chạy cả ngày.”", (None, None, None)),
        ("Ông Bàn Văn Sơn, chủ một nhà trọ, kể rằng đường còn khó đi. Tôi mong được quan tâm.", (None, None, None)),
    ],
)
def test_who_speaks(text: str, who: tuple[str | None, str | None, str | None]) -> None:
    found = read(text).contribution.contributor
    assert (found.name, found.role, found.organisation) == who


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("Đề nghị bỏ hai từ “tôn giáo” ở trang 3.", []),
        ("Đề nghị bỏ chữ “đã từng” ở trang 3.", []),
        ("Đề nghị bỏ ba chữ “tôn giáo” ở trang 3.", [(3, 2)]),
        ("Sau 2 từ “giữ rừng và suối” thêm hai chữ “, biển”.", [(2, 4), (2, 1)]),
    ],
)
def test_a_count_that_the_quotation_belies_is_noted(text: str, facts: list[tuple[int, int]]) -> None:
    notes = [one for one in read(text).contribution.notes if one.kind == "word-count-differs"]
    assert sorted((one.facts["said"], one.facts["found"]) for one in notes) == sorted(facts)
