"""What a form asks of the person, by the words of its labels: "Your position in it:", "Are you writing for a group?".

No list holds the labels that people print. A label is short and ends in a colon or a question mark; what it asks for is
told by a word in it; the answer stands behind it, or alone on the next line.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from vankien.lang.people import People
from vankien.parse.who.names import prefix
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

LONGEST_VALUE = 80  # code points of a name, an office, a body; more is an answer to something else
MOST_LINES = 40  # lines with words among which a form asks who fills it in
_LABEL = re.compile(r"[-*•\s]*(?:Q?\d{1,2}[.):]\s*)?(?P<label>[^\W\d_][^:?\n]{1,70}?)\s*[:?]+(?P<value>.*)")
_EDGES = " \t.;,…_–-|"
FIRST, LAST, NAME = "first", "last", "name"
_OF_NAMES = {FIRST, LAST, NAME}
MOST_NAME_WORDS = 6


@lru_cache(maxsize=8)
def _patterns(p: People) -> tuple[tuple[tuple[str, re.Pattern[str]], ...], re.Pattern[str], re.Pattern[str]]:
    return (
        tuple((kind, compile_later(words(entries))) for kind, entries in p.field_words.items()),
        compile_later(rf"(?:{words(p.blank_values)}|\W)*"),
        compile_later(rf"(?i){words(p.yes_leads)}\s*[:,–-]\s*|{words(p.yes_leads)}\s+(?=[(])"),
    )


def asked_who(lines: Sequence[str], p: People) -> dict[str, str]:
    """What stands behind the labels for a name, an office, a body; the first of each; empty without a table of them."""
    if not p.field_words:
        return {}
    found: dict[str, str] = {}
    for kind, value in _answers([line.strip() for line in lines if line.strip()][:MOST_LINES], p):
        found.setdefault(kind, value)
    if FIRST in found and LAST in found:
        found[NAME] = f"{found[FIRST]} {found[LAST]}"
    return {kind: value for kind, value in found.items() if kind not in {FIRST, LAST}}


def _answers(said: Sequence[str], p: People) -> Iterator[tuple[str, str]]:
    for place, line in enumerate(said):
        match = _LABEL.fullmatch(line)
        kind = None if match is None else _kind(match["label"].lower(), p)
        if match is None or kind is None:
            continue
        value = match["value"].strip(_EDGES)
        below = said[place + 1] if place + 1 < len(said) else ""
        if not value and _LABEL.fullmatch(below) is None:
            value = below.strip(_EDGES)
        value = answered(value, p)
        if value and len(value) <= LONGEST_VALUE and (kind not in _OF_NAMES or _may_name(value)):
            yield kind, value


def _may_name(value: str) -> bool:
    return len(value.split()) <= MOST_NAME_WORDS and not any(map(str.isdigit, value))


def _kind(label: str, p: People) -> str | None:
    """What a label asks for: the first kind of the table of which a word stands in it; "" asks for nothing of him."""
    return next((kind or None for kind, pattern in _patterns(p)[0] if pattern.search(label) is not None), None)


def answered(value: str, p: People) -> str:
    """An answer without its "yes"; empty where it says that there is none: "n/a", "Individual", "Ms" alone."""
    if value.lower() in p.blanks:
        return ""
    if not p.field_words or len(value) > LONGEST_VALUE:
        return value
    _, blank, yes = _patterns(p)
    lead = yes.match(value)
    value = value[lead.end() :].strip(_EDGES + "()") if lead is not None else value
    is_title = re.fullmatch(prefix(p), f"{value} ") is not None
    is_blank = blank.fullmatch(value.lower()) is not None
    return "" if is_blank or is_title else value
