"""Changes whose other half was quoted before: "Dự thảo viết “a”. Nên thay bằng “b”.", "“b”. Câu này thay cho …"."""

import re
from dataclasses import replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation, Position
from vankien.model.span import Span
from vankien.parse.grammar.found import Found, at_group, beside_unit, inner_words, trimmed
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.grammar.hearsay import first_ask, is_past, is_result
from vankien.parse.places.locate import references
from vankien.parse.requests.shapes_alike import alike
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import BLANK, Masked
from vankien.parse.words.sides import side_of
from vankien.text.pattern import compile_later
from vankien.text.quotes import MARKS

DROP_REACH = 80  # code points behind words of the draft within which a sentence says that they go
HOST_REACH = 40  # code points before words of the draft in which "in the sentence" stands
ONE = 1  # quotation: the other half stands before


def changed_cited(text: str, stretch: Masked, grammar: Grammar, cited: Span) -> Found | None:
    """What a clause makes of the words quoted before it; None when it does nothing with them."""
    if BLANK not in stretch.text:
        return _put_in_place(stretch, grammar, cited) or _dropped(stretch, grammar, cited)
    if len(stretch.quotes) != ONE or not stretch.quotes[0].closed:
        return None
    match = grammar.to_quote.search(stretch.text) or grammar.insert_into.search(stretch.text)
    match = match or _put_forward(stretch, grammar)
    if grammar.agrees.search(stretch.text) is not None and first_ask(stretch.text, grammar) is None:
        return None  # "…; viết “b”, tôi càng tâm đắc"
    if match is None:
        return _made_anew(text, stretch, grammar, cited)
    new = inner_words(text, stretch, match, "new")
    if new is None or new.is_empty or new.of(text) == cited.of(text) or only_says_where(text, new, cited, grammar):
        return None
    return Found(Operation.REPLACE, at_group(stretch, match, "verb"), stretch.start + match.end(), cited, new)


@lru_cache(maxsize=8)
def _drops_it(s: Speech) -> re.Pattern[str]:
    asks = words((*s.asks, *s.carries_on, *s.unmarked.fillers))
    them = words((*s.this, *s.away, *s.whole_units.its))
    return compile_later(rf"[\W_]*(?:{asks}[\s,]+){{0,3}}{words(s.deletes)}(?:\s+{them}){{0,2}}\s*(?:[.!,;]|$)")


def is_dropped_next(lower: str, at: int, speech: Speech) -> bool:
    """Whether what stands behind an offset only says that something goes: "… Kindly remove."."""
    return _drops_it(speech).match(lower, at, at + DROP_REACH) is not None


def only_says_where(text: str, new: Span, cited: Span, grammar: Grammar) -> bool:
    """Whether words of the draft are quoted to say where others stand: "in the sentence “…” twice is wrong"."""
    return says_where(text, cited, grammar) and not alike(new.of(text), cited.of(text))


def says_where(text: str, cited: Span, grammar: Grammar) -> bool:
    """Whether a container stands right before quoted words: "in the sentence “…”"."""
    head = text[max(0, cited.start - HOST_REACH) : cited.start].lower().rstrip(MARKS)
    return grammar.container_end.search(head) is not None


def _put_forward(stretch: Masked, grammar: Grammar) -> re.Match[str] | None:
    """A request that says nothing of what is done with the words behind its colon: "Tôi đề xuất cách nói sau: “…”"."""
    match = grammar.puts_forward.search(stretch.text)
    if match is None or grammar.orders.search(stretch.text, 0, match.start("new")):
        return None
    is_plain = grammar.side.search(stretch.text, 0, match.start("new")) is None
    return match if is_plain and not references(stretch, grammar.speech) else None


