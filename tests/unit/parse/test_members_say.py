"""What members of a meeting say: what they only tell or praise changes nothing, what they leave open is asked."""

import pytest

from tests.unit.parse.drafted import drafted
from vankien import api
from vankien.anchor.amendment import anchor_all
from vankien.anchor.index import build_index
from vankien.model.amendment import Amendment, Operation
from vankien.model.draft import Draft

DRAFT = """BÁO CÁO
I. KẾT QUẢ
1. Về ruộng đồng
Chợ phiên bước đầu đông khách. Toàn xã có 12 cặp xóm kết nghĩa. Nghề đan của người già được giữ gìn.
2. Hạn chế
- Đường ra đồng còn lầy, nhất là đường đến các xóm ven sông.
- Một số tổ chưa chú ý đúng mức đến việc giữ kênh.
II. NHIỆM VỤ
1. Sửa trạm bơm, kéo điện ra đồng.
2. Mở chợ ở hai xã ven sông.
"""


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, DRAFT)


def _read(text: str, draft: Draft) -> list[Amendment]:
    found = [one for each in api.parse(text, "vi", draft) for one in each.amendments]
    return [one for one in found if one.operation is not Operation.COMMENT]


@pytest.mark.parametrize(
    "text",
    [
        "Báo cáo lúc viết “người già”, lúc viết “người cao tuổi”, tôi thấy không sao.",
        "Dự thảo chỗ thì ghi “xóm”, chỗ thì ghi “thôn xóm” nghe chưa thống nhất.",
        "Văn bản nơi dùng “kênh”, nơi dùng “kênh mương”, bà con vẫn hiểu.",
        "Báo cáo trang ghi “đường ra đồng”, trang ghi “đường nội đồng”.",
        "Bản này chỗ này viết “người già”, chỗ kia viết “các cụ”, cũng được.",
    ],
)
def test_what_the_draft_says_by_turns_asks_for_nothing(text: str, report: Draft) -> None:
    assert _read(text, report) == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Lúc viết “người già” nên thay bằng “người cao tuổi”.", ("người già", "người cao tuổi")),
        ("Chỗ ghi “bước đầu đông khách” nghe yếu, nên viết “ngày càng đông khách”.",
         ("bước đầu đông khách", "ngày càng đông khách")),
        ("Chỗ này ghi “người già”, tôi đề nghị ghi “người cao tuổi”.", ("người già", "người cao tuổi")),
        ("Trên ghi “người già”, dưới phải ghi “người cao tuổi”.", ("người già", "người cao tuổi")),
    ],
)  # fmt: skip
def test_one_place_that_is_told_is_still_mended(text: str, wanted: tuple[str, str], report: Draft) -> None:
    assert [(one.target_text, one.new_text) for one in _read(text, report)] == [wanted]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Câu “Một số tổ chưa chú ý đúng mức đến việc giữ kênh” đúng quá, tôi xin nhấn mạnh.", 0),
        ("Tôi xin nhấn mạnh là mục 2 viết rất đúng.", 0),
        ("Câu “Mở chợ ở hai xã ven sông” còn mờ nhạt, đề nghị nhấn mạnh.", 1),
        ("Câu “Mở chợ ở hai xã ven sông” xin nhấn mạnh vai trò của xã.", 1),
    ],
)
def test_who_stresses_what_he_says_asks_for_no_stress_in_the_text(text: str, count: int, report: Draft) -> None:
    assert len([one for each in api.parse(text, "vi", report) for one in each.amendments]) == count


