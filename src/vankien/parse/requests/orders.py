"""Where one order of a clause ends and the next begins: "thay “a” bằng “b”, bỏ “c” và thêm “d”"."""

import re
from collections.abc import Iterator
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.span import Span
from vankien.parse.grammar.found import has_object
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.grammar.last_piece import IMPERATIVE, blanked
from vankien.parse.places.locate import references
from vankien.parse.places.unit_grammar import unit_grammar
from vankien.parse.requests.next_places import by_places
from vankien.parse.requests.shapes_instead import instead
from vankien.parse.requests.shapes_ranges import put_for_range
from vankien.parse.requests.together import goes_together
from vankien.parse.words.cues import ORDERS, Cue
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import BLANK, Masked
from vankien.text.pattern import compile_later

OBJECT_REACH = 160  # code points behind a verb within which its object stands
PAIR = 2  # quotations: old words and new ones


def orders(stretch: Masked, grammar: Grammar) -> Iterator[Span]:
    """The orders of a clause, each with its own object: "thay “a” bằng “b”, bỏ “c” và thêm “d”". Never empty.

    The clause is cut at places with words of their own, and before a verb only where both sides have an object; later
    pieces begin at their request.
    """
    for one in by_places(stretch, grammar):
        part = stretch if one.length == len(stretch.text) else stretch.within(one)
        both = goes_together(part, grammar)
        if both is None:
            yield from _orders(part, grammar)
            continue
        yield Span(part.start, part.start + both.start("cut"))
        yield Span(part.start + both.end("cut"), part.start + len(part.text))


def _orders(stretch: Masked, grammar: Grammar) -> Iterator[Span]:
    """The orders of what is said of one place."""
    begin = at = 0
    end = len(stretch.text)
    is_beside = stretch.cues & Cue.BESIDE and stretch.cues & Cue.CORRECTS
    if not (stretch.cues & ORDERS or is_beside):
        yield Span(stretch.start, stretch.start + end)
        return
    it = unit_grammar(grammar.speech).it
    both = grammar.replace_dropped_passive.search(stretch.text) if stretch.cues & Cue.DELETES else None
    joint = grammar.replace_refused.search(stretch.text) if stretch.cues & Cue.REFUSES else None
    if joint is None and stretch.cues & Cue.DELETES:
        joint = grammar.replace_dropped_say.search(stretch.text)
    if joint is None and stretch.cues & (Cue.USES | Cue.REPLACES):
        joint = grammar.replace_for.search(stretch.text)
    if joint is None and stretch.cues & Cue.INSTEAD:
        joint = grammar.replace_instead.search(stretch.text)
    if joint is None and stretch.cues & Cue.DELETES:
        joint = grammar.replace_dropped.search(stretch.text) or grammar.replace_dropped_at_once.search(stretch.text)
        joint = put_for_range(stretch, grammar) or joint or instead(stretch, grammar)
    for cut, order, verb_end, is_passive in _cuts(stretch, grammar):
        verb = grammar.orders.search(stretch.text, begin, cut) if cut >= begin else None
        joined = both if is_passive and verb and has_object(stretch, begin, verb.start(), grammar) else joint
        if joined is not None and joined.start() < cut < joined.end():
            continue  # "đừng viết “a”, viết “b”": two halves of one order
        if it.match(stretch.text, verb_end) is not None:
            continue  # "take 1.3 and put it before 1.1"
        if verb is None and _is_change(stretch, begin, cut, verb_end, grammar, is_passive=is_passive):
            yield Span(stretch.start + begin, stretch.start + cut)
            begin = at = order
            continue
        if verb is None or not _has_own(stretch, begin, verb, cut, grammar, is_passive=is_passive):
            continue
        if not is_passive and not has_object(stretch, verb_end, min(end, verb_end + OBJECT_REACH), grammar):
            continue
        if _goes_on(stretch, verb, order, grammar):
            continue
        yield Span(stretch.start + begin, stretch.start + cut)
        begin = at = order
    yield Span(stretch.start + at, stretch.start + end)


def _is_change(stretch: Masked, begin: int, cut: int, verb_end: int, grammar: Grammar, *, is_passive: bool) -> bool:
    """Whether what stands before a cut is a change without a verb of one, and an order with its object follows."""
    if is_passive:  # "after “a” I want “b”, and “c” must become “d”"
        quotes = [one for one in stretch.quotes if begin <= one.span.start - stretch.start < cut]
        heads = (grammar.begins_beside, grammar.replace_wished)
        if len(quotes) == PAIR and any(one.search(stretch.text, begin, cut) is not None for one in heads):
            return True
        is_order = grammar.orders.search(stretch.text, cut, verb_end) is not None
        return is_order and _is_pair(stretch, begin, cut, grammar)  # "“a” should be “b”, and “c” should be struck out"
    reach = min(len(stretch.text), verb_end + OBJECT_REACH)
    if not has_object(stretch, verb_end, reach, grammar):
        return False
    return _is_pair(stretch, begin, cut, grammar) or _moves_figure(stretch, begin, cut, grammar)


