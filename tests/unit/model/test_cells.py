"""The cells of a sheet: like a tuple of paragraphs, and a value that may cross into another process."""

import msgspec
import pytest

from vankien.model.manuscript import Cell, Cells, Paragraph, packed
from vankien.model.span import Span

# "ab\tc\n" in row 0, "\tđ\n" in row 5
CELLS = Cells(2, packed([0, 3, 5, 6, 8]), packed([0, 5]))
SAME = (
    Paragraph(Span(0, 2), cell=Cell(0, 0, 0)),
    Paragraph(Span(3, 4), cell=Cell(0, 0, 1)),
    Paragraph(Span(5, 5), cell=Cell(0, 5, 0)),
    Paragraph(Span(6, 7), cell=Cell(0, 5, 1)),
)


def test_they_are_the_paragraphs_in_order() -> None:
    assert tuple(CELLS) == SAME
    assert len(CELLS) == len(SAME)
    assert [CELLS[place] for place in (0, 3, -1, -4)] == [SAME[place] for place in (0, 3, -1, -4)]
    assert CELLS[1:3] == SAME[1:3]
    assert CELLS[::-2] == SAME[::-2]
    with pytest.raises(IndexError):
        CELLS[4]


def test_rows_above_an_ordinal_come_without_the_others() -> None:
    assert CELLS.above(0) == ()
    assert CELLS.above(5) == SAME[:2]
    assert CELLS.above(6) == SAME


def test_equal_numbers_are_equal_values() -> None:
    again = Cells(2, packed([0, 3, 5, 6, 8]), packed([0, 5]))
    assert again == CELLS
    assert hash(again) == hash(CELLS)
    assert Cells(2, packed([0, 3, 5, 6, 8]), packed([0, 6])) != CELLS


def test_they_pass_into_another_process_by_type() -> None:
    sent = msgspec.msgpack.encode(CELLS)
    assert msgspec.msgpack.decode(sent, type=tuple[Paragraph, ...] | Cells) == CELLS


@pytest.mark.parametrize(
    ("width", "starts", "rows"),
    [
        (0, packed([0]), b""),
        (2, packed([0, 3, 5, 6]), packed([0, 5])),
        (2, packed([0, 3, 3, 6, 8]), packed([0, 5])),
        (2, packed([1, 3, 5, 6, 8]), packed([0, 5])),
        (2, packed([0, 3, 5, 6, 8]), packed([5, 0])),
        (2, packed([0, 3, 5, 6, 8])[:-1], packed([0, 5])),
        (1, b"", b""),
    ],
)
def test_what_a_hostile_process_sends_is_refused(width: int, starts: bytes, rows: bytes) -> None:
    sent = msgspec.msgpack.encode({"width": width, "starts": starts, "rows": rows})
    with pytest.raises(msgspec.ValidationError):
        msgspec.msgpack.decode(sent, type=Cells)
