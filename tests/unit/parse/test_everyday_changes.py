"""What people write without marks or numbers: entries that go or come, sentences told anew, times for which alone a
value shall hold.
"""

import pytest

from tests.unit.parse.drafted import drafted
from vankien import api
from vankien.model.draft import Draft

FERRY = """QUYẾT ĐỊNH
Điều 1. Bể bơi
1. Bể bơi Hoa Súng mở cửa từ 6 giờ đến 20 giờ.
2. Không được mang vào bể thức ăn, phao lớn, kính thủy tinh và vật nuôi.
3. Xe giao nước chỉ được vào bể từ 2 giờ đến 5 giờ.
Điều 2. Thư viện
1. Thư viện mở cửa các ngày thứ Ba, thứ Năm và thứ Bảy.
2. Bạn đọc trả sách trễ bị nhắc nhở, lần sau bị khóa thẻ.
3. Thủ thư kiểm kê các kho sách vào mỗi quý.
4. Bạn đọc nhỏ tuổi ngồi đọc theo dãy bàn chẵn, dãy bàn lẻ.
Điều 3. Bến đò
1. Đò dọc chạy từ 5 giờ đến 18 giờ; riêng các bến Cây Sung, Gò Mun và Vàm Cỏ chạy từ 4 giờ đến 22 giờ.
2. Người bán hàng không được bán trên đò.
3. Hành khách xếp hàng, quay mặt ra sông.
PHỤ LỤC I. CÁC BẾN ĐƯỢC CHỞ XE MÁY
1. Bến Cây Sung (từ trụ số 1 đến trụ số 5).
2. Bến Gò Mun (đoạn trước đình).
3. Bến Vàm Cỏ.
"""


@pytest.fixture(scope="module")
def ferry(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, FERRY, "vi")


def changes(text: str, draft: Draft) -> list[str]:
    """What each change does to which words of the draft, with a mark behind what is asked."""
    made = []
    for each in api.parse(text, "vi", draft):
        for one in each.amendments:
            anchor = api.anchor(one, draft).anchor
            assert anchor is not None
            old = " | ".join(place.span.of(draft.document.text) for place in anchor.places)
            said = f"{one.operation.value} {anchor.unit}: {old} → {one.new_text or ''}".rstrip()
            made.append(said if anchor.state.is_certain else f"{said} ?")
    return made


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Bỏ tên Gò Mun ra khỏi câu chạy đêm.", "delete article-3/clause-1: Gò Mun → ?"),
        ("Phao lớn thì xin bỏ ra, vì phao giúp trẻ con nổi.", "delete article-1/clause-2: phao lớn → ?"),
        ("Đò chạy 4 giờ ồn lắm, nghĩa là bỏ tên Vàm Cỏ khỏi câu đó.", "delete article-3/clause-1: Vàm Cỏ → ?"),
        (
            "Thư viện chỉ nên mở thứ Ba, thứ Năm, bỏ thứ Bảy vì nhân viên cần nghỉ.",
            "delete article-2/clause-1: thứ Bảy → ?",
        ),
        (
            "Cấm bán trên đò thì tội người bán hàng nghèo, bỏ khoản này",
            "delete article-3/clause-2: 2. Người bán hàng không được bán trên đò. → ?",
        ),
    ],
)
def test_an_entry_or_a_unit_told_by_its_words_is_offered_to_go(text: str, wanted: str, ferry: Draft) -> None:
    assert [one.strip() for one in changes(text, ferry)] == [wanted]


@pytest.mark.parametrize(
    "text",
    [
        "Nhà tôi bỏ phao lớn ở bể từ lâu rồi.",
        "Bà con hay bỏ thức ăn ra bờ sông.",
        "Đừng bỏ thứ Bảy, cuối tuần mới có người đọc.",
        "Tôi không đồng ý bỏ khoản này.",
        "Hôm trước họ bỏ bến Gò Mun ra khỏi bản đồ.",
    ],
)
def test_and_things_that_people_put_away_stay(text: str, ferry: Draft) -> None:
    assert changes(text, ferry) == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Phụ lục I: thêm bến Rạch Ông vào danh sách.", "insert appendix-I:  → bến Rạch Ông ?"),
        (
            "Khoản 2 Điều 1 cấm còn ít. Cũng khoản đó xin ghi thêm dao kéo và bật lửa.",
            "insert article-1/clause-2:  → dao kéo và bật lửa ?",
        ),
    ],
)
def test_words_added_to_a_place_are_offered(text: str, wanted: str, ferry: Draft) -> None:
    assert changes(text, ferry)[-1:] == [wanted]


@pytest.mark.parametrize(
    "text",
    [
        "Điều 1: phường tôi đã bổ sung ghế đá rồi.",
        "Điều 2: khi nào thị xã bổ sung thêm đầu sách cho trường tôi?",
        "Điều 3: nghe nói sắp có thêm bến mới.",
    ],
)
def test_and_things_that_come_to_a_place_are_not(text: str, ferry: Draft) -> None:
    assert not [one for one in changes(text, ferry) if one.startswith("insert")]


def test_a_range_does_not_bring_its_lead_twice(ferry: Draft) -> None:
    told = "2 giờ đến 5 giờ sáng ngắn quá, đề nghị sửa thành từ 1 giờ đến 6 giờ."
    assert changes(told, ferry) == ["replace article-1/clause-3: 2 giờ đến 5 giờ → 1 giờ đến 6 giờ"]


def test_nor_is_a_piece_of_a_time_the_old_one(ferry: Draft) -> None:
    told = "Đèn bể đã bật lúc 5 giờ 30 thì đề nghị nâng lên 6 giờ."
    assert not [one for one in changes(told, ferry) if "5 giờ →" in one]


def test_words_whose_loss_leaves_a_clause_hanging_are_asked_about(ferry: Draft) -> None:
    (read,) = changes("Bỏ đoạn khóa thẻ đi, trả trễ thì đóng tiền chứ khóa thẻ thì tội.", ferry)
    assert read.endswith("?")


@pytest.mark.parametrize(
    "text",
    [
        "Bể bơi đóng 20 giờ thì hơi sớm, tháng 5 đến tháng 8 nên để đến 21 giờ.",
        "Bể bơi đóng 20 giờ thì hơi sớm, mùa hè nên để đến 21 giờ.",
        "Bể bơi đóng 20 giờ là sớm, cuối tuần xin để đến 21 giờ.",
    ],
)
def test_a_value_for_a_season_is_asked_about(text: str, ferry: Draft) -> None:
    assert [one for one in changes(text, ferry) if not one.endswith("?")] == []


def test_a_clause_read_out_with_its_addition_is_changed(ferry: Draft) -> None:
    told = "Điều 2 khoản 3 thêm tủ báo, đọc là “Thủ thư kiểm kê các kho sách và tủ báo vào mỗi quý”."
    (read,) = changes(told, ferry)
    assert read.startswith("replace article-2/clause-3: Thủ thư kiểm kê các kho sách vào mỗi quý. → Thủ thư kiểm kê")


def test_a_sentence_that_begins_as_one_of_the_draft_is_meant_for_it(ferry: Draft) -> None:
    told = (
        'Quay mặt đi đâu không quan trọng, bỏ mấy chữ "quay mặt ra sông" cho gọn. Dãy chẵn dãy lẻ thì khó nhớ. '
        "Theo tôi nên thay câu này bằng: Bạn đọc nhỏ tuổi ngồi đọc theo bàn ghi trên thẻ."
    )
    replaced = [one for one in changes(told, ferry) if one.startswith("replace")]
    assert all(one.startswith("replace article-2/clause-4") and one.endswith("?") for one in replaced)
