"""What numbers without a unit's name look like: addresses, dotted numbers, and what stands inside numbered units."""

import re
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.locator import UnitKind
from vankien.parse.places.address import BARE, LOOSE
from vankien.parse.words.pieces import words
from vankien.parse.words.quantities import MONEY
from vankien.text.pattern import compile_later

DOTTED = r"\d{1,2}(?:\.\d{1,2}){1,2}"
_LETTERED = rf"(?:{DOTTED}(?:\.[a-eđgh](?![\w.]))?)"  # "5.3.d"
_DEEP = r"\d{1,2}\.\d{1,2}\.\d{1,2}"
_LAST = r"(?:(?<=\d)|(?<=\d\.[a-zđ]))\.\s*$"  # "A.I.2.": no name's first letters
_CLOCK = r"(?:1?\d|2[0-4])\.[0-5]\d(?!\d|\.\d)"  # what may be a time of the day


@dataclass(frozen=True, slots=True)
class Addresses:
    """Numbers of parts and sections, and what stands beside one: "B.II.2", "ở A-I-2", "II, phần B"."""

    address: re.Pattern[str]
    loose: re.Pattern[str]
    of_part: re.Pattern[str]
    beside: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class DottedNumbers:
    """Dotted numbers that stand alone, and `led`, the gate before them; none where a language leads to no number."""

    dotted: re.Pattern[str] | None
    paired: re.Pattern[str] | None
    headed: re.Pattern[str]
    led: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class InsideUnits:
    """What stands in brackets or is counted in a numbered unit, in the languages that cite so: "clause 7(b)"."""

    tail: re.Pattern[str] | None
    marked: re.Pattern[str] | None
    letter: re.Pattern[str] | None
    headless: re.Pattern[str] | None
    held: re.Pattern[str] | None


@dataclass(frozen=True, slots=True)
class _Pieces:
    """Of what the patterns of more than one group are made."""

    units: str
    parts: str
    joins: str
    orders: str
    drops: str
    passes: str
    of: str
    inside: str
    follows: str
    ahead: str


@lru_cache(maxsize=8)
def _pieces(s: Speech) -> _Pieces:
    units, joins = words((*s.units, *s.page, *s.line)), words(s.joins)
    orders = words((*s.inserts, *s.deletes, *s.replaces, *s.stops, *s.moves, *s.merges, *s.splits))
    drops = words((*s.deletes, *s.moves, *s.merges, *s.splits, *s.renumbers))
    return _Pieces(
        units=units,
        parts=words([word for word, kind in s.units.items() if kind is UnitKind.PART]),
        joins=joins,
        orders=orders,
        drops=drops,
        passes=words((*s.spare, *s.away, *s.ways, *s.into)),
        of=words((*s.whole_units.owns, *s.whole_units.under)),
        inside=words((*s.of_words, *s.containers)),
        follows=rf"(?:\s*(?:[,:;)/–]|-\s|\x01|$)|\s+(?:{joins}|{units}|{orders}))",
        ahead=_ahead(s, joins, drops),
    )


def _ahead(s: Speech, joins: str, drops: str) -> str:
    """What leads to a number alone, a group that is left open."""
    ahead = rf"(?:(?<!\w)(?:{words(s.bare_leads)})\s+"
    if s.counts_at_head:
        return ahead + rf"|[,(]\s*|(?:{joins}|{drops})\s+|^\s*(?:[-–*•+]\s*)?"
    withs = words((*s.containers, *s.whole_units.withs, *s.after, *s.before))
    edges = words((*s.first, *s.last))
    return ahead + rf"|(?<!\w)(?:{joins}|{drops}|{withs}|{edges})\s+"


def _counts(s: Speech) -> str:
    """What a number counts that is no place: "2.5 km", "from 2.5 to 3 per cent"."""
    measured = words((*s.measures, *s.spans))
    return rf"(?:{words((*s.to, *s.joins, *s.between))}\s+[\d.,]+\s*)?(?:%|{measured})"


