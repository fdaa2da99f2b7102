"""English: changes that are another's cry, dreaded, given up, or answered by keeping what stands."""

from vankien.lang.disowned import DisownedWords

_UTTERS = (
    r"(?:say|says|said|shouts?|shouted|cry|cries|cried|yells?|yelled|roars?|roared|calls?|called|bawled|bellowed|growled|grumbles?|grumbled|mutters?|muttered|"
    r"insists?|insisted|thundered|whispered|snapped|laughed|joked|quipped|sneered|demanded|demands|chanted|sang|sings|went|goes|reckons?|reckoned|thinks?|thought|murmured|sighed|snorted|protested|complained|remarked|argued|argues)"
)
_OURS = (
    r"(?!our\s+(?:\w+\s+)?(?:members?|committee|club|society|association|board|council|branch|survey|group|trustees|residents|surveyors?|lawyers?|solicitors?|engineers?)\b)"
    r"(?!the\s+(?:\w+\s+)?(?:club|society|association|federation|guild|branch|league|fellowship|chamber\s+of\s+\w+|trustees)\b)"
)  # "Delete it, says the club": who signs for a body may speak of it so
_WHO = (
    rf"(?:{_OURS}"
    r"(?:a|an|the|my|our|his|her|their|your|some|one|another|every|many|several|two|three|most)\s+(?:\w+['’]?\s+){0,3}?\w+['’]?|people|everyone|everybody|"
    r"someone|somebody|others|they|he|she|some|many|neighbours|locals|traders|folk)"
)
_FEELS = r"(?:sorry|sad|unhappy|upset|dismayed|horrified|appalled|heartbroken|disappointed|furious|alarmed|grieved|aghast|distressed|angry|desolate|mortified|worse\s+off)"
_WISHED = r"(?:ask|asking|asks|wish|wishes|wishing|want|wants|wanting|propose|proposes|proposing|press|pressing|call|calls|calling|insist|insisting|seek|seeking|demand|demanding|argue|arguing|suggest|suggesting|plead|pleading|request|requesting|in\s+favour|require|expect|support|supporting)"
_SAYS = r"(?:say|call\s+it|make\s+it|have\s+it|prefer|settle\s+for|allow|ask\s+for|demand|think|live\s+with|manage\s+with|get\s+by\s+(?:with|on)|do\s+with|cope\s+with)"
_NO_OTHER = r"(?!\W+(?:[^\W\d]+\s+){0,4}?(?:rest|others?|else|remainder|\d))"  # "No, the rest is right as it is."

