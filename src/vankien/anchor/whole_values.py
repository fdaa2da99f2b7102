"""Signs in the text that would come out that a figure was taken for another, or that only a piece of a value was.

"22 giờ" for a new "23 giờ" leaves the "30 phút" of "22 giờ 30 phút"; "giảm từ 38 giờ xuống còn 24 giờ" said of "từ 38
giờ xuống còn 26 giờ" is no 24 for 38: it would fall from 24 to 26.
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from vankien.anchor.index import DraftIndex
from vankien.anchor.remarks import remark, short
from vankien.lang.figure_words import FIGURE_WORDS
from vankien.lang.value_tables import VALUES
from vankien.model.amendment import Amendment, Operation
from vankien.model.anchor import Anchor
from vankien.model.edit import Edit
from vankien.model.note import Note
from vankien.model.span import Span
from vankien.text.numerals import number_of
from vankien.text.tones import place_tones

REACH = 60  # code points on either side of a figure in which the other end of its range stands
MOST_WORDS = 6  # of a number in words
FEW = 3  # words of a number in words before one that may belong to it: "hai mươi" before "lăm"
LONGEST = 60  # code points of what is one value with its words
_WORD = re.compile(r"[^\W\d_]+")
_FIGURE = re.compile(r"(?<![\w.,/:])\d+(?:[.,]\d+)*(?![\w:]|[.,]\d)")
_YEAR = re.compile(r"(?:1[89]|2[01])\d\d")
_WITH_WORDS = re.compile(r"\d+(?:[.,]\d+)*(?P<words>(?:\s+[^\W\d_]+){1,3})")
_SMALLER = re.compile(r"\d+(?:[.,]\d+)*\s+[^\W\d_]+\s+\d+")  # a value whose smaller unit is not named
_BEFORE = re.compile(r"(?<![\w.,/:])(\d+(?:[.,]\d+)*|[^\W\d_]+(?:-[^\W\d_]+)?)[^\S\n\t]+$")
_GOES_ON = re.compile(r"[^\S\n\t]+[^\W\d_]")
_AGAIN = re.compile(r"\s+\d+(?:[.,]\d+)*\s*[^\W\d_]")  # a smaller unit right behind: "22 giờ 30 phút"
_LAST = re.compile(r"(?<![\w.,/:])\d+(?:[.,]\d+)*\s+[^\W\d_]+$")  # "từ 17 giờ đến 18 giờ" of "… đến 18 giờ 30 phút"
_SHORT_FORM = re.compile(r"\.[^\W\d_]\.")
NOON = 12  # the last hour of a clock that needs to be told which part of the day it means
_HOURS = "|".join(re.escape(word) for one in VALUES for word in one.hours)
_DAY_PARTS = "|".join(re.escape(word) for one in VALUES for word in one.day_parts)
_HOUR = re.compile(rf"(?P<hour>\d{{1,2}})\s?(?:{_HOURS})$", re.IGNORECASE)
_DAY_PART = re.compile(rf"\s+(?:{_DAY_PARTS})(?!\w)", re.IGNORECASE)
_TIMES = frozenset(name for one in VALUES for name in one.multipliers)
_JOINTS = "|".join(sorted((re.escape(word) for one in VALUES for word in one.range_joints), key=len, reverse=True))
_JOINED = re.compile(
    rf"\s?[%‰°]?(?:\s*[^\W\d_]+|\s+{_YEAR.pattern}){{0,4}}?\s*(?:[-–—]|(?<!\w)(?:{_JOINTS})(?!\w))\s*", re.IGNORECASE
)


def cuts_value(amendment: Amendment, anchor: Anchor, edits: tuple[Edit, ...], index: DraftIndex) -> Note | None:
    """Old words that are a piece of one value of the draft: "22 giờ" of "22 giờ 30 phút", "twenty" of "twenty-one"."""
    del anchor
    old = amendment.target_text or ""
    is_seen = amendment.locator.context is not None or amendment.locator.quote is not None
    if amendment.operation is not Operation.REPLACE or is_seen or not 0 < len(old) <= LONGEST:
        return None
    text = index.document.text
    for edit in edits:
        is_cut = _goes_on(edit, text) or _leaves_unit(edit, text) or _is_in_number(edit.span, text)
        if is_cut or _leaves_number(edit, text):
            return remark(amendment, "anchor-value-cut", quote=short(old))
    return None


def _goes_on(edit: Edit, text: str) -> bool:
    """Whether a figure with its unit stands before another one with a smaller unit, and the new one ends with a unit;
    or in a word that is cut short: "5 p" of "5 p.m.".
    """
    old = edit.span.of(text)
    if _leaves_day_part(edit, text):
        return True
    if _SHORT_FORM.match(text, edit.span.end) and edit.text[-1:].lower() != old[-1:].lower():
        return True
    is_value = _FIGURE.match(old) is not None or _LAST.search(old) is not None
    if not is_value or not edit.text[-1:].isalpha():
        return False
    if _SMALLER.fullmatch(old) is not None:  # "5 giờ 30" of "5 giờ 30 phút": "6 giờ phút" would come of it
        return _GOES_ON.match(text, edit.span.end) is not None
    if not old[-1].isalpha():
        return False
    return _AGAIN.match(text, edit.span.end, edit.span.end + REACH) is not None


def _leaves_day_part(edit: Edit, text: str) -> bool:
    """Whether an hour of a clock of twenty-four would stand before a part of the day: "24 giờ" for the "2 giờ" of
    "2 giờ sáng".
    """
    hour = _HOUR.search(edit.text)
    is_old = _HOUR.search(edit.span.of(text)) is not None and _DAY_PART.match(text, edit.span.end) is not None
    return is_old and hour is not None and int(hour["hour"]) > NOON


def _leaves_unit(edit: Edit, text: str) -> bool:
    """Whether a bare figure would become one with a unit before the draft's own unit, or in a cell of figures: "20 mph"
    for the "15" of "15 miles an hour".
    """
    new = _WITH_WORDS.fullmatch(edit.text)
    if new is None or _FIGURE.fullmatch(text, edit.span.start, edit.span.end) is None:
        return False
    is_cell = text[edit.span.start - 1 : edit.span.start] == "\t" and text[edit.span.end : edit.span.end + 1] in {
        "\t",
        "\n",
    }
    is_times = place_tones(new["words"].split()[-1].lower()) in _TIMES  # "10 triệu" before "đồng"
    return is_cell or (not is_times and _GOES_ON.match(text, edit.span.end) is not None)


def _leaves_number(edit: Edit, text: str) -> bool:
    """Whether a new figure would stand right behind another one, which the draft has before old words without any:
    "1 day a week" for the "days a week" of "two days a week".
    """
    if _FIGURE.match(edit.text) is None or _number_at(edit.span.of(text)):
        return False
    before = _BEFORE.search(text, max(0, edit.span.start - REACH), edit.span.start)
    return before is not None and _YEAR.fullmatch(before[1]) is None and _number_at(before[1])


def _number_at(said: str) -> bool:
    """Whether words begin with a number, in digits or in words that are nothing else."""
    if _FIGURE.match(said) is not None:
        return True
    row = [place_tones(one[0].lower()) for one in _WORD.finditer(said)][:MOST_WORDS]
    return any(bool(row) and row[0] not in one.shy and one.number(row) is not None for one in FIGURE_WORDS.values())


def _is_in_number(span: Span, text: str) -> bool:
    """Whether words that go begin or end inside a number in words."""
    row = [*_WORD.finditer(text, max(0, span.start - REACH), min(len(text), span.end + REACH))]
    first = next((place for place, one in enumerate(row) if one.start() >= span.start), len(row))
    last = sum(one.end() <= span.end for one in row)  # behind the last of the words that go
    upto = 0
    for place in range(max(0, first - FEW), last):
        end = place + _length(row[place:], text)
        if end > max(place, upto) and (place < first < end or (place < last < end)):
            return True
        upto = max(upto, end)
    return False


def _length(row: Sequence[re.Match[str]], text: str) -> int:
    """How many words the number has with which a row of them begins."""
    near: list[str] = []
    for one, before in zip(row[:MOST_WORDS], (None, *row), strict=False):
        if before is not None and text[before.end() : one.start()] not in (" ", "-"):
            break
        near.append(place_tones(one[0].lower()))
    found = (table.number(near) for table in FIGURE_WORDS.values())
    return max((one[1] for one in found if one is not None), default=0)


def turns_range(amendment: Amendment, anchor: Anchor, edits: tuple[Edit, ...], index: DraftIndex) -> Note | None:
    """A figure that would stand on the wrong side of the other end of its range: it was to take the other's place."""
    del anchor
    if amendment.operation is not Operation.REPLACE or len(amendment.target_text or "") > LONGEST:
        return None
    text = index.document.text
    for edit in edits:
        pair = _FIGURE.search(edit.span.of(text)), _FIGURE.search(edit.text)
        if pair[0] is None or pair[1] is None or len(_FIGURE.findall(edit.text)) > 1:
            continue
        old, new = (number_of(one[0]) for one in pair if one is not None)
        figure = Span(edit.span.start + pair[0].start(), edit.span.start + pair[0].end())
        if old is None or new is None:
            continue
        if any((old < end, old > end) != (new < end, new > end) for end in _ends(text, figure)):
            return remark(amendment, "anchor-range-turned", quote=short(amendment.new_text or ""))
    return None


def _ends(text: str, figure: Span) -> Iterator[Decimal]:
    """The numbers of the other ends of the ranges in which a figure of the draft stands."""
    joint = _JOINED.match(text, figure.end, figure.end + REACH)
    behind = None if joint is None else _FIGURE.match(text, joint.end())
    before: re.Match[str] | None = None
    is_year = _YEAR.fullmatch(text, figure.start, figure.end) is not None
    for one in _FIGURE.finditer(text, max(0, figure.start - REACH), figure.start):
        if is_year or _YEAR.fullmatch(one[0]) is None:
            before = one
    if before is not None and _JOINED.fullmatch(text, before.end(), figure.start) is None:
        before = None
    ends = [number_of(end[0]) for end in (before, behind) if end is not None]
    yield from (number for number in ends if number is not None)
