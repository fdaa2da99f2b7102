"""Two whole rounds of 300 letters: decisions, the next draft, latecomers on the old one, and the text foretold."""

import csv
import json
import sys
from collections import Counter
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.conftest import SAMPLES
from vankien.cli.main import main

Records = list[dict[str, Any]]
COLUMNS = ("of", "verdict", "final_text", "reason", "place", "by", "at")


def records(folder: Path, name: str) -> Records:
    return [json.loads(line) for line in (folder / name).read_text(encoding="utf-8").splitlines()]


def answers(folder: Path, verdicts: dict[str, str], target: Path) -> int:
    """The committee's sheet: a verdict for every amendment of the letters named."""
    files = {one["id"]: Path(one["source"]["file"]).stem for one in records(folder, "contributions.jsonl")}
    rows = [
        {"of": one["id"], "verdict": verdicts[files[one["contribution"]]], "by": "Tổ biên tập"}
        for one in records(folder, "amendments.jsonl")
        if files[one["contribution"]] in verdicts
    ]
    with target.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS)
        writer.writeheader()
        writer.writerows(rows)
    return len(rows)


@dataclass(frozen=True)
class Story:
    foretold: dict[str, Any]
    folder: Path

    def text(self, name: str) -> str:
        return str(json.loads((self.folder / name / "draft.json").read_text(encoding="utf-8"))["text"])


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Story:
    folder = tmp_path_factory.mktemp("two-rounds")
    sys.path.insert(0, str(SAMPLES))
    try:
        foretold = import_module("two_rounds").make(folder)
    finally:
        sys.path.remove(str(SAMPLES))

    def run(out: str, draft: str, source: str, *more: str) -> None:
        assert main(["consolidate", str(folder / draft), str(folder / source), "-o", str(folder / out), *more]) == 0

    run("read", "draft.txt", "first")
    answers(folder / "read", foretold["first"], folder / "first.csv")
    run("decided", "draft.txt", "first", "--decisions", str(folder / "first.csv"))
    after = ("--after", str(folder / "decided"))
    run("read2", "decided/next.docx", "late", *after)
    answers(folder / "read2", foretold["second"], folder / "second.csv")
    run("decided2", "decided/next.docx", "late", *after, "--decisions", str(folder / "second.csv"))
    run("last", "decided2/next.docx", "late", "--after", str(folder / "decided2"))
    return Story(foretold, folder)


def test_the_final_text_is_the_one_foretold(told: Story) -> None:
    assert told.foretold["letters"] == 300
    assert told.text("last").strip() == told.foretold["text"].strip()


def test_every_letter_is_one_amendment_and_every_one_is_answered_in_the_end(told: Story) -> None:
    first, late = records(told.folder / "read", "amendments.jsonl"), records(told.folder / "read2", "amendments.jsonl")
    assert len({one["id"] for one in (*first, *late)}) == told.foretold["letters"]
    final = records(told.folder / "decided2", "decisions.jsonl")
    assert {one["of"] for one in final} == {one["id"] for one in (*first, *late)}
    assert Counter(one["verdict"] for one in final)["defer"] == 0
    assert records(told.folder / "last", "amendments.jsonl") == []


def test_nothing_pending_is_dropped(told: Story) -> None:
    verdicts = {one["of"]: one["verdict"] for one in records(told.folder / "decided", "decisions.jsonl")}
    pending = {
        one["id"]
        for one in records(told.folder / "decided", "amendments.jsonl")
        if verdicts.get(one["id"]) not in {"accept", "reject"}
    }
    assert len(pending) > 60
    assert pending < {one["id"] for one in records(told.folder / "read2", "amendments.jsonl")}


def test_those_who_ask_the_same_are_one_group_and_the_contested_ones_are_conflicts(told: Story) -> None:
    groups = records(told.folder / "read", "groups.jsonl")
    assert Counter(one["size"] for one in groups) == {2: 40, 3: 40, 4: 20}
    assert len(records(told.folder / "read", "conflicts.jsonl")) == 10


def test_a_latecomer_whose_words_are_gone_is_asked_about_with_both_texts(told: Story) -> None:
    notes = [one for one in records(told.folder / "read2", "notes.jsonl") if one["kind"] == "carried-covered"]
    assert len(notes) == 10
    assert all("chợ phiên" in one["facts"]["was"] and "chợ phiên" not in one["facts"]["now"] for one in notes)


def test_the_journal_runs_through_all_rounds_and_its_first_bad_entry_is_named(
    told: Story, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first = (told.folder / "decided" / "journal.jsonl").read_bytes()
    last = (told.folder / "last" / "journal.jsonl").read_bytes()
    assert last.startswith(first)
    assert main(["audit", str(told.folder / "last")]) == 0
    verbs = Counter(one["verb"] for one in records(told.folder / "last", "journal.jsonl"))
    assert verbs["read-draft"] == 3
    assert verbs["receive"] == told.foretold["letters"]
    assert verbs["apply"] == sum(one["verdict"] == "accept" for one in records(told.folder / "last", "decisions.jsonl"))
    lines = last.splitlines(keepends=True)
    lines[400] = lines[400].replace(b'"actor":null', b'"actor":"x"').replace(b'"actor":"T', b'"actor":"t')
    (tmp_path / "journal.jsonl").write_bytes(b"".join(lines))
    capsys.readouterr()
    assert main(["audit", str(tmp_path)]) == 4
    assert "400" in capsys.readouterr().out


def test_a_round_never_extends_another_rounds_journal(told: Story, capsys: pytest.CaptureFixture[str]) -> None:
    words = [str(told.folder / "decided/next.docx"), str(told.folder / "late"), "-o", str(told.folder / "read")]
    journal = (told.folder / "read" / "journal.jsonl").read_bytes()
    assert main(["consolidate", *words, "--after", str(told.folder / "decided"), "--force"]) == 2
    assert (told.folder / "read" / "journal.jsonl").read_bytes() == journal
    capsys.readouterr()


def test_the_same_draft_again_is_refused_once_changes_were_decided(
    told: Story, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = [str(told.folder / "draft.txt"), str(told.folder / "late"), "-o", str(tmp_path / "out")]
    assert main(["consolidate", *words, "--after", str(told.folder / "decided")]) == 2
    assert "next.docx" in capsys.readouterr().err
