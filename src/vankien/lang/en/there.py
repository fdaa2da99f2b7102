"""English: what becomes of whole units: "They ask for it to be withdrawn", "Roll them into one"."""

from vankien.lang.there import ThereWords

_GONE = (
    r"(?:withdrawn|deleted|removed|dropped|struck(?:\s+out)?|scrapped|cut(?:\s+out)?|omitted|taken\s+out|left\s+out|abandoned|"
    r"thrown\s+out|crossed\s+out|cancelled|taken\s+off|left\s+off|let\s+go|repealed|abolished|binned|axed|dispensed\s+with|done\s+away\s+with|got(?:ten)?\s+rid\s+of|excised|expunged|deleted)"
)
_MUST = r"(?:should|ought\s+to|must|could|can|may|might|needs?\s+to|has\s+to|have\s+to|had\s+better|would\s+better)"
_SOFT = r"(?:simply|just|really|surely|therefore|best|perhaps|please|quite|well|safely|easily|happily|all|both|also|now|then|as\s+well|better|rather)"
_ONE = r"(?:in(?:to)?\s+one|as\s+one|together|up|in(?:to)?\s+(?:a\s+single|one|the\s+same)(?:\s+\w+)?)"
_JOIN = r"(?:roll|fold|put|bring|run|merge|lump|collapse|combine|join|weld|boil|knock|condense|fuse|unite|bundle|draw|pull|telescope|amalgamate|wrap|make)"
_JOINED = r"(?:rolled|folded|put|brought|run|merged|lumped|collapsed|combined|joined|welded|boiled|knocked|condensed|fused|united|bundled|drawn|pulled|telescoped|amalgamated|wrapped|made)"
_INTO = r"(?:folded|merged|rolled|absorbed|subsumed|taken|worked|incorporated|integrated)"
_THEM = r"(?:them|both|both\s+of\s+them|these\s+two|those\s+two|the\s+two|the\s+pair)(?:\s+of\s+them)?"
_OTHER = r"(?:the\s+(?:second|latter|former|first|other|one))"
_NUMBER = r"(?:one|a\s+single|just\s+one|the\s+same)"
_THING = r"(?:paragraph|number|point|section|clause|article|rule|provision|sentence|item|policy|objective|entry|thing)"
_PLACE = r"(?:paragraph|sub-?paragraph|number|point|section|subsection|clause|sub-?clause|article|sentence|bullet|line)"
_SEVERAL = r"(?:two|three|four|several|separate)(?:\s+(?:separate|different|distinct|shorter|short))?"
_BEST = r"(?:better|best|more\s+\w+ly)"

_DROP = r"(?:cancel|delete|drop|remove|strike(?:\s+out)?|scrap|omit|withdraw|leave\s+out|take\s+out|cut(?:\s+out)?|axe|bin|lose|abandon|cross\s+out|suppress|do\s+without|do\s+away\s+with|dispense\s+with|get\s+rid\s+of)"
_ENDS = r"(?:\s+without\s+(?:replacement|a\s+substitute))?(?=\s*(?:[.;!,)]|$|altogether|entirely|completely|outright|whole|in\s+(?:its\s+entirety|full|toto)|again|please|because|as\b|since|for\b))"
_STAND = r"(?:read|look|stand|come|work|be|fit|sit|make\s+sense|go|run)"
_ROUND = (
    r"(?:(?:in\s+)?(?:the\s+other\s+way\s+(?:a?round|about)|the\s+(?:reverse|opposite)\s+order)|in\s+reverse\s+order)"
)
_SEE = r"(?:(?:see|find|have|is|there['’]s|there\s+is)\s+(?:no|little|small|not\s+much)|(?:can['’]?t|cannot|can\s+not|don['’]t|do\s+not|fail\s+to)\s+(?:see|find|have)\s+(?:the|any|much))"

