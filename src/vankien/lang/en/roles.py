"""English: which of two wordings stands in the draft, and which one is wanted."""

from vankien.lang.roles import RoleWords

_NO_FAVOUR = (
    r"(?:an?|the|too|not|never|no|going|to|wrong|worse|silly|absurd|foolish|odd|unfair|ridiculous|premature|unwise|bad|"
    r"pointless|useless|cruel|mad|nonsense|impossible|less|more|one|in|on|at|as|very|rather|quite)"
)
_WOULD = (
    rf"(?:would|might|could)\s+(?:also\s+|surely\s+|perhaps\s+|well\s+)?(?:be|read|sound|seem)\s+"
    rf"(?:(?:very|rather|quite|more|far|much)\s+)?(?!{_NO_FAVOUR}\b)(?!\w+(?:ed|en)\b)\w+(?=\s*[.,;!)]|\s*$)"
)

_IT = r"(?:it|that|this|them|those|the\s+(?:number|figure|date|year|limit|fee|fine|price|distance))"
_MOVE = r"(?:bring|cut|take|raise|lower|round|move|put|get|scale|drop|push|pull|stretch|reduce|increase|extend|shorten|knock|trim)"
_GIVE = (
    r"(?:give|allow|leave|keep|hold|grant|offer|let|fix|set|cap|limit|make|write|think|go|settle|stop|wait|charge|pay|take|draw|pitch|put|aim|"
    r"stick|plump|begin|start|close|open|end|finish|notify|warn|admit)"
)  # with what somebody begins who orders a figure: "write to all within four hundred", "think of forty"
_CHANGED = r"(?:cut|raised|lowered|reduced|brought|put|taken|set|capped|fixed|held|kept|limited|extended|lengthened|increased|shortened|moved|doubled|halved|widened|narrowed|trimmed|stretched|pushed|pulled|dropped|scaled|knocked)"
_COUNTERS = (
    r"register|registry|log(?:book)?|census|ledger|survey|count|figures|records?|books?|returns?|audit|accounts|yearbook|tender|inspectors?|surveyors?|"
    r"statistics|database|newest\s+one|latest\s+(?:one|survey|count|figures?|report)|new\s+(?:survey|count|figures?)|auditors?|treasurer|harbour\s+master"
)  # who counts, and so knows the true figure

_OWN = r"(?:i|we)(?:['’](?:d|ll|re|m))?\s+(?:(?:would|should|could|can|will|might|may|do|am|are|be|all|both|really|much|rather|strongly|therefore|gladly|happily|also|then|only|still|even|simply|just|quite|well|to)\s+){0,4}?"  # who writes asks: "the unions would settle for ten" is theirs

