"""Programs called from outside: found by name, run without a shell, stopped with all that they started."""

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from vankien.read.limits import LIMITS

try:
    import resource
except ImportError:  # Windows keeps no such bounds
    resource = None  # type: ignore[assignment]


class _Budget:
    """Seconds left for programs on the file that is being read, and who is told before one runs."""

    def __init__(self) -> None:
        self.left = float("inf")
        self.tell: Callable[[int], None] = lambda _seconds: None


_BUDGET = _Budget()


def allow(seconds: float, tell: Callable[[int], None]) -> None:
    """Begins a file: all its programs together may take so long; `tell` hears how long each may at most."""
    _BUDGET.left, _BUDGET.tell = seconds, tell


def found(*names: str) -> str | None:
    """The first of some programs that is installed."""
    return next((path for name in names if (path := shutil.which(name)) is not None), None)


def run(words: Sequence[str | Path], seconds: float, given: bytes = b"") -> bytes | None:
    """What a program writes when it is given some bytes; None when it fails or takes longer."""
    seconds = min(seconds, _BUDGET.left)
    if seconds <= 0:
        return None
    begun = time.monotonic()
    _BUDGET.tell(round(seconds) + 1)
    try:
        with subprocess.Popen(  # noqa: S603 - a program found by name, words of our own, no shell
            [str(word) for word in words],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        ) as process:
            _bound_memory(process.pid)
            try:
                said, _ = process.communicate(given, timeout=seconds)
            except BaseException as stop:
                os.killpg(process.pid, signal.SIGKILL)
                if isinstance(stop, subprocess.TimeoutExpired):
                    return None
                raise
            return said if process.returncode == 0 else None
    except OSError:
        return None
    finally:
        _BUDGET.left -= time.monotonic() - begun


def _bound_memory(pid: int) -> None:
    """Gives a program that has just begun its own bound instead of ours, where the system can."""
    if hasattr(resource, "prlimit"):  # Linux
        try:
            _, most = resource.prlimit(pid, resource.RLIMIT_AS)
            limit = LIMITS.program_memory
            wanted = limit if most == resource.RLIM_INFINITY else min(limit, most)
            resource.prlimit(pid, resource.RLIMIT_AS, (wanted, most))
        except (OSError, ValueError):  # it has ended already
            return
