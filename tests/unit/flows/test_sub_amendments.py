"""Proposals on proposals: found by who and where, worked out on the other's words, asked about when unsure."""

from dataclasses import replace

import pytest

from tests.unit.group.proposals import DRAFT, TEXT, said, swap
from vankien.decide.release import release
from vankien.decide.resolve import resolve
from vankien.flows.consolidate import laid_out
from vankien.flows.outcome import Consultation, Outcome
from vankien.flows.ports import PaperOptions
from vankien.flows.sub_amendments import with_parents
from vankien.model.amendment import Amendment, Cited, Operation, Position
from vankien.model.anchor import Anchor, AnchorState
from vankien.model.contribution import Contribution, ContributorKind
from vankien.model.decision import Decision, Verdict
from vankien.model.draft import Change, Draft
from vankien.model.locator import Locator, Step, UnitKind
from vankien.model.note import Note
from vankien.model.parsed import ParsedContribution
from vankien.model.source_map import SourceMap
from vankien.model.span import Span
from vankien.write.redline.cards import card
from vankien.write.redline.words import Both
from vankien.write.saying import desk
from vankien.write.synthesis import Row, rows

TRADE = said("c-trade", "1. x\n2. y\n", organisation="SỞ CÔNG THƯƠNG", kind=ContributorKind.BODY)
UNION = said("c-union", name="Hoàng Thị Mận", organisation="Hội Nông dân huyện Yên Sơn")
LETTERS = (TRADE, UNION)
SECOND = Locator(path=(Step(UnitKind.SECTION, "2"),))


def _parents() -> tuple[Amendment, Amendment]:
    first = swap("a-1", "được mở rộng", "được mở rộng 3 giờ mỗi ngày", TRADE.id)
    second = swap("a-2", "Tỉnh giữ", "Tỉnh giữ vững 3 năm liền", TRADE.id)
    one, two = TRADE.text.index("x"), TRADE.text.index("y")  # behind the numbers of the letter
    return replace(first, evidence=Span(one, one + 1)), replace(second, evidence=Span(two, two + 1))


def _child(
    old: str | None, new: str | None, who: str = "Sở Công Thương", number: int | None = None, **others: object
) -> Amendment:
    made = swap("a-9", "biên giới", "x", UNION.id)
    made = replace(
        made, target_text=old, new_text=new, edits=(), anchor=Anchor(AnchorState.UNRESOLVED), cites=Cited(who, number)
    )
    return replace(made, **others)  # type: ignore[arg-type]


def _found(
    child: Amendment, *more: Amendment, letters: tuple[Contribution, ...] = LETTERS
) -> tuple[Amendment, tuple[Note, ...]]:
    amendments, notes = with_parents((child, *_parents(), *more), letters, DRAFT)
    return amendments[0], notes


def _applied(one: Amendment) -> str:
    (edit,) = one.edits
    return TEXT[: edit.span.start] + edit.text + TEXT[edit.span.end :]


@pytest.mark.parametrize(
    ("child", "reads"),
    [
        (_child("3 giờ", "2 giờ"), "được mở rộng 2 giờ mỗi ngày."),
        (_child("mỗi ngày", None, operation=Operation.DELETE), "được mở rộng 3 giờ."),
        (_child("3 giờ", "liên tục", operation=Operation.INSERT, position=Position.AFTER), "3 giờ liên tục mỗi ngày."),
        (_child("3 giờ", "ít nhất", operation=Operation.INSERT, position=Position.BEFORE), "mở rộng ít nhất 3 giờ"),
    ],
)
def test_words_of_the_other_proposal_are_changed_in_it(child: Amendment, reads: str) -> None:
    made, notes = _found(child)
    assert (made.on, notes) == ("a-1", ())
    assert reads in _applied(made)


def test_the_place_tells_which_proposal_is_meant() -> None:
    made, _ = _found(_child("Tỉnh giữ", "Tỉnh ta giữ", locator=SECOND))
    assert made.on == "a-2"
    assert "Tỉnh ta giữ vững 3 năm liền quan hệ" in _applied(made)


def test_the_number_in_the_other_letter_tells_it() -> None:
    assert _found(_child(None, "x", number=2))[0].on == "a-2"


@pytest.mark.parametrize(
    "child",
    [
        _child("giờ 3", "2 giờ"),  # in neither
        _child("3", "2"),  # in both
        _child("giờ mỗi ngày", "ngày", number=7),  # no such number
    ],
)
def test_what_could_be_several_is_asked(child: Amendment) -> None:
    sure = swap("a-9", "biên giới", "x", UNION.id).anchor
    made, (note,) = _found(replace(child, anchor=sure))
    assert (made.on, made.edits, note.kind) == (None, (), "sub-amendment-unsure")
    assert made.anchor is not None
    assert made.anchor.state is AnchorState.AMBIGUOUS


