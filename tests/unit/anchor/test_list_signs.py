"""One more item of a list whose items bear a typed dash bears it too, and keeps it where it moves."""

import pytest

from tests.unit.parse.drafted import drafted
from vankien import api
from vankien.anchor.rewrite import behind_sign
from vankien.model.draft import Draft
from vankien.model.span import Span

DRAFT = """BÁO CÁO

I. Mục tiêu
1. Kinh tế
- Đón 15.000 lượt khách.
- Thu ngân sách đạt 10 tỷ đồng.
2. Xã hội
Dân số tăng chậm. Trẻ em đến trường.
3. Văn hóa
- Giữ hội đua thuyền và chợ hoa ven sông hằng năm.
"""


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, DRAFT)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Mục I.1: thêm chỉ tiêu: Có 3 làng nghề.", ["\n- Có 3 làng nghề."]),
        ("Mục I.1: bổ sung “- Có 3 làng nghề.”", ["\n- Có 3 làng nghề."]),
        ("Mục I.1: thêm vào cuối mục: “- Mở lại 3 làng nghề đan lưới”", ["\n- Mở lại 3 làng nghề đan lưới."]),
        ("Mục I.1: thêm vào cuối mục: “- Mở lại 3 làng nghề đan lưới;”", ["\n- Mở lại 3 làng nghề đan lưới;"]),
        ("Mục I.2: bổ sung đoạn “Người già được chăm sóc.”", ["\nNgười già được chăm sóc."]),
        (
            "Mục I.1: chuyển gạch đầu dòng “Thu ngân sách đạt 10 tỷ đồng.” lên vị trí đầu tiên.",
            ["", "- Thu ngân sách đạt 10 tỷ đồng.\n"],
        ),
    ],
)
def test_items_bear_the_sign_of_their_list(text: str, wanted: list[str], draft: Draft) -> None:
    (change,) = [one for each in api.parse(text, "vi", draft) for one in each.amendments]
    assert [edit.text for edit in api.anchor(change, draft).edits] == wanted


@pytest.mark.parametrize(
    ("old", "new", "kept"),
    [
        ("- Giữ hội đua thuyền.", "Giữ hội đua thuyền và chợ hoa.", "- "),
        ("- Giữ hội đua thuyền.", "- Giữ hội đua thuyền và chợ hoa.", ""),
        ("- Giữ hội đua thuyền.\n- Mở chợ hoa.", "Giữ hội đua thuyền và chợ hoa.", ""),  # all of a list by one text
        ("Giữ hội đua thuyền.", "Giữ chợ hoa.", ""),
    ],
)
def test_an_item_told_anew_keeps_the_sign_of_its_list(old: str, new: str, kept: str) -> None:
    assert old[: behind_sign(old, Span(0, len(old)), new).start] == kept
