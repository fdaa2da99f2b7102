"""How a language asks for whole units that the draft has, in sentences of everyday words: for `parse/backed/orders.py`.

Entries are pieces of regular expressions over lower-case text, spaces in them stand for any white space. A unit of the
draft stands in that text as the word `unit`, what only points to one as the word `it` (see the module).
"""

from dataclasses import dataclass

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)  # one value a language: compared by identity
class ThereWords:
    """`drops` let the one unit named go, `joins` make one of the two named, `swaps` let them change places, `parts` two of one. `goes` bring the first
    unit to the second, which stands behind a side; `firsts` and `lasts` bring it to an end of what holds it. `its` point
    to the unit named, `its_words` to words quoted; `blames` may stand before a unit that a pronoun then means ("I see no point in
    2.4. Drop it"). `newcomers` between a unit and the order let the pronoun mean something else ("has a lamp. Take it
    out"); `nots` turn an order off right before it.
    What is read so is told to a person where `asks` says that these words say it in passing as well.
    """

    drops: Words = ()
    joins: Words = ()
    swaps: Words = ()
    parts: Words = ()
    goes: Words = ()
    asks: bool = False
    firsts: Words = ()
    lasts: Words = ()
    blames: Words = ()
    its_words: Words = ()
    sides: Words = ()
    its: Words = ()
    newcomers: Words = ()
    nots: Words = ()
    cues: Words = ()  # words of which one stands in every such order, beside those of the operations


NO_THERE = ThereWords()
