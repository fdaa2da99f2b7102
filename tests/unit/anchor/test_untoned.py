"""Words typed without marks find the words of the draft that have them; several readings stay open."""

from dataclasses import replace

import pytest

from tests.unit.anchor.draft import index
from vankien.anchor.amendment import anchor_amendment
from vankien.api import parse
from vankien.model.amendment import Amendment


def asked(text: str) -> Amendment:
    """The only amendment in a text without marks."""
    (contribution,) = parse(text, "vi")
    (one,) = contribution.amendments
    return one


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('de nghi bo cum tu "giu vung"', "giữ vững"),
        ('xin thay cum tu "y te co so" bang cum tu "y te tuyen xa"', "Y tế cơ sở"),
    ],
)
def test_words_without_marks_stand_where_the_draft_has_them_with_marks(text: str, found: str) -> None:
    amendment = asked(text)
    anchor = anchor_amendment(amendment, index()).amendment.anchor
    assert amendment.target_text is not None
    assert amendment.target_text.isascii()
    assert anchor is not None
    assert {place.span.of(index().document.text) for place in anchor.places} == {found}


def test_the_target_stays_as_the_contributor_typed_it() -> None:
    amendment = asked('de nghi bo cum tu "giu vung"')
    assert anchor_amendment(amendment, index()).amendment.target_text == "giu vung"


def test_a_single_word_without_marks_stands_for_none() -> None:
    amendment = replace(asked('de nghi bo cum tu "giu vung"'), target_text="giu")
    anchor = anchor_amendment(amendment, index()).amendment.anchor
    assert anchor is not None
    assert not anchor.state.is_certain
