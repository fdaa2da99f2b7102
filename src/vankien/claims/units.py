"""The unit behind a number: multiplier, measure or counted noun, and what it is per."""

import re
from dataclasses import dataclass

from vankien.claims.phrases import Phrases
from vankien.lang.figures import FigureWords, Measure

_SLASH = re.compile(r" ?/ ?")


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit read after a number: how figures name it, and where it ends."""

    name: str
    end: int
    measure: Measure | None


class UnitPhrases:
    """The tables of a language's units, made ready for looking up."""

    def __init__(self, words: FigureWords) -> None:
        self.multipliers = Phrases(words.multipliers)
        self.measures = Phrases(words.measures)
        self.counted = Phrases(words.counted)
        self.per = Phrases(words.per)


class Units:
    """The units of one text; each place is read once."""

    def __init__(self, by: UnitPhrases, low: str, words: FigureWords) -> None:
        self._by = by
        self._low = low
        self._words = words
        self._units: dict[int, Unit | None] = {}

    def at(self, end: int) -> Unit | None:
        """The unit behind a number that ends at `end`: multiplier, measure or counted noun, and what it is per."""
        if end not in self._units:
            self._units[end] = self._unit(end)
        return self._units[end]

    def _unit(self, end: int) -> Unit | None:
        low, by = self._low, self._by
        at = end + (low[end : end + 1] == " ")
        multiplier = by.multipliers.at(low, at)
        name, stop, measure = (multiplier or "").replace("tỉ", "tỷ").replace("ngàn", "nghìn"), end, None
        if multiplier is not None:
            stop = at + len(multiplier)
            at = stop + (low[stop : stop + 1] == " ")
        written = by.measures.at(low, at)
        noun = by.counted.at(low, at) if at > end or multiplier else None
        if written is not None and (noun is None or len(written) >= len(noun)):
            measure = self._words.measures[written]
            name, stop = f"{name} {measure.name}".strip(), at + len(written)
        elif noun is not None:
            name, stop = f"{name} {self._words.same_units.get(noun, noun)}".strip(), at + len(noun)
        return self._per(name, stop, measure) if name else None

    def _per(self, name: str, stop: int, measure: Measure | None) -> Unit:
        while True:
            slash = _SLASH.match(self._low, stop)
            phrase = None if slash is None else self._by.per.at(self._low, slash.end())
            if slash is None or phrase is None:
                return Unit(name, stop, measure)
            known = self._words.measures.get(phrase)
            name, stop = f"{name}/{phrase if known is None else known.name}", slash.end() + len(phrase)