def _made_anew(text: str, stretch: Masked, grammar: Grammar, cited: Span) -> Found | None:
    """A quotation that says nearly the same as the one before, asked for in whatever words: "…; nên diễn đạt: “…”"."""
    new = trimmed(text, stretch.quotes[0].inner)
    better = grammar.better_alone.match(stretch.text)
    if better is not None and not new.is_empty:
        return Found(Operation.REPLACE, stretch.quotes[0].span.start, stretch.start + better.end(), cited, new)
    head = stretch.text[: stretch.quotes[0].span.start - stretch.start]
    if new.is_empty or grammar.side_end.search(head) or not alike(new.of(text), cited.of(text)):
        return None
    if references(Masked(head, stretch.start, ()), grammar.speech) and grammar.asks.search(head) is None:
        return None  # "trang 5 viết “a”, trang 6 viết “b”, đề nghị thống nhất"
    behind = stretch.quotes[0].span.end - stretch.start
    verb = _made(stretch.text, head, behind, grammar)
    if verb is None or grammar.denied_order.search(head) or grammar.inserts.search(head):
        return None
    verb += stretch.start
    end = max(stretch.quotes[0].span.end, verb)
    return Found(Operation.REPLACE, min(verb, stretch.quotes[0].span.start), end, cited, new, order=verb)


def _made(said: str, head: str, behind: int, grammar: Grammar) -> int | None:
    """Where words stand that make a quotation the new one: a request, or a colon that tells nothing."""
    link = grammar.asks.search(head)
    if link is not None:
        return link.start()
    link = first_ask(said, grammar, behind)
    if link is not None and (not is_result(said, link, grammar) or grammar.changes.search(said, behind)):
        return link.start()
    is_led_in = head.rstrip().endswith(":") and grammar.tells.search(head) is None and not is_past(head, grammar)
    return len(head.rstrip()) - 1 if is_led_in else None


def makes_anew(found: Found | None, stretch: Masked, grammar: Grammar) -> bool:
    """Whether an insertion gives the whole new wording: "Xin bổ sung thành “…”"."""
    is_insertion = found is not None and found.operation is Operation.INSERT and found.target is None
    return is_insertion and grammar.insert_into.search(stretch.text) is not None


def _put_in_place(stretch: Masked, grammar: Grammar, cited: Span) -> Found | None:
    """The quoted words are the new ones: "đây là câu chúng tôi muốn thay cho câu đầu", "đưa câu này vào sau điểm b"."""
    match = grammar.insert_this.search(stretch.text)
    if match is not None:
        position = beside_unit(stretch.text, match.end(), grammar)
        return Found(
            Operation.INSERT, stretch.start + match.start(), stretch.start + match.end(), None, cited, position
        )
    match = grammar.instead_of.search(stretch.text)
    if match is None:
        return None
    behind = [one for one in references(stretch, grammar.speech) if one.span.start >= stretch.start + match.end()]
    if not behind:
        return None
    return Found(Operation.REPLACE, stretch.start + match.start(), behind[-1].span.end, None, cited)


def _dropped(stretch: Masked, grammar: Grammar, cited: Span) -> Found | None:
    """The quoted words go: "… “a” …. Đề nghị bỏ cụm từ này."."""
    match = grammar.delete_this.search(stretch.text)
    if match is None or grammar.asks.search(stretch.text) is None:
        return None
    return Found(Operation.DELETE, at_group(stretch, match, "verb"), stretch.start + match.end(), cited)


def puts_to_this(found: Found, stretch: Masked, grammar: Grammar) -> bool:
    """Whether new words go on those quoted before: "“a”. To this should be added: “b”"."""
    return found.operation is Operation.INSERT and grammar.to_this.search(stretch.text) is not None


def beside_cited(found: Found, stretch: Masked, grammar: Grammar, cited: Span) -> Found:
    """An insertion "sau câu đó" with the words that "đó" means."""
    if found.operation is not Operation.INSERT or found.target is not None:
        return found
    if puts_to_this(found, stretch, grammar):
        return replace(found, target=cited, position=Position.AFTER)
    if found.new is None:
        return found
    match = grammar.beside_this.search(stretch.text)
    if match is None:  # "“a”. Thêm “b” ở đằng sau."
        match = grammar.side_alone.search(stretch.text, max(0, found.new.end - stretch.start))
    if match is None:
        return found
    position = side_of(match, grammar.speech)
    return Found(
        found.operation, found.verb, found.end, cited, found.new, position, found.opens_block, order=found.order
    )
