"""The labelled gold: every label holds in its text and draft, and what the program gets right only rises."""

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from zlib import crc32

import pytest

from tests.gold.compare import Score, score_all
from tests.gold.consolidated import consolidations
from tests.gold.labels import Case, LabelError, cases, find, locator, read_bundle
from tests.gold.places import anchored_labels

# F1 measured, rounded down; they only rise (restated each time files join, or are opened for work: what stood before
# goes on as a bound of the files that were there, below).
# `wrong` is how many false places may be stated as certain: it only falls.
FLOORS = {
    "dev": {"operation+locator": 0.86, "text": 0.92, "target": 0.91, "metadata": 0.94, "opinions": 0.79},
    "held": {"operation+locator": 0.76, "text": 0.84, "target": 0.84, "metadata": 0.88, "opinions": 0.67},
    "short": {"operation+locator": 0.82, "text": 0.85, "target": 0.86, "opinions": 0.68},
    "short-held": {"operation+locator": 0.76, "text": 0.8, "target": 0.81, "opinions": 0.56},
    "en": {"operation+locator": 0.78, "text": 0.87, "target": 0.88, "metadata": 0.92, "opinions": 0.71},
    "en-held": {"operation+locator": 0.64, "text": 0.78, "target": 0.75, "metadata": 0.81, "opinions": 0.47},
}
WRONG = {"dev": 3, "held": 12, "short": 3, "short-held": 17, "en": 0, "en-held": 7}
# The same of the files that were there before the last ones joined, so that these hide nothing. Of the ones that joined
# last (record 0054) one of en-held is placed wrongly, and a label of short-held; of those before, one of short-held.
# Metadata of held is 0.889 since days of other papers are told apart (0.891 before): 347 own days right of 364 told,
# not 352 of 369.
EARLIER = {
    "dev": {"operation+locator": 0.86, "text": 0.92, "target": 0.91, "metadata": 0.94, "opinions": 0.79},
    "held": {"operation+locator": 0.76, "text": 0.84, "target": 0.84, "metadata": 0.88, "opinions": 0.67},
    "short": {"operation+locator": 0.82, "text": 0.85, "target": 0.86, "opinions": 0.68},
    "short-held": {"operation+locator": 0.76, "text": 0.8, "target": 0.81, "opinions": 0.56},
    "en": {"operation+locator": 0.78, "text": 0.87, "target": 0.88, "metadata": 0.92, "opinions": 0.71},
    # opinions of the earlier files: 101 of 184 told, 247 asked for; what asks for a figure is an offered change by now
    "en-held": {"operation+locator": 0.64, "text": 0.78, "target": 0.75, "metadata": 0.81, "opinions": 0.46},
}
EARLIER_WRONG = {"dev": 3, "held": 12, "short": 3, "short-held": 17, "en": 0, "en-held": 6}
EARLIER_FALSE = {"dev": 4, "held": 2, "short": 14, "short-held": 22, "en": 3, "en-held": 2}
LAST_EARLIER = 2650  # the number of the last file that was there
JOINED = frozenset(  # bundles that were not
    f"{kind}-{number}"
    for kind, first, end in (("party", 83, 85), ("law", 72, 75), ("en", 65, 68))
    for number in range(first, end)
)
# the labels themselves anchored:
WRONG_FROM_LABELS = {"dev": 28, "held": 5, "short": 77, "short-held": 29, "en": 27, "en-held": 29}
FALSE_ON_EMPTY = {"dev": 4, "held": 2, "short": 14, "short-held": 22, "en": 3, "en-held": 2}
LAW_UNITS = 1.0  # share of the units of the consolidated texts that come out exactly
EVERY = {"dev": 3, "short": 6, "en": 2}  # of so many files worked with one is read here; `bench/gold.py` reads all


def read_of(half: str) -> list[Case]:
    """The files of a half that are read, chosen by their names: one that joins changes nothing for the others."""
    return [case for case in cases(half) if crc32(case.name.encode()) % EVERY.get(half, 1) == 0]


@lru_cache
def scored_each(half: str) -> tuple[tuple[Case, Score], ...]:
    """Each file that is read with its counts: a half is read once, whatever is asked of it."""
    return tuple((case, score_all(iter((case,)))) for case in read_of(half))


def total(scores: Iterable[Score]) -> Score:
    """The counts of some files together."""
    made = Score()
    for one in scores:
        made.add(one)
    return made


