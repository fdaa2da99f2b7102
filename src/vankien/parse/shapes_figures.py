"""Figures that change and nobody puts in marks: "sửa 93% thành 91,5%", "85 xã đề nghị nâng lên 90 xã", "a => b"."""

import re

from vankien.model.amendment import Operation
from vankien.model.span import Span
from vankien.parse.found import Found, at_group, trimmed
from vankien.parse.grammar import Grammar
from vankien.parse.locate import references
from vankien.parse.plain import Masked

MOST_UNIT_WORDS = 4  # words behind a figure that may name what is counted
_WORDS = re.compile(r"(?:\s+[^\W\d_]+){0,4}")


def replace_figure(_text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """One figure for another: each with the words behind it that both share ("85 xã", "90 xã")."""
    said = without_places(stretch, grammar)
    for pattern in (
        grammar.figure_from,
        grammar.figure_turned,
        grammar.figure_first,
        grammar.figure_not,
        grammar.figure_corrected,
    ):
        match = pattern.search(said)
        if match is None or match["old"] == match["new"]:
            continue
        shared = _shared(said, match.end("old"), match.end("new"))
        old, new = (
            Span(
                stretch.start + match.start(name),
                stretch.start + match.end(name) + _length(said, match.end(name), shared),
            )
            for name in ("old", "new")
        )
        begin = min(at_group(stretch, match, "verb"), old.start)
        return Found(Operation.REPLACE, begin, new.end, old, new, order=at_group(stretch, match, "verb"))
    return None


def replace_bare_arrow(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """Words without marks on both sides of an arrow, behind a place: "Trang 26, vùng na 3.000 ha => 3.500 ha"."""
    match = grammar.bare_arrow.search(without_places(stretch, grammar))
    if match is None or not references(stretch, grammar.speech):
        return None
    old, new = (
        trimmed(text, Span(stretch.start + match.start(name), stretch.start + match.end(name)))
        for name in ("old", "new")
    )
    if old.is_empty or new.is_empty:
        return None
    return Found(Operation.REPLACE, old.start, new.end, old, new)


def without_places(stretch: Masked, grammar: Grammar) -> str:
    """The words of a stretch with places blanked: the 2 of "khoản 2" is no figure of the draft."""
    said = stretch.text
    for one in references(stretch, grammar.speech):
        first, last = one.span.start - stretch.start, one.span.end - stretch.start
        said = f"{said[:first]}{' ' * (last - first)}{said[last:]}"
    return said


def _shared(said: str, old_end: int, new_end: int) -> int:
    """How many words behind two figures are the same."""
    rows = [_WORDS.match(said, end)[0].split() for end in (old_end, new_end)]  # type: ignore[index]
    count = 0
    for left, right in zip(*rows, strict=False):
        if left != right or count == MOST_UNIT_WORDS:
            break
        count += 1
    return count


def _length(said: str, end: int, words: int) -> int:
    match = re.compile(rf"(?:\s+[^\W\d_]+){{{words}}}").match(said, end)
    return 0 if match is None else match.end() - end
