"""A line in clauses: where one request may end and the next begin. Quotations and brackets are never cut."""

import re
from collections.abc import Iterator

from vankien.model.span import Span
from vankien.parse.plain import Masked

_NEXT = r"(?=\s+\S|[^\W\d_]{2,9}\s+\d)"  # "xong.Trang 25": a lost space
_STOP = re.compile(rf"[.;!?]{_NEXT}")
_ANY_STOP = re.compile(rf"[.;!?]{_NEXT}| ")  # a space ends a clause only where that has grown past all measure
LONGEST_CLAUSE = 3_000  # code points; no sentence is longer, and what is costs a square otherwise
ORDER_REACH = 60  # code points before a number in which its order stands: "delete Article 7."
_NUMBERED = re.compile(r"(?:^|[\s(])(?:[ivxlc]+|\d+(?:\.\d+)*|[a-zđ])$")  # "mục 3." is no end of a sentence


def clauses(stretch: Masked, whole: re.Pattern[str] | None = None) -> Iterator[Span]:
    """The clauses of a line as spans of the contribution, in order; together they cover the line. Linear.

    Behind a number a full stop mostly ends no sentence ("mục 3. Phát triển …"); where `whole` stands before it,
    it does.
    """
    text = stretch.text
    begin = at = depth = 0
    for match in (_STOP if len(text) <= LONGEST_CLAUSE else _ANY_STOP).finditer(text):
        depth = max(0, depth + text.count("(", at, match.start()) - text.count(")", at, match.start()))
        at = match.start()
        is_long = at - begin > LONGEST_CLAUSE
        if (depth or match[0] == " ") and not is_long:
            continue
        is_numbered = match[0] == "." and _NUMBERED.search(text[max(begin, at - 12) : at]) is not None
        if is_numbered and (whole is None or whole.search(text, max(begin, at - ORDER_REACH), at) is None):
            continue
        yield Span(stretch.start + begin, stretch.start + match.end())
        begin = at = match.end()
        depth = 0
    if begin < len(text):
        yield Span(stretch.start + begin, stretch.start + len(text))
