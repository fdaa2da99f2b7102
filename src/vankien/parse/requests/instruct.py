"""Instructions: which change a clause asks for, with which words of the draft and which new ones.

Shapes are tried from the most telling to the least; each explains one kind of sentence. A clause that asks without
wording is a comment. Restraint first: no request, no instruction.
"""

import re
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
from vankien.parse.requests.shapes import DECREED, EVIDENT, UNITS, fitting
from vankien.parse.requests.shapes_figures import replace_figure
from vankien.parse.requests.shapes_one_figure import raise_to
from vankien.parse.requests.shapes_ranges import ranged
from vankien.parse.requests.shapes_units import delete_bare
from vankien.parse.requests.turned_down import is_turned_down
from vankien.parse.words.cues import CORRECTING, ORDERS, REQUESTS, Cue
from vankien.parse.words.plain import BLANK, TWO_FIGURES, Masked

SEEN = 64  # clauses whose instruction is remembered: who looks how far words reach asks before who reads the line
SHORT_ORDER = 40  # code points of an order about the place named before it: "Delete."
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
    if is_turned_down(stretch, grammar):
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
            or (found.described is not None and shape is delete_bare and not _tells(stretch, found, grammar))
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
