"""A whole round on the samples, from files to files."""

import csv
import json
import os
import subprocess
import sys
import unicodedata
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.e2e.conftest import CONSULTATION, DRAFT, SOURCES, Rounds
from vankien.cli.main import main

SCHEMAS = Path(__file__).parents[2] / "docs" / "reference" / "schema"
LINES = ("contributions", "amendments", "opinions", "groups", "conflicts", "decisions", "notes")


def records(folder: Path, name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (folder / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]


def whole(folder: Path, name: str) -> dict[str, Any]:
    value: dict[str, Any] = json.loads((folder / name).read_text(encoding="utf-8"))
    return value


def apply(text: str, edits: list[tuple[int, int, str]]) -> str:
    for start, end, new in sorted(edits, reverse=True):
        text = text[:start] + new + text[end:]
    return text


@pytest.mark.parametrize("name", LINES)
def test_every_record_keeps_to_the_published_schema(rounds: Rounds, name: str) -> None:
    schema = json.loads((SCHEMAS / f"{name.removesuffix('s')}.json").read_text(encoding="utf-8"))
    check = Draft202012Validator(schema)
    for folder in (rounds.received, rounds.decided):
        for record in records(folder, name):
            check.validate(record)


@pytest.mark.parametrize("name", ["draft", "manifest"])
def test_draft_and_manifest_keep_to_the_published_schema(rounds: Rounds, name: str) -> None:
    schema = json.loads((SCHEMAS / f"{name}.json").read_text(encoding="utf-8"))
    Draft202012Validator(schema).validate(whole(rounds.decided, f"{name}.json"))


def test_every_source_is_told_of(rounds: Rounds) -> None:
    told = {one["file"]: one for one in whole(rounds.received, "manifest.json")["sources"]}
    assert sorted(told) == sorted(unicodedata.normalize("NFC", path.name) for path in SOURCES.iterdir())
    assert {one["fate"] for one in told.values()} == {"read"}
    ids = {one["id"] for one in records(rounds.received, "contributions")}
    assert {own for one in told.values() for own in one["contributions"]} == ids


def test_the_manifest_knows_each_files_bytes(rounds: Rounds) -> None:
    outputs = {one["file"]: one["sha256"] for one in whole(rounds.received, "manifest.json")["outputs"]}
    written = {path.name for path in rounds.received.iterdir()} - {"manifest.json"}
    assert set(outputs) == written
    for name, digest in outputs.items():
        assert sha256((rounds.received / name).read_bytes()).hexdigest() == digest


def test_no_wording_is_invented(rounds: Rounds) -> None:
    texts = {one["id"]: one["text"] for one in records(rounds.received, "contributions")}
    seen = 0
    for one in records(rounds.received, "amendments"):
        text = texts[one["contribution"]]
        if one["new_text"] is not None:
            slices = [text[start:end] for start, end in one["new_text_spans"]]
            assert "".join(slices) == one["new_text"]
            seen += 1
        start, end = one["evidence"]
        assert text[start:end].strip()
    assert seen > 20


def test_blocks_cover_every_contribution(rounds: Rounds) -> None:
    for one in records(rounds.received, "contributions"):
        covered = [place for block in one["blocks"] for place in range(block["start"], block["end"])]
        left = [char for place, char in enumerate(one["text"]) if place not in set(covered) and not char.isspace()]
        assert not left, one["source"]


def test_only_certain_places_have_edits(rounds: Rounds) -> None:
    for one in records(rounds.received, "amendments"):
        if one["anchor"]["state"] not in {"exact", "fuzzy"} or one["operation"] == "comment":
            assert one["edits"] == []


def test_decided_changes_give_the_next_draft_and_nothing_else(rounds: Rounds) -> None:
    text = whole(rounds.decided, "draft.json")["text"]
    decisions = {one["of"]: one for one in records(rounds.decided, "decisions")}
    amendments = {one["id"]: one for one in records(rounds.decided, "amendments")}
    taken = {
        (edit["start"], edit["end"], edit["text"])
        for own, one in amendments.items()
        if own in decisions and decisions[own]["verdict"] == "accept"
        for edit in one["edits"]
    }
    from vankien.api import read_draft  # noqa: PLC0415 - the library's own reader is the judge here

    assert len(taken) > 20
    assert read_draft(rounds.decided / "next.docx").document.text == apply(text, sorted(taken))
    assert read_draft(rounds.decided / "tracked.docx").document.text == apply(text, sorted(taken))


def test_without_decisions_the_next_draft_is_the_draft(rounds: Rounds) -> None:
    from vankien.api import read_draft  # noqa: PLC0415

    assert read_draft(rounds.received / "next.docx").document.text == read_draft(DRAFT).document.text


def test_each_member_of_a_group_gets_the_answer(rounds: Rounds) -> None:
    groups = [one for one in records(rounds.decided, "groups") if one["size"] > 1]
    decided = {one["of"]: one for one in records(rounds.decided, "decisions")}
    assert groups
    for group in groups:
        answers = {decided[own]["verdict"] if own in decided else None for own in group["members"]}
        assert len(answers) == 1
        if answers != {None}:
            assert {decided[own]["via"] for own in group["members"]} == {group["id"]}


def _hashes(folder: Path) -> dict[str, str]:
    return {path.name: sha256(path.read_bytes()).hexdigest() for path in sorted(folder.iterdir())}


def test_another_place_and_another_day_give_the_same_bytes(rounds: Rounds, tmp_path: Path) -> None:
    elsewhere = tmp_path / "nơi khác"
    elsewhere.mkdir()
    (elsewhere / DRAFT.name).write_bytes(DRAFT.read_bytes())
    letters = elsewhere / SOURCES.name
    letters.mkdir()
    for path in sorted(SOURCES.iterdir(), reverse=True):
        (letters / path.name).write_bytes(path.read_bytes())
    words = [DRAFT.name, SOURCES.name, "--consultation", str(CONSULTATION), "-o", "out"]
    settings = {
        **os.environ,
        "PYTHONHASHSEED": "12345",
        "TZ": "Asia/Ho_Chi_Minh",
        "LC_ALL": "C",
        "SOURCE_DATE_EPOCH": "1",
    }
    command = [sys.executable, "-m", "vankien", "consolidate", *words]
    subprocess.run(command, cwd=elsewhere, check=True, capture_output=True, env=settings)  # noqa: S603
    assert _hashes(elsewhere / "out") == _hashes(rounds.received)


def test_a_journal_that_was_changed_is_found_out(
    rounds: Rounds, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["audit", str(rounds.decided)]) == 0
    lines = (rounds.decided / "journal.jsonl").read_text(encoding="utf-8").splitlines()
    place = next(place for place, line in enumerate(lines) if "Đề nghị hợp lý" in line)
    lines[place] = lines[place].replace("Đề nghị hợp lý", "Đề nghị vô lý")
    (tmp_path / "journal.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    capsys.readouterr()
    assert main(["audit", str(tmp_path)]) == 4
    said = capsys.readouterr()
    assert str(json.loads(lines[place])["seq"]) in said.out + said.err


def test_decisions_come_back_as_csv_too(rounds: Rounds, tmp_path: Path) -> None:
    group = next(one for one in records(rounds.received, "groups") if one["kind"] != "topic")
    sheet = tmp_path / "tra-loi.csv"
    with sheet.open("w", encoding="utf-8-sig", newline="") as file:
        table = csv.writer(file)
        table.writerow(["of", "verdict", "final_text", "reason", "place", "by", "at"])
        table.writerow([group["representative"], "reject", "", "Không phù hợp", "", "Ban", "15/01/2030"])
        table.writerow(["a-khong-co", "accept", "", "", "", "", ""])
    out = tmp_path / "out"
    assert main(["consolidate", str(DRAFT), str(SOURCES), "-o", str(out), "--decisions", str(sheet)]) == 0
    decision = next(one for one in records(out, "decisions"))
    assert (decision["of"], decision["verdict"], decision["at"]) == (group["representative"], "reject", "2030-01-15")
    assert any("a-khong-co" in json.dumps(note, ensure_ascii=False) for note in records(out, "notes"))
