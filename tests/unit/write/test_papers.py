"""The papers for people: what stands in them, and that they are the same bytes each time."""

import io
from collections.abc import Callable
from dataclasses import replace

import docx
import openpyxl
import pytest
from docx.oxml.ns import qn

from tests.rounds import contribution, outcome, replacing, with_name
from vankien.flows.outcome import Outcome
from vankien.flows.ports import PaperOptions, SourceFile
from vankien.model.contribution import Contributor
from vankien.model.decision import Decision, Verdict
from vankien.model.draft import Change
from vankien.model.group import Group, GroupKind
from vankien.read.decisions import read_decisions
from vankien.write.comparison_docx import write_comparison_docx
from vankien.write.decisions_xlsx import write_decisions_xlsx
from vankien.write.odt.synthesis import write_synthesis_odt
from vankien.write.synthesis_docx import write_synthesis_docx
from vankien.write.synthesis_xlsx import write_synthesis_xlsx

PAPERS = (write_synthesis_docx, write_synthesis_xlsx, write_decisions_xlsx, write_comparison_docx)
Write = Callable[[Outcome, PaperOptions], bytes]


def _table(data: bytes) -> list[list[str]]:
    table = docx.Document(io.BytesIO(data)).tables[-1]
    return [[cell.text for cell in row.cells] for row in table.rows]


def _sheet(data: bytes, name: str) -> list[tuple[object, ...]]:
    return list(openpyxl.load_workbook(io.BytesIO(data))[name].iter_rows(values_only=True))


@pytest.mark.parametrize("write", PAPERS)
@pytest.mark.parametrize("language", ["vi", "en"])
def test_the_same_outcome_gives_the_same_bytes(write: Write, language: str) -> None:
    options = PaperOptions(language=language, layout="state")
    assert write(outcome(), options) == write(outcome(), options)


@pytest.mark.parametrize("write", PAPERS)
def test_hostile_words_do_not_break_a_paper(write: Write) -> None:
    assert write(with_name(outcome(), "\x00\x0b=cmd|' /C calc'!A0 <w:p/> \ud800"), PaperOptions())


def test_the_synthesis_has_the_official_columns_and_one_row_a_group() -> None:
    rows = _table(write_synthesis_docx(outcome(), PaperOptions()))
    assert rows[0] == [
        "NHÓM VẤN ĐỀ, ĐIỀU, KHOẢN",
        "CHỦ THỂ GÓP Ý",
        "NỘI DUNG GÓP Ý",
        "NỘI DUNG TIẾP THU, GIẢI TRÌNH",
    ]
    group = next(row for row in rows if "nhanh và vững chắc" in row[2])
    assert "Lan (Giám đốc Sở Công Thương)" in group[1]
    assert "Minh (Giám đốc Sở Công Thương)" in group[1]
    assert rows[1][0].startswith("Mục 1. Kết quả đạt được")


def test_the_synthesis_says_verdict_and_reason() -> None:
    decision = Decision("d-1", "a-slow", Verdict.REJECT, reason="Không đúng số liệu.")
    rows = _table(write_synthesis_docx(replace(outcome(), decisions=(decision,)), PaperOptions()))
    row = next(row for row in rows if "chậm lại" in row[2])
    assert row[3] == "Không tiếp thu\nKhông đúng số liệu."


def test_those_who_were_asked_and_sent_nothing_are_named() -> None:
    paper = docx.Document(io.BytesIO(write_synthesis_docx(outcome(), PaperOptions())))
    assert "Chưa gửi ý kiến: Sở Y tế." in [paragraph.text for paragraph in paper.paragraphs]


@pytest.mark.parametrize("write", PAPERS)
def test_an_anonymous_edition_names_nobody(write: Write) -> None:
    data = write(with_name(outcome(), "Nguyễn Văn Riêng"), PaperOptions(anonymous=True))
    if data[:2] == b"PK":
        words = _all_words(data)
        assert "Riêng" not in words
        assert "Sở Công Thương" not in words


