"""Words that a request announces: "sửa như sau:", and the wording or the list of orders behind the colon."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice

from vankien.model.amendment import Operation
from vankien.model.span import Span
from vankien.parse.grammar.found import Found
from vankien.parse.grammar.hearsay import first_ask
from vankien.parse.prose.told_apart import told_apart
from vankien.parse.reading.reach import LIST_MARK, labelled, reach, restrained
from vankien.parse.reading.reading import Reading
from vankien.parse.reading.reasons import reason
from vankien.parse.reading.where_alone import PLACE_REACH
from vankien.parse.requests.instruct import instruction
from vankien.parse.words.block import wording
from vankien.parse.words.clauses import clauses
from vankien.parse.words.lines import Line
from vankien.parse.words.plain import BLANK, Masked
from vankien.parse.words.sides import side_of
from vankien.text.quotes import is_mark

Words = tuple[Span, ...]


def announced(
    reading: Reading, found: Found, clause: Span, part: Masked, body: Sequence[Line], at: int
) -> tuple[int, int]:
    """Makes the amendment of a request whose words follow; where they end, and the line to go on with."""
    start, line_end = found.end, body[at].span.end
    rest = reading.script.marks[start:line_end]
    if rest.replace(":", " ").strip():
        last, end = at, line_end
        begin = start + (len(rest) - len(rest.replace(":", " ").lstrip()))
        if is_mark(reading.script.marks[begin]):
            last, end = reach(reading.script, body, at, begin)
        elif _is_list(reading, begin, line_end):
            return _lead_list(reading, found, clause, part, begin), at + 1
        elif _asks_further(reading, begin, line_end):
            reading.context.name(reading.located(found, clause, part, (), begin)[0])
            return begin, at + 1
    elif _placed_words(reading, body, at + 1) is not None and _heads_a_list(reading, found, clause, part, body, at):
        return clause.end, _each_placed(reading, found, body, at + 1)
    elif _is_headed(reading, body, at + 1) and _only_leads(reading, part, body, at):
        return clause.end, at + 1
    else:
        begin = body[at + 1].span.start if at + 1 < len(body) else line_end
        last, end = reach(reading.script, body, at, begin)
        if last == at:
            if not _heads_a_list(reading, found, clause, part, body, at) and not _only_leads(reading, part, body, at):
                _wordless(reading, found, clause, part)
            return clause.end, at + 1
    found, begin = labelled(reading.script, found, begin, end)
    made = wording(reading.script.marks, begin, end)
    if made is None or not made.slices:
        _wordless(reading, found, clause, part)
        return clause.end, at + 1
    found = _labelled_side(reading, found, body, made.end)
    made, doubtful = restrained(reading.script, made, begin, end, line_end)
    found = replace(found, unsure=True) if doubtful else found
    why = reason(reading.script, made.end, _line_end(body, made.end), body, last)
    reading.add(found, clause, part, made.slices, made.slices[-1].end, why)
    stop = told_apart(reading, body, made.end)
    following = next((place for place in range(at, len(body)) if body[place].span.end > stop), len(body))
    return stop, max(at + 1, following if following > at else at + 1)


def _lead_list(reading: Reading, found: Found, clause: Span, part: Masked, begin: int) -> int:
    """Sets the place of a list of orders on the line; where the reading goes on."""
    reading.context.place = reading.located(found, clause, part, (), begin)[0]
    reading.context.head(reading.context.place)
    reading.asked = True
    item = reading.script.part(Span(begin, clause.end))
    first = instruction(reading.text, item, reading.grammar, is_item=True)
    if first is None or first.opens_block:
        return begin
    evidence_end = max(first.end, first.new.end if first.new else 0)
    reading.add(first, Span(begin, clause.end), item, () if first.new is None else (first.new,), evidence_end, None)
    return evidence_end


def _is_list(reading: Reading, begin: int, end: int) -> bool:
    """Whether orders stand one by one behind a colon: "sửa Điều 5: 1) khoản 1 bỏ “a”; 2) khoản 3 bỏ “b”"."""
    if LIST_MARK.match(reading.text, begin, end) is None:
        return False
    second = next(islice(clauses(reading.script.stretch(begin, end), reading.grammar.stops), 1, None), None)
    if second is None or LIST_MARK.match(reading.text, second.start, second.end) is None:
        return False
    found = instruction(reading.text, reading.script.part(second), reading.grammar, is_item=True)
    return found is not None and found.operation is not Operation.COMMENT and not found.opens_block


def _asks_further(reading: Reading, begin: int, end: int) -> bool:
    """Whether a speaker's colon only leads in what he says of a place, and asks for in a later sentence.

    "Tôi bổ sung chỗ 3.5: có câu nói về kè. … Đề nghị viết: “a” thay cho “b”."
    """
    later = islice(clauses(reading.script.stretch(begin, end), reading.grammar.stops), 1, None)
    for one in later:
        part = reading.script.part(one)
        if not part.quotes or first_ask(part.text, reading.grammar) is None:
            continue
        found = instruction(reading.text, part, reading.grammar)
        if found is not None and found.target is not None:
            return True
    return False


def _labelled_side(reading: Reading, found: Found, body: Sequence[Line], end: int) -> Found:
    """An insertion with the side that the next line names: "Thêm: “a” / Vị trí: sau “b”"."""
    at = bisect_right(body, end, key=lambda line: line.span.start)
    if found.operation is not Operation.INSERT or found.target is not None or at >= len(body):
        return found
    below = reading.script.stretch(body[at].span.start, body[at].span.end)
    match = reading.grammar.where_label.match(below.text)
    target = None if match is None else reading.quoted(below, match, "old")
    if match is None or target is None:
        return found
    return replace(found, target=target, position=side_of(match, reading.grammar.speech))


def _heads_a_list(reading: Reading, found: Found, clause: Span, part: Masked, body: Sequence[Line], at: int) -> bool:
    """Whether "Sửa đổi, bổ sung mục 2 như sau:" only says where the orders stand that follow one by one."""
    if at + 1 >= len(body) or LIST_MARK.match(reading.text, body[at + 1].span.start, body[at + 1].span.end) is None:
        return False
    locator, _, _ = reading.located(found, clause, part, (), clause.end)
    if not locator.is_empty:
        reading.context.head(locator)
    reading.context.place = reading.context.heading
    reading.asked = True
    return True


def _placed_words(reading: Reading, body: Sequence[Line], at: int) -> tuple[Span, int] | None:
    """The place and where the words begin of an item that names a place and quotes words for it: "a) Khoản 1: “…”"."""
    if at >= len(body):
        return None
    line = body[at].span
    item = LIST_MARK.match(reading.text, line.start, line.end)
    colon = -1 if item is None else reading.text.find(":", item.end(), min(line.end, item.end() + PLACE_REACH))
    if item is None or colon < 0:
        return None
    begin = colon + 1 + len(reading.text[colon + 1 : line.end]) - len(reading.text[colon + 1 : line.end].lstrip())
    place = Span(item.end(), colon)
    is_placed = is_mark(reading.script.marks[begin : begin + 1]) and reading.script.only_places(
        reading.script.stretch(place.start, place.end)
    )
    return (place, begin) if is_placed else None


def _each_placed(reading: Reading, found: Found, body: Sequence[Line], at: int) -> int:
    """Makes the amendments of items that each name a place and quote its new words; the line to go on with."""
    while (item := _placed_words(reading, body, at)) is not None:
        place, begin = item
        quote = next(iter(reading.script.stretch(begin, body[at].span.end).quotes), None)
        is_here = quote is not None and quote.closed
        last, end = (at, quote.span.end) if quote is not None and is_here else reach(reading.script, body, at, begin)
        made = wording(reading.script.marks, begin, end)
        if made is None or not made.slices:
            break
        stop = made.slices[-1].end
        again = replace(found, verb=place.start, end=place.end, target=None, opens_block=False, order=None)
        reading.add(again, place, reading.script.part(place), made.slices, stop, None)
        at = max(at, last) + 1
    return at


def _only_leads(reading: Reading, part: Masked, body: Sequence[Line], at: int) -> bool:
    """Whether "III. Đề nghị thêm:" names nothing and orders stand below it."""
    if at + 1 >= len(body) or BLANK in part.text or reading.script.references(part):
        return False
    reading.asked = True
    return True


def _is_headed(reading: Reading, body: Sequence[Line], at: int) -> bool:
    """Whether a line only names places for the orders below it: "Mục III, Phần thứ hai:", and an item behind."""
    if at + 1 >= len(body) or LIST_MARK.match(reading.text, body[at + 1].span.start, body[at + 1].span.end) is None:
        return False
    said = reading.script.said(body[at].span)
    line = body[at].span
    return said.endswith(":") and reading.script.only_places(reading.script.stretch(line.start, line.end - 1))


def _wordless(reading: Reading, found: Found, clause: Span, part: Masked) -> None:
    """An instruction that announces words and gives none is a comment."""
    asks = replace(found, operation=Operation.COMMENT, new=None, target=None, position=None)
    reading.add(asks, clause, part, (), clause.end, None)


def _line_end(body: Sequence[Line], offset: int) -> int:
    """The end of the line in which an offset lies."""
    at = bisect_right(body, offset, key=lambda line: line.span.start) - 1
    return body[at].span.end if at >= 0 and offset <= body[at].span.end else offset
