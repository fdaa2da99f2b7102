"""Orders of amending acts that say several things at once: each gets its own place and its own words."""

import pytest

from vankien import api
from vankien.model.amendment import Amendment, Operation
from vankien.model.locator import UnitKind


def read(text: str) -> list[Amendment]:
    return [one for parsed in api.parse(text) for one in parsed.amendments]


def paths(one: Amendment) -> list[str]:
    ways = (one.locator.path, *one.locator.also)
    return ["/".join(f"{step.kind}-{step.number or '*'}" for step in path) for path in ways]


def test_one_block_for_a_changed_and_a_new_unit_is_parted_by_its_labels() -> None:
    changed, added = read(
        "1. Sửa đổi khoản 2 và bổ sung khoản 2a vào sau khoản 2 Điều 6 như sau:\n"
        "“2. Tổ tự quản họp mỗi tháng.\n2a. Biên bản họp được niêm yết.”"
    )
    assert (changed.operation, changed.new_text) == (Operation.REPLACE, "2. Tổ tự quản họp mỗi tháng.")
    assert (added.operation, added.new_text) == (Operation.INSERT, "2a. Biên bản họp được niêm yết.")
    assert paths(changed) == paths(added) == ["article-6/clause-2"]


def test_a_block_with_one_label_stays_whole() -> None:
    found = read("Sửa khoản 2 và bổ sung khoản 5 Điều 6 như sau:\n“5. Họp mỗi quý.\nCó biên bản.”")
    assert [one.new_text for one in found if one.new_text] == ["5. Họp mỗi quý.\nCó biên bản."]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Bãi bỏ khoản 2, bổ sung khoản 4 Điều 9 như sau: “4. Lệ phí do xã thu.”", "article-9/clause-2"),
        (
            "1. Bỏ từ “cũ” tại Điều 3.\n2. Bãi bỏ điểm b và sửa điểm c khoản 1 Điều 7: “c) Thẻ.”",
            "article-7/clause-1/point-b",
        ),
    ],
)
def test_what_holds_a_unit_may_be_named_by_the_order_behind(text: str, wanted: str) -> None:
    assert any(paths(one) == [wanted] and one.operation is Operation.DELETE for one in read(text))


def test_a_unit_whose_own_holder_was_named_keeps_it() -> None:
    deleted = read("Tại Điều 3: bãi bỏ khoản 2. Bổ sung khoản 4 Điều 9 như sau: “4. Lệ phí do xã thu.”")[0]
    assert paths(deleted) == ["article-3/clause-2"]


def test_a_title_and_a_clause_of_one_article() -> None:
    (one,) = read("Sửa đổi tên điều và khoản 1 Điều 4 như sau:\n“Điều 4. Phí gửi xe\n1. Xe đạp được miễn phí.”")
    assert paths(one) == ["article-4/title-*", "article-4/clause-1"]
    (alone,) = read("Sửa đổi tên Điều 4 như sau: “Điều 4. Phí gửi xe”")
    assert paths(alone) == ["article-4/title-*"]


def test_rows_of_words_are_paired() -> None:
    found = read("Thay các cụm từ “a dài”, “b dài” và “c dài” bằng “x”, “y”, “z” tại Điều 2.")
    assert [(one.target_text, one.new_text) for one in found] == [("a dài", "x"), ("b dài", "y"), ("c dài", "z")]
    assert {way for one in found for way in paths(one)} == {"article-2"}


def test_rows_of_unlike_length_are_left_to_a_person() -> None:
    assert all(
        one.operation is Operation.COMMENT for one in read("Thay “a dài”, “b dài” bằng “x”, “y”, “z” tại Điều 2.")
    )


def test_items_that_name_a_place_and_quote_its_words() -> None:
    first, second = read(
        "1. Sửa đổi khoản 1 và khoản 2 Điều 5 như sau:\na) Khoản 1: “1. Mở cửa từ 7 giờ.”;\n"
        "b) Khoản 2: “2. Đóng cửa lúc 17 giờ.”."
    )
    assert (paths(first), first.new_text) == (["article-5/clause-1"], "1. Mở cửa từ 7 giờ.")
    assert (paths(second), second.new_text) == (["article-5/clause-2"], "2. Đóng cửa lúc 17 giờ.")


