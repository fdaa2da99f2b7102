"""One quotation and the one unit of the draft beside it that tell what is asked, whatever the verb.

"Khoản 3 Điều 18: xin “ít nhất 72 giờ”": the clause counts hours once, with another figure. "Đằng sau Điều 21 dựng một
điều mới: “…”": a side of a unit, a piece that is new, and words that the draft has not.
"""

import re
from collections import Counter
from dataclasses import dataclass, replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation, Position
from vankien.model.span import Span
from vankien.parse.backed.pairs import STOP, asks_to_know, is_of_home
from vankien.parse.draft.backing import Backing, tokens
from vankien.parse.grammar.found import Found, trimmed
from vankien.parse.grammar.hearsay import is_anothers
from vankien.parse.places.paths import locator_of
from vankien.parse.script import Script
from vankien.parse.words.cues import Cue
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import Masked, Quoted
from vankien.parse.words.quantities import Quantity, quantities
from vankien.parse.words.sides import side_of
from vankien.text.pattern import compile_later

MOST = 10  # words of a quotation that is a value; a longer one is a sentence
LONGEST_UNIT = 4_000  # code points of a unit whose figures are looked at; a chapter tells nothing
FEW = 4  # words behind a unit that name a new piece where no verb puts it: "dựng một khoản mới :"
UNIT = "\x02"  # stands for every character of a place
_GOES_ON = re.compile(r"\s*[^\W\d_]")


@dataclass(frozen=True, slots=True)
class _Patterns:
    asks: re.Pattern[str]
    piece: re.Pattern[str]
    end: re.Pattern[str]
    told: re.Pattern[str]
    puts: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns:
    u, p = s.whole_units, s.pointed
    leads = words((*s.asks, *s.own_voice, *s.unmarked.opines, *s.thens, *u.ought))
    edge = (
        rf"(?:{words(p.parts)}\s+)?(?P<edge>(?P<end>{words((*s.at_end, *p.bottoms))})|{words((*s.at_start, *p.tops))})"
    )
    side = rf"(?P<side>{words((*s.after, *s.before))})"
    kind = rf"{words((*s.units, *s.names_words))}"
    return _Patterns(
        asks=compile_later(words((*s.asks, *s.musts, *u.ought, *p.urges))),
        piece=compile_later(
            rf"(?:^|[.!?;]\s)\W*(?:{leads}\s*,?\s*){{0,3}}(?:{edge}|{side})\s+(?:{words(s.of_words)}\s+)?{UNIT}+\W+"
            rf"(?:[^\W\d_]+\s+){{0,3}}?(?:{words(u.one_more)}\s+{kind}|{kind}(?=\s+(?:{words(p.news)}|{UNIT})))"
            rf"(?:\s+{UNIT}+|\s+[^\W\d_]+){{0,3}}\s*:\s*$"
        ),
        end=compile_later(words(p.bottoms)),
        told=compile_later(words((*s.copulas, *p.has))),
        puts=compile_later(
            words((*s.inserts, *u.puts, *s.roles.puts_in, *s.roles.adds, *s.asks, *s.unmarked.goes.verbs))
        ),
    )


def value_there(script: Script, part: Masked, draft: Backing) -> Found | None:
    """The value that the one quotation of a stretch puts for the only one of the unit named that counts the same."""
    if not script.grammar.speech.pointed.drops or not part.cues & Cue.PLACES or draft.units is None:
        return None
    quote = _new_words(script, part, draft)
    unit = None if quote is None else _unit(script, part, draft)
    if quote is None or unit is None or is_anothers(part.text, script.grammar):
        return None
    if len(tokens(script.lower, quote.inner.start, quote.inner.end)) > MOST:
        return None
    table = script.grammar.speech.unmarked
    news = quantities(script.lower[quote.inner.start : quote.inner.end], table)
    there = quantities(unit.of(draft.units.lower), table)
    if not news or not _is_counted_alike(news, there) or _same(news) <= _same(there):
        return None
    grammar, at = script.grammar, quote.span.end - part.start
    said = part.text
    if asks_to_know(said, at, grammar) or grammar.denies.search(_sentence(said, at, whole=True)) is not None:
        return None
    if any(one.search(said) is not None for one in (grammar.says_draft, grammar.keeps, grammar.agrees, grammar.tells)):
        return None
    if _patterns(grammar.speech).asks.search(said) is None or is_of_home(said, quote.span.start - part.start, grammar):
        return None
    new, order = trimmed(script.text, quote.inner), quote.span.start
    is_asked = grammar.asks.search(_sentence(said, at)) is not None
    return Found(Operation.REPLACE, order, quote.span.end, None, new, order=order, unsure=not is_asked)


