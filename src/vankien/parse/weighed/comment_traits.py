"""What speaks for a clause's asking for something of the draft without its wording: the traits that it is weighed by.

What the rules hold it for is one trait among others, beside its words, the classes that the grammar knows of them, the
places that it names, what it quotes, and what its neighbours are.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from vankien.model.amendment import Amendment, Operation
from vankien.model.span import Span
from vankien.parse.draft.backing import Backing, tokens
from vankien.parse.remarks.opinions import Remark
from vankien.parse.script import Script
from vankien.parse.weighed.stance_traits import Clause, Heard, beside, clauses_of, next_to, shape
from vankien.parse.words.cues import CLASSES
from vankien.parse.words.plain import Masked
from vankien.parse.words.span_index import SpanIndex

WORD, PAIR, CLASS = "word", "pair", "is"  # with these begin the traits that are words of the clause, or classes of them
HELD, NOT_HELD = "held", "not held"  # whether the rules hold a clause for a comment
MOST_QUOTED = 2  # quotations and places of a clause are counted so far


@dataclass(frozen=True, slots=True)
class Passage:
    """The clauses of a contribution, with what of them is read as changes and as comments already."""

    script: Script
    row: Sequence[Clause]
    changed: SpanIndex
    commented: SpanIndex
    aside: SpanIndex
    lines: int
    shared: Sequence[str]
    counts: Sequence[str]
    draft: Backing | None


def passage(heard: Heard, remarks: Sequence[Remark], aside: Sequence[Span], draft: Backing | None) -> Passage:
    """What a contribution's clauses are weighed by; linear in it."""
    comments, changes = _evidence(heard.found, is_comment=True), _evidence(heard.found, is_comment=False)
    lines = len(heard.body)
    shared = [f"lines {min(6, lines.bit_length())}", "with draft" if draft is not None else "without draft"]
    counts = [f"changes {min(3, len(changes).bit_length())}", f"comments {min(2, len(comments))}"]
    return Passage(
        heard.script,
        clauses_of(heard, remarks),
        SpanIndex(changes),
        SpanIndex(comments),
        SpanIndex(aside),
        lines,
        shared,
        counts,
        draft,
    )


def _evidence(found: Sequence[Amendment], *, is_comment: bool) -> list[Span]:
    return [one.evidence for one in found if (one.operation is Operation.COMMENT) is is_comment]


def words_of(one: Clause) -> Iterator[str]:
    """The traits that are a clause's words, alone and by twos."""
    words = one.words
    yield from (f"{WORD} {each}" for each in set(words))
    yield from (f"{PAIR} {each} {other}" for each, other in set(pairwise(words)))


def traits(said: Passage, at: int) -> Iterator[str]:
    """The traits of a clause without its words: what it says itself, and what the rules read in it and beside it."""
    one = said.row[at]
    yield from own_traits(said, at)
    yield from said.counts
    yield HELD if said.commented.meet(one.span) else NOT_HELD
    if said.changed.meet(one.span):
        yield "of a change"
    if said.aside.meet(one.span):
        yield "laid aside"
    yield from (f"held {stance}" for stance in {each.stance for each in one.own})
    yield from (f"first {stance}" for stance in {each.stance for each in one.first})
    for side, other in _neighbours(said, at):
        yield from beside(side, other, one)
        if said.changed.meet(other.span):
            yield f"{_where(side, other, one)} real change"


def own_traits(said: Passage, at: int) -> Iterator[str]:
    """The traits of a clause without its words, and without regard to what the rules read."""
    one = said.row[at]
    part = said.script.part(one.span)
    yield from said.shared
    yield from (f"{CLASS} {called}" for called, bit in CLASSES if part.cues & bit)
    yield from shape(one, one.words)
    yield from _named(said, one, part)
    yield f"line {min(4, one.line)}"
    yield f"line from end {min(4, said.lines - 1 - one.line)}"
    yield f"clause {min(3, one.at)}"
    yield f"clause from end {min(3, one.left)}"
    for side, other in _neighbours(said, at):
        yield from next_to(side, other, one)
        if said.script.references(said.script.part(other.span)):
            yield f"{_where(side, other, one)} placed"
        yield from (f"{side} begins {word}" for word in other.words[:1])


def _neighbours(said: Passage, at: int) -> Iterator[tuple[str, Clause]]:
    if at > 0:
        yield "before", said.row[at - 1]
    if at < len(said.row) - 1:
        yield "behind", said.row[at + 1]


def _where(side: str, other: Clause, one: Clause) -> str:
    return f"{side} on line" if other.line == one.line else side


def _named(said: Passage, one: Clause, part: Masked) -> Iterator[str]:
    """The places that a clause names and the words that it quotes."""
    places = said.script.references(part)
    yield f"places {min(MOST_QUOTED, len(places))}"
    if places:
        yield f"place {places[-1].kind}"
        start = places[0].span.start - part.start
        yield "place first" if not part.text[:start].strip() else "place later"
        begun = one.words[: len(part.text[:start].split())][-1:]
        yield from (f"place< {word}" for word in begun)
        yield from (f"place> {word}" for word in part.text[places[-1].span.end - part.start :].split()[:1])
    yield f"quoted {min(MOST_QUOTED, len(part.quotes))}"
    if said.draft is not None:
        for each in part.quotes[:MOST_QUOTED]:
            row = tokens(said.script.lower, each.inner.start, each.inner.end)
            yield "quoted had" if row and said.draft.count(row) else "quoted strange"
