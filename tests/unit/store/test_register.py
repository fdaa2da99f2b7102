"""The register's folder on the disk."""

import json
from pathlib import Path

import pytest

from vankien.model.errors import UsageError
from vankien.store.output import COMMIT
from vankien.store.register import read_register_folder


def test_only_what_may_be_a_table_is_read(tmp_path: Path) -> None:
    for name in (
        "party.csv",
        "Danh sach.CSV",
        "notes.txt",
        ".hidden.csv",
        "data/party.tsv",
        "data/other.csv",
        "a/b/party.csv",
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / "datapackage.json").write_bytes(b"{}")
    assert set(read_register_folder(tmp_path)) == {"party.csv", "Danh sach.CSV", "data/party.tsv", "datapackage.json"}


def test_a_writing_that_was_decided_is_finished_before_reading(tmp_path: Path) -> None:
    (tmp_path / "party.csv").write_bytes(b"old")
    (tmp_path / ".party.csv.1.part").write_bytes(b"new")
    (tmp_path / COMMIT).write_text(json.dumps({".party.csv.1.part": "party.csv"}), encoding="utf-8")
    assert read_register_folder(tmp_path) == {"party.csv": b"new"}


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        read_register_folder(tmp_path / "none")
