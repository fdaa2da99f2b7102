"""Whether a letter is a form that somebody filled in: by its title, or by the labels of who fills it in.

And whether the form says that a body does: "Responding as: An organisation".
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from vankien.lang.people import People
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

TITLE_LINES = 3  # lines with words at the top among which a form's title stands
LONGEST_TITLE = 120  # code points of a title
HEAD_LINES = 14  # lines with words at the beginning among which the labels stand
LEAST_LABELS = 3  # labels of who fills it in, one of them of a name; a letter may have a name and a telephone
LONGEST_FIELD = 140  # code points of a label with its value

_MARKS = (":", "....", "…")  # behind a label


def is_filled_form(lines: Sequence[str], p: People) -> bool:
    """Whether the first lines are a form's title, or three labels for a name and what else is asked of a person."""
    said = [one for line in lines if (one := line.strip())][:HEAD_LINES]
    title, label, name = _patterns(p)
    if any(len(one) <= LONGEST_TITLE and title.match(one.lower()) is not None for one in said[:TITLE_LINES]):
        return True
    fields = [one.lower() for one in said if len(one) <= LONGEST_FIELD and any(mark in one for mark in _MARKS)]
    labels = [one for one in fields if label.match(one) is not None]
    return len(labels) >= LEAST_LABELS and any(name.match(one) is not None for one in labels)


@lru_cache(maxsize=8)
def _patterns(p: People) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    keys = [key for kinds in p.fields.values() for key in kinds if key not in p.mail_heads]
    names = [key for key in p.fields.get("name", ()) if key not in p.mail_heads]
    label = "|".join(re.escape(key) for key in sorted(keys, key=len, reverse=True)) or "(?!)"
    named = "|".join(re.escape(key) for key in sorted(names, key=len, reverse=True)) or "(?!)"
    dated = words(p.sent_on)
    return (
        compile_later(rf"\W*(?:[^:\n]{{0,70}}\s[-–—]\s+)?{words(p.form_titles)}" if p.form_titles else "(?!)"),
        compile_later(rf"[-*•\s]*(?:\d{{1,2}}[.)]\s*)?(?:{label}|{dated})\s*(?::|\.{{4}}|…)"),
        compile_later(rf"[-*•\s]*(?:\d{{1,2}}[.)]\s*)?(?:{named})\s*(?::|\.{{4}}|…)"),
    )


def answers_as_body(lines: Sequence[str], p: People) -> bool:
    """Whether a form says that no single person fills it in."""
    return any(_as_body(p).match(line.lower()) is not None for line in lines[:HEAD_LINES] if len(line) <= LONGEST_FIELD)


@lru_cache(maxsize=8)
def _as_body(p: People) -> re.Pattern[str]:
    if not p.as_body:
        return compile_later("(?!)")
    return compile_later(rf"\W*{words(p.responds_as)}\s*[:?\t]+\s*{words(p.as_body)}")
