"""`vankien claims` on the sample: the wrong found, the right not accused, corrections sent the usual way."""

import json
from pathlib import Path

import msgspec
import openpyxl
import pytest
from jsonschema import Draft202012Validator

from vankien.cli.main import main
from vankien.model.formats import RECORDS

SAMPLES = Path(__file__).parents[2] / "samples"
DRAFT = str(SAMPLES / "draft" / "du-thao-bao-cao-chinh-tri.docx")
REGISTER = str(SAMPLES / "register")
WRONG = ["2,6 triệu lượt", "980 tỷ đồng", "12 cặp"]  # as samples/make_register.py has set them up


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("claims")
    letter = str(out / "letters" / "dinh-chinh.txt")
    (out / "letters").mkdir()
    assert main(["claims", DRAFT, "--register", REGISTER, "-o", str(out / "one"), "--propose", letter]) == 0
    return out


def _claims(folder: Path) -> list[dict[str, object]]:
    lines = (folder / "one" / "claims.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def test_the_three_wrong_figures_are_found_and_no_other_is_accused(folder: Path) -> None:
    told = [one["text"] for one in _claims(folder) if one["verdict"] in {"differs", "inconsistent"}]
    assert told == WRONG
    assert sum(one["verdict"] == "agrees" for one in _claims(folder)) >= 20


def test_records_keep_to_their_schema(folder: Path) -> None:
    validator = Draft202012Validator(msgspec.json.schema(RECORDS["claim"]))
    claims = _claims(folder)
    for claim in claims:
        validator.validate(claim)
    assert len({claim["id"] for claim in claims}) == len(claims)


def test_json_prints_the_same_records(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["claims", DRAFT, "--register", REGISTER, "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == _claims(folder)


def test_the_same_bytes_every_time(folder: Path) -> None:
    assert main(["claims", DRAFT, "--register", REGISTER, "-o", str(folder / "two")]) == 0
    for file in ("claims.jsonl", "claims.xlsx", "claims.html"):
        assert (folder / "one" / file).read_bytes() == (folder / "two" / file).read_bytes()


def test_the_sheet_has_a_row_for_each_figure(folder: Path) -> None:
    sheet = openpyxl.load_workbook(folder / "one" / "claims.xlsx").active
    assert sheet is not None
    rows = list(sheet.iter_rows(min_row=2, values_only=True))
    assert [row[0] for row in rows] == [claim["text"] for claim in _claims(folder)]
    assert not any(cell.data_type == "f" for row in sheet.iter_rows() for cell in row)


def test_the_page_stands_alone_and_marks_every_figure(folder: Path) -> None:
    page = (folder / "one" / "claims.html").read_text(encoding="utf-8")
    assert "http://" not in page
    assert "https://" not in page
    assert page.count('class="figure ') == len(_claims(folder))


def test_corrections_are_an_ordinary_contribution(folder: Path) -> None:
    assert main(["consolidate", DRAFT, str(folder / "letters"), "-o", str(folder / "round")]) == 0
    lines = (folder / "round" / "amendments.jsonl").read_text(encoding="utf-8").splitlines()
    amendments = [json.loads(line) for line in lines]
    assert [one["anchor"]["state"] for one in amendments] == ["exact"] * 3
    assert [one["new_text"] for one in amendments] == ["2,46 triệu lượt", "890 tỷ đồng", "10 cặp thôn"]
    assert all("theo sổ đăng ký" in one["reason"] for one in amendments)


def test_proposed_figures_are_checked_before_the_committee_sees_them(tmp_path: Path) -> None:
    letter = tmp_path / "letters" / "thu.txt"
    letter.parent.mkdir()
    letter.write_text(
        "Đề nghị thay “11 đồn biên phòng” bằng “13 đồn biên phòng”.\n\n"
        "Đề nghị thay “bằng 33,7% tổng số xã” bằng “bằng 61/181 xã (43,7%)”.\n\n"
        "Đề nghị thay “doanh thu 980 tỷ đồng” bằng “doanh thu 890 tỷ đồng”.\n",
        encoding="utf-8",
    )
    out = tmp_path / "out"
    assert main(["consolidate", DRAFT, str(letter.parent), "--register", REGISTER, "-o", str(out)]) == 0
    notes = [json.loads(line) for line in (out / "notes.jsonl").read_text(encoding="utf-8").splitlines()]
    told = [note["facts"]["figure"] for note in notes if note["kind"] == "proposal-figure-wrong"]
    assert sorted(told) == ["13 đồn", "43,7%", "61/181 xã"]
    sheet = openpyxl.load_workbook(out / "decisions.xlsx").active
    assert sheet is not None
    rows = list(sheet.iter_rows(values_only=True))
    column = rows[0].index("Số liệu cần xem")
    cells = [str(row[column] or "") for row in rows[1:]]
    assert any("11 đồn" in cell and "13 đồn" in cell for cell in cells)
    assert sum(not cell for cell in cells) == 1
    assert "⚠ Khác sổ: “13 đồn”" in (out / "redline.html").read_text(encoding="utf-8")


def test_without_a_register_the_draft_is_held_against_itself(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    draft = tmp_path / "draft.txt"
    draft.write_text("Có 61/85 xã về đích, bằng 78,1%.\n", encoding="utf-8")
    assert main(["claims", str(draft), "--strict"]) == 4
    assert "71,76%" in capsys.readouterr().out
