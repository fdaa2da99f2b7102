"""Words on which the sense of a proposal hangs, in English (`lang/weight.py` says what each is)."""

from vankien.lang.weight import WeightWords

WEIGHT = WeightWords(
    negations=(
        "not", "no", "never", "without", "nor", "neither", "except", "unless", "cannot",
    ),
    directions=(
        "more", "less", "above", "below", "before", "after", "must", "may", "should", "shall", "or", "all", "some",
    ),
    numbers=(
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "hundred", "thousand",
        "million", "billion", "half", "double",
    ),
    levels=(
        "village", "commune", "district", "province", "central", "national", "local",
        "hour", "day", "week", "month", "quarter", "year", "daily", "weekly", "monthly", "yearly",
        "hectare", "kilometre", "tonne", "men", "women", "north", "south", "east", "west",
        "public", "private", "encourage", "permit", "require",
    ),
    common=(
        "the", "a", "an", "of", "and", "to", "in", "on", "for", "should", "please", "consider", "propose", "we",
        "i", "page", "part", "section", "point", "article", "clause", "paragraph",
    ),
)  # fmt: skip
