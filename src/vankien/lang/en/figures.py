"""English tables of figures: the plain forms of reports."""

from collections.abc import Sequence
from decimal import Decimal

from vankien.lang.figures import FigureWords, Measure
from vankien.model.claim import Comparator

_BELOW_TWENTY = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_ONES = {word: value for value, word in enumerate(_BELOW_TWENTY, 1)}
_TENS = {
    word: value * 10
    for value, word in enumerate(("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"), 2)
}


def _words(text: str) -> frozenset[str]:
    """Phrases between bars."""
    return frozenset(" ".join(part.split()) for part in text.split("|") if part.strip())


def number_words(syllables: Sequence[str]) -> tuple[int, int] | None:
    """The number that words begin with ("two hundred and five"), and how many words it takes; None for none."""
    total = current = used = 0
    for place, word in enumerate(syllables):
        if word in _ONES or word in _TENS:
            current += _ONES.get(word) or _TENS[word]
        elif word == "hundred" and current:
            current *= 100
        elif word == "thousand" and current:
            total, current = total + current * 1000, 0
        elif word == "and" and current and current % 100 == 0 and place + 1 < len(syllables):
            continue
        else:
            break
        used = place + 1
    return (total + current, used) if used else None


_MEASURES = (
    ("VND", "VND", 1, "vnd|dong"), ("USD", "USD", 1, "usd|us dollars|dollars|$"), ("EUR", "EUR", 1, "eur|euros|€"),
    ("GBP", "GBP", 1, "gbp|pounds|pound|£"),
    ("%", "%", 1, "%|percent|per cent"), ("percentage points", "percentage points", 1, "percentage points|percentage point"),
    ("km", "length", 1_000, "km|kilometres|kilometers"), ("m", "length", 1, "m|metres|meters"),
    ("ha", "area", 10_000, "ha|hectares|hectare"), ("km²", "area", 10**6, "km2|km²|square kilometres"),
    ("kg", "mass", 1, "kg"), ("tonnes", "mass", 1_000, "tonnes|tons|tonne"), ("MW", "power", 1_000, "mw"),
    ("years", "years", 1, "years|year"), ("months", "months", 1, "months|month"), ("days", "days", 1, "days|day"),
    ("times", "times", 1, "times"), ("hours", "hours", 1, "hours|hour"),
)  # fmt: skip
_YEAR = r"(?:19|20)\d\d"
_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"

