"""Places in a draft whose paragraphs are numbered through all of it."""

import pytest

from tests.unit.outline.test_running import PAPER
from tests.unit.parse.test_drafts_rows import read

DRAFT = "\n".join(PAPER)


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (
            "In Policy H1 delete “kept”. In paragraph 7 delete “Sentence”.",
            [[("point", "H1")], [("paragraph", "7")]],  # no seventh paragraph of the policy
        ),
        ("Chapter 2, paragraph 12: delete “Sentence”.", [[("chapter", "2"), ("paragraph", "12")]]),
        ("Policy H2, second paragraph: delete “fair”.", [[("point", "H2"), ("paragraph", "2")]]),
        ("Delete paragraph 7(d).", [[("paragraph", "7"), ("point", "d")]]),  # and never all of 7
        ("Paragraph 7: leave out (d).", [[("paragraph", "7"), ("point", "d")]]),
        ("Paragraph 12, point (b): delete “Sentence”.", [[("paragraph", "12"), ("point", "b")]]),
    ],
)
def test_a_running_paragraph_is_in_no_policy(text: str, places: list[list[tuple[str, str]]]) -> None:
    assert [[(str(step.kind), step.number) for step in one.locator.path] for one in read(text, "en", DRAFT)] == places


def test_points_of_one_paragraph_stand_beside_each_other() -> None:
    (one,) = read("Delete paragraph 7(c) and (d).", "en", DRAFT)
    paths = (one.locator.path, *one.locator.also)
    assert [[step.number for step in path] for path in paths] == [["7", "c"], ["7", "d"]]
