"""English: verbs of change: replace, raise, insert, delete, move, merge, split, renumber, keep."""

REPLACES = (
    r"formulat(?:e|ing|ed)", r"phras(?:e|ing|ed)(?= (?:it|this|that|the|as|like|thus|so|in)\b|\s*:)", r"(?:be|being) worded(?=\s*:)", r"express(?:ing|ed)?(?= (?:it|this|as|thus|like|in)\b|\s*:)",
    r"turn(?:ing|ed)? (?:it|this|that|them) round(?=\s*:)", r"put(?:ting)? (?:it|this|that) (?:another way|differently|plainly|thus|like this)(?=\s*:)",
    r"(?:shorten|lengthen|raise|lower|reduce|increase|cut|bring|relax|tighten|strengthen|weaken|broaden|expand|upgrade|downgrade|move|push)(?:t?ing|d|ed)?(?=\s+(?:the (?:words?|phrase|figure|limit|date) )?\x01+ (?:(?:in|of|under) [^;\x01]{1,24} )?(?:down |up |back |on )?(?:to|into)\s+(?:the (?:words?|phrase) )?\x01)",
    r"the following wording(?= (?:for|of|in|at))", r"this wording(?= (?:for|of|in|at))", r"the following text(?= (?:for|in place))", r"and write(?=\s*:)", r"and put(?=\s*:)", r"and say(?=\s*:)",
    r"replac(?:e|ing|ed)", r"substitut(?:e|ing|ed)", "replacement of", "substitution of", "rewording of", r"amend(?:ing|ed)?(?!\s*ments?)", r"alter(?:ing|ed)?",
    r"chang(?:e|ing|ed)", r"reword(?:ing|ed)?", "re-word", r"rewrit(?:e|ing|ten)", "re-write",
    r"revis(?:e|ing|ed)", r"correct(?:ing|ed)?", r"renam(?:e|ing|ed)", r"rephras(?:e|ing|ed)", r"recast",
    r"the following (?:wording |text |words |sentence )?(?:instead|in (?:its|their) (?:stead|place)|in lieu)(?=\s*[:.]?\s*(?:\x01|$))",
    r"in (?:its|their) (?:place|stead),? (?:we|i) (?:would |should )?(?:propose|suggest|have|offer|like|put)(?: the following| this)?(?=\s*:?\s*(?:\x01|$))",
    r"(?:propose|suggest|recommend|prefer|offer|submit)(?: this| the following)?(?: wording| text| words)? (?:instead|in its (?:place|stead)|in lieu)(?=\s*:?\s*$)",
    r"redraft(?:ed|ing)?", r"swap(?:ping|ped)?", r"exchang(?:e|ing|ed)", r"modif(?:y|ying|ied)",
    r"adjust(?:ing|ed)?", r"edit(?:ing|ed)?(?!\s*ion)", r"turn(?:ing|ed)?(?=\s*\x01)", r"extend(?:ing|ed)?(?! (?:by|with)\s*:?\s*\x01)",
    r"widen(?:ing|ed)?", r"narrow(?:ing|ed)?", r"sharpen(?:ing|ed)?", r"soften(?:ing|ed)?",
    r"ton(?:e|ing|ed) down", r"updat(?:e|ing|ed)(?=\s*\x01)", "read",
)  # fmt: skip
PASSIVE = ("is", "are", "be", "shall be", "should be", "should", "to be", "must be", "could be", "may be", "can be")
REFUSES = ("do not", "don't", "don’t", "should not", "shouldn't", "shouldn’t", "rather than", "avoid", "stop", "not")
_WISHED = r"(?:like|love|want|prefer|welcome)(?: to (?:see|have|read))?(?: instead| there)?(?=\s+(?:the (?:words?|phrase) )?\x01)"
USES = (
    r"wish(?:es|ed)? to (?:see|have|read)(?: instead| there)?(?=\s+(?:the (?:words?|phrase) )?\x01)",
    rf"(?:should|would) (?:much |rather |also |still )?{_WISHED}", rf"(?:i|we)['’]d (?:much |rather |also |still )?{_WISHED}",
    "let it be", "have it be", "make it", "make that", "let it read", "let it say", "have it read", "have it say", "call it", "put it as",
    "put in", "write", "writing", "written", "say", "saying", "use", "using", "used", "put", "putting", "call",
    "calling", r"(?<!\bi\s)(?<!\bi\s\s)read", "have", "print", "speak of", "talk of", "talk about", "prefer", "go for", "state",
)  # fmt: skip
RAISES = (
    r"rais(?:e|ing|ed)", r"increas(?:e|ing|ed)", r"lower(?:ing|ed)?", r"reduc(?:e|ing|ed)",
    r"br(?:ing|inging|ought) (?:(?:it|this|that|them) )?(?:down|forward)", r"br(?:ing|inging|ought) (?:(?:it|this|that|them) )?up",
    r"(?:put|get|take|knock|cut)(?:ting|ing)? (?:it|this|that|them) (?:up|down)(?= to\b)", r"com(?:e|es|ing) (?:up|down)(?= to\b)", r"cut(?:ting)? down(?= to\b)", r"put(?:ting)? back", r"mov(?:e|ed|ing)(?: (?:back|on|forward|up|out|down))?(?= to [\d\x02])", r"push(?:ed|ing)? (?:back|on|forward|out|up|down)(?= to\b)", r"(?:lift|stretch|trim|squeeze|scal)(?:e|ed|ing)?(?: (?:up|out|back|down))?(?= to \w+)", r"put(?:ting)? up", r"extend(?:ing|ed)?", r"lengthen(?:ing|ed)?",
    r"shorten(?:ing|ed)?", r"halv(?:e|ing|ed)", r"doubl(?:e|ing|ed)", "go up", "goes up", "go down", "goes down",
    r"cut(?:ting)?", r"become(?:s)?", r"made", "make", "state more clearly",
)  # fmt: skip
_NEW_WORDS = r"(?=\s*:?\s*(?:the (?:words?|phrase) )?\x01)"
CORRECTS = (
    r"to be(?=\s*:?\s*\x01)",
    r"(?:correct|right|proper|usual|accepted) (?:spelling|word|form) (?:is|would be)(?=\s*:?\s*\x01)", r"(?:is|are) (?:correctly |properly |rightly )?spel(?:t|led)(?=\s*:?\s*\x01)",
    rf"(?:giv(?:e|es|ing)|mak(?:e|es|ing)) (?:way|place|room) (?:to|for){_NEW_WORDS}", rf"(?:yields?|yielding) (?:its place )?to{_NEW_WORDS}", rf"step(?:s|ping)? aside for{_NEW_WORDS}", rf"be (?:superseded|supplanted|succeeded|displaced) by{_NEW_WORDS}",
    "should become", "should say", "needs to be", "should read", "should be", "must read", "ought to be",
    "must be", "becomes", "become", "must become", "ought to become", "ought to read", "ought to say",
    "must say", "to read", "to become", "should have been", "is meant to be", "should now read", "should now be",
    "shall read", "shall become", "shall be", "needs to read", "has to be", "has to read", "should surely be",
    "should really be", "should rather be", "should instead be", "should instead read",
    "should more correctly be", "would be better as", "would be better put as", r"(?:would|might) be better (?:called|named|titled|entitled|headed)", "is better put as", "could be",
    "could become", "could read", "might be", "may become", "should be called", r"would be(?=\s*:?\s*\x01)", "shd be", "shd read", "s/b", "shld be", "cd be", "wants to be",
    "should be changed to", "should of course be", r"(?:can|could|may|might) (?:perfectly|very|just as|equally|quite) (?:well|easily|happily) (?:be|read|say|become)(?=\s*:?\s*\x01)", "i think should be", "i believe should be",
    "surely should be",
)  # fmt: skip
ERRORS = (
    "misspelt", "misspelled", "mistyped", "misprinted",
    "typo", "typing error", "misprint", "spelling", "error", "mistake", "slip", "wrong", "incorrect",
    "out of date",
)  # fmt: skip
_MORE_UNIT = (
    r"(?:(?:an?|one|another|one more|yet another) (?:(?:new|further|additional|extra|separate|short|final|closing|second|third|fourth|fifth|sixth|seventh) ){1,2}|another |one more |new (?=\w+ (?:\(?\w{1,3}\)?|\d[\d.]*)\b))"
    r"(?:sentence|(?:sub-?)?para(?:graph)?|(?:sub-?)?clause|point|item|(?:sub-?)?section|rule|article|bullet(?: point)?|line|row|policy|chapter|objective|aim|goal|letter|provision)s?"
    r"(?=(?:[^.;?\n\x01]|\.(?=\d)){0,70}?(?::\s|:$|\s\x01))"
)  # a new unit that is announced with its words: "a further paragraph, 3.5, to follow 3.4, in these terms: “…”"
_NEW_UNIT = (
    r"(?= (?:an?|another|one more) (?:(?:new|further|additional|extra|separate|short|second|third|fourth|fifth|sixth|seventh) ){0,2}"
    r"(?:(?:sentence|paragraph|sub-?paragraph|clause|point|item|(?:sub-?)?section|rule|article|bullet|line|row|policy|chapter)\b|\d+\.\d))"
)  # what makes a wish one for new text: "I should like to see a new paragraph", not "to see a bus"
_FOLLOWING = (
    r"(?: the words?| the phrase| the sentence| the following(?: words?| sentence)?| these words| this(?: sentence)?)?"
)
INSERTS = (
    r"(?:want|like|have|see|need|add)(?=\s+(?:the (?:words?|phrase|sentence) )?\x01+ (?:(?:in|on|put|added|tacked|stuck) )?(?:on|at|on\s*to|to) (?:the |its )?(?:very )?(?:end|start|beginning|front|back|head|tail|top|bottom)\b)",
    r"(?:go(?:es)?|run|read|carry) on(?=\s*:?\s*(?:the words? )?\x01)",
    r"(?:go(?:es|ing)?|run(?:s|ning)?|carr(?:y|ies)|continues?) on(?=,? (?:after|behind|from) (?:the (?:words?|phrase) )?\x01+,? (?:with|by|thus|as follows|to say)\b)",
    r"(?:welcome|appreciate|like|want|prefer|suggest|propose|see|read|find|have|need|room for) (?:another|one more|a further)(?: \w+){0,2}(?=\s*:\s*(?:\x01|$))",
    r"(?:welcome|appreciate|like|want|suggest|propose|have|need|see|read|find) the following(?: \w+){0,2} (?:between|in between)",
    r"between(?= (?:[^.;:\n\x01]|\.(?=\d)){3,60}? the following(?: \w+){0,2}\s*:\s*$)",
    r"(?:round(?:ed|ing)?|finish(?:ed|ing)?|top(?:ped|ping)?) off(?= with\s*:?\s*(?:the (?:words?|phrase) )?\x01)",
    r"continu(?:e|ed|ing)(?: by| with| thus| as follows)?(?=\s*:?\s*(?:the words? )?\x01)",
    rf"(?:begin(?:ning)?|start(?:ing)?|open(?:ing)?|end(?:ing)?|finish(?:ing)?|clos(?:e|ing)|conclud(?:e|ing))(?= (?:[^.;:\n\x01]|\.(?=\d)){{1,40}} with{_FOLLOWING}\s*:?\s*\x01)",
    r"(?:put|stick|slip|pop|slot|squeeze|tack|bolt|tag|tuck|work|place)(?:t?ing|p?ing|ed|s)?(?=\s+(?:the (?:words?|phrase|sentence) )?\x01+ (?:(?:in|on) )?(?:on|at|on\s*to|to) (?:the |its )?(?:very )?(?:end|start|beginning|front|back|head|tail|top|bottom)\b)",
    r"put(?=\s+(?:the (?:words?|phrase|sentence) )?\x01+ in (?:there|too|as well|at|after|before|behind|front)\b)",
    _MORE_UNIT, rf"(?:to )?(?:gains?|gets?|acquires?|(?:is|be) room for){_NEW_UNIT}",
    rf"(?:like|want|wish|hope|love) (?:to (?:see|have|find|read)|there to be){_NEW_UNIT}", rf"receives?{_NEW_UNIT}", rf"given{_NEW_UNIT}",
    r"(?:one more|a further|another|an additional|an extra|a second|a third|a fourth|a fifth) (?:objective|sentence|clause|article|paragraph|section|bullet|aim|goal|line)(?=[^.;\n\x01]{0,40}:?\s*\x01)",
    r"(?:extend(?:ed|ing)?|supplemented|completed|expanded|lengthened|rounded off) (?:by|with)(?=\s*:?\s*(?:the )?(?:words?|phrase|sentence)?\s*:?\s*\x01)",
    r"(?:(?<=should\s)|(?<=should\s\s))(?:end|finish|begin|start|open)(?=\s*[:,]?\s*\x01)",
    r"have (?:a|an|another|one more|one further) (?:\w+ )?(?:sentence|clause|article|paragraph|section|point|objective|line|phrase|provision|rule|footnote)(?=[^.;\n\x01]{0,80}:\s*\x01)",
    r"there (?:should|ought to|must|needs to|could|has to|might|may) be(?=[^.;\n\x01]{0,60}[:\x01])",
    r"(?:an?|another|one more) (?:(?:further|new|fresh|additional|extra) )?(?:sentence|clause|article|(?:sub-?)?paragraph|(?:sub-?)?section|point|objective|bullet|line|rule)(?: \(?\d{0,3}[a-z]?\)?)?,? (?:is|will be) (?:badly |also |surely )?(?:needed|wanted|required|called for|missing)(?=\s*:)",
    r"new (?:\(?[a-z]\)|\d+(?:\.\d+)+|(?:clause|article|section|point|paragraph|sentence|item|objective)(?: \(?[\w.]{1,4}\)?)?)(?=(?: (?:please|is|be|to be|should|would|could|must|at|in|after|for|of)\b[^.;:\n\x01]{0,30})?\s*[:–—-]\s)",
    r"new (?:\(?[a-z]\)|\d+(?:\.\d+)+)(?=\s*[:,]?\s*\x01)",
    r"new (?:letter|point|bullet|clause|article|(?:sub-?)?section|paragraph|sentence|item|objective|heading)(?=\s+(?:after|before|at|in|to|under|following)\b|(?:\s+\(?[\w.]{1,4}\)?)?(?:\s+(?:after|before|at|in|to|under|following|of|for)\b|\s*:?\s*\x01|,? (?:please|wanted|needed|required|is needed|suggested|proposed)\s*:))",
    r"insert(?:ing|ed|ion)?", r"(?<!in\s)(?<!in\s\s)addition", "inclusion",
    r"(?:begin(?:ning)?|start(?:ing)?|open(?:ing)?|end(?:ing)?|finish(?:ing)?|clos(?:e|ing)|conclud(?:e|ing))(?= (?:[^.;:\n\x01]|\.(?=\d)){1,40} with(?: the words?| the phrase| the sentence)?\s*:?\s*\x01)",
    r"(?:end|ending|finish|conclude|close|begin|start|open) with(?=\s*:?\s*(?:the )?(?:words?|phrase|sentence)?\s*:?\s*\x01)", r"add(?:ing|ed)?(?!\s*ress)(?!\s+up\b)(?: on| in)?", r"includ(?:e|ing|ed)", r"append(?:ing|ed)?",
    r"supplement(?:ing|ed)?", r"put in(?!\s+(?:place|its place|order))", r"putting in", r"(?:slip|slot|pop)(?:ping|ting|ped|ted)? in",
    r"tack(?:ing|ed)?(?: on)?", r"work(?:ing|ed)? in(?:to)?", r"writ(?:e|ing|ten) in(?:to)?", r"(?:put|putting|build|built|building) into", r"interpolat(?:e|ing|ed)",
    r"introduc(?:e|ing|ed)", r"attach(?:ing|ed)?(?=\s*\x01)",
    r"plac(?:e|ing|ed)(?=\s*:?\s*(?:the words?|the phrase)?\s*\x01)", "go in", "goes in", r"squeez(?:e|ing|ed) in",
    r"there (?:should|ought to|must|might|may|could|needs to|would|has to) (?:then |also |still )?(?:stand|come|follow|go)", r"join(?:ed|ing)(?=\s*:?\s*(?:the (?:words?|sentence) )?\x01)", r"write(?=\s+(?:at|in|after|before)\b)",
    r"(?:put|have|write|set|place|use)(?=\s*:?\s*(?:the (?:words?|phrase|sentence) )?:?\s*\x01+\s*,?\s*(?:right |directly |just |immediately |straight )?(?:before|after|behind|ahead of|in front of|following)\b)",
    r"put(?=\s+(?:at|in|after|before|the words?|the phrase|a comma|a sentence|a new)\b)",
)  # fmt: skip
_OF_WORDS = r"(?=\s*:?\s*(?:the (?:words?|phrase|sentence|figure|line) )?\x01)"  # said of quoted words; "chop wood" is no request
_DROPS_OF_WORDS = (
    r"(?:(?:strip|trim|clip|snip|chop|whip|yank|pull|clear|filter|write)(?:p?ing|p?ed)? out|(?:strip|trim|snip|chop|lop)(?:ping|ped)?(?: away| off)?"
    r"|sweep(?:ing)? away|cast(?:ing)? out|let(?:ting)? go(?: of)?|part(?:ing)? with|cancel(?:l?ing|l?ed)?|abandon(?:ing|ed)?|jettison(?:ing|ed)?"
    r"|junk(?:ing|ed)?|dump(?:ing|ed)?|forgo(?:ing)?|zap(?:ping|ped)?|nix(?:ing|ed)?|black(?:ing|ed)? out|blot(?:ting|ted)? out)"
    + _OF_WORDS
)
_SORRY = "".join(
    rf"(?<!{word}{gap}{to}{gap})"
    for word in ("sorry", "sad", "hate", "loath", "afraid")
    for to in ("to", "of")
    for gap in (r"\s", r"\s\s")
)  # "I should be sorry to lose it"
_SPARED_WORDS = r"(?:(?:its|the|their|those|these|that|this|all that) )?(?:(?:the )?(?:words?|phrase|sentence) )?\x01++(?! (?:to|being|be|(?:on|in|at|from|round) (?:our|my|his|her|their))\b)"
DELETES = (
    rf"(?<!no\s)(?<!not\s)(?<!any\s)(?<!hardly\s)(?<!scarcely\s)(?:better|best|happier|stronger|clearer|shorter|tidier|fairer|safer|kinder|plainer|simpler|nothing|well|easily|gladly|happily)(?: off)? without(?: its| their| those| these| that| this)?(?= {_SPARED_WORDS})",
    rf"(?:no|little|any) (?:call|reason|need|use|place|room|excuse|justification|occasion|cause|grounds?|point|sense) (?:here |there |whatever |at all )?(?:for|in)(?: its| their| those| these| that| this)?(?= {_SPARED_WORDS})",
    r"(?:out|away|off) with(?= (?:it|that|them|this|these|those|the|\x01))",
    r"(?:there is )?no need for(?! (?:[^.;:\n]|\.(?=\d)){1,60}? to be (?!there|here|in\b))", "we do not need", "i do not need", "we can do without", "i can do without", "could do without",
    r"tak(?:e|ing)(?=\s+(?:[\w']+\s+|\x01+\s+){1,3}(?:out|away)\b)", r"leav(?:e|ing)(?=\s+(?:[\w']+\s+|\x01+\s+){1,3}out\b)",
    r"cross(?:ing)?(?=\s+(?:[\w']+\s+|\x01+\s+){1,3}out\b)",
    r"delet(?:e|ing|ed)", r"deletion of", r"remov(?:e|ing|ed)", r"removal of", "deletion", "removal", "omission", r"omit(?:ting|ted)?",
    r"strik(?:e|ing)(?:\s+out)?", r"struck(?:\s+out)?", r"stricken(?:\s+out)?", r"leav(?:e|ing) out", "left out",
    r"tak(?:e|ing|en) out", r"tak(?:e|ing|en) away", r"abolish(?:ing|ed)?", r"drop(?:ping|ped)?", r"repeal(?:ed)?",
    r"cut(?:ting)?(?:\s+out)?(?!\s+(?:by|from \d))", r"scrub(?:bing|bed)?", r"scrap(?:ping|ped)?",
    r"scratch(?:ing|ed)?(?:\s+out)?", rf"{_SORRY}los(?:e|ing)", r"get(?:ting)? rid of", "do away with", "doing away with",
    r"done away with", r"cross(?:ing|ed)?\s+out", r"axe(?!\s*(?:$|[.,;:!?)]))", "axed", "axing", r"excis(?:e|ing|ed)",
    r"eliminat(?:e|ing|ed)", r"eras(?:e|ing|ed)", r"dispens(?:e|ing) with", r"suppress(?:ing|ed)?",
    r"cancel(?:ling)?(?=\s+(?:the whole of\s+)?(?:sub)?(?:section|clause|article|paragraph|rule)\s+\d)", "be withdrawn", "is withdrawn", r"bin(?:ning|ned)?(?=\s+(?:the|that|this|\x01|\d|section|clause|article|point|paragraph))", r"ditch(?:ing|ed)?", r"discard(?:ing|ed)?", r"knock(?:ing|ed)? out", r"throw(?:ing)? out", r"weed(?:ing|ed)? out",
    r"rub(?:bing|bed)? out", _DROPS_OF_WORDS, r"chuck(?:ing|ed)? out", r"edit(?:ing|ed)? out", r"(?:go|do|manage|live) without(?=\s+(?:the\s+)?(?:words?|phrase|sentence|point|clause|article|section|\x01|\d))",
    r"rid (?:us|me|the draft|the text|it) of", "blue-pencil", r"expung(?:e|ing|ed)", r"efface", r"prun(?:e|ing|ed)(?=\s*\x01)",
    r"withdraw(?:ing|n)?(?=\s+(?:section|clause|article|point|paragraph|part|the words?))",
)  # fmt: skip
AWAY = (
    "in its entirety", "in their entirety", "in full", "as a whole",
    "entirely", "altogether", "completely", "please", "outright", "wholly", "too", "as well", "out", "again",
    "there", "from it", r"from (?:the|this|your|our) (?:\w+ )?(?:text|draft|plan|strategy|document|ordinance|paper|policy|report|bill|charter|programme|code|list)",
)  # fmt: skip
PUTS = ("put", "putting", "use", "using", "write", "writing", "have", "say", "print", r"substitut(?:e|ing|ed)", "substitution of")  # fmt: skip
PUTS_FOR = (
    "for", "in the place of",
    r"where(?= (?:the (?:words?|phrase) )?\x01+ (?:now |currently |at present )?(?:stands?|is|are|appears?)\b)",
)  # fmt: skip
DROP_JOINS = ("and", "and then", "&", "and instead", "then")
MOVES = (
    r"mov(?:e|ing|ed)", r"transfer(?:ring|red)?", r"relocat(?:e|ing|ed)", r"shift(?:ing|ed)?",
    r"bring(?:ing)?(?! (?:it|this|that|them) (?:up|down) to\b)(?: forward)?", "brought",
    r"tak(?:e|en)(?= (?:section|clause|article|point|paragraph|part|\d|\())", r"plac(?:e|ing|ed)",
    r"put(?= (?:section|clause|article|point|paragraph|part|\d|\())",
    r"should (?:come|stand|go|precede|follow|be put|be placed)(?= (?:right |directly |immediately |straight |just )?(?:before|after|behind|ahead of|in front of|to|under|between))",
    r"(?:sit|stand|fit|belong|read|come|work|look|be|placed)s? (?:better|best|more (?:naturally|logically|comfortably|sensibly|happily))(?= (?:right |directly |immediately |straight |just )?(?:before|after|behind|ahead of|in front of|under|between|at the (?:end|start|beginning|top|head)))",
    r"(?:belongs?|comes?|goes|go|stands?|put|placed|appears?)(?= (?:first|last|at the (?:very )?(?:top|head|start|beginning|front|end|bottom))\b)",
    r"belongs?(?= (?:right |directly |immediately )?(?:before|after|in|to|under|between|behind))",
)  # fmt: skip
WAYS = (
    "so as to come", "so as to follow", "so as to precede", "so as to stand", "to", "up", "down", "into", "before", "after", "behind", "ahead of", "so that it comes",
    "so that it follows", "so that it precedes", "so that it stands", "so it comes", "so it follows",
    "in front of", "under", "between", "immediately before", "immediately after", "straight after",
    "straight before", "directly after", "directly before", "right after", "right before", "just before",
    "just after", "below", "above", "next to", "there", "here",
)  # fmt: skip
MERGES = (
    r"(?:belong|go|fit|hang) together", r"(?:run|put|brought|taken|rolled|lumped|joined|folded|knocked) together", r"rolled into one", r"made (?:in)?to one", "made one",
    r"(?:make|form|become|be)(?= (?:one|a single) (?:clause|point|section|article|paragraph|sentence|item)s?\b)",
    r"merg(?:e|ing|ed)", r"combin(?:e|ing|ed)", r"join(?:ing|ed)?(?! us)(?!\s*:?\s*\x01)",
    r"run(?:ning)?(?= (?:points|clauses|sections|articles|paragraphs|sentences|\d|the))",
    r"unit(?:e|ing|ed)(?! (?:nations|states|kingdom))", r"fus(?:e|ing|ed)", r"amalgamat(?:e|ing|ed)",
    r"roll(?:ing|ed)?(?= (?:points|clauses|sections|articles|paragraphs|\d))",
    r"fold(?:ing|ed)?(?= (?:point|clause|section|article|paragraph|\d))",
)  # fmt: skip
SPLITS = (
    r"split(?:ting)?(?: up)?", r"divid(?:e|ing|ed)",
    r"break(?:ing)?(?: up)?(?= (?:point|clause|section|article|paragraph|part|sentence|the|it|this|\d|into))",
    "broken(?: up)?", r"separat(?:e|ing|ed)", r"part(?:ed)? in two",
)  # fmt: skip
RENUMBERS = (r"re-?number(?:ing|ed)?(?! (?:nothing|no other|none|not)\b)", r"give (?:\w+ ){0,3}new numbers?")
KEEPS = (
    "keep", "retain", "leave unchanged", "remain unchanged", "be kept",
    "kept", "retained", r"(?:leave|left|leaving|keep|kept|stays?|remains?|stand|good|fine|right|perfect|happy with|like|liked|well)(?: [^.;:,\n]{1,40}?)? (?:just )?(?:as|the way) (?:it|they|this|that) (?:is|are|stands?)", "unchanged", "leave alone",
    "left alone", "stand as printed", "be left as", "stay in",
)  # fmt: skip
REPEALS = ("repeal", "repealed", "is repealed", "are repealed")
REPEAL_MARK = "(repealed)"
