"""A clause goes by decision, the article behind it is numbered anew: references follow in the papers, or are said."""

import io
import json
from pathlib import Path
from typing import Any

import docx

from vankien.cli.main import main

DRAFT = """Điều 1. Nguyên tắc
1. Chợ họp công khai.
2. Chợ họp đúng ngày.
Điều 2. Ban quản lý
Ban quản lý do dân bầu theo khoản 2 Điều 1.
Điều 3. Phí chợ
Mức phí do Ban quản lý nêu tại Điều 2 đề nghị.
"""
LETTERS = {
    "mot": "Đề nghị bỏ cụm từ “2. Chợ họp đúng ngày.” tại Điều 1.\n",
    "hai": "Đề nghị thay cụm từ “Điều 2. Ban quản lý” bằng “Điều 2a. Ban quản lý”.\n",
}


def records(folder: Path, name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (folder / name).read_text(encoding="utf-8").splitlines()]


def test_references_follow_or_are_said(tmp_path: Path) -> None:
    (tmp_path / "letters").mkdir()
    (tmp_path / "draft.txt").write_text(DRAFT, encoding="utf-8")
    for name, said_there in LETTERS.items():
        (tmp_path / "letters" / f"{name}.txt").write_text(f"{said_there}Lò Thị Lan\n", encoding="utf-8")
    words = ["consolidate", str(tmp_path / "draft.txt"), str(tmp_path / "letters"), "-o"]
    assert main([*words, str(tmp_path / "read")]) == 0
    rows = ["of,verdict", *(f"{one['id']},accept" for one in records(tmp_path / "read", "amendments.jsonl"))]
    assert len(rows) == 3
    (tmp_path / "yes.csv").write_text("\n".join(rows), encoding="utf-8")
    out = tmp_path / "decided"
    assert main([*words, str(out), "--decisions", str(tmp_path / "yes.csv")]) == 0
    noted = {note["kind"]: note["facts"] for note in records(out, "notes.jsonl") if "reference" in note["kind"]}
    assert noted["reference-followed"]["now"] == "Điều 2a"
    assert noted["reference-lost"]["words"] == "khoản 2 Điều 1"
    lines = [paragraph.text for paragraph in docx.Document(io.BytesIO((out / "next.docx").read_bytes())).paragraphs]
    assert "Mức phí do Ban quản lý nêu tại Điều 2a đề nghị." in lines
    assert "Ban quản lý do dân bầu theo khoản 2 Điều 1." in lines
    assert b"2a" in _document(out / "tracked.docx")
    after = tmp_path / "after"
    again = ["consolidate", str(out / "next.docx"), str(tmp_path / "letters"), "-o", str(after), "--after", str(out)]
    assert main(again) == 0
    assert not [note for note in records(after, "notes.jsonl") if note["kind"] == "applied-then-edited"]


def _document(path: Path) -> bytes:
    import zipfile  # noqa: PLC0415

    return zipfile.ZipFile(path).read("word/document.xml")
