"""English: changes of words and figures that nobody puts in marks."""

from vankien.lang.en.figures import FIGURES
from vankien.lang.unmarked import BareOrders, UnmarkedWords

_NOT_BY = r"(?![^.;:\n]{1,60}? by (?!(?:19|20)\d\d))"  # "raise it by 2 pounds" tells how much, not to what

_HOUR = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}(?:[.:]\d{2})?)"
_CLOCK = rf"(?:half|(?:a )?quarter|(?:five|ten|twenty|twenty-five)(?: minutes)?) (?:past|to) {_HOUR}"
_COUNT = rf"(?:{_HOUR}|[a-z]{{3,5}}teen|\d{{1,5}})"
_TALLY = (  # "reduce the 40 by 5 to 35" is none
    rf"(?:by|carried|passed|lost|rejected|defeated|agreed|adopted)(?:,| by)? {_COUNT} votes? (?:to|against) {_COUNT}"
    rf"|(?:carried|passed|lost|rejected|defeated|agreed|adopted)(?:,| by)? {_COUNT} (?:to|against) {_COUNT}"
    rf"|by {_COUNT} (?:to|against) {_COUNT},? (?:we|they|the (?:\w+ )?(?:meeting|council|committee|panel|society|members|residents|parish|board|club))"
)

_DAY = (
    r"\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:january|february|march|april|may|june|july|august|september|october|november|december)"
    r"(?:,?\s+(?:19|20)\d\d)?"
)

_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas|whitsun|michaelmas)"
_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
_TO = r"\s*(?:\bto\b|\buntil\b|\btill\b|\bthrough\b|[–-])\s*(?:the end of )?"

