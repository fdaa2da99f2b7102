"""What a sentence says should be beside the change that was read, and what is asked in so many words at a place."""

import pytest

from tests.unit.parse.drafted import drafted
from vankien import api
from vankien.model.draft import Draft

ALLOTMENTS = """Wexcombe Allotment Rules

1 Plots
1.1 A plot may be no larger than 250 square metres.
1.2 A shed may stand on a plot without permission.
2 Committee
2.1 The Committee has nine members and meets twice a year.
2.2 A gardener may appeal to the Committee within 14 days.
"""


@pytest.fixture(scope="module")
def allotments(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return drafted(tmp_path_factory, ALLOTMENTS, "en")


def remarks(text: str, draft: Draft) -> list[str]:
    """Each remark, with the number of its place."""
    found = [one for each in api.parse(text, "en", draft) for one in each.amendments]
    rows = [(one.locator.path[-1].number, one.evidence) for one in found if one.operation.value == "comment"]
    return [f"{number}: {span.of(text)}" for number, span in rows]


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        (
            "In 1.1 put “300 square metres” for “250 square metres”, and corner plots should go to newcomers first.",
            "1.1: corner plots should go to newcomers first.",
        ),
        (
            "In 2.2 “14 days” should be “28 days”, and that time should run from the day of posting.",
            "2.2: time should run from the day of posting.",
        ),
        (
            "In 1.2, delete “without permission”, and it should name the greatest height",
            "1.2: it should name the greatest height",
        ),
    ],
)
def test_the_other_half_of_a_sentence_is_a_remark_at_its_place(text: str, remark: str, allotments: Draft) -> None:
    assert remarks(text, allotments) == [remark]


@pytest.mark.parametrize(
    "text",
    [
        "In 1.2, delete “without permission”, and that should help the neighbours a good deal.",
        "In 2.2 “14 days” should be “28 days”, and everybody should be pleased with that.",
        "In 2.2 “14 days” should be “28 days”, which should give people time.",
    ],
)
def test_what_comes_of_a_change_is_none(text: str, allotments: Draft) -> None:
    assert remarks(text, allotments) == []


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("We ask that young gardeners be given a seat on the Committee in 2.1.", "2.1"),
        ("Finally, I would suggest that old tenants be excused from 1.2.", "1.2"),
        ("We should like to see this promise written into 2.2.", "2.2"),
        ("Rule 1.2: I lost my way here. A shed is a shed, my mother said. Please reword it more plainly.", "1.2"),
    ],
)
def test_who_asks_in_so_many_words_makes_a_remark(text: str, number: str, allotments: Draft) -> None:
    assert [one.split(":")[0] for one in remarks(text, allotments)] == [number]


@pytest.mark.parametrize(
    "text",
    [
        "We ask that 1.1 be kept as it is.",
        "We ask that 2.1 be enforced.",
        "We would like to see 1.2 adopted quickly.",
        "Our members asked the chairman when 1.2 would come.",
    ],
)
def test_but_not_who_asks_to_keep_or_to_know(text: str, allotments: Draft) -> None:
    assert remarks(text, allotments) == []


def test_a_remark_goes_on_to_the_end_of_its_sentence(allotments: Draft) -> None:
    text = "In 1.2, delete “without permission”, and it should name the greatest height and the colours."
    assert remarks(text, allotments) == ["1.2: it should name the greatest height and the colours"]


@pytest.mark.parametrize(
    "text",
    [
        "Our chairman would be happy to discuss these points with the steward of 1.2.",
        "I have read section 2 with some worry.",
        "Rule 1.2 would put me out of business overnight.",
        "We see no reason why the period in 2.2 should be so short.",
    ],
)
def test_a_courtesy_or_a_fear_is_not_told_to_be_read(text: str, allotments: Draft) -> None:
    (one,) = api.parse(f"In 1.1 put “300” for “250”. {text}", "en", allotments)
    assert [note.kind for note in one.contribution.notes] == []


def test_but_an_order_beside_one_is(allotments: Draft) -> None:
    text = "In 1.1 put “300” for “250”. We see no reason why 2.2 should be so short, make it longer."
    (one,) = api.parse(text, "en", allotments)
    assert one.contribution.notes or len(one.amendments) > 1


def test_an_order_before_its_quoted_words_is_no_other_half(allotments: Draft) -> None:
    text = "We find it vague. Those words should be struck out of 1.2: “without permission”."
    assert remarks(text, allotments) == []
