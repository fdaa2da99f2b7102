"""Whose a change is: the writer's to ask for, or one that is only told, refused, another's, or dreamt of.

Every room that pairs wordings or figures finds the two of a story as well as those of a request: "huyện bên rút còn 7
ngày", "08 giờ là đủ, đừng tăng lên 12 giờ", "A new ice house, if I had the money". What stands before the new words
decides, whatever room read them; a request in the sentence leads back to the writer.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.lang.whose import WhoseWords
from vankien.model.amendment import Amendment, Operation
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.grammar.hearsay import first_ask, hearsay, leads_back
from vankien.parse.places.locate import foreign_references
from vankien.parse.restraint.elsewhere import is_elsewhere
from vankien.parse.restraint.narrated import last_of
from vankien.parse.restraint.surroundings import Setting, old_words
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

_PIECE = re.compile(r"[,;:(–—](?!\d)|[.!?](?=\s)")
_SENTENCE = re.compile(r"[.!?](?=\s)")
NOT_REACH = 12  # code points before a denial in which another turns it round: "không thể không nâng"
NAME_REACH = 24  # code points of the name of an act behind its number: "Nghị quyết 29 bên giáo dục, khoản 2 …"


@dataclass(frozen=True, slots=True)
class _Patterns:
    turned_off: re.Pattern[str]
    orders: re.Pattern[str]
    nots: re.Pattern[str]
    thirds: re.Pattern[str]
    passes: re.Pattern[str]
    foreign: re.Pattern[str]
    arrows: re.Pattern[str]
    unreal: re.Pattern[str]
    stays: re.Pattern[str]
    readings: re.Pattern[str]
    softly: re.Pattern[str]
    reasons: re.Pattern[str]
    favours: re.Pattern[str]
    others: re.Pattern[str]
    unless: re.Pattern[str]
    undone: re.Pattern[str]
    heard: re.Pattern[str]
    about: re.Pattern[str]
    told_of: re.Pattern[str]
    renamed: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(speech: Speech) -> _Patterns:
    t: WhoseWords = speech.whose
    orders = words((*speech.replaces, *speech.raises, *speech.unmarked.raisers, *speech.inserts, *t.deeds))
    return _Patterns(
        turned_off=compile_later(rf"{words(speech.denies)}\s+{orders}"),
        orders=compile_later(orders),
        nots=compile_later(rf"{words(speech.meant.nots)}\s+(?:[^\W\d_]+\s+)?$"),
        thirds=compile_later(words(t.thirds)),
        passes=compile_later(words(t.passes)),
        foreign=compile_later(words(t.foreign)),
        arrows=re.compile("|".join(map(re.escape, t.arrows))),
        unreal=compile_later(words(t.unreal)),
        stays=compile_later(rf"(?:^|[,;:.!?(–-])\s*{words(t.stays)}"),
        readings=compile_later(words(t.readings)),
        reasons=compile_later(rf"{words(speech.stories.reasons)}\s*(?:{words(speech.this)}\s+)?$"),
        softly=compile_later(words(t.softly)),
        favours=compile_later(words(speech.meant.favours)),
        others=compile_later(rf"{words(t.rest)}|(?:{words(speech.units)}\s+|^\W*)(?:\d|[^\W\d_](?!\w))"),
        unless=compile_later(words(t.unless)),
        undone=compile_later(words(t.undone)),
        heard=compile_later(words(t.heard)),
        about=compile_later(rf"{words(t.abouts)}\s+(?:[^\W\d_]+\s+){{0,4}}$"),
        renamed=compile_later(rf"(?:{words(t.renamed)})\s*(?:{words((*speech.by, *speech.copulas))}\s*)?$"),
        told_of=compile_later(rf"{words((*t.deeds, *speech.roles.draft_says))}[^,;.]{{0,60}}[,;:]"),
    )


def is_writers(script: Script, one: Amendment, around: Setting) -> bool:
    """Whether a change is the writer's to ask for, as far as the sentence around it and the next tell."""
    grammar = script.grammar
    patterns = _patterns(grammar.speech)
    past = hearsay(grammar.speech).past
    behind = any(_stays(said, patterns, past, goes_on=False) for said in around.following)
    if behind or _stays(around.tail, patterns, past, goes_on=True):
        return False
    if patterns.unreal.search(f"{around.head}{around.tail}") is not None:
        return False
    if _is_told_elsewhere(script, one):
        return False
    before = before_new(one, around)
    piece = _behind(_PIECE, before)
    is_pair = one.new_text is not None and one.target_text is not None
    if is_pair and not _is_renamed(piece, around, grammar) and _is_refused(piece, patterns, grammar):
        return False
    sentence = _behind(_SENTENCE, before)
    is_read = patterns.readings.search(sentence) is not None and patterns.favours.search(around.tail) is None
    if is_read or _is_foreign(script, sentence, len(before), around, one):
        return False
    if first_ask(f"{before}{around.tail}", grammar) is not None or grammar.courtesies.search(f"{before}{around.tail}"):
        return True
    if patterns.unless.search(f"{before}{around.tail}") is not None:
        return True
    return not _is_told(before, piece, one.new_text, around, grammar)


def _is_told_elsewhere(script: Script, one: Amendment) -> bool:
    """Whether the new words of a change are only what others have, or what somebody remembers."""
    if len(one.new_text_spans) != 1 or one.target_text is None:
        return False
    if one.operation is not Operation.REPLACE:
        return False
    return is_elsewhere(script, old_words(script, one), one.new_text_spans[0])


