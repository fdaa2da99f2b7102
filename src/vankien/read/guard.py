"""Readers that may hang or crash run in a process of their own: killed when over time or memory, the run goes on.

The process is started when first needed and used again, so that an ordinary file costs about ten milliseconds more.
What comes back is decoded by type: a reader that a hostile file took over can send wrong words, nothing else.
"""

import atexit
import os
import signal
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from types import MappingProxyType
from typing import IO

import msgspec

from vankien.flows.ports import Reading, SourceFile, View
from vankien.model.note import Note, Severity
from vankien.read.limits import LIMITS, MIB, Limits, in_force

RENEWED_AFTER = 200  # files, so that what a native library leaks is given back
PATIENCE = 2.0  # seconds for a process to end by itself before it is killed
READING, TIME = b"r", b"t"  # what the process sends: a reading, or that a program will run and for how long
HEAD = 9  # bytes before each message: its kind, its length
_CHILD = "from vankien.read.worker import main; main()"


class Task(msgspec.Struct, frozen=True):
    """One file to read, its bytes aside: by which reader's module, and within which limits."""

    module: str
    kind: str
    name: str
    view: View
    depth: int
    limits: Limits


@dataclass(frozen=True, slots=True)
class Message:
    """What came from a process."""

    kind: bytes
    data: bytes


def encoded(value: object) -> bytes:
    """A value as bytes; what is a mapping of any kind becomes a plain one."""
    return msgspec.msgpack.encode(value, enc_hook=_plain)


def _plain(value: object) -> object:
    if isinstance(value, MappingProxyType):
        return dict(value)
    raise NotImplementedError(type(value).__name__)


_READING = msgspec.msgpack.Decoder(Reading)


def send(pipe: IO[bytes], kind: bytes, data: bytes) -> None:
    """Writes one message."""
    pipe.write(kind + len(data).to_bytes(HEAD - 1, "big"))
    pipe.write(data)
    pipe.flush()


def receive(pipe: IO[bytes]) -> Message | None:
    """The next message; None when the other side is gone."""
    head = pipe.read(HEAD)
    if len(head) < HEAD:
        return None
    length = int.from_bytes(head[1:], "big")
    data = pipe.read(length)
    return Message(head[:1], data) if len(data) == length else None


class Worker:
    """A process that reads one file after another."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - this interpreter, words of our own
            [sys.executable, "-c", _CHILD],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=None if os.environ.get("VANKIEN_DEBUG") else subprocess.DEVNULL,  # libraries print there
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
            start_new_session=True,  # Ctrl-C is for us: we end it
        )
        self._read = 0
        self._deadline = 0.0
        self._is_late = False

    def read(self, task: Task, data: bytes, seconds: float) -> Reading | Note:
        """The reading, or the note that says how the process failed; it is gone then."""
        assert self._process.stdin is not None  # noqa: S101 - both pipes were asked for
        assert self._process.stdout is not None  # noqa: S101
        self._deadline, self._is_late = time.monotonic() + seconds, False
        watch = threading.Thread(target=self._watch, daemon=True)
        done = self._done = threading.Event()
        watch.start()
        try:
            send(self._process.stdin, READING, encoded(task))
            send(self._process.stdin, READING, data)
            while (message := receive(self._process.stdout)) is not None:
                if message.kind == TIME:
                    self._deadline += int.from_bytes(message.data, "big")
                    continue
                self._read += 1
                return _READING.decode(message.data)
        except (OSError, msgspec.DecodeError):
            pass
        finally:
            done.set()
            watch.join()
        self.close()
        if self._is_late:
            return Note("reader-too-slow", Severity.ERROR, facts={"kind": task.kind, "seconds": round(seconds)})
        return Note("reader-crashed", Severity.ERROR, facts={"kind": task.kind})

    def _watch(self) -> None:
        """Ends the process when the deadline has passed."""
        while not self._done.wait(max(0.01, self._deadline - time.monotonic())):
            if time.monotonic() >= self._deadline:
                self._is_late = True
                self._kill()
                return

    @property
    def is_fresh(self) -> bool:
        """Whether it may read another file."""
        return self._read < RENEWED_AFTER and self._process.poll() is None

    def close(self) -> None:
        """Ends the process and what it started."""
        self._process.terminate()
        try:
            self._process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self._kill()
        for pipe in (self._process.stdin, self._process.stdout):
            try:
                if pipe is not None:
                    pipe.close()
            except OSError:  # what was still to be sent to a process that is gone
                pass

    def _kill(self) -> None:
        if os.name == "posix":
            os.killpg(self._process.pid, signal.SIGKILL)
        else:
            self._process.kill()
        self._process.wait()


_idle: list[Worker] = []  # one for each thread that has read; taking and giving back are atomic


def read_apart(module: str, kind: str, source: SourceFile, view: View, depth: int) -> Reading:
    """What a reader's module makes of a file, in a process of its own, within time and memory."""
    worker = _idle.pop() if _idle else Worker()
    if not worker.is_fresh:
        worker.close()
        worker = Worker()
    limits = in_force()
    seconds = limits.reader_seconds + limits.reader_seconds_per_mib * len(source.data) / MIB
    try:
        result = worker.read(Task(module, kind, source.name, view, depth, limits), source.data, seconds)
    except BaseException:  # interrupted: what the process sends later must not be taken for the next file's
        worker.close()
        raise
    if isinstance(result, Note):
        return Reading(kind, (), (result,))
    if any(note.kind == "reader-out-of-memory" for note in result.notes):
        worker.close()  # nobody knows what is left in it
    else:
        _idle.append(worker)
    return result


@atexit.register
def end_all() -> None:
    """Ends every process that waits for work."""
    while _idle:
        _idle.pop().close()


# Bytes (of the unpacked XML for Word and OpenDocument) up to which a file is read in our own process: there
# these readers are quick whatever is in it. Kinds that are not named always go to the other process.
HERE = {
    "text": 2 * MIB,
    "csv": 2 * MIB,
    "docx": 4 * MIB,
    "odt": 2 * MIB,
    "html": MIB // 8,
    "email": MIB // 4,
    "mbox": MIB // 4,
}


def is_light(kind: str, size: int) -> bool:
    """Whether a file may be read in our own process. Archives are: each of their members is asked about anew."""
    return kind == "zip" or size <= HERE.get(kind, -1)


def out_of_memory(kind: str) -> Note:
    """The note for a file that needs more memory than allowed."""
    return Note("reader-out-of-memory", Severity.ERROR, facts={"kind": kind, "limit": LIMITS.reader_memory})
