"""English: the words of proposals in reports, letters, forms and laws."""

import re
from calendar import monthrange

from vankien.lang.en.cited import CITED
from vankien.lang.en.unit_words import UNIT_WORDS
from vankien.lang.speech import Speech
from vankien.model.contribution import ContributorKind
from vankien.model.locator import UnitKind

UNITS = {
    "bullet points": UnitKind.BULLET, "bullet point": UnitKind.BULLET, "bullets": UnitKind.BULLET,
    "bullet": UnitKind.BULLET, "dash": UnitKind.BULLET, "indent": UnitKind.BULLET,
    "appendices": UnitKind.APPENDIX, "appendix": UnitKind.APPENDIX, "annexes": UnitKind.APPENDIX,
    "annex": UnitKind.APPENDIX, "schedules": UnitKind.APPENDIX, "schedule": UnitKind.APPENDIX,
    "app\\.": UnitKind.APPENDIX,
    "parts": UnitKind.PART, "part": UnitKind.PART, "pt\\.": UnitKind.PART,
    "chapters": UnitKind.CHAPTER, "chapter": UnitKind.CHAPTER, "chap\\.": UnitKind.CHAPTER, "ch\\.": UnitKind.CHAPTER,
    "sections": UnitKind.SECTION, "section": UnitKind.SECTION, "sect\\.": UnitKind.SECTION,
    "sec\\.": UnitKind.SECTION, "ss\\.": UnitKind.SECTION, "s\\.": UnitKind.SECTION,
    "articles": UnitKind.ARTICLE, "article": UnitKind.ARTICLE, "arts\\.": UnitKind.ARTICLE, "art\\.": UnitKind.ARTICLE,
    "clauses": UnitKind.CLAUSE, "clause": UnitKind.CLAUSE, "cll\\.": UnitKind.CLAUSE, "cl\\.": UnitKind.CLAUSE,
    "sub-clauses": UnitKind.CLAUSE, "sub-clause": UnitKind.CLAUSE, "subclause": UnitKind.CLAUSE,
    "sub-sections": UnitKind.CLAUSE, "sub-section": UnitKind.CLAUSE, "subsections": UnitKind.CLAUSE,
    "subsection": UnitKind.CLAUSE,
    "points": UnitKind.POINT, "point": UnitKind.POINT, "objectives": UnitKind.POINT, "objective": UnitKind.POINT,
    "items": UnitKind.POINT, "item": UnitKind.POINT, "letters": UnitKind.POINT, "letter": UnitKind.POINT,
    "lit\\.": UnitKind.POINT, "aims": UnitKind.POINT, "aim": UnitKind.POINT, "goals": UnitKind.POINT,
    "goal": UnitKind.POINT, "sub-points": UnitKind.POINT, "sub-point": UnitKind.POINT,
    "sub-paragraphs": UnitKind.POINT, "sub-paragraph": UnitKind.POINT, "subparagraphs": UnitKind.POINT,
    "subparagraph": UnitKind.POINT, "sub-para": UnitKind.POINT,
    "paragraphs": UnitKind.PARAGRAPH, "paragraph": UnitKind.PARAGRAPH, "paras\\.": UnitKind.PARAGRAPH,
    "paras": UnitKind.PARAGRAPH, "para\\.": UnitKind.PARAGRAPH, "para": UnitKind.PARAGRAPH,
    "sentences": UnitKind.SENTENCE, "sentence": UnitKind.SENTENCE,
    "tables": UnitKind.TABLE, "table": UnitKind.TABLE,
}  # fmt: skip
ORDINALS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12,
}  # fmt: skip
LEADING = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "last": -1, "final": -1, "closing": -1, "concluding": -1, "opening": 1, "penultimate": -2,
    "second last": -2, "last but one": -2,
}  # fmt: skip
MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
          "november", "december")  # fmt: skip
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_DAY_FIRST = re.compile(rf"(\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?({'|'.join(MONTHS)})\s*,?\s+(\d{{4}})")
_MONTH_FIRST = re.compile(rf"({'|'.join(MONTHS)})\s+(\d{{1,2}})(?:st|nd|rd|th)?\s*,?\s+(\d{{4}})")
_MEETING = re.compile(r"\b(?:meeting|conference|workshop|assembly|session|seminar)\b")
_BODY = re.compile(
    r"\b(?:department|ministry|office|committee|council|association|union|company|school|hospital|agency|board|"
    r"society|institute|university|cooperative|court|league)\b"
)


def day(text: str) -> str | None:
    """The first date in a text as ISO; None without one or for a day that no
    calendar has. Days in figures alone (03/04/2025) are not told apart.
    """
    lower = text.lower()
    iso, first, month_first = _ISO.search(lower), _DAY_FIRST.search(lower), _MONTH_FIRST.search(lower)
    if iso is not None:
        year, month, date = (int(part) for part in iso.groups())
    elif first is not None:
        date, month, year = int(first[1]), MONTHS.index(first[2]) + 1, int(first[3])
    elif month_first is not None:
        month, date, year = MONTHS.index(month_first[1]) + 1, int(month_first[2]), int(month_first[3])
    else:
        return None
    is_day = year > 0 and 1 <= month <= 12 and 1 <= date <= monthrange(year, month)[1]
    return f"{year:04d}-{month:02d}-{date:02d}" if is_day else None


