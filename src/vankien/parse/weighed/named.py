"""The people whom a contribution names, and what speaks for each that it is his: the traits that he is weighed by.

Where in the text a name stands, what is said right before and behind it, what the lines around are, and how often its
shape comes again tell a writer or a speaker from whoever is only spoken of.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
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
REMEMBERED = 512  # lines whose people are remembered: those who speak and those who write are asked for in turn
_WORD_AT = re.compile(r"(?<![\w.-])(?=[^\W\d_])(?=(?P<word>\S{1,100}))")
_STOP = re.compile(r"[.!?…](?=\s|$)")
_EDGES = ".,:;()“”\"'"
_OPENS, _REST = "(“*•+", ' \t.,;:)]”"–—-'


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody named: in which row, where his titles begin there and where his name does, and what is told of him.

    `name` is in small letters, with one space between its words.
    """

    row: int
    start: int
    at: int
    said: Mention
    name: str

    @property
    def end(self) -> int:
        """Behind the name."""
        return self.at + len(self.said.name)


def people_of(rows: Sequence[str], p: People) -> list[Named]:
    """All who are named in the heads and tails of some lines, but for streets and those to whom a letter goes."""
    return [
        Named(number, at, begins, found, name)
        for number, row in enumerate(rows)
        for at, begins, found, name in _named_in(row, p)
    ]


@lru_cache(maxsize=REMEMBERED)
def _named_in(row: str, p: People) -> tuple[tuple[int, int, Mention, str], ...]:
    """Those named in a line: where their titles begin, where the name does, what is told, the name."""
    return tuple(_found_in(row, p))


def _found_in(row: str, p: People) -> Iterator[tuple[int, int, Mention, str]]:
    firsts, behind = heads(p).firsts, 0
    for match in _WORD_AT.finditer(row):
        at = match.start()
        if at < behind or (len(row) > LEAST_BROKEN and LONGEST_HEAD < at < len(row) - LONGEST_TAIL):
            continue
        if not row[at].isupper() and match["word"].lower().strip(_EDGES) not in firsts:
            continue
        found = mention(row, at, p, sure=not p.family_names)
        begins = -1 if found is None else row.find(found.name, at)
        if found is not None and begins >= 0:
            behind = begins + len(found.name)
            if not _is_street(found.name, p) and not _is_reader(row, at, p):
                yield at, begins, found, " ".join(found.name.split()).casefold()


def _is_reader(row: str, at: int, p: People) -> bool:
    """Whether whoever is named at a place is the one to whom a letter goes: "Kính gửi ông Lê Văn Nam, …"."""
    return _patterns(p).addressed.match(row.lower()) is not None and SENTENCE.search(row, 0, at) is None


def _is_street(name: str, p: People) -> bool:
    """Whether capitals are a street or a house, by the word with which they end: "Weir Lane"."""
    return " " in name and _patterns(p).streets.fullmatch(name.rpartition(" ")[2].lower()) is not None


@dataclass(frozen=True, slots=True)
class _Patterns:
    says: re.Pattern[str]
    says_later: re.Pattern[str]
    myself: re.Pattern[str]
    ourselves: re.Pattern[str]
    scribes: re.Pattern[str]
    addressed: re.Pattern[str]
    streets: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(p: People) -> _Patterns:
    says = words((*p.speaks, *p.writes, *p.reports))
    return _Patterns(
        says=compile_later(rf"\s*(?:{words(p.from_place)}\s+[^.,:;\n]{{1,50}}?\s+)?{says}"),
        says_later=compile_later(says),
        myself=compile_later(words(p.myself)),
        ourselves=compile_later(words(p.ourselves or ("(?!)",))),
        scribes=compile_later(words(p.scribes)),
        addressed=compile_later(rf"\s*{words(p.addressed)}"),
        streets=compile_later(words(p.address_ends or ("(?!)",))),
    )


