"""English: words that tell of a change instead of asking for it."""

from vankien.lang.hearsay import HearsayWords

_SOME = r"(?:requests?|proposals?|suggestions?|comments?|points?|amendments?|changes)"
_COUNTS_BACK = (
    (r"both(?!\s+sides)", 2),
    *(
        (rf"(?:all\s+{said}|(?:these|those|the|my|our)\s+{said}\s+{_SOME})", count)
        for count, said in ((2, "two"), (3, "three"), (4, "four"))
    ),
    (rf"all\s+(?:of\s+)?(?:(?:these|those|my|our|the)\s+)?(?:above|{_SOME})", 0),
    (r"(?:these|those)\s+(?:requests|proposals|suggestions|comments|points|amendments|changes)", 0),
)
HEARSAY = HearsayWords(
    counts_back=_COUNTS_BACK,
    elsewhere=(r"(?:in|of)\s+(?:the|our|your|last|that)\s+(?:(?:19|20)\d\d|old|last|previous|former|earlier|first|original|other)\s+(?:plan|draft|strategy|version|text|report|consultation|edition|policy|charter|letter)",
               r"(?:debated|discussed|considered|toyed\s+with|thought\s+(?:about|of)|(?:talked|spoke)\s+(?:about|of))\s+(?:whether\s+to|asking|proposing|suggesting|moving|the\s+idea\s+of)\b(?![^\n]{0,300}\b(?:agreed|resolved|voted|concluded|carried|decided\s+(?:that|to|in\s+favour))\b)",
               r"(?<!i\s)(?<!we\s)(?<!i\s\s)(?<!we\s\s)(?:asked|asks|wondered|wonders|queried)\s+(?:if|whether)\s+(?:the\s+(?:words?|figure|phrase)\s+)?\x01+\s+(?:should|was|is|ought|really|still|meant)",
               r"in\s+the\s+(?:contract|lease|tender|menu|poster|by-?laws|constitution|standing\s+orders|last\s+minutes|previous\s+minutes|minutes\s+of|club\s+rules|hymn\s+book|advertisement|agenda|parish\s+magazine)",
               r"(?:from|in|of)\s+item\s+\d+(?!\s*(?:,|\(|of\b|in\b|\d))"),
    past=(r"(?:was|were|had\s+been|has\s+been|have\s+been)\s+(?:\w+ly\s+)?(?:amended|altered|changed|revised|rewritten|updated)\s+by",
          r"(?:was|were)\s+(?:going|about)\s+to", r"had\s+(?:intended|planned|meant|hoped)\s+to", r"in\s+an\s+earlier\s+(?:letter|draft|round)", "yesterday", "last year", "last month", "last week", "last time", "years ago", "long ago",
          r"(?:at|in|during)\s+the\s+(?:last|previous)\s+(?:consultation|round|hearing)", "the last draft", "the previous draft", "the earlier draft", "once upon a time", r"in\s+19\d\d",
          r"back\s+in", "used to", r"i\s+could\s+(?:say|write|go\s+on)"),
    now=("now", "today", "again", "still", "this time", "once more"),
    lays_aside=("not for now", "is not important", "leave (?:it|that) to (?:the|you)"),
    others=(r"(?:mr|mrs|ms|dr)\.?\s+\w+\s+(?:also\s+)?(?:wants|proposes|asks|suggests|proposed|suggested|asked|wanted)",),
    withdraws=(r"(?:did|does|do|could|would)\s+not\s+(?:share|adopt|endorse|support|follow|agree\s+with|accept|take\s+up)\s+(?:(?:that|this|the|his|her|their|its)(?:\s+\w+['’]?s?)?\s+(?:view|opinion|proposal|suggestion|request|wish|idea|motion|amendment)|that|this)(?=\s*[.;]|\s*$)",
               r"(?:amendment|motion|proposal|request|attempt|move)\s[^.;!?\n]{1,160}?\s(?:was|were)\s+(?:\w+ly\s+)?(?:defeated|lost|rejected|voted\s+down|withdrawn|thrown\s+out)(?=\s*[.;,]|\s*$)",
               r"(?:meant|intended|wanted)\s+to\s+(?:ask|propose|suggest|request)[^!?\n]{0,160}\bbut\b[^!?\n]{0,120}?(?:\bi\s+won['’]?t\b|\bi\s+will\s+not\b|changed\s+my\s+mind|\bthink\s+better\b|\bdecided\s+(?:against|not)\b)",
               r"(?:disregard|ignore|forget|cancel)\s+(?:my|our)\s+(?:\w+\s+)?(?:request|proposal|suggestion|note|letter|comment)", r"(?:don.?t|do\s+not|never|nobody\s+should)\s+(?:let|allow)\s+(?:anyone|anybody|them|people|others)",
               r"(?:motion|proposal|amendment|suggestion|idea|it)\s+(?:fell|failed|(?:was|were)\s+(?:lost|defeated|rejected|withdrawn|voted\s+down|not\s+(?:carried|adopted|agreed|accepted|supported|seconded)))",
               r"(?:^|(?<=[.;:]\s))\s*(?:(?:this|the)\s+(?:motion\s+|one\s+)?(?:was\s+)?)?(?:narrowly\s+|heavily\s+|unanimously\s+|soundly\s+)?(?:lost|fell|failed|not\s+(?:carried|put|adopted|agreed|accepted)|(?<!was\s)(?:defeated|rejected|negatived|voted\s+down|withdrawn))(?=\s*(?:[.,;(–—-]|$|(?:for\s+(?:want|lack)|by|on|without|with|after|\d+|narrowly|heavily|unanimously)\b))",
               r"(?:could\s+not|couldn.t|cannot|can.t|did\s+not|didn.t)\s+agree(?:\s+(?:on|about|what|whether)|(?=\s*[.;,]|\s*$|\s+(?:and|so)\s))", r"so\s+(?:(?:we|i|they|it)\s+)?(?:make|makes|made)\s+no\s+(?:submission|proposal|request|comment)", "no agreement", "no decision", "votes were level", "we left it at that", "was left at that", "nothing was agreed",
               r"not\s+(?:\w+ly\s+)?(?:asking|proposing|suggesting|requesting)\s+(?:you\s+)?(?:for\s+|to\s+(?:make\s+)?)?(?:an?\s+|any\s+)?(?:change|amendment|alteration)", r"(?:only|just)\s+(?:joking|kidding|teasing)",
               r"withdrew\s+(?:it|that|this|them|his|her|their|the\s+(?:motion|proposal|amendment|suggestion|idea|request))", "no seconder", "not seconded", "withdraw", r"i\s+take\s+(?:it|that)\s+back", "on second thoughts", "never mind", "forget it",
               "leave it in", "leave it as it is", "leave them in", r"but\s+it.s\s+(?:fair|fine|right|good|true)", "no longer ask", "no longer propose", "no longer wish"),
    nots=("not", "never", "nobody", "no one"),
    between=("to", "ever", "even", "want", "we", "i", "did", "has", "have", "accepted", "the", "any", "a", "that"),
    soft_nots=(r"(?:could|would|should|might|can|must|ought)(?:n['’]t|(?: (?:[^?.;\n]|\.(?=\d)){1,60}?)? not)", "why not"),
    adopts=(),
    adopted=(r"(?:has|have|had)\s+(?:been\s+)?(?:accepted|adopted|taken\s+on\s+board)",),
    duties=("must", "have to", "had to", "need"),
    bearers=("i", "we", "he", "she", "they", "you", "people", "children", "everybody", "everyone"),
    views=(),
    results=(),
    so=("so", "hence", "therefore", "and so", "thus", "that is why"),
    outcomes=(),
    done=("was", "were", "has been", "have been", "had", "will", "would", "if", "when", "why", "who"),
    drafters=("the draft", "the report", "the drafters", "the committee"),
    regrets=("would be a pity", "would be a shame", "would be a loss"),
    acted=(r"(?:replac|delet|insert|remov|chang|amend|add|substitut|omitt|mov|alter|correct|dropp|append|swapp|eras|crossed\s+out|scrapp)ed(?=\s+(?:the\s+(?:words?|phrase|term|figure|sentence)\s+)?\x01)",
           r"(?:struck|took|left|cut|crossed)\s+out(?=\s+(?:from\s+\x01|all\s+words))", r"(?:struck|took)(?:\s+out)?(?=\s+(?:the\s+(?:words?|phrase|term|figure|sentence)\s+)?\x01)"),
    helpers=("be", "been", "being", "is", "are", "was", "were", "get", "got", "have", "has", "had", "having", "to", "should", "must", "please", "and", "or", "as", "now", "newly", "words", "word", "text", "also"),
    homes=(r"(?:our|my)\s+(?:village|town|street|house|school|farm|shop|parish)",
           r"(?:my|his|her|their)\s+(?:[\w'’-]+\s+)?(?:plumber|cooper|builder|butcher|baker|painter|roofer|joiner|glazier|carpenter|mason|mechanic|dentist|electrician|thatcher|gardener|decorator|supplier|surveyor|solicitor|lawyer|cobbler|tailor|landlord|landlady|\w+smith)\s+(?:now\s+|already\s+)?(?:wants|wanted|charges|charged|demands|quotes|quoted|takes)"),
    own_things=(r"my\s+(?:own\s+)?(?:name|surname|address|letter|shop|house)",),
    kin=(r"my\s+(?:son|daughter|wife|husband|mother|father|brother|sister|neighbour|boss|grandfather|grandmother)",),
    beside_own=("before", "after", "with", "for", "to", "from", "like", "beside"),
)  # fmt: skip
