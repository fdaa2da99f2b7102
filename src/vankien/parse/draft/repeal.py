"""Units that an act repeals: their label stays with an official mark, so that no number shifts."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment, Operation
from vankien.model.locator import UnitKind
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

NUMBERED = frozenset(
    {UnitKind.PART, UnitKind.CHAPTER, UnitKind.SECTION, UnitKind.ARTICLE, UnitKind.CLAUSE, UnitKind.POINT}
)
BEFORE = 60  # code points before an order in which a request for it stands: "tôi đề nghị bãi bỏ …"
LIST_REACH = 400  # code points before a place in which the order stands for it and others: "Bãi bỏ Điều 8; Điều 13."


@dataclass(frozen=True, slots=True)
class _Patterns:
    repeals: re.Pattern[str]
    asks: re.Pattern[str]
    orders: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns:
    orders = compile_later(words((*s.replaces, *s.inserts, *s.deletes)))
    return _Patterns(compile_later(words(s.repeals)), compile_later(words(s.asks)), orders)


def with_repeal(amendment: Amendment, text: str, speech: Speech) -> Amendment:
    """The amendment, with the mark that it leaves where an act repeals a whole unit.

    Who only proposes to repeal a unit of a draft wants it gone: no mark, and no number of a draft is in force.
    """
    if amendment.operation is not Operation.DELETE or amendment.target_text or not amendment.locator.path:
        return amendment
    if amendment.locator.path[-1].kind not in NUMBERED:
        return amendment
    patterns, start = _patterns(speech), amendment.evidence.start
    said = amendment.evidence.of(text).lower()
    sentence = re.split(r"[.;:\n]", text[max(0, start - BEFORE) : start].lower())[-1]
    if patterns.orders.search(said) is None:  # "Bãi bỏ khoản 2 Điều 8; Điều 13.": the second of a list
        sentence = re.split(r"[.:\n]", text[max(0, start - LIST_REACH) : start].lower())[-1]
        said = _last_order(sentence, patterns)
    if patterns.repeals.search(said) is None or patterns.asks.search(said) or patterns.asks.search(sentence):
        return amendment
    return replace(amendment, leaves=speech.repeal_mark)


def _last_order(sentence: str, patterns: _Patterns) -> str:
    """The last word of order in what stands before."""
    return next((one[0] for one in reversed(list(patterns.orders.finditer(sentence)))), "")
