"""A text in lines with their roles: what is body, heading, caption, furniture, quoted mail, signature."""

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from vankien.lang.speech import Speech
from vankien.model.contribution import Block, BlockRole
from vankien.model.manuscript import Manuscript, Paragraph, Story
from vankien.model.span import Span
from vankien.parse.words.openings import openings
from vankien.parse.words.pieces import words
from vankien.text.quotes import MARKS

LONGEST_TITLE = 260  # code points
LONGEST_CLOCK = 60
LONGEST_CAPTION = 300
LEAST_QUOTED = 2  # lines behind ">" at the end that make an earlier mail; one alone is an arrow or a list
_WHEN = r"\d\s?[:h/]\s?\d"  # an hour or a day: when the earlier mail was sent
LONGEST_MARK = 40  # of a page's number with the word before it
WIDEST_BROKEN = 130  # code points; no page is wider, so a longer line was ended by who wrote it
SHORTEST_BROKEN = (
    45  # code points of a line that a page may have broken, spaces counted once; verses and lists are shorter
)
FULL = 0.75  # of the next line's width that a line has where a page broke it, the word that did not fit included
MESSAGES = 2  # lines that no page broke and the next begins small, from which on a writer begins his lines so
NAME_REACH = 24  # code points at the end of a line in which "cụm từ" stands
SOFT_BREAK = "\u2028"
LINE_STOPS = '.:;!?”"»…'
_ITEM = re.compile(r"\w{1,2}[.)]\s")


@dataclass(frozen=True, slots=True)
class Line:
    """One line as a person sees it: its stretch without the break, and its role."""

    span: Span
    role: BlockRole
    is_heading: bool = False


def lines_of(manuscript: Manuscript) -> list[Line]:
    """The lines of a manuscript; soft breaks inside a paragraph part lines too."""
    return _lines(manuscript, manuscript.paragraphs)


def lines_by_tables(manuscript: Manuscript, tables: Collection[int]) -> tuple[list[Line], list[Line]]:
    """The lines outside and inside some of a manuscript's tables."""
    inside = [one for one in manuscript.paragraphs if one.cell is not None and one.cell.table in tables]
    outside = [one for one in manuscript.paragraphs if one.cell is None or one.cell.table not in tables]
    return _lines(manuscript, outside), _lines(manuscript, inside)


def _lines(manuscript: Manuscript, paragraphs: Iterable[Paragraph]) -> list[Line]:
    found: list[Line] = []
    has_soft = SOFT_BREAK in manuscript.text
    for paragraph in paragraphs:
        role = BlockRole.FURNITURE if paragraph.story is Story.HEADER else paragraph.role
        is_heading = paragraph.outline is not None or role is BlockRole.HEADING
        spans = [Span(*edges) for edges in _soft(manuscript.text, paragraph.span)] if has_soft else [paragraph.span]
        found += [Line(span, role, is_heading) for span in spans]
    return found


def _soft(text: str, span: Span) -> Iterator[tuple[int, int]]:
    start = span.start
    while (at := text.find(SOFT_BREAK, start, span.end)) >= 0:
        yield start, at
        start = at + 1
    yield start, span.end


@dataclass(frozen=True, slots=True)
class _Patterns:
    clock: re.Pattern[str]
    visit: re.Pattern[str]
    caption: re.Pattern[str]
    dateline: re.Pattern[str]
    page_mark: re.Pattern[str]
    names_end: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns:
    days = "|".join(s.weekdays).replace(" ", r"\s+")
    return _Patterns(
        clock=re.compile(
            rf"\s*(?:(?:{days})\s*,?\s*)?(?:(?:{'|'.join(s.day_words)})\s+)?\d{{1,2}}\s*[/.-]\s*\d{{1,2}}\s*[/.-]\s*\d{{4}}.{{0,30}}"
        ),
        visit=re.compile(rf"^\s*(?:{days})|\d:\d|gmt"),  # the day a page was opened; a letter's own has no hour
        caption=re.compile(rf"(?:^|.*?[.\s])(?:{'|'.join(s.captions)})"),
        page_mark=re.compile(
            rf"\s*(?:[-–—]\s*\d{{1,3}}\s*[-–—]|(?:{'|'.join(s.page)})\s*\d{{1,3}}\s*/\s*\d{{1,3}})\s*"
        ),
        names_end=re.compile(rf"{words(s.names_words)}\s*$"),
        dateline=re.compile(r"\s*\(?(?![IVXLC]+\W)[A-ZĐ]{2,8}(?:\s*(?:Online|online))?\)?\s*[–-]\s"),
    )


