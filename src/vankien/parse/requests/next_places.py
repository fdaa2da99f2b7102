"""Where a clause goes on with an order at a place of its own: "bỏ khoản 2 và tại khoản 4 thay “a” bằng “b”".

A joint alone tells nothing: "khoản 2 và khoản 4" are one place. It parts two orders where what stands before it asks
for something whole, and the place behind it has words of its own.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice, pairwise

from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment, Operation
from vankien.model.span import Span
from vankien.parse.grammar.found import Found, trimmed
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.grammar.hearsay import first_ask, hearsay, is_anothers, is_turned_down
from vankien.parse.grammar.last_piece import blanked
from vankien.parse.places.items import unit_references
from vankien.parse.places.reference import Reference
from vankien.parse.requests.together import goes_too
from vankien.parse.words.cues import ORDERS, Cue
from vankien.parse.words.pieces import ARROW, WITHIN, Q, pieces, words
from vankien.parse.words.plain import BLANK, Masked
from vankien.text.pattern import compile_later

JOINT_REACH = 60  # code points before a place in which the joint stands: "and at the end of section 33"
MOST = 40  # places of a clause; a longer one is a table
PAIR = 2  # quotations: old words and new ones
KEEPING = Cue.KEEPS | Cue.AGREES | Cue.DISAGREES | Cue.REFUSES  # of which some stands where a unit is to stay


@dataclass(frozen=True, slots=True)
class _Patterns:
    joint: re.Pattern[str]  # what joins two orders, with what stands before the second's place
    goes_on: re.Pattern[str]  # between the references of one place
    active: re.Pattern[str]  # right behind a place: a verb with its object
    passive: re.Pattern[str]  # what becomes of the place itself
    says: re.Pattern[str]  # what it is to say
    words: re.Pattern[str]  # words of it, and what becomes of them
    only_new: re.Pattern[str]  # new words, the verb being that of the order before: "and 12(2) with “B”"
    keeps: re.Pattern[str]
    drops: re.Pattern[str]
    merges: re.Pattern[str]
    figures: re.Pattern[str]
    stands: re.Pattern[str]
    own_turn: re.Pattern[str]
    own: re.Pattern[str]
    denied: re.Pattern[str]
    joined: re.Pattern[str]
    inserts: re.Pattern[str]
    changes: re.Pattern[str]
    brought: re.Pattern[str]
    supposes: re.Pattern[str]
    but: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns:
    p = pieces(s)
    links = words((*s.joins, *s.carries_on, *s.turns, *s.phrasing.ands))
    sides = (*s.after, *s.before, *s.at_start, *s.at_end)
    leads = words(
        (*s.containers, *s.of_words, *s.puts_for, *s.places, *s.title_words, *s.names_words, *s.asks, *s.line, *sides)
    )
    names = rf"(?:{p.names}\s+){{0,2}}"
    ought = words((*s.asks, *s.passive, *s.musts, *s.corrects, *s.also_words, *s.whole_units.turns))
    by = words((*s.by, *s.turned))
    lone = (*s.deletes, *s.moves, *s.splits, *s.renumbers)
    drops = words((*lone, *s.merges))
    says = words((*s.corrects, *s.uses, *s.ways_to_say))
    end = rf"\s*(?:{words(s.away)}\s*)?(?:[.,;!(]|$|{links}|{words((*s.reasons, *s.bare_reasons))})"
    aux = rf"(?:{ought}\s+){{1,3}}" if s.counts_at_head else rf"(?:{ought}\s+){{0,3}}"
    became = words((*s.asks, *s.corrects, *s.instead, *s.replaces, *s.turned, *s.raises, *s.by))
    made = rf"(?:{became}|{ARROW}|{drops}|{p.inserts})"
    brings = words((*s.by, *s.turned, *s.corrects, *s.uses, *s.ways_to_say, *s.puts))
    joint = rf"(?:[,;]\s*(?:{links}\s*,?\s+){{0,3}}|\s(?:{links}\s*,?\s+){{1,3}})"
    fills = words((*s.about, *s.whole_of, *s.containers, *s.whole_units.withs))
    only = words(s.whole_units.onlys or ("(?!)",))
    olds = words(s.phrasing.old_for or ("(?!)",))
    return _Patterns(
        joint=compile_later(rf"{joint}(?P<lead>(?:{leads}\s*,?\s*){{0,6}})$"),
        goes_on=compile_later(rf"(?:\s|{words(s.of_words)})*"),
        active=compile_later(
            rf"\s*[,:]?\s*(?:{ought}\s+){{0,2}}(?:{p.orders}(?!\s*(?:{p.results}))|{olds}\s+{names}{Q}"
            rf"|{p.beside}\s*{names}{Q}\s*(?:\w+\s+){{0,2}}?{p.inserts})"
            rf"{WITHIN}{{0,90}}?(?:\x01|\d|{p.units}\s)"
        ),
        passive=compile_later(rf"\s+(?:{aux}{drops}|{words((*s.spare, *s.whole_units.no_more))}){end}"),
        says=compile_later(rf"\s*[,:]?\s*(?:{ought}\s+){{0,2}}{says}\s*{names}:?\s*\x01"),
        words=compile_later(rf"\s*[,:]?\s*{names}{Q}{WITHIN}{{0,40}}?{made}"),
        only_new=compile_later(rf"\s*{by}\s*{names}:?\s*\x01"),
        keeps=compile_later(words((*s.keeps, *s.whole_units.spares))),
        drops=compile_later(words((*lone, *s.spare, *s.whole_units.no_more))),
        merges=compile_later(words(s.merges)),
        figures=compile_later(
            rf"{words((*s.replaces, *s.raises))}{WITHIN}{{0,50}}?\d{WITHIN}{{0,30}}?{became}"
            r"\s*(?:[^\W\d_]+\s+){0,2}\d"
        ),
        stands=compile_later(
            rf"(?:{words((*s.keeps, *s.agrees, *s.disagrees))}|{words(s.refuses)}\s+{p.deletes})\s+"
            rf"(?:{fills}\s+){{0,3}}(?={p.units}|[\d(])"
        ),
        denied=compile_later(rf"{words((*s.refuses, *s.disagrees))}\s+{p.orders}"),
        joined=compile_later(rf"\s*{p.joins}"),
        own_turn=compile_later(
            rf"(?:[,;\s]\s*{words(s.turns)}\s+|[,;]\s*(?={words(s.own_voice)}\s+{words(s.thens)}\s))"
            rf"(?P<order>{words(s.own_voice)}\s+(?:{words(s.thens)}\s+)?(?:{ought}\s+){{0,3}}"
            rf"(?:{words(s.wishes)}\s+)?{p.orders})"
        ),
        own=compile_later(rf"\s*{words(s.own_voice)}\s"),
        inserts=compile_later(p.inserts),
        changes=compile_later(made),
        brought=compile_later(rf"(?:{brings}|{p.inserts}|:)\s*{names}:?\s*$"),
        but=compile_later(rf"(?:{joint}(?:{only}\s+)?|\s{only}\s+)(?P<order>(?:{words(s.asks)}\s+){{0,2}}{p.orders})"),
        supposes=compile_later(words((*s.meant.supposes, *s.phrasing.subordinates))),
    )


def by_places(stretch: Masked, grammar: Grammar) -> Iterator[Span]:
    """The parts of a stretch each of which has places of its own and says what becomes of them. Never empty."""
    begin = 0
    is_question = stretch.text.rstrip(" )").endswith("?") and grammar.soft_question.search(stretch.text) is None
    cuts = [] if is_question else _cuts(stretch, grammar)
    if cuts and is_turned_down(stretch.text, grammar):
        cuts = []  # "ông Ba đề nghị bỏ Điều 3, còn Điều 4 sửa …, tôi không tán thành"
    for cut, order in cuts:
        if cut < begin or not _is_whole(stretch, begin, cut, grammar):
            continue
        yield Span(stretch.start + begin, stretch.start + cut)
        begin = order
    yield Span(stretch.start + begin, stretch.start + len(stretch.text))


def is_own_turn(part: Masked, grammar: Grammar) -> bool:
    """Whether a clause turns from what others want to what the writer wants: "…, còn tôi thì đề nghị bỏ khoản 2"."""
    return _patterns(grammar.speech).own.match(part.text) is not None


def is_kept(part: Masked, grammar: Grammar) -> bool:
    """Whether somebody asks that a unit stay: what goes on "giữ nguyên khoản 1, bỏ khoản 2" asks as well."""
    if not part.cues & KEEPING or not unit_references(part, grammar.speech):
        return False
    kept = _patterns(grammar.speech).keeps.search(part.text)
    if kept is None:
        kept = _weighed(part, grammar) or _patterns(grammar.speech).denied.search(part.text)
        if kept is None or is_anothers(part.text, grammar):
            return False
        return hearsay(grammar.speech).drafters.search(part.text, 0, kept.start()) is None
    if first_ask(part.text[: kept.start()], grammar) is not None:
        return True
    head = blanked(Masked(part.text[: kept.start()], part.start, ()), grammar)
    return grammar.frame.fullmatch(head) is not None and hearsay(grammar.speech).drafters.search(head) is None


def is_weighed(part: Masked, grammar: Grammar) -> bool:
    """Whether a unit itself is kept, agreed to or not: "nhất trí với khoản 1"; not "nhất trí bỏ khoản 1"."""
    return _weighed(part, grammar) is not None


def _weighed(part: Masked, grammar: Grammar) -> re.Match[str] | None:
    """What says in a part how a unit is thought of, up to the unit."""
    starts = {_span(part, one).start for one in unit_references(part, grammar.speech)}
    return next((one for one in _patterns(grammar.speech).stands.finditer(part.text) if one.end() in starts), None)


def leaves_open(before: Masked, joint: str, part: Masked, grammar: Grammar) -> bool:
    """Whether an order may be denied with the one before it: "không nên bỏ Điều 3 và tại Điều 4 thay “a” bằng “b”".

    A comma, a "but" or words of request of its own part the two.
    """
    patterns = _patterns(grammar.speech)
    denied = patterns.denied.search(before.text)
    if denied is None or patterns.joined.match(joint) is None:
        return False
    return first_ask(part.text, grammar) is None


def same_order(text: str, part: Masked, before: Amendment, grammar: Grammar) -> Found | None:
    """The order of a part without a verb, whose verb was said before it: "… and 12(2) with “B”", "together
    with the word “or”".
    """
    if before.operation is Operation.DELETE and before.target_text is None:
        return goes_too(text, part, grammar)
    is_anew = before.operation is Operation.REPLACE and before.new_text is not None and before.target_text is None
    refs = unit_references(part, grammar.speech) if is_anew else ()
    if not refs:
        return None
    at = _span(part, refs[-1]).end
    match = _patterns(grammar.speech).only_new.match(part.text, at)
    quote = None if match is None else part.quote_at(part.start + match.end() - 1)
    if quote is None or not quote.closed or quote.inner.is_empty:
        return None
    return Found(Operation.REPLACE, part.start + at, quote.span.end, None, trimmed(text, quote.inner))


def _cuts(stretch: Masked, grammar: Grammar) -> list[tuple[int, int]]:
    """Where an order at a place of its own may begin: the end of what stands before, and its own beginning."""
    needs = stretch.cues & (ORDERS | Cue.CORRECTS | Cue.USES | Cue.ASKS | Cue.SIGNS)
    if not stretch.cues & Cue.PLACES or not needs:
        return []
    refs = unit_references(stretch, grammar.speech)
    if not refs or len(refs) > MOST:
        return []
    patterns = _patterns(grammar.speech)
    found: list[tuple[int, int]] = []
    for at, one in enumerate(refs):
        first = _span(stretch, one).start
        low = max(0, first - JOINT_REACH)
        low = max(low, stretch.text.rfind(BLANK, low, first))
        joint = patterns.joint.search(stretch.text, low, first)
        end = _place_end(stretch, refs, at, patterns)
        if joint is None or not _has_words(stretch, end, patterns):
            continue
        if joint["lead"] or stretch.text[end : end + 1] != ",":  # "gộp khoản 1 và khoản 2, bỏ khoản 3": one place
            lead = joint.start("lead")  # "and (d) should go": alone the letter would be the mark of a list
            found.append((joint.start(), joint.start() + 1 if stretch.text[lead] == "(" else lead))
    found += [(one.start(), one.start("order")) for one in _behind_kept(stretch, grammar)]
    found += [(one.start(), one.start("order")) for one in islice(patterns.own_turn.finditer(stretch.text), MOST)]
    return sorted(found)


def _behind_kept(stretch: Masked, grammar: Grammar) -> Iterator[re.Match[str]]:
    """Orders behind what is kept, or agreed to: "giữ khoản 1 nhưng bỏ khoản 2" leaves the first alone."""
    if not stretch.cues & KEEPING:
        return
    patterns = _patterns(grammar.speech)
    kept = patterns.keeps.search(stretch.text) or patterns.stands.search(stretch.text)
    if kept is None or grammar.orders.search(stretch.text, 0, kept.start()) is not None:
        return
    for one in islice(patterns.but.finditer(stretch.text, kept.end()), 1):
        behind = Span(stretch.start + one.end(), stretch.start + len(stretch.text))
        if BLANK in stretch.text[one.end() :] or unit_references(stretch.within(behind), grammar.speech):
            yield one  # not "không đồng ý với khoản 2, đề nghị bỏ"


def _place_end(stretch: Masked, refs: tuple[Reference, ...], at: int, patterns: _Patterns) -> int:
    """Where a place ends that begins with a reference: "khoản 3 Điều 6"."""
    for one, following in pairwise(refs[at:]):
        low, high = _span(stretch, one).end, _span(stretch, following).start
        if patterns.goes_on.fullmatch(stretch.text, low, max(low, high)) is None:
            return low
    return _span(stretch, refs[-1]).end


def _span(stretch: Masked, one: Reference) -> Span:
    """Where a reference stands in a stretch, with the brackets around a letter: "(b)"."""
    begin, end = one.span.start - stretch.start, one.span.end - stretch.start
    is_in = begin > 0 and stretch.text[begin - 1] == "(" and stretch.text[end : end + 1] == ")"
    return Span(begin - 1, end + 1) if is_in else Span(begin, end)


def _has_words(stretch: Masked, end: int, patterns: _Patterns) -> bool:
    """Whether what stands right behind a place says what becomes of it, or of words of it."""
    text = stretch.text
    return any(
        one.match(text, end) is not None
        for one in (patterns.active, patterns.passive, patterns.says, patterns.words, patterns.only_new)
    )


def _is_whole(stretch: Masked, begin: int, cut: int, grammar: Grammar) -> bool:
    """Whether a part asks for something whole: it keeps or drops a unit, or names the words that its verb needs."""
    patterns, said = _patterns(grammar.speech), stretch.text[begin:cut].rstrip(" ,;")
    if patterns.supposes.match(said.lstrip()) is not None:
        return False
    quotes = [one for one in stretch.quotes if begin <= one.span.start - stretch.start < cut]
    part = Masked(said, stretch.start + begin, ())
    units = unit_references(part, grammar.speech)
    has_unit = bool(units)
    if patterns.merges.search(said) and sum(len(one.numbers) for one in units) > 1:
        return True
    if (patterns.keeps.search(said) or patterns.drops.search(said)) and (has_unit or quotes):
        return True
    if patterns.inserts.search(said) and quotes:
        return True
    headed = said.rfind(":") + 1  # "Thống nhất cách gọi: ở khoản 1 Điều 6, …" announces what follows
    demanded = grammar.demands.search(said, headed)
    if has_unit and (patterns.figures.search(said) or demanded or is_weighed(part, grammar)):
        return True
    if len(quotes) >= PAIR and patterns.changes.search(said):
        return True
    if len(quotes) != 1 or not has_unit:
        return False
    return patterns.brought.search(said, 0, quotes[0].span.start - part.start) is not None
