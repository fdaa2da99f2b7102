"""Requests whose wording the writer leaves to others: "… phải có chính sách cho người già. Câu chữ tùy các đồng chí.".

Who leaves the words to the drafters asks for a change of the text, whatever verb stands before: a clerk notes what is
asked for, and that no wording came. It stands in the same clause, before the words that leave it or behind them, or in
the clause before.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation, Stance
from vankien.model.span import Span
from vankien.parse.grammar.found import Found, trimmed
from vankien.parse.grammar.hearsay import first_ask, is_over, is_reported
from vankien.parse.grammar.last_piece import IMPERATIVE
from vankien.parse.reading.reading import Reading
from vankien.parse.script import Script
from vankien.parse.words.cues import ORDERS, Cue
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import BLANK, Masked
from vankien.text.pattern import compile_later

LEAST = 3  # words that say what is asked for: "thêm trẻ em"
BEFORE_REACH = 400  # code points from the words that leave the wording back to where the request begins
ASKED = ORDERS | Cue.ASKS | Cue.LACKS | Cue.WISHED | Cue.RAISES | Cue.OUGHT
CITED_REACH = 300  # code points behind words of the draft within which a request may be about them
_EDGE = " \t,;:–—-("


@dataclass(frozen=True, slots=True)
class _Patterns:
    leaves: re.Pattern[str]
    fillers: re.Pattern[str]
    counts: re.Pattern[str]
    asked: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns:
    never, u, w = ("(?!)",), s.whole_units, s.wishing
    orders = (*s.replaces, *s.inserts, *s.deletes, *s.moves, *s.merges, *s.splits, *s.renumbers, *s.raises, *u.ought)
    wishes = (*s.asks, *s.wishes, *s.demands, *s.comments, *w.lacks, *w.text_verbs, *w.putting_verbs)
    return _Patterns(
        leaves=compile_later(words(s.leaving.leaves or never)),
        fillers=compile_later(rf"(?:{words(s.leaving.fillers or never)}|[\W\d_])+"),
        counts=compile_later(words(s.leaving.counts or never)),
        asked=compile_later(words((*orders, *wishes))),
    )


def left_to_others(reading: Reading, clause: Span, part: Masked, line: Span) -> bool:
    """Adds what is asked for where a clause leaves its wording to others, if nothing read so far says it already."""
    leaves = _patterns(reading.grammar.speech).leaves.search(part.text) if part.cues & Cue.LEFT else None
    if leaves is None:
        return False
    at = part.start + leaves.start()
    if is_reported(part.text, leaves.start(), reading.grammar) or is_over(part.text, leaves.start(), reading.grammar):
        return False
    asked = _asked(reading, clause, at, part.start + leaves.end(), line)
    if asked is None or any(one.evidence.end > asked.start for one in reading.found[-2:]):
        return False
    seen = reading.script.part(asked)
    found = Found(Operation.COMMENT, asked.start, asked.end, _named(reading, seen) or _cited(reading, asked, seen))
    reading.add(found, asked, seen, (), asked.end, None)
    wish = {Stance.SUGGEST, Stance.QUESTION}
    reading.remarks[:] = [one for one in reading.remarks if one.stance not in wish or one.span.start < asked.start]
    return True


def _asked(reading: Reading, clause: Span, at: int, end: int, line: Span) -> Span | None:
    """What is asked for: the words before those that leave the wording, the ones behind them, or the clause before."""
    head, behind = trimmed(reading.text, Span(clause.start, at)), trimmed(reading.text, Span(end, clause.end))
    for one in (_edged(reading, head), behind):
        if _says(reading, one) and _asks(reading, one):
            return one
    if _says(reading, head) and reading.script.lower[head.start : head.end].count(",") == 0:
        return None  # "Câu này hay, lời văn nhờ các đồng chí": of something else
    if clause.start - line.start > BEFORE_REACH or clause.start <= line.start:
        return None
    before = [one for one in reading.script.clauses_of(Span(line.start, clause.start)) if one.length > 1]
    last = trimmed(reading.text, before[-1]) if before else None
    if last is None or not _says(reading, last) or reading.text[last.end - 1] in "?!":
        return None
    return last


def _edged(reading: Reading, span: Span) -> Span:
    end = span.end
    while end > span.start and reading.text[end - 1] in _EDGE:
        end -= 1
    return Span(span.start, end)


def _says(reading: Reading, span: Span) -> bool:
    """Whether words say more than what leads to others: "nhưng", "cụ thể thì"."""
    fillers = _patterns(reading.grammar.speech).fillers
    return len(fillers.sub(" ", reading.script.lower[span.start : span.end]).split()) >= LEAST


def _asks(reading: Reading, span: Span) -> bool:
    """Whether words ask for something, or order, miss or wish it where a text is spoken of: "lập thêm tổ" tells."""
    part, grammar = reading.script.part(span), reading.grammar
    if first_ask(part.text, grammar) is not None or _patterns(grammar.speech).counts.search(part.text) is not None:
        return True
    if not part.cues & ASKED or _patterns(grammar.speech).asked.search(part.text) is None:
        return False
    mark = IMPERATIVE.match(part.text)
    if grammar.orders.match(part.text, mark.end() if mark is not None else 0) is not None:
        return True
    return bool(part.quotes or reading.script.references(part)) or grammar.about_draft.search(part.text) is not None


def _named(reading: Reading, part: Masked) -> Span | None:
    """The one quotation of the draft's words of which a request speaks: "“chấm dứt” phải nói lại, câu chữ tùy …"."""
    if len(part.quotes) != 1 or not part.quotes[0].closed or part.quotes[0].inner.is_empty:
        return None
    begin = part.quotes[0].span.start - part.start
    before = part.text[:begin].replace(BLANK, " ")
    grammar = reading.grammar
    if grammar.inserts.search(before) or grammar.side_end.search(before) or grammar.inside_end.search(before):
        return None
    return trimmed(reading.text, part.quotes[0].inner)


def _cited(reading: Reading, asked: Span, part: Masked) -> Span | None:
    """The words of the draft quoted before a request in its paragraph, where it names none and no place."""
    cited = reading.cited
    if cited is None or not 0 <= asked.start - cited.end <= CITED_REACH:
        return None
    if "\n" in reading.text[cited.end : asked.start]:
        return None
    return None if part.quotes or reading.script.references(part) else cited


def leaves_words(script: Script, span: Span) -> bool:
    """Whether a value of a form leaves the wording to others, so that it holds none itself."""
    part = script.part(span)
    return part.cues & Cue.LEFT != 0 and _patterns(script.grammar.speech).leaves.search(part.text) is not None
