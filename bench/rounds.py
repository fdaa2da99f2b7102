"""Outline, groups, conflicts, release, rebase: 10,000 amendments on a 100-page draft; a campaign on a paragraph."""

import random

from measure import head, measure

from vankien.decide.rebase import rebase
from vankien.decide.release import release
from vankien.flows.consolidate import decide, laid_out
from vankien.flows.outcome import Consultation
from vankien.flows.ports import PaperOptions
from vankien.group.conflicts import find_conflicts
from vankien.group.groups import group_amendments
from vankien.lang.vi.outline import OUTLINE
from vankien.model.amendment import Amendment, Operation
from vankien.model.anchor import Anchor, AnchorState, Extent, Place, PlaceRole
from vankien.model.contribution import Channel, Contribution, Contributor, Source
from vankien.model.decision import Decision, Verdict
from vankien.model.document import Document
from vankien.model.draft import Draft
from vankien.model.edit import ChangeSet, Edit
from vankien.model.ids import bytes_hash
from vankien.model.locator import Locator
from vankien.model.manuscript import Manuscript
from vankien.model.parsed import ParsedContribution
from vankien.model.source_map import SourceMap
from vankien.model.span import Span
from vankien.outline.build import build_document
from vankien.write.next_docx import write_tracked_docx

SYLLABLES = (
    "nâng", "cao", "chất", "lượng", "đào", "tạo", "nghề", "cho", "lao", "động", "vùng", "biên", "mở", "rộng", "chợ",
    "cửa", "khẩu", "giữ", "rừng", "làm", "đường",
)  # fmt: skip
PARAGRAPHS = 1_400  # of 55 syllables: about a hundred pages


def draft(chance: random.Random) -> str:
    """A draft of parts, sections, points and paragraphs."""
    lines = []
    for place in range(PARAGRAPHS):
        if place % 280 == 0:
            lines.append(f"Phần {('I', 'II', 'III', 'IV', 'V')[place // 280]}. NỘI DUNG")
        if place % 28 == 0:
            lines.append(f"{place % 280 // 28 + 1}. Nhóm việc")
        lines.append(" ".join(chance.choices(SYLLABLES, k=55)).capitalize() + ".")
    return "\n".join(lines)


def asked(document: Document, count: int, chance: random.Random, paragraphs: int) -> list[Amendment]:
    """Replacements, insertions and rewritten paragraphs; a third of them ask for what another one asks for."""
    leaves = [unit for unit in document.units if unit.kind == "paragraph"][:paragraphs]
    made: list[Amendment] = []
    for place in range(count):
        if made and chance.random() < 0.33:
            edits = chance.choice(made).edits
            unit = document.unit_at(edits[0].span.start) or leaves[0]
        else:
            unit = chance.choice(leaves)
            edits = (_edit(document.text, unit.span, chance),)
        anchor = Anchor(AnchorState.EXACT, Extent.WORDS, (Place(PlaceRole.TARGET, edits[0].span, unit.id),), 1.0)
        made.append(
            Amendment(
                f"a-{place:05}",
                f"c-{place}",
                Contributor(),
                Operation.REPLACE,
                Locator(),
                Span(0, 0),
                new_text=edits[0].text,
                anchor=anchor,
                edits=edits,
            )
        )
    return made


def _edit(text: str, span: Span, chance: random.Random) -> Edit:
    words = span.of(text).split(" ")
    at = chance.randrange(len(words) - 4)
    new = chance.choices(SYLLABLES, k=3)
    if chance.random() < 0.3:
        return Edit(span, " ".join([*words[:at], *new, *words[at + 3 :]]))
    start = span.start + sum(len(word) + 1 for word in words[:at])
    return Edit(Span(start, start + len(" ".join(words[at : at + 3]))), " ".join(new))


def main() -> None:
    """Prints the figures."""
    chance = random.Random(11)
    text = draft(chance)
    head(f"one round on a draft of {len(text):,} code points")
    measure("outline", len(text), lambda: build_document(Manuscript(text), OUTLINE))
    document = build_document(Manuscript(text), OUTLINE)[0]
    for count, paragraphs, name in (
        (50, 120, ""),
        (50, 8, " that meet"),
        (10_000, PARAGRAPHS, ""),
        (2_000, 1, " on one paragraph"),
    ):
        one_round(document, asked(document, count, chance, paragraphs), name)
    papers(document, asked(document, 10_000, chance, PARAGRAPHS))
    for count in (49, 100_000):
        carried(document, asked(document, count, chance, PARAGRAPHS), chance)


def papers(document: Document, amendments: list[Amendment]) -> None:
    """Prints how long a whole round takes from anchored amendments to Word's tracked changes."""
    raw = document.text.encode()
    draft = Draft("d.txt", bytes_hash(raw), document, SourceMap(), raw, "text")
    letters = [
        Contribution(one.contribution, Source(f"{one.id}.txt", None, ""), Channel.LETTER, "", contributor=Contributor())
        for one in amendments
    ]

    def whole() -> bytes:
        received = [ParsedContribution(one) for one in letters]
        outcome = decide(laid_out(draft, received, amendments, (), (), Consultation()), (), (), None)
        return write_tracked_docx(outcome, PaperOptions())

    measure("group, conflicts, apply, tracked.docx", len(amendments), whole, repeat=1)


def carried(document: Document, pending: list[Amendment], chance: random.Random) -> None:
    """Prints how long pending amendments take over a change of 300 edits."""
    text = document.text
    leaves = chance.sample([unit for unit in document.units if unit.kind == "paragraph"], 300)
    change = ChangeSet.of([_edit(text, unit.span, chance) for unit in leaves], len(text))
    new = build_document(Manuscript(change.apply(text)), OUTLINE)[0]
    measure("rebase", len(pending), lambda: [rebase(one, change, document, new) for one in pending], repeat=1)


def one_round(document: Document, amendments: list[Amendment], name: str) -> None:
    """Prints the figures of one set of amendments, every third of them accepted."""
    count = len(amendments)
    groups = group_amendments(amendments, document, ())
    conflicts = find_conflicts(amendments, groups, document)
    decisions = [Decision(f"d-{one.id}", one.id, Verdict.ACCEPT) for one in amendments[::3]]
    measure(f"group{name}", count, lambda: group_amendments(amendments, document, ()), repeat=1)
    measure(f"conflicts{name}", count, lambda: find_conflicts(amendments, groups, document), repeat=1)
    measure(f"release{name}", count, lambda: release(document, amendments, groups, conflicts, decisions), repeat=1)
    print(f"      {len(groups):,} groups, {len(conflicts):,} conflicts")


if __name__ == "__main__":
    main()
