"""The decision sheet as offices use it: filled by two people, sorted, in pieces, saved by another program."""

import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from vankien.cli.main import main

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
DRAFT = """1. Chợ vùng cao
Huyện có 9 chợ phiên họp vào ngày tuần. Hàng hóa chủ yếu do dân bản làm ra.
2. Đường bản
Đường vào 14 bản đã rải nhựa, mùa mưa vẫn bị sạt lở nhiều đoạn.
3. Nước sạch
Bể nước công cộng được xây ở cuối bản, do trưởng bản trông coi.
"""
LETTERS = {
    "lan": "Tại mục 1, đề nghị thay cụm từ “9 chợ phiên” bằng “12 chợ phiên”.\nLò Thị Lan\n",
    "minh": "Tại mục 1, đề nghị thay cụm từ “9 chợ phiên” bằng “12 chợ phiên”.\nHà Quang Minh\n",
    "tu": "Tại mục 1, đề nghị thay cụm từ “9 chợ phiên” bằng “15 chợ phiên”.\nVàng A Tú\n",
    "den": "Tại mục 2, đề nghị thay cụm từ “nhiều đoạn” bằng “sáu đoạn”.\nQuàng Văn Đén\n",
    "hoa": "Tại mục 3, đề nghị thay cụm từ “cuối bản” bằng “đầu bản”.\nGiàng Thị Hoa\n",
    "say": "Kính gửi Ban,\nBản tôi muốn trông coi bể nước là tổ phụ nữ.\nSùng Seo Say\n",
}


def records(folder: Path, name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (folder / name).read_text(encoding="utf-8").splitlines()]


def converted(source: Path, suffix: str, folder: Path) -> Path:
    """A sheet as LibreOffice saves it in another form."""
    assert OFFICE is not None
    folder.mkdir()
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    form = "csv:Text - txt - csv (StarCalc):44,34,76,1" if suffix == "csv" else suffix
    words = [OFFICE, profile, "--headless", "--convert-to", form, "--outdir", str(folder), str(source)]
    subprocess.run(words, check=True, capture_output=True, timeout=120)  # noqa: S603 - a known program, own words
    return folder / f"{source.stem}.{suffix}"


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sheet")
    (folder / "letters").mkdir()
    (folder / "draft.txt").write_text(DRAFT, encoding="utf-8")
    for name, words in LETTERS.items():
        (folder / "letters" / f"{name}.txt").write_text(words, encoding="utf-8")
    run(folder, "read")
    return folder


def run(folder: Path, out: str, *more: str) -> Path:
    assert (
        main(["consolidate", str(folder / "draft.txt"), str(folder / "letters"), "-o", str(folder / out), *more]) == 0
    )
    return folder / out


def columns(page: Worksheet) -> dict[str, int]:
    return {str(cell.value): place for place, cell in enumerate(page[1]) if cell.value}


def rows(page: Worksheet) -> Iterator[tuple[Any, ...]]:
    return page.iter_rows(min_row=2)


