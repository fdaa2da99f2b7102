"""A change beside another way out: "bỏ chữ “miễn phí” hoặc làm rõ tiền lấy ở đâu".

Which of the two is taken the office decides, so a person sees both.
"""

import re
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment, Operation
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

REACH = 160  # code points behind a change in which the other way out is told
FEW = 12  # words between a change and that: "đề nghị bỏ khoản này", "khỏi điều 4"
_END = re.compile(r"[.;!?\n](?!\d)")


def or_else(script: Script, one: Amendment) -> str | None:
    """The words that tell what may be done instead of a change; None where none do."""
    if one.operation is Operation.COMMENT:
        return None
    begin = _behind(script, one)
    stop = _END.search(script.lower, begin, begin + REACH)
    end = min(begin + REACH, len(script.lower)) if stop is None else stop.start()
    found = _else(script.grammar.speech).match(script.lower, begin, end)
    if found is None or script.grammar.reason.search(script.lower, begin, found.start("other")) is not None:
        return None  # "… vì dễ hiểu nhầm hoặc thêm thủ tục"
    return script.text[found.start("other") : end].strip()


def way_out(tail: str, speech: Speech) -> re.Match[str] | None:
    """Words behind a change that open another way by themselves: "…, hoặc phương án hai là"."""
    return _alternatives(speech).search(tail)


def _behind(script: Script, one: Amendment) -> int:
    """Behind the last of a change's own words; of a whole unit, where its request begins."""
    at = script.text.rfind(one.target_text, one.evidence.start, one.evidence.end) if one.target_text else -1
    old = -1 if at < 0 else at + len(one.target_text or "")
    return max((old, *(each.end for each in one.new_text_spans), one.evidence.start))


@lru_cache(maxsize=8)
def _alternatives(s: Speech) -> re.Pattern[str]:
    return compile_later(words(s.unsure.alternatives))


@lru_cache(maxsize=8)
def _else(s: Speech) -> re.Pattern[str]:
    asks = words((*s.asks, *s.wishes, *s.musts, *s.unmarked.leads))
    ways = words((*s.replaces, *s.inserts, *s.deletes, *s.moves, *s.corrects, *s.unsure.ways_out))
    return compile_later(
        rf"[\"”’»')]*\s*(?:[\w./]+[\s:,]+){{0,{FEW}}}?(?P<other>{words(s.or_words)}\s+(?:{asks}\s+){{0,2}}{ways})"
    )
