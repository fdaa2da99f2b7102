"""Places of later items: pointed back to by their number, on the same page, below a line that heads them."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.unit.parse.drafted import changes, drafted, stated
from vankien.api import parse, read_contributions
from vankien.model.parsed import ParsedContribution

HEADED = "Mục III, Phần thứ hai:\n\na) Điểm 1.1: thay “3.500 ha” bằng “5.000 ha”.\n\nb) Điểm 1.3: bỏ chữ “tích cực”."
FIRST = "1. Phần thứ hai, mục III, điểm 2.2 (trang 4): bỏ chữ “vững chắc”.\n\n"
RULES = "Điều 20. Xử lý\n1. Nhắc nhở bằng lời.\n2. Tạm dừng bán hàng từ 05 ngày đến 15 ngày, kể cả chợ đêm."
TARGETS = "II. Chỉ tiêu\n(4) Diện tích có hợp đồng bao tiêu đạt 50%.\n(5) Thả giống đủ 70% nhu cầu."


def shown(parsed: Iterable[ParsedContribution]) -> list[str]:
    """The page and path of each request."""
    found = [one.locator for each in parsed for one in each.amendments]
    return [f"{one.page or '-'} {' '.join(f'{step.kind}:{step.number}' for step in one.path)}" for one in found]


def places(text: str) -> list[str]:
    """The same of a text."""
    return shown(parse(text))


@pytest.mark.parametrize(
    "head",
    [
        "Tỉnh đoàn đề nghị sửa đổi, bổ sung như sau:\n\n",
        "Các đề nghị sửa đổi, bổ sung tập trung vào:\n\n",
        "Chúng tôi xin có ý kiến:\n",
    ],
)
def test_a_line_of_places_heads_its_items_below_any_lead(head: str) -> None:
    assert places(head + HEADED) == ["- part:II section:III point:1.1", "- part:II section:III point:1.3"]


def test_words_behind_a_lead_are_no_head() -> None:
    (one,) = parse("Khoản 2 Điều 5 viết lại như sau:\nKhoản 3 Điều 7 được áp dụng cho hộ nghèo.")[0].amendments
    assert one.new_text == "Khoản 3 Điều 7 được áp dụng cho hộ nghèo."


@pytest.mark.parametrize("said", ["Vẫn điểm 2.2 ấy", "Riêng điểm 2.2 này", "Trở lại điểm 2.2 nói trên"])
def test_a_number_pointed_back_to_stands_where_it_stood(said: str) -> None:
    assert places(f"{FIRST}2. {said}: bỏ chữ “tích cực”.")[1] == "4 part:II section:III point:2.2"


@pytest.mark.parametrize("said", ["Điểm 2.2", "Điểm 2.3 này"])
def test_another_number_or_none_that_points_does_not(said: str) -> None:
    assert places(f"{FIRST}2. {said}: bỏ chữ “tích cực”.")[1] != "4 part:II section:III point:2.2"


def test_a_letter_on_the_same_page_is_one_of_the_same_row() -> None:
    text = "Trang 5, mục 2 phần II, điểm b: bỏ chữ “vững chắc”.\n\nCũng trang ấy, {}: bỏ chữ “tích cực”."
    assert places(text.format("điểm a"))[1] == "5 part:II section:2 point:a"
    assert places(text.format("mục 3"))[1] == "5 section:3"  # it may stand in any part


def test_a_range_asked_for_takes_the_place_of_the_one_told_before(tmp_path_factory: pytest.TempPathFactory) -> None:
    draft = drafted(tmp_path_factory, RULES)
    said = "Điều 20 khoản 2: tạm dừng từ 05 ngày đến 15 ngày, tôi bán ngày nào ăn ngày ấy. "
    said += "Đề nghị ghi “từ 01 ngày đến {}”."
    assert changes(said.format("05 ngày"), draft) == ["20/2 từ 05 ngày đến 15 ngày → từ 01 ngày đến 05 ngày"]
    assert changes(said.format("05 giờ"), draft) == ["20/2 từ 05 ngày đến 15 ngày → từ 01 ngày đến 05 giờ"]
    assert stated(said.format("05 giờ"), draft) == []  # of another measure
    twice = said.replace("ngày ấy", "ngày ấy, chợ bên từ 03 ngày đến 09 ngày")
    assert stated(said.format("05 ngày"), draft) == []  # it may be of another case
    assert changes(twice.format("05 ngày"), draft) == ["20/2 từ 05 ngày đến 15 ngày → từ 01 ngày đến 05 ngày"]
    assert stated(twice.format("05 ngày"), draft) == []  # the draft's own, but two were told


@pytest.mark.parametrize("asked", ["hạ “50%” xuống “40%”", "điều chỉnh “50%” còn “40%”", "rút 50% về 40%"])
def test_the_draft_s_figure_told_beside_a_true_one_is_not_asked_for(
    asked: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    draft = drafted(tmp_path_factory, TARGETS)
    said = f"Chỉ tiêu (4): hiện bao tiêu mới 18%, dự thảo đặt 50%. Đề nghị {asked}."
    assert [one.split()[1:] for one in changes(said, draft)] == [["50%", "→", "40%"]]


def test_a_figure_before_an_insertion_is_asked_for_as_well(tmp_path_factory: pytest.TempPathFactory) -> None:
    text = "Điều 10. Hỗ trợ\n1. Hỗ trợ một lần 20.000.000 đồng để mua giá kệ.\n2. Hỗ trợ sách hằng năm."
    draft = drafted(tmp_path_factory, text)
    said = "Khoản 1 Điều 10: 20.000.000 đồng chỉ đủ mua giá kệ. "
    said += "Đề nghị nâng mức một lần lên 30.000.000 đồng, và cuối khoản ghi thêm “; bàn ghế”."
    assert changes(said, draft) == ["10/1 20.000.000 đồng → 30.000.000 đồng", "10/1 None → ; bàn ghế"]
    assert stated(said, draft) == ["10/1 None → ; bàn ghế"]


def test_a_last_unit_with_a_number_of_its_own_is_a_new_one() -> None:
    text = "Điều 12. Xin lập thêm khoản cuối cùng của Điều này: “{}”"
    (one,) = parse(text.format("3. Tỉnh chi trả tiền vé."))[0].amendments
    assert ([str(step.kind) for step in one.locator.path], str(one.position)) == (["article"], "end")
    (one,) = parse(text.format("12.000 đồng cho mỗi cháu."))[0].amendments
    assert [str(step.kind) for step in one.locator.path] == ["article", "clause"]


@pytest.mark.parametrize(
    ("quoted", "wanted"),
    [("> Điểm 2.5", "- point:2.5"), ("> tôi thấy điểm 2.5 hay", "- "), ("> Điểm 2.5\n> đã bàn", "- ")],
)
def test_a_quoted_line_of_a_mail_says_of_what_its_answer_speaks(quoted: str, wanted: str, tmp_path: Path) -> None:
    head = "From: Lan <lan@thu.example>\nSubject: Ý kiến\nContent-Type: text/plain; charset=UTF-8\n\n"
    said = f"Kính gửi Ban biên tập,\n\n{quoted}\n\nĐổi “hai năm” ra “một năm”.\n\nTrân trọng.\n"
    mail = tmp_path / "thu.eml"
    mail.write_text(f"{head}{said}", encoding="utf-8")
    assert shown(read_contributions(mail)) == [wanted]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Điều 8: trẻ con múc 3, 4 gáo mỗi lần. Bỏ chữ “tích cực”.", "- article:8"),
        ("Mục 5: bỏ từ “doanh nhân”, nhưng mục 6 thì giữ.", "- section:5"),
        ("Tôi xin bỏ khoản 3 Điều 12, chứ không xin sửa.", "- article:12 clause:3"),
        ("Khoản 2 Điều 6: thay “20” bằng “30”, rồi các khoản khác đồng ý giữ như dự thảo.", "- article:6 clause:2"),
    ],
)
def test_what_is_said_of_others_takes_nothing_back(text: str, wanted: str) -> None:
    assert places(text) == [wanted]
