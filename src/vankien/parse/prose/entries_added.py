"""Words without marks that a place is to have too, where nothing else was read: "Phụ lục II: thêm phố Tân Lập 5 vào
danh sách", "Cũng khoản đó xin ghi thêm người trên 60 tuổi thì được ngồi yên một chỗ".

They are offered: where in the place they go, and whether just these words are meant, a person says.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation
from vankien.model.locator import Locator
from vankien.model.span import Span
from vankien.parse.backed.pairs import asks_to_know
from vankien.parse.grammar.found import Found, trimmed
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.grammar.hearsay import first_ask, is_anothers, is_past, is_reported
from vankien.parse.prose.offered import There, add_offered
from vankien.parse.reading.reading import Reading
from vankien.parse.requests.figures_blanked import without_places
from vankien.parse.words.pieces import words
from vankien.parse.words.span_index import SpanIndex
from vankien.text.pattern import compile_later

LONGEST = 240  # code points of a sentence
LEAST_NEW, MOST_NEW = 2, 16  # words that come in; one alone is any thing
_STOP = re.compile(r"[.;!?:\n](?!\d)|$")
_PIECE = re.compile(r"[,;:.!?–—](?!\d)")


@dataclass(frozen=True, slots=True)
class _Patterns:
    puts: re.Pattern[str]
    into: re.Pattern[str]
    vague: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns | None:
    w = s.unmarked.wished
    if not w.puts:
        return None
    return _Patterns(
        puts=compile_later(rf"(?:^|[,;:]\s*|{words((*s.asks, *w.leads))}\s+)(?P<verb>{words(w.puts)})\s+(?=\w)"),
        into=compile_later(rf"\s+{words(w.into)}"),
        vague=compile_later(rf"{words(w.vague)}"),
    )


def entries_added(reading: Reading, line: Span, known: int, spoken: Callable[[Span], Locator | None]) -> None:
    """Offers the words that a line adds to the place it speaks of, `known` amendments standing before it."""
    patterns = _patterns(reading.grammar.speech)
    if patterns is None or reading.backing is None or reading.backing.units is None:
        return
    script = reading.script
    if patterns.puts.search(script.lower, line.start, line.end) is None:
        return
    read = SpanIndex(one.evidence for one in reading.found[known:])
    for clause in script.clauses_of(line):
        part = script.part(clause)
        if clause.length > LONGEST or read.meet(clause) or part.quotes:
            continue
        where = spoken(clause)
        if where is None or not where.path or where.also or where.act is not None:
            continue
        said = without_places(part, reading.grammar)
        new = _new(said, patterns, reading.grammar)
        if new is None or len(reading.backing.units.under(where.path)) != 1:
            continue
        span = trimmed(reading.text, new[1].shift(clause.start))
        order = clause.start + new[0]
        found = Found(Operation.INSERT, order, span.end, None, span, order=order, unsure=True)
        if not reading.story.tells(part, found):
            add_offered(reading, clause, known, found, There(where.path, None))


def _new(said: str, patterns: _Patterns, grammar: Grammar) -> tuple[int, Span] | None:
    """The order that adds words without marks, and those; None where nobody asks for just them."""
    for match in patterns.puts.finditer(said):
        verb = match.start("verb")
        stop = _STOP.search(said, match.end())
        end = len(said) if stop is None else stop.start()
        why = grammar.reason.search(said, match.end(), end)
        end = end if why is None else why.start()
        into = patterns.into.search(said, match.end(), end)
        end = end if into is None else into.start()
        count = len(said[match.end() : end].split())
        begin = max((one.end() for one in _PIECE.finditer(said, 0, verb)), default=0)
        piece = said[begin:end]
        if (
            not LEAST_NEW <= count <= MOST_NEW
            or patterns.vague.match(said, match.end())
            or asks_to_know(said, end, grammar)
        ):
            continue
        if said[:verb].rstrip().endswith(",") and first_ask(said[:verb], grammar) is None:
            continue  # "bàn chuyện tách kho, thêm sân phơi": told in a row
        if grammar.denies.search(said, begin, verb) or grammar.agrees.search(piece) or grammar.keeps.search(piece):
            continue
        if is_past(piece, grammar) or is_anothers(piece, grammar) or is_reported(piece, verb - begin, grammar):
            continue
        return verb, Span(match.end(), end)
    return None
