"""English: words around a change beside which a careful clerk asks."""

from vankien.lang.unsure import UnsureWords

_PERSON = (
    r"(?:(?:mr|mrs|ms|miss|dr|sir|lady|cllr|councillor|alderman|brother|sister|father|canon|captain|professor|rev)\.?\s+[\w'’-]+(?:\s+[\w'’-]+)?"
    r"|(?:my|his|her|their)\s+(?:\w+\s+){0,2}?(?:neighbours?|wife|husband|son|daughter|grandson|granddaughter|brother|sister|uncle|aunt|cousin|mother|father|friend|boss|landlord|colleague|partner|teacher|doctor|children)(?:\s+(?:at|in|from|on|of)(?:\s+[\w'’-]+){1,4}?)?"
    r"|the\s+(?:officer|clerk|man|woman|lady|gentleman|warden|inspector|driver|porter|landlord|builder|surveyor|keeper|boy|girl|children|young|old)(?:\s+(?:at|in|from|on|of|next|over|behind)(?:\s+[\w'’-]+){1,4}?)?"
    r"|(?:someone|somebody|some|others|another|one\s+of\s+(?:us|them|the\s+\w+)|a\s+(?:member|man|woman|lady|gentleman|speaker|neighbour|friend|trader|resident|visitor|colleague)))"
)
_BODY = r"(?:the\s+(?:[\w'’-]+\s+){0,4}?(?:club|chamber|union|association|opposition|society|federation|league|guild|company|trust|institute|friends(?:\s+of(?:\s+[\w'’-]+){1,3}?)?|lobby|press|courier|echo|mercury|gazette|police|university|church))"
_WANTS = r"(?!(?:asked|asks|told|tells)\s+(?:(?:us|me|everyone|everybody)\s+(?:to\s+(?:write|reply|comment|answer|respond|speak)|about|for)|for\s+(?:\w+\s+)?(?:comments|views|opinions|replies|answers))\b)(?:would|wants?|wanted|wished|wishes|moved|proposed|proposes|suggested|suggests|asked|asks|reported|demanded|demands|thinks|thought|felt|feels|says|said|hoped|urged|argued|argues|recommended|had\s+it|claims|claimed|tells|told|insists|insisted|prefers|favours)"
_ORDERED = r"(?:ask|asked|propose|proposed|wrote|suggested|requested|begged|urged|had\s+asked|had\s+proposed|demanded|moved|recommended|argued)"
_WHEN = r"(?:on\s+(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?[a-z]{3,9}(?:\s+\d{4})?|last\s+(?:year|month|week|time|autumn|spring|summer|winter)|in\s+(?:19|20)\d\d|in\s+(?:our|my)\s+(?:last|first|earlier|previous|former)\s+\w+|earlier|previously|years\s+ago|once|at\s+the\s+last\s+\w+|two\s+years\s+ago|some\s+time\s+ago|in\s+the\s+(?:last|first|earlier|previous)\s+\w+)"
_MOTION = (
    r"(?:(?:^\W*|(?<=[,;.(–—]\s))(?:(?:but|and|which|that)\s+)?"
    r"|(?:it|this|they|these|both|all|none|and|but|which|(?:motion|amendment|proposal|suggestion|request|idea|call|bid|plea|point|matter|item|change|vote)s?(?:\s+[^.;\n]{1,60}?)?)\s+"
    r")(?:(?:that|later|then|since|also|now|duly|soon|\w+ly)\s+){0,2}"
)
"""What is put to a vote, before what became of it; a boat is lost as well, and a consent withdrawn."""

_DOING = r"(?:putting|changing|replacing|cutting|raising|lowering|substituting|swapping|making|turning|moving|deleting|removing|merging|adding)"
_SAYS_OTHERS = r"(?:i|we)\s+(?:see|hear|gather|notice|understand|read|am\s+told|are\s+told)\s+(?:that\s+)?(?:the|some|several|many|certain|an?)\s(?:[\w'’-]+\s){1,6}?"

