"""Writing a folder: all or none, one writer at a time, nothing of others touched."""

import contextlib
import json
import os
import resource
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from vankien.lang.registry import CATALOGS
from vankien.model.errors import OutputNotEmptyError, OutsideError, UsageError
from vankien.model.ids import bytes_hash
from vankien.store import output
from vankien.store.output import COMMIT, refuse_full, settle, write_folder, write_one
from vankien.store.why import NAMED, why

OLD = {"a.txt": b"old a", "b.txt": b"old b", "journal.jsonl": b"1\n"}
NEW = {"a.txt": b"new a", "b.txt": b"new b", "c.txt": b"new c", "journal.jsonl": b"1\n2\n"}


def state(folder: Path) -> dict[str, bytes]:
    return {one.name: one.read_bytes() for one in sorted(folder.iterdir()) if not one.name.startswith(".")}


def state_of_files(folder: Path) -> dict[str, bytes]:
    return {one.name: one.read_bytes() for one in folder.iterdir() if one.is_file()}


@pytest.fixture
def out(tmp_path: Path) -> Path:
    write_folder(tmp_path / "out", OLD)
    return tmp_path / "out"


def test_a_folder_is_written_whole_and_leaves_nothing_else(out: Path) -> None:
    write_folder(out, NEW, force=True)
    assert {one.name: one.read_bytes() for one in out.iterdir()} == NEW


class Killed(BaseException):
    """As if the process had been ended here."""


STEPS = ("open", "fsync", "replace", "unlink")


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("count", range(1, 12))
def test_killed_anywhere_the_folder_is_old_or_new(
    out: Path, step: str, count: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = 0

    def dies(*_args: object, **_words: object) -> None:
        raise Killed

    def counted(usual: object) -> object:
        def call(*args: object, **words: object) -> object:
            nonlocal calls
            calls += 1
            if calls == count:
                for name in ("unlink", "replace"):  # nothing is tidied up after a kill
                    monkeypatch.setattr(Path, name, dies)
                raise Killed
            return usual(*args, **words)  # type: ignore[operator]

        return call

    with monkeypatch.context() as patch:
        if step == "fsync":
            patch.setattr(os, "fsync", counted(os.fsync))
        else:
            patch.setattr(Path, step, counted(getattr(Path, step)))
        with contextlib.suppress(Killed):
            write_folder(out, NEW, force=True)
    monkeypatch.undo()
    settle(out)
    assert state(out) in (OLD, NEW)
    write_folder(out, NEW, force=True)
    assert {one.name: one.read_bytes() for one in out.iterdir()} == NEW


def test_a_first_run_that_was_killed_does_not_block_the_next(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / ".a.txt.7.part").write_bytes(b"half")
    refuse_full(tmp_path / "out", force=False)
    write_folder(tmp_path / "out", OLD)
    assert {one.name: one.read_bytes() for one in (tmp_path / "out").iterdir()} == OLD


def test_a_decided_writing_is_finished_before_anything_else(out: Path) -> None:
    (out / ".a.txt.7.part").write_bytes(b"new a")
    (out / COMMIT).write_text('{".a.txt.7.part": "a.txt", ".b.txt.7.part": "b.txt"}', encoding="utf-8")
    with pytest.raises(OutputNotEmptyError):
        refuse_full(out, force=False)
    assert state(out) == {**OLD, "a.txt": b"new a"}
    assert not (out / COMMIT).exists()


def test_a_file_one_folder_below_takes_its_name_there(out: Path) -> None:
    (out / "data").mkdir()
    write_folder(out, {"data/a.txt": b"new", "a.txt": b"new a"}, force=True)
    assert {one.name: one.read_bytes() for one in (out / "data").iterdir()} == {"a.txt": b"new"}
    assert state_of_files(out) == {**OLD, "a.txt": b"new a"}


def test_a_folder_with_something_in_it_is_left_alone(out: Path) -> None:
    with pytest.raises(OutputNotEmptyError):
        write_folder(out, NEW)
    assert state(out) == OLD


def test_a_journal_is_never_rewritten(out: Path) -> None:
    with pytest.raises(UsageError):
        write_folder(out, {**NEW, "journal.jsonl": b"2\n"}, force=True)
    assert {one.name: one.read_bytes() for one in out.iterdir()} == OLD


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "out").write_bytes(b"mine")
    works: list[Callable[[], None]] = [
        lambda: write_folder(tmp_path / "out", NEW, force=True),
        lambda: refuse_full(tmp_path / "out", force=True),
    ]
    for work in works:
        with pytest.raises(UsageError):
            work()
    with pytest.raises(OutsideError):
        write_folder(tmp_path / "out" / "deeper", NEW)
    assert (tmp_path / "out").read_bytes() == b"mine"


