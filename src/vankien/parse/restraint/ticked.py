"""Boxes that somebody ticked: of "[x] Đồng ý  [ ] Không đồng ý" only what stands beside a tick is said.

A form's options are its own words; a clerk's list of things to do ("[x] trang 5: bỏ “…”") is none.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Stance
from vankien.model.locator import Locator
from vankien.model.span import Span
from vankien.parse.grammar.found import trimmed
from vankien.parse.places.paths import locator_of
from vankien.parse.remarks.opinions import Remark, remark
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

BOX = compile_later(
    r"\[\s{0,3}(?P<mark>[xXvV✓✔]?)\s{0,3}\]|\((?:\s{0,2}(?P<round>[xXvV✓✔])\s{0,2}|\s{1,3})\)|(?P<on>[☒☑🗹✅])|[☐□◻⬜▢]"
)
MOST_WORDS = 9  # of an option; what is longer, or quotes, is no option of a form
_TYPED = compile_later(r"[\[(]\s{0,3}[xXvV✓✔]?\s{0,3}[\])]")
_SIGNS = "[(☒☑🗹✅☐□◻⬜▢"


@dataclass(frozen=True, slots=True)
class Ticks:
    """The boxes of a line: what stands before them (a question), what was ticked, and whether that only says yes."""

    head: Span
    chosen: tuple[Span, ...]
    says_yes: bool


@lru_cache(maxsize=8)
def _yes(speech: Speech) -> re.Pattern[str]:
    return compile_later(rf"\W*{words(speech.stances.yes)}\W*")


@lru_cache(maxsize=8)
def _either(speech: Speech) -> re.Pattern[str]:
    return compile_later(rf"\W*{words((*speech.stances.yes, *speech.stances.no))}\W*")


def has_boxes(text: str) -> bool:
    """Whether boxes may stand in a text at all."""
    return any(sign in text for sign in _SIGNS[2:]) or _TYPED.search(text) is not None


def ticks(script: Script, line: Span) -> Ticks | None:
    """The boxes of a line with a form's options; None for any other line."""
    boxes = list(BOX.finditer(script.text, line.start, line.end))
    if not boxes:
        return None
    head = trimmed(script.text, Span(line.start, boxes[0].start()))
    behind = trimmed(script.text, Span(boxes[-1].end(), line.end))
    is_first = bool(head.of(script.text)) and not head.of(script.text).endswith((":", "?")) and behind.is_empty
    if is_first:
        edges = [line.start, *(box.end() for box in boxes)]
        options = [Span(edges[at], box.start()) for at, box in enumerate(boxes)]
        head = Span(line.start, line.start)
    else:
        edges = [*(box.start() for box in boxes[1:]), line.end]
        options = [Span(box.end(), edge) for box, edge in zip(boxes, edges, strict=True)]
    options = [trimmed(script.text, one) for one in options]
    if not _are_options(script, options):
        return None
    chosen = tuple(one for one, box in zip(options, boxes, strict=True) if box["mark"] or box["round"] or box["on"])
    said = [script.lower[one.start : one.end] for one in chosen]
    return Ticks(head, chosen, any(_yes(script.grammar.speech).fullmatch(one) for one in said))


def behind_label(script: Script, line: Span) -> Span:
    """A line below boxes without the form's words that ask for more: "Ghi rõ: …" is no order to write."""
    label = _specify(script.grammar.speech).match(script.lower, line.start, line.end)
    return line if label is None or label.end() == line.end else Span(label.end(), line.end)


@lru_cache(maxsize=8)
def _specify(s: Speech) -> re.Pattern[str]:
    return compile_later(rf"\W*{words(s.stances.specify)}\s*\)?\s*:\s*" if s.stances.specify else "(?!)")


def ticked_remarks(script: Script, ticked: Ticks) -> list[Remark]:
    """What was ticked, said of the place that the question names; "Có" agrees where the question asks for agreement."""
    asked = script.part(ticked.head)
    named = script.references(asked)
    place = locator_of(named, script.text, script.grammar.speech) if named else Locator()
    made: list[Remark] = []
    if ticked.says_yes and script.grammar.agrees.search(asked.text) is not None:
        whole = Span(ticked.head.start, ticked.chosen[0].end)
        made.append(Remark(Stance.AGREE, None, place, whole, is_outright=True))
    for one in ticked.chosen:
        part = script.part(one)
        said = remark(part.text, one, place, script.grammar, part.cues)
        made += [] if said is None else [said]
    return made


def _are_options(script: Script, options: Sequence[Span]) -> bool:
    """Whether all of some stretches are short, and one of them agrees, disagrees, or says yes or no."""
    table, said = script.grammar, [script.lower[one.start : one.end] for one in options]
    if any(
        len(one.split()) > MOST_WORDS or script.references(script.part(at))
        for one, at in zip(said, options, strict=True)
    ):
        return False
    return any(
        table.agrees.search(one) or table.disagrees.search(one) or _either(table.speech).fullmatch(one) for one in said
    )
