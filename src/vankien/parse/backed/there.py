"""A figure asked for of a unit that the draft has: which of its figures it replaces, the unit tells.

"3.3.1: nobody will wait until 2031 for a bench. Call it 2028.": no rule of language says what "it" is. The unit named
has the one figure, once, and not the other; a word of asking stands right before that other, or favours it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import takewhile

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation
from vankien.model.locator import Locator
from vankien.model.span import Span
from vankien.parse.backed.figure_words import is_asked
from vankien.parse.backed.pairs import STOP, asks_to_know, is_turned
from vankien.parse.backed.said_alone import is_alone, is_name, may_stand_alone, with_lead
from vankien.parse.draft.backing import Backing, tokens
from vankien.parse.grammar.found import Found
from vankien.parse.grammar.grammar import Grammar
from vankien.parse.places.paths import locator_of
from vankien.parse.places.reference import Reference
from vankien.parse.script import Script
from vankien.parse.words.cues import Cue
from vankien.parse.words.numbers import numbers_in
from vankien.parse.words.pieces import words
from vankien.parse.words.plain import Masked
from vankien.parse.words.quantities import Quantity, counts_another
from vankien.text.pattern import compile_later

ASKING = (
    Cue.THERE | Cue.ASKS | Cue.RIGHTS | Cue.ORDERED | Cue.RAISES | Cue.CORRECTS | Cue.WANTS | Cue.MINDS | Cue.INSTEAD
)
TWO = 2
MOST_FIGURES = 12  # in what is read as one; among more nobody can tell which is meant
LONGEST_UNIT = 4_000  # code points of a unit whose figures are looked at; a chapter tells nothing
LEAD_REACH = 48  # code points before a figure in which it is asked for
CONTRAST_REACH = 40  # code points from a right figure to the wrong one: "thirty such junctions, not twenty-two"
MOST_BEHIND = 3  # words behind a figure of the draft that may say what it counts: "forty new crossings"
SHARED_REACH = 80  # code points behind two figures in which both may go on with the same words
_BEHIND = re.compile(rf"(?:\s+[^\W\d_]+){{0,{MOST_BEHIND}}}")
_MORE = re.compile(r"\s*,?\s+[^\W\d_]")
_COUNT = re.compile(r"^\s*\(?\d{1,2}[.)](?=\s)")  # "2. Section 12.1 …"
_YEAR = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True, slots=True)
class _Patterns:
    leads: re.Pattern[str]
    mends: re.Pattern[str]
    tells: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns:
    r = s.roles
    return _Patterns(
        leads=compile_later(rf"{words(r.asks_there)}\s*:?\s*(?:{words(r.manners)}\s+)?$"),
        mends=compile_later(words(r.mends_there)),
        tells=compile_later(rf"{words(s.copulas)}\s+(?:\w+\s+)?$"),  # "the whole street is only 190"
    )


def asked_there(script: Script, part: Masked, draft: Backing, spoken: Locator | None = None) -> Found | None:
    """The change of a figure of the unit named in a stretch to one that is asked for and that the unit has not.

    `spoken` is the place spoken of where the stretch names none.
    """
    speech = script.grammar.speech
    if not speech.roles.asks_there or not (spoken or part.cues & Cue.PLACES):
        return None
    if not part.cues & ASKING and not may_stand_alone(script, part):
        return None
    named = _named(script, part, draft)
    where = locator_of(named, script.text, speech) if named else spoken
    unit = _unit(where, draft)
    said = _said(script, part, (*named, *_named_otherwise(script, part, named)))
    row = [] if unit is None else [one for one in numbers_in(said, speech) if not is_name(script, part, one)]
    if unit is None or not TWO <= len(row) <= MOST_FIGURES:
        return None
    there = [one.number for one in numbers_in(unit, speech)]
    olds = _as_there([one for one in row if one.number in there], unit, speech)
    if not olds:
        return None
    is_mended = len(row) == TWO and _patterns(speech).mends.search(said) is not None
    others = [one for one in row if one.number not in there]
    news = [one for one in others if is_mended or _is_wanted(said, olds, one, script.grammar)]
    news = [one for one in news if one.unit and one.unit == olds[0].unit] or news  # no "8" of "tổ 8" beside "50 mét"
    alone = [] if news else [one for one in others if is_alone(said, olds, one, unit, script.grammar)]
    news = news or alone
    olds = _alike(olds, news)
    if len({one.number for one in olds}) != 1 or there.count(olds[0].number) != 1:
        return None
    news = [one for one in news if _may_become(said, olds[0], one, unit, speech)]
    if len({one.number for one in news}) != 1 or asks_to_know(said, news[-1].end, script.grammar):
        return None
    pair = (olds[-1], alone[0]) if alone else (olds[0], news[-1])
    return _change(part, said, unit, with_lead(said, *pair) if alone else pair, speech)


def _plain(said: str) -> str:
    return " ".join(said.split())


def _goes_on(said: str, at: int) -> bool:
    """Whether a sentence goes on with words behind an offset."""
    return _MORE.match(said, at) is not None


def _as_there(olds: list[Quantity], unit: str, speech: Speech) -> list[Quantity]:
    """Of several figures that the unit has those that count there what they count here: not the "two" of "two pages"
    where it has two officers.
    """
    counted = [one for one in olds if one.unit and _counts(unit, one, speech)]
    return counted or olds


def _counts(unit: str, one: Quantity, speech: Speech) -> bool:
    """Whether a unit has a figure with a word near behind it that says what it counts."""
    places = [other for other in numbers_in(unit, speech) if other.number == one.number]
    return any(one.unit in behind[0].split() for behind in (_BEHIND.match(unit, at.end) for at in places) if behind)


def _alike(olds: list[Quantity], news: Sequence[Quantity]) -> list[Quantity]:
    """Of several figures of the unit those that count what the new one does: "forty crossings, ten near schools"."""
    alike = [one for one in olds if one.unit and any(one.unit == new.unit for new in news)]
    return alike if alike and len({one.number for one in olds}) > 1 else olds


def _named(script: Script, part: Masked, draft: Backing) -> list[Reference]:
    """The places in a stretch that the draft has; another dotted number is a figure: "I would say 2.00"."""
    if draft.units is None:
        return []
    said, speech = script.unit_references(part), script.grammar.speech
    return [one for one in said if draft.units.under(locator_of((one,), script.text, speech).path)]


def _named_otherwise(script: Script, part: Masked, named: Sequence[Reference]) -> Iterator[Reference]:
    """The places in a stretch that the draft has not, told by a unit's name and a dotted number: 8.6 of "it would be
    better as section 8.6" is no figure.
    """
    for one in script.unit_references(part):
        if one not in named and "." in one.numbers[-1] and script.text[one.span.start].isalpha():
            yield one


def _unit(where: Locator | None, draft: Backing) -> str | None:
    """The words in lower case of the one unit at a place."""
    if where is None or where.also or where.act is not None or draft.units is None:
        return None
    spans = draft.units.under(where.path)
    return _plain(spans[0].of(draft.units.lower)) if len(spans) == 1 and spans[0].length <= LONGEST_UNIT else None


def _said(script: Script, part: Masked, named: Sequence[Reference]) -> str:
    """The words of a stretch without its number in a list and the places named, what is quoted among them."""
    said = script.lower[part.start : part.start + len(part.text)]
    said = _COUNT.sub(lambda mark: " " * len(mark[0]), said)
    for one in named:
        begin, end = one.span.start - part.start, one.span.end - part.start
        said = f"{said[:begin]}{' ' * (end - begin)}{said[end:]}"
    return said


def _change(part: Masked, said: str, unit: str, pair: tuple[Quantity, Quantity], speech: Speech) -> Found | None:
    """The change of one figure to the other, with the word behind both where it is the same and the unit has it."""
    old, new = pair
    rows = [tokens(said, one.end, one.end + SHARED_REACH) for one in pair]
    shared = list(takewhile(lambda two: two[0].word == two[1].word, zip(*rows, strict=False)))
    there = [unit[one.end :].lstrip() for one in numbers_in(unit, speech) if one.number == old.number]
    more = [
        two for two in shared if any(_begins(behind, _plain(said[old.figure_end : two[0].end])) for behind in there)
    ]
    if len(more) >= TWO and _goes_on(said, more[-1][1].end):
        return None  # "five of whom are elected by users and two by dockers": more than the figure changes
    ends = (more[-1][0].end, more[-1][1].end) if more else (old.end, new.end)
    target = Span(old.start, ends[0]).shift(part.start)
    wanted = Span(new.start, ends[1]).shift(part.start)
    begin, end = min(target.start, wanted.start), max(target.end, wanted.end)
    return Found(Operation.REPLACE, begin, end, target, wanted, order=wanted.start)


def _begins(behind: str, words_: str) -> bool:
    """Whether whole words stand at the beginning of others."""
    return behind.startswith(words_) and not behind[len(words_) : len(words_) + 1].isalnum()


def _may_become(said: str, old: Quantity, new: Quantity, unit: str, speech: Speech) -> bool:
    """Whether a figure may stand for the old one: both years or none, and what it counts the draft counts there.

    "400 metres apart is fine. We want 2 shelters" asks for shelters.
    """
    if (_YEAR.fullmatch(old.number) is None) is not (_YEAR.fullmatch(new.number) is None):
        return False
    if not counts_another(said, replace(old, unit=old.unit or "%"), replace(new, unit=""), speech):
        return True
    return _counts(unit, replace(old, unit=new.unit), speech)


def _is_wanted(said: str, olds: Sequence[Quantity], new: Quantity, grammar: Grammar) -> bool:
    """Whether a figure is asked for by the words beside it, or stands right before the old one as the right one."""
    later = next((one for one in olds if one.start > new.start), None)
    if later is not None:
        between = said[new.end : later.start]
        return len(between) <= CONTRAST_REACH and is_turned(between, grammar)
    own = max((one.end() for one in STOP.finditer(said, olds[-1].end, new.start)), default=olds[-1].end)
    if is_turned(said[own : new.start], grammar):
        return False  # "twenty-two is right, not thirty"; a "not" of the sentence before tells nothing
    head = said[max(0, with_lead(said, olds[-1], new)[1].start - LEAD_REACH) : new.start]
    if grammar.denied_order.search(head) is not None or grammar.compared.search(head) is not None:
        return False
    patterns = _patterns(grammar.speech)
    if patterns.leads.search(head) is not None:
        return True
    return patterns.tells.search(head) is None and is_asked(said, new, grammar)
