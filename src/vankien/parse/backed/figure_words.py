"""What the words beside two figures say of them: which is asked for, true, favoured or blamed, and whose it is.

The ways that read figures (`figures.py`, `raises.py`, `there.py`, `asked_figures.py`, rows of tables) differ in where
they look; that a figure is to take another's place is said to all of them in the same words.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.span import Span
from vankien.parse.backed.pairs import STOP, asks_to_know, is_turned
from vankien.parse.draft.counts import TELLING
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.grammar.hearsay import hearsay, is_over, is_past, is_reported
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import BLANK
from vankien.parse.words.quantities import DAY, PERIOD, Quantity
from vankien.text.pattern import compile_later

TWO = 2
FREE_WORDS = 1  # before a figure that may belong to what asks for it: "con số ấy phải là 42"
ASKED_REACH = 48  # code points before a figure in which it is asked for
LEAD_REACH = 60  # code points before a figure in which it is said to be the true one, or the draft's
SETTLED_REACH = 7  # words from a figure to those that settle for it: "60% giống các tỉnh bạn là vừa"
OPENING = "“‘«\"'"  # marks before a figure that is asked for: "xin hạ còn “45 ha”"
MARK = "\x02"  # stands for the figure that is asked for
_NONE = ("(?!)",)  # matches nowhere
_GOES_ON = re.compile(r"\s*,\s*[^\W\d_]")
_BEGINS_PIECE = re.compile(r"[.!?;:,–-]\s*$")
_END = re.compile(r"\s*(?:[.,;!)\n]|$)")
_FIGURE = re.compile(r"\d\S*")
_PIECES = re.compile(r"[.,;:?!()–—\x01\n](?!\d)|\s-\s")


@dataclass(frozen=True, slots=True)
class FigurePatterns:
    """The words of a language beside figures, each class a pattern that is held right before or right behind one."""

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
    asked: re.Pattern[str]
    favours_near: re.Pattern[str]
    raised: re.Pattern[str]
    becomes: re.Pattern[str]
    faint: re.Pattern[str]
    attained: re.Pattern[str]
    merely: re.Pattern[str]


@lru_cache(maxsize=8)
def figure_patterns(s: Speech) -> FigurePatterns:
    """The patterns of a language's words beside figures."""
    u, r = s.unmarked, s.roles
    frame = (
        *(*s.asks, *r.rights, *u.nows, *u.orders, *u.wants, *s.raises, *s.corrects, *s.replaces, *s.uses, *s.musts),
        *(*s.by, *r.manners, *s.own_voice, *u.opines, *s.names_words, *u.fillers, *s.copulas),
    )
    names = words((*s.names_words, *r.manners))
    link = words(
        (*s.replaces, *s.raises, *s.turned, *s.uses, *s.by, *s.keeps, *u.wants, *r.manners, *r.imposes, *s.names_words)
    )
    return FigurePatterns(
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
        asked=compile_later(
            rf"{words((*s.asks, *s.raises, *u.wants, *u.orders))}\s*:?\s*(?:[^\W\d_]+\s+)?"
            rf"(?:{link}\s*:?\s*){{0,4}}(?:[^\W\d_]+\s+)?{MARK}$"
        ),
        favours_near=compile_later(rf"\s*(?:\w+\s+)?{words((*r.favours, *s.betters))}"),
        raised=compile_later(words((*s.asks, *s.raises, *s.replaces))),
        becomes=compile_later(rf"{words(s.into)}\s+(?:[^\W\d_]+\s*)?$"),
        faint=compile_later(rf"{words(r.faint or _NONE)}$"),
        merely=compile_later(rf"{words(r.merely or _NONE)}\s*$"),
        attained=compile_later(rf"{words(r.attained or _NONE)}\s*$"),
    )


@lru_cache(maxsize=8)
def other_times(s: Speech) -> re.Pattern[str]:
    """A year, or words for another time than the draft's: a figure beside it is of that time."""
    return compile_later(rf"(?<![\w.,/-])(?:19|20)\d\d(?![\w%]|[.,/-]\d)|{words(s.whose.passes)}")


