"""A line in clauses: where one request may end and the next begin. Quotations and brackets are never cut."""

import re
from collections.abc import Iterator

from vankien.model.span import Span
from vankien.parse.plain import Masked

_STOP = re.compile(r"[.;!?](?=\s+\S)")
_NUMBERED = re.compile(r"(?:^|[\s(])(?:[ivxlc]+|\d+(?:\.\d+)*|[a-zđ])$")  # "mục 3." is no end of a sentence


def clauses(stretch: Masked) -> Iterator[Span]:
    """The clauses of a line as spans of the contribution, in order; together they cover the line."""
    text = stretch.text
    begin = 0
    for match in _STOP.finditer(text):
        at = match.start()
        head = text[begin:at]
        if head.count("(") > head.count(")"):
            continue
        if match[0] == "." and _NUMBERED.search(head[-12:]):
            continue
        yield Span(stretch.start + begin, stretch.start + match.end())
        begin = match.end()
    if begin < len(text):
        yield Span(stretch.start + begin, stretch.start + len(text))
