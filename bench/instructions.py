"""How many instructions reading a byte takes, counted by valgrind: the same on a busy machine as on a quiet one.

    python bench/instructions.py [KIND…]

KIND is the share of letters that ask ("0.01", "1.0") or a hostile text of `bench/parse.py`. All are read before once.
"""

import gc
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.letters import letters
from bench.measure import head
from bench.parse import HOSTILE, every

from vankien.read.registry import read_text

SIZES = {"0.01": 20_000, "1.0": 15_000, "numbers": 5_000, "marks": 5_000}  # bytes; a hostile text of another name 5,000
SHARE = re.compile(r"[\d.]+")


def texts(kind: str) -> list[str]:
    """The letters, or the hostile text, of a kind."""
    size = SIZES.get(kind, 5_000)
    if SHARE.fullmatch(kind):
        return letters(Random(21), float(kind), size)
    return [HOSTILE[kind] * (size // len(HOSTILE[kind].encode()))]


def count(kinds: list[str]) -> None:
    """Reads each kind and has valgrind, under which this runs, write down what that took."""
    made = [(kind, texts(kind)) for kind in kinds]
    read = [(kind, sum(len(one.encode()) for one in said), [read_text(one) for one in said]) for kind, said in made]
    for _ in range(2):
        for _, _, manuscripts in read:
            every(manuscripts)
    gc.disable()
    for kind, size, manuscripts in read:
        control("-i", "on")
        control("-z")
        every(manuscripts)
        control("-d", f"read {kind} {size}")
        control("-i", "off")


def control(*what: str) -> None:
    """Asks valgrind for something."""
    subprocess.run(["callgrind_control", *what, str(os.getpid())], check=True, stdout=subprocess.DEVNULL)


def main() -> None:
    """All figures."""
    kinds = sys.argv[1:] or list(SIZES)
    if kinds[0] == "--under-valgrind":
        count(kinds[1:])
        return
    head("parse: instructions a byte, counted")
    with tempfile.TemporaryDirectory() as folder:
        begun = ["valgrind", "--tool=callgrind", "--instr-atstart=no", f"--callgrind-out-file={folder}/out"]
        command = [*begun, sys.executable, __file__, "--under-valgrind", *kinds]
        subprocess.run(command, check=True, capture_output=True, env={**os.environ, "PYTHONHASHSEED": "0"})
        for out in sorted(Path(folder).glob("out.*"), key=lambda path: int(path.suffix[1:])):
            said = out.read_text(encoding="utf-8", errors="replace")
            what, total = re.search(r"read (\S+) (\d+)", said), re.search(r"^totals: (\d+)", said, re.MULTILINE)
            if what is not None and total is not None:
                print(f"   {what[1]:<44} n={what[2]:<9} {int(total[1]) / int(what[2]):>10,.0f} instructions a byte")


if __name__ == "__main__":
    main()