def piece_there(script: Script, part: Masked, draft: Backing) -> Found | None:
    """The new piece, in the one quotation of a stretch, that goes to a side or an end of the unit named before it."""
    if not script.grammar.speech.pointed.drops or not part.cues & Cue.PLACES or draft.units is None:
        return None
    quote = _new_words(script, part, draft)
    if quote is None or is_anothers(part.text, script.grammar):
        return None
    said, at = _with_units(script, part), quote.span.start - part.start
    patterns = _patterns(script.grammar.speech)
    match = patterns.piece.search(said, 0, at)
    if match is None or script.text[quote.inner.end - 1] in "?!":
        return None  # "… phụ huynh hỏi tôi một câu: “Ai trả lời?”"
    begin = match.start("edge") if match["edge"] else match.start("side")
    order = part.start + begin
    inner = said[begin:at]
    if any(one.search(inner) is not None for one in (script.grammar.denies, script.grammar.tells, patterns.told)):
        return None
    if match["side"]:
        position = side_of(match, script.grammar.speech)
    else:
        position = Position.END if match["end"] else Position.START
    new = trimmed(script.text, quote.inner)
    first = said.find(UNIT, begin)
    stop = next((i for i in range(first, at) if said[i] != UNIT and said[i : i + 2] != f" {UNIT}"), at)
    is_put = patterns.puts.search(inner) is not None
    if not is_put and len(said[stop:at].split()) > FEW:
        return None  # "sau khoản 3 phụ huynh nhắn một câu: “…”"
    made = Found(Operation.INSERT, order, quote.span.end, None, new, position, order=order)
    return replace(made, result_from=part.start + stop, unsure=not is_put)


def _is_counted_alike(news: list[Quantity], there: list[Quantity]) -> bool:
    """Whether a unit counts what a wording counts as often as that: one value for the only other one."""
    count = Counter(one.unit for one in there)
    return all(unit and count[unit] == often for unit, often in Counter(one.unit for one in news).items())


def _same(row: list[Quantity]) -> set[tuple[str, str]]:
    return {(str(one.number), one.unit) for one in row}


def _sentence(said: str, at: int, *, whole: bool = False) -> str:
    """What stands before an offset in its sentence, or all of that."""
    begin = max((one.end() for one in STOP.finditer(said, 0, at)), default=0)
    stop = STOP.search(said, at) if whole else None
    return said[begin : at if not whole else len(said) if stop is None else stop.start()]


def _unit(script: Script, part: Masked, draft: Backing) -> Span | None:
    """The one unit of the draft that a stretch names."""
    named = script.unit_references(part)
    where = locator_of(named, script.text, script.grammar.speech) if named else None
    assert draft.units is not None  # noqa: S101 - looked at before
    if where is None or where.also or where.act is not None:
        return None
    spans = draft.units.under(where.path)
    return spans[0] if len(spans) == 1 and spans[0].length <= LONGEST_UNIT else None


def _new_words(script: Script, part: Masked, draft: Backing) -> Quoted | None:
    """The only quotation of a stretch, where the draft has not its words."""
    if len(part.quotes) != 1 or not part.quotes[0].closed or part.quotes[0].inner.is_empty:
        return None
    quote = part.quotes[0]
    row = tokens(script.lower, quote.inner.start, quote.inner.end)
    return quote if row and not draft.count(row) else None


def _with_units(script: Script, part: Masked) -> str:
    said = part.text
    for one in script.unit_references(part):
        first, last = one.span.start - part.start, one.span.end - part.start
        said = f"{said[:first]}{UNIT * (last - first)}{said[last:]}"
    return said
