"""Two figures that count the same, of which one stands in the draft and the other is the true or the wanted one.

"172 xã … Sở báo 176. Lấy 176.", "Dự thảo để 93%, cuối năm mới 91,7%; sửa giùm": no verb need join them. Which is the
old one the draft tells; that it is to go is told by a fault found with it, a word of asking or of favour beside the
other, or a request to mend beside both.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation
from vankien.model.span import Span
from vankien.parse.backed.asked_figures import is_asked, other_times
from vankien.parse.backed.bounds import bound_before, whole_quoted
from vankien.parse.backed.pairs import STOP, asks_to_know, is_turned
from vankien.parse.draft.backing import Backing
from vankien.parse.draft.counts import TELLING, as_drafted, count_of, counts_as, figures_of, widened
from vankien.parse.grammar.found import Found
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.grammar.hearsay import hearsay
from vankien.parse.requests.shapes_figures import asks_else, is_right, without_places
from vankien.parse.script import Script
from vankien.parse.words.cues import Cue
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import BLANK, Masked
from vankien.parse.words.quantities import DAY, PERIOD, Quantity, quantities, with_shared_lead, with_shared_words
from vankien.text.pattern import compile_later

TWO = 2
FREE_WORDS = 1  # before a figure that may belong to what asks for it: "con số ấy phải là 42"
MOST_FIGURES = 8  # in what is read as one; among more nobody can tell which is meant
LEAD_REACH = 60  # code points before a figure in which it is said to be the true one, or the draft's
SETTLED_REACH = 7  # words from a figure to those that settle for it: "60% giống các tỉnh bạn là vừa"
SHORT = 500  # code points of a note, of which all words are about the two
_NONE = ("(?!)",)  # matches nowhere
_BEGINS_PIECE = re.compile(r"[.!?;:,–-]\s*$")
_BEGINS = re.compile(r"[.!?;:]\s*$")
_END = re.compile(r"\s*(?:[.,;!)\n]|$)")
_FIGURE = re.compile(r"\d\S*")
_PIECES = re.compile(r"[.,;:?!()–—\x01\n](?!\d)|\s-\s")
TRUE = Cue.ASKS | Cue.RIGHTS | Cue.ORDERED | Cue.RAISES | Cue.CORRECTS | Cue.OPINES | Cue.WANTS
"""What is among the words that ask for a figure, or say that it is the true one."""
MENDS = TRUE | Cue.MINDS | Cue.TOO | Cue.TOLD
"""What is among the words of a note that find fault with a figure, or ask to mend it."""


@dataclass(frozen=True, slots=True)
class _Patterns:
    rights: re.Pattern[str]
    sources: re.Pattern[str]
    known: re.Pattern[str]
    frame: re.Pattern[str]
    blamed: re.Pattern[str]
    denied: re.Pattern[str]
    mends: re.Pattern[str]
    held: re.Pattern[str]
    turned: re.Pattern[str]
    leads: re.Pattern[str]
    bound: re.Pattern[str]
    neighbours: re.Pattern[str]
    raisers: re.Pattern[str]
    favours: re.Pattern[str]
    times: re.Pattern[str]
    reports: re.Pattern[str]
    ends: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns:
    u, r = s.unmarked, s.roles
    frame = (
        *(*s.asks, *r.rights, *u.nows, *u.orders, *u.wants, *s.raises, *s.corrects, *s.replaces, *s.uses, *s.musts),
        *(*s.by, *r.manners, *s.own_voice, *u.opines, *s.names_words, *u.fillers, *s.copulas),
    )
    names = words((*s.names_words, *r.manners))
    return _Patterns(
        sources=compile_later(rf"{words(r.sources)}\s*:?\s*$"),
        rights=compile_later(rf"{words((*r.rights, *u.nows, *r.sources))}\s*:?\s*(?:[^\W\d_]+\s+)?$"),
        known=compile_later(
            rf"{words((*r.rights, *r.sources, *u.nows, *r.knows, *u.raisers, *s.raises))}"
            rf"\s*:?\s*(?:[^\W\d_]+\s+){{0,3}}$"
        ),
        frame=compile_later(words(one for one in frame if r"\w" not in one)),  # what takes in any word frees none
        blamed=compile_later(
            r"(?:\s+[^\W\d_]+){0,9}?(?:\s*\([^()]{0,60}\))?\s*(?:,\s*)?(?:\w+\s+){0,2}?"
            rf"(?:[?!]|=\s*{words(s.errors)}|(?:{words((*s.copulas, *r.holds))}\s+)?"
            rf"(?:{words((*u.too, *r.faults, *s.errors))}))"
        ),
        denied=compile_later(rf"{words((*r.denials, *s.denies))}\s*(?:{names}\s+){{0,2}}$"),
        mends=compile_later(words((*r.minds, *s.errors))),
        held=compile_later(rf"{words(r.draft_says)}\s*:?\s*(?:[^\W\d_]+\s+){{0,3}}$"),
        turned=compile_later(
            rf"\s*(?:\w+\s+){{0,2}}?(?:{words((*s.turned, *s.raises))}\s*){{1,2}}(?:{words(u.figures.before)}\s+)?"
        ),
        leads=compile_later(rf"\s*(?:\w+\s+)?{words(r.leads)}\s+"),
        bound=compile_later(rf"{words(u.figures.before)}\s+$"),
        neighbours=compile_later(words(r.neighbours or _NONE)),
        raisers=compile_later(
            rf"{words(u.raisers)}[^.;!?]{{0,40}}$|(?:^|[.;!?])\W*{words(r.stirs or ('(?!)',))}[^.;!?]{{0,40}}$"
        ),
        favours=compile_later(
            rf"[\s,]*(?:\w+\s+){{0,3}}?{words((*r.favours, *s.betters))}"
            rf"|(?:\s+[^\W\d_]+){{0,{SETTLED_REACH}}}?\s+{words(r.settles or _NONE)}(?=\W*(?:[.!;,\n]|$))"
        ),
        times=other_times(s),
        reports=compile_later(words(r.reports or _NONE)),
        ends=compile_later(rf"\s*(?:{words(r.settles or _NONE)}\s*)?(?:[.,;:!?)](?!\d)|$)"),
    )


def figures(script: Script, part: Masked, draft: Backing) -> Found | None:
    """The change of a figure of the draft for another that counts the same, where the words around ask for it."""
    is_short = len(script.text) <= SHORT
    if not part.cues & (MENDS if is_short else TRUE) or len(part.quotes) > is_short:
        return None
    speech = script.grammar.speech
    said = with_quotation(script, part)
    row = quantities(said, speech.unmarked)
    if not TWO <= len(row) <= MOST_FIGURES:
        return None
    drafts = figures_of(said, row, draft, speech.unmarked, is_short=is_short)
    if not drafts and not (is_short and len(row) == TWO and not part.quotes):
        return None  # most stories: no figure of theirs is the draft's
    told = {one.start for one in drafts}
    news = [one for one in row if one.start not in told and not count_of(said, one, draft, speech.unmarked)]
    pairs = [(old, new) for old in drafts for new in news if _may_be_one(said, part, (old, new), script.grammar, draft)]
    pairs = [pair for pair in pairs if not part.quotes or _is_bound_alike(said, part, *pair, script.grammar)]
    wanted = [pair for pair in pairs if _is_wanted(said, *pair, script.grammar)]
    is_one = len({(value_of(old), value_of(new)) for old, new in pairs}) == 1
    if not wanted and is_short and is_one and not _is_third(row, *pairs[0], speech):
        wanted = [pair for pair in pairs if _is_to_go(said, *pair, script.grammar)][-1:]
    if not wanted and is_short and len(row) == TWO and not part.quotes:
        pairs = wanted = _is_blamed_for(said, part, (row[0], row[1]), script.grammar, draft)
    asked = [pair for pair in pairs if any(pair[1] == new for _, new in wanted)]
    if len({(value_of(old), value_of(new)) for old, new in asked}) != 1:
        return None
    old, new = wanted[-1]
    if asks_else(said, max(old.end, new.end), row, script.grammar):
        return None
    if is_of_home(said, old, new, script.grammar) or _is_of_another(said, old, new, drafts):
        return None
    return None if is_right(said, old, new, script.grammar) else change_of(said, part, old, new, draft, speech)


def with_quotation(script: Script, part: Masked) -> str:
    """The words of a stretch without places, those of a quotation among them: the old figure may stand in it."""
    said = without_places(part, script.grammar)
    for one in part.quotes:
        begin, end = one.span.start - part.start, one.span.end - part.start
        inner = script.lower[one.inner.start : one.inner.end].rjust(one.inner.end - one.span.start)
        said = f"{said[:begin]}{inner.ljust(end - begin)}{said[end:]}"
    return said


def _may_be_one(said: str, part: Masked, pair: tuple[Quantity, Quantity], grammar: Grammar, draft: Backing) -> bool:
    """Whether two figures may be values of one thing; in a quotation stands what the draft has."""
    old, new = pair
    quoted = [one.inner.shift(-part.start) for one in part.quotes]
    if any(not one.start <= old.start < one.end or one.start <= new.start < one.end for one in quoted):
        return False
    if not old.unit and new.unit:
        return counts_as(said, old, new, draft)
    return are_values(old, new, grammar.speech) or _is_bare_value(old, new, said, grammar)


def value_of(one: Quantity) -> str:
    """The number of a figure, however it is filled up: "05" is 5."""
    return one.number.lstrip("0 ")


def _is_wanted(said: str, old: Quantity, new: Quantity, grammar: Grammar) -> bool:
    """Whether the new one of two figures is asked for or true by the words right beside it, in its order."""
    first, last = sorted((old, new), key=lambda one: one.start)
    return (
        _stands_alone(said, new, grammar)
        and (is_asked(said, new, grammar) or _is_true(said, new, grammar) or _is_favoured(said, new, grammar))
        and is_turned(said[first.end : last.start], grammar) is (new is first)
    )


def _is_to_go(said: str, old: Quantity, new: Quantity, grammar: Grammar) -> bool:
    """Whether the old one of the only two figures of a note is blamed or to be mended, and the new one is known better.

    A fault alone may come from a comparison ("… là ít, tỉnh bạn có 40.000"): then the new one must be asked for too.
    """
    patterns = _patterns(grammar.speech)
    heads = [said[max(0, one.start - LEAD_REACH) : one.start] for one in (old, new)]
    if asks_to_know(said, new.end, grammar) or any(
        one.search(heads[1]) is not None for one in (grammar.compared, grammar.denied_order, grammar.or_end)
    ):
        return False
    between = said[min(old.end, new.end) : max(old.start, new.start)]
    is_held, is_denied = (one.search(heads[0]) is not None for one in (patterns.held, patterns.denied))
    if new.start < old.start:
        is_denied = is_denied or is_turned(between, grammar)
        if not (is_held or is_denied):
            return False
    bounds = [patterns.bound.search(head) is not None for head in heads]
    if bounds[0] and not bounds[1] and not old.unit.startswith("%"):
        return False  # "trên 60 tuổi …, 55 chắc ăn": whether the bound stays nobody says
    is_raised = old.end <= new.start and patterns.turned.fullmatch(between) is not None
    if is_raised and any(patterns.raisers.search(one) is not None for one in (heads[0], between)):
        return True
    is_blamed = is_denied or patterns.blamed.match(said, old.end) is not None
    is_known = (
        patterns.known.search(heads[1]) is not None
        or patterns.favours.match(said, new.end) is not None
        or is_asked(said, new, grammar)
        or (is_blamed and (is_denied or _BEGINS.search(said, 0, new.start) is not None))
    )
    mends = patterns.mends.search(said) is not None
    if not mends and patterns.times.search(said, _piece(said, new.start), new.start) is not None:
        return False  # "7.840 đảng viên là nhiều, năm 2015 mới có 7.100": of another time
    return (is_blamed and is_known) or (mends and (is_known or is_blamed or is_held))


def _is_blamed_for(
    said: str, part: Masked, pair: tuple[Quantity, Quantity], grammar: Grammar, draft: Backing
) -> list[tuple[Quantity, Quantity]]:
    """The only two figures of a note, the first of which is the draft's and blamed at once, and the other asked for.

    The draft may have both: "The year 2030 is too soon. Substitute 2032."
    """
    old, new = pair
    is_old = count_of(said, old, draft, grammar.speech.unmarked) > 0 and _may_be_one(said, part, pair, grammar, draft)
    is_blamed = is_old and _patterns(grammar.speech).blamed.match(said, old.end) is not None
    is_new = is_blamed and _stands_alone(said, new, grammar) and is_asked(said, new, grammar)
    return [pair] if is_new and not is_turned(said[old.end : new.start], grammar) else []


def may_be_values(said: str, old: Quantity, new: Quantity, grammar: Grammar) -> bool:
    """Whether two figures may be values of one thing, the later perhaps without what it counts: "100 gam … là 130"."""
    return are_values(old, new, grammar.speech) or _is_bare_value(old, new, said, grammar)


def is_put_for(said: str, old: Quantity, new: Quantity, grammar: Grammar) -> bool:
    """Whether words ask for the later of two figures, or say that it is true or better; or the first is blamed, and the
    second all that is said then: "05 năm ngắn quá, 10 năm.".
    """
    is_end = _END.match(said, new.end) is not None
    if asks_to_know(said, new.end, grammar) or not (new.unit or is_end or _is_favoured(said, new, grammar)):
        return False  # "lấy 2.650 nhân lên": a figure that counts nothing is a value where no more is said of it
    if _is_wanted(said, old, new, grammar):
        return True
    is_blamed = _patterns(grammar.speech).blamed.match(said, old.end) is not None
    is_alone = is_end and _BEGINS_PIECE.search(said, old.end, new.start) is not None
    return is_blamed and is_alone and not is_turned(said[old.end : new.start], grammar)


def _is_favoured(said: str, new: Quantity, grammar: Grammar) -> bool:
    return _patterns(grammar.speech).favours.match(said, new.end) is not None and not asks_to_know(
        said, new.end, grammar
    )


def leads_to(said: str, old: Quantity, new: Quantity, speech: Speech) -> bool:
    """Whether nothing but words of change stand between two figures: "từ 20% lên 30%"."""
    between = said[old.end : new.start].replace(BLANK, " ")
    leads = (_patterns(speech).turned, _patterns(speech).leads)
    return old.end <= new.start and any(one.fullmatch(between) is not None for one in leads)


def change_of(said: str, part: Masked, old: Quantity, new: Quantity, draft: Backing, speech: Speech) -> Found:
    """The change of one figure to the other, each with the words that belong to it."""
    stops, bounds = speech.stops, (*speech.unmarked.figures.before, *speech.to)
    whole = whole_quoted(said, _quoted(part, old), old, speech) if not bound_before(said, new.start, speech) else old
    is_alone = bool(old.unit) and old.unit[0] not in "#%" and old.end == old.figure_end
    if whole != old:
        old = whole
    elif is_alone or (not new.unit and old.unit and not old.unit.startswith("#")):
        old, new = (replace(one, end=one.figure_end) for one in (old, new))  # "172 xã … Lấy 176": the word behind stays
    elif not old.unit:
        new = as_drafted(said, old, new, draft)
    else:
        old, new = widened(said, *with_shared_words(said, old, new, stops), draft)
        old, new = with_shared_lead(said, old, new, bounds)
    target, wanted = (Span(part.start + one.start, part.start + one.end) for one in (old, new))
    begin, end = min(target.start, wanted.start), max(target.end, wanted.end)
    return Found(Operation.REPLACE, begin, end, target, wanted, order=wanted.start)


def _is_bound_alike(said: str, part: Masked, old: Quantity, new: Quantity, grammar: Grammar) -> bool:
    """Whether the same word bounds both figures, or none: "“trước năm 2023”? Phải là trong năm 2021" changes more.

    Nor need it where all that was quoted goes: "“trên 90 tỷ đồng”: theo báo cáo là 94,3 tỷ".
    """
    quote = _quoted(part, old)
    if quote is None or _is_by_report(head := said[_piece(said, new.start) : new.start], grammar):
        return True
    is_led = quote.start < old.start and _patterns(grammar.speech).frame.sub(" ", head).split()
    bounds = [bound_before(said, one.start, grammar.speech) for one in (old, new)]
    return bounds[0] == bounds[1] and not (is_led and not bounds[0])


def _quoted(part: Masked, one: Quantity) -> Span | None:
    """What is quoted around a figure, in the stretch's offsets."""
    quote = part.quote_at(part.start + one.start)
    return None if quote is None else quote.inner.shift(-part.start)


