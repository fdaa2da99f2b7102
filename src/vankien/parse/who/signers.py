"""Several people who sign one letter below each other: the first of them stands for all."""

import re
from collections.abc import Sequence

from vankien.lang.people import People
from vankien.parse.who.last_words import is_whole
from vankien.parse.who.mention import mention
from vankien.parse.who.names import LONGEST_NAMED
from vankien.parse.who.signer import is_rest

LEAST = 2  # lines of a list
_ITEM = re.compile(r"\s*(?:\d{1,3}\s*[.)/]|[-+*•–])\s*")


def to_first_signer(lines: Sequence[str], p: People) -> Sequence[str]:
    """The lines up to the first of several signers, his number taken away; all of them where no list ends them.

    A list: "1. Nghiêm Thị Hà, Chủ tịch Công đoàn …" below "Đồng ký tên:", or whole names alone on their lines.
    """
    if not p.family_names:
        return lines
    first = len(lines)
    numbered = 0
    count = 0
    for at in range(len(lines) - 1, -1, -1):
        said = lines[at].strip()
        if not said:
            continue
        item = _ITEM.match(said)
        bare = said[item.end() :] if item is not None else said
        if len(said) > LONGEST_NAMED or not _signs(bare, p, is_item=item is not None):
            break
        first, count, numbered = at, count + 1, numbered + (item is not None)
    if count < LEAST or numbered not in {0, count} or first == 0:
        return lines
    begins = _ITEM.match(lines[first]) if numbered else None
    return [*lines[:first], lines[first][begins.end() :] if begins is not None else lines[first]]


def _signs(said: str, p: People, *, is_item: bool) -> bool:
    """Whether a line is a whole name; behind a number with an office or a place."""
    if is_whole(said.strip(" .,;"), p):
        return True
    found = mention(said, 0, p) if is_item else None
    return found is not None and " " in found.name and is_rest(said[found.end :].strip(" .,;)(–-"), p)
