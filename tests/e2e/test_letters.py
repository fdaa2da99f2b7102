"""Answer letters from files to files."""

import json
from pathlib import Path

import docx
import pytest

from vankien.cli.main import main

LETTER = "Người góp ý: Vi Thị Mến, Giám đốc Sở Y tế\nTôi đề nghị tại mục 1 thay “khá” bằng “nhanh”.\n"


@pytest.fixture
def words(tmp_path: Path) -> list[str]:
    (tmp_path / "draft.txt").write_text("1. Kết quả\nKinh tế tăng trưởng khá.\n", encoding="utf-8")
    (tmp_path / "thu.txt").write_text(LETTER, encoding="utf-8")
    return ["consolidate", str(tmp_path / "draft.txt"), str(tmp_path / "thu.txt"), "-o", str(tmp_path / "out")]


def test_letters_are_written_and_listed_and_never_mixed_with_earlier_ones(
    words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*words, "--letters"]) == 0
    (letter,) = (tmp_path / "out" / "letters").iterdir()
    listed = [one["file"] for one in json.loads((tmp_path / "out" / "manifest.json").read_bytes())["outputs"]]
    assert {f"letters/{letter.name}", "letter-template.docx"} <= set(listed)
    before = letter.read_bytes()
    assert main([*words, "--letters", "--force"]) == 2
    assert "letters" in capsys.readouterr().err
    assert letter.read_bytes() == before


def test_the_built_in_letter_comes_back_as_the_offices_own(words: list[str], tmp_path: Path) -> None:
    assert main([*words, "--letters"]) == 0
    paper = docx.Document(str(tmp_path / "out" / "letter-template.docx"))
    paper.add_paragraph("Trân trọng, «CƠ QUAN».")
    paper.save(str(tmp_path / "mau.docx"))
    words[-1] = str(tmp_path / "out2")
    assert main([*words, "--letter-template", str(tmp_path / "mau.docx")]) == 0
    (letter,) = (tmp_path / "out2" / "letters").iterdir()
    assert docx.Document(str(letter)).paragraphs[-1].text == "Trân trọng, Ban Biên tập."
    assert not (tmp_path / "out2" / "letter-template.docx").exists()


@pytest.mark.parametrize("more", [["--letters", "--anonymous"], ["--letter-template", "missing.docx"]])
def test_what_cannot_go_together_writes_nothing(words: list[str], tmp_path: Path, more: list[str]) -> None:
    assert main([*words, *more]) == 2
    assert not (tmp_path / "out").exists()
