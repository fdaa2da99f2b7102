"""Instructions: which change a clause asks for, with which words of the draft and which new ones.

Shapes are tried from the most telling to the least; each explains one kind of sentence. A clause that asks without
wording is a comment. Restraint first: no request, no instruction.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from vankien.model.amendment import Operation
from vankien.model.span import Span
from vankien.parse.grammar.found import Found, has_object, inner_words
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.grammar.hearsay import first_ask, hearsay, is_past, is_told
from vankien.parse.grammar.last_piece import IMPERATIVE, blanked, heads_last_piece, is_topic
from vankien.parse.places.locate import references
from vankien.parse.places.unit_grammar import unit_grammar
from vankien.parse.remarks.comments import comment, demand_at_head
from vankien.parse.requests.addressed import is_addressed
from vankien.parse.requests.next_places import by_places
from vankien.parse.requests.shapes import DECREED, EVIDENT, UNITS, fitting
from vankien.parse.requests.shapes_figures import replace_figure
from vankien.parse.requests.shapes_one_figure import raise_to
from vankien.parse.requests.shapes_ranges import put_for_range, ranged
from vankien.parse.requests.spared import keeps_a_piece
from vankien.parse.words.cues import CORRECTING, ORDERS, REQUESTS, Cue
from vankien.parse.words.plain import BLANK, TWO_FIGURES, Masked

SEEN = 64  # clauses whose instruction is remembered: who looks how far words reach asks before who reads the line
SHORT_ORDER = 40  # code points of an order about the place named before it: "Delete."
OBJECT_REACH = 160  # code points behind a verb within which its object stands
KEEP_WORDS = 2  # between a unit and the word that keeps it: "thì cần"
PAIR = 2  # quotations: old words and new ones
LABEL = re.compile(r"[a-zđ\d]\)\s")  # that of a new unit: "thêm điểm đ) …"
FIGURE = re.compile("[0-9]")
_PIECE = re.compile(r"[,;:.!?](?!\d)")
_DASH = re.compile(r"\s[–—-]\s")
_ASIDE = re.compile(r"\s*\([^()]{0,200}\)")
_UNIT_END = re.compile(r"[;:!?]|[.,](?!\d)|\s[–—-]\s")
ARROWS = re.compile(r"[→⇒➔⟶⟹➝➜➡>](?:(?<!>)|(?<=[-=]>))")


def instruction(
    text: str,
    stretch: Masked,
    grammar: Grammar,
    *,
    is_item: bool = False,
    is_placed: bool = False,
    collects: bool = False,
) -> Found | None:
    """The instruction of a clause; None when it asks for nothing.

    `is_item` says that the clause is one of a list whose lead-in asked already, `is_placed` that a place stated before
    is spoken of; `collects` that the text gathers what others asked for ("Có ý kiến đề nghị bỏ …" is then a request).
    """
    has_words = BLANK in stretch.text or ":" in stretch.text or ARROWS.search(stretch.text) is not None
    has_words = has_words or _may_change_figures(stretch)
    has_words = has_words or (
        bool(stretch.cues & Cue.INSERTS) and (bool(stretch.cues & Cue.LEADS) or LABEL.search(stretch.text) is not None)
    )
    if not (has_words or is_item or stretch.cues & REQUESTS):
        return None
    return _instruction(text, stretch, grammar, (is_item, is_placed, collects, has_words))


@lru_cache(maxsize=SEEN)
def _instruction(text: str, stretch: Masked, grammar: Grammar, known: tuple[bool, bool, bool, bool]) -> Found | None:
    """The same of a clause that may ask; remembered."""
    is_item, is_placed, collects, has_words = known
    if _is_question(stretch, grammar):
        head = _before_question(stretch, grammar)
        if head is None:
            return None
        stretch = head
    if _is_turned_down(stretch, grammar):
        return None
    asked = is_item or _asks(stretch, grammar)
    found = None
    if asked or has_words or stretch.cues & UNITS:
        is_below = is_placed and len(stretch.text) <= SHORT_ORDER
        seen = replace(stretch, cues=stretch.cues | Cue.THIS) if is_below else stretch  # "2.3" / "Delete."
        found = _change(text, seen, grammar, asked=asked, collects=collects)
    if found is None and stretch.cues & REQUESTS:
        return comment(text, stretch, grammar, is_item=is_item, is_placed=is_placed, collects=collects)
    return found


def _change(text: str, stretch: Masked, grammar: Grammar, *, asked: bool, collects: bool) -> Found | None:
    """The first shape that explains a clause and is not only told of."""
    has_quote = BLANK in stretch.text
    if has_quote and stretch.cues & (Cue.FROM | Cue.BESIDE) and stretch.cues & Cue.DELETES:
        found = ranged(text, stretch, grammar)
        if found is not None and not is_told(stretch, found, grammar, collects=collects):
            return found
    if has_quote and stretch.cues & Cue.FROM and grammar.open_range.search(stretch.text):
        return None  # "from “…” to the end": a person sees where that is
    if has_quote and stretch.cues & Cue.BESIDE and (near := _of_neighbour(text, stretch, grammar)) is not None:
        return near
    cues = stretch.cues | Cue.QUOTED | Cue.FIGURES if has_quote else stretch.cues
    for shape in fitting(cues, is_asked=asked):
        found = shape(text, stretch, grammar)
        if found is None or is_told(stretch, found, grammar, collects=collects) or _is_reason(stretch, found, grammar):
            continue
        if (
            asked
            or shape in EVIDENT
            or (
                _is_bare_order(stretch, found, grammar, decreed=shape in DECREED and shape is not replace_figure)
                and not _tells(stretch, found, grammar)
                and not (shape is replace_figure and _is_deed(stretch, found, grammar))
                and not (shape is raise_to and grammar.speech.unmarked.raises_alone)  # "lên 5 trạm" may tell
            )
        ):
            return found
    return None


def _is_reason(stretch: Masked, found: Found, grammar: Grammar) -> bool:
    """Whether an order stands in the reason of another one: "sửa … thành … vì các đội còn đưa về thêm 6 bộ"."""
    at = found.verb - stretch.start
    reason = grammar.reason.search(stretch.text, 0, max(at, 0))
    if found.operation is not Operation.MOVE or found.target is not None or reason is None:
        return False
    if grammar.asks.search(stretch.text, reason.end()) is not None:
        return False  # "…, do đó đề nghị chuyển": what follows from it is asked for
    is_behind = grammar.orders.search(stretch.text, 0, reason.start("cue")) is not None
    return is_behind and _PIECE.search(stretch.text, reason.end(), at) is None


def _of_neighbour(text: str, stretch: Masked, grammar: Grammar) -> Found | None:
    """A remark where quoted words only tell what stands beside the change: "thay dấu phẩy sau chữ “a” bằng “b”".

    "Sửa câu sau “a” thành “b”" changes what is quoted.
    """
    match = grammar.replace_neighbour.search(stretch.text)
    if match is None or (match["named"] is None and grammar.named_words.search(match["what"]) is not None):
        return None
    if grammar.inserts.search(stretch.text, match.start(), match.start("old")):
        return None  # "ghi thêm trước chữ “a” là “b”" puts in
    begin, end = stretch.start + match.start(), stretch.start + match.end()
    return Found(Operation.COMMENT, begin, end, inner_words(text, stretch, match, "old"))


def _is_deed(stretch: Masked, found: Found, grammar: Grammar) -> bool:
    """Whether a figure that rises or falls may have done so: "mục 2: hộ nghèo giảm từ 9% xuống 5%".

    Nobody asks; and no place is named, or the verb stands before the figures and not at the head.
    """
    at = found.verb - stretch.start
    if grammar.orders.search(stretch.text, at, found.end - stretch.start) is not None:
        return False
    return not references(stretch, grammar.speech) or grammar.rises.search(stretch.text, 0, at) is not None


def _may_change_figures(stretch: Masked) -> bool:
    """Whether two figures stand with words of change, or of what is wanted and what is not: "8 xã chứ không phải
    9 xã", "cho 36 tháng đi, 24 tháng không kịp".
    """
    if stretch.cues & CORRECTING or (stretch.cues & Cue.RAISES and stretch.cues & Cue.PLACES and _has_figure(stretch)):
        return True
    changes = stretch.cues & (Cue.REPLACES | Cue.RAISES) or (stretch.cues & Cue.WANTS and stretch.cues & Cue.REFUSES)
    return bool(changes) and TWO_FIGURES.search(stretch.text) is not None


def _has_figure(stretch: Masked) -> bool:
    """Whether a figure may stand in a clause, in digits or in words: "section 2: cut the fee to five pounds"."""
    return bool(stretch.cues & Cue.COUNTED) or FIGURE.search(stretch.text) is not None


def without_history(stretch: Masked, grammar: Grammar) -> Masked:
    """The stretch without brackets that tell of earlier changes: "(đã được sửa đổi theo Luật số …)"."""
    if "(" not in stretch.text or grammar.history.search(stretch.text) is None:
        return stretch
    return replace(stretch, text=grammar.history.sub(lambda match: " " * len(match[0]), stretch.text))


def orders(stretch: Masked, grammar: Grammar) -> Iterator[Span]:
    """The orders of a clause, each with its own object: "thay “a” bằng “b”, bỏ “c” và thêm “d”". Never empty.

    The clause is cut at places with words of their own, and before a verb only where both sides have an object; later
    pieces begin at their request.
    """
    for one in by_places(stretch, grammar):
        yield from _orders(stretch if one.length == len(stretch.text) else stretch.within(one), grammar)


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
        joint = put_for_range(stretch, grammar) or joint
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
    return has_object(stretch, verb_end, reach, grammar) and _is_pair(stretch, begin, cut, grammar)


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
    return has_object(stretch, verb.end(), cut, grammar)


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


def _is_question(stretch: Masked, grammar: Grammar) -> bool:
    """Whether a clause asks to know; "Nên chăng thay bằng …?" asks for a change."""
    return stretch.text.rstrip(" )").endswith("?") and grammar.soft_question.search(stretch.text) is None


def _before_question(stretch: Masked, grammar: Grammar) -> Masked | None:
    """The order that heads a clause whose question stands behind a dash: "Please strike 26(2) – why should I pay?"."""
    dash = _DASH.search(stretch.text)
    if dash is None or not stretch.cues & ORDERS:
        return None
    head = stretch.within(Span(stretch.start, stretch.start + dash.start()))
    ask = first_ask(head.text, grammar)
    at = 0 if ask is None or ask.start() > 0 else ask.end()
    at += len(head.text[at:]) - len(head.text[at:].lstrip())
    return head if grammar.orders.match(head.text, at) is not None else None


def _is_turned_down(stretch: Masked, grammar: Grammar) -> bool:
    """Whether the clause reports a request and speaks against it: "có ý kiến nên bỏ …, nhưng cần giữ nguyên"."""
    if not stretch.cues & Cue.TURNS:
        return False
    for turn in grammar.turns.finditer(stretch.text):
        kept = grammar.keeps.search(stretch.text, turn.end())
        if kept is not None and _is_of_another(stretch, turn, kept.start(), grammar):
            continue  # "bỏ “a”, còn điểm 2.3 thì giữ nguyên"
        if kept is not None or grammar.disagrees.search(stretch.text, turn.end()):
            order = grammar.orders.search(stretch.text, 0, turn.start())
            return order is not None and not _leaves_a_piece(stretch, order.start(), turn.start(), grammar)
    return False


def _is_of_another(stretch: Masked, turn: re.Match[str], kept: int, grammar: Grammar) -> bool:
    """Whether what is kept right behind a "but" is another unit: "bỏ “a”, còn điểm 2.3 thì giữ nguyên".

    One of the same kind and number may be the very unit that is to go, and one told behind other words a reason. So are
    other words in marks: "bỏ “a”, còn “b” để nguyên".
    """
    quoted = [one for one in stretch.quotes if one.span.end - stretch.start <= kept]
    last_quote = quoted[-1] if quoted else None
    if last_quote is not None and last_quote.span.start - stretch.start >= turn.end():
        begin, end = last_quote.span.start - stretch.start, last_quote.span.end - stretch.start
        is_near = len(stretch.text[turn.end() : begin].split()) <= KEEP_WORDS
        is_other = any(one.span.length != last_quote.span.length for one in quoted[:-1])  # the same words may be meant
        return is_other and is_near and len(stretch.text[end:kept].split()) <= KEEP_WORDS
    before, behind = (
        references(stretch.within(Span(*ends).shift(stretch.start)), grammar.speech)
        for ends in ((0, turn.start()), (turn.end(), kept))
    )
    if not behind or not before or stretch.text[turn.end() : behind[0].span.start - stretch.start].strip():
        return False
    last = behind[-1].span.end - stretch.start
    if len(stretch.text[last:kept].split()) > KEEP_WORDS:
        return False
    return (behind[0].kind, behind[0].numbers) not in {(one.kind, one.numbers) for one in before}


def _leaves_a_piece(stretch: Masked, order: int, turn: int, grammar: Grammar) -> bool:
    """Whether the writer's own order leaves a piece of its object: "please remove H4 but keep its last sentence"."""
    mark = IMPERATIVE.match(stretch.text)
    head = grammar.asks.sub(" ", blanked(stretch.within(Span(stretch.start, stretch.start + order)), grammar))
    is_own = not head[0 if mark is None else mark.end() :].strip() or grammar.frame.fullmatch(head) is not None
    return is_own and keeps_a_piece(stretch.text, turn, grammar.speech)


