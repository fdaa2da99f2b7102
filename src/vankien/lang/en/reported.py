"""English: who speaks: the writer, others whose wishes are told, those asked for deeds."""

OWN_VOICE = ("i", "we", "our cell", "our committee", "our group", "our club", "our members", "my view")
REPORTED = (
    r"(?<!i\s)(?<!we\s)(?<!i\s\s)(?<!we\s\s)(?:will|would|may|might)\s+(?:\w+ly\s+|all\s+|no\s+doubt\s+)?(?:tell|inform|assure|remind)\s+you(?=\s+(?:that|to|how)\b)",
    r"(?:do\s+not|don't|don’t)\s+(?:think|believe|see\s+why|want|wish|feel)", "see no reason", "no reason why", "would be wrong to", "it would be a mistake to",
    r"(?:some|several|many|a few|other|others|certain)\s+(?:people|members|delegates|speakers|colleagues|experts|opinions|villagers|of (?:us|my|our)|friends|neighbours|residents)",
    r"(?:one|a|another)\s+(?:delegate|member|speaker|colleague|expert|villager|neighbour|friend|journalist|man|woman|person)",
    r"(?:my|our)\s+(?:wife|husband|neighbours?|daughter|son|friends?|colleagues?|boss|mother|father|sister|brother|landlord|teacher|children|partner|uncle|aunt|cousin|doctor|vicar)",
    r"the\s+draft\s+(?:proposes|suggests)", r"(?:suggested|proposed|said|told\s+me|wanted|advised)\s+that\s+(?:i|we)\s+(?:also\s+)?(?:ask|should|propose|write|put|say|demand)",
    r"(?:your|his|her|their)\s+(?:colleagues?|clerk|officer|secretary|neighbours?)(?:\s+\w+){0,4}?\s+(?:suggested|said|asked|proposed|wanted|told|advised)",
    r"(?:has|have|had)\s+(?:already\s+)?(?:proposed|suggested|asked|requested)",
    r"(?:some|many|a few|one or two|others|people|somebody|someone|they|he|she) (?:want|wants|wanted|ask|asks|asked|say|says|said|think|thinks|thought|propose|proposes|proposed|suggest|suggests|suggested|will|would|may|might)",
    r"(?:nobody|no one|none)(?: \w+){0,6} (?:wants?|wanted|asks?|asked|needs?|wishes|proposes|suggests)",
    r"(?<!i\s)(?<!we\s)(?<!i\s\s)(?<!we\s\s)(?:writes?|wrote|says?|said|claims?|claimed|reports?|reported|alleges?|alleged|pretends?|has it)(?:\s+that)?(?=\s+(?:we|i)\s)",
    "it is said", "it was said", "told us", "told me", "i hear", "i heard", "i read that", "rumour", "rumor",
    "is said to", "are said to", "apparently", "you want to", "wants you to", "want you to",
)  # fmt: skip
TELLERS = (
    "he", "she", "they", "you", "who", "somebody", "someone", "people", "to", "would", "could", "did", "does",
    "do", "has", "have", "had", "was", "were", "is", "are", "been", "when", "if", "because", "not", "never",
    "don't", "don’t", "didn't", "didn’t", "will", "won't", "won’t", "may", "might", "can", "cannot", "can't",
    "can’t", "council", "committee", "draft", "report", "law", "act", "members", "drafters", "that", "thought",
    "think", "thinks", "wanted", "hoped", "tried", "heard", "remember", "my", "his", "her", "their", "nobody",
    "anyone", "everybody", "everyone", "while", "after having", "used", "once", "ago", "yesterday", "why", "how",
    "whoever", "whether", "before they", "mind", "fear", "rumour",
)  # fmt: skip
ACTORS = (
    "the government", "the province", "the state", "the authorities", "the police", "parliament", "the district",
    "the county", "the council", "the city", "the town", "the parish", "the ministry", "the mayor", "the board",
    "the company", "somebody", "someone",
)  # fmt: skip
PEOPLE = ("members", "delegates", "people", "participants", "votes", "households", "citizens", "opinions")
