"""Words of the draft that a short note asks to drop, in marks or called words: "Khỏi ghi cụm cao hơn 1,4 điểm".

Where nothing calls them words, things are meant: "dẹp bến cóc". The draft tells where words without marks end: all that
stands between the verb and the end of its piece must be the draft's, side by side. The verbs are more than those that
the grammar takes for orders, as the draft stands for it that words are meant; and with new words beside them nothing is
dropped, but changed.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation
from vankien.model.span import Span
from vankien.parse.backed.pairs import asks_to_know
from vankien.parse.draft.backing import Backing, Token, drafts_runs, tokens
from vankien.parse.grammar.found import Found, trimmed
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.grammar.hearsay import is_anothers
from vankien.parse.requests.figures_blanked import without_places
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import BLANK, Masked
from vankien.text.pattern import compile_later

PAIR = 2
LEAST_UNNAMED = 2  # words of the draft behind "khỏi ghi" that nothing calls words; a single one is any noun
REACH = 60  # code points before or behind a quotation in which a verb drops it
MOST_FREE = 2  # words that the draft happens to have behind the ones that go: "… đi cho"
MOST_PLACES = 4  # times that unmarked words may stand in the draft
_STOP = re.compile(r"[.;:!?](?!\d)")
_PIECES = re.compile(r"[.,;:!?](?!\d)")
_STOPS = re.compile(r"[,;.](?!\d)")


@dataclass(frozen=True, slots=True)
class _Patterns:
    verbs: re.Pattern[str]
    spares: re.Pattern[str]
    ahead: re.Pattern[str]
    name: re.Pattern[str]
    quoted_ahead: re.Pattern[str]
    behind: re.Pattern[str]
    back: re.Pattern[str]
    excess_ahead: re.Pattern[str]
    excess_behind: re.Pattern[str]
    excess_between: re.Pattern[str]
    excess_ends: re.Pattern[str]
    ends: re.Pattern[str]
    order_head: re.Pattern[str]
    judged: re.Pattern[str]
    pointed: re.Pattern[str]
    changes: re.Pattern[str]
    inside: re.Pattern[str]
    contents: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns | None:
    d = s.unmarked.drops
    if not d.verbs:
        return None
    verbs, ways, names, leads = words(d.verbs), words(d.ways), words(d.names), words(d.leads)
    ends = rf"\s*(?:[.,;:!?()–—-]|$)|\s+{words(d.ends)}"
    drop = rf"(?:{verbs}(?:\s+{ways}){{0,4}}|{words(d.spares)})"
    excess, asking = words(d.excess), words((*d.leads, *s.asks, *s.own_voice, *s.unmarked.opines))
    return _Patterns(
        verbs=compile_later(words((*d.verbs, *d.spares, *d.excess))),
        spares=compile_later(words(d.spares)),
        ahead=compile_later(rf"(?P<verb>{drop})(?P<name>(?:\s+{names}){{0,2}})(?:\s*[:(]\s*|\s+)(?=\w)"),
        name=compile_later(rf"{words(d.names_behind)}\s+$"),
        quoted_ahead=compile_later(rf"(?P<verb>{drop})(?:\s+{names}){{0,2}}\s*[:(]?\s*$"),
        behind=compile_later(rf"[\s,–—:=>→-]*(?:{leads}\s*){{0,3}}(?P<verb>{verbs}(?:\s+{ways}){{0,3}})(?={ends})"),
        back=compile_later(
            rf"(?P<verb>{verbs}(?:\s+{ways}){{0,4}})\s+(?:{words(d.names_back)}\s+){{1,2}}{words(s.this)}(?={ends})"
        ),
        excess_ahead=compile_later(rf"(?:^|[.;!?]\s)\s*(?P<verb>{excess})\s*:\s*$"),
        excess_behind=compile_later(rf"\s*(?:[–—-]|,|thì|là|nghe|:)?\s*(?P<verb>{excess})(?=\s*(?:[.,;(]|$))"),
        excess_between=compile_later(rf"\s*(?:[–—-]|,|thì|là|nghe|:)?\s*(?P<verb>{excess})(?:\s+{names}){{0,2}}\s*"),
        excess_ends=compile_later(rf"(?:\s+{words(s.this)})?(?:{ends})"),
        ends=compile_later(ends),
        pointed=compile_later(rf"(?:{words((*d.names_back, *d.names, *s.this))}\s*)+"),
        order_head=compile_later(rf"(?:^|[.,;:!?()–—-])\s*(?:(?:{asking})\s*,?\s*){{0,4}}$"),
        judged=compile_later(rf"[^.,;:!?()]*?{words(d.judges)}"),
        changes=compile_later(words((*s.replaces, *s.inserts, *s.moves, *s.merges, *s.splits, *s.raises, *s.instead))),
        inside=compile_later(rf"\s*{words(s.containers)}\s+(?:{names}\s+){{0,2}}"),
        contents=compile_later(rf"{words(d.contents or ('(?!)',))}\W*$"),
    )


def drops(script: Script, part: Masked, draft: Backing) -> Found | None:
    """The words of the draft that a short stretch asks to drop; None where none are, or which ones is not plain."""
    patterns = _patterns(script.grammar.speech)
    if patterns is None:
        return None
    found = list(_quoted(script, part, draft, patterns) if part.quotes else _bare(script, part, draft, patterns))
    if len(found) != 1:
        return None
    target, verb = found[0]
    at = max(target.end, verb.end) - part.start
    reason = script.grammar.reason.search(part.text, at)
    rest = part.text[at : len(part.text) if reason is None else reason.start("cue")]
    head = part.text[: min(target.start, verb.start) - part.start]
    first = f"{rest.split()[0]} " if rest.split() else ""
    if patterns.changes.search(rest) or patterns.changes.search(head) or script.grammar.or_end.match(first):
        return None
    if asks_to_know(part.text, at, script.grammar):
        return None
    if _is_denied(part.text, verb.start - part.start, script.grammar) or is_anothers(part.text, script.grammar):
        return None
    between = Span(verb.start, target.start).of(script.lower) if verb.start < target.start else ""
    is_vague = patterns.contents.search(between) is not None  # "bỏ nội dung bình chữa cháy": those words alone?
    return Found(Operation.DELETE, verb.start, max(target.end, verb.end), target, order=verb.start, unsure=is_vague)


def may_drop(script: Script, span: Span) -> bool:
    """Whether a stretch has a word that may drop others; the gate before the work."""
    patterns = _patterns(script.grammar.speech)
    return patterns is not None and patterns.verbs.search(script.lower, span.start, span.end) is not None


def _is_denied(said: str, verb: int, grammar: Grammar) -> bool:
    """Whether the piece before a verb turns it down: "đừng bỏ", "đã bỏ", "ai mà bỏ"."""
    begin = max((one.end() for one in _PIECES.finditer(said, 0, verb)), default=0)
    return any(one.search(said, begin, verb) is not None for one in (grammar.denies, grammar.tells))


def _quoted(script: Script, part: Masked, draft: Backing, patterns: _Patterns) -> Iterator[tuple[Span, Span]]:
    """The quotation that a verb before or behind it drops; a second one may only say in which words it stands."""
    quotes = [one for one in part.quotes if one.closed and not one.inner.is_empty]
    if len(quotes) != len(part.quotes) or not 1 <= len(quotes) <= PAIR:
        return
    if len(quotes) == 1:  # "“đô thị xanh, thông minh”: lược giùm chữ thông minh"
        inner = script.lower[quotes[0].inner.start : quotes[0].inner.end]
        inside = [one for one in _bare(script, part, draft, patterns) if one[0].of(script.lower) in inner]
        if inside:
            yield from inside
            return
    rows = [tokens(script.lower, one.inner.start, one.inner.end) for one in quotes]
    if not all(draft.count(row) for row in rows):
        return
    last = quotes[0]
    if len(quotes) == PAIR:
        one, other = ([it.word for it in row] for row in rows)
        between = Span(quotes[0].span.end - part.start, quotes[1].span.start - part.start).of(part.text)
        excess = patterns.excess_between.fullmatch(between)
        is_within = f" {' '.join(other)} " in f" {' '.join(one)} " and one != other
        if excess is not None and is_within and patterns.excess_ends.match(part.text, quotes[1].span.end - part.start):
            yield trimmed(script.text, quotes[1].inner), Span(*excess.span("verb")).shift(quotes[0].span.end)
            return
        if patterns.inside.fullmatch(between) is None or f" {' '.join(one)} " not in f" {' '.join(other)} ":
            return
        last = quotes[1]
    verb = _verb_beside(part.text, quotes[0].span.shift(-part.start), last.span.shift(-part.start), patterns)
    if verb is not None:
        yield trimmed(script.text, quotes[0].inner), verb.shift(part.start)


def _verb_beside(said: str, quote: Span, last: Span, patterns: _Patterns) -> Span | None:
    """Where the verb stands that drops a quotation: before it, behind it, or in the next clause, pointing back."""
    ahead = said[max(0, quote.start - REACH) : quote.start]
    shift = quote.start - len(ahead)
    for pattern in (patterns.quoted_ahead, patterns.excess_ahead):
        match = pattern.search(ahead)
        if match is not None and patterns.ends.match(said, last.end) is not None:
            return Span(*match.span("verb")).shift(shift)
    for pattern in (patterns.behind, patterns.excess_behind):
        match = pattern.match(said, last.end)
        if match is not None:
            return Span(*match.span("verb"))
    match = patterns.back.search(said, last.end)
    if match is None or patterns.order_head.search(said, 0, match.start()) is None:
        return None  # "nhiều chủ ghe muốn bỏ yêu cầu ấy"
    return Span(*match.span("verb"))


def _bare(script: Script, part: Masked, draft: Backing, patterns: _Patterns) -> Iterator[tuple[Span, Span]]:
    """The unmarked words between a verb and the end of its piece, or before a verb that ends it."""
    said = without_places(part, script.grammar)
    for match in patterns.ahead.finditer(said):
        row = tokens(said, match.end(), _piece_end(said, match.end()))
        size = draft.run(row, 0) if row else 0
        is_named = bool(match["name"].strip())
        is_said = patterns.spares.match(match["verb"]) is not None and size >= LEAST_UNNAMED
        if not is_named and not (is_said and patterns.order_head.search(said, 0, match.start())):
            continue  # "dẹp xe dù, bến cóc", "cắt tai nạn giao thông": things go, not words
        size = _whole(said, row, size, patterns)
        if size and patterns.pointed.fullmatch(said, row[0].start, row[size - 1].end):
            continue  # "bỏ yêu cầu ấy", "bỏ điều kiện tại điểm d": what goes is said elsewhere
        if size and patterns.judged.match(said, row[size - 1].end) is not None:
            continue  # "cắt chữ áo phao là làm khó dân": what somebody might do
        if size and draft.count(row[:size]) <= MOST_PLACES:
            yield Span(row[0].start, row[size - 1].end).shift(part.start), Span(*match.span("verb")).shift(part.start)
    for run in drafts_runs(said, draft):
        if patterns.name.search(said, 0, run[0].start) is None:
            continue
        behind = patterns.behind.match(said, run[-1].end)
        if behind is not None and patterns.judged.match(said, behind.end()) is None:
            yield Span(run[0].start, run[-1].end).shift(part.start), Span(*behind.span("verb")).shift(part.start)


def _whole(said: str, row: Sequence[Token], size: int, patterns: _Patterns) -> int:
    """How many of the draft's words are what goes: all of them, or all but the last two that end the order."""
    for count in range(size, max(0, size - 1 - MOST_FREE), -1):
        if _STOPS.search(said, row[count - 1].end, row[size - 1].start) is not None:
            return 0
        if patterns.ends.match(said, row[count - 1].end) is not None:
            return count
    return 0


def _piece_end(said: str, at: int) -> int:
    stop = _STOP.search(said, at)
    blank = said.find(BLANK, at)
    ends = [
        one for one in (len(said), blank if blank >= 0 else None, stop.start() if stop else None) if one is not None
    ]
    return min(ends)