def _changed(s: Speech) -> str:
    """A number in which something is to become a figure: 11.1 of "hours in 11.1 to 10 pm"; not "from 2.5 to 3 km"."""
    others = re.compile(words((*s.to, *s.whole_units.owns)))
    inside = [word for word in s.containers if word.isalpha() and others.fullmatch(word) is None]
    led = "|".join(rf"(?<=\w\s{word}\s)" for word in inside) or "(?!)"
    return rf"(?:{led}){DOTTED}(?=\s+(?:{words(s.to)})\s)"


@lru_cache(maxsize=8)
def addresses(s: Speech) -> Addresses:
    """The patterns of a language for addresses."""
    p, marks = _pieces(s), "|".join(s.ordinal_mark)
    numbered = rf"(?:(?:{marks})\s|[a-dđ](?!\w)|[ivx]{{1,5}}(?!\w)|\d|{words(tuple(s.bare_ordinals))})"
    titled = rf"(?<=\d\.\d)\s+(?!{_counts(s)})[^\W\d_][^\x01:;.\n]{{2,60}}:"  # "mục III, 2.3 Văn hóa: …"
    # "Phần thứ hai - III - 1.1 Kinh tế"
    named = rf"(?:(?<=\d\.\d)|(?<=[–-]\s\d))\s+(?!{_counts(s)})[^\W\d_][^\x01:;.\n]{{2,100}}$"
    leads = rf"(?:(?<!\w)(?:{words((*s.containers, *s.bare_leads, *s.about, *s.joins))})\s+|[,;:(]\s*)"
    return Addresses(
        address=compile_later(
            rf"(?:{leads}|(?<!\w)(?:{p.drops})\s+)(?P<number>{BARE})"
            rf"(?={p.follows}|\s*[(?!]|\s+(?:{p.inside}|{p.passes})|{_LAST})"
        ),
        loose=compile_later(
            rf"(?:(?<!\w){words((*s.containers, *s.bare_leads))}\s+|\(|:\s*(?={LOOSE}\W*$))(?P<number>{LOOSE})"
            rf"(?={p.follows}|{_LAST})"
        ),
        of_part=compile_later(
            rf"(?<![\w.])(?P<number>[ivx]{{1,5}}|{DOTTED})\s*[,–-]?\s+(?:{words(s.of_words)}\s+)?(?={p.parts}\s+{numbered})"
        ),
        beside=compile_later(
            rf"(?:\s*[,–-]\s*(?:(?:{marks})\s*(?=\d))?|\s+(?:{marks})\s*(?=\d)|\s+(?={BARE}|[a-hđ]\)))"
            rf"(?P<number>{BARE}|[ivx]{{1,5}}|\d{{1,2}}(?:\.\d{{1,2}}){{0,2}}|[a-hđ])(?!\w|%)"
            rf"(?={p.follows}|\.\s*$|{titled}|{named})"
        ),
    )


@lru_cache(maxsize=8)
def dotted_numbers(s: Speech) -> DottedNumbers:
    """The patterns of a language for dotted numbers."""
    p = _pieces(s)
    return DottedNumbers(
        dotted=_dotted(s, p) if s.bare_leads else None,
        paired=compile_later(  # "1.2 và 1.3 na ná nhau": where decimals have a comma, two such numbers side by side
            rf"(?:^\s*|(?<=[.;:(,!?–-]\s)"
            rf"|(?<!\w)(?:{p.drops}|{words((*s.units, *s.bare_leads, *s.whole_units.swaps))})\s+)"
            rf"(?P<number>{DOTTED})\s+{words((*s.joins, *s.whole_units.withs))}\s+(?P<second>{DOTTED})"
            rf"(?![\w%/]|[.,]\d|\s*{_counts(s)})"
        )
        if not s.counts_at_head
        else None,
        headed=compile_later(  # "2.4 An sinh xã hội, phần nhiệm vụ: …"
            rf"\s*(?:[-–*•+]\s*)?(?P<number>{_LETTERED})(?=\s+(?:[^\x01:;.\n]{{2,60}}?[\s(])??{p.parts}\s[^\x01:;.\n]{{2,40}}:)"
        ),
        led=compile_later(r"\d\.\d" if s.counts_at_head else r"\s(?:(?<=[^\W\d_]\s)|(?<=\s\s))\d{1,2}\.\d"),
    )


