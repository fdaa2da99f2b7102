"""Units told by those beside them, and the appendix of a draft that has one or several."""

import pytest

from tests.unit.parse.drafted import drafted
from vankien import api
from vankien.model.amendment import Amendment
from vankien.model.draft import Draft

ONE = "Điều 1. Chợ\n1. Chợ họp từ 5 giờ.\n2. Chợ nghỉ mồng một.\nPHỤ LỤC\nPHÍ CHỢ\n1. Sạp lớn 80.000 đồng.\n"
TWO = ONE.replace("PHỤ LỤC\nPHÍ CHỢ", "PHỤ LỤC I\nPHÍ CHỢ") + "PHỤ LỤC II\nMẪU ĐƠN\n1. Họ tên người đề nghị.\n"
ASKS = "Phụ lục: thay “80.000 đồng” bằng “70.000 đồng”."


def read(text: str, draft: Draft | None = None) -> list[Amendment]:
    return [one for each in api.parse(text, draft=draft) for one in each.amendments]


def told(text: str, draft: Draft | None = None) -> list[str]:
    return [" ".join(f"{step.kind}:{step.number}" for step in one.locator.path) for one in read(text, draft)]


def test_what_is_written_of_a_place_reaches_to_the_unit_that_is_meant() -> None:
    one = read("Khoản 4 Điều 9 hay, nhưng khoản ngay trên đó thì bỏ chữ “tạm”.")[0]
    assert [step.number for step in one.locator.path] == ["9", "3"]
    assert one.locator.as_written == "Khoản 4 Điều 9 hay, nhưng khoản ngay trên đó"


def test_a_unit_is_counted_once_however_often_its_sentence_is_read() -> None:
    text = "Khoản 1 Điều 18 hay. Máy giữ hình 30 ngày ở khoản kế tiếp là lâu. Xin bỏ chữ “tạm”."
    assert told(text) == ["article:18 clause:2"]


def test_before_the_first_unit_stands_none() -> None:
    assert told("Khoản 1 Điều 9 hay. Khoản ngay trên: bỏ chữ “tạm”.") == ["article:9 clause:None"]


@pytest.mark.parametrize("kind", ["Đoạn", "Khoản", "Điều 7, ý"])
def test_a_number_without_end_is_no_error(kind: str) -> None:
    assert read(f"{kind} {'9' * 5000} hay. Khoản kế tiếp: bỏ chữ “tạm”.")


def test_an_appendix_without_a_number_is_the_only_one(tmp_path_factory: pytest.TempPathFactory) -> None:
    assert told(ASKS) == ["appendix:None"]
    assert told(ASKS, drafted(tmp_path_factory, ONE)) == ["appendix:None"]
    assert told(ASKS, drafted(tmp_path_factory, TWO)) == [""]
