"""English: changes of words and figures that nobody puts in marks."""

from vankien.lang.en.figures import FIGURES
from vankien.lang.unmarked import UnmarkedWords

UNMARKED = UnmarkedWords(
    figures=FIGURES,
    years=("the year", "year"),
    contrasts=("and not", "rather than", "not", "instead of", "as opposed to", "never"),
    rather=(),
    but=("but rather", "but"),
    nows=("is now", "are now", "has become", "is today", "now stands at", "now stand at"),
    too=("too little", "too few", "too much", "too many", "too low", "too high", "too late", "too early", "too short",
         "too long", "too small", "too large", "not enough", "out of date", "outdated", "wrong", "incorrect", "a mistake",
         "an error", "a misprint", "too soon", "too slow", "too tight", "too generous", "too modest", "is low", "is high",
         "unrealistic", "insufficient"),
    opines=("i think", "we think", "in my view", "in our view", "i believe", "we believe", "in my opinion"),
    wants=("make it", "make that", "should be", "ought to be", "must be", "should read", "should say", "please put", "put",
           "write", "please write", "we want", "we ask for", "i ask for", "let it be", "say", "it should be", "would be better",
           "please make it", "only", "just"),
    leads=("that", "those", "where it says"),
    lists=("the list", "the row"),
    turns=("and then", "next"),
    fillers=("please", "thanks", "thank you", "that is all", "that's all"),
    vague=("else", "better", "clearer", "other", "something", "a", "an", "another", "some"),
)  # fmt: skip