@pytest.mark.parametrize(
    ("text", "is_open"),
    [
        ("Nên đổi “bước đầu đông khách” thành “tấp nập” hay gì đó cho có khí thế.", True),
        ("Đề nghị sửa “bước đầu đông khách” thành “đông vui” hoặc đại loại thế.", True),
        ("Nên thay “người già” bằng “người cao tuổi” hoặc từ tương tự.", True),
        ("Nên thay “người già” bằng “người cao tuổi” hay chữ nào đó trang trọng.", True),
        ("Đề nghị thay “người già” bằng “các cụ” hay cụm từ khác phù hợp hơn.", True),
        ("Nên thay “người già” bằng “người cao tuổi”, hay đấy.", False),
        ("Nên thay “người già” bằng “người cao tuổi” cho hay.", False),
        ("Nên thay “người già” bằng “người cao tuổi hoặc người già yếu”.", False),
        ("Đề nghị sửa “bước đầu đông khách” thành “đông vui”.", False),
        ("Thay “người già” bằng “người cao tuổi” vì hay gặp khó khăn.", False),
    ],
)
def test_wording_that_is_left_to_others_is_asked(text: str, is_open: bool, report: Draft) -> None:
    (one,) = _read(text, report)
    assert bool(one.unread) is is_open


@pytest.mark.parametrize(
    ("text", "stances"),
    [
        ("Tôi mong tỉnh quan tâm hơn nữa đến việc dạy chữ Dao, chứ giờ các cháu không đọc được sách của ông bà.",
         ["suggest"]),
        ("Đề nghị tỉnh xem lại, con số 8,5% như vậy là không sát thực tế.", ["disagree"]),
    ],
)  # fmt: skip
def test_blame_that_gives_the_reason_of_a_wish_is_none_of_the_draft(text: str, stances: list[str]) -> None:
    assert [one.stance.value for each in api.parse(text, "vi") for one in each.opinions] == stances


@pytest.mark.parametrize(
    ("text", "is_kept"),
    [
        ("Đề nghị bỏ chữ “bước đầu”; và bổ sung việc đo nước ngập hằng tháng.", True),
        ("Đề nghị xóa chữ “bước đầu”; bổ sung việc trồng lại rừng đầu nguồn.", True),
        ("Đề nghị bỏ chữ “bước đầu”; thế là xong.", False),
        ("Đề nghị bỏ chữ “bước đầu”; thêm nữa.", False),
    ],
)
def test_one_more_request_of_a_sentence_is_not_lost(text: str, is_kept: bool, report: Draft) -> None:
    (each,) = api.parse(text, "vi", report)
    asked = any(one.operation is Operation.COMMENT for one in each.amendments)
    noted = any(note.kind == "remark-not-taken-up" for note in each.contribution.notes)
    assert (asked or noted) is is_kept


@pytest.mark.parametrize(
    ("text", "is_asked"),
    [
        ("Bổ sung nội dung phòng chống sâu bệnh mới vào phần nhiệm vụ của xã.", True),
        ("Bổ sung giáo viên cho vùng cao là việc làm tốt.", False),
        ("Thêm một năm nữa trôi qua mà đường vẫn lầy.", False),
    ],
)
def test_an_order_to_add_a_thing_of_a_text_to_a_named_part_is_no_remark(
    text: str,
    is_asked: bool,
    report: Draft,
) -> None:
    (each,) = api.parse(text, "vi", report)
    noted = any(note.kind == "remark-not-taken-up" for note in each.contribution.notes)
    assert (bool(each.amendments) or noted) is is_asked


@pytest.mark.parametrize(
    "text",
    [
        "Phần nhiệm vụ, khâu số 1 và khâu số 2 đổi chỗ cho nhau.",
        "Hai giải pháp số 1 với số 2 nên hoán đổi vị trí.",
    ],
)
def test_numbers_of_what_changes_places_are_no_amounts(text: str, report: Draft) -> None:
    assert [one for one in _read(text, report) if one.operation is Operation.REPLACE] == []


def test_a_note_tells_no_count_from_the_end(report: Draft) -> None:
    text = "Mục I.1, gạch đầu dòng cuối: đề nghị bỏ."
    read = [one for each in api.parse(text, "vi", report) for one in each.amendments]
    notes = [note for it in anchor_all(read, build_index(report.document)) for note in it.notes]
    assert [note.facts["step"] for note in notes if note.kind == "anchor-unit-not-found"] == [
        "Mục I.1, gạch đầu dòng cuối"
    ]
