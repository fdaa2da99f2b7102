"""The words that a clause quotes from the draft, kept for the next one to come back to."""

import re

from vankien.model.span import Span
from vankien.parse.draft.backing import tokens
from vankien.parse.grammar.found import trimmed
from vankien.parse.reading.reading import Reading
from vankien.parse.requests.shapes_cited import is_dropped_next
from vankien.parse.words.plain import BLANK, Masked, Quoted

NAMED = re.compile(r":\s*\x01")  # a colon right before a quotation brings in somebody's words


def cite(reading: Reading, part: Masked, *, has_place: bool) -> None:
    """Keeps the words quoted from the draft, or put forward alone, for a clause that comes back to them."""
    quote = next((quote for quote in reversed(part.quotes) if _says_words(reading, part, quote)), None)
    if quote is not None:
        is_alone = not part.text.replace(BLANK, "").strip(" .,;:–-?!\n")
        is_alone = is_alone or _is_topic(reading, part) or _is_named(reading, part, quote)
        claims = (reading.grammar.says_draft, reading.grammar.disagrees)
        is_said = any(one.search(part.text) for one in claims) or _is_drafts(reading, part, quote)
        end = part.start + len(part.text)
        is_dropped = is_dropped_next(reading.script.lower, end, reading.grammar.speech)
        if has_place or is_alone or is_said or is_dropped or NAMED.search(part.text):
            reading.cited, reading.cited_at = trimmed(reading.text, quote.inner), reading.context.place
        return
    label = reading.grammar.unquoted_label.search(part.text) if ":" in part.text else None
    if label is not None:
        reading.cited = trimmed(reading.text, Span(part.start + label.end(), part.start + len(part.text)))


def _says_words(reading: Reading, part: Masked, quote: Quoted) -> bool:
    """Whether a quotation holds words that are spoken of: none that say beside or in what others stand."""
    before = part.text[: quote.span.start - part.start]
    is_said = quote.closed and not quote.inner.is_empty
    if before.rstrip().endswith(":"):  # "nằm ngay dưới: “…”"
        return is_said
    return is_said and not reading.grammar.side_end.search(before) and not reading.grammar.inside_end.search(before)


def _is_drafts(reading: Reading, part: Masked, quote: Quoted) -> bool:
    """Whether the draft at hand has the words of a clause's one quotation, which it names as words."""
    at = quote.span.start - part.start
    if reading.backing is None or len(part.quotes) > 1 or reading.grammar.named_words.search(part.text, 0, at) is None:
        return False
    return reading.backing.count(tokens(reading.script.lower, quote.inner.start, quote.inner.end)) > 0


def _is_named(reading: Reading, part: Masked, quote: Quoted) -> bool:
    """Whether a quotation is named as words, where a place is spoken of: "Chỗ thứ nhất là câu “…”."."""
    at = quote.span.start - part.start
    return reading.context.place is not None and reading.grammar.named_words.search(part.text, 0, at) is not None


def _is_topic(reading: Reading, part: Masked) -> bool:
    """Whether a clause begins with the one quotation of which it says something: "“a few” is too vague"."""
    if len(part.quotes) != 1:
        return False
    return reading.grammar.frame.fullmatch(part.text, 0, part.quotes[0].span.start - part.start) is not None
