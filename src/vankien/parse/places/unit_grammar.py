"""The patterns of requests about whole units, compiled from a language's tables.

request := verb [fillers] units | units [asks] verb [fillers]          "bỏ khoản 2", "khoản 2 nên bỏ"
move    := verb units place | units [asks] verb place                  place := [way] side | way | edge
merge   := verb units [into [name] [quote]] | units verb [into …]
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.parse.places.address import BARE, BELOW
from vankien.parse.places.drafts_numbers import CODED
from vankien.parse.words.pieces import Q, words
from vankien.text.pattern import compile_later

NEVER = "(?!)"  # matches nothing
ANY = r"(?:[^\S\n]++|[^.;\s]|\.(?=\w)|(?<=\d)\.)"  # inside one clause: "B.III.1", "mục 6. Xây dựng …"


@dataclass(frozen=True, slots=True)
class UnitGrammar:
    """Compiled patterns; all over masked lower-case text. `heads` may begin an order without "đề nghị"."""

    delete: re.Pattern[str]
    delete_behind: re.Pattern[str]
    spared: re.Pattern[str]
    this: re.Pattern[str]
    it: re.Pattern[str]
    swap: re.Pattern[str]
    move: re.Pattern[str]
    swap_goes: re.Pattern[str]
    put: re.Pattern[str]
    theys: re.Pattern[str]
    stand: re.Pattern[str]
    precedes: re.Pattern[str]
    merge: re.Pattern[str]
    split: re.Pattern[str]
    halved: re.Pattern[str]
    renumber: re.Pattern[str]
    becomes: re.Pattern[str]
    becomes_behind: re.Pattern[str]
    renumbered_to: re.Pattern[str]
    partly: re.Pattern[str]
    owned: re.Pattern[str]
    contents: re.Pattern[str]
    piece_of: re.Pattern[str]
    citing: re.Pattern[str]
    into: re.Pattern[str]
    result: re.Pattern[str]
    result_told: re.Pattern[str]
    only_fillers: re.Pattern[str]
    away_from: re.Pattern[str]
    becomes_one: re.Pattern[str]
    moves: re.Pattern[str]
    only_puts: re.Pattern[str]
    two_kinds: re.Pattern[str]
    first_of_all: re.Pattern[str]
    up: re.Pattern[str]
    ways: re.Pattern[str]
    withs: re.Pattern[str]
    heads: tuple[re.Pattern[str], ...]


@lru_cache(maxsize=8)
def unit_grammar(s: Speech) -> UnitGrammar:
    """The patterns of a language, compiled once."""
    u = s.whole_units
    whole = _verb(s)
    units = words((*s.units, *u.items))
    kinds = words((*(word for word in s.units if word not in s.weak_units), *u.items))
    names = words((*s.whole_of, *u.fillers, *s.away, *s.names_words, *s.leading_ordinals))
    lead = rf"(?:{names}\s+){{0,4}}"
    ways, sides, edges = words(s.ways), words((*s.after, *s.before)), words((*s.at_start, *s.at_end))
    goes = rf"(?P<way>{ways}|{sides})(?P<to>{ANY}{{0,160}})"
    inside = rf"(?P<way>{ways}|{sides}|{words(s.containers)})(?P<to>{ANY}{{0,160}})"
    at_edge = rf"(?P<way>{ways}|{sides}|{edges}|{words(s.containers)})(?P<to>{ANY}{{0,160}})"
    stop = rf"(?=\s*(?:[.;,:!?)]|$|{words((*s.reasons, *s.bare_reasons, *s.phrasing.ands))}))"
    into = words((*s.into, *u.halves))
    bare = rf"(?:\d{{1,3}})?{BELOW}{{1,4}}" if s.counts_at_head else rf"\d+(?:\.\d+)+\.[a-zđ]|{BARE}"
    dropped = rf"{units}|(?:\d+(?:\.\d+)+|{bare}|{CODED})(?!\w)"  # "delete 3.4", "delete 16(4)", "bỏ II.3"
    delete = compile_later(rf"(?P<verb>{whole(s.deletes)}|{words(u.unneeded)})\s*:?\s+{lead}(?P<unit>{dropped})")
    move = compile_later(rf"(?P<verb>{whole(s.moves)})(?P<what>{ANY}{{1,200}}?){goes}")
    put = compile_later(rf"(?P<verb>{whole(u.puts)})(?P<what>{ANY}{{1,200}}?){at_edge if s.counts_at_head else inside}")
    merge = compile_later(rf"(?P<verb>{whole(s.merges)})(?P<what>{ANY}{{0,200}})")
    split = compile_later(rf"(?P<verb>{whole(s.splits)})(?P<what>{ANY}{{0,200}}?)(?P<into>{into})")
    swap = compile_later(
        rf"(?P<verb>{whole(u.swaps)})|(?P<verb_>{whole(u.exchanges)}){ANY}{{1,160}}?{words(u.each_other)}"
    )
    renumber = compile_later(rf"(?P<verb>{words(s.renumbers)})")
    return UnitGrammar(
        delete=delete,
        delete_behind=compile_later(
            rf"{whole(s.deletes)}(?:\s+{names}){{0,4}}(?:\s+{words(u.entire)}\s+{units})?{stop}"
            rf"|{words(u.unneeded)}(?:\s+{names})?\s+{words(u.no_more)}{stop}"
        ),
        spared=compile_later(rf"(?P<verb>{words(s.spare)}){stop}"),
        this=compile_later(words(s.this)),
        it=compile_later(rf"\s+{words(u.its)}"),
        swap=swap,
        move=move,
        swap_goes=compile_later(
            rf"(?P<verb>{whole(u.swaps)})(?P<what>{ANY}{{1,200}}?)(?P<way>{ways})(?P<to>\s+{sides}\s{ANY}{{0,160}})"
        ),
        put=put,
        stand=compile_later(
            rf"(?:{words(u.ought)}\s+|(?={words(u.belongs)}))(?P<verb>{whole((*u.stands, *u.puts, *u.belongs))})"
            rf"(?P<what>\s+){at_edge}"
        ),
        precedes=compile_later(
            rf"{words(u.ought)}\s+(?P<verb>(?P<way>{words(u.precedes)}))(?P<what>\s+)(?P<to>{ANY}{{0,160}})"
        ),
        theys=compile_later(
            rf"^\W*(?:\w+,?\s+)?{words(u.theys or (NEVER,))}\s+{words((*s.asks, *u.ought))}\s+(?:\w+\s+)?$"
        ),
        merge=merge,
        split=split,
        halved=compile_later(rf"(?P<verb>{whole(s.splits)})\s+(?:{names}\s+)?{words(u.halves)}{stop}"),
        renumber=renumber,
        becomes=compile_later(rf"\s*(?:{words(u.former)}\s*)?(?P<becomes>{words(u.becomes)})\s*"),
        renumbered_to=compile_later(rf"\s*{words(s.renumbers)}\s+(?:\w+\s+)?(?P<becomes>{words(s.copulas)})\s*"),
        becomes_behind=compile_later(rf"(?P<becomes>{words(u.becomes)})\s*$"),
        partly=compile_later(words(u.partly)),
        owned=compile_later(rf"(?P<piece>\w+(?:\s+\w+)?)\s+{words(u.owns)}\s+(?:{words(s.whole_of)}\s+)?$"),
        contents=compile_later(rf"(?:\w+\s+)?{words((*u.contents, *u.entire))}"),
        piece_of=compile_later(
            rf"{words((*u.described, *u.contents))}\s+(?:{words(u.tells)}\s+)?{words(u.abouts)}\s+"
            r"[^,;:.\x01]{2,60}?\s"
            rf"{words((*s.containers, *s.of_words, *u.owns))}\s+$"
            if u.described and u.abouts
            else NEVER
        ),
        citing=compile_later(rf"{words(u.citing)}\s+(?:\w+\s+){{0,2}}$"),
        into=compile_later(words(s.into)),
        result=compile_later(
            rf"(?:{words((*s.into, *s.marks_result, *u.named))}|:)\s*"
            rf"(?:(?:{names}|{units}|{words(u.named)})\s*){{0,4}}:?\s*(?P<new>{Q})"
        ),
        result_told=compile_later(
            rf"{words((*s.into, *s.marks_result, *u.named))}\s*:\s*(?P<new>[^\s\x01][^\x01\n]{{9,300}})$"
        ),
        only_fillers=compile_later(rf"(?:[\s(]|{names}|{units}|{words(s.this)})*"),
        away_from=compile_later(rf"\s*{words(u.away_from)}"),
        becomes_one=compile_later(rf"\s*{words(s.into)}\s+{units}"),
        up=compile_later(words(u.up)),
        ways=compile_later(ways),
        withs=compile_later(rf"(?<=\s)(?:{words((*u.withs, *s.joins))})(?=\s\s)"),
        moves=compile_later(words(s.moves)),
        first_of_all=compile_later(rf"(?:{ways}\s+)?{words(u.firsts)}"),
        two_kinds=compile_later(rf"{kinds}\s{ANY}{{1,80}}?{words((*s.joins, *u.withs))}\s+{kinds}\s"),
        only_puts=compile_later(rf"{words(u.puts)}\s+(?:{ways}|{sides}|{words(s.containers)})"),
        heads=(delete, move, put, merge, split, swap, renumber),
    )


def _verb(s: Speech) -> Callable[[Iterable[str]], str]:
    """Makes patterns of verbs that are no part of another word: not the "nhập" of "thu nhập"."""
    guard = "".join(rf"(?<!\b{word}\s)" for word in s.whole_units.compounds)

    def whole(entries: Iterable[str]) -> str:
        return guard + words(entries)

    return whole
