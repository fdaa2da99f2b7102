"""The Python face: functions that share a name with a room of the house."""

import subprocess
import sys

import pytest

FACE = ("anchor", "consolidate", "diff", "kept_patterns", "parse", "read_contributions", "read_draft")


@pytest.mark.parametrize(
    "first",
    ["import vankien", "import vankien.parse.prose.prose, vankien.anchor.index", "from vankien.api import parse"],
)
def test_every_function_is_one_whatever_was_imported_before(first: str) -> None:
    code = f"{first}\nimport vankien\nfor _ in range(2):\n    print(*(callable(getattr(vankien, n)) for n in {FACE}))"
    told = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)  # noqa: S603
    assert set(told.stdout.split()) == {"True"}


def test_a_function_named_as_its_room_is_called_again_and_again() -> None:
    code = "import vankien\nprint(*(len(vankien.parse('Đề nghị bỏ mục 4.')[0].amendments) for _ in range(3)))"
    told = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)  # noqa: S603
    assert told.stdout.split() == ["1", "1", "1"]


def test_rooms_are_found_by_their_full_names() -> None:
    code = "import vankien\nvankien.parse('')\nfrom vankien.parse import script\n"
    code += "import vankien.parse.words.lines as lines\nprint(script.__name__, lines.__name__)"
    told = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)  # noqa: S603
    assert told.stdout.split() == ["vankien.parse.script", "vankien.parse.words.lines"]
