"""English: other texts, places, times and memories that have other words than the draft."""

from vankien.lang.elsewhere import ElsewhereWords

_SAYS = r"(?:(?:only|just|still|now|also|once|then|always)\s+)?(?:says?|said|reads?|has|had|have|was|were|is|are|puts?|gives?|gave|allows?|allowed|sets?|requires?|states?|stated|wrote|writes|prints?|printed|contained|contains|uses?|used|speaks?\s+of|spoke\s+of)"
_TEXT = (
    r"(?:act|ordinance|order|regulations?|by-?laws|law|statute|plan|strategy|charter|constitution|contract|lease|deed|tender|leaflet|newsletter|gazette|paper|newspaper|magazine|poster|notice|sign|website|form|handbook|"
    r"guide|guidance|textbook|dictionary|bible|letter|email|report|minutes|version|draft|edition|text|consultation|manifesto|book|song)"
)
_NOT_OURS = r"(?:old|former|previous|earlier|first|last|original|current|existing|present|other|parish|school|church|club|surveyor['’]s|department['’]s|university['’]s|company['’]s|council['’]s|board['’]s|(?:19|20)\d\d|[\w-]+['’]s)"
_PLAIN = r"(?:leaflet|newsletter|gazette|newspaper|magazine|poster|notice|sign|website|handbook|textbook|dictionary|bible|contract|lease|charter)"
_MEANT = r"(?:feared|fear|understood|understand|heard|hear|expected|expect|remembered|remember|thought|think|dread|dreaded|imagined|imagine|guessed|guess|misread)"

ELSEWHERE = ElsewhereWords(
    texts=(rf"{_NOT_OURS}\s+(?:[\w’'-]+\s+){{0,2}}?{_TEXT}(?:\s+of\s+(?:[\w’'-]+\s+){{1,3}}?)?(?:\s+of\s+(?:19|20)\d\d)?\s*(?:{_SAYS}|:)", rf"(?:the|our|my|their|a|its)\s+(?:[\w’'-]+\s+){{0,2}}?{_PLAIN}(?:\s+(?:of|for|at|on|in)\s+(?:[\w’'-]+\s+){{1,3}}?)?\s*(?:{_SAYS}|:)",
           rf"(?:in|on)\s+(?:the|our|my|their)\s+(?:[\w’'-]+\s+){{0,2}}?(?:{_NOT_OURS}\s+{_TEXT}|{_PLAIN})\s*,?\s+(?:it|they|that|this|there)\s+{_SAYS}", rf"{_TEXT}\s+of\s+(?:the\s+)?(?:[\w’'-]+\s+){{0,2}}?(?:university|parish|island|club|school|church|19\d\d|20\d\d)\s+{_SAYS}"),
    places=(r"(?:other|neighbouring|some|most|nearby|many)\s+(?:islands?|towns?|cities|counties|councils|places|countries|parishes|states|districts|boroughs|villages|ports|harbours)", r"(?:the|our)\s+(?:next|neighbouring|other)\s+(?:island|town|city|county|council|country|parish|state|district|borough|village|port|harbour)",
            "elsewhere", "abroad", "next door", r"on\s+the\s+(?:mainland|continent|other\s+side)", r"across\s+the\s+(?:water|bay|border|river)"),
    times=(r"(?:formerly|previously|before\s+that|in\s+the\s+past|years\s+ago|last\s+(?:year|time)|it\s+used\s+to|in\s+those\s+days|after\s+the\s+\w+)",),
    memories=(rf"what\s+(?:i|we|people|they|everyone|others)\s+(?:[\w’']+\s+)?{_MEANT}", r"(?:i|we)\s+(?:\w+\s+)?(?:thought|believed|assumed|imagined|feared|misread|took\s+it)(?!\s+(?:about|of\s+(?:asking|proposing)))",
              r"(?:i|we)\s+(?:seem\s+to\s+|still\s+|do\s+|dimly\s+|vaguely\s+)?(?:remember|recall)", r"if\s+(?:i|we)\s+remember"),
    at=("in", "on", "at", "over in", "over on", "across in", "down in", "up in"),
    not_names=("section", "sections", "article", "articles", "part", "chapter", "schedule", "annex", "appendix", "subsection", "paragraph", "clause", "point", "rule", "regulation", "policy", "page", "table", "item", "line", "january", "february", "march",
               "april", "may", "june", "july", "august", "september", "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "i", "english", "draft", "objective", "art", "sec", "para", "sect", "ch", "p", "pt"),
    says=(r"[,\s]*(?:says?|said|shouts?|cried|sings?|jokes?|laughs?|writes?|wrote|goes)\s+(?:my|our|the\s+(?:other|old|vicar|mayor|paper|press|sign|leaflet|neighbours?)|mr|mrs|ms|everyone|everybody|people|he|she|they|a)",),
    follows=("as", "like", "following", "in line with", "per", "under", "to match", "see", "according to", "consistent with", "copy", "follow", "unlike", "than"),
    unifies=(r"(?:be|make\s+(?:it|them|these|this)|keep\s+(?:it|them|these|this))\s+(?:more\s+)?(?:consistent|uniform|the\s+same)", r"(?:choose|pick|use|stick\s+to|settle\s+on|decide\s+on)\s+(?:only\s+)?one(?:\s+of\s+(?:them|the\s+two|these))?(?=\W|\s+(?:term|word|form|name|spelling|or))", r"(?:use|spell|write|word|refer\s+to|call)\s+(?:it|them|this|these)\s+consistently", r"one\s+(?:term|word|form|name|spelling)\s+(?:should|must|ought)"),
)  # fmt: skip
