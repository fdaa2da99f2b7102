"""Two versions of a document, compared: words, passages that moved, sections that came, went, moved, changed number."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from vankien.model.correspondence import CITED, Correspondence, cited_above, correspond
from vankien.model.document import Document, Unit
from vankien.model.edit import ChangeSet
from vankien.text.moves import Move, find_moves
from vankien.text.normal import fold_plain


class SectionFate(StrEnum):
    """What became of a section."""

    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"
    RENUMBERED = "renumbered"
    RETITLED = "retitled"


@dataclass(frozen=True, slots=True)
class SectionChange:
    """One section and what became of it: `old` is None when it came, `new` when it went."""

    fate: SectionFate
    old: Unit | None
    new: Unit | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """What leads from one version to the other: `change` without loss, the rest to read it by."""

    change: ChangeSet
    moves: tuple[Move, ...]
    sections: tuple[SectionChange, ...]


def compare(old: Document, new: Document, change: ChangeSet) -> Comparison:
    """The comparison; `change` leads from the old document's text to the new one's."""
    replacements = [(edit.span.start, edit.span.end, edit.text) for edit in change.edits]
    moves = find_moves(old.text, new.text, replacements)
    return Comparison(change, moves, tuple(_sections(old, new, correspond(old, new, change))))


def _sections(old: Document, new: Document, found: Correspondence) -> Iterator[SectionChange]:
    """What became of each section: those of the old version in its order, then those that came.

    Below a section that came, went or moved, only what differs by itself is told.
    """
    gone = {unit.id for unit in old.units if unit.kind in CITED and unit.id not in found.kept}
    for unit in old.units:
        if unit.kind not in CITED:
            continue
        if unit.id in gone:
            if unit.parent not in gone:
                yield SectionChange(SectionFate.REMOVED, unit, None)
            continue
        yield from _kept(unit, new.unit(found.kept[unit.id]), old, new, found)
    arrived = {unit.id for unit in new.units if unit.kind in CITED} - set(found.kept.values())
    for unit in new.units:
        if unit.id in arrived and unit.parent not in arrived:
            yield SectionChange(SectionFate.ADDED, None, unit)


def _kept(unit: Unit, there: Unit, old: Document, new: Document, found: Correspondence) -> Iterator[SectionChange]:
    above = cited_above(unit, old)
    if unit.id in found.moved and (above is None or above.id not in found.moved):
        yield SectionChange(SectionFate.MOVED, unit, there)
    if unit.number != there.number:
        yield SectionChange(SectionFate.RENUMBERED, unit, there)
    one, other = (fold_plain(side.heading.of(text)).strip() for side, text in ((unit, old.text), (there, new.text)))
    if one != other:
        yield SectionChange(SectionFate.RETITLED, unit, there)
