"""What a note named before and lets go, or parts, by verbs of every day; what is told or refused stays."""

import pytest

from tests.unit.parse.drafted import drafted
from tests.unit.parse.test_sentences import row
from vankien import api
from vankien.model.draft import Draft

DRAFT = (
    "Điều 1. Nguyên tắc\n1. Chợ họp đúng giờ, trừ phiên cuối năm.\n2. Người bán niêm yết giá.\n"
    "3. Chủ sạp báo ban quản lý trước khi nghỉ 03 ngày.\n"
    "Điều 2. Trách nhiệm\n1. Ban quản lý quét dọn chợ mỗi buổi chiều.\n"
    "2. Tổ bảo vệ trực đêm; đội dân phòng trực ngày.\n"
)


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, DRAFT, "vi")


def rows(text: str, draft: Draft) -> list[str]:
    return [row(one) for each in api.parse(text, "vi", draft=draft) for one in each.amendments]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Khoản 3 Điều 1 trói tay chúng tôi. Vứt nó đi.", "delete | article:1 clause:3 | - | - | -"),
        ("Theo khoản 3 Điều 1 thì ốm cũng phải báo; đừng để quy định ấy tồn tại.",
         "delete | article:1 clause:3 | - | - | -"),
        ("Khoản 2 Điều 2 đã có quy chế khác lo, khỏi để.", "delete | article:2 clause:2 | - | - | -"),
        ("Khoản 3 Điều 1 chẳng ai làm theo; tôi thấy cần gạt khoản này.", "delete | article:1 clause:3 | - | - | -"),
        ("Khoản 1 Điều 1 công bằng, vậy mà ngoại lệ “, trừ phiên cuối năm” lại tước quyền ấy. Nên gạt ngoại lệ này.",
         "delete | article:1 clause:1 | , trừ phiên cuối năm | - | -"),
        ("Khoản 2 Điều 2 gộp hai chuyện khác nhau, xé làm hai.", "split | article:2 clause:2 | - | - | -"),
        ("Đêm một chuyện, ngày lại là chuyện khác, cớ sao chung khoản 2 Điều 2? Chặt đôi.",
         "split | article:2 clause:2 | - | - | -"),
        ("Khoản 2 Điều 2 nên xẻ làm hai khoản.", "split | article:2 clause:2 | - | - | -"),
    ],
)  # fmt: skip
def test_what_was_named_goes_or_is_parted(draft: Draft, text: str, expected: str) -> None:
    assert rows(text, draft) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Khoản 3 Điều 1 cho mỗi sạp một cái cân. Vứt nó đi thì phí.",
        "Khoản 3 Điều 1 hay lắm, đừng bỏ nó.",
        "Khoản 3 Điều 1 mà bỏ quy định này thì ai quản?",
        "Khoản 3 Điều 1 bắt báo trước; nhiều nơi bỏ quy định này vì ngại.",
        "Khoản 3 Điều 1 đòi giấy và con dấu. Nên bỏ yêu cầu ấy.",  # a piece of it
        "Khoản 1 Điều 1 ghi “đúng giờ”; phải thế, đừng để ai gạt cụm ấy.",
        "Khoản 1 Điều 2 bắt tiểu thương quả bưởi cũng bổ đôi.",
        "Khoản 1 và khoản 2 Điều 2 nói hai chuyện. Chặt đôi.",  # which of the two
        "Khoản 3 Điều 1 tôi đã góp ý kỳ trước, nay xin rút.",
    ],
)
def test_what_is_told_or_refused_stays(draft: Draft, text: str) -> None:
    assert not [one for one in rows(text, draft) if one.startswith(("delete", "split"))]
