"""English: how a text says where: words around a place, edges of units, the whole draft, titles."""

WHERE_LABELS = ("place", "where", "position")
WHERE_WORDS = (
    "it", "this", "that", "they", "is", "are", "it's", "stands", "stand", "both", "all", "on", "in", "at", "found", "see",
    "ref", "reference", "the",
)  # fmt: skip
PLACES = (
    "on", "in", "at", "of", "the", "for", "under", "regarding", "concerning", "with", "to", "draft", "from",
    "comment", "proposal", "first", "second", "third", "fourth", "fifth", "also", "finally", "likewise",
    "please", "at least", "at the very least", "if nothing else", "we", "i", "again", "there", "here", "and", "then", "next", "lastly", "firstly", "secondly", "even so", "still", "all the same", "nevertheless", "nonetheless", "anyway", "in short", "to be honest", "for my part", "personally", "for our part",
    "thirdly", "as to", "as for", "my", "our", "point", "kindly", "just", "simply", "therefore", "so", "end of",
    "beginning of", "hello", "hi", "dear all", "sir", "madam", "dear", "thanks", "ps", "p\\.s\\.", "suggestion",
    "change", "correction", "amendment", "request", "page", "headed", "entitled", "called", "re", "ref", "text",
    "throughout", "everywhere", "everywhere in",
)  # fmt: skip
SOMEWHERE = (
    "somewhere", "some where", "anywhere", "wherever you like", "wherever it fits", "wherever suits", "where it fits",
    "where appropriate", "in a suitable place", "at a suitable place", "in a suitable position",
    "in an appropriate place", "at an appropriate place", "at a convenient place",
)  # fmt: skip
CONTAINERS = ("to", "in", "into", "of", "under")
BARE_LEADS = (
    "in", "under", "at", "to", "of", "for", "from", "after", "before", "want", "take", "with", "see",
    "regarding", "concerning",
)  # fmt: skip
BETWEEN = ("in between", "between")
AFTER = (
    "immediately after", "right after", "directly after", "straight after", "just after", "after",
    r"(?<!the\s)(?<!the\s\s)following", "behind", "below", "underneath", r"on\s*to the end of(?= (?:the (?:words?|phrase|sentence) )?\x01)", r"so that it follows", r"on\s*to(?= (?:the (?:words?|phrase) )?\x01)",
    "so it follows", "follow", "to follow",
)  # fmt: skip
BEFORE = (
    "immediately before", "right before", "directly before", "straight before", "just before", "before",
    "ahead of", "above", "in front of", "precede", "to precede", "so that it precedes",
)  # fmt: skip
_FOLLOWING = (
    r"(?: the words?| the phrase| the sentence| the following(?: words?| sentence)?| these words| this(?: sentence)?)?"
)
AT_END = (
    r"(?:go(?:es)?|run|read|carry) on(?=\s*:?\s*(?:the words? )?\x01)",
    r"continu(?:e|ed|ing)(?: by| with| thus| as follows)?(?=\s*:?\s*(?:the words? )?\x01)",
    rf"(?:end(?:ing)?|finish(?:ing)?|clos(?:e|ing)|conclud(?:e|ing))(?= (?:[^.;:\n\x01]|\.(?=\d)){{1,40}} with{_FOLLOWING}\s*:?\s*\x01)",
    r"(?:end(?:ing)?|finish(?:ing)?|clos(?:e|ing)|conclud(?:e|ing))(?= (?:[^.;:\n\x01]|\.(?=\d)){1,40} with(?: the words?| the phrase| the sentence)?\s*:?\s*\x01)",
    r"(?:extend(?:ed)?|lengthened|rounded off) (?:by|with)",
    r"on\s*to (?:the|its) (?:very )?end(?! of (?:the (?:words?|phrase|sentence) )?\x01)",
    r"last(?=\s*(?:in|of|among|[.;,!]|$))", r"should (?:end|finish)", "last in the list", "at the bottom of the list", "to the end of the list", "at the end of the list", "to the very end", "right at the end",
    r"end(?=\s*(?:[,.;]|and\b|$))",
    r"at end(?=\s*,?\s*(?:add|insert|append|put|:|\x01))", "at the end", "to the end", "end of", "at the very end", "at the close", "at the foot", "at its close", "at its end", "on the end", "at the bottom",
    "as the last sentence", "as a last sentence", "as a final sentence", "as the final sentence", "append",
    "tack on", r"(?:end|ending|finish|conclude|close) with",
)  # fmt: skip
AT_START = (
    rf"(?:begin(?:ning)?|start(?:ing)?|open(?:ing)?)(?= (?:[^.;:\n\x01]|\.(?=\d)){{1,40}} with{_FOLLOWING}\s*:?\s*\x01)",
    r"(?:begin(?:ning)?|start(?:ing)?|open(?:ing)?)(?= (?:[^.;:\n\x01]|\.(?=\d)){1,40} with(?: the words?| the phrase| the sentence)?\s*:?\s*\x01)",
    r"should (?:begin|start|open)", r"first (?=(?:in|of|under) (?:section|part|article|chapter|the))", "first in the list", r"first(?=\s*(?:[.;]|$))", "at the top of the list", "to the top of the list", "at the front of the list", "at the very start", "at the very top",
    "at the beginning", "at the start", "to the beginning", "beginning of", "start of", "at the very beginning",
    "at the head", "to the head", "to the front", "to the top", "at the top", "at the front", "as the first sentence", "as a first sentence", "to the start",
    "at its beginning", "as opening words", "begin with", "start with", "open with",
)  # fmt: skip
WHOLE_OF = ("a", "a new", "new", "an additional", "another", "a further", "as a new", "as an additional", "as a further", "one more", "the whole of", "all of", "the", "entire", "whole", "all", "this", "that", "of", "complete", "very")  # fmt: skip
OF_WORDS = ("of", "in", "the")
_UNIT = (
    r"(?:sub-?(?:section|clause|paragraph)|section|clause|paragraph|point|sentence|article|part|passage|item|provision"
    r"|rule|regulation|bullet|definition|schedule|recommendation|line|entry)"
)
ANAPHORA = (
    rf"(?:this|that|the said) {_UNIT}",
    rf"(?:the )?same {_UNIT}",
    rf"(?:the|this|that) (?:whole|entire) {_UNIT}",
    "that bit",
    "the paragraph",
    "the subsection",
    r"the (?:sub-?clause|clause|section|article|provision|rule|regulation)(?=\s+(?:should|ought\s+to|must|needs\s+to)\s)",
    "the same",
    "also in",
    "the above section",
    "those two",
    "these two",
    rf"(?:either|each) {_UNIT}(?=\s*[,:])",
    rf"(?:the two|both|those|these) {_UNIT}s",
)
THIS = ("this", "these", "the above", "that", "those", "it")
SAME_WORDS = ("the same", "same")
NEXT_WORDS = ("following",)
WHOLE_DRAFT = (
    "throughout", "wherever it", "wherever the", "wherever you find", "whenever the", "whenever it", "whenever you", "from the whole plan", "from the whole draft", "from the whole document", "from the whole text", "in the whole plan", "in the whole text", "across the plan", "across the document", "every time", "each time", "every instance", "each instance", "every place", "each place", "all four places", "all three places", "in the whole draft", "in the whole document", "every occurrence", "everywhere",
    "all through", "in all places", "both places", "both occurrences", "passim", "each occurrence", "all occurrences", "wherever",
)  # fmt: skip
TITLE_WORDS = (
    "rename", "retitle", "re-title", "retitled", "renamed", "title of", "heading of", "the title", "the heading", "name of", "its title", "its heading", "title",
    "heading", "headline",
)  # fmt: skip
DRAFT_TITLES = (
    "title of the draft", "title of the document", "title of the strategy", "the strategy itself",
    "the draft itself", "title of the paper", "title of the plan", "title of the report", "title of the whole",
    "the plan itself", "the whole document", "name of the strategy", "name of the plan",
    r"^\W*(?:the )?(?:main )?title(?= ?:| ?[,–-]| should| ought| could| must)",
)  # fmt: skip
HEADING_WORDS = ("on", "entitled", "headed", "titled", "called", "about", "under the heading", "under", "named")
STOPS = (
    "can", "may", "might", "needs", "need", "ought", "out", "has to", "wants", "says", "said", "where", "when", "please", "seems",
    "which", "deserves", "contains", "about",
    "of", "as", "in", "on", "is", "are", "be", "should", "shall", "must", "with", "by", "into", "before",
    "after", "because", "since", "for", "we", "i", "the", "which", "that", "up", "down", "from", "so", "at",
    "please", "read", "reads", "be", "replace", "delete", "insert", "would", "could", "has", "have",
)  # fmt: skip
