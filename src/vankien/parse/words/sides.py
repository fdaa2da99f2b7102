"""On which side of what is named text goes: "sau", "phía trước", "immediately after"."""

import re
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Position
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later


def side_of(match: re.Match[str], speech: Speech, group: str | int = "side") -> Position:
    """The side that the words of a group name; entries of the tables may be patterns, so they are matched again."""
    start = match.start(group)
    end = start + len(match[group].rstrip())
    # an entry that looks ahead ("onto" before a mark) sees nothing behind a given end: so it is asked without one
    whole = _after(speech).fullmatch(match.string, start, end) or _after(speech).match(match.string, start)
    is_after = whole is not None and whole.end() >= end
    return Position.AFTER if is_after else Position.BEFORE


def side_at(start: int, match: re.Match[str], speech: Speech) -> Position:
    """The side that the words at `start` of what was searched name, where nothing tells how many of them do."""
    return Position.BEFORE if _after(speech).match(match.string, start) is None else Position.AFTER


@lru_cache(maxsize=8)
def _after(speech: Speech) -> re.Pattern[str]:
    return compile_later(words(speech.after))
