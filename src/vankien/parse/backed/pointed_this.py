"""Words put beside those quoted before them: "“a” - bổ sung vào sau câu này: “b”" puts b behind a, where a stands in
the draft.

"Insert “a” after these words: “b”" points ahead: only the draft tells which is its own.
"""

import re
from dataclasses import replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation
from vankien.parse.draft.backing import Backing, tokens
from vankien.parse.grammar.found import Found
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later


def beside_this(script: Script, found: Found, draft: Backing | None) -> Found:
    """An insertion whose neighbour is pointed back to, with the draft's words quoted first as that neighbour."""
    old, new = found.target, found.new
    if draft is None or found.operation is not Operation.INSERT or old is None or new is None or new.end > old.start:
        return found
    if _this(script.grammar.speech).search(script.lower, new.end, old.start) is None:
        return found
    first, second = (tokens(script.lower, one.start, one.end) for one in (new, old))
    is_back = draft.count(first) > 0 and draft.count(second) == 0
    return replace(found, target=new, new=old) if is_back else found


@lru_cache(maxsize=8)
def _this(s: Speech) -> re.Pattern[str]:
    names, sides = words((*s.names_words, *s.units)), words((*s.after, *s.before))
    return compile_later(rf"{sides}\s+(?:{names}\s+{words(s.this)}|{words(s.this)}\s+{names})(?!\w)")
