"""Clauses of which nothing was taken down though they may ask for something: a person is told to read them.

Where nothing at all was understood, the whole contribution is told to be read; where something was, the rest would be
passed over in silence. A clause is told that names a place beside a word of asking or changing, or that weighs as one
that asks, below what would make it a remark.
"""

from collections.abc import Iterator, Sequence

from vankien.model.note import Note, Severity, Where
from vankien.model.span import Span
from vankien.parse.prose.prose import Prose
from vankien.parse.reading.reading import LONGEST_NOTED
from vankien.parse.weighed.comments import asks_at_place, likely
from vankien.parse.words.span_index import SpanIndex

SHORTEST = 15  # code points of a clause that says something
MAY_ASK = 0.1  # by the table, of what is told to be read, more than every third asks for something (record 0052)
MAY_ASK_HEARD = -2.0  # the same by the network, in its own weight


def unread(prose: Prose, known: Sequence[Span]) -> Iterator[Note]:
    """Notes on the clauses that may ask, of which no amendment and no opinion (`known`) nor another note tells."""
    hearing = prose.hearing
    if hearing is None:
        return
    told = SpanIndex([*known, *(Span(one.where.start or 0, one.where.end or 0) for one in prose.notes), *prose.taken])
    for at, one in enumerate(hearing.said.row):
        if one.span.length < SHORTEST or told.meet(one.span):
            continue
        weighing = hearing.known(at)
        is_heard = weighing is not None and weighing.asks >= MAY_ASK_HEARD
        if (
            is_heard
            or asks_at_place(hearing.said, at)
            or (likely(hearing.said, at, prose.grammar.speech) or 0) >= MAY_ASK
        ):
            words = " ".join(one.span.of(prose.text).split())[:LONGEST_NOTED]
            yield Note("clause-not-read", Severity.WARNING, Where(None, one.span.start, one.span.end), {"words": words})
