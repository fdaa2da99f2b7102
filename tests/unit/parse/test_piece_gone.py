"""A piece that is to go without being told apart: the unit that holds it stays."""

import pytest

from tests.unit.parse.drafted import drafted
from tests.unit.parse.test_drafts_rows import read
from vankien import api

DRAFT = "1. Boats\n1.1 Boats pay at noon. Oars are free.\n1.2 Nets are dried on the quay.\n"
LAW = "Điều 1. Bến\n1. Bến mở từ 5 giờ. Bến có đèn.\n2. Bến có mái che.\n"


@pytest.mark.parametrize(
    ("text", "language", "target", "unread"),
    [
        ("1.1: “Oars are free” – who pays for them? Cut the whole sentence.", "en", "Oars are free", ()),
        ("Paragraph 1.1 is long. Please delete that sentence.", "en", None, ("sentence",)),
        ("In 1.2 delete the phrase.", "en", None, ("phrase",)),
        ("“Tea is served.” is nowhere in it. 1.1: delete the sentence.", "en", None, ("sentence",)),
        ("Paragraph 1.1. Delete the whole paragraph.", "en", None, ()),
        ("Paragraph 1.1: delete the words “at noon”.", "en", "at noon", ()),
        ("Khoản 1 Điều 1. “Bến có đèn” – ai trả tiền điện? Bỏ cả câu.", "vi", "Bến có đèn", ()),
        ("Khoản 1 Điều 1: bỏ câu.", "vi", None, ("câu",)),
        ("Khoản 1 Điều 1: bỏ cả khoản.", "vi", None, ()),
        ("Khoản 1 Điều 1: bỏ câu cuối.", "vi", None, ()),
    ],
)
def test_a_sentence_is_no_paragraph(text: str, language: str, target: str | None, unread: tuple[str, ...]) -> None:
    (one,) = [one for one in read(text, language, DRAFT if language == "en" else LAW) if one.operation == "delete"]
    assert (one.target_text, one.unread) == (target, unread)


@pytest.mark.parametrize(
    ("text", "language", "target", "unread"),
    [
        ("Khoản 1 Điều 1, đoạn bến mở từ 5 giờ thì sớm quá. Cắt đoạn này đi.", "vi", "bến mở từ 5 giờ", ("đoạn này",)),
        ("Khoản 2 Điều 1 có cụm bến có mái che nghe thừa. Lược cụm đó cho gọn.", "vi", "bến có mái che", ()),
        ("Khoản 2 Điều 1 nói về mái che. Bỏ khoản này.", "vi", None, ()),
        ("Khoản 1 Điều 1 bảo bến phải mở lúc năm giờ, câu này xin bỏ đi cho.", "vi", None, ("câu này",)),
        ("In 1.1 the words at noon and the words oars are free trouble me. Leave them out.", "en", None, ("them",)),
        ("Paragraph 1.2 is about nets. Leave it out.", "en", None, ()),
    ],
)
def test_words_without_marks_that_are_pointed_back_to_take_no_unit(
    text: str, language: str, target: str | None, unread: tuple[str, ...]
) -> None:
    found = [one for one in read(text, language, DRAFT if language == "en" else LAW) if one.operation == "delete"]
    assert [(one.target_text, one.unread) for one in found if one.new_text is None] == [(target, unread)]


@pytest.mark.parametrize(
    ("text", "is_asked"),
    [
        ("Khoản 1 Điều 1: xin bỏ câu bến mở từ 5 giờ, nghe thừa.", False),
        ("Khoản 1 Điều 1: xin bỏ câu bến mở, nghe thừa.", True),
        ("Khoản 1 Điều 1: xin bỏ chữ bến mở, nghe thừa.", False),
        ("Khoản 1 Điều 1: xin bỏ câu “bến mở”.", False),
    ],
)
def test_words_called_a_sentence_may_mean_all_of_it(text: str, is_asked: bool) -> None:
    (one,) = [one for one in read(text, "vi", LAW) if one.operation == "delete"]
    assert bool([words for words in one.unread if "câu" in words]) is is_asked


LIST = "ĐỀ ÁN CHỢ\n\n1. Chợ\n- Mở chợ đêm ở bến, có đèn.\n- Mở chợ sớm. Có mái.\n"
ENGLISH_LIST = "TOWN PLAN\n\n1. Markets\n- Open a night market by the quay, with lamps.\n- Roofs are mended.\n"


@pytest.mark.parametrize(
    ("text", "language", "target"),
    [
        ("Xin bỏ gạch đầu dòng “Mở chợ đêm” cho đỡ tốn.", "vi", "Mở chợ đêm ở bến, có đèn."),
        ("Bỏ hẳn gạch “- Mở chợ sớm…”.", "vi", "Mở chợ sớm. Có mái."),
        ("Please delete the bullet “Open a night market”.", "en", "Open a night market by the quay, with lamps."),
        ("Xin bỏ gạch đầu dòng “Mở chợ”.", "vi", "Mở chợ"),  # two begin so
        ("Xin bỏ gạch đầu dòng “có đèn”.", "vi", "có đèn"),
        ("Xin bỏ cụm từ “Mở chợ đêm” ở gạch đầu dòng thứ nhất.", "vi", "Mở chợ đêm"),
        ("Ở gạch đầu dòng “Mở chợ đêm” xin bỏ chữ “có đèn”.", "vi", "có đèn"),
        ("Please delete the words “Open a night market”.", "en", "Open a night market"),
    ],
)
def test_an_item_named_by_its_first_words_goes_as_a_whole(
    text: str, language: str, target: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    draft = drafted(tmp_path_factory, LIST if language == "vi" else ENGLISH_LIST, language)
    found = [one for each in api.parse(text, language, draft) for one in each.amendments]
    assert [one.target_text for one in found if one.operation == "delete"] == [target]
