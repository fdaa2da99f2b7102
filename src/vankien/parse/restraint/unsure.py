"""Whether a change that was read may be stated at all: beside some words a careful clerk asks, and so does the program.

Unlike the rooms that drop what nobody asks for, this one only doubts: a change it touches keeps its place as an offer,
so its patterns may be wide. The words that make it doubtful stand among what of the request was not understood.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from vankien.lang.speech import Speech
from vankien.lang.unsure import UnsureWords
from vankien.model.amendment import Amendment, Operation
from vankien.model.contribution import Contributor
from vankien.model.locator import UnitKind
from vankien.model.span import Span
from vankien.parse.draft.backing import Backing, tokens
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.grammar.hearsay import first_ask
from vankien.parse.restraint.exceptions import excepted
from vankien.parse.restraint.or_else import or_else, way_out
from vankien.parse.restraint.others_papers import dated_paper
from vankien.parse.restraint.surroundings import Setting, old_words, setting
from vankien.parse.restraint.ticked import BOX
from vankien.parse.restraint.unsure_figures import (
    goes_against,
    goes_on_further,
    has_more,
    loses_bound,
    loses_head,
    unpaired,
)
from vankien.parse.restraint.unsure_holders import holds_it
from vankien.parse.restraint.unsure_places import anywhere, at_both, at_edge, passed_over
from vankien.parse.restraint.unsure_scope import holds_for_a_time, holds_for_some
from vankien.parse.restraint.unsure_slips import of_two, other_side, to_be_one
from vankien.parse.restraint.unsure_units import of_whole_unit, unit_not_meant
from vankien.parse.restraint.whose import before_new
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.parse.words.span_index import SpanIndex
from vankien.text.pattern import compile_later
from vankien.text.quotes import is_mark
from vankien.text.words import syllables

WHOLE = frozenset({Operation.MERGE, Operation.SPLIT, Operation.MOVE, Operation.DELETE, Operation.RENUMBER})
LARGEST = frozenset({UnitKind.PART, UnitKind.CHAPTER, UnitKind.SECTION, UnitKind.ARTICLE})
MOVING = WHOLE | {Operation.INSERT}
LIFE_REACH = 100  # code points before a figure in which somebody says whose it is
LONGEST_LIST = 500  # code points of a request whose list of units is looked through
LONG_OLD = 5  # syllables of old words that few new ones hardly replace
WORD_REACH = 12  # code points before an order in which the word before it stands
WARN_REACH = 60  # code points behind an order in which what comes of it is told
_APART = re.compile(r"[.!?:;]\s")
_NUMBER = re.compile(r"[^\W_]+")
_WORD = re.compile(r"[^\W\d_]{3,}")
_WORDS_ALONE = re.compile(r"[^\W\d_]+(?:\s+[^\W\d_]+){0,4}")
_PIECE = re.compile(r"[,;:.!?…\n]\s")
_STOP = re.compile(r"[.!?…]\s")
_FORWARDED = re.compile(r"[^\S\n]*>")
_ITEM = re.compile(r"[^\S\n]*(?:[-–—*•+]|\d{1,2}[.)])?[^\S\n]*")


@dataclass(frozen=True, slots=True)
class _Patterns:
    thirds: re.Pattern[str]
    once: re.Pattern[str]
    returns: re.Pattern[str]
    told: re.Pattern[str]
    ended: re.Pattern[str]
    defended: re.Pattern[str]
    warns: re.Pattern[str]
    gladly: re.Pattern[str]
    ironic: re.Pattern[str]
    guesses: re.Pattern[str]
    things: re.Pattern[str]
    along: re.Pattern[str] | None
    lives: re.Pattern[str]
    forbids: re.Pattern[str]
    instead: re.Pattern[str]
    unreal: re.Pattern[str]
    speaks: re.Pattern[str]
    thus: re.Pattern[str]
    suffers: re.Pattern[str]
    joints: re.Pattern[str]
    views: re.Pattern[str]
    fallbacks: re.Pattern[str]
    or_likes: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns:
    t: UnsureWords = s.unsure
    return _Patterns(
        thirds=compile_later(words(t.thirds)),
        once=compile_later(words(t.once)),
        returns=compile_later(words(t.returns)),
        told=compile_later(words(t.told)),
        ended=compile_later(words(t.ended)),
        defended=compile_later(words(t.defended)),
        warns=compile_later(rf"\s*,?\s*{words(t.warns)}"),
        gladly=compile_later(words((*t.gladly, *s.meant.favours, *s.roles.rights))),
        ironic=compile_later(words(t.ironic)),
        along=compile_later(rf"[,;](?:\s*[^\w\s])*\s*(?:{words(t.along)}\s+)*") if t.along else None,
        lives=compile_later(words(t.lives)),
        forbids=compile_later(rf"{words((*t.forbids, *t.foretells))}\W*$"),
        instead=compile_later(words(t.instead)),
        unreal=compile_later(words(t.unreal)),
        speaks=compile_later(rf"[\s,;–—-]*{words(t.speaks)}"),
        thus=compile_later(words(t.thus)),
        suffers=compile_later(rf"{words(t.suffers)}\s+$"),
        joints=compile_later(rf"\W*{words(s.joins)}\W*"),
        views=compile_later(words(s.stances.own_views)),
        or_likes=compile_later(rf"\W{{0,4}}{words(t.or_likes)}"),
        fallbacks=compile_later(words(t.fallbacks)),
        guesses=compile_later(rf"{words(t.guesses)}\s+(?:[^\W\d_]+\s+)?$"),
        things=compile_later(rf"{words(t.things)}\s+{words(t.under)}\s+(?:{words(s.units)}\s+)?(?=[^\W_])"),
    )


def with_doubts(
    script: Script, found: Sequence[Amendment], aside: Sequence[Span], draft: Backing | None
) -> Iterator[Amendment]:
    """The changes, those that may not be asked for with the words that say so; `aside` are what was laid aside."""
    held = SpanIndex((*(one.evidence for one in found if one.operation is not Operation.COMMENT), *aside))
    for one in found:
        doubt = None if one.operation is Operation.COMMENT else _doubt(script, one, held, draft)
        doubt = doubt or _taken(one, found, draft) or unpaired(script, one, found, draft)
        doubt = doubt or _beside(script, one) or _of_life(script, one) or _forbidden(script, one)
        doubt = (
            doubt
            or at_both(script, one, draft)
            or _suffered(script, one)
            or anywhere(script, one)
            or passed_over(script, one)
            or _joint_moved(script, one)
            or _little(script, one)
            or at_edge(script, one)
            or _told_instead(script, one)
            or _or_the_like(script, one)
            or loses_bound(script, one)
            or goes_against(script, one)
            or of_whole_unit(script, one)
            or loses_head(script, one)
            or goes_on_further(script, one, draft)
            or _said_there(one, draft)
            or holds_for_some(script, one, draft)
            or holds_for_a_time(script, one, draft)
            or has_more(script, one, draft)
            or or_else(script, one)
            or holds_it(script, one)
            or to_be_one(script, one)
            or other_side(script, one)
            or of_two(script, one)
        )
        doubt = doubt or (None if draft is None or one.operation not in WHOLE else unit_not_meant(script, one, draft))
        yield one if doubt is None else replace(one, unread=(*one.unread, doubt))


def of_others(script: Script, found: Sequence[Amendment], who: Contributor) -> Iterator[Amendment]:
    """The changes, without the doubt that a third wants them who is the contributor: minutes tell of each."""
    thirds = _patterns(script.grammar.speech).thirds
    own = {word for named in (who.name, who.organisation) for word in _WORD.findall((named or "").lower())}
    for one in found:
        kept = tuple(
            said for said in one.unread if thirds.fullmatch(said) is None or own.isdisjoint(_WORD.findall(said))
        )
        yield one if kept == one.unread else replace(one, unread=kept)


def _doubt(script: Script, one: Amendment, held: SpanIndex, draft: Backing | None) -> str | None:
    """The words that make it doubtful whether a change is asked for; None where none do."""
    begin = script.text.rfind("\n", 0, one.evidence.start) + 1
    box = BOX.match(script.text, _ITEM.match(script.text, begin).end())  # type: ignore[union-attr]  # may be empty
    if box is not None and not (box["mark"] or box["round"] or box["on"]):
        return box[0]
    quoted = _FORWARDED.match(script.text, begin)
    if quoted is not None:
        return quoted[0]
    around = setting(script, one, held)
    return None if around is None else _said(script, one, around, draft)


def _taken(one: Amendment, found: Sequence[Amendment], draft: Backing | None) -> str | None:
    """The number that a unit is to bear and another bears, where nothing else moves: "sửa khoản 4 thành khoản 5" may
    as well correct a reference to it.
    """
    goes = one.destination
    if one.operation is not Operation.RENUMBER or goes is None or goes.also or not goes.path or draft is None:
        return None
    if draft.units is None or any(it is not one and it.operation in MOVING for it in found):
        return None
    here = one.locator.path
    row = goes.path if len(goes.path) > 1 else (*here[:-1], goes.path[0])
    is_full = bool(here) and row[:-1] == here[:-1] and (len(row) > 1 or row[0].kind in LARGEST)
    return goes.path[-1].number if is_full and draft.units.under(row) else None


def _forbidden(script: Script, one: Amendment) -> str | None:
    """The words between two wordings that refuse the second, or foretell it: "“a” must not become “b”"."""
    old = old_words(script, one)
    if one.operation is not Operation.REPLACE or old is None or not one.new_text_spans:
        return None
    gap = script.lower[old.end : one.new_text_spans[0].start]
    refused = _patterns(script.grammar.speech).forbids.search(gap) if len(gap) <= WARN_REACH else None
    return None if refused is None else refused[0].strip()


def _or_the_like(script: Script, one: Amendment) -> str | None:
    """The words behind new ones that leave the wording to others: "đổi thành “vươn lên” hay gì đó"."""
    if not one.new_text_spans:
        return None
    said = _patterns(script.grammar.speech).or_likes.match(script.lower, one.new_text_spans[-1].end)
    return None if said is None else said[0].strip(" \t,.;\"'”’»")


def _told_instead(script: Script, one: Amendment) -> str | None:
    """The words inside new ones without marks that tell what these take the place of, and are no wording."""
    start = one.new_text_spans[0].start if one.new_text_spans else 0
    is_loose = one.operation is Operation.REPLACE and one.target_text is None and len(one.new_text_spans) == 1
    if not is_loose or (start > 0 and is_mark(script.marks[start - 1])):
        return None
    found = _patterns(script.grammar.speech).instead.search(script.lower, start, one.new_text_spans[0].end)
    return None if found is None else script.said(Span(found.start(), one.new_text_spans[0].end))


def _beside(script: Script, one: Amendment) -> str | None:
    """The words that part two units of which only one may be to go: "bỏ khoản 3, xem lại cả khoản 2", "Điều 3 cấm rồi,
    thành ra khoản 1 Điều 5 thừa".
    """
    patterns = _patterns(script.grammar.speech)
    along = patterns.along
    is_list = one.operation is Operation.DELETE and one.target_text is None and bool(one.locator.also)
    if along is None or not is_list or one.evidence.length > LONGEST_LIST:
        return None
    part = script.part(one.evidence)
    left_out = {each.span for each in excepted(script, part)}
    for before, behind in pairwise(script.unit_references(part)):
        if behind.span in left_out:
            continue  # "các Điều 1, 2 và 3, trừ Điều 2"
        said = script.lower[before.span.end : behind.span.start]
        thus = patterns.thus.search(said)
        if thus is not None:
            return thus[0]
        match = along.match(said)
        rest = "" if match is None else said[match.end() :].strip()
        if rest and _WORDS_ALONE.fullmatch(rest) is not None:
            return rest
    return None


def _suffered(script: Script, one: Amendment) -> str | None:
    """The word that makes an order over quoted words something that befalls somebody: "… hiểu là họ cũng bị cắt"."""
    if one.operation is not Operation.DELETE or one.target_text is None:
        return None
    order = script.grammar.orders.search(script.lower, one.evidence.start, one.evidence.end)
    if order is None:
        return None
    found = _patterns(script.grammar.speech).suffers.search(
        script.lower, max(0, order.start() - WORD_REACH), order.start()
    )
    return None if found is None else f"{found[0]}{order[0]}"


def _little(script: Script, one: Amendment) -> str | None:
    """Old words cited for themselves with new ones of half their number or less behind: a piece of them is meant.

    "“Bộ máy ở một số nơi còn hành chính hóa”. Ta cứ nói cho thật: “ở nhiều nơi”".
    """
    old = old_words(script, one) if one.operation is Operation.REPLACE else None
    new = one.new_text_spans[0] if one.new_text_spans else None
    if old is None or new is None or new.start <= old.end:
        return None
    few, many = (len(syllables(span.of(script.text))) for span in (new, old))
    is_apart = many >= LONG_OLD and 2 * few <= many and _APART.search(script.text, old.end, new.start) is not None
    return old.of(script.text) if is_apart else None


def _joint_moved(script: Script, one: Amendment) -> str | None:
    """The word that only joins items and is to move: its marks go with it, "the “or” after (c) moves to (d)"."""
    if one.operation is not Operation.MOVE or not one.target_text:
        return None
    joint = _patterns(script.grammar.speech).joints.fullmatch(one.target_text.lower())
    return None if joint is None else one.target_text


def _said_there(one: Amendment, draft: Backing | None) -> str | None:
    """The new words of a whole unit that the draft has already: they may be cited, and would empty the unit."""
    if one.operation is not Operation.REPLACE or one.target_text or not one.new_text or draft is None:
        return None
    return one.new_text if draft.count(tokens(one.new_text.lower())) else None


def _of_life(script: Script, one: Amendment) -> str | None:
    """What makes a figure without marks one of the writer's own life: "tôi năm nay 60 tuổi, xin sửa thành 55 tuổi"."""
    if one.operation is not Operation.REPLACE or not one.target_text or not one.new_text_spans:
        return None
    patterns, old = _patterns(script.grammar.speech), old_words(script, one)
    for span in (*(() if old is None else (old,)), one.new_text_spans[0]):
        said = script.lower[max(0, span.start - LIFE_REACH) : span.start]
        piece = _PIECE.split(said)[-1]
        match = patterns.lives.search(piece)
        if match is None or patterns.views.search(piece, 0, match.start()) is not None:
            continue  # "em thấy trường em có 12.500 sinh viên là số cũ"
        if first_ask(match[0], script.grammar) is None:
            return match[0].strip()
    return None


