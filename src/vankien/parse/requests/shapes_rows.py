"""Rows of words: "thay các cụm từ “a”, “b” bằng “c”, “d”" puts the first of these for the first of those."""

from collections.abc import Iterator
from dataclasses import replace

from vankien.model.amendment import Operation
from vankien.model.span import Span
from vankien.parse.grammar.found import Found, at_group, trimmed
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.words.plain import Masked


def replace_rows(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """The first pair of two rows; of rows that are not as long only that words are asked for."""
    match = grammar.replace_rows.search(stretch.text)
    if match is None:
        return None
    olds = list(_row(text, stretch, match.start("olds"), match.end("olds")))
    news = list(_row(text, stretch, match.start("news"), match.end("news")))
    order = at_group(stretch, match, "verb")
    if len(olds) != len(news) or any(one.is_empty for one in (*olds, *news)):
        return Found(Operation.COMMENT, order, stretch.start + match.end())
    return Found(Operation.REPLACE, order, stretch.start + match.end(), olds[0], news[0], order=order)


def more_rows(text: str, found: Found, part: Masked, grammar: Grammar) -> Iterator[Found]:
    """The further pairs of the rows of which `found` is the first pair."""
    match = grammar.replace_rows.search(part.text, max(0, found.verb - part.start))
    if match is None or part.start + match.end() != found.end:
        return
    olds = list(_row(text, part, match.start("olds"), match.end("olds")))
    news = list(_row(text, part, match.start("news"), match.end("news")))
    for old, new in list(zip(olds, news, strict=True))[1:]:
        yield replace(found, target=old, new=new)


def _row(text: str, stretch: Masked, start: int, end: int) -> Iterator[Span]:
    """The words quoted between two offsets of a stretch."""
    for quote in stretch.quotes:
        if stretch.start + start <= quote.span.start < stretch.start + end:
            yield trimmed(text, quote.inner)
