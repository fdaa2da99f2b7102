"""Words of the draft that nobody puts in marks: "bỏ chữ khá đi", "thêm chữ sáng tác trước chữ truyền dạy".

A clause is seen again with such words blanked like quotations, so that the one grammar reads it. Where they begin tells
a name before them ("chữ", "cụm từ", "danh sách"), a word of result behind such words ("đổi là …"), or the order itself
beside them ("thêm … sau chữ …"). Where they end tells what cannot belong to them. Restraint: where that is unclear
("bỏ chữ tạo điều kiện để …"), nothing is blanked.
"""

import re
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.span import Span
from vankien.parse.places.locate import references
from vankien.parse.requests.beside_bare import beside_bare
from vankien.parse.requests.shapes_rules import is_of_rule
from vankien.parse.requests.unmarked_patterns import MOST_BARE, UnmarkedPatterns, unmarked_patterns
from vankien.parse.requests.unquoted import unquoted
from vankien.parse.words.cue_table import cue_table
from vankien.parse.words.cues import Cue
from vankien.parse.words.plain import BLANK, Masked, Quoted

MOST_WORDS = 14  # words of a phrase named without marks; a longer one is a sentence whose end nobody can tell
MOST_TAIL = 3  # words behind a comma that still belong to the phrase when the clause ends with them: "biển, đảo"
SOME_REACH = 24  # code points before a name in which it is said that it stands for several: "một số từ, cụm từ"
SEEN = 64  # clauses of which it is remembered: who looks whether a line is quiet asks before who reads it
CHANGES = Cue.REPLACES | Cue.INSERTS | Cue.DELETES | Cue.USES | Cue.ASKS | Cue.COPIES
_FIRST = re.compile(r"\w[\w/-]*")


def unmarked(part: Masked, speech: Speech, *, is_placed: bool = False) -> Masked | None:
    """The clause with the words it names blanked; None when it names none, or where one of them ends is unclear.

    `is_placed` says that a place is spoken of, whether or not the clause names it.
    """
    return _unmarked(part, speech, is_placed) if part.cues & CHANGES else None


@lru_cache(maxsize=SEEN)
def _unmarked(part: Masked, speech: Speech, is_placed: bool) -> Masked | None:
    """The same of a clause that may name words; remembered, for three readers ask it of each."""
    patterns = unmarked_patterns(speech)
    spans: list[Span] = []
    at = 0
    is_named = part.cues & Cue.NAMES != 0 and patterns.name.search(part.text) is not None
    is_change = is_named and patterns.changes.search(part.text) is not None
    while is_named and (match := patterns.name.search(part.text, at)) is not None:
        if part.quotes and patterns.held.search(part.text, 0, match.end()) is not None:
            at = match.end()  # "thêm vào danh sách … loại hình “…”": where, and other words are quoted
            continue
        if patterns.some.search(part.text, max(0, match.start() - SOME_REACH), match.start()) is not None:
            at = match.end()  # "thay một số cụm từ của Luật …": which ones is told elsewhere
            continue
        if is_of_rule(part.text, match.start(), speech):
            at = match.end()  # "bỏ quy định công khai danh sách hộ chậm nộp": a rule goes, no words of it
            continue
        is_beside = patterns.beside.search(part.text, 0, match.end()) is not None
        span = _phrase(part.text, match.end(), match["count"], patterns, is_change=is_change, is_beside=is_beside)
        if span is None and patterns.governed.search(part.text, 0, match.end()) is None:
            at = match.end()  # "mục 2 có chữ …": told, and nobody asks for anything with it
            continue
        if span is None:
            return None
        first = patterns.added.search(part.text, at, match.end())
        if first is not None and not spans:
            spans.append(Span(first.start("new"), len(part.text[: first.end("new")].rstrip())))
        spans.append(span)
        at = span.end
        linked = _linked(part.text, at, patterns, is_change=is_change and len(spans) == 1)
        if linked is not None:
            span = _phrase(part.text, linked, None, patterns, is_change=False)
            if span is None:
                return None
            spans.append(span)
            at = span.end
    if not spans and part.cues & (Cue.INSERTS | Cue.USES) and part.cues & Cue.BESIDE:
        spans = _nameless(part, patterns, is_placed=is_placed or bool(references(part, speech)))
    if not spans and part.cues & Cue.QUOTED and part.cues & Cue.BESIDE:
        spans = beside_bare(part, speech, lambda at: _phrase(part.text, at, None, patterns, is_change=False))
    spans = spans or unquoted(part, speech, is_placed=is_placed or bool(references(part, speech)))
    return _blanked(part, spans, speech) if spans else None


