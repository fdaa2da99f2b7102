"""The words that a replacement is really about, where a longer quotation of the draft holds them.

"Chữ “hạt nhân” trong “thành hạt nhân của vùng” nên là “động lực”" changes two words; "Câu “Hoàn thành việc đo đạc trước
năm 2024” sửa thời hạn thành “trước năm 2025”" the last three: nobody would lose the rest of the sentence.
"""

import re
from collections import Counter
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation
from vankien.model.span import Span
from vankien.parse.backed.bounds import with_quoted_bound
from vankien.parse.grammar.found import Found, trimmed
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.reading.around import holds
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import Masked
from vankien.text.pattern import compile_later

WHOLE_REACH = 600  # code points before lacking words in which the quotation stands that lacks them
LONGEST_LINK = 30  # code points between words and the quotation that they stand in: " trong cụm từ "
_WORD = re.compile(r"[^\s“”\"«»]+")
MOST_KEPT = 0.6  # of the old words that stand again in what comes out
_SHOWS = re.compile(r"[\s”\"»’]*[:–—-]\s*")
_EDGES = ".,;:()!?"


def narrowed(text: str, found: Found, part: Masked, grammar: Grammar) -> Found:
    """The replacement with the words that change as its old ones; any other instruction as it is."""
    if found.operation is not Operation.REPLACE or found.target is None or found.until is not None:
        return found
    whole = None if found.new is None else _shown_whole(text, found.target, found.new, part)
    if whole is not None:
        return replace(found, new=whole, end=max(found.end, whole.end))
    if found.new is not None and _is_of_sign(text, found.target, found.new, part, grammar):
        return replace(found, operation=Operation.COMMENT, new=None)
    inner = _quoted_inside(text, found.target, part, grammar)
    if inner is None and found.new is not None:
        inner = _same_but_figures(text, found.target, found.new)
        if inner is not None:
            inner = with_quoted_bound(text.lower(), found.target, inner, found.new, grammar.speech)
    if inner is None and found.new is not None:
        inner = _without_comma(text, found.target, found.new)
    return found if inner is None else replace(found, target=inner)


def without_lacking(script: Script, target: Span, new: Span) -> Span:
    """The quotation that becomes the new words when the old ones read are but what it lacks; else these.

    "“a, b” thiếu chữ “c”. Viết đủ: “a, c, b”": the new words without those that are lacking are the first quotation.
    """
    text = script.text
    begin = text.rfind("\n", max(0, target.start - WHOLE_REACH), target.start) + 1
    begin = begin or max(0, target.start - WHOLE_REACH)
    lacking, wanted = (Counter(_bare_words(span.of(text))) for span in (target, new))
    if not lacking or lacking - wanted or new.start < target.end:
        return target
    head = script.part(Span(begin, target.start))
    lacks = _lacks(script.grammar.speech)
    quotes = [
        one.inner for one in head.quotes if one.closed and lacks.search(head.text[: one.span.start - begin]) is None
    ]  # "thiếu “c”, sửa “a, b” thành “a, c, b”": what is lacking is no whole
    rest = wanted - lacking
    wholes = (trimmed(text, one) for one in reversed(quotes) if Counter(_bare_words(one.of(text))) == rest)
    return next(wholes, target)


@lru_cache(maxsize=8)
def _lacks(s: Speech) -> re.Pattern[str]:
    """A word of lacking right before a quotation: "thiếu cụm từ “hộ gia đình”"."""
    return compile_later(rf"{words(s.lacks)}\s+(?:{words((*s.names_words, *s.whole_of))}\s+){{0,3}}$")


def _bare_words(said: str) -> list[str]:
    return [one.strip(_EDGES).lower() for one in _WORD.findall(said) if one.strip(_EDGES)]


def _shown_whole(text: str, target: Span, new: Span, part: Masked) -> Span | None:
    """The quotation right behind new words that shows what comes out: "“a, b”: thay dấu phẩy bằng chữ và: “a và b”"."""
    behind = next((one for one in part.quotes if one.closed and one.span.start >= new.end), None)
    if behind is None or behind.inner.is_empty or _SHOWS.fullmatch(text, new.end, behind.span.start) is None:
        return None
    old, said, shown = (
        set(_WORD.findall(span.of(text).replace(",", " ").lower())) for span in (target, new, behind.inner)
    )
    holds_all = said <= shown and len(old & shown) >= MOST_KEPT * len(old)
    return trimmed(text, behind.inner) if holds_all and not old & said else None


def _is_of_sign(text: str, target: Span, new: Span, part: Masked, grammar: Grammar) -> bool:
    """Whether a mark in the old words is all that changes: "“a, b”: thay dấu phẩy bằng chữ và"."""
    low, high = (one - part.start for one in (target.end, new.start))
    is_told = 0 <= low < high and grammar.signs.search(part.text, low, high) is not None
    return is_told and not set(_WORD.findall(target.of(text))) & set(_WORD.findall(new.of(text)))


def _without_comma(text: str, target: Span, new: Span) -> Span | None:
    """The old words without the comma that some set inside the marks: "“a,” to “b”"."""
    said = target.of(text)
    is_set_inside = said.endswith(",") and len(said) > 1 and not new.of(text).endswith(",")
    return Span(target.start, target.end - 1) if is_set_inside else None


def _quoted_inside(text: str, target: Span, part: Masked, grammar: Grammar) -> Span | None:
    """Words quoted right before the quotation that they stand in."""
    for before, one in pairwise(part.quotes):
        if trimmed(text, one.inner) != target or not before.closed:
            continue
        low, high = before.span.end - part.start, one.span.start - part.start
        link = part.text[low:high]
        inner = trimmed(text, before.inner)
        is_link = high - low <= LONGEST_LINK and grammar.within_words.fullmatch(link) is not None
        return inner if is_link and holds(target.of(text), inner.of(text)) else None
    return None


def _same_but_figures(text: str, target: Span, new: Span) -> Span | None:
    """The one stretch of the old words that the new ones repeat but for figures; None when there are more, or none."""
    old_words, new_words = list(_WORD.finditer(text, target.start, target.end)), _WORD.findall(new.of(text))
    count = len(new_words)
    if not 1 < count < len(old_words):
        return None
    fits = [
        at
        for at in range(len(old_words) - count + 1)
        if _is_figure_change([word[0] for word in old_words[at : at + count]], new_words)
    ]
    if len(fits) != 1:
        return None
    first, last = old_words[fits[0]], old_words[fits[0] + count - 1]
    behind = old_words[fits[0] + count : fits[0] + count + 1]
    if behind and behind[0][0][:1].isdigit() and last[0][-1].isalnum():
        return None  # "18 giờ | 30 phút" is one value
    return Span(first.start(), last.start() + len(last[0].rstrip(_EDGES)))


def _is_figure_change(old: list[str], new: list[str]) -> bool:
    """Whether two rows of words are alike but for figures, and differ in one at least."""
    pairs = [(one.strip(_EDGES).lower(), other.strip(_EDGES).lower()) for one, other in zip(old, new, strict=True)]
    differs = [pair for pair in pairs if pair[0] != pair[1]]
    in_figures = all(any(map(str.isdigit, one)) and any(map(str.isdigit, other)) for one, other in differs)
    return 0 < len(differs) < len(pairs) and in_figures
