"""Names of bodies that a narrow letterhead breaks over two lines: "SỞ NÔNG NGHIỆP VÀ" / "PHÁT TRIỂN NÔNG THÔN"."""

import re
from collections.abc import Sequence
from functools import lru_cache

from vankien.lang.people import People
from vankien.parse.who.names import is_body, is_known, is_name
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

LONGEST_REST = 60  # code points of the second line; longer ones are titles of papers
MOST_WORDS = 6  # of a second line that only its place tells; "BỆNH TẬT", "CHĂM SÓC SỨC KHỎE SINH SẢN"
_NUMBERED = re.compile(
    r"\s*(?:[*\W_]{1,40}|\W*(?i:số|no)\s*[.:].*|\W*(?i:số)\s*\d.*)\s*"
)  # "*", "-----", "Số: 618/SNN"


def is_broken(above: str, said: str, lines: Sequence[str], at: int, p: People) -> bool:
    """Whether the line at `at`, in capitals, goes on with the body's name in the line above it.

    The name above is open at its end ("… VÀ"), the letter itself writes both in one, a school's level follows it, or
    the line stands where only names stand: over the number of the paper, over a rule, over an empty line.
    """
    if not said or len(said) > LONGEST_REST or any(map(str.isdigit, said)):
        return False
    last = above.lower().split()[-1]
    if last in p.conjunctions or last in p.of_words or above.endswith(","):
        return True
    if _is_said_whole(f"{above} {said}", lines, at):
        return True
    if not p.family_names or _title(p).search(said.lower()) is not None:
        return False  # where no table tells families, a line of capitals may be a person as well
    if above.lower().startswith(p.schools) and _level(p).match(said.lower()) is not None:
        return True
    if is_name(said, p) and is_known(said, p):
        return False  # who writes, under his body
    return not is_body(said, p) and _stands_among_names(lines, at) and len(said.split()) <= MOST_WORDS


def _is_said_whole(name: str, lines: Sequence[str], at: int) -> bool:
    """Whether the text further on has the words of both lines in one."""
    plain = " ".join(name.casefold().split())
    return any(plain in " ".join(line.casefold().split()) for line in lines[at + 1 :])


def _stands_among_names(lines: Sequence[str], at: int) -> bool:
    """Whether the next line is empty, a rule, or the number of the paper: no title stands over one of these."""
    return at + 1 < len(lines) and (not lines[at + 1].strip() or _NUMBERED.fullmatch(lines[at + 1]) is not None)


@lru_cache(maxsize=8)
def _title(p: People) -> re.Pattern[str]:
    """Words of what a paper is called, which a body's name seldom holds."""
    return compile_later(words((*p.letterhead_rest, *p.mottoes, *p.heading_words)))


@lru_cache(maxsize=8)
def _level(p: People) -> re.Pattern[str]:
    return compile_later(words(p.school_levels))
