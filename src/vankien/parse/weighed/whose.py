"""Whose words a contribution is and of which day, where no rule tells it: the likeliest, by what was learned.

`bench/learn_names.py` learns from labelled letters who of the named people writes and which day is the letter's own,
and from records who begins to speak. Whoever does not stand where a writer can is not weighed: most letters name people
who write nothing.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from vankien.lang.learned import LearnedWeights
from vankien.lang.people import People
from vankien.model.contribution import BlockRole, Contributor
from vankien.parse.records.signed_behind import nobody
from vankien.parse.weighed.dated import days_of
from vankien.parse.weighed.dated import traits as traits_of_day
from vankien.parse.weighed.named import Named, Page, ends_row, page, says, traits
from vankien.parse.weighed.weights import by_twos, chance, paired, weights
from vankien.parse.who.introduced import speaks_for_self
from vankien.parse.who.names import is_role
from vankien.parse.who.signature import signature
from vankien.parse.who.told import in_full
from vankien.parse.words.lines import Line
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

NAMES, SPEAKERS, DAYS = "names", "speakers", "days"  # the tables
LIKELY = 0.6  # from here on somebody is taken for the writer: record 0050
SPEAKS = 0.7  # from here on somebody begins to speak
OWN_DAY = 0.6  # from here on a day is the contribution's own
LEAST = 2  # people who speak in a record; one is the writer of a letter
LEAST_SAID = 20  # code points that one says
TOP, BOTTOM = 4, 5  # lines with words at the top among which a byline stands, and at the bottom a signature
LONGEST_LABEL = 40  # code points before a colon
LONGEST_NUMBER = 3  # words before the title of a speaker at the head of his line
LONGEST_SIGNED = 120  # code points of a line in a signature
LONGEST_LEAD = 40  # code points before a name in which it is said whose words they are: "ý kiến của"
_OWN = {BlockRole.BODY, BlockRole.OCR, BlockRole.SIGNATURE}
_NO_WORDS = ' \t-–—*•+>.,;:()[]“”"'

Start = tuple[int, Contributor]


def with_writer(who: Contributor, rows: Sequence[str], p: People, learned: LearnedWeights) -> Contributor:
    """The writer of some lines as the rules know him; where they know no name, no office and no body, the likeliest of
    those who are named where a writer can be.
    """
    table = learned.table(NAMES)
    if who != Contributor(kind=who.kind) or not table or nobody(p).search("\n".join(rows).lower()) is not None:
        return who
    of = page(rows, p)
    told = [(likely, one) for likely, one in _weighed(of, table) if likely >= LIKELY and _may_write(of, one)]
    if not told:
        return who
    best = max(told, key=lambda one: one[0])[1]
    return replace(_whole(of, [one for _, one in told if one.name == best.name], best), kind=who.kind)


def _may_write(of: Page, one: Named) -> bool:
    """Whether somebody stands where a writer can: behind a label for one, in a signature or a byline, before what he
    says, behind a word for what he wrote. Not beside a word for the writer: "Mẹ tôi là bà …", "my wife, Mrs …".
    """
    row, before, place = of.rows[one.row], of.rows[one.row][: one.start], of.order[one.row]
    if row.startswith(">") or _own(of.p).search(before.lower()) is not None:
        return False
    label = before.rstrip(" \t*")
    if label.endswith(":"):
        return _is_label(label[:-1].rpartition("  ")[2], of.p)
    if _lead(of.p).search(before[-LONGEST_LEAD:].lower()) is not None:
        return True
    if says(of, one):  # whom a writer of his own tells of
        return not speaks_for_self([*of.rows[: one.row], before], of.p, alone=True)
    is_alone = not before.strip(" \t(*") and ends_row(of, one)
    if is_alone and place < TOP < len(of.full):
        return True
    is_foot = place >= max(1, len(of.full) - BOTTOM) and not row.rstrip().endswith(";")
    is_foot = is_foot and not any(map(_is_sentence, (of.rows[at] for at in of.full[place:])))
    return is_foot and (is_alone or (not row[one.end :].strip(_NO_WORDS) and is_role(before.strip(_NO_WORDS), of.p)))


def _is_sentence(row: str) -> bool:
    """Whether a line is none of a signature: it is long, or ends as a sentence does."""
    return len(row) > LONGEST_SIGNED or (len(row) > LONGEST_SIGNED // 2 and row.rstrip().endswith((".", "!", "?", "…")))


@lru_cache(maxsize=8)
def _own(p: People) -> re.Pattern[str]:
    """What stands right before somebody who is the writer's: "Con tôi là", "chồng tôi, anh", "my wife,"."""
    links = words(p.joining_kin)
    return compile_later(
        rf"[^\W\d_]+\s+{words(p.myself)}\s*(?:,\s*|{links}\s+)$|{words(p.owners)}\s+\w+(?:\s+\w+)?,?\s*$"
    )


