"""What tells how something should be written, and gives no wording, changes no words by itself."""

import pytest

from tests.unit.parse.drafted import drafted
from vankien import api
from vankien.model.draft import Draft

DRAFT = """QUY CHẾ CHỢ

Điều 1. Thu phí
1. Ban quản lý thu phí chỗ ngồi và chi cho việc quét dọn chợ.
2. Chợ có một người gác đêm.
"""


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, DRAFT)


@pytest.mark.parametrize(
    ("text", "operation"),
    [
        ("Khoản 2 Điều 1 nên viết theo hướng giao cho các hộ tự cắt cử, không quy định số người.", "comment"),
        ("Khoản 1 Điều 1 được viết lại thành hai khoản: một khoản về thu, một khoản về chi.", "split"),
        ("Khoản 2 Điều 1 viết lại như sau: Theo hướng dẫn của huyện, chợ có hai người gác.", "replace"),
        ("Khoản 2 Điều 1 sửa thành “Theo hướng gọn nhẹ, chợ cử hai người gác.”", "replace"),
        ("Khoản 2 Điều 1 sửa “một người gác đêm” thành “hai người gác đêm”.", "replace"),
    ],
)
def test_a_manner_is_no_wording(text: str, operation: str, draft: Draft) -> None:
    (one,) = [each for it in api.parse(text, "vi", draft) for each in it.amendments]
    assert one.operation == operation
    assert (one.new_text is None) is (operation != "replace")