@pytest.fixture
def small_files() -> Iterator[None]:
    """No file may grow beyond 2,000 bytes, as on a disk that fills up."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2_000, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.usefixtures("small_files")
def test_a_disk_that_fills_up_loses_nothing(out: Path) -> None:
    with pytest.raises(OutsideError) as raised:
        write_folder(out, {**NEW, "z.txt": b"x" * 2_001}, force=True)
    assert raised.value.facts["why"] == "EFBIG"
    assert "z.txt" in str(raised.value.facts["file"])
    with pytest.raises(OutsideError):
        write_one(out / "a.txt", b"x" * 2_001)
    assert {one.name: one.read_bytes() for one in out.iterdir()} == OLD


def test_one_file_is_written_or_not(tmp_path: Path) -> None:
    write_one(tmp_path / "a.txt", b"old")
    write_one(tmp_path / "a.txt", b"new")
    (tmp_path / "b").mkdir()
    for place in (tmp_path / "b", tmp_path / "lost" / "a.txt", tmp_path / "a.txt" / "c"):
        with pytest.raises(OutsideError):
            write_one(place, b"x")
    assert sorted(one.name for one in tmp_path.iterdir()) == ["a.txt", "b"]
    assert (tmp_path / "a.txt").read_bytes() == b"new"


WRITER = """
    import sys
    from pathlib import Path
    from vankien.store import output
    files = {f"{n}.txt": sys.argv[2].encode() * 100_000 for n in range(20)}
    try:
        output.write_folder(Path(sys.argv[1]), files, force=True)
    except output.OutsideError:
        sys.exit(3)
"""


def writer(folder: Path, word: str) -> "subprocess.Popen[bytes]":
    return subprocess.Popen([sys.executable, "-c", textwrap.dedent(WRITER), str(folder), word])  # noqa: S603


def test_two_writers_leave_the_files_of_one(tmp_path: Path) -> None:
    out = tmp_path / "out"
    running = [writer(out, word) for word in "abc"]
    assert [one.wait(60) for one in running] == [0, 0, 0]
    assert len({data[:1] for data in state(out).values()}) == 1
    assert not [one for one in out.iterdir() if one.name.startswith(".")]


def test_a_writer_that_is_killed_leaves_the_files_of_one(tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert writer(out, "a").wait(60) == 0
    for delay in (0.05, 0.1, 0.12, 0.14, 0.2):
        one = writer(out, "b" if state(out)["0.txt"][:1] == b"a" else "a")
        time.sleep(delay)
        one.send_signal(signal.SIGKILL)
        one.wait(60)
        settle(out)
        assert len({data[:1] for data in state(out).values()}) == 1


def test_a_folder_in_which_another_run_writes_is_told(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(output, "PATIENCE", 0.1)
    with output._alone(out), pytest.raises(OutsideError) as raised:
        write_folder(out, NEW, force=True)
    assert raised.value.key == "console.error.busy"
    assert state(out) == OLD


def test_every_named_refusal_of_the_disk_has_a_sentence() -> None:
    for catalog in CATALOGS.values():
        assert all(f"why.{name}" in catalog.texts for name in NAMED)
        said = catalog.say("console.error.outside", file="a", why=why(OSError(28, "No space left on device")))
        assert "ENOSPC" not in said
        assert "No space" not in said
        assert "odd" in catalog.say(
            "console.error.outside", file="a", why=why(OSError("odd")).replace("OSError", "odd")
        )


def test_what_somebody_changed_is_kept_when_it_is_replaced(tmp_path: Path) -> None:
    out = tmp_path / "out"

    def papers(sheet: bytes, report: bytes = b"report") -> dict[str, bytes]:
        told = [{"file": name, "sha256": bytes_hash(data)} for name, data in (("sheet.csv", sheet), ("r.txt", report))]
        return {"sheet.csv": sheet, "r.txt": report, "manifest.json": json.dumps({"outputs": told}).encode()}

    write_folder(out, papers(b"blank"))
    (out / "sheet.csv").write_bytes(b"decided")
    write_folder(out, papers(b"blank again"), force=True)
    (out / "sheet.csv").write_bytes(b"decided otherwise")
    write_folder(out, papers(b"blank once more"), force=True)
    write_folder(out, papers(b"blank at last"), force=True)  # nobody changed it
    told = {one.name: one.read_bytes() for one in out.iterdir() if one.suffix in {".csv", ".txt"}}
    assert told == {
        "sheet.csv": b"blank at last",
        "sheet.kept-1.csv": b"decided",
        "sheet.kept-2.csv": b"decided otherwise",
        "r.txt": b"report",
    }


@pytest.mark.parametrize("manifest", [b"", b"[]", b'{"outputs": 3}', b"\xff"])
def test_a_manifest_that_cannot_be_read_keeps_nothing_back(tmp_path: Path, manifest: bytes) -> None:
    out = tmp_path / "out"
    write_folder(out, {"a.txt": b"1", "manifest.json": manifest})
    write_folder(out, {"a.txt": b"2", "manifest.json": b"{}"}, force=True)
    assert (out / "a.txt").read_bytes() == b"2"
