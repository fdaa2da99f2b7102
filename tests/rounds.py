"""A small round made by hand: a draft of two sections, three letters, a group, a conflict, an open place."""

from dataclasses import replace

from vankien.flows.fates import SourceFate
from vankien.flows.outcome import Consultation, Outcome
from vankien.model.amendment import Amendment, Operation, Opinion, Position, Stance
from vankien.model.anchor import Anchor, AnchorState, Candidate, Extent, Place, PlaceRole
from vankien.model.contribution import (
    Block,
    BlockRole,
    Channel,
    Contribution,
    Contributor,
    ContributorKind,
    DateBasis,
    Source,
)
from vankien.model.document import Document, PageBasis, Unit
from vankien.model.draft import Change, Draft
from vankien.model.edit import ChangeSet, Edit
from vankien.model.group import Conflict, ConflictKind, Group, GroupKind
from vankien.model.ids import bytes_hash
from vankien.model.locator import Locator, Step, UnitKind
from vankien.model.note import Note, Severity, Where
from vankien.model.source_map import SourceMap
from vankien.model.span import Span

LINES = (
    "Kết quả đạt được",
    "Kinh tế cửa khẩu tăng trưởng khá, kim ngạch đạt 1.234,5 triệu USD.",
    "Công tác đối ngoại được quan tâm.",
    "Nhiệm vụ trọng tâm",
    "Đẩy mạnh cải cách hành chính.",
)
TEXT = "".join(f"{line}\n" for line in LINES)
LETTER = "Tôi đề nghị tại mục 1 thay “khá” bằng “nhanh và vững chắc” vì sát thực tế hơn.\n"


def at(words: str) -> Span:
    """Where words stand in the draft."""
    start = TEXT.index(words)
    return Span(start, start + len(words))


def _unit(number: str, first: int, last: int) -> list[Unit]:
    starts = [sum(len(line) + 1 for line in LINES[:place]) for place in range(len(LINES) + 1)]
    section = f"section-{number}"
    head = Span(starts[first], starts[first + 1] - 1)
    span = Span(starts[first], starts[last + 1])
    body = Span(starts[first + 1], starts[last + 1])
    units = [
        Unit(section, UnitKind.SECTION, number, f"{number}.", True, head, body, span, None, 0, (1, 1), PageBasis.STORED)
    ]
    for place in range(first + 1, last + 1):
        own = Span(starts[place], starts[place + 1])
        count = str(place - first)
        name = f"{section}/paragraph-{count}"
        empty = Span(own.start, own.start)
        units.append(Unit(name, UnitKind.PARAGRAPH, count, None, False, empty, own, own, section, 1))
    return units


DOCUMENT = Document(TEXT, (*_unit("1", 0, 2), *_unit("2", 3, 4)), (0,), PageBasis.STORED)


def contribution(name: str, text: str = LETTER, *, file: str = "thu.txt") -> Contribution:
    """A letter by a person of an office."""
    return Contribution(
        id=f"c-{name}",
        source=Source(file, None, bytes_hash(text.encode())),
        channel=Channel.LETTER,
        text=text,
        contributor=Contributor(name, "Giám đốc", "Sở Công Thương", ContributorKind.PERSON),
        date="2020-09-24",
        date_basis=DateBasis.STATED,
        blocks=(Block(Span(0, len(text)), BlockRole.BODY),),
    )


def replacing(name: str, by: Contribution, old: str, new: str) -> Amendment:
    """Replaces words of the draft, in a place that is certain."""
    place = Place(PlaceRole.TARGET, at(old), "section-1/paragraph-1")
    return Amendment(
        id=name,
        contribution=by.id,
        contributor=by.contributor,
        operation=Operation.REPLACE,
        locator=Locator(page=1, path=(Step(UnitKind.SECTION, "1"),), as_written="mục 1"),
        evidence=Span(7, len(by.text) - 1),
        target_text=old,
        new_text=new,
        reason="sát thực tế hơn",
        anchor=Anchor(AnchorState.EXACT, Extent.WORDS, (place,), 0.98, 0.5, "path+quote"),
        edits=(Edit(at(old), new),),
    )


def open_place(name: str, by: Contribution) -> Amendment:
    """Asks for an insertion whose place a person must choose."""
    spans = (at("Công tác đối ngoại được quan tâm."), at("Đẩy mạnh cải cách hành chính."))
    candidates = tuple(
        Candidate(span, unit, score, ("text",))
        for span, unit, score in zip(spans, ("section-1/paragraph-2", "section-2/paragraph-1"), (0.6, 0.5), strict=True)
    )
    return Amendment(
        id=name,
        contribution=by.id,
        contributor=by.contributor,
        operation=Operation.INSERT,
        locator=Locator(as_written="cuối đoạn"),
        evidence=Span(0, 20),
        position=Position.AFTER,
        new_text="=1+1 và mở rộng hợp tác",
        anchor=Anchor(AnchorState.AMBIGUOUS, candidates=candidates),
    )


def outcome() -> Outcome:
    """The round; nothing is decided."""
    lan, minh, hoa = (contribution(name, file=f"{name}.txt") for name in ("Lan", "Minh", "Hoa"))
    fast = replacing("a-fast", lan, "khá", "nhanh và vững chắc")
    same = replacing("a-same", minh, "khá", "nhanh và vững chắc")
    slow = replacing("a-slow", hoa, "tăng trưởng khá", "tăng trưởng chậm lại")
    open_one = open_place("a-open", hoa)
    change = Change("g-fast", ("a-fast", "a-same"), fast.edits, "g-fast")
    original = TEXT.encode()
    draft = Draft("du-thao.txt", bytes_hash(original), DOCUMENT, SourceMap(), original, "text")
    agree = Opinion("o-1", minh.id, Stance.AGREE, "structure", Locator(), "Tôi nhất trí với bố cục.", Span(0, 3))
    return Outcome(
        draft=draft,
        consultation=Consultation(
            "dự thảo Báo cáo", "Tỉnh ủy Sơn Hà", ("2020-08-20", "2020-09-30"), "party", ("Sở Y tế",)
        ),
        contributions=(hoa, lan, minh),
        amendments=(slow, fast, same, open_one),
        opinions=(agree,),
        groups=(
            Group("g-slow", GroupKind.EXACT, "a-slow", ("a-slow",), 1, 1, 1),
            Group("g-fast", GroupKind.EXACT, "a-fast", ("a-fast", "a-same"), 2, 2, 1),
            Group("g-open", GroupKind.EXACT, "a-open", ("a-open",), 1, 1, 1),
        ),
        conflicts=(Conflict("k-1", ConflictKind.CONTAIN, ("a-fast", "a-slow"), at("tăng trưởng khá")),),
        decisions=(),
        notes=(Note("source-empty", Severity.WARNING, Where("rong.txt")),),
        sources=(SourceFate("Lan.txt", lan.source.sha256, 90, "text", "read", (lan.id,)),),
        shown=(change,),
        taken=(),
        next_change=ChangeSet((), len(TEXT)),
    )


def with_name(one: Outcome, name: str) -> Outcome:
    """The round with its first contributor called by another name."""
    first, *others = one.contributions
    renamed = replace(first, contributor=replace(first.contributor, name=name))
    return replace(one, contributions=(renamed, *others))
