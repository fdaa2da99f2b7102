"""Requests about units that are told by what they are about: "Hai gạch đầu dòng về chợ với về bến xe nhập một".

No number names them, so a person sees where they are; that they are to be merged, divided, moved or freed of words is
plain. Restraint: only names of pieces of a text, and only outcomes that texts alone have ("thành mục riêng", "lên đầu
tiên").
"""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation, Position
from vankien.model.span import Span
from vankien.parse.grammar.found import Found, edge, trimmed
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.grammar.hearsay import hearsay
from vankien.parse.places.items import unit_references
from vankien.parse.places.unit_grammar import unit_grammar
from vankien.parse.requests.figures_blanked import without_places
from vankien.parse.requests.shapes_alike import alike
from vankien.parse.words.cues import Cue
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import BLANK, Masked
from vankien.parse.words.sides import side_of
from vankien.text.pattern import compile_later

MOST_WORDS = 12  # of a description; a longer one is a sentence that happens to hold the words
TOLD_REACH = 200  # code points before an order in which the piece that goes is told
_WORD = r"[^\s\x01,;:.()!?]+"
_SAID = rf"{_WORD}(?:\s+{_WORD}){{0,{MOST_WORDS - 1}}}?"
_LISTED = rf"{_WORD}(?:,?\s+{_WORD}){{0,{MOST_WORDS - 1}}}?"
_BRACKET = r"(?:\s*\([^()\x01]{1,60}\))?"


