"""English: laws, acts and texts that are not the draft, and places only compared with."""

OTHER_LAW = (
    r"of (?:the|our|that|their|my) (?:\w+ )?(?:indenture|lease|deed|contract|agreement|charter|by-?laws|rules|regulations|treaty|covenant|minutes|constitution|licence|permit)",
    r"of the (?!draft\b)(?:[\w'’-]+ ){1,6}?(?:act|acts|bill|order|regulations?|directive|convention|statute)(?! (?:now )?(?:under consultation|before us))",
    "of the law",
    "of law",
    "of decree",
    "of the decree",
    "of the constitution",
    "of regulation",
    "of act",
)
LAWS = ("act", "decree", "regulation", "statute", "constitution")
ACTS = ("act", "decree", "regulation", "circular", "resolution", "programme", "directive", "order")
DRAFTS = ("draft", "the draft", "this", "the proposed")
NUMBERED = ("no", "no\\.", "number")
SPANS = ("years", "year", "months", "per cent", "percent")
DAY_WORDS = ("dated",)
THENS = ("then", "so")
BASES = (
    "in line with", "consistent with", "consistency with", "to match", "to agree with", "in accordance with", "pursuant to",
    "in view of", "given", "because of", "apart from", "besides", "based on",
)  # fmt: skip
COMPARED = ("same as", r"(?<!would\s)(?<!.d\s)(?<!would\s\s)(?<!.d\s\s)like", r"(?:already|covered|dealt with|provided(?: for)?|as|said|stated|set out|given|promised|rules?|required|right|rights|powers?|duty|duties) under", "as in", "according to", r"(?<!cannot\s)(?<!can't\s)(?<!can’t\s)see(?! (?:in|at|on|why|how|no|any|little|that|whether|what)\b)", "repeats", "already in", "duplicates")  # fmt: skip
COMPARES = ("compared with", "in comparison with", "unlike the previous")
COLLECTS = (
    "summary of comments", r"notes\s+taken\s+(?:by|at)", r"(?:took|in|taking|from)\s+the\s+chair", r"record\s+of\s+(?:a|the|our)\s+(?:public\s+)?(?:meeting|hearing|discussion)", r"(?:the|our|these|draft|agreed)\s+minutes(?!\s+(?:before|after|later|past|to|that))", r"minutes\s+(?:of|from|taken)", r"(?<!\w\s)minutes(?=\s*\n)", "collected comments", "results of the consultation",
    "summary of responses", "comments received", "record of the meeting", "notes of the meeting",
    "report of the meeting",
)  # fmt: skip
ABOUT_DRAFT = (
    "draft", "report", "text", "wording", "document", "figures", "structure", "target", "heading", "strategy",
    "paper", "plan", "sentence", "bill", "paragraph", "passage", "section", "chapter", "letters", "print",
    "typeface", "summary", "glossary", "index", "map",
)  # fmt: skip
