"""Opinions: agreement, criticism, questions. General praise is one opinion, not ten."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from vankien.lang.speech import Speech
from vankien.model.amendment import Opinion, Stance
from vankien.model.ids import content_id
from vankien.model.locator import Locator
from vankien.model.span import Span
from vankien.parse.grammar import Grammar


@dataclass(frozen=True, slots=True)
class Remark:
    """A clause that holds an opinion."""

    stance: Stance
    topic: str | None
    locator: Locator
    span: Span
    count: int = 1


def remark(clause: str, span: Span, locator: Locator, grammar: Grammar) -> Remark | None:
    """The opinion in a clause (lower case); None when it only tells something."""
    stance = _stance(clause, grammar)
    if stance is None:
        return None
    return Remark(stance, _topic(clause, grammar.speech), locator, span)


def _stance(clause: str, grammar: Grammar) -> Stance | None:
    if clause.rstrip(' ”"').endswith("?") or (grammar.questions.search(clause) and "?" in clause):
        return Stance.QUESTION
    if grammar.disagrees.search(clause):
        return Stance.DISAGREE
    if grammar.agrees.search(clause):
        return Stance.AGREE
    return Stance.AGREE if len(set(grammar.praises.findall(clause))) >= 2 else None


def _topic(clause: str, speech: Speech) -> str | None:
    return next((topic for topic, cues in speech.topics.items() if any(cue in clause for cue in cues)), None)


def merged(remarks: Sequence[Remark]) -> list[Remark]:
    """Remarks with all general agreement joined into one, which keeps the first topic named."""
    general = [one for one in remarks if one.stance is Stance.AGREE and one.locator.is_empty]
    if len(general) < 2:
        return list(remarks)
    first = general[0]
    topic = next((one.topic for one in general if one.topic), None)
    span = Span(first.span.start, _near_end(general))
    one = replace(first, topic=topic, span=span)
    return sorted([one, *(other for other in remarks if other not in general)], key=lambda other: other.span)


def _near_end(general: Iterable[Remark]) -> int:
    """Where a run of praise ends: remarks further off are praised again, and quoted no longer."""
    end = -1
    for one in general:
        if end < 0 or one.span.start - end <= 3:
            end = one.span.end
    return end


def opinion_of(one: Remark, contribution: str, text: str) -> Opinion:
    """The opinion that a remark is."""
    words = one.span.of(text)
    own = content_id("o", contribution, one.stance, words, str(one.span.start))
    return Opinion(own, contribution, one.stance, one.topic, one.locator, words, one.span, one.count)