@dataclass(frozen=True, slots=True)
class _Patterns:
    merged: tuple[re.Pattern[str], ...]
    divided: tuple[re.Pattern[str], ...]
    moved: re.Pattern[str]
    ahead: re.Pattern[str]
    freed: re.Pattern[str]
    dropped: re.Pattern[str]
    told: re.Pattern[str]
    first: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns | None:
    u = s.whole_units
    if not u.described:
        return None
    kinds, ways = words(u.described), words(s.ways)
    count = rf"(?:{words(u.pairs)})"
    asks = rf"(?:{words((*s.asks, *s.wishes, *u.ought))}\s+(?:\w+\s+)?)?"
    asking = words((*s.asks, *s.wishes, *s.carries_on, *u.ought, *u.leads))
    asks_only = (*s.asks, *s.wishes, *u.ought)
    head = rf"(?:(?:^|[,;:.(–-])\s*|{asking}\s+)(?:{asking}\s+(?:\w+\s+)?){{0,2}}"
    withs = words((*s.joins, *u.withs))
    merges, splits, together = words(s.merges), words(s.splits), words(u.together)
    ends = rf"(?=\s*(?:[.,;:!?)]|$)|\s+{words((*s.reasons, *s.bare_reasons, *s.unmarked.fillers))})"
    sides = words((*s.after, *s.before))
    edges = rf"(?:{words((*u.firsts, *u.lasts))}|{words((*s.at_start, *s.at_end))}|{sides}\s+{kinds})"
    compile_ = compile_later
    return _Patterns(
        merged=(
            compile_(
                rf"{count}\s+{kinds}\s+{_LISTED}\s+{withs}\s+{_LISTED}\s*,?\s+{asks}(?P<verb>{merges})\s+{together}"
            ),
            compile_(
                rf"{head}(?P<verb>{merges})\s+(?:{count}\s+)?{kinds}\s+{_LISTED}\s+{withs}\s+{_LISTED}\s+{together}"
            ),
        ),
        divided=(
            compile_(
                rf"{head}(?P<verb>{splits})\s+(?P<what>(?:(?:{kinds}|{words(u.topics)})\s+)?{_LISTED})\s+(?:\w+\s+)?{words(s.into)}\s+"
                rf"(?:\w+\s+)?{kinds}\s+{words(u.apart)}"
            ),
            compile_(rf"{head}(?P<verb>{splits})\s+(?:\w+\s+)?{words(s.into)}\s+{count}\s+{kinds}{ends}"),
            compile_(rf"{head}(?P<verb>{splits})\s+(?:{words(s.into)}\s+)?{words(u.halves)}\s+{words(s.units)}{ends}"),
        ),
        moved=compile_(
            rf"{head}(?P<verb>{words((*s.moves, *u.puts))})\s+(?P<what>{kinds}\s+{_LISTED}{_BRACKET})\s+"
            rf"(?P<goes>(?:{ways}\s+)?{edges}(?:[^\S\n]++|[^.;:\s]|\.(?=\w)){{0,80}})"
        ),
        ahead=compile_(
            rf"(?:^|[.;:(])\s*(?P<one>{_LISTED})\s+{words(u.ought)}\s+(?:{words((*s.uses, *s.replaces))})\s+"
            rf"(?:{ways}\s+)?(?P<side>{sides})\s+(?P<other>{_LISTED}){ends}"
        ),
        freed=compile_(
            rf"{head}(?P<verb>{words((*s.deletes, *u.frees))})\s+(?:{words(s.names_words)}\s+)?(?P<old>{_SAID})\s+"
            rf"{words(u.away_from)}\s+(?:{words(s.unmarked.leads)}\s+)?(?:{kinds}|{words(u.lists)})"
        ),
        dropped=compile_(
            rf"{head}(?P<verb>{words(s.deletes)})\s+(?:{words((*u.entire, *s.away, *s.whole_of))}\s+){{0,2}}"
            rf"(?:{kinds}|{words(u.contents)})\s+(?:{words((*s.uses, *u.tells))}\s+)?"
            rf"{words(u.abouts)}\s+(?P<what>{_LISTED})"
            rf"(?=\s*(?:[.;:!?)(]|$|,\s+(?:{words((*s.reasons, *s.bare_reasons, *s.containers))}))"
            rf"|\s+{words((*s.reasons, *s.bare_reasons, *s.containers, *s.at_end, *s.at_start))}"
            rf"|\s+{words((*s.away, *s.unmarked.fillers))})"
        ),
        told=compile_(
            rf"{head}(?:{words((*u.entire, *s.whole_of))}\s+){{0,2}}(?:{kinds}|{words(u.contents)})\s+"
            rf"(?:{words((*s.uses, *u.tells))}\s+)?{words(u.abouts)}\s+(?P<what>{_LISTED})"
            rf"\s*[,:–-]?\s*(?:{words((*asks_only, *s.passive))}\s+){{0,3}}$"
        ),
        first=compile_(words(u.firsts)),
    )


