"""A quotation that bears the number of a unit: "Khoản 2 sẽ chuẩn hơn nếu diễn đạt lại: “2. …”", "có thêm khoản “7. …".

Nobody writes the number of the unit spoken of before words but to write it anew, nor the next one in its row but to add
a unit. Where no word asks, a person says it.
"""

import re
from dataclasses import replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation, Position
from vankien.model.locator import Locator, UnitKind
from vankien.parse.backed.pairs import STOP, asks_to_know, share
from vankien.parse.draft.backing import Backing, tokens
from vankien.parse.draft.units import Units
from vankien.parse.grammar.found import Found, trimmed
from vankien.parse.places.paths import inherit, locator_of
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import Masked, Quoted
from vankien.text.pattern import compile_later

LAST = 2  # references that say one place: "khoản 4 Điều 3"
FEW = 2  # words between a place and a quotation that nobody asks for
LEAST = 4  # words of a unit; fewer are an item of something else
ALIKE = 0.3  # of the words of the shorter of a unit's old and new text; a unit made anew keeps its subject
_LABEL = re.compile(r"\s*(?P<number>\d{1,2}[a-zđ]?|[a-zđ])\s?[.)]\s+(?=[^\W\d_])")
_BEHIND = re.compile(r"[.;]?\s*(?:[^\w\s]|$)")


def labelled(script: Script, part: Masked, draft: Backing) -> Found | None:
    """The unit written anew, or added, by the one quotation of a stretch whose number tells which it is."""
    quote = _numbered(script, part)
    if quote is None or draft.units is None or script.grammar.speech.roles.asks_there:
        return None  # another room reads these where a language says what asks for them
    label = _LABEL.match(script.lower, quote.inner.start, quote.inner.end)
    named = [one for one in script.unit_references(part) if one.span.end <= quote.span.start]
    if label is None or not named or asks_to_know(part.text, quote.span.end - part.start, script.grammar):
        return None
    where = _nearest(script, part, draft.units)
    row = tokens(script.lower, label.end(), quote.inner.end)
    if where is None or len(row) < LEAST or draft.count(row):
        return None
    order, new = quote.span.start, trimmed(script.text, quote.inner)
    is_asked = _asks(script.grammar.speech).search(part.text, 0, quote.span.start - part.start) is not None
    head = part.text[named[-1].span.end - part.start : order - part.start]
    if not is_asked and len(head.split()) > FEW and _in_manner(script.grammar.speech).fullmatch(head) is None:
        return None  # "khoản 2 có trường hiểu là “2. …”"
    found = Found(Operation.INSERT, order, quote.span.end, None, new, order=order, unsure=not is_asked)
    number, last = label["number"], (where.path[-1].number or "").lower()
    is_article = where.path[-1].kind is UnitKind.ARTICLE  # its clauses bear numbers in quotations, it does not
    if number == last and not is_article:
        there = draft.units.under(where.path)[0]
        old = tokens(draft.units.lower, there.start, there.end)
        return replace(found, operation=Operation.REPLACE) if share(old, row) >= ALIKE else None
    if _is_next(last, number) and not is_article:
        return replace(found, position=Position.AFTER)
    below = [one.number.lower() for one in draft.units.row(where.path) if one.label and one.number]
    return replace(found, position=Position.END) if below and _is_next(below[-1], number) else None


def _numbered(script: Script, part: Masked) -> Quoted | None:
    """The only quotation, with nothing said behind it that belongs to its sentence; the last may stay open."""
    if len(part.quotes) != 1 or part.quotes[0].inner.is_empty:
        return None
    quote = part.quotes[0]
    is_last = quote.closed or script.text[quote.span.end : quote.span.end + 1] in {"", "\n"}
    return quote if is_last and _BEHIND.match(part.text, quote.span.end - part.start) is not None else None


def _nearest(script: Script, part: Masked, units: Units) -> Locator | None:
    """The one unit of the draft named in the sentence of a quotation, within the one named before it."""
    at, speech = part.quotes[0].span.start, script.grammar.speech
    begin = max((one.end() for one in STOP.finditer(part.text, 0, at - part.start)), default=0) + part.start
    named = [one for one in script.unit_references(part) if one.span.end <= at]
    own, earlier = [one for one in named if one.span.start >= begin], [one for one in named if one.span.start < begin]
    before = locator_of(tuple(earlier[-LAST:]), script.text, speech) if earlier else None
    where = inherit(locator_of(tuple(own), script.text, speech), before) if own else before
    is_one = where is not None and bool(where.path) and not where.also and where.act is None
    return where if where is not None and is_one and len(units.under(where.path)) == 1 else None


@lru_cache(maxsize=8)
def _in_manner(s: Speech) -> re.Pattern[str]:
    """How words are to be written, right before a colon: "được thể hiện như sau:", "soạn lại:"; a person is asked."""
    verbs = words((*s.own_voice, *s.asks, *s.whole_units.ought, *s.pointed.writes, *s.uses, *s.replaces))
    return compile_later(rf"\W*(?:{verbs}\s+){{1,5}}(?:{words((*s.roles.manners, *s.lead_ins))}\s*){{1,3}}:\s*")


def _is_next(old: str, new: str) -> bool:
    """Whether a number or letter comes next behind another: "4" and "3a" behind "3", "đ" behind "d"."""
    if old.isdecimal():
        return (new.isdecimal() and int(new) == int(old) + 1) or (new[:-1] == old and new[-1:].isalpha())
    alphabet = "abcdđeghiklmnopqrstuvxy"
    return len(old) == len(new) == 1 and old in alphabet and alphabet.find(new) == alphabet.find(old) + 1


@lru_cache(maxsize=8)
def _asks(s: Speech) -> re.Pattern[str]:
    return compile_later(words((*s.asks, *s.musts, *s.inserts, *s.replaces, *s.lacks, *s.roles.adds)))
