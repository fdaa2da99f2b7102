"""English: requests that bring no wording, and courtesies that look like them."""

_CLAUSE = r"(?:rule|provision|word|sentence|line|paragraph|clause|exception|definition|limit|deadline|mention|reference|section|point|note|something|explanation)"
_MEANT = r"(?:definition|explanation|clarification|reference|list|date|deadline|criterion|criteria|note|source|limit|exception|safeguard|order|meaning|term|phrase|expression|procedure|sense)"
_A_WORD = r"(?:something|a word(?: or two)?|a sentence|a line|a paragraph|a few words|a reference) (?:about|on|regarding|concerning|to) (?:(?!(?:that|which|who|whom) )(?:[^.;?\n]|\.(?=\d))){1,40}?"
DEMANDS = (
    rf"(?:an?|some|its|more|another|the) (?:\w+ )?{_MEANT} (?:is|are|will be|would be) (?:badly |clearly |surely |urgently |also |still )?(?:needed|required|wanted|called for|necessary|missing)(?! (?:for|by|to)\b)",
    rf"(?:the|this|that|its) (?:\w+ )?{_MEANT} (?:needs?|wants?|requires?|deserves?|calls for|could do with) (?:\w+ly )?(?:spelling out|explaining|defining|clarifying|clarification|explanation|definition|stating|setting out|making clear|to be (?:spelt out|spelled out|explained|defined|clarified|made clear|stated|set out))",
    rf"{_A_WORD} (?:has to|must|should|ought to|needs to|could) (?:be (?:added|said|put in|inserted|included|written)|go in|stand)",
    rf"{_A_WORD} (?:belongs|is missing|is needed|is wanted|would not (?:come|go) amiss)",
    r"have the (?:decency|courtesy|goodness|kindness) to (?:tell (?:us|me|people|everybody)|say|explain|state)",
    rf"there (?:should|ought to|must|needs to|has to|could) be (?:an? |some |some kind of |some sort of )?(?:\w+ )?{_CLAUSE}s? (?:about|on|for|against|saying|to say|that says|concerning|regarding)",
    r"something (?:on|about|to|of) (?:the|this|that) (?:subject|matter|point|effect|sort|kind) (?:is|would be|ought to be|should be) (?:needed|wanted|required|missing|welcome|said|added)",
    r"(?:can['’]?t|couldn['’]?t|could|can|won['’]?t|will) (?:somebody|someone|you|we|they)(?: not| please| kindly)? (?:write|put|say|state|set down|spell out|tell us)(?: (?:into|in|under|at|somewhere)[^.?\n]{1,40}?)? (?:how|who|what|when|where|whether|which|why|by whom)",
    r"(?:can['’]?t|couldn['’]?t|could|can|won['’]?t|will|would) (?:somebody|someone|you|we|they|the (?:council|authority|commission|directorate|draft(?:ers)?|editors?))(?: not| please| kindly)? (?:put|set|give|find|name|fix|attach|tie) (?:us |it |this |that )?(?:an?|some) (?:\w+ )?(?:number|figure|date|limit|price|name|definition|time|deadline|sum|meaning)\b",
    r"(?:kindly|please|do|pray) (?:enlighten|inform|guide) (?:us|me|readers|people|everybody|everyone|the reader) (?:in|under|here|there|somewhere)\b",
    r"(?<!\w\s)(?:that|this|it|which) (?:wants|needs|requires|deserves|could do with|would bear|badly needs|badly wants|surely needs) (?:saying|writing down|setting down|pinning down|nailing down|stating|spelling out|explaining|defining|clarifying|tightening(?: up)?|stiffening)(?=\s*(?:[.;!,]|$)| (?:here|there|in the|too|plainly|clearly|somewhere)\b)",
    r"(?<!to\s)(?<!not\s)(?<!must\s)(?:close|shut|plug|stop up|fill|bridge|mend) (?:that|this) (?:gap|loophole|hole|omission|escape)(?=\s*(?:[.;!,]|$)|\s+please\b)",
    "clarify", "explain", "specify", "check", "review", "reconsider", "swap", "define", "consider", "spell out",
    "set out", "simplify", "shorten", "illustrate", "say who", "say what", "say when", "say how", "make clear",
    "make it clear", "please say", r"more (?:detail|details|information|clarity|precision|explanation|ambition) (?:is|are) (?:needed|required|wanted|necessary|called for)",
    r"(?:needs?|requires?|wants?|deserves?) (?:more|some|further|greater) (?:detail|details|information|clarity|precision|explanation|ambition|thought|work)",
    r"(?:has|have|contains?) an? (?:\w+ )?(?:typing error|typo|misprint|spelling mistake|printing error|printer's error)",
    r"there(?: is|'s|’s) an? (?:typo|misprint|typing error|spelling mistake|printing error)", "typo in", "misprint in",
    "rephrase", "find another word", "find a better word",
    r"needs? (?:a few|some|a|one|another) (?:\w+ )?(?:words?|lines?|sentences?|notes?|mention|figures?|dates?|definitions?|exceptions?|exemptions?)",
    r"needs? the \w+ in it", r"ought to have (?:its|a|the|some) (?:\w+ )?(?:sources?|dates?|figures?|words?|definitions?)",
    r"there ought to be an? (?:point|section|sentence|line|word|mention|definition)",
    r"(?:it would|would) help to (?:define|explain|say)",
)  # fmt: skip
COMMENTS = (
    r"clarif(?:y|ied|ying|ication)", "specify", "specified", "explain", "explained", "consider", "considered",
    "examine", "study", r"check(?:ed|ing)?", r"review(?:ed|ing)?", "reconsider", "reconsidered",
    r"defin(?:e|ed|ing|ition)", "state", "stated", "mention", "mentioned", r"shorten(?:ed|ing)?",
    r"simplif(?:y|ied|ying)", "harmonise", "harmonize", "harmonised", "emphasise", "emphasize", "elaborate",
    "more detail", "more details", "spell out", "spelt out", "set out", "rearrange", "reorder", "swap",
    r"updat(?:e|ed|ing)", r"strengthen(?:ed|ing)?", "move", "merge", "split", "say", "make clear",
    "make it clear", "made clear", "made clearer", "clearer", "exception", "exceptions", "example", "examples",
    "illustrate", r"tighten(?:ed|ing)?", "more precise", "say something about", "deal with", "cover",
    "cover also", "address", "reflect", "refer to", "reference", "distinguish", "say who", "begin with",
    "end with", "contain", "provide for", "provision", "rethink", "reworked", "rework", "reworking",
    "redrafting", "rewording", "translated", "looked at again", "look at", "look again at", "translate",
    "footnote", "be longer", "be shorter", "be clearer", "more ambitious", "stronger", "balance", "safeguard",
    "safeguards", "deadline", r"read(?=s? (?:more|less|like))", "describe", "described", "name the", "list the",
    "list", "limit", "restrict", "apply to",
)  # fmt: skip
POLICIES = ("consider", "examine", "study", "check", "look into")
WISHES = (
    "propose", "proposes", "suggest", "suggests", "recommend", "recommends", "request", "requests", "ask",
    "asks", "wish", "hope", "would like", r"it (?:would|might) be (?:\w+ ){1,3}(?:to|if)", r"i['’]d like", r"we['’]d like", r"i['’]d rather", r"we['’]d rather",
    "would prefer", r"i['’]d prefer", "urge", "urges", "would welcome", "want", "beg", r"needs? is", r"(?:['’]d|would) (?:\w+ )?love", r"be (?:\w+ )?(?:glad|grateful|happy|pleased|delighted) if",
)  # fmt: skip
COURTESIES = (r"(?:tell|let) (?:me|us)(?: know)?(?= (?:why|who|whether|when|how|what|where|if)\b)", "my name", "mailing list", "my address", "our address", "consider our comments", "take our comments", "take these comments", "for your consideration")  # fmt: skip
