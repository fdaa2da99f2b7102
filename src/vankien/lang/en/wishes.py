"""English: requests for a change of the text without its wording."""

from vankien.lang.wishes import WishWords

WISHES = WishWords(
    text_verbs=(r"clarif(?:y|ied)", "specify", "explain", "define", "state", "mention", "shorten", "simplify",
                r"harmoni[sz]e", r"emphasi[sz]e", "elaborate", "more detail", "spell out", "set out", "rearrange",
                r"updated?", "reconsider", r"check(?:ed)?", r"review(?:ed)?", "swap", "examine", "consider", "study",
                "strengthen", "say", "tell", "describe", "name", "list", r"indicat(?:e|ed)",
                r"an?\s+(?:\w+\s+)?(?:exception|definition|explanation|sentence|paragraph|mention|figure|reference)"),
    qualities=(r"be\s+(?:clearer|shorter|simpler|stronger|more\s+\w+)",),
    putting_verbs=(r"add(?:ed)?", r"includ(?:e|ed)", "insert", r"delet(?:e|ed)", r"remov(?:e|ed)", r"revis(?:e|ed)",
                   r"amend(?:ed)?", "change", "move", "merge", "split"),
    fills=("a", "an", "the", "some", "more", "new", "another", "further"),
    text_things=("section", "paragraph", "clause", "article", "sentence", "provision", "definition", "target",
                 "figure", "figures", "wording", "text", "heading", "table", "appendix", "part", "chapter", "point",
                 "words", "passage", "term"),
    weak_asks=("must", "could", "may"),
    named_asks=(),
    addressees=("the drafters", "the committee", "the board", "the council", "the draft", "to", "be", "please",
                "that", "it", "should", "also", "the report", "you", "for", "we", "kindly"),
    speaking_asks=("like to", "want to", "wish to", "beg to"),
    speaking_verbs=("say", "make", "raise", "comment", "thank", "ask", "state"),
    speaking_ends=(r"(?:they|it|you|how|this|we|i|there)(?:['’]\w+)?", ":", ",", r"\.", "$", "a few", "some", "that", "two", "three"),
    or_nots=("or not",),
    not_written=("not",),
    written_verbs=("mention", "use", "state", "refer"),
    asked_things=("who", "what", "when", "how", "where", "which", "whether", "by whom"),
    bare_fills=("please", "kindly", "also", "do", "and"),
)  # fmt: skip
