"""Words on which the sense of a proposal hangs: two proposals that differ in one of them ask for different things."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)  # one value a language: compared by identity
class WeightWords:
    """The words of one language.

    `levels` say who decides, how often, how much of what: a district is no commune, a month no quarter, a hectare no
    kilometre. A word that also means something harmless ("xã hội") only keeps two proposals in two rows. `common` are
    syllables that requests of any content share: asking, naming a place, joining words. Chosen by hand from how such
    requests are written; a missing one only makes two requests look a little more alike.
    """

    negations: tuple[str, ...]
    directions: tuple[str, ...]
    numbers: tuple[str, ...]
    levels: tuple[str, ...]
    common: tuple[str, ...]
