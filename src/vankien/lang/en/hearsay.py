"""English: words that tell of a change instead of asking for it."""

from vankien.lang.hearsay import HearsayWords

HEARSAY = HearsayWords(
    elsewhere=(r"in\s+the\s+(?:contract|lease|tender|menu|poster|by-?laws|constitution|standing\s+orders|last\s+minutes|previous\s+minutes|minutes\s+of|club\s+rules|hymn\s+book|advertisement|agenda|parish\s+magazine)",
               r"(?:from|in|of)\s+item\s+\d+"),
    past=(r"(?:was|were)\s+(?:going|about)\s+to", r"had\s+(?:intended|planned|meant|hoped)\s+to", r"in\s+an\s+earlier\s+(?:letter|draft|round)", "yesterday", "last year", "last month", "last week", "last time", "years ago", "long ago",
          r"(?:at|in|during)\s+the\s+(?:last|previous)\s+(?:consultation|round|hearing)", "the last draft", "the previous draft", "the earlier draft", "once upon a time", r"in\s+19\d\d",
          r"back\s+in", "used to", r"i\s+could\s+(?:say|write|go\s+on)"),
    now=("now", "today", "again", "still", "this time", "once more"),
    lays_aside=("not for now", "is not important", "leave (?:it|that) to (?:the|you)"),
    others=(r"(?:mr|mrs|ms|dr)\.?\s+\w+\s+(?:also\s+)?(?:wants|proposes|asks|suggests|proposed|suggested|asked|wanted)",),
    withdraws=(r"(?:motion|proposal|amendment|suggestion|idea|it)\s+(?:fell|failed|(?:was|were)\s+(?:lost|defeated|rejected|withdrawn|voted\s+down|not\s+(?:carried|adopted|agreed|accepted|supported|seconded)))",
               r"(?:could\s+not|couldn.t|cannot|can.t|did\s+not|didn.t)\s+agree\s+(?:on|about|what|whether)", "no agreement", "no decision", "votes were level", "we left it at that", "was left at that", "nothing was agreed",
               "no seconder", "not seconded", "withdraw", r"i\s+take\s+(?:it|that)\s+back", "on second thoughts", "never mind", "forget it",
               "leave it in", "leave it as it is", "leave them in", r"but\s+it.s\s+(?:fair|fine|right|good|true)", "no longer ask", "no longer propose", "no longer wish"),
    nots=("not", "never", "nobody", "no one"),
    between=("to", "ever", "even", "want", "we", "i", "did", "has", "have", "accepted", "the", "any", "a", "that"),
    adopts=(),
    adopted=(r"(?:has|have|had)\s+(?:been\s+)?(?:accepted|adopted|taken\s+on\s+board)",),
    duties=("must", "have to", "had to", "need"),
    bearers=("i", "we", "he", "she", "they", "you", "people", "children", "everybody", "everyone"),
    views=(),
    results=(),
    outcomes=(),
    done=("was", "were", "has been", "have been", "had", "will", "would", "if", "when", "why", "who"),
    drafters=("the draft", "the report", "the drafters", "the committee"),
    regrets=("would be a pity", "would be a shame", "would be a loss"),
    homes=(r"(?:our|my)\s+(?:village|town|street|house|school|farm|shop|parish)",),
    own_things=(r"my\s+(?:own\s+)?(?:name|surname|address|letter|shop|house)",),
    kin=(r"my\s+(?:son|daughter|wife|husband|mother|father|brother|sister|neighbour|boss|grandfather|grandmother)",),
    beside_own=("before", "after", "with", "for", "to", "from", "like", "beside"),
)  # fmt: skip
