"""English: what a text is to have."""

from vankien.lang.wanted import WantedWords

_SOFTLY = r"(?:(?:would|do|also|further|therefore|again|respectfully|strongly|accordingly|must|should)\s+){0,3}"

WANTED = WantedWords(
    musts=("must", "should", "ought to", "needs to", "need to", "has to", "have to", "needs", "need", "could do with", "could use", "wants", "deserves", "might usefully", "would do well to"),
    drafts=(r"the\s+(?:draft|plan|strategy|report|bill|law|ordinance|document|text|paper|policy|code|scheme)",),
    pointers=(
        "it", "they", "this", "that", "one", r"something(?:\s+(?:about|of|on)\s+\w+)?", r"a\s+way", r"provision(?:\s+for(?:\s+[^\W\d_]+){1,5}?)?",
        r"an?\s+(?:clear\s+|proper\s+|plain\s+)?(?:definition|explanation|exception|rule|note|word|sentence|line|reference|date|limit|deadline|reason|safeguard|timetable)(?:\s+(?:of|for|on|about|to)(?:\s+[^\W\d_]+){1,4}?)?",
        r"(?:this|that|the|each|every)\s+(?:point|section|paragraph|clause|article|chapter|part|table|schedule|annex|appendix|sentence|heading|objective|policy|recommendation|definition|list|figure|target|provision|rule)",
    ),
    fillers=("also", "surely", "therefore", "then", "too", "at least", "really", "perhaps", "i think", "in my view", "certainly", "first"),
    verbs=(
        "say", "state", "explain", "define", "set out", "make plain", "make clear", "make it plain", "make it clear", "make that plain", "make that clear", "be clear", "be clearer", "be plainer", "mention", "include", "contain", "have", "give", "lay down", "spell out", "tell", "name", "list", "cover",
        "deal with", "address", "show", "provide", "specify", "clarify", "be worded", "be reworded", "be rewritten", "be redrafted", "be settled", "be said", "be added", "be put in", "be made clear", "be provided", "be spelled out", "be found", "be explained", "be defined", "be stated", "be spelt out", "be made clear", "be checked", "be corrected", "be clarified", "be brought up to date", "be updated",
        "be tightened", "be shortened", "be strengthened", "be expanded", "be simplified", "recognise", "acknowledge", "refer to", "distinguish", "require", "allow for", "take account of", "speak of", "go further", "be written", "be in plain english", "be more precise", "be more specific", "come with", "carry",
        r"(?:a|an|some|the|its|one|more|another|fewer|less)\s+\w+", r"(?:rewrite|reword|rephrase|redraft|rethink|reconsider|simplify|recast)(?=\s+(?:it|this|that|them|these|the))", "rewording", "rewriting", "redrafting", "tightening", "explaining", "shortening", "checking", "clarifying", "correcting", "updating", r"(?:spelling|setting|writing|thinking|sorting|working|filling)\s+(?:out|in)",
    ),
    unwritten=(
        r"(?:to\s+)?be\s+(?:\w+ly\s+)?(?:welcomed|applauded|kept|retained|implemented|enforced|supported|adopted|approved|commended|congratulated|praised|passed|published|left|read|seen|proud|ashamed)", r"(?:stay|stand|remain|go\s+ahead|pass|work|succeed|fail|help)(?=\W)",
        r"not\s+(?:be\s+)?(?:changed|touched|altered|weakened|worry)", r"have\s+(?:been|had)",
    ),
    oblique=("to", "with", "under", "from", "than", "by", "for"),
    heads=("and", "but", "so", "also", "i think", "we think", "in my view", "in our view", "then", "again", "surely", "therefore", "to my mind", "i feel", "we feel", "i believe", "we believe", "perhaps", "there"),
    asks=("please", "kindly", "there should be", "there ought to be", "there must be", "there needs to be", "there has to be", "could we have", "may we have", "can we have", "we need", "i would like", "we would like", "i should like", "i'd like", "we'd like", "i want", "we want", "would you", "could you", "you should", "you must", "you ought to", "you need to"),
    softly=("also", "at least", "to", "it", "please", "kindly", "perhaps", "have", "see", "to see", "to have", "somewhere"),
    figures=("limit", "maximum", "minimum", "figure", "number", "total", "period", "deadline", "date", "term", "time", "hour", "fee", "charge", "fine", "penalty", "sum", "amount", "price", "cost", "deposit",
             "rate", "percentage", "proportion", "distance", "width", "height", "length", "age", "notice", "threshold", "ceiling", "cap", "radius"),
    counting=(r"(?:first|second|third|fourth|fifth|last|final)(?:ly)?", "next", "then", "also", "again", "one", "two", "three"),
    explains=("which", "who", "whom", "where", "as is", "as are", "as in", "as was"),
    plain_asks=(
        rf"(?:i|we)\s+{_SOFTLY}(?:ask(?:ed)?|request(?:ed)?|propose[sd]?|suggest(?:ed)?|recommend(?:ed)?|urge[sd]?)\s+that",
        r"(?:my|our)\s+(?:\w+\s+)?(?:request|proposal|suggestion)\s+is\s+that", r"(?:could|can|may|might)\s+an?\s+(?:new\s+|further\s+|short\s+)?(?:clause|section|paragraph|sentence|rule|provision|definition|exception|line|note|word)\s+(?:please\s+)?be\s+(?:added|inserted|included|put|written)",
    ),
    backs=("it", "its", "they", "their"),
    effects=(r"(?:also\s+|then\s+|certainly\s+)?(?:help|make|mean|give|ensure|reduce|save|lead|prove|bring|allow\s+(?:us|them|people)|encourage|avoid|prevent|satisfy|suffice|please|be\s+(?:\w+ly\s+)?(?:fair|reasonable|clear|possible|easy|simple|popular|welcome|able))",),
    plain_wishes=(r"(?:i|we)\s+(?:would|should)\s+(?:very\s+much\s+|dearly\s+|also\s+)?(?:like|love|wish|be\s+(?:glad|grateful|pleased))\s+to\s+(?:see|have)", r"(?:i|we)['’]d\s+(?:also\s+)?(?:like|love)\s+to\s+(?:see|have)"),
    editors=(r"the\s+(?:drafters?|authors?|drafting\s+team)",),
)  # fmt: skip
