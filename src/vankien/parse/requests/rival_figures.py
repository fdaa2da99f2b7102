"""Several figures of which one takes the place of another behind it: "24 hectares, of which 15 by the road, not 18"."""

import re
from dataclasses import replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.span import Span
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.places.locate import references
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import Masked
from vankien.parse.words.quantities import Quantity, quantities
from vankien.text.pattern import compile_later

CLOSE_WORDS = 4  # between a figure and the one that it takes the place of, where another one may do so as well
_CLAUSE = re.compile(r"[.;:!?](?=\s)|\n")


@lru_cache(maxsize=8)
def number_words(s: Speech) -> re.Pattern[str]:
    """Words with which numbers begin that are written out."""
    return compile_later(words(s.unmarked.figures.starts))


def has_rival(stretch: Masked, said: str, old: Quantity, new: Quantity, grammar: Grammar) -> bool:
    """Whether a figure before the new one might be meant as well: "24 hectares, of which 15 by the road, not 18"."""
    if old.start < new.end:
        return False
    begin = max((one.end() for one in _CLAUSE.finditer(said, 0, new.start)), default=0)
    places = [one.span.shift(-stretch.start) for one in references(stretch, grammar.speech)]
    before = [
        replace(one, start=one.start + begin, figure_end=one.figure_end + begin, end=one.end + begin)
        for one in quantities(said[begin : new.start], grammar.speech.unmarked)
    ]
    return any(
        old.fits(one)
        and one.is_year is old.is_year
        and not one.unit.startswith("#")
        and not any(span.overlaps(Span(one.start, one.end)) for span in places)
        for one in before
    )


def put_for(said: str, old: Quantity, new: Quantity, grammar: Grammar) -> Quantity | None:
    """The figure that is put in the place of one behind it: the one that counts the same; of others that fit the one
    right before the old one, None where many words part them, or a number between counts something else.
    """
    if old.start <= new.end or (new.unit and old.counts_like(new)):
        return new
    held = quantities(said[new.end : old.start], grammar.speech.unmarked)
    between = [one for one in held if old.fits(one) and one.is_year is old.is_year and not one.unit.startswith("#")]
    if not between:  # "for every three dwellings": a number that no measure follows
        return None if number_words(grammar.speech).search(said, new.end, old.start) is not None else new
    last = between[-1]
    if len(said[new.end + last.figure_end : old.start].split()) > CLOSE_WORDS:
        return None
    ends = (last.start, last.figure_end, last.end)
    start, figure_end, end = (new.end + at for at in ends)
    return replace(last, start=start, figure_end=figure_end, end=end)
