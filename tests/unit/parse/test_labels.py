"""Labels of forms: looked up by what stands before a colon or a question mark."""

import pytest

from vankien.lang.registry import PROFILES
from vankien.parse.forms.labels import Labels, labels


def known(language: str = "vi") -> Labels:
    return labels(PROFILES[language].speech)


def heads(text: str, language: str = "vi") -> tuple[str, str] | None:
    label = known(language).head(text, 0, len(text))
    return None if label is None else (label.name, text[label.end :])


def names_inside(text: str) -> list[tuple[str, str, bool]]:
    return [(label.name, label.said, label.is_weak) for label in known().inside(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "name", "rest"),
    [
        ("nội dung hiện hành: 5%", "old", " 5%"),
        ("- đề nghị sửa thành : 7%", "new", " 7%"),
        ("b) lý do: thiếu cán bộ", "reason", " thiếu cán bộ"),
        ("mục  góp ý: 3", "place", " 3"),
        ("2. nội dung cũ", "old", ""),
        ("điều: 5", "unit", " 5"),
    ],
)
def test_a_label_begins_a_line(text: str, name: str, rest: str) -> None:
    assert heads(text) == (name, rest)


@pytest.mark.parametrize(
    "text",
    [
        "nội dung hiện hành của bản này: 5%",  # more than a label
        "nội dung cũ",  # alone without a number
        "2. nội dung cũ của bản này",
        "xnội dung cũ: 5%",
        "lý do? vì thiếu",  # a question goes on in the line
        "bà con nói: bỏ",
        "",
    ],
)
def test_other_words_before_a_colon_are_no_label(text: str) -> None:
    assert heads(text) is None


def test_a_question_of_a_form_ends_with_its_line_a_gap_or_its_mark() -> None:
    assert heads("what should it say instead?  five", "en") == ("new", "  five")
    assert heads("your preferred wording: five", "en") == ("new", " five")
    assert heads("what should it say instead? five", "en") == ("new", " five")
    assert heads("why? because five", "en") is None  # so short a question stands in prose as well


def test_the_longest_label_before_a_mark_is_meant() -> None:
    assert names_inside("thôn tôi, đề nghị sửa thành: 7%") == [("new", "đề nghị sửa thành", True)]


def test_a_stop_a_tab_or_two_spaces_part_a_label_well() -> None:
    said = "“a”. bằng: “b”; lý do: cũ\ttrang: 9  mục: 2 - ở: đầu"
    assert names_inside(said) == [
        ("new", "bằng", False),
        ("reason", "lý do", False),
        ("page", "trang", False),
        ("unit", "mục", False),
        ("place", "ở", True),
    ]


def test_the_head_of_a_stretch_is_not_inside_it() -> None:
    assert names_inside("trang: 9, mục: 2") == [("unit", "mục", True)]


def test_many_marks_in_one_line_cost_their_number() -> None:
    assert names_inside("x:" * 5_000 + " trang: 2") == [("page", "trang", True)]
