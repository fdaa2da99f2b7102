"""Rebasing pending amendments: two changes in a row do the same as both at once; nothing certain is misplaced."""

from hypothesis import given
from hypothesis import strategies as st

from tests.laws.changes import Case, changes_on, edits_in, texts
from tests.unit.group.proposals import proposal
from vankien.decide.rebase import Rebased, rebase
from vankien.model.amendment import Amendment
from vankien.model.document import Document
from vankien.model.edit import ChangeSet, Clash, Edit, Fate


@st.composite
def pending_and_chains(draw: st.DrawFn) -> tuple[Case, Edit]:
    """A text, two changes in a row, and an edit on the text."""
    text = draw(texts.filter(bool))
    first = draw(changes_on(len(text)))
    second = draw(changes_on(first.new_length))
    edit = draw(edits_in(len(text)).filter(lambda one: not one.is_nothing))
    return Case(text, (first, second)), edit


def moved(amendment: Amendment, change: ChangeSet, text: str) -> Rebased:
    return rebase(amendment, change, Document(text), Document(change.apply(text)))


@given(pending_and_chains())
def test_rebase_of_rebase_is_rebase_of_the_composed_change(made: tuple[Case, Edit]) -> None:
    case, edit = made
    first, second = case.changes
    amendment = proposal("a-1", edit)
    once = moved(amendment, first, case.text)
    if once.is_open:
        return
    twice = moved(once.amendment, second, first.apply(case.text))
    whole = moved(amendment, first.compose(second), case.text)
    if twice.is_open or whole.is_open:
        return
    last = first.compose(second).apply(case.text)
    assert applied(twice, last) == applied(whole, last)
    if once.fate is twice.fate is Fate.CLEAN:
        assert twice.amendment == whole.amendment
        assert whole.fate is Fate.CLEAN


def applied(found: Rebased, text: str) -> str:
    return ChangeSet.of(found.amendment.edits, len(text)).apply(text)


@given(pending_and_chains())
def test_one_edit_is_mapped_as_a_change_of_one_edit_is(made: tuple[Case, Edit]) -> None:
    case, edit = made
    change = case.changes[0]
    whole = ChangeSet.of((edit,), len(case.text)).map(change)
    one = change.map_edit(edit)
    assert (None if isinstance(whole, Clash) else whole.edits) == (None if one is None else (one,))


@given(pending_and_chains())
def test_what_stays_clean_can_be_taken_in_before_or_after(made: tuple[Case, Edit]) -> None:
    case, edit = made
    change = case.changes[0]
    found = moved(proposal("a-1", edit), change, case.text)
    if found.fate is not Fate.CLEAN or found.is_open:
        return
    own = ChangeSet.of((edit,), len(case.text))
    over = change.map(own)
    assert isinstance(over, ChangeSet)
    assert applied(found, change.apply(case.text)) == over.apply(own.apply(case.text))


@given(pending_and_chains())
def test_what_is_open_applies_nothing_and_keeps_a_place_to_look_at(made: tuple[Case, Edit]) -> None:
    case, edit = made
    found = moved(proposal("a-1", edit), case.changes[0], case.text)
    anchor = found.amendment.anchor
    assert anchor is not None
    if found.is_open:
        assert found.amendment.edits == ()
        assert anchor.candidates
    else:
        assert anchor.state.is_certain