def _is_third(row: Sequence[Quantity], old: Quantity, new: Quantity, speech: Speech) -> bool:
    """Whether a figure with a third value counts the same: then nobody can tell which two are meant."""
    values = {value_of(old), value_of(new)}
    return any(value_of(one) not in values and are_values(one, old, speech) for one in row)


def _piece(said: str, at: int) -> int:
    """Where the piece of a sentence begins that holds an offset."""
    return max((one.end() for one in _PIECES.finditer(said, 0, at)), default=0)


def _is_of_another(said: str, old: Quantity, new: Quantity, drafts: Sequence[Quantity]) -> bool:
    """Whether another of the draft's figures begins the piece of the sentence with the new one, and the old one
    stands before it: "61 xã thì đúng, nhưng 33,7% phải tính trên 174 xã".
    """
    piece = _piece(said, new.start)
    return old.start < piece and any(
        one != old and piece <= one.start < new.start and not one.unit.startswith("#") for one in drafts
    )


def is_of_home(said: str, old: Quantity, new: Quantity, grammar: Grammar) -> bool:
    """Whether the new figure is of the writer's own village or of a neighbour; beside the old one homes complain."""
    stop = _PIECES.search(said, old.end, new.start) if old.end <= new.start else None
    begin = max((one.end() for one in STOP.finditer(said, 0, new.start)), default=0)
    tables = hearsay(grammar.speech).homes, _patterns(grammar.speech).neighbours
    return any(one.search(said, max(begin, stop.end() if stop else 0), new.start) is not None for one in tables)


