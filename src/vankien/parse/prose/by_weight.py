"""Requests that nothing but what was learned tells: the figures of a line that no rule reads, weighed.

Asked behind all rules. What it finds always asks.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment, Operation
from vankien.model.locator import Locator
from vankien.model.span import Span
from vankien.parse.backed.figure_words import figure_patterns, neighbours, other_times
from vankien.parse.draft.counts import grown
from vankien.parse.grammar.found import Found
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.grammar.hearsay import LAST_WORD, hearsay, is_past
from vankien.parse.reading.reading import Reading
from vankien.parse.restraint.surroundings import old_words
from vankien.parse.weighed.figure_pairs import REACH, Weighed, weighed_figures
from vankien.parse.words.cues import Cue
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

LONGEST = 900  # code points of what is read as one: a paragraph of a letter
GAP = 80  # code points between two changes of figures told alike: ", phần vốn doanh nghiệp từ "
NEAR = 8  # changes read last, among which one may have written the unit of the next anew
_NEXT = re.compile(r"[.!?]\s+[^\W_]")  # a sentence ends and the next begins
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
_SENTENCE = re.compile(r"[.;:!?\n(]|\d")
_TWO = re.compile(rf"[0-9][^\d\n]{{1,{REACH}}}\d")  # as far apart as two figures of one request may stand
FAR = 100  # changes read last, among which those of a line are, or the same one


def by_weight(reading: Reading, line: Span, spoken: Callable[[Span], Locator | None]) -> None:
    """Adds the changes that a line most likely asks for and that are not read yet.

    `spoken` tells the place spoken of where a stretch begins.
    """
    script, draft = reading.script, reading.backing
    if draft is None or not (_TWO.search(script.lower, line.start, line.end) or script.cues_of(line) & Cue.COUNTED):
        return
    for stretch in script.runs_of(line, LONGEST):
        near = (_own(reading, one) for one in reading.found[-FAR:] if one.operation is not Operation.COMMENT)
        read = [*reading.aside[-FAR:], *near]
        for one in weighed_figures(script, stretch, draft, read):
            if not _is_known(reading, one) and not _is_astride(one, read):
                _add(reading, one, spoken(one.window))


def _own(reading: Reading, one: Amendment) -> Span:
    """What a change is told by: of "xin nâng lên 30 triệu, và cuối khoản ghi thêm “…”" the insertion has the end."""
    if one.operation is not Operation.INSERT or one.target_text is not None or not one.new_text_spans:
        return one.evidence
    joints = _joint(reading.grammar.speech).finditer(
        reading.script.lower, one.evidence.start, one.new_text_spans[0].start
    )
    return Span(max((each.end() for each in joints), default=one.evidence.start), one.evidence.end)


@lru_cache(maxsize=8)
def _joint(s: Speech) -> re.Pattern[str]:
    return compile_later(rf"[,;]\s*{words((*s.joins, *s.carries_on))}\s")


def _is_known(reading: Reading, one: Weighed) -> bool:
    """Whether the same change is read already, or its new figure is what another was to become."""
    target, new = one.found.target, one.found.new
    old, wanted = (None if each is None else each.of(reading.text) for each in (target, new))
    if old is None or wanted is None:
        return True
    return any(
        wanted in each.new_text or (each.target_text is not None and old in each.target_text)
        for each in reading.found[-FAR:]
        if each.operation is Operation.REPLACE and each.new_text
    )


def _is_astride(one: Weighed, read: Sequence[Span]) -> bool:
    """Whether a change that is read stands between two figures, each of which then tells of it: "đến năm 2030 nên nâng
    từ 15.000 lên 20.000, bởi đường xong trong năm 2026".
    """
    old, new = one.found.target, one.found.new
    if old is None or new is None:
        return False
    first, last = sorted((old, new))
    between = (each for each in read if each.end <= last.start)
    return any(first.end <= each.start or each.contains(first) for each in between)


def _add(reading: Reading, one: Weighed, place: Locator | None) -> None:
    """Adds a change instead of the remarks that were made of its words."""
    found, window = _in_sentence(reading, one.found), one.window
    new = found.new
    assert new is not None  # noqa: S101 - a pair has both
    reading.forget([each for each in reading.found if each.evidence.overlaps(window) and _is_remark(each.operation)])
    found = replace(found, unsure=found.unsure and not _is_told_alike(reading, found))
    told = reading.context.told()
    reading.context.place = place
    reading.add(found, window, reading.script.part(window), (new,), found.end, None)
    reading.context.back_to(told)
    if is_written_anew(reading.found):
        reading.drop_last()


def _in_sentence(reading: Reading, found: Found) -> Found:
    """A change whose new words end where their sentence does: "đề nghị 02 người. Và cần …"; the old ones grow alike."""
    draft, lower = reading.backing, reading.script.lower
    stop = None if found.new is None else _NEXT.search(lower, found.new.start, found.new.end)
    if stop is None or found.new is None or found.target is None or draft is None:
        return found
    figure = _FIGURE.match(lower, found.new.start, stop.start())
    new = Span(found.new.start, stop.start() if figure is None else figure.end())
    target, new = grown(lower, found.target, new, draft)
    return replace(found, target=target, new=new, end=max(target.end, new.end))


def _is_told_alike(reading: Reading, found: Found) -> bool:
    """Whether the sentence goes on with a change of figures as it told the sure one before.

    "Đề nghị điều chỉnh vốn xã từ 32 tỷ xuống 26 tỷ, vốn của dân từ 65 tỷ lên 71 tỷ."
    """
    script, before = reading.script, reading.found[-1] if reading.found else None
    if before is None or before.operation is not Operation.REPLACE or before.unread or not before.new_text_spans:
        return False
    first, old, new = before.new_text_spans[-1], found.target, found.new
    own = old_words(script, before)
    if own is None or old is None or new is None or not own.end <= first.start < first.end <= old.start:
        return False
    gap = script.lower[first.end : old.start]
    leads = [LAST_WORD.search(script.lower, 0, each.start) for each in (own, old)]
    is_led_alike = all(leads) and leads[0][0].strip() == leads[1][0].strip()  # type: ignore[index]
    turned = figure_patterns(reading.grammar.speech).turned
    are_turned = all(
        turned.fullmatch(script.lower, each.end, later.start) is not None for each, later in ((own, first), (old, new))
    )
    return is_led_alike and are_turned and len(gap) <= GAP and _only_names(gap, reading.grammar)


def _only_names(gap: str, grammar: Grammar) -> bool:
    """Whether words between two changes of one sentence only name what the next is of: no stop, denial or reason, and
    neither another time nor others.
    """
    if _SENTENCE.search(gap) is not None or other_times(grammar.speech).search(gap) is not None:
        return False
    off = (grammar.denies, grammar.disagrees, grammar.reason, hearsay(grammar.speech).homes, neighbours(grammar.speech))
    return not is_past(gap, grammar) and not any(one.search(gap) is not None for one in off)


def is_written_anew(found: Sequence[Amendment]) -> bool:
    """Whether the unit of the change read last is written anew by one before: what is told behind that is its reason.

    "Amend the first sentence to read “… six or more …”. At ten units, every developer proposes nine."
    """
    last = found[-1]
    return (
        last.operation is Operation.REPLACE
        and last.target_text is not None
        and any(
            one.operation is Operation.REPLACE and one.target_text is None and one.locator.path == last.locator.path
            for one in found[-NEAR:-1]
            if one.new_text and one.locator.path
        )
    )


def _is_remark(operation: Operation) -> bool:
    return operation is Operation.COMMENT
