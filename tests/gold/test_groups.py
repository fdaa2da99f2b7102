"""Labelled pairs: what a clerk reads as one request is one group; what differs in a weighty word never is."""

from collections.abc import Iterator
from itertools import chain

from tests.gold.group_pairs import COMMENTS_NOT, COMMENTS_SAME, DRAFT, NOT_SAME, SAME
from vankien.group.groups import group_amendments
from vankien.lang.vi.outline import OUTLINE
from vankien.model.amendment import Amendment, Operation
from vankien.model.anchor import Anchor, AnchorState, Extent, Place, PlaceRole
from vankien.model.contribution import Channel, Contribution, Contributor, Source
from vankien.model.edit import Edit
from vankien.model.locator import Locator
from vankien.model.manuscript import Manuscript
from vankien.model.span import Span
from vankien.outline.build import build_document

FLOOR = 0.95  # share of the pairs of one request that are one group; two requests are never one
# It was 0.96 while a wording could say a word or two more: that made one of "tin học" and "tin học, thể dục".
DOCUMENT = build_document(Manuscript(DRAFT), OUTLINE)[0]
Asked = tuple[str, str]


def proposal(name: str, asked: Asked) -> Amendment:
    old, new = asked
    assert DRAFT.count(old) == 1, old
    start = DRAFT.index(old)
    span = Span(start, start + len(old))
    unit = DOCUMENT.unit_over(span)
    anchor = Anchor(AnchorState.EXACT, Extent.WORDS, (Place(PlaceRole.TARGET, span, unit.id if unit else None),), 1.0)
    operation = Operation.REPLACE if new else Operation.DELETE
    return Amendment(
        name,
        f"c-{name}",
        Contributor(),
        operation,
        Locator(),
        Span(0, 0),
        new_text=new,
        anchor=anchor,
        edits=(Edit(span, new),),
    )


def are_one(pair: tuple[Asked, Asked]) -> bool:
    found = {len(group_amendments(order, DOCUMENT, ())) for order in _orders(pair)}
    assert len(found) == 1  # whichever came first
    return found == {1}


def _orders(pair: tuple[Asked, Asked]) -> Iterator[tuple[Amendment, ...]]:
    one, other = proposal("a-1", pair[0]), proposal("a-2", pair[1])
    yield one, other
    yield other, one


def are_one_topic(pair: tuple[str, str]) -> bool:
    letters = tuple(
        Contribution(f"c-{n}", Source(f"{n}.txt", None, ""), Channel.LETTER, text, contributor=Contributor())
        for n, text in enumerate(pair)
    )
    unit = DOCUMENT.units[1]
    anchor = Anchor(AnchorState.EXACT, Extent.UNIT, (Place(PlaceRole.TARGET, unit.span, unit.id),), 1.0)
    asked = tuple(
        Amendment(
            f"a-{one.id}",
            one.id,
            one.contributor,
            Operation.COMMENT,
            Locator(),
            Span(0, len(one.text)),
            anchor=anchor,
        )
        for one in letters
    )
    return len(group_amendments(asked, DOCUMENT, letters)) == 1


def test_there_are_enough_pairs_of_both_kinds() -> None:
    assert len(SAME) >= 30
    assert len(NOT_SAME) >= 30
    pairs = [*SAME, *NOT_SAME]
    assert len({frozenset(pair) for pair in pairs}) == len(pairs)
    assert all(one != other for one, other in pairs)


def test_two_requests_are_never_one_group() -> None:
    assert [pair for pair in NOT_SAME if are_one(pair)] == []
    assert [pair for pair in COMMENTS_NOT if are_one_topic(pair)] == []


def test_one_request_is_one_group() -> None:
    apart = [*(pair for pair in SAME if not are_one(pair)), *(one for one in COMMENTS_SAME if not are_one_topic(one))]
    assert 1 - len(apart) / len([*chain(SAME, COMMENTS_SAME)]) >= FLOOR, apart
