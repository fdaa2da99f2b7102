"""English: headings of tables and labels of forms."""

_WORDING = r"(?:the )?(?:words?|wording|text|phrase|sentence|passage|language)"
_AWAY = r"(?:delet(?:e|ed|ion)|omit(?:ted)?|remov(?:e|ed|al)|struck(?: out)?|strike(?: out)?|left out|leave out|cut|taken out|take out|dropped?)"
_IN = r"(?:insert(?:ed|ion)?|add(?:ed|ition)?|put in|included?|substituted?)"
COLUMNS = {
    "number": ("no", "no.", "number", "#", "ref", "ref.", "reference no", "reference no.", "row", "id"),
    "name": ("name", "full name", "contributor", "submitted by", "respondent", "name of respondent", "respondent name", "commenter", "consultee", "sender", "who", "who wrote", "who said it", "from", "person", "proposer", "proposed by", "moved by", "mover", "speaker", "author", "correspondent", "your name", "contact", "contact name", "responder", "objector", "what should we call you", "what may we call you", "what shall we call you", "what can we call you", "resident", "signatory", "written by", "comment by"),
    "first": ("first name", "firstname", "forename", "forenames", "given name", "given names", "christian name"),
    "last": ("last name", "lastname", "surname", "family name"),
    "role": ("position", "role", "office", "post", "post held", "job", "job title", "occupation", "capacity", "title", "function", "profession", "position held", "i am", "i am a", "i am an", "i am a/an", "are you", "you are", "you are a", "i am responding as", "responding as", "type of respondent", "respondent type"),
    "topic": ("topic", "subject", "theme", "issue", "category"),
    "organisation": ("organisation", "organization", "department", "directorate", "service", "team", "division", "department or service", "body", "agency", "affiliation", "group", "company", "employer", "society", "club", "on behalf of", "for whom", "for", "speaking for", "writing for", "representing", "institution", "association", "firm", "organisation or group", "body represented"),
    "address": ("address", "home", "home address", "postcode", "town", "village", "parish", "ward", "street", "where you live", "where do you live", "lives in", "locality", "area"),
    "place": ("place", "section", "article", "reference", "location", "policy", "paragraph", "para", "chapter", "clause", "part", "provision", "policy no", "policy no.", "policy number", "paragraph no", "paragraph number", "section number", "section or paragraph", "policy or paragraph", "policy/paragraph", "section/paragraph", "part of the plan", "part of the draft", "where"),
    "old": ("current", "existing", "present", "draft", "current text", "draft text", "current wording", "text of the draft", "text now", "now", "existing text", "present text", "existing wording", "present wording", "words now", "wording now", "as drafted", "as printed", "original text", "original wording", "words in draft", "text in draft", "draft wording", "old text", "old wording", "old"),
    "new": ("suggested", "proposed", "revised", "amended", "our wording", "proposed text", "proposed wording", "proposed amendment", "proposal", "suggested text", "text wanted", "wording wanted", "words wanted", "wanted", "new text", "new wording", "new words", "suggested wording", "amended text", "proposed change", "suggested change", "suggested amendment", "revised text", "revised wording", "replacement", "replacement text", "should read", "change to", "new"),
    "proposal": ("comment", "comments", "opinion", "remarks", "remark", "content", "observation", "observations", "response", "what they said", "what was said", "what they wrote", "what was written", "what was received", "text of comment", "comment received", "comments received", "comment text", "your comment", "your comments", "their comment", "comment/proposed change", "comment / proposed change", "comment or proposed change", "comment and proposed change", "change sought", "change requested", "requested change", "point made", "points made",  "view", "views", "submission", "feedback", "change", "changes", "change wanted", "change asked for", "request", "requests", "summary", "message", "verbatim", "answer", "they would like", "they'd like", "you would like"),
    "reason": ("reason", "reasons", "justification", "rationale", "why", "why not", "why so"),
    "date": ("date", "submitted on", "received", "date received", "received on", "sent", "day", "submitted", "date submitted", "logged", "logged on", "timestamp", "when", "created at", "created on", "received at", "sent on", "day received", "date of response", "completed", "entered"),
    "page": ("page",),
}  # fmt: skip
COLUMNS_OF_OTHERS = (
    "officer'?s?", "handled", "handler", "processed", "assigned(?: to)?", "logged by", "entered by", "clerk", "moderat(?:or|ed)", "review(?:er|ed)",
    "our (?:reply|response|answer|view|comments?)", "(?:council|department|staff|team|authority)(?:['’]s)? (?:reply|response|answer|view|comments?)",
    "status", "action", "decision", "outcome", "birth", "born", "received by", "read by", "typed by",
)  # fmt: skip
FIELDS = {
    "number": ("no", "item", "item no", "comment no"),
    "place": ("which part of the draft does your comment refer to", "which part does your comment refer to",
        "which section does your comment refer to", "which part are you commenting on", "which part of the draft",
        "which paragraph does your comment relate to", "which section are you commenting on", "part of the draft",
        "which part of the document are you commenting on", "which part of the plan does this concern",
        "what part of the draft does this concern", "paragraph number", "section number", "paragraph or section",
        "where", "place", "location", "section", "in", "at", "provision", "reference"),
    "page": ("page", "page no", "page number"),
    "old": (
        "what is in the text now", "what does it say now", "what does the draft say", "what does the text say now",
        "current words", "what does the draft say now", "words now", "what is there now", "text now", "wording now",
        "old", "existing text", "existing", "current", "current text", "draft", "draft text", "draft says",
        "replace", "change", "from", "instead of", "original", "delete and replace", "for", "text in draft",
        "now reads", "old text", "old wording", "original text", "original wording", "current wording",
        "present text", "present wording", "existing wording", "it says", "now says", "was", "in the draft",
    ),
    "new": (
        "what should it say", "what should it say instead", "what should be there instead", "what would you put instead",
        "what change do you suggest", "what would you like it to say", "how should it read", "what should it read",
        "what would you prefer", "your wording", "your suggested wording", "your proposed wording", "new words",
        "your suggestion", "suggested change", "proposed change", "what should be changed", "change requested", "instead",
        "new", "with", "by", "to", "write", "proposed", "proposed text", "new text", "should read", "suggested",
        "suggested text", "suggestion", "proposal", "put", "read", "amend to", "change to", "replace with",
        "new wording", "revised text", "revised wording", "suggested wording", "proposed wording", "should say",
        "should be", "make it", "replacement", "replace by", "instead write", "better", "say",
    ),
    "cut": ("delete", "strike", "remove", "cut", "take out", "drop", "strike out", "deletion", "to be deleted", "leave out", "omit"),
    "add": ("add", "insert", "put in", "addition", "new words", "include", "to be added", "insertion", "words to be added", "append"),
    "after": ("after", "put after", "following"),
    "before": ("before", "put before"),
    "reason": ("why do you suggest this", "why is this needed", "your reasons", "your reason", "grounds", "reason for change",
        "why should it change", "reason", "reasons", "because", "why", "justification", "explanation"),
}  # fmt: skip
FIELD_QUESTIONS = {
    "place": (r"(?:which|what) (?:part|section|place|paragraph|point|passage|clause|article|provision|bit|page)s?\b[^:?\n]{0,60}",
              r"where (?:in|is|does|do|would)\b[^:?\n]{0,60}", r"(?:part|section|paragraph|point|place)s? (?:of|in) the (?:draft|document|plan|strategy|bill)"),
    "old": (r"(?:the )?(?:present|current|existing|original|printed|draft|old) (?:text|wording|words|version|sentence)(?: (?:of|in) [^:?\n]{1,30})?",
            r"what (?:does|do|is) (?:it|the \w+|this|there) (?:now |currently )?(?:say|read|state|says?)[^:?\n]{0,20}",
            r"(?:text|wording|words) (?:as (?:it|they) stands?|as printed|as drafted|in the draft|now|at present|to be (?:changed|replaced|amended))",
            r"(?:words|wording|text|sentence) you (?:want|wish|would like)[^:?\n]{0,20}(?:changed?|replaced?|altered?)"),
    "new": (r"(?:your|our|my|the|proposed|suggested|new|preferred|desired|better|amended) (?:proposed |suggested |new |own |preferred |alternative )?(?:text|wording|words|version|change|amendment|suggestion|proposal|rewording|sentence)",
            r"what (?:changes?|amendments?|modifications?|wording|words|text|alternatives?) (?:would|should|do|are|is|to)\b[^:?\n]{1,60}",
            r"what (?:should|would you|do you want|do you propose|ought)[^:?\n]{1,50}", r"how (?:should|would you|do you want)[^:?\n]{1,50}",
            r"(?:text|wording|words) (?:proposed|suggested|you (?:propose|suggest|want|prefer)|as amended)"),
    "cut": (rf"{_WORDING} (?:to be |you (?:want|would like|wish) to |for )?{_AWAY}", rf"{_AWAY} (?:the )?(?:following )?{_WORDING}"),
    "add": (rf"{_WORDING} (?:to be |you (?:want|would like|wish) to |for )?{_IN}", rf"{_IN} (?:the )?(?:following )?{_WORDING}"),
    "reason": (r"what(?:['’]?s| is| do you (?:think|find|feel|believe) is|,? in your (?:view|opinion),? is) (?:wrong|bad|the (?:matter|problem|trouble|difficulty|fault))[^:?\n]{0,40}", r"(?:why|reasons?|grounds|justification|rationale|because)[^:?\n]{0,40}"),
}  # fmt: skip
NAMELESS = ("anonymous", "anon", "name withheld", "withheld", "no name", "no name given", "not given", "name not given",
            "unnamed", "prefer not to say", "unknown", "name unknown")  # fmt: skip
