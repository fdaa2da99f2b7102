"""Where a document holds more than one act: the title block of what it issues, and the signature that ends an act."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from vankien.lang.outline import OutlineProfile
from vankien.model.locator import UnitKind
from vankien.outline.lines import LONGEST_HEADING, Line
from vankien.outline.marks import Mark
from vankien.text.normal import fold_plain

MOST_NAME_LINES = 4  # lines between "QUY ĐỊNH" and "(Ban hành kèm theo …)"; real ones have one to three
MOST_CLOSING = 4  # lines that close a document with the name of who issues it
LEAST_NAME = 2  # words of such a line
MOST_HEAD_LINES = 8  # lines of a letterhead above them
HEADED = frozenset({UnitKind.APPENDIX, UnitKind.PART, UnitKind.CHAPTER})
ENDS_TEXT = (".", ";", ":", ",", "!", "?")


@dataclass(frozen=True, slots=True)
class Acts:
    """The title blocks of annexed acts by their first line, with their last; the lines that sign an act."""

    titles: Mapping[int, int]
    signed: frozenset[int]


def acts_of(lines: Sequence[Line], marks: Sequence[Mark | None], profile: OutlineProfile) -> Acts:
    """The annexed acts and signatures of a document.

    A decision that issues a regulation ends where the regulation's title block begins: lines in capitals, then
    what it is about, then "(Ban hành kèm theo …)"; or the name of an act alone on its line, behind which the count
    begins anew. Before the first labelled unit such lines are the document's own title.
    """
    first = next((place for place, mark in enumerate(marks) if mark is not None), len(lines))
    titles: dict[int, int] = {}
    last = first
    for place in range(first + 1, len(lines)):
        found = _title(lines, marks, profile, place)
        if found is not None and found[0] > last:
            titles[found[0]] = last = found[1]
    signed = {place for place in range(first + 1, len(lines)) if profile.signed.match(lines[place].text) is not None}
    return Acts(titles, frozenset(signed | _closing(lines, marks, first)))


def _closing(lines: Sequence[Line], marks: Sequence[Mark | None], first: int) -> set[int]:
    """The last lines of a document where they only name who issues it: in capitals, behind a line that ends."""
    place = len(lines)
    while place - 1 > first and _only_names(lines[place - 1]) and marks[place - 1] is None:
        place -= 1
    is_behind_text = 0 < place < len(lines) and lines[place - 1].text.endswith(ENDS_TEXT)
    return set(range(place, len(lines))) if is_behind_text and len(lines) - place <= MOST_CLOSING else set()


def _only_names(line: Line) -> bool:
    """Whether a line is a short one in capitals that ends no sentence; a cell of a table names nobody."""
    is_name = line.is_capitals and line.may_bear_label and not line.text.endswith(ENDS_TEXT)
    return is_name and len(line.text) <= LONGEST_HEADING and len(line.text.split()) >= LEAST_NAME


def _title(
    lines: Sequence[Line], marks: Sequence[Mark | None], profile: OutlineProfile, place: int
) -> tuple[int, int] | None:
    """First and last line of the title block that `place` gives away; None when it gives away none."""
    line = lines[place]
    if marks[place] is not None or not line.may_bear_label:
        return None
    if profile.annexed.match(line.text) is not None:
        named = _name_above(lines, marks, place)
        return None if named is None else (_head(lines, marks, profile, named), place)
    if line.is_capitals and fold_plain(line.text).strip(" .:") in profile.act_names:
        last = _name_below(lines, marks, place)
        return None if last is None else (_head(lines, marks, profile, place), last)
    return None


def _name_above(lines: Sequence[Line], marks: Sequence[Mark | None], place: int) -> int | None:
    """The line in capitals above what an annexed act is about; None where it is a labelled appendix, or prose."""
    for at in range(place - 1, max(-1, place - 1 - MOST_NAME_LINES), -1):
        line = lines[at]
        if marks[at] is not None or not line.may_bear_label or line.text.endswith(ENDS_TEXT):
            return None
        if line.is_capitals:
            return None if _heads_unit(marks, at - 1) else at
    return None


def _name_below(lines: Sequence[Line], marks: Sequence[Mark | None], place: int) -> int | None:
    """The last line of a title block without "(Ban hành kèm theo …)", behind which a count begins; else None."""
    if _heads_unit(marks, place - 1):
        return None
    for at in range(place + 1, min(len(lines), place + 2 + MOST_NAME_LINES)):
        mark, line = marks[at], lines[at]
        if mark is not None:
            return at - 1 if mark.value == 1 and at > place + 1 else None
        if not line.may_bear_label or line.text.endswith(ENDS_TEXT) or len(line.text) > LONGEST_HEADING:
            return None
    return None


def _heads_unit(marks: Sequence[Mark | None], at: int) -> bool:
    """Whether the line above labels a unit whose heading these lines are: "PHỤ LỤC I / DANH MỤC …"."""
    mark = marks[at] if at >= 0 else None
    return mark is not None and mark.kind in HEADED


def _head(lines: Sequence[Line], marks: Sequence[Mark | None], profile: OutlineProfile, named: int) -> int:
    """The first line of the letterhead that stands right above the name of an act; the name itself without one."""
    at = named
    while at > max(0, named - MOST_HEAD_LINES):
        above = lines[at - 1]
        is_head = above.is_capitals or profile.letterhead.match(above.text) is not None
        if marks[at - 1] is not None or not above.may_bear_label or not is_head or profile.signed.match(above.text):
            break
        at -= 1
    return at
