"""New words for which nobody gives an order that the tables know, placed by what the draft has and has not.

Quoted words that the draft has not, behind an edge ("Cuối khoản 2: “…”"), behind what it lacks ("khoản 2 còn thiếu một
ý: “…”"), behind a side and words that it has ("sau “a” là “b”", "“b” phải đứng trước “a”"), between two of its own, or
with a side that points back to them ("“a” … chua thêm “b” phía sau"): none of this tells of anything but an addition.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation, Position
from vankien.model.span import Span
from vankien.parse.draft.backing import Backing, drafts_runs, tokens
from vankien.parse.grammar.found import Found, edge, trimmed
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.requests.figures_blanked import without_places
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import Masked, Quoted
from vankien.parse.words.sides import side_of
from vankien.text.pattern import compile_later

MOST_BETWEEN = 8  # words between two quotations of one addition; more tell something of their own
MOST_LEAD = 12  # words between an edge, or what is lacking, and the new words
LEAST_HOST = 2  # words without marks beside which something goes; one stands in any sentence
_NONE = ("(?!)",)  # matches nowhere
_STOP = re.compile(r"[.;:!?\n](?!\d)")
_HARD = re.compile(r"[.;!?\n](?!\d)")


@dataclass(frozen=True, slots=True)
class _Patterns:
    side: re.Pattern[str]
    opens: re.Pattern[str]
    between: re.Pattern[str]
    lacks: re.Pattern[str]
    adds: re.Pattern[str]
    stands: re.Pattern[str]
    back: re.Pattern[str]
    changes: re.Pattern[str]
    says: re.Pattern[str]
    tail: re.Pattern[str]
    with_: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns | None:
    u, r = s.unmarked, s.roles
    if not u.stands or not r.puts_in:
        return None
    names = rf"(?:{words((*s.names_words, *s.bare_names, *s.whole_of))}\s*){{0,3}}"
    beside = words((*s.after, *s.before))
    soft = words((*u.fillers, *s.containers, *r.manners, *u.stands))
    adds = (*s.inserts, *r.adds, *s.lacks, *r.puts_in, *s.musts)
    near = rf"(?P<side>{beside})|{words(r.nearby)}"
    return _Patterns(
        side=compile_later(rf"(?:{near})\s+{names}$"),
        opens=compile_later(rf"(?<!\w){words(s.by)}\s+{names}$"),
        between=compile_later(rf"{words(s.between)}\s+{names}$"),
        lacks=compile_later(words(s.lacks)),
        adds=compile_later(words(adds)),
        stands=compile_later(
            rf"{words((*u.stands, *s.whole_units.stands))}\s+(?:\w+\s+)?(?P<side>{beside})\s+{names}$"
        ),
        back=compile_later(rf"\s*(?:{soft}\s+){{0,3}}(?:{near})(?:\s+{words(s.this)})?(?=\s*(?:[.,;:!)]|$)|\s+{soft})"),
        changes=compile_later(
            words((*s.replaces, *s.deletes, *s.moves, *s.refuses, *s.denies, *s.instead, *u.contrasts, *r.denials))
        ),
        says=compile_later(words((*s.uses, *r.puts_in, *s.inserts))),
        with_=compile_later(
            rf"(?:(?P<no>{words((*r.unlacking, *s.hearsay.nots))})\s+(?:\w+\s+)?)?"
            rf"(?<!\w){words((*s.musts, *s.asks, *s.whole_units.ought))}"
            rf"\s+{words(r.goes_with or _NONE)}\s+{names}$"
        ),
        tail=compile_later(rf"(?:[\s.!)]|{words((*u.fillers, *r.favours))})*"),
    )


def added(script: Script, part: Masked, draft: Backing) -> Found | None:
    """The one addition of quoted words that a stretch asks for without an order."""
    patterns = _patterns(script.grammar.speech)
    quotes = [one for one in part.quotes if one.closed and not one.inner.is_empty]
    if patterns is None or not quotes or len(quotes) != len(part.quotes):
        return None
    known = [draft.count(tokens(script.lower, one.inner.start, one.inner.end)) > 0 for one in quotes]
    if len(quotes) == 1 and not known[0]:
        return _at_unit(script, part, quotes[0], patterns) or _pointing_back(script, part, quotes[0], draft, patterns)
    if len(quotes) > 2:
        return _among(script, part, quotes, known, patterns) if len(quotes) == 3 else None
    if len(quotes) == 2 and known[0] is not known[1]:
        old, new = quotes if known[0] else quotes[::-1]
        return _beside(script, part, old, new, patterns)
    return None


def _gap(part: Masked, one: Quoted, other: Quoted) -> str:
    """What stands between two quotations."""
    first, last = sorted((one.span, other.span))
    return part.text[first.end - part.start : last.start - part.start]


def _among(script: Script, part: Masked, quotes: list[Quoted], known: list[bool], patterns: _Patterns) -> Found | None:
    """New words between two of the draft's, whether it has them elsewhere or not: "giữa “a” và “b” còn thiếu “c”"."""
    first, second, new = quotes
    is_between = patterns.between.search(part.text, 0, first.span.start - part.start) is not None
    if not is_between or not (known[0] and known[1]) or _is_apart(_gap(part, second, new), patterns):
        return None
    if _STOP.search(_gap(part, first, second)) or patterns.adds.search(_gap(part, second, new)) is None:
        return None
    return _insert(script, first.inner, new.inner, Position.AFTER)


