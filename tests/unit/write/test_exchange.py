"""The exchange files keep to their schemas."""

import json
from collections.abc import Callable

import msgspec
import pytest
from jsonschema import Draft202012Validator

from tests.rounds import outcome
from vankien.flows.outcome import Outcome
from vankien.flows.ports import PaperOptions
from vankien.model.formats import RECORDS
from vankien.write import jsonl
from vankien.write.manifest import write_manifest

Write = Callable[[Outcome, PaperOptions], bytes]
LINES: tuple[tuple[str, Write], ...] = (
    ("contribution", jsonl.write_contributions),
    ("amendment", jsonl.write_amendments),
    ("opinion", jsonl.write_opinions),
    ("group", jsonl.write_groups),
    ("conflict", jsonl.write_conflicts),
    ("note", jsonl.write_notes),
)


def _check(record: str, value: object) -> None:
    Draft202012Validator(msgspec.json.schema(RECORDS[record])).validate(value)


@pytest.mark.parametrize(("record", "write"), LINES)
def test_every_line_keeps_to_its_schema(record: str, write: Write) -> None:
    lines = write(outcome(), PaperOptions()).decode().splitlines()
    assert lines
    for line in lines:
        _check(record, json.loads(line))


def test_draft_and_manifest_keep_to_their_schemas() -> None:
    one = outcome()
    draft = jsonl.write_draft(one, PaperOptions())
    _check("draft", json.loads(draft))
    _check("manifest", json.loads(write_manifest(one, PaperOptions(), {"draft.json": draft}, {}, {"pages": 9})))


def test_a_contribution_carries_its_amendments_and_opinions() -> None:
    records = [json.loads(line) for line in jsonl.write_contributions(outcome(), PaperOptions()).splitlines()]
    by_name = {record["contributor"]["name"]: record for record in records}
    assert [one["id"] for one in by_name["Hoa"]["amendments"]] == ["a-open", "a-slow"]
    assert [one["stance"] for one in by_name["Minh"]["opinions"]] == ["agree"]


def test_a_note_says_its_sentence_in_the_papers_language() -> None:
    english = json.loads(jsonl.write_notes(outcome(), PaperOptions(language="en")))
    vietnamese = json.loads(jsonl.write_notes(outcome(), PaperOptions(language="vi")))
    assert "wrong file" in english["hint"]
    assert "gửi nhầm" in vietnamese["hint"]
