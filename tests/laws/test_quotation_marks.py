"""Marks that people type for quotation marks: made plain, nothing else changes, and never in more than linear time."""

from hypothesis import given
from hypothesis import strategies as st

from vankien.parse.words.marks import with_marks

MARKS = "'‘’`´‹›‚<>,“”\"«»"
dirty = st.text(st.sampled_from(f"{MARKS} ab5.:\n"), max_size=60)


@given(dirty)
def test_only_marks_change_and_no_offset_moves(text: str) -> None:
    made = with_marks(text)
    assert len(made) == len(text)
    assert all(new == old or (new in " “”" and old in MARKS) for new, old in zip(made, text, strict=True))


@given(st.text(st.sampled_from("abcđ "), min_size=1, max_size=12).filter(lambda one: one == one.strip()))
def test_every_pair_is_read_as_a_quotation(words: str) -> None:
    for left, right in (("'", "'"), ("‘", "’"), ("`", "`"), ("‹", "›"), ("‚", "’")):
        assert with_marks(f"bỏ {left}{words}{right}.") == f"bỏ “{words}”."


@given(st.lists(st.from_regex(r"[abK5]['’]?[abK]{0,2}['’]?", fullmatch=True), max_size=8))
def test_an_apostrophe_behind_a_letter_opens_nothing(words: list[str]) -> None:
    assert with_marks(" ".join(words)) == " ".join(words)
