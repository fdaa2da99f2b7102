"""Units that only hold what is to move or go, and wordings for several units that become one, are asked about."""

import pytest

from tests.unit.parse.drafted import drafted
from vankien import api
from vankien.model.draft import Draft

PLAN = """KẾ HOẠCH
1. Việc của hợp tác xã
- Sửa lò gạch ở bến Chài.
- Dạy nghề đan lưới cho thanh niên.
2. Việc của xã
- Mở lớp bơi.
3. Ba việc đột phá
- Đột phá về đường vào bến.
- Đột phá về dạy nghề cho thanh niên vạn chài.
"""
RULES = """Slip Rules
1.1 A punt may be left on the slip for one night.
1.2 A punt may be left on the grass for one week.
"""


def certain(text: str, draft: Draft, language: str) -> list[str]:
    """The operations that are stated."""
    found = [api.anchor(one, draft) for it in api.parse(text, language, draft) for one in it.amendments]
    return [str(one.operation) for one in found if one.anchor is not None and one.anchor.state.is_certain]


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, PLAN, "vi")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Trong mục 3, tôi đề nghị chuyển việc đột phá về dạy nghề cho thanh niên lên đầu.", []),
        ("Tại mục 1, đề nghị bỏ việc sửa lò gạch ở bến Chài.", []),
        ("Tôi đề nghị chuyển mục 3 lên trước mục 1.", ["move"]),
        ("Đề nghị bỏ mục 2.", ["delete"]),
    ],
)
def test_a_unit_that_holds_what_moves_does_not_move(text: str, wanted: list[str], plan: Draft) -> None:
    assert [one for one in certain(text, plan, "vi") if one in {"move", "delete"}] == wanted


def test_a_wording_for_two_units_replaces_neither(tmp_path_factory: pytest.TempPathFactory) -> None:
    rules = drafted(tmp_path_factory, RULES, "en")
    text = (
        "1.1 and 1.2 both say how long; could they be combined? I suggest: “A punt may be left on the slip for one "
        "night, and on the grass for one week.”"
    )
    assert certain(text, rules, "en") == []
