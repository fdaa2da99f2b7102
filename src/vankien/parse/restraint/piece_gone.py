"""Orders by which a piece goes that nobody tells apart: "paragraph 20 is dull; cut the sentence" takes no paragraph.

The words quoted right before are meant where the draft has them; else a person says which piece goes.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment, Operation
from vankien.model.locator import UnitKind
from vankien.model.span import Span
from vankien.parse.draft.backing import Backing, drafts_runs, tokens
from vankien.parse.grammar.found import trimmed
from vankien.parse.restraint.surroundings import line_of
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import lowered
from vankien.text.pattern import compile_later

SHORT = 3  # words of an order that names nothing
LEAST_NAMED = 3  # words of the draft behind the name of a piece; fewer may be any sentence's
NAME_REACH = 16  # code points before words that go in which their name stands
REACH = 300  # code points before the order in which its words are quoted
TOLD = {UnitKind.SENTENCE, UnitKind.TITLE, UnitKind.BULLET}  # kinds of places that tell which piece is meant


def with_pieces(script: Script, found: Iterable[Amendment], draft: Backing | None) -> Iterator[Amendment]:
    """The amendments; a unit of which only a piece is to go loses the words quoted before, or asks for which."""
    pattern = _pattern(script.grammar.speech)
    for one in found:
        path = one.locator.path
        if one.operation is Operation.DELETE and one.target_text is not None:
            asks = _is_of_sentence(script, one, draft)
            yield replace(one, unread=(*one.unread, script.said(one.evidence))) if asks else one
            continue
        is_whole = one.operation is Operation.DELETE and one.target_text is None and path and path[-1].kind not in TOLD
        match = pattern.search(script.part(one.evidence).text) if is_whole else None
        quoted = _right_before(script, one.evidence, draft) if is_whole else None
        if quoted is not None:
            yield replace(one, target_text=quoted)  # "4.2.3, “where resources allow”. Out."
            continue
        pointed = _pointed_back(script, one, draft) if is_whole and match is None else None
        if pointed is not None:
            yield replace(one, target_text=pointed[1] or one.target_text, unread=(*one.unread, pointed[0]))
            continue
        if match is None:
            told = _told_before(script, one.evidence, path[-1].number) if is_whole else None
            yield one if told is None else replace(one, unread=(*one.unread, told.of(script.text)))
            continue
        old = _quoted_before(script, one.evidence.start + match.start(), draft)
        said = script.text[one.evidence.start + match.start("piece") : one.evidence.start + match.end("piece")]
        if old is None:
            yield replace(one, unread=(*one.unread, said))
        else:  # of a sentence its beginning may be quoted
            is_part = _is_sentence(said, script) and draft is not None and not _fills_sentence(old, draft)
            yield replace(one, target_text=old, unread=(*one.unread, said) if is_part else one.unread)


def _is_of_sentence(script: Script, one: Amendment, draft: Backing | None) -> bool:
    """Whether words without marks that go are called a sentence and are only a part of one: "bỏ câu nâng tầm lễ hội"
    may mean all of it.
    """
    if draft is None or one.target_text is None:
        return False
    at = script.text.find(one.target_text, one.evidence.start, one.evidence.end)
    name = [] if at < 0 else script.text[max(one.evidence.start, at - NAME_REACH) : at].split()[-1:]
    return bool(name) and _is_sentence(name[0], script) and not _fills_sentence(one.target_text, draft)


@lru_cache(maxsize=8)
def _pattern(s: Speech) -> re.Pattern[str]:
    if not s.phrasing.small_parts:
        return compile_later("(?!)")
    told = words((*s.whole_of, *s.this))
    return compile_later(
        rf"{words(s.deletes)}\s+(?:{told}\s+){{0,3}}?(?P<piece>{words(s.phrasing.small_parts)})"
        rf"(?=\s*(?:{words(s.this)}\s*)?(?:[.,;:!?)]|$))"
    )


def _pointed_back(script: Script, one: Amendment, draft: Backing | None) -> tuple[str, str | None] | None:
    """What an order over a piece points back to, as it says it, and the words of the draft that were named before:
    "khoản 7, đoạn kể cả phần còn lại … . Cắt đoạn này đi"; those of several are not told: "leave them out".
    """
    said = script.lower[one.evidence.start : one.evidence.end]
    line = line_of(script.text, Span(one.evidence.start, one.evidence.start))
    if draft is None or one.locator.also:
        return None
    several = _several(script.grammar.speech).search(said)
    if several is not None:
        before = script.lower[max(line.start, one.evidence.start - REACH) : one.evidence.start + several.start()]
        return (several["what"], None) if any(drafts_runs(before, draft)) else None
    match = _back(script.grammar.speech).search(said)
    if match is None:
        return None
    at = one.evidence.start + match.start()
    begin = max(line.start, at - REACH)
    piece = match["piece"]
    for lead in reversed(list(_named(script.grammar.speech).finditer(script.lower, begin, at))):
        row = tokens(script.lower, lead.end(), at) if lead["piece"].split()[-1] == piece.split()[-1] else []
        end = draft.run(row, 0) if row else 0
        if end >= LEAST_NAMED:
            return match["what"], script.text[row[0].start : row[end - 1].end]
    return (match["what"], None) if _small(script.grammar.speech).fullmatch(piece) is not None else None


@lru_cache(maxsize=8)
def _small(s: Speech) -> re.Pattern[str]:
    return compile_later(words(s.phrasing.small_parts))


@lru_cache(maxsize=8)
def _named(s: Speech) -> re.Pattern[str]:
    return compile_later(rf"(?P<piece>{words(s.phrasing.told_pieces)})\s+")


@lru_cache(maxsize=8)
def _several(s: Speech) -> re.Pattern[str]:
    if not s.phrasing.several:
        return compile_later("(?!)")
    ends = rf"(?=\s*(?:{words(s.away)}\s*)*(?:[.,;:!?)]|$))"  # no "these paragraphs"
    return compile_later(rf"{words(s.deletes)}\s+(?P<what>{words(s.phrasing.several)}){ends}")


@lru_cache(maxsize=8)
def _back(s: Speech) -> re.Pattern[str]:
    """A piece that is pointed back to: "đoạn này", "that phrase"."""
    if not s.phrasing.told_pieces:
        return compile_later("(?!)")
    piece, this = words(s.phrasing.told_pieces), words(s.this)
    if s.counts_at_head:
        return compile_later(rf"(?P<what>{this}\s+(?P<piece>{piece}))")
    return compile_later(rf"(?P<what>(?P<piece>{piece})\s+{this})")


def _told_before(script: Script, evidence: Span, number: str | None) -> Span | None:
    """The piece of a unit of which the sentence before an order speaks: "The last words of 2.3 … Out with them"."""
    if script.unit_references(script.part(evidence)):
        return None
    line = line_of(script.text, Span(evidence.start, evidence.start))
    begin = max(line.start, evidence.start - REACH)
    before = script.part(Span(begin, evidence.start)) if begin < evidence.start else None
    named = script.references(before) if before is not None else ()
    if (
        before is None
        or not named
        or named[-1].numbers[-1] != number
        or script.grammar.speech.phrasing.owned_pieces == ()
    ):
        return None
    match = _owned(script.grammar.speech).search(before.text, 0, named[-1].span.start - before.start)
    return None if match is None else Span(*match.span("piece")).shift(before.start)


@lru_cache(maxsize=8)
def _owned(s: Speech) -> re.Pattern[str]:
    """A piece with what owns it, right before a unit's number."""
    if not s.phrasing.owned_pieces:
        return compile_later("(?!)")
    pieces = words((*s.phrasing.small_parts, *s.phrasing.owned_pieces))
    return compile_later(rf"(?P<piece>{pieces})\s+{words((*s.of_words, *s.containers, *s.from_words))}\s+(?:\w+\s+)?$")