def _asks(stretch: Masked, grammar: Grammar) -> bool:
    """Whether the clause is a request: it says so, or begins with the order itself."""
    if stretch.cues & Cue.ASKS and first_ask(stretch.text, grammar) is not None:
        return True
    return _commands(stretch, grammar) or (bool(stretch.cues & ORDERS) and is_addressed(stretch, grammar))


def _commands(stretch: Masked, grammar: Grammar) -> bool:
    """Whether a clause begins with the order itself, or its words leave no doubt."""
    if BLANK in stretch.text and (
        grammar.replace_better.search(stretch.text)
        or grammar.replace_wherever.search(stretch.text)
        or (grammar.speech.counts_at_head and grammar.replace_put.search(stretch.text))  # "dùng “a” cho “b”" may tell
        or grammar.say_at_once.search(stretch.text)
    ):
        return True
    if not stretch.cues & ORDERS:
        return False
    begins = IMPERATIVE.match(stretch.text)
    at = begins.end() if begins else 0
    heads = (
        grammar.replaces,
        grammar.inserts,
        grammar.delete_quote,
        *unit_grammar(grammar.speech).heads,
    )
    if any(pattern.match(stretch.text, at) for pattern in heads) or grammar.passive.search(stretch.text):
        return True
    if demand_at_head(stretch, grammar) is not None:
        return True
    if grammar.urges.search(stretch.text) is not None and has_object(stretch, 0, len(stretch.text), grammar):
        return True
    return BLANK in stretch.text and _orders_at_once(stretch, grammar)


