"""Answer letters: each contributor gets one, with what was asked and what became of it; templates are the office's."""

import io
from collections.abc import Callable
from dataclasses import replace

import docx
import pytest
from docx.document import Document as Paper
from docx.oxml.ns import qn

from tests.rounds import outcome, with_name
from vankien.flows.outcome import Outcome
from vankien.flows.ports import PaperOptions
from vankien.lang.registry import CATALOGS
from vankien.model.contribution import Contributor, ContributorKind
from vankien.model.decision import Decision, Verdict
from vankien.model.errors import UsageError
from vankien.write.letters import SAMPLE, write_letters
from vankien.write.letters.template import open_template

VI = PaperOptions()


def _decided() -> Outcome:
    one = outcome()
    decisions = (
        Decision("d-1", "a-fast", Verdict.ACCEPT),
        Decision("d-2", "a-same", Verdict.ACCEPT_IN_PART, final_text="nhanh, bền vững", reason="Rõ hơn."),
        Decision("d-3", "a-slow", Verdict.REJECT, reason="Không đúng số liệu."),
    )
    return replace(one, decisions=decisions, taken=one.shown)


def _paper(data: bytes) -> str:
    paper = docx.Document(io.BytesIO(data))
    cells = [cell.text for table in paper.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(one.text for one in paper.paragraphs), *cells])


def _letters(one: Outcome, options: PaperOptions = VI) -> dict[str, str]:
    return {name: _paper(data) for name, data in write_letters(one, options).items() if name != SAMPLE}


def test_each_contributor_has_one_letter_in_the_order_of_names() -> None:
    assert list(_letters(_decided())) == [
        "letters/001-hoa-giam-doc-so-cong-thuong.docx",
        "letters/002-lan-giam-doc-so-cong-thuong.docx",
        "letters/003-minh-giam-doc-so-cong-thuong.docx",
    ]


def test_a_letter_says_what_was_asked_verdict_reason_and_final_words() -> None:
    hoa, lan, minh = _letters(_decided()).values()
    assert "Kính gửi: Hoa (Giám đốc Sở Công Thương)" in hoa
    assert "Đề nghị thay “tăng trưởng khá” bằng “tăng trưởng chậm lại”" in hoa
    assert "Không tiếp thu\nKhông đúng số liệu." in hoa
    assert "Đang nghiên cứu, sẽ trả lời sau" in hoa
    assert "Bản góp ý có 2 đề nghị" in hoa
    assert "bản dự thảo tiếp theo: đúng như đề nghị" in lan
    assert "Tiếp thu một phần\nRõ hơn.\nLời văn trong bản dự thảo tiếp theo: “nhanh, bền vững”" in minh
    assert "- Nhất trí: Tôi nhất trí với bố cục." in minh


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("layout", ["party", "state"])
def test_no_place_is_left_open(language: str, layout: str) -> None:
    letters = _letters(_decided(), PaperOptions(language, layout))
    assert [name for name, words in letters.items() if "«" in words or "»" in words] == []


def test_a_paragraph_without_anything_to_say_is_left_out() -> None:
    one = _decided()
    first, *others = one.contributions
    quiet = replace(one, contributions=(replace(first, date=None), *others), amendments=one.amendments[1:3], groups=())
    hoa = next(iter(_letters(quiet).values()))
    assert "Bản góp ý ngày" not in hoa
    assert "đề nghị sửa đổi" not in hoa
    assert "STT" not in hoa  # nor a table without a row
    assert "ý kiến chung" not in hoa


def test_one_contributor_who_wrote_twice_gets_one_letter_and_two_of_one_name_get_two() -> None:
    one = _decided()
    body = Contributor("Vi Văn An", "Giám đốc", "SỞ Y TẾ", ContributorKind.BODY)
    again = replace(body, organisation="Sở Y tế")
    first, second, third = one.contributions
    twice = replace(one, contributions=(replace(first, contributor=body), replace(second, contributor=again), third))
    assert len(_letters(twice)) == 2
    alone = Contributor("Vi Văn An")
    two = replace(one, contributions=(replace(first, contributor=alone), replace(second, contributor=alone), third))
    assert len(_letters(two)) == 3


