"""English: changes that are a neighbour's, another act's, or only dreamt of."""

from vankien.lang.whose import WhoseWords

WHOSE = WhoseWords(
    thirds=(r"they(?=\s+(?:\w+ly\s+)?(?!(?:should|must|ought|need|could|might|may|say|says)\b)\w+)",
            r"(?:my|our)\s+(?:uncle|aunt|brother|sister|cousin|neighbours?|landlord|boss|old\s+\w+)",
            r"(?:the\s+)?(?:next|neighbouring|other)\s+(?:town|harbour|port|county|island|parish|village)s?", r"(?:council|county|town|island|port|harbour|parish)\s+next\s+door", r"over\s+the\s+(?:bay|water|border)", r"(?:everyone|everybody)\s+(?:here\s+)?(?:calls|says)"),
    passes=("next year", "last year", "every year since", r"in\s+(?:my|those|the\s+old|her|his|their|olden)\s+(?:day|days|time|times|youth)", "back then", "in the old days", r"when\s+i\s+was", r"(?:nobody|no\s+one|none)\s+(?:ever\s+)?(?:got|had|was)"),
    deeds=("says", "say", "said", "call", "calls", "called", "write", "writes", "wrote", "made", "went"),
    foreign=(r"(?:the\s+)?(?:19|20)\d\d\s+(?:[\w’'-]+\s+){0,3}?(?:act|order|plan|by-?laws|regulations|strategy)", r"(?:the|that|our|a)\s+(?:[\w’'-]+\s+){0,4}?(?:\(amendment\)\s+)?(?:bill|act|treaty|order|directive|by-?laws)(?=\s+(?:\w+,?\s+){0,6}?(?:will|would|has|had|now|may))"),
    arrows=("->", "=>", "→", "⇒", "-->", "⟶", "➔"),
    unreal=(r"(?:if|if\s+only|were)\s+(?:only\s+)?(?:i|we)\s+(?:only\s+)?(?:had|owned|won|ruled|ran|could\s+afford|were\s+(?:rich|king|queen|mayor|younger)|rich|king|queen|mayor)", r"if\s+wishes\s+were", r"in\s+(?:my|our)\s+dreams", r"in\s+another\s+(?:life|world)"),
    stays=(r"(?:i(?:\s+am|.m)\s+|we(?:\s+are|.re)\s+)?not\s+(?:asking|calling|pressing|pleading)\s+for\s+(?:a\s+|any\s+)?(?:change|amendment|alteration)s?", r"(?:so\s+|please\s+|but\s+)?(?:change|touch|alter)\s+nothing", r"no\s+change\s+(?:is\s+)?(?:needed|wanted|please|required)", r"leave\s+(?:well|it|things)\s+alone"),
    readings=(r"i\s+(?:always\s+|first\s+)?(?:misread|read|hear|heard)(?=[^.;]{0,30}?\s+as\s)", r"(?:paper|courier|gazette|echo|herald|press|papers)\s+(?:\w+\s+)?(?:misquoted?|misprinted?|misreported?|got)"),
    softly=("might", "could", "why", "whether", "if"),
    rest=("the rest", r"others?", "otherwise", "elsewhere", "everything else", "apart from that", "remaining", "remainder"),
    unless=("rather than", "wrong", "mistake", "error", "incorrect", "misprint", "out of date", "should", "ought"),
    undone=(r"nothing\s+(?:was\s+)?changed",),
    heard=(r"(?:i|we)(?:\s+have|['’]ve)?\s+(?:hear|heard|read\s+somewhere|was\s+told|were\s+told|been\s+told)", "i am told", "word has it", "rumour has it", "they tell me", "people say", "it is said"),
    abouts=(r"(?:speaks?|talks?|is|tells?|deals?)\s+(?:of|about|with)", "on", "about"),
    renamed=(r"(?:has|have)\s+(?:\w+\s+)?(?:been\s+)?(?:renamed|become|merged\s+into|changed\s+its\s+name\s+to)(?:\s+(?:as|to))?",),
)  # fmt: skip