FIGURES = FigureWords(
    decimal=".",
    starts=frozenset(_ONES) | frozenset(_TENS),
    number=number_words,
    shy=_words("one"),
    bold=_words(""),
    shy_after=_words("the|no|any|each|every|this|that"),
    parts=_words(""),
    not_spoken=_words("sides|countries|of"),
    multipliers={
        "hundred": Decimal(100),
        "thousand": Decimal(1000),
        "million": Decimal(10**6),
        "billion": Decimal(10**9),
        "trillion": Decimal(10**12),
    },
    measures={
        written: Measure(name, dimension, Decimal(scale))
        for name, dimension, scale, ways in _MEASURES
        for written in ways.split("|")
    },
    points=_words("percentage points"),
    not_additive=_words("%|percentage points|times|years|months|days|hours"),
    counted=_words(
        "districts|district|towns|cities|provinces|communes|villages|hamlets|pairs|border posts|posts|stations|agreements|projects"
        "|delegations|visits|meetings|conferences|events|people|persons|households|workers|students|pupils|officials|members"
        "|enterprises|companies|cooperatives|schools|classes|hospitals|beds|vehicles|products|cases|countries|partners|mechanisms"
        "|organisations|organizations|bridges|patrols|tourists|tasks|targets|programmes|programs|memoranda|documents|pillars|scholarships|border gates|markets|party members|visitors"
    ),
    same_units={"persons": "people", "organizations": "organisations", "programs": "programmes"},
    per=_words("year|month|day|person|household|commune|ha|km|km2|capita|kg|tonne"),
    papers=_words(""),
    numbered=_words(
        "article|clause|point|section|chapter|page|row|column|annex|appendix|figure|highway|route|grade|class|decree|no|phone|tel|fax"
    ),
    often_numbered=_words(
        "table|part|team|group|zone|ward|level|programme|program|project|resolution|decision|directive|law"
    ),
    structure=_words("section|article|clause|point|page|part|paragraph|row|column"),
    number_word=_words("number"),
    kinds_of_number=_words("total|the"),
    holidays=_words("24/7"),
    day_words=_words("on|since|until|before|from|by"),
    vague=_words("many|several|few"),
    day_parts=_words("am|pm|o'clock"),
    clock=_words("at"),
    before={
        "more than": Comparator.ABOVE,
        "over": Comparator.ABOVE,
        "above": Comparator.ABOVE,
        "at least": Comparator.AT_LEAST,
        "no less than": Comparator.AT_LEAST,
        "not less than": Comparator.AT_LEAST,
        "no fewer than": Comparator.AT_LEAST,
        "less than": Comparator.BELOW,
        "fewer than": Comparator.BELOW,
        "under": Comparator.BELOW,
        "below": Comparator.BELOW,
        "at most": Comparator.AT_MOST,
        "no more than": Comparator.AT_MOST,
        "up to": Comparator.AT_MOST,
        "not more than": Comparator.AT_MOST,
        "about": Comparator.ABOUT,
        "around": Comparator.ABOUT,
        "approximately": Comparator.ABOUT,
        "some": Comparator.ABOUT,
        "an estimated": Comparator.ABOUT,
        "nearly": Comparator.NEARLY,
        "almost": Comparator.NEARLY,
    },
    after={"or more": Comparator.AT_LEAST, "or less": Comparator.AT_MOST, "or fewer": Comparator.AT_MOST},
    place_words=_words(""),
    locative=_words(""),
    comparing_words=_words("more than"),
    comparing=_words("times|percent|%"),
    estimates=_words("estimated"),
    between=_words("to"),
    from_word=_words("from"),
    rises=_words("increased by|rose by|up|up by|grew by|increase of|an increase of"),
    falls=_words("decreased by|fell by|down|down by|a decrease of|reduced by"),
    levels=_words("to"),
    factor_words=_words("by|is|was|were"),
    ordinal=_words(""),
    times_unit=_words("times"),
    rank_words=_words("ranked|ranks|ranked no|rank"),
    steps=_words("about|nearly|over|some|almost|an|average|of|more than"),
    times=(
        rf"(?P<d>\d{{1,2}})[/.-](?P<m>\d{{1,2}})[/.-](?P<y>{_YEAR})",
        rf"(?P<d>\d{{1,2}}) (?:{_MONTHS}),?(?: {_YEAR})?",
        rf"(?:{_MONTHS}) \d{{1,2}}(?:, {_YEAR})?",
        rf"(?:{_MONTHS}) {_YEAR}",
        rf"q(?P<q>[1-4]) (?P<y>{_YEAR})",
        rf"first (?P<n>\d{{1,2}}|three|six|nine) months of (?P<y>{_YEAR})",
        rf"from (?P<y>{_YEAR}) to (?P<y2>{_YEAR})",
        rf"between (?P<y>{_YEAR}) and (?P<y2>{_YEAR})",
        rf"(?P<y>{_YEAR}) ?[-–—] ?(?P<y2>{_YEAR})",
        rf"in (?P<y>{_YEAR})",
        rf"year (?P<y>{_YEAR})",
        rf"(?P<y>{_YEAR})",
    ),
    time_openers=_words(f"first|from|between|in|year|{_MONTHS}"),
    late=_words("last"),
    until=_words("by|until"),
    at_end=_words("end|the|of"),
    at_begin=_words("early|mid"),
    base=_words("than|with|over|on|times"),
    since=_words("since|after|before"),
    stops=_words(
        "have|has|had|is|are|was|were|and|with|by|in|on|at|of|from|to|for|that|which|who|signed|between|reached|the"
    ),
    verbs=_words(
        "is|are|was|were|reached|stood|at|to|of|by|rose|fell|has|have|had|about|nearly|over|more|than|increased|totalled"
    ),
    openers=_words("and|of|which|whom|the|in|a|an"),
    relatives=_words("that|which|who|with|in|of|signed"),
)
