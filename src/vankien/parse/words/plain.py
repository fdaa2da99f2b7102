"""The text as the grammar sees it: lower case, tones in one place, quotations blanked, same length as the original."""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from vankien.model.span import Span
from vankien.text.quotes import CLOSING, MARKS, OPENING, STRAIGHT
from vankien.text.tones import place_tones

BLANK = "\x01"  # stands for every character of a quotation, marks included
_MARK = re.compile(f"[{re.escape(MARKS)}]")
_UNSEEN = re.compile(r"(?<=\s)[\u00ad\u200b-\u200d\u2060\ufeff]|[\u00ad\u200b-\u200d\u2060\ufeff](?=\s)|^\ufeff")
_ARROW_END = re.compile(r"\s*+(?:[→⇒➔⟶⟹➝➜➡]|(?<![-=])[-=]{1,3}>)\s{0,3}\Z")
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_DRAWN = re.compile(r"(?m)(?<=^)[^\S\n]*[\u2190-\u21ff\u25a0-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff](?=[\ufe0f\s])")
_SELECTOR = "\ufe0f"  # behind a drawn sign: how it is to be drawn
_MISREAD = (("ƣ", "ư"), ("ð", "đ"))  # what scanners and old keyboards make of two letters
_ORNATE = re.compile(
    "[\U0001d7ce-\U0001d7ff]"
)  # figures in bold that social media like; `drafts_numbers.py` has two sorts
TWO_FIGURES = re.compile(r"[0-9][^\d\n]{1,60}\d")  # one may be said to become the other
ARROW_REACH = 12  # code points before a mark in which the arrow stands that leads to it
DEEPEST = 6  # quotations within quotations; more are marks that were never closed


def lowered(text: str) -> str:
    """The text in lower case with tones in one place; every offset stays."""
    marked = place_tones(text)
    lower = marked.lower()
    if len(lower) != len(text):
        lower = "".join(low if len(low := char.lower()) == 1 else char for char in marked)
    if _ORNATE.search(lower) is not None:
        lower = _ORNATE.sub(lambda match: str(int(match[0])), lower)
    for wrong, right in _MISREAD:
        if wrong in lower:
            lower = lower.replace(wrong, right)
    if not lower.isascii() and _DRAWN.search(lower) is not None:
        lower = _DRAWN.sub(lambda sign: f"{sign[0][:-1]}•", lower)  # "👉 Mục 2: …": an item of a list
    lower = lower.replace(_SELECTOR, " ")
    return _UNSEEN.sub(" ", lower) if any(mark in lower for mark in _INVISIBLE) else lower


@dataclass(frozen=True, slots=True)
class Quoted:
    """A quotation: its marks and the words between; `closed` is false when its paragraph ended first."""

    span: Span
    inner: Span
    closed: bool


def quotations(text: str, start: int, end: int) -> tuple[Quoted, ...]:
    """The outermost quotations of a stretch, in order. Those inside one belong to it. Linear."""
    found: list[Quoted] = []
    depth = 0
    began = start
    for match in _MARK.finditer(text, start, end):
        place, char = match.start(), match[0]
        is_plain = char in (CLOSING if depth else OPENING)  # most marks: what stands around them says nothing
        if not depth if is_plain else _opens(text, place, start, end, depth):
            arrow = _ARROW_END.search(text, max(began, place - ARROW_REACH), place) if depth else None
            if arrow is not None:  # "“a -> “b”": nobody closed the first
                found.append(Quoted(Span(began, arrow.start()), Span(began + 1, arrow.start()), closed=True))
                depth = 0
            if depth == 0:
                began = place
            depth += 1
        elif depth:
            depth -= 1
            if depth == 0:
                found.append(Quoted(Span(began, place + 1), Span(began + 1, place), closed=True))
    if depth:
        found.append(Quoted(Span(began, end), Span(began + 1, end), closed=False))
    return tuple(found)


def closing(text: str, start: int, end: int) -> int | None:
    """Behind which offset the quotation closes that opens at `start`; None when it does not, or nests too deep."""
    depth = 0
    for match in _MARK.finditer(text, start, end):
        depth += 1 if _opens(text, match.start(), start, end, depth) else -1
        if depth == 0:
            return match.end()
        if depth > DEEPEST:
            return None
    return None


def first_word(text: str, start: int, end: int) -> int:
    """The first offset in a stretch that is no white space; `end` when all of it is."""
    while start < end and text[start].isspace():
        start += 1
    return start


def _opens(text: str, place: int, start: int, end: int, depth: int) -> bool:
    char = text[place]
    before = text[place - 1] if place > start else " "
    after = text[place + 1] if place + 1 < end else " "
    if char in OPENING:
        ends = before.isalnum() or before in ".,;:!?…)]%"
        return depth == 0 or not (ends and not (after.isalnum() or after in "([-–…"))
    if char in STRAIGHT:
        begins = (before.isspace() or before in "([:“") and not after.isspace()
        return begins if depth else not before.isdigit() or begins
    return (
        depth == 0 and (before.isspace() or before in "(:") and after.isalnum()
    )  # a closing mark at a beginning: the wrong way round


@dataclass(frozen=True, slots=True)
class Masked:
    """A stretch as the grammar sees it: `text[i]` stands for offset `start + i` of the contribution."""

    text: str
    start: int
    quotes: tuple[Quoted, ...]
    cues: int = -1  # classes of words that it may hold (`parse/words/cues.py`); all when nobody looked

    def __hash__(self) -> int:
        """Of the text and its place, which tell nearly all stretches apart; a text keeps its own."""
        return hash((self.text, self.start))

    def within(self, span: Span) -> "Masked":
        """A part of the stretch with the same classes of words; `span` is of the whole text."""
        first = bisect_left(self.quotes, span.start, key=lambda quote: quote.span.start)
        last = bisect_right(self.quotes, span.end, lo=first, key=lambda quote: quote.span.end)
        quotes = self.quotes[first:last]
        return Masked(self.text[span.start - self.start : span.end - self.start], span.start, quotes, self.cues)

    def quote_at(self, offset: int) -> Quoted | None:
        """The quotation in which an offset of the contribution lies."""
        place = bisect_right(self.quotes, offset, key=lambda quote: quote.span.start) - 1
        if place < 0 or offset >= self.quotes[place].span.end:
            return None
        return self.quotes[place]


def _ends_sentence(text: str, quote: Quoted, end: int) -> bool:
    """Whether a sentence ends inside a quotation and the next begins behind it: "sửa câu “Rừng xanh.” Đề nghị …"."""
    if (
        quote.inner.is_empty
        or text[quote.inner.end - 1] not in ".!?"
        or not text[quote.span.end : quote.span.end + 1].isspace()
    ):
        return False
    following = text[quote.span.end : min(end, quote.span.end + 4)].lstrip()[:1]
    return following.isupper()


def on_one_line(stretch: str) -> str:
    """A stretch whose inner line ends are spaces: where lines broke says nothing."""
    return stretch.replace("\n", " ")


def masked(text: str, lower: str, start: int, end: int) -> Masked:
    """A stretch with its closed quotations blanked; an unclosed one is blanked to the end."""
    if _MARK.search(text, start, end) is None:
        return Masked(on_one_line(lower[start:end]), start, ())
    quotes = quotations(text, start, end)
    parts: list[str] = []
    at = start
    for quote in quotes:
        parts += (lower[at : quote.span.start], BLANK * quote.span.length)
        at = quote.span.end
        if quote.closed and _ends_sentence(text, quote, end):
            parts[-1] = parts[-1][:-1] + "."
    return Masked(on_one_line("".join((*parts, lower[at:end]))), start, quotes)
