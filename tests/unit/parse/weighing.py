"""A small draft and readings of it, of a language of which only this was learned."""

from dataclasses import replace
from functools import lru_cache

from vankien.lang.learned import NOTHING_LEARNED, LearnedWeights
from vankien.lang.registry import PROFILES
from vankien.model.document import Document
from vankien.model.span import Span
from vankien.parse.given import held_by
from vankien.parse.grammar.grammar import Grammar, grammar
from vankien.parse.reading.reading import Reading
from vankien.parse.weighed.word_rows import WordRow, word_row
from vankien.parse.words.lines import lines_of
from vankien.read.registry import read_text

DRAFT = (
    "Điều 1. Nguyên tắc\n1. Chợ họp từ 05 giờ đến 11 giờ.\n2. Người bán niêm yết giá, cân đúng, ghi sổ hằng ngày.\n"
    "Điều 2. Trách nhiệm\n1. Tổ bảo vệ trực đêm.\n2. Ban quản lý dán nội quy, treo cân đối chứng ở cổng.\n"
)
PROFILE = PROFILES["vi"]


@lru_cache
def knowing(learned: LearnedWeights) -> Grammar:
    """The grammar of a language of which this was learned; another one for each value takes its time."""
    return grammar(replace(PROFILE.speech, learned=learned))


def reading(text: str, document: Document, learned: LearnedWeights = NOTHING_LEARNED) -> Reading:
    """A text as it is read with the draft at hand."""
    manuscript, table = read_text(text), knowing(learned)
    read = Reading(manuscript.text, table, lines_of(manuscript), held_by(document, table, PROFILE.outline))
    read.body = tuple(read.lines)
    return read


def row_of(text: str, document: Document) -> WordRow:
    """A text as one row of words, with the draft at hand."""
    read = reading(text, document)
    assert read.backing is not None
    return word_row(read.script, Span(0, len(read.text)), read.backing)