def _all_words(data: bytes) -> str:
    from zipfile import ZipFile  # noqa: PLC0415

    with ZipFile(io.BytesIO(data)) as package:
        members = [package.read(name) for name in package.namelist() if name.endswith(".xml")]
    return b"".join(members).decode("utf-8", "replace")


RUNS = ("=1+1", "+84", "-2+3", "@SUM(1)", "\t=1", "\r=1", "- Tăng cường hợp tác")


@pytest.mark.parametrize("words", RUNS)
@pytest.mark.parametrize("write", [write_decisions_xlsx, write_synthesis_xlsx])
def test_what_a_sheet_would_run_stays_a_text(write: Write, words: str) -> None:
    one = outcome()
    changed = tuple(replace(own, new_text=words, reason=words, target_text=None) for own in one.amendments)
    book = openpyxl.load_workbook(io.BytesIO(write(with_name(replace(one, amendments=changed), words), PaperOptions())))
    cells = [cell for sheet in book.worksheets[:1] for row in sheet.iter_rows(min_row=2) for cell in row if cell.value]
    assert {cell.data_type for cell in cells} == {"s"}
    assert all(cell.quotePrefix for cell in cells)  # else Enter in the cell would make a formula of it
    if write is write_decisions_xlsx:
        assert words.replace("\r", "\n") in {str(cell.value).replace("_x000D_", "\n") for cell in cells}


@pytest.mark.parametrize("words", ["- Tăng cường hợp tác", "=1+1", "@ba\n- hai", "+84"])
def test_a_text_that_begins_with_a_sign_comes_back_as_it_was(words: str) -> None:
    book = openpyxl.load_workbook(io.BytesIO(write_decisions_xlsx(outcome(), PaperOptions())))
    sheet = book["Quyết định"]
    heads = [str(cell.value) for cell in sheet[1]]
    row = next(row for row in sheet.iter_rows(min_row=2) if row[heads.index("of")].value == "g-fast")
    assert row[heads.index("final_text")].number_format == "@"  # a clerk can type it, too
    for name, said in (("verdict", "Tiếp thu một phần"), ("final_text", words), ("reason", words)):
        cell = row[heads.index(name)]
        cell.value, cell.data_type = said, "s"
    target = io.BytesIO()
    book.save(target)
    (decision,), notes = read_decisions(SourceFile("decisions.xlsx", target.getvalue()), outcome())
    assert (decision.final_text, decision.reason) == (words, words)
    assert notes == ()


def test_the_decision_sheet_has_the_contract_columns_and_one_row_a_group() -> None:
    rows = _sheet(write_decisions_xlsx(outcome(), PaperOptions()), "Quyết định")
    head = [str(name) for name in rows[0]]
    place = head.index("of")
    assert head[place : place + 7] == ["of", "verdict", "final_text", "reason", "place", "by", "at"]
    assert [row[place] for row in rows[1:]] == ["a-slow", "g-fast", "a-open"]


def test_candidates_are_numbered_for_the_committee() -> None:
    rows = _sheet(write_decisions_xlsx(outcome(), PaperOptions()), "Quyết định")
    text = "\n".join(str(cell) for row in rows for cell in row)
    assert "1) Mục 1, trang 1: Công tác đối ngoại được quan tâm." in text


def test_the_comparison_shows_old_and_new_side_by_side() -> None:
    rows = _table(write_comparison_docx(outcome(), PaperOptions()))
    old, new, reason = rows[-1]
    assert old == "Kinh tế cửa khẩu tăng trưởng khá, kim ngạch đạt 1.234,5 triệu USD."
    assert new == "Kinh tế cửa khẩu tăng trưởng nhanh và vững chắc, kim ngạch đạt 1.234,5 triệu USD."
    assert "Lan" in reason
    assert "sát thực tế hơn" in reason


