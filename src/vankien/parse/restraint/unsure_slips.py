"""Changes of which only the first half was understood: the writer corrects himself, or several are to be one."""

import re
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment, Operation
from vankien.model.span import Span
from vankien.parse.restraint.surroundings import line_of, old_words, words_of
from vankien.parse.script import Script
from vankien.parse.words.pieces import Q, words
from vankien.text.pattern import compile_later

SLIP_REACH = 160  # code points behind the words of a change in which the writer takes their place back
JOINT_REACH = 200  # code points beside old words in which the quotation ends that is joined to them
MERGE_REACH = 240  # code points before a wording in which units are to become one
MOST_BETWEEN = 4  # words between those that take back and the other side: "à không, xin thêm vào | sau"


@lru_cache(maxsize=8)
def _other_side(s: Speech) -> re.Pattern[str]:
    named = words((*s.names_words, *s.this, *s.units))
    return compile_later(
        rf"[,.:;…–(-]\s*(?P<slip>{words(s.slips)}[\s,.:;…–-]*(?:[^\W\d_]+,?\s+){{0,{MOST_BETWEEN}}}?"
        rf"{words((*s.after, *s.before))})\s+(?:{Q}|{named})"
    )


@lru_cache(maxsize=8)
def _joined_before(s: Speech) -> re.Pattern[str]:
    return compile_later(rf"(?P<other>{Q})\s*{words(s.joins)}\s+(?:{words(s.names_words)}\s+)?$")


@lru_cache(maxsize=8)
def _joined_behind(s: Speech) -> re.Pattern[str]:
    return compile_later(rf"\s*{words(s.joins)}\s+(?:{words(s.names_words)}\s+)?(?P<other>{Q})")


@lru_cache(maxsize=8)
def _merges(s: Speech) -> re.Pattern[str]:
    return compile_later(words(s.merges))


def other_side(script: Script, one: Amendment) -> str | None:
    """The words behind new ones that put them on the other side: "vào trước từ đó, à không, vào sau từ đó"."""
    if one.operation not in {Operation.INSERT, Operation.MOVE}:
        return None
    line = line_of(script.text, one.evidence)
    start = words_of(script, one)[1]
    part = script.around(line, one.evidence.start, start + SLIP_REACH)
    found = _other_side(script.grammar.speech).search(part.text, max(0, start - part.start))
    return None if found is None else found["slip"].strip()


def of_two(script: Script, one: Amendment) -> str | None:
    """The new words, where another quotation becomes one with the old ones: "“a” và “b” nên gộp lại thành “c”"."""
    old = old_words(script, one) if one.operation is Operation.REPLACE and one.new_text_spans else None
    if old is None:
        return None
    line, speech = line_of(script.text, one.evidence), script.grammar.speech
    part = script.part(line)
    if _merges(speech).search(part.text) is None:
        return None
    quote = part.quote_at(old.start)
    if quote is None:
        return None
    start, end = quote.span.start - line.start, quote.span.end - line.start
    is_joined = (
        _joined_before(speech).search(part.text, max(0, start - JOINT_REACH), start) is not None
        or _joined_behind(speech).match(part.text, end, end + JOINT_REACH) is not None
    )
    return one.new_text if is_joined else None


def to_be_one(script: Script, one: Amendment) -> str | None:
    """The words before a wording that would make one unit of several: "could 2.4 and 2.5 be combined? I
    suggest: “…”".
    """
    if one.operation is not Operation.REPLACE or one.target_text or not one.new_text_spans:
        return None
    at = one.new_text_spans[0].start
    before = script.lower[max(0, at - MERGE_REACH) : at].rsplit("\n\n", 1)[-1]
    merged = _merges(script.grammar.speech).search(before)
    begin = at - len(before)
    if merged is None or (one.locator.as_written or "").lower() not in before[: merged.start()]:
        return None  # another place is named behind the merger
    named = script.unit_references(script.part(Span(begin, begin + merged.start())))
    return merged[0] if sum(len(each.numbers) for each in named) > 1 else None
