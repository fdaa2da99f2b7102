"""Why a change is asked for: behind the words, or in the next line when it begins with "Lý do"."""

import re
from collections.abc import Sequence
from itertools import islice

from vankien.model.span import Span
from vankien.parse.reading.deeds_behind import deed_behind
from vankien.parse.requests.instruct import instruction
from vankien.parse.script import Script
from vankien.parse.words.clauses import clauses
from vankien.parse.words.lines import Line

LONGEST_REASON = 1_200  # code points; what stands further behind a request is no reason for it
HEAD = 40  # code points behind the words within which the reason begins
_SENTENCE_END = re.compile(r"(?<=\w)[.;]\s")


def reason(script: Script, start: int, end: int, body: Sequence[Line], at: int) -> str | None:
    """The reason that stands in `[start, end)` right behind the words, up to the next request; or in the line after
    line `at`.
    """
    rest = script.lower[start : min(end, start + LONGEST_REASON)]
    pattern = script.grammar.reason
    match = pattern.match(rest) or pattern.search(_SENTENCE_END.split(rest[:HEAD], 1)[0])
    if match is not None and "\x01" not in rest[: match.end()]:
        stop = max(start + match.end(), _next_order(script, start, end))
        deed = deed_behind(script.lower[start + match.end() : stop], script.grammar.speech)
        stop = stop if deed is None else start + match.end() + deed.start()
        return script.said(Span(start + match.end(), stop)).rstrip(" .;)") or None
    if at + 1 < len(body):
        span = body[at + 1].span
        head = script.grammar.reason_head.match(script.lower, span.start, span.end)
        if head is not None:
            return script.text[head.end() : span.end].strip(" .;)") or None
    return None


def _next_order(script: Script, start: int, end: int) -> int:
    """Where in the rest of a line the next request begins; its end without one."""
    end = min(end, start + LONGEST_REASON)
    rest = clauses(script.stretch(start, end), script.grammar.stops)
    for clause in islice(rest, 1, None):
        if instruction(script.text, script.stretch(clause.start, clause.end), script.grammar) is not None:
            return clause.start
    return end
