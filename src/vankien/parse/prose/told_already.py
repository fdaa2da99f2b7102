"""Clauses that a person need not read again: their words are those of a change that was read, or no words at all.

"Trang 5: “05/17 chỉ tiêu không đạt” nhưng đại hội trước có 16." / "Đề nghị sửa “05/17” thành “05/16”.": the first
sentence says of what the second speaks. "…, đề nghị sửa lại cho đúng" only urges, "Tôi xin trao đổi bốn điểm." opens.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment
from vankien.model.span import Span
from vankien.parse.prose.only_explains import says_why
from vankien.parse.prose.prose import Prose
from vankien.parse.words.pieces import words
from vankien.text.normal import fold_plain
from vankien.text.pattern import compile_later

REACH = 300  # code points behind a clause within which the change begins that it leads to
LONGEST = 400  # code points of a clause that only leads to a change
LEAST = 3  # syllables of the words that change, if they stand in no marks; a figure alone tells itself
_NONE = ("(?!)",)  # matches nowhere


@dataclass(frozen=True, slots=True)
class Told:
    """The changes of a contribution by where their evidence begins."""

    changes: Sequence[Amendment]
    starts: Sequence[int]


def told_changes(changes: Sequence[Amendment]) -> Told:
    """The changes in the order of their evidence, for looking up."""
    row = sorted((one for one in changes if one.target_text), key=lambda one: one.evidence.start)
    return Told(row, [one.evidence.start for one in row])


def is_told_already(prose: Prose, span: Span, told: Told) -> bool:
    """Whether a clause says of what the change behind it speaks, only urges it, or only says that remarks follow."""
    if only_urges(prose, span) or only_opens(prose, span) or _leads_to_change(prose, span, told):
        return True
    at = bisect_left(told.starts, span.start) - 1
    return at >= 0 and says_why(prose, told.changes[at], span, prose.script.part(span))


def _leads_to_change(prose: Prose, span: Span, told: Told) -> bool:
    """Whether a clause holds the old words of a change that is asked for right behind it, and asks for nothing."""
    at = bisect_left(told.starts, span.start)
    near = [one for one in told.changes[at : at + 2] if one.evidence.start <= span.end + REACH]
    if not near or span.length > LONGEST:
        return False
    part, grammar = prose.script.part(span), prose.grammar
    said = _refusals(grammar.speech).sub(" ", part.text)
    if grammar.asks.search(said) is not None:
        return False
    whole = fold_plain(span.of(prose.text))
    quoted = [fold_plain(one.inner.of(prose.text)).strip(" .") for one in part.quotes if one.closed]
    for one in near:
        old = fold_plain(one.target_text or "").strip(" .")
        if any(old in each or each in old for each in quoted if each):
            return len(quoted) == 1
        is_told = len(old.split()) >= LEAST or any(map(str.isdigit, old))
        if not quoted and is_told and re.search(rf"(?<![\w.,]){re.escape(old)}(?![\w]|[.,]\d)", whole) is not None:
            return True
    return False


def only_urges(prose: Prose, span: Span) -> bool:
    """Whether a piece behind a change asks for it once more and names nothing: "đề nghị sửa lại cho đúng"."""
    return _urges(prose.grammar.speech).fullmatch(prose.script.part(span).text) is not None


def only_opens(prose: Prose, span: Span) -> bool:
    """Whether a clause only says that remarks follow: "Tôi xin tham gia một số ý cụ thể."."""
    part = prose.script.part(span)
    match = _opens(prose.grammar.speech).search(part.text)
    return match is not None and prose.grammar.orders.search(part.text, 0, match.start()) is None


@lru_cache(maxsize=8)
def _refusals(s: Speech) -> re.Pattern[str]:
    """Words of asking that refuse: "không nên để ở phần kết quả" blames."""
    return compile_later(rf"{words(s.hearsay.nots)}\s+(?:\w+\s+)?{words(s.asks)}")


@lru_cache(maxsize=8)
def _urges(s: Speech) -> re.Pattern[str]:
    return compile_later(rf"\W*{words(s.asks)}\s+(?:\w+\s+)?{words(s.phrasing.urges or _NONE)}\W*")


@lru_cache(maxsize=8)
def _opens(s: Speech) -> re.Pattern[str]:
    return compile_later(rf"{words(s.phrasing.opens or _NONE)}\s*[.:]?\s*$")