def merge_described(_text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """Two pieces that become one: "Hai ý về đường sá với về cầu cống nên gộp làm một"."""
    patterns = _patterns(grammar.speech)
    for pattern in () if patterns is None or BLANK in stretch.text else patterns.merged:
        match = pattern.search(stretch.text)
        if match is not None and not _is_done(stretch, match.start("verb"), grammar):
            return _whole(Operation.MERGE, stretch, match)
    return None


def split_described(_text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """What gets a piece of its own: "tách giáo dục ra thành mục riêng"; or a sentence cut: "Tách ra hai câu"."""
    patterns = _patterns(grammar.speech)
    for pattern in () if patterns is None or BLANK in stretch.text else patterns.divided:
        match = pattern.search(stretch.text)
        if match is not None and not _is_done(stretch, match.start("verb"), grammar):
            found = _whole(Operation.SPLIT, stretch, match)
            told = Span(*match.span("what")).shift(stretch.start) if "what" in match.re.groupindex else None
            is_named = told is not None and unit_references(stretch.within(told), grammar.speech)
            return found if is_named else replace(found, described=told)
    return None


def move_described(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """A piece that goes to an edge, or beside another: "Đưa gạch đầu dòng về chợ lên đầu tiên"; words before words."""
    patterns = _patterns(grammar.speech)
    if patterns is None or BLANK in stretch.text:
        return None
    match = patterns.moved.search(stretch.text) if stretch.cues & Cue.MOVES else None
    if match is not None and not _is_done(stretch, match.start("verb"), grammar):
        goes = Span(
            stretch.start + match.start("goes"), stretch.start + len(stretch.text[: match.end("goes")].rstrip())
        )
        return Found(
            Operation.MOVE,
            stretch.start + match.start("verb"),
            goes.end,
            None,
            None,
            _side(match["goes"], patterns, grammar),
            destination=goes,
        )
    may_go = stretch.cues & Cue.BESIDE and stretch.cues & (Cue.USES | Cue.REPLACES)
    match = patterns.ahead.search(stretch.text) if may_go else None
    if match is None or not alike(match["one"], match["other"]) or match["one"].split()[0] != match["other"].split()[0]:
        return None
    one = trimmed(text, Span(match.start("one"), match.end("one")).shift(stretch.start))
    goes = Span(match.start("side"), match.end("other")).shift(stretch.start)
    return Found(Operation.MOVE, one.start, goes.end, one, None, side_of(match, grammar.speech), destination=goes)


def delete_from(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """Words without marks that leave a piece of the text: "Gạch tên Hà Vân ra khỏi câu đó"."""
    patterns = _patterns(grammar.speech)
    match = None if patterns is None or BLANK in stretch.text else patterns.freed.search(stretch.text)
    if match is None or _is_done(stretch, match.start("verb"), grammar):
        return None
    old = trimmed(text, Span(match.start("old"), match.end("old")).shift(stretch.start))
    left = without_places(stretch.within(old), grammar)
    if unit_grammar(grammar.speech).only_fillers.fullmatch(left) is not None:  # "bãi bỏ khoản này khỏi dự thảo"
        return Found(Operation.DELETE, stretch.start + match.start("verb"), stretch.start + match.end())
    return Found(Operation.DELETE, stretch.start + match.start("verb"), stretch.start + match.end(), old)


def delete_described(_text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """A piece to drop that is told by what it is about: "Bỏ đoạn nói về việc cưới, việc tang ở trang 12"."""
    patterns = _patterns(grammar.speech)
    match = None if patterns is None or BLANK in stretch.text else patterns.dropped.search(stretch.text)
    if match is None or _is_done(stretch, match.start("verb"), grammar):
        return None
    what = Span(match.start("what"), match.end("what")).shift(stretch.start)
    return Found(Operation.DELETE, stretch.start + match.start("verb"), what.end, described=what)


def described_before(stretch: Masked, at: int, grammar: Grammar) -> Span | None:
    """What a piece is about that an order right behind it lets go: "the rule about tickets" before "should be deleted".

    A place that holds the piece is not what goes; one with a number beside the piece is.
    """
    patterns = _patterns(grammar.speech) if stretch.cues & Cue.DESCRIBED else None
    match = None if patterns is None else patterns.told.search(stretch.text, max(0, at - TOLD_REACH), at)
    if match is None:
        return None
    what = Span(match.start("what"), match.end("what")).shift(stretch.start)
    end = stretch.start + at
    is_numbered = any(what.start <= one.span.start < end for one in unit_references(stretch, grammar.speech))
    return None if is_numbered else what


def _whole(operation: Operation, stretch: Masked, match: re.Match[str]) -> Found:
    return Found(operation, stretch.start + match.start("verb"), stretch.start + match.end())


def _is_done(stretch: Masked, at: int, grammar: Grammar) -> bool:
    """Whether a word before the verb says that it was done, or might be."""
    return hearsay(grammar.speech).done.search(stretch.text, 0, at) is not None


def _side(goes: str, patterns: _Patterns, grammar: Grammar) -> Position | None:
    if patterns.first.search(goes) is not None:
        return Position.START
    side = grammar.side.search(goes)
    if side is None:
        return edge(goes, grammar)
    return side_of(side, grammar.speech, 0)
