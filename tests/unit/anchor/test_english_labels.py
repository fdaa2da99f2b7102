"""New wordings that repeat the label of an English unit bring it once."""

import pytest

from vankien.anchor.amendment import anchor_all
from vankien.anchor.index import build_index
from vankien.lang.en.outline import OUTLINE
from vankien.lang.registry import PROFILES
from vankien.model.contribution import Source
from vankien.model.edit import ChangeSet
from vankien.model.manuscript import Manuscript, Paragraph
from vankien.model.span import Span
from vankien.outline.build import build_document
from vankien.parse.manuscript import parse_manuscript
from vankien.read.registry import read_text

LINES = ("1. Aims", "1.1 The Board will", "(a) dredge the channel;", "(b) mend the dyke.", "1.2 Boats pay at noon.")


@pytest.mark.parametrize(
    ("said", "after"),
    [
        ("1.1 (b) should read: “(b) mend the dyke and the quay.”", "(b) mend the dyke and the quay."),
        ("Paragraph 1.1(b) should read: “mend the quay.”", "(b) mend the quay."),
        ("1.2 should read: “1.2 Boats pay at one.”", "1.2 Boats pay at one."),
        ("1.2 should read: “Boats pay at one.”", "1.2 Boats pay at one."),
    ],
)
def test_a_label_that_is_repeated_stands_once(said: str, after: str) -> None:
    at, paragraphs = 0, []
    for line in LINES:
        paragraphs.append(Paragraph(Span(at, at + len(line))))
        at += len(line) + 1
    document, _ = build_document(Manuscript("\n".join(LINES) + "\n", tuple(paragraphs)), OUTLINE)
    parsed = parse_manuscript(read_text(said + "\n"), PROFILES["en"], Source("", None, ""))
    (done,) = anchor_all([one for each in parsed for one in each.amendments], build_index(document))
    new = ChangeSet(done.amendment.edits, len(document.text)).apply(document.text)
    assert after in new.splitlines()
    assert "1.2 1.2" not in new
    assert "(b) (b)" not in new
