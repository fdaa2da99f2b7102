"""Pairs of figures of which the draft has one, weighed: "đòi 3.000 ha …, cả vùng được 2.200 là hết hơi, ghi rứa thôi".

Nothing tells which words ask for a figure but what was learned from many who did. What is found so always asks: that a
figure is to take another's place a person confirms.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from vankien.model.span import Span
from vankien.parse.backed.bounds import bound_before
from vankien.parse.backed.figure_words import may_be_values, value_of
from vankien.parse.backed.figures import change_of, with_quotation
from vankien.parse.draft.backing import Backing
from vankien.parse.grammar.found import Found
from vankien.parse.script import Script
from vankien.parse.weighed.figure_traits import AGAINST, Stretch, traits
from vankien.parse.weighed.weights import by_twos, chance, paired, weights
from vankien.parse.words.quantities import Quantity, quantities

LIKELY = 0.6  # from here on a pair is told; of those told so, two in three were asked for in texts nobody had seen
RIVAL = 0.5  # share of a pair's chance from which another pair of one of its figures is as likely
TWO = 2
MOST_FIGURES = 12  # in what is read as one; among more nobody can tell which is meant
REACH = 400  # code points between two figures of one request


@dataclass(frozen=True, slots=True)
class Weighed:
    """A change of a figure with the stretch that asks for it, and how likely it does."""

    found: Found
    window: Span
    chance: float


@dataclass(frozen=True, slots=True)
class _Candidate:
    chance: float
    stretch: Stretch
    old: Quantity
    new: Quantity
    is_told: bool

    def is_rival(self, other: "_Candidate") -> bool:
        """Whether another pair makes this one doubtful: it has one of its figures and another value for the other."""
        if other.chance < RIVAL * self.chance:
            return False
        is_other_new = other.old == self.old and value_of(other.new) != value_of(self.new)
        is_other_old = other.new == self.new and value_of(other.old) != value_of(self.old)
        return is_other_new or is_other_old or (other.old == self.new and other.chance > self.chance)


def pairs(script: Script, span: Span, draft: Backing) -> Iterator[tuple[Stretch, Quantity, Quantity]]:
    """The pairs of a stretch that may be an old figure of the draft and a new one."""
    part = script.part(span)
    said = with_quotation(script, part)
    row = quantities(said, script.grammar.speech.unmarked)
    if not TWO <= len(row) <= MOST_FIGURES:
        return
    stretch = Stretch(script, part, said, row, draft)
    for old, count in zip(row, stretch.drafts, strict=True):
        for new in row if count else ():
            is_other = new is not old and value_of(old) != value_of(new)
            if (
                not is_other
                or _turns_bound(stretch, old, new)
                or any(_is_quoted_among(stretch, one) for one in (old, new))
            ):
                continue
            if abs(old.start - new.start) <= REACH and may_be_values(said, old, new, script.grammar):
                yield stretch, old, new


def _turns_bound(stretch: Stretch, old: Quantity, new: Quantity) -> bool:
    """Whether words before both bound them otherwise: "“trước 15 phút”? Phải là sau 30 phút" changes more."""
    speech = stretch.script.grammar.speech
    bounds = [bound_before(stretch.said, one.start, speech) for one in (old, new)]
    return all(bounds) and bounds[0] != bounds[1]


def _is_quoted_among(stretch: Stretch, one: Quantity) -> bool:
    """Whether a figure is quoted with more beside it: then more than the figure may be meant."""
    quote = stretch.part.quote_at(stretch.part.start + one.start)
    return (
        quote is not None and quote.inner.of(stretch.script.lower).strip() != stretch.said[one.start : one.end].strip()
    )


def weighed_figures(script: Script, span: Span, draft: Backing, read: Sequence[Span]) -> list[Weighed]:
    """The changes of figures that a stretch most likely asks for; none of what is `read` already, no figure twice."""
    learned = script.grammar.speech.learned.table("figures")
    if not learned:
        return []
    table, weighed_so = weights(learned), paired(learned)
    found: list[_Candidate] = []
    for stretch, old, new in pairs(script, span, draft):
        at = stretch.part.start + new.start
        if not any(one.start <= at <= one.end for one in read):
            said = frozenset(traits(stretch, old, new))
            likely = chance((*said, *by_twos(said, weighed_so)), table)
            found.append(_Candidate(likely, stretch, old, new, bool(said & AGAINST)))
    made = [
        Weighed(_change(one.stretch, one.old, one.new), _window(one.stretch, one.old, one.new), one.chance)
        for one in found
        if one.chance >= LIKELY and not one.is_told and not any(one.is_rival(other) for other in found)
    ]
    return sorted(made, key=lambda one: one.found.verb)


def _change(stretch: Stretch, old: Quantity, new: Quantity) -> Found:
    speech = stretch.script.grammar.speech
    found = change_of(stretch.said, stretch.part, old, new, stretch.draft, speech)
    return replace(found, unsure=True)


def _window(stretch: Stretch, old: Quantity, new: Quantity) -> Span:
    """The sentences from the one figure to the other; a place, which is blanked, begins the sentence behind it."""
    first, last = sorted(stretch.sentence(one.start) for one in (old, new))
    edges = stretch.sentences[first].start, stretch.sentences[last].end
    return Span(*(len(stretch.said[:edge].rstrip()) for edge in edges)).shift(stretch.part.start)