THERE = ThereWords(
    drops=(
        rf"(?:would|['’]d)\s+(?:sooner\s+|rather\s+|gladly\s+|happily\s+)?(?:see|have)\s+(?:unit|it)\s+(?:{_GONE}|gone|go){_ENDS}",
        rf"(?<!far\s)(?<!long\s)(?<!how\s)(?<!what\s)(?<!when\s)(?<!where\s)(?:can|could|may|might|should|must|can['’]t|couldn['’]t|shouldn['’]t)\s+(?:it|unit)\s+(?:not\s+)?(?:{_SOFT}\s+)?(?:be\s+{_GONE}|go|disappear|vanish|come\s+out|come\s+off)(?=\s*[?.;!]|\s*$|\s*,?\s*(?:please|altogether|then))",
        r"(?:take|strike|cut|lop|chop|knock|trim|drop|leave|cross|get)\s+unit\s+(?:off|out\s+of|away\s+from|from)\s+(?:the\s+)?(?:end|start|beginning|foot|tail|top|bottom|list|definition|row|sentence)\b",
        r"(?:see|have|want|like|wish|prefer)\s+(?:to\s+see\s+)?unit\s+(?:to\s+)?(?:go|disappear|vanish|come\s+out|gone)(?=\s*(?:[.;!,)]|$|from\b|in\b))",
        r"(?:none\s+the\s+worse|no\s+worse|no\s+poorer|none\s+the\s+poorer|lose\s+nothing)(?:\s+off)?\s+(?:without|by\s+(?:dropping|losing|omitting|leaving\s+out|cutting|deleting|the\s+loss\s+of))\s+unit(?=\s*(?:[.;!,)]|$|from\b|in\b))",
        rf"(?:ask|request|propose|suggest|recommend|urge|prefer|wish|insist|submit|say)\s+(?:it\s+)?(?:it|unit)\s+(?:should\s+)?be\s+{_GONE}{_ENDS}",
        rf"unit\s+(?:then\s+|accordingly\s+|therefore\s+|thus\s+|so\s+|also\s+)?(?:falls|lapses|drops\s+out|disappears|goes\s+out)(?:\s+(?:away|with\s+it))?{_ENDS}",
        rf"(?:it|unit)\s+(?:should|ought|must|need)\s+(?:not|never)\s+(?:to\s+)?(?:(?:exist|stay|appear|feature|remain|stand|survive|figure)(?:\s+in\s+(?:the|this)\s+\w+)?|be\s+(?:there|here|in\s+(?:the|this)\s+\w+)|have\s+been\s+(?:there|here|written|included|in))(?:\s+at\s+all)?{_ENDS}",
        rf"{_SEE}\s+(?:real\s+|further\s+|earthly\s+)?(?:use|call|reason|need|place|room|excuse|point|sense|purpose)\s+(?:here\s+|whatever\s+|at\s+all\s+)?(?:for|in|of|in\s+(?:having|keeping))\s+unit{_ENDS}",
        rf"(?:ask|request|propose|want|wish|beg|suggest|prefer|like|recommend|be\s+(?:glad|grateful|obliged|happy))\s+(?:you\s+)?to\s+{_DROP}\s+(?:it|unit){_ENDS}",
        rf"(?:sooner|rather)\s+unit\s+(?:were|was)\s+(?:not\s+(?:there|here|in\s+it|in\s+(?:the|this)\s+\w+)|gone|left\s+out|out){_ENDS}",
        rf"(?<!some\s)(?<!others\s)(?<!many\s)(?<!few\s)(?<!people\s)(?:(?:plead|ask|press|call|vote|beg)s?|(?:are|am|is|be)\s+for)\s+(?:for\s+)?(?:the\s+)?(?:suppression|removal|deletion|withdrawal|omission|abolition|disappearance|cancellation)\s+of\s+unit{_ENDS}",
        rf"let\s+(?:unit|it)\s+(?:fall|go|drop|disappear){_ENDS}",
        rf"unit\s+(?:is|are|had\s+better|deserves?)\s+(?:to\s+)?(?:be\s+{_GONE}|go|disappear|vanish){_ENDS}",
        rf"(?:lose|loses|lost)\s+(?:nothing|little)\s+(?:\w+\s+)?(?:if|were)\s+unit\s+(?:were|was|is|be|to\s+be)\s+{_GONE}{_ENDS}",
        rf"(?:nothing|little)\s+(?:\w+\s+){{0,2}}?(?:if|were|by\s+leaving|without)\s+unit(?:\s+(?:were|was|is|be|to\s+be)\s+{_GONE}|\s+out)?{_ENDS}",
        rf"(?:have|see|like|want|wish)\s+(?:unit|it)\s+(?:taken|struck|left|thrown|crossed)\s+off(?:\s+(?:the|this)\s+\w+)?{_ENDS}",
        rf"(?:ask(?:s|ed|ing)?|call(?:s|ing)?|press(?:es)?|plead(?:s)?|beg|vote(?:s)?|wish|hope)\s+for\s+it\s+to\s+(?:be\s+{_GONE}|go|disappear|come\s+out)",
        rf"(?:i|we)(?:\s+would|\s+do|['’]d|\s+should|\s+really|\s+just)?\s+(?:like|want|prefer|wish|love)\s+(?:to\s+(?:see|have)\s+)?(?:it|unit)\s+(?:to\s+be\s+)?(?:{_GONE}|gone|out)(?!\s+(?:by|to|with|at|on|from|in))",
        rf"it\s+{_MUST}\s+(?:{_SOFT}\s+)?(?:be\s+(?:{_SOFT}\s+)?{_GONE}|go|disappear|vanish|come\s+out)(?=\s*(?:[.;!,)]|$|altogether|entirely|completely|again|please|because|as\b|since))",
        r"(?:(?<=[.;!?:–-])|(?<=[.;!?:–-]\s)|(?<=then\s)|(?<=please\s)|(?<=so\s)|(?<=and\s))(?:take|leave|cross|throw|cut|strike|rule|rub|score|blot|scratch|wipe|knock|edit)\s+it\s+out(?=\s*(?:[.;!,)]|$|please|altogether|again))",
        r"(?:(?<=[.;!?:–-])|(?<=[.;!?:–-]\s)|(?<=then\s)|(?<=please\s)|(?<=so\s)|(?<=and\s)|(?<=kindly\s)|(?<=council\s)|(?<=would\syou\s))(?:delete|drop|remove|strike|scrap|bin|axe|omit|cut|lose|withdraw|ditch|repeal|abolish|abandon)\s+it(?=\s*(?:[.;!,)]|$|please|altogether|again|entirely))",
        rf"unit\s+{_MUST}\s+(?:{_SOFT}\s+)?be\s+(?:{_SOFT}\s+)?(?:{_GONE}|spared|done\s+without)(?=\s*(?:[.;!,)]|$|altogether|entirely|completely|again|please))",
        r"(?:rather|prefer\s+it\s+if|wish|happier\s+if|better\s+if|glad\s+if)\s+(?:that\s+)?unit\s+(?:were|was|be)\s+(?:not\s+(?:there|in(?:\s+it)?)|gone|out|left\s+out|deleted|removed|dropped|withdrawn)",
        r"(?:better|happier|shorter|clearer|improved)(?:\s+off)?\s+without\s+unit(?=\s*(?:[.;!,)]|$|altogether|please))",
        r"(?:away|out|off|down)\s+with\s+unit(?=\s*(?:[.;!,)]|$|please))",
    ),
    joins=(
        rf"{_NUMBER}\s+(?:\w+\s+)?{_THING}\s+(?:(?:would|could|should|might|will|ought\s+to)\s+(?:surely\s+|easily\s+|well\s+)?(?:do|be\s+(?:enough|plenty|ample|sufficient)|suffice|serve|cover|hold)|is\s+(?:enough|plenty|ample|sufficient))\s+(?:for\s+)?(?:both\s+)?unit",
        rf"(?:let|have)\s+(?:them|both|unit|the\s+two)\s+(?:share|stand\s+under|go\s+under|go\s+in(?:to)?|form|make|become|be)\s+(?:a|{_NUMBER})\s+{_THING}",
        rf"{_JOIN}\s+(?:{_SOFT}\s+)?(?:{_THEM}|unit\s+and\s+unit)\s+(?:down\s+)?{_ONE}",
        rf"(?:be|been)\s+(?:{_SOFT}\s+)?{_JOINED}\s+(?:down\s+)?(?:in(?:to)?\s+one|together|in(?:to)?\s+(?:a\s+single|the\s+same)\s+\w+|as\s+one)|(?:be|been)\s+made\s+one",
        rf"belong\s+(?:together|in\s+{_NUMBER}(?:\s+{_THING})?)",
        rf"unit\s+{_MUST}\s+(?:{_SOFT}\s+)?be\s+{_INTO}\s+(?:up\s+)?(?:into|in|in\s+with|with)\s+unit",
        rf"(?:fold|merge|roll|work|run|put|bring|take|absorb)\s+{_OTHER}\s+(?:into|in\s+with|in)\s+{_OTHER}",
        rf"{_MUST}\s+(?:{_SOFT}\s+)?(?:be|make|form|become|share)\s+{_NUMBER}\s+{_THING}",
        rf"(?:make|form)\s+{_NUMBER}\s+{_THING}\s+of\s+{_THEM}",
        rf"(?:combine|merge|amalgamate|unite|fuse|join)\s+{_THEM}(?=\s*(?:[.;!,)]|$|please))",
    ),
    swaps=(
        rf"(?:{_MUST}|would|will|['’]d)\s+(?:,[^,.;]{{1,24}},\s*)?(?:{_SOFT}\s+)?{_STAND}\s+(?:{_BEST}\s+)?{_ROUND}{_ENDS}", rf"{_STAND}s?\s+{_BEST}\s+{_ROUND}{_ENDS}",
        rf"(?:unit|{_THEM}|they|these|order(?:\s+of\s+(?:{_THEM}|unit\s+and\s+unit))?)\s+{_MUST}\s+(?:{_SOFT}\s+)?(?:be\s+(?:swapped|exchanged|reversed|transposed|interchanged|switched)(?:\s+(?:a?round|over))?|(?:change|swap|exchange|switch|trade)\s+(?:places|round|over|about)){_ENDS}",
    ),
    parts=(
        rf"each(?:\s+of\s+(?:them|these|which|the\s+\w+))?\s+(?:(?:\w+\s+){{0,2}}?(?:have|get|given|under|deserves?|needs?|wants?)\s+)?(?:its|an?)\s+(?:own\s+{_PLACE}|{_PLACE}\s+(?:of\s+its\s+own|to\s+itself))",
        rf"(?:it|unit)\s+(?:would|could|should|might)\s+(?:{_SOFT}\s+)?(?:make|stand|go|read|sit|be)\s+(?:{_BEST}\s+)?(?:as\s+|under\s+|in\s+)?(?:two|three|four)\s+(?:\w+\s+)?{_THING}s",
        rf"(?:two|three|both|several)\s+(?:\w+\s+)?(?:{_THING}|halve|idea|thought|subject|matter|half|dutie|part)s?\s+(?:of|in)\s+unit\s+(?:{_MUST}|had\s+best|belong|deserve|want)\s+(?:{_SOFT}\s+)?(?:to\s+)?(?:be\s+)?(?:part(?:ed)?|separated?|split|apart|divided|go\s+(?:their|its)\s+(?:separate|own)\s+ways|under\s+(?:two|separate|different)|(?:their|two|separate)\s+(?:own\s+)?{_THING}s)\b",
        rf"{_MUST}\s+(?:{_SOFT}\s+)?(?:be|make|become|form)\s+{_SEVERAL}\s+{_THING}s",
        rf"{_MUST}\s+(?:{_SOFT}\s+)?be\s+(?:split|divided|broken|cut|parted)\s+(?:up\s+)?(?:in(?:to)?\s+)?(?:two|three|half)",
        rf"make\s+{_SEVERAL}\s+{_THING}s\s+(?:of|out\s+of)\s+(?:it|unit)",
    ),
    goes=(
        rf"(?:(?:{_MUST}|would|will)\s+)?(?:{_SOFT}\s+)?(?:be\s+)?(?:{_BEST}\s+)?(?:placed|put|moved|sit|sits|stand|stands|fit|fits|belong|belongs|come|comes|go|goes|follow|read|reads|sited|located|housed|kept|at\s+home|shifted|transferred|relocated)(?:\s+{_BEST})?(?:\s+(?:{_SOFT}|up|down|back|forward|instead|straight|right|directly|immediately))*",
        rf"(?:{_MUST}|would|['’]d)\s+(?:{_SOFT}\s+)?(?:be|sit|stand|work|fit|go|read|make\s+more\s+sense)(?:\s+{_BEST})?(?=\s+as\s)",
        r"(?:put|place|move|bring|take|shift|carry|send|transfer)\s+(?:it|unit)(?:\s+(?:up|down|back|forward|over|across|on|straight|right|directly))*",
    ),
    firsts=(
        rf"{_MUST}\s+(?:{_SOFT}\s+)?(?:come|go|stand|be(?:\s+(?:put|placed|moved))?)\s+(?:right\s+|very\s+)?first(?:\s+(?:in|of|within)\s+(?:its|the|this|that)\s+\w+)?(?=\s*(?:[.;!,)]|$|please|because|since|as\b))",
        r"(?:have|see|put|place|like|want)\s+(?:it|unit)\s+(?:(?:to\s+)?(?:come|go|stand)\s+)?first(?:\s+(?:in|of|within)\s+(?:its|the|this|that)\s+\w+)?(?=\s*(?:[.;!,)]|$|please|because|since|as\b))",
    ),
    lasts=(
        rf"{_MUST}\s+(?:{_SOFT}\s+)?(?:come|go|stand|be(?:\s+(?:put|placed|moved))?)\s+(?:right\s+|very\s+)?last(?:\s+(?:in|of|within)\s+(?:its|the|this|that)\s+\w+)?(?=\s*(?:[.;!,)]|$|please|because|since|as\b))",
    ),
    sides=(
        r"(?:to|at|in)\s+the\s+(?:very\s+)?(?:end|close|foot|bottom|tail)\s+of", r"(?:to|at|in)\s+the\s+(?:very\s+)?(?:start|beginning|head|top|front)\s+of",
        "after", "behind", "below", "following", "before", "ahead of", "in front of", "above", "in", "into", "under", "to", "among", "within", "next to", "beside", "as",
    ),
    its=("it", "this", "that", rf"(?:this|that|the)(?:\s+whole|\s+entire)?\s+{_THING}", r"the\s+whole\s+(?:thing|lot)"),
    blames=(
        r"(?:against|object\s+to|opposed\s+to|oppose|dislike|hate|loathe|detest|regret|mind|reject|quarrel\s+with|trouble\s+with|problem\s+with|point\s+(?:of|in)|use\s+(?:of|for)|sense\s+(?:of|in)|like|understand|accept|agree\s+with|agree\s+to|live\s+with|reason\s+for|need\s+for)(?:\s+the)?",
    ),
    its_words=("they", r"(?:these|those|the)\s+(?:\w+\s+)?words?", r"(?:this|that|the)\s+(?:phrase|expression|addition|qualification|rider|proviso|exception|clause|bit|half-sentence|figure)"),
    newcomers=("a", "an", "another", "some", r"(?<!in\s)(?<!at\s)(?<!of\s)one", "the same"),
    cues=("each", "share", "see", "both", "belong", "belongs", "better", "without", "with", "would", "will", "may", "can", "roll", "fold", "put", "collapse", "lump", "draw", "pull", "knock", "boil", "take", "cross", "throw", "axe", "lose"),
    nots=("hardly", "scarcely", r"no(?=\s+$)", r"(?:not|never|nobody|no\s+one|don['’]t|cannot|can['’]t|wouldn['’]t|couldn['’]t)\s+(?:\w+\s+){0,2}?(?:say|think|believe|claim|argue|agree|mean|suggest|pretend|like|want|wish|care|hope)(?:\s+(?:to|that|if))?(?:\s+(?:see|have))?", "not", "never", "nobody", "no one", "don't", "don’t", "cannot", "can't", "can’t", "without", "nor", "than", "whether", "why"),
)  # fmt: skip
