"""Changes of quoted words that a stretch may ask for: what each would be, and the traits by which it is weighed."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from vankien.lang.speech import Speech
from vankien.model.amendment import Operation, Position
from vankien.model.span import Span
from vankien.parse.draft.backing import Backing
from vankien.parse.grammar.found import Found
from vankien.parse.script import Script
from vankien.parse.weighed.weights import ALWAYS, chance, weights
from vankien.parse.weighed.wording_traits import Stretch, lone_traits, pair_traits, stretch
from vankien.parse.weighed.wordings import Wording
from vankien.parse.words.plain import Masked
from vankien.parse.words.span_index import SpanIndex

AROUND = ",;?!"  # marks that belong to the sentence around a quotation
NONE = SpanIndex(())
APART = 400  # code points between the two wordings of a change


class Kind(StrEnum):
    """What a quotation may be asked for: in the place of words of the draft, behind or before them, in that of a whole
    unit, within a unit, or to go.
    """

    REPLACED = "replaced"
    BEHIND = "behind"
    BEFORE = "before"
    ANEW = "anew"
    ADDED = "added"
    GONE = "gone"


PAIRS = (Kind.REPLACED, Kind.BEHIND, Kind.BEFORE)
KINDS = (Kind.REPLACED, Kind.BEHIND, Kind.ANEW, Kind.ADDED)  # of the others less than half of what is told is right
LIKELY = 0.6  # from here on a change is told
SURE = 0.85  # from here on one in a long letter


@dataclass(frozen=True, slots=True)
class Choice:
    """One change that a stretch may ask for; `old` and `new` are wordings of it."""

    kind: Kind
    old: Wording | None
    new: Wording | None
    traits: tuple[str, ...]

    @property
    def named_traits(self) -> Iterator[str]:
        """Its traits as those of its kind, which is one itself."""
        yield str(self.kind)
        yield from (f"{self.kind} {one}" for one in self.traits)

    @property
    def wordings(self) -> tuple[Wording, ...]:
        """Those that it is about, in their order."""
        return tuple(sorted((one for one in (self.old, self.new) if one is not None), key=lambda one: one.span))


def choices(
    script: Script, part: Masked, draft: Backing, kinds: Collection[Kind] = KINDS, held: SpanIndex = NONE
) -> Iterator[Choice]:
    """All changes of some kinds that a stretch may ask for, none of them of what is `held` by others; there are few,
    since it has few quotations.
    """
    said = stretch(script, part, draft)
    if said is None:
        return
    free = [at for at, one in enumerate(said.found) if at in said.row.at and not held.meet(one.span)]
    for new in (at for at in free if said.found[at].is_quoted):
        yield from _pairs(said, free, new, [kind for kind in PAIRS if kind in kinds])
        yield from _alone(said, new, kinds)


def _pairs(said: Stretch, free: Sequence[int], new: int, kinds: Sequence[Kind]) -> Iterator[Choice]:
    news = said.found[new]
    for old in free if kinds else ():
        olds = said.found[old]
        if old == new or not olds.is_had or olds.said == news.said or (news.count and not olds.is_quoted):
            continue  # who has marks for words of the draft has them for both
        gap = max(olds.span.start, news.span.start) - min(olds.span.end, news.span.end)
        if 0 <= gap <= APART:
            traits = tuple(dict.fromkeys(pair_traits(said, old, new)))
            yield from (Choice(kind, olds, news, traits) for kind in kinds)


def _alone(said: Stretch, one: int, kinds: Collection[Kind]) -> Iterator[Choice]:
    wording, own = said.found[one], [kind for kind in (Kind.ANEW, Kind.ADDED) if kind in kinds]
    if not wording.count and own:
        traits = tuple(dict.fromkeys(lone_traits(said, one, is_old=False)))
        yield from (Choice(kind, None, wording, traits) for kind in own)
    if wording.is_had and Kind.GONE in kinds:
        yield Choice(Kind.GONE, wording, None, tuple(dict.fromkeys(lone_traits(said, one, is_old=True))))


_OPERATIONS = {Kind.REPLACED: Operation.REPLACE, Kind.ANEW: Operation.REPLACE, Kind.GONE: Operation.DELETE}
_SIDES = {Kind.BEHIND: Position.AFTER, Kind.BEFORE: Position.BEFORE}


def as_found(script: Script, choice: Choice) -> Found:
    """The order that a choice is; no word of the language's tables asks for it, so that a person does."""
    about, is_pair = choice.wordings, choice.kind is Kind.REPLACED
    old, new = (_words(one, script.text, is_pair=is_pair) for one in (choice.old, choice.new))
    order = (choice.new or about[0]).span.start
    return Found(
        _OPERATIONS.get(choice.kind, Operation.INSERT),
        about[0].span.start,
        about[-1].span.end,
        old,
        new,
        _SIDES.get(choice.kind),
        order=order,
        unsure=True,
    )


def _words(one: Wording | None, text: str, *, is_pair: bool) -> Span | None:
    """The words of a wording; of two that change places without the mark of the sentence around: "“10 ha?"."""
    if one is None:
        return None
    end = one.inner.end
    while is_pair and one.is_quoted and end > one.inner.start + 1 and text[end - 1] in AROUND:
        end -= 1
    return Span(one.inner.start, end)


def stretch_of(choice: Choice) -> Span:
    """From the first to the last wording of a choice."""
    about = choice.wordings
    return Span(about[0].span.start, about[-1].span.end)


@lru_cache(maxsize=8)
def _by_kind(learned: str) -> Mapping[str, Mapping[str, float]]:
    """The weights of a table by kind, then by trait: each of a kind stands behind its name."""
    made: dict[str, dict[str, float]] = {kind: {} for kind in Kind}
    for said, weight in weights(learned).items():
        kind, _, trait = said.partition(" ")
        if kind in made:
            made[kind][trait or ALWAYS] = weight
    always = weights(learned).get(ALWAYS, 0.0)
    return {kind: {**table, ALWAYS: table.get(ALWAYS, 0.0) + always} for kind, table in made.items()}


def likely(free: Sequence[Choice], speech: Speech) -> Iterator[tuple[Choice, float]]:
    """Those that are likely asked for, with how likely that is, the likeliest first; none where nothing was learned."""
    if not speech.learned.table("quotations"):
        return
    tables = _by_kind(speech.learned.table("quotations"))
    ranked = sorted(((chance(one.traits, tables[one.kind]), -at) for at, one in enumerate(free)), reverse=True)
    yield from ((free[-at], value) for value, at in ranked if value >= LIKELY)
