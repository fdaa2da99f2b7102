"""The words of a unit without marks behind a colon: "khoản 2 Điều 5 viết vầy nè: Bớt xén tiền ăn, kể cả một hạt gạo".

A verb of writing alone may tell what stands ("khoản 2 viết: …"); with how it is to be written ("vầy", "cho gọn") it
asks. Only for the one unit that the draft has by that number, and for words like its own that are not its own.
"""

import re
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation
from vankien.model.span import Span
from vankien.parse.backed.pairs import share
from vankien.parse.draft.backing import Backing, tokens
from vankien.parse.grammar.found import Found, trimmed
from vankien.parse.places.paths import locator_of
from vankien.parse.requests.figures_blanked import without_places
from vankien.parse.script import Script
from vankien.parse.words.cues import Cue
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import Masked
from vankien.text.pattern import compile_later

LEAST = 5  # words of a unit; fewer are a remark
LIKE = 0.5  # of the words of the shorter that both have
LONGEST_UNIT = 1_500  # code points


@lru_cache(maxsize=8)
def _asked(s: Speech) -> re.Pattern[str]:
    """All that stands before the colon but for the place: a verb of writing, and how."""
    free = words((*s.asks, *s.musts, *s.own_voice, *s.unmarked.fillers, *s.bare_leads, *s.whole_units.ought))
    how = words((*s.roles.manners, *s.pairs.manners, *s.unmarked.fillers, *s.roles.favours))
    verbs = words((*s.uses, *s.replaces, *s.pairs.writes))
    return compile_later(rf"\W*(?:{free}\W+)*{verbs}\s+{how}(?:\W+{how}){{0,2}}\W*")


def said_of_unit(script: Script, part: Masked, draft: Backing) -> Found | None:
    """The wording that a stretch gives without marks for the one unit that it names."""
    if part.quotes or not part.cues & Cue.PLACES or draft.units is None:
        return None
    colon = part.text.find(": ")
    named = script.unit_references(part) if colon > 0 else ()
    if not named or any(one.span.start >= part.start + colon for one in named):
        return None
    head = without_places(part, script.grammar)[:colon]
    where = locator_of(named, script.text, script.grammar.speech)
    spans = [] if where.also or where.act is not None else draft.units.under(where.path)
    if len(spans) != 1 or spans[0].length > LONGEST_UNIT or _asked(script.grammar.speech).fullmatch(head) is None:
        return None
    new = trimmed(script.text, Span(part.start + colon + 1, part.start + len(part.text)))
    row, there = tokens(script.lower, new.start, new.end), tokens(draft.units.lower, spans[0].start, spans[0].end)
    if len(row) < LEAST or script.text[new.end - 1] == "?" or draft.count(row) or share(row, there) < LIKE:
        return None
    return Found(Operation.REPLACE, new.start, new.end, None, new, order=new.start)
