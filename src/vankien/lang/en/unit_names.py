"""English: names of kinds of units and of pages, and the numbers behind them."""

from vankien.lang.rows import ROW
from vankien.model.locator import UnitKind

UNITS = {
    "bullet points": UnitKind.BULLET, "bullet point": UnitKind.BULLET, "bullets": UnitKind.BULLET,
    "bullet": UnitKind.BULLET, "dash": UnitKind.BULLET, "indent": UnitKind.BULLET,
    "appendices": UnitKind.APPENDIX, "appendix": UnitKind.APPENDIX, "annexes": UnitKind.APPENDIX,
    "annex": UnitKind.APPENDIX, "schedules": UnitKind.APPENDIX, "schedule": UnitKind.APPENDIX,
    "app\\.": UnitKind.APPENDIX, "sch\\.": UnitKind.APPENDIX, "sched\\.": UnitKind.APPENDIX, "sched": UnitKind.APPENDIX, "sch": UnitKind.APPENDIX,
    "parts": UnitKind.PART, "part": UnitKind.PART, "pt\\.": UnitKind.PART,
    "chapters": UnitKind.CHAPTER, "chapter": UnitKind.CHAPTER, "chap\\.": UnitKind.CHAPTER, "ch\\.": UnitKind.CHAPTER,
    "ch": UnitKind.CHAPTER, "chap": UnitKind.CHAPTER, "pt": UnitKind.PART,
    "sections": UnitKind.SECTION, "section": UnitKind.SECTION, "sect\\.": UnitKind.SECTION,
    "sec\\.": UnitKind.SECTION, "ss\\.": UnitKind.SECTION, "s\\.": UnitKind.SECTION,
    "sect": UnitKind.SECTION, "sec": UnitKind.SECTION, "s": UnitKind.SECTION, "§": UnitKind.SECTION,
    "§§": UnitKind.SECTION,
    "articles": UnitKind.ARTICLE, "article": UnitKind.ARTICLE, "arts\\.": UnitKind.ARTICLE, "art\\.": UnitKind.ARTICLE,
    "art": UnitKind.ARTICLE, "arts": UnitKind.ARTICLE, "cl": UnitKind.CLAUSE,
    "clauses": UnitKind.CLAUSE, "clause": UnitKind.CLAUSE, "cll\\.": UnitKind.CLAUSE, "cl\\.": UnitKind.CLAUSE,
    "sub-clauses": UnitKind.CLAUSE, "sub-clause": UnitKind.CLAUSE, "subclause": UnitKind.CLAUSE,
    "sub-sections": UnitKind.CLAUSE, "sub-section": UnitKind.CLAUSE, "subsections": UnitKind.CLAUSE,
    "subsection": UnitKind.CLAUSE,
    "points": UnitKind.POINT, "point": UnitKind.POINT, "objectives": UnitKind.POINT, "objective": UnitKind.POINT,
    "items": UnitKind.POINT, "item": UnitKind.POINT, "entries": UnitKind.POINT, "entry": UnitKind.POINT, "letters": UnitKind.POINT, "letter": UnitKind.POINT,
    "lit\\.": UnitKind.POINT, "aims": UnitKind.POINT, "aim": UnitKind.POINT, "goals": UnitKind.POINT,
    "goal": UnitKind.POINT, "sub-points": UnitKind.POINT, "sub-point": UnitKind.POINT,
    "rules": UnitKind.POINT, "rule": UnitKind.POINT, "conditions": UnitKind.POINT, "condition": UnitKind.POINT,
    "byelaws": UnitKind.SECTION, "byelaw": UnitKind.SECTION, "bye-laws": UnitKind.SECTION, "bye-law": UnitKind.SECTION,
    "bylaws": UnitKind.SECTION, "bylaw": UnitKind.SECTION, "by-laws": UnitKind.SECTION, "by-law": UnitKind.SECTION,
    "standing orders": UnitKind.SECTION, "standing order": UnitKind.SECTION,
    "regulations": UnitKind.SECTION, "regulation": UnitKind.SECTION, "regs\\.": UnitKind.SECTION,
    "reg\\.": UnitKind.SECTION, "regs": UnitKind.SECTION, "reg": UnitKind.SECTION,
    "sub-paragraphs": UnitKind.POINT, "sub-paragraph": UnitKind.POINT, "subparagraphs": UnitKind.POINT,
    "subparagraph": UnitKind.POINT, "sub-para": UnitKind.POINT,
    "paragraphs": UnitKind.PARAGRAPH, "paragraph": UnitKind.PARAGRAPH, "paras\\.": UnitKind.PARAGRAPH,
    "paras": UnitKind.PARAGRAPH, "para\\.": UnitKind.PARAGRAPH, "para": UnitKind.PARAGRAPH,
    "sentences": UnitKind.SENTENCE, "sentence": UnitKind.SENTENCE,
    "tables": UnitKind.TABLE, "table": UnitKind.TABLE,
    ROW: UnitKind.POINT,
}  # fmt: skip
WEAK_UNITS = ("letter", "dash", "s", "ch", "p", "pt", "cl", "art", "sec")
AGENDA = ("item", "items")
PLURALS = (*(one for one in UNITS if one.endswith("s") and one[:-1] in UNITS and len(one) > 2), "appendices", "annexes")
PLANS = ("schedule", "schedules")
SPOKEN_DOTS = ("point", "dot")
NOT_AFTER = ("turning", "boiling", "focal", "spare", "case in")
PAGE = ("page", "pages", "pp\\.", "p\\.", "pg\\.", "pg", "p", "pp")
LINE = ("line", "lines", "l\\.", "ll\\.", "ln\\.", "ln")
ORDINAL_MARK = ("number", "no\\.")
ORDINALS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12,
}  # fmt: skip
LEADING = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "last": -1, "final": -1, "closing": -1, "concluding": -1, "opening": 1, "introductory": 1, "lead": 1, "top": 1, "bottom": -1, "penultimate": -2,
    "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "5th": 5, "6th": 6, "7th": 7, "8th": 8, "9th": 9,
    "second last": -2, "last but one": -2,
}  # fmt: skip
FIRST = ("first",)
LAST = ("last",)
FROM_BELOW = ("from the bottom", "from below")
TO = (r"(?<!reference\s)(?<!references\s)(?<!reference\s\s)(?<!references\s\s)to", "through", "until")
JOINS = ("and", "or", "as well as", "&")
MEASURES = (
    "km", "kilometres", "miles", "metres", "metre", "m", "cm", "hectares", "ha", "acres", "per cent", "percent",
    "percentage", "million", "billion", "thousand", "hundred", "m²", "lakh", "crore", "months", "times", "tonnes",
    "tons", "kg", "litres", "degrees", "pounds", "euros", "dollars", "rupees", "pence", "p", "years", "hours",
    "minutes", "weeks", "days", "pm", "am", r"p\.m", r"a\.m", "o'clock", "knots", "knot", "mph", "kilos", "points",
)  # fmt: skip
MEASURING = ("is", "was", "were", "costs", "weighs", "measures", "nearly", "almost")
HOURLY = (
    "close at", "closes at", "closed at", "closing at", "open at", "opens at", "opening at", "start at", "starts at", "begin at",
    "begins at", "end at", "ends at", "finish at", "finishes at", "leave at", "leaves at", "arrive at", "arrives at", "shut at",
    "shuts at", "kick-off at", "kicks off at", "is at", "was at", "home at", "bed at", "up at", "morning at", "evening at", "night at",
    "at about", "at around", "at roughly", "by about", "by around", "from about", "after about", "before about",
    "until", "till", "past", "o'clock or",
)  # fmt: skip
COUNTS = (
    r"first(?:ly)?(?=,)",
    r"second(?:ly)?(?=,)",
    r"third(?:ly)?(?=,)",
    r"fourth(?:ly)?(?=,)",
    r"fifth(?:ly)?(?=,)",
    r"lastly(?=,)",
    r"finally(?=,)",
)  # fmt: skip