def _is_apart(gap: str, patterns: _Patterns) -> bool:
    """Whether what stands between two wordings is too long, or a change of another kind."""
    return len(gap.split()) > MOST_BETWEEN or _HARD.search(gap) is not None or _changes(gap, patterns)


def _changes(said: str, patterns: _Patterns) -> bool:
    """Whether a stretch tells a change of another kind; "viết", "ghi" only say words."""
    return any(patterns.says.fullmatch(one[0]) is None for one in patterns.changes.finditer(said))


def _beside(script: Script, part: Masked, old: Quoted, new: Quoted, patterns: _Patterns) -> Found | None:
    """New words on a side of the draft's: "sau “a” là “b”", "“b” phải đứng trước “a”", "“a” thêm “b” phía sau"."""
    gap = _gap(part, old, new)
    if _is_apart(gap, patterns):
        return None
    at = old.span.start - part.start
    if new.span < old.span:
        stands = patterns.stands.search(gap)
        return None if stands is None else _insert(script, old.inner, new.inner, side_of(stands, script.grammar.speech))
    side = patterns.side.search(part.text, 0, at)
    if side is not None:
        return _insert(script, old.inner, new.inner, _side(side, script.grammar))
    goes_with = patterns.with_.search(gap)
    if (
        goes_with is not None
        and goes_with["no"] is None
        and patterns.tail.fullmatch(part.text, new.span.end - part.start)
    ):
        return _insert(script, old.inner, new.inner, Position.AFTER)  # "“sơ đồ vùng trồng” nên kèm “có tọa độ”"
    back = patterns.back.match(part.text, new.span.end - part.start)
    if back is None or patterns.adds.search(gap) is None:
        return None
    return _insert(script, old.inner, new.inner, _side(back, script.grammar))


def _side(back: re.Match[str], grammar: Grammar) -> Position:
    """The side that points back; what stands "kề bên" goes behind."""
    return Position.AFTER if back["side"] is None else side_of(back, grammar.speech)


def _at_unit(script: Script, part: Masked, new: Quoted, patterns: _Patterns) -> Found | None:
    """New words at the edge of a unit, or that it lacks: "Cuối khoản 2: “…”", "khoản 2 còn thiếu một ý: “…”"."""
    head, tail = part.text[: new.span.start - part.start], part.text[new.span.end - part.start :]
    if _HARD.search(head.rstrip(" :")) or patterns.tail.fullmatch(tail) is None or _changes(head, patterns):
        return None
    places = [one.span for one in script.references(part) if one.span.end <= new.span.start]
    if not places:
        return None
    rest = without_places(Masked(head, part.start, ()), script.grammar)
    position = edge(head, script.grammar)
    lacking = patterns.lacks.search(rest)
    if lacking is not None and len(rest[lacking.end() :].split()) <= MOST_LEAD:
        return _into(script, new.inner, position)
    only_edge = script.grammar.at_end.sub(" ", script.grammar.at_start.sub(" ", rest))
    is_only = position is not None and script.grammar.frame.fullmatch(only_edge) is not None
    if is_only and head.rstrip().endswith(":"):
        return _into(script, new.inner, position)
    is_opened = position is not None and patterns.opens.search(head) is not None  # "nên mở đầu bằng câu “…”"
    return _into(script, new.inner, position) if is_opened else None


def _pointing_back(script: Script, part: Masked, new: Quoted, draft: Backing, patterns: _Patterns) -> Found | None:
    """New words with a side that points back to words of the draft without marks: "28.000 lao động …, “…” kề bên"."""
    at = new.span.start - part.start
    back = patterns.back.match(part.text, new.span.end - part.start)
    head = part.text[:at]
    if back is None or patterns.adds.search(head) is None or _changes(head, patterns):
        return None
    said = without_places(Masked(head, part.start, ()), script.grammar)
    runs = [row for row in drafts_runs(said, draft) if len(row) >= LEAST_HOST]
    longest = max((len(row) for row in runs), default=0)
    best = [row for row in runs if len(row) == longest]
    if len(best) != 1:
        return None
    old = Span(part.start + best[0][0].start, part.start + best[0][-1].end)
    return _insert(script, old, new.inner, _side(back, script.grammar))


def _into(script: Script, new: Span, position: Position | None) -> Found:
    wanted = trimmed(script.text, new)
    return Found(Operation.INSERT, wanted.start, wanted.end, None, wanted, position, order=wanted.start)


def _insert(script: Script, old: Span, new: Span, position: Position) -> Found:
    target, wanted = trimmed(script.text, old), trimmed(script.text, new)
    begin, end = min(target.start, wanted.start), max(target.end, wanted.end)
    return Found(Operation.INSERT, begin, end, target, wanted, position, order=wanted.start)