ROLES = RoleWords(
    brings=("so", "hence", "in its stead", "in its place", "in place of it", "we submit", "i submit", "we offer", "i offer", "we'd go for", "suggest", "i suggest", "i'd suggest", "we suggest", "i propose", "i'd prefer", "we prefer", "i prefer", "prefer", "prefers", "preferred", "i'd be content with", "content with", "i'd go with", "i'd settle for", "settle for", "happy with", "at a minimum", "at the very least", "at least say", "change to", "change it to", "amend to", "amend it to", "replace with",
            "replace it with", "substitute", "say", "call it", "make it", "make that", "put", "write", "try", "use", "read"),
    manners=("simply", "just", "plainly", "instead", "rather", "outright", "please", "clearly"),
    draft_says=(r"objects?\s+to", r"objected\s+to", r"(?:quarrel|trouble|problem|issue|fault|unhappy|uneasy)\s+(?:with|about|over)", r"stumbled?\s+(?:over|at|on)", r"puzzled\s+by",
                "whoever wrote", "wrote", "i read", "i see", "we read", "i find", "i found", "we find", "it talks of", "you talk of", "you speak of", "you claim", "you have", "you put", "the word is", "the phrase is", "they say", "they call it", "you aim for", "it aims for", "you aim at", "you promise", "the draft promises", "you talk about", "it speaks of", "you mention", "the draft mentions", "it mentions", "in the draft it says", "here it says", "there it says", "is written", "stands", "you offer", "it offers", "you call it", "says", "reads", "has", "calls it", "you write", "you say", "it says", "why say"),
    holds=("the figure", "the figure of", "the target", "the target of", "the date"),
    faults=(r"[\s,:–—-]*(?:no\s+thanks?|no\s+thank\s+you|come\s+off\s+it|come\s+on|you\s+must\s+be\s+joking|are\s+you\s+serious|pull\s+the\s+other\s+one|dream\s+on|not\s+any\s+more|not\s+any\s+longer)",
            r"[-–—,.!\s]*(?:no|never|nonsense|rubbish)(?=\s*[.,!;–—-])", r"(?:isn.t|is\s+not|wasn.t)\s+(?:the\s+(?:right\s+)?(?:word|term|phrase|figure)|what\s+\w+|it|true|so|how|quite)", "is no longer true", "is misprint", "is a joke", "is what", "is plainly wrong", "is not a",
            r"(?:says?|promises?|tells?|gives?)\s+(?:far\s+)?(?:too\s+)(?:little|much)", r"(?:seemed|sounded|looked|felt|was|were)\s+(?:\w+\s+){0,2}?(?:weak|vague|unclear|wrong|clumsy|excessive|harsh|dated|misleading|ambiguous|inaccurate|imprecise|outdated|meaningless|too\s+\w+|not\s+(?:true|right|correct|accurate|enough|clear|strong))",
            r"(?:seems?|sounds?|reads?|looks?|feels?|is|are|strikes\s+\w+\s+as)\s+(?:\w+\s+){0,2}?(?:weak|vague|unclear|wrong|clumsy|excessive|harsh|feeble|optimistic|pessimistic|dated|misleading|ambiguous|inaccurate|imprecise|unfortunate|untrue|outdated|meaningless|offensive|confusing|awkward|exaggerated|overstated|understated|too\s+\w+|not\s+(?:true|right|correct|accurate|enough|clear|strong))",
            r"is\s+an?\s+(?:\w+\s+)?(?:understatement|exaggeration|mistake|misprint|typo|error|slip|contradiction|joke)",
            r"(?:does|do)(?:\s+not|n.t)\s+(?:go\s+far\s+enough|say\s+enough|sound\s+right|make\s+sense|work)", "makes no sense", "is out of date", "won't do", "will not do",
            r"is\s+(?:too\s+|rather\s+|very\s+|so\s+|a\s+bit\s+)?(?:weak|vague|unclear|wrong|clumsy|pompous|jargon|short|long|low|high|old|ugly|unkind|odd)",
            "means nothing", "sounds wrong", r"(?:isn.t|is\s+not|aren.t|are\s+not)\s+\w+"),
    conditionals=(rf"{_WOULD}",),
    favours=(_WOULD, r"is (?:(?:the|our) (?:\w+ )?\w+['’]s?|our|my) (?:own )?(?:preference|choice|suggestion|answer|wish|proposal|request)(?=\s*(?:[.,;!)]|$))",
             r"is the (?:very )?(?:earliest|latest|soonest|shortest|longest|least|most|lowest|highest|smallest|largest|fewest)(?: \w+){0,2}? (?:that|which|we|i|anybody|anyone)(?= (?:can |could |will |would )?(?:is|are|be|deserves?|makes?|practicable|possible|accept|ask|live|hope|manage|want|need|think)\b)",
             r"(?:is|was) what (?:is|was) (?:really |surely |actually )?(?:wanted|needed|meant|called for|required|intended)", r",?\s*(?:which|that|this) (?:is|would be) (?:therefore |also |surely )?(?:the|our|my) (?:figure|number|date|year|limit|distance|sum|amount|time|one|width|length) (?:to (?:be )?(?:adopt|use|take|put|set|aim|cho)\w*|(?:that )?(?:we|i) (?:ask|propose|want|need|suggest|would))",
             r"(?:is|are|would be|will be) (?:quite |more than |perfectly |plenty )?(?:soon|early|late|long|short|high|low|wide|narrow|far|near|big|small|good|many|much|fast|slow) enough(?=\s*(?:[.,;!)]|$|for\b))", r"(?:be|read|sound|serve)\s+(?:\w+\s+){0,3}?(?:better|clearer|fairer|nearer|truer|simpler|plainer|safer|stronger|kinder|wiser|preferable|enough|more\s+\w+)",
             r"is\s+what\s+(?:\w+\s+){1,3}?(?:says?|calls?|uses?|means?|needs?|manages?|wants?|has|have)",
             r"would\s+(?:be|have\s+been|read|sound)\s+(?:\w+\s+){0,2}?(?:honest|fine|good|ideal|plain|exact|accurate|true|truthful|just|kind|fair|enough|sufficient|adequate|right|correct|reasonable|sensible|proper|apt|welcome|wiser|nicer|neater|shorter|stronger|softer|closer|nearer)",
             r"would\s+do(?:\s+(?:me|us|nicely|very\s+well|just\s+as\s+well|fine))?", r"(?:would|will)\s+be\s+(?:loads|lots|heaps|masses)", r"is\s+(?:quite\s+)?(?:plenty|ample|enough|sufficient|realistic|feasible|achievable)(?!\s+(?:to|for|of)\b)", r"it\s+(?:should|ought\s+to|must|has\s+to|needs\s+to|shall)\s+be(?=\s*[.;,!)]|\s*$)",
             r"(?:is|are)\s+(?:the\s+(?:most|least|best|highest|lowest|maximum|minimum)\s+(?:that\s+)?(?:i|we|anyone|anybody|they)|all\s+(?:that\s+)?(?:i|we)|as\s+(?:much|many|far|low|high)\s+as\s+(?:i|we))\s", "if you must", "was meant", "is meant", "is what is meant", "is what it should say", "is the truth", "is the word", "is nearer the mark", "is more like it", "would serve", "will do",
             r"(?:would|will|might|may|could)\s+(?:\w+\s+)?(?:be|read|sound|do|work|fit|serve)\s+(?:\w+\s+){0,2}?(?:better|clearer|fairer|nearer|truer|simpler|plainer|safer|stronger|kinder|preferable|enough|right|correct|more\s+\w+)",
             r"(?:is|are|reads?|sounds?|fits?|works?)\s+(?:\w+\s+)?(?:better|clearer|fairer|nearer|truer|simpler|plainer|safer|stronger|kinder|preferable)",
             "is better", "would be better", "is clearer", "would do", "is right", "is kinder", "reads better", "please", "instead", "if you please"),
    adds=("mention", "there should be", "should come", "comes", "goes", "belongs"),
    minds=("check", "correct", "update", "misprint", "wrong", "mistake", "typo", "look again at"),
    nearby=("beside", "next to", "alongside", "near"),
    rights=(r"what (?:is|was) (?:really |surely |actually )?(?:wanted|needed|meant|called for|required|intended)(?:, (?:i|we) \w+,)? (?:is|was)", r"the (?:usual|proper|correct|right|accepted|standard|normal|customary|legal|better|common|modern|current) (?:form|terms?|words?|wording|phrase|expression|name|spelling|formula|style|title|reading) (?:is|would be)", "in truth", "in truth it's", "in truth its", "in truth it is", "in fact", "in fact it's", "in fact its", "in reality", "in reality it is", "really it is", "really it's", "the truth is", "its", "nowadays it is", "these days it is", "there are", "there were", "there are only", "it's", "it is actually", "we now have", "we have", "the register has", "the survey found", "the survey gives", "the count is", "it was", "the figure is", "it is", "the right figure is", "it should be", "i count", "we count", "the correct figure is", "the latest figure is", "the true figure is", "it should read", "it ought to be", "actually", "in fact it is"),
    sources=(rf"(?:{_COUNTERS})(?:\s+(?:itself|now|of\s+\w+|for\s+\w+|here))?\s+(?:only\s+|now\s+|actually\s+)?(?:says?|gives?|has|have|shows?|found|finds?|counted|counts?|recorded|records|lists?|puts?\s+(?:it|them)\s+at)(?:\s+(?:only|just|it\s+is))?",),
    asks_there=(
        rf"(?:call|make|say)\s+{_IT}", rf"(?:cap|set|fix|limit|keep|put|leave|place)\s+{_IT}\s+(?:at|to)", rf"{_MOVE}\s+{_IT}\s+(?:back\s+|forward\s+|out\s+)?(?:down\s+|up\s+)?(?:to|at)",
        rf"{_OWN}(?:settle|opt|plump|vote|go|ask|press|plead|argue)\s+for", rf"{_OWN}settle\s+on", rf"{_OWN}(?:be|live)\s+(?:content|happy|satisfied)\s+with", rf"{_OWN}live\s+with",
        rf"(?:(?<=[.;:!?–—-]\s)|(?<=\band\s)|(?<=\bbut\s)|(?<=\bso\s)|(?<=please\s)|(?<=kindly\s)|(?<=rather\s)){_GIVE}(?:\s+(?!to\s|not\s)[^\W\d_]+){{0,4}}?(?:\s+(?:at|of|to|for|on|within|until|till|by|from))?",
        rf"{_OWN}(?:want|like|have|see|prefer|wish|need|get)\s+(?:to\s+(?:see|have)\s+)?{_IT}\s+(?:to\s+be\s+)?{_CHANGED}\s+(?:back\s+|out\s+)?(?:down\s+|up\s+)?(?:to|at)",
        rf"let\s+(?:{_IT}|the\s+\w+(?:\s+in\s+\S+)?)\s+(?:come|go|drop|rise|fall|shrink|grow|run|be)\s+(?:down\s+|up\s+|back\s+)?(?:to|at)",
        rf"{_OWN}(?:hold|stand|stick|make\s+do|manage)\s+(?:out\s+)?(?:for|with|at|on|by|to)", rf"{_OWN}(?:need|require|expect|look\s+for)",
        r"(?:i|we)(?:\s+(?:would|should)|['’]d)\s+(?:\w+\s+){1,3}?(?:easier|happier|better|sounder|safer)\s+if\s+(?:it|that|they|this)\s+(?:were|was|ran|went|came|said|read|stood|lasted)(?:\s+(?:at|to|on\s+to))?",
        rf"{_OWN}(?:like|want|wish|prefer|expect)\s+(?:(?:it|that|this|them|the\s+\w+)\s+)?to\s+(?:be|see|have|read)(?:\s+(?:it|that))?(?:\s+at)?",
        r"(?:should|ought\s+to|must|needs?\s+to|has\s+to|could|might|would(?!\s+(?:\w+\s+)?say))\s+(?:really\s+|surely\s+|rather\s+|well\s+)?(?:be|read|say|become|have\s+been|(?:run|rise|go|grow|fall|drop|come|extend|stretch|amount|shrink)(?=(?:\s+(?:back|forward|down|up|on|out))?\s+to\s)|last|number|total|stand(?=\s+at\s))(?:\s+(?:cut|raised|lowered|reduced|brought|put|taken|set|capped|fixed|limited|extended|increased|shortened|moved))?(?:\s+(?:back|forward|down|up|on|out))?(?:\s+(?:to|at))?",
        rf"{_OWN}(?:suggest|propose|recommend|prefer|rather\s+have|rather\s+see|say|put|want|ask\s+for)", r"(?<!\w\s)(?:suggest|propose|recommend|prefer|settle\s+for)", "my figure is", "our figure is", "change it to",
    ),
    mends_there=(
        r"(?:correct|amend|update|fix|adjust|alter|change|rectify|mend|put\s+right)(?=(?:\s+(?:it|this|that|the\s+(?:number|figure|date|year|total|amount|count|sum|entry|cell|value)))?(?:\s+(?:please|accordingly|thanks))?(?:\s*[.;!,)]|\s*$))",
        r"(?:put|use|write|insert|print|substitute|take)\s+(?:that|this|the\s+(?:latter|second|right|correct|true|new|real|lower|higher))\s+(?:figure|number|sum|amount|date|year|one)(?:\s+in)?(?:\s+(?:instead|please))*(?=\s*[.;!,)]|\s*$)",
    ),
    both=("both", "all of them", "all in", "all on"),
    leads=("up to", "down to", "back to"),
    by_turns=("sometimes … sometimes", "sometimes … elsewhere", "here … there", "in one place … in another", "in places … elsewhere"),
    becomes=("into", "to become", "becomes"),
    neighbours=(r"(?:other|neighbouring|some|most|nearby)\s+(?:islands?|towns?|cities|counties|councils|places|countries|parishes|states|districts|boroughs|villages|ports|harbours|people)",
                r"(?:the|our)\s+(?:next|neighbouring|other)\s+(?:island|town|city|county|council|country|parish|state|district|borough|village|port|harbour)", "elsewhere", "abroad"),
    rests=("the rest", "the remainder", "what follows", "the other half", "the second half"),
    together=("as well as", "alongside", "together with", "in addition to", "besides", "along with", "on top of"),
)  # fmt: skip
