"""English: the plurals of rows' names, and the papers and bodies that have rows of the same names."""

import re

from vankien.lang.rows import RowWords

_HISSES = re.compile(r"(?:s|x|z|ch|sh)$")
_Y = re.compile(r"(?<=[^aeiou])y$")


def plural(name: str) -> str:
    """The name of several rows: "policies", "boxes", "strategic objectives"."""
    if _Y.search(name):
        return _Y.sub("ies", name)
    return f"{name}es" if _HISSES.search(name) else f"{name}s"


ROWS = RowWords(
    plural=plural,
    papers=(
        "act", "acts", "bill", "decree", "regulation", "regulations", "programme", "program", "plan", "strategy", "report", "paper",
        "white paper", "green paper", "review", "study", "inquiry", "enquiry", "guidance", "guide", "framework", "charter",
        "directive", "convention", "treaty", "manifesto", "survey", "audit",
    ),
    owned=("of", "in", "from", "under"),
    of=("of", "by", "from"),
    qualified_before=True,
    lead=r"(?:(?:the|that|an?|this|your|our|their|[\w-]+['’]s|(?:19|20)\d\d)\s+(?:(?!(?:of|to|with|and|for|in)\s)[\w'’-]+\s+){0,4}?)?",
    plain=(
        "the", "a", "this", "your", "our", "that", "draft", "proposed", "new", "present", "consultation", "whole", "current", "said",
        "long", "excellent", "otherwise", "very", "good", "whole", "same", "revised", "final", "entire", "government's", "main",
        "and", "it", "its", "government", "council", "authority", "department", "ministry", "minister", "paper", "document",
    ),
    owners=(r"(?:the\s+)?(?:auditors?|inspectors?|consultants?|ombudsman|court|coroner|engineers?)(?!\w|['’])",),
    bodies=(r"(?:the\s+)?(?:[\w-]+\s+)?(?:commission|committee|board|jury|commissioners?|auditor)(?!\w|['’])",),
    other="of the law",
)  # fmt: skip
