"""Pieces of a sentence that ask for something beside the change that was read of it: a person is told to read them.

"Answers should come in three weeks, and silence should mean consent: put “given” where the draft has “refused”.": the
words in marks were read, and what is asked for before them would be passed over.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from vankien.model.amendment import Operation
from vankien.model.span import Span
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.prose.may_change import says_what_should_be
from vankien.parse.prose.prose import Prose
from vankien.parse.words.pieces import words
from vankien.parse.words.span_index import SpanIndex
from vankien.text.pattern import compile_later

LONGEST = 600  # code points of a sentence whose pieces are looked at
NEAR = 6  # code points between two pieces that are told as one
LEAST = 3  # words of a piece that says something


def other_halves(prose: Prose) -> Iterator[Span]:
    """The pieces of sentences of which a change was read that say what else should be, one span for neighbours."""
    hearing = prose.hearing
    if hearing is None or not prose.grammar.speech.wishing.shoulds:
        return
    changes = [one for one in prose.found if one.operation is not Operation.COMMENT]
    read, used = SpanIndex(one.evidence for one in changes), SpanIndex(prose.used)
    remarks = SpanIndex(one.evidence for one in prose.found if one.operation is Operation.COMMENT)
    news = SpanIndex(Span(span.start, span.start + 1) for one in changes for span in one.new_text_spans)
    for clause in hearing.said.row:
        if clause.span.length > LONGEST or not read.meet(clause.span) or remarks.meet(clause.span):
            continue
        pieces = _pieces(prose, clause.span)
        asking = [one for one in pieces if says_what_should_be(prose.script, one)]
        free = [one for one in asking if not used.meet(one) and len(one.of(prose.text).split()) >= LEAST]
        free = [one for one in free if not news.meet(Span(one.end, one.end + NEAR + 1))]  # "2.5 should read: …"
        here = read.count(clause.span)
        taken = any(used.meet(one) for one in pieces if one not in asking)
        if free and len(asking) + taken > here:
            yield from _joined(free)


def _pieces(prose: Prose, sentence: Span) -> list[Span]:
    """The pieces of a sentence between its commas and before the words that go on."""
    said = prose.script.part(sentence).text
    ends = [*(one.start() for one in _part(prose.grammar).finditer(said)), len(said)]
    starts = [0, *(one.end() for one in _part(prose.grammar).finditer(said))]
    return [Span(start, end).shift(sentence.start) for start, end in zip(starts, ends, strict=True) if start < end]


def _joined(row: Sequence[Span]) -> Iterator[Span]:
    """Stretches, those that stand close to one another as one."""
    last = row[0]
    for one in row[1:]:
        if one.start - last.end <= NEAR:
            last = Span(last.start, one.end)
        else:
            yield last
            last = one
    yield last


@lru_cache(maxsize=8)
def _part(g: Grammar) -> re.Pattern[str]:
    """Where a piece ends: a mark, or a space before a word that goes on ("and", "but")."""
    return compile_later(rf"[,;:–—](?=\s)|\s(?={words((*g.speech.carries_on, *g.speech.turns))}\s)")
