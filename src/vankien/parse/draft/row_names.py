"""How rows that a draft names itself are said: "nhiệm vụ 2.3", "Policies H2 and H3", "đột phá thứ hai"."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from vankien.lang.speech import Speech
from vankien.parse.places.numbering import between
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import lowered
from vankien.text.tones import without_tones

LEAST_SHORT = 2  # syllables of a name cut short: "đột phá thứ hai" of the "giải pháp đột phá"
CUT = 3  # letters that are left of a long name: "Rec. 3"
LEAST_CUT = 6  # letters of a name that people cut so
LEAD_REACH = 24  # code points before what is short for a name: a mark, an order, a word such as "ở"
VOWELS = frozenset("aeiouy")
MOST_LISTED = 12  # rows behind one name
Names = tuple[tuple[str, frozenset[str]], ...]  # a name and the numbers of its rows
Edge = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Numbered:
    """A number in digits, and where it stands, its mark ("số", "thứ") with it; whether it ends a range."""

    number: str
    at: Edge
    is_upto: bool = False


@dataclass(frozen=True, slots=True)
class Naming:
    """Rows as they are named in running words: where the name stands, the numbers and where each of them does.

    `name` is the draft's where the contributor's names several ("policies").
    """

    at: Edge
    name: str | None
    numbers: tuple[Numbered, ...]

    @property
    def end(self) -> int:
        """Where its last number ends."""
        return self.numbers[-1].at[1]

    def listed(self) -> Iterator[str]:
        """The numbers, those between the edges of a range too."""
        for before, one in pairwise((self.numbers[0], *self.numbers)):
            yield from between(before.number.lower(), one.number.lower())[:-1] if one.is_upto else ()
            yield one.number


@dataclass(frozen=True, slots=True)
class RowNames:
    """The names of a draft's rows in lower case.

    `known` holds under each name that is said the sets of numbers of the names that it may stand for, its own first;
    `singular` the name of one row for that of several and for what is `short` for it, which counts behind `leads` only.
    `ends` stands behind a plain number, where a thing counted may stand there instead.
    """

    head: re.Pattern[str]
    more: re.Pattern[str]
    ends: re.Pattern[str] | None
    leads: re.Pattern[str]
    short: frozenset[str]
    known: Mapping[str, Sequence[frozenset[str]]]
    singular: Mapping[str, str]
    ordinals: Mapping[str, int]

    def said(self, lower: str) -> Iterator[Naming]:
        """Each naming of rows that the draft has, with their numbers in digits; of a range, its first and last."""
        at = 0
        while (match := self.head.search(lower, at)) is not None:
            at = match.end("name")
            name = " ".join(match["name"].rstrip(".").split())
            number, held = self._known(match, self.known[name])
            if name in self.short and not self.leads.search(lower, max(0, match.start() - LEAD_REACH), match.start()):
                continue  # "cao tốc CT7"
            if number is None:
                continue
            found = [Numbered(number, match.span("said"))]
            while len(found) < MOST_LISTED and (following := self.more.match(lower, found[-1].at[1])) is not None:
                another, _ = self._known(following, (held,))
                if another is None:
                    break
                found.append(Numbered(another, following.span("said"), is_upto=following["to"] is not None))
            at = found[-1].at[1]
            yield Naming(match.span("name"), self.singular.get(name), tuple(found))

    def _known(self, match: re.Match[str], sets: Sequence[frozenset[str]]) -> tuple[str | None, frozenset[str]]:
        """The number of a match and the rows among which it is: those of the name itself, else of one longer name."""
        in_words = match["ordinal"]
        number = str(self.ordinals[" ".join(in_words.split())]) if in_words else match["number"].upper()
        is_plain = not in_words and not match["mark"] and number.isdecimal()
        if is_plain and self.ends is not None and self.ends.match(match.string, match.end()) is None:
            return None, sets[0]
        held = sets[:1] if number in sets[0] else [one for one in sets[1:] if number in one]
        return (number, held[0]) if len(held) == 1 else (None, sets[0])


def row_names(names: Names, speech: Speech) -> RowNames:
    """The rows of a draft as people name them, by their whole name or by a part of it."""
    known = _with_short({_seen(name, speech): numbers for name, numbers in names})
    plural = speech.rows.plural
    singular = {} if plural is None else {plural(name): name for name in known if plural(name) not in known}
    letters, cut = _initials(known), _cut(known)
    singular |= {**letters, **cut}
    known |= {said: known[one] for said, one in singular.items()}
    marks, ordinals, joins = words(speech.ordinal_mark), words(speech.ordinals), words(speech.joins)
    number = (
        rf"(?P<said>(?:(?P<mark>{marks}\s+)?(?P<number>[a-z]{{0,2}}\d{{1,3}}(?:\.\d{{1,2}}){{0,3}}|[ivx]{{1,5}})"
        rf"|{marks}\s+(?P<ordinal>{ordinals})))(?![\w%/]|[.,]\d|\s*(?:%|{words(speech.measures)}(?!\w)))"
    )
    return RowNames(
        re.compile(
            rf"(?P<name>{words(one for one in known if one not in letters)}(?=\s)"
            rf"|(?<!\w)(?:{'|'.join(letters) or '(?!)'})"
            rf"(?=\s?\d[\d.]{{0,6}}+(?!\s?-\s?[^\W\d_]))|(?<!\w)(?:{'|'.join(cut) or '(?!)'})\.)"
            rf"\s*(?:{words(speech.from_words)}\s+)?{number}"
        ),
        re.compile(rf"\s*(?:[,;]\s*(?:{joins}\s*)?|{joins}\s*|(?P<to>[–-]|{words(speech.to)})\s*){number}"),
        _ends(speech),
        _leads(speech),
        frozenset({*letters, *cut}),
        known,
        singular,
        speech.ordinals,
    )


def _initials(known: Mapping[str, Sequence[frozenset[str]]]) -> dict[str, str]:
    """What people write for names of several words, "CT7" and "NV 2.3": their initials, where one name has those.

    Such as may be a word ("so 3") are none.
    """
    names = [one for one in known if " " in one and known[one][0]]
    made = {one: "".join(word[0] for word in one.split()) for one in names}
    count = Counter(made.values())
    return {said: one for one, said in made.items() if count[said] == 1 and not VOWELS & {*without_tones(said)}}


def _cut(known: Mapping[str, Sequence[frozenset[str]]]) -> dict[str, str]:
    """The first letters of long names, before a full stop: "Rec. 3"."""
    names = [one for one in known if len(one) >= LEAST_CUT and one.isalpha() and known[one][0]]
    count = Counter(one[:CUT] for one in names)
    return {one[:CUT]: one for one in names if count[one[:CUT]] == 1 and one[:CUT] not in known}


def _leads(s: Speech) -> re.Pattern[str]:
    """What stands before a place, and not before the name of a road or a paper: "bỏ CT7", "ở CT7", "CT7"."""
    orders = (*s.inserts, *s.deletes, *s.replaces, *s.moves, *s.merges, *s.splits, *s.corrects)
    places = (*s.containers, *s.bare_leads, *s.of_words, *s.after, *s.before, *s.joins, *s.whole_of)
    return re.compile(rf"(?:^|[^\w\s]|\n|{words((*orders, *places, *s.asks))})\s*$")


def _ends(speech: Speech) -> re.Pattern[str] | None:
    """What stands behind a plain number that is a row's, where a language counts things so: "chỉ tiêu 7 bác sĩ"."""
    if not speech.rows.ends:
        return None
    orders = (*speech.inserts, *speech.deletes, *speech.replaces, *speech.moves, *speech.merges, *speech.splits)
    units = speech.whole_units
    asked = (*speech.asks, *units.together, *units.becomes, *units.stands, *units.ought, *units.puts, *units.no_more)
    said = words((*speech.rows.ends, *orders, *asked, *speech.joins, *speech.to, *speech.stops))
    unit = rf"{words(speech.units)}\s+(?:{words(speech.ordinal_mark)}\s+)?(?:\d|[a-zđ](?!\w)|{said})"
    return re.compile(rf"\s*(?:[^\w\s]|$|\n)|\s+(?:{said}|{unit})")


def _seen(name: str, speech: Speech) -> str:
    return without_tones(lowered(name)) if speech.is_toneless else lowered(name)


def _with_short(own: Mapping[str, frozenset[str]]) -> dict[str, tuple[frozenset[str], ...]]:
    """The names, and their beginnings and ends, with the numbers of all that they may stand for.

    "Nhiệm vụ 2" is group 2 where tasks are 1.1 and 2.1, and the "nhóm nhiệm vụ" 1 and 2.
    """
    parts: defaultdict[str, list[frozenset[str]]] = defaultdict(list)
    for name, numbers in own.items():
        said = name.split()
        for size in range(1, len(said)):
            for part in {" ".join(said[:size]), " ".join(said[-size:])}:
                if size >= LEAST_SHORT or part in own:
                    parts[part].append(numbers)
    known = {part: (frozenset[str](), *numbers) for part, numbers in parts.items()}
    return known | {name: (numbers, *parts.get(name, ())) for name, numbers in own.items()}
