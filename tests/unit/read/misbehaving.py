"""Readers that do what no reader should, for the tests of what happens then; the file's words say what."""

import os
import signal
import subprocess
import time

from vankien.flows.ports import Reading, SourceFile, View
from vankien.model.note import Note
from vankien.read import program
from vankien.read.base import Reader
from vankien.read.limits import LIMITS
from vankien.read.text import read_text


def misbehave(source: SourceFile, view: View) -> Reading:  # noqa: PLR0912 - one branch a misdeed
    words = source.data.decode()
    if words == "hang":
        while True:
            time.sleep(60)
    if words == "hang deaf":
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        while True:
            pass
    if words == "crash":
        os.kill(os.getpid(), signal.SIGSEGV)
    if words == "exit":
        os._exit(0)
    if words == "swell":
        return Reading("text", (), (Note(str(len(bytearray(1 << 40)))),))
    if words == "raise":
        raise KeyError(words)
    if words == "babble":
        os.write(1, b"what a library prints\n" * 100)
    if words == "patient":  # a program that takes longer than the reader itself may
        ran = program.run(["sleep", "3"], 60) is not None
        return Reading("text", (), (Note("said", facts={"ran": "yes" if ran else "no"}),))
    if words.startswith("leave "):
        subprocess.Popen(["sleep", words.removeprefix("leave ")])  # noqa: S603, S607
        time.sleep(60)
    if words == "limits":
        return Reading("text", (), (Note("said", facts={"pages": LIMITS.pages}),))
    if words == "pid":
        return Reading("text", (), (Note("said", facts={"pid": os.getpid()}),))
    return read_text(source, view)


READER = Reader(name="misbehaving", suffixes=(), read=misbehave)
