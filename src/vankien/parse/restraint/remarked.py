"""Values where wording is expected, and somebody says what he thinks instead: "Tôi thấy viết vậy là đủ rồi"."""

import re
from functools import lru_cache
from itertools import pairwise

from vankien.lang.speech import Speech
from vankien.model.span import Span
from vankien.parse.draft.backing import tokens
from vankien.parse.remarks.verdicts import verdicts
from vankien.parse.script import Script
from vankien.parse.words.pieces import Q, words
from vankien.parse.words.plain import BLANK
from vankien.text.pattern import compile_later


@lru_cache(maxsize=8)
def _named(speech: Speech) -> re.Pattern[str]:
    """Words that are spoken of: "Chữ “a” …"."""
    return compile_later(rf"{words(speech.names_words)}\s+{Q}\s*[^\W\d_]")


@lru_cache(maxsize=8)
def _judges(speech: Speech) -> re.Pattern[str]:
    """What the draft says is found wanting: "Quy định này chưa nêu thời hạn trả lời"."""
    return compile_later("|".join(rf"(?:{one})" for one in speech.remark_heads))


def is_left_vague(script: Script, span: Span, old: Span | None = None) -> bool:
    """Whether a value says what is wrong and gives no words: "Chưa rõ cơ quan nào, đề nghị quy định cụ thể"."""
    part = script.part(span)
    said = part.text.strip(" .!)\n")
    return not part.quotes and not _holds(script, span, old) and _vague(script.grammar.speech).search(said) is not None


def _holds(script: Script, span: Span, old: Span | None) -> bool:
    """Whether a value has two words side by side that stand in the old ones."""
    if old is None:
        return False
    rows = [[one.word for one in tokens(script.lower, each.start, each.end)] for each in (span, old)]
    said, stood = (set(pairwise(row)) for row in rows)
    return bool(said & stood)


@lru_cache(maxsize=8)
def _vague(speech: Speech) -> re.Pattern[str]:
    return compile_later("|".join(rf"(?:{one})" for one in speech.remark_cells))


def remarks_on(script: Script, span: Span, old: Span | None = None) -> bool:
    """Whether a value is what somebody thinks or asks of the draft and no wording; what stands in marks is wording, and
    so is what holds words of the `old` ones beside it.
    """
    part = script.part(span)
    said = part.text.strip(" .!)\n")
    if not said or (len(part.quotes) == 1 and not said.strip(BLANK + " .,;")):
        return False
    speech = script.grammar.speech
    table = verdicts(speech)
    if said.endswith("?") or table.own_view.search(said) is not None:
        return True
    if is_left_vague(script, span, old):
        return True
    heads = (script.grammar.own_voice, table.nothing, table.no_views, _named(speech), _judges(speech))
    return any(one.match(said) is not None for one in heads)