def _said(script: Script, one: Amendment, around: Setting, draft: Backing | None) -> str | None:
    patterns, grammar = _patterns(script.grammar.speech), script.grammar
    found = _behind(around, patterns, grammar) or _warning(one, around, patterns, grammar)
    if found is None and not script.collects:
        found = _before(around, patterns, grammar) or _guess(one, around, patterns, grammar)
        found = found or patterns.speaks.match(around.tail) or _supposed(around, patterns, grammar)
    found = found or patterns.fallbacks.search(around.head) or way_out(around.tail, grammar.speech)
    if found is None and one.operation in WHOLE and one.target_text is None:
        found = patterns.things.search(f"{around.head}{around.inner}")
    if found is not None:
        return found[0].strip()
    return None if draft is None else dated_paper(script, around, draft)


def _behind(around: Setting, patterns: _Patterns, grammar: Grammar) -> re.Match[str] | None:
    """What is said behind a change of what became of it, by whom it is told, or that what stands is right."""
    for said in (around.tail, *around.following):
        one = patterns.ended.search(said)
        if one is not None:
            return one
    told = patterns.told.search(around.tail)
    if told is not None and grammar.own_voice.search(around.tail, told.end()) is not None:
        told = None  # "…, it was suggested at the meeting, and we agree"
    ironic = patterns.ironic.search(f"{around.head}{around.inner}{around.tail}")
    if ironic is not None and grammar.turns.search(around.head, ironic.end()) is not None:
        ironic = None  # "by all means raise the fee, but please …"
    return told or patterns.defended.search(around.tail) or ironic


