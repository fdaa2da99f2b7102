"""Items that people count under a heading of the draft: "đột phá thứ hai"."""

import pytest

from vankien import api
from vankien.model.draft import Draft

DRAFT = """BÁO CÁO

I. KẾT QUẢ
1. Chợ phiên họp đều, có nhà lồng.
II. NGUYÊN NHÂN VÀ BÀI HỌC KINH NGHIỆM
1. Nguyên nhân
Do mưa lũ.
2. Bài học kinh nghiệm
Một là, giữ đoàn kết.
Hai là, gần dân, có nhà lồng.
Ba là, nói đi đôi với làm.
III. NHIỆM VỤ
1. Hai đột phá
- Đột phá về đường.
- Đột phá về nước sạch.
"""


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    path = tmp_path_factory.mktemp("draft") / "bao-cao.txt"
    path.write_text(DRAFT, encoding="utf-8")
    return api.read_draft(path)


@pytest.mark.parametrize(
    ("text", "before"),
    [
        ("Bài học kinh nghiệm thứ ba: thêm vào cuối “, làm đến nơi”.", "nói đi đôi với làm"),
        ("Đột phá thứ hai: thêm vào cuối “ và nước tưới”.", "nước sạch"),
        ("Bài học thứ nhất còn chung chung. Xin thêm vào cuối bài học ấy mấy chữ “, thống nhất”.", "giữ đoàn kết"),
    ],
)
def test_the_draft_tells_which_is_counted(text: str, before: str, draft: Draft) -> None:
    (one,) = [api.anchor(it, draft) for each in api.parse(text, draft=draft) for it in each.amendments]
    (edit,) = one.edits
    assert draft.document.text[: edit.span.start].endswith(before)


def test_words_that_stand_twice_are_those_of_the_item(draft: Draft) -> None:
    (one,) = [
        api.anchor(it, draft)
        for each in api.parse("Bài học thứ hai: thay “nhà lồng” bằng “nhà chung”.", draft=draft)
        for it in each.amendments
    ]
    (edit,) = one.edits
    assert edit.span.start > DRAFT.index("Hai là")


@pytest.mark.parametrize(
    "text",
    [
        "Đột phá thứ ba: thêm vào cuối “, và điện”.",  # there are two
        "Nhiệm vụ thứ nhất: thêm vào cuối “, và điện”.",  # a heading with one piece is no row
        "Đột phá thứ hai của làng tôi là cái cầu. Đề nghị thêm câu “Xây cầu.”",
        "Mục III: thêm đột phá thứ hai: “- Đột phá về điện.”",
        "Đột phá thứ hai trong bài của tôi là điện. Thay “mưa lũ” bằng “bão lũ”.",
    ],
)
def test_what_the_draft_does_not_have_is_no_place(text: str, draft: Draft) -> None:
    found = [it for each in api.parse(text, draft=draft) for it in each.amendments]
    assert all(step.kind not in {"bullet", "paragraph"} for one in found for step in one.locator.path)
