"""The words of the draft that new ones go beside, where an order to add names none: those quoted before it.

"Trong “a” chưa có …. Thêm ngay sau mấy chữ ấy: “b”", "“a” còn thiếu: nối vào cuối câu này “b”", "“a” thêm “, b”".
Without them the new words would go to the end of the unit that is named, which nobody asked for.
"""

import re
from dataclasses import replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation, Position
from vankien.model.locator import UnitKind
from vankien.model.span import Span
from vankien.parse.grammar.found import Found, trimmed
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import BLANK, Masked, Quoted
from vankien.parse.words.sides import side_of
from vankien.text.pattern import compile_later

NAME_REACH = 12  # code points before a quotation in which the word that names it stands
HOST_REACH = 300  # code points from words of the draft to an order that points back to them


def with_host(script: Script, found: Found, part: Masked, slices: tuple[Span, ...], cited: Span | None) -> Found:
    """An insertion with the words it goes beside and the side, where words before it tell them; else as it is."""
    if not slices:
        return found
    pointed = _patterns(script.grammar.speech).search(part.text)
    if pointed is None and found.operation is Operation.INSERT and found.position is None and found.target is None:
        said_of = _subject(script.grammar.speech).match(part.text)
        last = None if said_of is None else _last_before(script, part.start + said_of.end(), slices)
        if last is not None:  # "Those words want rounding off with “b”"
            return replace(found, target=trimmed(script.text, last.inner), position=Position.AFTER)
    if found.operation is Operation.REPLACE and pointed is not None and pointed["side"] is not None:
        return _put_beside(script, found, part, slices, pointed)
    if found.operation is not Operation.INSERT or found.target is not None:
        return found
    if pointed is not None:
        last = _last_before(script, part.start + pointed.start(), slices)
        return found if last is None else _beside(script, found, last, pointed)
    if found.position in {Position.START, Position.END} and script.grammar.edge_alone.search(part.text):
        host = _only_before(script, part, slices)
        return found if host is None else replace(found, target=host)
    if found.position is not None or script.text[slices[0].start] not in ",;":
        return found
    host = _only_before(script, part, slices) if len(slices) == 1 else None
    host = host or (cited if _goes_on(script, part, cited) else None) or _then(script, part, slices)
    return found if host is None else replace(found, target=host, position=Position.AFTER)


def _put_beside(script: Script, found: Found, part: Masked, slices: tuple[Span, ...], pointed: re.Match[str]) -> Found:
    """What only says words beside those quoted before, "liền sau mấy chữ đó xin ghi: “…”", as the insertion it is."""
    last = _last_before(script, part.start + pointed.start(), slices)
    words_ = None if last is None else trimmed(script.text, last.inner)
    between = part.text[pointed.end() : max(0, slices[0].start - part.start)]
    says = _says(script.grammar.speech)
    changes = [one for one in script.grammar.replaces.finditer(between) if not says.match(one[0])]
    is_changed = bool(changes) or not between.replace(BLANK, " ").rstrip().endswith(":")
    if words_ is None or found.target not in {None, words_} or is_changed:
        return found
    side = side_of(pointed, script.grammar.speech)
    return replace(found, operation=Operation.INSERT, target=words_, position=side)


@lru_cache(maxsize=8)
def _says(s: Speech) -> re.Pattern[str]:
    return compile_later(rf"{words(s.uses)}$")


def _beside(script: Script, found: Found, host: Quoted, pointed: re.Match[str]) -> Found:
    """The insertion on the side that is told; the edge of a sentence is that of words quoted as one."""
    words_ = trimmed(script.text, host.inner)
    if pointed["edge"] is None:
        return replace(found, target=words_, position=side_of(pointed, script.grammar.speech))
    is_all = script.grammar.speech.units.get(_word_before(script, host)) is UnitKind.SENTENCE
    if pointed["start"] is not None:
        return replace(found, target=words_, position=Position.BEFORE if is_all else Position.START)
    return replace(found, target=words_, position=Position.AFTER if is_all else Position.END)


def _then(script: Script, part: Masked, slices: tuple[Span, ...]) -> Span | None:
    """The words quoted last before "sau đó" at the head of a clause."""
    if _then_pattern(script.grammar.speech).match(part.text) is None:
        return None
    last = _last_before(script, part.start, slices)
    return None if last is None else trimmed(script.text, last.inner)


@lru_cache(maxsize=8)
def _then_pattern(s: Speech) -> re.Pattern[str]:
    return compile_later(rf"\W*{words(s.after)}\s+{words(s.this)}")


def _word_before(script: Script, quote: Quoted) -> str:
    return (script.lower[max(0, quote.span.start - NAME_REACH) : quote.span.start].split() or [""])[-1].strip(':“"')


def _last_before(script: Script, at: int, slices: tuple[Span, ...]) -> Quoted | None:
    """The last words quoted in the paragraph before an offset; none of the new ones."""
    begin = max(script.text.rfind("\n", 0, at) + 1, at - HOST_REACH)
    before = [one for one in script.stretch(begin, at).quotes if _is_host(one, slices)]
    return before[-1] if before else None


def _only_before(script: Script, part: Masked, slices: tuple[Span, ...]) -> Span | None:
    """The one quotation of a clause before its new words, unless it is the name of a unit: "“a” thêm “, b”"."""
    before = [one for one in part.quotes if one.span.end <= slices[0].start and _is_host(one, slices)]
    if len(before) != 1 or _names_unit(_word_before(script, before[0]), script.grammar.speech):
        return None
    return trimmed(script.text, before[0].inner)


def _names_unit(word: str, speech: Speech) -> bool:
    """Whether a word before a quotation makes it the heading of a unit: "mục “a” thêm “b” vào cuối"."""
    return speech.units.get(word, UnitKind.SENTENCE) is not UnitKind.SENTENCE and word not in speech.weak_units


def _is_host(one: Quoted, slices: tuple[Span, ...]) -> bool:
    return one.closed and not one.inner.is_empty and not any(one.span.overlaps(span) for span in slices)


@lru_cache(maxsize=8)
def _subject(s: Speech) -> re.Pattern[str]:
    """Words that a determiner tells at the head of a clause: what is to be done is done to them."""
    names = words([one for one in (*s.names_words, *s.phrasing.word_kinds) if s.units.get(one) is None])
    return compile_later(
        rf"\W*(?:{words(s.this)}\s+{names}|(?:{words(s.whole_of)}\s+)?{names}\s+{words(s.this)})(?!\w)"
    )


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> re.Pattern[str]:
    """A side of words that a determiner tells: "ngay sau mấy chữ ấy", "vào cuối câu này"."""
    whole = (UnitKind.SENTENCE, None)
    names = words([one for one in (*s.names_words, *s.phrasing.word_kinds) if s.units.get(one) in whole])
    start = words(s.at_start)
    told = rf"\s+(?:{words(s.whole_of)}\s+){{0,2}}(?:{names}\s+){{1,2}}{words(s.this)}"
    return compile_later(
        rf"(?:(?P<side>{words((*s.after, *s.before))})|(?P<edge>{words(s.at_end)}|(?P<start>{start}))){told}"
    )


def _goes_on(script: Script, part: Masked, cited: Span | None) -> bool:
    """Whether the words quoted before new ones that begin in a sentence are that sentence: no place lies between."""
    if cited is None:
        return False
    is_free = not script.references(part) and not any(quote.span.end < part.start for quote in part.quotes)
    return is_free and "\n" not in script.text[cited.end : part.start]
