"""Files of every kind read as they were when somebody looked: `make golden ACCEPT=1` writes them anew."""

import json
import os
from collections.abc import Mapping
from pathlib import Path

import pytest

from vankien.flows.ports import Reading, SourceFile, View
from vankien.model.manuscript import Manuscript, Paragraph
from vankien.model.note import Note, Severity
from vankien.read.ocr import program as ocr_program
from vankien.read.office import PROGRAMS
from vankien.read.program import found as program_found
from vankien.read.registry import READERS, read_file

HERE = Path(__file__).parent
CASES = sorted(folder.name for way in ("read", "bad") for folder in HERE.glob(f"{way}-*") if any(folder.glob("in.*")))
KINDS = (  # every kind that people send, by suffix; a scanned PDF and a marked-up Word file are cases of their own
    *(".docx", ".doc", ".odt", ".rtf", ".pdf", ".png", ".jpg", ".tif", ".html", ".eml", ".msg", ".mbox"),
    *(".xlsx", ".xls", ".ods", ".csv", ".tsv", ".txt", ".md", ".zip"),
)
NAMED = ("read-pdf-scan", "read-docx-tracked")
NEEDS_OFFICE, NEEDS_OCR = (".doc", ".rtf"), (".png", ".jpg", ".tif")


def shown(reading: Reading) -> dict[str, object]:
    """All that a reading says, without the way back to the file's own nodes."""
    return {
        "format": reading.format,
        "manuscripts": [_manuscript(one) for one in reading.manuscripts],
        "notes": [_note(note) for note in reading.notes],
    }


def _manuscript(one: Manuscript) -> dict[str, object]:
    return {
        "part": one.part,
        "channel": one.channel.value,
        "facts": dict(sorted(one.facts.items())),
        "text": one.text.split("\n"),
        "pages": list(one.pages),
        "paragraphs": [_paragraph(paragraph, one.text) for paragraph in one.paragraphs],
        "revisions": [[each.kind.value, each.span.of(one.text), each.author, each.date] for each in one.revisions],
        "notes": [_note(note) for note in one.notes],
    }


def _paragraph(one: Paragraph, text: str) -> dict[str, object]:
    """What differs from a plain paragraph, and its first words."""
    where = None if one.cell is None else [one.cell.table, one.cell.row, one.cell.column]
    says: Mapping[str, object] = {
        "label": one.label,
        "level": one.level,
        "number_format": one.number_format,
        "outline": one.outline,
        "style": one.style,
        "bold": one.bold,
        "centred": one.centred,
        "story": one.story.value if one.story != "body" else "",
        "cell": where,
        "role": one.role.value if one.role != "body" else "",
    }
    kept = {name: value for name, value in says.items() if value not in (None, "", False)}
    return {"at": [one.span.start, one.span.end], "begins": one.span.of(text)[:24], **kept}


def _note(note: Note) -> dict[str, object]:
    facts = dict(sorted(note.facts.items()))
    return {"kind": note.kind, "severity": note.severity.value, "file": note.where.file, "facts": facts}


def _missing(file: Path) -> str | None:
    """The program that a case needs and this machine has not."""
    if file.suffix in NEEDS_OFFICE and program_found(*PROGRAMS) is None:
        return "LibreOffice"
    if (file.suffix in NEEDS_OCR or "scan" in file.parent.name) and ocr_program() is None:
        return "tesseract"
    return None


def read(case: str) -> Reading:
    (file,) = (HERE / case).glob("in.*")
    missing = _missing(file)
    if missing is not None:
        pytest.skip(f"{missing} is not installed")
    return read_file(SourceFile(file.name, file.read_bytes()), View.MARKUP)


@pytest.mark.parametrize("case", CASES)
def test_a_file_reads_as_it_did(case: str) -> None:
    reading = read(case)
    said = json.dumps(shown(reading), ensure_ascii=False, indent=1) + "\n"
    expected = HERE / case / "out.json"
    if os.environ.get("ACCEPT"):
        expected.write_text(said, encoding="utf-8")
    assert said == expected.read_text(encoding="utf-8"), "look at the difference, then: make golden ACCEPT=1"
    notes = [*reading.notes, *(note for one in reading.manuscripts for note in one.notes)]
    assert case.startswith("read-") or any(note.severity is not Severity.INFO for note in notes)


def test_every_case_has_both_files() -> None:
    assert CASES
    folders = [folder for way in ("read", "bad") for folder in HERE.glob(f"{way}-*") if folder.is_dir()]
    assert [one.name for one in folders if len([*one.glob("in.*"), *one.glob("out.json")]) != 2] == []


def test_every_kind_has_a_case_and_every_reader_a_bad_one() -> None:
    suffixes = {file.suffix for case in CASES if case.startswith("read-") for file in (HERE / case).glob("in.*")}
    assert [kind for kind in KINDS if kind not in suffixes] == []
    assert [name for name in NAMED if name not in CASES] == []
    assert [one.name for one in READERS if f"bad-{one.name}" not in CASES] == []
    assert [one.name for one in READERS if not suffixes & set(one.suffixes)] == []