def is_article(text: str, lines: Sequence[Line], speech: Speech) -> bool:
    """Whether a plain text is a printed article: a dateline such as "(LSO) –" or a caption betrays it."""
    patterns = _patterns(speech)
    body = [line.span.of(text) for line in lines if line.span.of(text).strip()]
    has_dateline = any(patterns.dateline.match(line) for line in body[:8])
    lower = text.lower()
    if not any(word in lower for word in _caption_words(speech)):
        return has_dateline
    has_caption = any(len(line) <= LONGEST_CAPTION and patterns.caption.match(line.lower()) for line in body)
    return has_dateline or has_caption


@lru_cache(maxsize=8)
def _caption_words(speech: Speech) -> frozenset[str]:
    """The words with which captions begin; an empty one where that is not known."""
    return frozenset(opening[0] if opening else "" for entry in speech.captions for opening in openings(entry))


def with_roles(text: str, lines: Sequence[Line], speech: Speech, *, article: bool) -> list[Line]:
    """The lines with clocks, captions and, in an article, the title told apart."""
    patterns = _patterns(speech)
    mail = _earlier_mail(text, lines, _answers(speech))
    made: list[Line] = []
    title_found = any(line.role is BlockRole.HEADING for line in lines)
    last = max((place for place, line in enumerate(lines) if line.span.of(text).strip()), default=0) if article else 0
    for place, line in enumerate(lines):
        if (
            not article and line.span.length > LONGEST_CLOCK and place not in mail
        ):  # most lines: no clock, no page's number
            made.append(line)
            continue
        words_ = line.span.of(text)
        role = line.role
        if place in mail:
            role = BlockRole.QUOTED
        elif role in {BlockRole.BODY, BlockRole.OCR} and words_.strip():
            lower = words_.lower()
            is_day = place < 6 and len(words_) <= LONGEST_CLOCK and patterns.clock.fullmatch(lower) is not None
            is_clock = is_day and (article or patterns.visit.search(lower) is not None)
            if is_clock or (len(words_.strip()) <= LONGEST_MARK and patterns.page_mark.fullmatch(lower)):
                role = BlockRole.FURNITURE
            elif len(words_) <= LONGEST_CAPTION and article and patterns.caption.match(lower):
                role = BlockRole.CAPTION
            elif article and not title_found:  # it stands above the text: what comes behind a sentence may sign it
                title_found = True
                role = BlockRole.HEADING if place < last and _is_title(words_, patterns) else role
        dateline = patterns.dateline.match(words_) if article and role is BlockRole.BODY else None
        if dateline is not None and dateline.end() < len(words_):  # "(LSO) – Về bố cục …": the paper's own mark
            cut = line.span.start + dateline.end()
            made.append(Line(Span(line.span.start, cut), BlockRole.FURNITURE))
            line = replace(line, span=Span(cut, line.span.end))  # noqa: PLW2901 - the line goes on behind the mark
        made.append(line if role is line.role else replace(line, role=role))
    return made


@lru_cache(maxsize=8)
def _answers(speech: Speech) -> re.Pattern[str]:
    """The line that brings in an earlier mail, with the hour or the day on which that was sent."""
    return re.compile(rf"(?i)[>\s]*(?:{words(speech.answers)}|.*{_WHEN}.*)\s*:")


def _earlier_mail(text: str, lines: Sequence[Line], answers: re.Pattern[str]) -> set[int]:
    """The lines of an earlier mail under an answer: two or more behind ">", and the line that brings them in.

    That line, marked or not, says when it was sent: "tôi kiến nghị:" brings in a list whose points bear such marks.
    """
    if "\n>" not in text:
        return set()
    said = [(at, line.span.of(text).strip()) for at, line in enumerate(lines)]
    found = [at for at, words_ in said if words_.startswith(">")]
    if len(found) < LEAST_QUOTED or any(words_ and not words_.startswith(">") for _, words_ in said[found[0] :]):
        return set()  # marks of another kind, or answers between the lines
    before = next((at for at, words_ in reversed(said[: found[0]]) if words_), None)
    if before is not None and answers.fullmatch(said[before][1][-LONGEST_CAPTION:]) is not None:
        return {*found, before}
    return set(found) if answers.fullmatch(said[found[0]][1][-LONGEST_CAPTION:]) is not None else set()


