"""How far a change goes, in English (`lang/whole.py` says what each is)."""

from vankien.lang.whole import WholeWords

WHOLE = WholeWords(
    documents=(
        "wherever it", "whenever the", "whenever it", "whenever you", "from the whole plan", "from the whole draft", "from the whole document", "from the whole text", "in the whole plan", "in the whole draft", "in the whole document", "in the whole text", "across the plan", "across the document", "wherever you find", "wherever the", "wherever this", "wherever that", "wherever they", "wherever these", "wherever those", "wherever we", "every time", "each time", "every instance", "each instance", "each occurrence", "every place", "each place", "passim", "throughout", "every occurrence", "everywhere", "in all places", "all occurrences",
    ),
    inside=(
        "throughout", "everywhere", "every time", "each time", "wherever it", "wherever the", "whenever it", "every instance",
        "each instance", "each occurrence", "every occurrence", "all occurrences", "every place", "each place", "in all places",
        "passim",
    ),
    counted={
        "both places": 2, "both occurrences": 2, "all three places": 3, "all three occurrences": 3, "all four places": 4, "all four occurrences": 4,
    },
    this_behind=(),
    this_before=(
        "this", "the present",
    ),
    drafts=(
        "draft", "document",
    ),
    into=(
        "into", "to",
    ),
    ranges=(
        " to ", " through ",
    ),
    goes_on=(
        "and ", "or ", "with ", "including ", "in order to ", "so that ",
    ),
    articles=frozenset(("the", "a", "an", "all", "any", "each", "every", "this", "these", "no")),
    how_often=(
        r"(?:once|twice|\w+\s+times)\s+(?:a|every|each|in\s+every)\s+(?:\w+\s+)?(?:day|week|fortnight|month|quarter|year)s?",
        r"every\s+(?:\w+\s+)?(?:day|week|fortnight|month|quarter|year)s?",
        "daily", "weekly", "fortnightly", "monthly", "quarterly", "yearly", "annually",
    ),
    set_off=("in particular ", "especially ", "of which ", "provided that "),
    says_more=frozenset(("of", "for", "with", "without", "in", "on", "at", "by", "to", "from", "that", "which", "who", "whose", "including", "and", "or", "nor", "but", "where", "when", "while", "as", "under", "within", "between", "if", "unless", "until", "before", "after", "than", "not", "is", "are", "must", "may", "shall", "will", "has", "have", "approved", "provided", "except", "other", "only", "near", "along", "over", "per", "each", "every")),
    joins=(
        "and ", "or ", "as well as ",
    ),
    joints=(
        "and", "or", "nor",
    ),
    list_leads=(
        "of", "from", "for", "to", "by", "with", "in", "on", "at", "as", "are", "is", "between", "like", "the", "than", "into",
    ),
    bound_behind=(),
    of_them=("of these", "of which", "of them", "among these"),
    mark_names={"plus": "+", "asterisk": "*", "star": "*"},
    hanging=("be", "by", "of", "and", "or", "the", "must", "shall", "for", "with", "from", "is", "are", "not", "any"),
    says_of=("means ", "mean ", "includes ", "has the meaning", "is ", "are ", "shall ", "may ", "must ", "will "),
)  # fmt: skip
