"""Of several units with one number the one is meant whose heading the request names; pages and reasons name none."""

from pathlib import Path

import pytest

from vankien import api
from vankien.anchor.amendment import anchor_all
from vankien.anchor.index import build_index
from vankien.model.draft import Draft

DRAFT = """NGHỊ QUYẾT

I. KẾT QUẢ
1. Về chợ
1.1. Chợ phiên họp đều.
a) Hàng lụa bán chạy.
b) Hàng gốm bán chậm.
II. HẠN CHẾ, KHUYẾT ĐIỂM
1. Chợ phiên còn bẩn.
2. Bến đò chưa có đèn.
III. NHIỆM VỤ, GIẢI PHÁP
1. Phát triển chợ
1.1. Mở thêm chợ phiên ở ba xã.
a) Hàng lụa được miễn phí sạp.
b) Hàng gốm được vay vốn.
2. Ba đột phá
- Đột phá về đường.
- Đột phá về trường.
- Đột phá về trạm.
IV. KIẾN NGHỊ VỚI TRUNG ƯƠNG
a) Sớm bố trí vốn làm đường.
b) Cho giữ lại tiền phí.
"""


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    path = tmp_path_factory.mktemp("draft") / "nghi-quyet.txt"
    path.write_text(DRAFT, encoding="utf-8")
    return api.read_draft(path)


def placed(text: str, draft: Draft) -> list[str]:
    """What is certain of each request: the draft around its first edit, with the edit's words in it."""
    found = [one for each in api.parse(text, draft=draft) for one in each.amendments]
    made = []
    for one in anchor_all(found, build_index(draft.document)):
        anchor = one.amendment.anchor
        assert anchor is not None
        is_certain = anchor.state.is_certain and bool(anchor.places)
        made.append(draft.document.text[: anchor.places[0].span.start].split("\n")[-1] if is_certain else "?")
        if is_certain:
            span = anchor.places[0].span
            made[-1] += "|" + span.of(draft.document.text).split("\n")[0]
    return made


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Điểm b phần kiến nghị: bỏ cả điểm.", "b) Cho giữ lại tiền phí."),
        ("Bỏ điểm 1.1 (phần nhiệm vụ).", "1.1. Mở thêm chợ phiên ở ba xã."),
        ("Đề nghị bỏ hạn chế 2.", "2. Bến đò chưa có đèn."),
        ("Phần giải pháp, thay “Hàng lụa” bằng “Hàng tơ lụa”.", "Hàng lụa"),
        ("Đề nghị bỏ gạch đầu dòng thứ hai trong Ba đột phá.", "- Đột phá về trường."),
        ("Thêm một gạch đầu dòng nữa vào Ba đột phá: “- Đột phá về người.”", ""),
    ],
)
def test_a_heading_of_the_draft_tells_which(text: str, wanted: str, draft: Draft) -> None:
    (one,) = placed(text, draft)
    assert one.split("|")[-1] == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Bỏ điểm 1.1.",  # of which section, nobody said
        "Bỏ điểm 1.1, vì trùng với phần nhiệm vụ.",  # it is only compared
        "Bỏ điểm 1.1, ý này đã nêu ở phần nhiệm vụ rồi.",
        "Đề nghị thêm nhiệm vụ: “Dọn bến đò.”",  # what comes in, not where
        "Bỏ điểm b trong phần kết quả và phần nhiệm vụ.",
    ],
)
def test_what_tells_no_unit_asks(text: str, draft: Draft) -> None:
    assert placed(text, draft) == ["?"]


def test_the_next_sentence_is_no_heading_of_the_place_that_ends_one() -> None:
    said = "Đề nghị thêm đại diện trạm bơm vào sau chữ “phà” ở khoản 1 Điều 4. Bến đông người, nên sửa sớm."
    paths = [step for it in api.parse(said, "vi", None) for one in it.amendments for step in one.locator.path]
    assert [step.heading for step in paths] == [None, None]
    told = "Tại Điều 4. Bến phà ngang, khoản 1, đề nghị thay “phà” bằng “đò”."
    (one,) = [each for it in api.parse(told, "vi", None) for each in it.amendments]
    assert "Bến phà ngang" in [step.heading and step.heading.split(",")[0] for step in one.locator.path]


def test_what_every_request_begins_with_names_no_heading(tmp_path: Path) -> None:
    path = tmp_path / "bao-cao.txt"
    path.write_text(
        "BÁO CÁO\n\n1. Chợ phiên\nVận động người bán giữ vệ sinh.\n"
        "2. Đề nghị huyện và các xã ven sông\nVận động chủ đò mặc áo phao.\n",
        encoding="utf-8",
    )
    rules = api.read_draft(path)
    open_ = "Chuyện rác thì ai cũng biết, đề nghị thay từ “vận động” bằng từ “nhắc nhở”."
    named = "Ở phần đề nghị huyện và các xã ven sông, thay từ “vận động” bằng từ “nhắc nhở”."
    assert placed(open_, rules) == ["?"]
    assert "?" not in placed(named, rules)
