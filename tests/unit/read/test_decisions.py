"""Decisions come back sorted, filtered, misspelt: good rows are taken, bad ones refused one by one."""

import io
import json

import openpyxl
import pytest

from tests.rounds import at, outcome
from vankien.flows.ports import PaperOptions, SourceFile
from vankien.model.decision import Verdict
from vankien.read.decisions import read_decisions
from vankien.write.decisions_xlsx import write_decisions_xlsx

HEAD = "of,verdict,final_text,reason,place,by,at\n"


def _csv(*rows: str) -> SourceFile:
    return SourceFile("qd.csv", (HEAD + "\n".join(rows)).encode())


def _filled(**cells: str) -> SourceFile:
    """The program's own sheet with the row of one `of` filled in."""
    book = openpyxl.load_workbook(io.BytesIO(write_decisions_xlsx(outcome(), PaperOptions())))
    sheet = book["Quyết định"]
    columns: dict[str, int] = {}
    for cell in sheet[1]:
        columns[str(cell.value)] = cell.column or 0
    for row in sheet.iter_rows(min_row=2):
        if row[columns["of"] - 1].value == cells["of"]:
            for name, value in cells.items():
                row[columns[name] - 1].value = value
    target = io.BytesIO()
    book.save(target)
    return SourceFile("decisions.xlsx", target.getvalue())


def test_a_sheet_filled_in_and_given_back_is_understood() -> None:
    source = _filled(of="g-fast", verdict="Tiếp thu", reason="Đúng.", by="Tổ biên tập", at="05/10/2020")
    (decision,), notes = read_decisions(source, outcome())
    assert notes == ()
    assert (decision.of, decision.verdict, decision.reason) == ("g-fast", Verdict.ACCEPT, "Đúng.")
    assert (decision.by, decision.at) == ("Tổ biên tập", "2020-10-05")


def test_the_number_of_a_candidate_is_its_place() -> None:
    (decision,), _ = read_decisions(_filled(of="a-open", verdict="accept", place="2"), outcome())
    assert decision.place == at("Đẩy mạnh cải cách hành chính.")


@pytest.mark.parametrize(
    ("row", "kind"),
    [
        ("a-none,accept,,,,,", "decision-unknown-object"),
        ("a-slow,acept,,,,,", "decision-unknown-verdict"),
        ("a-slow,accept-in-part,,,,,", "decision-needs-final-text"),
        ("a-slow,accept,,,9,,", "decision-unknown-place"),
        ("a-slow,accept,,,,,31/02/2020", "decision-bad-day"),
    ],
)
def test_a_bad_row_is_refused_alone(row: str, kind: str) -> None:
    decisions, notes = read_decisions(_csv(row, "a-fast,reject,,vì sao,,,"), outcome())
    assert [decision.of for decision in decisions] == ["a-fast"]
    assert [(note.kind, note.facts["row"]) for note in notes] == [(kind, "2")]


def test_a_misspelt_verdict_gets_the_nearest_as_a_hint() -> None:
    _, (note,) = read_decisions(_csv("a-slow,tiep thu mot phan nha,,,,,"), outcome())
    assert note.facts["hint"] == "accept-in-part"


def test_a_row_whose_text_changed_since_is_refused() -> None:
    decisions, (note,) = read_decisions(_filled(of="a-slow", verdict="accept", check="r-old"), outcome())
    assert decisions == ()
    assert note.kind == "decision-row-changed"


def test_an_open_verdict_is_no_decision() -> None:
    assert read_decisions(_csv("a-slow,,,,,Lan,"), outcome()) == ((), ())


def test_a_reason_without_a_verdict_is_asked_about() -> None:
    decisions, (note,) = read_decisions(_csv("a-slow,,,chưa rõ,,,"), outcome())
    assert (decisions, note.kind) == ((), "decision-without-verdict")


def test_two_rows_that_contradict_each_other_are_both_refused() -> None:
    decisions, (note,) = read_decisions(_csv("a-slow,accept,,,,,", "a-slow,reject,,,,,"), outcome())
    assert decisions == ()
    assert (note.kind, note.facts["row"]) == ("decision-contradicts", "2, 3")


def test_the_same_row_twice_is_one_decision() -> None:
    decisions, notes = read_decisions(_csv("a-slow,reject,,,,,", "a-slow,reject,,,,,"), outcome())
    assert (len(decisions), notes) == (1, ())


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_any_usual_separator_and_a_byte_order_mark_are_fine(delimiter: str) -> None:
    data = "\ufeff" + (HEAD + "a-slow,defer,,,,,").replace(",", delimiter)
    (decision,), _ = read_decisions(SourceFile("qd.csv", data.encode()), outcome())
    assert decision.verdict is Verdict.DEFER


def test_records_are_taken_and_bad_lines_named() -> None:
    lines = [json.dumps({"of": "a-slow", "verdict": "refer", "place": [1, 3]}), "{bad", '{"of": 3}']
    (decision,), notes = read_decisions(SourceFile("qd.jsonl", "\n".join(lines).encode()), outcome())
    assert decision.place is not None
    assert [note.facts["row"] for note in notes] == ["2", "3"]


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04broken", b"\xff\xfe\x00", b"ten,tuoi\na,b\n"])
def test_a_file_without_decisions_gives_one_note(data: bytes) -> None:
    decisions, notes = read_decisions(SourceFile("hong", data), outcome())
    assert decisions == ()
    assert len(notes) == 1
