"""Orders over a whole unit that only holds what is to go or move, and wordings for several units that become one."""

import re
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment, Operation
from vankien.model.span import Span
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

LEAST_OBJECT = 4  # words behind an order that name a thing of their own: "bỏ quy định này" is the unit
MERGE_REACH = 240  # code points before a wording in which units are to become one
_PIECE = re.compile(r"[,.;:!?\n(]|$")


def holds_it(script: Script, one: Amendment) -> str | None:
    """What an order names behind its verb, where the unit named only holds it: "Trong mục 4, đề nghị chuyển khâu đột
    phá về cán bộ lên đầu" moves no section.
    """
    if one.operation not in {Operation.MOVE, Operation.DELETE} or one.target_text or not one.locator.path:
        return None
    part = script.part(one.evidence)
    named = script.unit_references(part)
    patterns = _patterns(script.grammar.speech)
    first = min((each.span.start for each in named), default=part.start) - part.start
    if not named or patterns[0].search(part.text, 0, first) is None:
        return None
    verb = patterns[1].search(part.text, max(each.span.end for each in named) - part.start)
    if verb is None:
        return None
    stop = _PIECE.search(part.text, verb.end())
    said = part.text[verb.end() : stop.start() if stop is not None else len(part.text)]
    return said.strip() if len(said.split()) >= LEAST_OBJECT else None


def to_be_one(script: Script, one: Amendment) -> str | None:
    """The words before a wording that would make one unit of several: "could 2.4 and 2.5 be combined? I
    suggest: “…”".
    """
    if one.operation is not Operation.REPLACE or one.target_text or not one.new_text_spans:
        return None
    at = one.new_text_spans[0].start
    before = script.lower[max(0, at - MERGE_REACH) : at].rsplit("\n\n", 1)[-1]
    merged = _patterns(script.grammar.speech)[2].search(before)
    begin = at - len(before)
    if merged is None or (one.locator.as_written or "").lower() not in before[: merged.start()]:
        return None  # another place is named behind the merger
    named = script.unit_references(script.part(Span(begin, begin + merged.start())))
    return merged[0] if sum(len(each.numbers) for each in named) > 1 else None


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> tuple[re.Pattern[str], ...]:
    """What stands before a place that holds something, the verbs that move or drop, those that merge."""
    return (
        compile_later(rf"(?:^|[\s,;:])(?:{words(s.containers)})\s+(?:[^\W\d_]+\s+){{0,2}}$"),
        compile_later(words((*s.moves, *s.deletes))),
        compile_later(words(s.merges)),
    )
