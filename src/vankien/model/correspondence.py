"""Which unit of the next version each unit of a document is."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from vankien.model.document import Document, Unit
from vankien.model.edit import ChangeSet, Fate
from vankien.model.locator import UnitKind
from vankien.model.span import Span
from vankien.text.landmarks import ascending
from vankien.text.similar import likeness

CITED = frozenset(
    {
        UnitKind.PART,
        UnitKind.CHAPTER,
        UnitKind.SECTION,
        UnitKind.ARTICLE,
        UnitKind.CLAUSE,
        UnitKind.POINT,
        UnitKind.TABLE,
        UnitKind.APPENDIX,
    }
)
"""Kinds of units that bear a number of their own, by which other places cite them."""

ALIKE = 0.5  # likeness from which a unit in the place of another is that one rewritten
MOVED = 0.7  # share of its words that a unit must keep to be known again at another place
WEIGHED = 400  # code points of a unit's text that are compared for that
MOST_WEIGHED = 2_500  # pairs of units that are compared word by word; beyond, only those found that kept every word


@dataclass(frozen=True, slots=True)
class Correspondence:
    """`kept` leads from old ids to new ones; `moved` are the old ids of those that stand elsewhere now."""

    kept: Mapping[str, str]
    moved: frozenset[str]


def correspond(old: Document, new: Document, change: ChangeSet) -> Correspondence:
    """The cited units of `old` in `new`, to whose text `change` leads.

    A unit is the one whose first line stands where its own first line went, if it still says mostly the same. The
    others are looked for by all their words, by their heading, by most of their words, and only then where they stood.
    Each new unit answers for one old unit at most.
    """
    there: defaultdict[int, list[Unit]] = defaultdict(list)
    for unit in new.units:
        if unit.kind in CITED:
            there[unit.span.start].append(unit)
    kept: dict[str, str] = {}
    taken: set[str] = set()
    doubtful: list[Unit] = []
    for unit in old.units:
        if unit.kind not in CITED:
            continue
        found = _in_its_place(unit, old, change, there, taken)
        if found is None or not _is_alike(unit, found, old, new, change):
            doubtful.append(unit)
        else:
            kept[unit.id] = found.id
            taken.add(found.id)
    came = [unit for unit in new.units if unit.kind in CITED and unit.id not in taken]
    kept |= dict(_by_words(doubtful, came, old, new))
    taken = set(kept.values())
    for unit in doubtful:
        found = None if unit.id in kept else _in_its_place(unit, old, change, there, taken)
        if found is not None:
            kept[unit.id] = found.id
            taken.add(found.id)
    return Correspondence(kept, frozenset(_moved(kept, old, new)))


def _in_its_place(
    unit: Unit, old: Document, change: ChangeSet, there: Mapping[int, list[Unit]], taken: set[str]
) -> Unit | None:
    carried = change.carry(first_line(unit, old))
    if carried.fate is Fate.COVERED and carried.span.is_empty:
        return None
    free = [one for one in there.get(carried.span.start, ()) if one.id not in taken]
    return next((one for one in free if one.kind is unit.kind), None)


def _is_alike(unit: Unit, found: Unit, old: Document, new: Document, change: ChangeSet) -> bool:
    """Whether a unit that stands where another stood is that one."""
    if change.carry(first_line(unit, old)).fate is Fate.CLEAN:
        return True
    heads = unit.heading.of(old.text), found.heading.of(new.text)
    if all(heads):
        return likeness(*heads) >= ALIKE
    return likeness(said_in(unit, old), said_in(found, new)) >= ALIKE


def _moved(kept: Mapping[str, str], old: Document, new: Document) -> Iterator[str]:
    """Those that stand below another unit now, or in another order beside their neighbours."""
    pairs = sorted((old.order(one), new.order(other)) for one, other in kept.items())
    in_order = {old.units[one].id for one, _ in ascending(pairs)}
    for one, other in kept.items():
        above, now = cited_above(old.unit(one), old), cited_above(new.unit(other), new)
        is_below = (None if above is None else kept.get(above.id)) == (None if now is None else now.id)
        if one not in in_order or not is_below:
            yield one


def cited_above(unit: Unit, document: Document) -> Unit | None:
    """The nearest unit above that is cited by a number."""
    above = unit.parent
    while above is not None and document.unit(above).kind not in CITED:
        above = document.unit(above).parent
    return None if above is None else document.unit(above)


def first_line(unit: Unit, document: Document) -> Span:
    """The unit's first line, label and heading in it, without the line feed."""
    end = document.text.find("\n", unit.span.start)
    return Span(unit.span.start, min(unit.span.end, end) if end >= 0 else unit.span.end)


def _by_words(lost: list[Unit], came: list[Unit], old: Document, new: Document) -> Iterator[tuple[str, str]]:
    """Lost units with the ones that have their words: all of them first, then the heading, then most of them."""
    left, free = lost, came
    for say in (said_in, heading_of):
        pairs = list(_same(left, free, say, old, new))
        yield from pairs
        gone, found = {one for one, _ in pairs}, {other for _, other in pairs}
        left = [unit for unit in left if unit.id not in gone]
        free = [unit for unit in free if unit.id not in found]
    if len(left) * len(free) > MOST_WEIGHED:
        return
    for unit in left:
        alike = [(likeness(said_in(unit, old), said_in(one, new)), one) for one in free if one.kind is unit.kind]
        best = max(alike, key=lambda pair: pair[0], default=None)
        if best is not None and best[0] >= MOVED:
            free.remove(best[1])
            yield unit.id, best[1].id


def _same(
    left: Sequence[Unit],
    free: Sequence[Unit],
    say: Callable[[Unit, Document], str],
    old: Document,
    new: Document,
) -> Iterator[tuple[str, str]]:
    """Units of one kind that say the same and are the only ones to say it."""
    here, there = _sayers(left, say, old), _sayers(free, say, new)
    for said, units in here.items():
        others = there.get(said, [])
        if said[1] and len(units) == len(others) == 1:
            yield units[0].id, others[0].id


def _sayers(
    units: Sequence[Unit], say: Callable[[Unit, Document], str], document: Document
) -> dict[tuple[UnitKind, str], list[Unit]]:
    found: defaultdict[tuple[UnitKind, str], list[Unit]] = defaultdict(list)
    for unit in units:
        found[unit.kind, say(unit, document)].append(unit)
    return found


def heading_of(unit: Unit, document: Document) -> str:
    """The words of a unit's heading, empty when it has none."""
    return " ".join(unit.heading.of(document.text).split())


def said_in(unit: Unit, document: Document) -> str:
    """What a unit says behind its label, as far as it takes to know it by."""
    text = unit.span.of(document.text)
    label = "" if unit.label is None or unit.label_generated else unit.label
    return " ".join(text.removeprefix(label)[:WEIGHED].split()).strip(" .:-–)")
