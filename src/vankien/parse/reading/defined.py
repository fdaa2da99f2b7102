"""Words of the draft whose definition is spoken of: "the definition of mooring should …", "khái niệm bến tạm cần …".

Such a request names its own subject: it is not about the place that the sentence before spoke of. Whether the draft
has one line that says what the word means, is looked up where the draft is (`anchor/called.py`).
"""

import re
from dataclasses import replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.lang.whole_tables import SAYS_OF
from vankien.model.amendment import Operation
from vankien.model.locator import Locator
from vankien.model.span import Span
from vankien.parse.grammar.found import Found, trimmed
from vankien.parse.script import Script
from vankien.parse.words.pieces import Q, words
from vankien.parse.words.plain import Masked
from vankien.text.pattern import compile_later

LONGEST = 60  # code points of a word that a draft defines
LONGEST_SAID = 600  # code points of what a new definition says of its word
LEAD_REACH = 60  # code points before a word that is defined in which somebody says so


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


def with_definition(script: Script, found: Found, part: Masked) -> Found:
    """An insertion beside a definition, with all of the new one and not only the word that it defines.

    "After the definition of “berth” insert: “slip” means a ramp for boats." brings the sentence, never the one word.
    """
    if found.operation is not Operation.INSERT or found.target is None or found.new is None:
        return found
    quote = next((one for one in part.quotes if one.closed and trimmed(script.text, one.inner) == found.new), None)
    host = next((one for one in part.quotes if one.inner.start <= found.target.start < one.inner.end), None)
    if quote is None or host is None or not script.text[host.span.end : quote.span.start].rstrip().endswith(":"):
        return found
    lead = part.text[max(0, host.span.start - part.start - LEAD_REACH) : host.span.start - part.start]
    end = part.start + len(part.text)
    means = _means().match(script.lower, quote.span.end, end)
    if means is None or _beside_definition(script.grammar.speech).search(lead) is None:
        return found
    new = trimmed(script.text, Span(quote.span.start, means.end()))
    return replace(found, new=new, end=max(found.end, new.end))


@lru_cache(maxsize=8)
def _beside_definition(s: Speech) -> re.Pattern[str]:
    """A word for a definition right before the word that is defined."""
    return compile_later(rf"(?<!\w){words(s.called.defines)}\s+(?:{words(s.called.defined_leads)}\s+){{0,2}}$")


@lru_cache(maxsize=1)
def _means() -> re.Pattern[str]:
    """What is said of a word right behind it, to the stop of its sentence or to the end."""
    says = "|".join(re.escape(one.strip()) for one in SAYS_OF)
    return compile_later(rf"\s+(?:{says})\s[^\n]{{2,{LONGEST_SAID}}}?(?:[.;](?=\s|$)|$)")


@lru_cache(maxsize=8)
def _defined(s: Speech) -> re.Pattern[str]:
    """A word for a definition, the word that is defined, and one that asks or tells of it behind."""
    lead = rf"(?<!\w){words(s.called.defines)}\s+(?:{words(s.called.defined_leads)}\s+){{0,2}}"
    ends = words((*s.asks, *s.wishes, *s.musts, *s.copulas, *s.called.defined_verbs))
    return compile_later(rf"{lead}(?P<thing>{Q}|[^\x01:;.,()\n\d]{{2,{LONGEST}}}?)(?=\s*(?:[,:;.(]|$)|\s+{ends})")
