"""English: names, offices, bodies and days in bylines, letterheads, signatures."""

import re

from vankien.lang.en import letters
from vankien.lang.en.days import DAY, day
from vankien.lang.en.forms import FIELDS
from vankien.lang.people import People
from vankien.model.contribution import ContributorKind

_MEETING = re.compile(r"\b(?:meeting|conference|workshop|assembly|session|seminar)\b")
_BODY = re.compile(
    r"\b(?:department|ministry|office|committee|council|association|union|company|school|hospital|agency|board|"
    r"society|institute|university|cooperative|court|league)\b"
)


def title_case(name: str) -> str:
    """A name printed in capitals as it is written otherwise."""
    return " ".join(word[:1].upper() + word[1:].lower() for word in name.split())


def kind_of(name: str) -> ContributorKind:
    """Whether a name is that of a person, a body or a meeting."""
    lower = name.lower()
    if _MEETING.search(lower):
        return ContributorKind.MEETING
    return ContributorKind.BODY if _BODY.search(lower) else ContributorKind.PERSON


PEOPLE = People(
    honorifics=(r"mr\.? (?:and|&) mrs\.?", r"dr\.? (?:and|&) mrs\.?", "mr", "mr\\.", "mrs", "mrs\\.", "ms", "ms\\.", "miss", "mx", "comrade", "sir", "dame", "cllr", "cllr\\.", "cllrs", "councillor", "councillors", "messrs", "messrs\\.", "pp", "pp\\.", "p\\.p\\."),
    titles=("major", "colonel", "col\\.", "lt\\.?", "commander", "cdr", "admiral", "brigadier", "capt\\.?", "lady", "lord", "canon", "rabbi", "imam", "rev", "fr\\.", "brother", "ir\\.", "ing\\.", "hon\\.", "dr", "dr\\.", "professor", "prof\\.", "prof", "engineer", "captain", "rev\\.", "reverend", "father", "sister"),
    roles=(
        "deputy director", "managing director", "executive director", "director", "chairperson", "chairwoman", "chairman",
        "vice chair", "vice-chair", "chair", "general secretary", "secretary", "deputy head", "head teacher", "headteacher",
        "head", "vice president", "vice-president", "president", "manager", "teacher", "engineer", "doctor", "nurse",
        "lawyer", "solicitor", "barrister", "professor", "lecturer", "researcher", "farmer", "fisherman", "fisher",
        "student", "principal", "member", "officer", "clerk", "treasurer", "coordinator", "convenor", "convener",
        "spokesperson", "owner", "shopkeeper", "resident", "pensioner", "planner", "architect", "adviser", "advisor",
        "chief executive", "chief engineer", "councillor", "returning officer", "practice manager", "hon\\. treasurer", "hon\\. secretary", "harbour master", "harbourmaster", "trustee", "deputy mayor", "mayor", "warden",
        "librarian", "journalist", "editor", "driver", "skipper",
    ),
    former=("former", "retired", "acting", "deputy", "assistant", "senior", "honorary", "interim"),
    heads=(),
    bodies=(
        "department", "ministry", "office", "committee", "council", "association", "union", "company", "school", "hospital",
        "agency", "board", "society", "institute", "university", "cooperative", "co-operative", "court", "league",
        "federation", "trust", "club", "group", "forum", "network", "ltd", "limited", "college", "centre", "center", "bar",
        "library", "chamber", "authority", "foundation", "alliance", "partnership", "commission", "bureau", "clinic",
        "church", "parish", "party", "campaign", "friends of", "scouts", "infirmary", "hospice", "guild", "brigade", "coalition", "museum", "academy", "nursery", "trustees", "governors",
        "diocese", "synod", "deanery", "convent", "monastery", "mosque", "synagogue", "cathedral", "consortium", "corporation", "collective", "choir", "orchestra", "charity", "institution", "inspectorate",
        "directorate", "panel", "fellowship", "congregation", "playgroup", "pre-school", "preschool", "kindergarten", "conservancy", "commissioners", "food bank", "service", "services", "police", "theatre", "rescue",
    ),
    bodies_anywhere=True,
    organs=("standing committee", "executive committee", "secretariat", "board of directors", "the board", "the committee"),
    places=("street", "road", "lane", "village", "town", "ward"),
    acts=("signed", "has", "have", "met", "would", "wishes", "is pleased", "considered", "discussed"),
    committees=("executive committee of the", "board of the"),
    unnamed=(),
    named_after=("school", "st", "saint"),
    leads=("director", "chair", "secretary", "president", "head", "manager", "treasurer", "convenor"),
    conjunctions=("and", "&", "of"),
    many=("the", "the undersigned", "undersigned", "general meeting of", "annual general meeting of", "executive of", "board of", "members of", "all of", "pupils of", "students of", "children of", "residents of", "staff of", "committee of", "users of", r"year \d+(?: pupils| children)?(?: of| at| from)?", r"class \w+(?: of| at| from)?", "undersigned members of", "trustees of"),
    asides=("aged \\d+", "\\d{2} years old", "of no fixed", "from"),
    from_place=("of", "from", "in", "at"),
    title_tails=("(?:retired)",),
    no_office=(),
    being=("currently", "now", "a", "an", "the", "i am", "who is", "working as"),
    myself=("i", "we"),
    shared_self=(),
    ourselves=("we",),
    interviewers=("q", "question", "interviewer", "reporter"),
    statements=("comments", "comment", "submission", "response", "remarks", "letter", "note", "contribution", "views", "statement"),
    statement_by=("of", "by", "from"),
    notes_of=("wrote down for", "on behalf of", "as told by"),
    reports=("wrote", "writes", "told", "argued", "argues", "explained", "observed", "wondered", "insisted", "thought", "felt"),
    spoken_of=(),
    owned=(),
    told_by=(),
    thanks=("thank", "thanks", "please", "i", "we"),
    scribes=("minutes", "minute taker", "taken down", "recorded", "reported", "reporter", "photo", "clerk to the meeting"),
    signed=("signed", "sent on", "sent at", "tel", "phone", "date"),
    never=(),
    residents=("resident", "pensioner", "farmer", "fisherman", "fisher", "student", "shopkeeper"),
    resides=("residing", "living at", "address", "born", "phone", "tel", "email", "e-mail"),
    of_words=("of the", "of", "at the", "at", "for the", "for", "to the", "with the", "with", "in the"),
    joins=("and",),
    articles=("the",),
    and_offices=("and",),
    mottoes=(),
    letterhead_rest=("ref", "ref\\.", "our ref", "subject", "re", "to", "dear", "response", "submission", "comments"),
    addressed=("dear ", "to the ", "to: ", "attention: ", "attn"),
    introduces=("the undersigned", "the undersigned,", "objection from", "objection by", "representation by", "representation from", "sent by", "name of respondent:", "comment by", "my name is", "my name's", "i am", "i'm", "i’m", "full name", "submitted by", "submission by", "written by", "signed",
                "from:", "sender:", "name:", "this is"),
    i_am=("i am", "i'm", "i’m", "i work as an?", "i have been an?", "i've been an?", "i’ve been an?", "i am a", "i am an", "i am the", r"(?<![^\s.,;:!?]\s)as(?: the| a| an)?", r"(?:writ(?:e|ing)|speak(?:ing)?|respond(?:ing)?|comment(?:ing)?|reply(?:ing)?)(?: to you| here| today| this)? as(?: the| a| an)?", r"capacity as(?: the| a| an)?", "i'm a", "i'm an", "i’m a", "i’m an", r"(?<![^\s.,;:!?]\s)as a", r"(?<![^\s.,;:!?]\s)as an",
          "writing as a", "writing as an", "speaking as a", "speaking as an", "write as a", "write as an", "write to you as a"),
    family_names=(),
    middle_names=(),
    nick_firsts=(),
    writes=("submits", "submit", "wishes to submit", "wish to submit", "comments", "comment", "proposes", "propose", "writes", "would like to comment",
            "welcomes", "welcome", "responds", "respond", "asks", "ask", "suggests", "suggest", "recommends", "requests", "i write", "we write", "i am writing",
            "i'm writing", "i would", "we would", "i wish", "we wish", "i have been asked", "i'd", "we'd", "may i", "i submit", "we submit", "please", "says", "would like"),
    comments_of=tuple(
        f"{what}{the}"
        for what in ("comments of", "comments by", "comments from", "submission of", "submission by", "submission from", "response of", "response by",
                     "response from", "on behalf of", "i write on behalf of", "i am writing on behalf of", "we write on behalf of", "i write for", "writing for",
                     "reply of", "reply from", "statement of", "statement by", "resolution of", "resolution by", "resolution from", "motion of", "motion from", "petition of", "petition by", "petition from", "objection from", "objection by", "objection of", "views of", "contribution of", "contribution from", "observations of", "representation of",
                     "representations of", "i speak for", "we are", "we,", "from:")
        for the in ("", " the")
    ),
    fields={
        "name": ("name", "full name", "your name", "submitted by", "respondent", "name of respondent", "signed by", "contact name", "contact"),
        "role": ("position", "role", "occupation", "job title", "office held", "capacity", "job", "title"),
        "organisation": ("organisation", "organization", "body", "agency", "affiliation", "company", "on behalf of", "organisation (if any)", "organisation represented",
                         "group", "employer", "club", "society", "name of organisation"),
        "": ("address", "phone", "telephone", "email", "e-mail", "date", "postcode"),
    },
    name_labels=(),
    below=("tel", "phone", "mobile", "e-?mail", "address", "photo", "related", "read more", "sent from", "attached", "source", r"page\s+\d"),
    signs=("yours sincerely", "yours faithfully", "sincerely", "respectfully", "signed", "on behalf of", "best regards",
           "kind regards", "regards", "best wishes", "with thanks", "faithfully", "yours truly", "thank you", "yours", "yours ever", "many thanks", "thanks", "cheers",
           "with kind regards", "warm regards", "yours respectfully", "for the committee", "for and on behalf of", "by order", "sincerely yours", "love"),
    signs_for=(r"on\s+behalf\s+of\s+(?:the\s+)?", r"for\s+and\s+on\s+behalf\s+of\s+(?:the\s+)?", r"p\.?p\.?\s+"),
    office_ends=("said", "stated", "proposed", "suggested", "writes", "here", "and i", "and we", "who", "signed", "wishes", "submits", "welcomes", "but", "and my", "and have", "and am", "writing",
                 "asks", "asked", "and live", "and would", "i would", "i write", "i am", "please", "would"),
    openers=("the", "from", "by", "comments of", "remarks of", "remarks by", "contribution of"),
    speaks=("wanted", "supported", "thanked", "objected", "welcomed", "said", "stated", "proposed", "suggested", "asked", "proposes", "suggests", "asks", "says", "noted", "remarked",
            "added", "was worried", "was concerned", "was unhappy", "was pleased", "was against", "was in favour", "moved", "seconded", "replied", "felt", "questioned", "raised", "pointed out", "argued", "urged",
            "thought", "hoped", "preferred", "called for", "complained", "recommended", "wished", "wondered", "drew attention", "spoke", "agreed", "disagreed", "opposed", "favoured", "requested", "held", "accepted", "backed", "feared", "considered", "declared", "reported", "regretted", "pressed", "put forward", "doubted", "believed", "maintained",
            "expressed", "commented", "queried", "disliked", "wants", "explained", "observed", "insisted", "warned", "told the meeting", "enquired", "inquired", "agrees", "thinks", "feels", "has asked",
            "has proposed", "has suggested", "has written"),
    letter_day=tuple(rf"(?:[^,\n]{{1,40}},\s*){{0,2}}{one}" for one in DAY),
    addressees=("the county", "county of", "consultation", "public", "draft", "response", "the chief", "strategy", "harbour and foreshore", "harbour strategy", "the drafting committee", "the working group", "the editors", "the harbour board"),
    refers=("under", "according to", "in reply to", "referring to", "pursuant to", "of", "on", "until", "since", "before", "after", "was", "were", "is", "are", "will", "by", "from", "your letter",
            "dated", "due", "in force", "opened", "closed", "meeting"),
    until=("before", "by", "until", "from", "after", "since"),
    encloses=("enclosed with", "attached to"),
    sends=("writes to", "wrote to"),
    greets=("hello", "hi"),
    records=("minutes", "notes of", "record of"),
    afterwards=("after", "since", "following", "before", "ever since", "in response to", "under"),
    works_at=(r"i(?:['’]m| am)?\s+(?:now |currently |still |also )?(?:work(?:ing)?|employed)(?:\s+[a-z]+){0,4}?\s+(?:at|for)",
              r"i(?:['’]m| am)?\s+(?:now |currently |still |also )?(?:teach(?:ing)?|drive|nurse|stud(?:y|ying)|volunteer(?:ing)?|cook|clean|lecture|practise)(?:\s+[a-z]+){0,2}?\s+(?:at|for)",
              r"i\s+(?:now |currently |still |also )?(?:run|manage|chair|own|represent)", r"we\s+at", r"i(?:['’]m| am)?\s+(?:write|writing|speak|speaking)\s+(?:for|on behalf of)"),
    company_ends=("consultants", "consulting", "architects", "engineers", "engineering", "surveyors", "solicitors", "planners", "associates", "partners", "builders", "contractors", "developers",
                  "processing", "foods", "taxis", "cabs", "holdings", "logistics", "shipping", "haulage", "industries", "systems", "solutions", "properties", "estates", "interiors", "hardware", "studios", "designs", "catering", "garage", "electrics", "plumbing", "florists", "butchers", "bakers", "opticians", "records", "cinema", "farms", "dairies", "motors",
                  "cycles", "books", "press", "bakery", "brewery", "foundry", "energy", "homes", "transport", "buses", "railways", "laboratories", "media", "nurseries", "timber", "stores", "traders"),
    presides=("in the chair", "chair", "chairman", "chairwoman", "chairperson", "presiding", "clerk", "secretary", "minutes", "minutes by", "minute taker"),
    moderates=("(?:the |vice[- ]|acting )?chair(?:man|woman|person)?", "in the chair", "speaking from the chair", "(?:the )?presid(?:ent|ing officer)", "presenter", "(?:radio |show |co-?)?host", "moderator", "facilitator", "interviewer", "newsreader", "announcer", "inspector", "clerk", "minute taker", "compere"),
    opens_meeting=("thanked (?:all|the|everyone|everybody|both|speakers|members|those|her|him|them)", "welcomed (?:all|everyone|everybody|members|those|the (?:speakers|members|meeting|public|guests|visitors))", "opened the", "closed the", "declared the", "invited", "introduced", "called (?:on|upon|the meeting|for order)", "reminded", r"put (?:it|the \w+) to the", "took the chair", "gave apologies", "read (?:out )?(?:the )?(?:apologies|minutes)", "summed up"),
    convened=(r"(?:meeting|assembly|session|agm) of(?: the)?",),
    convenes=("met", "held", "convened", "debated", "heard", "discussed", "took place"),
    hours=(r"\d{1,2}(?:[.:]\d{2})?\s?(?:a|p)\.?m\.?", r"\d{1,2}[.:]\d{2}(?:\s?h(?:rs|ours)?)?", r"\d{1,2} o['’]clock", "noon"),
    held_on=(r"at (?:its|their|our) (?:\w+ ){0,3}(?:meeting|session|assembly|agm)", "extract from the minutes", "extract from the record", "transcript", "survey result", "survey results", "adopted", "agreed at", "passed", "hearing", "public hearing", "public meeting", "workshop", "held on", "meeting of", "minutes of", "date of the meeting", "meeting on", "minutes", "notes of", "record of"),
    concludes=("summed up", "concluded", "closed", "invited", "ruled", "held", "put it", "reminded"),
    resolves=("resolved", "it was (?:agreed|resolved|decided|noted)", "the (?:meeting|council|committee|board) (?:agreed|resolved|decided|noted|closed)", "agreed:", "action:", "any other business", "next meeting", "date of next meeting"),
    meets=("met", "meets", "gathered"),
    met_when=("on", "again", "the", "evening", "morning", "of"),
    attends=("present", "in attendance"),
    bylines=("by", "words by", "report by", "with", "from", r"(?:a |the )?(?:\w+ )?(?:column|diary|report|essay|view|notes?) (?:by|from)", r"[^.!?\n]{3,50}[:,–-] (?:a |the )?(?:column|diary|report|essay|view) (?:by|from)"),
    salutes=("sir", "sirs", "madam", "sir or madam", "editor", r"dear (?:sirs?|madam|editor|sir or madam|mr editor|the editor)", "to the editor"),
    posted=("posted by", "comment by", "comment from", "submitted by", "written by", "sent by", "by", "from"),
    posts=("wrote", "writes", "said", "says", "commented", "posted", "replied", "comments", "submitted"),
    unknown_speakers=frozenset(("interviewer", "reporter", "q", "presenter", "host", "moderator", "newsreader", "caller", "facilitator", "voice", "voices", "audience", "several", "several voices", "voice from the floor", "from the floor", "floor", "member of the public", "man", "woman", "speaker", "heckler", "unknown", "unidentified speaker", "lady at the back", "gentleman at the back")),
    men=(r"mr\.?", "sir", "lord", "father", "brother"),
    women=(r"mrs\.?", r"ms\.?", "miss", "dame", "lady", "sister"),
    led_by=("the", "from", "by"),
    in_sentences=("is", "are", "was", "were", "will", "would", "have", "has", "had", "should", "shall", "i", "we", "you", "they", "please", "began", "see", "your", "our ref", "in reply", "further to", "with reference",
                  "under", "according to", "pursuant to", "until", "since", "before", "after", "by", "due", "in force", "opened", "closed", "dated", "published", "last",
                  r"(?:draft|strategy|letter|plan|order|act|directive|report|regulations?|circular|notice|document|e-?mail|version|decision|leaflet) (?:of|from|on)(?=\W*$)"),
    submits=("submitted", "submission", "sent", "received", "lodged", "signed", "response received", "written", "comments? received", "handed in", "emailed", "posted", "presented", "delivered"),
    role_links=("of", "for", "to", "at", "in", "with"),
    speaks_for=("for", "representing", "on behalf of", "speaking for", "with"),
    no_callings=("who", "that", "of", "and", "a", "an", "the", "is", "it", "my", "our"),
    weak_roles=("resident", "ratepayer", "member", "mother", "father", "parent", "widow", "widower", "pensioner", "woman", "man", "person", "reader", "tenant", "volunteer", "pupil", "mate", "hand", "wife", "lead", "chief", "worker"),
    sent_on=("date of (?:the |this |your )?(?:response|letter|comment|comments|form|reply|completion)", "date", "received", "date received", "received on", "sent on", "day", "sent", "submitted on", "dated", "date of submission", "date sent", "date of letter", "signed on", "written on"),
    day=day,
    title_case=title_case,
    kind_of=kind_of,
    weekdays=letters.WEEKDAYS,
    form_labels=frozenset(label for labels in FIELDS.values() for label in labels),
    closings=(
        r"i\s+(?:am|remain|have\s+the\s+honou?r\s+to\s+be),?\s+(?:dear\s+)?(?:sirs?|madam)?\W*(?:your.*|yours.*)?", r"your(?:s)?\s+(?:most\s+)?(?:obedient|humble)\s+servant",
        r"(?:and\s+|with\s+)?(?:all\s+|my\s+|our\s+|very\s+|the\s+)?(?:kind(?:est)?|best|warm(?:est)?|friendly|many|sincere|good|cordial|neighbourly)\s+(?:regards|wishes|greetings|thanks|respects)",
        r"(?:with\s+)?(?:regards|thanks|greetings|respect|gratitude)(?:\s+and\s+(?:kind|best|good)\s+(?:regards|wishes))?", r"yours(?:\s+(?:very\s+)?(?:sincerely|faithfully|truly|ever|respectfully|hopefully|in\s+\w+|aye|gratefully|etc|&c|obediently|cordially|(?:\w+ly)))*\.?",
        r"(?:very\s+|most\s+)?(?:sincerely|faithfully|respectfully|truly|cordially|hopefully|gratefully)(?:\s+(?:yours|submitted))?", r"in\s+(?:solidarity|hope|anticipation|friendship|haste)",
        r"cheers", r"(?:lots\s+of\s+)?love(?:\s+from)?", r"ever\s+yours", r"(?:best|warmly|bye(?:\s+for\s+now)?|cordially)(?=\W*$)", r"(?:many\s+)?thank(?:s|\s+you)(?:\s+(?:again|very\s+much|so\s+much|in\s+advance|for\s+(?:reading|listening|your\s+\w+)))*(?=\W*(?:$|[A-Z]))",
        r"\(?signed\)?(?:\s+by)?(?=\W*(?:$|[A-Z]))", r"signed\s+(?:for|on\s+behalf\s+of)\s+(?:the\s+)?[\w' ]+?(?:\s+by)?(?=\W*$)",
        r"(?:signed\s+)?(?:for\s+and\s+on\s+behalf\s+of|on\s+behalf\s+of|for|by\s+order\s+of)\s+(?:the\s+)?(?:committee|board|members|council|executive|trustees|association|branch|parish|club|society|trust|group)(?=\W*$)",
    ),
    role_ends=(
        r"\w*(?:monger|wright|warden|teacher|lecturer|officer|manager|associate|engineer|nurse|surveyor|secretary|keeper|builder|maker|master|mistress|woman|man|person|ologist|ographer|ician|eer|gardener|wife|smith|herd|grower|breeder|fitter|hand|diver|worker|planner|driver|dealer|adviser|advisor)s?",
        r"(?:chair|president|secretary|treasurer|clerk|head|chief|lead|director|manager|officer|partner|owner|proprietor|trustee|editor|surveyor|organiser|organizer|convenor|convener|captain|commodore|skipper|bosun|agent|ranger|vicar|rector|curate|priest|minister|imam|rabbi|doctor|nurse|midwife|surgeon|vet|dentist|chemist|pharmacist|teacher|lecturer|professor|fellow|associate|reader|student|pupil|apprentice|researcher|scientist|biologist|economist|architect|solicitor|barrister|accountant|consultant|auditor|inspector|consul|governor|mayor|councillor|alderman|steward|delegate|representative|spokesperson|coordinator|co-ordinator|administrator|assistant|deputy|leader|coxswain|foreman|tutor|broker|sister|pilot|fisher|angler|farmer|crofter|baker|butcher|grocer|publican|landlord|landlady|hotelier|shopkeeper|potter|painter|artist|author|writer|journalist|musician|carpenter|joiner|plumber|electrician|mechanic|welder|docker|stevedore|sailor|mariner|mate|pensioner|widow|widower|mother|father|parent|carer|volunteer|member|resident|ratepayer|tenant|leaseholder|merchant|trader|broker|executive|principal|bursar|registrar|librarian|curator|archivist|historian|naturalist|ornithologist|ecologist|guide|instructor|coach)s?",
    ),
    particles=("van", "von", "de", "der", "den", "di", "da", "la", "le", "du", "del", "bin", "al", "af", "ap", "mac", "o'"),
    address_ends=("street", "road", "lane", "avenue", "terrace", "close", "drive", "place", "row", "walk", "square", "hill", "view", "cottages?", "house", "villas?", "court", "gardens", "grove", "crescent",
                  "way", "quay", "wharf", "rise", "mews", "parade", "esplanade", "promenade", "green", "farm", "lodge", "manor", "barn", "battery", "flat", "village", "town", "vicarage", "rectory", "manse", "buildings", "point", "bay", "steps", "yard", "alley", "mill", "beach", "pier"),
    papers=frozenset(("strategy", "plan", "draft", "report", "paper", "consultation", "response", "comments", "policy", "foreshore", "harbour", "appendix", "article", "section", "objectives")),
    after_names=(r"\((?:he|she|they)\s*[/,]\s*\w+\)", "x+", "frse", "mbe", "obe", "cbe", "kc", "qc", "jp", "frs", "ph\\.?d\\.?", "m\\.?a\\.?", "b\\.?a\\.?", "msc", "bsc", "frics", "mrics", "riba", "r\\.?n\\.?", "esq\\.?", "dipl\\.?-ing\\.?", "jnr", "snr", "jr", "sr"),
    firms=(r"[^,]*\s(?:&|and)\s(?:sons?|daughters?|co|company|partners|associates|brothers)\b[^,]*",
           r"[^,]*\s(?:&|and)\s[^,]*,\s*(?:solicitors|surveyors|architects|chandlers|accountants|engineers|consultants|brokers|shipbrokers|estate agents|planners|merchants)\W*", r"[^,]*\b(?:ltd|limited|llp|plc|inc|sons|brothers|bros|co|gmbh|surgery|practice|café|cafe|hotel|inn|stores?|boatyard|chandlers?|marine|fisheries|charters|ferries|primary|academy|nursery|museum|gallery|port of \w+|county of \w+|rspb|watch|guild|fleet|lifeboat|mission|bakery|brewery|farm shop)\b[^,]*"),
)  # fmt: skip
