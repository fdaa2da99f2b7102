"""On which side of what is named text goes: "sau", "phía trước", "immediately after"."""

import re
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Position
from vankien.parse.pieces import words
from vankien.text.pattern import compile_later


def side_of(match: re.Match[str], speech: Speech, group: str | int = "side") -> Position:
    """The side that the words of a group name; entries of the tables may be patterns, so they are matched again."""
    end = match.start(group) + len(match[group].rstrip())
    is_after = _after(speech).fullmatch(match.string, match.start(group), end) is not None
    return Position.AFTER if is_after else Position.BEFORE


@lru_cache(maxsize=8)
def _after(speech: Speech) -> re.Pattern[str]:
    return compile_later(words(speech.after))
