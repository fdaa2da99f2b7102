"""Words without marks up to where the draft has them, and what a request leaves to the next."""

import pytest

from tests.unit.parse.test_drafts_rows import read

LAW = (
    "Điều 1. Quỹ\n1. Quỹ dùng cho vệ sinh và sửa chữa đường đi.\n2. Chương trình ban hành trong quý I năm 2026.\n"
    "Chương II. Bến\nĐiều 2. Giờ\n1. Bến mở sớm.\nChương III. Phà\nĐiều 3. Vé\n1. Vé rẻ.\n"
    "Chương IV. Cầu\nĐiều 4. Lối\n1. Lối rộng.\n"
)


@pytest.mark.parametrize(
    ("text", "target", "new"),
    [
        ("Khoản 1 Điều 1: bỏ cụm từ và sửa chữa đường đi.", "và sửa chữa đường đi", None),
        ("Khoản 1 Điều 1: bỏ cụm từ và sửa chữa đường đi, vì xã lo.", "và sửa chữa đường đi", None),
        ("Khoản 1 Điều 1: bỏ cụm từ và sửa chữa đi.", "và sửa chữa", None),
        ("Khoản 2 Điều 1: quý I năm 2026 sửa thành quý IV năm 2025.", "quý I năm 2026", "quý IV năm 2025"),
    ],
)
def test_the_words_go_as_far_as_the_draft_has_them(text: str, target: str, new: str | None) -> None:
    assert [(one.target_text, one.new_text) for one in read(text, "vi", LAW)] == [(target, new)]


def test_other_numbers_only_follow_from_a_move() -> None:
    for behind in ("", " và đánh số lại các chương", ", đánh số lại"):
        (one,) = read(f"Đề nghị chuyển Chương IV lên ngay sau Chương II{behind}.", "vi", LAW)
        assert (one.operation, one.locator.path[-1].number) == ("move", "IV")
    (one,) = read("Đánh số lại các khoản của Điều 1.", "vi", LAW)
    assert one.operation == "renumber"


def test_the_request_behind_one_about_a_title_is_about_the_unit() -> None:
    text = "Sửa tên Điều 1 thành “Quỹ bến”. Đề nghị bổ sung: “3. Quỹ công khai hằng quý.”"
    title, added = read(text, "vi", LAW)
    assert [str(step.kind) for step in title.locator.path] == ["article", "title"]
    assert "title" not in {str(step.kind) for step in added.locator.path}