def names_words(part: Masked, speech: Speech) -> bool:
    """Whether a clause speaks of words without marks, wherever these may end."""
    return unmarked_patterns(speech).name.search(part.text) is not None


def _nameless(part: Masked, patterns: UnmarkedPatterns, *, is_placed: bool) -> list[Span]:
    """The words of "thêm nghệ nhân vào sau già làng": where a place is named, or the draft's words before it."""
    match = patterns.nameless.search(part.text)
    if match is None or BLANK in part.text:
        return []
    new = Span(match.start("new"), len(part.text[: match.end("new")].rstrip()))
    old = _phrase(part.text, match.end(), None, patterns, is_change=False)
    if old is None or len(part.text[old.start : old.end].split()) > MOST_BARE:
        return []
    said = part.text[old.start : old.end]
    before = part.text[: match.start()]
    return [new, old] if is_placed or said in before or part.text[new.start : new.end] in before else []


def _linked(text: str, at: int, patterns: UnmarkedPatterns, *, is_change: bool) -> int | None:
    """Where words without a name begin that a word of result, or an order to add, brings in behind an offset."""
    adds = patterns.adds.match(text, at)
    if adds is not None:
        return adds.end()
    by = patterns.by.search(text, at) if is_change else None
    return by.end() if by is not None and patterns.between.fullmatch(text, at, by.start()) else None


def _phrase(
    text: str, start: int, count: str | None, patterns: UnmarkedPatterns, *, is_change: bool, is_beside: bool = False
) -> Span | None:
    """The words from an offset to what cannot belong to them; those beside which others go end at the order to add."""
    first = _FIRST.match(text, start)
    if first is None:
        return None
    end = _counted(text, start, count, patterns) or _end(text, start, first.end(), patterns, is_change=is_change)
    if end is None:
        return None
    adds = patterns.adds_behind.search(text, first.end(), end) if is_beside else None
    end = end if adds is None else adds.start()
    said = text[start:end]
    if len(said.split()) > MOST_WORDS or patterns.doubtful.search(text, first.end(), end) is not None:
        return None
    if patterns.vague.search(said) is not None or patterns.particles.fullmatch(said) is not None:
        return None
    if count is not None and count.isdecimal() and int(count) != len(said.split()):
        return None
    return Span(start, end)


def _counted(text: str, start: int, count: str | None, patterns: UnmarkedPatterns) -> int | None:
    """Where a phrase ends whose words are counted, when a comma stands right there: "hai chữ bao biện, …"."""
    comma = text.find(",", start)
    if count is None or comma < 0:
        return None
    number = int(count) if count.isdecimal() else patterns.counts.get(" ".join(count.split()))
    return comma if len(text[start:comma].split()) == number else None


def _end(text: str, start: int, at: int, patterns: UnmarkedPatterns, *, is_change: bool) -> int | None:
    """Where a phrase ends; None where a comma may end it or not: "đường liên thôn, liên bản trong xã".

    Words that stand before the order too end with the comma: "rác thải nhựa ven biển: bỏ chữ nhựa, …".
    """
    stop = (patterns.end_by if is_change else patterns.end).search(text, at)
    end = len(text) if stop is None else stop.start()
    comma = text.find(",", at, end)
    while comma >= 0:
        said = " ".join(text[start:comma].split())
        is_again = f" {said} " in " ".join(text[:start].split()) and patterns.dropped.search(text, 0, start) is not None
        if patterns.behind.match(text, comma) or is_again:
            return comma
        is_joined = end < len(text) and patterns.further.match(text, end) is not None
        if not is_joined and (text[end:].strip(" .;!\n") or len(text[comma + 1 : end].split()) > MOST_TAIL):
            return None
        comma = text.find(",", comma + 1, end)
    return len(text[:end].rstrip())


def _blanked(part: Masked, spans: list[Span], speech: Speech) -> Masked:
    """The clause with spans (offsets of its text) as closed quotations without marks, and what it holds then."""
    text = part.text
    for span in spans:
        text = f"{text[: span.start]}{BLANK * span.length}{text[span.end :]}"
    bare = (Quoted(span.shift(part.start), span.shift(part.start), closed=True) for span in spans)
    quotes = tuple(sorted((*part.quotes, *bare), key=lambda quote: quote.span.start))
    return Masked(text, part.start, quotes, part.cues | cue_table(speech).of(text))
