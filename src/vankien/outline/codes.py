"""Which codes at the beginning of a line are labels: A1 beside A2, beside what it holds or what it stands in."""

from collections import defaultdict
from collections.abc import Collection, Sequence

from vankien.outline.marks import Mark


def plausible_codes(marks: Sequence[Mark | None], others: Collection[int]) -> frozenset[int]:
    """The places of the codes that count; `others` are those of the labels of other forms that do.

    A code says what it stands in, and is text where it stands in something else ("A4 Paper" in section B). It is the
    first of a row that its document counts on, holds another code, or follows one of its row; where a row writes
    stops ("A1."), a number that comes once with the stop and once without is a label with it ("A2 London Road").
    """
    coded = [(place, mark) for place, mark in enumerate(marks) if mark is not None and mark.is_coded]
    if not coded:
        return frozenset()
    at_home = _at_home(marks, others)
    coded = [(place, mark) for place, mark in coded if place in at_home]
    outer, holders = {mark.above for _, mark in coded}, {mark.within for _, mark in coded}
    stopped = {(mark.family, mark.above, mark.value) for _, mark in coded if not _is_bare(mark)}
    rows: defaultdict[tuple[str, str], list[tuple[int, Mark]]] = defaultdict(list)
    for place, mark in coded:
        if not (_is_bare(mark) and (mark.family, mark.above, mark.value) in stopped):
            rows[mark.family, mark.above].append((place, mark))
    kept: set[int] = set()
    for (_, above), row in rows.items():
        begins = any(mark.value == 1 for _, mark in row)  # "CO2", "CO3" begin nowhere
        before = None
        for at, (place, mark) in enumerate(row):
            after = row[at + 1][1] if at + 1 < len(row) else None
            is_first = mark.value == 1 and above in holders
            if is_first or mark.within in outer or (begins and mark.counts_on(before, after)):
                kept.add(place)
                before = mark
    return frozenset(kept)


def _is_bare(mark: Mark) -> bool:
    return mark.label[-1].isdigit()


def _at_home(marks: Sequence[Mark | None], others: Collection[int]) -> frozenset[int]:
    """The codes that stand in what they name, or name nothing that the document has a label for."""
    heads = {_head(mark) for mark in marks if mark is not None and mark.is_coded}
    labelled = {mark.number for place in others if (mark := marks[place]) is not None and mark.number in heads}
    found, holder = set(), None
    for place, mark in enumerate(marks):
        if mark is None:
            continue
        if place in others and mark.number in labelled:
            holder = mark.number
        elif mark.is_coded and (_head(mark) == holder or _head(mark) not in labelled):
            found.add(place)
    return frozenset(found)


def _head(mark: Mark) -> str:
    """The letter or roman number that a code begins with."""
    return mark.above.split(".")[0]
