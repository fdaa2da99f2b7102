"""Which of the draft's acts a place is said to be in: "Điều 2 của Quyết định", "Điều 2 Quy định kèm theo"."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.parse.words.pieces import words
from vankien.text.normal import fold_plain
from vankien.text.pattern import compile_later

REACH = 60  # code points before a place in which the name of its act stands: "Trong dự thảo Quyết định, tại Điều 3"
LONGEST_HEAD = 100  # code points of a line that heads what is said of one act
TEXTS = 8  # contributions whose headings are remembered
LEAST_HEADS = 2  # acts that have headings of their own; one alone names the whole draft ("Góp ý dự thảo Quyết định")


@dataclass(frozen=True, slots=True)
class _Patterns:
    behind: re.Pattern[str]
    before: re.Pattern[str]
    head: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns:
    lead, of = (
        rf"(?P<lead>(?i:{words(s.acts_own.leads)})\s+)?",
        rf"(?P<of>(?i:{words((*s.of_words, *s.containers))})\s+)?",
    )
    name = rf"(?P<act>(?i:{words(s.acts_own.names)}))(?!\w)"
    other = rf"(?!\s+(?i:{words((*s.numbered, *s.acts_own.others))})(?!\w)|\s*\d)"
    return _Patterns(
        behind=compile_later(rf"[\s,(]*{of}{lead}{name}{other}"),
        before=compile_later(
            rf"(?<!\w){lead}{name}(?:\s+(?i:{words(s.acts_own.annexed)}))?\s*[,:(–-]\s*(?:(?i:{words(s.containers)})\s+)?$"
        ),
        head=compile_later(
            rf"(?m)^\W{{0,6}}(?:(?:[IVX]{{1,4}}|\d{{1,2}}|[a-zđA-Z])[.)/:–-]\s*)?(?:(?i:{words(s.acts_own.heads)})\s+)*"
            rf"{lead}(?P<act>(?i:{words(s.acts_own.names)}))(?!\w){other}[^\n;]{{0,{LONGEST_HEAD}}}$"
        ),
    )


def act_of(text: str, start: int, end: int, speech: Speech) -> str | None:
    """The folded name of the act in which the place at `[start, end)` is said to be; None where nothing says it.

    It stands behind the place or before it, with a capital or a word that tells it from a verb ("Điều 2 quy định
    rằng …"); else in the heading above, where each act has its own.
    """
    if not speech.acts_own.names:
        return None
    patterns = _patterns(speech)
    found = patterns.behind.match(text, end)
    if found is None or not (found["of"] or found["lead"] or found["act"][0].isupper()):
        found = patterns.before.search(text, max(0, start - REACH), start)
        if found is not None and not (found["lead"] or found["act"][0].isupper()):
            found = None
    if found is not None:
        return _name(found["act"])
    places, acts = _heads(text, speech)
    at = bisect_right(places, start) - 1
    return acts[at] if at >= 0 else None


def act_end(said: str, at: int, speech: Speech) -> int:
    """Where the name of the act ends that is said behind a place ending at `at`; `at` itself where none is."""
    found = _patterns(speech).behind.match(said, at) if speech.acts_own.names else None
    return at if found is None else found.end()


@lru_cache(maxsize=TEXTS)
def _heads(text: str, speech: Speech) -> tuple[tuple[int, ...], tuple[str, ...]]:
    """Where each act's own heading stands, and its name; nothing where only one act has headings."""
    found = [one for one in _patterns(speech).head.finditer(text) if one["lead"] or one["act"][0].isupper()]
    if len({_name(one["act"]) for one in found}) < LEAST_HEADS:
        return (), ()
    return tuple(one.start() for one in found), tuple(_name(one["act"]) for one in found)


def _name(words_: str) -> str:
    return " ".join(fold_plain(words_).split())