def _orders_at_once(stretch: Masked, grammar: Grammar) -> bool:
    """Whether both halves of a change are quoted and nothing but a place stands between the last stop and its verb."""
    for pattern in (
        grammar.replace_two,
        grammar.replace_put,
        grammar.replace_passive,
        grammar.insert_beside,
        grammar.insert_at_edge,
        grammar.beside_insert,
        grammar.beside_say,
        grammar.delete_named,
    ):
        match = pattern.search(stretch.text)
        if match is None:
            continue
        before = stretch.text[: match.start("verb")]
        if hearsay(grammar.speech).drafters.search(before) is not None:
            continue
        stop = max(before.rfind(mark) for mark in ",;:()–\x01")
        piece = Masked(before[stop + 1 :], stretch.start + stop + 1, ())
        if grammar.frame.fullmatch(blanked(piece, grammar)):
            return True
    return False


def _tells(stretch: Masked, found: Found, grammar: Grammar) -> bool:
    """Whether the verb only says what the draft has, or was done: "trang 7 viết: “…”", "sửa được mỗi câu “…”"."""
    aside = _ASIDE.match(stretch.text, found.end - stretch.start)  # its source: "… (số rà soát tháng trước)"
    if aside is not None and grammar.orders.search(aside[0]) is not None:
        aside = None  # "(tiểu ban đã sửa)": it was done
    said = stretch.text if aside is None else f"{stretch.text[: aside.start()]} {stretch.text[aside.end() :]}"
    if grammar.compares.search(said) is not None or grammar.achieved.search(said) is not None or is_past(said, grammar):
        return True
    return found.opens_block and grammar.told.match(stretch.text, found.verb - stretch.start) is not None


