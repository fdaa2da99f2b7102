"""New units that the draft does not have yet, and where they go."""

import pytest

from vankien.anchor.index import DraftIndex, build_index
from vankien.anchor.newcomer import as_newcomer, neighbour, rank
from vankien.lang.en.outline import OUTLINE as EN
from vankien.lang.outline import OutlineProfile
from vankien.lang.vi.outline import OUTLINE
from vankien.model.locator import Step, UnitKind
from vankien.model.manuscript import Manuscript, Paragraph
from vankien.model.span import Span
from vankien.outline.build import build_document

LAW = (
    "Điều 1. Nguyên tắc",
    "1. Công khai.",
    "2. Minh bạch.",
    "Điều 2. Hồ sơ",
    "1. Hồ sơ gồm:",
    "a) Đơn;",
    "b) Bản vẽ;",
    "c) Biên bản;",
    "d) Ảnh.",
    "2. Số lượng: 02 bộ.",
    "Điều 2a. Thời hạn",
    "Ba ngày.",
    "Điều 3. Hiệu lực",
    "Từ ngày ký.",
)


def _index(lines: tuple[str, ...], profile: OutlineProfile) -> DraftIndex:
    paragraphs, at = [], 0
    for line in lines:
        paragraphs.append(Paragraph(Span(at, at + len(line))))
        at += len(line) + 1
    document, _ = build_document(Manuscript("\n".join(lines) + "\n", tuple(paragraphs)), profile)
    return build_index(document)


@pytest.fixture(scope="module")
def index() -> DraftIndex:
    return _index(LAW, OUTLINE)


def path(*steps: tuple[str, str]) -> tuple[Step, ...]:
    return tuple(Step(UnitKind(kind), number) for kind, number in steps)


@pytest.mark.parametrize(
    ("steps", "behind"),
    [
        ([("article", "3a")], "3"),
        ([("article", "2b")], "2a"),
        ([("article", "4")], "3"),
        ([("article", "1"), ("clause", "3")], "2"),
        ([("article", "2"), ("clause", "1"), ("point", "đ")], "d"),
        ([("article", "2"), ("clause", "1a")], "1"),
    ],
)
def test_a_new_number_goes_behind_the_one_before_it(
    index: DraftIndex, steps: list[tuple[str, str]], behind: str
) -> None:
    (hit,) = neighbour(index, path(*steps)).hits
    assert hit.unit is not None
    assert hit.unit.number == behind
    assert hit.score >= 0.9


@pytest.mark.parametrize(
    "steps",
    [[("article", "9")], [("article", "1"), ("clause", "7")], [("article", "2"), ("clause", "1"), ("point", "h")]],
)
def test_a_number_that_leaves_a_gap_is_not_certain(index: DraftIndex, steps: list[tuple[str, str]]) -> None:
    found = neighbour(index, path(*steps)).hits
    assert all(hit.score < 0.8 for hit in found)


@pytest.mark.parametrize(
    "steps",
    [[("clause", "3")], [("article", "8"), ("clause", "1")], [("article", "3"), ("clause", "1")], [("paragraph", "9")]],
)
def test_without_a_plain_home_nothing_is_offered(index: DraftIndex, steps: list[tuple[str, str]]) -> None:
    assert neighbour(index, path(*steps)).hits == ()


PLAN = (
    "1. Aims",
    "1.1 The Board will",
    "(a) dredge;",
    "(b) dyke;",
    "(c) plant;",
    "(d) count;",
    "1.2 It reports yearly. It meets monthly.",
    "1.3 It is small.",
)


@pytest.mark.parametrize(
    ("steps", "behind"),
    [
        ([("point", "1.1"), ("point", "e")], "(d) count;"),  # there is no letter between d and e in English
        ([("point", "1.2"), ("sentence", "3")], "It meets monthly."),
        ([("paragraph", "1.3"), ("sentence", "2")], "It is small."),
        ([("paragraph", "1.4")], "1.3 It is small."),
    ],
)
def test_what_is_one_more_than_there_is_goes_behind_the_last(steps: list[tuple[str, str]], behind: str) -> None:
    plan = _index(PLAN, EN)
    (hit,) = neighbour(plan, path(*steps)).hits
    assert hit.span.of(plan.document.text).strip() == behind


@pytest.mark.parametrize("steps", [[("point", "1.2"), ("sentence", "4")], [("point", "1.1"), ("point", "g")]])
def test_what_leaves_a_gap_in_english_is_not_certain(steps: list[tuple[str, str]]) -> None:
    assert all(hit.score < 0.8 for hit in neighbour(_index(PLAN, EN), path(*steps)).hits)


def test_numbers_have_the_order_of_print() -> None:
    numbers = ["1", "2", "2a", "2b", "2đ", "3", "3.9", "3.10", "10"]
    ranks = [rank(number) for number in numbers]
    assert ranks == sorted(ranks, key=lambda one: one or ())
    assert rank("d") is not None
    assert (rank("c") or ()) < (rank("d") or ()) < (rank("d1") or ()) < (rank("đ") or ()) < (rank("e") or ())
    assert rank("hai") is None


def test_a_label_that_word_makes_is_left_to_word(index: DraftIndex) -> None:
    (hit,) = neighbour(index, path(("article", "1"), ("clause", "3"))).hits
    assert as_newcomer("3. Kịp thời.", Step(UnitKind.CLAUSE, "3"), hit) == "3. Kịp thời."  # typed labels here


@pytest.mark.parametrize(
    ("new", "labelled"),
    [
        ("Kịp thời.", "3. Kịp thời."),  # it lacks the label that its place names
        ("Khoản 3. Kịp thời.", "Khoản 3. Kịp thời."),
        ("2a. Kịp thời.", "2a. Kịp thời."),  # another label: a person sees that
        (None, None),
    ],
)
def test_a_newcomer_bears_a_label_where_labels_are_typed(
    index: DraftIndex, new: str | None, labelled: str | None
) -> None:
    (hit,) = neighbour(index, path(("article", "1"), ("clause", "3"))).hits
    assert as_newcomer(new, Step(UnitKind.CLAUSE, "3"), hit) == labelled


@pytest.mark.parametrize("new", ["Two rivers meet here.", "2.1.3 Two rivers meet here."])
def test_a_dotted_number_without_a_sign_is_a_label_too(new: str) -> None:
    city = _index(("2.1 The city", "2.1.1 It has a wall.", "2.1.2 It has a gate."), EN)
    (hit,) = neighbour(city, path(("point", "2.1.3"))).hits
    assert as_newcomer(new, Step(UnitKind.POINT, "2.1.3"), hit) == "2.1.3 Two rivers meet here."


def test_a_number_that_is_taken_makes_no_newcomer() -> None:
    index = _index(LAW, OUTLINE)
    assert not neighbour(index, (Step(UnitKind.ARTICLE, "2"),)).hits
    assert neighbour(index, (Step(UnitKind.ARTICLE, "4"),)).hits


def test_sections_run_through_an_act_whose_subsections_and_schedule_count_anew() -> None:
    lines = (
        "1. Size", "(1) Large.", "(2) Small.", "2. Rent", "(1) Due.", "(2) Paid.", "3. Gates", "Locked.",
        "Schedule 1", "Rules", "1. Be quiet.", "2. Be kind.",
    )  # fmt: skip
    hits = neighbour(_index(lines, EN), (Step(UnitKind.SECTION, "2a"),)).hits
    assert [one.unit.id for one in hits if one.unit is not None] == ["section-2"]
