"""Opinions: agreement, criticism, questions. General praise is one opinion, not ten."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from vankien.lang.speech import Speech
from vankien.model.amendment import Opinion, Stance
from vankien.model.ids import content_id
from vankien.model.locator import Locator
from vankien.model.span import Span
from vankien.parse.cues import ALL, Cue
from vankien.parse.grammar import Grammar

LEAST_PRAISE = 2  # words of praise in a clause that make it an opinion; one stands in many a sentence that tells


@dataclass(frozen=True, slots=True)
class Remark:
    """A clause that holds an opinion."""

    stance: Stance
    topic: str | None
    locator: Locator
    span: Span
    count: int = 1


def remark(clause: str, span: Span, locator: Locator, grammar: Grammar, cues: int = ALL) -> Remark | None:
    """The opinion in a clause (lower case); None when it only tells something. `cues`: the words it may hold."""
    stance = _stance(clause, grammar, cues)
    if stance is None:
        return None
    count = _count(clause, grammar) if stance in {Stance.AGREE, Stance.DISAGREE} else 1
    return Remark(stance, _topic(clause, grammar.speech), locator, span, count)


def _count(clause: str, grammar: Grammar) -> int:
    """How many people hold it, as stated: "150/150 đại biểu" is 150; 1 when nobody counts."""
    match = grammar.heads.search(clause)
    return 1 if match is None else max(1, int(match["count"].replace(".", "")))


def _stance(clause: str, grammar: Grammar, cues: int) -> Stance | None:
    if "?" in clause and (clause.rstrip(' ”"').endswith("?") or grammar.questions.search(clause)):
        return Stance.QUESTION
    disagrees = grammar.disagrees.search(clause) if cues & Cue.DISAGREES else None
    agrees = grammar.agrees.search(clause) if cues & Cue.AGREES else None
    if disagrees is not None and not (agrees and _counts_both(clause, agrees, disagrees, grammar)):
        return Stance.DISAGREE
    if agrees is not None:
        return Stance.AGREE
    if cues & Cue.PRAISES and len(set(grammar.praises.findall(clause))) >= LEAST_PRAISE:
        return Stance.AGREE
    return Stance.SUGGEST if cues & Cue.ASKS and _wishes(clause, grammar) else None


def _counts_both(clause: str, agrees: re.Match[str], disagrees: re.Match[str], grammar: Grammar) -> bool:
    """Whether votes are counted, those for it first: "287 agree with the draft, 25 disagree"."""
    is_counted = clause[: agrees.start()].rstrip()[-1:].isdigit() or grammar.heads.search(clause) is not None
    return is_counted and agrees.end() < disagrees.start()


def _wishes(clause: str, grammar: Grammar) -> bool:
    """Whether a clause wishes something of the draft without asking for other words, and is no mere courtesy."""
    if clause.rstrip().endswith(":") or grammar.courtesies.search(clause) or grammar.reported.search(clause):
        return False
    if grammar.about_draft.search(clause) is None:
        return False  # a road, a bridge, a sewing machine: deeds
    return grammar.wishes.search(clause) is not None or grammar.needs.search(clause) is not None


def _topic(clause: str, speech: Speech) -> str | None:
    return next((topic for topic, cues in speech.topics.items() if any(cue in clause for cue in cues)), None)


def merged(remarks: Sequence[Remark]) -> list[Remark]:
    """Remarks with all general agreement joined into one, which keeps the first topic named."""
    general = [one for one in remarks if _is_general(one)]
    if len(general) < 2:
        return list(remarks)
    first = general[0]
    topic = next((one.topic for one in general if one.topic), None)
    span = Span(first.span.start, _near_end(general))
    one = replace(first, topic=topic, span=span, count=max(one.count for one in general))
    return sorted([one, *(other for other in remarks if not _is_general(other))], key=lambda other: other.span)


def _is_general(one: Remark) -> bool:
    """Whether a remark agrees with the whole."""
    return one.stance is Stance.AGREE and one.locator.is_empty


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