def neighbours(s: Speech) -> re.Pattern[str]:
    """Names of others to whom one compares oneself: "tỉnh bạn", "other islands"."""
    return _patterns(s).neighbours


def are_values(old: Quantity, new: Quantity, speech: Speech) -> bool:
    """Whether two figures may be values of one thing; numbers of articles are none."""
    if value_of(old) == value_of(new) and old.unit == new.unit:
        return False
    for one in (old, new):
        is_value = one.unit == DAY or one.unit.startswith(PERIOD) or one.unit[1:] in speech.unmarked.years
        if one.unit.startswith("#") and not is_value:
            return False
    if not old.unit and not new.unit:
        return len(old.number) == len(new.number)
    return old.counts_like(new) or old.measures_like(new, speech.unmarked.measured) or _in_other_thousands(old, new)


def _in_other_thousands(old: Quantity, new: Quantity) -> bool:
    """Whether two amounts are of one coin: "20.000.000 đồng", "30 triệu đồng"."""
    rows = [one.unit.split() for one in (old, new)]
    return all(rows) and rows[0][-1] == rows[1][-1] and sum(map(len, rows)) + 1 > TWO and not rows[0][0].startswith("#")


def _is_bare_value(old: Quantity, new: Quantity, said: str, grammar: Grammar) -> bool:
    """Whether a figure that counts nothing, and ends its piece, may be another value of one that does: "Lấy 176."."""
    if new.unit or not old.unit or old.unit.startswith("#") or "%" in old.unit:
        return False
    is_alike = len(old.number) == len(new.number) or (len(new.number) >= TELLING and len(old.number) >= TELLING)
    is_end = _END.match(said, new.end) is not None or _patterns(grammar.speech).favours.match(said, new.end) is not None
    return is_alike and is_end


