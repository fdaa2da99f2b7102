"""Several orders of an act with one block: "sửa đổi khoản 1, bãi bỏ khoản 2 và bổ sung khoản 4 Điều 4 như sau:".

passage := label words, each in marks of its own or one below the other within a pair, or without marks

A line is read so only when its head holds nothing else (`joint_heads`), each passage bears the number of a unit that
the head changes or adds, and each such unit has its passage. Everything else is left to those who read one order after
the other.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from vankien.model.amendment import Amendment, Operation
from vankien.model.contribution import Contributor
from vankien.model.locator import Locator, UnitKind
from vankien.model.span import Span
from vankien.parse.grammar.found import trimmed
from vankien.parse.prose.joint_heads import LABEL, Order, Path, joint_head, orders_of
from vankien.parse.reading.reach import LONGEST_PASSAGE, reach
from vankien.parse.reading.reading import Reading
from vankien.parse.words.block import wording
from vankien.parse.words.lines import Line
from vankien.parse.words.plain import closing, first_word
from vankien.text.pattern import compile_later
from vankien.text.quotes import is_mark

MOST = 40  # passages that one head announces
LABELLED = {UnitKind.ARTICLE, UnitKind.CLAUSE, UnitKind.POINT}
Label = tuple[UnitKind, str]
_LABEL = compile_later(rf"(?m)^[^\S\n]*{LABEL}")
_IN_LINE = compile_later(rf"(?:^|(?<=[.;] )){LABEL}")  # where everything stands in one line: "… 70%. 4. Quỹ …"
_BETWEEN = compile_later(r"[;,.]*\s*")  # from one passage in marks to the next
_ENDS = compile_later(r"[\s.,;]*(?:\n|$)")


def joint_orders(reading: Reading, body: Sequence[Line], at: int) -> int | None:
    """Makes the amendments of a line whose orders share a block; the line to go on with, None where it is no such."""
    line = body[at].span
    head = joint_head(reading, line)
    if head is None:
        return None
    orders = orders_of(reading, head)
    changed = {path for one in orders for path in one.paths if one.operation is not Operation.DELETE}
    if not changed:
        return None
    parts, stop = _passages(reading, head.end, body, at)
    labels = {_label(path) for path in changed}
    told = _by_label(reading, parts, labels)
    if labels != told.keys() or len(told) != len(changed):
        return None
    for one in orders:
        _add(reading, one, told)
    reading.context.name(Locator(path=orders[-1].paths[0][:1]))
    following = next((place for place in range(at, len(body)) if body[place].span.end > stop), len(body))
    return max(at + 1, following)


def _label(path: Path) -> Label:
    """The label that words of a unit begin with: of an opening paragraph that of the clause which it opens."""
    step = next((step for step in reversed(path) if step.kind in LABELLED), path[-1])
    return step.kind, (step.number or "").lower()


def _passages(reading: Reading, start: int, body: Sequence[Line], at: int) -> tuple[list[Span], int]:
    """What stands behind a head, each passage in marks by itself, and where the last ends; none where no line ends.

    Without marks all that the wording of one order could reach to is one passage.
    """
    marks, stop = reading.script.marks, body[-1].span.end
    begin = first_word(marks, start, stop)
    if begin < stop and not is_mark(marks[begin]):
        _, end = reach(reading.script, body, at, begin)
        return ([Span(begin, end)], end) if begin < end else ([], start)
    found: list[Span] = []
    end = start
    while len(found) < MOST and (gap := _BETWEEN.match(marks, end, stop)) is not None:
        begin = gap.end()
        if begin >= stop or not is_mark(marks[begin]):
            break
        closes = closing(marks, begin, min(stop, begin + LONGEST_PASSAGE))
        if closes is None:
            return [], start
        found.append(Span(begin, closes))
        end = closes
    return (found, end) if found and _ENDS.match(reading.text, end) else ([], start)


def _by_label(reading: Reading, passages: Sequence[Span], labels: set[Label]) -> dict[Label, tuple[Span, ...]]:
    """The words of each unit by its label; none where words stand before the first, or a label comes twice.

    Labels that the head does not name begin no piece: the points of a clause told anew belong to it.
    """
    made: dict[Label, tuple[Span, ...]] = {}
    for passage in passages:
        told = wording(reading.script.marks, passage.start, passage.end)
        if told is None or len(told.slices) != 1:
            return {}
        whole = trimmed(reading.text, told.slices[0])
        found = [(whole.start + one.start(), label) for one, label in _labels(reading, whole) if label in labels]
        if not found or found[0][0] != whole.start:
            return {}
        for (begin, label), (end, _) in pairwise([*found, (whole.end, None)]):
            if label is None or label in made:
                return {}
            made[label] = (trimmed(reading.text, Span(begin, end)),)
    return made


def _labels(reading: Reading, words_: Span) -> Iterator[tuple[re.Match[str], Label]]:
    """What begins lines as a label: "Điều 5." an article's, "2." a clause's, "b)" a point's."""
    said = reading.script.lower[words_.start : words_.end]
    for one in (_LABEL if "\n" in said else _IN_LINE).finditer(said):
        kind = UnitKind.CLAUSE if one["stop"] == "." else UnitKind.POINT
        yield one, (kind if one["name"] is None else UnitKind.ARTICLE, one["number"])


def _add(reading: Reading, order: Order, told: dict[Label, tuple[Span, ...]]) -> None:
    """Makes the amendments of an order: one for each unit that it changes, one for what it adds side by side."""
    if order.operation is Operation.DELETE:
        _keep(reading, order, order.paths, (), order.span)
        return
    rows = [told[_label(path)] for path in order.paths]
    if order.operation is Operation.REPLACE or order.beside is None:
        for path, slices in zip(order.paths, rows, strict=True):
            _keep(reading, order, (path,), slices, slices[0])
        return
    for slices in _runs(reading, rows):
        _keep(reading, order, (order.beside,), slices, Span(slices[0].start, slices[-1].end))


def _runs(reading: Reading, rows: Sequence[tuple[Span, ...]]) -> Iterator[tuple[Span, ...]]:
    """Pieces added side by side as they stand: what follows in the same marks goes with the one before."""
    run: list[Span] = []
    for (piece,) in rows:
        if run and reading.text[run[-1].end : piece.start].strip():
            yield tuple(run)
            run = []
        run = [Span(run[0].start, piece.end)] if run else [piece]
    yield tuple(run)


def _keep(reading: Reading, order: Order, paths: Sequence[Path], slices: tuple[Span, ...], evidence: Span) -> None:
    evidence = trimmed(reading.text, evidence)
    written = trimmed(reading.text, order.span).of(reading.text)
    locator = Locator(path=paths[0], also=tuple(paths[1:]), as_written=written)
    reading.found.append(
        Amendment(
            id="",
            contribution="",
            contributor=Contributor(),
            operation=order.operation,
            locator=locator,
            evidence=evidence,
            position=order.side,
            new_text="".join(span.of(reading.text) for span in slices) or None,
            new_text_spans=slices,
        )
    )
    reading.taken.append(evidence)
    reading.asked_in.append(evidence)
    reading.used += slices
