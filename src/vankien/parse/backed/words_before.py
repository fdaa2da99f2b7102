"""Old words that the sentence before quotes: "31(2) lets us come “once in two years”. We want it to say “once a year”".

Which sentence names them no table need know: a quotation that the draft has, like the new words and right before them,
is what they replace. Nothing is read where the two are unlike: then all of a unit may be meant.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment, Operation
from vankien.model.locator import UnitKind
from vankien.model.span import Span
from vankien.parse.backed.pairs import SHARED, share
from vankien.parse.draft.backing import Backing, Token, tokens
from vankien.parse.grammar.found import trimmed
from vankien.parse.restraint.surroundings import line_of
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import Quoted
from vankien.text.pattern import compile_later

FAR = 500  # code points before a request that points back to what was quoted: "Lược vế ấy"
LONGEST_POINTER = 30  # code points of what points at words
REACH = 200  # code points before new words within which the old ones are quoted
SLACK = 2  # words more than twice as many as the old ones that the new may be; a longer wording says all of a unit anew
LEAST_SHAPE, TWO_FIGURES = 4, 2  # words, and figures among them, of what is told by its shape: a range
FIGURE = "#"
PIECES = {UnitKind.SENTENCE, UnitKind.TITLE, UnitKind.BULLET}  # kinds of places that say themselves what is replaced


def with_words_before(
    script: Script, found: Sequence[Amendment], draft: Backing
) -> tuple[list[Amendment], list[Amendment]]:
    """The changes, each that names no old words with those quoted before it; and which of them only named those."""
    made: list[Amendment] = []
    gone: list[Amendment] = []
    for said in found:
        one = _pointed(script, said, draft)
        old = _quoted_before(script, one, draft)
        if old is None and (old := _of_same_shape(script, one, draft)) is not None:
            one = replace(one, unread=(*one.unread, old.of(script.text)))  # it may be of another case
        last = made[-1] if made else None
        named = one.target_text if old is None else old.of(script.text)
        if one.operation is Operation.REPLACE and named and last is not None and _names_only(last, one, named):
            gone.append(last)  # "“a” must not stand there. It must be “b”"
        elif old is not None and any(each.evidence.contains(old) for each in made):
            old = None
        made.append(one if old is None else replace(one, target_text=old.of(script.text)))
    return made, gone


def _pointed(script: Script, one: Amendment, draft: Backing) -> Amendment:
    """A request for "those words" with the words of the draft that are quoted last before it."""
    target = one.target_text
    if (
        target is None
        or len(target) > LONGEST_POINTER
        or _pointer(script.grammar.speech).fullmatch(target.lower()) is None
    ):
        return one
    line = line_of(script.text, Span(one.evidence.start, one.evidence.start))
    quotes = script.around(line, one.evidence.start - FAR, one.evidence.end).quotes
    before = [quote.inner for quote in quotes if not any(quote.inner.overlaps(new) for new in one.new_text_spans)]
    held = [each for each in before if draft.count(tokens(script.lower, each.start, each.end))]
    return replace(one, target_text=trimmed(script.text, held[-1]).of(script.text)) if held else one


@lru_cache(maxsize=8)
def _pointer(s: Speech) -> re.Pattern[str]:
    """What points at words and is none of them: "ấy", "mấy chữ vừa dẫn"."""
    return compile_later(rf"(?:{words((*s.names_words, *s.whole_of, *s.unmarked.leads))}\s+)*{words(s.this)}")


def _quoted_before(script: Script, one: Amendment, draft: Backing) -> Span | None:
    """The last quotation before the new words of a change without old ones, if the draft has it and it is like them."""
    if one.operation is not Operation.REPLACE or one.target_text is not None or len(one.new_text_spans) != 1:
        return None
    new = one.new_text_spans[0]
    if not one.locator.path or one.locator.path[-1].kind in PIECES:
        return None
    line = line_of(script.text, new)
    quotes = script.around(line, new.start - REACH, new.end + len("”.")).quotes
    at = next((place for place, quote in enumerate(quotes) if quote.inner.contains(new)), 0)
    if not at or not quotes[at - 1].closed:
        return None
    if script.references(script.part(Span(quotes[at - 1].span.end, quotes[at].span.start))):
        return None  # each may have a place of its own
    said = script.lower[new.start : new.end]
    held = [one for one in quotes[: at - 1] if script.lower[one.inner.start : one.inner.end].strip() in said]
    return None if held else _old(script, quotes[at - 1], new, draft)  # "swap “a” and “b”: “b, a”" takes neither alone


def _of_same_shape(script: Script, one: Amendment, draft: Backing) -> Span | None:
    """The only words before the new ones that differ from them in figures alone, if the draft has them.

    As "tạm dừng từ 05 ngày đến 15 ngày, … Đề nghị ghi “từ 01 ngày đến 05 ngày”".
    """
    if one.operation is not Operation.REPLACE or one.target_text is not None or len(one.new_text_spans) != 1:
        return None
    new = one.new_text_spans[0]
    if not one.locator.path or one.locator.path[-1].kind in PIECES:
        return None
    wanted = tokens(script.lower, new.start, new.end)
    shape = _shape(wanted)
    if len(shape) < LEAST_SHAPE or shape.count(FIGURE) < TWO_FIGURES or draft.count(wanted):
        return None
    line = line_of(script.text, new)
    said = tokens(script.lower, max(line.start, new.start - REACH), new.start)
    shapes, size = _shape(said), len(shape)
    held = [said[at : at + size] for at in range(len(said) - size + 1) if shapes[at : at + size] == shape]
    if len(held) != 1 or not draft.count(held[0]):
        return None
    old = Span(held[0][0].start, held[0][-1].end)
    between = script.part(Span(old.end, new.start))
    is_kept = script.grammar.agrees.search(between.text) or script.grammar.keeps.search(between.text)
    return None if is_kept or script.references(between) else old


def _shape(said: Sequence[Token]) -> list[str]:
    return [FIGURE if each.word[0].isdigit() else each.word for each in said]


def _old(script: Script, quote: Quoted, new: Span, draft: Backing) -> Span | None:
    old = trimmed(script.text, quote.inner)
    said, wanted = (tokens(script.lower, span.start, span.end) for span in (old, new))
    is_old = len(wanted) <= 2 * len(said) + SLACK and draft.count(said) > 0 and not draft.count(wanted)
    return old if is_old and share(said, wanted) >= SHARED else None


def _names_only(one: Amendment, after: Amendment, old: str) -> bool:
    """Whether a change only named the words that the next one replaces: as those that go, or as those that stand."""
    stated, then = ((each.locator.page, each.locator.path) for each in (one, after))
    if any(a and b and a != b for a, b in zip(stated, then, strict=True)):
        return False  # the same words at two places: two wishes
    is_dropped = one.operation is Operation.DELETE and one.target_text == old
    is_new = one.operation is Operation.REPLACE and one.target_text is None and one.new_text == old
    return is_dropped or is_new