def _is_true(said: str, new: Quantity, grammar: Grammar) -> bool:
    """Whether words right before a figure say that it is the true one: "nay là 42", "đúng phải là 42"."""
    if asks_to_know(said, new.end, grammar):
        return False
    patterns = _patterns(grammar.speech)
    if _is_reported(said, new, grammar):
        return True  # a report alone compares: "đạt 75%, kế hoạch giao 70%"
    if patterns.mends.search(said) is None and patterns.times.search(said, _piece(said, new.start), new.start):
        return False  # "in 2014 there were only 2,100": of another time
    return patterns.rights.search(said[max(0, new.start - LEAD_REACH) : new.start]) is not None


def _is_reported(said: str, new: Quantity, grammar: Grammar) -> bool:
    """Whether a piece only says that a report has a figure, and the text asks to mend; not "giao 90% hộ có đèn"."""
    patterns = _patterns(grammar.speech)
    is_whole = _is_by_report(said[_piece(said, new.start) : new.start], grammar)
    return is_whole and patterns.mends.search(said) is not None and patterns.ends.match(said, new.end) is not None


def _is_by_report(head: str, grammar: Grammar) -> bool:
    """Whether all that stands before a figure in its piece is who says so: "theo báo cáo phòng chống thiên tai là"."""
    return _patterns(grammar.speech).reports.fullmatch(head.strip()) is not None


def _stands_alone(said: str, new: Quantity, grammar: Grammar) -> bool:
    """Whether nothing before a figure in its piece of the sentence gives it a subject of its own, or makes it a choice:
    not "xã bên phải là 3 chợ", not "84 hồ hay phải là 79 hồ".
    """
    head = said[max((one.end() for one in _PIECES.finditer(said, 0, new.start)), default=0) : new.start]
    if _patterns(grammar.speech).sources.search(head) is not None or _is_reported(said, new, grammar):
        return True
    behind_old = max((one.end() for one in _FIGURE.finditer(head)), default=0)  # the old one is its subject
    free = _patterns(grammar.speech).frame.sub(" ", head[behind_old:])
    return grammar.or_end.search(free) is None and (behind_old > 0 or len(free.split()) <= FREE_WORDS)