def _stays(said: str, patterns: _Patterns, past: re.Pattern[str], *, goes_on: bool) -> bool:
    """Whether nothing is to be done, as is said behind a change, whose own piece `goes_on` up to the first mark; not of
    another unit or of the rest: "khoản 3: không sửa".
    """
    for one in patterns.stays.finditer(said):
        begin = max((mark.end() for mark in _PIECE.finditer(said, 0, one.start())), default=0)
        if past.search(said, 0, one.start()) is not None and patterns.undone.search(one[0]) is not None:
            continue  # "lỗi này dự thảo trước đã có, không sửa": of then
        if (goes_on and not begin) or patterns.others.search(said[begin : one.start()]) is None:
            return True
    return False


def _behind(ends: re.Pattern[str], said: str) -> str:
    """What stands behind the last match."""
    return said[max((mark.end() for mark in ends.finditer(said)), default=0) :]


def before_new(one: Amendment, around: Setting) -> str:
    """What stands in the sentence before the words that a change brings in, or before its order where it names none."""
    said = f"{around.head}{around.inner}"
    if one.new_text_spans and one.target_text is not None:
        first = min(span.start for span in one.new_text_spans)
    elif one.new_text_spans or one.target_text is not None:
        return around.head
    else:
        return around.ahead
    return said[: max(0, len(around.head) + first - around.first)]


def _is_refused(piece: str, patterns: _Patterns, grammar: Grammar) -> bool:
    """Whether the order of the new words is turned off right before them: "đừng tăng lên 12 giờ"."""
    off = last_of(patterns.turned_off, piece)
    if (
        off is None
        or patterns.softly.search(piece, 0, off.start())
        or patterns.nots.search(piece, max(0, off.start() - NOT_REACH), off.start()) is not None
    ):
        return False
    rest = piece[off.end() :]
    return "\x01" not in rest and patterns.orders.search(rest) is None and first_ask(rest, grammar) is None


def _is_renamed(piece: str, around: Setting, grammar: Grammar) -> bool:
    """Whether a name is told that something bears by now, and then a request made of it: "bến A nay đã đổi tên thành
    bến B, đề nghị cập nhật".
    """
    is_told = _patterns(grammar.speech).renamed.search(piece) is not None
    return is_told and first_ask(around.tail, grammar) is not None


def _is_told(before: str, piece: str, new: str | None, around: Setting, grammar: Grammar) -> bool:
    """Whether words that ask for nothing tell of others, of what was done, of home, or of what the writer did."""
    if grammar.speech.is_toneless:
        return False  # "ben do" is "bến đò" as well as "bên đó"
    patterns, table = _patterns(grammar.speech), hearsay(grammar.speech)
    if _is_refused(piece, patterns, grammar):
        return True
    if _is_heard(piece, new, patterns):
        return True
    for told in (patterns.thirds, patterns.passes, table.homes):
        one = told.search(piece)
        if one is None or patterns.orders.search(piece, one.end()) is None:
            continue
        if patterns.about.search(piece, 0, one.start()) is None:
            return leads_back(piece, one.end(), len(piece), grammar.speech) < 0
    head = _behind(_PIECE, around.head)
    past = table.past.search(head)
    if past is not None and patterns.orders.search(before) is not None:
        return leads_back(head, past.end(), len(head), grammar.speech) < 0
    is_arrow = patterns.arrows.search(around.inner) is not None
    heads = (grammar.own_voice, patterns.thirds)
    return is_arrow and any(one.search(_behind(_PIECE, around.head)) for one in heads)


def _is_heard(piece: str, new: str | None, patterns: _Patterns) -> bool:
    """Whether a figure is only what others have, or what the writer heard: "tôi nghe xã bên đạt 1.300 tỷ"."""
    if new is None or not new[:1].isdecimal() or patterns.orders.search(piece) is not None:
        return False
    return any(one.search(piece) is not None for one in (patterns.heard, patterns.thirds))


def _is_foreign(script: Script, sentence: str, upto: int, around: Setting, one: Amendment) -> bool:
    """Whether a sentence begins with another act, or with a place of one, and the change has no other place.

    `upto`: code points from the head's first to the sentence's last.
    """
    grammar = script.grammar
    patterns = _patterns(grammar.speech)
    begin = around.first - around.part.start - len(around.head) + upto - len(sentence)
    act = patterns.foreign.search(sentence)
    if act is not None and grammar.frame.fullmatch(sentence, 0, act.start()) is not None:
        near = begin + act.end(), begin + act.end() + NAME_REACH
        named = [ref.span.start - around.part.start for ref in script.references(around.part)]
        own = [at for at in named if patterns.told_of.search(around.part.text, near[0], max(near[0], at)) is not None]
        named, is_led = [at for at in named if at not in own], bool(own)
        is_reason = patterns.reasons.search(sentence, 0, act.start()) is not None
        if not is_reason and (
            any(near[0] <= at <= near[1] for at in named) or (not is_led and first_ask(sentence, grammar) is None)
        ):
            return True
    if one.locator.path or one.locator.page is not None:
        return False
    return any(
        begin <= span.start - around.part.start <= around.first - around.part.start
        and grammar.frame.fullmatch(around.part.text, max(0, begin), span.start - around.part.start) is not None
        for span in foreign_references(around.part, grammar.speech)
    )
