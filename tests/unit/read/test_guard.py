"""Readers in a process of their own: whatever one does, the others' files are read."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests.unit.read.files import archive, kinds, pdf, reading
from vankien.flows.ports import Reading, SourceFile, View
from vankien.read import guard
from vankien.read.guard import read_apart
from vankien.read.limits import Limits, using

pytestmark = pytest.mark.apart

SHORT = Limits(reader_seconds=1, reader_seconds_per_mib=0)  # for readers that must be ended
LONG = Limits(reader_seconds=300, reader_seconds_per_mib=0)  # for those that end by themselves


@pytest.fixture(autouse=True)
def _fresh() -> Iterator[None]:
    yield
    guard.end_all()


def apart(words: str, limits: Limits = LONG) -> Reading:
    with using(limits):
        return read_apart("tests.unit.read.misbehaving", "text", SourceFile("thu.txt", words.encode()), View.MARKUP, 0)


def test_what_is_read_apart_is_what_is_read_here() -> None:
    data = pdf([[(72, 700, "Words in a column."), (72, 650, "And more of them.")]] * 3)
    here = guard.HERE.copy()
    there = reading("a.pdf", data)
    try:
        guard.HERE["pdf"] = len(data)
        assert reading("a.pdf", data) == there
    finally:
        guard.HERE.clear()
        guard.HERE.update(here)


@pytest.mark.parametrize("words", ["hang", "hang deaf"])
def test_a_reader_that_hangs_is_ended(words: str) -> None:
    found = apart(words, SHORT)  # comes back at all: the reader itself would go on for ever
    assert kinds(found) == ["reader-too-slow"]
    assert found.manuscripts == ()
    assert apart("Kính gửi").manuscripts[0].text == "Kính gửi\n"


@pytest.mark.skipif(os.name != "posix", reason="signals")
@pytest.mark.parametrize("words", ["crash", "exit"])
def test_a_reader_that_crashes_takes_nobody_along(words: str) -> None:
    assert kinds(apart(words)) == ["reader-crashed"]
    assert apart("Kính gửi").manuscripts[0].text == "Kính gửi\n"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux bounds the memory of a process")
def test_a_reader_that_swells_is_refused() -> None:
    assert kinds(apart("swell")) == ["reader-out-of-memory"]
    assert apart("Kính gửi").manuscripts[0].text == "Kính gửi\n"


def test_a_reader_that_raises_leaves_a_note() -> None:
    assert kinds(apart("raise")) == ["file-damaged"]


def test_what_libraries_print_stays_out_of_the_answer(capfd: pytest.CaptureFixture[str]) -> None:
    assert apart("babble").manuscripts[0].text == "babble\n"
    said = capfd.readouterr()
    assert "what a library prints" not in said.out + said.err


def test_programs_have_a_time_of_their_own() -> None:
    assert apart("Kính gửi").manuscripts  # the process runs: only its work is timed now
    assert apart("patient", Limits(reader_seconds=2, reader_seconds_per_mib=0)).notes[0].facts["ran"] == "yes"


def test_a_program_without_time_is_not_run() -> None:
    assert apart("patient", replace(LONG, program_seconds=0)).notes[0].facts["ran"] == "no"


@pytest.mark.skipif(os.name != "posix", reason="process groups")
def test_what_an_ended_reader_started_ends_too() -> None:
    seconds = f"6{os.getpid()}"
    assert kinds(apart(f"leave {seconds}", SHORT)) == ["reader-too-slow"]
    for _ in range(100):  # a process that was killed takes a moment to go
        alive = subprocess.run(["ps", "-eo", "args"], capture_output=True, text=True, check=True).stdout  # noqa: S607
        if f"sleep {seconds}" not in alive:
            return
        time.sleep(0.1)
    pytest.fail("what the reader started runs on")


def test_limits_go_along() -> None:
    (note,) = apart("limits", Limits(pages=7)).notes
    assert note.facts["pages"] == 7


def test_the_process_is_used_again_and_renewed_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guard, "RENEWED_AFTER", 3)
    pids = [apart("pid", Limits()).notes[0].facts["pid"] for _ in range(4)]
    assert pids[0] == pids[1] == pids[2] != pids[3]
    assert os.getpid() not in pids


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_a_process_that_was_killed_between_two_files_is_replaced() -> None:
    first = apart("pid", Limits()).notes[0].facts["pid"]
    os.kill(int(first), signal.SIGKILL)
    os.waitid(os.P_PID, int(first), os.WEXITED | os.WNOWAIT)  # until it is gone
    assert apart("pid", Limits()).notes[0].facts["pid"] != first


def test_a_member_that_cannot_be_read_leaves_the_others_alone() -> None:
    data = pdf([[(72, 700, "Words.")]])
    packed = archive({"a.pdf": data, "b.pdf": b"%PDF-1.7\n" + bytes(range(256)) * 40, "c.txt": "Chữ."})
    found = reading("goi.zip", packed)
    assert [one.part for one in found.manuscripts] == ["a.pdf", "c.txt"]
    assert [note.where.file for note in found.notes] == ["goi.zip/b.pdf"]