def test_a_contributor_without_a_name_is_told_by_the_file() -> None:
    one = _decided()
    nameless = tuple(replace(each, contributor=Contributor()) for each in one.contributions)
    assert "Kính gửi: Người gửi bản góp ý Hoa.txt" in "".join(_letters(replace(one, contributions=nameless)).values())


def test_the_same_round_gives_the_same_letters() -> None:
    assert write_letters(_decided(), VI) == write_letters(_decided(), VI)


@pytest.mark.parametrize("name", ["../../x", "a/b\\c", "\x00\ud800", "«NGƯỜI GÓP Ý»", "<w:p/>", "Ð" * 300, "???"])
def test_a_hostile_name_is_a_name(name: str) -> None:
    letters = write_letters(with_name(_decided(), name), VI)
    assert all(one.count("/") <= 1 and ".." not in one and len(one) < 80 and one.isascii() for one in letters)
    assert len(letters) == 4


def test_places_in_the_words_of_a_contributor_are_words() -> None:
    one = _decided()
    asked = tuple(replace(each, new_text="«CƠ QUAN» và «BỘ Y TẾ»") for each in one.amendments)
    letter = next(iter(_letters(replace(one, amendments=asked)).values()))
    assert "bằng “«CƠ QUAN» và «BỘ Y TẾ»”" in letter


def _template(build: Callable[[Paper], object]) -> bytes:
    paper = docx.Document()
    build(paper)
    target = io.BytesIO()
    paper.save(target)
    return target.getvalue()


def _filled(build: Callable[[Paper], object]) -> str:
    template = open_template(_template(build), "mau.docx")
    return _paper(next(iter(write_letters(_decided(), VI, template).values())))


def test_word_may_split_a_place_over_runs() -> None:
    def build(paper: Paper) -> None:
        paragraph = paper.add_paragraph("Gửi «NG")
        paragraph.add_run("ƯỜI").bold = True
        paragraph.add_run(" GÓP Ý», kính chào.")

    assert _filled(build) == "Gửi Hoa (Giám đốc Sở Công Thương), kính chào."


def test_items_in_paragraphs_are_repeated_together() -> None:
    def build(paper: Paper) -> None:
        for line in ("Đầu", "«STT». «NỘI DUNG GÓP Ý»", "→ «KẾT QUẢ» «LÝ DO»", "Cuối"):
            paper.add_paragraph(line)

    lines = _filled(build).split("\n")
    assert [line[:2] for line in lines] == ["Đầ", "1.", "→ ", "2.", "→ ", "Cu"]


def test_both_languages_name_places_and_small_letters_are_a_quotation() -> None:
    said = _filled(lambda paper: paper.add_paragraph("«CONTRIBUTOR», báo «Sơn Hà», «người góp ý»"))
    assert said == "Hoa (Giám đốc Sở Công Thương), báo «Sơn Hà», «người góp ý»"


def test_a_line_feed_in_a_value_is_a_line_break() -> None:
    def build(paper: Paper) -> None:
        paper.add_paragraph("«Ý KIẾN CHUNG»").add_run("!")

    template = open_template(_template(build), "mau.docx")
    one = _decided()
    opinion = replace(one.opinions[0], contribution=one.contributions[0].id, text="một\nhai")
    letter = next(iter(write_letters(replace(one, opinions=(opinion,)), VI, template).values()))
    paragraph = docx.Document(io.BytesIO(letter)).paragraphs[0]
    assert paragraph.text == "- Nhất trí: một\nhai!"
    assert len(paragraph._p.findall(f".//{qn('w:br')}")) == 1


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"PK no zip", "không phải là tệp Word"),
        (b"", "không phải là tệp Word"),
        (_template(lambda paper: paper.add_paragraph("Gửi «NGUOI GOP Y»")), "«NGUOI GOP Y»"),
        (_template(lambda paper: paper.add_paragraph("Kính gửi bạn")), "không có chỗ điền"),
    ],
)
def test_a_template_that_cannot_be_used_says_the_way_out(data: bytes, said: str) -> None:
    with pytest.raises(UsageError) as caught:
        open_template(data, "mau.docx")
    message = CATALOGS["vi"].say(caught.value.key, **caught.value.facts)
    assert said in message
    assert "mau.docx" in message
