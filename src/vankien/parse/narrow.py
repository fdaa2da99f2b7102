"""The words that a replacement is really about, where a longer quotation of the draft holds them.

"Chữ “hạt nhân” trong “thành hạt nhân của vùng” nên là “động lực”" changes two words; "Câu “Hoàn thành việc đo đạc trước
năm 2024” sửa thời hạn thành “trước năm 2025”" the last three: nobody would lose the rest of the sentence.
"""

import re
from dataclasses import replace
from itertools import pairwise

from vankien.model.amendment import Operation
from vankien.model.span import Span
from vankien.parse.around import holds
from vankien.parse.found import Found, trimmed
from vankien.parse.grammar import Grammar
from vankien.parse.plain import Masked

LONGEST_LINK = 30  # code points between words and the quotation that they stand in: " trong cụm từ "
_WORD = re.compile(r"[^\s“”\"«»]+")
_EDGES = ".,;:()!?"


def narrowed(text: str, found: Found, part: Masked, grammar: Grammar) -> Found:
    """The replacement with the words that change as its old ones; any other instruction as it is."""
    if found.operation is not Operation.REPLACE or found.target is None or found.until is not None:
        return found
    inner = _quoted_inside(text, found.target, part, grammar)
    if inner is None and found.new is not None:
        inner = _same_but_figures(text, found.target, found.new)
    if inner is None and found.new is not None:
        inner = _without_comma(text, found.target, found.new)
    return found if inner is None else replace(found, target=inner)


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
    return Span(first.start(), last.start() + len(last[0].rstrip(_EDGES)))


def _is_figure_change(old: list[str], new: list[str]) -> bool:
    """Whether two rows of words are alike but for figures, and differ in one at least."""
    pairs = [(one.strip(_EDGES).lower(), other.strip(_EDGES).lower()) for one, other in zip(old, new, strict=True)]
    differs = [pair for pair in pairs if pair[0] != pair[1]]
    in_figures = all(any(map(str.isdigit, one)) and any(map(str.isdigit, other)) for one, other in differs)
    return 0 < len(differs) < len(pairs) and in_figures
