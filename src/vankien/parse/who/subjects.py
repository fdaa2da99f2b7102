"""What a teacher teaches, which is no body: “giáo viên Lịch sử trường THPT …”."""

import re
from functools import lru_cache

from vankien.lang.people import People
from vankien.parse.who.names import name_patterns
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

MOST_KIND = 2  # words that tell the kind of a calling
Office = tuple[str | None, str | None]  # a role and the body it belongs to
EDGE = " \t,.;:–-()"  # what stands around pieces of an office


@lru_cache(maxsize=8)
def _subjects(p: People) -> re.Pattern[str]:
    """What is taught or healed, which is no body: "Toán - Tin"."""
    one = words(p.subjects) if p.subjects else "(?!)"
    return compile_later(rf"(?:{one})(?:\s*[-–,]\s*(?:{one}))?")


def taught(role: str, own: str, p: People) -> Office:
    """A calling before capitals: with what it teaches ("GV Mỹ thuật"), that and the school, or the body alone."""
    if _subjects(p).fullmatch(own.lower()) is not None:
        return f"{role} {own}", None
    subject, taught = _subject(own, p)
    return (role, own) if taught is None else (f"{role} {subject}", taught)


def _subject(own: str, p: People) -> Office:
    """A word or two that a calling has before its body: "giáo viên Lịch sử | trường THPT Tràng Sơn"."""
    for match in name_patterns(p).body.finditer(own.lower()):
        subject = own[: match.start()].strip(EDGE)
        is_short = 0 < len(subject.split()) <= MOST_KIND and subject.replace(" ", "").isalpha()
        is_short = is_short and not subject.isupper()
        return (subject, own[match.start() :]) if is_short and names_one(own, match) else (None, None)
    return None, None


def names_one(said: str, match: re.Match[str]) -> bool:
    """Whether a word for a body names one here, by a capital: "xã Tân Vân", "Sở Y tế", not the "xã" of "xã hội"."""
    return said[match.start()].isupper() or said[match.end() :].strip()[:1].isupper()
