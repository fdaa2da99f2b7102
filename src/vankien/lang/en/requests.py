"""English: words that ask for a change, and those that turn a request off."""

_ORDERED = (
    "add|alter|amend|append|attach|axe|ban|bin|change|combine|correct|cross|cut|delete|ditch|divide|drop|end|erase|exchange|extend|fold|get rid|"
    "halve|include|insert|join|keep|leave|lengthen|lose|lower|make|merge|move|omit|place|prefer|put|raise|recast|redraft|reduce|remove|rename|"
    "renumber|reorder|rephrase|replace|reword|rewrite|round|scrap|scratch|scrub|shift|shorten|slip|soften|split|start|strike|substitute|"
    "stick|pop|slot|squeeze|bolt|tag|tuck|swap|switch|tack|take|tighten|tone|transfer|turn|urge|use|widen|write"
)  # verbs of change, of which any may follow "I would"
_UNWISE = "(?:wrong|foolish|mistake|unwise|pity|shame|silly|absurd|unfair|premature|dangerous|madness|folly|error|wasteful|disastrous|ridiculous|not|hard|easy|difficult|impossible)"
_DOING = (
    "inserting|adding|including|deleting|removing|striking|omitting|replacing|substituting|changing|amending|altering|"
    "rewording|rephrasing|moving|merging|combining|splitting|cutting|dropping|raising|lowering|reducing|extending|"
    "putting|leaving out|taking out|swapping|scrapping|renumbering|renaming"
)  # what somebody suggested: in minutes it is his request, as "suggested that" is
_NOT_PAST = "".join(
    rf"(?<!{word}\s)(?<!{word}\s\s)"
    for word in (
        "had",
        "has",
        "have",
        "was",
        "were",
        "as",
        "not",
        "never",
        "nobody",
        "one",
        "once",
        "earlier",
        "previously",
        "originally",
        "draft",
        "drafts",
        "plan",
        "paper",
        "version",
        "report",
        "government",
        "ministry",
    )
)
ASKS = (
    r"(?:correct|right|proper|usual|accepted) (?:spelling|word|form)(?= (?:is|would be)\s*:?\s*\x01)",
    r"(?:may|might) as well(?= be)",
    r"(?:i|we)(?: had|['’]d) (?:rather|sooner)", r"(?:she|he|the (?:minister|council|committee|board|department|ministry|draft|paper)) (?:might|may|could)(?= (?:well |perhaps |usefully |also |then )?(?:finish|end|close|conclude|begin|start|open) [^.;\n]{0,40}\bwith\b)",
    rf"{_NOT_PAST}(?:suggested|proposed|recommended|favoured|advocated|urged|requested)(?= (?:\w+ly )?(?:{_DOING})\b)",
    rf"(?:i|we)(?:['’]d| would| should|['’]ll)(?= (?:\w+ly |rather |just |also |much |then |still |prefer to |like to |want to |go so far as to )?(?:{_ORDERED})\b)",
    r"(?:requires?|insists?|demands?|desires?|submits?|contends?|urges?|begs?|pleads?|presses?|moves?|votes?|asks?|wishes|seeks?|calls?|argues?|prays?) that",
    r"that(?= (?:(?!(?:may|will|can|could|would|should|must|to|might|shall|not|never) )(?:[^.;:\n]|\.(?=\d))){1,140}? (?:be (?:\w+ly )?\w{3,}|(?:now |instead )?(?:be|become|read|say):? (?:the (?:words?|phrase) )?\x01))",
    r"(?:insists? on|presses for|calls? for|pleads? for|opts? for|votes? for|plumps? for|settles? for|is for)(?= (?:the (?:words?|phrase) )?\x01)",
    r"(?:i|we)(?:['’]d| would) (?:be (?:quite |perfectly )?(?:content|happy|satisfied|pleased|happier) with|settle for|go (?:with|for|to)|vote for|plump for|opt for)",
    r"to read(?=\s*:?\s*\x01)", r"shall read(?=\s*:?\s*\x01)", r"and write(?=\s*:)", r"and put(?=\s*:)", r"and say(?=\s*:)",
    r"(?:he|she|they|who|i|we|members?|speakers?)(?: would|['’]d) (?:like to )?have(?= (?:the (?:words?|phrase|figure|sentence|date) )?\x01+ (?:\w+ly )?\w+(?:ed|en|ut|uck|ot|id)\b)",
    r"would(?= (?:then|thus|now|accordingly|therefore) (?:read|say|run)\b)",
    r"(?:provided|so long as|as long as|on condition|subject to)(?: only)?(?= (?:that )?(?:[^.;:\n]|\.(?=\d)){0,60}?(?:is|are|be|being) (?:\w+ly )?(?:added|inserted|appended|included|deleted|removed|struck|replaced|dropped|omitted)\b)",
    r"(?:is|are) (?:hereby )?amended(?= (?:by|as follows|to (?:read|say))\b)",
    "make it", "make that", "let it read", "have it read", "put it as",
    "we propose", "i propose", "propose", "proposes", "proposing", "we suggest", "i suggest", "suggest",
    "suggests", "may i suggest", "might i suggest", "recommend", "recommends", "request", "requests", "should",
    "ought to", "please", r"(?<!to\s)(?<!to\s\s)ask", "asks", "need to", "needs to", "need", "needs", "would like",
    r"i['’]d like", r"we['’]d like", "must", "it would be better", "could", "kindly", "proposed that",
    "proposed", "suggested that", "asked that", "ought", "could be", "would like to see", "it would be good",
    "advise", rf"it would be (?:(?!{_UNWISE})\w+ ){{1,3}}to",
    r"i would (?:rather|prefer|welcome|urge|much prefer|ask|propose|suggest|say|write|put|have|change|replace|delete|cut|add|insert|drop|move|merge|split|swap|remove|strike)",
    r"we would (?:rather|prefer|welcome|urge|much prefer|ask|propose|suggest|say|write|put|have|change|replace|delete|cut|add|insert|drop|move|merge|split|swap|remove|strike)",
    r"i['’]d (?:rather|prefer|have|say|write|put|change|replace|delete|cut|add|insert|drop|move|merge|split|welcome|swap|remove|strike)",
    r"we['’]d (?:rather|prefer|have|say|write|put|change|replace|delete|cut|add|insert|drop|move|merge|split|welcome|swap|remove|strike)",
    r"can (?:we|you|i)", "may we", "may i", "let us", "let", r"i (?:\w+ )?want", r"we (?:\w+ )?want", "i wish", "we wish", "i urge",
    "we urge", "i beg", "we beg", "wants", r"(?<!is\s)(?<!are\s)(?<!was\s)(?<!were\s)(?<!is\s\s)(?<!are\s\s)(?<!was\s\s)(?<!were\s\s)to be",
    r"(?:is|are) to be(?= (?:deleted|omitted|removed|struck|replaced|substituted|amended|inserted|added|moved|merged|split|reworded|rewritten|renamed|changed|corrected|cut|renumbered|transferred|placed))",
    "is it not better to", "isn't it better to", "isn’t it better to", "what if", "would it be better to", "would it be better if",
    r"(?:resolved|decided|agreed|voted)(?:,? (?:unanimously|overwhelmingly|narrowly|nem con)|,? by (?:[^.;:\n]|\.(?=\d)){1,50}?),? to (?:ask|request|propose|recommend|suggest)(?: you| the \w+)?(?: to| that)?",
    r"(?:resolved|decided|agreed|like|wish|want|write|writing|voted) to (?:ask|request|propose|recommend|suggest)(?: you| the \w+)?(?: to| that)?",
    r"(?<!to\s)(?<!to\s\s)ask (?:you to|that|for)", "beg you to", "request you to", "invite you to", "urge you to", r"(?<!i\s)(?<!we\s)(?<!you\s)(?<!i\s\s)(?<!we\s\s)(?<!you\s\s)see that", "see to it that", "would prefer", r"(?:choose|pick|opt for|go for)(?=\s+(?:the (?:words?|phrase) )?\x01+ (?:over|rather than|instead of)\b)",
    r"would (?:benefit|profit|gain) from", "benefits from", "could do with",
    r"(?:i|we)(?:['’]d| would)(?= (?:rather |much |simply |just |also |still |certainly |definitely |prefer to )?(?:scrap|axe|lose|omit|leave|take|cut|erase|reword|rephrase|amend|alter|revise|correct|divide|combine|join|shift|transfer|make|call|use|tone|soften|rewrite|substitute|switch|exchange|ditch|bin|get rid|do away|turn|raise|lower|extend|shorten|start|begin|end|finish|rename|renumber|redraft|tighten|expand|knock|throw|chuck)\b)",
    "would it be possible to", "is it possible to", "would you mind", "would you kindly", "would you please", "may we ask",
    "would it not be better to", "wouldn't it be better to", "what about", "may we suggest", "could we", "could you",
    "might we", "might i", "will you please", "would it make sense to", "would it hurt to",
    r"(?:i|we|he|she|they)(?: would| should|['’]d) be (?:\w+ )?(?:grateful|glad|happy|happier|pleased|obliged) if (?:[\w.()]+ ){1,8}?(?:were|was)(?= (?:\w+ly )?(?:deleted|removed|dropped|omitted|struck|cut|replaced|changed|amended|added|inserted|moved|raised|lowered|reduced|increased|extended|shortened)\b)",
    r"(?:would|(?:i|we|he|she|they)['’]d) (?:\w+ )?(?:be|feel) (?:\w+ )?(?:happier|happy|glad|grateful|better|good|nice|pleased|helpful|clearer|fairer|wiser) if",
    r"(?:would|(?:i|we|he|she|they)['’]d) (?:like|prefer|love|rather) it if", "it would help if", "i'd rather", "we'd rather", r"(?:my|our) (?:suggestion|proposal|request|amendment|idea|wish|recommendation|advice|plea|view)(?: (?:to|for|on|in|at|of|regarding) [^;:\n\x01]{1,30}?)? (?:is|would be)", "my suggestion is",
    "our suggestion is", "my proposal is", "our proposal is", "my request is", "our request is", "better",
    "surely", "why not", "how about", "had better", r"might(?= (?:\w+ ){0,2}(?:be|read|say|become|have|go|come|add|insert|put|write|delete|drop|change|replace|move|merge|mention|usefully))",
    r"(?:one|you|they) (?:might|may|could)(?: \w+ly)?", r"it is (?:hereby )?(?:suggested|proposed|recommended|requested|submitted|desired|urged|felt|moved)(?: that)?",
    "pls", "plz", "shd", "wd like", r"would (?:\w+ )?(?:welcome|appreciate|value)",
    r"(?:i|we)['’]d (?:\w+ )?(?:like|love|ask|suggest|propose|recommend|urge|welcome|beg)", r"(?:i|we) would (?:\w+ )?(?:like|love|ask|suggest|propose|recommend|urge)", "it is better to", "do", "i move that", "we move that",
    "proposal:", "suggestion:", "amendment:", "correction:", "request:", "has to", "have to", "wishes", "urges",
    "would be better", "would you",
    r"(?:resolved|agreed|moved|voted|decided|asked|proposed|suggested|recommended|requested|urged|insisted|demanded|preferred|wished|view|feeling|wish|opinion|suggestion|proposal|motion|request|desire) (?:\w+ly |of \w+(?: \w+)? |by [\w.]+(?: \w+)? )?(?:was |is )?that",
    r"(?:resolved|agreed|moved|voted|decided|proposed|wished|wishes|wanted|hoped|asked) to (?=(?:see|have|ask|strike|delete|insert|add|replace|change|amend|cut|drop|substitute|propose|put|remove|omit|move|merge|split)\b)",
    "prefers", "preferred", "would sooner", "would rather", r"agreed:? to(?= (?:ask|request|propose|suggest|have|see|seek|press)\b)",
    r"would have(?= [^;:\n\x01]{1,40}? (?:say|read|run|be|become|begin|end|start|deleted|removed|changed|replaced|struck|moved|merged|split|amended|reworded|inserted|added|omitted)\b)",
    r"would have(?= (?:the (?:words?|phrase|figure|sentence) )?\x01+ (?:say|read|run|be|become|deleted|removed|changed|replaced|struck|moved|amended|inserted|added|omitted|taken|left|put)\b)",
)  # fmt: skip
DENIES = (
    r"(?:no|little|any) (?:\w+ )?(?:reason|need|case|cause|grounds?|justification) (?:why|for (?:[^.;\n]|\.(?=\d)){1,80}? to be)",
    "should not", "must not", "need not", "do not", "don't", "don’t", r"(?<!why\s)(?<!why\s\s)(?<!is\sit\s)(?<!is\s\sit\s\s)not", "no need to", r"has(?! to be)", r"(?<!would\s)(?<!['’]d\s)(?<!would\s\s)(?<!['’]d\s\s)have(?! (?:to be|you|them|it|this|that|\x01))", "had",
    "was", "were", "already", "never", r"if(?!(?:[^,.;:\n\x01]|\.(?=\d)){1,80}, (?:then )?(?:please|at (?:the very )?least)\b)(?! (?:you ask me|i may|possible|necessary|need be|we may)\b)", "when", "unless", "until", r"why(?! not)", "whether to", "after having", "has been",
    "have been", "having", "could not", "we oppose", "against", "would not", "wouldn't", "wouldn’t", "shouldn't",
    "shouldn’t", "won't", "won’t", "cannot", "can't", "can’t", "thought of", "thought about", "nobody should",
    "no one should", "instead of", "without", "oppose", "opposed to", "before you", "mustn't", "mustn’t",
    "needn't", "needn’t", "refuse to", "tempted to", "got", "did", "didn't", "didn’t", "intend to", "plan to",
    "planning to", "going to", r"(?:drafts?|plan|paper|version|report|government|ministry|once|earlier|previously|originally|nobody|no one|never) (?:suggested|proposed|recommended|favoured|advocated|urged|requested)", rf"(?<!is\s)(?<!are\s)(?<!is\s\s)(?<!are\s\s)suggested(?! (?:\w+ly )?(?:{_DOING})\b)", "suggest that you",
)  # fmt: skip
SOFT_QUESTIONS = (
    r"(?:could|can|may|might|should|would|must)(?= [^?\n]{1,60}? (?:come|go|stand|be put|be placed|be moved) (?:first|last|before|after|at|to|in|ahead|behind)\b)",
    r"(?:should|ought|would|could|might|must)(?= [^?\n]{1,60}? not (?:to )?(?:be|read|say|run|become)\b)",
    r"could(?! (?:you|someone|somebody|anyone|anybody|the \w+) (?:please |kindly |also )?(?:tell (?:me|us)|explain|let (?:me|us) know|give (?:me|us)|send|show (?:me|us))\b)", r"(?:will|would|won['’]t|can|could) you(?: please| kindly)?(?=\s*\?)",
    r"(?:should|ought|would|could|might|must) (?:this|that|it|they|these|those|there|\x01+|the \w+)(?: rather| really| perhaps)? not",
    "why not", "is it not better to", "isn't it better to", "isn’t it better to", "should it not", "shouldn't it", "shouldn’t it",
    "would not", "wouldn't", "wouldn’t", "ought not", "should not", "surely", "what if", "would it be better",
    "would it not be better to", "wouldn't it be better to", "wouldn’t it be better to",
    r"(?:could|can|may|might|would) (?:you|we|i|it|they|these|those|the|this|that|\x01+)(?! (?:please |kindly |also |perhaps )?(?:tell (?:me|us)|explain|let (?:me|us) know|give (?:me|us)|send (?:me|us)|show (?:me|us))\b)", r"(?<!how\s)(?<!why\s)(?:could|might) (?:section|article|clause|point|part|paragraph|objective|\d|\()(?=[^?\n]{1,60}? (?:end|begin|start|read|say|run)\b)", "would you mind",
    "would it be possible to", "is it possible to", "how about", "what about",
    r"(?:shouldn|oughtn|wouldn|couldn|can|isn)['’]t(?= [^?\n]{1,90}\?)",
    r"(?:can|could|may|might)(?= [^?\n]{1,60}? be (?:\w+ ){0,2}?(?:changed|replaced|deleted|removed|taken|raised|lowered|cut|brought|moved|added|inserted|reworded|amended|struck|dropped|left|made|merged|split|extended|shortened|put|altered|turned|corrected|omitted|given)\b)",
)  # fmt: skip
MUSTS = (
    "there should be", "there ought to be", "there must be", "there should stand", "there ought to stand",
    "we need", "i miss", "we miss",
)  # fmt: skip
LACKS = (
    "lacks", "lack", "is missing", "misses", r"(?<!nobody\s)(?<!one\s)(?<!none\s)(?<!nobody\s\s)(?<!one\s\s)(?<!none\s\s)(?<!the\s)(?<!their\s)(?<!our\s)(?<!special\s)(?<!own\s)(?<!basic\s)needs(?! (?:to|of)\b)", "there should be", "there ought to be", "there must be",
    "does not mention", "doesn't mention", "doesn’t mention", "omits", "forgets", "fails to mention",
)  # fmt: skip
_NO_OUT = "".join(
    rf"(?<!{verb}\s)(?<!{verb}\s\s)"
    for verb in (
        "spelt",
        "spelled",
        "spell",
        "set",
        "sets",
        "carried",
        "carry",
        "point",
        "pointed",
        "work",
        "worked",
        "find",
        "found",
        "sort",
        "sorted",
        "turned",
        "sold",
        "go",
        "laid",
        "run",
    )
)  # verbs that end in "out" and drop nothing
SPARE = (
    r"(?:deserves?|(?:is|are) to|ought to|should|must|could|can|may|might|needs? to|ha(?:s|ve) to)(?: \w+ly)? (?:be )?(?:cancelled|(?:struck|taken|left|thrown|crossed) (?:off|out)(?: the (?:page|paper|list|text|draft|plan))?)", r"deserves? to (?:go|disappear|be (?:deleted|removed|dropped|cut|struck out|left out))",
    r"ha(?:s|ve) no business (?:being )?(?:there|here|in (?:it|this|the \w+))", r"(?:is|are) better (?:gone|left out|away|off the page)",
    r"need not (?:be|stay) (?:there|here|in)", r"(?:should|ought|must) (?:not|never) (?:to )?exist",
    r"comes? out", "taken out", "left out", "to come out", "to go", "disappear", "disappears", "vanish", "must be taken out", "have to come out", "has to come out", "have to go", "needs to come out", "need to come out", "need to go",
    rf"(?<!ing\s){_NO_OUT}out", r"(?:needs?|wants?|requires?) (?:taking|cutting|striking|leaving|crossing|throwing) out", "is out", "gone", "has no place here", "is beside the point",
    "is superfluous", "is redundant", "is unnecessary", "is not needed", "is surplus", "are superfluous",
    "are redundant", "are unnecessary", "are not needed", "is one too many", "adds nothing", "add nothing",
    r"(?:must|should|has to|have to|can|could|ought to|needs? to|may) (?:go|disappear|come out) (?:altogether|entirely|completely|for good|at once)",
    "can be spared", "is padding", "must go", "should go", "has to go", "can go", "could go", "ought to go",
    "needs to go", "must come out", "should come out", "ought to come out", "can come out", "has got to go",
    "have no business", "has no business", "have no place", "has no place", "do not belong", "don't belong", "is out of place",
    "are out of place", "serves no purpose", "serve no purpose", "should not be there", "shouldn't be there", "ought not to be there",
    "should not be here", "shouldn't be here", "should never have been there", "says nothing", "is of no use", "is dead wood", "is waffle",
    "does not belong", "doesn't belong", "does not belong here", "doesn't belong here", "doesn’t belong here", "is not wanted", "may go",
)  # fmt: skip
BETTERS = (
    r"(?:would|will|might|may|could) (?:\w+ )?(?:be|read|sound|do|work|fit|serve) (?:\w+ ){0,2}?(?:better|clearer|fairer|nearer|truer|simpler|plainer|safer|stronger|kinder|preferable|enough|sufficient|adequate|ample|plenty|accurate|apt|suitable|appropriate|wiser|sensible|reasonable|realistic|closer|right|correct|more \w+)", "will do", "would do nicely", "will suffice",
    r"(?:is|are|reads?|sounds?|fits?|works?|seems?|looks?|says?) (?:\w+ ){0,2}?(?:better|clearer|fairer|nearer|truer|simpler|plainer|safer|stronger|kinder|preferable|more \w+)",
    "would be better", "is better", "would be right", "is more accurate", "would do", "is clearer", "is fairer",
    "would be clearer", "would be fairer", "is right", "would be more accurate", "would be nearer the truth",
    "would be closer to the truth", "would be nearer the mark", "is nearer the truth", "would be preferable",
    "is preferable", "would read better", "reads better", "sounds better", "would sound better",
    "would be enough", "would suffice", "would be correct", "is correct", "would be more honest",
    "is the right word", "would be simpler", "is simpler", "would be kinder", "would be more exact",
    "is more exact", "fits better", "would fit better", "would serve better", "works better",
    "would work better", "would be truer", "is truer", "would be more precise", "is more precise",
    "would be stronger", "would be safer", "is meant", "would be plainer",
)  # fmt: skip
WAYS_TO_SAY = (
    "read", "say", "state", "be", "provide", "be called", "be worded", "be named", "be entitled", "be headed",
    "be put as", "run", "have", "become", "be phrased", "go", r"(?:bring|put|get|take|cut|lower|raise|reduce|increase|change|alter|shorten|extend|limit|cap|amend|correct|set|fix|move) (?:it|this|that|them) (?:(?:up|down|back) )?(?:to|at)(?=\s*:?\s*\x01)", "speak of", "spoke of", "talk of", "talked of", "said", "ran", "promised",
)  # fmt: skip
WHEREVER = ("wherever", "whenever", "everywhere that", "each time", "every time", "where")
OR_WORDS = (
    "or",
    "or at any rate",
    "or failing that",
    "or if not",
    "or else",
    "or rather",
    "or at least",
    "or even",
    "or possibly",
)
CARRIES_ON = ("also", "or at least", "or else", "or at any rate", "failing that", "or at the very least", "and", "then", "also", "and then", "and also", "while", "& ")  # fmt: skip
ALSO_WORDS = ("also", "still")
TURNS = ("but", "however", "yet", "though", "although")
SLIPS = ("sorry", "i mean", "correction", "or rather", r"no(?=,)")
