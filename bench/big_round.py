"""A large round made by chance, the same in every run: a draft of 90 pages and many proposals on it."""

import random
import sys
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests import rounds

from vankien.flows.outcome import Outcome
from vankien.model.anchor import Anchor, AnchorState, Extent, Place, PlaceRole
from vankien.model.document import Document, PageBasis, Unit
from vankien.model.draft import Change
from vankien.model.edit import ChangeSet, Edit
from vankien.model.group import Group, GroupKind
from vankien.model.locator import UnitKind
from vankien.model.span import Span

SAID = "phát triển kinh tế biển gắn với bảo vệ môi trường giữ vững quốc phòng an ninh trên địa bàn tỉnh"
WORDS = SAID.split()
SECTIONS, PARAGRAPHS, LENGTH, PAGE = 60, 12, 90, 3000  # per draft, per section; words each; letters a page


def big_round(proposals: int) -> Outcome:
    """A round with so many replacements at chance places."""
    chance = random.Random(1)
    lines = [" ".join(chance.choices(WORDS, k=LENGTH)) for _ in range(SECTIONS * PARAGRAPHS)]
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    text = "".join(f"{line}\n" for line in lines)
    units = []
    for place, line in enumerate(lines):
        span = Span(starts[place], starts[place + 1])
        name, number = f"section-{place}", str(place + 1)
        head_of = Span(span.start, span.start + len(line)) if place % PARAGRAPHS == 0 else Span(span.start, span.start)
        kind = UnitKind.SECTION if place % PARAGRAPHS == 0 else UnitKind.PARAGRAPH
        units.append(
            Unit(
                name,
                kind,
                number,
                f"{number}.",
                label_generated=True,
                heading=head_of,
                body=span,
                span=span,
                parent=None,
                depth=0,
            )
        )
    document = Document(text, tuple(units), tuple(range(0, len(text), PAGE)), PageBasis.STORED)
    base = rounds.outcome()
    amendments = []
    for place in range(proposals):
        unit = chance.choice(units)
        start = chance.randrange(unit.span.start, unit.span.end - 40)
        edit = Edit(Span(start, start + chance.randrange(5, 40)), " ".join(chance.choices(WORDS, k=20)))
        where = Anchor(AnchorState.EXACT, Extent.WORDS, (Place(PlaceRole.TARGET, edit.span, unit.id),), 0.98, 0.5)
        made = rounds.replacing(f"a-{place:06}", base.contributions[0], "khá", edit.text)
        amendments.append(replace(made, anchor=where, edits=(edit,)))
    amendments.sort(key=lambda one: one.edits[0].span)
    groups = tuple(Group(f"g-{one.id}", GroupKind.EXACT, one.id, (one.id,), 1, 1, 1) for one in amendments)
    draft = replace(base.draft, document=document, original=text.encode())
    return replace(
        base,
        draft=draft,
        amendments=tuple(amendments),
        groups=groups,
        opinions=(),
        conflicts=(),
        shown=_apart(amendments),
        next_change=ChangeSet((), len(text)),
    )


def _apart(amendments: list[rounds.Amendment]) -> tuple[Change, ...]:
    """The changes of those that do not meet the one before."""
    shown: list[Change] = []
    for one in amendments:
        if not shown or one.edits[0].span.start > shown[-1].edits[0].span.end:
            shown.append(Change(f"g-{one.id}", (one.id,), one.edits))
    return tuple(shown)
