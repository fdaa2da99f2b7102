"""Words of the draft in a long run that go, told in prose and without marks: "Mục 3 có câu …, xin bỏ câu ấy".

So many words that stand in the draft side by side are no chance: they are said to be its words. The verb stands right
behind them, right before them, or in a later sentence, and points back. Where the words end nobody marked, so that a
person always sees what goes.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation
from vankien.model.span import Span
from vankien.parse.backed.pairs import asks_to_know
from vankien.parse.draft.backing import Backing, tokens
from vankien.parse.grammar.found import Found
from vankien.parse.grammar.hearsay import is_anothers
from vankien.parse.requests.figures_blanked import without_places
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import BLANK, Masked
from vankien.text.pattern import compile_later

LEAST = 5  # words of the draft side by side; fewer stand in any letter
NAME_REACH = 24  # code points before words in which their name stands
ORDER_REACH = 60  # code points before words in which the order that drops them stands
LEAST_NAMED = 3  # of those that are called words: "cụm …", "có câu …"
FEW = 2  # words between a verb and the words that go: "bỏ hẳn hình thức …"
MOST_PLACES = 4  # times that they may stand in the draft; what stands everywhere tells nothing
_SENTENCES = re.compile(r"(?:[^.;:!?\n]|[.,](?=\d))+")
_STOP = re.compile(r"[.;!?](?!\d)")
_PIECE = re.compile(r"[.,;:!?](?!\d)")


@dataclass(frozen=True, slots=True)
class _Patterns:
    behind: re.Pattern[str]
    ahead: re.Pattern[str]
    back: re.Pattern[str]
    named: re.Pattern[str]
    ends: re.Pattern[str]
    head: re.Pattern[str]
    changes: re.Pattern[str]
    sets_apart: re.Pattern[str]
    judged: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns | None:
    d = s.unmarked.drops
    if not d.verbs:
        return None
    verbs, ways, names, leads = words(d.verbs), words(d.ways), words(d.names), words((*d.leads, *s.asks))
    these, back, asking = (
        words(s.this),
        words(d.names_back),
        words((*d.leads, *s.asks, *s.own_voice, *s.unmarked.opines)),
    )
    ends = rf"\s*(?:[.,;:!?()–—-]|$)|\s+{words(d.ends)}"
    return _Patterns(
        behind=compile_later(rf"[\s,–—:]*(?:{leads}\s+){{0,4}}(?P<verb>{verbs}(?:\s+{ways}){{0,3}})(?={ends})"),
        ahead=compile_later(
            rf"(?P<verb>{verbs}(?:\s+{ways}){{0,3}})\s*:?\s*(?:(?:{names})\s*:?\s*|(?:[^\W\d_]+\s+){{0,{FEW}}})$"
        ),
        back=compile_later(
            rf"(?P<verb>{verbs}(?:\s+{ways}){{0,4}})(?:\s+(?:{back}\s+){{1,2}}{these})?(?:\s+{ways}){{0,2}}(?={ends})"
            rf"|(?:{back}\s+){{1,2}}{these}\s+(?:{leads}\s+){{0,4}}(?P<verb_>{verbs}(?:\s+{ways}){{0,3}})(?={ends})"
        ),
        named=compile_later(rf"(?:{words((*d.names_behind, *d.names))}|{words(s.unmarked.leads)})\s*:?\s+$"),
        ends=compile_later(ends),
        head=compile_later(
            rf"(?:^|[.,;:!?()–—-])\s*(?:(?:{asking})\s*,?\s*){{0,4}}$|(?<!\w){words(s.asks)}\s+(?:(?:{asking})\s+){{0,2}}$"
        ),
        judged=compile_later(rf"[^.,;:!?()]*?{words(d.judges)}"),
        sets_apart=compile_later(rf"\s*{words(d.apart or ('(?!)',))}\s+(?!{back}\s+{these})"),
        changes=compile_later(words((*s.replaces, *s.inserts, *s.moves, *s.merges, *s.splits, *s.raises, *s.instead))),
    )


def long_run_gone(script: Script, part: Masked, draft: Backing) -> Found | None:
    """The one long run of the draft's words that a stretch asks to drop; None where none is, or which is not plain."""
    patterns = _patterns(script.grammar.speech)
    if patterns is None or part.quotes or is_anothers(part.text, script.grammar):
        return None
    said = without_places(part, script.grammar)
    runs = list(_runs(said, draft, patterns))
    found = [(run, verb) for run in runs for verb in _verbs(said, run, patterns)]
    if not found and len(runs) == 1:
        found = [(runs[0], verb) for verb in _pointing(said, runs[0], patterns)]
    if len(found) != 1:
        return None
    run, verb = found[0]
    end = max(run.end, verb.end)
    reason = script.grammar.reason.search(said, end)
    rest = said[end : len(said) if reason is None else reason.start("cue")]
    own = max((one.end() for one in _STOP.finditer(said, run.end, verb.start)), default=0)
    if own and _is_of_another(said, run, Span(own, verb.start), patterns):
        return None
    head = said[own : verb.start]
    if (verb.start > run.end and patterns.changes.search(head)) or patterns.changes.search(rest):
        return None
    if asks_to_know(said, end, script.grammar) or _is_denied(said, verb.start, script):
        return None
    target = run.shift(part.start)
    order = part.start + verb.start
    return Found(Operation.DELETE, order, part.start + end, target, order=order, unsure=True)