def sentence_at(said: str, at: int) -> Span:
    """The sentence around an offset."""
    ends = [one.end() for one in re.finditer(r"[.!?;…](?=\s|$)", said)]
    return Span(max((end for end in ends if end <= at), default=0), next((end for end in ends if end > at), len(said)))


def is_asked(said: str, new: Quantity, grammar: Grammar) -> bool:
    """Whether a figure is asked for, and its sentence neither tells of the past, nor of others, nor asks to know."""
    patterns = figure_patterns(grammar.speech)
    sentence = sentence_at(said, new.start)
    words_ = said[sentence.start : sentence.end]
    at = new.start - sentence.start
    if (
        words_.rstrip().endswith("?")
        or is_past(words_, grammar)
        or is_reported(words_, at, grammar)
        or is_over(words_, at, grammar)
    ):
        return False
    head = words_[max(0, at - ASKED_REACH) : at].rstrip(OPENING)
    if grammar.denied_order.search(head) is not None or grammar.compared.search(head) is not None:
        return False
    if patterns.times.search(head) is not None and patterns.raised.search(head) is None:
        return False  # "in 2014 there were only 2,100": of another time
    if patterns.becomes.search(head) is not None and _GOES_ON.match(said, new.end) is not None:
        return False  # "thành trước năm 2025, có bồi thường": more than the figure changes
    if patterns.merely.search(head) is not None:
        return False  # "diện tích chỉ tăng có 1.550 ha": told with wonder
    if hearsay(grammar.speech).homes.search(head) is not None:
        return False  # "xin cấp cho xã tôi 20 triệu đồng"
    return _favour(patterns.favours_near, said, new, grammar) or patterns.asked.search(f"{head}{MARK}") is not None


def value_of(one: Quantity) -> str:
    """The number of a figure, however it is filled up: "05" is 5."""
    return one.number.lstrip("0 ")


def is_wanted(said: str, old: Quantity, new: Quantity, grammar: Grammar) -> bool:
    """Whether the new one of two figures is asked for or true by the words right beside it, in its order."""
    first, last = sorted((old, new), key=lambda one: one.start)
    return (
        stands_alone(said, new, grammar)
        and (is_asked(said, new, grammar) or _is_true(said, new, grammar) or _is_favoured(said, new, grammar))
        and is_turned(said[first.end : last.start], grammar) is (new is first)
    )


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
    if is_wanted(said, old, new, grammar):
        return True
    is_blamed = figure_patterns(grammar.speech).blamed.match(said, old.end) is not None
    is_alone = is_end and _BEGINS_PIECE.search(said, old.end, new.start) is not None
    return is_blamed and is_alone and not is_turned(said[old.end : new.start], grammar)


def _is_favoured(said: str, new: Quantity, grammar: Grammar) -> bool:
    favours = figure_patterns(grammar.speech).favours
    return _favour(favours, said, new, grammar) and not asks_to_know(said, new.end, grammar)


def _favour(pattern: re.Pattern[str], said: str, new: Quantity, grammar: Grammar) -> bool:
    """Whether a word behind a figure favours it; some say it only where nothing tells that the figure was reached."""
    favour = pattern.match(said, new.end)
    if favour is None:
        return False
    return figure_patterns(grammar.speech).faint.search(favour[0]) is None or not _is_attained(said, new, grammar)


def _is_attained(said: str, new: Quantity, grammar: Grammar) -> bool:
    """Whether a figure was reached, and its piece wishes for nothing: "năm 2029 tuyển được 41 bác sĩ cho tuyến xã"."""
    patterns, head = figure_patterns(grammar.speech), said[piece_at(said, new.start) : new.start]
    is_reached = patterns.attained.search(head) is not None or patterns.times.search(head) is not None
    return is_reached and patterns.raised.search(head) is None


def leads_to(said: str, old: Quantity, new: Quantity, speech: Speech) -> bool:
    """Whether nothing but words of change stand between two figures: "từ 20% lên 30%"."""
    between = said[old.end : new.start].replace(BLANK, " ")
    leads = (figure_patterns(speech).turned, figure_patterns(speech).leads)
    return old.end <= new.start and any(one.fullmatch(between) is not None for one in leads)


