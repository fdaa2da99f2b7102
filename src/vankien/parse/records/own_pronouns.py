"""Whoever speaks in a record is called by a pronoun from his second sentence on: "She would like “or ducks” deleted".

A letter that says "he asked that 3.1 be removed" tells of somebody else; in the words of a record that are one
person's, the pronoun is that person, unless another one was named beside him. The grammar then sees "we" in its place.
"""

import re
from functools import lru_cache

from vankien.lang.people import People
from vankien.model.contribution import Contributor, ContributorKind
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later


def with_own_pronouns(marks: str, lower: str, who: Contributor, p: People) -> str:
    """A text in which a person whose words these are speaks for himself, as long as it was.

    `marks` is the text with plain quotation marks, `lower` the same in lower case.
    """
    if not p.own_pronouns or who.kind is not ContributorKind.PERSON or who.name is None:
        return marks
    pronoun, others = _patterns(p)
    made, at = list[str](), 0
    for match in pronoun.finditer(lower):
        begin = lower.rfind("\n", 0, match.start()) + 1
        if len(others.findall(lower, begin, match.start("who"))) > 1:
            continue  # himself and another: "Mr Hay thanked Mr Roe. He asked …"
        first, last = match.span("who")
        made += (marks[at:first], p.own_voice.ljust(last - first)[: last - first])
        at = last
    return "".join((*made, marks[at:]))


@lru_cache(maxsize=8)
def _patterns(p: People) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A pronoun at the head of a sentence before a verb of asking; whoever is named by a title or as somebody's kin."""
    lead = rf"(?:{words(p.own_leads)}\s+)?" if p.own_leads else ""
    head = rf"(?:(?<=[.!?:;][\s”\"])|(?<=\n)|^)\s*{lead}"
    return (
        compile_later(rf"{head}(?P<who>{words(p.own_pronouns)})(?=\s+(?:\w+\s+)?{words(p.own_asks)})"),
        compile_later(rf"{words((*p.titles, *p.honorifics))}\s+(?=[^\W\d_])|{words(p.kin_spoken_of or ('(?!)',))}"),
    )
