"""What an amendment's sentence quotes besides old and new words: a longer quotation in which the place lies, and
quotations that were not understood.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from vankien.model.amendment import Amendment, Operation
from vankien.model.span import Span
from vankien.parse.script import Script
from vankien.parse.words.lines import Line
from vankien.text.normal import fold_plain

BEFORE = 300  # code points before a request in which the words are quoted that it comes back to
NEIGHBOURS = 8  # stretches before a quotation's end among which one that overlaps it stands
BEHIND = 80  # code points behind a request in which the sentence is quoted as it shall read
_SENTENCE = re.compile(r"[.;!?]\s|\n")
_EDGES = " .,;:…"


def with_quotations(
    script: Script, lines: Sequence[Line], found: Sequence[Amendment], asked_in: Sequence[Span], used: Sequence[Span]
) -> Iterator[Amendment]:
    """The amendments, each with the quotation around its words and the unread ones of its clause; the rest as it is.

    'bỏ từ “mạnh” trong cụm “phát triển mạnh kinh tế”', 'Các đồng chí viết “kiên quyết khắc phục …”. Sửa “khắc phục”
    thành …', 'thay “a” bằng “b”; câu đó sẽ là “… b …”'.
    """
    if not found:
        return
    taken = sorted(used)
    free = [one for one in _quotations(script, lines) if not _meets(one, taken)]
    ends, starts = [one.end for one in free], [one.start for one in free]
    for one, clause in zip(found, asked_in, strict=True):
        inside = [quote.inner for quote in script.stretch(clause.start, clause.end).quotes if quote.closed]
        left = [span for span in inside if not _meets(span, taken)]
        words = tuple(said for span in left if (said := span.of(script.text).strip()))
        first, last = bisect_left(ends, clause.start - BEFORE), bisect_left(ends, clause.start)
        behind = free[bisect_left(starts, clause.end) : bisect_right(starts, one.evidence.end + BEHIND)]
        around = _around(script, one, [*left, *reversed(free[first:last])], behind)
        unread = one.unread if one.operation is Operation.COMMENT else (*one.unread, *words)
        quote = around or one.locator.quote
        yield replace(one, unread=unread, locator=replace(one.locator, quote=quote)) if unread or around else one


def _quotations(script: Script, lines: Sequence[Line]) -> list[Span]:
    """The closed quotations of all lines, in order, without their marks."""
    found = (script.stretch(line.span.start, line.span.end).quotes for line in lines)
    return [quote.inner for row in found for quote in row if quote.closed and not quote.inner.is_empty]


def _around(script: Script, one: Amendment, near: Sequence[Span], behind: Sequence[Span]) -> str | None:
    """The nearest quotation that holds the old words among others; or that holds the new ones behind the request."""
    for words, spans in ((one.target_text, near), (one.new_text, behind)):
        for span in spans if words and one.target_text else ():
            said = span.of(script.text).strip()
            if holds(said, words or ""):
                return said
    return _told_before(script, one)


def _told_before(script: Script, one: Amendment) -> str | None:
    """The words before a request in its sentence that hold its old words as well: they tell which of several is meant.

    "Còn việc sửa chữa bến đò, cầu phao ở hai bờ, xin thay chữ “sửa chữa” bằng “tu bổ”", said with marks or without.
    """
    is_told = one.operation is Operation.REPLACE and bool(one.target_text) and bool(one.new_text_spans)
    stop = one.new_text_spans[0].start if is_told else one.evidence.end
    at = script.text.rfind(one.target_text or "", one.evidence.start, stop)
    if not is_told or at < 0:
        return None
    low = max(0, at - BEFORE)
    begin = max((match.end() for match in _SENTENCE.finditer(script.text, low, at)), default=low)
    said = script.text[begin:at]
    return said if holds(said, one.target_text or "") else None


def holds(said: str, words: str) -> bool:
    """Whether a quotation has words, whole, and others beside them."""
    wanted, long = fold_plain(words).strip(_EDGES), fold_plain(said).strip(_EDGES)
    if not wanted or wanted == long or wanted not in long:
        return False
    return re.search(rf"(?<!\w){re.escape(wanted)}(?!\w)", long) is not None


def _meets(span: Span, used: Sequence[Span]) -> bool:
    """Whether a stretch overlaps one of some others, which are in order and hardly overlap each other."""
    at = bisect_right(used, span.end, key=lambda other: other.start)
    return any(span.overlaps(other) for other in used[max(0, at - NEIGHBOURS) : at])
