"""What new words are to stand beside, where it is told and not quoted: "ngay sau câu nói về 37 chợ, thêm “…”".

A person finds that sentence, the program cannot: the amendment keeps how it is spoken of, and its place asks.
"""

import re
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation
from vankien.model.span import Span
from vankien.parse.found import Found
from vankien.parse.pieces import words
from vankien.parse.plain import Masked
from vankien.parse.reference import COUNTED
from vankien.parse.script import Script
from vankien.text.pattern import compile_later

LONGEST_PIECE = 60  # code points in which a piece is told; more of it is a sentence of its own


@lru_cache(maxsize=8)
def _pattern(s: Speech) -> re.Pattern[str]:
    pieces = words((*(name for name, kind in s.units.items() if kind in COUNTED), *s.bare_names, *s.weak_names))
    sides = words((*s.after, *s.before))
    return compile_later(rf"{sides}\s+(?P<piece>{pieces}(?:\s+[^\s\x01,;:.]+){{1,12}})\s*(?:[,;:.]|$)")


def beside_unsaid(script: Script, found: Found, part: Masked) -> tuple[str, ...]:
    """How the neighbour of new words is told that neither a quotation nor a number names; empty for any other."""
    if found.operation is not Operation.INSERT or found.target is not None:
        return ()
    match = _pattern(script.grammar.speech).search(part.text)
    if match is None or match.end("piece") - match.start("piece") > LONGEST_PIECE:
        return ()
    piece = Span(part.start + match.start("piece"), part.start + match.end("piece"))
    if any(one.span.overlaps(piece) for one in script.references(part)):
        return ()
    return (script.said(piece),)
