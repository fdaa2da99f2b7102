"""New words told as what the draft lacks, their place told beside that or in the next sentence; all without marks.

"Làng nghề … không có nấu rượu thì thiếu. Chêm vào ngay sau “đan lát”", "cuối khoản 2 còn thiếu tên việc: kiểm định",
"còn nguồn thứ ba: phí dịch vụ. Đưa vào thành khoản 3 nhé". Words of the draft behind a side, or a unit that it has,
say that it is meant for the text.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation, Position
from vankien.model.span import Span
from vankien.parse.draft.backing import Backing, tokens
from vankien.parse.grammar.found import Found, edge, trimmed
from vankien.parse.requests.figures_blanked import without_places
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import BLANK, Masked
from vankien.parse.words.sides import side_of
from vankien.text.pattern import compile_later

MOST_NAMED = 6  # words of what is lacking where no colon brings them; who says more puts them in marks
MOST_NEW = 30  # words behind a colon; more are a paragraph, which is announced otherwise
LEAST_NEW = 2
MOST_PLACES = 4  # times that the words beside which others go may stand in the draft


@dataclass(frozen=True, slots=True)
class _Patterns:
    gate: re.Pattern[str]
    not_lacking: re.Pattern[str]
    lacking: re.Pattern[str]
    beside: re.Pattern[str]
    behind_colon: re.Pattern[str]
    told: re.Pattern[str]
    vague: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns | None:
    u, r, w = s.unmarked, s.roles, s.whole_units
    if not u.stands or not r.puts_in:
        return None
    names = rf"(?:{words((*s.names_words, *s.bare_names, *s.whole_of))}\s+){{0,3}}"
    adds = words((*s.inserts, *r.adds, *r.puts_in, *w.puts, *s.moves))
    soft = rf"(?:{words((*u.fillers, *s.containers, *r.manners, *u.stands, *w.its, *s.this))}\s+){{0,4}}"
    ends = rf"(?=\s*(?:[.,;!?]|$)|\s+{words((*w.turns, *s.copulas, *u.fillers, *s.reasons, *s.bare_reasons))})"
    lead = rf"\W*(?:{words((*s.asks, *s.own_voice, *u.leads, *u.opines, *w.leads, *u.wants, *s.wishes))}\s+){{0,4}}"
    new = rf"(?:{words(s.names_words)}\s+{words(s.this)}\s+)?"  # "Câu này đặt cuối khoản 2"
    beside = words((*s.after, *s.before))
    tail = rf"(?:\s*{words((*u.fillers, *s.this, *w.urges, *u.goes.soft))})*[\s.!]*$"
    return _Patterns(
        gate=compile_later(words((*s.lacks, *r.adds, *s.inserts, *r.puts_in))),
        not_lacking=compile_later(rf"{words(r.unlacking)}\s+$" if r.unlacking else "(?!)"),
        lacking=compile_later(rf"{words(s.lacks)}\s+(?P<new>[^\x01\x02.,;:!?()\n]{{2,60}}?){ends}"),
        beside=compile_later(
            rf"{lead}{adds}\s+{soft}(?P<side>{beside})\s+{names}(?P<old>\x01+|[^\x01.,;:!?()\n]{{2,60}}?){tail}"
        ),
        behind_colon=compile_later(
            rf"{words(s.lacks)}[^\x01.;:!?\n]{{0,40}}:\s*(?P<new>[^\x01.;:!?\n]{{4,200}})[.\s]*$"
        ),
        told=compile_later(
            rf":\s*(?P<new>[^\x01.;:!?\n]{{4,200}})\.\s+(?P<order>\W*{new}{lead}{adds}\s+{soft}"
            rf"(?:{words((*s.into, *s.containers, *s.at_end, *s.at_start))}\s+){{1,2}}[^\x01.;:!?\n]{{2,60}}?){tail}"
        ),
        vague=compile_later(words((*u.vague, *s.this, *s.denies))),
    )


def may_lack(script: Script, span: Span) -> bool:
    """Whether a stretch has a word of lacking or adding; the gate before the work."""
    patterns = _patterns(script.grammar.speech)
    return patterns is not None and patterns.gate.search(script.lower, span.start, span.end) is not None


def lacking(script: Script, part: Masked, draft: Backing) -> Found | None:
    """The one addition of unmarked words that are told as missing."""
    patterns = _patterns(script.grammar.speech)
    if patterns is None or patterns.gate.search(part.text) is None:
        return None
    return (
        _beside(script, part, draft, patterns)
        or _at_edge(script, part, draft, patterns)
        or _told(script, part, draft, patterns)
    )


def _beside(script: Script, part: Masked, draft: Backing, patterns: _Patterns) -> Found | None:
    """What one sentence lacks, and beside what it goes in the next."""
    stop = part.text.rstrip(" .!").rfind(". ")
    goes = None if stop < 0 else patterns.beside.fullmatch(part.text, stop + 1)
    lack = None if goes is None else patterns.lacking.search(part.text, 0, stop + 1)
    if goes is None or lack is None or patterns.vague.search(lack["new"]):
        return None
    if patterns.not_lacking.search(part.text, 0, lack.start()):
        return None
    old = _old(script, part, goes)
    new = trimmed(script.text, Span(*lack.span("new")).shift(part.start))
    row = tokens(script.lower, old.start, old.end)
    few = 0 < len(new.of(script.text).split()) <= MOST_NAMED
    if not few or not row or not 0 < draft.count(row) <= MOST_PLACES:
        return None
    return _insert(new, old, side_of(goes, script.grammar.speech), old.end)


def _old(script: Script, part: Masked, goes: re.Match[str]) -> Span:
    """The words beside which something goes, without marks."""
    if BLANK in goes["old"]:
        quote = part.quote_at(part.start + goes.start("old"))
        if quote is not None:
            return trimmed(script.text, quote.inner)
    return trimmed(script.text, Span(*goes.span("old")).shift(part.start))


def _at_edge(script: Script, part: Masked, draft: Backing, patterns: _Patterns) -> Found | None:
    """What an end of a place lacks, behind a colon."""
    match = patterns.behind_colon.search(part.text)
    if match is None or part.quotes or patterns.not_lacking.search(part.text, 0, match.start()):
        return None
    head = part.text[: match.start()]
    position = edge(head, script.grammar)
    if position is None or without_places(Masked(head, part.start, ()), script.grammar).count(" ") > MOST_NEW:
        return None
    return _new(script, part, match, draft, position, part.start + match.end("new"))


def _told(script: Script, part: Masked, draft: Backing, patterns: _Patterns) -> Found | None:
    """What is told behind a colon, and put into a unit in the next sentence."""
    match = patterns.told.search(part.text)
    if match is None or part.quotes:
        return None
    order = part.text[match.start("order") : match.end("order")]
    if not script.references(Masked(order, part.start + match.start("order"), (), part.cues)):
        return None
    return _new(script, part, match, draft, edge(order, script.grammar), part.start + match.end("order"))


def _new(
    script: Script, part: Masked, match: re.Match[str], draft: Backing, position: Position | None, end: int
) -> Found | None:
    """The addition of what stands behind a colon; none of words that the draft has."""
    new = trimmed(script.text, Span(*match.span("new")).shift(part.start))
    row = tokens(script.lower, new.start, new.end)
    return None if not LEAST_NEW <= len(row) <= MOST_NEW or draft.count(row) else _insert(new, None, position, end)


def _insert(new: Span, old: Span | None, position: Position | None, end: int) -> Found:
    return Found(Operation.INSERT, new.start, max(end, new.end), old, new, position, order=new.start)
