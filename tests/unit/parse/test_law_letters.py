"""What offices write of a law: units said anew with their number, headings, whole units that go, figures in a chain."""

import csv
from pathlib import Path

import pytest

from tests.unit.parse.drafted import drafted
from vankien import api
from vankien.model.draft import Draft
from vankien.model.parsed import ParsedContribution

TREES = """LUẬT
CÂY XANH ĐÔ THỊ
Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi
1. Luật này quy định việc trồng, chăm sóc cây xanh.
2. Chính phủ hướng dẫn Điều này.
Điều 2. Nguyên tắc
1. Cây trồng mới phải có nguồn gốc rõ ràng; ưu tiên cây bản địa.
2. Không chặt cây trong mùa chim làm tổ.
3. Người dân được tham gia ý kiến.
Điều 3. Vườn ươm
1. Vườn ươm sử dụng từ 10 lao động trở lên phải kiểm kê cây giống 03 tháng một lần.
2. Vườn ươm được vay vốn với lãi suất bằng 40% lãi suất thị trường.
3. Hồ sơ gồm:
a) Đơn đăng ký;
b) Bản vẽ vườn ươm;
c) Bản sao giấy phép xây dựng.
Điều 4. Báo tin cây nguy hiểm
1. Người dân báo tin qua số điện thoại 1919 hoặc tại trụ sở phường.
2. Phường cử người đến trong thời hạn 08 giờ.
3. Thời hạn trả lời là 12 ngày kể từ ngày nhận tin.
Điều 5. Quỹ Cây xanh
1. Quỹ do thành phố thành lập.
2. Quỹ được kiểm toán hằng năm.
Điều 6. Trách nhiệm của Hội Nông dân
Hội Nông dân vận động hội viên trồng cây.
"""


@pytest.fixture(scope="module")
def trees(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, TREES, "vi")


def told(read: tuple[ParsedContribution, ...], draft: Draft) -> list[str]:
    """What becomes of which words of the draft, with a mark behind what is asked."""
    made = []
    for one in [one for each in read for one in each.amendments]:
        anchor = api.anchor(one, draft).anchor
        assert anchor is not None
        old = " | ".join(place.span.of(draft.document.text) for place in anchor.places)
        sure = "" if anchor.state.is_certain else " ?"
        made.append(f"{one.operation.value} {old}{'' if one.new_text is None else f' → {one.new_text}'}{sure}")
    return made


def read(text: str, draft: Draft) -> list[str]:
    return told(api.parse(text, "vi", draft), draft)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            (
                "Về Điều 1: Khoản 2 giao Chính phủ hướng dẫn cả điều là quá rộng. Đề nghị sửa thành: “2. Chính phủ "
                "hướng dẫn khoản 1 Điều này.”"
            ),
            "replace Chính phủ hướng dẫn Điều này. → 2. Chính phủ hướng dẫn khoản 1 Điều này.",
        ),
        (
            (
                "Khoản 2 Điều 5 chỉ ghi Quỹ được kiểm toán, chưa đủ. Đề nghị chỉnh sửa thành: “2. Quỹ được kiểm toán "
                "và công khai theo quy định của Luật này.”"
            ),
            "replace Quỹ được kiểm toán hằng năm. → 2. Quỹ được kiểm toán và công khai theo quy định của Luật này.",
        ),
        (
            "Khoản 2 Điều 3: đề nghị viết lại là “2. Vườn ươm được vay vốn theo quy định tại khoản 1 Điều này.”",
            (
                "replace Vườn ươm được vay vốn với lãi suất bằng 40% lãi suất thị trường. → 2. Vườn ươm được vay vốn "
                "theo quy định tại khoản 1 Điều này."
            ),
        ),
    ],
)
def test_a_unit_with_its_number_is_said_anew_as_a_whole(text: str, wanted: str, trees: Draft) -> None:
    assert [one.removesuffix(" ?") for one in read(text, trees)] == [wanted]


