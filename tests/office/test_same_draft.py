"""One draft as Word, OpenDocument and PDF: the same tree of units, whoever saved it."""

from pathlib import Path

import pytest

from tests import office
from vankien.flows.ingest import read_draft
from vankien.flows.ports import SourceFile
from vankien.lang.registry import PROFILES
from vankien.model.document import Document, PageBasis
from vankien.model.locator import UnitKind
from vankien.read.registry import read_file

DRAFT = Path(__file__).parents[2] / "samples/draft/du-thao-bao-cao-chinh-tri.docx"


def document(name: str, data: bytes) -> Document:
    return read_draft(SourceFile(name, data), read_file, PROFILES["vi"]).document


def tree(one: Document) -> list[tuple[object, ...]]:
    """What a person would say of each unit; footnotes aside, whose number only a PDF shows."""
    return [
        (unit.depth, unit.kind, unit.number, _label(one, one.units[place].label, place), _words(one, place))
        for place, unit in enumerate(one.units)
        if unit.kind is not UnitKind.FOOTNOTE
    ]


def _label(one: Document, label: str | None, place: int) -> str | None:
    return "•" if one.units[place].kind is UnitKind.BULLET else label


def _words(one: Document, place: int) -> str:
    unit = one.units[place]
    words = unit.heading.of(one.text) if not unit.heading.is_empty else unit.span.of(one.text)
    label = "" if unit.label_generated else (unit.label or "")
    bare = words.strip().removeprefix(label).split("\n")[0]
    return " ".join(bare.replace("2025¹", "2025").split())[:80]


@pytest.mark.skipif(not office.is_here(), reason="LibreOffice with its Python bindings is not installed")
def test_the_sample_draft_has_one_tree(tmp_path: Path) -> None:
    data = DRAFT.read_bytes()
    (made,) = office.converted([data], tmp_path)
    word, odt, pdf = document("a.docx", data), document("a.odt", made.odt), document("a.pdf", made.pdf)
    assert tree(odt) == tree(word)
    assert tree(pdf) == tree(word)
    assert pdf.units[0].page_basis is PageBasis.PDF
    named = {unit.id: unit.pages for unit in word.units}
    near = [abs(unit.pages[0] - pages[0]) <= 1 for unit in pdf.units if unit.pages and (pages := named.get(unit.id))]
    assert len(near) > 200
    assert all(near)  # the sample's stored pages come from the same program
