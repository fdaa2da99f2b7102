"""Opinions weighed by what was learned: a false one goes, a missed one comes, a wrong stance is changed.

The rules know the words that they list; what people mean who write otherwise was learned from those who did. What the
rules say in so many words stands: "tôi phản đối" never becomes consent.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from vankien.model.amendment import Stance
from vankien.model.span import Span
from vankien.parse.places.paths import locator_of
from vankien.parse.remarks.opinions import NEAR, Remark, is_only_told, topic_of
from vankien.parse.remarks.verdicts import verdicts
from vankien.parse.weighed.clause_net import SHARE, Hearing
from vankien.parse.weighed.stance_traits import Clause, Heard, clauses_of, shared_traits, traits
from vankien.parse.weighed.stance_weights import STANCES, by_words, chances, stance_weights

HOLDS = 0.34  # below, what the rules hold for an opinion is none: best where nothing was learned from
ASKED = 0.22  # and a question: who asks one and is told nothing is forgotten
TELLS = 0.5  # from here on a clause of which no rule knows is one
HEARD = 0.1  # below, the network is not asked of a clause of which no rule knows
BY_WORDS = 50  # hundredths that words must add for a clause of which no rule knows; nearly all that are told do
TURNS = 0.6  # from here on it is another than the rules say
OPPOSED = {Stance.AGREE: Stance.DISAGREE, Stance.DISAGREE: Stance.AGREE}


def reweighed(heard: Heard, remarks: Sequence[Remark], hearing: Hearing | None = None) -> list[Remark]:
    """The opinions of a contribution as its language weighs them; as they are where nothing was learned.

    `hearing` are its clauses as a network hears them.
    """
    speech = heard.script.grammar.speech
    if not speech.learned.table("stances") or speech.is_toneless:
        return list(remarks)
    row = clauses_of(heard, remarks)
    likely = weighed(heard, row, remarks, hearing)
    kept = list(_kept(row, likely, remarks))
    added = [_told(heard, clause, chance) for clause, chance in zip(row, likely, strict=True)]
    return _joined(heard.script.text, kept, _one_general(kept, [one for one in added if one is not None]))


def weighed(
    heard: Heard, row: Sequence[Clause], remarks: Sequence[Remark], hearing: Hearing | None = None
) -> list[tuple[float, ...] | None]:
    """How likely each clause holds an opinion of which stance; None where neither rules nor words speak of one."""
    table = stance_weights(heard.script.grammar.speech.learned.table("stances"))
    stances = Counter(one.stance for one in remarks)
    shared = shared_traits(heard, row, remarks)
    made: list[tuple[float, ...] | None] = []
    for at, one in enumerate(row):
        if not one.own and (one.is_taken or one.first):
            made.append(None)
            continue
        words = one.words
        added = by_words(words, table)
        if not one.own and max(added) < BY_WORDS:
            made.append(None)
            continue
        by_table = chances(added, (*shared, *traits(row, at, len(heard.body), stances, words)), table)
        by_net = hearing.stances(one.span) if hearing is not None and _is_heard(one, by_table) else None
        made.append(by_table if by_net is None else _mean(by_table, by_net))
    return made


def _is_heard(one: Clause, by_table: Sequence[float]) -> bool:
    """Whether the network is asked of a clause; of questions of the rules it told nothing that the table does not."""
    return all(each.stance is not Stance.QUESTION for each in one.own) if one.own else sum(by_table) >= HEARD


def _mean(by_table: tuple[float, ...], by_net: tuple[float, ...]) -> tuple[float, ...]:
    return tuple((1 - SHARE) * one + SHARE * other for one, other in zip(by_table, by_net, strict=True))


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
        elif sum(chance) >= (ASKED if one.stance is Stance.QUESTION else HOLDS):
            stance, most = _most(chance)
            is_turned = most >= TURNS and not (one.is_outright and stance is OPPOSED.get(one.stance))
            yield replace(one, stance=stance) if is_turned and stance is not one.stance else one


def _most(chance: Sequence[float]) -> tuple[Stance, float]:
    at = max(range(len(STANCES)), key=chance.__getitem__)
    return STANCES[at], chance[at]


def _told(heard: Heard, clause: Clause, chance: tuple[float, ...] | None) -> tuple[float, Remark] | None:
    """The opinion of a clause that no rule holds for one and that most likely is one, with how likely.

    None is what the rules knew and laid aside: the reason of a change, a headline, what somebody else or long ago
    somebody thought.
    """
    if chance is None or clause.own or clause.first:
        return None
    stance, most = _most(chance)
    script = heard.script
    speech = script.grammar.speech
    if most <= TELLS or is_only_told(clause.said, verdicts(speech)):
        return None
    place = locator_of(script.references(script.part(clause.span)), script.text, speech)
    return most, Remark(stance, topic_of(clause.said, speech), place, clause.span)


def _one_general(kept: Sequence[Remark], added: Sequence[tuple[float, Remark]]) -> list[Remark]:
    """What is added, of general praise the likeliest alone, and none beside that of the rules."""
    general = [one for one in added if _is_general(one[1])]
    has_one = any(_is_general(one) for one in kept)
    best = None if has_one or not general else max(general, key=lambda one: one[0])[1]
    return [one for _, one in added if one is best or not _is_general(one)]


def _is_general(one: Remark) -> bool:
    return one.stance is Stance.AGREE and one.locator.is_empty


def _joined(text: str, kept: Sequence[Remark], added: Sequence[Remark]) -> list[Remark]:
    """All in order; one that was added and goes on with its neighbour's stance is one with it."""
    made: list[tuple[Remark, bool]] = []
    rows = [(one, False) for one in kept] + [(one, True) for one in added]
    for one, is_new in sorted(rows, key=lambda row: row[0].span):
        before, was_new = made[-1] if made else (None, False)
        if before is None or not (is_new or was_new) or before.stance is not one.stance:
            made.append((one, is_new))
        elif _are_near(text, before.span, one.span):
            whole = Span(before.span.start, max(before.span.end, one.span.end))
            made[-1] = (replace(one if was_new and not is_new else before, span=whole), is_new and was_new)
        else:
            made.append((one, is_new))
    return [one for one, _ in made]


def _are_near(text: str, one: Span, other: Span) -> bool:
    """Whether two sentences follow each other on a line."""
    return 0 <= other.start - one.end <= NEAR and "\n" not in text[one.end : other.start]
