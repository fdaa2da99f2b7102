"""Changes asked for in a paper of somebody else than who issues the draft: "Quy chế của Sở Xây dựng, Điều 9: …".

Owners have no end of names, so the draft at hand tells: whom the lines at its head name issues it. An owner told as
the place of a change and named nowhere there has a paper of his own, and a person sees what was asked for.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.others_papers import PaperWords
from vankien.lang.speech import Speech
from vankien.parse.draft.backing import Backing
from vankien.parse.restraint.surroundings import Setting
from vankien.parse.script import Script
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

LONGEST_HEAD = 120  # code points of a line that names who issues a draft; a longer one tells of others, too
_WORD = re.compile(r"[^\W\d_]+")
_OWNER = r"(?P<owner>[^\W\d_]+(?:\s+[^\W_]+){0,5}?)"


@dataclass(frozen=True, slots=True)
class _Patterns:
    before: tuple[re.Pattern[str], ...]
    behind: tuple[re.Pattern[str], ...]
    ours: re.Pattern[str]
    reasons: re.Pattern[str]
    grounds: re.Pattern[str]
    alike: re.Pattern[str]
    fore: re.Pattern[str]
    dated: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(s: Speech) -> _Patterns:
    t: PaperWords = s.papers
    paper, of = rf"(?<!\w){words(t.papers)}", words(t.ofs)
    place = rf"(?:{words((*s.units, *s.page))}\s+[^\W_]|\d+\.\d|[\U0001d400-\U0001d7ff])"
    ahead = rf"\s*[,:(–-]?\s*(?:{words(t.leads)}\s+)?(?={place})"
    inside = rf"{place}[^,;:.]{{0,24}},?\s+(?:{words(s.containers)}\s+)?(?:{words(t.fore)}\s+)?"
    of_year = rf"(?<!\w){words((*t.papers, *t.dated))}(?:\s+(?:{of}|{words(t.dates)}))?\s+"
    owned = rf"{_OWNER}{'|'.join(t.owns)}\s+{paper}" if len(t.owns) == 1 else "(?!)"
    return _Patterns(
        before=tuple(map(compile_later, (rf"{paper}\s+{of}\s+(?!{place}){_OWNER}{ahead}", rf"{owned}{ahead}"))),
        behind=tuple(
            map(
                compile_later,
                (rf"{inside}{paper}\s+{of}\s+(?!{place}){_OWNER}\s*(?=[,;:.]|$)", rf"{inside}{owned}\s*(?=[,;:.]|$)"),
            )
        ),
        ours=compile_later(words(t.ours)),
        fore=compile_later(rf"(?:{words(t.fore)}\s+)*"),
        dated=compile_later(
            rf"{of_year}(?P<year>(?:1[6-9]|20)\d\d){ahead}|{inside}{of_year}(?P<its>(?:1[6-9]|20)\d\d)(?=\s*(?:[,;:.]|$))"
        ),
        alike=compile_later(words(t.grounds or ("(?!)",))),
        grounds=compile_later(words(t.grounds or ("(?!)",))),
        reasons=compile_later(rf"{words((*s.stories.reasons, *t.grounds))}\s+(?:{words(t.fore)}\s+)?$"),
    )


def is_of_others_paper(script: Script, around: Setting, draft: Backing) -> bool:
    """Whether the sentence of a change says before it that its place stands in a paper that is not the draft."""
    patterns = _patterns(script.grammar.speech)
    head = f"{around.head}{around.inner}"
    found = (one for pattern in (*patterns.before, *patterns.behind) for one in pattern.finditer(head))
    return any(
        _is_strange(one["owner"], draft, patterns)
        and patterns.reasons.search(head, 0, one.start()) is None
        and patterns.grounds.search(head, one.start(), one.start("owner"))
        is None  # "khoản 6 trùng quy định của Luật …"
        and patterns.alike.match(one["owner"]) is None  # "As in the Angling Club's rules, section 21(2) …"
        for one in found
    )


def dated_paper(script: Script, around: Setting, draft: Backing) -> str | None:
    """The paper of a year that is none of the draft's head, as the place of a change: "the Rules of 2007, B2.3"."""
    patterns = _patterns(script.grammar.speech)
    head = f"{around.head}{around.inner}"
    for one in patterns.dated.finditer(head):
        year = one["year"] or one["its"]
        is_own = any(year in line for line in draft.head) or patterns.reasons.search(head, 0, one.start()) is not None
        if not is_own:
            return one[0].strip()
    return None


def _is_strange(owner: str, draft: Backing, patterns: _Patterns) -> bool:
    """Whether an owner is named nowhere at the head of the draft."""
    fore = patterns.fore.match(owner)
    said = " ".join(_WORD.findall(owner, 0 if fore is None else fore.end()))
    return (
        bool(said)
        and patterns.ours.fullmatch(said) is None
        and not any(said in " ".join(_WORD.findall(line)) for line in draft.head if len(line) <= LONGEST_HEAD)
    )