_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas)"
_SEASON = r"(?:spring|summer|autumn|winter)(?:time)?"
_WHO = (
    r"(?:students|pensioners|residents|children|families|charities|traders|members|newcomers|visitors|seniors|locals|schools|"
    r"households|beginners|volunteers|(?:under|over)-\d\ds|people\s+(?:over|under)\s+\d\d|(?:\w+\s+){1,2}(?:people|groups|traders|residents|families|members|licences))"
)

UNSURE = UnsureWords(
    thirds=(r"(?:is|are|was|were|goes?|went)\s+(?:going\s+)?(?:a?round|about)\s+(?:saying|telling|asking)", rf"{_SAYS_OTHERS}(?:wants?|proposes?|asks?|suggests?|demands?|hopes?|would\s+like|(?:is|are)\s+(?:asking|proposing|demanding|calling))", rf"{_PERSON}\s+(?:\w+ly\s+|also\s+|then\s+|has\s+|have\s+|had\s+)?{_WANTS}", rf"{_BODY}\s+(?:\w+ly\s+)?(?:would|wants|wanted|has\s+asked|had\s+asked)(?!\s+(?:\w+\s+)?(?:like|wish|prefer|ask|be\s+grateful|suggest|propose|welcome|urge))"),
    fallbacks=("failing that", "if that is refused", "if that is not accepted", "if not accepted", r"if\s+(?:it|this|that|they|these|the\s+\w+|you)\s+(?:must|has\s+to|have\s+to|is\s+to|are\s+to|do|does|still|really\s+must)\s+(?:\w+\s+)?(?:stay|remain|keep|be\s+kept|stand|be\s+retained)", "in the alternative", "as a fallback", "as a second best", "if that cannot be", "or if not"),
    reason_turns=("would", "who", "how", "wrong", "mistake", "but", "nonsense", "absurd"),
    alternatives=(
        (r"or(?:\s+else|\s+otherwise|,?\s+if\s+not|,?\s+failing\s+that|\s+at\s+(?:the\s+very\s+)?least|\s+alternatively),?\s+"
        r"(?:please\s+)?(?:define|explain|clarify|specify|say|state|spell|make|give|limit|qualify|soften|tone|restrict|reword|rephrase|rewrite|add|put|move|list|shorten|describe|justify|set|tell|name|replace|change)(?!\w)"),
        r"or\s+(?:define|explain|clarify|specify|justify|spell\s+out|describe)\s+(?:it|them|this|that|the|what|who|which)(?!\w)",
    ),
    ups=(r"(?:raised?|raising|increased?|increasing|extend(?:ed)?|lengthen(?:ed)?|doubled?|tripled?|lifted?)(?:\s+[^\W\d_]+){0,4}?\s+to",),
    downs=(r"(?:lower(?:ed)?|reduced?|reducing|cut|shorten(?:ed)?|halved?|decreased?|brought\s+down|dropped)(?:\s+[^\W\d_]+){0,4}?\s+to", r"down\s+to"),
    once=(rf"{_WHEN},?\s+(?:i|we)\s+(?:\w+\s+)?{_ORDERED}", rf"what\s+(?:i|we)\s+(?!(?:ask|propose)\s+(?:is|for)\s){_ORDERED}", r"it\s+has\s+been\s+(?:\w+\s+)?(?:suggested|put|argued|urged|proposed|said)(?:\s+to\s+(?:me|us))?\s+that", rf"(?:i|we)\s+(?:once|formerly|previously|earlier|used\s+to)\s+{_ORDERED}"),
    told=(
        r"(?:it|so\s+it)\s+(?:was|is|has\s+been)\s+(?:\w+\s+)?(?:argued|said|suggested|claimed|urged|felt|thought|put\s+to\s+us)",
        r"(?:some|they|people|others|he|she|one\s+\w+|somebody|someone)\s+(?:\w+\s+)?(?:say|says|said|argue|argues|argued|told\s+(?:me|us)|tell\s+(?:me|us)|claims?|claimed|think|thinks|thought)(?=\s*[,.;!?]|$)",
        r"(?:they|people|some|others)\s+(?:said|told\s+us|cried|promised)\s+(?:in\s+(?:1[89]|20)\d\d|once|then|back\s+then|at\s+the\s+time|last\s+\w+|years\s+ago)",
        r"(?:so|or\s+so)\s+(?:say|says|said|i\s+hear|i\s+am\s+told|we\s+hear|they\s+say)",
        r"(?:shouted|cried|called|muttered|chanted|said|came|went)\s+(?:by|from|out\s+by)\s+(?:a|an|the|my|our|his|her|their|some|several|many|most|half|one)",
        r"(?:that|this|which)\s+(?:is|was)\s+(?:the\s+|what\s+)?(?:cry|shout|call|chant|toast|they|people|others)",
    ),
    ended=(
        r"(?:take|takes|took|taking)\s+(?:it|that|this|them|all\s+\w+)?\s*back", r"(?:we|i|they|he|she)\s+(?:now\s+|hereby\s+)?(?:withdraw|withdraws|withdrew|retract|retracts|drop\s+(?:it|that|this))", rf"{_MOTION}(?:was|is|were|has\s+been|have\s+been)\s+(?:withdrawn|defeated|rejected|lost|dropped|not\s+carried|outvoted|turned\s+down|not\s+seconded|ruled\s+out|not\s+put|abandoned)",
        r"(?:did|do|does|could|would|will)(?:\s+not|n['’]t)\s+(?:press|insist|pursue|put\s+it|carry|find\s+a\s+seconder)", "no longer", r"want\s+of\s+a\s+seconder", r"(?:lies|lay|left|laid|remains?)\s+on\s+the\s+table", r"(?:not|never)\s+seconded", r"no\s+seconder", r"(?:not|n['’]t)\s+carried", r"(?:motion|amendment|proposal)\s+(?:fell|failed|lapsed)", r"(?:^\W*|[.;]\s*)(?:lost|fell|defeated|rejected|withdrawn|negatived|not\s+carried)(?=\s*(?:[,.;:!?(–—-]|\d|$)|\s+(?:by|on|for|with|to|narrowly|heavily|unanimously)\b)",
        r"so\s+no\s+(?:proposal|request|motion)", r"(?:vote|votes)\s+(?:was|were)\s+(?:tied|equal|\d+\s+(?:to|all))", r"outvoted", r"voted\s+(?:it\s+)?(?:down|against)",
    ),
    defended=(r"(?:but|yet|though|and\s+yet)\s+(?:it|that|this|they|those|the\s+(?:draft|words?|sentence|figure|rule|code|text))\s+(?:is|are|was|were|has|have|seems?)\s+(?:\w+\s+)?(?:right|correct|true|good|needed|necessary|sound|fine|sensible|fair|a\s+point|there\s+for)",
              r"(?:and|but)\s+(?:they|he|she|that|it)\s+(?:are|is|was|were)\s+(?:quite\s+|all\s+)?wrong"),
    unreal=(
        r"^\W*(?:were|had|should)\s(?![^\n]*\?\s*$)[^?\n]{1,200}?(?=[,:]\s)", r"(?:^\W*|[,;:–—]\s)(?:suppose|supposing|imagine|assuming)", r"(?:heaven|god)\s+forbid", r"over\s+(?:my|our)\s+dead",
        r"(?:the\s+)?(?:word|rumour|gossip|story|whisper)\s+(?:is|has\s+it|goes)", r"rumours?", r"there\s+is\s+(?:talk|a\s+rumour|a\s+story)", r"it\s+is\s+(?:whispered|rumoured|bruited|feared)", r"(?:a|the)\s+(?:petition|campaign)\s+(?:to|that|for|asking)",
        r"you\s+(?:could|might|may)\s(?:[^.;?\n]|\.(?=\d)){1,120}?\sand\s+(?:nobody|no\s+one|no-one|still)",
        rf"^\W*(?:[^:\n]{{0,60}}:\s+)?{_DOING}\s(?:[^.;?\n]|\.(?=\d)){{1,160}}?\s(?:saves?|gains?|achieves?|helps?|does|would|will|brings?|buys?|solves?|changes?|makes?|is)\s+(?:us\s+|them\s+)?(?:nobody|nothing|no\s+one|little|no|not|hardly|absurd|nonsense|madness|folly|pointless)",
        r"(?:prints?|printed|heard|misread|reads|reported|reports|wrote|writes|gave|gives)\s+(?:the\s+words?\s+)?\x01+\s+for(?=\s+\x01)",
    ),
    foretells=(r"(?:will|would|(?:is|are)\s+going\s+to)\s+(?:\w+\s+)?(?:become|turn\s+into|be\s+turned\s+into)",),
    speaks=(r"(?:said|says?|cried|cries|shouted|shouts|reckons?|thinks?|thought|insists?|claims?|according\s+to|in\s+the\s+opinion\s+of)\s+(?:my|our|his|her|their|the|an?|some|one|mr|mrs|ms|miss|dr)\s+(?!(?:draft|annex|appendix|table|schedule|act|law|code|report|plan|paragraph|section|text|summary|foreword|register|map|heading)s?\b)",),
    warns=(r"and\s+(?:i|we|you|they|he|she|it|there|people|everyone|everybody|nobody|(?:the|my|our|half|all|every|each|no|any)\s+(?:\w+\s+){1,3}?(?:is|are|will|would|goes|go|loses?|dies?|has|have|becomes?|had|may|can(?=not|['’]t|\s+(?:only|never|hardly|no)\b)))\b", r"or\s+(?:you|we|they)\s+could"),
    gladly=("better", "clearer", "shorter", "simpler", "nothing", "nobody", "happy", "glad", "agree", "content", "gain", "gains", "save", "saves", "improve", "thank", "grateful", "fairer", "support", "suggest", "propose", "ask", "should", "must", "ought", "would like", "recommend", "think", "believe", "hope", "request", "do not need", "enough", "want", "wish"),
    ironic=(r"by\s+all\s+means", r"while\s+you\s+(?:are|['’]re)\s+(?:at\s+it|about\s+it)", r"go\s+on\s+then", r"be\s+my\s+guest", r"and\s+good\s+luck", r"and\s+see\s+(?:who|what|how|whether|if)", r"see\s+(?:what|who|if)\s+(?:i|we|you|anyone|anybody)\s+cares?", r"or\s+(?:you|we|they)\s+could"),
    guesses=("probably", "perhaps", "maybe", "i think", "i believe", "must be about", "or so", "roughly", "apparently", "it seems", "i guess", "i suppose", "if i remember"),
    things=(r"(?:a|an|any|no|each|every|such|the|his|her|its|their)\s+(?:\w+\s+)?(?!paragraphs?|words?|sentences?|phrases?|clauses?|subsections?|sections?|articles?|points?|items?|bullets?|texts?|rules?|requirements?|provisions?|lists?|headings?|figures?|limits?|exceptions?|references?|proposals?|lines?|definitions?|entries|entry|parts?|whole|passages?|statements?|fees?|bans?|conditions?|polic(?:y|ies)|targets?|objectives?|contents?|table|material|idea|duty|duties|power|powers|right|rights|second|first|last|third|one|ones|rest)(?:gaps?|notices?|licen[cs]es?|consents?|agreements?|permits?|certificates?|penalt(?:y|ies)|orders?|boats?|appeals?|grants?|charges?|registrations?|contracts?|lets?|leases?|bookings?|trees?|signs?|fences?|cards?|plates?|vans?|cars?|moorings?|applications?|refusals?|warnings?|letters?|registers?|badges?|keys?|locks?|weed|silt|cattle|dogs?|bridges?|pitches|awnings?|generators?|stalls?|houses?|homes?|roads?|lamps?|buses|stops?|shelters?)",),
    stands=("should", "must", "ought", "need", "needs", "is", "are", "can", "could", "may", "might", "stay", "stays", "stand", "stands", "nothing", "have", "has", "will", "would", "say", "says", "deal", "deals", "seem", "seems", "read", "reads"),
    anywhere=("wherever", r"or\s+(?:anywhere|somewhere)", r"some\s+suitable\s+place"),
    boths=(r"here\s+and\s+(?:again\s+)?(?:in|at|on|under)", r"(?:the\s+same|same)\s+(?:goes|applies|holds)\s+(?:for|to)", r"(?:likewise|similarly|ditto)[\s,]+(?:in|at|on|for)", r"(?:both\s+(?:in|at|on|under)|in\s+both)\s+[^,;.:!?\n]{1,60}?\sand", r"(?:and|as\s+well\s+as)\s+(?:also\s+)?in\s+the\s+(?:foreword|preamble|preface|heading|title|summary|introduction|schedule|table|annex|appendix)"),
    instead=(r",?\s*(?:and\s+)?not\s+(?:as|the|a|an|by|for|in|at|on|within|\d)", "rather than", "instead of"),
    thus=("therefore", "hence", "which makes", "which leaves", "so that leaves", "already"),
    forbids=(r"(?:must|should|shall|may|can|could|need|ought|dare)(?:\s+not|n['’]t|not|\s+never)\s+(?:ever\s+)?(?:to\s+)?(?:be|become|read|say|turn\s+into|be\s+(?:changed|turned|altered|raised|cut|lowered|made)\s+(?:in)?to)", r"let\s+(?:it|that|them)\s+(?:not|never)\s+(?:be|become)"),
    under=("under", "from", "in", "by", "granted under", "given under", "made under", "issued under", "required by", "in accordance with", "pursuant to", "mentioned in", "referred to in", "let under", "imposed under", "of", "between"),
    whens=(
        rf"(?:from|between)\s+(?:\d{{1,2}}\s+)?(?:{_MONTH}|{_SEASON}|{_DAY})\s+(?:to|and|until|till|through)\s+(?:\d{{1,2}}\s+)?(?:{_MONTH}|{_SEASON}|{_DAY})",
        rf"on\s+(?:a\s+)?{_DAY}(?:,?\s+(?:and|to|or)\s+{_DAY})?(?:\s+(?:only|and\s+(?:bank|public)\s+holidays))?",
        r"(?:at|on|over)\s+(?:the\s+)?weekends?", r"on\s+(?:bank\s+holidays|public\s+holidays|market\s+days|school\s+days|weekdays|working\s+days)",
        rf"in\s+(?:the\s+)?{_SEASON}(?:\s+and\s+(?:the\s+)?{_SEASON})?(?:\s+months)?(?:\s+only)?", rf"in\s+{_MONTH}(?:\s+and\s+{_MONTH})?(?:\s+only)?",
        r"during\s+(?:the\s+)?(?:\w+\s+){0,2}?(?:holidays|months|season|term|termtime|summer|winter|week|weekends?|events?|festival|market|hours)",
        rf"for\s+{_WHO}", r"(?:after|before)\s+(?:dark|dusk|dawn|sunset|sunrise|midnight|noon|\d{1,2}(?:[.:]\d\d)?\s*[ap]\.?m)",
    ),
    scopes=("except for", "except in", "except", "but only for", "only for", "for those", "for all", "for any", "for anyone", "for people", "in the case of", "in respect of", "as regards", "where it concerns", "other than"),
)  # fmt: skip
