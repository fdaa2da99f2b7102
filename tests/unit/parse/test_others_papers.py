"""Places in papers of others than who issues the draft, and moves to where a unit stands: nobody asks for those."""

from pathlib import Path

import pytest

from vankien import api
from vankien.model.amendment import Operation
from vankien.model.draft import Draft
from vankien.wiring.config import Config
from vankien.wiring.drafts import open_draft

VIETNAMESE = """ỦY BAN NHÂN DÂN TỈNH KHÊ SƠN
DỰ THẢO QUY CHẾ
Quản lý bến đò

Điều 1. Bến đò
1. Bến đò trả lời trong 03 ngày.
2. Sổ chuyến được lưu 12 tháng.

Điều 2. Người lái đò
1. Người lái đò phải có chứng chỉ.

Điều 3. Khách đi đò
1. Khách mua vé trước khi xuống đò.
"""
ENGLISH = """SALTMARSH COUNTY COUNCIL
Draft Code for the Quays

A1 Crews
A1.1 A crew has six hands.
A1.2 A boat moves on after sixty minutes.
A1.3 Dogs may come aboard.
"""


@pytest.fixture(scope="module")
def drafts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Draft]:
    made = {}
    for language, text in (("vi", VIETNAMESE), ("en", ENGLISH)):
        path: Path = tmp_path_factory.mktemp(language) / "draft.txt"
        path.write_text(text, encoding="utf-8")
        made[language] = open_draft(path, Config(genre=language))
    return made


def asks(text: str, language: str, drafts: dict[str, Draft]) -> bool:
    found = [one for each in api.parse(text, language, drafts[language]) for one in each.amendments]
    return any(one.operation is not Operation.COMMENT for one in found)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("vi", "Quy chế của Sở Xây dựng, Điều 1 khoản 1, nên sửa 03 ngày thành 05 ngày."),
        ("vi", "Nội quy bên bến tàu khách có Điều 1 khoản 2, cần sửa 12 tháng thành 24 tháng."),
        ("vi", "Quy ước của xóm 4, Điều 1 khoản 1, nên sửa 03 ngày thành 05 ngày."),
        ("en", "On page 3 of the Harbour Trust's rules, sixty minutes should read ninety."),
        ("en", "In the rules of the Yacht Club, section A1.2 should be deleted."),
        ("vi", "Điều 3 đặt sau Điều 2 là phải rồi."),
        ("en", "A1.3 stands after A1.2."),
    ],
)
def test_a_paper_of_others_and_a_place_held_already_ask_for_nothing(
    language: str, text: str, drafts: dict[str, Draft]
) -> None:
    assert not asks(text, language, drafts)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("vi", "Quy chế của tỉnh, Điều 1 khoản 1, nên sửa 03 ngày thành 05 ngày."),
        ("vi", "Dự thảo Quy chế của UBND tỉnh: Điều 1 khoản 1 nên sửa 03 ngày thành 05 ngày."),
        ("vi", "Theo báo cáo của Sở Nội vụ, Điều 1 khoản 1 nên sửa 03 ngày thành 05 ngày."),
        ("vi", "Quy định ở Điều 1 khoản 1: sửa 03 ngày thành 05 ngày."),
        ("vi", "Góp ý dự thảo của Sở Xây dựng: Điều 1 khoản 1 nên sửa 03 ngày thành 05 ngày."),
        ("vi", "Để khớp quy định của Luật Đường thủy, khoản 1 Điều 1 đề nghị sửa 03 ngày thành 05 ngày."),
        ("vi", "Thực hiện kế hoạch của quận ủy, tại khoản 1 Điều 1 đề nghị sửa 03 ngày thành 05 ngày."),
        ("vi", "Chuyển Điều 3 lên trước Điều 2."),
        ("en", "In the Council's code, A1.2 should be deleted."),
        ("en", "Move A1.3 after A1.1."),
    ],
)
def test_the_draft_under_another_name_is_the_draft(language: str, text: str, drafts: dict[str, Draft]) -> None:
    assert asks(text, language, drafts)