def _right_before(script: Script, evidence: Span, draft: Backing | None) -> str | None:
    """The words of the draft quoted right before an order that names nothing: "Out.", "Delete it."."""
    said = script.lower[evidence.start : evidence.end]
    if draft is None or len(said.split()) > SHORT or script.unit_references(script.part(evidence)):
        return None
    if script.grammar.anaphora.search(said) is not None:
        return None  # "Better still, drop the paragraph!"
    line = line_of(script.text, Span(evidence.start, evidence.start))
    begin = max(line.start, evidence.start - REACH)
    quotes = script.part(Span(begin, evidence.start)).quotes if begin < evidence.start else ()
    if not quotes or script.text[quotes[-1].span.end : evidence.start].strip(" .,;:!()–—-"):
        return None
    return _quoted_before(script, evidence.start, draft)


def _quoted_before(script: Script, order: int, draft: Backing | None) -> str | None:
    """The last quotation in the line before an order, if the draft has it."""
    line = line_of(script.text, Span(order, order))
    quotes = script.part(Span(max(line.start, order - REACH), order)).quotes if line.start < order else ()
    if not quotes or not quotes[-1].closed or quotes[-1].inner.is_empty:
        return None
    old = trimmed(script.text, quotes[-1].inner)
    is_drafts = draft is None or draft.count(tokens(script.lower, old.start, old.end)) > 0
    return old.of(script.text) if is_drafts else None


def _is_sentence(said: str, script: Script) -> bool:
    return script.grammar.speech.units.get(said.lower()) is UnitKind.SENTENCE


def _fills_sentence(old: str, draft: Backing) -> bool:
    """Whether quoted words are a whole sentence of the draft."""
    return draft.fills(tokens(lowered(old)))
