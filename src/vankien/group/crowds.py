"""Crowds: the largest sets of changes that all meet at one place of the draft.

Stretches on a line are an interval graph: wherever two by two meet, all share a place (Helly), and there are at most as
many largest sets as stretches. Told set by set, two thousand proposals for one paragraph are some fifty rows
instead of as many thousand pairs, and a pair meets if and only if it stands in a set together.
"""

from collections.abc import Iterator, Mapping

from vankien.model.edit import Edit

Changes = Mapping[str, tuple[Edit, ...]]
Crowd = Mapping[str, Edit]  # for each change the edit with which it meets the others


def crowds(changes: Changes) -> Iterator[Crowd]:
    """The largest sets of two changes or more that meet at one place, in text order.

    One sweep: n log n and the size of the answer. Offsets are doubled, so that an insertion is a point at the
    beginning of what starts there and before the end of what ends there. Two edits of one change never meet.
    """
    rows = sorted(
        ((*_reach(edit), key, number, edit) for key, edits in changes.items() for number, edit in enumerate(edits)),
        key=lambda row: row[:4],
    )
    active: list[tuple[int, str, Edit]] = []
    first_end = 0
    for start, end, key, _, edit in rows:
        if active and first_end < start:
            yield from _told(active)
            active = [one for one in active if one[0] >= start]
            first_end = min((one[0] for one in active), default=end)
        first_end = min(first_end, end) if active else end
        active.append((end, key, edit))
    yield from _told(active)


def _reach(edit: Edit) -> tuple[int, int]:
    """First and last doubled offset of an edit, both counted in."""
    span = edit.span
    return 2 * span.start, 2 * span.start if span.is_empty else 2 * span.end - 1


def _told(active: list[tuple[int, str, Edit]]) -> Iterator[Crowd]:
    crowd: dict[str, Edit] = {}
    for _, key, edit in active:
        crowd.setdefault(key, edit)
    if len(crowd) > 1:
        yield crowd