def fill(sheet: Path, target: Path, answers: dict[str, dict[str, str]]) -> None:
    """Fills in the rows whose new words are named, the others left open; the rows turned upside down."""
    book = openpyxl.load_workbook(sheet)
    page = book.worksheets[0]
    column = columns(page)
    for row in rows(page):
        for name, value in answers.get(str(row[column["Lời văn đề nghị"]].value), {}).items():
            row[column[name]].value = value
    turned = [[cell.value for cell in row] for row in rows(page)][::-1]
    for number, values in enumerate(turned, 2):
        for place, value in enumerate(values, 1):
            page.cell(number, place).value = value
    book.save(target)


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("suffix", ["ods", "xlsx", "csv"])
def test_pieces_of_a_sheet_saved_by_another_program_are_taken(read: Path, tmp_path: Path, suffix: str) -> None:
    one, other = tmp_path / "one.xlsx", tmp_path / "other.xlsx"
    yes = {"verdict": "Tiếp thu", "by": "Lan", "at": "05/10/2031", "reason": "Đúng số liệu; đã đối chiếu,\nhai lần."}
    fill(read / "read" / "decisions.xlsx", one, {"12 chợ phiên": yes, "15 chợ phiên": {"verdict": "Không tiếp thu"}})
    fill(
        read / "read" / "decisions.xlsx",
        other,
        {"sáu đoạn": {"verdict": "Tiếp thu một phần", "final_text": "bảy đoạn"}},
    )
    pieces = [converted(one, suffix, tmp_path / "a"), converted(other, suffix, tmp_path / "b")]
    given = [word for piece in pieces for word in ("--decisions", str(piece))]
    out = run(read, f"decided-{suffix}", *given)
    assert [note for note in records(out, "notes.jsonl") if note["kind"].startswith("decision")] == []
    decided = records(out, "decisions.jsonl")
    assert sorted(one["verdict"] for one in decided) == ["accept", "accept", "accept-in-part", "reject"]
    accepted = [one for one in decided if one["verdict"] == "accept"]
    assert {(one["by"], one["at"], one["reason"]) for one in accepted} == {("Lan", "2031-10-05", yes["reason"])}
    wanted = DRAFT.replace("9 chợ phiên", "12 chợ phiên").replace("nhiều đoạn", "bảy đoạn")
    assert _next_text(read, out) == wanted


def _next_text(folder: Path, out: Path) -> str:
    after = folder / f"{out.name}-after"
    assert (
        main(["consolidate", str(out / "next.docx"), str(folder / "letters"), "-o", str(after), "--after", str(out)])
        == 0
    )
    return str(json.loads((after / "draft.json").read_text(encoding="utf-8"))["text"])


def test_corrections_in_the_sheet_change_the_round_and_are_kept_for_the_next(read: Path, tmp_path: Path) -> None:
    book = openpyxl.load_workbook(read / "read" / "decisions.xlsx")
    page, missed = book.worksheets[0], book["Đọc sót"]
    column = columns(page)
    for row in rows(page):
        new = row[column["Lời văn đề nghị"]].value
        if new == "đầu bản":
            row[column["correction"]].value = "Không phải đề nghị"
        elif new == "12 chợ phiên":
            row[column["verdict"]].value = "Tiếp thu"
    letter = next(one["id"] for one in records(read / "read", "contributions.jsonl") if "Bản tôi muốn" in one["text"])
    column = columns(missed)
    for row in rows(missed):
        if row[column["contribution"]].value == letter:
            row[column["words"]].value = "Bản tôi muốn trông coi bể nước là tổ phụ nữ."
            row[column["new_text"]].value = "tổ phụ nữ"
            row[column["place"]].value = "trưởng bản"
    book.save(tmp_path / "given.xlsx")
    out = run(read, "corrected", "--decisions", str(tmp_path / "given.xlsx"))
    before, now = records(read / "read", "amendments.jsonl"), records(out, "amendments.jsonl")
    assert {one["new_text"] for one in before} - {one["new_text"] for one in now} == {"đầu bản"}
    (found,) = [one for one in now if one["contribution"] == letter and one["new_text"] is not None]
    assert (found["anchor"]["state"], found["edits"][0]["text"]) == ("exact", "tổ phụ nữ")
    assert sorted(one["kind"] for one in records(out, "corrections.jsonl")) == ["missed-amendment", "not-amendment"]
    assert sum(one["verb"] == "correct" for one in records(out, "journal.jsonl")) == 2
    assert "12 chợ phiên" in _next_text(read, out)
    after = read / "corrected-after"
    pending = {one["new_text"] for one in records(after, "amendments.jsonl")}
    assert "tổ phụ nữ" in pending
    assert "đầu bản" not in pending
    assert len(records(after, "corrections.jsonl")) == 2
    assert main(["audit", str(after)]) == 0