def test_part_of_a_number_is_not_the_number() -> None:
    assert _found(_child("giờ", "phút"), letters=LETTERS)[0].on == "a-1"
    assert _found(_child("iờ", "phút"))[0].on is None


def test_somebody_who_sent_nothing_is_noted() -> None:
    made, (note,) = _found(_child("3 giờ", "2 giờ", who="Sở Tư pháp"))
    assert (made.on, note.kind, note.facts["who"]) == (None, "sub-amendment-unknown", "Sở Tư pháp")


def test_a_proposal_on_a_proposal_on_a_proposal_and_a_circle() -> None:
    grandchild = replace(_child("2 giờ", "90 phút", who="bà Hoàng Thị Mận"), id="a-99", contribution=TRADE.id)
    amendments, notes = with_parents((grandchild, _child("3 giờ", "2 giờ"), *_parents()), LETTERS, DRAFT)
    assert notes == ()
    assert "được mở rộng 90 phút mỗi ngày." in _applied(amendments[0])
    one = replace(_child("x", "y", who="bà Hoàng Thị Mận"), id="a-99", contribution=TRADE.id)
    _, notes = with_parents((one, _child("x", "y")), LETTERS, DRAFT)
    assert [note.kind for note in notes] == ["sub-amendment-unsure"] * 2


def _round(*decisions: Decision) -> tuple[Outcome, tuple[Change, ...], str, list[str]]:
    rival = swap("a-3", "được mở rộng", "được mở rộng 5 giờ mỗi ngày", "c-rival")
    letters = [ParsedContribution(one) for one in (*LETTERS, said("c-rival"))]
    draft = Draft("d.txt", "", DRAFT, SourceMap(), TEXT.encode(), "text")
    asked = (_child("3 giờ", "2 giờ"), *_parents(), rival)
    outcome = laid_out(draft, letters, asked, (), (), Consultation())
    made = resolve(decisions, outcome.amendments, outcome.groups, DRAFT)
    freed = release(DRAFT, outcome.amendments, outcome.groups, outcome.conflicts, made.decisions)
    return outcome, freed.taken, freed.next_change.apply(TEXT), [note.kind for note in freed.notes]


def test_parent_and_child_are_no_rivals_but_both_meet_the_others() -> None:
    outcome = _round()[0]
    met = [set(conflict.amendments) for conflict in outcome.conflicts]
    assert {"a-1", "a-3"} <= set.union(*met)
    assert {"a-9", "a-3"} <= set.union(*met)
    assert {"a-1", "a-9"} not in met


def test_both_accepted_the_draft_reads_as_the_child_has_it() -> None:
    _, (change,), text, notes = _round(Decision("", "a-1", Verdict.ACCEPT), Decision("", "a-9", Verdict.ACCEPT))
    assert "được mở rộng 2 giờ mỗi ngày." in text
    assert (change.amendments, notes) == (("a-9", "a-1"), [])


def test_a_child_accepted_without_its_parent_is_a_warning() -> None:
    _, _, text, notes = _round(Decision("", "a-1", Verdict.REJECT), Decision("", "a-9", Verdict.ACCEPT))
    assert "được mở rộng 2 giờ mỗi ngày." in text
    assert notes == ["sub-amendment-without-parent"]


def test_papers_show_the_child_behind_its_parent() -> None:
    outcome = _round()[0]
    on = desk(outcome, PaperOptions())
    told = [row.proposal for row in rows(on) if isinstance(row, Row)]
    child = next(place for place, words in enumerate(told) if words.startswith("Sửa đề nghị của SỞ CÔNG THƯƠNG:"))
    assert "3 giờ mỗi ngày" in told[child - 1]
    group = on.groups["a-1"]
    assert f'href="#{on.groups["a-9"].id}"' in card(on, Both("vi"), group)


def test_undecided_the_parent_is_shown_and_the_child_stands_beside_it() -> None:
    outcome, _, _, _ = _round()
    without_rival = [one for one in outcome.amendments if one.id != "a-3"]
    draft = outcome.draft
    letters = [ParsedContribution(one) for one in LETTERS]
    again = laid_out(draft, letters, without_rival, (), (), Consultation())
    shown = release(DRAFT, again.amendments, again.groups, again.conflicts, ()).shown
    assert [change.amendments for change in shown] == [("a-1",), ("a-2",)]
