"""Words that others have, or that are remembered, change nothing of the draft; blame, favour or an order does."""

import pytest

from tests.unit.parse.test_backed import rows
from vankien.lang.registry import PROFILES
from vankien.model.contribution import Source
from vankien.model.document import Document
from vankien.parse.manuscript import parse_manuscript
from vankien.read.registry import read_text

DRAFT = (
    "1. Giấy xác nhận có giá trị 03 năm.\n"
    "2. Chủ nhà nộp 02 bộ hồ sơ đến Ủy ban nhân dân cấp huyện.\n"
    "3. Quỹ chung do các nhà đóng góp, mức không quá 5% doanh thu.\n"
)
ENGLISH = (
    "1. Bonfires are forbidden on Sundays.\n"
    "2. The register shall be reviewed in 2033.\n"
    "3. Staff do not help, and dogs are not admitted.\n"
)


@pytest.mark.parametrize(
    "text",
    [
        "Khoản 2 ghi “Chủ nhà nộp 02 bộ hồ sơ”. Ở tỉnh bạn là “Chủ nhà nộp 01 bộ hồ sơ”.",
        "Khoản 1: “Giấy xác nhận có giá trị 03 năm”. Nghị định cũ ghi “Giấy xác nhận có giá trị 05 năm”; vậy thôi.",
        "Khoản 1 viết “có giá trị 03 năm”. Luật cũ viết “có giá trị 05 năm”.",
        "Khoản 3 “mức không quá 5% doanh thu”. Quy chế của bản Nà ghi “mức không quá 3% doanh thu”.",
        "Khoản 3 “mức không quá 5% doanh thu”. Ở Lũng Vài họ ghi “mức không quá 3% doanh thu”.",
        "Tưởng khoản 1 là “có giá trị 05 năm”, hóa ra “có giá trị 03 năm”, thế là vừa.",
        "Trước kia: “Chủ nhà nộp 03 bộ hồ sơ”. Bây giờ: “Chủ nhà nộp 02 bộ hồ sơ”. Đỡ hơn nhiều.",
        "Điều tôi lo: “có giá trị 01 năm”. Dự thảo ghi: “có giá trị 03 năm”. Nhẹ cả người.",
    ],
)
def test_what_others_have_is_no_request(text: str) -> None:
    assert rows(text, "vi", DRAFT) == []


@pytest.mark.parametrize(
    "text",
    [
        "Clause 2 says “The register shall be reviewed in 2033.” In Jersey it is “It shall be reviewed in 2030.”",
        "Current text: “Staff do not help”. What I feared: “Staff do not help anybody”.",
        "1: “forbidden on Sundays”. Over on Alderby it reads “forbidden on Mondays”. I keep ours.",
        "The 1978 Ordinance said “forbidden on all days”; this one says “forbidden on Sundays”. Times change.",
        "I read “dogs are not admitted”. In the Department's leaflet it is “dogs are never admitted”.",
        "“dogs are not admitted”, says clause 3. “dogs are not amused”, says my wife.",
    ],
)
def test_what_others_have_is_no_request_in_english(text: str) -> None:
    assert rows(text, "en", ENGLISH) == []


def test_two_alike_wordings_without_a_verb_are_asked_about() -> None:
    text = "Clause 3 “dogs are not admitted” Why? “dogs are welcome and admitted”"
    (said,) = parse_manuscript(read_text(text), PROFILES["en"], Source("", None, ""), draft=Document(ENGLISH))
    assert [(one.target_text, one.unread) for one in said.amendments] == [
        ("dogs are not admitted", ("dogs are welcome and admitted",))
    ]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("vi", "Khoản 1 ghi “có giá trị 03 năm” là nhầm. Tôi nhớ là “có giá trị 05 năm”.",
         "replace | clause:1 | có giá trị 03 năm | có giá trị 05 năm | -"),
        ("vi", "“có giá trị 03 năm” là cách ghi cũ; luật bây giờ là “có giá trị 05 năm”.",
         "replace | - | có giá trị 03 năm | có giá trị 05 năm | -"),
        ("vi", "Khoản 1, thay “có giá trị 03 năm” kẻo dân tưởng hết hạn, ví dụ bằng “có giá trị 05 năm”.",
         "replace | clause:1 | có giá trị 03 năm | có giá trị 05 năm | -"),
        ("vi", "Khoản 1 “có giá trị 03 năm”. Ở tỉnh bạn là “có giá trị 05 năm”, đề nghị ghi vậy: “có giá trị 05 năm”.",
         "replace | clause:1 | có giá trị 03 năm | có giá trị 05 năm | -"),
        ("en", "In clause 2 replace “reviewed in 2033” with “reviewed in 2030”, as in Jersey.",
         "replace | clause:2 | reviewed in 2033 | reviewed in 2030 | -"),
    ],
)  # fmt: skip
def test_blame_or_an_order_makes_it_one(language: str, text: str, expected: str) -> None:
    assert rows(text, language, DRAFT if language == "vi" else ENGLISH) == [expected]


def test_a_request_to_check_what_is_remembered_stays_a_remark() -> None:
    said = "Khoản 1 ghi “có giá trị 03 năm”. Tôi nhớ là “có giá trị 05 năm”. Đề nghị kiểm tra lại."
    assert rows(said, "vi", DRAFT) == ["comment | clause:1 | có giá trị 03 năm | - | -"]
