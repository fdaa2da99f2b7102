"""The patterns of words about a place, made of a language's tables."""

import re
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.parse.places.address import ADDRESS, BELOW
from vankien.parse.places.drafts_numbers import CODED
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

YEAR = r"(?:1[89]|20)\d\d(?![\w.]*\d|\w)"  # no unit bears such a number: "In Article 3, 2031 should be 2029"
SHORT_NAME = 3  # letters of a name that may be glued to its number


@dataclass(frozen=True, slots=True)
class Patterns:
    """What a place may look like in one language: `unit` its name, `number` behind it, the rest what follows."""

    unit: re.Pattern[str]
    unit_or_glued: re.Pattern[str]
    glued: re.Pattern[str]
    number: re.Pattern[str]
    join: re.Pattern[str]
    to: re.Pattern[str]
    range_lead: re.Pattern[str]
    stop: re.Pattern[str]
    list_stop: re.Pattern[str]
    other_law: re.Pattern[str]
    below: re.Pattern[str]
    compound: re.Pattern[str]
    before_quote: re.Pattern[str]
    leads: re.Pattern[str] | None
    one_more: re.Pattern[str]
    adds: re.Pattern[str]
    count: re.Pattern[str]
    following: re.Pattern[str]
    marked: re.Pattern[str]
    inner_mark: re.Pattern[str]
    of_unit: re.Pattern[str]
    measure: re.Pattern[str]
    unit_end: re.Pattern[str]
    slip: re.Pattern[str]
    in_law: re.Pattern[str]
    in_act: re.Pattern[str]
    act_ahead: re.Pattern[str]
    act_tells: re.Pattern[str]


