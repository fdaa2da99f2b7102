"""Orders over a whole unit that only holds what is to go or move: "Trong mục 4, đề nghị chuyển …"."""

import re
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment, Operation
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

LEAST_OBJECT = 4  # words behind an order that name a thing of their own: "bỏ quy định này" is the unit
_PIECE = re.compile(r"[,.;:!?\n(]|$")


def holds_it(script: Script, one: Amendment) -> str | None:
    """What an order names behind its verb, where the unit named only holds it: "Trong mục 4, đề nghị chuyển khâu đột
    phá về cán bộ lên đầu" moves no section.
    """
    if one.operation not in {Operation.MOVE, Operation.DELETE} or one.target_text or not one.locator.path:
        return None
    part = script.part(one.evidence)
    named = script.unit_references(part)
    speech = script.grammar.speech
    first = min((each.span.start for each in named), default=part.start) - part.start
    if not named or _holders(speech).search(part.text, 0, first) is None:
        return None
    verb = _orders(speech).search(part.text, max(each.span.end for each in named) - part.start)
    if verb is None:
        return None
    stop = _PIECE.search(part.text, verb.end())
    said = part.text[verb.end() : stop.start() if stop is not None else len(part.text)]
    return said.strip() if len(said.split()) >= LEAST_OBJECT else None


@lru_cache(maxsize=8)
def _holders(s: Speech) -> re.Pattern[str]:
    """What stands before a place that holds something."""
    return compile_later(rf"(?:^|[\s,;:])(?:{words(s.containers)})\s+(?:[^\W\d_]+\s+){{0,2}}$")


@lru_cache(maxsize=8)
def _orders(s: Speech) -> re.Pattern[str]:
    return compile_later(words((*s.moves, *s.deletes)))
