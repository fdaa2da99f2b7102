"""The journal as a file: whatever is done to a line, the first bad entry is named."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from vankien.cli.main import main
from vankien.decide.journal import append, seal
from vankien.model.codec import event_record
from vankien.model.event import Event
from vankien.store.journal import read_journal, read_seal

Lines = list[bytes]


def lines(count: int, verb: str = "decide") -> tuple[list[Event], Lines]:
    events: list[Event] = []
    for place in range(count):
        events.append(append(events, verb, f'{{"n":{place}}}', "Tổ biên tập", None))
    said = [json.dumps(event_record(one), ensure_ascii=False, separators=(",", ":")) for one in events]
    return events, [f"{one}\n".encode() for one in said]


def forged(_: Lines) -> Lines:
    return lines(6)[1]


@pytest.mark.parametrize(
    ("harm", "first_bad"),
    [
        (lambda made: made, None),
        (lambda made: [*made[:2], made[2].replace("Tổ".encode(), b"To"), *made[3:]], 2),
        (lambda made: [*made[:1], *made[2:]], 1),
        (lambda made: [made[0], made[2], made[1], *made[3:]], 1),
        (lambda made: made[:3], 3),
        (lambda made: [*made[:3], made[3][:20]], 3),
        (lambda made: [*made, b"{}\n"], 4),
        (forged, 4),
        (lambda _: lines(4, "reject")[1], 0),
        (lambda made: [*made[:2], made[2].replace(b"{", b'{"why":"x",', 1), *made[3:]], 2),
        (lambda made: [*made[:2], b"\n", *made[2:]], 2),
        (lambda _: [], 0),
    ],
)
def test_the_first_bad_entry_is_named(
    harm: Callable[[Lines], Lines], first_bad: int | None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    events, made = lines(4)
    (tmp_path / "journal.jsonl").write_bytes(b"".join(harm(made)))
    sealed = seal(events)
    (tmp_path / "manifest.json").write_text(json.dumps({"journal": {"entries": sealed.entries, "last": sealed.last}}))
    assert main(["audit", str(tmp_path), "--lang", "en"]) == (0 if first_bad is None else 4)
    said = capsys.readouterr().out
    assert (f"entry {first_bad} is bad" in said) == (first_bad is not None)


def test_without_a_manifest_only_the_chain_is_judged(tmp_path: Path) -> None:
    events, made = lines(3)
    (tmp_path / "journal.jsonl").write_bytes(b"".join(made))
    assert read_seal(tmp_path) is None
    assert list(read_journal(tmp_path / "journal.jsonl")) == events
    (tmp_path / "manifest.json").write_text("[1]")
    assert read_seal(tmp_path) is None
