"""Where lines of a text end."""

import pytest

from vankien.model.document import PageBasis
from vankien.read.text import manuscript_of


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\f", "\v"])
def test_each_way_to_end_a_line_ends_a_paragraph(end: str) -> None:
    one = manuscript_of(f"Kính gửi: Ban soạn thảo{end}Tôi nhất trí.")
    assert [of.span.of(one.text) for of in one.paragraphs] == ["Kính gửi: Ban soạn thảo", "Tôi nhất trí."]


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        ("Trang một\n\fTrang hai\n\fTrang ba\n", ["Trang một", "Trang hai", "Trang ba"]),
        ("Trang một\n\f\nTrang hai\n\f", ["Trang một", "Trang hai"]),  # a printer's last page is empty
        ("Trang một\r\n\fTrang hai", ["Trang một", "Trang hai"]),
    ],
)
def test_form_feeds_part_pages(text: str, pages: list[str]) -> None:
    one = manuscript_of(text)
    ends = (*one.pages[1:], len(one.text))
    assert [one.text[start:end].strip() for start, end in zip(one.pages, ends, strict=True)] == pages
    assert one.page_basis is PageBasis.STORED


def test_few_form_feeds_are_breaks_that_somebody_set() -> None:
    assert manuscript_of("Bìa\n\f" + "Một câu dài.\n" * 900).page_basis is PageBasis.MARKED
    assert manuscript_of("Không có trang nào.\n").pages == ()