def test_and_a_piece_of_it_without_its_number_is_a_piece(trees: Draft) -> None:
    text = "Khoản 3 Điều 4 ghi thời hạn trả lời là 12 ngày, hơi lâu. Đề nghị sửa thành “thời hạn trả lời là 07 ngày”."
    (made,) = read(text, trees)
    assert made.startswith("replace Thời hạn trả lời là 12 ngày → ")


@pytest.mark.parametrize(
    "text",
    [
        "Điều 6 viết chưa gọn. Tên điều đề nghị sửa thành “Việc của Hội Nông dân”.",
        "Về Điều 6: chúng tôi thấy ổn. Đề nghị sửa tên điều thành “Việc của Hội Nông dân”.",
        "Về Điều 6: tên điều nên là “Việc của Hội Nông dân”.",
    ],
)
def test_the_title_of_the_unit_spoken_of_is_its_heading(text: str, trees: Draft) -> None:
    assert read(text, trees) == ["replace Trách nhiệm của Hội Nông dân → Việc của Hội Nông dân"]


def test_what_a_unit_lacks_stands_beside_its_new_title(trees: Draft) -> None:
    text = "Điều 6 còn ngắn. Đề nghị bổ sung quy định về kinh phí. Tên điều đề nghị sửa thành “Việc của Hội Nông dân”."
    comment, title = read(text, trees)
    assert comment.startswith("comment Điều 6")
    assert title == "replace Trách nhiệm của Hội Nông dân → Việc của Hội Nông dân"


@pytest.mark.parametrize(
    "text",
    [
        "Về tên gọi của Luật: đề nghị sửa thành “Luật Cây xanh”.",
        "Đề nghị sửa tên gọi của Luật thành “Luật Cây xanh”.",
        "1. Về tên gọi của dự thảo Luật: đề nghị chỉnh sửa là “Luật Cây xanh”.",
    ],
)
def test_the_name_of_a_law_is_its_title(text: str, trees: Draft) -> None:
    (made,) = read(text, trees)
    assert made.startswith("replace LUẬT\nCÂY XANH ĐÔ THỊ → Luật Cây xanh")


def test_and_the_name_of_another_law_is_none(trees: Draft) -> None:
    (made,) = read("Tại Điều 5, tên luật được viện dẫn sai, đề nghị sửa thành “Luật Đất đai”.", trees)
    assert "CÂY XANH" not in made


@pytest.mark.parametrize(
    "text",
    [
        "Đề nghị cơ quan chủ trì soạn thảo rà soát toàn bộ dự thảo để thống nhất với Luật Đất đai.",
        "3. Đề nghị cơ quan chủ trì rà soát kỹ thuật trình bày của dự thảo.",
    ],
)
def test_whoever_is_asked_to_go_through_the_draft_is_asked_for_something(text: str, trees: Draft) -> None:
    (made,) = read(text, trees)
    assert made.startswith("comment")


HEAD = ("Điều khoản", "Nội dung dự thảo", "Nội dung góp ý", "Lý do")


