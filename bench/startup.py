"""How long `vankien --help` takes, beside a bare Python and an import of everything."""

import subprocess
import sys

from measure import head, measure


def run(*words: str) -> None:
    """One process, its output thrown away."""
    subprocess.run([sys.executable, *words], check=True, capture_output=True)


def main() -> None:
    """Prints the figures; the aim for --help is 200 ms."""
    head("start-up")
    measure("python -c pass", 1, lambda: run("-c", "pass"), repeat=10)
    measure("vankien --help", 1, lambda: run("-m", "vankien", "--help"), repeat=10)
    measure("vankien consolidate --help", 1, lambda: run("-m", "vankien", "consolidate", "--help"), repeat=5)
    measure("import vankien", 1, lambda: run("-c", "import vankien"), repeat=10)


if __name__ == "__main__":
    main()
