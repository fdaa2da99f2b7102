"""The patterns of two wordings that bear neither marks nor names, compiled from a language's tables."""

import re
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.parse.words.pieces import ARROW, words
from vankien.text.pattern import compile_later

HARD = r"[;:!?()\n]|\.(?!\d)|\s[–—-]\s"  # ends a wording, whatever it is


@dataclass(frozen=True, slots=True)
class PairGrammar:
    """Compiled patterns; all over masked lower-case text with places blanked."""

    verb: re.Pattern[str]
    change: re.Pattern[str]
    by: re.Pattern[str]
    arrow: re.Pattern[str]
    against: re.Pattern[str]
    away: re.Pattern[str]
    fault: re.Pattern[str]
    of_words: re.Pattern[str]
    asks: re.Pattern[str]
    named_end: re.Pattern[str]
    again: re.Pattern[str]
    named: re.Pattern[str]
    of_text: re.Pattern[str]
    favour: re.Pattern[str]
    lead: re.Pattern[str]
    trail: re.Pattern[str]
    end: re.Pattern[str]
    announces: re.Pattern[str]
    soft: re.Pattern[str]
    purpose: re.Pattern[str]
    light: re.Pattern[str]
    names: re.Pattern[str]
    points_back: re.Pattern[str]
    done: re.Pattern[str]
    figure: re.Pattern[str]
    goes_on: re.Pattern[str]
    hard: re.Pattern[str]
    vague: re.Pattern[str]
    beside: re.Pattern[str]
    nothing: re.Pattern[str]
    head: re.Pattern[str]
    clearly: re.Pattern[str]
    topics: re.Pattern[str]


@lru_cache(maxsize=8)
def pair_grammar(s: Speech) -> PairGrammar | None:
    """The patterns of a language; None for one whose pairs always bear marks or names."""
    p = s.pairs
    if not p.writes:
        return None
    names = words(p.names)
    asks = words((*s.asks, *s.wishes))
    manner = rf"(?:\s*(?:{words(p.manners)}))"
    by = words(one for one in p.by if one[0].isalpha())
    signs = "|".join(re.escape(one) for one in p.by if not one[0].isalpha()) or "(?!)"
    linked = rf"(?P<by>\s*:?\s*(?:{by}|{signs})(?=\s)){{0,2}}"
    numbers, acts = (*s.ordinals, *s.bare_ordinals), (*s.acts, *s.drafts)
    in_place = rf"{words((*s.containers, *s.bare_leads))}\s{{4,}}"  # before a place that is blanked
    why = rf"{words(p.purposes)}\s+\w+(?:\s+\w+)?\s*"
    reasons = [one for one in s.bare_reasons if one not in p.words]  # "mới" ends "nông thôn mới"
    compile_ = compile_later
    head = rf"(?:{asks}|{words(s.unmarked.opines)}|{words((*s.carries_on, *p.nudges))}|\s)*"
    return PairGrammar(
        verb=compile_(rf"(?P<verb>{words(p.writes)}){manner}{{0,3}}{linked}\s*(?P<sign>{ARROW})?\s*:?\s*"),
        change=compile_(rf"(?P<verb>{words(p.changes)}){manner}{{0,2}}\s+"),
        by=compile_(rf"(?:\s+{manner}?\s*(?:{by})|\s*(?:{signs}|{ARROW}))\s+"),
        arrow=compile_(rf"\s*(?:{ARROW}|(?<=\s)(?:{signs})(?=\s))\s*"),
        against=compile_(rf",?\s+(?P<against>{words(p.against)})\s+(?:{names}\s+)?"),
        away=compile_(rf"(?P<verb>{words(p.away)})\s+(?:{names}\s+)?"),
        fault=compile_(rf"\s*,?\s+(?:{words(p.faults)})"),
        of_words=compile_(rf"\s*,?\s+(?:\w+\s+)?(?:{words(p.of_words)})"),
        asks=compile_(asks),
        named_end=compile_(rf"{words((*s.bare_names, *s.weak_names))}\s+$"),
        again=compile_(words(p.again)),
        named=compile_(rf"\s*{words((*s.names_words, *s.bare_names))}\s"),
        of_text=compile_(words(p.of_text)),
        favour=compile_(rf"\s+(?:{words(p.favours)})"),
        lead=compile_(rf"[\s,–+*•-]*(?:{names}[\s:]+)*"),
        trail=compile_(rf"(?:[\s,]+(?:{asks}|{words(s.own_voice)}|{words((*s.unmarked.opines, *p.nudges))}))+\s*$"),
        end=compile_(
            rf"\s*(?:{HARD}|$|{ARROW})|\s+(?:{in_place}|{words((*p.ends, *p.favours, *reasons))})"
            rf"|,?\s+{words(p.against)}(?=\s)"
        ),
        announces=compile_(
            rf"(?:^|[,.;!?:])\s*{head}{words((*p.of_text, *p.shortens))}"
            rf"(?:\s+{words((*p.manners, *s.roles.manners, *p.nudges, *s.unmarked.fillers))}){{0,4}}\s*:[^\S\n]*$"
        ),
        soft=compile_(rf"\s*,?\s*(?:{words((*p.favours, *p.ends))}|{why}(?:[.,;!]|$))"),
        purpose=compile_(rf"\s+{words(p.purposes)}(?=\s+\w+(?:\s+\w+)?\s*$)"),
        light=compile_(rf"\d[\w.,%/]*|\x01+|{words((*p.light, *numbers, *s.joins, *s.this, *s.copulas))}"),
        names=compile_(
            rf"(?:(?:{words((*s.names_words, *s.units, *s.whole_of, *s.this, *acts, *p.names, *p.light))}"
            rf"|{words(s.phrasing.pieces)})\s*)+"
        ),
        points_back=compile_(words(p.points_back or ("(?!)",))),
        done=compile_(words(p.done)),
        figure=compile_(rf"\d|{words(numbers)}"),
        goes_on=compile_(words(s.copulas)),
        hard=compile_(HARD),
        vague=compile_(rf"(?:.*\s)?{words((*p.vague, *s.unmarked.vague))}$|{words(p.alone)}$"),
        beside=compile_(rf"(?:\w+\s+){{0,3}}{words((*s.after, *s.before))}\s+{words((*s.names_words, *s.bare_names))}"),
        nothing=compile_(words(p.nothing)),
        head=compile_(head),
        clearly=compile_(rf"{words(p.clearly or ('(?!)',))}\s*$"),
        topics=compile_(words(p.topics or ("(?!)",))),
    )
