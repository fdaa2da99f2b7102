"""The patterns of words that nobody puts in marks: what names them, what ends them, what is asked for beside them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

MOST_BARE = 10  # words of a phrase that has no name before it


@dataclass(frozen=True, slots=True)
class UnmarkedPatterns:
    """What names words without marks, what ends them, and what is asked for beside them."""

    name: re.Pattern[str]
    by: re.Pattern[str]
    end: re.Pattern[str]
    end_by: re.Pattern[str]
    doubtful: re.Pattern[str]
    behind: re.Pattern[str]
    further: re.Pattern[str]
    beside: re.Pattern[str]
    adds_behind: re.Pattern[str]
    between: re.Pattern[str]
    governed: re.Pattern[str]
    changes: re.Pattern[str]
    vague: re.Pattern[str]
    adds: re.Pattern[str]
    added: re.Pattern[str]
    nameless: re.Pattern[str]
    counts: Mapping[str, int]
    dropped: re.Pattern[str]
    particles: re.Pattern[str]
    held: re.Pattern[str]
    some: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class _Pieces:
    """Parts of patterns that several of them share."""

    bare: str
    weak: str
    names: str
    orders: str
    by: str
    beside: str
    counts: str
    asks: str
    says: str
    kinds: str
    place: str
    told: str
    side: str
    wished: str
    lead_in: str


def _pieces(s: Speech) -> _Pieces:
    u = s.unmarked
    bare, weak = words((*s.bare_names, *u.lists)), words(s.weak_names)
    names = rf"(?:{bare}|{weak})"
    orders = words((*s.replaces, *s.inserts, *s.deletes))
    by, beside = words((*s.by, *s.corrects)), words((*s.after, *s.before))
    counts = "|".join(sorted((*s.bare_ordinals, *(str(one) for one in range(2, 10))), key=len, reverse=True))
    asks = rf"(?:{words((*s.asks, *s.wishes))}\s+(?:\w+\s+)?)?"
    says = words((*s.replaces, *s.uses, *s.raises, *s.ways_to_say))
    kinds = words((*s.units, *s.page, *s.line, *s.bare_names))
    number = (
        r"[a-z]?\d{1,2}(?:\.\d{1,2})+(?!\w)|\([a-z]\)|" if s.counts_at_head else ""
    )  # "delete the word private in 2.3"
    within = words((*s.containers, *(s.from_words if s.counts_at_head else ())))
    place = rf"{within}\s+(?:\w+\s+)?(?:{number}{kinds}|{beside}|{words((*s.at_end, *s.at_start))})"
    told = rf"{words(s.asks)}\s+(?:\w+\s+){{0,3}}?{by}"
    side = rf"(?:{words((*s.containers, *s.into))}\s+)?{beside}\s+(?:\w+\s+)?{names}"
    wished = rf"{words((*s.asks, *s.wishes))}\s+(?:\w+\s+)?{orders}"
    some = words((*s.whole_of, *sorted(u.figures.starts)))  # in one order: compiled patterns are kept between runs
    lead_in = rf"(?:{some}\s+)?{names}(?:\s+{words(s.this)})?"  # of the new words: "sau chữ kết quả cụm từ “…”"
    return _Pieces(
        bare,
        weak,
        names,
        orders,
        by,
        beside,
        counts,
        asks,
        says,
        kinds,
        place,
        told,
        side,
        wished,
        lead_in,
    )


def _closes(s: Speech, p: _Pieces) -> str:
    """What ends words without marks."""
    u = s.unmarked
    edges = "(?!)" if s.counts_at_head else words((*s.at_start, *s.at_end))  # "before the end of 2026" is one phrase
    order = (
        rf"(?:{words((*s.joins, *s.carries_on))}\s+)?{p.asks}{p.orders}\s+(?:\w+\s+)?(?:{p.names}|{p.by})"
        rf"|{p.asks}{words((*s.replaces, *s.inserts, *s.uses))}\s*(?:\w+\s+)?:?\s*\x01"
        rf"|{p.asks}{words(s.deletes)}(?:\s+{words(s.away)})?\s*(?:[,;.]|$)"
    )
    return (
        rf"\s*(?:[;:()!?\x01]|\.(?!\d)|$)|\s+{words(u.turns)}"
        rf"|\s+{p.lead_in}\s*[:\x01]|\s*,?\s+(?:{words(s.carries_on)}\s+)?{p.asks}{words(s.inserts)}(?:\s+{p.lead_in})?\s*:"
        rf"|\s+(?:{p.place}|{edges}|{p.side}|{p.wished}|{order}|{words(s.bare_reasons)}|{words(u.fillers)}(?=\s*(?:[,;.!]|$)|\s+{words(u.fillers)})"
        rf"|{words(s.away)}(?=\s*(?:[,;.]|$)|\s+(?:{words(s.doubtful)}|{p.place}))"
        rf"|{words(s.this)}(?=\s*(?:[,;.:]|$)|\s+(?:{words((*s.asks, *s.own_voice, *s.uses))}|{p.orders}|{p.by})))"
    )


def _behind(s: Speech) -> str:
    """What stands behind a comma that ends such words."""
    u = s.unmarked
    return words(
        (
            *s.units, *s.page, *s.line, *s.asks, *s.replaces, *s.inserts, *s.deletes, *s.containers, *s.reasons,
            *s.carries_on, *s.joins, *s.after, *s.before, *s.bare_reasons, *s.bare_names, *s.own_voice, *u.fillers,
            *s.doubtful, *s.turns, *s.slips, *u.leads,
        )
    )  # fmt: skip


@lru_cache(maxsize=8)
def unmarked_patterns(s: Speech) -> UnmarkedPatterns:
    """The patterns of a language."""
    u, p = s.unmarked, _pieces(s)
    closes, behind, compile_ = _closes(s, p), _behind(s), compile_later
    before = words((*s.replaces, *s.inserts, *s.deletes, *s.by, *s.after, *s.before, *s.containers, *s.away, *u.leads))
    led = rf"(?:{before}|[,:]|^|(?<!\w)(?:{p.counts})(?!\w))\s*"
    numbers = rf"(?:\d|[ivx]+(?!\w)|{words((*s.ordinal_mark, *s.first, *s.last, *s.this))})"
    return UnmarkedPatterns(
        name=compile_(
            rf"(?:(?<!\w)(?P<count>{p.counts})\s+)?(?:{p.bare}|(?:{led})(?!{p.bare})(?P<weak>{p.weak}))\s*:?\s+"
            rf"(?!\s|\x01|{words(s.bare_not)})"
        ),
        by=compile_(rf"{p.by}\s+(?!\s|\x01|{p.names})"),
        end=compile_(closes),
        end_by=compile_(rf"{closes}|\s+(?:{p.says}\s+)?{p.by}(?=\s)|,?\s+{p.told}(?=\s)"),
        doubtful=compile_(
            rf"{words((*s.doubtful, *s.by, *s.corrects))}|{words(s.joins)}\s+{p.names}|{p.kinds}\s+{numbers}"
        ),
        vague=compile_(rf"(?:^|\s){words(u.vague)}$"),
        behind=compile_(rf"\s*,\s*(?:{behind}|$)"),
        further=compile_(rf"\s+(?:{p.side}|{p.wished}|{p.asks}{p.says}\s+(?:\w+\s+)?{p.by}|{p.told})"),
        beside=compile_(rf"{p.beside}\s+(?:\w+\s+)?{p.names}\s*:?\s+$") if s.counts_at_head else compile_("(?!)"),
        adds_behind=compile_(rf"\s*,?\s+{p.asks}{words((*s.inserts, *s.unmarked.bare.adds))}\s"),
        between=compile_(
            rf"(?:\s|,|{p.place}\s*\S*|{words((*s.this, *s.own_voice, *u.fillers, *s.away))}|{p.says}"
            rf"|{words(s.page)}\s*\d+|{words(s.asks)}(?:\s+\w+){{0,2}}?)*"
        ),
        governed=compile_(rf"(?:{p.orders}|{p.by}|{p.beside})\s+(?:\w+\s+){{0,2}}?{p.names}\s+$"),
        changes=compile_(rf"{p.says}|{words(s.asks)}\s+(?:\w+\s+){{0,3}}?{p.by}"),
        adds=compile_(
            rf"\s*,?\s*{p.asks}{words(s.inserts)}\s+"
            rf"(?!\s|\x01|{p.lead_in}|{p.beside}|{words((*s.containers, *u.vague))})"
        ),
        counts=s.bare_ordinals,
        dropped=compile_(rf"{words(s.deletes)}\s+(?:\w+\s+){{0,2}}?{p.names}\s*:?\s+$"),
        particles=compile_(rf"(?:(?:{words((*s.away, *u.fillers, *u.judged))})\s*)+"),
        held=compile_(rf"{words(s.containers)}\s+(?:{words(u.lists)})\s*:?\s+$"),
        some=compile_(rf"{words(u.some or ('(?!)',))}\s+(?:\w+\s*,\s*)?$"),
        nameless=compile_(
            rf"(?:{words((*s.inserts, *s.uses))}\s+){{1,2}}"
            rf"(?!{p.names}|{p.kinds}|{words((*s.containers, *u.vague, *s.whole_of, *s.inserts))}|{p.beside})"
            rf"(?P<new>(?:[^\W_]+\s+){{1,{MOST_BARE}}}?){words(s.containers)}\s+{p.beside}\s+"
            rf"(?!{p.kinds}|{p.names}|{words(s.this)}|[ivx\d])"
        ),
        added=compile_(
            rf"{words(s.inserts)}\s+(?!{p.names}|{p.beside}|{words((*s.containers, *u.vague))})"
            rf"(?P<new>(?:[^\W_]+\s+){{1,{MOST_BARE}}}?)(?:{words(s.containers)}\s+)?{p.beside}\s+(?:\w+\s+)?{p.names}\s+$"
        ),
    )
