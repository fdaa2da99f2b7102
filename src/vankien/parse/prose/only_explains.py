"""Remarks that only say why the change before them is asked for, or ask for it once more.

"Sửa “quản lý chặt chẽ” thành “quản lý nghiêm”. Ghi “chặt chẽ” thì mỗi nơi hiểu một kiểu.": the second sentence comes
back to the words that change, asks for nothing and names no place.
"""

from vankien.model.amendment import Amendment, Operation
from vankien.model.span import Span
from vankien.parse.reading.reading import Reading
from vankien.parse.remarks.demanded import goes_on_lacking
from vankien.parse.words.plain import Masked
from vankien.text.normal import fold_plain

NEAR = 40  # code points behind a change in which the sentence begins that says why
CHANGES = frozenset({Operation.REPLACE, Operation.DELETE})


def only_explains(reading: Reading, clause: Span, seen: Masked) -> bool:
    """Whether a clause that was read as a remark belongs to what stands right before it."""
    last = reading.found[-1] if reading.found else None
    if last is None or reading.script.references(seen):
        return False
    if last.operation is Operation.COMMENT:
        return _is_lack_above(reading, last, clause, seen)
    return last.operation in CHANGES and says_why(reading, last, clause, seen)


def _is_lack_above(reading: Reading, last: Amendment, clause: Span, seen: Masked) -> bool:
    """Whether a clause only asks for what the comment right before it says that its place lacks."""
    is_next = not reading.text[last.evidence.end : max(clause.start, last.evidence.end)].strip(" .\n")
    before = reading.script.lower[last.evidence.start : last.evidence.end]
    return is_next and goes_on_lacking(seen.text, before, reading.grammar)


def says_why(reading: Reading, last: Amendment, clause: Span, seen: Masked) -> bool:
    """Whether a clause speaks of the old words of the change before it and asks for nothing."""
    gap = reading.text[last.evidence.end : max(clause.start, last.evidence.end)]
    old = fold_plain(last.target_text or "")
    said = [fold_plain(one.inner.of(reading.text)).strip(" .,;") for one in seen.quotes]
    if len(gap) > NEAR or "\n" in gap or not old or not said or not all(one and one in old for one in said):
        return False
    return reading.grammar.asks.search(seen.text) is None
