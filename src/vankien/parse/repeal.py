"""Units that an act repeals: their label stays with an official mark, so that no number shifts."""

import re
from dataclasses import replace
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment, Operation
from vankien.model.locator import UnitKind
from vankien.parse.pieces import words
from vankien.text.pattern import compile_later

NUMBERED = frozenset(
    {UnitKind.PART, UnitKind.CHAPTER, UnitKind.SECTION, UnitKind.ARTICLE, UnitKind.CLAUSE, UnitKind.POINT}
)
BEFORE = 60  # code points before an order in which a request for it stands: "tôi đề nghị bãi bỏ …"


@lru_cache(maxsize=8)
def _patterns(speech: Speech) -> tuple[re.Pattern[str], re.Pattern[str]]:
    return compile_later(words(speech.repeals)), compile_later(words(speech.asks))


def with_repeal(amendment: Amendment, text: str, speech: Speech) -> Amendment:
    """The amendment, with the mark that it leaves where an act repeals a whole unit.

    Who only proposes to repeal a unit of a draft wants it gone: no mark, and no number of a draft is in force.
    """
    if amendment.operation is not Operation.DELETE or amendment.target_text or not amendment.locator.path:
        return amendment
    if amendment.locator.path[-1].kind not in NUMBERED:
        return amendment
    repeals, asks = _patterns(speech)
    said = amendment.evidence.of(text).lower()
    before = text[max(0, amendment.evidence.start - BEFORE) : amendment.evidence.start].lower()
    sentence = re.split(r"[.;:\n]", before)[-1]
    if repeals.search(said) is None or asks.search(said) or asks.search(sentence):
        return amendment
    return replace(amendment, leaves=speech.repeal_mark)
