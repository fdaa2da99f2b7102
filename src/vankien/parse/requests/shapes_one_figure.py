"""A figure to be reached where nobody names the one that stands: "Khoản 2 Điều 14 nên rút còn 12 tháng".

Which figure of that place goes, the draft tells: where it has but one that counts the same.
"""

import re
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation
from vankien.model.locator import UnitKind
from vankien.model.span import Span
from vankien.parse.grammar.found import Found
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.grammar.hearsay import hearsay, is_past
from vankien.parse.places.items import unit_references
from vankien.parse.places.reference import COUNTED
from vankien.parse.requests.figures_blanked import without_places
from vankien.parse.requests.shapes_figures import is_achieved
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import BLANK, Masked
from vankien.parse.words.quantities import DAY, quantities
from vankien.text.pattern import compile_later

_FIGURE = re.compile(r"\d")
REACH = 60  # code points before a figure in which its verb stands


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> tuple[re.Pattern[str], re.Pattern[str]] | None:
    """What stands before a figure to be reached, and before a day that is asked for; None where nobody speaks so."""
    if not s.unmarked.raisers:
        return None
    names = rf"(?:{words((*s.names_words, *s.roles.manners))}\s+){{0,2}}"
    to = rf"(?:{words((*s.turned, *s.ways, *s.into))}\s+){{1,3}}{names}"
    moved = rf"{words(s.unmarked.raisers)}[^.;:\x01\n]{{0,50}}?\s{to}"
    if s.unmarked.raises_alone:
        moved = rf"{moved}|{words(s.raises)}\s+{names}"
    day = rf"{words(s.asks)}\s+(?:\w+\s+)?{words((*s.by, *s.corrects, *s.containers, *s.from_words, *s.to))}\s+"
    return compile_later(rf"(?:{moved})$"), compile_later(rf"(?:{moved}|{day})$")


def raise_to(_text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """The figure or day to which that of a unit is to be moved; nothing where more than one is named."""
    patterns = _patterns(grammar.speech)
    if (
        patterns is None
        or BLANK in stretch.text
        or _FIGURE.search(stretch.text) is None
        or not _has_unit(stretch, grammar)
    ):
        return None
    said = without_places(stretch, grammar)
    row = [one for one in quantities(said, grammar.speech.unmarked) if one.unit == DAY or one.unit[:1] not in {"", "#"}]
    tries = ((one, patterns[one.unit == DAY].search(said, max(0, one.start - REACH), one.start)) for one in row)
    new, verb = next(((one, verb) for one, verb in tries if verb is not None), (None, None))
    if new is None or verb is None or any(one.fits(new) for one in row):
        return None
    if is_past(stretch.text, grammar) or hearsay(grammar.speech).done.search(said, 0, verb.start()) is not None:
        return None
    span = Span(new.start + new.lead, new.end).shift(stretch.start)
    if is_achieved(stretch, span.end, grammar):
        return None
    begin = stretch.start + verb.start()
    return Found(Operation.REPLACE, begin, span.end, None, span, order=begin)


def _has_unit(stretch: Masked, grammar: Grammar) -> bool:
    """Whether a numbered unit is named, no page or piece that is only counted."""
    named = unit_references(stretch, grammar.speech)
    counted = COUNTED - {UnitKind.PARAGRAPH} if grammar.speech.counts_at_head else COUNTED  # "paragraph 78" bears it
    return any(isinstance(one.kind, UnitKind) and one.kind not in counted for one in named)
