"""Headings in new wordings: told from the body below them, without the label, and as a line of a title page."""

import re
from dataclasses import replace

from vankien.anchor.combine import Proposed
from vankien.anchor.index import DraftIndex, Heading
from vankien.anchor.numbers import number_key
from vankien.anchor.step import heading_likeness, likeness_of
from vankien.model.document import Unit
from vankien.model.edit import Edit
from vankien.model.locator import UnitKind
from vankien.model.span import Span
from vankien.text.normal import bare, fold, fold_plain

SAME_TOPIC = 0.5  # likeness of topic and heading from which the topic only repeats the heading
OWN_HEADING = 0.6  # likeness of a wording's first line and the heading from which the line is the heading
BEFORE_LABEL = " \n\"“”'("  # what may stand before the number of a label
LABEL = re.compile(r"\W*(?:[^\W\d_]+\s+)?(?P<number>[\d.]*\d|[IVXLivxl]+|[^\W\d_])\s*(?P<stop>[.):/–-]*)\s+")


def title_line(index: DraftIndex, place: Proposed, words: str) -> Proposed:
    """The line of a title page that a new title of one line replaces; the whole, open, when no line is like it."""
    lines = index.lines_in(_title_page(index, place))
    if len(lines) < 2 or "\n" in words.strip():
        return place
    text = index.document.text
    like = sorted(((likeness_of(words, line.span.of(text)), line.span) for line in lines), reverse=True)
    is_head = 2 * like[0][1].length < len(words.strip())  # "QUY ĐỊNH", of a title that goes on in the lines below
    if like[0][0] < SAME_TOPIC or like[1][0] >= SAME_TOPIC or is_head:
        return replace(place, capped=True)
    there = index.document.unit_over(like[0][1])
    return replace(place, span=like[0][1], unit=place.unit if there is None else there.id)


def _title_page(index: DraftIndex, place: Proposed) -> Span:
    """All that stands before the first unit with a label where a draft's title is meant: its name may stand lower."""
    unit = None if place.unit is None else index.document.unit(place.unit)
    if unit is None or unit.kind is not UnitKind.TITLE:
        return place.span
    stop = next((one.span.start for one in index.document.units if one.label), place.span.end)
    return Span(place.span.start, max(place.span.end, stop))


def first_line(words: str) -> tuple[str | None, str]:
    """The first line as a heading of its own, unless it is a sentence; and the rest."""
    first, _, rest = words.strip().partition("\n")
    is_heading = bool(rest.strip()) and not first.rstrip().endswith((".", ";", ":", ","))
    return (first.strip(), rest.strip()) if is_heading else (None, words.strip())


def split_heading(printed: str, unit: Unit, words: str) -> tuple[str | None, str]:
    """A wording's heading and its body: the first line when it is like the printed heading, else none."""
    heading = Heading(unit, fold_plain(printed).strip(), bare(printed).strip())
    first, _, rest = words.strip().partition("\n")
    if rest and heading_likeness(first, heading) >= OWN_HEADING:
        return first.strip().rstrip(".:"), rest.strip()
    folded = fold(words)
    if folded.text.strip().startswith(heading.folded) and heading.folded:
        start = len(folded.text) - len(folded.text.lstrip())
        cut = folded.span(start, start + len(heading.folded))[1]
        after = words[cut:].lstrip()
        if after[:1] in {".", ":", "-", "–", "\n"}:
            return words[:cut].strip(), after.lstrip(" .:-–\n")
    return None, words.strip()


def after_label(unit: Unit, words: str, *, must_stop: bool) -> str:
    """The wording without the unit's own label at its beginning ("3.6. ", "a) ")."""
    match = LABEL.match(words)
    if match is None or unit.number is None or unit.label is None:
        return words
    same = number_key(match["number"]).value == number_key(unit.number).value
    has_word = words[: match.start("number")].strip(BEFORE_LABEL) != ""
    is_dotted = "." in match["number"] and words[match.end() : match.end() + 1].isupper()  # "2.5.2 No …"
    is_closed = bool(match["stop"]) or is_dotted
    if not same or (must_stop and (not is_closed or has_word)):
        return words
    return words[match.end() :] if is_closed or not unit.heading.is_empty else words


def heading_edit(index: DraftIndex, span: Span, unit: Unit | None, words: str) -> Edit:
    """The heading's new words, its label left out; a heading gets no final stop that it did not have."""
    plain = words.strip() if unit is None else after_label(unit, words.strip(), must_stop=False)
    if not span.of(index.document.text).endswith("."):
        plain = plain.rstrip(".")
    return Edit(span, plain)
