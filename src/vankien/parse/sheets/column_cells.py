"""What stands in a column of a sheet: days, running numbers, places of the draft, names, ticked answers, long prose."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import pairwise
from statistics import median

from vankien.parse.draft.backing import Backing, tokens
from vankien.parse.draft.rows import as_points, drafts_rows
from vankien.parse.given import Given, held_by
from vankien.parse.places.drafts_numbers import as_numbers
from vankien.parse.places.locate import references
from vankien.parse.who.names import LONGEST_NAME, NAME, is_body, is_name, prefix
from vankien.parse.words.plain import lowered, masked
from vankien.text.normal import fold_plain
from vankien.text.quotes import is_mark

LEAST_TOLD = 3  # cells that tell by themselves what their column is: two may be alike by chance
MOST = 0.8  # of the cells of a column of one kind: "Not sure" stands among places, a hand slips
SOME = 0.4  # of the cells that are enough where the heading has a word for their kind
LONG, LONG_WORDS = 24, 5  # code points and words of a cell in which somebody says something
LONGEST_CHOICE = 14  # code points of a ticked answer: "không đồng ý"
MOST_CHOICES = 3  # answers that one may tick
LEAST_CHOSEN = 4  # cells with so few answers that none was written freely
LONGEST_DAY = 40  # code points of a cell that is a day, perhaps with its hour
LONGEST_PLACE = 12  # words of a cell that only says where, and of a body's name
ONE_ROUND = 400  # days between the first and the last that people wrote in a round; births lie further apart
ALIKE = 0.3  # of the words of the fewer of two wordings of one thing
_RUNNING = re.compile(r"(?P<before>\D{0,12})(?P<number>\d{1,9})\D{0,2}")
_ASKED = re.compile(r"\D{0,10}\d{1,2}\s*[:.]\s+\D+$")  # a counted question
_ADDRESS = re.compile(r"[^\s@]{1,60}@\S{1,60}|https?://\S+|\+?\d(?:[\s.()-]?\d){8,13}")


@dataclass(frozen=True, eq=False)
class Column:
    """The cells below a heading, by the ordinals of their rows, those that say nothing left out.

    `rows` are how many rows were looked at. All shares are 0..1 of the cells.
    """

    cells: Mapping[int, str]
    rows: int
    given: Given

    @property
    def said(self) -> tuple[str, ...]:
        """What the cells say, in order."""
        return tuple(self.cells.values())

    @cached_property
    def is_running(self) -> bool:
        """Whether the cells count the rows: "SWB-00118", "SWB-00121"."""
        found = [match for one in self.said if (match := _RUNNING.fullmatch(one)) is not None]
        rises = all(int(one["number"]) < int(other["number"]) for one, other in pairwise(found))
        return len(found) == len(self.cells) > 1 and rises and len({one["before"] for one in found}) == 1

    @property
    def are_days(self) -> bool:
        """Whether the cells are days, all of one round."""
        return bool(self._days) and (max(self._days) - min(self._days)).days <= ONE_ROUND

    @property
    def are_days_of_lives(self) -> bool:
        """Whether the cells are days that no round holds together: "1950-02-01", "1980-03-12"."""
        return bool(self._days) and not self.are_days

    @cached_property
    def _days(self) -> list[date]:
        """The days in the cells; none where most are no days."""
        short = [one for one in self.said if len(one) <= LONGEST_DAY]
        days = [date.fromisoformat(day) for one in short if (day := self.given.table.speech.day(one)) is not None]
        return days if len(days) >= MOST * len(self.cells) else []

    @cached_property
    def are_addresses(self) -> bool:
        """Whether the cells are telephones, mail addresses or links."""
        return self._share(lambda one: _ADDRESS.fullmatch(one) is not None) >= MOST

    @cached_property
    def are_choices(self) -> bool:
        """Whether the cells are a few answers that were ticked: "yes", "no"."""
        kinds = {fold_plain(one) for one in self.said}
        is_few = len(kinds) <= min(MOST_CHOICES, len(self.cells) // 2)
        return len(self.cells) >= LEAST_CHOSEN and is_few and all(len(one) <= LONGEST_CHOICE for one in kinds)

    @cached_property
    def is_prose(self) -> bool:
        """Whether people say something in the cells."""
        said = self.said
        return bool(said) and median(map(len, said)) >= LONG and self.words >= LONG_WORDS

    @cached_property
    def quotes(self) -> float:
        """The share of cells in which something is quoted, as who asks for a change does."""
        return self._share(lambda one: any(map(is_mark, one)))

    @cached_property
    def words(self) -> float:
        """How many words a cell has, the middle one of all."""
        return median(len(one.split()) for one in self.said) if self.cells else 0

    @property
    def length(self) -> int:
        """Code points of all cells."""
        return sum(map(len, self.said))

    @cached_property
    def places(self) -> float:
        """The share of cells that say where in the draft, and little else."""
        return self._share(self._is_place)

    @cached_property
    def names(self) -> float:
        """The share of cells that are formed as persons' names."""
        return self._share(self._is_person)

    @cached_property
    def bodies(self) -> float:
        """The share of cells that are bodies' names by a word in them."""
        return self._share(lambda one: self._is_title(one) and is_body(one, self.given.people))

    @cached_property
    def writers(self) -> float:
        """The share of cells that name a body, or a person with or without his office."""
        people = self.given.people
        return self._share(lambda one: is_body(one, people) or self._is_person(one.partition(",")[0].strip()))

    @cached_property
    def titles(self) -> float:
        """The share of cells that may be names of anything."""
        return self._share(self._is_title)

    @cached_property
    def drafts(self) -> float:
        """The share of cells that are words of the draft."""
        backing = self._backing
        return 0.0 if backing is None else self._share(lambda one: _stands(one, backing))

    @property
    def are_distinct(self) -> bool:
        """Whether hardly a cell says what another says."""
        return len({fold_plain(one) for one in self.said}) >= MOST * len(self.cells)

    @property
    def is_filled(self) -> bool:
        """Whether most rows say it."""
        return len(self.cells) >= max(2, MOST * self.rows)

    @property
    def is_told(self) -> bool:
        """Whether so many rows say it that they tell by themselves what it is."""
        return self.is_filled and len(self.cells) >= LEAST_TOLD

    def rewords(self, other: "Column") -> bool:
        """Whether the cells are other wordings of those beside them in another column."""
        both = [(_said(one), _said(other.cells[row])) for row, one in self.cells.items() if row in other.cells]
        alike = sum(len(one & old) >= ALIKE * min(len(one), len(old)) > 0 for one, old in both)
        return alike >= SOME * max(1, len(both))

    def is_alike(self, name: str) -> bool:
        """Whether a single cell is what stands below a head of that name, and no head: "Câu 1: Em thích điều nào"."""
        return (
            not any(map(_ASKED.match, self.said))
            and {"place": self.places, "date": self.are_days, "name": self.names, "old": self.drafts}.get(name, 0) > 0
        )

    @property
    def _backing(self) -> Backing | None:
        return held_by(self.given.draft, self.given.table, self.given.outline)

    def _share(self, holds: Callable[[str], bool]) -> float:
        return sum(map(holds, self.said)) / len(self.cells) if self.cells else 0.0

    def _is_title(self, said: str) -> bool:
        return said[:1].isupper() and len(said.split()) <= LONGEST_PLACE and not said.endswith((".", "!", "?"))

    def _is_person(self, said: str) -> bool:
        people = self.given.people
        name = re.match(prefix(people), said)
        bare = said if name is None else said[name.end() :]
        if re.fullmatch(NAME, bare) is None or not is_name(bare, people):
            return False
        first = bare.split()[0].lower()
        return not people.family_names or (first in people.family_names and len(bare.split()) <= LONGEST_NAME + 1)

    def _is_place(self, said: str) -> bool:
        if len(said.split()) > LONGEST_PLACE or any(map(is_mark, said)):
            return False
        backing, lower, speech = self._backing, lowered(said), self.given.table.speech
        if backing is not None:
            lower = as_points(lower, drafts_rows(backing.rows, backing.head, speech, backing.listed))
            lower = as_numbers(lower, said, backing.numbers, speech)
        return bool(references(masked(said, lower, 0, len(said)), speech))


def _said(cell: str) -> frozenset[str]:
    return frozenset(one.word for one in tokens(lowered(cell)))


def _stands(cell: str, backing: Backing) -> bool:
    said = tokens(lowered(cell))
    return len(said) > 1 and backing.count(said) > 0
