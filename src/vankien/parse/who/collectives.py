"""People who write together and are no body of the state's: "Tập thể hộ dân tổ 4 phường Bãi Sau", "Bà con xóm Chài"."""

import re
from collections.abc import Sequence
from functools import lru_cache

from vankien.lang.people import People
from vankien.model.contribution import Contributor, ContributorKind
from vankien.parse.who.dates import is_day
from vankien.parse.who.names import CAPITALS, LONGEST_HEAD, is_titled
from vankien.parse.who.office_behind import body_at
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

LONGEST = 110  # code points of a line that names them
FOOT = 3  # lines with words at the end among which they sign; a day and an address may stand below
HEAD = 10  # the same at the beginning, in which they say who they are, or a title does
_PROPER = re.compile(rf"[{CAPITALS}\d]")  # what names these and not "bà con" at large
_SENTENCE = (".", "!", "?", ";", ":", ",", "”", '"')


@lru_cache(maxsize=8)
def _patterns(p: People) -> tuple[re.Pattern[str], ...]:
    who, stands_for = words(p.collectives), words((*p.signs_for, *p.comments_of))
    return (
        compile_later(rf"(?i)\W*(?:{stands_for}\s*)?(?P<who>{who}(?P<rest>.*?))(?:\([^()]*\))?\W*"),
        compile_later(
            rf"(?i)(?:^|[.!?]\s+)(?:{words(p.ourselves)})(?:\s+{words(p.ourselves_are)}|,)\s+(?P<who>{who}(?P<rest>[^,.;:!?\n“”\"]{{2,{LONGEST}}}))"
        ),
        compile_later(words((*p.writes, *p.speaks, *p.office_ends))),
        compile_later(rf"\W*(?:{words(p.below)})"),
    )


def collective(lines: Sequence[str], p: People) -> Contributor | None:
    """Those who sign together in the last lines, or say in the first who they are; None where nobody does."""
    if not p.collectives:
        return None
    whole, says, _, below = _patterns(p)
    said = [line.strip() for line in lines if line.strip()]
    foot = [one for one in said[1:] if not is_day(one, p) and below.match(one.lower()) is None][-FOOT:]
    for line in reversed(foot):
        match = whole.fullmatch(line) if len(line) <= LONGEST and not line.endswith(_SENTENCE) else None
        if match is not None and _names(match["rest"]) and _verbs(match["rest"], p) is None:
            return Contributor(None, None, match["who"].strip(), ContributorKind.BODY)
    for line in said[:HEAD]:
        match = _titled(p).fullmatch(line) if len(line) <= LONGEST else None
        if match is not None and _names(match["rest"]) and _verbs(match["rest"], p) is None:
            return Contributor(None, None, match["who"].strip(), ContributorKind.BODY)
        match = says.search(line[:LONGEST_HEAD])
        if match is None:
            continue
        school = body_at(line, match.end() + 2, p) if p.bodies_anywhere and line[match.end() :][:2] == ", " else None
        if school is not None and is_titled(school[0], p):
            return Contributor(None, None, school[0], ContributorKind.BODY)  # "We the pupils of Class 4, Quill School"
        verb = _verbs(match["rest"], p)
        rest = match["rest"] if verb is None else match["rest"][: verb.start()]  # "các hộ dân tổ 4 | xin góp ý"
        if _names(rest):
            named = match["who"][: len(match["who"]) - len(match["rest"]) + len(rest)]
            return Contributor(None, None, named.strip(), ContributorKind.BODY)
    return None


@lru_cache(maxsize=8)
def _titled(p: People) -> re.Pattern[str]:
    """Whose petition a second line of its title says it is: "(của 34 hộ dân xóm Bến Gành)"."""
    by = words(p.statement_by)
    return compile_later(rf"(?i)\W*{by}\s+(?P<who>{words(p.collectives)}(?P<rest>[^()]*?))\W*")


def _verbs(rest: str, p: People) -> re.Match[str] | None:
    return _patterns(p)[2].search(rest.lower())


def _names(rest: str) -> bool:
    """Whether words tell these people by a place, a number or a body."""
    return _PROPER.search(rest) is not None
