"""Amending a law: the base text, what people ask for, and the consolidated text, unit for unit."""

import pytest

from vankien.api import anchor, parse, read_draft
from vankien.model.amendment import Operation
from vankien.model.draft import Draft
from vankien.model.edit import ChangeSet

LAW = """LUẬT
QUẢN LÝ BẾN ĐÒ

Chương I
QUY ĐỊNH CHUNG

Điều 1. Phạm vi điều chỉnh

Luật này quy định việc quản lý bến đò ngang sông.

Điều 2. Giải thích từ ngữ

1. Bến đò là nơi đò đón, trả khách.

2. Chủ đò là người có phương tiện và giấy phép do Ủy ban nhân dân huyện cấp.

Chương II
HOẠT ĐỘNG

Điều 3. Giờ hoạt động

1. Đò chạy từ 5 giờ đến 19 giờ.

2. Ủy ban nhân dân huyện quyết định việc chạy ngoài giờ.

3. Ngày lễ, đò chạy thêm chuyến.

Điều 4. An toàn

1. Khách phải mặc áo phao.

2. Mỗi đò phải có:

a) Áo phao cho từng khách;

b) Phao cứu sinh;

c) Bình chữa cháy.

3. Cấm chở quá số người quy định, trừ trường hợp cấp cứu.

Điều 5. Hiệu lực

Luật này có hiệu lực từ ngày 01 tháng 7 năm 2031.
"""


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    file = tmp_path_factory.mktemp("law") / "luat.txt"
    file.write_text(LAW, encoding="utf-8")
    return read_draft(file)


def consolidated(draft: Draft, letter: str) -> str:
    """The law with everything that a letter asks for and that has its place."""
    text = draft.document.text
    placed = [anchor(one, draft) for received in parse(letter) for one in received.amendments]
    assert placed
    assert all(one.anchor is not None and one.anchor.state.is_certain for one in placed), placed
    return ChangeSet.of([edit for one in placed for edit in one.edits], len(text)).apply(text)


def changed(*pairs: tuple[str, str]) -> str:
    text = LAW
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    return text


CASES = {
    "a clause worded anew, its number in the quotation": (
        "Sửa đổi, bổ sung khoản 1 Điều 3 như sau:\n\n“1. Đò chạy từ 4 giờ 30 phút đến 20 giờ.”",
        changed(("1. Đò chạy từ 5 giờ đến 19 giờ.", "1. Đò chạy từ 4 giờ 30 phút đến 20 giờ.")),
    ),
    "the passive, and no number in the quotation": (
        "Khoản 1 Điều 4 được sửa đổi như sau: “Người đi đò phải mặc áo phao.”",
        changed(("1. Khách phải mặc áo phao.", "1. Người đi đò phải mặc áo phao.")),
    ),
    "a whole article with heading and clauses of its own": (
        "Sửa đổi Điều 5 như sau:\n“Điều 5. Hiệu lực\n1. Luật này có hiệu lực từ ngày 01 tháng 9 năm 2031.”",
        changed(("Luật này có hiệu lực từ ngày 01 tháng 7", "1. Luật này có hiệu lực từ ngày 01 tháng 9")),
    ),
    "a clause repealed": (
        "Bãi bỏ khoản 3 Điều 3.",
        changed(("3. Ngày lễ, đò chạy thêm chuyến.", "3. (được bãi bỏ)")),
    ),
    "a phrase in two clauses": (
        "Thay cụm từ “Ủy ban nhân dân huyện” bằng cụm từ “Ủy ban nhân dân xã” tại khoản 2 Điều 2 và khoản 2 Điều 3.",
        changed(("Ủy ban nhân dân huyện", "Ủy ban nhân dân xã")),
    ),
    "words dropped": (
        "Bỏ cụm từ “, trừ trường hợp cấp cứu” tại khoản 3 Điều 4.",
        changed((", trừ trường hợp cấp cứu", "")),
    ),
    "words added behind words": (
        "Tại khoản 1 Điều 2, đề nghị bổ sung cụm từ “và hàng hóa” vào sau cụm từ “trả khách”.",
        changed(("trả khách", "trả khách và hàng hóa")),
    ),
    "a new article between two": (
        "Bổ sung Điều 4a vào sau Điều 4 như sau:\n\n“Điều 4a. Bảo hiểm\n\n1. Theo Điều 12 của Luật Giá.\n\n2. Mua.”",
        changed(
            (
                "Điều 5. Hiệu lực",
                "Điều 4a. Bảo hiểm\n\n1. Theo Điều 12 của Luật Giá.\n\n2. Mua.\n\nĐiều 5. Hiệu lực",
            )
        ),
    ),
    "a new point at the end of a list": (
        "Bổ sung điểm d vào sau điểm c khoản 2 Điều 4 như sau: “d) Đèn hiệu.”",
        changed(("c) Bình chữa cháy.", "c) Bình chữa cháy.\n\nd) Đèn hiệu.")),
    ),
    "a new clause, no neighbour named": (
        "Bổ sung khoản 3 vào Điều 2 như sau:\n“3. Khách là người đi đò.”",
        changed(("huyện cấp.", "huyện cấp.\n\n3. Khách là người đi đò.")),
    ),
    "an article's name": (
        "Sửa tên Điều 4 thành “Bảo đảm an toàn”.",
        changed(("Điều 4. An toàn", "Điều 4. Bảo đảm an toàn")),
    ),
    "several at once, from last to first": (
        "1. Bãi bỏ khoản 3 Điều 3.\n\n2. Sửa đổi khoản 1 Điều 3 như sau: “1. Đò chạy cả ngày.”",
        changed(
            ("3. Ngày lễ, đò chạy thêm chuyến.", "3. (được bãi bỏ)"),
            ("1. Đò chạy từ 5 giờ đến 19 giờ.", "1. Đò chạy cả ngày."),
        ),
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_the_consolidated_text_is_exact(draft: Draft, name: str) -> None:
    letter, expected = CASES[name]
    assert consolidated(draft, letter) == expected


@pytest.mark.parametrize(
    "letter",
    [
        "Bãi bỏ khoản 7 Điều 3.",
        "Sửa đổi khoản 1 như sau: “1. Khác.”",
        "Bổ sung khoản 9 vào Điều 2 như sau: “9. Nhảy cách.”",
        "Bỏ cụm từ “phà máy” tại khoản 3 Điều 4.",
    ],
)
def test_what_the_law_does_not_have_is_asked_about(draft: Draft, letter: str) -> None:
    for received in parse(letter):
        for one in received.amendments:
            placed = anchor(one, draft)
            assert placed.anchor is not None
            assert not placed.anchor.state.is_certain
            assert placed.edits == ()


@pytest.mark.parametrize(
    "letter",
    [
        "Thực hiện khoản 2 Điều 15 của Luật Đường thủy nội địa đã được sửa đổi, bổ sung năm 2014, chúng tôi nhất trí.",
        "Điều 4 đã được sửa đổi theo Luật số 35/2018/QH14; dự thảo kế thừa là phù hợp.",
        "Sửa đổi, bổ sung một số điều của Luật Giao thông là việc cần thiết.",
    ],
)
def test_other_laws_are_not_amended(letter: str) -> None:
    assert [one.operation for received in parse(letter) for one in received.amendments] in ([], [Operation.COMMENT])
