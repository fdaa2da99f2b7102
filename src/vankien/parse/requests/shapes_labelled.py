"""A new unit that an order names by its label and gives at once: "thêm điểm đ) Ảnh chụp phòng đọc."."""

import re
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation
from vankien.model.span import Span
from vankien.parse.grammar.found import Found, trimmed
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import Masked
from vankien.text.pattern import compile_later

FEWEST_WORDS = 3  # behind a label; fewer name a place: "thêm khoản 2. Sửa khoản 3"


@lru_cache(maxsize=8)
def _pattern(s: Speech) -> re.Pattern[str]:
    label = r"(?:[a-zđ]\d?\)|\d{1,2}[a-zđ]?(?:\)|\.(?=\s)))"
    return compile_later(
        rf"(?P<verb>{words(s.inserts)})\s+(?:\w+\s+){{0,1}}?{words(s.units)}\s+(?P<new>{label}\s*[^\W\d_][^\x01\n]*)$"
    )


def insert_labelled(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """The unit that an order to add gives behind its name, label and words."""
    match = _pattern(grammar.speech).search(stretch.text.rstrip())
    if match is None or len(match["new"].split()) <= FEWEST_WORDS:
        return None
    new = trimmed(text, Span(match.start("new"), match.end("new")).shift(stretch.start))
    if not text[new.start : new.end].split(maxsplit=1)[1][:1].isupper():
        return None  # "thêm điểm a) và điểm b) khoản 2": places
    order = stretch.start + match.start("verb")
    return Found(Operation.INSERT, order, new.end, None, new, order=order)
