"""New words without marks behind quoted ones of the draft: "“a”: ghi thêm … vào ngay sau", "“a” nên ghi thêm là …"."""

import re
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation
from vankien.model.span import Span
from vankien.parse.grammar.found import Found, at_group, inner_words, trimmed
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.words.pieces import WITHIN, Q, pieces, words
from vankien.parse.words.plain import Masked
from vankien.parse.words.sides import side_of
from vankien.text.pattern import compile_later

ONE = 1  # quotation: the words of the draft
MOST_WORDS = 24  # of such new words; a longer stretch is a sentence that tells more


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> tuple[re.Pattern[str], ...]:
    p = pieces(s)
    lead = rf"(?P<old>{Q}){WITHIN}{{0,40}}?(?P<verb>{p.inserts})\s+"
    beside = rf"(?:{words(s.containers)}\s+)?(?P<side>{p.beside})"
    return (
        compile_later(rf"{lead}(?!{p.names}|{p.beside})(?P<new>[^\x01,;:.\n]{{2,120}}?)\s+{beside}\s*(?=[.,;!)]|$)"),
        compile_later(
            rf"{lead}(?:{words(s.copulas)}|{words(s.in_its_place)})\s+(?P<new>[^\x01,;:.\n]{{2,120}}?)\s*(?=[.;!)]|$)"
        ),
    )


def insert_unquoted(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """New words up to the side on which they go, or behind "thêm là" up to the end of the sentence."""
    if len(stretch.quotes) != ONE or not stretch.quotes[0].closed:
        return None
    for pattern in _patterns(grammar.speech):
        match = pattern.search(stretch.text)
        target = None if match is None else inner_words(text, stretch, match, "old")
        if match is None or target is None or target.is_empty or len(match["new"].split()) > MOST_WORDS:
            continue
        if grammar.side_end.search(stretch.text, 0, match.start("old")) is not None:
            continue
        new = trimmed(text, Span(at_group(stretch, match, "new"), stretch.start + match.end("new")))
        position = side_of(match, grammar.speech) if "side" in match.groupdict() else None
        verb = at_group(stretch, match, "verb")
        return Found(Operation.INSERT, verb, stretch.start + match.end(), target, new, position, order=verb)
    return None
