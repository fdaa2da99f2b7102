"""What a sentence goes on to ask for behind a change and its reason: "… vì đã có nhà thi đấu; dành tiền cho sân chơi".

Such a piece begins with a verb of doing, behind a semicolon or a comma with a joining word: it is no reason any more.
"""

import re
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

LEAST = 4  # words of a piece that asks for something


def deed_behind(said: str, speech: Speech) -> re.Match[str] | None:
    """Where in the words behind a change another thing begins that is asked for; None where nothing does."""
    match = _deed(speech).search(said) if speech.phrasing.deeds else None
    return match if match is not None and len(match["piece"].split()) >= LEAST else None


@lru_cache(maxsize=8)
def _deed(s: Speech) -> re.Pattern[str]:
    joints = words((*s.joins, *s.carries_on))
    return compile_later(rf"(?:;\s*(?:{joints}\s+)?|,\s*{joints}\s+)(?P<piece>(?:{words(s.phrasing.deeds)})\s[^.;\n]+)")