def _is_title(words_: str, patterns: _Patterns) -> bool:
    return (
        len(words_) <= LONGEST_TITLE
        and not words_.rstrip().endswith((".", ":", ";"))
        and not patterns.dateline.match(words_)
    )


def joined(text: str, lines: Sequence[Line], speech: Speech, captions: Sequence[int] = ()) -> list[Line]:
    """Body lines with those put together that a narrow page broke inside a sentence.

    A line is broken when it is long, ends in no stop, and the next begins with a small letter, or when it ends in
    "cụm từ" and the next begins with a quotation. None goes on behind one of `captions`, the places where another line
    begins that says who speaks or what a picture shows; nor in messages, whose lines begin small though no page broke
    the one before.
    """
    if are_messages(text, lines):
        return [*lines]
    patterns = _patterns(speech)
    made: list[Line] = []
    for line in lines:
        last = made[-1] if made else None
        if (
            last is not None
            and last.role is line.role
            and bisect_left(captions, last.span.end) == bisect_left(captions, line.span.start)
            and _goes_on(text, last, line, patterns)
            and not _are_fields(text, (last, line), speech)
        ):
            made[-1] = replace(last, span=Span(last.span.start, line.span.end))
        else:
            made.append(line)
    return made


def are_messages(text: str, lines: Sequence[Line]) -> bool:
    """Whether somebody begins his lines with small letters, as in a chat: more often than not no page broke the line
    before such a one.
    """
    small = [pair for pair in pairwise(lines) if pair[1].span.of(text).lstrip()[:1].islower()]
    open_ = [pair for pair in small if pair[0].span.of(text).rstrip()[-1:] not in LINE_STOPS]
    unbroken = sum(is_unbroken(text, *pair) for pair in open_)
    return unbroken >= MESSAGES and unbroken * 2 >= len(open_)


def is_unbroken(text: str, last: Line, line: Line) -> bool:
    """Whether the next line's first word would have stood in a line: then no page broke it.

    "để 03 thôi" above "trung tâm giống cây ăn quả thì chuyển về xã bên, ở đây hết đất rồi".
    """
    before, behind = (" ".join(each.span.of(text).split()) for each in (last, line))
    return len(before) + 1 + len(behind.partition(" ")[0]) <= FULL * len(behind)


@lru_cache(maxsize=8)
def _field_labels(speech: Speech) -> re.Pattern[str]:
    return re.compile(rf"\s*{words((*speech.fields['old'], *speech.fields['new']))}\s*:")


def _are_fields(text: str, lines: Sequence[Line], speech: Speech) -> bool:
    """Whether lines begin with labels of a form: "instead of: …", "write: …"."""
    label = _field_labels(speech)
    return all(label.match(line.span.of(text).lower()) for line in lines)


def _goes_on(text: str, last: Line, line: Line, patterns: _Patterns) -> bool:
    if last.is_heading or line.is_heading:
        return False
    before = text[last.span.start : last.span.end].rstrip()
    begin = text[line.span.start : line.span.end].lstrip()
    if begin[:1] in MARKS and begin and patterns.names_end.search(before[-NAME_REACH:].lower()):
        return True
    if before[-1:] in LINE_STOPS or not begin[:1].islower() or _ITEM.match(begin) is not None:
        return False
    if "\n" not in before and is_unbroken(text, last, line):
        return False
    width = len(before) - before.rfind("\n") - 1
    return len(" ".join(before.split())) >= SHORTEST_BROKEN and width <= WIDEST_BROKEN


def blocks_of(text: str, lines: Sequence[Line]) -> tuple[Block, ...]:
    """Blocks that cover the text without gaps: neighbouring lines of one role are one block."""
    made: list[Block] = []
    begin = at = 0
    role: BlockRole | None = None
    for place, line in enumerate(lines):
        end = lines[place + 1].span.start if place + 1 < len(lines) else len(text)
        if line.role is not role and end > at:
            if role is not None:
                made.append(Block(Span(begin, at), role))
            begin, role = at, line.role
        at = end
    if at > begin or role is not None:
        made.append(Block(Span(begin, at), role or BlockRole.BODY))
    if at < len(text):
        made.append(Block(Span(at, len(text)), BlockRole.BODY))
    return tuple(made)


@lru_cache(maxsize=8)
def closing_pattern(speech: Speech) -> re.Pattern[str]:
    """What begins a closing formula."""
    return re.compile(rf"\s*{words(speech.closings)}")
