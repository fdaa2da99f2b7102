"""A change that is named and not asked for leaves a note, so that a person may see it otherwise."""

import pytest

from tests.unit.parse.drafted import changes, drafted
from vankien.api import parse
from vankien.model.draft import Draft
from vankien.model.locator import UnitKind

DRAFT = """KẾ HOẠCH PHÁT TRIỂN DU LỊCH HỒ LƯƠNG

I. NHIỆM VỤ
1. Phối hợp với Trường Cao đẳng Nghề Hồ Lương đào tạo hướng dẫn viên.
2. Nâng cấp Bến thuyền Đá Bạc, đón ít nhất 40 chuyến mỗi ngày.
"""


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, DRAFT)


@pytest.mark.parametrize(
    "text",
    [
        "Trường Cao đẳng Nghề Hồ Lương nay đã đổi tên thành Trường Cao đẳng Du lịch Hồ Lương, đề nghị cập nhật.",
        "Trường Cao đẳng Nghề Hồ Lương đã được đổi tên thành Trường Cao đẳng Du lịch Hồ Lương. Đề nghị chỉnh lại.",
        "Trường Cao đẳng Nghề Hồ Lương đã chính thức mang tên là Trường Cao đẳng Du lịch Hồ Lương, xin sửa cho đúng.",
    ],
)
def test_a_name_that_changed_is_asked_for_where_a_request_follows(text: str, draft: Draft) -> None:
    assert changes(text, draft) == [" Trường Cao đẳng Nghề Hồ Lương → Trường Cao đẳng Du lịch Hồ Lương"]


@pytest.mark.parametrize(
    ("text", "is_title"),
    [
        ("Tên kế hoạch dài quá. Đề nghị rút gọn thành “Kế hoạch du lịch Hồ Lương”.", True),
        ("Tên kế hoạch nghe chưa gọn. Xin rút ngắn thành “Kế hoạch du lịch Hồ Lương”.", True),
        ("Tên kế hoạch hay. Mục 2 nhiệm vụ đề nghị rút gọn thành “Kế hoạch du lịch Hồ Lương”.", False),
        ("Kế hoạch dài quá. Đề nghị rút gọn thành “Kế hoạch du lịch Hồ Lương”.", False),
    ],
)
def test_the_title_judged_before_is_what_is_called_anew(text: str, draft: Draft, *, is_title: bool) -> None:
    kinds = [[step.kind for step in one.locator.path] for each in parse(text, "vi", draft) for one in each.amendments]
    assert kinds.count([UnitKind.TITLE]) == is_title


@pytest.mark.parametrize(
    "text",
    [
        "Trường Cao đẳng Nghề Hồ Lương đã đổi tên thành Trường Cao đẳng Du lịch Hồ Lương.",
        "Trường Cao đẳng Nghề Hồ Lương không nên đổi tên thành Trường Cao đẳng Du lịch Hồ Lương, đề nghị giữ.",
        "Làng tôi đã đổi tên thành làng Đá Bạc, đề nghị huyện quan tâm.",
        "Bến thuyền Đá Bạc đã đón 60 chuyến mỗi ngày, bà con phấn khởi.",
    ],
)
def test_a_name_that_changed_is_only_told_where_none_does(text: str, draft: Draft) -> None:
    assert not changes(text, draft)


@pytest.mark.parametrize(
    "text",
    [
        "Khoản 1 Điều 7: đừng thay “mở cửa” bằng “đóng cửa”, tôi nói đùa cho vui thôi.",
        "Đề nghị bỏ chữ “dễ nổ” ở khoản 3 Điều 10. Thôi, tôi xin rút ý kiến này.",
        "Nếu các anh bỏ chữ “dễ nổ” ở khoản 3 Điều 10 thì ai còn dám đi đò.",
    ],
)
def test_what_is_not_asked_for_is_noted_with_its_words(text: str) -> None:
    (one,) = parse(text)
    assert not one.amendments
    kinds = [note.kind for note in one.contribution.notes]
    assert kinds.count("change-not-asked-for") <= 1
    if "change-not-asked-for" in kinds:
        (note,) = [note for note in one.contribution.notes if note.kind == "change-not-asked-for"]
        assert str(note.facts["words"]) in text


def test_a_request_taken_back_is_noted() -> None:
    (one,) = parse("Đề nghị bỏ chữ “dễ nổ” ở khoản 3 Điều 10. Thôi, tôi xin rút ý kiến này.")
    assert [note.kind for note in one.contribution.notes if note.kind == "change-not-asked-for"]


def test_what_is_asked_for_is_not_noted() -> None:
    (one,) = parse("Đề nghị bỏ chữ “dễ nổ” ở khoản 3 Điều 10.")
    assert len(one.amendments) == 1
    assert not one.contribution.notes
