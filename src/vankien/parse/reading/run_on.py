"""Whether new words stand within a paragraph: they are called a sentence, or go to the edge of one.

"Thêm câu “…” vào cuối mục 2.3": at the end of a unit such words go on its last paragraph, where others begin one.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation
from vankien.model.span import Span
from vankien.parse.grammar.found import Found
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import Masked
from vankien.text.pattern import compile_later

REACH = 60  # code points around the verb and the words in which a clause says what they are
PUTS = frozenset({Operation.INSERT, Operation.MOVE})


def runs_on(found: Found, slices: Sequence[Span], part: Masked, speech: Speech) -> bool:
    """Whether what is added or moved is called a sentence right before it, or is put at the edge of a paragraph."""
    if found.operation not in PUTS:
        return False
    edge, called = _patterns(speech)
    moved = slices[0] if slices else found.target
    around = Span(found.verb, found.verb) if moved is None else moved
    low = max(part.start, min(around.start, found.verb) - REACH)
    high = min(part.start + len(part.text), max(around.end, found.verb) + REACH)
    if edge.search(part.text, low - part.start, high - part.start) is not None:
        return True
    if moved is None:
        return False
    begin = max(low, moved.start - REACH)
    return called.search(part.text[begin - part.start : moved.start - part.start]) is not None


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> tuple[re.Pattern[str], re.Pattern[str]]:
    u = s.whole_units
    return (
        compile_later(words(u.edges)),
        compile_later(rf"{words(u.sentences)}(?:\s+\w+){{0,2}}\s*[:,]?\s*\x01?$"),
    )
