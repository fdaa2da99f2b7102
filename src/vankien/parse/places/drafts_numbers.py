"""Numbers that are places by themselves, where the draft at hand numbers its paragraphs through, "in 29", or behind
the letters of its parts: "B2.3".

The grammar sees them in figures of another shape, at the same offsets: a number of a place is then no figure of the
text. Whether a number may be one is told by what stands around it, whether the draft has such a paragraph by the draft.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from string import ascii_lowercase

from vankien.lang.speech import Speech
from vankien.model.locator import UnitKind
from vankien.parse.places.headed_counts import blanked, runs_on, without_headed_count
from vankien.parse.words.pieces import words
from vankien.parse.words.quantities import MONEY
from vankien.text.pattern import compile_later

PARAGRAPHS = "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗"  # bold: figures that nobody types, which `\d` and `int` know
SECTIONS = "𝟘𝟙𝟚𝟛𝟜𝟝𝟞𝟟𝟠𝟡"  # double-struck: where the numbered have headings
LETTERS, FIGURES = "".join(chr(0x1D41A + at) for at in range(26)), "𝟢𝟣𝟤𝟥𝟦𝟧𝟨𝟩𝟪𝟫"  # sans-serif: of codes
CODED = rf"[{LETTERS}]{{1,2}}[.-]?[{FIGURES}]{{1,2}}(?:\.[{FIGURES}]{{1,2}}){{0,3}}"
"""A code of the draft, as the grammar sees it."""
CODES = re.compile(CODED)
NUMBERED = re.compile(rf"(?:[{PARAGRAPHS}]{{1,3}}|[{SECTIONS}]{{1,3}})[a-h]?(?![\w%])")
REACH = 80  # code points before a verb in which a figure or place says that figures are spoken of
_PLAIN = "0123456789"
_CODE_SHAPE = str.maketrans(ascii_lowercase + _PLAIN, LETTERS + FIGURES)
_CODE = re.compile(
    r"(?:(?<![\w.,/–-])|(?<=\d[–-]))(?P<head>[a-z]{1,2})[.-]?(?P<digits>\d{1,2}(?:\.\d{1,2}){0,3})(?![\w%]|[.,/]\d|\s?[–-]\s?\d)"
)  # no half of a range: which units stand between, nobody said
_OWN_COUNT = re.compile(r"^[ \t]*([12])[.:),]?[ \t]", re.MULTILINE)
_DOTTED_HEAD = re.compile(r"^[ \t]*(?P<whole>\d{1,2})\.(?P<part>\d{1,2})(?=\.?[ \t]+[^\W\d_])", re.MULTILINE)
LEAST_COUNTED = 3  # dotted numbers one after the other that count a letter's own paragraphs
LEAD_REACH = 40  # code points before a code in which what leads to it stands
_HEADS = re.compile(r"(?:[\n\t|(\[]|[.!?]\s)[ \t(\[*•+–-]*$")  # a line, a cell, a sentence begins, or a bracket
_BREAK = re.compile(r"[\n.;:!?](?!\d)")
_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Numbers:
    """Up to which number a draft's paragraphs run, and whether they are sections with headings; its codes.

    `pairs` are the numbers with one dot by which its units may be called ("12.1" for the first clause of Article 12);
    None where the draft itself numbers units so.
    """

    last: int
    are_sections: bool
    codes: frozenset[str] = frozenset()
    pairs: frozenset[str] | None = None

    @property
    def shape(self) -> dict[int, int]:
        """From plain figures to those that the grammar sees as a place."""
        return str.maketrans(_PLAIN, SECTIONS if self.are_sections else PARAGRAPHS)


@dataclass(frozen=True, slots=True)
class _Patterns:
    head: re.Pattern[str]
    colon: re.Pattern[str]
    stopped: re.Pattern[str]
    led: re.Pattern[str]
    telling: re.Pattern[str]
    begun: re.Pattern[str]
    ordered: re.Pattern[str]
    bracketed: re.Pattern[str]
    joined: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns | None:
    n = s.numbers
    if not n.leads:
        return None
    number = rf"(?<!{MONEY})(?P<number>[1-9]\d{{0,2}})"
    marks = rf"(?:(?:{'|'.join(n.marks)})\s*)?"
    orders = words(n.orders)
    mark = "\"“”‘’'«»"
    ends = r"\s*(?:[,:.](?!\d)|[;)!?]|$)"
    follows = rf"(?={ends}|\s*[–—]|\s+-\s|\s+[{mark}]|\s+{orders})"
    begin = r"(?:^|(?<=[.;!?]\s))[ \t]*(?:[-–*•+]\s*)?"
    return _Patterns(
        head=compile_later(rf"(?m:{begin}){marks}{number}(?=\s*(?:[–—]|,(?!\d))|\s+-\s|\s+{orders})"),
        colon=compile_later(rf"(?m:{begin}){marks}{number}(?=\s*:\s)"),
        stopped=compile_later(  # no day: "12. October 2026"
            r"(?m:^)(?<!:\n)(?<!:\n\n)[ \t]*(?P<number>[1-9]\d{1,2})"
            r"(?=\.[ \t]+[^\W\d_])(?!\.[ \t]+\w+\.?[ \t]+\d{4})"
        ),
        led=compile_later(rf"(?<!\w){words(n.leads)}\s+{marks}{number}(?:{follows}|(?=\s+{words(n.subjects)}\s))"),
        telling=compile_later(rf"(?<![\w.,/–-]){number}(?=\s+{words(n.tells)})"),
        begun=compile_later(rf"(?m:{begin}){words(n.heads)}\s+{marks}{number}{follows}"),
        ordered=compile_later(
            rf"{words(n.verbs)}\s+{number}(?=\s*(?:$|[.;!?,](?!\d)|[–—])|\s+(?:{words(n.joins)}|{orders}))"
            rf"(?!\s*,?\s*(?:and\s+)?{words(n.puts)})"
        ),
        bracketed=compile_later(rf"(?<=[\w{mark}]\s)\({number}\)(?=\s*(?:[.,;:!?]|$)|\s+[a-z])"),
        joined=compile_later(rf"\s*(?:,\s*(?:{words(n.joins)}\s+)?|[–-]\s*|\s{words(n.joins)}\s+){number}{follows}"),
    )


def as_numbers(lower: str, text: str, numbers: Numbers | None, speech: Speech) -> str:
    """The lower-case text with numbers of paragraphs in the shape of places, at the same offsets. Linear."""
    lower = without_headed_count(lower, speech)
    if numbers is not None and numbers.pairs is not None:
        lower = _without_own_count(lower, numbers.pairs)
    if numbers is not None and numbers.codes:
        lower = _as_codes(lower, text, numbers.codes, speech)
    patterns = _patterns(speech) if numbers is not None and numbers.last else None
    if patterns is None or numbers is None:
        return lower
    found = {span for span in _found(lower, patterns, numbers, speech) if int(lower[slice(*span)]) <= numbers.last}
    if not found:
        return lower
    pieces, at = list[str](), 0
    for start, end in sorted(found):
        pieces += [lower[at:start], lower[start:end].translate(numbers.shape)]
        at = end
    return "".join([*pieces, lower[at:]])


def _without_own_count(lower: str, pairs: frozenset[str]) -> str:
    """The text without the dotted numbers by which a letter counts its own paragraphs, at the same offsets.

    "2.1 …", "2.2 …", "3.1 …" one after the other are such, where the draft has no dotted numbers at all; "12.1: …" and
    "12.2: …" may be clauses of its articles, and are where it has them all.
    """
    heads = list(_DOTTED_HEAD.finditer(lower))
    counted = [(int(one["whole"]), int(one["part"])) for one in heads]
    is_count = len(counted) >= LEAST_COUNTED and runs_on(counted)
    return blanked(lower, heads) if is_count and not all(f"{one}.{two}" in pairs for one, two in counted) else lower


def _as_codes(lower: str, text: str, codes: frozenset[str], speech: Speech) -> str:
    """The text with the draft's codes in their shape.

    "A1" may be a road, a size, a licence: it needs its capital, and before it the name of a unit, a word that leads to
    a place, an order, or nothing.
    """
    pieces, at = list[str](), 0
    for match in _CODE.finditer(lower):
        code = f"{match['head']}{match['digits']}"
        is_led = "." in match["digits"] or (text[match.start()].isupper() and _is_led(lower, match.start(), at, speech))
        if code in codes and is_led:
            pieces += [lower[at : match.start()], match[0].translate(_CODE_SHAPE)]
            at = match.end()
    return "".join((*pieces, lower[at:])) if pieces else lower


def _is_led(lower: str, start: int, last: int, speech: Speech) -> bool:
    """Whether what stands before a code may lead to a place; `last` is where the code before it ends."""
    if _HEADS.search(lower, max(0, start - LEAD_REACH), start) is not None or not lower[:start].strip():
        return True
    return _leads_code(speech).search(lower[max(last, start - LEAD_REACH) : start]) is not None


@lru_cache(maxsize=8)
def _leads_code(s: Speech) -> re.Pattern[str]:
    orders = (*s.deletes, *s.replaces, *s.moves, *s.merges, *s.splits, *s.inserts, *s.after, *s.before)
    leads = (*s.units, *s.containers, *s.bare_leads, *orders)
    return compile_later(rf"(?:{words(leads)}\s*\(?|^[ ,]*{words(s.joins)})\s*$")


def _found(lower: str, patterns: _Patterns, numbers: Numbers, speech: Speech) -> Iterator[tuple[int, int]]:
    heads = [patterns.led, patterns.telling, patterns.begun, patterns.head]
    if len(set(_OWN_COUNT.findall(lower))) < len("12"):  # "1: …", "2: …" is the writer's own count
        heads.append(patterns.colon)
        if not _OWN_COUNT.search(lower) and not numbers.are_sections:
            heads.append(
                patterns.stopped
            )  # "63. Nine crowns …", "65. …": no count of the writer's own, which begins at one
    for pattern in heads:
        for match in pattern.finditer(lower):
            if not (_is_share(lower, match.start(), speech) or _names(lower, match.start(), speech)):
                yield from _row(lower, match, patterns)
    for match in patterns.ordered.finditer(lower):
        begin = max(
            (one.end() for one in _BREAK.finditer(lower, max(0, match.start() - REACH), match.start())), default=0
        )
        if _DIGIT.search(lower, max(begin, match.start() - REACH), match.start()) is None:
            yield from _row(lower, match, patterns)
    if not numbers.are_sections:  # in a section, "(2)" is what stands in it
        for match in patterns.bracketed.finditer(lower):
            if not (_names(lower, match.start(), speech) or _is_share(lower, match.start(), speech)):
                yield match.span("number")


def _row(lower: str, match: re.Match[str], patterns: _Patterns) -> Iterator[tuple[int, int]]:
    """A number with those that are joined to it: "71 with 70"."""
    one: re.Match[str] | None = match
    while one is not None:
        yield one.span("number")
        one = patterns.joined.match(lower, one.end("number"))


def _is_share(lower: str, at: int, speech: Speech) -> bool:
    """Whether a number or a word that counts stands right before: "one in 12", "twelve (12)"."""
    before = lower[max(0, at - REACH) : at].split()[-1:]
    return bool(before) and (before[0] in {*speech.numbers.counted, *speech.ordinals} or before[0][-1].isdigit())


def _names(lower: str, at: int, speech: Speech) -> bool:
    """Whether a unit's name stands right before: "Para. 72", "point (2)"."""
    before = lower[max(0, at - REACH) : at].split()[-1:]
    return bool(before) and bool(
        {before[0], before[0].rstrip("."), re.escape(before[0])} & {*speech.units, *speech.page, *speech.line}
    )


def kind_of(number: str) -> UnitKind:
    """What a number in the shape of a place numbers."""
    if number[0] in LETTERS:
        return UnitKind.POINT if "." in number.lstrip(LETTERS).lstrip(".") else UnitKind.SECTION
    return UnitKind.SECTION if number[0] in SECTIONS else UnitKind.PARAGRAPH


def plain(number: str) -> str:
    """A number in plain figures; a code with a capital, its letter right before them."""
    figures = "".join(str(int(char)) if char.isdigit() else char for char in number)
    if number[0] not in LETTERS:
        return figures
    head = number[: next(at for at, char in enumerate(number) if char.isdigit())]
    letters = "".join(ascii_lowercase[LETTERS.index(char)] for char in head.rstrip(".-"))
    return f"{letters.upper()}{figures[len(head) :]}"
