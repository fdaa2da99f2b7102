"""New words that begin as what goes on a sentence, and their old ones do not: "“a” còn nên “và b”".

Whoever says them wants them behind the old ones; in their place "và b" would hang on nothing. A word of replacing
beside them says otherwise: then both stand as they were read, and a person is asked.
"""

import re
from dataclasses import replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.lang.whole_tables import GOES_ON, JOINS
from vankien.model.amendment import Operation, Position
from vankien.model.span import Span
from vankien.parse.backing import tokens
from vankien.parse.found import Found
from vankien.parse.pieces import words
from vankien.parse.plain import Masked
from vankien.text.pattern import compile_later

MOST_SHARED = 0.5  # of the words of the shorter wording that the other has too: where more, one is made of the other


def goes_on(lower: str, old: Span, new: Span) -> bool:
    """Whether new words begin with a comma or a joining word and the old ones, of which they repeat little, do not."""
    starts = (",", ";", *JOINS)
    if not lower.startswith(starts, new.start) or lower.startswith((",", ";", *GOES_ON), old.start):
        return False
    first, second = ({one.word for one in tokens(lower, span.start, span.end)} for span in (old, new))
    return len(first & second) <= MOST_SHARED * max(1, min(len(first), len(second)))


def says_instead(said: str, speech: Speech) -> bool:
    """Whether a stretch has a word of replacing: "thay … bằng", "sửa thành", "instead of"."""
    return _replacing(speech).search(said) is not None


def put_on(found: Found, part: Masked, lower: str, speech: Speech) -> Found:
    """A replacement by words that go on the old ones as what it is, an insertion; any other instruction as it is."""
    if found.operation is not Operation.REPLACE or found.target is None or found.new is None or found.until:
        return found
    is_told = bool(part.text) and not says_instead(part.text, speech)  # what stands in a form's cells says no verb
    if not is_told or found.new.start < found.target.end or not goes_on(lower, found.target, found.new):
        return found
    return replace(found, operation=Operation.INSERT, position=Position.AFTER)


@lru_cache(maxsize=8)
def _replacing(s: Speech) -> re.Pattern[str]:
    return compile_later(words((*s.replaces, *s.instead, *s.marks_result)))
