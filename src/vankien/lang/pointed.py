"""How a note lets go, or parts, what it named before: the table behind `parse/backed/pointed.py`.

Entries are pieces of regular expressions over lower-case text, spaces in them stand for any white space.
"""

from dataclasses import dataclass

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)  # one value a language: compared by identity
class PointedWords:
    """`drops` are verbs that let go what is pointed at ("gạt", "vứt"), alone only with one of `offs` behind ("ra"), as
    `takes` always are ("cho nó nghỉ");
    `keeps` ask that it be not kept ("đừng để"), by themselves with one of `alone` ("khỏi để"). `units` and `words`
    point, with "this" behind, to a unit or to words quoted, `its` to either. `cuts` part a unit that `halves` end
    ("xé làm hai"), `soft` may stand between, `ends` end what is said. `urges` ask for the value quoted beside a unit.
    `parts`, `tops` and `bottoms` name an end of a unit, `news` behind a piece say that it is new, `has` that it is there.
    `writes` put a unit in words.
    """

    drops: Words = ()
    takes: Words = ()
    offs: Words = ()
    keeps: Words = ()
    alone: Words = ()
    units: Words = ()
    words: Words = ()
    its: Words = ()
    these: Words = ()
    cuts: Words = ()
    halves: Words = ()
    soft: Words = ()
    ends: Words = ()
    urges: Words = ()
    parts: Words = ()
    tops: Words = ()
    bottoms: Words = ()
    news: Words = ()
    has: Words = ()
    writes: Words = ()


NO_POINTED = PointedWords()
