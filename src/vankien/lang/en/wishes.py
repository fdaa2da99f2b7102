"""English: requests for a change of the text without its wording."""

from vankien.lang.wishes import WishWords

_THINGS = (
    "penalty|penalties|sanctions?|definitions?|dates?|deadlines?|timetable|time limit|limit|exceptions?|exemptions?|right of appeal|appeal|explanation|"
    "sources?|figures?|targets?|mention|references?|provisions?|rules?|criteria|safeguards?|examples?|threshold|indicators?|heading"
)  # what a place of a text may be said to lack

WISHES = WishWords(
    alikes=(
        r"to\s+(?!(?:be|the|a|an|our|its|their|this|that|\d\S*|reach|make|avoid|help|save|prevent|protect|ensure|allow|keep|give|enable|encourage)\s)[a-z]{2,}",
        r"for\s+(?:the|its|their|each|every|all)\s+[^,.;:\d]{2,50}?\s+to\s+[a-z]+",
    ),
    text_verbs=(r"clarif(?:y|ied)", "specify", "explain", "define", "state", "mention", "shorten", "simplify",
                r"harmoni[sz]e", r"emphasi[sz]e", "elaborate", "more detail", "spell out", "set out", "rearrange",
                r"updated?", "reconsider", r"check(?:ed)?", r"review(?:ed)?", "swap", "examine", "consider", "study",
                "strengthen", "say", "tell", "describe", "name", "list", r"indicat(?:e|ed)",
                r"an?\s+(?:\w+\s+)?(?:exception|definition|explanation|sentence|paragraph|mention|figure|reference)"),
    qualities=(r"be\s+(?:clearer|shorter|simpler|stronger|more\s+\w+)",),
    putting_verbs=(r"add(?:ed)?", r"includ(?:e|ed)", "insert", r"delet(?:e|ed)", r"remov(?:e|ed)", r"revis(?:e|ed)",
                   r"amend(?:ed)?", "change", "move", "merge", "split"),
    fills=("a", "an", "the", "some", "more", "new", "another", "further"),
    text_things=("section", "paragraph", "clause", "article", "sentence", "provision", "definition", "target",
                 "figure", "figures", "wording", "text", "heading", "table", "appendix", "part", "chapter", "point",
                 "words", "passage", "term"),
    weak_asks=("must", "could", "may"),
    named_asks=(),
    addressees=("the drafters", "the committee", "the board", "the council", "the draft", "to", "be", "please",
                "that", "it", "should", "also", "the report", "you", "for", "we", "kindly"),
    speaking_asks=("like to", "want to", "wish to", "beg to"),
    speaking_verbs=("say", "make", "raise", "comment", "thank", "ask", "state"),
    speaking_ends=(r"(?:they|it|you|how|this|we|i|there)(?:['’]\w+)?", ":", ",", r"\.", "$", "a few", "some", "that", "two", "three"),
    or_nots=("or not",),
    compares=("than", "compared", "compared to", "already", "so much", "too much", "burden", "new to", "for the first time"),
    not_written=("not",),
    written_verbs=("mention", "use", "state", "refer"),
    asked_things=("who", "whom", "whose", "what", "when", "how", "where", "which", "whether", "why", "by whom",
                  rf"(?:(?:an?|any|the|its|no) )?(?:\w+ )?(?:{_THINGS})"),
    lacks=("has no", "have no", "lacks", "lack", "gives no", "contains no", "sets no", "names no", "states no", "provides no", "makes no",
           "does not say", "doesn't say", "doesn’t say", "does not tell us", "does not explain", "doesn't explain", "doesn’t explain", "does not state", "does not specify",
           "does not define", "doesn't define", "doesn’t define", "does not make clear", "does not set", "does not give", "does not contain", "does not mention", "fails to say", "fails to explain",
           "fails to state", "leaves open", "leaves it open", "leaves unclear", "is silent on", "is silent about", "is silent as to", "says nothing about", "says nothing on", "is not clear about", "is unclear about", "omits", "is missing"),
    proves=(r"(?:will|['’]ll)\s+(?:soon\s+)?(?:see|find)\s+(?:that\s+)?(?:i|we|my|our)",),
    telling_asks=("do", "must", "need", "needs", "need to", "needs to", "has to", "have to", "let", "could", "can i", "can we"),
    tells_unread=True,
    plain_tellings=(
        r"[^,;:]{0,40}\b(?:would|will|shall|should)\s+be\s+(?:very\s+|most\s+)?(?:glad|happy|pleased|willing)\s+to\s+(?:discuss|meet|explain|talk|answer|supply|attend|speak)\b[^,;:]*",
        r"(?:i|we)\s+(?:have\s+|had\s+)?read\s+[^,;:]*", r"(?:i|we)\s+(?:can\s+)?see\s+no\s+reason\s+why\s+[^,;:]*\bshould\s+be\s+so\s+\w+",
        r"(?:i|we)\s+note\s+that\s+(?:(?!\bshould\b|\bought\b|\bmust\b)[^,;:])*", r"[^,;:.]{0,40}(?:\d[\d.]*)\s+would\s+(?:put|drive|force|ruin|kill|hurt|harm)\s+(?:me|us|my|our)\b[^,;:]*",
    ),
    shoulds=("should", "ought to", "needs to be", "need to be", "needs to become", "shouldn['’]t"),
    unshould_heads=(
        "i", "we", "you", "one", "he", "she", "why", "how", "what", "who", "where", "when", "if", "as", "whether", "than",
        "that", "which", "they", "nobody", "everyone", "everybody", "people", "this", "god", "heaven",
    ),
    unshoulds=(
        r"(?:not\s+)?be\s+(?:\w+ly\s+|very\s+|so\s+)?(?:pleased|glad|grateful|happy|proud|ashamed|thanked|congratulated|noted|remembered)",
        r"(?:not\s+)?be\s+(?:\w+ly\s+)?(?:aware|welcomed|applauded|kept|retained|commended|praised|supported|adopted|approved|left|said|read)",
        r"(?:not\s+)?be\s+(?:clear|obvious|easy|enough|fine|no\s+\w+|the\s+(?:case|same)|surpris\w+|able|ready)",
        "like", "think", "hope", "say", "imagine", "have", "know", "suffice", "stay", "stand", "remain", "pass", "work", "help",
        "not worry", "go ahead", "do", "come as",
    ),
    multiples=(r"(?:double|treble|triple|quadruple|halve)(?=\s+(?:it|them|that|this|these|those|the\s+\w+)\b)",),
    enoughs=(r"(?:is|are|would\s+be|will\s+be|ought\s+to\s+be|['’]s)\s+(?:quite\s+|more\s+than\s+|surely\s+)?(?:plenty|ample|enough|sufficient|loads|lots)",),
    half_hours=(r"half\s+past", r"(?:a\s+)?quarter\s+(?:past|to)", r"half\s+an\s+hour", "noon", "midnight"),
    bare_fills=("please", "kindly", "also", "do", "and"),
)  # fmt: skip
