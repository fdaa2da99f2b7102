"""The reference is made from the code, and says everything that the code has."""

import importlib.util
import json
from pathlib import Path
from types import ModuleType

import pytest
from jsonschema import Draft202012Validator

from vankien.cli.main import COMMANDS
from vankien.lang.registry import CATALOGS
from vankien.read.registry import READERS

DOCS = Path(__file__).parents[3] / "docs"


@pytest.fixture(scope="module")
def maker() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_reference", DOCS / "reference" / "make_reference.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_made_pages_are_as_the_code_makes_them(maker: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", maker.WIDTH)
    for name, text in maker.pages().items():
        committed = (DOCS / "reference" / name).read_text(encoding="utf-8")
        assert committed == text, f"docs/reference/{name} is stale: run make docs"


def test_schemas_are_schemas(maker: ModuleType) -> None:
    for text in maker.schemas().values():
        Draft202012Validator.check_schema(json.loads(text))


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_a_guide(command: str) -> None:
    guides = [path.read_text(encoding="utf-8") for path in (DOCS / "howto").glob("*.md")]
    assert any(f"vankien {command}" in guide for guide in guides), f"no how-to shows vankien {command}"


def test_both_languages_say_the_same_things() -> None:
    vietnamese, english = (set(CATALOGS[code].texts) for code in ("vi", "en"))
    assert vietnamese == english


def test_every_reader_and_suffix_has_its_line() -> None:
    page = (DOCS / "reference" / "formats.md").read_text(encoding="utf-8")
    rows = {cells[1].strip("` "): cells for line in page.splitlines() if len(cells := line.split("|")) == 7}
    assert [one.name for one in READERS if one.name not in rows] == []
    assert [
        one.name for one in READERS if not all(suffix in rows[one.name][2].split() for suffix in one.suffixes)
    ] == []
    assert all(cell.strip() for cells in rows.values() for cell in cells[1:6])
