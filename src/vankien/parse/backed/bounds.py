"""A word of bound before the old figure ("dưới 1%", "khoảng 30 ha") that the new one has not: whether it goes as well.

A quotation says it: what is quoted goes whole. Without marks "dưới" and "khoảng" belong to the figure of a rate, and a
known figure takes their place; "ít nhất" and "không quá" are the rule itself and stay, and so does what bounds a count
or an age ("trên 60 tuổi").
"""

import re
from dataclasses import replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation
from vankien.model.claim import Comparator
from vankien.model.span import Span
from vankien.parse.draft.backing import Backing, tokens
from vankien.parse.grammar.found import Found
from vankien.parse.words.pieces import words
from vankien.parse.words.quantities import Quantity
from vankien.text.pattern import compile_later

_FEW = re.compile(r"(?:\s+[^\W\d_]+){0,2}")  # words behind a figure that stay: "about 120 days a year"
REACH = 30  # code points before a figure in which its bound stands
BESIDE_RATE = frozenset({Comparator.ABOVE, Comparator.BELOW, Comparator.ABOUT})
_FIGURE = re.compile(r"\d")
_RATE = re.compile(r"\d[\d.,]*\s?%")


def with_quoted_bound(lower: str, old: Span, target: Span, new: Span, speech: Speech) -> Span:
    """The old figure in a quotation that begins with the word of bound before it, where the new words have none.

    Who quotes a sentence up to its figure ("… at a distance of more than 25 metres") shows where that stands.
    """
    bound = _bound(speech).search(lower, max(old.start, target.start - REACH), target.start)
    if bound is None or bound.start() != old.start or _begins(speech).match(lower, new.start) is not None:
        return target
    return Span(bound.start(), target.end)


def with_bound(found: Found, lower: str, draft: Backing | None, speech: Speech) -> Found:
    """A change of a rate with the word of bound that stands before the old one in the note and in the draft."""
    old, new = found.target, found.new
    if draft is None or found.operation is not Operation.REPLACE or old is None or new is None:
        return found
    if _RATE.match(lower, old.start) is None or _FIGURE.match(lower, new.start) is None or new.start < old.end:
        return found
    bound = _loose_bound(speech).search(lower, max(0, old.start - REACH), old.start)
    if (
        bound is None
        or bound["bound"] is None
        or _bound(speech).search(lower, max(0, new.start - REACH), new.start) is not None
    ):
        return found
    wider = Span(bound.start("bound"), old.end)
    is_moved = _moved(speech).search(lower, old.end, new.start) is not None
    is_drafts = draft.count(tokens(lower, wider.start, wider.end)) > 0
    return replace(found, target=wider, verb=min(found.verb, wider.start)) if is_drafts and not is_moved else found


def bound_before(lower: str, at: int, speech: Speech) -> str:
    """The word of bound right before a figure; empty without one."""
    found = _bound(speech).search(lower, max(0, at - REACH), at)
    return "" if found is None else " ".join(found[0].split())


def whole_quoted(lower: str, quoted: Span | None, old: Quantity, speech: Speech) -> Quantity:
    """The old figure with the word of bound before it, where both are all that is quoted, or a word or two behind."""
    bound = None if quoted is None else _bound(speech).search(lower, quoted.start, old.start)
    if quoted is None or bound is None or bound.start() != quoted.start:
        return old
    return replace(old, start=quoted.start) if _FEW.fullmatch(lower, old.end, quoted.end) is not None else old


@lru_cache(maxsize=8)
def _bound(s: Speech) -> re.Pattern[str]:
    return compile_later(rf"{words(s.unmarked.figures.before)}\s+$")


@lru_cache(maxsize=8)
def _begins(s: Speech) -> re.Pattern[str]:
    return compile_later(words(s.unmarked.figures.before))


@lru_cache(maxsize=8)
def _loose_bound(s: Speech) -> re.Pattern[str]:
    """The whole bound before a figure, so that "không dưới" is never read as "dưới"."""
    before = s.unmarked.figures.before
    stays = words(word for word, meant in before.items() if meant not in BESIDE_RATE)
    goes = words(word for word, meant in before.items() if meant in BESIDE_RATE)
    return compile_later(rf"(?:{stays}\s+$|(?P<bound>{goes})\s+$)")


@lru_cache(maxsize=8)
def _moved(s: Speech) -> re.Pattern[str]:
    return compile_later(words(s.raises))
