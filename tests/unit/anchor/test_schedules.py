"""A row of a schedule bears a number, too: who names a section means the body's, unless he names the schedule."""

import pytest

from vankien.anchor.amendment import anchor_all
from vankien.anchor.index import build_index
from vankien.lang.en.outline import OUTLINE
from vankien.lang.registry import PROFILES
from vankien.model.anchor import Anchor
from vankien.model.contribution import Source
from vankien.model.manuscript import Manuscript, Paragraph
from vankien.model.span import Span
from vankien.outline.build import build_document
from vankien.parse.manuscript import parse_manuscript
from vankien.read.registry import read_text

LINES = (
    "Part 1", "1. Aims", "(1) The Board dredges the channel.", "2. Lights", "(1) The Board lights the quay.",
    "Schedule 1", "Rules for visitors", "1. Dogs stay on board.", "2. Fires are not lit.", "3. Bells are not rung.",
)  # fmt: skip


def anchor(said: str) -> tuple[Anchor, str]:
    at, paragraphs = 0, []
    for line in LINES:
        paragraphs.append(Paragraph(Span(at, at + len(line))))
        at += len(line) + 1
    document, _ = build_document(Manuscript("\n".join(LINES) + "\n", tuple(paragraphs)), OUTLINE)
    parsed = parse_manuscript(read_text(said + "\n"), PROFILES["en"], Source("", None, ""))
    (done,) = anchor_all([one for each in parsed for one in each.amendments], build_index(document))
    assert done.amendment.anchor is not None
    return done.amendment.anchor, document.text


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("Delete section 2.", "2. Lights\n(1) The Board lights the quay."),
        ("After section 1 insert “1A. The Board keeps a boat.”", ""),
        ("Delete section 2 of Schedule 1.", "2. Fires are not lit."),
        ("In Schedule 1, delete rule 2.", "2. Fires are not lit."),
    ],
)
def test_a_section_is_one_of_the_body(said: str, place: str) -> None:
    found, text = anchor(said)
    assert found.state.is_certain
    assert [one.span.of(text).strip() for one in found.places] == [place]


def test_a_point_may_be_a_row_of_the_schedule() -> None:
    found, _ = anchor("Delete point 2.")
    assert not found.state.is_certain
    assert len(found.candidates) == 2