def _dotted(s: Speech, p: _Pieces) -> re.Pattern[str]:
    """A dotted number that something leads to; where clauses are counted so, any that measures nothing."""
    if s.counts_at_head:
        measured = "".join(rf"(?<!\b{word}\s)(?<!\b{word}\s\s)" for word in s.measuring)
        hours = "".join(rf"(?<!\b{space.join((*word.split(), ''))})" for word in s.hourly for space in (r"\s", r"\s\s"))
        measured += rf"(?:{hours}|(?!{_CLOCK}))"
        return compile_later(
            rf"(?<![\w.,/{MONEY}-]){measured}"
            rf"(?P<number>{_DEEP}(?=[a-h](?![\w'’]))|{DOTTED}(?![\w%/]|[.,]\d|\s*{_counts(s)})|{_changed(s)})"
        )
    return compile_later(
        rf"(?:{p.ahead})|^\s*(?:[-–*•+]\s*)?(?={_LETTERED}\s*[:\x01]))(?P<number>{_LETTERED})(?!\w|%|\s*%)"
        rf"(?=\s*(?:[,:;)?!(\x01]|\.(?:\s|$)|$)|\s+(?:[–—-]\s|{p.joins}|{p.units}|{p.orders}|{p.passes}))"
    )


@lru_cache(maxsize=8)
def inside_units(s: Speech) -> InsideUnits:
    """The patterns of a language for what stands inside numbered units."""
    if not s.counts_at_head:
        clauses = words([word for word, kind in s.units.items() if kind is UnitKind.CLAUSE])
        headless = rf"^[\s+*•(–-]*(?P<number>\d{{1,3}})\s*,?\s+(?={clauses}\s+\d{{1,2}}(?![\w.,]*\d|\s*%))"
        return InsideUnits(tail=None, marked=None, letter=None, headless=compile_later(headless), held=None)
    p, marks = _pieces(s), "|".join(s.ordinal_mark)
    ends = words((*s.bare_leads, *s.containers, *s.asks, *s.corrects, *s.copulas, *s.after, *s.before))
    told = words((*s.whole_units.ought, *s.whole_units.belongs, *s.at_start))  # "(c) should come first"
    return InsideUnits(
        tail=compile_later(
            rf"(?!\s{{1,2}}\(i\)\s+[\w\x01])\s{{0,2}}\((?:(?P<number>[a-z])\)(?:\s{{0,2}}\((?P<roman>[ivx]{{1,5}})\))?(?!\w)"
            rf"|(?P<count>\d{{1,2}})\)(?=[(]|{p.follows}|\s*[.?!]|\s+(?:{ends})))"
        ),
        marked=compile_later(rf"\s*[,–-]?\s+(?:{marks}|no)\s*(?P<number>\d{{1,2}})(?!\w|[.,]\d)"),
        letter=compile_later(
            rf"(?:(?<!\w)(?=\((?!i\))\w\)\s+(?:{told}|(?P<held>(?:{p.of}\s+{p.units}|{p.inside}\s+\d{{1,2}}\.\d))))|{p.ahead})"
            rf"|^\s*(?=\(\w\)\s*[–:-]?\s*\x01))\((?P<number>[a-z])\)(?!\s*\()"
        ),
        headless=None,
        held=compile_later(
            rf"(?<![\w)])\((?P<number>\d{{1,2}})\)(?=\s+(?:{p.of}|(?<=\w\s\(\d\)\s){p.inside})\s+{p.units}\s+\d)"
        ),
    )