def rows(path: Path, said: list[tuple[str, ...]], draft: Draft) -> list[str]:
    with (path / "bang.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([HEAD, *said])
    return told(api.read_contributions(path / "bang.csv", draft), draft)


@pytest.mark.parametrize(
    ("row", "wanted"),
    [
        (("Điều 5", "Quỹ Cây xanh", "Đề nghị bỏ cả Điều này"), "delete Điều 5. Quỹ Cây xanh\n"),
        (("Khoản 1 Điều 4", "qua số điện thoại 1919", "Bỏ khoản này"), "delete 1. Người dân báo tin qua"),
        (("Khoản 1 Điều 4", "qua số điện thoại 1919", "Bỏ"), "delete qua số điện thoại 1919"),
        (("Điều 5", "Quỹ Cây xanh", "Bỏ"), "delete Điều 5. Quỹ Cây xanh\n"),
        (
            (
                "Khoản 1 Điều 3",
                "Vườn ươm sử dụng từ 10 lao động trở lên phải kiểm kê cây giống 03 tháng một lần.",
                "Vườn ươm sử dụng từ 20 lao động trở lên phải kiểm kê cây giống 06 tháng một lần.",
            ),
            (
                "replace Vườn ươm sử dụng từ 10 lao động trở lên phải kiểm kê cây giống 03 tháng một lần. → Vườn ươm "
                "sử dụng từ 20 lao động"
            ),
        ),
        (
            (
                "Khoản 2 Điều 3",
                "Vườn ươm được vay vốn với lãi suất bằng 40% lãi suất thị trường.",
                "Vườn ươm được vay vốn với lãi suất không quá 30% lãi suất thị trường.",
            ),
            (
                "replace Vườn ươm được vay vốn với lãi suất bằng 40% lãi suất thị trường. → Vườn ươm được vay vốn với "
                "lãi suất không quá 30%"
            ),
        ),
    ],
)
def test_a_row_lets_its_unit_go_or_says_it_anew(
    row: tuple[str, ...], wanted: str, trees: Draft, tmp_path: Path
) -> None:
    (made,) = rows(tmp_path, [(*row, "")], trees)
    assert made.startswith(wanted)


@pytest.mark.parametrize(
    "asked",
    [
        "Vườn ươm sử dụng từ 10 lao động trở lên phải kiểm kê cây giống 03 tháng một lần nên giãn ra",
        "Vườn ươm sử dụng từ 10 lao động trở lên phải kiểm kê, cần làm rõ cách kiểm kê",
    ],
)
def test_and_who_writes_about_the_words_says_none_anew(asked: str, trees: Draft, tmp_path: Path) -> None:
    old = "Vườn ươm sử dụng từ 10 lao động trở lên phải kiểm kê cây giống 03 tháng một lần."
    assert not any(" → " in one for one in rows(tmp_path, [("Khoản 1 Điều 3", old, asked, "")], trees))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Về Điều 3: Theo Luật Doanh nghiệp, bản vẽ không còn là giấy tờ bắt buộc. Đề nghị bỏ điểm b khoản 3.",
            "delete b) Bản vẽ vườn ươm;",
        ),
        ("Điều 5: Hiện nay thành phố đã có hai quỹ tương tự. Đề nghị bỏ khoản 2.", "delete 2. Quỹ được kiểm toán"),
    ],
)
def test_a_sentence_behind_the_colon_of_a_place_is_no_heading(text: str, wanted: str, trees: Draft) -> None:
    (made,) = read(text, trees)
    assert made.startswith(wanted)
    assert not made.endswith("?")


