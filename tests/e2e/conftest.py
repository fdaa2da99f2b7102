"""One round on the samples, made once for all tests that look at what comes out."""

from dataclasses import dataclass
from pathlib import Path

import openpyxl
import pytest

from vankien.cli.main import main

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "samples"
DRAFT = SAMPLES / "draft" / "du-thao-bao-cao-chinh-tri.docx"
SOURCES = SAMPLES / "contributions"
ANSWER = {"verdict": "accept", "reason": "Đề nghị hợp lý", "by": "Tổ biên tập", "at": "2030-01-15"}
CONSULTATION = SAMPLES / "consultation.toml"


@dataclass(frozen=True)
class Rounds:
    """The folders of two rounds: as received, and as decided in the sheet of the first."""

    received: Path
    decided: Path


def fill_in(sheet: Path, target: Path) -> int:
    """Accepts, in the sheet that a round wrote, every row that meets no other; the number of rows filled in."""
    book = openpyxl.load_workbook(sheet)
    page = book.worksheets[0]
    rows = list(page.iter_rows())
    head = next(row for row in rows if any(cell.value == "of" for cell in row))
    column = {str(cell.value): place for place, cell in enumerate(head) if cell.value}
    count = 0
    for row in rows[rows.index(head) + 1 :]:
        of = row[column["of"]].value
        meets = row[column["Mâu thuẫn với"]].value
        if not of or meets:
            continue
        for name, value in ANSWER.items():
            row[column[name]].value = value
        count += 1
    book.save(target)
    return count


@pytest.fixture(scope="session")
def rounds(tmp_path_factory: pytest.TempPathFactory) -> Rounds:
    folder = tmp_path_factory.mktemp("rounds")
    received, decided = folder / "received", folder / "decided"
    words = [str(DRAFT), str(SOURCES), "--consultation", str(CONSULTATION)]
    assert main(["consolidate", *words, "-o", str(received)]) == 0
    sheet = folder / "answers.xlsx"
    assert fill_in(received / "decisions.xlsx", sheet) > 20
    assert main(["consolidate", *words, "-o", str(decided), "--decisions", str(sheet)]) == 0
    return Rounds(received, decided)
