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
LONGEST = 20  # code points of a bound or a tail
_LABEL = re.compile(r"[^\d:\n]{2,80}:\s+(?P<value>\d[\d.,]*(?:\s?%|\s+[^\W\d_]+){0,2})$")
_FIGURE = re.compile(r"\d")
LEAST_SENTENCE = 4  # words
_ITEM = re.compile(r"(?:[-–•*]|\(?\w{1,3}[.)])\s+\w")
_OWN_STOP = re.compile(r"(?<![^\W\d_])(?!etc\.$)(?:[^\W\d_]{3,}|[^\W\d_]*[^\x00-\x7f][^\W\d_]*|\w*\d\w*%?)[)”\"]?\.$")
"""The stop of the writer's sentence, not that of "v.v.", "1 a.m." and "etc."."""
_POINT = re.compile(r"\(?[^\W\d_]{1,2}[.)]\s")  # "đ) …"
_WORDED = {Operation.INSERT, Operation.REPLACE}
_INNER_STOP = re.compile(r"[.!?;:]\s")


def bare(script: Script, span: Span) -> bool:
    """Whether words stand in the contribution without marks."""
    marks = script.marks
    before = span.start > 0 and is_mark(marks[span.start - 1])
    return not before and not (span.end < len(marks) and is_mark(marks[span.end]))


def without_name(script: Script, found: Found, new: Span) -> Span:
    """Unmarked words that come in, without the name before them, and without the stop of the writer's sentence.

    Words that begin small and bear no letter of a point make no sentence in the draft.
    """
    if found.operation not in _WORDED or not bare(script, new) or new.is_empty:
        return new
    made = new
    if found.operation is Operation.INSERT:
        name = _names(script.grammar.speech).match(script.lower, new.start, new.end)
        made = new if name is None or name.end() >= new.end else Span(name.end(), new.end)
    said = made.of(script.text)
    goes_on = (said[:1].islower() or said[:1] in ",;") and _POINT.match(said) is None
    if goes_on and _OWN_STOP.search(said) is not None and not _INNER_STOP.search(said):
        made = Span(made.start, made.end - 1)
    return trimmed(script.text, made)


def with_stop(script: Script, new: Span, *, is_title: bool) -> Span:
    """An unmarked sentence that stands for itself, with the stop behind it: "Thêm một câu: Trẻ em được miễn vé."; a
    title without.
    """
    said = new.of(script.text)
    if not bare(script, new):
        return new
    if is_title:
        return Span(new.start, new.end - 1) if said.endswith(".") and not _INNER_STOP.search(said) else new
    is_sentence = (said[:1].isupper() or _ITEM.match(said) is not None) and len(said.split()) >= LEAST_SENTENCE
    ends = script.text[new.end : new.end + 2]
    return Span(new.start, new.end + 1) if is_sentence and ends[:1] == "." and not ends[1:].isalnum() else new


@lru_cache(maxsize=8)
def _names(s: Speech) -> re.Pattern[str]:
    counts = words((*s.whole_of, *s.unmarked.figures.starts)) if s.unmarked.figures.starts else words(s.whole_of)
    names, away = words(s.bare_names), words((*s.away, *s.unmarked.fillers))
    return compile_later(
        rf"(?:{words(s.inserts)}\s+)?(?:{away}\s+)?{counts}\s+{names}(?:\s+{words(s.this)})?\s*:?\s+(?=[\w,])|{away}\s+{names}\s*:?\s+(?=[\w,])"
    )


def in_draft(script: Script, found: Found, draft: Backing | None) -> Found:
    """An instruction with the unmarked words that it names as the draft has them, a short verb behind them left out.

    Words of the order's kind that the draft has behind them, too, are the draft's: "bỏ: và sửa chữa đường đi".
    """
    target = found.target
    if draft is None or target is None or found.until is not None or not bare(script, target):
        return found
    found = _after_label(script, _after_name(script, found, draft), draft)
    found = _with_both_edges(script, _with_numbers(script, found, draft), draft)
    if found.target != target:
        return found
    away = _away(script.grammar.speech).match(script.lower, target.end)
    if away is not None and draft.count(tokens(script.lower, target.start, away.end("word"))):
        return replace(found, target=Span(target.start, away.end("word")))
    row = tokens(script.lower, target.start, target.end)
    if len(row) < LEAST or draft.count(row) or len(row[-1].word) > SHORT or row[-1].end != target.end:
        return found
    if not row[-1].word.isalpha():
        return found  # "dân số: 85": what is to be another is the figure
    return replace(found, target=Span(target.start, row[-2].end)) if draft.count(row[:-1]) else found


