"""English: agreement, judgement, questions, topics and reasons."""

_FINE = (
    r"(?:good|fine|great|excellent|splendid|wonderful|brilliant|superb|lovely|grand|super|sound|solid|sensible|decent|first-class|first-rate|thoughtful|balanced|humane|honest|"
    r"wise|fair|readable|careful|handsome|generous|kind|clear|useful|helpful|practical|reasonable|welcome|terrific|fantastic|marvellous|admirable|tremendous|proper|well-written|bold|timely)"
)
_WORK = (
    r"(?:plan|draft|job|document|paper|idea|piece of work|strategy|proposals?|report|effort|rule|limit|compromise|balance|step|start|move|measure|policy|scheme|thing|decision|solution|approach|aim|aims|objectives?|"
    r"section|chapter|article|paragraph|ordinance|law|bill|order|regulation|read|work|beginning|answer|figure|target|date|provision)"
)
_NO_BUT = r"(?![^.;\n]{0,80}\b(?:but|if|provided|except)\b)"
AGREES = (
    rf"(?:is|was|are|it['’]s|that['’]s|this['’]s|done|did|doing|written|produced|made) (?:indeed |certainly |really |all in all )?(?:an? )?(?:very |really |most |jolly |thoroughly |rather |perfectly )?{_FINE}(?:,? and {_FINE}|, {_FINE})? (?:set of )?{_WORK}(?! to (?:add|include|mention|say|insert))" + _NO_BUT,
    rf"(?:find|finds|found|consider|considers|think|thinks|thought|call|calls) (?:\w+ ){{1,4}}?(?:very |quite |rather |well |perfectly |eminently |most |entirely )?(?:balanced|well balanced|{_FINE})(?! (?:that|to|why|how|if|when|enough)\b)(?=\s*(?:[.,;!]|$|on the whole|overall|all in all|in general|as it|and\b))" + _NO_BUT,
    r"(?:is|are|was|were) (?:just |exactly |precisely |very much )?what (?:we|i|the \w+|this \w+|our \w+) (?:had |have |has |always |all |been |long |were |was ){0,3}(?:hoped|wished|wanted|needed|needs|waited|waiting|dreamt|dreamed|hoping)(?! to (?:say|write|tell|ask|know|see changed))",
    r"(?:is|are|was) as (?:it|they|things) should be", r"(?:is|are) all (?:that )?(?:we|i|one|anyone) could (?:have )?(?:wish|wished|hope|hoped|want|wanted|ask|asked)",
    r"(?:perfectly|quite|entirely|more than|fully|very) (?:content|satisfied)(?! to\b)", r"ma(?:de|kes?|king) a (?:good|fair|decent) fist of", r"(?:fully|firmly|solidly|wholly|squarely|wholeheartedly|totally|right) behind (?:the|this|it|you|them|your) (?:draft|plan|proposals?|strategy|idea|ordinance|bill|changes)", r"(?:fully|firmly|solidly|wholly|squarely|wholeheartedly|totally|right) behind (?:paragraph|policy|recommendation|chapter|section|point|article|part|box) \S+",
    r"(?:have|has|had|['’]ve) (?:nothing|no (?:changes|amendments|corrections|suggestions)) to (?:suggest|propose|object to|complain)", r"(?:gets?|got) (?:it|this|that) (?:exactly |just |about |quite |absolutely |broadly )?right", r"could(?: not|n['’]t) (?:agree more|be better|be clearer|ask for more)",
    r"(?:am|are|is|was|were)(?: \w+ly| very| quite| all| so| more than| most| well)? (?:pleased|happy|delighted|content|satisfied|impressed) (?:with|by|of|about)(?= (?:the (?:draft|plan|aims?|proposals?|whole|section|part|idea|rule|strategy)|this|that|it|section|point|article|chapter|part|most|all|what|\d))",
    r"spoke (?:warmly|well|highly|approvingly) of", r"spoke in (?:favour|support) of", r"(?:broadly|generally|fully|very|strongly|entirely) supportive", r"love (?:it|this)(?=\s*(?:[.,;!]|$)|\s(?:tbh|all|so|lol|xx?)\b)", "out of ten", r"yes to (?:all|everything|it|this|the|section|point|article)", r"no fault (?:with|in)",
    r"much to (?:like|admire|commend|praise|welcome)", r"(?:has|have|with) (?:my|our) (?:full |warm |hearty )?(?:blessing|backing|support|vote|approval)", r"(?:we|i)(?:['’]re|['’]m| are| am)(?: \w+)? content(?=\s*(?:[.,;!]|$))", r"can (?:go forward|go ahead|proceed|be adopted|be passed|be approved|stand) as it (?:is|stands)", r"high time(?! (?:that )?(?:someone|somebody|you|they|we|the) )", "well worth", "nothing to object to",
    r"(?:note|noted|see|read|learn|learned|learnt) with (?:\w+ )?(?:pleasure|satisfaction|approval|relief|delight)", r"nothing (?:\w+ ){0,3}(?:i|we) (?:would|could|should) (?:quarrel|disagree|argue) with", r"(?:only|nothing but) praise", r"would be a (?:pity|shame) to (?:change|alter|touch|lose|drop|weaken|delete|remove)",
    r"few (?:would|could|will) (?:dispute|disagree|quarrel|argue)", r"sign (?:it|this) tomorrow", r"on the right (?:lines|track)", r"no (?:bones|argument) (?:with|about)",
    "sign me up", "count me in", "three cheers", r"(?:i|we)(?:['’]m|['’]re| am| are)? (?:\w+ly |all |very much )?in favou?r(?=\s*(?:[.,;!]|$))", r"(?:is|are|was) (?:certainly |clearly |surely |quite |absolutely |just |exactly )?the right (?:ones?|thing|approach|course|decision|move|balance|direction)(?! (?:to (?:add|say|put)|would))",
    "my vote goes", "our vote goes", r"(?:for once|at last|at long last|finally),? (?:the|a|you|somebody|someone|they) (?:\w+ )?(?:has|have) (?:really |actually )?(?:listened|understood|thought|got it)", r"(?:can|could) only say yes", r"says? yes to", r"makes? (?:good |perfect |a lot of |every |complete )?sense(?= to (?:me|us)\b|\s*(?:[.;!]|$))",
    r"(?:(?<=[\d)]\s[-–—:]\s)|(?<=[\d)]:\s))(?:fine|good|ok|okay|yes|agreed|great|excellent|perfect|lovely)(?=\s*(?:[.;!]|$))", r"good(?=\s*:\s*(?:section |point |article |clause |objective |part )?\(?[\da-z]+\b)",
    r"no (?:real |great )?(?:quarrel|problem|issue|difficulty|complaint|trouble)s? with", r"(?:i|we)(?:['’]d| would| will|['’]ll| fully| all| both)? back(?= (?:the|it|this|that|\d))", r"(?:i|we|all|members|residents|everyone|everybody)(?:['’]m|['’]re| am| are| were| was) (?:\w+ly |very |quite |all |both |more than |so ){0,2}(?:content|happy|satisfied|comfortable|pleased|delighted) with(?! (?:neither|none|\x01))",
    r"(?<!i\s)(?<!\w\s)happy with", "broadly in favour", "all in favour", r"commend(?! (?:it|this|that|them) to\b)", r"commends(?! (?:it|this|that|them) to\b)", "applaud", "applauds", "welcomed", "welcoming", r"warm(?:est)? support", "our support", "my support", r"(?:it|this) (?:was|is) a (?:real )?(?:pleasure|joy|delight|relief) to (?:see|read|find)",
    r"(?:is|was|it's|it’s) the (?:best|finest) (?:\w+ )?(?:thing|plan|document|paper|strategy|draft|idea|proposal)",
    r"(?:it|this|that)(?:'s|’s| is) (?:only |quite |very )?fair(?= and)", "mostly,? yes", "yes,? (?:mostly|broadly|on the whole|in general|very much)", "broadly,? yes", "seems? (?:fine|good|right|sensible|reasonable|fair) to (?:me|us)", r"(?:i|we) can live with", "hear hear", "spot-on", r"(?:please )?(?:do not|don['’]?t) (?:change|alter|touch) (?:it|this|that|objective|article|section|point|\d)",
    r"(?:i|we)(?:['’]m|['’]re| am| are) (?:\w+ ){0,2}behind (?:the|this|it|you|that)", r"(?:you|they|the (?:draft|county|plan|council|strategy))(?:['’]ve| have| has)? (?:got|gets|get) (?:\S+ ){1,5}?(?:exactly |just |about |quite |absolutely |broadly )?right",
    r"(?:full|strong|hearty|complete|unqualified|wholehearted|whole-hearted|every) (?:\w+ )?(?:support|backing|approval|agreement|blessing|sympathy)",
    "no complaints", r"(?:gets|has|have) (?:my|our) votes?", r"prais(?:ed|es)(?= (?:the|this|your|section|part|objective|article))",
    r"(?:thank you|thanks) for the (?!opportunity|chance|consultation|letter|invitation|copy|extension|reply|time|attention|draft|document|deadline|work|trouble|patience|reminder|link|session|meeting|tea|hospitality|information)\w+",
    "a thousand thanks", "hats off", r"written by (?:people|someone|somebody) who",
    r"(?<!^to\s)(?<!^\sto\s)agree", "agrees", r"(?<!been\s)(?<!was\s)(?<!were\s)(?<!be\s)(?<!had\s)(?<!as\s)agreed", "in agreement", "support", "supports", "supported", "approve", "approves",
    "endorse", "endorses", r"(?<!would\s)(?<!i.d\s)(?<!e.d\s)(?<!should\s)(?<!would\s\s)(?<!i.d\s\s)(?<!should\s\s)welcome(?! \w+ing)", "welcomes",
    r"(?<!i\s)(?<!to\s)(?<!you\s)(?<!we\s)(?<!would\s)(?<!i\s\s)(?<!to\s\s)(?<!you\s\s)(?<!we\s\s)(?<!would\s\s)keep(?! up)(?! in mind)(?! (?:me|us) )", r"retain(?:ed)?", "no comments", "no comment",
    "no objection", "no objections", "no further comments", "no further comment", r"the (?:best|finest|nicest) (?:thing|part|idea|bit|line|document|plan|paper|chapter|section|point|piece|rule)s? (?:in|of|that|we|i|for|this)(?! (?:the draft could|all would))", "congratulate", "congratulates", r"(?:i|we) (?:\w+ )?liked", r"(?:likes|(?:(?<=we\s)|(?<=\bi\s)|(?<=really\s)|(?<=also\s)|(?<=do\s)|(?<=all\s)|(?<=both\s)|(?<=members\s)|(?<=they\s)|(?<=people\s)|(?<=much\s)|(?<=especially\s)|(?<=particularly\s))like) (?:that|the|it|this|how|what)(?! (?:that|this)?\s*(?:to|were|was) )", "my compliments", "our compliments",
    r"(?:i|we) (?:heartily |fully |gladly )?second(?! (?:the|\w+['’]s|what) [^.;]{1,40}?\b(?:proposal|amendment|suggestion|request|motion) (?:to|that)\b)", "suits (?:me|us)", r"(?:does|do) not (?:trouble|bother|worry|concern) (?:me|us)", r"(?:doesn|don)['’]t (?:trouble|bother|worry) (?:me|us)", r"leave (?:it|them|that|this|\d[\d.]*|(?:point|clause|article|section|objective) \S+|the \w+) (?:in|be|alone|as)",
    r"be left (?:exactly |just )?as", r"(?:i'm|i’m|i am|we're|we are) (?:all |very much )?for (?:it|this|that|them)", r"(?:all|everything) is (?:fine|well|good)", "quite right", "keep up the good work", "do not delete",
    "should not be deleted", "do not remove", "don't delete", "don’t delete", "don't remove", "don’t remove",
    r"applauds?(?:ed)?", r"(?:i|we|society|committee|council|club|association|trust|board|and) (?:\w+ly |also |all )?commends?(?! (?:it|this|that|them) to\b)", r"no quarrel with", r"(?:take|takes|took) (?:my|our|off|his|her|their) (?:my |our |his |her |their )?hats? (?:off )?to",
    r"an? (?:\w+ and )?(?:humane|kind|decent|thoughtful|readable|sensible|wise|civilised|careful|handsome|generous) (?:document|plan|draft|paper|strategy|piece of work)",
    r"strikes? (?:me|us) as (?:both |very |quite |entirely |perfectly )?(?:fair|right|sensible|reasonable|sound|wise|good|workable|just)", r"thanked (?:the )?(?:\w+ ){1,4}for (?:the|its|their|his|her)(?! (?:attendance|chair|talk|tea|hospitality|time|visit))",
    "well done", "full marks", "fine by me", "fine by us", "fine with me", "fine with us", "am happy with",
    "are happy with", "is happy with", "am pleased", "are pleased", "am glad", "are glad", "am delighted",
    "are delighted", r"(?<!been\s)in favou?r of", "am for", "are all for", "am all for", r"(?<!would\s)(?<!would\s\s)(?:i|we) (?:\w+ly |do |really |also |both |all |very much )?(?:like|love)(?! (?:to|you to|it to|this to)\b)", "it is right that", "rightly",
    "love the", "i love", "we love", "reads well", "well thought out", "hits the spot", r"(?<!would\sbe\s)about right", "nothing needs",
    r"(?:is|are) (?:very |most |warmly |certainly )?(?:welcome|welcomed|supported|agreed|endorsed)", "hear, hear", "congratulations", "bravo", r"(?:should|must) stay(?= (?:exactly |just )?(?:as|in|where|put|there|unchanged|the same)|[.,;!]|$)", "leave it as it is", "leave as it is", "leave alone", "let it stand",
    r"let the (?:\w+ ){1,4}stand", r"let (?:section|article|clause|point|part|paragraph) \S+ stand",
    r"(?<!be\s)(?:good|nice|lovely|great|pleasing|glad|pleased) to see", "is right to", "are right to", "you are right", "quite right", "spot on",
    "well said", "well put", "well drafted", "deserve a medal", "deserves a medal", "thumbs up", "could not have put it better",
    "wouldn't change", "wouldn’t change", "would not change", "wouldn't alter", "wouldn’t alter",
    "would not alter", "perfectly happy", "hope it stays", "should remain", "must remain", "is exactly right",
    "thank you for including", "thanks for including",
)  # fmt: skip
DISAGREES = (
     r"(?:is|are) (?:an? )?(?:complete |utter |total |perfect |real )?(?:muddle|mess|shambles|fiasco|dog['’]s dinner|nonsense)(?=\s*(?:[.,;!]|$)| from)",
     r"(?:is|are|would be) (?:quite |surely |probably )?the (?:very )?last thing (?:that )?(?:we|i|anyone|anybody|the \w+|this \w+) (?:needs?|wants?)",
     r"what a (?:load|lot) of (?:waffle|rubbish|nonsense|tosh|hot air|twaddle|cobblers|old|bull\w*)", r"hate (?:it|this|the (?:idea|plan|draft))", r"(?:does|do|will do) nothing (?:for|to help)", r"sorry to see (?:\w+ ){1,5}(?:go|gone|dropped|left out|sold|disappear)", r"take issue with", r"(?:would|['’]d) rather (?:you|they|it) (?:did not|didn['’]t)",
    r"all (?:words|talk|promises|mouth) and no", r"(?:far|much|way) too (?:much|many|little|few) (?:about|on)(?= \w)", r"(?:punish|penali[sz]|victimi[sz])(?:es?|ing)(?= (?:the|us|small|those|people|young|old|honest|ordinary)\b)",
    r"(?:am|are|feel|feels|is|was|remain) (?:\w+ )?(?:uneasy|uncomfortable|troubled|anxious|apprehensive) (?:about|with|at|over|by)", "beg to differ", r"no way to (?:treat|run|go about|deal with)", r"(?:will not|won['’]t) do(?=\s*(?:[.,;!]|$))", r"(?:better|wiser|cheaper) ways? (?:of|to) (?:\w+ )?(?:spend|spending|use|using)", r"sticks? in (?:my|our|the) (?:throat|craw|gullet)",
    r"(?:see|sees|saw|is|['’]s) no (?:\w+ )?(?:need|point|case|call|justification) (?:for|in)(?= (?:a|an|another|the|this|these|any|more|\w+ing)\b)(?! (?:\w+ )?(?:change|changes|alteration|amendment|changing|altering|doubt))", r"(?:it['’]s|it is|that['’]s|this is) (?:just |simply )?not on(?=\s*(?:[.,;!]|$))",
    r"(?:have|has)(?: not|n['’]t) listened", r"(?:have|has) never listened", "count me out", r"(?:it['’]s|it is|that['’]s|that is) a (?:firm |big |clear )?no(?= from|[.,;!]|$)",
    r"(?:can['’]t|cannot) say (?:that )?(?:i|we) (?:\w+ )?(?:care|like|approve|agree)", r"(?:i|we) (?:\w+ )?fear(?: that)?(?= (?:the|this|it|that|for|you|\d))(?! it is too late)", r"(?:i|we)(?:['’]m|['’]re| am| are| do)?(?: \w+)? worr(?:y|ied) (?:about|that|by)",
    r"(?:(?<=[\d)]\s[-–—:]\s)|(?<=[\d)]:\s))(?:bad|wrong|awful|terrible|nonsense|rubbish)(?=\s*(?:[.;!]|$))", r"bad(?=\s*:\s*(?:section |point |article |clause |objective |part )?\(?\d)",
    r"(?:dont|didnt|doesnt|cant|wont) (?:agree|support|like|want|accept|believe)", r"(?:cannot|can['’]t|could not|will not|won['’]t|never) (?:accept|support|approve|condone|stomach|back)", r"i cannot accept", r"(?:we|i)(?:,? the undersigned,?(?: \([^)]*\))?| \([^)]*\)| \w+ly| must| wish to| would like to){0,2} object", r"the undersigned (?:\([^)]*\) )?object",
    r"(?:i|we|please)(?: \w+){0,2} (?:ask|beg|urge|implore) you not to", r"(?:please |you must |you should )?(?:do not|don['’]?t|never|not to) (?:sell|close|build|charge|privati[sz]e|go ahead with|allow|shut|flog|ruin|spoil)", r"(?:no|never) to the", r"(?:have|had|has) (?:\w+ ){0,2}(?:doubts|misgivings|reservations|concerns) (?:about|over|as to)", r"(?:am|are|is|was|were|remain) (?:\w+ ){0,2}(?:sceptical|skeptical|dismayed|disappointed|horrified|appalled|unconvinced)(?= (?:about|by|at|with|of|over|that)\b)",
    r"(?:do not|don['’]?t|can['’]t|cannot|fail to) (?:see|understand) why", r"not (?:\w+ )?(?:persuaded|convinced|sold on|keen on|impressed)", "leaves? (?:me|us) cold", r"(?:cannot|can['’]t) be serious", r"nothing in (?:this|the|your) (?:strategy|draft|plan|document|paper)(?= (?:will|would|does|helps|can))", "strongly against", "dead against", "wholly against", r"too (?:many|few) (?:\w+ )?for (?:my|our) taste", r"not how you", r"that(?:'s|’s| is) not how", "oppose", "stop the (?:sale|ban|rise|fees?)",
    r"(?<!editor\s)regrets?(?! (?:that )?(?:i|we|he|she) (?:cannot|can['’]t|could|was|were|am|are|have)\b)", "deplore", "deplores", "dismayed", "alarmed", "disagree", "disagrees", "disagreed", "do not agree", "does not agree", "don't agree", "don’t agree",
    "doesn't agree", "doesn’t agree", "did not agree", "didn't agree", "cannot agree", "can't agree",
    "can’t agree", "never agree", "oppose", "opposes", "opposed", r"objects?(?: \w+){0,5} to", "i object", "we object", "i doubt", "we doubt", "do not believe", "don't believe", "don’t believe", "will never work", "objects to", "objected to",
    r"(?<!no\s)(?<!no\s\s)objections? to", "do not support", "does not support", "don't support", "don’t support", "cannot support",
    "can't support", "can’t support", "not happy with", r"nobody (?:\w+ ){0,4}wants?", r"(?<!not\s)(?<!none\s)(?<!nobody\s)(?<!one\s)(?<!not\s\s)(?<!goes\s)(?<!go\s)(?<!went\s)(?<!held\s)(?<!\d\s)against(?! (?:section|the (?:wall|quay|wind|tide|clock|law)|finding))", "not with", "unacceptable", "not acceptable",
    "am not happy", "are not happy", "unhappy with", "unhappy about", "do not like", "don't like", "don’t like",
    "do not want", "don't want", "don’t want", "reject", "rejects", "rejected", "is a disgrace", "disgraceful",
    "a bad idea", "a mistake", "a scandal",
    "am appalled", "is a waste", "waste of", "disappointed",
    "disappointing", "not convinced", "unconvinced", "will not work", "won't work", "won’t work",
    "would never work", "thumbs down", "not in favour",
    "not in favor", "am horrified", "shame on", "over my dead body",
)  # fmt: skip
PRAISES = (
    "clear", "complete", "concise", "well structured", "comprehensive", "thorough", "balanced", "suitable",
    "coherent", "well written", "realistic", "convincing", "sound", "careful", "readable", "honest", "fair",
    "sensible", "practical", "helpful", "good", "excellent", "fine", "well organised", "well organized",
    "clearly written", "useful", "impressive", "ambitious", "generous", "thoughtful", "modern", "easy to read",
    "logical", "well argued", "detailed",
)  # fmt: skip
VERDICTS = ("necessary", "right", "appropriate", "welcome", "justified", "correct", "good", "timely")
COPULAS = ("is", "was")
QUESTIONS = (
    "why", "what", "how", "when", "whether", "who", "which", "how many", "where", "is", "are", "do", "does",
    "did", "will", "would", "can", "could", "has", "have",
)  # fmt: skip
TOPICS = {
    "structure": ("structure", "layout", "arrangement"),
    "length": ("length", "too long", "concise"),
    "wording": ("wording", "language", "spelling", "style"),
    "figures": ("figure", "target", "number", "data"),
    "content": ("content", "substance"),
}  # fmt: skip
TOPIC_WORDS = ("the section", "the part", "the passage", "the sentence", "the bit", "the paragraph", "the")
ABOUT = ("on", "as to", "regarding", "concerning", "in", "as for", "with regard to", "about", "under", "re")
REASONS = (
    "because", "since", "so that", "in order to", "as this", "as it", "as they", "as the", "as that",
    "the reason is that", "the reason is", "reason", "reasons", "otherwise", "for the reason that", "given that",
    "seeing that",
)  # fmt: skip
REASON_HEADS = ("reasons?", "because", "rationale", "justification")