def _is_bare_order(stretch: Masked, found: Found, grammar: Grammar, *, decreed: bool) -> bool:
    """Whether nothing but a place stands before the verb, and no praise behind: "Trang 5, mục 2: bỏ chữ “…”".

    `decreed` allows "được" before it: "Điều 6 được bãi bỏ".
    """
    mark = IMPERATIVE.match(stretch.text)
    head = 0 if mark is None else mark.end()
    at = found.verb - stretch.start
    begin = max(head, stretch.text.rfind(":", 0, at) + 1)  # what stands before a colon names who speaks, or the place
    first = grammar.orders.search(stretch.text, begin, at) if found.target is not None else None
    said = " " * head + blanked(stretch, grammar)[head : at if first is None else first.start()]
    said = said[said.rfind(":") + 1 :]
    if hearsay(grammar.speech).drafters.search(said) is not None:
        return False  # "dự thảo thay “a” bằng “b” là …": the drafters did
    if decreed or found.opens_block:
        said = grammar.passive_end.sub(" ", said)
    if (
        grammar.frame.fullmatch(said) is None
        and not heads_last_piece(stretch, at, grammar)
        and not _follows_lead(stretch, at, grammar)
        and (decreed or not is_topic(said, grammar) or not _names_words(stretch, at, grammar))
    ):
        return False
    return grammar.praises.search(stretch.text, found.end - stretch.start) is None


