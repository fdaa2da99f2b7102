"""Learns who of those whom a letter names writes it, on which of its days, and who begins to speak where in a record.

`python bench/learn_names.py [--write]`: from whole contributions and from `tests/gold/people`, whose labels say who
speaks. A name is his where a label tells it, whole or in part; he begins to speak where he is last named before what is
labelled as his words, or first at the head of a line. In short notes, which say nothing of who wrote them, people and
days are only spoken of: those in which the rules know neither writer nor day teach what is none.
"""

import sys
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from learning import Example, Task, language, learn
from tests.gold.labels import Case, Speaker

from vankien.lang.registry import PROFILES
from vankien.parse.weighed import dated
from vankien.parse.weighed.named import Named, page, traits
from vankien.parse.weighed.whose import DAYS, NAMES, SPEAKERS
from vankien.parse.who.dates import stated_day
from vankien.parse.who.people import contributor_in

HALVES = (("dev", "en", "people", "short", "quiet"), ("held", "en-held", "people-held", "short-held"))
NOTES = frozenset({"short", "quiet", "short-held"})


def ways(speaker: Speaker) -> list[str]:
    """The fair readings of a name."""
    return [" ".join(one.split()).casefold() for one in speaker.name.split(" / ") if one != "-"]


def is_his(name: str, own: list[str]) -> bool:
    """Whether a name is one of some, or the part of it by which he is called."""
    return any(name == one or f" {one}".endswith(f" {name}") or f" {name}".endswith(f" {one}") for one in own)


def _is_labelled(case: Case) -> bool:
    return case.half in NOTES or case.half.startswith("people") or case.path.suffix == ".txt"


@lru_cache(maxsize=1 << 15)
def _is_told(text: str, code: str) -> tuple[bool, bool]:
    """Whether the rules know the writer of a note, and its day."""
    rows, p = text.split("\n"), PROFILES[code].people
    return contributor_in(rows, None, p)[0].name is not None, stated_day(rows, p) is not None


def _named(case: Case) -> list[tuple[Named, tuple[str, ...]]]:
    if not _is_labelled(case) or (case.half in NOTES and _is_told(case.text, language(case))[0]):
        return []
    of = page(case.text.split("\n"), PROFILES[language(case)].people)
    return [(one, traits(of, one)) for one in of.people]


def writers(case: Case) -> Iterator[Example]:
    """The people of a file; asked for are those who write it or speak in it."""
    own = [one for speaker in case.speakers for one in ways(speaker)]
    for one, told in _named(case):
        yield Example(case.half, case.name, told, is_his(one.name, own))


def speakers(case: Case) -> Iterator[Example]:
    """The people of a file; asked for are the places at which each of several begins to speak."""
    named = _named(case)
    starts = {_start(case, one, named) for one in case.speakers} if len(case.speakers) > 1 else set[int | None]()
    for at, (_, told) in enumerate(named):
        yield Example(case.half, case.name, told, at in starts)


def _start(case: Case, speaker: Speaker, named: list[tuple[Named, tuple[str, ...]]]) -> int | None:
    """Which of those named is a speaker where he begins."""
    own = ways(speaker)
    mine = [at for at, (one, _) in enumerate(named) if is_his(one.name, own)]
    said = _first_words(case, speaker)
    before = [at for at in mine if said is not None and named[at][0].row <= case.text.count("\n", 0, said)]
    heads = [at for at in mine if "begins" in named[at][1]]
    return (before[-1:] or (heads if said is None else mine) or mine or [None])[0]


def days(case: Case) -> Iterator[Example]:
    """The days of a file; those of its contributions are asked for."""
    if not _is_labelled(case) or (case.half in NOTES and _is_told(case.text, language(case))[1]):
        return
    rows, p = case.text.split("\n"), PROFILES[language(case)].people
    own = {one for speaker in case.speakers for one in (speaker.date or "").split(" / ")}
    found = dated.days_of(rows, p)
    for one in found:
        told = dated.traits(rows, found, one, p)
        yield Example(case.half, case.name, told, one.day in own)


def _first_words(case: Case, speaker: Speaker) -> int | None:
    """Where the first of his labelled words stand."""
    quotes = [one for each in speaker.wanted for one in (each.quote, each.new, each.target) if one]
    quotes += [quote for _, quote in speaker.opinions]
    found = [case.text.find(one.split("\n")[0]) for one in quotes]
    return min((at for at in found if at >= 0), default=None)


if __name__ == "__main__":
    for task in (
        Task(NAMES, writers, least_seen=3, least_weight=0.05, together=60, halves=HALVES),
        Task(DAYS, days, least_seen=3, least_weight=0.05, together=60, halves=HALVES),
        Task(SPEAKERS, speakers, least_seen=3, least_weight=0.05, together=60, halves=HALVES),
    ):
        learn(task, writes="--write" in sys.argv)
