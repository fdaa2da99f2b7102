"""What a person corrects in the reading is corrected, and nothing else; what cannot be is said."""

from dataclasses import replace

from tests.unit.group.proposals import DRAFT, TEXT, at, said, swap, unplaced
from vankien.decide.correct import Corrected, correct, regroup
from vankien.group.groups import group_amendments, regrouped
from vankien.model.amendment import Amendment, Operation
from vankien.model.anchor import AnchorState
from vankien.model.contribution import Contribution
from vankien.model.correction import Correction, CorrectionKind, correction_id
from vankien.model.edit import ChangeSet
from vankien.model.group import Group, GroupKind

LETTER = said("c-1", "Kính gửi Tiểu ban,\nNên viết cầu cứng chứ đừng viết cầu treo.\nXin cảm ơn.")
ASKED: tuple[Amendment, ...] = (
    swap("a-1", "500", "600"),
    swap("a-2", "500", "600"),
    swap("a-3", "nghề dệt", "nghề rèn"),
    unplaced("a-4", "cầu cứng"),
)


def correction(kind: CorrectionKind, of: str, **more: object) -> Correction:
    one = Correction("", kind, of, **more)  # type: ignore[arg-type]
    return replace(one, id=correction_id(one))


def after(*corrections: Correction, letters: tuple[Contribution, ...] = (LETTER,)) -> Corrected:
    return correct(ASKED, letters, corrections, DRAFT)


def the(found: Corrected, own_id: str) -> Amendment:
    return next(one for one in found.amendments if one.id == own_id)


def applied(amendment: Amendment) -> str:
    return ChangeSet.of(amendment.edits, len(TEXT)).apply(TEXT)


def test_what_is_no_amendment_is_gone_and_the_others_stay() -> None:
    found = after(correction(CorrectionKind.NOT_AMENDMENT, "a-3"))
    assert [one.id for one in found.amendments] == ["a-1", "a-2", "a-4"]
    assert len(found.made) == 1


def test_an_open_one_stands_where_a_person_put_it() -> None:
    one = the(after(correction(CorrectionKind.ANCHOR, "a-4", place=at("cầu treo"))), "a-4")
    assert one.anchor is not None
    assert (one.anchor.state, one.anchor.method) == (AnchorState.EXACT, "person")
    assert applied(one) == TEXT.replace("cầu treo", "cầu cứng")


def test_a_certain_one_is_moved_when_a_person_says_so() -> None:
    other = the(after(correction(CorrectionKind.ANCHOR, "a-3", place=at("Chăn nuôi trâu"))), "a-3")
    assert applied(other) == TEXT.replace("Chăn nuôi trâu", "nghề rèn")


def test_a_place_outside_the_draft_changes_nothing_and_is_said() -> None:
    place = replace(at("cầu treo"), end=len(TEXT) + 5)
    found = after(correction(CorrectionKind.ANCHOR, "a-4", place=place))
    assert the(found, "a-4") == ASKED[3]
    assert ([note.kind for note in found.notes], found.made) == (["decision-place-outside"], ())


def test_a_missed_one_is_made_of_the_letters_own_words() -> None:
    words = "Nên viết cầu cứng chứ đừng viết cầu treo."
    asked = correction(CorrectionKind.MISSED, "c-1", words=words, new_text="cầu cứng", place=at("cầu treo"))
    (new,) = [one for one in after(asked).amendments if one not in ASKED]
    assert new.evidence.of(LETTER.text) == words
    assert "".join(span.of(LETTER.text) for span in new.new_text_spans) == new.new_text == "cầu cứng"
    assert applied(new) == TEXT.replace("cầu treo", "cầu cứng")


def test_a_missed_one_without_wording_is_a_comment_and_without_a_place_is_asked_about() -> None:
    new = after(correction(CorrectionKind.MISSED, "c-1", words="Xin cảm ơn.")).amendments[-1]
    assert (new.operation, new.edits) == (Operation.COMMENT, ())
    assert new.anchor is not None
    assert new.anchor.state is AnchorState.UNRESOLVED


def test_words_that_nobody_wrote_are_never_taken_in() -> None:
    found = after(
        correction(CorrectionKind.MISSED, "c-1", words="Nên xây cầu vượt."),
        correction(CorrectionKind.MISSED, "c-1", words="Xin cảm ơn.", new_text="cầu dây văng"),
        correction(CorrectionKind.MISSED, "c-9", words="Xin cảm ơn."),
        correction(CorrectionKind.NOT_AMENDMENT, "a-9"),
    )
    assert found.amendments == ASKED
    assert sorted(note.kind for note in found.notes) == [
        "correction-of-unknown",
        "correction-of-unknown",
        "correction-wording-not-in-letter",
        "correction-words-not-in-letter",
    ]


def test_two_missed_ones_with_the_same_words_have_ids_of_their_own() -> None:
    letter = said("c-1", "Bỏ cầu treo.")
    first = correct((), (letter,), [correction(CorrectionKind.MISSED, "c-1", words="Bỏ cầu treo.")], DRAFT)
    again = correction(CorrectionKind.MISSED, "c-1", words="Bỏ cầu treo.", operation=Operation.DELETE)
    second = correct(first.amendments, (letter,), [again], DRAFT)
    assert len({one.id for one in second.amendments}) == 2


def groups(*corrections: Correction) -> list[tuple[str, ...]]:
    return [group.members for group in _groups(*corrections)]


def _groups(*corrections: Correction) -> tuple[Group, ...]:
    found = group_amendments(ASKED, DRAFT, ())
    return regrouped(found, regroup(found, corrections), ASKED, ())


def test_one_is_taken_out_of_its_group_or_put_to_another() -> None:
    assert groups() == [("a-1", "a-2"), ("a-3",), ("a-4",)]
    assert groups(correction(CorrectionKind.REGROUP, "a-2")) == [("a-1",), ("a-2",), ("a-3",), ("a-4",)]
    assert groups(correction(CorrectionKind.REGROUP, "a-3", joins="a-1")) == [("a-1", "a-2", "a-3"), ("a-4",)]
    assert groups(
        correction(CorrectionKind.REGROUP, "a-2", joins="a-3"), correction(CorrectionKind.REGROUP, "a-3", joins="a-4")
    ) in ([("a-1",), ("a-2", "a-3", "a-4")], [("a-1",), ("a-2",), ("a-3", "a-4")])


def test_a_group_put_together_by_hand_is_near_and_counted_anew() -> None:
    group = _groups(correction(CorrectionKind.REGROUP, "a-3", joins="a-1"))[0]
    assert (group.kind, group.size, group.representative) == (GroupKind.NEAR, 3, "a-1")
    assert group.id != group_amendments(ASKED, DRAFT, ())[0].id