@lru_cache(maxsize=8)
def patterns_of(s: Speech) -> Patterns:
    """The patterns of a language, made once."""
    unit = words((*s.units, *s.page, *s.line))
    ends = "|".join(sorted((*s.first, *s.last, *s.next_to_last), key=len, reverse=True)).replace(" ", r"\s+")
    ordinals = "|".join(sorted(s.ordinals, key=len, reverse=True)).replace(" ", r"\s+")
    spoken = sorted({*s.bare_ordinals, *s.spoken_numbers}, key=len, reverse=True)
    bare_ordinals = "|".join(spoken).replace(" ", r"\s+")
    marks = "|".join(s.ordinal_mark)
    deeper = rf"(?:\s{{0,2}}{BELOW})*"  # "Điều 7 (3)", "section 7(1)(b)(ii)"
    voice = words((*s.asks, *s.wishes, *s.unmarked.opines, *s.no_letters))  # "to the objectives I would add"
    number = (
        rf"(?!{voice})(?:(?:{marks})\s+(?P<ordinal>{ordinals}|{ends})(?!\w)|(?:(?:{marks})\s*)?(?:"
        rf"\((?P<bracketed>[a-zđ]|\d{{1,2}}|[ivx]{{2,5}})\)|(?P<nested>\d+[a-zđ]?\s{{0,2}}\(\d{{1,2}}\){deeper})|(?P<inner>[a-zđ]\d?\s?\([ivx]+\))|(?P<code>{CODED})|(?P<address>{ADDRESS})|(?P<roman>[ivxlc]+)(?!\w)|(?P<digits>\d+(?:\.\d+)*[a-zđ]?)(?!\w|\s*%|/\d)|"
        rf"(?P<letter>[a-zđ]\d?)(?!\w)|(?P<end>{ends})(?!\w)|(?P<bare>{bare_ordinals})(?!\w)))"
    )
    joins = "|".join(s.joins)
    units = s.whole_units
    asked = words((*units.swaps, *units.ought, *s.merges, *s.splits, *s.moves, *s.asks))
    ends_name = words((*s.stops, *s.last, *s.inserts, *s.deletes, *s.replaces))
    return Patterns(
        unit=compile_later(unit),
        unit_or_glued=compile_later(rf"{unit}|{_glued(s)}"),
        glued=compile_later(_glued(s)),
        number=compile_later(rf"\s*(?:\([-–+*]\)\s*)?{number}"),
        join=compile_later(
            rf"\s*(?:[,;]\s*(?:{joins})?|(?:{joins})(?!\w))\s*(?:{unit})?"
            rf"(?!\s*{YEAR})(?=\s*{number.replace('?P<', '?P<j')})"
        ),
        to=compile_later(rf"\s*(?:–|-|(?:{'|'.join(s.to)})(?!\w))\s*(?:{words(s.of_words)}\s+)?(?P<unit>{unit})?"),
        range_lead=compile_later(rf"\s+{words(s.from_words)}(?=\s+[\w.]{{1,6}}\s+{words(s.to)}\s)"),
        stop=compile_later(rf"\s*(?:[,;.:)\]–-]|$|\n|(?:{joins}|{'|'.join(s.to)})(?!\w)|{unit}|{ends_name}|\x01)"),
        list_stop=compile_later(rf"\s+{asked}"),
        other_law=compile_later(
            rf"[\s,]*(?:{words(s.of_words)}\s+)?(?!{_own_act(s)})(?:{words(s.other_law)})(?!\s+{words(s.this)})"
        ),
        below=compile_later(rf"\s*(?:\()?(?:{words(s.from_below)})"),
        before_quote=compile_later(rf"[\s,:(–-]*(?:{words(s.heading_words)}\s*)?[\s:]*$"),
        adds=compile_later(rf"{words(s.inserts)}\s+(?:{words(('1', '01', *s.bare_ordinals))}\s+)?$"),
        one_more=compile_later(rf"{words(s.whole_units.one_more)}\s+$"),
        leads=compile_later(rf"{words(s.leading_ordinals)}\s+$") if s.leading_ordinals else None,
        count=compile_later(
            rf"(?<![\w.,])(?P<count>[2-9]|{ordinals})\s+(?:{words((*s.whole_of, *s.unmarked.leads))}\s+)?$"
        ),
        following=compile_later(  # "một khoản ngay sau khoản 2" is a new one
            rf"\s+(?:(?P<next>{words(s.next_words)})|{words(s.previous_words or ('(?!)',))})"
            rf"(?!\s+{unit})(?=\s*(?:[^\w\s]|\n|$)|\s+(?:{asked}|{ends_name}|{words((*s.about_draft, *s.carries_on))}))"
        ),
        compound=compile_later(rf"(?<!\w)(?:{'|'.join(s.not_after)})\s+{unit}$"),
        marked=compile_later(rf"\s+(?:{marks})\s"),
        inner_mark=compile_later(rf"\s*(?:{marks})\s*\d" if s.counts_at_head else "(?!)"),  # "Article 1, number 2"
        of_unit=compile_later(rf"\s*(?:{words((*s.of_words, *s.containers))}\s+)?(?:{unit})"),
        measure=compile_later(rf"\s*{words(s.measures)}"),
        unit_end=compile_later(rf"(?P<unit>{unit})\s*:?\s*$"),
        slip=compile_later(words(s.slips)),
        in_act=compile_later(
            rf"{words(s.acts)}\s+(?:{words(s.numbered)}\s+)?\d[^\s()]*(?:\s+[^\s().;]+){{0,9}}?\s*(?P<inside>\([^()]{{0,90}}\))"
        ),
        act_ahead=compile_later(
            rf"\W*{words(s.acts)}\s+(?:{words(s.numbered)}\s+)?\d[^\s(),;]*(?:\s+[^\s().,;:\x01\d]+){{0,8}}\s*,?\s+"
        ),
        act_tells=compile_later(rf"\s+(?:\w+\s+)?{words(s.acts_own.told)}" if s.acts_own.told else "(?!)"),
        in_law=compile_later(
            rf"(?:(?P<own>{words(s.drafts)})\s+)?{words(s.laws)}(?!\s+{words(s.this)})(?:\s+\w+){{0,9}}\s*(?P<inside>\([^()]{{0,90}}\))"
        ),
    )


def _own_act(s: Speech) -> str:
    """The name of an act that is the draft's own, since nothing more is said of it: "Điều 3 Quyết định: …"."""
    asks = words((*s.acts_own.annexed, *s.asks, *s.inserts, *s.deletes, *s.replaces, *s.copulas))
    return rf"{words(s.acts_own.bare)}\s*(?:[,;:.)(–-]|$|\n|{asks})" if s.acts_own.bare else "(?!)"


def _glued(s: Speech) -> str:
    """Short names of a page with their number right behind: "p5", "tr12"."""
    short = [one for one in s.page if one.isalpha() and len(one) <= SHORT_NAME]
    return "|".join(rf"{one[0]}(?<!\w{one[0]}){one[1:]}(?=\d{{1,3}}(?!\w))" for one in short) or "(?!)"
