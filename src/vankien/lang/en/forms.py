"""English: headings of tables and labels of forms."""

_WORDING = r"(?:the )?(?:words?|wording|text|phrase|sentence|passage|language)"
_AWAY = r"(?:delet(?:e|ed|ion)|omit(?:ted)?|remov(?:e|ed|al)|struck(?: out)?|strike(?: out)?|left out|leave out|cut|taken out|take out|dropped?)"
_IN = r"(?:insert(?:ed|ion)?|add(?:ed|ition)?|put in|included?|substituted?)"
COLUMNS = {
    "number": ("no", "no.", "number", "#"),
    "name": ("name", "full name", "contributor", "submitted by"),
    "role": ("position", "role", "office"),
    "organisation": ("organisation", "organization", "body", "agency", "affiliation"),
    "place": ("place", "section", "article", "reference", "location"),
    "old": ("current text", "draft text", "current wording", "text of the draft"),
    "new": ("proposed text", "proposed wording", "proposed amendment", "proposal", "suggested text"),
    "proposal": ("comment", "comments", "opinion", "remarks", "content"),
    "reason": ("reason", "reasons", "justification", "rationale"),
    "date": ("date", "submitted on", "received", "date received", "received on", "sent", "day", "submitted", "date submitted"),
    "page": ("page",),
}  # fmt: skip
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
            r"what (?:should|would you|do you want|do you propose|ought)[^:?\n]{1,50}", r"how (?:should|would you|do you want)[^:?\n]{1,50}",
            r"(?:text|wording|words) (?:proposed|suggested|you (?:propose|suggest|want|prefer)|as amended)"),
    "cut": (rf"{_WORDING} (?:to be |you (?:want|would like|wish) to |for )?{_AWAY}", rf"{_AWAY} (?:the )?(?:following )?{_WORDING}"),
    "add": (rf"{_WORDING} (?:to be |you (?:want|would like|wish) to |for )?{_IN}", rf"{_IN} (?:the )?(?:following )?{_WORDING}"),
    "reason": (r"(?:why|reasons?|grounds|justification|rationale|because)[^:?\n]{0,40}",),
}  # fmt: skip
BLANK_CELLS = ("none", "n/a", "left blank", "blank", "nil", "empty")
IS_AGREEMENT_ROW = (
    "no change",
    "no changes",
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
TOTALS = ("total", "sum")
