"""Sentences that begin with a unit and do nothing but ask, in their writer's own words, that it go.

"Khoản 3 Điều 4 bỏ vì luật đã có", "khoản 1 thừa, đề nghị lược bỏ": whatever was learned of other deletions, here a
clerk would not ask. Only a verdict up to one comma may stand between the unit and the order, and a reason behind it.
"""

import re
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Amendment, Operation
from vankien.model.span import Span
from vankien.parse.grammar.hearsay import is_anothers
from vankien.parse.restraint.surroundings import line_of
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

UNIT = "\x02"  # stands for every character of a place
_VERDICT = r"[^\x01\x02,.;:!?()\n]{1,60}"  # between a unit and the comma before the order


def is_plainly_gone(script: Script, one: Amendment) -> bool:
    """Whether the sentence of a deletion of one whole unit asks for it and tells nothing else."""
    if one.operation is not Operation.DELETE or one.target_text is not None or not one.locator.path or one.locator.also:
        return False
    sentence = _sentence(script, one.evidence)
    part = script.part(sentence)
    pieces, at = list[str](), 0
    for first, last in sorted(
        (each.span.start - part.start, each.span.end - part.start) for each in script.unit_references(part)
    ):
        pieces += [part.text[at:first], UNIT * (last - max(at, first))]
        at = max(at, last)
    plain = _plain(script.grammar.speech).fullmatch("".join([*pieces, part.text[at:]]).strip())
    if plain is None or is_anothers(part.text, script.grammar):
        return False
    return plain["why"] is None or _doubts(script.grammar.speech).search(plain["why"]) is None


@lru_cache(maxsize=8)
def _doubts(s: Speech) -> re.Pattern[str]:
    """Words in a reason that may judge the deletion itself: "bỏ vì sợ lộ là không nên", "vì thế dân sẽ phản đối"."""
    return compile_later(rf"{words((*s.copulas, *s.nots, *s.unsure.reason_turns))}")


def _sentence(script: Script, evidence: Span) -> Span:
    """From where the clause of the evidence begins to where the one in which it ends does."""
    row = [each for each in script.clauses_of(line_of(script.text, evidence)) if each.overlaps(evidence)]
    return Span(row[0].start, row[-1].end) if row else evidence


@lru_cache(maxsize=8)
def _plain(s: Speech) -> re.Pattern[str]:
    """A unit at the head of a sentence, perhaps a verdict on it, words that ask, and the order that ends it."""
    lead = rf"[^\w{UNIT}]*+(?:\d{{1,2}}[.)]\s+)?(?:{words((*s.turns, *s.about, *s.joins))}\s+){{0,2}}"
    own = rf"(?:{words(s.own_voice)}\s+)?"
    ask = rf"{words((*s.asks, *s.whole_units.ought))}\s+"
    verdict = rf"(?:\s+{_VERDICT}?,\s*{own}{ask}|\s*[:,]?\s+{own}(?:{ask})?)"
    urge = rf"(?:\s+{words((*s.whole_units.urges, *s.whole_units.fillers))}){{0,3}}"
    reason = rf"(?:\s*,?\s*(?P<why>{words(s.reasons)}\s[^\x01\x02;:?!\n]{{1,160}}))?"
    return compile_later(rf"{lead}{UNIT}++(?:,?\s+{UNIT}++){{0,2}}{verdict}{words(s.deletes)}{urge}{reason}\s*[.!]*")
