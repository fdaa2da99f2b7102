"""Chance edits on pages of the sample, as LibreOffice settles them."""

import re
import unicodedata
from pathlib import Path

import pytest

from tests import office
from tests.office.cases import cases

COUNT = 30


def _lines(text: str) -> list[str]:
    rows = (" ".join(unicodedata.normalize("NFC", row).split()) for row in text.split("\n"))
    return [row for row in rows if row]


@pytest.mark.skipif(not office.is_here(), reason="LibreOffice with its Python bindings is not installed")
def test_accepting_gives_the_next_page_and_rejecting_the_page(tmp_path: Path) -> None:
    made = cases(COUNT, tmp_path)
    asked = [
        row
        for case in made
        for row in (
            (case.tracked, "Accept"),
            (case.clean, "Keep"),
            (case.tracked, "Reject"),
            (case.draft.original, "Keep"),
        )
    ]
    (tmp_path / "judged").mkdir()
    texts = [_lines(text) for text in office.settled(asked, tmp_path / "judged")]
    for place, case in enumerate(made):
        accepted, following, rejected, before = texts[4 * place : 4 * place + 4]
        assert rejected == before, case.edits
        assert _bare(accepted) == _bare(following), case.edits
        assert case.unlike or accepted == following, case.edits
    assert sum(not case.unlike for case in made) > COUNT / 2


def _bare(rows: list[str]) -> list[str]:
    """The paragraphs without the labels in front of them."""
    return [re.sub(r"^(?:[\dIVX]+(?:\.\d+)*\.|[a-zđ]\)|[-•])\s", "", row) for row in rows]