@lru_cache
def scored(half: str) -> Score:
    return total(score for _, score in scored_each(half))


def _was_there(case: Case) -> bool:
    bundle, slash, _ = case.name.partition("/")
    if slash:
        return bundle not in JOINED
    return int(case.name.partition("-")[0]) <= LAST_EARLIER


@pytest.mark.parametrize("half", sorted(EARLIER))
def test_no_figure_falls_on_the_files_that_were_there(half: str) -> None:
    found = total(score for case, score in scored_each(half) if _was_there(case))
    fallen = {name: found.counts[name].f1 for name, least in EARLIER[half].items() if found.counts[name].f1 < least}
    assert not fallen
    wrong = [miss.case for miss in found.misses if miss.measure == "anchor wrong"]
    assert len(wrong) <= EARLIER_WRONG[half], wrong
    assert found.false_on_empty["wording"] <= EARLIER_FALSE[half]


@pytest.mark.parametrize(("half", "measure"), [(half, name) for half, floors in FLOORS.items() for name in floors])
def test_no_figure_falls_below_its_floor(half: str, measure: str) -> None:
    assert scored(half).counts[measure].f1 >= FLOORS[half][measure]


@pytest.mark.parametrize("half", sorted(WRONG))
def test_false_places_stated_as_certain_only_become_fewer(half: str) -> None:
    wrong = [miss for miss in scored(half).misses if miss.measure == "anchor wrong"]
    assert len(wrong) <= WRONG[half], [(miss.case, miss.wanted) for miss in wrong]


@pytest.mark.parametrize("half", sorted(WRONG_FROM_LABELS))
def test_labels_are_hardly_ever_placed_wrongly(half: str) -> None:
    counts, wrong = anchored_labels(cases(half))
    assert counts["right"] >= 30
    assert len(wrong) <= WRONG_FROM_LABELS[half], wrong


@pytest.mark.parametrize("half", sorted(FALSE_ON_EMPTY))
def test_no_wording_is_invented_where_nothing_is_asked(half: str) -> None:
    assert scored(half).false_on_empty["wording"] <= FALSE_ON_EMPTY[half]


def test_acts_are_carried_out_on_their_laws() -> None:
    done = list(consolidations())
    assert len(done) >= 10
    assert sum(one.right for one in done) >= LAW_UNITS * sum(one.wanted for one in done)


def test_the_gold_is_large_and_every_set_bears_its_share() -> None:
    for half, files, amendments, empty in (
        ("dev", 960, 3700, 128),
        ("held", 125, 640, 9),
        ("short", 7800, 6550, 1620),
        ("short-held", 1650, 1370, 360),
        ("en", 380, 1516, 46),
        ("en-held", 100, 505, 9),
        ("quiet", 1320, 0, 1320),
        ("people", 176, 0, 176),
        ("people-held", 88, 0, 88),
    ):
        found = list(cases(half))
        assert len(found) >= files
        assert sum(len(case.wanted) for case in found) >= amendments
        assert sum(not case.wanted for case in found) >= empty


def test_a_label_that_is_not_verbatim_fails() -> None:
    assert find("một hai ba bốn", "hai ~~ bốn", "x").end == 14
    with pytest.raises(LabelError, match="not in the text"):
        find("một hai ba", "hai  ba", "x")
    with pytest.raises(LabelError, match="more than once"):
        find("hai ba hai", "hai", "x", once=True)


def test_a_label_of_no_operation_fails(tmp_path: Path) -> None:
    (tmp_path / "x.bundle").write_text("draft: songmai\n\n## 1\n> Giữ nguyên điểm 1.1.\n* keep point=1.1\n", "utf-8")
    with pytest.raises(LabelError, match="'keep' is no operation"):
        list(read_bundle(tmp_path / "x.bundle", "dev"))


def test_new_words_go_to_a_point_of_the_draft() -> None:
    for half in ("dev", "short", "en"):
        for case in cases(half):
            for one in case.wanted:
                assert one.operation != "insert" or all(place.is_empty for place in one.places or ()), case.name


def test_a_list_of_places_is_the_same_in_any_order() -> None:
    one = locator("page=3 article=5 clause=1 & article=7", "x")
    assert one == locator("article=7 & page=3 article=5 clause=1", "x")
    assert one != locator("article=7 & page=3 clause=1 article=5", "x")