def is_of_home(said: str, old: Quantity, new: Quantity, grammar: Grammar) -> bool:
    """Whether the new figure is of the writer's own village or of a neighbour; beside the old one homes complain."""
    stop = _PIECES.search(said, old.end, new.start) if old.end <= new.start else None
    begin = max((one.end() for one in STOP.finditer(said, 0, new.start)), default=0)
    tables = hearsay(grammar.speech).homes, figure_patterns(grammar.speech).neighbours
    return any(one.search(said, max(begin, stop.end() if stop else 0), new.start) is not None for one in tables)


def neighbours(s: Speech) -> re.Pattern[str]:
    """Names of others to whom one compares oneself: "tỉnh bạn", "other islands"."""
    return figure_patterns(s).neighbours


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
    is_end = (
        _END.match(said, new.end) is not None
        or figure_patterns(grammar.speech).favours.match(said, new.end) is not None
    )
    return is_alike and is_end


def _is_true(said: str, new: Quantity, grammar: Grammar) -> bool:
    """Whether words right before a figure say that it is the true one: "nay là 42", "đúng phải là 42"."""
    if asks_to_know(said, new.end, grammar):
        return False
    patterns = figure_patterns(grammar.speech)
    if _has_report(said, new, grammar):
        return True  # a report alone compares: "đạt 75%, kế hoạch giao 70%"
    if patterns.mends.search(said) is None and patterns.times.search(said, piece_at(said, new.start), new.start):
        return False  # "in 2014 there were only 2,100": of another time
    return patterns.rights.search(said[max(0, new.start - LEAD_REACH) : new.start]) is not None


def _has_report(said: str, new: Quantity, grammar: Grammar) -> bool:
    """Whether a piece only says that a report has a figure, and the text asks to mend; not "giao 90% hộ có đèn"."""
    patterns = figure_patterns(grammar.speech)
    is_whole = is_by_report(said[piece_at(said, new.start) : new.start], grammar)
    return is_whole and patterns.mends.search(said) is not None and patterns.ends.match(said, new.end) is not None


def is_by_report(head: str, grammar: Grammar) -> bool:
    """Whether all that stands before a figure in its piece is who says so: "theo báo cáo phòng chống thiên tai là"."""
    return figure_patterns(grammar.speech).reports.fullmatch(head.strip()) is not None


def stands_alone(said: str, new: Quantity, grammar: Grammar) -> bool:
    """Whether nothing before a figure in its piece of the sentence gives it a subject of its own, or makes it a choice:
    not "xã bên phải là 3 chợ", not "84 hồ hay phải là 79 hồ".
    """
    head = said[max((one.end() for one in _PIECES.finditer(said, 0, new.start)), default=0) : new.start]
    if figure_patterns(grammar.speech).sources.search(head) is not None or _has_report(said, new, grammar):
        return True
    behind_old = max((one.end() for one in _FIGURE.finditer(head)), default=0)  # the old one is its subject
    free = figure_patterns(grammar.speech).frame.sub(" ", head[behind_old:])
    return grammar.or_end.search(free) is None and (behind_old > 0 or len(free.split()) <= FREE_WORDS)


def is_denied(head: str, s: Speech) -> bool:
    """Whether the words before a figure, back to a stop or comma, refuse it: "không nên có 09 thành viên"."""
    return _denied(s).search(head, piece_at(head, len(head))) is not None


@lru_cache(maxsize=8)
def _denied(s: Speech) -> re.Pattern[str]:
    nots, asks = words((*s.hearsay.nots, *s.nots)), words((*s.asks, *s.musts, *s.wishing.shoulds))
    return compile_later(rf"{nots}\s+(?:\w+\s+)?{asks}|{asks}\s+(?:\w+\s+)?{nots}")


def piece_at(said: str, at: int) -> int:
    """Where the piece of a sentence begins that holds an offset."""
    return max((one.end() for one in _PIECES.finditer(said, 0, at)), default=0)


def only_tells(said: str, old: Quantity, new: Quantity, grammar: Grammar) -> bool:
    """Whether a stretch with two figures tells of what was or what others want, or asks to know."""
    at = new.start
    return (
        is_past(said, grammar)
        or is_reported(said, at, grammar)
        or is_over(said, at, grammar)
        or asks_to_know(said, max(old.end, new.end), grammar)
        or grammar.denied_order.search(said[:at]) is not None
    )
