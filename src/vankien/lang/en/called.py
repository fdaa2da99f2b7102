"""English: how a unit is named by the words of its heading: "the section on parking", "the harbour section"."""

from vankien.lang.called import CalledWords

CALLED = CalledWords(
    units=("section", "part", "chapter", "article", "clause", "bit", "heading", "passage"),
    links=("on", "about", "called", "headed", "entitled", "titled", "concerning", "regarding", "dealing with"),
    goes=("to", "into", "in", "under", "at", "of", "from", "within", "to the end of", "at the end of"),
    behind=("section", "part", "chapter", "article"),
    needs_link=True,
    defines=(
        "definition of",
        "definition for",
        "definitions of",
        "meaning of the (?:word|term)",
        "entry for",
        "entry on",
    ),
    defined_leads=("the", "a", "an", "word", "words", "term", "phrase"),
    defined_verbs=(
        "does",
        "leaves",
        "lacks",
        "has",
        "makes",
        "goes",
        "could",
        "might",
        "would",
        "can",
        "covers",
        "says",
        "misses",
    ),
)
