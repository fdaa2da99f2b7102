"""Figures that change and nobody puts in marks: "sửa 93% thành 91,5%", "75% chứ không phải 70%", "24 tháng ít, xin 36".

Figures tell where they begin and end, so the sentence around them is read with each blanked: of two that count the same
the words between them, and before them, say which stands in the draft and which is wanted.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation
from vankien.model.span import Span
from vankien.parse.draft.row_told import table_patterns
from vankien.parse.grammar.found import Found
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.grammar.hearsay import first_ask, hearsay
from vankien.parse.places.locate import references
from vankien.parse.places.reference import PAGE
from vankien.parse.remarks.comments import announces
from vankien.parse.requests.figures_blanked import CLOSE, FIGURE, NEAR, readings
from vankien.parse.requests.rival_figures import has_rival, put_for
from vankien.parse.words.pieces import ARROW, words
from vankien.parse.words.plain import Masked
from vankien.parse.words.quantities import Quantity, with_shared_lead, with_shared_words
from vankien.text.pattern import compile_later

LONGEST_LEAD = 12  # code points of the word that a figure numbers: "nhiệm kỳ 5"
LEAD = 40  # code points before a figure in which the draft is said to have it
FEW_WORDS = 3  # behind a word of asking that name no matter of their own: "xem lại cho đúng"
_OLD, _NEW = rf"(?P<old>{FIGURE})", rf"(?P<new>{FIGURE})"
_STOP = re.compile(r"[,.;](?=\s|$)")
_MORE = re.compile(r"[\s,;]*(?:\w+\s+)?")


@dataclass(frozen=True, slots=True)
class _Patterns:
    evident: tuple[re.Pattern[str], ...]
    asked: tuple[re.Pattern[str], ...]
    contrasts: tuple[re.Pattern[str], ...]
    stated: re.Pattern[str]
    next_pair: re.Pattern[str]
    instead: re.Pattern[str]
    addresses: frozenset[str]
    raised_at_once: re.Pattern[str]
    becomes: re.Pattern[str]
    equals: re.Pattern[str]
    now: re.Pattern[str]
    fix: re.Pattern[str]
    numbers: re.Pattern[str]
    wrong: re.Pattern[str]
    lasts: re.Pattern[str]
    slip: re.Pattern[str]
    right: re.Pattern[str]
    achieved: re.Pattern[str]
    held: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns:
    u, names, to = s.unmarked, _names(s), _to(s)
    return _Patterns(
        contrasts=_contrasts(s),
        stated=compile_later(words((*s.corrects, *s.errors, *s.about_draft, *s.slips, *s.copulas))),
        next_pair=compile_later(rf"(?P<verb>){_OLD}\s*(?:{ARROW}|{to})\s*(?:{words(u.figures.before)}\s+)?{_NEW}"),
        evident=_evident(s),
        asked=_asked(s),
        instead=compile_later(words(s.instead)),
        addresses=frozenset(s.unmarked.figures.structure),
        raised_at_once=compile_later(rf"[\W\d_]*(?P<verb>{words(s.raises)})"),
        becomes=compile_later(
            rf"(?:^|[:,;–-])\s*{names}(?P<verb>){_OLD}\s*{words(s.roles.becomes)}\s*{_NEW}\s*(?=[.;,]|$)"
        ),
        equals=compile_later(rf"(?P<verb>){_OLD}\s*=\s*{_NEW}"),
        now=compile_later(rf"{_OLD}{NEAR}{{0,40}}?(?P<verb>{words(u.nows)}){CLOSE}{{0,16}}?{_NEW}"),
        fix=compile_later(words((*s.replaces, *s.errors))),
        numbers=compile_later(words((*s.names_words, *s.roles.holds, *s.about_draft))),
        wrong=compile_later(words(s.errors)),
        held=compile_later(rf"{words(s.roles.draft_says)}\s*{names}$"),
        right=compile_later(rf"[^,;.:\x01]{{0,40}}?{words(s.betters)}\s*(?:{words(s.bare_reasons)}\s*)?[,;.]"),
        achieved=compile_later(rf"(?:\s+\w+){{0,2}}?\s*,?\s+{words(u.achieved or ('(?!)',))}"),
        lasts=compile_later(rf"{words(u.lasts or ('(?!)',))}\s+{words(s.from_words)}\s+$"),
        slip=compile_later(rf"\s*[,.–-]?\s*{words(s.slips)}{NEAR}{{0,25}}?(?P<new>{FIGURE})"),
    )


def _names(s: Speech) -> str:
    """The names of words, and what bounds a figure, right before one."""
    return rf"(?:{words((*s.names_words, *s.unmarked.figures.before))}\s+){{0,2}}"


def _to(s: Speech) -> str:
    """What leads to the new figure: "thành", "lên", "to"."""
    return words((*s.turned, *s.raises, *s.by, *s.corrects))


def _contrasts(s: Speech) -> tuple[re.Pattern[str], ...]:
    """The one figure and not the other: "8 xã chứ không phải 9 xã"."""
    u = s.unmarked
    contrasts = words(u.contrasts)
    return (
        compile_later(rf"{_NEW}{NEAR}{{0,40}}?(?P<verb>{contrasts})\s*(?:\w+\s+){{0,2}}?{_names(s)}{_OLD}"),
        compile_later(
            rf"(?P<verb>{contrasts}){CLOSE}{{0,10}}?{_OLD}{NEAR}{{0,12}}?{words(u.but)}\s*{CLOSE}{{0,6}}?{_NEW}"
        ),
    )


def _evident(s: Speech) -> tuple[re.Pattern[str], ...]:
    """Changes that need no request: an arrow, a figure that is too much, one that is to rise to another."""
    u, names, to = s.unmarked, _names(s), _to(s)
    turned, bounds = words((*s.turned, *s.raises)), words(u.figures.before)
    raised, wished = words((*u.wants, *s.raises)), words((*u.wants, *s.raises, *s.replaces))
    becomes = rf"{words(s.replaces)}{CLOSE}{{0,16}}?{to}"
    return (
        compile_later(
            rf"{words(s.corrects)}\s*{CLOSE}{{0,12}}?{_NEW}{NEAR}{{0,25}}?(?P<verb>{words(u.rather)}){CLOSE}{{0,12}}?{_OLD}"
        ),
        compile_later(rf"(?P<verb>){_OLD}\s*{ARROW}\s*(?:{bounds}\s+)?{_NEW}"),
        compile_later(
            rf"{_OLD}{NEAR}{{0,40}}?{words(u.too)}{NEAR}{{0,60}}?(?P<verb>{wished})"
            rf"\s*(?:{to}\s*)?{names}(?:\w+\s+)?{_NEW}"
        ),
        compile_later(
            rf"{_OLD}{NEAR}{{1,60}}?{words(u.opines)}\s+(?:\w+\s+){{0,2}}?(?P<verb>{words(u.wants)})\s+{_NEW}"
        ),
        compile_later(
            rf"(?P<verb>{raised})\s*(?:{to}\s*)?{names}{_NEW}{NEAR}{{0,15}}?[,–-]{NEAR}{{0,15}}?{_OLD}"
            rf"\s*(?:\w+\s+)?{words(u.too)}"
        ),
        compile_later(
            rf"{words(s.from_words)}\s+{names}{_OLD}{NEAR}{{0,30}}?(?P<verb>{turned}){{1,2}}\s*{_NEW}{NEAR}{{1,30}}?{words(s.betters)}"
        ),
        compile_later(rf"{_OLD}\s*,?\s*(?P<verb>{becomes})\s+{names}{_NEW}"),
    )


def _asked(s: Speech) -> tuple[re.Pattern[str], ...]:
    """Changes of which a request must tell that they are no deeds: "từ 40 lên 60"."""
    names, to = _names(s), _to(s)
    turned, turns = words((*s.turned, *s.raises)), words((*s.replaces, *s.raises))
    asked = rf"(?P<verb>{words((*s.unmarked.wants, *s.asks))})\s*(?:{to}\s*)?"
    return (
        compile_later(rf"{words(s.from_words)}\s+{names}{_OLD}{NEAR}{{0,30}}?(?P<verb>{turned}){{1,2}}\s*{_NEW}"),
        compile_later(rf"(?P<verb>{turns}){NEAR}{{0,50}}?{_OLD}{NEAR}{{0,40}}?{to}\s+{names}{_NEW}"),
        compile_later(rf"{_OLD}{NEAR}{{0,60}}?(?P<verb>{turns})\s*(?:{to}\s*){{0,2}}{names}{_NEW}"),
        compile_later(rf"{_OLD}{NEAR}{{0,60}}?{words(s.corrects)}(?P<verb>)\s*{names}{_NEW}"),
        compile_later(rf"{_NEW}{NEAR}{{0,30}}?(?P<verb>{words(s.instead)}){NEAR}{{0,30}}?{_OLD}"),
        compile_later(rf"{words(s.old_labels)}\s*{NEAR}{{0,12}}?{_OLD}{NEAR}{{0,60}}?{asked}{names}{_NEW}"),
        compile_later(rf"{_OLD}{NEAR}{{0,60}}?[,–-]{NEAR}{{0,20}}?{asked}{names}{_NEW}"),
    )


def correct_figure(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """One figure for another where the sentence can mean nothing else, asked for or not: "8 xã chứ không phải 9 xã"."""
    found = _corrected(text, stretch, grammar)
    return None if found is not None and _is_instead(stretch, found, grammar) else found


def _corrected(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    patterns = _patterns(grammar.speech)
    is_stated = (
        bool(references(stretch, grammar.speech))
        or patterns.stated.search(stretch.text) is not None
        or first_ask(stretch.text, grammar) is not None
    )
    for said, row in readings(text, stretch, grammar):
        for pattern in (*(patterns.contrasts if is_stated else ()), *patterns.evident):
            found = change_of_figures(pattern, (text, said), row, stretch, grammar)
            if found is not None:
                return found
        if references(stretch, grammar.speech) and not grammar.orders.search(stretch.text):
            found = change_of_figures(patterns.becomes, (text, said), row, stretch, grammar)
            if found is not None:
                return found
        found = change_of_figures(patterns.equals, (text, said), row, stretch, grammar, is_same=True)
        if found is None and (_is_to_be_fixed(said, grammar) or _is_quoted(stretch, grammar)):
            found = change_of_figures(patterns.now, (text, said), row, stretch, grammar)
            found = None if found is not None and _is_of_home(stretch, found, grammar) else found
            found = None if found is not None and _is_reason(stretch, found, grammar) else found
        if found is not None:
            return found
    return None


def _is_instead(stretch: Masked, found: Found, grammar: Grammar) -> bool:
    """Whether the second figure is what the first takes the place of: "300 hộ nghèo và cận nghèo thay vì 500 hộ"."""
    assert found.target is not None  # noqa: S101 - a change of figures has both
    assert found.new is not None  # noqa: S101
    between = stretch.text[found.target.end - stretch.start : found.new.start - stretch.start]
    return _patterns(grammar.speech).instead.search(between) is not None


def _is_reason(stretch: Masked, found: Found, grammar: Grammar) -> bool:
    """Whether the second figure stands in the reason for the first: "nên đặt 13 bác sĩ vì hiện nay đã có 10,8"."""
    assert found.target is not None  # noqa: S101 - a change of figures has both
    assert found.new is not None  # noqa: S101
    return (
        grammar.reason.search(stretch.text, found.target.end - stretch.start, found.new.start - stretch.start)
        is not None
    )


def _is_to_be_fixed(said: str, grammar: Grammar) -> bool:
    """Whether words of correction stand in a stretch, or a request that does not only open a story: "xin kể: …"."""
    if _patterns(grammar.speech).fix.search(said) is not None:
        return True
    return any(not announces(said, one, grammar) for one in grammar.asks.finditer(said))


def _is_of_home(stretch: Masked, found: Found, grammar: Grammar) -> bool:
    """Whether the later figure alone is of the writer's own place, and nobody asks: "…, huyện tôi nay có 9 trạm"."""
    assert found.target is not None  # noqa: S101 - a change of figures has both
    assert found.new is not None  # noqa: S101
    said, homes = stretch.text, hearsay(grammar.speech).homes
    old, new = found.target.start - stretch.start, found.new.start - stretch.start
    is_own = homes.search(said, old, new) is not None and homes.search(said, 0, old) is None
    return is_own and first_ask(said, grammar) is None and _patterns(grammar.speech).wrong.search(said) is None


