"""Slips of the pen put right with fewer words than were quoted: the word that is spelt alike is the one meant."""

import pytest

from tests.unit.parse.drafted import changes, drafted
from vankien.model.draft import Draft

DRAFT = """QUY CHẾ CHỢ

Điều 1. Quầy hàng
1. Chủ quầy xắp xếp hàng hóa gọn gàng trước giờ mở cửa.
2. Ban quản lý kiễm tra cân đong mỗi tháng và thông báo giá thuê quầy.
3. Người bán, người mua, người gửi xe giữ trật tự.
"""
ENGLISH = "1. The warden shall recieve all complaints about stalls.\n2. Carts leave by the side gate at dusk.\n"


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, DRAFT)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“xắp xếp hàng hóa gọn gàng” là sai chính tả, phải là “sắp xếp”.", " xắp xếp → sắp xếp"),
        ("Khoản 2 Điều 1: “kiễm tra cân đong mỗi tháng” gõ nhầm, sửa là “kiểm tra”.", "1/2 kiễm tra → kiểm tra"),
        ("Sửa “Ban quản lý kiễm tra cân đong” thành “kiểm tra”.", " kiễm tra → kiểm tra"),
        ("Thay “gọn gàng trước giờ” bằng “ngang”.", " gọn gàng trước giờ → ngang"),
        ("Thay “người gửi xe” bằng “khách”.", " người gửi xe → khách"),
        ("Sửa “Người bán, người mua” thành “Mọi người”.", " Người bán, người mua → Mọi người"),
        ("Thay “giữ trật tự” bằng “giữ vệ sinh”.", " giữ trật tự → giữ vệ sinh"),
        ("Sửa “xắp xếp hàng hóa” thành “sắp xếp hàng hóa”.", " xắp xếp hàng hóa → sắp xếp hàng hóa"),
        ("Thay “thông báo giá thuê quầy” bằng “niêm yết”.", " thông báo giá thuê quầy → niêm yết"),
    ],
)
def test_only_the_word_that_is_misspelt_goes(text: str, expected: str, draft: Draft) -> None:
    assert changes(text, draft) == [expected]


def test_in_english_too(tmp_path_factory: pytest.TempPathFactory) -> None:
    rules = drafted(tmp_path_factory, ENGLISH, "en")
    said = "In paragraph 1, “recieve all complaints” is a misprint; it should be “receive”."
    assert changes(said, rules, "en") == ["1 recieve → receive"]
    told = "In paragraph 2, replace “the side gate” with “the back lane”."
    assert changes(told, rules, "en") == ["2 the side gate → the back lane"]
