"""How long the program takes to begin: `--help`, and the first letter of a process, beside a bare Python.

Every process runs on byte code compiled before, as an installed program does, and `vankien` on the patterns that its
first run kept (`vankien/store/patterns.py`). Processor time is told besides.
"""

import os
import resource
import subprocess
import sys
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from measure import head, measure

LETTER = """Kính gửi: Tổ biên tập
Tôi là Hà Thị Mơ, xóm Trại, xã Vân Lâm. Tôi nhất trí với dự thảo.
Tại khoản 2 mục 3 Phần II, đề nghị thay cụm từ “thu nhập khá” bằng “thu nhập cao”, vì đã đạt từ năm ngoái.
Mục 4: bổ sung “và thôn bản” sau từ “xã”.
"""
ENGLISH = """To the drafting group
My name is Mary Holt, of Quay Street. I agree with most of the draft.
In section 3, please replace “fair income” with “good income”, since we reached it last year.
Section 4: add “and hamlets” after “communes”.
"""
READ = "import sys, vankien; vankien.parse(open(sys.argv[1], encoding='utf-8').read(), sys.argv[2])"


def run(environment: dict[str, str], *words: str) -> None:
    """One process, its output thrown away."""
    subprocess.run([sys.executable, *words], check=True, capture_output=True, env=environment)


def told(name: str, environment: dict[str, str], *words: str) -> None:
    """Prints how long a process takes, and how much of the processor it needs at the mean."""
    work = partial(run, environment, *words)
    work()
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    measure(name, 1, work, repeat=5)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    print(f"   {'':44} processor {used / 5 * 1000:.0f} ms")


def main() -> None:
    """Prints the figures; the aims are 200 ms for --help, 900 ms for the first letter."""
    head("start-up")
    with TemporaryDirectory() as folder:
        said = {"letter.txt": LETTER, "english.txt": ENGLISH}
        for file, text in said.items():
            Path(folder, file).write_text(text, encoding="utf-8")
        vi, en = (str(Path(folder, file)) for file in said)
        environment = {
            **os.environ, "PYTHONPYCACHEPREFIX": folder, "PYTHONDONTWRITEBYTECODE": "", "VANKIEN_CACHE": folder
        }  # fmt: skip
        first = {**environment, "VANKIEN_CACHE": ""}
        told("python -c pass", environment, "-c", "pass")
        told("vankien --help", environment, "-m", "vankien", "--help")
        told("vankien consolidate --help", environment, "-m", "vankien", "consolidate", "--help")
        told("import vankien", environment, "-c", "import vankien")
        told("vankien parse, one letter", environment, "-m", "vankien", "parse", vi)
        told("  in English", environment, "-m", "vankien", "parse", en, "--genre", "en")
        told("  no patterns kept", first, "-m", "vankien", "parse", vi)
        told("  no patterns kept, in English", first, "-m", "vankien", "parse", en, "--genre", "en")
        told("vankien.parse, one letter", environment, "-c", READ, vi, "vi")
        told("vankien.parse, one letter in English", environment, "-c", READ, en, "en")


if __name__ == "__main__":
    main()