def title_case(name: str) -> str:
    """A name printed in capitals as it is written otherwise."""
    return " ".join(word[:1].upper() + word[1:].lower() for word in name.split())


def kind_of(name: str) -> ContributorKind:
    """Whether a name is that of a person, a body or a meeting."""
    lower = name.lower()
    if _MEETING.search(lower):
        return ContributorKind.MEETING
    return ContributorKind.BODY if _BODY.search(lower) else ContributorKind.PERSON


SPEECH = Speech(
    units=UNITS,
    page=("page", "pages", "pp\\.", "p\\.", "pg\\."),
    line=("line", "lines"),
    ordinal_mark=("number", "no\\."),
    ordinals=ORDINALS,
    bare_ordinals=ORDINALS,
    where_labels=("place", "where", "position"),
    first=("first",),
    last=("last",),
    joins=("and", "or", "as well as", "&"),
    not_after=("turning", "boiling", "focal", "spare", "case in"),
    from_below=("from the bottom", "from below"),
    to=("to", "through", "until"),
    other_law=("of the law", "of law", "of decree", "of the decree", "of the constitution", "of regulation", "of act"),
    replaces=(
        r"replac(?:e|ing|ed)", r"substitut(?:e|ing|ed)", r"amend(?:ing|ed)?(?!\s*ments?)", r"alter(?:ing|ed)?",
        r"chang(?:e|ing|ed)", r"reword(?:ing|ed)?", "re-word", r"rewrit(?:e|ing|ten)", "re-write",
        r"revis(?:e|ing|ed)", r"correct(?:ing|ed)?", r"renam(?:e|ing|ed)", r"rephras(?:e|ing|ed)", r"recast",
        r"redraft(?:ed|ing)?", r"swap(?:ping|ped)?", r"exchang(?:e|ing|ed)", r"modif(?:y|ying|ied)",
        r"adjust(?:ing|ed)?", r"edit(?:ing|ed)?(?!\s*ion)", r"turn(?:ing|ed)?(?=\s*\x01)", r"extend(?:ing|ed)?",
        r"widen(?:ing|ed)?", r"narrow(?:ing|ed)?", r"sharpen(?:ing|ed)?", r"soften(?:ing|ed)?",
        r"ton(?:e|ing|ed) down", r"updat(?:e|ing|ed)(?=\s*\x01)", "read",
    ),
    passive=("is", "are", "be", "shall be", "should be", "should", "to be", "must be", "could be", "may be", "can be"),
    refuses=("do not", "don't", "don’t", "should not", "shouldn't", "shouldn’t", "rather than", "avoid", "stop", "not"),
    uses=(
        "put in", "write", "writing", "written", "say", "saying", "use", "using", "used", "put", "putting", "call",
        "calling", "read", "have", "print", "speak of", "talk of", "talk about", "prefer", "go for", "state",
    ),
    raises=(
        r"rais(?:e|ing|ed)", r"increas(?:e|ing|ed)", r"lower(?:ing|ed)?", r"reduc(?:e|ing|ed)",
        r"bring(?:ing)? down", r"bring(?:ing)? up", r"put(?:ting)? up", r"extend(?:ing|ed)?", r"lengthen(?:ing|ed)?",
        r"shorten(?:ing|ed)?", r"halv(?:e|ing|ed)", r"doubl(?:e|ing|ed)", r"go(?:es)? up", r"go(?:es)? down",
        r"cut(?:ting)?", r"become(?:s)?", r"made", "make", "state more clearly",
    ),
    turned=("to", "with", "by", "into", "as"),
    bare_names=("the words", "the word", "the phrase", "the term", "the expression"),
    weak_names=("words", "word"),
    bare_not=(
        r"\d+", "of", "in", "on", "count", "this", "that", "is", "are", "order", "limit", "for", "used", "about",
        "above",
    ),
    bare_reasons=("because", "since", "as it", "as this", "so that", "which is", "please"),
    doubtful=("to", "for", "as", "that", "which", "so", "we", "i", "draft", "or", "but"),
    soft_questions=(
        "why not", "would it not be better to", "wouldn't it be better to", "wouldn’t it be better to",
        r"(?:could|can|may|might|would) (?:you|we|i|it|the|this|that|\x01+)", "would you mind",
        "would it be possible to", "is it possible to", "how about", "what about",
    ),
    specifics=("namely", "that is", "specifically"),
    same_words=("the same", "same"),
    counted_words=("words", "word"),
    compared=("same as", "like", "under", "as in", "according to", "see", "repeats", "already in", "duplicates"),
    draft_titles=(
        "title of the draft", "title of the document", "title of the strategy", "the strategy itself",
        "the draft itself", "title of the paper", "title of the plan", "title of the report", "title of the whole",
        "the plan itself", "the whole document", "name of the strategy", "name of the plan",
        r"^\W*(?:the )?(?:main )?title(?= ?:| ?[,–-]| should| ought| could| must)",
    ),
    bare_leads=(
        "in", "under", "at", "to", "of", "for", "from", "after", "before", "want", "take", "with", "see",
        "regarding", "concerning",
    ),
    counts_at_head=True,
    weak_units=("letter", "dash"),
    laws=("act", "decree", "regulation", "statute", "constitution"),
    drafts=("draft", "the draft", "this", "the proposed"),
    acts=("act", "decree", "regulation", "circular", "resolution", "programme", "directive", "order"),
    numbered=("no", "no\\.", "number"),
    spans=("years", "year", "months", "per cent", "percent"),
    counts=(
        r"first(?:ly)?(?=,)",
        r"second(?:ly)?(?=,)",
        r"third(?:ly)?(?=,)",
        r"fourth(?:ly)?(?=,)",
        r"fifth(?:ly)?(?=,)",
        r"lastly(?=,)",
        r"finally(?=,)",
    ),
    also_words=("also", "still"),
    slips=("sorry", "i mean", "correction", "or rather", r"no(?=,)"),
    away=(
        "entirely", "altogether", "completely", "please", "outright", "wholly", "too", "as well", "out", "again",
        "there", "from it", "from the text", "from the draft",
    ),
    copulas=("is", "was"),
    verdicts=("necessary", "right", "appropriate", "welcome", "justified", "correct", "good", "timely"),
    own_voice=("i", "we", "our cell", "our committee", "our group", "our club", "our members", "my view"),
    reported=(
        r"(?:some|several|many|a few|other|others|certain)\s+(?:people|members|delegates|speakers|colleagues|experts|opinions|villagers|of (?:us|my|our)|friends|neighbours|residents)",
        r"(?:one|a|another)\s+(?:delegate|member|speaker|colleague|expert|villager|neighbour|friend|journalist|man|woman|person)",
        r"(?:my|our)\s+(?:wife|husband|neighbours?|daughter|son|friends?|colleagues?|boss|mother|father|sister|brother|landlord|teacher|children|partner|uncle|aunt|cousin|doctor|vicar)",
        r"the\s+draft\s+(?:proposes|suggests)",
        r"(?:has|have|had)\s+(?:already\s+)?(?:proposed|suggested|asked|requested)",
        r"(?:others|people|somebody|someone|they|he|she) (?:want|wants|wanted|ask|asks|asked|say|says|said|think|thinks|thought|propose|proposes|proposed|suggest|suggests|suggested|will|would|may|might)",
        "it is said", "it was said", "told us", "told me", "i hear", "i heard", "i read that", "rumour", "rumor",
        "is said to", "are said to", "apparently", "you want to", "wants you to", "want you to",
    ),
    tellers=(
        "he", "she", "they", "you", "who", "somebody", "someone", "people", "to", "would", "could", "did", "does",
        "do", "has", "have", "had", "was", "were", "is", "are", "been", "when", "if", "because", "not", "never",
        "don't", "don’t", "didn't", "didn’t", "will", "won't", "won’t", "may", "might", "can", "cannot", "can't",
        "can’t", "council", "committee", "draft", "report", "law", "act", "members", "drafters", "that", "thought",
        "think", "thinks", "wanted", "hoped", "tried", "heard", "remember", "my", "his", "her", "their", "nobody",
        "anyone", "everybody", "everyone", "while", "after having", "used", "once", "ago", "yesterday", "why", "how",
        "whoever", "whether", "before they", "mind", "fear", "rumour",
    ),
    ways_to_say=(
        "read", "say", "state", "be", "provide", "be called", "be worded", "be named", "be entitled", "be headed",
        "be put as", "run", "have", "become", "be phrased", "go",
    ),
    betters=(
        "would be better", "is better", "would be right", "is more accurate", "would do", "is clearer", "is fairer",
        "would be clearer", "would be fairer", "is right", "would be more accurate", "would be nearer the truth",
        "would be closer to the truth", "would be nearer the mark", "is nearer the truth", "would be preferable",
        "is preferable", "would read better", "reads better", "sounds better", "would sound better",
        "would be enough", "would suffice", "would be correct", "is correct", "would be more honest",
        "is the right word", "would be simpler", "is simpler", "would be kinder", "would be more exact",
        "is more exact", "fits better", "would fit better", "would serve better", "works better",
        "would work better", "would be truer", "is truer", "would be more precise", "is more precise",
        "would be stronger", "would be safer", "is meant", "would be plainer",
    ),
    wherever=("wherever", "everywhere that", "each time", "every time", "where"),
    drop_joins=("and", "and then", "&", "and instead", "then"),
    or_words=("or", "or else", "or rather", "or at least", "or even", "or possibly"),
    musts=(
        "there should be", "there ought to be", "there must be", "there should stand", "there ought to stand",
        "we need", "i miss", "we miss",
    ),
    nots=("not", "and not", "rather than"),
    lacks=(
        "lacks", "lack", "is missing", "misses", "needs", "there should be", "there ought to be", "there must be",
        "does not mention", "doesn't mention", "doesn’t mention", "omits", "forgets", "fails to mention",
    ),
    spare=(
        "is superfluous", "is redundant", "is unnecessary", "is not needed", "is surplus", "are superfluous",
        "are redundant", "are unnecessary", "are not needed", "is one too many", "adds nothing", "add nothing",
        "can be spared", "is padding", "must go", "should go", "has to go", "can go", "could go", "ought to go",
        "needs to go", "must come out", "should come out", "ought to come out", "can come out", "has got to go",
        "does not belong here", "doesn't belong here", "doesn’t belong here", "is not wanted", "may go",
    ),
    compares=("compared with", "in comparison with", "unlike the previous"),
    collects=(
        "summary of comments", "minutes", "collected comments", "results of the consultation",
        "summary of responses", "comments received", "record of the meeting", "notes of the meeting",
        "report of the meeting",
    ),
    actors=(
        "the government", "the province", "the state", "the authorities", "the police", "parliament", "the district",
        "the county", "the council", "the city", "the town", "the parish", "the ministry", "the mayor", "the board",
        "the company", "somebody", "someone",
    ),
    containers=("to", "in", "into", "of", "under"),
    next_words=("following",),
    places=(
        "on", "in", "at", "of", "the", "for", "under", "regarding", "concerning", "with", "to", "draft", "from",
        "comment", "proposal", "first", "second", "third", "fourth", "fifth", "also", "finally", "likewise",
        "please", "we", "i", "again", "there", "here", "and", "then", "next", "lastly", "firstly", "secondly",
        "thirdly", "as to", "as for", "my", "our", "point", "kindly", "just", "simply", "therefore", "so", "end of",
        "beginning of", "hello", "hi", "dear all", "sir", "madam", "dear", "thanks", "ps", "p\\.s\\.", "suggestion",
        "change", "correction", "amendment", "request", "page", "headed", "entitled", "called", "re", "ref", "text",
        "throughout", "everywhere", "everywhere in",
    ),
    carries_on=("also", "and", "then", "also", "and then", "and also", "while", "& "),
    corrects=(
        "should become", "should say", "needs to be", "should read", "should be", "must read", "ought to be",
        "must be", "becomes", "become", "must become", "ought to become", "ought to read", "ought to say",
        "must say", "to read", "to become", "should have been", "is meant to be", "should now read", "should now be",
        "shall read", "shall become", "shall be", "needs to read", "has to be", "has to read", "should surely be",
        "should really be", "should rather be", "should instead be", "should instead read",
        "should more correctly be", "would be better as", "would be better put as", "is better put as", "could be",
        "could become", "could read", "might be", "may become", "should be called", "wants to be",
        "should be changed to", "should of course be", "i think should be", "i believe should be",
        "surely should be",
    ),
    errors=(
        "typo", "typing error", "misprint", "spelling", "error", "mistake", "slip", "wrong", "incorrect",
        "out of date",
    ),
    between=("in between", "between"),
    in_its_place=(
        "by", "with", "instead", "in its place", "to", "as", "in its stead", "there", "for it", "in place of it",
        "in place of that", "simply", "just", "rather", "so that it reads", "plainly",
    ),
    whole_of=("the whole of", "all of", "the", "entire", "whole", "all", "this", "that", "of", "complete", "very"),
    ways=(
        "to", "up", "down", "into", "before", "after", "behind", "ahead of", "so that it comes",
        "so that it follows", "so that it precedes", "so that it stands", "so it comes", "so it follows",
        "in front of", "under", "between", "immediately before", "immediately after", "straight after",
        "straight before", "directly after", "directly before", "right after", "right before", "just before",
        "just after", "below", "above", "next to", "there", "here",
    ),
    into=("into", "in two", "in three", "so as to make", "to make", "in half", "to form"),
    from_words=("from",),
    turns=("but", "however", "yet", "though", "although"),
    about_draft=(
        "draft", "report", "text", "wording", "document", "figures", "structure", "target", "heading", "strategy",
        "paper", "plan", "sentence", "bill", "paragraph", "passage", "section", "chapter", "letters", "print",
        "typeface", "summary", "glossary", "index", "map",
    ),
    policies=("consider", "examine", "study", "check", "look into"),
    courtesies=("consider our comments", "take our comments", "take these comments", "for your consideration"),
    wishes=(
        "propose", "proposes", "suggest", "suggests", "recommend", "recommends", "request", "requests", "ask",
        "asks", "wish", "hope", "would like", r"i['’]d like", r"we['’]d like", r"i['’]d rather", r"we['’]d rather",
        "would prefer", r"i['’]d prefer", "urge", "urges", "would welcome", "want", "beg",
    ),
    people=("members", "delegates", "people", "participants", "votes", "households", "citizens", "opinions"),
    lead_ins=("as follows", "following", "below", "these changes", "the following changes", "the following amendments"),
    reason_heads=("reasons?", "because", "rationale", "justification"),
    heading_words=("on", "entitled", "headed", "titled", "called", "about", "under the heading", "under", "named"),
    stops=(
        "of", "as", "in", "on", "is", "are", "be", "should", "shall", "must", "with", "by", "into", "before",
        "after", "because", "since", "for", "we", "i", "the", "which", "that", "up", "down", "from", "so", "at",
        "please", "read", "reads", "be", "replace", "delete", "insert", "would", "could", "has", "have",
    ),
    demands=(
        "clarify", "explain", "specify", "check", "review", "reconsider", "swap", "define", "consider", "spell out",
        "set out", "simplify", "shorten", "illustrate", "say who", "say what", "say when", "say how", "make clear",
        "make it clear", "please say",
    ),
    of_words=("of", "in", "the"),
    topic_words=("the section", "the part", "the passage", "the sentence", "the bit", "the paragraph", "the"),
    day_words=("dated",),
    leading_ordinals=LEADING,
    this=("this", "these", "the above", "that", "those", "it"),
    old_labels=(
        "old", "current", "draft", "present wording", "current text", "current wording", "existing", "original",
        "old text", "old wording", "existing text", "existing wording", "present text", "draft text",
        "original text", "original wording", "as printed", "printed", "now reads", "now says", "the draft says",
        "the draft has", "your draft says", "the text says", "it says", "it reads", "you write", "you say",
        "you have", "says",
    ),
    new_labels=(
        "new", "proposed", "proposed wording", "proposed text", "suggested", "should read", "revised", "amended",
        "new text", "new wording", "revised text", "revised wording", "suggested text", "suggested wording",
        "should say", "should be", "better", "write", "read", "put", "ought to read", "replacement", "my wording",
        "our wording", "correct", "make it",
    ),
    inserts=(
        r"insert(?:ing|ed)?", r"add(?:ing|ed)?(?!\s*ress)(?: on| in)?", r"includ(?:e|ing|ed)", r"append(?:ing|ed)?",
        r"supplement(?:ing|ed)?", r"put in(?!\s+(?:place|its place|order))", r"putting in", r"slip(?:ping|ped)? in",
        r"tack(?:ing|ed)?(?: on)?", r"work(?:ing|ed)? in", r"writ(?:e|ing|ten) in", r"interpolat(?:e|ing|ed)",
        r"introduc(?:e|ing|ed)", r"attach(?:ing|ed)?(?=\s*\x01)",
        r"plac(?:e|ing|ed)(?=\s*(?:the words?|the phrase)?\s*\x01)", r"go(?:es)? in", r"squeez(?:e|ing|ed) in",
        "there should stand", "there ought to stand", r"write(?=\s+(?:at|in|after|before)\b)",
        r"put(?=\s+(?:at|in|after|before|the words?|the phrase|a comma|a sentence|a new)\b)",
    ),
    deletes=(
        r"delet(?:e|ing|ed)", r"deletion of", r"remov(?:e|ing|ed)", r"removal of", r"omit(?:ting|ted)?",
        r"strik(?:e|ing)(?:\s+out)?", r"struck(?:\s+out)?", r"stricken(?:\s+out)?", r"leav(?:e|ing) out", "left out",
        r"tak(?:e|ing|en) out", r"tak(?:e|ing|en) away", r"drop(?:ping|ped)?", r"repeal(?:ed)?",
        r"cut(?:ting)?(?:\s+out)?(?!\s+(?:by|from \d))", r"scrub(?:bing|bed)?", r"scrap(?:ping|ped)?",
        r"scratch(?:ing|ed)?(?:\s+out)?", r"los(?:e|ing)", r"get(?:ting)? rid of", r"do(?:ing)? away with",
        r"done away with", r"cross(?:ing|ed)?\s+out", r"ax(?:e|ing|ed)", r"excis(?:e|ing|ed)",
        r"eliminat(?:e|ing|ed)", r"eras(?:e|ing|ed)", r"dispens(?:e|ing) with", r"suppress(?:ing|ed)?",
        r"ditch(?:ing|ed)?", r"discard(?:ing|ed)?",
        r"withdraw(?:ing|n)?(?=\s+(?:section|clause|article|point|paragraph|part|the words?))",
    ),
    moves=(
        r"mov(?:e|ing|ed)", r"transfer(?:ring|red)?", r"relocat(?:e|ing|ed)", r"shift(?:ing|ed)?",
        r"bring(?:ing)?(?: forward)?", "brought",
        r"tak(?:e|en)(?= (?:section|clause|article|point|paragraph|part|\d|\())", r"plac(?:e|ing|ed)",
        r"put(?= (?:section|clause|article|point|paragraph|part|\d|\())",
        r"should (?:come|stand|go|precede|follow|be put|be placed)(?= (?:right |directly |immediately |straight |just )?(?:before|after|behind|ahead of|in front of|to|under|between))",
        r"belongs?(?= (?:right |directly |immediately )?(?:before|after|in|to|under|between|behind))",
    ),
    merges=(
        r"merg(?:e|ing|ed)", r"combin(?:e|ing|ed)", r"join(?:ing|ed)?(?! us)",
        r"run(?:ning)?(?= (?:points|clauses|sections|articles|paragraphs|sentences|\d|the))",
        r"unit(?:e|ing|ed)(?! (?:nations|states|kingdom))", r"fus(?:e|ing|ed)", r"amalgamat(?:e|ing|ed)",
        r"roll(?:ing|ed)?(?= (?:points|clauses|sections|articles|paragraphs|\d))",
        r"fold(?:ing|ed)?(?= (?:point|clause|section|article|paragraph|\d))",
    ),
    splits=(
        r"split(?:ting)?(?: up)?", r"divid(?:e|ing|ed)",
        r"break(?:ing)?(?: up)?(?= (?:point|clause|section|article|paragraph|part|sentence|the|it|this|\d|into))",
        "broken(?: up)?", r"separat(?:e|ing|ed)", r"part(?:ed)? in two",
    ),
    renumbers=(r"renumber(?:ing|ed)?", r"re-number(?:ing|ed)?", r"give (?:\w+ ){0,3}new numbers?"),
    comments=(
        r"clarif(?:y|ied|ying|ication)", "specify", "specified", "explain", "explained", "consider", "considered",
        "examine", "study", r"check(?:ed|ing)?", r"review(?:ed|ing)?", "reconsider", "reconsidered",
        r"defin(?:e|ed|ing|ition)", "state", "stated", "mention", "mentioned", r"shorten(?:ed|ing)?",
        r"simplif(?:y|ied|ying)", "harmonise", "harmonize", "harmonised", "emphasise", "emphasize", "elaborate",
        "more detail", "more details", "spell out", "spelt out", "set out", "rearrange", "reorder", "swap",
        r"updat(?:e|ed|ing)", r"strengthen(?:ed|ing)?", "move", "merge", "split", "say", "make clear",
        "make it clear", "made clear", "made clearer", "clearer", "exception", "exceptions", "example", "examples",
        "illustrate", r"tighten(?:ed|ing)?", "more precise", "say something about", "deal with", "cover",
        "cover also", "address", "reflect", "refer to", "reference", "distinguish", "say who", "begin with",
        "end with", "contain", "provide for", "provision", "rethink", "reworked", "rework", "reworking",
        "redrafting", "rewording", "translated", "looked at again", "look at", "look again at", "translate",
        "footnote", "be longer", "be shorter", "be clearer", "more ambitious", "stronger", "balance", "safeguard",
        "safeguards", "deadline", r"read(?=s? (?:more|less|like))", "describe", "described", "name the", "list the",
        "list", "limit", "restrict", "apply to",
    ),
    keeps=(
        "keep", "retain", "leave unchanged", "leave as it is", "remain unchanged", "stay as it is", "be kept",
        "kept", "retained", "as it is", "as it stands", "as they are", "as they stand", "unchanged", "leave alone",
        "left alone", "stand as printed", "be left as", "stay in",
    ),
    marks_result=(
        "as follows", "the following", "to read", "read", "namely", "to", "reads", "so that it reads", "so it reads",
        "to say", "so as to read", "in these words", "these words", "the following words", "the following sentence",
        "the following text", "the following wording", "as below", "thus", "to run", "the following paragraph",
        "the following clause",
    ),
    by=(
        "with", "by", "to", "into", "to read", "to say", "as", "for it", "should read", "reads", "for",
        "so that it reads", "so it reads", "so as to read", "so that it says", "and write", "and put", "and say",
        "and substitute", "and insert instead",
    ),
    instead=(
        "instead of", "in place of", "rather than", "in lieu of", "instead of just", "instead of merely", "and not",
        "where you now say", "where you say", "where you write", "where you have", "where it says",
        "where it now says", "where the draft says", "where the draft has", "where the text says", "where it has",
        "where the draft now says", "where now you have", "where at present it says", "where the paper says",
        "where the paper has",
    ),
    after=(
        "immediately after", "right after", "directly after", "straight after", "just after", "after",
        r"(?<!the\s)(?<!the\s\s)following", "behind", "below", "underneath", "on to the end of", r"so that it follows",
        "so it follows", "follow", "to follow",
    ),
    before=(
        "immediately before", "right before", "directly before", "straight before", "just before", "before",
        "ahead of", "above", "in front of", "precede", "to precede", "so that it precedes",
    ),
    at_end=(
        "at the end", "to the end", "end of", "at the very end", "at its end", "on the end", "at the bottom",
        "as the last sentence", "as a last sentence", "as a final sentence", "as the final sentence", "append",
        "tack on",
    ),
    at_start=(
        "at the beginning", "at the start", "to the beginning", "beginning of", "start of", "at the very beginning",
        "at the head", "at the top", "at the front", "as the first sentence", "as a first sentence", "to the start",
        "at its beginning", "as opening words",
    ),
    names_words=(
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
    ),
    asks=(
        "we propose", "i propose", "propose", "proposes", "proposing", "we suggest", "i suggest", "suggest",
        "suggests", "may i suggest", "might i suggest", "recommend", "recommends", "request", "requests", "should",
        "ought to", "please", r"(?<!to\s)(?<!to\s\s)ask", "asks", "need to", "needs to", "need", "needs", "would like",
        r"i['’]d like", r"we['’]d like", "must", "it would be better", "could", "kindly", "proposed that",
        "proposed", "suggested that", "asked that", "ought", "could be", "would like to see", "it would be good",
        "advise", r"it would be (?:\w+ ){1,3}to",
        r"i would (?:rather|prefer|welcome|urge|much prefer|ask|propose|suggest|say|write|put|have|change|replace|delete|cut|add|insert|drop|move|merge|split|swap|remove|strike)",
        r"we would (?:rather|prefer|welcome|urge|much prefer|ask|propose|suggest|say|write|put|have|change|replace|delete|cut|add|insert|drop|move|merge|split|swap|remove|strike)",
        r"i['’]d (?:rather|prefer|have|say|write|put|change|replace|delete|cut|add|insert|drop|move|merge|split|welcome|swap|remove|strike)",
        r"we['’]d (?:rather|prefer|have|say|write|put|change|replace|delete|cut|add|insert|drop|move|merge|split|welcome|swap|remove|strike)",
        r"can (?:we|you|i)", "may we", "may i", "let us", "let", "i want", "we want", "i wish", "we wish", "i urge",
        "we urge", "i beg", "we beg", "wants", r"(?<!is\s)(?<!are\s)(?<!was\s)(?<!were\s)(?<!is\s\s)(?<!are\s\s)(?<!was\s\s)(?<!were\s\s)to be", "my suggestion is",
        "our suggestion is", "my proposal is", "our proposal is", "my request is", "our request is", "better",
        "surely", "why not", "how about", "had better", "it is better to", "do", "i move that", "we move that",
        "proposal:", "suggestion:", "amendment:", "correction:", "request:", "has to", "have to", "wishes", "urges",
        "would be better", "would you",
    ),
    denies=(
        "should not", "must not", "need not", "do not", "don't", "don’t", "not", "no need to", "has", "have", "had",
        "was", "were", "already", "never", "if", "when", "why", "whether to", "after having", "has been",
        "have been", "having", "could not", "we oppose", "against", "would not", "wouldn't", "wouldn’t", "shouldn't",
        "shouldn’t", "won't", "won’t", "cannot", "can't", "can’t", "thought of", "thought about", "nobody should",
        "no one should", "instead of", "without", "oppose", "opposed to", "before you", "mustn't", "mustn’t",
        "needn't", "needn’t", "refuse to", "tempted to", "got", "did", "didn't", "didn’t", "intend to", "plan to",
        "planning to", "going to", "suggested", "suggest that you",
    ),
    reasons=(
        "because", "since", "so that", "in order to", "as this", "as it", "as they", "as the", "as that",
        "the reason is that", "the reason is", "reason", "reasons", "otherwise", "for the reason that", "given that",
        "seeing that",
    ),
    agrees=(
        "agree", "agrees", "agreed", "in agreement", "support", "supports", "supported", "approve", "approves",
        "endorse", "endorses", "welcome", "welcomes", "keep", r"retain(?:ed)?", "no comments", "no comment",
        "no objection", "no objections", "no further comments", "no further comment", "do not delete",
        "should not be deleted", "do not remove", "don't delete", "don’t delete", "don't remove", "don’t remove",
        "well done", "full marks", "fine by me", "fine by us", "fine with me", "fine with us", "am happy with",
        "are happy with", "is happy with", "am pleased", "are pleased", "am glad", "are glad", "am delighted",
        "are delighted", "in favour of", "in favor of", "am for", "are all for", "am all for", "i like", "we like",
        "love the", "i love", "we love", "hear, hear", "congratulations", "bravo", "excellent", "wonderful",
        "splendid", "marvellous", "first-rate", "should stay as it is", "should stay as they are", "should stay",
        "must stay", "leave it as it is", "leave as it is", "leave alone", "let it stand",
        r"let the (?:\w+ ){1,4}stand", r"let (?:section|article|clause|point|part|paragraph) \S+ stand",
        "nothing to add", "good to see", "is right to", "are right to", "you are right", "quite right", "spot on",
        "well said", "well put", "well drafted", "a fine document", "a fine draft", "a good draft",
        "a good document", "deserve a medal", "deserves a medal", "thumbs up", "could not have put it better",
        "wouldn't change", "wouldn’t change", "would not change", "wouldn't alter", "wouldn’t alter",
        "would not alter", "perfectly happy", "hope it stays", "should remain", "must remain", "is exactly right",
        "thank you for including", "thanks for including",
    ),
    disagrees=(
        "disagree", "disagrees", "disagreed", "do not agree", "does not agree", "don't agree", "don’t agree",
        "doesn't agree", "doesn’t agree", "did not agree", "didn't agree", "cannot agree", "can't agree",
        "can’t agree", "never agree", "oppose", "opposes", "opposed", "object to", "objects to", "objected to",
        "objection to", "do not support", "does not support", "don't support", "don’t support", "cannot support",
        "can't support", "can’t support", "too long", "repetitive", "unclear", "not realistic", "unrealistic",
        "too vague", "is vague", "unreasonable", "against", "not with", "unfair", "unacceptable", "not acceptable",
        "am not happy", "are not happy", "unhappy with", "unhappy about", "do not like", "don't like", "don’t like",
        "do not want", "don't want", "don’t want", "reject", "rejects", "rejected", "is a disgrace", "disgraceful",
        "is nonsense", "a bad idea", "a mistake", "is wrong", "makes no sense", "make no sense", "a scandal",
        "am appalled", "appalling", "dreadful", "badly written", "is a waste", "waste of", "disappointed",
        "disappointing", "not convinced", "unconvinced", "will not work", "won't work", "won’t work",
        "would never work", "thumbs down", "not strong enough", "not good enough", "too weak", "not in favour",
        "not in favor", "am horrified", "is absurd", "ridiculous", "pie in the sky", "wishful thinking",
        "is too much", "shame on", "over my dead body",
    ),
    praises=(
        "clear", "complete", "concise", "well structured", "comprehensive", "thorough", "balanced", "suitable",
        "coherent", "well written", "realistic", "convincing", "sound", "careful", "readable", "honest", "fair",
        "sensible", "practical", "helpful", "good", "excellent", "fine", "well organised", "well organized",
        "clearly written", "useful", "impressive", "ambitious", "generous", "thoughtful", "modern", "easy to read",
        "logical", "well argued", "detailed",
    ),
    questions=(
        "why", "what", "how", "when", "whether", "who", "which", "how many", "where", "is", "are", "do", "does",
        "did", "will", "would", "can", "could", "has", "have",
    ),
    topics={
        "structure": ("structure", "layout", "arrangement"),
        "length": ("length", "too long", "concise"),
        "wording": ("wording", "language", "spelling", "style"),
        "figures": ("figure", "target", "number", "data"),
        "content": ("content", "substance"),
    },
    about=("on", "as to", "regarding", "concerning", "in", "as for", "with regard to", "about", "under", "re"),
    anaphora=(
        "that paragraph", "that section", "that clause", "that point", "that sentence", "that article", "that part",
        "that bit", "that passage", "the paragraph", "this section", "this part", "this paragraph", "this article",
        "this clause", "this point", "this sentence", "this passage", "same section", "the same", "also in",
        "the above section", "those two", "these two", "the two points", "the two clauses", "the two sections",
        "both points", "both clauses", "both sections",
    ),
    whole_draft=(
        "throughout", "wherever it", "in the whole draft", "in the whole document", "every occurrence", "everywhere",
        "all through", "in all places", "passim", "each occurrence", "all occurrences", "wherever",
    ),
    title_words=(
        "title of", "heading of", "the title", "the heading", "name of", "its title", "its heading", "title",
        "heading", "headline",
    ),
    captions=("photo:", "source:", "photograph:"),
    weekdays=("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    closings=(
        "yours sincerely", "yours faithfully", "thank you", "with best regards", "best regards", "sincerely",
        "respectfully", "kind regards", "regards", "best wishes", "yours", "many thanks", "with thanks", "thanks",
        "yours truly", "with kind regards", "cheers", "faithfully",
    ),
    several=(
        "some", "several", "a few", "the following points", "the following comments", "comments", "changes",
        "amendments", "corrections", "suggestions",
    ),
    columns={
        "number": ("no", "no.", "number", "#"),
        "name": ("name", "full name", "contributor", "submitted by"),
        "role": ("position", "role", "office"),
        "organisation": ("organisation", "organization", "body", "agency", "affiliation"),
        "place": ("place", "section", "article", "reference", "location"),
        "old": ("current text", "draft text", "current wording", "text of the draft"),
        "new": ("proposed text", "proposed wording", "proposed amendment", "proposal", "suggested text"),
        "proposal": ("comment", "comments", "opinion", "remarks", "content"),
        "reason": ("reason", "reasons", "justification", "rationale"),
        "date": ("date", "submitted on"),
        "page": ("page",),
    },
    fields={
        "place": ("where", "place", "location", "section", "in", "at", "provision", "reference"),
        "page": ("page", "page no", "page number"),
        "old": (
            "old", "existing text", "existing", "current", "current text", "draft", "draft text", "draft says",
            "replace", "change", "from", "instead of", "original", "delete and replace", "for", "text in draft",
            "now reads",
        ),
        "new": (
            "new", "with", "by", "to", "write", "proposed", "proposed text", "new text", "should read", "suggested",
            "suggested text", "suggestion", "proposal", "put", "read", "amend to", "change to", "replace with",
        ),
        "cut": ("delete", "strike", "remove", "cut", "take out", "drop", "strike out"),
        "add": ("add", "insert", "put in", "addition", "new words", "include"),
        "after": ("after", "put after", "following"),
        "before": ("before", "put before"),
        "reason": ("reason", "reasons", "because", "why", "justification", "explanation"),
    },
    is_agreement_row=("agree", "agreed", "ok", "no comments", "no comment", "approved", "no objection"),
    totals=("total", "sum"),
    repeals=("repeal", "repealed", "is repealed", "are repealed"),
    repeal_mark="(repealed)",
    day=day,
    kind_of=kind_of,
    cited=CITED,
    whole_units=UNIT_WORDS,
)  # fmt: skip