def _runs(said: str, draft: Backing, patterns: _Patterns) -> Iterator[Span]:
    """The long runs of a stretch, offsets of it."""
    for piece in _SENTENCES.finditer(said):
        row = tokens(said, piece.start(), piece.end())
        at = 0
        while at < len(row):
            upto = draft.run(row, at)
            start, end = row[at].start, row[max(at, upto - 1)].end
            is_long = upto - at >= LEAST or (
                upto - at >= LEAST_NAMED and patterns.named.search(said, max(0, start - NAME_REACH), start) is not None
            )
            if is_long and BLANK not in said[start:end] and draft.count(row[at:upto]) <= MOST_PLACES:
                yield Span(start, end)
                at = upto
            else:
                at += 1


def _verbs(said: str, run: Span, patterns: _Patterns) -> Iterator[Span]:
    """The verb right behind a run, or right before one that ends its piece."""
    behind = patterns.behind.match(said, run.end)
    if behind is not None:
        if patterns.judged.match(said, behind.end()) is None:  # "cụm … bỏ đi là làm khó dân"
            yield Span(*behind.span("verb"))
        return
    ahead = patterns.ahead.search(said, max(0, run.start - ORDER_REACH), run.start)
    is_words = patterns.named.search(said, max(0, run.start - NAME_REACH), run.start) is not None
    if (
        ahead is not None
        and is_words
        and patterns.ends.match(said, run.end)
        and patterns.head.search(said, 0, ahead.start("verb"))
    ):
        yield Span(*ahead.span("verb"))


def _pointing(said: str, run: Span, patterns: _Patterns) -> Iterator[Span]:
    """The verbs behind a run that drop what was said: "Bỏ đi.", "Nên bỏ câu ấy."."""
    for match in patterns.back.finditer(said, run.end):
        name = "verb" if match["verb"] else "verb_"
        if patterns.head.search(said, 0, match.start()) is not None:
            yield Span(*match.span(name))


def _is_of_another(said: str, run: Span, head: Span, patterns: _Patterns) -> bool:
    """Whether words are asked to change otherwise, or a later sentence sets another thing against them that goes.

    "Giá vé đò ngang tăng từ 5 lên 6 nghìn; riêng đò dọc đề nghị bỏ": the fare stays.
    """
    stop = _STOP.search(said, run.end)
    end = head.start if stop is None else stop.start()
    return (
        patterns.changes.search(said, run.end, end) is not None
        or patterns.sets_apart.match(said, head.start, head.end) is not None
    )


def _is_denied(said: str, verb: int, script: Script) -> bool:
    """Whether the piece before a verb turns it down, or tells of it: "đừng bỏ", "đã bỏ"; not what only gives a reason
    for what is asked behind it: "tổ không lấy lãi nên đề nghị bỏ".
    """
    grammar = script.grammar
    begin = max((one.end() for one in _PIECE.finditer(said, 0, verb)), default=0)
    for match in (one for pattern in (grammar.denies, grammar.tells) for one in pattern.finditer(said, begin, verb)):
        ask = grammar.asks.search(said, match.end(), verb)
        if ask is None or len(said[match.end() : ask.start()].split()) < FEW:
            return True
    return False