BLANK_CELLS = ("none", "n/a", "left blank", "blank", "nil", "empty", "nothing", "no suggestion", "no suggestions", "no proposal",
               "no proposals", "none proposed", "no suggested change", "no proposed change", "not applicable")  # fmt: skip
IS_AGREEMENT_ROW = (
    "no change",
    "no changes",
    "no change needed",
    "no change proposed",
    "no change suggested",
    "unchanged",
    "as it is",
    "as it stands",
    "keep",
    "keep as it is",
    "leave as it is",
    "stays",
    "same",
    "agree",
    "agreed",
    "ok",
    "no comments",
    "no comment",
    "approved",
    "no objection",
)
REMARKS = (
    r"^(?:this |it |the \w+ )?(?:is |are )?(?:unclear|not clear|vague|ambiguous|confusing|too vague|inconsistent with|contradicts|duplicates)\b",
    r"(?:^(?:please )?|[,;.]\s*please )(?:clarify|reconsider|explain|make clear|spell out|review)(?: [^.;\n]{1,60})?$",
    r"(?:^|[,;.]\s*)(?:(?:this|it) )?(?:needs|requires|ought) (?:to be )?(?:more detail|clarification|clarifying|explaining|explanation|clearer|thinking through)[^.;\n]{0,40}$",
)  # fmt: skip
"""What a cell for new wording holds that is no wording, but what somebody thinks or asks."""
TOTALS = ("total", "sum")
LETTER_HEADS = (
    "from",
    "to",
    "date",
    "sent",
    "subject",
    "re",
    "cc",
    "bcc",
    "copy",
    "copies",
    "attn",
    "attention",
    "our ref",
    "your ref",
    "ref",
    "via",
    "topic",
    "concerning",
    "regarding",
)
REMARK_HEADS = (
    (
        r"(?:this|the)\s+(?:wording|provision|clause|paragraph|section|sentence|rule|text|draft)\s+(?:\w+\s+)?"
        r"(?:does\s+not\s+(?:say|explain|define)|is\s+(?:not|too|vague|un(?:clear|fair|workable|reasonable|necessary))|fails|lacks|contradicts|duplicates)"
    ),
)
