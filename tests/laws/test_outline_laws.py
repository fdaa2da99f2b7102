"""Whatever a draft looks like, its units nest, stand in order, cover every paragraph, and have names of their own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.laws.growth import growth
from vankien.lang.vi.outline import OUTLINE
from vankien.model.document import Document
from vankien.model.manuscript import Cell, Manuscript, Paragraph, Story
from vankien.model.span import Span
from vankien.outline.build import build_document

LABELS = (
    "", "", "", "Phần thứ nhất", "PHẦN II", "Chương I", "Mục 2.", "Điều 5.", "I.", "II-", "V.", "A.", "1.", "2.", "3.",
    "1)", "(1)", "1.1.", "1.2", "2.1.3.", "a)", "b.", "đ)", "i)", "ii)", "-", "+", "•", "“Điều 3.", "“", "KẾT LUẬN",
)  # fmt: skip
WORDS = ("", " Kinh tế", " Xã hội phát triển.", " như sau:", " KẾT QUẢ", " hết.”", "\t3", " \u00a0", " C. D.")


@st.composite
def manuscripts(draw: st.DrawFn) -> Manuscript:
    rows = draw(
        st.lists(
            st.tuples(
                st.sampled_from(LABELS),
                st.sampled_from(WORDS) | st.text(max_size=8).map(lambda text: text.replace("\n", " ")),
                st.sampled_from(["", "", "", "1.", "a)", "\uf0b7", "Phần thứ hai", "?"]),
                st.sampled_from([None, None, None, 0, 1, 2]),
                st.sampled_from([Story.BODY] * 6 + [Story.FOOTNOTE, Story.TEXTBOX]),
                st.booleans(),
                st.integers(0, 9),
            ),
            max_size=25,
        )
    )
    text, paragraphs, row = "", [], 0
    for typed, words, label, level, story, is_cell, more in rows:
        own = typed + words
        cell = Cell(0, row := row + 1, more % 2) if is_cell and more > 7 else None
        span = Span(len(text), len(text) + len(own))
        list_id = None if level is None else str(more % 2)
        paragraphs.append(
            Paragraph(
                span, label, level, list_id, None, level if more < 4 else None, "", more == 3, more == 5, story, cell
            )
        )
        text += own + "\n"
    return Manuscript(text, tuple(paragraphs))


def outline(manuscript: Manuscript) -> Document:
    return build_document(manuscript, OUTLINE)[0]


@given(manuscripts())
def test_children_lie_inside_their_parents_below_the_heading_line(manuscript: Manuscript) -> None:
    document = outline(manuscript)
    for unit in document.units:
        assert unit.span.start <= unit.heading.start <= unit.heading.end <= unit.body.start
        assert unit.body.end == unit.span.end
        if unit.parent is not None:
            parent = document.unit(unit.parent)
            assert parent.span.contains(unit.span)
            assert unit.depth == parent.depth + 1
            assert unit.span.start >= parent.heading.end


@given(manuscripts())
def test_units_stand_in_preorder_and_siblings_do_not_overlap(manuscript: Manuscript) -> None:
    document = outline(manuscript)
    starts = [unit.span.start for unit in document.units]
    assert starts == sorted(starts)
    last: dict[str | None, int] = {}
    for unit in document.units:
        assert unit.span.start >= last.get(unit.parent, 0)
        last[unit.parent] = unit.span.end


@given(manuscripts())
def test_every_word_lies_in_a_unit(manuscript: Manuscript) -> None:
    document = outline(manuscript)
    inside = [False] * len(document.text)
    for unit in document.units:
        if unit.parent is None:
            inside[unit.span.start : unit.span.end] = [True] * unit.span.length
    assert all(is_in or char.isspace() for is_in, char in zip(inside, document.text, strict=True))


@given(manuscripts())
def test_every_id_names_one_unit(manuscript: Manuscript) -> None:
    ids = [unit.id for unit in outline(manuscript).units]
    assert len(ids) == len(set(ids))


@given(manuscripts())
def test_a_label_stands_where_its_unit_begins(manuscript: Manuscript) -> None:
    document = outline(manuscript)
    for unit in document.units:
        if unit.label is not None and not unit.label_generated:
            assert document.text.startswith(unit.label, unit.span.start)


@given(manuscripts())
def test_the_same_draft_gives_the_same_outline(manuscript: Manuscript) -> None:
    assert build_document(manuscript, OUTLINE) == build_document(manuscript, OUTLINE)


@pytest.mark.parametrize(
    "line",
    [
        "1. x\n",
        "“Điều 1. như sau:\n",
        "“(\n",
        "\n",
        "Phần I\n",
        "- + - +\n",
        "1.1.1.1.1.\n",
        "a) b) c)\n",
        "II. " * 3,
        "A",
        "thứ ",
        "KẾT LUẬN\n",
        "- a\nb\n",
    ],
)
def test_hostile_drafts_cost_no_more_than_their_length(line: str) -> None:
    def work(size: int) -> None:
        outline(Manuscript(line * (size // len(line))))

    limit = 8 * 3  # eight times the text, and room for a busy machine; a square law would need 64
    assert growth(work, 20_000, 160_000, limit) < limit
