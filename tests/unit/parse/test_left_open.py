"""An order right before a mark that its line leaves open: the passage goes on in the next lines."""

import pytest

from vankien.api import parse

Asked = tuple[str, str, str | None]


def asked(text: str, language: str = "vi") -> list[Asked]:
    """Operation, path and new words of all amendments but remarks."""
    found = [one for it in parse(text, language) for one in it.amendments if one.operation != "comment"]
    return [
        (str(one.operation), " ".join(f"{step.kind}:{step.number}" for step in one.locator.path), one.new_text)
        for one in found
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Sau Điều 5 bổ sung “Điều 5a. Bếp\n1. Bếp sạch.\n2. Có tủ lạnh.”",
            ("insert", "article:5", "Điều 5a. Bếp\n1. Bếp sạch.\n2. Có tủ lạnh."),
        ),
        (
            'Xin thêm vào cuối mục 3 một ý "Chợ họp sớm\nChợ họp ở bến."\nTrân trọng cảm ơn.',
            ("insert", "section:3", "Chợ họp sớm\nChợ họp ở bến."),
        ),
        (
            "Đề nghị sửa khoản 2 Điều 5 “2. Bếp sạch.\n3. Có tủ lạnh.”",
            ("replace", "article:5 clause:2", "2. Bếp sạch.\n3. Có tủ lạnh."),
        ),
    ],
)
def test_the_words_go_on_below(text: str, expected: Asked) -> None:
    assert asked(text) == [expected]


def test_english_sections_in_marks() -> None:
    text = "After section 6 please insert “6A. Dogs\n(1) Dogs shall be kept on a lead.”\nYours, Ann Bell"
    assert asked(text, "en") == [("insert", "section:6", "6A. Dogs\n(1) Dogs shall be kept on a lead.")]


@pytest.mark.parametrize(
    "text",
    [
        "Mục 3 của dự thảo viết “Chợ họp sớm\nChợ họp ở bến.”",  # nobody asks
        "Bổ sung mục 3 là đúng. Dự thảo ghi “Chợ họp sớm\nChợ họp ở bến.”",  # the order ended before
        "Sửa câu “Chợ họp sớm\nChợ họp ở bến.”",  # the old words: by which, nobody said
        "Bổ sung “Chợ họp sớm, còn lại thì không biết nói sao",  # never closed, nothing below
    ],
)
def test_what_is_told_or_never_closed_is_no_block(text: str) -> None:
    assert not [one for one in asked(text) if one[2] is not None and "\n" in one[2]]
