"""Where lines of a text end."""

import pytest

from vankien.read.text import manuscript_of


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\f", "\v"])
def test_each_way_to_end_a_line_ends_a_paragraph(end: str) -> None:
    one = manuscript_of(f"Kính gửi: Ban soạn thảo{end}Tôi nhất trí.")
    assert [of.span.of(one.text) for of in one.paragraphs] == ["Kính gửi: Ban soạn thảo", "Tôi nhất trí."]