def _moves_figure(stretch: Masked, begin: int, end: int, grammar: Grammar) -> bool:
    """Whether a figure is moved up or down: "khoản 2 đề nghị tăng từ 10 ngày lên 15 ngày, bổ sung khoản 3: …"."""
    if not (stretch.cues & (Cue.RAISES | Cue.FROM) and stretch.cues & Cue.FIGURES):
        return False
    return _moved(grammar.speech).search(stretch.text, begin, end) is not None


@lru_cache(maxsize=8)
def _moved(s: Speech) -> re.Pattern[str]:
    raised = rf"{words((*s.raises, *s.unmarked.raisers))}\s[^.;:\x01]{{0,60}}?"
    asked = rf"{words(s.asks)}\s[^.;:\x01]{{0,40}}?{words(s.from_words)}\s+"
    turned = words((*s.turned, *s.ways, *s.into))
    return compile_later(rf"(?:{raised}|{asked})\d[^.;:\x01]{{0,30}}?\s{turned}\s+(?:\w+\s+)?\d")


def _is_pair(stretch: Masked, begin: int, end: int, grammar: Grammar) -> bool:
    """Whether two quotations make a change without a verb of one: "“a” nên quy định là “b”, đồng thời bỏ “c”"."""
    quotes = [one for one in stretch.quotes if begin <= one.span.start - stretch.start < end]
    if len(quotes) != PAIR:
        return False
    low, high = quotes[0].span.end - stretch.start, quotes[1].span.start - stretch.start
    if grammar.result_end.search(stretch.text, low, high) is not None:
        return True
    return grammar.replace_corrected.search(stretch.text, begin, end) is not None  # "“a” must become “b”, and add “c”"


def _has_own(stretch: Masked, begin: int, verb: re.Match[str], cut: int, grammar: Grammar, *, is_passive: bool) -> bool:
    """Whether what stands before a cut has an object of its own; an order behind its colon still belongs to it."""
    if is_passive:
        has_words = BLANK in stretch.text[begin:cut] or has_object(stretch, begin, verb.start(), grammar)
        return has_words and ":" not in stretch.text[verb.end() : cut]
    if not stretch.text[verb.end() : cut].strip() and grammar.dropping.fullmatch(verb[0]) is not None:
        said = stretch.text[begin : verb.start()]  # "khoản 2 đề nghị bỏ, thêm khoản 3: …"
        return BLANK not in said and has_object(stretch, begin, verb.start(), grammar)
    return has_object(stretch, verb.end(), cut, grammar) or _moves_figure(stretch, begin, cut, grammar)


def _goes_on(stretch: Masked, verb: re.Match[str], order: int, grammar: Grammar) -> bool:
    """Whether a verb only says more of where a move goes: "chuyển khoản 3 xuống Điều 14, đặt sau khoản 2"."""
    units = unit_grammar(grammar.speech)
    if BLANK in stretch.text[order:] or units.only_puts.match(stretch.text, order) is None:
        return False
    return units.moves.fullmatch(verb[0]) is not None


def _cuts(stretch: Masked, grammar: Grammar) -> list[tuple[int, int, int, bool]]:
    """Where the next order may begin: the end of what stands before, its own beginning, the end of its verb, and
    whether its object stands before that: "“a” to be omitted and “b” moved".

    A place behind a comma belongs to the verb behind it: "mục 1: bỏ “a”, mục 2: bỏ “b”".
    """
    found = [
        (one.start(), one.start("side" if one["order"] is None else "order"), one.end(), False)
        for one in grammar.next_order.finditer(stretch.text)
    ]
    if stretch.text.count(BLANK) > 1:
        passives = [*grammar.next_passive.finditer(stretch.text)]
        if stretch.cues & Cue.CORRECTS:
            passives += grammar.next_corrected.finditer(stretch.text)
        if len(stretch.quotes) > PAIR:
            passives += grammar.next_wished.finditer(stretch.text)
        found += [(one.start(), one.start("order"), one.end(), True) for one in passives]
    if "," in stretch.text and stretch.cues & Cue.PLACES:
        for verb in grammar.own_order.finditer(stretch.text):
            comma = stretch.text.rfind(",", 0, verb.start())
            piece = Masked(stretch.text[comma + 1 : verb.start()], stretch.start + comma + 1, ())
            if comma > 0 and _only_place(piece, grammar):
                found.append((comma, comma + 1, verb.end(), False))
    return sorted(found)


def _only_place(piece: Masked, grammar: Grammar) -> bool:
    """Whether a stretch names a place and nothing else."""
    named = references(piece, grammar.speech) if len(piece.text) <= OBJECT_REACH else ()
    if not named or grammar.joint_end.search(piece.text):
        return False  # "bỏ khoản 2, khoản 3 Điều 5 và sửa Điều 6": the place is that of the verb before
    mark = IMPERATIVE.match(piece.text)
    return grammar.frame.fullmatch(blanked(piece, grammar), 0 if mark is None else mark.end()) is not None