def _before(around: Setting, patterns: _Patterns, grammar: Grammar) -> re.Match[str] | None:
    """Others who want a change, or the writer of some time ago, before it in its sentence."""
    head = around.head
    for pattern in (patterns.thirds, patterns.once):
        for one in pattern.finditer(head):
            if grammar.own_voice.search(head, one.end()) or _STOP.search(head, one.end()):
                continue
            if patterns.returns.search(f"{head}{around.inner}", one.end()) is None:
                return one
    return None


def _supposed(around: Setting, patterns: _Patterns, grammar: Grammar) -> re.Match[str] | None:
    """What makes a sentence one of things supposed, rumoured or dreamt, in which its writer asks for nothing."""
    said = f"{around.head}{around.inner}{around.tail}"
    unreal = patterns.unreal.search(said)
    turn = None if unreal is None else grammar.turns.search(said, unreal.end())
    if unreal is None or (turn is not None and grammar.orders.search(said, turn.end()) is not None):
        return None  # "the rumours worry us, but replace …"
    return None if first_ask(said, grammar, unreal.end()) is not None else unreal


def _warning(one: Amendment, around: Setting, patterns: _Patterns, grammar: Grammar) -> re.Match[str] | None:
    """What would come of an order over a whole unit: "Delete B2.4 and I am lost"; not what the writer is glad of."""
    if one.operation not in WHOLE or one.target_text is not None or one.new_text is not None:
        return None
    if first_ask(around.head, grammar) is not None:
        return None
    warning = patterns.warns.match(around.tail)
    if warning is None or patterns.gladly.search(around.tail[: warning.end() + WARN_REACH]) is not None:
        return None
    return warning


def _guess(one: Amendment, around: Setting, patterns: _Patterns, grammar: Grammar) -> re.Match[str] | None:
    """A guess at a new figure that nothing asks for: "Ghi 93% cho oai chứ thực tế chắc 70%"."""
    if one.operation is not Operation.REPLACE or not (one.new_text or "")[:1].isdecimal():
        return None
    said = before_new(one, around)
    return None if first_ask(said, grammar) is not None else patterns.guesses.search(said)
