"""Words of the draft whose definition is spoken of: "the definition of mooring should …", "khái niệm bến tạm cần …".

Such a request names its own subject: it is not about the place that the sentence before spoke of. Whether the draft
has one line that says what the word means, is looked up where the draft is (`anchor/called.py`).
"""

import re
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.locator import Locator
from vankien.model.span import Span
from vankien.parse.grammar.found import Found, trimmed
from vankien.parse.script import Script
from vankien.parse.words.pieces import Q, words
from vankien.text.pattern import compile_later

LONGEST = 60  # code points of a word that a draft defines


def thing_defined(script: Script, clause: Span, found: Found) -> Span | None:
    """The word whose definition a clause names before its request; None where it names none, or quotes its words."""
    stop = max(found.verb, found.end if found.target is None and found.new is None else found.verb)
    part = script.part(Span(clause.start, max(clause.start, min(stop, clause.end))))
    match = _defined(script.grammar.speech).search(part.text)
    if match is None:
        return None
    return trimmed(script.text, Span(match.start("thing"), match.end("thing")).shift(part.start))


def at_definition(script: Script, thing: Span) -> Locator:
    """The place of a request that names a definition: the line of the draft that says what its word means."""
    return Locator(topic=thing.of(script.text).strip(" “”\"‘’'"), as_written=script.said(thing))


@lru_cache(maxsize=8)
def _defined(s: Speech) -> re.Pattern[str]:
    """A word for a definition, the word that is defined, and one that asks or tells of it behind."""
    lead = rf"(?<!\w){words(s.called.defines)}\s+(?:{words(s.called.defined_leads)}\s+){{0,2}}"
    ends = words((*s.asks, *s.wishes, *s.musts, *s.copulas, *s.called.defined_verbs))
    return compile_later(rf"{lead}(?P<thing>{Q}|[^\x01:;.,()\n\d]{{2,{LONGEST}}}?)(?=\s*(?:[,:;.(]|$)|\s+{ends})")
