"""Corrections of the reading, from the same sheet as decisions."""

import io
import json

import openpyxl
import pytest

from tests.rounds import LETTER, at, outcome
from tests.unit.read.test_decisions import _filled
from vankien.flows.correct import corrected
from vankien.flows.ports import PaperOptions, SourceFile
from vankien.model.codec import correction_from, correction_record
from vankien.model.correction import Correction, CorrectionKind
from vankien.read.corrections import read_corrections
from vankien.read.decisions import read_decisions
from vankien.write.decisions_xlsx import write_decisions_xlsx
from vankien.write.jsonl import write_corrections

WORDS = LETTER.strip()


def given(**cells: str) -> tuple[Correction, ...]:
    source = _filled(**cells)
    corrections, notes = read_corrections(source, outcome())
    assert notes == ()
    assert read_decisions(source, outcome()) == ((), ())
    return corrections


def missed(**cells: str) -> SourceFile:
    """The program's own sheet with a row of the table of what was missed filled in."""
    book = openpyxl.load_workbook(io.BytesIO(write_decisions_xlsx(outcome(), PaperOptions())))
    sheet = book["Đọc sót"]
    columns = {str(cell.value): place for place, cell in enumerate(sheet[1])}
    for row in sheet.iter_rows(min_row=2):
        if row[columns["contribution"]].value == "c-Lan":
            for name, value in cells.items():
                row[columns[name]].value = value
    target = io.BytesIO()
    book.save(target)
    return SourceFile("decisions.xlsx", target.getvalue())


@pytest.mark.parametrize("word", ["Không phải đề nghị", "khong phai de nghi", "not-amendment", "Not an amendment"])
def test_a_group_that_asks_for_nothing_is_said_once_for_each_member(word: str) -> None:
    found = given(of="g-fast", correction=word, by="Lan")
    assert [(one.kind, one.of, one.by) for one in found] == [
        (CorrectionKind.NOT_AMENDMENT, "a-fast", "Lan"),
        (CorrectionKind.NOT_AMENDMENT, "a-same", "Lan"),
    ]


def test_an_id_puts_it_to_that_group_and_a_word_takes_it_out() -> None:
    (joined,) = given(of="a-slow", correction="g-fast")
    assert (joined.kind, joined.joins) == (CorrectionKind.REGROUP, "a-fast")
    source = SourceFile("sua.csv", "of,correction\na-same,Tách khỏi nhóm\n".encode())
    (alone,), notes = read_corrections(source, outcome())
    assert notes == read_decisions(source, outcome())[1] == ()
    assert (alone.kind, alone.joins) == (CorrectionKind.REGROUP, None)


def test_a_place_without_a_verdict_is_a_correction_and_not_lost() -> None:
    (found,) = given(of="a-open", place="2")
    assert (found.kind, found.place) == (CorrectionKind.ANCHOR, at("Đẩy mạnh cải cách hành chính."))


def test_a_missed_one_is_told_in_its_own_table() -> None:
    source = missed(words=WORDS, new_text="nhanh và vững chắc", operation="Sửa đổi", place="Công tác đối ngoại")
    (found,), notes = read_corrections(source, outcome())
    assert notes == ()
    assert (found.kind, found.of, found.place) == (CorrectionKind.MISSED, "c-Lan", at("Công tác đối ngoại"))
    made = corrected(outcome(), (found,))
    assert len(made.amendments) == len(outcome().amendments) + 1
    (new,) = [one for one in made.amendments if one.id not in {old.id for old in outcome().amendments}]
    assert [edit.text for edit in new.edits] == ["nhanh và vững chắc"]
    assert any(new.id in group.members for group in made.groups)


@pytest.mark.parametrize(
    ("cells", "kind"),
    [
        ({"of": "a-slow", "correction": "sai bét"}, "correction-unknown"),
        ({"of": "a-slow", "correction": "a-none"}, "decision-unknown-object"),
        ({"of": "a-slow", "correction": "alone", "check": "r-old"}, "decision-row-changed"),
        ({"of": "a-open", "place": "9"}, "decision-unknown-place"),
    ],
)
def test_a_bad_row_is_refused_alone(cells: dict[str, str], kind: str) -> None:
    corrections, (note,) = read_corrections(_filled(**cells), outcome())
    assert (corrections, note.kind) == ((), kind)
    assert note.facts["row"]


@pytest.mark.parametrize(
    ("cells", "kind"),
    [
        ({"words": WORDS, "operation": "nhảy múa"}, "correction-unknown-operation"),
        ({"words": WORDS, "place": "không có lời này"}, "correction-place-words"),
        ({"words": WORDS, "contribution": "c-none"}, "correction-unknown-contribution"),
    ],
)
def test_a_bad_row_of_the_missed_is_refused_alone(cells: dict[str, str], kind: str) -> None:
    corrections, (note,) = read_corrections(missed(**cells), outcome())
    assert (corrections, note.kind) == ((), kind)


def test_records_come_back_as_they_were_written() -> None:
    asked = given(of="g-fast", correction="not-amendment")
    made = corrected(outcome(), asked)
    data = write_corrections(made, PaperOptions())
    assert [correction_from(json.loads(line)) for line in data.splitlines()] == list(made.corrections)
    again, notes = read_corrections(SourceFile("corrections.jsonl", data), outcome())
    assert (again, notes) == (made.corrections, ())
    assert read_decisions(SourceFile("corrections.jsonl", data), outcome()) == ((), ())
    assert [correction_record(one) for one in again] == [json.loads(line) for line in data.splitlines()]