UNMARKED = UnmarkedWords(
    dates=(rf"(?P<lead>(?!))?{_DAY}",),
    clocks=(_CLOCK,),
    own_turns=("i['’](?:d|m|ve|ll)", "our members", "that way", "as drafted", "as it stands", r"(?:the\s+)?(?:present|current|existing)\s+(?:wording|text|draft)",
               "thanks", "thank you"),
    own_inside=(r"i\s+(?:think|feel|know|have|would|am|hope|believe|suggest|ask|want|should|cannot|don['’]t)", "i['’](?:d|m|ve|ll)"),
    tallies=(_TALLY,),
    smaller={"hours": ("minutes",), "hour": ("minutes",), "years": ("months",), "year": ("months", "month"), "feet": ("inches", "inch"), "pounds": ("pence",), "crowns": ("pence",)},
    value_tails=(r"or\s+(?:more|less|fewer|longer|over|under|above|below)", r"at\s+(?:the\s+)?(?:most|least|latest|earliest)", r"(?:a|per|each|every)\s+(?:day|week|month|year|term|head|person|child|pupil|household)", r"(?:from|of|after|before)\s+(?:the\s+)?(?:date|day|receipt|publication|decision)\b[^.;,:!?()\n]{0,60}"),
    periods=(rf"{_CLOCK}|{_HOUR} (?:o['’]clock|[ap]\.?m\b\.?)|{_HOUR} (?:in the (?:morning|afternoon|evening)|at night)|noon|midnight", rf"{_MONTH}{_TO}{_MONTH}", rf"{_WEEKDAY}{_TO}{_WEEKDAY}"),
    raises_alone=False,
    raisers=tuple(rf"{verb}{_NOT_BY}" for verb in ("raise", "increase", "lower", "reduce", "cut", "shorten", "lengthen", "extend", "bring", "put up", "limit", "cap", "set")),
    says_anew=True,
    bare_notes=True,
    figures=FIGURES,
    years=("the year", "year"),
    contrasts=("in preference to", "and not", "rather than", "not", "instead of", "as opposed to", "never"),
    rather=(),
    but=("but rather", "but"),
    nows=("is now", "are now", "has become", "is today", "now stands at", "now stand at"),
    too=(r"too (?!bad)(?:\w+ly )?\w+", "not enough", r"(?:isn|aren)['’]t enough", "out of date", "outdated", "wrong", "incorrect", "a mistake",
         "an error", "a misprint", "is low", "is high", "plainly impossible", "impossible", "is a joke", "is nothing",
         "unrealistic", "insufficient", "no longer true", "no longer right", "steep", "stingy", "mean", "excessive", "old hat"),
    opines=("i think", "we think", "in my view", "in our view", "i believe", "we believe", "in my opinion"),
    wants=("make it", "make that", "should be", "ought to be", "must be", "should read", "should say", "please put", "put",
           "write", "please write", "we want", "we ask for", "i ask for", "let it be", "say", "it should be", "would be better",
           "please make it", "only", "just"),
    leads=("that", "those", "where it says"),
    lists=("the list", "the row"),
    turns=("and then", "next"),
    fillers=("please", "thanks", "thank you", "that is all", "that's all"),
    alone=(r"to(?= (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d)\b)", "please", "would", "instead", "rather", "not", "and not", "is right", "is enough", "at least", "if you please", "will do", "in all", "such", "of them", "of these", "it", "or so", "only", "now", "today", "already", "by now", "then", "too", "instead"),
    orders=("substitute", "please substitute", "make it", "make that", "please make it", "let it be", "please say", "put", "please put", "change it to", "change to", "it should be", "it should read", "it ought to be", "should be"),
    measured=(("minutes", "minute", "hours", "hour", "days", "day", "weeks", "week", "fortnight", "months", "month", "quarter", "quarters", "years", "year"),
              ("metres", "metre", "feet", "foot", "yards", "yard", "km", "kilometres", "miles", "mile"), ("hectares", "hectare", "ha", "acres", "acre"),
              ("homes", "home"), ("houses", "house"), ("flats", "flat"), ("storeys", "storey"), ("trees", "tree"), ("spaces", "space"),
              ("plots", "plot"), ("seats", "seat"), ("nights", "night"), ("boats", "boat"), ("fishing vessels", "vessels", "vessel"), ("sailings", "sailing"),
              ("benches", "bench"), ("shops", "shop"), ("stalls", "stall"), ("councillors", "councillor"), ("residents", "resident"),
              ("parks", "park"), ("junctions", "junction"), ("buses", "bus"), ("permits", "permit"), ("places", "place"), ("wards", "ward"),
              ("per cent", "percent"), ("crowns", "crown"), ("pounds", "pound"), ("euros", "euro"), ("dollars", "dollar"),
              ("members", "member"), ("passengers", "passenger"), ("visitors", "visitor"), ("vessels", "vessel"), ("pupils", "pupil"), ("inhabitants", "inhabitant"), ("centimetres", "centimetre", "cm"), ("tonnes", "tonne", "tons"), ("pence", "p"), ("mph", "miles per hour")),
    halves=("and a half",),
    bare=BareOrders(
        changes=("change", "replace", "amend", "alter", "correct", "swap", "switch", "exchange", "substitute", "turn", "changed", "replaced", "amended", "altered", "corrected"),
        by=("with", "to", "by", "into", "for", "to read", "to say"),
        puts=("say", "write", "put", "use", "read", "have", "make it", "prefer", "say it is"),
        instead=("instead of", "in place of", "rather than", "in lieu of"),
        drops=("delete", "strike", "strike out", "drop", "remove", "cut", "cut out", "omit", "leave out", "take out", "lose", "cross out", "scrap", "scratch"),
        and_puts=("and write", "and put", "and say", "and insert", "and substitute", "and use", "insert", "and put in", "and write in", "and have", "and replace it with", "and replace with", "and make it"),
        adds=("add", "insert", "put", "put in", "slip in", "include"),
        where=(r"where (?:it|you|they|we|the \w+) (?:now )?(?:says?|writes?|have|has|reads?|puts?)", "instead of", "rather than"),
        within=("in", "from", "of", "under", "at", "on", "to", "out of"),
        stops=("please", "thanks", "thank you", "thx", "and we", "and i", "if you please", "in that", "there", "throughout", "everywhere"),
        manners=("please", "just", "simply", "kindly", "to", "then"),
        articles=("the", "a", "an", "some", "its", "their", "our", "any", "all", "one", "to", "in", "on", "at", "with", "by", "from"),
        no_wording=("the", "a", "an", "some", "something", "somebody", "someone", "more", "another", "any", "all", "both", "each", "every", "anything", "nothing",
                    "everything", "our", "my", "your", "their", "his", "her", "its", "what", "how", "who", "when", "where", "why", "that", "this", "these", "those", "it", "them", "us", "me", "you",
                    "one", "in", "on", "at", "from", "to", "after", "before", "with", "by", "whole", "reference", "references", "mention", "details", "detail", "wording", "language",
                    "things", "names", "minds", "places", "tone", "order", "up", "out", "down", "off", "back", "round", "over", "here", "there", "accordingly", "only"),
        clauses=("i", "we", "you", "they", "he", "she", "it", "is", "are", "was", "were", "has", "have", "had", "should", "would", "could", "must", "can", "because", "so", "if", "which", "what"),
    ),
    reaches=("to", "be", "become", "becomes"),
    lasts=(r"(?:run|last|apply|operate|extend|continue|work|stay open|be open|be allowed|be in force|be closed|be shut|hold|open|close|stop)(?:s|ed|ing)?(?:\s+(?:only|daily|each\s+day|every\s+day|nightly))?",),
    achieved=(r"(?:was|were|has been|have been|took|is (?:an? )?(?:\w+ )?(?:achievement|feat|triumph|success|record))",),
    judged=("enough", "fine", "sufficient", "plenty", "ample"),
    vague=("else", "better", "clearer", "other", "something", "a", "an", "another", "some"),
    some=("some", "several", "a few", "many", "certain", "various"),
)  # fmt: skip
