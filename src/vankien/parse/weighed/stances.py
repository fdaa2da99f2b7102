"""Opinions weighed by what was learned: a false one goes, a missed one comes, a wrong stance is changed.

The rules know the words that they list; what people mean who write otherwise was learned from those who did. What the
rules say in so many words stands: "tôi phản đối" never becomes consent.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from vankien.lang.speech import Speech
from vankien.model.amendment import Stance
from vankien.model.span import Span
from vankien.parse.places.paths import locator_of
from vankien.parse.remarks.opinions import NEAR, Remark, is_only_told, topic_of
from vankien.parse.remarks.verdicts import verdicts
from vankien.parse.weighed.stance_traits import Clause, Heard, clauses_of, shared_traits, traits
from vankien.parse.weighed.stance_weights import STANCES, StanceWeights, chances, stance_weights

HOLDS = 0.3  # below, what the rules hold for an opinion is none: best where nothing was learned from
TELLS = 0.5  # from here on a clause of which no rule knows is one
TURNS = 0.6  # from here on it is another than the rules say
OPPOSED = {Stance.AGREE: Stance.DISAGREE, Stance.DISAGREE: Stance.AGREE}


def reweighed(heard: Heard, remarks: Sequence[Remark]) -> list[Remark]:
    """The opinions of a contribution as its language weighs them; as they are where nothing was learned."""
    speech = heard.script.grammar.speech
    if not speech.learned.stances or speech.is_toneless:
        return list(remarks)
    row = clauses_of(heard, remarks)
    likely = _weighed(heard, row, remarks, stance_weights(speech.learned.stances))
    kept = list(_kept(row, likely, remarks))
    for one, (stance, _) in sorted(_told(row, likely, speech), key=lambda told: -told[1][1]):
        _add(heard, kept, one, stance)
    return sorted(kept, key=lambda one: one.span)


def _weighed(
    heard: Heard, row: Sequence[Clause], remarks: Sequence[Remark], table: StanceWeights
) -> list[tuple[float, ...] | None]:
    """How likely each clause holds an opinion of which stance; None of one that asks for a change and says no more."""
    stances = Counter(one.stance for one in remarks)
    shared = shared_traits(heard, row, remarks)
    made: list[tuple[float, ...] | None] = []
    for at, one in enumerate(row):
        if one.is_taken and not one.own:
            made.append(None)
            continue
        words = one.words
        named = (*shared, *traits(row, at, len(heard.body), stances, words))
        made.append(chances(words, named, table))
    return made


def _kept(
    row: Sequence[Clause], likely: Sequence[tuple[float, ...] | None], remarks: Sequence[Remark]
) -> Iterator[Remark]:
    """What the rules hold for opinions, without what is none, each with the stance that it has."""
    best: dict[Span, tuple[float, ...]] = {}
    for clause, chance in zip(row, likely, strict=True):
        for one in clause.own if chance is not None else ():
            best[one.span] = max(best.get(one.span, ()), chance or (), key=sum)
    for one in remarks:
        chance = best.get(one.span)
        if chance is None or one.beside:
            yield one
        elif sum(chance) >= HOLDS:
            stance, most = _most(chance)
            is_turned = most >= TURNS and not (one.is_outright and stance is OPPOSED.get(one.stance))
            yield replace(one, stance=stance) if is_turned and stance is not one.stance else one


def _most(chance: Sequence[float]) -> tuple[Stance, float]:
    at = max(range(len(STANCES)), key=chance.__getitem__)
    return STANCES[at], chance[at]


def _told(
    row: Sequence[Clause], likely: Sequence[tuple[float, ...] | None], speech: Speech
) -> Iterator[tuple[Clause, tuple[Stance, float]]]:
    """The clauses that no rule holds for an opinion and that most likely are one.

    None is what the rules knew and laid aside: the reason of a change, a headline, what somebody else or long ago
    somebody thought.
    """
    for clause, chance in zip(row, likely, strict=True):
        if chance is None or clause.own or clause.first or (most := _most(chance))[1] <= TELLS:
            continue
        if not is_only_told(clause.said, verdicts(speech)):
            yield clause, most


def _add(heard: Heard, kept: list[Remark], one: Clause, stance: Stance) -> None:
    """Adds the opinion of a clause; one that goes on with its neighbour's is one with it, general praise is one."""
    script = heard.script
    place = locator_of(script.references(script.part(one.span)), script.text, script.grammar.speech)
    is_general = stance is Stance.AGREE and place.is_empty
    if is_general and any(each.stance is Stance.AGREE and each.locator.is_empty for each in kept):
        return
    for at, each in enumerate(kept):
        if each.stance is stance and _are_near(script.text, each.span, one.span):
            kept[at] = replace(each, span=Span(min(each.span.start, one.span.start), max(each.span.end, one.span.end)))
            return
    kept.append(Remark(stance, topic_of(one.said, script.grammar.speech), place, one.span))


def _are_near(text: str, one: Span, other: Span) -> bool:
    """Whether two sentences follow each other on a line."""
    first, last = sorted((one, other))
    return 0 <= last.start - first.end <= NEAR and "\n" not in text[first.end : last.start]
