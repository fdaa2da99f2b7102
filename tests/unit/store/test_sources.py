"""Sources on the disk: every path has a name and a fate, nothing is opened that could harm."""

import os
from pathlib import Path

import pytest

from vankien.flows.ports import SourceFile
from vankien.model.errors import UsageError
from vankien.model.note import Note
from vankien.store.files import fate_of, listed, load, read_one

LARGEST = 100


def fates(*paths: Path) -> dict[str, str]:
    made: dict[str, str] = {}
    for one in listed(paths)[0]:
        result = load(one, LARGEST)
        made[one.name] = fate_of(result).fate if isinstance(result, Note) else "opened"
    return made


def test_every_path_below_a_folder_has_a_fate(tmp_path: Path) -> None:
    (tmp_path / "thư").mkdir()
    (tmp_path / "thư" / "một.txt").write_text("Một.", encoding="utf-8")
    (tmp_path / "lớn.txt").write_text("x" * (LARGEST + 1), encoding="utf-8")
    (tmp_path / ".kín").write_text("", encoding="utf-8")
    (tmp_path / "~$mở.docx").write_text("", encoding="utf-8")
    (tmp_path / "đợt trước").mkdir()
    for name in ("manifest.json", "journal.jsonl", "contributions.jsonl"):
        (tmp_path / "đợt trước" / name).write_text("", encoding="utf-8")
    (tmp_path / "gãy.txt").symlink_to(tmp_path / "không có")
    assert fates(tmp_path, tmp_path / "đâu") == {
        "thư/một.txt": "opened",
        "lớn.txt": "refused",
        ".kín": "skipped",
        "~$mở.docx": "skipped",
        "đợt trước": "skipped",
        "gãy.txt": "unreadable",
        "đâu": "missing",
    }


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes")
def test_a_pipe_is_never_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "ống")
    assert fates(tmp_path) == {"ống": "unreadable"}
    assert fates(Path("/dev/zero")) == {"zero": "unreadable"}


def test_names_that_come_twice_are_counted_on(tmp_path: Path) -> None:
    for folder in ("a", "b", "c"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "thư.txt").write_text(folder, encoding="utf-8")
    found, notes = listed([tmp_path / "a", tmp_path / "b", tmp_path / "c", tmp_path / "thư.txt"])
    assert [one.name for one in found] == ["thư.txt", "thư.txt (2)", "thư.txt (3)", "thư.txt"]
    assert [note.where.file for note in notes] == ["thư.txt (2)", "thư.txt (3)"]
    read = [load(one, LARGEST) for one in found]
    assert [one.data for one in read if isinstance(one, SourceFile)] == [b"a", b"b", b"c"]


def test_a_folder_that_leads_into_itself_ends(tmp_path: Path) -> None:
    (tmp_path / "trong").symlink_to(tmp_path)
    (tmp_path / "thư.txt").write_text("x", encoding="utf-8")
    assert fates(tmp_path) == {"thư.txt": "opened", "trong": "skipped"}


def test_a_draft_beyond_the_limit_is_refused_before_it_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x" * 11, encoding="utf-8")
    with pytest.raises(UsageError):
        read_one(tmp_path / "a.txt", 10)
    assert read_one(tmp_path / "a.txt", 11).data == b"x" * 11
