"""What a language says around figures when they belong together: parts, plans, sums, comparisons."""

from dataclasses import dataclass

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)  # one value a language: compared by identity
class ClaimWords:
    """Phrases in lower case, looked for as they stand.

    `parts_of` begin parts that need not be all, `made_of` parts that are all; `open_end` say that a list goes on.
    `shares` lead from a ratio to its percentage, `of_all` may follow it. `plans` say that a figure is planned,
    `targets` that it is wished, `norms` that it is prescribed; `future` stand in headings of such parts, unless
    `past` do.
    `cumulative` sum up since the year began, `in_month` tell the month alone. `compared` leads to a base, `raises_to`
    to a new total. `averages` and `rates` make figures that do not add up. `structure` begins shares of one whole, `reaches` ends
    them.
    `goes_from`, `goes_up`, `goes_down` are what stands before the two ends of a change; `begins_at` before its base,
    behind a `rising` or `falling` verb; `change_links` are all the words that may stand between its figures. `out_of` leads to
    a total, `joins` to the last item. `counts` are the numbers
    that items of a list begin with in words. `elsewhere` are words whose figures are another's or of another time.
    `units_of` are nouns of places: a part of them cannot exceed the whole; `place_kinds` stand before names. `neutral` are single
    words before a count that do not tell which things are counted,
    `idle` those of a sentence that narrow no indicator, `counting` those at the head of its name, `neutral_behind` end
    what a measure's figure is of, `before_name` may stand before the name of a measure. `relations` are the words of
    twinnings and mechanisms, `flows` verbs that make a figure one of what was added.
    `within` stand before a whole and `holds` before its part ("trong … có"). `adding` are words of what came to a total.
    `amounts` begin a name without changing it. `named_units` are nouns whose list is one of names; `announcing` may stand
    between such a number and its colon.
    """

    parts_of: Words
    made_of: Words
    open_end: Words
    shares: Words
    of_all: Words
    plans: Words
    targets: Words
    norms: Words
    future: Words
    cumulative: Words
    in_month: Words
    compared: Words
    raises_to: Words
    averages: Words
    rates: Words
    structure: Words
    reaches: Words
    goes_from: Words
    begins_at: Words
    rising: Words
    falling: Words
    change_links: Words
    out_of: Words
    joins: Words
    goes_up: Words
    goes_down: Words
    counts: Words
    elsewhere: Words
    units_of: frozenset[str]
    past: Words
    neutral: frozenset[str]
    idle: frozenset[str]
    counting: frozenset[str]
    neutral_behind: frozenset[str]
    before_name: frozenset[str]
    relations: Words
    flows: frozenset[str]
    place_kinds: Words
    within: Words
    holds: Words
    adding: frozenset[str]
    amounts: tuple[Words, ...]
    named_units: frozenset[str]
    announcing: frozenset[str]
