"""The Python face: functions that share a name with a room of the house."""

import subprocess
import sys

import pytest

FACE = ("anchor", "consolidate", "diff", "parse", "read_contributions", "read_draft")


@pytest.mark.parametrize(
    "first",
    ["import vankien", "import vankien.parse.prose, vankien.anchor.index", "from vankien.api import parse"],
)
def test_every_function_is_one_whatever_was_imported_before(first: str) -> None:
    code = (
        f"{first}\nimport vankien\nfor _ in range(2):\n    print(*(type(getattr(vankien, n)).__name__ for n in {FACE}))"
    )
    told = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)  # noqa: S603
    assert set(told.stdout.split()) == {"function"}


def test_rooms_are_found_by_their_full_names() -> None:
    code = "import vankien\nvankien.parse('')\nfrom vankien.parse import prose\nprint(prose.__name__)"
    told = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)  # noqa: S603
    assert told.stdout.split() == ["vankien.parse.prose"]
