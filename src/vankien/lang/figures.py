"""What a language knows of figures in prose: number words, units, qualifiers, times, and what is no figure."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from vankien.model.claim import Comparator

Words = frozenset[str]


@dataclass(frozen=True, slots=True)
class Measure:
    """A unit of measure: its name in figures, what it measures, and its size in the smallest unit of that."""

    name: str
    dimension: str
    scale: Decimal


@dataclass(frozen=True, slots=True, eq=False)  # one value a language: compared by identity
class FigureWords:
    """The tables of one language. Phrases are in lower case; `decimal` is its decimal separator.

    Numbers: `starts` are the words that a number may begin with; `number` reads syllables as
    `text.numerals.number_words` does; a number of one `shy` word needs a measure behind it (a `bold` one any
    unit) and none of `shy_after` before it. `parts` join a fraction in
    words; before `not_spoken` nouns a word of number is an idiom ("hai bên").
    Units: `multipliers`, `measures`, `points` are units of differences of shares,
    `not_additive` those whose parts make no whole, `counted` nouns (`same_units` maps variants), `per` what a rate is per,
    `papers` what a "bản" is a copy of.
    No figures: the number after a `numbered` word is a name always, after an `often_numbered` one unless a unit
    follows, or one of `structure` when the unit is another of them; after `number_word` unless one of `kinds_of_number` stands before it. `clock` stands before a time
    of day, `day_parts` behind one; `day_words` before a day, `holidays` are days that read like ratios, `vague` before words of number ("hàng").
    Qualifiers: `before`, `after`; `place_words` ("trên") before `locative` nouns are places; `comparing_words`
    ("hơn") after `comparing` ones make a difference; `estimates` colour what follows in the clause; `between` and `from_word` make ranges;
    `rises`, `falls`, `levels` (a change's end), `factor_words` before `times_unit`, `rank_words`, `ordinal`;
    `steps` may stand between a verb and its number.
    Times: `times` are patterns with the groups d, m, y, y2, q, n, half (a space stands for several);
    `time_openers` are the first words of those that do not begin with digits;
    `late` is the second half; `until`, `at_end`, `at_begin`, `base`, `since` are what stands before a time.
    Sense: `stops` end a noun phrase after a number, `verbs` one before it, `openers` do not belong to one,
    `relatives` are verbs that tell which things are counted.
    """

    decimal: str
    starts: Words
    number: Callable[[Sequence[str]], tuple[int, int] | None]
    shy: Words
    bold: Words
    shy_after: Words
    parts: Words
    not_spoken: Words
    multipliers: Mapping[str, Decimal]
    measures: Mapping[str, Measure]
    points: Words
    not_additive: Words
    counted: Words
    same_units: Mapping[str, str]
    per: Words
    papers: Words
    numbered: Words
    often_numbered: Words
    structure: Words
    number_word: Words
    kinds_of_number: Words
    clock: Words
    day_parts: Words
    holidays: Words
    day_words: Words
    vague: Words
    before: Mapping[str, Comparator]
    after: Mapping[str, Comparator]
    place_words: Words
    locative: Words
    comparing_words: Words
    comparing: Words
    estimates: Words
    between: Words
    from_word: Words
    rises: Words
    falls: Words
    levels: Words
    factor_words: Words
    rank_words: Words
    ordinal: Words
    times_unit: Words
    steps: Words
    times: tuple[str, ...]
    time_openers: Words
    late: Words
    until: Words
    at_end: Words
    at_begin: Words
    base: Words
    since: Words
    stops: Words
    verbs: Words
    openers: Words
    relatives: Words
