"""The samples are what their scripts make, and keep what they promise."""

import importlib.util
import shutil
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest

from tests.e2e.conftest import DRAFT, SAMPLES, SOURCES
from vankien.api import read_draft
from vankien.model.document import Unit
from vankien.model.draft import Draft
from vankien.model.locator import UnitKind
from vankien.model.register.count import count
from vankien.model.register.history import last_held
from vankien.model.register.register import TABLE_NAMES
from vankien.wiring.registers import open_register

REGISTER = SAMPLES / "register"


def _script(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, SAMPLES / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def draft() -> Draft:
    return read_draft(DRAFT)


def unit(draft: Draft, own: str) -> Unit:
    return next(one for one in draft.document.units if one.id == own)


def test_the_draft_is_what_its_script_makes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script = _script("make_draft")
    monkeypatch.setattr(script, "TARGET", tmp_path / "made.docx")
    monkeypatch.setattr("sys.argv", ["make_draft.py"])
    script.main()
    assert (tmp_path / "made.docx").read_bytes() == DRAFT.read_bytes()


def test_the_contributions_are_what_their_script_makes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script = _script("make_contributions")
    folder = tmp_path / "made"
    shutil.copytree(SOURCES, folder)
    made = {"09-cong-van-hoi-nong-dan.docx", "10-bang-gop-y-cac-nganh.xlsx", "12-thu-dien-tu.eml"}
    made |= {"13-du-thao-sua-truc-tiep.docx", "14-hiep-hoi-gui-lai.txt", "11-phieu-gop-y.csv"}
    for name in made:
        (folder / name).unlink()
    monkeypatch.setattr(script, "TARGET", folder)
    script.main()
    for name in sorted(made):
        assert (folder / name).read_bytes() == (SOURCES / name).read_bytes(), name


def test_forty_pages_and_the_places_that_are_cited(draft: Draft) -> None:
    assert len(draft.document.pages) >= 40
    section = unit(draft, "part-I/section-3")
    point = unit(draft, "part-IV/section-3/point-3.6")
    assert section.pages is not None
    assert section.pages[0] <= 14 <= section.pages[1]
    assert point.pages is not None
    assert point.pages[0] == 40
    body = draft.document.text[section.span.start : section.span.end]
    passage = next(line for line in body.split("\n") if line.startswith("Công tác đối ngoại"))
    assert draft.document.page_of(section.span.start + body.index(passage)) == 14


def test_sections_stand_directly_under_two_parts_and_under_roman_ones_in_others(draft: Draft) -> None:
    under = {
        part.id: [one.number for one in draft.document.units if one.kind is UnitKind.SECTION and one.parent == part.id]
        for part in draft.document.units
        if part.kind is UnitKind.PART
    }
    assert under["part-I"][:3] == ["1", "2", "3"]
    assert under["part-IV"][:3] == ["1", "2", "3"]
    assert any(numbers[:2] == ["I", "II"] for numbers in under.values())


def test_all_numbers_are_words_own(draft: Draft) -> None:
    numbered = [one for one in draft.document.units if one.kind in {UnitKind.PART, UnitKind.SECTION, UnitKind.POINT}]
    assert len(numbered) > 40
    assert all(one.label_generated for one in numbered)


def test_the_register_is_what_its_script_makes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script = _script("make_register")
    monkeypatch.setattr(script, "TARGET", tmp_path)
    script.main()
    made, kept = ({one.name: one.read_bytes() for one in folder.iterdir()} for folder in (tmp_path, REGISTER))
    assert made == kept


def test_the_register_says_what_the_readme_promises() -> None:
    register = open_register(REGISTER).register
    assert sum(len(register.rows(name)) for name in TABLE_NAMES) >= 150
    assert all(register.rows(name) for name in TABLE_NAMES)
    modes = {}
    for code in ("cap-huyen-thi", "cap-thon-ban", "don-bien-phong"):
        found = count(register, register.lookup.indicator[code], date(2020, 8, 20))
        assert found.total is not None
        tallies = (found.total.relations, found.total.units_here, found.total.units_there)
        modes[code] = tuple(tally.value for tally in tallies if tally is not None)
    assert modes == {"cap-huyen-thi": (5, 4, 5), "cap-thon-ban": (10, 13, 11), "don-bien-phong": (9, 11, 9)}
    assert last_held(register, register.lookup.indicator["cap-thon-ban"], 12, date(2020, 8, 20)) is None