@dataclass(frozen=True, slots=True)
class Page:
    """The lines of a contribution, the order of those with words, whoever is named in them, and what all of them share:
    how often each name and each shape of a mention stands there.
    """

    rows: Sequence[str]
    full: Sequence[int]
    order: Mapping[int, int]
    people: Sequence[Named]
    shared: Sequence[str]
    names: Counter[str]
    shapes: Counter[str]
    p: People


def page(rows: Sequence[str], p: People) -> Page:
    """What people are weighed by; linear in the lines."""
    people = people_of(rows, p)
    full = [at for at, row in enumerate(rows) if row.strip()]
    names = Counter(one.name for one in people)
    lower = "\n".join(rows).lower()
    shared = [
        f"lines {step(len(full))}",
        f"people {step(len(names))}",
        "I" if _patterns(p).myself.search(lower) is not None else "no I",
        "we" if _patterns(p).ourselves.search(lower) is not None else "no we",
    ]
    shapes = Counter(shape for shape, _ in {(_shape(rows[one.row], one), one.name) for one in people})
    return Page(rows, full, {at: place for place, at in enumerate(full)}, people, shared, names, shapes, p)


def _shape(row: str, one: Named) -> str:
    before, behind = row[: one.start].strip(), row[one.end :].lstrip()
    lead = re.sub(r"\w+", lambda found: "0" if found[0].isdecimal() else "a", before[-SHORT:])[-8:]
    return f"{lead}|{bool(one.said.titles.strip())}|{behind[:1] if not behind[:1].isalnum() else 'a'}"


def begins_row(of: Page, one: Named) -> bool:
    """Whether nothing but marks stands before somebody in his line."""
    return not of.rows[one.row][: one.start].strip(_REST + _OPENS)


def ends_row(of: Page, one: Named) -> bool:
    """Whether nothing but marks stands behind somebody, or behind what is told of him, in his line."""
    row = of.rows[one.row]
    return not row[one.end :].strip(_REST) or not row[one.said.end :].strip(_REST)


def says(of: Page, one: Named) -> bool:
    """Whether a verb of speaking or a colon follows somebody in his sentence, or what is told of him."""
    row = of.rows[one.row]
    stop = _STOP.search(row, one.said.end)
    soon = row[one.end : min(one.said.end + SHORT, len(row) if stop is None else stop.start())]
    writer = _patterns(of.p).myself.search(soon.lower())
    soon = soon if writer is None else soon[: writer.start()]  # "… của ông Ngân, tôi xin bổ sung: …"
    return ":" in soon or _patterns(of.p).says_later.search(soon.lower()) is not None


def traits(of: Page, one: Named) -> tuple[str, ...]:
    """What speaks for somebody's being whose words they are."""
    return tuple(dict.fromkeys(_traits(of, one)))


def _traits(of: Page, one: Named) -> Iterator[str]:
    row, p, place = of.rows[one.row], of.p, of.order[one.row]
    yield from of.shared
    yield f"top {step(place)}"
    yield f"bottom {step(len(of.full) - 1 - place)}"
    before, behind = row[: one.start], row[one.end :]
    yield from beside(before, behind)
    is_first, is_last = begins_row(of, one), not behind.strip(_REST)
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
    yield f"named {min(MOST_COUNTED, of.names[one.name])}"
    if one.name == of.people[0].name:
        yield "first of people"
    if one.name == of.people[-1].name:
        yield "last of people"


def _told(one: Named, row: str, p: People) -> Iterator[str]:
    """What is told of somebody himself, and whether he speaks."""
    patterns = _patterns(p)
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
        if patterns.says.match(lower[end : end + SHORT * 2].lstrip(" ,:–-)")) is not None:
            yield f"says behind {name}"
    if patterns.says_later.search(lower, one.end, one.end + SHORT) is not None:
        yield "says later"
    if patterns.scribes.search(lower[: one.end + SHORT]) is not None:
        yield "scribe"
