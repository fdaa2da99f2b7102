"""A change that shall hold for some alone: "“03 tỷ đồng” thành “01 tỷ đồng” đối với hợp tác xã".

Its words put in the place of the old ones would hold for all, so a person says how it is written. Where the draft says
the same of the old words, it only tells which are meant: "07 km thành 05 km đối với tiểu học".
"""

import re
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment, Operation
from vankien.model.span import Span
from vankien.parse.draft.backing import Backing
from vankien.parse.restraint.surroundings import old_words
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

REACH = 120  # code points behind a change in which it is said for whom it holds
FEW = 3  # words between a change and that
WHOM = 2  # words of those for whom it holds that the draft must have, and all others up to their end
MOST_WHOM = 12  # of them
_END = re.compile(r"[.;!?\n](?!\d)")
_STOPS = re.compile(r"\s*(?:[,()–—:-]|$)")
_PIECE = re.compile(r"[,;:.!?\n](?!\d)")
_WORD = re.compile(r"[^\W\d_]+")


def holds_for_some(script: Script, one: Amendment, draft: Backing | None) -> str | None:
    """The words that say for whom alone a change shall hold; None where none do, or the draft has them too."""
    if one.operation not in {Operation.REPLACE, Operation.DELETE} or draft is None or draft.units is None:
        return None
    wordings = [*one.new_text_spans, *([old] if (old := old_words(script, one)) is not None else [])]
    begin = max((each.end for each in wordings), default=one.evidence.end)
    stop = _END.search(script.lower, begin, begin + REACH)
    end = min(begin + REACH, len(script.lower)) if stop is None else stop.start()
    found = _scopes(script.grammar.speech).match(script.lower, begin, end)
    if found is None or script.grammar.reason.search(script.lower, begin, found.start("lead")) is not None:
        return None
    rest = script.lower[found.end("lead") : end]
    whom = [each[0] for each in _WORD.finditer(rest)][:MOST_WHOM]
    said, known = " ".join(found["lead"].split()), 0
    while known < len(whom) and f"{said} {whom[known]}" in draft.units.lower:
        said, known = f"{said} {whom[known]}", known + 1
    behind = list(_WORD.finditer(rest))[known - 1].end() if known else 0
    is_all = known >= min(WHOM, len(whom)) and _ends(rest, behind, script)
    return None if not whom or is_all else script.text[found.start("lead") : end].strip()


def holds_for_a_time(script: Script, one: Amendment, draft: Backing | None) -> str | None:
    """The words beside new ones that say when alone they shall hold: "tháng 5 đến tháng 8 nên để đến 22 giờ"; None
    where none do, or the draft says so of the old words, too.
    """
    if one.operation is not Operation.REPLACE or draft is None or draft.units is None or not one.new_text_spans:
        return None
    new = Span(one.new_text_spans[0].start, one.new_text_spans[-1].end)
    begin = max((each.end() for each in _PIECE.finditer(script.lower, one.evidence.start, new.start)), default=-1)
    stop = _PIECE.search(script.lower, new.end)
    rows = (max(begin, one.evidence.start), new.start), (new.end, len(script.lower) if stop is None else stop.start())
    for first, last in rows:
        why = script.grammar.reason.search(script.lower, first, last)
        end = last if why is None or first < new.start else why.start()
        found = _times(script.grammar.speech).search(script.lower, first, min(end, first + REACH))
        old = one.target_text or ""
        if found is not None and found[0] not in draft.units.lower and found[0] not in old.lower():
            return script.text[found.start() : found.end()]
    return None


@lru_cache(maxsize=8)
def _times(s: Speech) -> re.Pattern[str]:
    return compile_later(words(s.unsure.seasons))


def _ends(rest: str, at: int, script: Script) -> bool:
    """Whether those for whom it holds are named to their end: what follows is another clause, or tells why."""
    behind = rest[at:]
    return _STOPS.match(behind) is not None or script.grammar.reason.match(behind.lstrip()) is not None


@lru_cache(maxsize=8)
def _scopes(s: Speech) -> re.Pattern[str]:
    return compile_later(
        rf"[\"”’»']?(?:\s+[^\W\d_]+){{0,{FEW}}}?\s*[,(]?\s*(?P<lead>{words(s.unsure.scopes)})"
        rf"\s+(?!(?:\w+\s+)?{words(s.units)}\s+\w{{0,2}}\d)(?=[^\W\d_])"
    )
