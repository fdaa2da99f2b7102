"""A quotation that an order takes for something else, and that says words of the draft anew that were quoted before it.

"Mốc “trước ngày 25 tháng 8” chậm; chuyển lên “trước ngày 05 tháng 8”" moves nothing: the draft has the first and not
the second, which is nearly the same. Nor does "lấy mẫu “a, b”; thiếu gạo, nên là “a, gạo, b”" add to a unit what would
stand in it twice.
"""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation
from vankien.model.span import Span
from vankien.parse.backed.pairs import SHARED, has_run, share
from vankien.parse.draft.backing import Backing, tokens
from vankien.parse.grammar.found import Found, trimmed
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import Masked
from vankien.text.pattern import compile_later
from vankien.text.quotes import MARKS

REACH = 300  # code points before new words, in their line, within which the old ones are quoted
HELD = 0.8  # of the old words that new ones hold which would otherwise be added beside them
MOST_TIMES = 2  # as many words as the old ones new ones may have, and `SLACK` more; else they are the whole unit's
SLACK = 4
QUOTES = f"{MARKS}'‘"
LEAST = 2  # words; a single one stands in any sentence


def anew_of_quoted(script: Script, found: Found, part: Masked, draft: Backing | None) -> Found:
    """The order as the change of words quoted before, if its own quotation says these anew; else as it is."""
    quoted = found.target if found.operation in {Operation.MOVE, Operation.DELETE} else found.new
    is_open = found.until is None and found.described is None and (found.target is None or found.new is None)
    if draft is None or quoted is None or not is_open or part.quote_at(quoted.start) is None:
        return found
    if found.operation is Operation.INSERT and (found.target is not None or found.position is not None):
        return found
    wanted = tokens(script.lower, quoted.start, quoted.end)
    if not wanted or draft.count(wanted) or not _may_be_new(script, found, part, quoted):
        return found
    old = alike_before(script, quoted, draft)
    if old is None:
        return found
    held = share(tokens(script.lower, old.start, old.end), wanted)
    if found.operation is Operation.INSERT and held < HELD:
        return found
    begin, end = min(found.verb, old.start), max(found.end, quoted.end)
    return Found(Operation.REPLACE, begin, end, old, quoted, order=found.order or found.verb)


def alike_before(script: Script, quoted: Span, draft: Backing) -> Span | None:
    """The quotation of the draft's words in the line before new ones that is most like them, and no whole unit's."""
    text, wanted = script.text, tokens(script.lower, quoted.start, quoted.end)
    if text[max(0, quoted.start - 1)] not in QUOTES:
        return None
    begin = max(text.rfind("\n", 0, quoted.start) + 1, quoted.start - REACH)
    likest: tuple[int, Span] | None = None
    for one in script.part(Span(begin, quoted.start)).quotes:
        inner = trimmed(text, one.inner)
        said = tokens(script.lower, inner.start, inner.end)
        is_sentence = text[quoted.end - 1] in ".;" and text[inner.end - 1] not in ".;" if inner.length else True
        if not one.closed or len(said) < LEAST or is_sentence or not draft.count(said):
            continue
        is_part = has_run(wanted, said) and len(wanted) > MOST_TIMES * len(said)
        if is_part:
            continue  # "“a” should come first: “a, b and c”"
        shared = len({token.word for token in said} & {token.word for token in wanted})
        if len(wanted) <= MOST_TIMES * len(said) + SLACK and share(said, wanted) >= SHARED:
            likest = max(likest or (0, inner), (shared, inner), key=lambda two: two[0])
    return None if likest is None else likest[1]


def words_that_go(script: Script, found: Found, part: Masked, draft: Backing | None) -> Found:
    """The order to drop a unit as one for the words quoted before it, where it names nothing itself.

    "Khoản 2: hai chữ “tốt đẹp” cho phép tranh cãi vô tận, bỏ đi thì câu vẫn đủ nghĩa": the clause stays.
    """
    is_unit = found.operation is Operation.DELETE and found.target is None and found.described is None
    order = (found.order if found.order is not None else found.verb) - part.start
    quotes = [one for one in part.quotes if one.closed and one.span.end - part.start <= order]
    if draft is None or not is_unit or len(quotes) != 1 or len(part.quotes) != 1:
        return found
    inner, between = trimmed(script.text, quotes[0].inner), Span(quotes[0].span.end, part.start + order)
    patterns = _patterns(script.grammar.speech)
    is_words = patterns.named.search(part.text, 0, quotes[0].span.start - part.start) is not None
    if not is_words or not draft.count(tokens(script.lower, inner.start, inner.end)):
        return found
    if script.unit_references(script.part(between)) or patterns.object.match(part.text, order) is not None:
        return found
    return replace(found, target=inner, verb=min(found.verb, inner.start))


def _may_be_new(script: Script, found: Found, part: Masked, quoted: Span) -> bool:
    """Whether a verb of moving or dropping may bring the words: "chuyển lên “b”", "bỏ con số, chỉ viết “b”"."""
    if found.operation is not Operation.DELETE:
        there = found.destination
        return there is None or there.overlaps(quoted) or not script.references(script.part(there))  # "lên"
    order = found.order if found.order is not None else found.verb
    brings = _patterns(script.grammar.speech).brings
    return order < quoted.start and brings.search(part.text, order - part.start) is not None


@dataclass(frozen=True, slots=True)
class _Patterns:
    brings: re.Pattern[str]
    named: re.Pattern[str]
    object: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns:
    names = words((*s.names_words, *s.in_its_place, *s.roles.manners))
    return _Patterns(
        brings=compile_later(
            rf"[,;]\s*(?:\w+\s+){{0,2}}?{words((*s.uses, *s.replaces))}\s*(?:{names}\s*){{0,2}}:?\s*\x01"
        ),
        named=compile_later(rf"{words(s.names_words)}\s*$"),
        object=compile_later(
            rf"\S+\s+(?:{words(s.away)}\s+)?(?:(?:{words(s.whole_of)})\s+)?(?:{words(s.units)}\s|{words(s.this)})"
        ),
    )