def test_but_the_heading_of_another_unit_makes_it_doubtful(trees: Draft) -> None:
    (made,) = read("Điều 5: Trách nhiệm của Hội Nông dân xã. Đề nghị bỏ khoản 2.", trees)
    assert made.startswith("delete 2. Quỹ được kiểm toán")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Khoản 2 Điều 2 ghi “mùa chim làm tổ”. Đề nghị bổ sung một khoản về cây cổ thụ.", "comment Điều 2. Nguyên"),
        ("Khoản 2 Điều 2 chưa rõ. Đề nghị bổ sung một phụ lục về các loài chim.", "comment "),
        (
            "Điều 3: đề nghị bỏ điểm c khoản 3. Ngoài ra đề nghị đánh giá kỹ việc lập vườn ươm.",
            "comment Điều 3",
        ),
    ],
)
def test_a_remark_is_made_at_no_unit_that_goes_or_that_a_new_one_stands_by(
    text: str, wanted: str, trees: Draft
) -> None:
    made = read(text, trees)
    assert made[-1].startswith(wanted)
    assert "mùa chim" not in made[-1].split("Điều")[0]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            (
                "Về Điều 4: khoản 3 đề nghị kéo dài từ 12 ngày lên 20 ngày, bổ sung thêm khoản 4 như sau: “4. Tin báo "
                "được giữ kín.”"
            ),
            ["replace 12 ngày → 20 ngày", "insert  → 4. Tin báo được giữ kín."],
        ),
        (
            "Khoản 3 Điều 4: đề nghị rút từ 12 ngày xuống 10 ngày, sửa khoản 2 như sau: “2. Phường cử người đến ngay.”",
            ["replace 12 ngày → 10 ngày", "replace Phường cử người đến trong thời hạn 08 giờ. → 2. Phường cử"],
        ),
        (
            "Điều 5: khoản 2 đề nghị bỏ, bổ sung thêm khoản 3 như sau: “3. Quỹ công khai thu chi.”",
            ["delete 2. Quỹ được kiểm toán hằng năm.", "insert  → 3. Quỹ công khai thu chi."],
        ),
    ],
)
def test_a_figure_moved_or_a_unit_dropped_stands_beside_the_order_behind_it(
    text: str, wanted: list[str], trees: Draft
) -> None:
    made = read(text, trees)
    assert len(made) == len(wanted)
    assert [one[: len(each)] for one, each in zip(made, wanted, strict=True)] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Khoản 2 Điều 4 trùng với quy định của Luật Lâm nghiệp, đề nghị bỏ.", "delete 2. Phường cử người"),
        ("Khoản 2 Điều 2 trái với quy định của Luật Thú y, đề nghị bỏ.", "delete 2. Không chặt cây"),
    ],
)
def test_a_unit_that_repeats_another_law_may_go(text: str, wanted: str, trees: Draft) -> None:
    (made,) = read(text, trees)
    assert made.startswith(wanted)


def test_but_a_unit_of_anothers_paper_stays(trees: Draft) -> None:
    assert read("Khoản 2 trong nội quy của Sở Xây dựng, đề nghị bỏ.", trees) == []


@pytest.mark.parametrize(
    "text",
    [
        "Để thống nhất, đề nghị sửa khoản 2 Điều 5 thành: “2. Quỹ được kiểm toán mỗi năm.”",
        "Hội trân trọng cảm ơn Ban soạn thảo đã gửi dự thảo.",
    ],
)
def test_a_purpose_and_thanks_agree_with_nothing(text: str, trees: Draft) -> None:
    assert [one for each in api.parse(text, "vi", trees) for one in each.opinions] == []


def test_new_words_end_with_their_sentence(trees: Draft) -> None:
    text = "Khoản 1 Điều 3 đòi từ 10 lao động. Vườn nhỏ không đủ. Tôi đề nghị là 05 lao động. Và cần hỗ trợ."
    assert [one.removesuffix(" ?") for one in read(text, trees)] == ["replace 10 lao động → 05 lao động"]


MINUTES = "Hội nghị tổ dân phố họp từ sáng, bà con nghe đọc toàn văn rồi lần lượt phát biểu, ai cũng quý hàng cây. " * 6


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Khoản 2 Điều 2 cấm chặt cây trong mùa chim làm tổ. Cây mục hay đổ, đề nghị bỏ quy định này.",
            ["delete 2. Không chặt cây trong mùa chim làm tổ. ?"],
        ),
        (
            "Khoản 1 Điều 3 đòi kiểm kê. Vườn nhỏ không ai biết chữ, tôi kiến nghị bỏ khoản này.",
            ["delete 1. Vườn ươm sử dụng từ 10 lao động trở lên phải kiểm kê cây giống 03 tháng một lần."],
        ),
        ("Khoản 1 Điều 3 đòi kiểm kê. Có người nói nên bỏ quy định này, tôi thì không.", []),
        ("Khoản 1 Điều 3 đòi kiểm kê. Chúng tôi không đề nghị bỏ quy định này.", []),
    ],
)
def test_what_a_longer_letter_asks_to_drop_may_be_named_before(text: str, wanted: list[str], trees: Draft) -> None:
    assert read(f"{MINUTES}\n{text}", trees) == wanted
