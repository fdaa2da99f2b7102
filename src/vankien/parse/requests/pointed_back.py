"""Words put beside those quoted before them: "“a” - bổ sung vào sau câu này câu: “b”" puts b behind a.

Without "này" it is the other way round: "“a” bổ sung vào sau câu: “b”" puts a behind b.
"""

import re
from dataclasses import replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation
from vankien.parse.grammar.found import Found
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import Masked
from vankien.text.pattern import compile_later


def pointed_back(stretch: Masked, found: Found, speech: Speech) -> Found:
    """An insertion whose neighbour is pointed back to, with the words quoted first as that neighbour."""
    old, new = found.target, found.new
    if found.operation is not Operation.INSERT or old is None or new is None or new.end > old.start:
        return found
    between = stretch.text[max(0, new.end - stretch.start) : old.start - stretch.start]
    return found if _this(speech).search(between) is None else replace(found, target=new, new=old)


@lru_cache(maxsize=8)
def _this(s: Speech) -> re.Pattern[str]:
    names, sides = words((*s.names_words, *s.units)), words((*s.after, *s.before))
    return compile_later(rf"{sides}\s+(?:{names}\s+{words(s.this)}|{words(s.this)}\s+{names})(?!\w)")
