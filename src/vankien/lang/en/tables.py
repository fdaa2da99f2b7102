"""English: tables and their rows."""

from vankien.lang.table_words import TableWords

_AWAY = (
    r"(?:take|taken|taking|strike|struck|striking|remove|removed|removing|drop|dropped|dropping|come|comes|leave|left)"
    r"\s+(?:\w+\s+){0,3}?(?:out\s+of|off|from)\s+(?:the\s+)?(?:schedule|table|list|annex|appendix)"
)
TABLES = TableWords(
    tables=("schedule", "table", "annex", "appendix"),
    rows=(
        "row", "line", "entry", "item", "site", "project", "scheme", "target", "indicator", "allocation", "plot", "route",
        "zone", "lot", "measure", "serial", r"no\.", "no",
    ),
    numbered=("number", r"no\.", "no", r"nos?\."),
    parts=("column", "page", "schedule", "table", "annex", "appendix", "part"),
    away=(_AWAY,),
    apart=("more", "each", "every", "extra", "another", "further", "spend", "spent"),
    whole=("the", "whole", "entire", "of", "all"),
    ends=("in", "from", "of", "because", "since", "as", "for", "please", "altogether", "entirely", "off", "out", "and"),
    small=frozenset({
        "a", "an", "the", "of", "for", "in", "on", "at", "to", "by", "with", "from", "and", "or",
        "per", "that", "which", "who", "are", "is", "was", "were", "be", "been", "as", "not", "no", "than",
    }),
)  # fmt: skip
