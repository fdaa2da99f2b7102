"""Wordings that only tell how something should be written: "nên viết theo hướng giao cho thôn tự lo".

The office finds the words, so they are a remark; and what tells of each of several new units ("một khoản về thu, một
khoản về chi") asks that one be divided.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment, Operation
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later
from vankien.text.quotes import is_mark

WORDED = frozenset({Operation.REPLACE, Operation.INSERT})


def as_told(script: Script, found: Iterable[Amendment]) -> Iterator[Amendment]:
    """The amendments; those whose new words stand without marks and only tell of a wording bring none."""
    told = _told(script.grammar.speech)
    for one in found:
        match = None
        is_beside = one.operation is Operation.INSERT and bool(one.target_text)  # "sau từ “thiết bị” thêm …": words
        if one.operation in WORDED and one.new_text_spans and not is_beside and not _is_marked(script, one):
            match = told.match(script.lower, one.new_text_spans[0].start, one.new_text_spans[-1].end)
        if match is None or (match["piece"] is None and _is_announced(script, one)):
            yield one
            continue
        is_divided = match["piece"] is not None and one.operation is Operation.REPLACE and one.target_text is None
        operation = Operation.SPLIT if is_divided else Operation.COMMENT
        doubts = (script.said(one.evidence),) if is_divided else ()
        yield replace(
            one,
            operation=operation,
            new_text=None,
            new_text_spans=(),
            position=None,
            unread=(*one.unread, *doubts),
        )


def _is_marked(script: Script, one: Amendment) -> bool:
    start = one.new_text_spans[0].start
    return is_mark(script.marks[start]) or (start > 0 and is_mark(script.marks[start - 1]))


def _is_announced(script: Script, one: Amendment) -> bool:
    """Whether new words follow a colon or begin like a sentence: then they may be the wording itself."""
    start = one.new_text_spans[0].start
    return script.text[start].isupper() or script.text[max(0, start - 4) : start].rstrip().endswith(":")


@lru_cache(maxsize=8)
def _told(s: Speech) -> re.Pattern[str]:
    u = s.whole_units
    tells = words((*u.abouts, *u.tells))
    piece = rf"{words(u.one_more)}\s+(?:{words(s.units)})\s+{tells}"
    return compile_later(rf"\s*(?:{words(u.towards)}\s|(?P<piece>{piece})\s)")