def _is_quoted(stretch: Masked, grammar: Grammar) -> bool:
    """Whether words of the draft are quoted at a place: what is said of them now corrects them."""
    return len(stretch.quotes) == 1 and bool(references(stretch, grammar.speech))


def replace_figure(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """One figure for another, in a request: "85 xã đề nghị nâng lên 90 xã", "từ 40 lên 60".

    Where nobody asks, what rises or falls is a deed unless a place is named: "từ 3 trạm nâng lên 5 trạm".
    """
    patterns = _patterns(grammar.speech)
    head = patterns.raised_at_once.match(stretch.text)
    for said, row in readings(text, stretch, grammar):
        for pattern in patterns.asked:
            found = change_of_figures(pattern, (text, said), row, stretch, grammar)
            if (
                found is not None
                and not _stand_apart(found, stretch, grammar)
                and not _are_ends(found, stretch, grammar)
                and not asks_else(said, found.end - stretch.start, row, grammar)
                and not (head is not None and is_achieved(stretch, found.end, grammar))
            ):
                return found if head is None else replace(found, verb=stretch.start + head.start("verb"))
    return None


def asks_else(said: str, end: int, row: Sequence[Quantity], grammar: Grammar) -> bool:
    """Whether all that is asked for stands behind two figures, which `end` there, and is about something else: a third
    figure, or words of another matter: "ghi 11 chợ, chỉ 9 chợ họp đều, đề nghị xem lại cách quản lý 2 chợ kia".
    """
    ask = first_ask(said, grammar)
    if ask is None or ask.start() < end:
        return False
    stop = _STOP.search(said, ask.end())
    rest = said[ask.end() : stop.start() if stop else len(said)]
    if _patterns(grammar.speech).fix.search(rest) is not None:
        return False
    own = {one.number for one in row if one.end <= end}
    is_third = any(one.start >= ask.end() and one.number not in own for one in row)
    return is_third or (len(rest.split()) > FEW_WORDS and _patterns(grammar.speech).numbers.search(rest) is None)


def is_achieved(stretch: Masked, end: int, grammar: Grammar) -> bool:
    """Whether what stands behind a figure says that it moved already: "nâng từ 3 lên 5 trạm là cố gắng lớn"."""
    return _patterns(grammar.speech).achieved.match(stretch.text, end - stretch.start) is not None


def _stand_apart(found: Found, stretch: Masked, grammar: Grammar) -> bool:
    """Whether each of two figures has a page of its own: "trang 4 là 2.800 ha, trang 26 là 3.000 ha" compares them."""
    assert found.target is not None  # noqa: S101 - a change of figures has both
    assert found.new is not None  # noqa: S101
    pages = [one.span for one in references(stretch, grammar.speech) if one.kind == PAGE]
    is_own = any(one.end <= found.target.start for one in pages)
    return is_own and any(found.target.end <= one.start and one.end <= found.new.start for one in pages)


def _are_ends(found: Found, stretch: Masked, grammar: Grammar) -> bool:
    """Whether two figures are the ends of one time: "should run from 10 p.m. to 6 a.m."."""
    assert found.target is not None  # noqa: S101 - a change of figures has both
    return _patterns(grammar.speech).lasts.search(stretch.text[: found.target.start - stretch.start]) is not None


def is_figure(found: Found, stretch: Masked, text: str) -> bool:
    """Whether a change is of one figure for another, neither in marks."""
    return all(
        span is not None
        and stretch.quote_at(span.start) is None
        and any(char.isdigit() for char in span.of(text)[:LONGEST_LEAD])
        for span in (found.target, found.new)
    )


def more_figures(text: str, found: Found, stretch: Masked, grammar: Grammar) -> Iterator[Found]:
    """The further pairs of a row: "10% => 9%, 20 xã => 18 xã", "sửa 5 thành 6, 7 thành 8"."""
    to = _patterns(grammar.speech).next_pair
    end = found.end
    while end < stretch.start + len(stretch.text):
        rest = Masked(stretch.text[end - stretch.start :], end, ())
        begin = _MORE.match(rest.text)
        pairs = [change_of_figures(to, (text, said), row, rest, grammar) for said, row in readings(text, rest, grammar)]
        again = min((one for one in pairs if one is not None), key=lambda one: one.verb, default=None)
        if again is None or begin is None or again.verb > end + begin.end():
            return
        yield again
        end = again.end


def change_of_figures(
    pattern: re.Pattern[str],
    texts: tuple[str, str],
    row: list[Quantity],
    stretch: Masked,
    grammar: Grammar,
    *,
    is_same: bool = False,
) -> Found | None:
    """The change that a pattern reads in a stretch with figures blanked; with `is_same` both must name one unit.

    `texts` are the contribution and the stretch with the figures of one reading blanked.
    """
    text, said = texts
    for match in pattern.finditer(said):
        by_start = {one.start: one for one in row}
        old, new = by_start[match.start("old")], by_start[match.start("new")]
        if _patterns(grammar.speech).held.search(said, max(0, new.start - LEAD), new.start) is not None:
            continue  # "…, dự thảo đang để 5%": that one stands
        if came_to_pass(said, old, grammar):
            continue  # "HTX tôi vừa có thêm 2 sản phẩm nên … phải là 151"
        if is_right(said, old, new, grammar) or old.unit.removeprefix("#") in _patterns(grammar.speech).addresses:
            continue  # "61 xã là đúng, …"; "row 1 of Schedule 3 should be 5 a.m."
        fits = old.fits(new) or old.measures_like(new, grammar.speech.unmarked.measured)
        if not fits or (is_same and (not old.unit or old.unit != new.unit)):
            continue
        if not old.unit and new.unit and any(one.unit.startswith(new.unit) for one in row if one not in (old, new)):
            continue  # "Chi hội 2: “90%” …, xin 95%": the figure that counts the same is meant
        nearest = put_for(_as_said(text, stretch), old, new, grammar)
        if nearest is None:
            continue
        new = _last_version(said, nearest, by_start, grammar)
        if not new.unit and old.unit and not old.unit.startswith("#"):
            old = replace(old, end=old.figure_end, unit="")  # "nine members should be eleven": the word behind stays
        as_said, bounds = _as_said(text, stretch), bounds_of(grammar.speech)
        old, new = with_shared_words(as_said, old, new, grammar.speech.stops)
        old, new = with_shared_lead(as_said, old, new, bounds)
        if old.end <= old.start or new.end <= new.start:
            continue  # nothing is left of one without the word that it numbers
        target, wanted = (Span(stretch.start + one.start, stretch.start + one.end) for one in (old, new))
        wanted = _whole_quotation(stretch, wanted)
        order = stretch.start + match.start("verb")
        begin = min(order, target.start, wanted.start, stretch.start + match.start())
        is_open = has_rival(stretch, _as_said(text, stretch), old, new, grammar)
        return Found(Operation.REPLACE, begin, max(target.end, wanted.end), target, wanted, order=order, unsure=is_open)
    return None


def is_right(said: str, old: Quantity, new: Quantity, grammar: Grammar) -> bool:
    """Whether the piece of a sentence with a figure ends, before another one, by saying that it is right."""
    return _patterns(grammar.speech).right.match(said, old.end, max(old.end, new.start)) is not None


def came_to_pass(said: str, old: Quantity, grammar: Grammar) -> bool:
    """Whether a figure is what came to another, or went off it, at the writer's place: "xã tôi vừa có thêm 2 hộ"."""
    tables = table_patterns(grammar.speech)
    if tables is None or tables.apart.search(said, max(0, old.start - LONGEST_LEAD), old.start) is None:
        return False
    return hearsay(grammar.speech).homes.search(said, 0, old.start) is not None


def bounds_of(speech: Speech) -> tuple[str, ...]:
    """The words right before a figure that say how it bounds: "trên", "đến"."""
    return (*speech.unmarked.figures.before, *speech.to)


def _as_said(text: str, stretch: Masked) -> str:
    """The words of a stretch with its quotations readable."""
    words_ = text[stretch.start : stretch.start + len(stretch.text)].lower()
    return words_ if len(words_) == len(stretch.text) else stretch.text


def _whole_quotation(stretch: Masked, wanted: Span) -> Span:
    """The new figure with the rest of the quotation in which it stands: "giảm còn “500 bản sách”"."""
    quote = stretch.quote_at(wanted.start)
    return wanted if quote is None else quote.inner


def _last_version(said: str, new: Quantity, by_start: dict[int, Quantity], grammar: Grammar) -> Quantity:
    """The figure that corrects a new one: "thành 40, à không, 45"."""
    slip = _patterns(grammar.speech).slip.match(said, new.end)
    while slip is not None:
        new = by_start[slip.start("new")]
        slip = _patterns(grammar.speech).slip.match(said, new.end)
    return new
