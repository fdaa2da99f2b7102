"""English: what stands around old words and new ones: names of quotations, “by”, “instead of”, labels."""

NAMES_WORDS = (
    "the words", "the word", "words", "word", "the phrase", "phrase", "the expression", "the term", "term",
    "the sentence", "the passage", "the figure", "figure", "the text", "text", "the number", "the clause", "the",
    "a new sentence", "a sentence", "wording", "a new paragraph", "a paragraph", "the heading", "the title",
    "the following words", "the following", "a further sentence", "one more sentence", "another sentence",
    "a clause", "a new clause", "a new point", "a new bullet", "a bullet", "a further point", "a phrase",
    "the name", "the line", "simply", "just", "only", "merely", "the amount", "the sum", "the date", "the bit",
    "the part", "the passages", "the sentences", "the figures", "a new article", "a new section", "a new item",
    "a comma and", "the statement", "the claim", "the description", "the label", "the expressions",
    "the phrases", "plain", "dates", "both", "a final sentence", "a last sentence", "a first sentence",
    "a second sentence", "a third sentence", "the single word", "an extra sentence",
)  # fmt: skip
COUNTED_WORDS = ("words", "word")
BARE_NAMES = ("the words", "the word", "the phrase", "the term", "the expression")
WEAK_NAMES = ("words", "word")
BARE_NOT = (
    r"\d+", "of", r"(?:in|on|for|at|from|under|about)(?= (?:the|this|that|these|those|a|an|my|your|our|his|her|their|its|s|section|article|clause|point|part|para\w*|objective|chapter|which|whose|question|brackets|capitals|bold|italics|\x01|\d|\())",
    r"(?:(?<=words\s)|(?<=words\s\s))(?:were|was|are|be|been|being|have|has|had|should|shall|must|may|might|will|would|could|can|need|needs|ought|do|does|did|seem|seems|sound|sounds|appear|appears|here|there|too|also|again|please|below|quoted|mentioned)(?= )",
    "count", "this", "that", "is", "are", "order", "limit", "used", "above",
)  # fmt: skip
BARE_REASONS = ("because", "since", "as it", "as this", "so that", "which is", "please")
DOUBTFUL = ("to", "for", "as", "that", "which", "so", "we", "i", "draft", "or", "but")
SPECIFICS = ("namely", "that is", "specifically")
MARKS_RESULT = (
    "like so", "like this", "this way", "in this way", "in this form", "in these terms", "in the following terms", "in the following way", "in the following form",
    "along these lines", "on these lines", "in this manner", "so", "thus", "something like", "to the effect",
    "as follows", "the following", "to read", "read", "namely", "to", "reads", "so that it reads", "so it reads",
    "to say", "so as to read", "in these words", "these words", "the following words", "the following sentence",
    "the following text", "the following wording", "as below", "thus", "to run", "the following paragraph",
    "the following clause",
)  # fmt: skip
_NO_DUTY = "".join(
    rf"(?<!{word}\s)(?<!{word}\s\s)" for word in ("have", "has", "ought", "need", "needs", "going", "used")
)
BY = (
    "with", "by", rf"{_NO_DUTY}to", "into", "to read", "to say", "as", "for it", "should read", "reads", "for",
    "so that it reads", "so it reads", "so as to read", "so that it says", "and write", "and put", "and say",
    "and substitute", "and insert instead",
)  # fmt: skip
TURNED = ("to", "with", "by", "into", "as")
INTO = ("into", "in two", "in three", "so as to make", "to make", "in half", "to form")
FROM_WORDS = ("from",)
INSTEAD = (
    r"(?:serve|suit|fit|do|describe|express|put)s? (?:\w+ ){0,4}(?:better|more \w+) (?:than|to)",
    r"(?:would (?:not )?(?:be|read|sound|do|work)|not be|is|are|reads?|sounds?|works?) (?:\w+ )?(?:better|clearer|fairer|nearer|truer|simpler|plainer|safer|stronger|kinder|preferable|more \w+) (?:here )?(?:than|to)",
    r"where (?:it|you|they|we|the \w+) (?:now |currently |at present |presently |still )?(?:says?|writes?|has|have|reads?|uses?|prints?|puts?|talks? of|speaks? of|mentions?|states?)",
    "in preference to", "instead of", "in place of", "rather than", "in lieu of", "instead of just", "instead of merely", "and not",
    "where you now say", "where you say", "where you write", "where you have", "where it says",
    "where it now says", "where the draft says", "where the draft has", "where the text says", "where it has",
    "where the draft now says", "where now you have", "where at present it says", "where the paper says",
    "where the paper has",
)  # fmt: skip
IN_ITS_PLACE = (
    "by", "with", "instead", "in its place", "to", "as", "in its stead", "there", "for it", "in place of it",
    r"that(?=\s*\x01+[^\w\x01]*$)", "in place of that", "simply", "just", "rather", "so that it reads", "plainly",
)  # fmt: skip
NOTS = ("not", "and not", "rather than")
OLD_LABELS = (
    "old", "current", "draft", "present wording", "current text", "current wording", "existing", "original",
    "why say", "why write", "why put", "why call it", "why only", "why",
    "old text", "old wording", "existing text", "existing wording", "present text", "draft text",
    "original text", "original wording", "as printed", "printed", "now reads", "now says", "the draft says",
    "the draft has", "your draft says", "the text says", "it says", "it reads", "you write", "you say",
    "you have", "says",
)  # fmt: skip
NEW_LABELS = (
    "new", "proposed", "proposed wording", "proposed text", "suggested", "should read", "revised", "amended",
    "new text", "new wording", "revised text", "revised wording", "suggested text", "suggested wording",
    "should say", "should be", "better", "write", "read", "put", "ought to read", "replacement", "my wording",
    "our wording", "correct", "make it",
)  # fmt: skip
