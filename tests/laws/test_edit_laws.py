"""The algebra of edits, one law a test."""

import itertools

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.laws.changes import Case, can_be_one, edits_in, texts_and_chains, texts_and_changes
from vankien.model.edit import ChangeSet, Clash, Edit, Fate, clashes, meeting
from vankien.model.errors import EditConflictError, LengthError
from vankien.model.span import Span


@given(texts_and_changes())
def test_undo_gives_back_the_text(case: Case) -> None:
    (change,) = case.changes
    assert change.undo(case.text).apply(change.apply(case.text)) == case.text


@given(texts_and_changes())
def test_new_length_is_the_length_after(case: Case) -> None:
    (change,) = case.changes
    assert len(change.apply(case.text)) == change.new_length


@given(texts_and_chains(2))
def test_composing_is_applying_in_a_row(case: Case) -> None:
    first, later = case.changes
    assert first.compose(later).apply(case.text) == later.apply(first.apply(case.text))


@given(texts_and_chains(3))
def test_compose_is_associative(case: Case) -> None:
    first, second, third = case.changes
    assert first.compose(second).compose(third) == first.compose(second.compose(third))


@given(texts_and_changes())
def test_nothing_is_the_unit_of_compose(case: Case) -> None:
    (change,) = case.changes
    assert ChangeSet((), change.length).compose(change) == change
    assert change.compose(ChangeSet((), change.new_length)) == change


@given(texts_and_changes(2))
def test_disjoint_changes_commute(case: Case) -> None:
    one, other = case.changes
    there, here = other.map(one), one.map(other)
    assert isinstance(there, Clash) == isinstance(here, Clash)
    if isinstance(there, ChangeSet) and isinstance(here, ChangeSet):
        assert one.compose(there) == other.compose(here)


@given(texts_and_changes(2))
def test_map_refuses_exactly_what_clashes(case: Case) -> None:
    one, other = case.changes
    meets = any(a.clashes(b) for a, b in itertools.product(one.edits, other.edits))
    assert isinstance(one.map(other), Clash) == meets


@given(texts_and_changes(), st.data())
def test_clean_stretches_keep_their_words(case: Case, data: st.DataObject) -> None:
    (change,) = case.changes
    start = data.draw(st.integers(0, len(case.text)))
    span = Span(start, data.draw(st.integers(start, len(case.text))))
    carried = change.carry(span)
    after = change.apply(case.text)
    assert carried.span.end <= len(after)
    if carried.fate is Fate.CLEAN:
        assert carried.span.of(after) == span.of(case.text)


@given(texts_and_changes(), st.data())
def test_fates_are_what_their_names_say(case: Case, data: st.DataObject) -> None:
    (change,) = case.changes
    start = data.draw(st.integers(0, len(case.text)))
    span = Span(start, data.draw(st.integers(start, len(case.text))))
    meets = [
        edit
        for edit in change.edits
        if edit.span.overlaps(span)
        or (span.is_empty and edit.span.start == span.start)
        or (edit.span.is_empty and span.start < edit.span.start < span.end)
    ]
    covers = any(
        edit.span.start < span.start < edit.span.end
        if span.is_empty
        else edit.span.contains(span) and not edit.span.is_empty
        for edit in change.edits
    )
    expected = Fate.COVERED if covers else Fate.TOUCHED if meets else Fate.CLEAN
    assert change.carry(span).fate is expected


@given(texts_and_changes(), st.data())
def test_touched_stretches_reach_around_what_was_put_there(case: Case, data: st.DataObject) -> None:
    (change,) = case.changes
    start = data.draw(st.integers(0, len(case.text)))
    span = Span(start, data.draw(st.integers(start, len(case.text))))
    carried = change.carry(span)
    assume(carried.fate is not Fate.CLEAN)
    before, inside, behind = _split(change, case.text, span)
    assert carried.span.of(change.apply(case.text)) == inside
    assert change.apply(case.text) == before + inside + behind


def _split(change: ChangeSet, text: str, span: Span) -> tuple[str, str, str]:
    """The new text before, inside and behind the edits that meet the span, computed the slow way."""
    meets = [
        edit
        for edit in change.edits
        if edit.span.overlaps(span)
        or (span.is_empty and edit.span.start == span.start)
        or (edit.span.is_empty and span.start < edit.span.start < span.end)
    ]
    low = min([span.start, *(edit.span.start for edit in meets)])
    high = max([span.end, *(edit.span.end for edit in meets)])
    before = [edit for edit in change.edits if edit.span.end <= low and edit not in meets]
    behind = [edit for edit in change.edits if edit.span.start >= high and edit not in meets]
    parts = []
    for edits, start, end in ((before, 0, low), (meets, low, high), (behind, high, len(text))):
        shifted = [Edit(edit.span.shift(-start), edit.text) for edit in edits]
        parts.append(ChangeSet.of(shifted, end - start).apply(text[start:end]))
    return parts[0], parts[1], parts[2]


@given(st.integers(0, 8).flatmap(lambda length: st.tuples(st.just(length), st.lists(edits_in(length), max_size=6))))
def test_edits_without_a_clash_make_one_change_and_others_never(row: tuple[int, list[Edit]]) -> None:
    length, edits = row
    effective = [edit for edit in edits if not edit.is_nothing]
    meets = any(a.clashes(b) for a, b in itertools.combinations(effective, 2))
    assert can_be_one(edits, length) == (not meets)


@given(st.lists(edits_in(8), max_size=6), st.randoms())
def test_the_order_in_which_edits_come_says_nothing(edits: list[Edit], shuffler: st.randoms) -> None:  # type: ignore[valid-type]
    assume(can_be_one(edits, 8))
    shuffled = list(edits)
    shuffler.shuffle(shuffled)  # type: ignore[attr-defined]
    assert ChangeSet.of(edits, 8) == ChangeSet.of(shuffled, 8)


@given(st.lists(edits_in(8), max_size=6), st.randoms())
def test_clashes_are_found_whatever_the_order(edits: list[Edit], shuffler: st.randoms) -> None:  # type: ignore[valid-type]
    rows = [(str(place), (edit,)) for place, edit in enumerate(edits) if not edit.is_nothing]
    expected = {
        frozenset((key, other_key))
        for (key, one), (other_key, other) in itertools.combinations(rows, 2)
        if one != other and one[0].clashes(other[0])
    }
    shuffler.shuffle(rows)  # type: ignore[attr-defined]
    assert {frozenset((one, other)) for one, other, _, _ in clashes(rows)} == expected


@given(edits_in(6), edits_in(6))
def test_meetings_are_symmetric(one: Edit, other: Edit) -> None:
    assert meeting(one, other) is meeting(other, one)


def test_disjoint_edits_in_one_line_do_not_clash() -> None:
    one, other = Edit(Span(2, 4), "x"), Edit(Span(4, 6), "y")
    assert not list(clashes([("a", (one,)), ("b", (other,))]))


def test_two_insertions_at_one_point_are_refused() -> None:
    with pytest.raises(EditConflictError):
        ChangeSet.of([Edit(Span(3, 3), "a"), Edit(Span(3, 3), "b")], 9)


def test_a_text_of_another_length_is_refused() -> None:
    with pytest.raises(LengthError):
        ChangeSet.of([Edit(Span(0, 1), "")], 3).apply("four")


def test_an_edit_beyond_the_end_is_refused() -> None:
    with pytest.raises(LengthError):
        ChangeSet.of([Edit(Span(3, 5), "")], 4)
