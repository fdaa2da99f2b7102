"""Places that a request leaves out: "tại các Điều 5 đến 9, trừ Điều 7", "trong toàn văn, trừ khoản 2 Điều 3"."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.locator import Locator
from vankien.parse.cues import Cue
from vankien.parse.paths import locator_of
from vankien.parse.pieces import words
from vankien.parse.plain import Masked
from vankien.parse.reference import Reference
from vankien.parse.script import Script
from vankien.text.pattern import compile_later

REACH = 16  # code points between "trừ" and the place: "trừ các quy định tại Điều 3"
NEXT = 8  # code points between the places of one list: "trừ Điều 3 và khoản 2 Điều 5"


@lru_cache(maxsize=8)
def _pattern(speech: Speech) -> re.Pattern[str]:
    return compile_later(words(speech.whole_units.excepts))


def excepted(script: Script, part: Masked) -> tuple[Reference, ...]:
    """The places of a clause that are left out, in order."""
    found: list[Reference] = []
    for match in _pattern(script.grammar.speech).finditer(part.text):
        end, reach = part.start + match.end(), REACH
        row: list[Reference] = []
        for one in script.references(part):
            if 0 <= one.span.start - end <= reach:
                row.append(one)
                end, reach = one.span.end, NEXT
        if not row or _turn(script.grammar.speech).match(part.text, end - part.start) is None:
            found += row
    return (*found, *_kept(script, part, found))


def _kept(script: Script, part: Masked, found: list[Reference]) -> Iterator[Reference]:
    """The places told to stay as they are beside others: "ở Điều 6 thay “a” bằng “b”, ở Điều 11 giữ nguyên"."""
    if not part.cues & Cue.KEEPS:
        return
    named = script.references(part)
    stays: list[Reference] = []
    behind = -1  # where the next of the same place begins: "khoản 1 Điều 12 giữ nguyên" keeps no article
    for one in reversed(named):
        at = one.span.end - part.start
        is_same = behind > at and not part.text[at:behind].strip()
        behind = -1
        if is_same or _stays(script.grammar.speech).match(part.text, at):
            stays.insert(0, one)
            behind = one.span.start - part.start
    if stays and len(stays) < len(named):
        yield from (one for one in stays if one not in found)


@lru_cache(maxsize=8)
def _stays(speech: Speech) -> re.Pattern[str]:
    return compile_later(rf"\s*,?\s*(?:(?:{words(speech.whole_units.turns)})\s+)?{words(speech.keeps)}")


@lru_cache(maxsize=8)
def _turn(speech: Speech) -> re.Pattern[str]:
    """What turns to the places left out: "we support Part II except 2.3, which we ask you to delete"."""
    return compile_later(rf"\s*,?\s*{words(speech.whole_units.turns)}")


def without_excepted(script: Script, part: Masked, locator: Locator) -> tuple[Locator, tuple[str, ...]]:
    """The place without those of its list that are left out, and the words of what is left out inside of it.

    Where the latter are not empty no place is certain: a person sees what stays.
    """
    left_out = excepted(script, part)
    if not left_out:
        return locator, ()
    said = locator_of(left_out, script.text, script.grammar.speech)
    out = {said.path, *said.also}
    kept = tuple(path for path in (locator.path, *locator.also) if path not in out)
    is_list = kept and out <= {locator.path, *locator.also}
    if is_list:
        return replace(locator, path=kept[0], also=kept[1:]), ()
    return locator, (script.text[left_out[0].span.start : left_out[-1].span.end],)