DISOWNED = DisownedWords(
    cries=(
        rf"{_UTTERS}\s+{_WHO}(?:\s+(?:at|in|from|on|of|with|behind|beside|near|who|to|over|across|yesterday|last|once|loudly|out|when|after|during)(?:\s+[^\s.;!?]+){{0,9}})?",
        rf"(?:as\s+)?{_WHO}(?:\s+(?:would|will|used\s+to|like\s+to|love\s+to|always|often|still|keeps?|kept))?\s+{_UTTERS}(?:ing)?(?:\s+(?:so|it|that|this|to\s+me|me|out\s+loud|loudly|again|at\s+the\s+\w+|in\s+the\s+\w+))?",
        rf"(?:or\s+)?so\s+(?:i\s+am\s+told|i\s+hear|{_WHO}\s+(?:say|says|said|tells?\s+me|told\s+me|claims?|thinks?|reckons?)|they\s+say)",
    ),
    joins=("agree", "agrees", "agreed", "second", "so do i", "so do we", "so say i", "so say we", "and so", "me too", "i say so too", "right", "too", "support", "endorse", "echo", "share", "concur", "join", "likewise", "i would", "i should", "we would"),
    dreads=(
        rf"(?:should|would|['’]d|shall|will)\s+(?:\w+\s+)?(?:hate|dread|mourn|regret|resent|loathe|weep|miss|lament|deplore|be\s+(?:\w+\s+)?{_FEELS})",
        r"(?:hate|hates|dread|dreads|loathe|fear|fears|mourn|deplore|cannot\s+bear|can['’]?t\s+bear|could\s+not\s+bear)\s+(?:to\s+(?:see|have|think|lose|be)|the\s+(?:thought|idea)|being)",
        rf"(?:i\s+am|i['’]m|we\s+are|we['’]re)\s+(?:\w+\s+)?{_FEELS}\s+(?:at|by|that|to|about)",
        r"(?:god|heaven)\s+forbid", r"(?:heaven|god)\s+help\s+us\s+if", r"over\s+my\s+dead\s+body", r"(?:it\s+would|it['’]d)\s+be\s+(?:a\s+|an\s+)?(?:\w+\s+)?(?:pity|shame|loss|crime|sad|tragedy|folly|mistake|disaster|wrong|cruel|foolish|unwise|madness)\s+(?:to|if)",
    ),
    given_up=(
        rf"(?:no\s+longer|not\s+any\s+longer|never\s+again|no\s+more)\s+(?:\w+\s+)?{_WISHED}",
        r"(?:gave|given|giving|have\s+dropped|has\s+dropped|withdrew|withdrawn|abandoned)\s+(?:up\s+)?(?:our|my|the|its|this)\s+(?:\w+\s+)?(?:demand|request|wish|call|idea|proposal|campaign|suggestion|plea)",
        r"(?:used\s+to|once)\s+(?:want|wish|ask|call|think|wanted|wished|asked|called|thought)",
    ),
    told_by=(
        rf"according\s+to\s+{_OURS}(?:my|our|a|some|one|his|her|certain)(?:\s+\w+){{1,4}}",
        rf"{_WHO}\s+(?:shouted|shouts|cried|cries|yelled|yells|roared|bawled|bellowed|chanted|growled|thundered)\s*[:,]?",
    ),
    lets_go=(
        r"but\s+not\s+(?:yet|now|today|this\s+time|this\s+year|in\s+this\s+\w+)",
        r"(?:i|we)\s+(?:shall|will|would|do|am|are)(?:\s+not|n['’]t)\s+(?:press|insist|pressing|insisting|push|pushing|labour|pursue)(?!\s+(?:(?:the|any|a)\s+)?\w+\s+(?:about|on|of|for)\b)", r"i\s+wish(?=\s*[.!…]|$)", r"(?:i|we)\s+(?:\w+\s+)?(?:hope|trust|think)\s+not(?=\s*[.!;]|$)", r"but\s+why(?=\s*(?:\?|$))", r"(?:i|we)\s+let\s+it\s+(?:go|drop|rest)", r"talked\s+(?:me|us)\s+out\s+of\s+it", r"(?:thought|think)\s+better\s+of\s+it", r"changed\s+(?:my|our)\s+minds?",
        r"(?:but|though)\s+(?:that|this|it)\s+is\s+(?:for\s+others|none\s+of\s+(?:my|our)\s+business|not\s+(?:for|up\s+to)\s+(?:me|us)|another\s+matter|their\s+(?:affair|business))", r"(?:that|this|such)\s+(?:is|was)\s+(?:the\s+|only\s+the\s+)?(?:cry|slogan|wish|dream|demand|war\s+cry|talk|creed|line)\s+of",
        r"(?:that|this)\s+is\s+what\s+(?:they|he|she|some|people|my\s+\w+|the\s+\w+)\s+(?:wants?|says?|demands?|asks?)",
    ),
    reverses=(rf"(?:no|oh|oh\s+no|wait|hold\s+on|ah|sorry|hm|correction|on\s+second\s+reading|reading\s+it\s+again|on\s+rereading){_NO_OTHER}",),
    reversed_=(r"(?:is|was|are|were)\s+(?:\w+\s+)?(?:right|fine|correct|sensible)\s+(?:after\s+all|as\s+it\s+is|already)", r"(?:i|we)\s+(?:was|were|am|are|have|had)\s+(?:misread|mistaken|wrong|misunderstood)", r"(?:i|we)\s+misread", "never mind", r"(?:let\s+it|it\s+can|it\s+may|it\s+should)\s+stay", r"leave\s+it", r"keep\s+it", r"forget\s+(?:it|that)"),
    rejects_it=(
        r"(?:i|we|this\s+\w+|the\s+committee|our\s+\w+)\s+(?:do|does|did|would|cannot|can)(?:\s+not|n['’]t)?\s+(?:think|believe|agree|see\s+it|hold|share|support|endorse)\s+(?:so|that\s+way|it|this|with\s+(?:this|that|him|her|them)|(?:this|that|his|her|their)\s+(?:view|wish|proposal|suggestion))",
        r"(?:disagree|disagrees|disagreed)\s+with\s+(?:(?:this|that|him|her|them)\b|(?:the|his|her|their)\s+(?:\w+\s+)?(?:view|wish|proposal|suggestion|idea))",
    ),
    openers=("but", "no", "yet", "still", "so", "well", "however", "then", "actually", "on reflection", "on balance", "i", "we", "i'd", "we'd", "i’d", "we’d", "would", "should", "say", "said", "prefer", "rather",
             "please", "do", "better", "just", "all the same", "wait", "sorry", "oh", "ok", "okay", "to", "and", "no no", "ah", "hm", "that said", "mind you", "even so", "nevertheless", "for all that", "best", "you", "can", "may", "though", "in the end"),
    keeps=(r"(?:keep|leave|retain|let|spare|save|kept|leaving|keeping)\s+(?:it|them|that|this|both|the\s+(?:draft|text|wording|words|paragraph|rule|clause|sentence|figure|number))", r"(?:it|they|that)\s+(?:can|may|should|must|had\s+better|might\s+as\s+well)\s+stay"),
    fillers=("in", "there", "stay", "be", "alone", "as", "it", "is", "are", "they", "was", "please", "where", "stands", "stand", "then", "after all", "at", r"\d+", "anyway", "all", "the same", "now", "drafted", "for now", "though", "i say", "we say", "the way", "thank you", "thanks", "instead", "written", "just"),
    where_is=(r"where\s+(?:it|they)\s+(?:is|are|stands?|sits?|already\s+\w+)(?:\s+now)?", r"(?:just|right|exactly)\s+where\s+(?:it|they)\s+(?:is|are)"),
    outcomes=(r"and\s+(?:they|you|it|we|nobody|no\s+one|people|readers|everyone)(?!\s+(?:should|must|need|ought|can|could))", r"(?:would|will)\s+(?:only\s+|just\s+)?be"),
    welcomes=(r"(?:nobody|no\s+one|none\s+of\s+us|few|i|we)\s+(?:will|would|shall|should)\s+(?:not\s+|never\s+)?(?:miss|mourn|notice|weep|be\s+the\s+worse|mind|complain|thank)", r"lose\s+nothing", "save", "saves", "content", "spare", "gain", "gains", "relief", "nothing will be lost", "loses nothing", "thank", "improve"),
    results=(r"and\s+(?:you|they|there|people|the\s+\w+)\s+(?:will|['’]ll|would)",),
    ones=(r"(?:in(?:to)?|as|to\s+form|under|at|round|around|behind)\s+(?:one|a\s+single|the\s+same|a)",),
    texts=("paragraph", "paragraphs", "sentence", "text", "rule", "rules", "provision", "requirement", "statement", "list", "entry", "heading", "objective", "policy", "target", "whole", "single", "short", "shorter", "clear", "clearer", "simple", "longer", "new",
           "general", "common", "and", "or", "please", "because", "as", "since", "to", "with", "under", "so", "that", "which", "it", "for", "if", "thing", "definition", "passage", "row", "measure", "line", "number", "of", "coherent", "combined", "merged", "joint", "on", "about",
           "at", "in", "before", "after", "by", "but", "when", "where", "here", "there", "from", "without", "instead", "now", "then", "too", "again", "only", "if", "unless", "we", "i", "rather", "headed", "called", "entitled", "reading", "go", "end", "glance"),
    lives=(r"(?:i|we|my\s+\w+|our\s+\w+)\s+(?:\w+ly\s+|only\s+|now\s+|always\s+|just\s+|myself\s+)?(?:take|takes|pay|pays|have|has|am|are|is|employ|employs|live|own|owns|drive|drives|wait|waited|bought|earn|earns|use|uses|run|runs|sell|sells|get|gets|paid|had|was|were|caught|catch|walk|walked)\s+(?:the\s+|about\s+|only\s+|at\s+|some\s+|nearly\s+)?(?:number\s+|no\.?\s+)?",),
    paid=(r"(?:is|was|are|were)\s+what\s+(?:i|we|they|he|she|people|you)\s+(?:\w+\s+)?(?:pay|paid|earn|earned|get|got|charged?|had|gave|spent|spend)",),
    others_say=(
        rf"(?:the|my|our|most|some|many|other|all|any)\s+(?!draft|text|code|plan|strategy|limit|figure|number|rule|period|time|paragraph|section|clause|sentence|words?|council|committee|members|association|group|club|branch|parish|answer|right|heading|title)(?:[\w'’-]+\s+){{1,3}}?(?:would|will|might|['’]d)\s+(?:\w+\s+)?{_SAYS}",
        rf"(?:contractors|builders|traders|people|others|germans|farmers|landlords|drivers|everyone|everybody|nobody|they)\s+(?:(?:would|will|might|can|could)\s+)?(?:\w+\s+)?{_SAYS}",
    ),
)  # fmt: skip
