"""Changes beside what is only told: each is stated, asked about, or left, as a careful clerk would."""

import pytest

from tests.unit.parse.drafted import drafted
from vankien import api
from vankien.anchor.amendment import anchor_all
from vankien.anchor.index import build_index
from vankien.model.amendment import Amendment
from vankien.model.draft import Draft

DRAFT = """QUY ĐỊNH
Về quản lý bến đò

Điều 1. Bến đò
1. Bến đò mở cửa từ 05 giờ, mỗi năm kiểm tra 2 lần.
2. Sổ chuyến được lưu 12 tháng. Mỗi bến có 40 áo phao và 6 phao tròn.
3. Mỗi bến có một nhà chờ.

Điều 2. Người lái đò
1. Người lái đò phải có chứng chỉ, được tập huấn hằng năm.
2. Người lái đò nên mặc áo phao.

PHỤ LỤC
CHỈ TIÊU CỦA BẾN
TT\tChỉ tiêu\tMức
I\tVề an toàn
1\tTỷ lệ đò có đủ áo phao\t85
2\tTỷ lệ người lái có chứng chỉ\t90
"""
Said = tuple[str, str | None, str | None, bool]


@pytest.fixture(scope="module")
def rules(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, DRAFT)


def _read(said: str, draft: Draft) -> list[Amendment]:
    read = [one for it in api.parse(said, "vi", draft) for one in it.amendments]
    return [it.amendment for it in anchor_all(read, build_index(draft.document))]


def _told(one: Amendment) -> Said:
    is_certain = one.anchor is not None and one.anchor.state.is_certain
    return one.operation.value, one.target_text, one.new_text, is_certain


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        (
            "Khoản 2 Điều 2 dùng “áo phao”, đề nghị đổi thành “phao cá nhân” cho thống nhất.",
            [("replace", "áo phao", "phao cá nhân", True)],
        ),
        (  # what is counted stays in the wording that is asked for
            (
                "Khoản 2 Điều 1 ghi “40 áo phao” mà ra bến chỉ thấy 25 áo phao. "
                "Đề nghị sửa thành “40 áo phao, trong đó 25 áo phao còn dùng được”."
            ),
            [("replace", "40 áo phao", "40 áo phao, trong đó 25 áo phao còn dùng được", True)],
        ),
        (
            "Khoản 1 Điều 2: chữ “chứng chỉ” ở khoản 1 Điều 2 là khó hiểu. Bỏ chữ “chứng chỉ” đi.",
            [("delete", "chứng chỉ", None, True)],
        ),
        (  # asked for only where the other is refused
            "Đề nghị bỏ khoản 3 Điều 1. Nếu vẫn giữ thì sửa “một nhà chờ” thành “hai nhà chờ”.",
            [("delete", None, None, True), ("replace", "một nhà chờ", "hai nhà chờ", False)],
        ),
        (
            "Khoản 3 Điều 1: nếu đông khách thì một nhà chờ không đủ, đề nghị sửa “một nhà chờ” thành “hai nhà chờ”.",
            [("replace", "một nhà chờ", "hai nhà chờ", True)],
        ),
        ("Khoản 2 Điều 1: đề nghị nâng 12 tháng lên 6 tháng.", [("replace", "12 tháng", "6 tháng", False)]),
        ("Khoản 2 Điều 1: đề nghị hạ 12 tháng xuống 6 tháng.", [("replace", "12 tháng", "6 tháng", True)]),
        (  # the unit is to be changed, and not the word that was blamed
            "Khoản 2 Điều 2: chữ “nên” quá nhẹ. Đề nghị sửa khoản này là: “Người lái đò và khách phải mặc áo phao.”",
            [("replace", "nên", "Người lái đò và khách phải mặc áo phao.", False)],
        ),
        (
            "Khoản 2 Điều 2: chữ “nên” quá nhẹ. Đề nghị sửa là: “phải”.",
            [("replace", "nên", "phải", True)],
        ),
        (  # an order behind new words without marks
            "Tại Điều 1 sau khoản 3 thêm một khoản: Bến có đèn báo ban đêm. Đề nghị bỏ khoản 2 Điều 2.",
            [("insert", None, "Bến có đèn báo ban đêm.", True), ("delete", None, None, True)],
        ),
        (
            "Tại Điều 1 sau khoản 3 thêm một khoản: Bến có đèn báo ban đêm. Chủ bến trả tiền điện.",
            [("insert", None, "Bến có đèn báo ban đêm. Chủ bến trả tiền điện.", True)],
        ),
        ("Chỉ tiêu số 2 sửa 90% thành 95%.", [("replace", "90", "95", True)]),
        (
            "Chỉ tiêu số 1 nâng từ 85 lên 88; chỉ tiêu số 2 sửa 90% thành 95%.",
            [("replace", "85", "88", True), ("replace", "90", "95", True)],
        ),
        ("Tên Phụ lục: sau “Chỉ tiêu” bổ sung “an toàn”.", [("insert", "Chỉ tiêu", "an toàn", True)]),
        ("Khoản 2 Điều 2 bổ sung trách nhiệm của chủ bến khi khách không mặc.", [("comment", None, None, True)]),
        ("Điều 2 bổ sung nhiều thủ tục so với trước.", []),
    ],
)
def test_what_is_told_beside_a_change_is_none(said: str, wanted: list[Said], rules: Draft) -> None:
    assert [_told(one) for one in _read(said, rules)] == wanted


def test_an_item_of_a_list_is_not_about_the_place_of_another(rules: Draft) -> None:
    said = (
        "Góp ý như sau:\n- Khoản 2 Điều 2: thay “nên” bằng “phải”.\n"
        "- Đề nghị quy định rõ trách nhiệm của ủy ban nhân dân xã trong việc kiểm tra.\n"
    )
    places = {one.operation.value: one.locator.path for one in _read(said, rules)}
    assert places["replace"]
    assert not places.get("comment")


def test_the_number_of_a_turn_is_no_figure_of_the_draft(rules: Draft) -> None:
    said = (
        "BIÊN BẢN\nHọp tổ đò góp ý dự thảo\n\n1. Ông Hà Văn Bảy: Nhất trí.\n"
        "2. Bà Lường Thị Sáu: Phần bến ghi 40 áo phao cho một bến, đề nghị rà lại, theo sổ là 38,5.\n"
    )
    assert all(one.target_text != "2" for one in _read(said, rules))


def test_two_wordings_of_which_nobody_says_which_shall_stay(rules: Draft) -> None:
    said = "Khoản 2 Điều 1 dùng “áo phao” còn khoản 2 Điều 2 dùng “phao cá nhân”, cần thống nhất cách gọi."
    assert all(one.operation.value == "comment" for one in _read(said, rules))


def test_an_order_beside_an_opinion_is_told(rules: Draft) -> None:
    said = "Đồng ý với ý kiến của ông Sơn, ngoài ra khoản 2 Điều 2 bỏ chữ nên."
    found = [one for it in api.parse(said, "vi", rules) for one in (*it.amendments, *it.contribution.notes)]
    assert found
