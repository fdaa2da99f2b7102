"""Rows that the draft at hand numbers behind names of their own: "nhiệm vụ 2.3" is a place where it has such tasks.

The grammar knows no such names. It sees them as points, at the same offsets: "nhiệm vụ 2.3" as "điểm    2.3". Which
name was said is put back as the heading of the step, so that a point 2.3 elsewhere is no rival.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment
from vankien.model.locator import Locator, Step, UnitKind
from vankien.parse.pieces import words
from vankien.parse.plain import lowered
from vankien.text.tones import without_tones

LEAST_SHORT = 2  # syllables of a name cut short: "đột phá thứ hai" of the "giải pháp đột phá"
Names = tuple[tuple[str, frozenset[str]], ...]  # a name and the numbers of its rows
Path = tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Rows:
    """How the rows of a draft are named in running words, in lower case: what a match says is in `names`."""

    pattern: re.Pattern[str]
    names: Mapping[str, frozenset[str]]
    ordinals: Mapping[str, int]
    point: str
    codes: frozenset[str]  # numbers that begin with a letter: "H2"

    def numbered(self, said: str) -> Iterator[tuple[re.Match[str], str]]:
        """Each naming of a row that the draft has, with its number in digits."""
        for match in self.pattern.finditer(said):
            number = self._known(match)
            if number is not None:
                yield match, number

    def as_point(self, match: re.Match[str]) -> str:
        """A naming of a row said as a point, as long as it was; as it stands when the draft has no such row."""
        number = self._known(match)
        said = "" if number is None else self.point + number.lower().rjust(len(match[0]) - len(self.point))
        return said if len(said) == len(match[0]) and said[len(self.point)].isspace() else match[0]

    def put_on(self, where: Locator) -> Locator:
        """A place with the names of rows, as the contributor writes them, for headings."""
        written = where.as_written or ""
        said = {number: match.span("name") for match, number in self.numbered(lowered(written))}
        names = {number.lower(): (number, written[start:end]) for number, (start, end) in said.items()}
        if not names and not self.codes:
            return where
        return replace(
            where, path=self._headed(where.path, names), also=tuple(self._headed(one, names) for one in where.also)
        )

    def _headed(self, path: Path, said: Mapping[str, tuple[str, str]]) -> Path:
        return tuple(self._step(step, said) for step in path)

    def _step(self, step: Step, said: Mapping[str, tuple[str, str]]) -> Step:
        """A step with the name of its row; "h2", of a place named before, is the draft's H2."""
        if step.kind is not UnitKind.POINT or step.number is None or step.heading is not None:
            return step
        found = said.get(step.number.lower())
        if found is not None:
            return replace(step, number=found[0], heading=found[1])
        return replace(step, number=step.number.upper()) if step.number.upper() in self.codes else step

    def _known(self, match: re.Match[str]) -> str | None:
        in_words = match["ordinal"]
        number = str(self.ordinals[" ".join(in_words.split())]) if in_words else match["number"].upper()
        return number if number in self.names.get(" ".join(match["name"].split()), ()) else None


@lru_cache(maxsize=4)
def drafts_rows(names: Names, speech: Speech) -> Rows | None:
    """The rows of a draft as people name them, by their whole name or by a part of it that names no others."""
    point = next(
        (one for one, kind in speech.units.items() if kind is UnitKind.POINT and one not in speech.weak_units), None
    )
    if not names or point is None:
        return None
    known = {_seen(name, speech): numbers for name, numbers in names}
    known = {**_short(known), **known}
    marks, ordinals = words(speech.ordinal_mark), words(speech.ordinals)
    number = r"(?P<number>[a-z]{0,2}\d{1,3}(?:\.\d{1,2}){0,3}|[ivx]{1,5})"
    pattern = re.compile(
        rf"(?<!\w)(?P<name>{words(known)})\s+(?:(?:{marks}\s+)?{number}|{marks}\s+(?P<ordinal>{ordinals}))"
        rf"(?![\w%/]|[.,]\d|\s*(?:%|{words(speech.measures)}(?!\w)))"
    )
    codes = frozenset(one for _, numbers in names for one in numbers if one[0].isalpha() and one[-1].isdecimal())
    return Rows(pattern, known, speech.ordinals, point, codes)


def _seen(name: str, speech: Speech) -> str:
    return without_tones(lowered(name)) if speech.is_toneless else lowered(name)


def _short(known: Mapping[str, frozenset[str]]) -> dict[str, frozenset[str]]:
    """The beginnings and ends of names, where one name alone has them."""
    parts: dict[str, list[frozenset[str]]] = {}
    for name, numbers in known.items():
        said = name.split()
        for size in range(LEAST_SHORT, len(said)):
            for part in {" ".join(said[:size]), " ".join(said[-size:])}:
                parts.setdefault(part, []).append(numbers)
    return {part: numbers[0] for part, numbers in parts.items() if len(numbers) == 1}


def as_points(lower: str, rows: Rows | None) -> str:
    """The lower-case text with named rows said as points, at the same offsets. Linear."""
    return lower if rows is None else rows.pattern.sub(rows.as_point, lower)


def with_names(one: Amendment, rows: Rows | None) -> Amendment:
    """The amendment with the names of rows as the headings of the steps that lead to them."""
    if rows is None:
        return one
    destination = None if one.destination is None else rows.put_on(one.destination)
    return replace(one, locator=rows.put_on(one.locator), destination=destination)