def test_the_title_of_an_act_s_article_asks_for_nothing_again() -> None:
    found = read(
        "QUYẾT ĐỊNH\nĐiều 1. Sửa đổi khoản 3 Điều 5\nKhoản 3 Điều 5 được sửa đổi như sau:\n“3. Giấy có hạn 02 năm.”\n"
        "Điều 2. Bãi bỏ Điều 9."
    )
    assert [one.operation for one in found] == [Operation.REPLACE, Operation.DELETE]
    assert all(step.kind is not UnitKind.PART for one in found for step in one.locator.path)


def told(text: str) -> list[str]:
    return [f"{one.operation} {' '.join(paths(one))} {one.new_text}" for one in read(text)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            (
                "1. Sửa đổi, bổ sung điểm a và bổ sung điểm d vào sau điểm c Điều 4 như sau:\n"
                "“a) Người cao tuổi;”;\n“d) Học sinh.”."
            ),
            ["replace article-4/point-a a) Người cao tuổi;", "insert article-4/point-c d) Học sinh."],
        ),
        (
            "Sửa đổi khoản 2; bãi bỏ khoản 3 Điều 6 như sau: “2. Vé tháng bằng 20 vé lượt.”",
            ["delete article-6/clause-3 None", "replace article-6/clause-2 2. Vé tháng bằng 20 vé lượt."],
        ),
        (
            "Sửa khoản 1 và bổ sung khoản 4 Điều 6 như sau: 1. Xã cấp vốn. 4. Quỹ do dân giữ.",
            ["replace article-6/clause-1 1. Xã cấp vốn.", "insert article-6/clause-4 4. Quỹ do dân giữ."],
        ),
        (
            (
                "Tại Điều 6, tôi đề nghị sửa khoản 1, bỏ khoản 2 và thêm khoản 1a sau khoản 1 như sau:\n"
                "“1. Xã cấp vốn:\na) Năm đầu một nửa;\nb) Năm sau phần còn lại.\n1a. Quỹ do dân giữ.”"
            ),
            [
                "delete article-6/clause-2 None",
                "replace article-6/clause-1 1. Xã cấp vốn:\na) Năm đầu một nửa;\nb) Năm sau phần còn lại.",
                "insert article-6/clause-1 1a. Quỹ do dân giữ.",
            ],
        ),
    ],
)
def test_orders_that_share_a_block_get_the_passage_with_their_number(text: str, wanted: list[str]) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Tỉnh bạn sửa khoản 1 và bổ sung khoản 4 Điều 6 như sau: “1. Xã cấp vốn.\n4. Quỹ do dân giữ.”",
        "Tôi không tán thành sửa khoản 1 và bổ sung khoản 4 Điều 6 như sau: “1. Xã cấp vốn.\n4. Quỹ do dân giữ.”",
        "Sửa khoản 1 và bổ sung khoản 4 Điều 6 như sau: “1. Xã cấp vốn.\n5. Quỹ do dân giữ.”",
    ],
)
def test_others_orders_and_passages_of_other_numbers_share_nothing(text: str) -> None:
    assert "replace article-6/clause-1 1. Xã cấp vốn." not in told(text)


def test_a_list_of_units_is_repealed_with_one_order() -> None:
    first, second = read("Bãi bỏ khoản 2 Điều 8; điểm b Điều 4.")
    assert first.leaves == second.leaves == "(được bãi bỏ)"
    assert [one.leaves for one in read("Đề nghị bãi bỏ khoản 2 Điều 8; điểm b Điều 4.")] == [None, None]


def test_a_title_told_anew_is_all_of_it() -> None:
    (one,) = read("Sửa đổi tên Điều 4 thành “Phí gửi xe”.")
    assert (one.target_text, one.new_text, paths(one)) == (None, "Phí gửi xe", ["article-4/title-*"])


def test_capitals_that_end_a_quotation_sign_nothing() -> None:
    (one,) = read("Sửa tên Chương III như sau:\n“Chương III\nGIÁ VÉ, HỢP ĐỒNG VÀ ĐỒNG HỒ”.")
    assert one.new_text == "Chương III\nGIÁ VÉ, HỢP ĐỒNG VÀ ĐỒNG HỒ"