def test_the_sheet_shows_what_each_side_of_a_conflict_would_read_and_offers_the_largest_set() -> None:
    made = outcome()
    (conflict,) = made.conflicts
    made = replace(made, conflicts=(replace(conflict, offered=("a-fast",)),))
    rows = _sheet(write_decisions_xlsx(made, PaperOptions()), "Quyết định")
    column = [str(cell) for cell in rows[0]].index("Mâu thuẫn với")
    cells = {str(row[10]): str(row[column]) for row in rows[1:]}
    assert "tăng trưởng nhanh và vững chắc" in cells["a-slow"]
    assert "tăng trưởng chậm lại" in cells["a-slow"]
    assert cells["a-slow"].startswith("Không thuộc tập lớn nhất")
    assert cells["g-fast"].startswith("Thuộc tập lớn nhất")
    assert "a-slow" in cells["g-fast"]


def _many(count: int) -> Outcome:
    one = outcome()
    letters = [contribution(f"Vi Thị {place:03}") for place in range(count)]
    members = [replacing(f"m{place:03}", letter, "khá", "nhanh") for place, letter in enumerate(letters)]
    group = Group("g-many", GroupKind.EXACT, "m000", tuple(each.id for each in members), count, count, 1)
    return replace(
        one,
        contributions=tuple(letters),
        amendments=tuple(members),
        groups=(group,),
        opinions=(),
        shown=(Change("g-many", group.members, members[0].edits),),
        conflicts=(),
    )


@pytest.mark.parametrize("write", [write_synthesis_docx, write_synthesis_xlsx, write_synthesis_odt])
def test_a_long_group_is_one_short_row_and_every_name_stands_once_in_a_list(write: Write) -> None:
    words = _all_words(write(_many(300), PaperOptions()))
    assert "và 292 người, cơ quan khác" in words
    if write is not write_synthesis_xlsx:  # where a text that stands twice is kept once
        assert [words.count(f"Vi Thị {place:03} ") for place in range(300)] == [2] * 8 + [1] * 292
    assert all(f"Vi Thị {place:03} " in words for place in range(300))
    assert "Danh sách 1" in words


@pytest.mark.parametrize("write", [write_synthesis_docx, write_synthesis_xlsx, write_synthesis_odt])
def test_twenty_names_stand_in_their_cell(write: Write) -> None:
    words = _all_words(write(_many(20), PaperOptions()))
    assert "Danh sách 1" not in words
    assert all(f"Vi Thị {place:03} " in words for place in range(20))


def test_the_comparison_names_the_first_of_many() -> None:
    row = _table(write_comparison_docx(_many(300), PaperOptions()))[-1]
    assert "và 292 người, cơ quan khác" in row[2]


def test_a_short_row_is_never_split_over_pages_and_a_long_one_may_be() -> None:
    one = outcome()
    long = replace(one.amendments[1], new_text="Tiếp tục đẩy mạnh cải cách hành chính. " * 60)
    paper = docx.Document(
        io.BytesIO(
            write_synthesis_docx(
                replace(one, amendments=(one.amendments[0], long, *one.amendments[2:])), PaperOptions()
            )
        )
    )
    whole = {
        row.cells[2].text[:20]: row._tr.find(f".//{qn('w:cantSplit')}") is not None for row in paper.tables[-1].rows[2:]
    }
    assert whole["Đề nghị thay “tăng t"]
    assert not whole["Đề nghị thay “khá” b"]


def test_nameless_contributors_of_one_file_are_counted() -> None:
    one = _many(3)
    nameless = tuple(replace(each, contributor=Contributor()) for each in one.contributions)
    row = _table(write_synthesis_docx(replace(one, contributions=nameless), PaperOptions()))[-1]
    assert row[1] == "Không rõ người góp ý (thu.txt): 3 bản\n(3 ý kiến giống nhau)"
