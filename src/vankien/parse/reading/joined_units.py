"""Units named in one sentence and joined, or exchanged, in the next: "Khoản 2 và khoản 3 trùng ý. Gộp lại."."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from vankien.model.span import Span
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.grammar.last_piece import IMPERATIVE
from vankien.parse.places.unit_grammar import unit_grammar
from vankien.parse.reading.where_alone import says_only_where
from vankien.parse.script import Script
from vankien.parse.words.cues import Cue
from vankien.parse.words.plain import BLANK, Masked

JOINING = Cue.MERGES | Cue.MOVES | Cue.REPLACES  # words of exchange are among the latter
_MORE_VERB = re.compile(r"\s*,?\s*")  # between the verbs of one order
SEVERAL = 2  # units of one kind that the first sentence names


def joins_those(script: Script, part: Masked, following: Span) -> bool:
    """Whether the next clause asks to join or exchange units it does not name, and this one only names several."""
    if not script.cues_of(following) & JOINING or part.text.rstrip().endswith("?"):
        return False
    count: Counter[str] = Counter()
    for one in script.unit_references(part):
        count[one.kind] += len(one.numbers)
    if max(count.values(), default=0) < SEVERAL:
        return False
    grammar, after = script.grammar, script.part(following)
    if script.unit_references(after) or grammar.orders.search(part.text) is not None:
        return False
    return _is_order(after, grammar)


def _is_order(part: Masked, grammar: Grammar) -> bool:
    """Whether nothing but a request stands before the verb: not "Không ai gộp lại cả."."""
    units = unit_grammar(grammar.speech)
    verb = units.merge.search(part.text) or units.swap.search(part.text)
    if verb is None:
        return False
    return _is_free(part, verb.start(), grammar)


def _is_free(part: Masked, at: int, grammar: Grammar) -> bool:
    """Whether nothing but a request stands before a verb."""
    mark = IMPERATIVE.match(part.text)
    said = grammar.asks.sub(" ", part.text[0 if mark is None else mark.end() : at])
    is_free = not said.strip() or grammar.frame.fullmatch(said) is not None
    return is_free and grammar.denies.search(part.text, 0, at) is None


def lists_places(script: Script, part: Masked, following: Span | None) -> bool:
    """Whether an order goes on with places behind a semicolon: "sửa điểm a khoản 1 Điều 5; khoản 2 Điều 6 như sau:"."""
    grammar = script.grammar
    verb = None if following is None else grammar.orders.search(part.text)
    if following is None or verb is None or not _is_free(part, verb.start(), grammar):
        return False
    after = script.part(following)
    end = verb.end()
    while (more := _MORE_VERB.match(part.text, end)) and (other := grammar.orders.match(part.text, more.end())):
        end = other.end()  # "sửa đổi, bổ sung"
    end = max(end, part.text.rfind(BLANK) + 1)  # "thay “a” bằng “b” tại khoản 1 Điều 5; khoản 2 Điều 6"
    if not says_only_where(script, part.within(Span(part.start + end, part.start + len(part.text)))):
        return False
    has_words = BLANK in part.text
    if says_only_where(script, after):
        return has_words or not part.cues & Cue.DELETES  # "bãi bỏ khoản 2 Điều 5; Điều 8": each repealed by itself
    if has_words:
        return False
    named = script.references(after)
    last = named[-1].span.end if named else after.start
    announces = grammar.result_end.fullmatch(after.text[last - after.start :].partition(BLANK)[0].strip()) is not None
    return announces and says_only_where(script, after.within(Span(after.start, last)))


def with_commas(part: Masked, joints: Sequence[int]) -> Masked:
    """The clause with a comma for each full stop between the sentences that it joins."""
    text = part.text
    for end in joints:
        at = len(text[: end - part.start].rstrip()) - 1
        text = f"{text[:at]},{text[at + 1 :]}" if at >= 0 else text
    return replace(part, text=text) if joints else part