@pytest.mark.parametrize(
    "text",
    [
        "Sửa đổi khoản 2 Điều 6, khoản 2 Điều 8 như sau:\n“2. Hai xã cùng cho ý kiến.”\n“2. Giấy phép bị thu hồi.”",
        "Sửa đổi khoản 2 Điều 6 và khoản 2 Điều 8 như sau:\n“2. Hai xã cùng cho ý kiến.\n2. Giấy phép bị thu hồi.”",
        "Sửa khoản 2 Điều 6; khoản 2 Điều 8 như sau: “2. Hai xã cùng cho ý kiến.”; “2. Giấy phép bị thu hồi.”",
    ],
)
def test_texts_with_one_label_are_told_in_the_order_of_their_places(text: str) -> None:
    found = read(text)
    assert [paths(one) for one in found] == [["article-6/clause-2"], ["article-8/clause-2"]]
    assert [one.new_text for one in found] == ["2. Hai xã cùng cho ý kiến.", "2. Giấy phép bị thu hồi."]
    assert not any(one.unread for one in found)


@pytest.mark.parametrize(
    "text",
    [
        "Sửa khoản 2 Điều 6 và khoản 2 Điều 8 như sau:\n“2. Một.\n2. Hai.\n2. Ba.”",
        "Bổ sung khoản 5 Điều 4; khoản 4 Điều 9 như sau:\n“5. Gây ồn.”\n“4. Được khám sức khỏe.”",
    ],
)
def test_texts_that_fit_no_place_ask(text: str) -> None:
    assert all(one.unread for one in read(text))


def test_one_text_for_two_places_is_that_of_both() -> None:
    (one,) = read("Sửa khoản 2 Điều 6 và khoản 2 Điều 8 như sau: “2. Hai xã cùng cho ý kiến.”")
    assert paths(one) == ["article-6/clause-2", "article-8/clause-2"]
    assert not one.unread


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Thay cụm từ “cấp huyện” bằng “cấp xã” tại khoản 1 Điều 6; khoản 2 Điều 7; bỏ “cũ” tại Điều 9.",
            [["article-6/clause-1", "article-7/clause-2"], ["article-9"]],
        ),
        (
            "Bãi bỏ điểm a khoản 1 Điều 5; khoản 2 Điều 6; Điều 8.",
            [["article-5/clause-1/point-a"], ["article-6/clause-2"], ["article-8"]],
        ),
        (
            "Bỏ điểm a khoản 1 Điều 5; khoản 2 Điều 6 viết lại như sau: “2. Hai xã cùng cho ý kiến.”",
            [["article-5/clause-1/point-a"], ["article-6/clause-2"]],
        ),
        ("Bỏ “trái phép” ở khoản 3 Điều 4; Điều 7 giữ nguyên.", [["article-4/clause-3"]]),
        (
            "Điều 6: thay “huyện” bằng “xã” ở khoản 1; khoản 2: bỏ chữ “nơi đặt bến”.",
            [["article-6/clause-1"], ["article-6/clause-2"]],
        ),
    ],
)
def test_places_behind_a_semicolon_are_those_of_the_order_before(text: str, wanted: list[list[str]]) -> None:
    assert [paths(one) for one in read(text)] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Thay từ “đò” bằng “phà” tại tên Chương II, tên Điều 5, khoản 1 Điều 2.",
            ["chapter-II/title-*", "article-5/title-*", "article-2/clause-1"],
        ),
        (
            "Bỏ từ “phép” tại khoản 3 Điều 6, tên Điều 8, khoản 2.",
            ["article-6/clause-3", "article-8/title-*", "article-8/clause-2"],
        ),
        (
            "Bỏ từ “phép” tại tên Điều 8 và các khoản 1, 2 Điều 9.",
            ["article-8/title-*", "article-9/clause-1", "article-9/clause-2"],
        ),
        ("Thay “bến” bằng “bãi” tại tên Điều 7, Điều 5.", ["article-7/title-*", "article-5/title-*"]),
        ("Bỏ từ “phép” tại Chương II, Điều 5.", ["chapter-II/article-5"]),
    ],
)
def test_a_title_in_a_list_holds_nothing(text: str, wanted: list[str]) -> None:
    (one,) = read(text)
    assert paths(one) == wanted


def test_links_of_a_chain_may_be_parted_by_a_semicolon() -> None:
    found = read("Chuyển điểm đ khoản 1 Điều 5 thành điểm c; các điểm c, d thành điểm d, đ.")
    assert [(str(one.operation), paths(one)[0]) for one in found] == [
        ("renumber", "article-5/clause-1/point-đ"),
        ("renumber", "article-5/clause-1/point-c"),
    ]