@lru_cache(maxsize=8)
def _lead(p: People) -> re.Pattern[str]:
    """What says whose words follow or went before: "ý kiến của", "thư do"."""
    return compile_later(
        rf"(?:(?<!theo\s)(?<!với\s){words(p.statements)}\s+(?:\w+\s+){{0,2}}?{words(p.statement_by)}|{words(p.introduces)})\s*:?\s*$"
    )


@lru_cache(maxsize=8)
def _labels(p: People) -> re.Pattern[str]:
    return compile_later(words((*p.name_labels, *p.fields.get("name", ()), *p.statements)))


def _is_label(said: str, p: People) -> bool:
    """Whether a label leads to a writer's name: that of a form, or an office."""
    label = said.strip(_NO_WORDS)
    is_known = len(label) <= LONGEST_LABEL and _labels(p).fullmatch(label.lower()) is not None
    return is_known or is_role(label.rpartition(",")[2], p)


def _weighed(of: Page, table: str) -> Iterator[tuple[float, Named]]:
    return ((_chance(traits(of, one), table), one) for one in of.people)


def _chance(own: tuple[str, ...], table: str) -> float:
    return chance((*own, *by_twos(own, paired(table))), weights(table))


def _whole(of: Page, same: Sequence[Named], best: Named) -> Contributor:
    """Somebody with the office that any place says where he is named, or the lines around his signature."""
    p = of.p
    for one in (best, *same):
        who = one.said.contributor(p)
        if who.role is not None or who.organisation is not None:
            return who
    signed = signature(of.rows[: best.row + 1], p)
    if signed is not None and (signed[0].name or "").casefold() == best.name:
        return signed[0]
    return in_full(best.said.contributor(p), of.rows, p)


def likely_speakers(text: str, lines: Sequence[Line], p: People, learned: LearnedWeights) -> list[Start]:
    """The lines at which those most likely begin to speak who are named there; empty for fewer than two people, and
    where a writer of his own leads to them: "Tôi đề nghị tặng danh hiệu cho: 1. Bà …".
    """
    table = learned.table(SPEAKERS)
    if not table:
        return []
    of = page([line.span.of(text) if line.role in _OWN else "" for line in lines], p)
    if len(of.names) < LEAST:
        return []
    found: dict[int, tuple[float, Named]] = {}
    for likely, one in _weighed(of, table):
        if likely >= SPEAKS and likely > found.get(one.row, (0.0, one))[0] and _may_speak(of, one):
            found[one.row] = (likely, one)
    told = [one for _, (_, one) in sorted(found.items())]
    if len({one.name for one in told}) < LEAST or not _all_say(of, told):
        return []
    if speaks_for_self(of.rows[: told[0].row], p, alone=True):
        return []
    starts = [(one.row, one.said.contributor(p)) for one in told]
    return [one for at, one in enumerate(starts) if at == 0 or starts[at - 1][1].name != one[1].name]


def _may_speak(of: Page, one: Named) -> bool:
    """Whether somebody stands where speakers can: before a word for what he does, or with a title, behind no
    more than a number at the head of a line: "STATEMENT 2, Ms Ferreira", "3. Đồng chí Trịnh Gia Bảo".
    """
    is_head = bool(one.said.titles.strip()) and len(of.rows[one.row][: one.start].split()) <= LONGEST_NUMBER
    return is_head or says(of, one)


def _all_say(of: Page, told: Sequence[Named]) -> bool:
    """Whether all say something from where they are named to where the next is: those who sign together, or attend, do
    not.
    """
    named: dict[int, int] = {}
    for each in of.people:
        named[each.row] = named.get(each.row, 0) + each.said.end - each.start
    for one, until in pairwise((*(each.row for each in told), len(of.rows))):
        said = sum(len(of.rows[at].strip(_NO_WORDS)) - named.get(at, 0) for at in range(one, until))
        if said < LEAST_SAID:
            return False
    return True


def likely_day(rows: Sequence[str], p: People, learned: LearnedWeights) -> str | None:
    """The day that most likely is the contribution's own, in ISO form."""
    table = learned.table(DAYS)
    days = days_of(rows, p) if table else []
    told = [(_chance(traits_of_day(rows, days, one, p), table), one.day) for one in days]
    likely, day = max(told, default=(0.0, ""))
    return day if likely >= OWN_DAY else None
