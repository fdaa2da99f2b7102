"""What of a labelled line is its heading, what its text."""

import re
from collections.abc import Sequence

from vankien.lang.outline import OutlineProfile
from vankien.model.locator import UnitKind
from vankien.outline.lines import LONGEST_HEADING, Line
from vankien.outline.marks import Mark
from vankien.text.normal import fold_plain

LONGEST_WITH_COLON = 120  # code points; "Kết quả đạt được:" is a heading, a long sentence before a list is not
LONGEST_ALONE = 40  # code points; the known headings without a number are short
MOST_LINES = 4  # a heading in capitals that was broken by hand

SEPARATORS = " \t.:-–—/)"
ALWAYS_HEADED = {UnitKind.PART, UnitKind.CHAPTER, UnitKind.APPENDIX}
NEVER_HEADED = {UnitKind.CLAUSE, UnitKind.BULLET}
_LAST_BUT_ONE = re.compile(r";\s+[^\W\d_]+$")  # "(c) a caddy for food waste; and"


def rest_of(line: Line, mark: Mark) -> int:
    """Where the words of a labelled line begin, counted in the line; its length when there are none."""
    at = mark.rest
    separators = SEPARATORS if mark.is_word or mark.is_named else " \t"
    while at < len(line.text) and line.text[at] in separators:
        at += 1
    return at


def has_heading(line: Line, words: str, kind: UnitKind, is_law: bool) -> bool:
    """Whether the words after a label are a heading; else they are the unit's text.

    Clauses and points of articles are sentences. Elsewhere a heading is one line that no full stop
    ends; a line that the file sets like a heading is one anyway.
    """
    if kind in NEVER_HEADED or (is_law and kind is UnitKind.POINT) or not words:
        return False
    if line.facts.outline is not None or kind in ALWAYS_HEADED:
        return True
    if line.facts.bold and len(words) <= LONGEST_HEADING:
        return True
    if words.endswith(":"):
        return len(words) <= LONGEST_WITH_COLON and ". " not in words
    is_sentence = words.endswith((".", ";", ",", "!", "?", "…", "”", "...")) or ". " in words
    is_sentence = is_sentence or _LAST_BUT_ONE.search(words) is not None
    return not is_sentence and len(words) <= LONGEST_HEADING


def heading_lines(lines: Sequence[Line], marks: Sequence[Mark | None], place: int, kind: UnitKind, words: str) -> int:
    """How many of the lines after `place` belong to its heading.

    After a label alone the next line is the heading, if it looks like one; a heading in capitals may
    run on over further lines in capitals.
    """
    if kind in NEVER_HEADED or kind is UnitKind.POINT:
        return 0
    taken = 0
    if not words:
        if not _follows(lines, marks, place + 1) or not _looks_headed(lines[place + 1], kind):
            return 0
        taken = 1
    while taken < MOST_LINES and kind in ALWAYS_HEADED and lines[place + taken].is_capitals:
        following = place + taken + 1
        if not _follows(lines, marks, following) or not lines[following].is_capitals:
            break
        taken += 1
    return taken


def _follows(lines: Sequence[Line], marks: Sequence[Mark | None], following: int) -> bool:
    """Whether the line at `following` is an unlabelled paragraph that a heading may run on to."""
    if following >= len(lines) or marks[following] is not None:
        return False
    return lines[following].may_bear_label and bool(lines[following].text)


def _looks_headed(line: Line, kind: UnitKind) -> bool:
    if line.is_capitals or line.is_styled:
        return len(line.text) <= 2 * LONGEST_HEADING
    is_short = len(line.text) <= LONGEST_HEADING and not line.text.endswith((".", ";", ":", ",", "…"))
    return is_short and (kind in ALWAYS_HEADED or kind is UnitKind.SECTION)


def is_title(line: Line) -> bool:
    """Whether a line before the first numbered unit is part of the document's title."""
    style = line.facts.style.casefold()
    return line.is_capitals or line.facts.centred or style in {"title", "subtitle"} or line.facts.outline is not None


def stands_alone(line: Line, profile: OutlineProfile) -> bool:
    """Whether a line without a label heads a unit of its own: by its style, or by its well-known words."""
    if not line.may_bear_label or not line.text:
        return False
    return line.facts.outline is not None or names_unit(line, profile)


def names_unit(line: Line, profile: OutlineProfile) -> bool:
    """Whether a line is one of the well-known headings that bear no number."""
    return len(line.text) <= LONGEST_ALONE and fold_plain(line.text).strip(" .:") in profile.alone
