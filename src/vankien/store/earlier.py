"""A finished round, read back from its folder of results."""

import json
from pathlib import Path
from typing import TypeVar

import msgspec

from vankien.decide.journal import verify
from vankien.flows.past import Earlier
from vankien.model.codec import correction_from, decision_from
from vankien.model.draft import Version
from vankien.model.edit import ChangeSet, Edit
from vankien.model.errors import UsageError, VankienError
from vankien.model.event import Event
from vankien.model.records import (
    ContributionRecord,
    CorrectionRecord,
    DecisionRecord,
    DraftRecord,
    GroupRecord,
    VersionRecord,
)
from vankien.model.restore import change_from, contribution_from, document_from, group_from
from vankien.model.span import Span
from vankien.store.files import JOURNAL
from vankien.store.journal import read_journal, read_seal
from vankien.store.output import settle
from vankien.store.why import why

Record = TypeVar("Record")
CORRECTIONS = "corrections.jsonl"  # only where somebody corrected something
VERSIONS = "versions.jsonl"  # only rounds that continue another one have it


def read_earlier(folder: Path) -> Earlier:
    """The round in `folder`. Raises `UsageError` naming the file that is missing, broken or not of a round."""
    try:
        settle(folder)
    except OSError as error:
        raise UsageError("console.error.after-broken", file=str(folder), why=why(error)) from error
    if not (folder / "draft.json").is_file() or not (folder / JOURNAL).is_file():
        raise UsageError("console.error.after-missing", folder=str(folder))
    journal = read_journal(folder / JOURNAL)
    bad = verify(journal, read_seal(folder))
    if bad is not None:
        raise UsageError("console.error.journal", folder=str(folder), seq=bad.seq)
    draft = _decoded(folder / "draft.json", DraftRecord, (folder / "draft.json").read_bytes())
    parsed = [contribution_from(one) for one in _lines(folder / "contributions.jsonl", ContributionRecord)]
    versions = _optional(folder / VERSIONS, VersionRecord)
    try:
        return Earlier(
            file=draft["file"],
            sha256=draft["sha256"],
            version=draft["version"],
            parent=draft["parent"],
            document=document_from(draft),
            before=tuple(map(_version, versions)),
            contributions=tuple(one.contribution for one in parsed),
            amendments=tuple(amendment for one in parsed for amendment in one.amendments),
            groups=tuple(map(group_from, _lines(folder / "groups.jsonl", GroupRecord))),
            decisions=tuple(map(decision_from, _lines(folder / "decisions.jsonl", DecisionRecord))),
            corrections=tuple(map(correction_from, _optional(folder / CORRECTIONS, CorrectionRecord))),
            journal=journal,
            known=_received(journal),
        )
    except (KeyError, ValueError, VankienError) as error:
        if isinstance(error, UsageError):
            raise
        raise UsageError("console.error.after-broken", file=str(folder), why=str(error)) from error


def _version(record: VersionRecord) -> Version:
    draft = record["draft"]
    document = document_from(draft)
    edits = tuple(Edit(Span(one["start"], one["end"]), one["text"]) for one in record["edits"])
    return Version(
        file=draft["file"],
        sha256=draft["sha256"],
        document=document,
        taken=tuple(map(change_from, record["taken"])),
        change=ChangeSet(edits, len(document.text)),
        version=draft["version"],
        parent=draft["parent"],
    )


def _received(journal: tuple[Event, ...]) -> frozenset[str]:
    return frozenset(json.loads(event.object)["contribution"] for event in journal if event.verb == "receive")


def _optional(path: Path, record: type[Record]) -> list[Record]:
    return _lines(path, record) if path.is_file() else []


def _lines(path: Path, record: type[Record]) -> list[Record]:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UsageError("console.error.after-broken", file=str(path), why=why(error)) from error
    return [_decoded(path, record, line) for line in data.split(b"\n") if line.strip()]


def _decoded(path: Path, record: type[Record], data: bytes) -> Record:
    try:
        return msgspec.json.decode(data, type=record)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise UsageError("console.error.after-broken", file=str(path), why=str(error)) from error
