"""Rows that the draft at hand numbers behind names of their own: "nhiệm vụ 2.3" is a place where it has such tasks.

The grammar knows no such names. It sees them as points, at the same offsets: "nhiệm vụ 2.3" as "điểm    2.3", and those
of another paper as ones of another law. Which name was said is put back as the heading of the step, so that a point 2.3
elsewhere is no rival.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment
from vankien.model.locator import Locator, Step, UnitKind
from vankien.parse.draft.row_names import Names, Naming, RowNames, row_names
from vankien.parse.draft.rows_of_others import OwnPaper, others_paper, own_paper
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import lowered

Path = tuple[Step, ...]
Said = Mapping[str, Sequence[tuple[str, str]]]  # numbers, each with the names of rows that were said to bear them


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows of a draft in running words.

    `points` are words that the grammar knows, of which the first that fits is taken. `codes` are numbers that begin
    with a letter: "H2". `beside` stands between two places, `own` tells the draft from other papers.
    """

    names: RowNames
    points: Sequence[str]
    codes: frozenset[str]
    beside: re.Pattern[str]
    own: OwnPaper
    speech: Speech
    unnamed: frozenset[str] = frozenset()  # names that the rows do not bear themselves, but the heading over them

    def as_points(self, lower: str) -> str:
        """A lower-case text with named rows said as points, those of others as points of another law."""
        pieces: list[str] = []
        done = 0
        for one in self.names.said(lower):
            others = others_paper(lower, one.at[0], one.end, self.own, self.speech)
            point = self._point(one)
            if point is None or (others is not None and others[1] - others[0] < len(self.speech.rows.other)):
                continue
            for at, each in enumerate(one.numbers):
                start, said = (each.at[0], "") if at else (one.at[0], point)
                between = lower[done:start].replace(";", ",") if at else lower[done:start]  # "2.1; 2.2" is one list
                pieces += [between, said, each.number.lower().rjust(each.at[1] - start - len(said))]
                done = each.at[1]
            if others is not None:
                pieces += [lower[done : others[0]], self.speech.rows.other.ljust(others[1] - others[0])]
                done = others[1]
        return "".join((*pieces, lower[done:]))

    def _point(self, one: Naming) -> str | None:
        """A word for a point that leaves a space before the first number."""
        first = one.numbers[0]
        room = first.at[1] - one.at[0] - len(first.number)
        return next((word for word in self.points if len(word) < room), None)

    def put_on(self, where: Locator) -> Locator:
        """A place with the names of rows, as the contributor writes them, for headings."""
        written = where.as_written or ""
        said: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
        namings = list(self.names.said(lowered(written)))
        for one in namings:
            for number in one.listed():
                name = one.name or written[slice(*one.at)]
                if lowered(name) not in self.unnamed:
                    said[number.lower()].append((number.upper(), name))
        if not where.path or not (said or self.codes):
            return where
        groups = self._groups(namings, lowered(written))
        paths = [one for one in (where.path, *where.also) if one[-1].number not in groups] or [where.path]
        path, *also = dict.fromkeys(made for path in paths for made in self._headed(path, said))
        return replace(where, path=path, also=tuple(also))

    def _groups(self, namings: Sequence[Naming], written: str) -> frozenset[str]:
        """The numbers of groups that only lead to their row: "trong nhóm nhiệm vụ 3, tại nhiệm vụ 3.3" is one place."""
        pairs = [(one, other) for one, other in pairwise(namings) if len(one.numbers) == len(other.numbers) == 1]
        return frozenset(
            one.numbers[0].number
            for one, other in pairs
            if other.numbers[0].number.startswith(f"{one.numbers[0].number}.")
            and self.beside.search(written, one.end, other.at[0]) is None
        )

    def _headed(self, path: Path, said: Said) -> Iterator[Path]:
        """A path with the names of its rows; one for each, where rows of several names bear its last number."""
        *above, last = path
        outer = tuple(self._steps(step, said)[0] for step in above)
        for step in self._steps(last, said):
            yield (*outer, step)

    def _steps(self, step: Step, said: Said) -> Sequence[Step]:
        """A step with the name of its row; "h2", of a place named before, is the draft's H2."""
        if step.kind is not UnitKind.POINT or step.number is None or step.heading is not None:
            return (step,)
        found = said.get(step.number.lower(), ())
        if found:
            return [replace(step, number=number, heading=name) for number, name in dict.fromkeys(found)]
        return (replace(step, number=step.number.upper()) if step.number.upper() in self.codes else step,)


@lru_cache(maxsize=4)
def drafts_rows(names: Names, head: tuple[str, ...], speech: Speech, listed: Names = ()) -> Rows | None:
    """The rows of a draft, told their names and the draft's first lines; None where it has none.

    `listed` are headings over rows that only a count in brackets numbers: the name of such rows stands there.
    """
    called = tuple(_listed(names, listed, speech))
    names = (*names, *called)
    unfit = {*speech.weak_units, *speech.agenda}
    points = [one for one, kind in speech.units.items() if kind is UnitKind.POINT and one not in unfit]
    if not names or not points:
        return None
    codes = frozenset(one for _, numbers in names for one in numbers if one[0].isalpha() and one[-1].isdecimal())
    beside = re.compile(rf";|{words(speech.joins)}")
    unnamed = frozenset(name for name, _ in called)
    return Rows(row_names(names, speech), points, codes, beside, own_paper(head, speech), speech, unnamed)


def _listed(names: Names, listed: Names, speech: Speech) -> Iterator[tuple[str, frozenset[str]]]:
    """The names of rows that stand in the headings over them, with their numbers: "2.1. Chỉ tiêu kinh tế"."""
    known = {name for name, _ in names}
    for name in speech.unmarked.listed:
        below = [numbers for heading, numbers in listed if name in heading]
        if name not in known and sum(map(len, below)) == len(frozenset[str]().union(*below)) > 1:
            yield name, frozenset[str]().union(*below)


def as_points(lower: str, rows: Rows | None) -> str:
    """The lower-case text with named rows said as points, at the same offsets. Linear."""
    return lower if rows is None else rows.as_points(lower)


def with_names(one: Amendment, rows: Rows | None) -> Amendment:
    """The amendment with the names of rows as the headings of the steps that lead to them."""
    if rows is None:
        return one
    destination = None if one.destination is None else rows.put_on(one.destination)
    return replace(one, locator=rows.put_on(one.locator), destination=destination)
