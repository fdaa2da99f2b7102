"""A figure that is asked for replaces the one that it can be another value of, and no more than that."""

from dataclasses import replace

import pytest

from tests.unit.parse.drafted import drafted
from tests.unit.parse.weighing import reading as line_read
from vankien import api
from vankien.model.amendment import Amendment
from vankien.model.draft import Draft
from vankien.model.span import Span
from vankien.parse.reading.old_figures import with_old_figures

DRAFT = """QUY CHẾ
Đội đò xóm Lau

Điều 1. Người và đò
1. Người chèo đò từ đủ 20 tuổi đến 55 tuổi.
2. Mỗi đò nghỉ 55 phút sau một lượt.
3. Vào lạch hẹp, đò không đi quá 9 km/giờ.
4. Xóm kết nạp 14 xã viên mới; hiện có 230 xã viên.
5. Chủ đò nộp đơn xin chạy tiếp ít nhất 40 ngày.
6. Bảng tên đò cao ít nhất 12 xăng-ti-mét.
7. Đội giữ lại 35% tiền vé để sửa đò.
"""


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, DRAFT)


def read(text: str, draft: Draft) -> Amendment:
    (received,) = api.parse(text, "vi", draft)
    (one,) = received.amendments
    return one


def place(one: Amendment, draft: Draft) -> str:
    anchor = api.anchor(one, draft).anchor
    assert anchor is not None
    (only,) = anchor.places
    return only.unit or ""


@pytest.mark.parametrize(
    ("said", "unit"),
    [
        ("Xin nâng tuổi cao nhất của người chèo từ 55 lên 60.", "clause-1"),
        ("Xin nới số phút nghỉ của đò từ 55 lên 60.", "clause-2"),
    ],
)
def test_a_bare_figure_is_that_of_what_is_counted(said: str, unit: str, draft: Draft) -> None:
    one = read(said, draft)
    assert place(one, draft).endswith(unit)
    assert one.unread  # a person sees it


def test_a_bare_figure_of_which_nothing_is_said_stays_open(draft: Draft) -> None:
    assert read("Xin nâng từ 55 lên 60 cho đò.", draft).locator.quote is None


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        (
            "Chỉ tiêu 14 xã viên mới là ít so với 230 xã viên hiện có, cần nâng lên 20 xã viên.",
            "14 xã viên",
        ),
        ("Khoản 7 Điều 1 có 35% thì hơi thấp, các xóm bạn đặt 50%, em đề nghị nâng thành 50.", "35%"),
        ("Khoản 7 Điều 1 nên là 40%, không phải 35%.", "35%"),
        ("Khoản 4 Điều 1: cần giảm từ 230 xã viên xuống 200 xã viên.", "230 xã viên"),
    ],
)
def test_a_figure_only_compared_with_is_not_the_old_one(said: str, wanted: str, draft: Draft) -> None:
    assert (read(said, draft).target_text or "").startswith(wanted)


def test_what_stands_before_both_figures_and_not_in_the_draft_stays_out(draft: Draft) -> None:
    one = read("Điều 1 khoản 5 nộp trước 40 ngày thì lâu quá, cho nộp trước 25 ngày thôi.", draft)
    assert (one.target_text, one.new_text) == ("40 ngày", "25 ngày")


def test_a_figure_for_quoted_words_that_end_with_one_leaves_those_words(draft: Draft) -> None:
    text = "đoạn “Vào lạch hẹp, đò không đi quá 9 km/giờ” giảm còn 6 km/giờ"
    made = read("Khoản 3 Điều 1 thay “quá 9 km/giờ” bằng “quá 8 km/giờ”.", draft)
    new, whole = Span(text.index("6 km"), len(text)), text[text.index("Vào") : text.index("”")]
    asked = replace(
        made,
        target_text=whole,
        evidence=Span(0, len(text)),
        new_text="6 km/giờ",
        new_text_spans=(new,),
        unread=(whole,),
    )
    reading = line_read(text, draft.document)
    assert reading.backing is not None
    assert reading.backing.units is not None
    (one,) = with_old_figures(reading.script, [asked], reading.backing.units)
    assert (one.target_text, one.new_text, one.locator.quote) == ("9 km/giờ", "6 km/giờ", whole)
    assert one.unread
    assert whole not in one.unread  # it stands in the draft and would doubt nothing


@pytest.mark.parametrize(
    ("said", "old"),
    [("Đề nghị khoản 6 Điều 1 quy định bảng tên cao ít nhất 18 xăng-ti-mét.", "12 xăng-ti-mét")],
)
def test_a_measure_written_with_hyphens_is_one(said: str, old: str, draft: Draft) -> None:
    result = api.anchor(read(said, draft), draft)
    assert [edit.span.of(draft.document.text) for edit in result.edits] == [old]


@pytest.mark.parametrize(
    ("lead", "old", "new"),
    [
        ("tăng số xã viên mới từ 14 lên ", "14", "20"),
        ("tăng số xã viên mới lên ", None, "20 xã viên, trong đó hội phụ nữ lo 8 xã viên"),  # from what, nobody says
    ],
)
def test_a_figure_led_to_words_that_go_on_is_changed_and_not_its_whole_unit(
    lead: str, old: str | None, new: str, draft: Draft
) -> None:
    text = f"Khoản 4 Điều 1: {lead}20 xã viên, trong đó hội phụ nữ lo 8 xã viên"
    made = read("Khoản 4 Điều 1 sửa thành: “Xóm kết nạp 20 xã viên mới.”", draft)
    wanted = Span(text.index("20"), len(text))
    whole = replace(made, evidence=Span(0, len(text)), new_text=wanted.of(text), new_text_spans=(wanted,))
    reading = line_read(text, draft.document)
    assert reading.backing is not None
    assert reading.backing.units is not None
    (one,) = with_old_figures(reading.script, [whole], reading.backing.units)
    assert (one.target_text, one.new_text) == (old, new)
    assert bool(one.unread) is (old is not None)
