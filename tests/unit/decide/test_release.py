from dataclasses import replace

import pytest

from tests.unit.decide.test_resolve import decided
from tests.unit.group.proposals import DRAFT, TEXT, at, comment, proposal, put, said, swap, unplaced
from vankien.decide.release import release
from vankien.decide.resolve import resolve
from vankien.decide.wording import edits_of
from vankien.group.conflicts import find_conflicts
from vankien.group.groups import group_amendments
from vankien.model.amendment import Amendment, Operation, Position
from vankien.model.decision import Decision, Verdict
from vankien.model.draft import Release
from vankien.model.edit import Edit
from vankien.model.span import Span

LONG = "Chăn nuôi trâu phát triển ở vùng cao; nghề dệt được khôi phục."


def released(amendments: tuple[Amendment, ...], *given: Decision) -> Release:
    groups = group_amendments(amendments, DRAFT, ())
    conflicts = find_conflicts(amendments, groups, DRAFT)
    decisions = resolve(given, amendments, groups, DRAFT).decisions
    return release(DRAFT, amendments, groups, conflicts, decisions)


def next_text(amendments: tuple[Amendment, ...], *given: Decision) -> str:
    found = released(amendments, *given)
    assert found.notes == ()
    return found.next_change.apply(TEXT)


def kinds(found: Release) -> list[str]:
    return [note.kind for note in found.notes]


def test_without_decisions_all_that_is_certain_and_uncontested_is_shown_and_nothing_taken() -> None:
    asked = (
        swap("a-1", "500", "600"), swap("a-2", "500", "700"), swap("a-3", "dệt", "rèn"), swap("a-4", "dệt", "rèn"),
        unplaced("a-5", "x"),
    )  # fmt: skip
    found = released(asked)
    assert [change.amendments for change in found.shown] == [("a-3", "a-4")]
    assert found.taken == ()
    assert found.next_change.apply(TEXT) == TEXT


def test_what_is_accepted_makes_the_next_draft_and_the_rest_does_not() -> None:
    asked = (swap("a-1", "500", "600"), swap("a-2", "dệt", "rèn"), swap("a-3", "trâu", "bò"))
    given = (decided("a-1"), decided("a-2", Verdict.REJECT), decided("a-3", Verdict.DEFER))
    assert next_text(asked, *given) == TEXT.replace("500", "600")
    assert released(asked, *given).shown == released(asked, *given).taken


def test_members_that_ask_for_the_same_are_one_change() -> None:
    asked = (swap("a-1", "trâu", "bò"), swap("a-2", LONG, LONG.replace("trâu", "bò")))
    found = released(asked, decided("a-2"), decided("a-1"))
    assert [change.amendments for change in found.taken] == [("a-1", "a-2")]
    assert found.next_change.apply(TEXT) == TEXT.replace("trâu", "bò")


def test_a_near_group_accepted_as_a_group_takes_the_leading_wording() -> None:
    wordy = "Chăn nuôi trâu phát triển bền vững ở vùng cao, gắn với giữ rừng đầu nguồn; nghề dệt được khôi phục."
    noisy = wordy.replace("đầu nguồn", "và đầu nguồn")
    asked = (swap("a-1", LONG, noisy), swap("a-2", LONG, wordy), swap("a-3", LONG, wordy))
    (group,) = group_amendments(asked, DRAFT, ())
    assert next_text(asked, decided(group.id)) == TEXT.replace(LONG, wordy)
    apart = released(asked, decided("a-1"), decided("a-2"))
    assert apart.taken == ()
    assert kinds(apart) == ["accepted-collide"]


def test_accepted_ones_that_collide_are_both_left_out_and_named() -> None:
    asked = (swap("a-1", "500", "600"), swap("a-2", "500", "700"), swap("a-3", "trâu", "bò"))
    found = released(asked, *(decided(one.id) for one in asked))
    assert [change.amendments for change in found.taken] == [("a-3",)]
    (note,) = found.notes
    assert (note.kind, note.facts["one"], note.facts["other"]) == ("accepted-collide", "a-1", "a-2")


@pytest.mark.parametrize(
    ("asked", "final", "new"),
    [
        (swap("a-1", "500", "600"), "550", TEXT.replace("500", "550")),
        (put("a-1", "cầu treo", " kiên cố"), "chắc chắn", TEXT.replace("cầu treo", "cầu treo chắc chắn")),
        (swap("a-1", LONG[:-1], "Ý khác"), "Ý chung.", TEXT.replace(LONG, "Ý chung.")),
        (swap("a-1", "tuần tra", ""), "nông thôn", TEXT.replace("tuần tra", "nông thôn")),
        (put("a-1", "cầu treo.", "\nThêm một đoạn."), "Đoạn chung.", f"{TEXT}\nĐoạn chung."),
    ],
)
def test_in_part_the_committees_words_take_the_place_of_the_proposed_ones(
    asked: Amendment, final: str, new: str
) -> None:
    found = released((asked,), decided("a-1", Verdict.ACCEPT_IN_PART, final_text=f" {final}\n"))
    assert found.next_change.apply(TEXT) == new
    assert found.taken[0].final


