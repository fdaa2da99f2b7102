"""Anchored amendments on a small draft, for the tests of groups, conflicts and decisions."""

from vankien.lang.vi.outline import OUTLINE
from vankien.model.amendment import Amendment, Operation, Position
from vankien.model.anchor import Anchor, AnchorState, Extent, Place, PlaceRole
from vankien.model.contribution import Channel, Contribution, Contributor, ContributorKind, Source
from vankien.model.document import Document
from vankien.model.edit import Edit
from vankien.model.locator import Locator
from vankien.model.manuscript import Manuscript
from vankien.model.span import Span
from vankien.outline.build import build_document

LINES = (
    "Phần I. KẾT QUẢ",
    "1. Kinh tế",
    "Thu ngân sách đạt 500 tỷ đồng, tăng 8% so với năm trước. Chợ biên giới được mở rộng.",
    "Chăn nuôi trâu phát triển ở vùng cao; nghề dệt được khôi phục.",
    "2. Đối ngoại",
    "Tỉnh giữ quan hệ với các địa phương bên kia biên giới.",
    "Phần II. NHIỆM VỤ",
    "1. Hạ tầng",
    "Xây dựng đường tuần tra và cầu treo.",
)
TEXT = "\n".join(LINES)
DRAFT: Document = build_document(Manuscript(TEXT), OUTLINE)[0]


def at(words: str, nth: int = 0) -> Span:
    """Where words stand in the draft."""
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(words, start + 1)
    return Span(start, start + len(words))


def proposal(
    own_id: str, *edits: Edit, operation: Operation = Operation.REPLACE, contribution: str = "c-1"
) -> Amendment:
    """A certain amendment with these edits."""
    span = edits[0].span if edits else Span(0, 0)
    unit = DRAFT.unit_at(span.start)
    place = Place(PlaceRole.TARGET, span, None if unit is None else unit.id)
    return Amendment(
        own_id,
        contribution,
        Contributor(),
        operation,
        Locator(),
        Span(0, 0),
        new_text=edits[0].text if edits else None,
        anchor=Anchor(AnchorState.EXACT, Extent.WORDS, (place,), 1.0),
        edits=tuple(edits),
    )


def swap(own_id: str, old: str, new: str, contribution: str = "c-1") -> Amendment:
    """Words of the draft replaced by others."""
    operation = Operation.REPLACE if new else Operation.DELETE
    return proposal(own_id, Edit(at(old), new), operation=operation, contribution=contribution)


def put(own_id: str, after: str, new: str) -> Amendment:
    """Words put in after words of the draft."""
    end = at(after).end
    return proposal(own_id, Edit(Span(end, end), new), operation=Operation.INSERT)


def comment(own_id: str, words: str, contribution: Contribution) -> Amendment:
    """A request without wording about the place of some words; its evidence is the whole contribution."""
    place = at(words)
    unit = DRAFT.unit_at(place.start)
    anchor = Anchor(AnchorState.EXACT, Extent.UNIT, (Place(PlaceRole.TARGET, place, unit.id if unit else None),), 1.0)
    evidence = Span(0, len(contribution.text))
    return Amendment(
        own_id, contribution.id, contribution.contributor, Operation.COMMENT, Locator(), evidence, anchor=anchor
    )


def unplaced(
    own_id: str, new: str, position: Position | None = None, operation: Operation = Operation.REPLACE
) -> Amendment:
    """An amendment whose place is open."""
    return Amendment(
        own_id,
        "c-1",
        Contributor(),
        operation,
        Locator(page=3),
        Span(0, 0),
        position=position,
        new_text=new or None,
        anchor=Anchor(AnchorState.UNRESOLVED),
    )


def said(
    own_id: str,
    text: str = "",
    name: str | None = None,
    organisation: str | None = None,
    heads: int | None = None,
    kind: ContributorKind = ContributorKind.PERSON,
) -> Contribution:
    """A contribution and who sent it."""
    who = Contributor(name, None, organisation, kind, heads)
    return Contribution(own_id, Source(f"{own_id}.txt", None, ""), Channel.LETTER, text, contributor=who)
