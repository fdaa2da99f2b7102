"""Values where wording is expected, and somebody says what he thinks instead: "Tôi thấy viết vậy là đủ rồi"."""

import re
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.span import Span
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
def _vague(speech: Speech) -> re.Pattern[str]:
    return compile_later("|".join(rf"(?:{one})" for one in speech.remark_cells))


def remarks_on(script: Script, span: Span) -> bool:
    """Whether a value is what somebody thinks or asks of the draft and no wording; what stands in marks is wording."""
    part = script.part(span)
    said = part.text.strip(" .!)\n")
    if not said or (len(part.quotes) == 1 and not said.strip(BLANK + " .,;")):
        return False
    speech = script.grammar.speech
    table = verdicts(speech)
    if said.endswith("?") or table.own_view.search(said) is not None:
        return True
    if not part.quotes and _vague(speech).search(said) is not None:
        return True  # "Chưa rõ cơ quan nào, đề nghị quy định cụ thể"
    heads = (script.grammar.own_voice, table.nothing, table.no_views, _named(speech))
    return any(one.match(said) is not None for one in heads)
