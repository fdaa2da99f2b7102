"""The people whom a contribution names, and what speaks for each that it is his: the traits that he is weighed by.

Where in the text a name stands, what is said right before and behind it, what the lines around are, and how often its
shape comes again tell a writer or a speaker from whoever is only spoken of.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.people import People
from vankien.parse.weighed.row_traits import SHORT, beside, next_line, step
from vankien.parse.who.heads import heads
from vankien.parse.who.mention import Mention, mention
from vankien.parse.who.names import SENTENCE
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

LONGEST_HEAD, LONGEST_TAIL = 240, 160  # code points of a line in which people are looked for
LEAST_BROKEN = 400  # code points of a line whose middle is not looked at
MOST_COUNTED = 3
_WORD_AT = re.compile(r"(?<![\w.-])[^\W\d_]")
_EDGES = ".,:;()“”\"'"
_REST = ' \t.,;:)]”"–—-'


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody named: in which row, where his titles begin there and where his name does, and what is told of him."""

    row: int
    start: int
    at: int
    said: Mention

    @property
    def name(self) -> str:
        """The name in small letters with one space between its words."""
        return " ".join(self.said.name.split()).casefold()

    @property
    def end(self) -> int:
        """Behind the name."""
        return self.at + len(self.said.name)


def people_of(rows: Sequence[str], p: People) -> list[Named]:
    """All who are named in the heads and tails of some lines."""
    return [one for at, row in enumerate(rows) for one in _named_in(row, at, p)]


def _named_in(row: str, number: int, p: People) -> Iterator[Named]:
    firsts, behind = heads(p).firsts, 0
    for match in _WORD_AT.finditer(row):
        at = match.start()
        if at < behind or (len(row) > LEAST_BROKEN and LONGEST_HEAD < at < len(row) - LONGEST_TAIL):
            continue
        if not row[at].isupper() and row[at:].split(None, 1)[0].lower().strip(_EDGES) not in firsts:
            continue
        found = mention(row, at, p, sure=not p.family_names)
        begins = -1 if found is None else row.find(found.name, at)
        if found is not None and begins >= 0 and not _is_street(found.name, p) and not _is_reader(row, at, p):
            yield Named(number, at, begins, found)
            behind = begins + len(found.name)


def _is_reader(row: str, at: int, p: People) -> bool:
    """Whether whoever is named at a place is the one to whom a letter goes: "Kính gửi ông Lê Văn Nam, …"."""
    return _patterns(p)[5].match(row.lower()) is not None and SENTENCE.search(row, 0, at) is None


def _is_street(name: str, p: People) -> bool:
    """Whether capitals are a street or a house, by the word with which they end: "Weir Lane"."""
    return " " in name and _streets(p).fullmatch(name.rpartition(" ")[2].lower()) is not None


@lru_cache(maxsize=8)
def _streets(p: People) -> re.Pattern[str]:
    return compile_later(words(p.address_ends or ("(?!)",)))


@dataclass(frozen=True, slots=True)
class Page:
    """The lines of a contribution, those with words, whoever is named in them, and what all of them share."""

    rows: Sequence[str]
    full: Sequence[int]
    people: Sequence[Named]
    shared: Sequence[str]
    shapes: Counter[str]
    p: People


@lru_cache(maxsize=8)
def _patterns(p: People) -> tuple[re.Pattern[str], ...]:
    return (
        compile_later(
            rf"\s*(?:{words(p.from_place)}\s+[^.,:;\n]{{1,50}}?\s+)?{words((*p.speaks, *p.writes, *p.reports))}"
        ),
        compile_later(words((*p.speaks, *p.writes, *p.reports))),
        compile_later(words(p.myself)),
        compile_later(words(p.ourselves)) if p.ourselves else compile_later("(?!)"),
        compile_later(words(p.scribes)),
        compile_later(rf"\s*{words(p.addressed)}"),
    )


def page(rows: Sequence[str], p: People) -> Page:
    """What people are weighed by; linear in the lines."""
    people = people_of(rows, p)
    full = [at for at, row in enumerate(rows) if row.strip()]
    lower = "\n".join(rows).lower()
    shared = [
        f"lines {step(len(full))}",
        f"people {step(len({one.name for one in people}))}",
        "I" if _patterns(p)[2].search(lower) is not None else "no I",
        "we" if _patterns(p)[3].search(lower) is not None else "no we",
    ]
    shapes = Counter(shape for shape, _ in {(_shape(rows[one.row], one), one.name) for one in people})
    return Page(rows, full, people, shared, shapes, p)


def _shape(row: str, one: Named) -> str:
    before, behind = row[: one.start].strip(), row[one.end :].lstrip()
    lead = re.sub(r"\w+", lambda found: "0" if found[0].isdecimal() else "a", before)[-8:]
    return f"{lead}|{bool(one.said.titles.strip())}|{behind[:1] if not behind[:1].isalnum() else 'a'}"


def traits(of: Page, one: Named) -> Iterator[str]:
    """What speaks for somebody's being whose words they are."""
    row, p = of.rows[one.row], of.p
    place = of.full.index(one.row)
    yield from of.shared
    yield f"top {step(place)}"
    yield f"bottom {step(len(of.full) - 1 - place)}"
    before, behind = row[: one.start], row[one.end :]
    yield from beside(before, behind)
    is_first, is_last = not before.strip(_REST + "(“*•+"), not behind.strip(_REST)
    if is_first and is_last:
        yield "alone"
        yield f"alone, bottom {step(len(of.full) - 1 - place)}"
    elif is_first:
        yield "begins"
    elif is_last:
        yield "ends"
    yield from _told(one, row, p)
    for side, away in (("above", -1), ("below", 1)):
        yield from (f"{side} {trait}" for trait in next_line(of.rows, of.full, place + away, one.row, p))
    alike = of.shapes[_shape(row, one)]
    yield f"alike {min(MOST_COUNTED, alike)}"
    if is_first:
        yield f"begins, alike {min(MOST_COUNTED, alike)}"
    times = sum(1 for each in of.people if each.name == one.name)
    yield f"named {min(MOST_COUNTED, times)}"
    names = [each.name for each in of.people]
    if one.name == names[0]:
        yield "first of people"
    if one.name == names[-1]:
        yield "last of people"


def _told(one: Named, row: str, p: People) -> Iterator[str]:
    """What is told of somebody himself, and whether he speaks."""
    says, says_later, _, _, scribe, _ = _patterns(p)
    titles = " ".join(one.said.titles.lower().split())
    yield f"titles {titles}" if titles else "no titles"
    yield f"words {len(one.said.name.split())}"
    if one.said.name.isupper():
        yield "capitals"
    if one.said.role is not None:
        yield "office"
        yield f"office {' '.join(one.said.role.lower().split()[:2])}"
    if one.said.organisation is not None:
        yield "body"
    lower = row.lower()
    for end, name in ((one.end, "name"), (one.said.end, "office")):
        if says.match(lower[end:].lstrip(" ,:–-)")) is not None:
            yield f"says behind {name}"
    if says_later.search(lower, one.end, one.end + SHORT) is not None:
        yield "says later"
    if scribe.search(lower) is not None:
        yield "scribe"
