"""Whose proposal a sentence changes: only what takes it up in order to change it."""

import pytest

from vankien.lang.en.cited import CITED as EN
from vankien.lang.vi.cited import CITED as VI
from vankien.model.amendment import Cited
from vankien.model.span import Span
from vankien.parse.draft.cited_proposal import cited


@pytest.mark.parametrize(
    ("text", "who", "number"),
    [
        ("Tôi tán thành đề nghị của Sở Công Thương về điểm 3.1 nhưng sửa 3 giờ thành 2 giờ.", "Sở Công Thương", None),
        ("Đề nghị sửa lại góp ý số 5 của Hội Nông dân huyện Yên Sơn: thay “trâu” bằng “trâu, bò”.",
         "Hội Nông dân huyện Yên Sơn", 5),
        ("Chúng tôi ủng hộ phương án do Ban Dân tộc đưa ra, song đề nghị thay “mười” bằng “tám”.", "Ban Dân tộc", None),
        ("Theo kiến nghị của Trường Chính trị tỉnh tại mục 4, nhưng nên bỏ chữ “cao”.", "Trường Chính trị tỉnh", None),
        ("Đề nghị điều chỉnh ý kiến thứ 2 của ông Lò Văn Páo về mục 3: bỏ cụm từ “và chợ”.", "ông Lò Văn Páo", 2),
        ("Nhất trí với ý kiến sửa khoản 2 Điều 7 của đại biểu Hoàng Thị Mận; tuy nhiên chỉ nên ghi “06 tháng”.",
         "đại biểu Hoàng Thị Mận", None),
        ("Đề nghị bổ sung vào đề xuất của hợp tác xã Nà Pàn cụm từ “và bò” sau “trâu”.", "hợp tác xã Nà Pàn", None),
    ],
)  # fmt: skip
def test_a_proposal_on_a_proposal_names_whose(text: str, who: str, number: int | None) -> None:
    assert cited(text, Span(0, len(text)), VI) == Cited(who, number)


@pytest.mark.parametrize(
    "text",
    [
        "Tôi không tán thành đề nghị của Sở Công Thương về điểm 3.1 nhưng cũng đề nghị sửa 3 giờ thành 2 giờ.",
        "Tôi nhất trí với đề nghị của Sở Công Thương; ngoài ra đề nghị bỏ cụm từ “cao”.",
        "Theo ý kiến của nhân dân, nhưng đề nghị thay “a” bằng “b”.",
        "Nhất trí với ý kiến của đa số cử tri nhưng đề nghị thay “a” bằng “b”.",
        "Đề nghị sửa điểm 3.1 của Chương II: thay “a” bằng “b”.",
        "Đề nghị sửa theo kiến nghị của Sở Tư pháp: thay “a” bằng “b”.",
        "Đề nghị thay “ý kiến của Sở Công Thương” bằng “ý kiến của Sở Tài chính”, nhưng giữ câu sau.",
        "Nhất trí với đề nghị của Sở Công Thương.\nNhưng tại mục 2 đề nghị bỏ chữ “cao”.",
    ],
)
def test_a_rival_an_echo_and_the_draft_itself_are_no_proposal_on_a_proposal(text: str) -> None:
    begin = text.find("Nhưng") if "\n" in text else 0
    assert cited(text, Span(begin, len(text)), VI) is None


def test_a_sentence_that_goes_on_takes_the_one_before_along() -> None:
    text = "Chúng tôi đồng ý với kiến nghị của Hội Phụ nữ tỉnh về mục 3. Tuy nhiên, đề nghị bỏ cụm từ “và trẻ em”."
    assert cited(text, Span(text.index("Tuy"), len(text)), VI) == Cited("Hội Phụ nữ tỉnh")
    other = text.replace("Tuy nhiên, đề", "Đề")
    assert cited(other, Span(other.index("Đề nghị bỏ"), len(other)), VI) is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "We support the proposal of the Farmers' Union on point 3.1 but ask for “2 hours”.",
            Cited("the Farmers' Union"),
        ),
        ("Please amend suggestion no. 4 by Mr Daniel Reed: replace “a” with “b”.", Cited("Mr Daniel Reed", 4)),
        ("We do not support the proposal of the Farmers' Union, but suggest “2 hours”.", None),
        ("Amend the request of local people: replace “a” with “b”.", None),
    ],
)
def test_english_does_the_same(text: str, found: Cited | None) -> None:
    assert cited(text, Span(0, len(text)), EN) == found


@pytest.mark.parametrize(
    "text", ["đề nghị " * 3000, "tán thành đề nghị số 1 của " * 2000, "sửa góp ý " * 3000 + "của A"]
)
def test_hostile_text_ends(text: str) -> None:
    cited(text, Span(0, len(text)), VI)