def _after_name(script: Script, found: Found, draft: Backing) -> Found:
    """Old words without what leads to them, where the draft has what stands behind their name: "Xét thấy cụm | …"."""
    target = found.target
    if target is None or draft.count(tokens(script.lower, target.start, target.end)):
        return found
    name = _called(script.grammar.speech).search(script.lower, target.start, target.end)
    if name is None or not draft.count(tokens(script.lower, name.end(), target.end)):
        return found
    new = found.new
    again = None if new is None else _called(script.grammar.speech).match(script.lower, new.start, new.end)
    if new is not None and again is not None and again[0] == name[0]:
        new = Span(again.end(), new.end)
    return replace(found, target=Span(name.end(), target.end), new=new)


def _after_label(script: Script, found: Found, draft: Backing) -> Found:
    """A figure without the name of its row before it, where another takes its place: "Nước sạch: | 85" to "88"."""
    target, new = found.target, found.new
    label = None if target is None else _LABEL.match(script.text, target.start, target.end)
    if target is None or new is None or label is None or _FIGURE.match(script.text, new.start) is None:
        return found
    if draft.count(tokens(script.lower, target.start, target.end)):
        return found
    return replace(found, target=Span(label.start("value"), target.end))


@lru_cache(maxsize=8)
def _called(s: Speech) -> re.Pattern[str]:
    names = words((*s.bare_names, *s.weak_names, *s.phrasing.small_parts))
    return compile_later(rf"(?<!\w)(?:{names})\s*:?\s+(?=\w)")


def _with_numbers(script: Script, found: Found, draft: Backing) -> Found:
    """Two figures with the numbers behind them, of which the draft has the old one whole: "quý I năm | 2026"."""
    new = found.new
    if found.operation is not Operation.REPLACE or found.target is None or new is None or not bare(script, new):
        return found
    measure = _measures(script.grammar.speech)
    old_number, new_number = (_NUMBER_BEHIND.match(script.text, span.end) for span in (found.target, new))
    if old_number is None or new_number is None or measure.match(script.lower, old_number.end()):
        return found  # "17 giờ đến 18 giờ": a figure of its own
    target, wanted = Span(found.target.start, old_number.end()), Span(new.start, new_number.end())
    if not draft.count(tokens(script.lower, target.start, target.end)):
        return found
    return replace(found, target=target, new=wanted, end=max(found.end, wanted.end))


def _with_both_edges(script: Script, found: Found, draft: Backing) -> Found:
    """Two figures with the bounds and tails of both, where the draft has them: "từ | 70 tuổi", "từ 20 km trở | lên"."""
    old, new = found.target, found.new
    if found.operation is not Operation.REPLACE or old is None or new is None or not bare(script, new):
        return found
    if not all(_FIGURE.search(script.text, span.start, span.end) for span in (old, new)):
        return found
    for edge in (_before, _behind):
        wider = [edge(script, span) for span in (old, new)]
        more = _added(script, old, wider[0])
        if more and more == _added(script, new, wider[1]) and not wider[0].overlaps(wider[1]):
            old, new = wider if draft.count(tokens(script.lower, wider[0].start, wider[0].end)) else (old, new)
    return found if old == found.target else replace(found, target=old, new=new, end=max(found.end, old.end, new.end))


def _added(script: Script, span: Span, wider: Span) -> str:
    return f"{script.lower[wider.start : span.start]}{script.lower[span.end : wider.end]}"


def _before(script: Script, span: Span) -> Span:
    """A figure with the word of bound right before it."""
    match = _bounds(script.grammar.speech)[0].search(script.lower, max(0, span.start - LONGEST), span.start)
    return span if match is None else Span(match.start(), span.end)


def _behind(script: Script, span: Span) -> Span:
    """A figure with what goes on with it right behind, whose first word it may hold already."""
    tails = _bounds(script.grammar.speech)[1].finditer(
        script.lower, max(span.start, span.end - LONGEST), span.end + LONGEST
    )
    match = next((one for one in tails if one.end() > span.end), None)
    return span if match is None or match.start() > span.end + 1 else Span(span.start, match.end())


@lru_cache(maxsize=8)
def _bounds(s: Speech) -> tuple[re.Pattern[str], re.Pattern[str]]:
    before = words((*s.unmarked.figures.before, *s.from_words, *s.unmarked.years))
    return compile_later(rf"{before}\s+$"), compile_later(words(s.unmarked.value_tails or ("(?!)",)))


@lru_cache(maxsize=8)
def _measures(s: Speech) -> re.Pattern[str]:
    return compile_later(rf"\s?{words(re.escape(one) for one in s.unmarked.figures.measures)}")


@lru_cache(maxsize=8)
def _away(s: Speech) -> re.Pattern[str]:
    return compile_later(rf"\s+(?P<word>{words(s.away)})(?=\s*(?:[.,;:!?)|\n]|$))")
