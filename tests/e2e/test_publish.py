"""An edition for publication of the samples: who wrote stands in no byte of the files that may leave the house."""

import io
import json
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

from tests.e2e.conftest import CONSULTATION, DRAFT, SOURCES
from vankien.cli.main import main

FOR_THE_HOUSE = {"decisions.xlsx", "draft.json", "manifest.json"}


def _words(file: Path) -> str:
    data = file.read_bytes()
    if data[:2] != b"PK":
        return data.decode("utf-8")
    with ZipFile(io.BytesIO(data)) as package:
        return "\n".join(name + package.read(name).decode("utf-8", "replace") for name in package.namelist())


def _who(out: Path) -> Iterator[str]:
    """Names, offices and files of all who wrote; not what the draft itself says."""
    draft = json.loads((out / "draft.json").read_bytes())["text"].lower()
    for line in (out / "contributions.jsonl").read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        who = record["contributor"]
        for said in (who["name"], who["organisation"], record["source"]["file"]):
            if said and said.lower() not in draft:
                yield said.lower()


def test_nobody_who_wrote_is_told_by_a_published_file(tmp_path: Path) -> None:
    words = [str(DRAFT), str(SOURCES), "--consultation", str(CONSULTATION), "--anonymous", "--also", "odt"]
    assert main(["consolidate", *words, "-o", str(tmp_path)]) == 0
    who = sorted(set(_who(tmp_path)))
    assert len(who) > 40
    files = [one for one in tmp_path.iterdir() if one.suffix != ".jsonl" and one.name not in FOR_THE_HOUSE]
    assert len(files) > 8
    told = [(file.name, one) for file in files for said in [_words(file).lower()] for one in who if one in said]
    assert told == []
