"""Chance changes on pages of the sample, moves among them, as two other programs settle them."""

import shutil
from pathlib import Path

import pytest

from tests import office
from tests.office.cases import cases
from tests.office.judge import by_libreoffice, by_pandoc

COUNT = 30


@pytest.mark.skipif(not office.is_here(), reason="LibreOffice with its Python bindings is not installed")
def test_libreoffice_accepts_to_the_next_page_and_rejects_to_the_page(tmp_path: Path) -> None:
    made = cases(COUNT, tmp_path)
    (tmp_path / "judged").mkdir()
    assert by_libreoffice(made, tmp_path / "judged") == []
    assert sum(not case.unlike for case in made) > COUNT / 2
    assert any(b"moveFrom" in _document(case.tracked) for case in made)


@pytest.mark.skipif(shutil.which("pandoc") is None, reason="pandoc is not installed")
def test_pandoc_accepts_to_the_next_page_and_rejects_to_the_page(tmp_path: Path) -> None:
    assert [wrong for case in cases(COUNT, tmp_path) for wrong in by_pandoc(case, tmp_path)] == []


def _document(data: bytes) -> bytes:
    from vankien.write.package import unpack  # noqa: PLC0415

    return unpack(data)["word/document.xml"]