def _follows_lead(stretch: Masked, at: int, grammar: Grammar) -> bool:
    """Whether an order with its words stands behind a subordinate clause: "while you are in it, cut “a”"; that of a
    whole unit behind its reason: "to save money, delete 4.4".
    """
    comma = stretch.text.rfind(",", 0, at)
    if comma < 0 or stretch.text[comma + 1 : at].strip():
        return False
    verb, quote = grammar.orders.match(stretch.text, at), stretch.text.find(BLANK, at)
    if verb is not None and quote < 0 and grammar.purpose.match(stretch.text) is not None:
        return _takes_unit(stretch, comma, verb.end(), grammar)
    if verb is None or quote < verb.end() or grammar.subordinate.match(stretch.text) is None:
        return False
    between = Masked(stretch.text[verb.end() : quote], stretch.start + verb.end(), ())
    return grammar.frame.fullmatch(blanked(between, grammar)) is not None


def _takes_unit(stretch: Masked, comma: int, at: int, grammar: Grammar) -> bool:
    """Whether units are all that an order behind a reason is about, up to a stop, and nothing was done before it."""
    if hearsay(grammar.speech).done.search(stretch.text, 0, comma) is not None:
        return False
    stop = _UNIT_END.search(stretch.text, at)
    rest = stretch.within(
        Span(stretch.start + at, stretch.start + (len(stretch.text) if stop is None else stop.start()))
    )
    return has_object(rest, 0, len(rest.text), grammar) and grammar.frame.fullmatch(blanked(rest, grammar)) is not None


def _names_words(stretch: Masked, at: int, grammar: Grammar) -> bool:
    """Whether only names of words and places stand between a verb and its quotation: not "bỏ bảng “Cấm vào”"."""
    verb = grammar.orders.match(stretch.text, at)
    if verb is None:
        return True
    quote = stretch.text.find(BLANK, verb.end())
    between = Masked(stretch.text[verb.end() : max(verb.end(), quote)], stretch.start + verb.end(), ())
    if grammar.result_end.search(between.text) is not None or grammar.hosts.search(between.text) is not None:
        return True  # "thêm: “…”", "bỏ giùm mấy chữ “…”"
    return grammar.frame.fullmatch(blanked(between, grammar)) is not None
