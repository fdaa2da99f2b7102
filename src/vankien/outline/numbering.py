"""Notes on numbering: numbers that are missing, and numbers that stand twice."""

from collections.abc import Iterator, Sequence

from vankien.model.locator import UnitKind
from vankien.model.note import Note, Severity, Where
from vankien.outline.tree import Node


def numbering_notes(roots: Sequence[Node]) -> tuple[Note, ...]:
    """A note for each gap and each repetition among siblings of one family.

    A count may go on from one parent to the next, as articles do through chapters. Bullets do not count.
    """
    return tuple(_notes(roots))


def _notes(roots: Sequence[Node]) -> Iterator[Note]:
    everywhere: dict[str, int] = {}
    waiting = [list(reversed(roots))]
    seen: list[dict[str, Node]] = [{}]
    while waiting:
        if not waiting[-1]:
            waiting.pop()
            seen.pop()
            continue
        node = waiting[-1].pop()
        if node.kind is UnitKind.TITLE:  # an annexed act begins: it counts from one again
            seen[-1].clear()
            everywhere.clear()
        if node.mark is not None and node.mark.value is not None:
            note = _check(node, seen[-1].get(node.mark.family), everywhere.get(node.mark.family, 0))
            if note is not None:
                yield note
            seen[-1][node.mark.family] = node
            everywhere[node.mark.family] = node.mark.value
        waiting.append(list(reversed(node.children)))
        seen.append({})


def _check(node: Node, before: Node | None, last: int) -> Note | None:
    """What is wrong with a number after the sibling before it, or after the last one in the document."""
    assert node.mark is not None  # noqa: S101 - the caller has looked
    assert node.mark.value is not None  # noqa: S101
    value = node.mark.value
    where = Where(None, node.start, node.heading.end)
    if before is None or before.mark is None or before.mark.value is None:
        if value in (1, last + 1):
            return None
        return Note("outline-number-gap", Severity.INFO, where, {"label": node.mark.label, "before": "…"})
    previous = before.mark.value
    if node.mark.is_coded and value == 1 and node.mark.above != before.mark.above:
        return None  # "B1" behind "A4"
    if node.number == before.number:
        return Note("outline-number-twice", Severity.WARNING, where, {"label": node.mark.label})
    if value in (previous, previous + 1):  # 5 and 5a, 5a and 6
        return None
    facts = {"label": node.mark.label, "before": before.mark.label}
    return Note("outline-number-gap", Severity.WARNING, where, facts)
