"""Laws of anchoring: total, within the draft, all or nothing, and never past the edge of a cell."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.laws.effort import examples
from tests.unit.anchor.draft import index
from vankien.anchor.amendment import anchor_amendment
from vankien.model.amendment import Amendment, Operation, Position
from vankien.model.anchor import AnchorState
from vankien.model.contribution import Contributor
from vankien.model.edit import ChangeSet
from vankien.model.locator import Locator, Step, UnitKind
from vankien.model.span import Span

TEXT = index().document.text
NUMBERS = st.sampled_from(["1", "2", "3", "3.6", "3.1", "I", "II", "a", "-1", "9", "x", ""])
HEADINGS = st.sampled_from(["Kinh tế tăng trưởng khá", "quoc phong", "đối ngoại", "Văn hóa", ""])
STEPS = st.builds(Step, st.sampled_from(list(UnitKind)), st.none() | NUMBERS, st.none() | HEADINGS)
PATHS = st.lists(STEPS, max_size=3).map(tuple)


@st.composite
def slices(draw: st.DrawFn) -> str:
    """Words of the draft, cut anywhere, sometimes with a slip."""
    start = draw(st.integers(0, len(TEXT) - 1))
    words = TEXT[start : start + draw(st.integers(1, 160))]
    slip = draw(st.integers(0, len(words)))
    return words[:slip] + draw(st.sampled_from(["", "", "x", "…", "  "])) + words[slip:]


WORDS = slices() | st.text(max_size=40)
LOCATORS = st.builds(
    Locator,
    page=st.none() | st.integers(-1, 9),
    path=PATHS,
    also=st.lists(PATHS, max_size=2).map(tuple),
    topic=st.none() | HEADINGS,
    as_written=st.none() | st.just("trong toàn văn"),
    context=st.none() | st.tuples(WORDS, WORDS),
)
AMENDMENTS = st.builds(
    Amendment,
    id=st.just("a"),
    contribution=st.just("c"),
    contributor=st.just(Contributor()),
    operation=st.sampled_from(list(Operation)),
    locator=LOCATORS,
    evidence=st.just(Span(0, 1)),
    target_text=st.none() | WORDS,
    position=st.none() | st.sampled_from(list(Position)),
    new_text=st.none() | WORDS,
    destination=st.none() | LOCATORS,
)


@settings(max_examples=examples(160), deadline=None)
@given(AMENDMENTS)
def test_every_amendment_gets_an_anchor_whose_places_lie_in_the_draft(amendment: Amendment) -> None:
    anchor = anchor_amendment(amendment, index()).amendment.anchor
    assert anchor is not None
    spans = [place.span for place in anchor.places] + [one.span for one in anchor.candidates]
    assert all(span.end <= len(TEXT) for span in spans)
    assert (anchor.state is AnchorState.UNRESOLVED) == (not anchor.places)
    assert not (anchor.state.is_certain and anchor.candidates)
    scores = [one.score for one in anchor.candidates]
    assert amendment.locator.also or scores == sorted(scores, reverse=True)


@settings(max_examples=examples(160), deadline=None)
@given(AMENDMENTS)
def test_edits_apply_together_and_only_when_the_place_is_certain(amendment: Amendment) -> None:
    found = anchor_amendment(amendment, index()).amendment
    assert found.anchor is not None
    assert not found.edits or found.anchor.state.is_certain
    assert not found.edits or amendment.operation is not Operation.COMMENT
    ChangeSet.of(found.edits, len(TEXT)).apply(TEXT)


@settings(max_examples=examples(120), deadline=None)
@given(AMENDMENTS)
def test_no_edit_changes_the_number_of_cells(amendment: Amendment) -> None:
    found = anchor_amendment(amendment, index()).amendment
    assert all("\t" not in edit.span.of(TEXT) for edit in found.edits)


@settings(max_examples=examples(120), deadline=None)
@given(slices())
def test_deleted_words_are_a_stretch_of_the_draft_and_nothing_else_goes(words: str) -> None:
    said = Amendment("a", "c", Contributor(), Operation.DELETE, Locator(), Span(0, 1), target_text=words)
    found = anchor_amendment(said, index()).amendment
    for edit in found.edits:
        assert found.anchor is not None
        assert found.anchor.span is not None
        span = found.anchor.span
        before, after = TEXT[edit.span.start : span.start], TEXT[span.end : edit.span.end]
        assert len((before + after).strip(" \n,;.()-–")) == len(edit.text) <= 1


@settings(max_examples=50, deadline=None)
@given(AMENDMENTS)
def test_the_same_amendment_is_anchored_the_same_way_twice(amendment: Amendment) -> None:
    assert anchor_amendment(amendment, index()) == anchor_amendment(amendment, index())
