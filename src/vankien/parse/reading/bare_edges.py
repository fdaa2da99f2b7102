"""What stands at the edges of words without marks and is none of them: the name before, the writer's own stop, a verb.

"Thêm mấy chữ không phân biệt dòng họ." adds neither "mấy chữ" nor a stop in the middle of the draft's sentence; of "sau
chữ dược sĩ có thêm …" the draft has "dược sĩ".
"""

import re
from dataclasses import replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation
from vankien.model.span import Span
from vankien.parse.draft.backing import Backing, tokens
from vankien.parse.grammar.found import Found, trimmed
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later
from vankien.text.quotes import is_mark

LEAST = 3  # words of which one may belong to the order
SHORT = 3  # letters of a word of the order that unmarked words of the draft took in: "có", "nên", "thì"
_NUMBER_BEHIND = re.compile(r"(?<=[^\W\d_])\s\d+(?:[./]\d+)*(?![\w%])")
_INNER_STOP = re.compile(r"[.!?;:]\s")


def bare(script: Script, span: Span) -> bool:
    """Whether words stand in the contribution without marks."""
    marks = script.marks
    before = span.start > 0 and is_mark(marks[span.start - 1])
    return not before and not (span.end < len(marks) and is_mark(marks[span.end]))


def without_name(script: Script, found: Found, new: Span) -> Span:
    """Unmarked words that come in, without the name before them, and without the stop of the writer's sentence.

    Words that begin small, beside others or at an edge, make no sentence in the draft.
    """
    if found.operation is not Operation.INSERT or not bare(script, new) or new.is_empty:
        return new
    name = _names(script.grammar.speech).match(script.lower, new.start, new.end)
    made = new if name is None or name.end() >= new.end else Span(name.end(), new.end)
    said = made.of(script.text)
    is_inside = found.target is not None or found.position is not None
    goes_on = said[:1].islower() or said[:1] in ",;"
    if is_inside and goes_on and said.endswith(".") and not said.endswith("..") and not _INNER_STOP.search(said):
        made = Span(made.start, made.end - 1)
    return trimmed(script.text, made)


@lru_cache(maxsize=8)
def _names(s: Speech) -> re.Pattern[str]:
    counts = words((*s.whole_of, *s.unmarked.figures.starts)) if s.unmarked.figures.starts else words(s.whole_of)
    return compile_later(rf"{counts}\s+{words(s.bare_names)}\s+(?=\w)")


def in_draft(script: Script, found: Found, draft: Backing | None) -> Found:
    """An instruction with the unmarked words that it names as the draft has them, a short verb behind them left out.

    Words of the order's kind that the draft has behind them, too, are the draft's: "bỏ: và sửa chữa đường đi".
    """
    target = found.target
    if draft is None or target is None or found.until is not None or not bare(script, target):
        return found
    found = _with_numbers(script, found, draft)
    if found.target != target:
        return found
    away = _away(script.grammar.speech).match(script.lower, target.end)
    if away is not None and draft.count(tokens(script.lower, target.start, away.end("word"))):
        return replace(found, target=Span(target.start, away.end("word")))
    row = tokens(script.lower, target.start, target.end)
    if len(row) < LEAST or draft.count(row) or len(row[-1].word) > SHORT or row[-1].end != target.end:
        return found
    return replace(found, target=Span(target.start, row[-2].end)) if draft.count(row[:-1]) else found


def _with_numbers(script: Script, found: Found, draft: Backing) -> Found:
    """Two figures with the numbers behind them, of which the draft has the old one whole: "quý I năm | 2026"."""
    new = found.new
    if found.operation is not Operation.REPLACE or found.target is None or new is None or not bare(script, new):
        return found
    old_number, new_number = (_NUMBER_BEHIND.match(script.text, span.end) for span in (found.target, new))
    if old_number is None or new_number is None:
        return found
    target, wanted = Span(found.target.start, old_number.end()), Span(new.start, new_number.end())
    if not draft.count(tokens(script.lower, target.start, target.end)):
        return found
    return replace(found, target=target, new=wanted, end=max(found.end, wanted.end))


@lru_cache(maxsize=8)
def _away(s: Speech) -> re.Pattern[str]:
    return compile_later(rf"\s+(?P<word>{words(s.away)})(?=\s*(?:[.,;:!?)|\n]|$))")
