"""English: the words of changes to whole units."""

from vankien.lang.unit_words import UnitWords

UNIT_WORDS = UnitWords(
    unneeded=("there is no need for", "no need for", "we do not need", "i do not need", "we can do without"),
    no_more=("is not needed", "is no longer needed", "can go", "should go", "is unnecessary"),
    swaps=(r"swap(?:ping|ped)?", "interchange", "transpose", "reverse the order of", "change round"),
    exchanges=("exchange", r"chang(?:e|ing)", "switch"),
    each_other=("with each other", "places", "round"),
    puts=("put", "place", "set", "bring", "take", "shift"),
    stands=("come", "stand", "go", "be placed", "be put", "be moved", "precede", "follow", "belong"),
    ought=("should", "ought to", "must", "had better", "would better", "belongs"),
    becomes=("to become", "becomes", "become", "should become", "as", "to", "should be", "into"),
    former=("old", "current", "of the draft", "in the draft"),
    citing=("reference to", "references to", "refers to", "refer to", "cites", "see", "under"),
    halves=("in two", "in half", "up"),
    named=("called", "entitled", "headed", "to read", "reading", "named"),
    fillers=("please", "the", "both", "simply", "just", "round", "together", "contents of"),
    compounds=(),
    away_from=("from", "out of"),
    partly=("some of",),
    up=("up",),
    items=("priority", "lesson", "shortcoming", "programme", "task", "guiding principle"),
    withs=("with",),
    firsts=("first place", "the front", "the top"),
    leads=("i think", "we think", "therefore", "hence", "accordingly", "perhaps"),
)
