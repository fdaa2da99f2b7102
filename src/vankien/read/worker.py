"""The process in which large and risky files are read. It has no more memory than allowed, and ends with its caller."""

import os
import signal
import sys
from importlib import import_module
from types import FrameType
from typing import IO, cast

import msgspec

from vankien.flows.ports import Reading, SourceFile
from vankien.read import program
from vankien.read.base import Reader
from vankien.read.guard import READING, TIME, Task, encoded, receive, send
from vankien.read.limits import using
from vankien.read.registry import run_reader

try:
    import resource
except ImportError:  # Windows keeps no such bounds: there only the time is bounded
    resource = None  # type: ignore[assignment]


def main() -> None:
    """Reads what comes on standard input until it is closed."""
    signal.signal(signal.SIGTERM, _end)
    asked, answers = sys.stdin.buffer, _own_output()
    tasks = msgspec.msgpack.Decoder(Task)
    while (head := receive(asked)) is not None and (body := receive(asked)) is not None:
        task = tasks.decode(head.data)
        _bound_memory(task.limits.reader_memory)
        program.allow(task.limits.program_seconds, lambda seconds: send(answers, TIME, seconds.to_bytes(8, "big")))
        with using(task.limits):
            reading = _reading(task, body.data)
        send(answers, READING, encoded(reading))


def _reading(task: Task, data: bytes) -> Reading:
    reader = cast("Reader", import_module(task.module).READER)
    return run_reader(reader, task.kind, SourceFile(task.name, data), task.view, task.depth)


def _own_output() -> IO[bytes]:
    """A pipe that nobody else writes into: what libraries print goes to standard error."""
    own = os.dup(1)
    os.dup2(2, 1)
    return os.fdopen(own, "wb")


def _bound_memory(limit: int) -> None:
    if resource is not None:
        _, most = resource.getrlimit(resource.RLIMIT_AS)
        wanted = limit if most == resource.RLIM_INFINITY else min(limit, most)
        resource.setrlimit(resource.RLIMIT_AS, (wanted, most))


def _end(_signal: int, _frame: FrameType | None) -> None:
    """Ends at once, but so that programs that were started are stopped on the way."""
    raise SystemExit(0)
