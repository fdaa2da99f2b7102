"""English: how one contributor names another's proposal in order to change it."""

from vankien.lang.cited import CitedWords

CITED = CitedWords(
    agrees=("support", "supports", "agree with", "agrees with", "endorse", "endorses", "welcome", "welcomes", "second"),
    as_in=("as in", "following", "in line with"),
    denies=("not", "don't", "cannot", "can't", "doesn't", "hardly"),
    amends=("amend", "change", "revise", "adjust", "modify", "reword", "add to"),
    fills=("the", "a", "this", "that"),
    turns=("but", "however", "though", "although", "yet", "provided that", "except that", "only"),
    proposals=("proposal", "suggestion", "amendment", "comment", "submission", "request"),
    number=("no.", "no", "number", "#"),
    of_words=("of", "by", "from", "made by", "put forward by", "submitted by"),
    persons=("mr", "mr.", "ms", "ms.", "mrs", "mrs.", "dr", "dr.", "professor", "prof.", "comrade"),
    bodies=("the",),
    ends=("on", "about", "concerning", "regarding", "but", "however", "though", "although", "yet", "in", "at", "to",
          "as to", "with", "and", "that", "for", "would", "should", "except", "provided"),
    goes_on=("but", "however", "yet", "still", "only"),
)  # fmt: skip
