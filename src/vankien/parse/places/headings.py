"""Headings that stand behind references: "Phần I. Đánh giá kết quả … . Mục 3. …", or in quotes."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.locator import UnitKind
from vankien.model.span import Span
from vankien.parse.places.locate import heading_lead, unit_at_end
from vankien.parse.places.reference import COUNTED, Reference
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import Masked
from vankien.text.numerals import from_roman, to_roman
from vankien.text.pattern import compile_later

LEAST_WORDS = 4  # syllables of a heading in brackets; fewer are a name or a remark
LONGEST_HEADING = 400  # code points
UNIT_REACH = 16  # code points before a quotation in which the name of its unit stands
BESIDE = 2  # code points between two references of one place
SENTENCE_STOP = 2  # code points behind a place in which its sentence ends
SENTENCE_REACH = 200  # code points before a place in which its sentence begins
LEAST_BEFORE = 4  # words of a sentence before the place that it ends with; a heading follows "Ở mục 3. …"
_STOP = re.compile(r"[.;:!?\n](?!\d)")
_NUMBER = re.compile(r"\s*(?P<number>[IVX]{1,5}|\d{1,2}(?:\.\d{1,2})*|[a-zđ])\s?[.)]\s*(?=[^\W\d_]{2})")
_BRACKETS = re.compile(r"\s*\((?P<words>[^\W\d_a-z][^()\n\d“”\"]{8,})\)")
_BEHIND_HEADING = re.compile(r"\n|:\s*[\"“„«‘]")  # a heading ends where its line does, or where words are quoted
_HEADING = re.compile(r"\s*[.:–-]\s+(?=[^\W\d_a-z])")


def with_headings(
    found: Sequence[Reference], text: str, stretch: Masked, stop: int, speech: Speech
) -> tuple[Reference, ...]:
    """References with the headings that stand after them: "Phần I. Đánh giá kết quả … . Mục 3. …", or in quotes.

    `stop` is where the instruction begins: no heading reaches beyond.
    """
    made: list[Reference] = []
    found = sorted((*found, *_numbered_in_quotes(text, stretch, speech)), key=lambda one: one.span)
    for place, reference in enumerate(found):
        following = found[place + 1].span.start if place + 1 < len(found) else stop
        if reference.span.end <= stop:
            following = min(following, stop)  # "Điều 1: Bổ sung khoản 3": the request is no heading
        heading = reference.heading
        if heading is None and isinstance(reference.kind, UnitKind) and reference.kind not in COUNTED:
            heading = _typed_heading(text, reference.span.end, max(reference.span.end, following))
            first = _first_of_run(found, place)
            if heading is not None and _ends_sentence(text, first.span.start, reference.span.end, stretch, speech):
                heading = None  # "Đề nghị sửa biển báo ở khoản 1 Điều 4. Việc sơn …": the next sentence
            if heading is not None and _speaks(speech).match(heading.lower()):
                heading = None  # "Điều 14. Tên điều đổi thành …", "Điều 7. Tôi đề nghị bỏ …": what is asked
            elif heading is not None and following == stop and _runs_on(heading, text, stop, speech):
                heading = None  # "Điều 7: Đề nghị tăng số nơi dán và thay “a” bằng “b”": the first half of a request
            before = heading_lead(speech)
            heading = heading or _quoted_heading(text, stretch, reference.span.end, following, before)
            heading = heading or _bracketed_heading(text, reference.span.end, max(following, reference.span.end))
        made.append(reference if heading == reference.heading else replace(reference, heading=heading))
    return tuple(made)


def _first_of_run(found: Sequence[Reference], place: int) -> Reference:
    """The first of the references that stand side by side up to one: "khoản 1 Điều 4"."""
    while place > 0 and 0 <= found[place].span.start - found[place - 1].span.end <= BESIDE:
        place -= 1
    return found[place]


def _ends_sentence(text: str, start: int, end: int, stretch: Masked, speech: Speech) -> bool:
    """Whether a place is the last of a sentence that says more before it: "… sau chữ “phà” ở khoản 1 Điều 4."."""
    if not text[end : end + SENTENCE_STOP].lstrip().startswith("."):
        return False
    ahead = stretch.text[max(0, start - stretch.start - SENTENCE_REACH) : max(0, start - stretch.start)]
    said = _STOP.split(ahead)[-1]
    return len(said.split()) > LEAST_BEFORE and _contains(speech).search(said.lower()) is not None


@lru_cache(maxsize=8)
def _contains(s: Speech) -> re.Pattern[str]:
    return compile_later(rf"{words(s.containers)}\s+$")


@lru_cache(maxsize=8)
def _speaks(s: Speech) -> re.Pattern[str]:
    """Words with which somebody begins to speak of a unit; a heading may begin like a request ("Yêu cầu về …")."""
    orders = words((*s.replaces, *s.inserts, *s.deletes, *s.moves, *s.merges, *s.splits))
    asks = words((*s.asks, *s.wishes, *s.musts))
    said = words((*s.title_words, *s.own_voice, *s.agrees, *s.disagrees, *s.refuses))
    points = words((*s.this, *s.whole_units.theys)) if s.counts_at_head else "(?!)"  # "Clause 4.3. This is unfair."
    beside = (
        rf"{words((*s.after, *s.before))}(?:\s+{words(s.names_words)})?\W*$"  # "Clause 12. After the | last sentence"
    )
    return compile_later(rf"{said}|{points}\s|{beside}|(?:{asks}\s+)*{asks}(?:\W*$|[^.;\n]*?\s{orders})")


def _runs_on(heading: str, text: str, stop: int, speech: Speech) -> bool:
    """Whether words that begin as a request lead to an instruction with no more than a comma before it."""
    return text[:stop].rstrip()[-1:] not in ".:;" and _asks(speech).match(heading.lower()) is not None


@lru_cache(maxsize=8)
def _asks(s: Speech) -> re.Pattern[str]:
    return compile_later(words((*s.asks, *s.wishes, *s.musts)))


def _numbered_in_quotes(text: str, stretch: Masked, speech: Speech) -> Iterator[Reference]:
    """The references whose number stands with the heading in marks: "mục “3. Phát triển du lịch”"."""
    for quote in stretch.quotes:
        before = stretch.text[max(0, quote.span.start - stretch.start - UNIT_REACH) : quote.span.start - stretch.start]
        unit = unit_at_end(before, speech)
        number = _NUMBER.match(text, quote.inner.start, quote.inner.end)
        if unit is None or number is None or not quote.closed:
            continue
        said = number["number"].lower()
        roman = from_roman(said) if said.strip("ivx") == "" else None
        if unit is UnitKind.PART and roman is None:
            continue
        canonical = to_roman(roman) if roman is not None else said
        heading = text[number.end() : min(quote.inner.end, number.end() + LONGEST_HEADING)].strip(" .,;:")
        yield Reference(unit, (canonical,), Span(quote.span.start, number.end()), heading)


def _typed_heading(text: str, start: int, stop: int) -> str | None:
    begins = _HEADING.match(text, start, min(len(text), stop + 1))
    if begins is None or not text[begins.end() : begins.end() + 1].isupper():
        return None
    end = min(stop, begins.end() + LONGEST_HEADING)
    words_ = text[begins.end() : end]
    closing = _closing_bracket(words_)
    if closing is not None:
        words_ = words_[:closing]
    words_ = _BEHIND_HEADING.split(words_, maxsplit=1)[0].strip(" .,;:–-(")
    return words_ or None


def _bracketed_heading(text: str, start: int, stop: int) -> str | None:
    """Words in brackets right behind a reference, begun with a capital: "mục 1 (Phát triển chợ, bến)"."""
    match = _BRACKETS.match(text, start, min(stop, start + LONGEST_HEADING))
    if match is None or match["words"].count(" ") < LEAST_WORDS - 1:
        return None
    return match["words"].strip(" .,;:")


def _closing_bracket(words_: str) -> int | None:
    """Where a bracket closes that was opened before the words."""
    depth = 0
    for place, char in enumerate(words_):
        depth += (char == "(") - (char == ")")
        if depth < 0:
            return place
    return None


def _quoted_heading(text: str, stretch: Masked, start: int, stop: int, before: re.Pattern[str]) -> str | None:
    """A quotation right behind a reference, begun with a capital, is its heading."""
    for quote in stretch.quotes:
        if quote.span.start >= stop or quote.span.start < start:
            continue
        words_ = quote.inner.of(text).strip()
        is_near = before.fullmatch(text[start : quote.span.start].lower()) is not None
        if is_near and words_[:1].isupper() and len(words_) <= LONGEST_HEADING:
            return words_.strip(" .,;:")
    return None
