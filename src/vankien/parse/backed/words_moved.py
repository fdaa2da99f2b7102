"""Words that a sentence puts beside others, where the draft has both: they go there, and nothing new comes.

"Cụm “a” đặt trước “b” mới hợp": no verb of adding stands there, and the words stand in the line of
those beside which they are to go; read as an insertion they would stand in it twice.
"""

import re
from dataclasses import replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation
from vankien.model.span import Span
from vankien.parse.draft.backing import Backing, tokens
from vankien.parse.grammar.found import Found
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import Masked
from vankien.text.pattern import compile_later

LEAST = 2  # words; a single one stands in any draft


def as_moved(script: Script, found: Found, part: Masked, draft: Backing | None) -> Found:
    """The insertion of words that the draft has beside others of it, as the move that it is; else as it is."""
    if draft is None or found.operation is not Operation.INSERT or found.target is None or found.new is None:
        return found
    if found.new.end > found.target.start or part.quote_at(found.new.start) is None:
        return found
    if len(tokens(script.lower, found.new.start, found.new.end)) < LEAST or not _beside(script, found, draft):
        return found
    goes = _goes(script.grammar.speech)
    if any(goes.fullmatch(one[0]) is None for one in script.grammar.inserts.finditer(part.text)):
        return found  # "chữ “a” cũng cần thêm trước “b”"
    quotes = part.quote_at(found.new.start), part.quote_at(found.target.start)
    begin = found.new.end if quotes[0] is None else quotes[0].span.end
    end = found.target.end if quotes[1] is None else quotes[1].span.end
    return replace(found, operation=Operation.MOVE, target=found.new, new=None, destination=Span(begin, end))


@lru_cache(maxsize=8)
def _goes(s: Speech) -> re.Pattern[str]:
    """Verbs that put words somewhere, new ones or others: "đặt"."""
    return compile_later(words((*s.unmarked.goes.verbs, *s.unmarked.goes.stands, *s.unmarked.stands)) or "(?!)")


def _beside(script: Script, found: Found, draft: Backing) -> bool:
    """Whether one line of the draft has both words, each of them once."""
    if draft.units is None or found.target is None or found.new is None:
        return False
    lower = draft.units.lower
    new, target = (" ".join(one.of(script.lower).split()) for one in (found.new, found.target))
    lines = {_line(lower, place.start) for place in draft.units.places(target)}
    return [(one.count(new), one.count(target)) for one in lines if new in one] == [(1, 1)]


def share_line(script: Script, one: Span, other: Span, draft: Backing) -> bool:
    """Whether a line of the draft has two wordings of a contribution: they may be pieces of one list."""
    if draft.units is None:
        return False
    first, second = (" ".join(each.of(script.lower).split()) for each in (one, other))
    return any(second in _line(draft.units.lower, place.start) for place in draft.units.places(first))


def _line(text: str, at: int) -> str:
    end = text.find("\n", at)
    return text[text.rfind("\n", 0, at) + 1 : len(text) if end < 0 else end]
