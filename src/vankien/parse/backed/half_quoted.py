"""One wording of a change in marks, the other without: words of the draft told before the new ones or around them.

Who quotes what is to be written need not quote what is written: the draft tells which of the words around are its own.
Of several the one most like the new words is meant, and where none is like them nothing is read.
"""

import re
from collections.abc import Sequence

from vankien.model.amendment import Operation
from vankien.model.span import Span
from vankien.parse.backed.pairs import (
    ASKING,
    MOST_TIMES,
    SHARED,
    STOP,
    TWO,
    asks_to_know,
    inner_words,
    is_spoken,
    is_turned,
    is_wanted,
    put_beside,
    share,
    side_before,
)
from vankien.parse.draft.backing import Backing, Token, drafts_runs, tokens
from vankien.parse.grammar.found import Found, trimmed
from vankien.parse.requests.figures_blanked import without_places
from vankien.parse.script import Script
from vankien.parse.words.plain import Masked, Quoted

FAR_WORDS = 8  # between words beside which new ones go and these; more are a sentence of their own
LEAST_TOLD = 3  # words side by side that the new ones share with those of the draft told without marks before them
SLACK = 4  # words that a wording may have over `MOST_TIMES` as many as its old ones


def half_quoted(script: Script, part: Masked, draft: Backing) -> Found | None:
    """A quotation that the draft has not, and in its sentence unmarked words of the draft that it is like."""
    quotes = [one for one in part.quotes if one.closed and not one.inner.is_empty]
    if len(quotes) != 1 or not part.cues & ASKING:
        return None
    quote, wanted = quotes[0], inner_words(script, quotes[0])
    if not wanted or draft.count(wanted):
        return None
    said = without_places(part, script.grammar)
    likest: tuple[float, Span, re.Match[str] | None] | None = None
    for run in drafts_runs(said, draft):
        target = Span(part.start + run[0].start, part.start + run[-1].end)
        if not _is_near(script, target, quote) or is_spoken(script.text, quote.inner, target):
            continue
        side = side_before(said, run[0].start, script.grammar)
        apart = said[run[-1].end : max(run[-1].end, quote.span.start - part.start)]
        if side is not None and len(apart.split()) > FAR_WORDS:
            continue  # "Sau sáp nhập phường chỉ còn một trạm và hai điểm trạm, vì vậy ghi lại: “…”" tells when
        rank = TWO if side is not None else _likeness(run, wanted)
        if rank and (likest is None or rank + len(run) / 100 > likest[0]):
            likest = rank + len(run) / 100, target, side
    if likest is None or asks_to_know(said, max(likest[1].end, quote.span.end) - part.start, script.grammar):
        return None
    _, target, side = likest
    begin, end = min(target.start, quote.span.start), max(target.end, quote.span.end)
    new = trimmed(script.text, quote.inner)
    if side is None:
        low, high = target.end - part.start, quote.span.start - part.start
        spans = target.shift(-part.start), quote.span.shift(-part.start)
        if low > high or is_turned(said[low:high], script.grammar) or not is_wanted(said, *spans, script.grammar):
            return None
    found = Found(Operation.REPLACE, begin, end, target, new, order=quote.span.start)
    return found if side is None else put_beside(found, side, script)


def _is_near(script: Script, target: Span, quote: Quoted) -> bool:
    """Whether words stand in the sentence of a quotation."""
    low, high = min(target.end, quote.span.end), max(target.start, quote.span.start)
    return STOP.search(script.lower, low, high) is None


def _likeness(run: Sequence[Token], wanted: Sequence[Token]) -> float:
    shared = len({token.word for token in run} & {token.word for token in wanted})
    is_much = shared >= TWO and len(wanted) <= MOST_TIMES * len(run) + SLACK
    return share(run, wanted) if is_much and share(run, wanted) >= SHARED else 0.0


def said_before(script: Script, part: Masked, new: Span, draft: Backing) -> Span | None:
    """The unmarked words of the draft before new ones that they are most like, in the sentences of one line.

    "Chỗ ghi phụ trợ còn yếu nay hết đúng. Sửa thành “phụ trợ từng bước hình thành”": who gives the new words alone
    told the old ones before.
    """
    wanted = tokens(script.lower, new.start, new.end)
    if not wanted or draft.count(wanted):
        return None
    said = without_places(part, script.grammar)[: max(0, new.start - part.start)]
    likest: tuple[float, Span] | None = None
    for run in drafts_runs(said, draft):
        row = tokens(said, run[0].start, _sentence_end(said, run[-1].end))
        whole = row[: draft.run(row, 0)]  # over a comma, if the draft goes on so
        rank = _likeness(whole, wanted)
        if not rank or not _shares_run(whole, wanted) or _only_begins(script.lower, whole, wanted):
            continue
        if likest is None or rank + len(whole) / 100 > likest[0]:
            likest = rank + len(whole) / 100, Span(part.start + whole[0].start, part.start + whole[-1].end)
    return None if likest is None else likest[1]


def _only_begins(lower: str, old: Sequence[Token], wanted: Sequence[Token]) -> bool:
    """Whether words are but the subject of the new ones, of which the draft says something else: no list goes on."""
    count = len(old)
    if [one.word for one in wanted[:count]] != [one.word for one in old] or count == len(wanted):
        return False
    return lower[wanted[count - 1].end :].lstrip()[:1] not in {",", ";", "("}


def _shares_run(one: Sequence[Token], other: Sequence[Token]) -> bool:
    """Whether two wordings have words side by side in common, enough of them to be no chance."""
    rows = [[token.word for token in row] for row in (one, other)]
    first, second = ({tuple(row[at : at + LEAST_TOLD]) for at in range(len(row) - LEAST_TOLD + 1)} for row in rows)
    return bool(first & second)


def _sentence_end(said: str, at: int) -> int:
    stop = STOP.search(said, at)
    return len(said) if stop is None else stop.start()
