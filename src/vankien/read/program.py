"""Programs called from outside: found by name, run without a shell, stopped with all that they started."""

import os
import shutil
import signal
import subprocess
from collections.abc import Sequence
from pathlib import Path


def found(*names: str) -> str | None:
    """The first of some programs that is installed."""
    return next((path for name in names if (path := shutil.which(name)) is not None), None)


def run(words: Sequence[str | Path], seconds: float, given: bytes = b"") -> bytes | None:
    """What a program writes when it is given some bytes; None when it fails or takes longer."""
    try:
        with subprocess.Popen(  # noqa: S603 - a program found by name, words of our own, no shell
            [str(word) for word in words],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        ) as process:
            try:
                said, _ = process.communicate(given, timeout=seconds)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                return None
            return said if process.returncode == 0 else None
    except OSError:
        return None
