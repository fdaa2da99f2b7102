"""English: changes that are named and not meant."""

from vankien.lang.meant import MeantWords

_CHANGES = "add|alter|amend|change|cut|delete|drop|insert|move|omit|put|remove|replace|scrap|strike|substitute|take|swap|rename|raise|lower|cross"

MEANT = MeantWords(
    supposes=("if", "unless", "suppose", "supposing", r"even\s+(?:if|though)", r"(?:had|were|should)\s+(?:the\s+\w+|it|you|they|we)(?=\s+(?:to\s+)?(?:ever\s+)?(?:said|say|read|replace|change|cut|delete|drop|put|written|use|used))"),
    courtesies=("possible", "you (?:could|can|would|agree|please|like|wish|will|might|have room|are minded)", "at all", "not", "so", "it is not too late", "only", "space permits", "nothing else", "i may", "we may", "anything"),
    then=("please", "we (?:ask|propose|suggest|want)", "i (?:ask|propose|suggest|want)", "then"),
    consequences=("would", "will", "shall", "might"),
    favours=("better", "clearer", "help", "helps", "improve", "improves", "more accurate", "more honest", "right", "read well", "would do", "welcome", "happy", "happier", "happiest", "glad", "grateful", "pleased", "delighted", "stronger", "simpler", "shorter", "tidier", "sense", "enough", "fairer", "safer", "plainer", "good", "nice", "well", "delight", "please", "ease", "reassure", "appreciated", "preferable", "correct", "truer", "wiser", "settle"),
    spoils=("spoil", "spoils", "ruin", "ruins", "weaken", "weakens", "mistake", "wrong", "worse", "uglier", "costs?", "achieve nothing", "nothing", "never", "hardly", "not", "cannot", "only", "too", "pointless", "folly", "foolish", "absurd", "silly", "madness", "nonsense", "vote against", "chain", "object", "oppose", "leave", "resign", "sue", "nobody", "no one", "useless", "pity", "shame", "cheaper", "defeat", "harm", "invite", "hurt", "complain", "fight", "disaster", "regret", "weep", "miss"),
    dares=(r"far\s+be\s+it\s+from\s+(?:me|us)", r"(?:rather\s+than|instead\s+of|far\s+from|no\s+need\s+to|no\s+point\s+in|no\s+reason\s+to)\s+(?:(?!saying|writing|stating|reading|using|putting|having)\w+ing|"+_CHANGES+")", r"(?:nobody|no\s+one|none\s+of\s+us)\s+(?:is|was|has|would|wants?|wanted|asked|proposed|proposes)",
           rf"(?:just\s+)?(?:try|dare)\s+(?:to\s+)?(?:{_CHANGES})", r"(?:try\s+and|imagine)\s+\w+", rf"who\s+would\s+(?:ever\s+)?(?:{_CHANGES})", "if i were", "were i", "in your dreams"),
    either=(r"whether\s+or\s+not", r"either\s+way", r"makes?\s+no\s+(?:odds|difference)"),
    shrugs=(r"(?:is|are|was)\s+(?:entirely\s+)?up\s+to", "for all i care", r"(?:would|will)\s+(?:only\s+)?(?:spoil|ruin|weaken|defeat|achieve\s+nothing|add\s+nothing|help\s+nobody|be\s+(?:\w+\s+)?(?:a\s+)?(?:mistake|wrong|worse|pointless|folly|foolish|absurd|silly|madness|nonsense|too\s+\w+|cheaper|uglier|disaster|disastrous))", r"makes\s+no\s+(?:sense|difference|odds)"),
    jokes=(r"(?:i\s+(?:am|was)|i'm|only|just)\s+(?:only\s+|just\s+)?(?:joking|kidding|teasing|dreaming)", r"(?:i\s+)?jest", "a joke", "ha ha", "haha", "tongue in cheek", r"(?:i|we)\s+hope\s+(?:that\s+|it\s+)?(?:is|was|this)\s+(?:\w+\s+)?(?:only|just|merely|a|no)", "because it (?:means|comes to) the same"),
    settles=(r"(?:but\s+|so\s+)?(?:leave|let|keep)\s+(?:it|them|that|the\s+(?:draft|text|wording|words?|sentence|clause|phrase|line|figure|number|paragraph|name|term|title|heading|original|passage|date|rule|limit))\s+(?:be|alone|stand|as|in|where)", r"i\s+(?:was|am)\s+(?:quite\s+)?(?:wrong|mistaken)", r"(?:no|but no)\s*[,.!]"),
    concludes=(r"so(?!\s+(?:as|that)\b)", "therefore", "in the end", "on balance", "on reflection", "hence", "all things considered"),
    keeps=("keep", "leave", "as it is", "as drafted", "support the draft", "agree with the draft", "happy with the draft", "stay", "stand"),
    bodies=(r"(?:mr|mrs|ms|dr|sir|cllr|councillor|lord|lady)\.?\s+\w+", r"(?:the|our|my|a|an|one|some)\s+(?:[\w'’]+\s+){0,3}?(?:board|gazette|echo|herald|times|paper|newspaper|council|committee|county|chairman|chair|speaker|member|members|neighbour|vicar|mayor|minister|ministry|editor|company|developer|union|association|club|party|lobby|few|people)", r"(?:the|some|many|several|certain)\s+\w+(?:\s+\w+)?", "it", "some", "others", "somebody", "someone", "he", "she", "they"),
    wants=("wants?", "wanted", r"(?:is|are|were|was|keeps?|kept)\s+(?:asking|proposing|demanding|pressing|suggesting|urging)", "proposed?", "proposes", "suggests?", "suggested", "asks?", "asked", "demands?", "demanded", "would", "moved", "shouted", "shouts", "cried", "muttered", "insisted", "insists", "called for", "calls for", "claims?", "claimed", "(?:has|have|had) been (?:suggested|proposed|argued|claimed|asked|urged)", "(?:is|was) (?:said|rumoured|reported|argued|claimed)", "argues", "argued", "says", "said", "reports", "reported", "plans? to", "intends? to", "hopes? to", "would like"),
    voices=(r"(?<!part\s)(?<!section\s)(?<!chapter\s)(?<!annex\s)i", "we", "this committee", "our committee", "our members", "this association", "the moorings committee"),
    joins=("agree", "support", "so do", "so would", "second", "endorse", "concur", "and so", "likewise", "too", "approve", "in favour", "right", "join"),
    answers=(r"(?:please\s+)?(?:do\s+not|don't|never)\s+(?:give|listen|agree|let|yield|heed|fall|allow|believe)", r"(?:nobody|no\s+one|none)\s+(?:else\s+)?(?:seconded|agreed|supported|listened|did|does|wants?|voted)", r"(?:they|he|she|it|that|this)\s+(?:is|are|was|were)\s+(?:\w+\s+)?(?:wrong|mistaken|nonsense|lost|rejected|defeated|a\s+mistake)", r"(?:the\s+\w+\s+|our\s+|this\s+)?(?:\w+\s+)?(?:committee|association|board|club|branch|group|members?|parish|council|society)\s+(?:\w+\s+)?(?:opposes?|opposed|disagrees?|rejects?|rejected|objects?|objected|declined?)(?:\s+(?:this|that|it))?"),
    own_slips=(r"(?<!said\s)(?<!said\s\s)(?<!wrote\s)(?<!wrote\s\s)(?<!asked\s)(?<!asked\s\s)(?<!explained\s)(?<!explained\s\s)(?<!proposed\s)(?<!proposed\s\s)(?<!suggested\s)(?<!suggested\s\s)(?:in|to|of|from)\s+my\s+(?:last\s+|previous\s+|earlier\s+|first\s+|own\s+)?(?:letter|mail|e-mail|email|note|submission|comment|second\s+paragraph|first\s+paragraph)", r"i\s+(?:mistyped|misspelt|miswrote|typed|wrote\s+by\s+mistake)", r"correction\s+to\s+my"),
    own_papers=(r"(?:in|on|for)\s+(?:the|our|my|a)\s+(?:menu|poster|newsletter|leaflet|banner|invitation|parish\s+magazine|hymn|programme\s+notes|club\s+rules)",),
    ors=("or", "or else"),
    rejects=("not", "n't", "never", r"no(?!\s+(?:other|further|more|objection))", "against", "oppose", "disagree", "wrong", "mistake", "silly", "unconvinced", "keep", "leave", "prefer the draft", "otherwise"),
    weak=("could", "might", "it would be easy to", "one could", "of course"),
    buts=("but", "yet", "however", "only"),
    as_is=("as", "it", "is", "stands", "alone", "be", "there", "in", "drafted", "now", "then", "please", "the", "draft", "was", "stand", "they", "are"),
    nots=("not", "never", "n't", "hardly", "no", "nor", "without"),
)  # fmt: skip
