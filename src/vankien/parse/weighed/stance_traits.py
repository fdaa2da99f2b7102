"""What speaks for a clause's being an opinion, and for which: the traits that it is weighed by.

What the rules hold it for is one trait among others: its words, how it begins and ends, where it stands, what its
neighbours say, and what else the contribution asks for.
"""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from vankien.model.amendment import Amendment, Operation, Stance
from vankien.model.contribution import BlockRole
from vankien.model.span import Span
from vankien.parse.grammar.found import trimmed
from vankien.parse.remarks.opinions import Remark
from vankien.parse.script import Script
from vankien.parse.words.clauses import edges
from vankien.parse.words.lines import Line
from vankien.parse.words.plain import BLANK, on_one_line
from vankien.parse.words.span_index import SpanIndex

EDGE = 3  # words at either end that are told with their places
FIGURE = "#"  # stands for any
LENGTHS = (3, 6, 10, 15, 22, 32, 50)  # words of a clause, in steps
CLAUSES = (1, 2, 3, 5, 10, 20)  # of a contribution, in steps
LINES = (0, 1, 3, 8)  # before or behind, in steps
MANY = (0, 1, 2, 5)  # changes of a contribution, in steps
REMEMBERED = 1 << 12  # clauses whose words are remembered: each is asked for several times
MOST_TOLD = 2  # opinions and comments are counted so far
QUOTATION = "“”"  # stands for any
_TOKEN = re.compile(rf"[^\W\d_]+|\d[\d.,]*%?|{BLANK}+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Heard:
    """What a contribution was heard to say before its opinions are weighed.

    `first` are the remarks before they were weighed against the changes, `taken` the evidence of changes, `used` the
    words that they name.
    """

    script: Script
    body: Sequence[Line]
    first: Sequence[Remark]
    found: Sequence[Amendment]
    taken: SpanIndex
    used: SpanIndex


@dataclass(slots=True)
class Clause:
    """A clause of the body as it is weighed; `own` are the opinions of the rules in it, `first` those that were."""

    span: Span
    said: str
    line: int
    at: int  # in its line
    left: int  # clauses of its line behind it
    is_taken: bool
    is_used: bool
    is_comment: bool
    own: list[Remark] = field(default_factory=list)
    first: list[Remark] = field(default_factory=list)

    @property
    def words(self) -> tuple[str, ...]:
        """Its words and marks, each figure and each quotation as one of them."""
        return _words_of(self.said)


@lru_cache(maxsize=REMEMBERED)
def _words_of(said: str) -> tuple[str, ...]:
    return tuple(
        one if one[0].isalpha() else FIGURE if one[0].isdigit() else QUOTATION if one[0] == BLANK else one
        for one in _TOKEN.findall(said)
    )


def clauses_of(heard: Heard, remarks: Sequence[Remark]) -> list[Clause]:
    """The clauses of a contribution's body in order, with the opinions that stand in them."""
    comments = SpanIndex(one.evidence for one in heard.found if one.operation is Operation.COMMENT)
    made = [
        _clause(heard, comments, span, (number, at, len(row) - at - 1))
        for number, line in enumerate(heard.body)
        if line.role in {BlockRole.BODY, BlockRole.OCR}
        for row in [_spans(heard.script, line.span)]
        for at, span in enumerate(row)
    ]
    starts = [one.span.start for one in made]
    for own, row in ((True, remarks), (False, heard.first)):
        for remark in row:
            begin = max(0, bisect_right(starts, remark.span.start) - 1)
            for one in made[begin : bisect_left(starts, remark.span.end)]:
                if one.span.end > remark.span.start:
                    (one.own if own else one.first).append(remark)
    return made


def _spans(script: Script, line: Span) -> list[Span]:
    """The clauses of a line, without white space around them."""
    if script.is_loud(line):
        row = script.clauses_of(line)
    else:
        said = on_one_line(script.lower[line.start : line.end])
        row = tuple(Span(line.start + low, line.start + high) for low, high in edges(said, script.grammar.stops))
    return [one for one in (trimmed(script.text, each) for each in row) if not one.is_empty]


def _clause(heard: Heard, comments: SpanIndex, span: Span, where: tuple[int, int, int]) -> Clause:
    script = heard.script
    said = script.part(span).text if script.is_loud(span) else script.lower[span.start : span.end]
    return Clause(
        span,
        said,
        *where,
        is_taken=heard.taken.meet(span),
        is_used=heard.used.meet(span),
        is_comment=comments.meet(span),
    )


def shared_traits(heard: Heard, row: Sequence[Clause], remarks: Sequence[Remark]) -> list[str]:
    """The traits that all clauses of a contribution have."""
    comments = sum(one.operation is Operation.COMMENT for one in heard.found)
    return [
        f"clauses {_step(len(row), CLAUSES)}",
        f"lines {_step(len(heard.body), (1, 2, 4, 8, 16, 32))}",
        f"changes {_step(len(heard.found) - comments, MANY)}",
        f"comments {min(MOST_TOLD, comments)}",
        f"opinions {min(MOST_TOLD, len(remarks))}",
    ]


def traits(row: Sequence[Clause], at: int, lines: int, stances: Counter[Stance], words: Sequence[str]) -> Iterator[str]:
    """The traits of a clause among those of its contribution, without its words.

    `lines` are those of the body, `stances` counts the opinions of the whole.
    """
    one = row[at]
    yield from _held(one)
    yield from shape(one, words)
    yield f"line {_step(one.line, LINES)}"
    yield f"line from end {_step(lines - 1 - one.line, LINES)}"
    yield f"clause {_step(one.at, LINES[:3])}"
    yield f"clause from end {_step(one.left, LINES[:3])}"
    if at == 0:
        yield "first"
    if at == len(row) - 1:
        yield "last"
    if at > 0:
        yield from beside("before", row[at - 1], one)
    if at < len(row) - 1:
        yield from beside("behind", row[at + 1], one)
    for stance in stances.keys() - {each.stance for each in one.own}:
        yield f"elsewhere {stance} {min(MOST_TOLD, stances[stance])}"


def _held(one: Clause) -> Iterator[str]:
    """What the rules say of a clause."""
    for stance in {each.stance for each in one.own}:
        yield f"held {stance}"
    if not one.own:
        yield "not held dropped" if one.first else "not held"
    for each in one.first:
        for name in ("is_outright", "names_draft", "beside", "follows", "runs"):
            if getattr(each, name):
                yield f"first {each.stance} {name}"
        yield f"first {each.stance}"
    if one.is_taken:
        yield "of a change"
    if one.is_comment:
        yield "of a comment"
    if one.is_used:
        yield "named"


def shape(one: Clause, words: Sequence[str]) -> Iterator[str]:
    """How a clause begins and ends, how long it is, what it quotes."""
    for at, word in enumerate(words[:EDGE]):
        yield f"begins {at} {word}"
    for at, word in enumerate(words[: -EDGE - 1 : -1]):
        yield f"ends {at} {word}"
    yield f"begins {' '.join(words[:2])}"
    yield f"length {_step(len(words), LENGTHS)}"
    if BLANK in one.said:
        yield "quotes"


def beside(side: str, other: Clause, one: Clause) -> Iterator[str]:
    """What stands right before or behind a clause, and what the rules say of it."""
    yield from next_to(side, other, one)
    where = f"{side} on line" if other.line == one.line else side
    if other.is_taken:
        yield f"{where} change"
    if other.is_comment:
        yield f"{where} comment"
    for stance in {each.stance for each in other.own}:
        yield f"{where} {stance}"
    for stance in {each.stance for each in other.first}:
        yield f"{where} first {stance}"


def next_to(side: str, other: Clause, one: Clause) -> Iterator[str]:
    """Whether a clause stands right before or behind another on its line, and how it ends."""
    yield f"{side} on line" if other.line == one.line else side
    yield f"{side} ends {other.said.rstrip()[-1:].replace(BLANK, QUOTATION)}".rstrip()


def _step(number: int, steps: Sequence[int]) -> int:
    return bisect_left(steps, number)