def test_in_part_without_words_nothing_is_applied() -> None:
    found = released((swap("a-1", "500", "600"),), decided("a-1", Verdict.ACCEPT_IN_PART))
    assert (found.taken, kinds(found)) == ((), ["decision-without-final-text"])


def test_a_comment_gets_words_only_where_its_place_is_one_passage() -> None:
    letter = said("c-1", "Cần nói rõ hơn.")
    narrow = comment("a-1", "Xây dựng đường tuần tra và cầu treo.", letter)
    worded = decided("a-1", Verdict.ACCEPT_IN_PART, final_text="Xây cầu.")
    assert next_text((narrow,), worded).endswith("1. Hạ tầng\nXây cầu.")
    wide = comment("a-1", "1. Hạ tầng\nXây dựng", letter)
    assert kinds(released((wide,), worded)) == ["decision-place-too-wide"]
    assert kinds(released((narrow,), decided("a-1"))) == ["decision-without-wording"]


@pytest.mark.parametrize(
    ("asked", "place", "new"),
    [
        (unplaced("a-1", "bò"), at("trâu"), TEXT.replace("trâu", "bò")),
        (unplaced("a-1", "Câu mới."), at(LONG), TEXT.replace(LONG, "Câu mới.")),
        (unplaced("a-1", "", operation=Operation.DELETE), at("tuần tra"), TEXT.replace(" tuần tra", "")),
        (unplaced("a-1", "", operation=Operation.DELETE), at("Chăn nuôi"), TEXT.replace("Chăn nuôi ", "")),
        (unplaced("a-1", "", operation=Operation.DELETE), at(LONG), TEXT.replace(LONG + "\n", "")),
        (
            unplaced("a-1", "", operation=Operation.DELETE),
            at("Xây dựng đường tuần tra và cầu treo."),
            TEXT.replace("\nXây dựng đường tuần tra và cầu treo.", ""),
        ),
        (unplaced("a-1", "dài", operation=Operation.INSERT), at("cầu treo"), TEXT.replace("treo", "treo dài")),
        (
            unplaced("a-1", "nhiều", Position.BEFORE, Operation.INSERT),
            at("cầu treo"),
            TEXT.replace("cầu treo", "nhiều cầu treo"),
        ),
        (unplaced("a-1", "Đoạn.", Position.AFTER, Operation.INSERT), at(LONG), TEXT.replace(LONG, LONG + "\nĐoạn.")),
        (unplaced("a-1", "Đoạn.", Position.BEFORE, Operation.INSERT), at(LONG), TEXT.replace(LONG, "Đoạn.\n" + LONG)),
    ],
)
def test_a_place_that_a_person_chose_is_obeyed(asked: Amendment, place: Span, new: str) -> None:
    assert next_text((asked,), decided("a-1", place=place)) == new


@pytest.mark.parametrize(
    ("asked", "decision", "kind"),
    [
        (unplaced("a-1", "bò"), decided("a-1"), "decision-without-place"),
        (unplaced("a-1", "bò"), decided("a-1", place=Span(0, 99_999)), "decision-place-outside"),
        (
            unplaced("a-1", "bò", operation=Operation.MOVE),
            decided("a-1", place=at("trâu")),
            "decision-place-not-enough",
        ),
        (
            swap("a-1", "500", "600"),
            decided("a-1", Verdict.ACCEPT_IN_PART, final_text="500"),
            "decision-changes-nothing",
        ),
    ],
)
def test_what_cannot_be_applied_is_noted(asked: Amendment, decision: Decision, kind: str) -> None:
    found = released((asked,), decision)
    assert (found.taken, kinds(found)) == ((), [kind])


def test_edits_that_collide_with_themselves_are_noted() -> None:
    broken = proposal("a-1", Edit(at("Chợ biên giới"), "x"), Edit(at("biên giới"), "y"))
    found = released((broken,), decided("a-1"))
    assert (found.taken, kinds(found)) == ((), ["accepted-collides-with-itself"])


def test_the_same_final_words_on_one_place_are_one_change() -> None:
    asked = (swap("a-1", "500", "600"), swap("a-2", "500", "700"))
    given = tuple(decided(one.id, Verdict.ACCEPT_IN_PART, final_text="650") for one in asked)
    found = released(asked, *given)
    assert [change.amendments for change in found.taken] == [("a-1", "a-2")]


def test_the_order_of_the_input_says_nothing() -> None:
    asked = tuple(
        replace(one, contribution=f"c-{place}")
        for place, one in enumerate((swap("a-1", "500", "600"), swap("a-2", "500", "600"), put("a-3", "treo", " x")))
    )
    given = tuple(decided(one.id) for one in asked)
    assert released(asked, *given) == released(asked[::-1], *given[::-1])


def test_a_place_never_runs_over_cells() -> None:
    chosen = decided("a-1", place=Span(0, 5))
    assert edits_of(chosen, unplaced("a-1", "bò"), "một\thai") == "decision-place-crosses-cells"
