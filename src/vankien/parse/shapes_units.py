"""Shapes of requests about whole units: delete, move, merge, split, renumber."""

import re
from collections import Counter
from collections.abc import Callable

from vankien.model.amendment import Operation, Position
from vankien.model.span import Span
from vankien.parse.found import Found, at_group, edge, named_before, names_unit, quoted_target
from vankien.parse.grammar import Grammar
from vankien.parse.locate import references
from vankien.parse.plain import BLANK, Masked

Shape = Callable[[str, Masked, Grammar], Found | None]
FEWEST_MERGED = 2  # units that can be merged


def delete_unit(_text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """A numbered unit to drop: "Bãi bỏ khoản 2 Điều 5", "Điều 6 được bãi bỏ"."""
    match = grammar.delete_unit.search(stretch.text)
    if match is not None and names_unit(stretch, match, grammar):
        return Found(Operation.DELETE, at_group(stretch, match, "verb"), stretch.start + len(stretch.text.rstrip()))
    return None


def delete_bare(_text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """An order to drop what was named before the verb: "Điểm 2.4 đề nghị bỏ"."""
    match = grammar.delete_bare.search(stretch.text)
    if match is None or not named_before(stretch, match.start("verb"), grammar):
        return None
    return Found(Operation.DELETE, at_group(stretch, match, "verb"), stretch.start + match.end())


def move(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """Where a unit or quoted words go: "chuyển khoản 4 lên trước khoản 1", "mục 1.2 đưa xuống sau mục 1.4"."""
    match = grammar.move_back.search(stretch.text)
    target = None
    if match is not None and BLANK in stretch.text[: match.start()]:
        target = quoted_target(text, stretch, 0, match.start())
    elif match is None or not named_before(stretch, match.start(), grammar):
        match = grammar.move.search(stretch.text)
        if match is None:
            return None
        if BLANK not in match["what"] and not names_unit(stretch, match, grammar, "what"):
            return None
        target = quoted_target(text, stretch, match.start("what"), match.end("what"))
    position = _side(match["way"] + match["to"], grammar)
    goes = Span(stretch.start + match.start("way"), stretch.start + match.end("to"))
    return Found(Operation.MOVE, at_group(stretch, match, "verb"), goes.end, target, None, position, destination=goes)


def _side(to: str, grammar: Grammar) -> Position | None:
    side = grammar.side.search(to)
    if side is None:
        return edge(to, grammar)
    return Position.AFTER if " ".join(side[0].split()) in grammar.speech.after else Position.BEFORE


def merge(_text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """Units that become one: "Gộp mục 2 và mục 3", "Mục 3 và mục 4 nên gộp làm một"; two at least."""
    match = grammar.merge.search(stretch.text)
    if match is None:
        return None
    result = _result(stretch, match.end("verb"), grammar)
    if _count_units(stretch, result, grammar) < FEWEST_MERGED and not _those_named(stretch, match, grammar):
        return None
    return _of_units(Operation.MERGE, stretch, match, result)


def split(_text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """One unit that becomes several: "Tách khoản 5 thành hai khoản", "Mục 2.4 nên tách làm hai"."""
    match = grammar.split.search(stretch.text)
    if match is None or not (names_unit(stretch, match, grammar) or named_before(stretch, match.start(), grammar)):
        return None
    return _of_units(Operation.SPLIT, stretch, match, _result(stretch, match.end("verb"), grammar))


def renumber(_text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """Units that get other numbers: "Đánh số lại các khoản của Điều 6", "sửa số thứ tự Điều 15 thành Điều 16"."""
    match = grammar.renumber.search(stretch.text)
    if match is None:
        return None
    return _of_units(Operation.RENUMBER, stretch, match, _result(stretch, match.end("verb"), grammar))


def _of_units(operation: Operation, stretch: Masked, match: re.Match[str], result: int | None) -> Found:
    end = stretch.start + len(stretch.text.rstrip())
    result_from = None if result is None else stretch.start + result
    return Found(operation, at_group(stretch, match, "verb"), end, result_from=result_from)


def _result(stretch: Masked, at: int, grammar: Grammar) -> int | None:
    """Where the outcome is named behind the verb: "thành Điều 8"."""
    match = grammar.into.search(stretch.text, at)
    return None if match is None else match.start()


def _count_units(stretch: Masked, result: int | None, grammar: Grammar) -> int:
    """How many units of one kind are named before the outcome."""
    stop = stretch.start + (len(stretch.text) if result is None else result)
    count: Counter[str] = Counter()
    for one in references(stretch, grammar.speech):
        if one.span.start < stop:
            count[one.kind] += len(one.numbers)
    return max(count.values(), default=0)


def _those_named(stretch: Masked, match: re.Match[str], grammar: Grammar) -> bool:
    """Whether quoted passages or "hai mục này" are merged."""
    reach = min(len(stretch.text), match.end() + 8)
    return BLANK in match["what"] or grammar.anaphora.search(stretch.text, match.start(), reach) is not None
