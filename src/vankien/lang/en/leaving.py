"""English: wording that is left to those who write."""

from vankien.lang.leaving import LeavingWords

_WORDING = r"(?:wording|words|phrasing|drafting|language|text|phrase|form\s+of\s+words|sentence|details?|figure|number)"
_YOU = r"(?:you|the\s+(?:officers?|drafters?|board|council|committee|department|county|team|lawyers?|experts?|editors?|clerks?|planners?|authors?|treasurer)|others|them|whoever\s+\w+|people\s+who|your\s+\w+|someone|somebody|wiser\s+heads|better\s+heads|my\s+betters)"
_NOT = r"(?:do\s+not|don['’]?t|cannot|can['’]?t|could\s+not|couldn['’]?t|would\s+not|wouldn['’]?t)"

LEAVING = LeavingWords(
    leaves=(
        rf"(?:the\s+|exact\s+|precise\s+)*{_WORDING}\s+(?:is\s+|are\s+|being\s+|can\s+be\s+|may\s+be\s+|i\s+am\s+|i\s+)?(?:up\s+to|left\s+to|leaving\s+to|leave\s+to|a\s+matter\s+for|is\s+for|for)\s+{_YOU}",
        rf"{_WORDING}\s+(?:is\s+|are\s+)?(?:yours(?=\W)|as\s+(?:you|they|the\s+\w+)\s+(?:see|think|thinks?)\s+(?:fit|best))",
        rf"(?:leave|leaves|leaving|left)\s+(?:it|that|this|(?:the\s+|its\s+|exact\s+)*{_WORDING}|how(?:\s+\w+){{1,6}}?|the\s+rest)\s+(?:entirely\s+|all\s+)?(?:to|with)\s+{_YOU}",
        r"(?:however|whichever\s+way|in\s+whatever\s+words)\s+(?:you|they)\s+(?:choose|like|wish|want|care|prefer|see\s+fit|put|word|phrase)",
        rf"in\s+(?:whatever|your\s+own|suitable|what)\s+{_WORDING}(?:\s+you\s+\w+)?",
        rf"i\s+(?:really\s+|just\s+)?{_NOT}\s+(?:know|say|see|think\s+of|offer|tell\s+you|have|claim\s+to\s+know)\s+(?:\w+\s+)?(?:how\s+to\s+(?:word|put|phrase|write|say)|what\s+words|{_WORDING}|how\s+(?:much|many))",
        rf"i\s+have\s+no\s+(?:{_WORDING}|words)\s+(?:to\s+offer|for\s+(?:it|this|that))",
        r"how\s+(?:you|they|it)\s+(?:put|puts|word|phrase|say|is\s+put|is\s+worded)\s+(?:it\s+|that\s+|this\s+)?(?:i\s+|we\s+)?(?:leave|is\s+up\s+to|is\s+for|is\s+your)",
        r"you\s+will\s+know\s+(?:best\s+)?how\s+to\s+(?:put|word|phrase|say|write)",
        r"(?:is|are)\s+for\s+(?:you|others|the\s+\w+)\s+to\s+(?:find|choose|settle|decide|word|draft|write)",
        r"(?:he|she|they|we|i)\s+(?:did|do|does)\s+not\s+mind\s+(?:which|how|what)",
        r"(?:we|i)\s+(?:should|would)\s+be\s+(?:glad|happy|pleased)\s+to\s+see\s+(?:a\s+)?(?:first\s+)?draft",
        r"find\s+(?:us\s+)?(?:a\s+)?(?:better|kinder|gentler|plainer)\s+(?:words?|way|phrase|term)\s+(?:for\s+us|for\s+me|yourselves|if\s+you\s+can)",
    ),
    fillers=("but", "and", "i", "we", "though", "the", "a", "exact", "precise", "well", "so", "or", "a better one", "wording", "it", "that", "then", "please", "if you like"),
    counts=("ought to be", "should be", "needs?", "must", "has to be", "required", "would be good", "could do with", "will be needed", "is wanted"),
)  # fmt: skip
