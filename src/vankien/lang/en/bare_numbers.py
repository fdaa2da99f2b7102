"""English: numbers that are places by themselves: "in 29", "30 should read", "merge 71 with 70"."""

from vankien.lang.bare_numbers import BareNumberWords

BARE_NUMBERS = BareNumberWords(
    leads=("in", "reading of", "wording of", "text of", "end of", "start of", "beginning of", "sentence of", "words of", "part of", "half of", "whole of", "all of"),
    heads=("where", "still on", "back to", "again on", "next", "now", "in", "on", "at", "under", "re", "regarding", "concerning", "as to", "as for", "see", "of", "to", "from", "about", "after", "before"),
    marks=("no\\.", "no", "number", "nos\\.", "numbers", "nr", "#", "¶"),
    orders=(
        "should", "ought", "must", "needs", "need", "shall", "could", "might", "would", "can", "has to", "wants", "reads", "says", "read", "to read", "has", "speaks", "talks", "gives", "puts", "promises", "sets", "allows", "lets", "hands", "makes", "calls", "goes", "ends", "begins", "covers", "mentions",
        "is too", "is not", "is far", "is unclear", "is vague", "is superfluous", "is wrong", "is fine", "does not", "doesn't", "doesn’t", "has no", "lacks",
        "also", "too", "as well", "please", "delete", "replace", "insert", "add", "change", "strike", "omit", "drop", "remove", "cut", "leave out", "take out", "belongs", "and",
    ),
    verbs=(
        "delete", "deleting", "strike", "striking", "strike out", "omit", "omitting", "drop", "dropping", "remove", "removing", "scrap", "scrapping", "leave out",
        "take out", "get rid of", "axe", "bin", "lose", "move", "moving", "merge", "merging", "combine", "combining", "fold", "roll", "join", "split",
        "splitting", "divide", "renumber", "redraft", "reword", "rewrite", "rephrase", "clarify", "swap", "support", "oppose",
    ),
    puts=("insert", "put", "write", "substitute", "say", "replace", "make", "use", "have", "read"),
    joins=("and", "or", "&", "with", "to", "into", "before", "after", "through", "and also", "between"),
    counted=("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "every", "home", "house", "household", "person", "people", "each"),
    subjects=("it", "you", "they", "there", r"there['’]s", "will", "the draft", "the council", "the board"),
    tells=("says", "gives", "reads", "promises", "allows", "allows for", "provides", "provides for", "speaks of", "talks of", "states", "requires", "sets", "lays down", "forbids"),
)  # fmt: skip
