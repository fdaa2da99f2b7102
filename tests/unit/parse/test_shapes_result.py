"""Words to add or to drop beside the phrase that comes out: "bổ sung từ “a” để thành “b a c”"."""

import pytest

from tests.unit.parse.drafted import drafted
from vankien import api
from vankien.model.amendment import Amendment
from vankien.model.draft import Draft
from vankien.model.edit import ChangeSet

FERRY = """QUY CHẾ
Điều 1. Bến đò
1. Chủ đò phải trang bị áo phao cho hành khách và người lái.
2. Đò ngừng chạy khi có gió mạnh, nhất là vào ban đêm.
3. Bến có nhà chờ rộng rãi, có nước uống.
Điều 2. Vé
1. Học sinh trong xã được miễn vé, người già được giảm vé.
"""


@pytest.fixture(scope="module")
def ferry(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, FERRY, "vi")


def read(text: str, draft: Draft) -> list[Amendment]:
    return [one for each in api.parse(text, "vi", draft) for one in each.amendments]


def line(text: str, draft: Draft, begins: str) -> str:
    """The line of the draft as it would read after the one change of a text that is certain."""
    (one,) = read(text, draft)
    done = api.anchor(one, draft)
    assert done.anchor is not None
    assert done.anchor.state.is_certain
    after = ChangeSet.of(done.edits, len(draft.document.text)).apply(draft.document.text)
    return next(row for row in after.split("\n") if row.startswith(begins))


@pytest.mark.parametrize(
    ("text", "begins", "wanted"),
    [
        (
            "Khoản 1 Điều 1 đề nghị bổ sung từ “đạt chuẩn” để thành “trang bị áo phao đạt chuẩn cho hành khách”.",
            "1. Chủ đò",
            "1. Chủ đò phải trang bị áo phao đạt chuẩn cho hành khách và người lái.",
        ),
        (
            "Khoản 3 Điều 1: thêm cụm từ “sạch sẽ” thành “nhà chờ rộng rãi sạch sẽ”.",
            "3. Bến",
            "3. Bến có nhà chờ rộng rãi sạch sẽ, có nước uống.",
        ),
        (
            "Tại khoản 1 Điều 2, đề nghị thêm chữ “nghèo” để câu này thành “Học sinh nghèo trong xã”.",
            "1. Học sinh",
            "1. Học sinh nghèo trong xã được miễn vé, người già được giảm vé.",
        ),
        (
            "Khoản 2 Điều 1 bỏ từ “nhất là” trong câu “nhất là vào ban đêm”, thành “vào ban đêm”.",
            "2. Đò",
            "2. Đò ngừng chạy khi có gió mạnh, vào ban đêm.",
        ),
    ],
)
def test_the_phrase_that_comes_out_tells_where_words_go(text: str, begins: str, wanted: str, ferry: Draft) -> None:
    assert line(text, ferry, begins) == wanted


def test_a_phrase_told_anew_as_a_whole_is_one_change(ferry: Draft) -> None:
    text = "Khoản 2 Điều 1 bỏ từ “nhất là” trong câu “nhất là vào ban đêm”, thành “vào ban đêm hoặc khi nước lớn”."
    (one,) = read(text, ferry)
    assert (one.target_text, one.new_text) == ("nhất là vào ban đêm", "vào ban đêm hoặc khi nước lớn")


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        ("Khoản 3 Điều 1: thay từ “rộng rãi” thành “rộng rãi, thoáng mát”.", "rộng rãi", "rộng rãi, thoáng mát"),
        ("Khoản 2 Điều 1: sửa “gió mạnh” thành “gió mạnh từ cấp 6”.", "gió mạnh", "gió mạnh từ cấp 6"),
        ("Khoản 3 Điều 1: bỏ chữ “rộng rãi”, thay bằng “thoáng”.", "rộng rãi", "thoáng"),
    ],
)
def test_and_words_that_are_replaced_are_no_addition(text: str, old: str, new: str, ferry: Draft) -> None:
    (one,) = read(text, ferry)
    assert (one.operation.value, one.target_text, one.new_text) == ("replace", old, new)


@pytest.mark.parametrize(
    "text",
    [
        "Khoản 3 Điều 1 nên sửa “rộng rãi” thành “thoáng mát”. Viết “rộng rãi” thì mỗi bến hiểu một kiểu.",
        "Khoản 3 Điều 1 nên bỏ “có nước uống”. Ghi “nước uống” thì sau này ai lo, ai đánh giá được.",
    ],
)
def test_a_sentence_that_says_why_words_change_is_no_remark_of_its_own(text: str, ferry: Draft) -> None:
    assert len(read(text, ferry)) == 1


def test_but_one_that_asks_for_more_is(ferry: Draft) -> None:
    text = "Khoản 3 Điều 1 nên sửa “rộng rãi” thành “thoáng mát”. Đề nghị làm rõ “nước uống” do ai lo."
    assert len(read(text, ferry)) == 2
