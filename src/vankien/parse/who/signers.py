"""Several people who sign one letter below each other: the first of them stands for all."""

import re
from collections.abc import Sequence

from vankien.lang.people import People
from vankien.parse.who.last_words import is_whole
from vankien.parse.who.mention import mention
from vankien.parse.who.names import LONGEST_NAMED
from vankien.parse.who.signer import is_rest

LEAST = 2  # lines of a list
LONGEST_CELL = 24  # code points of the number or the address beside a name in a table
_NUMBER = re.compile(r"\d{1,4}(?:/\d{1,4})*[A-Za-z]?")
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
        if not said or (count and _NUMBER.fullmatch(said) is not None):
            continue  # "126": whose house or which number stands in a cell beside the name
        item = _ITEM.match(said) if "\t" not in said else None
        bare = said[item.end() :] if item is not None else _in_row(said, p)
        if len(said) > LONGEST_NAMED or not _signs(bare, p, is_item=item is not None):
            break
        first, count, numbered = at, count + 1, numbered + (item is not None)
    if count < LEAST or numbered not in {0, count} or first == 0:
        return lines
    begins = _ITEM.match(lines[first]) if numbered else None
    return [*lines[:first], lines[first][begins.end() :] if begins is not None else _in_row(lines[first].strip(), p)]


def _in_row(said: str, p: People) -> str:
    """The name in a row of a table of signers: "118<tab>Quách Văn Tỵ<tab>"; any other line as it is."""
    if "\t" not in said:
        return said
    cells = [cell for one in said.split("\t") if (cell := one.strip())]
    names = [cell for cell in cells if is_whole(cell, p)]
    rest = [cell for cell in cells if cell not in names]
    is_row = len(names) == 1 and all(any(map(str.isdigit, one)) and len(one) <= LONGEST_CELL for one in rest)
    return names[0] if is_row else said


def _signs(said: str, p: People, *, is_item: bool) -> bool:
    """Whether a line is a whole name; behind a number with an office or a place."""
    if is_whole(said.strip(" .,;"), p):
        return True
    found = mention(said, 0, p) if is_item else None
    return found is not None and " " in found.name and is_rest(said[found.end :].strip(" .,;)(–-"), p)
