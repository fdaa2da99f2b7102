"""New words that begin as what goes on a sentence, and their old ones do not: "“a” còn nên “và b”".

Whoever says them wants them behind the old ones; in their place "và b" would hang on nothing. A word of replacing
beside them says otherwise, or a judgement that they are better: then both stand as they were read, and a person is
asked.
"""

import re
from dataclasses import replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.lang.whole_tables import GOES_ON, JOINS, SET_OFF
from vankien.model.amendment import Operation, Position
from vankien.model.span import Span
from vankien.parse.draft.backing import tokens
from vankien.parse.grammar.found import Found
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import Masked
from vankien.parse.words.sides import side_of
from vankien.text.pattern import compile_later

MOST_SHARED = 0.5  # of the words of the shorter wording that the other has too: where more, one is made of the other


def goes_on(lower: str, old: Span, new: Span) -> bool:
    """Whether new words begin with a comma or a joining word and the old ones, of which they repeat little, do not.

    Words in brackets explain those before: "Mức 500.000 đồng phải ghi “(năm trăm nghìn đồng)” kế bên".
    """
    starts = (",", ";", *JOINS, *SET_OFF)
    is_bracket = lower.startswith("(", new.start) and lower.endswith(")", new.start, new.end)
    begins = lower.startswith(starts, new.start) or (is_bracket and "(" not in lower[old.start : old.end])
    if not begins or lower.startswith((",", ";", *GOES_ON, *SET_OFF), old.start):
        return False
    first, second = ({one.word for one in tokens(lower, span.start, span.end)} for span in (old, new))
    return len(first & second) <= MOST_SHARED * max(1, min(len(first), len(second)))


def says_instead(said: str, speech: Speech) -> bool:
    """Whether a stretch has a word of replacing: "thay … bằng", "sửa thành", "instead of"."""
    return _replacing(speech).search(said) is not None


def put_on(found: Found, part: Masked, lower: str, speech: Speech) -> Found:
    """A replacement by words that go on the old ones as what it is, an insertion; any other instruction as it is.

    So is one of words right behind a side, where nothing is told of a change: "sau “a” là “b”".
    """
    if found.operation is not Operation.REPLACE or found.target is None or found.new is None or found.until:
        return found
    beside = _beside(found.target, found.new, part, speech)
    if beside is not None:
        return replace(found, operation=Operation.INSERT, position=beside)
    says_more = lower.startswith(("(", *SET_OFF), found.new.start)  # "“a” nên ghi “trong đó b”": "a" stays
    is_changed = _changes(part.text, speech) if says_more else says_instead(part.text, speech)
    is_told = bool(part.text) and not is_changed  # what stands in a form's cells says no verb
    if not is_told or found.new.start < found.target.end or not goes_on(lower, found.target, found.new):
        return found
    if _better(speech).match(part.text, min(len(part.text), found.new.end - part.start)) is not None:
        return found  # "“a” is clumsy; “and b” would do"
    return replace(found, operation=Operation.INSERT, position=Position.AFTER)


def _beside(old: Span, new: Span, part: Masked, speech: Speech) -> Position | None:
    """The side that stands right before old words in marks, where no verb changes them into the new ones."""
    if new.start < old.end or old.start <= part.start:
        return None
    quote = part.quote_at(old.start) or part.quote_at(old.start - 1)
    if quote is None:
        return None
    side = _sides(speech).search(part.text, 0, quote.span.start - part.start)
    if side is None:
        return None
    is_changed = _changes(part.text[side.start() : new.start - part.start], speech)
    return None if is_changed else side_of(side, speech)


def _changes(said: str, speech: Speech) -> bool:
    """Whether a stretch tells of a change; verbs that only say words tell none."""
    return any(_saying(speech).fullmatch(one[0]) is None for one in _replacing_only(speech).finditer(said))


@lru_cache(maxsize=8)
def _better(s: Speech) -> re.Pattern[str]:
    """What right behind new words says that they are better than others."""
    return compile_later(rf"[^\w]*\s*{words(s.betters)}") if s.betters else compile_later(r"(?!)")


@lru_cache(maxsize=8)
def _sides(s: Speech) -> re.Pattern[str]:
    names = rf"(?:{words((*s.names_words, *s.bare_names))}\s*){{0,2}}"
    return compile_later(rf"(?P<side>{words((*s.after, *s.before))})\s+{names}$")


@lru_cache(maxsize=8)
def _replacing_only(s: Speech) -> re.Pattern[str]:
    return compile_later(words((*s.replaces, *s.instead, *s.unmarked.nows, *s.unmarked.contrasts, *s.turned)))


@lru_cache(maxsize=8)
def _saying(s: Speech) -> re.Pattern[str]:
    """Verbs that only say words, or that are as well a copula: "ghi", "là"."""
    return compile_later(words((*s.uses, *s.copulas)))


@lru_cache(maxsize=8)
def _replacing(s: Speech) -> re.Pattern[str]:
    return compile_later(words((*s.replaces, *s.instead, *s.marks_result)))
