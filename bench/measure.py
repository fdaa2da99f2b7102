"""What every benchmark prints the same way: machine, n, command, time, peak memory, and how cost grows."""

import os
import platform
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path


def machine() -> str:
    """Processor, cores, Python."""
    model = "unknown processor"
    info = Path("/proc/cpuinfo")
    if info.exists():
        names = [line for line in info.read_text(encoding="utf-8").splitlines() if line.startswith("model name")]
        model = names[0].split(":", 1)[1].strip() if names else model
    return f"{model}, {os.cpu_count()} cores, Python {platform.python_version()}"


def head(title: str) -> None:
    """The head of a benchmark's output."""
    print(f"\n== {title}\n   machine: {machine()}\n   command: python {' '.join(sys.argv)}")


def measure(
    name: str, n: int, work: Callable[[], object], *, repeat: int = 3, clock: Callable[[], float] = time.perf_counter
) -> float:
    """Prints the best of `repeat` runs in seconds, the rate, and the process' peak memory so far; the best time.

    `time.process_time` as the clock tells processor time, on a machine that others use.
    """
    best = float("inf")
    for _ in range(repeat):
        begun = clock()
        work()
        best = min(best, clock() - begun)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    rate = n / best if best else float("inf")
    print(f"   {name:<44} n={n:<9} {best * 1000:>10.2f} ms  {rate:>14,.0f}/s  peak {peak:,.0f} MB")
    return best
