"""What another language says again of who signs: "Trần Thị Mai (Ms.)", "Trưởng phòng Kinh doanh | Sales Manager".

The mail programs of firms and offices set it behind the name or under the office. It says nothing that the writer's own
language does not, and is looked over when who signs is read; where it stands alone it is the office.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from vankien.lang.people import People
from vankien.parse.who.names import is_name, is_role
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

LONGEST = 160  # code points of a line in a signature block


@lru_cache(maxsize=8)
def _patterns(p: People) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    office = rf"(?:[a-z&/-]+\s+){{0,4}}{words(p.foreign_offices)}(?:\s+of\s+(?:[a-z&]+\s*){{1,4}})?"
    return (
        compile_later(rf"(?i)\s*[(\[]\s*(?:{words(p.foreign_honours)})\.?\s*[)\]]"),
        compile_later(rf"(?i)(?<=[^\W\d_])\s*(?:[(\[]\s*{office}\s*[)\]]|\s[|/–-]\s+{office})\s*(?=$|[,;|–-])"),
        compile_later(rf"(?i)\s*[(\[]?{office}[)\]]?\s*"),
    )


def without_foreign(lines: Sequence[str], p: People) -> Sequence[str]:
    """The lines without what another language says again; the very lines where none does."""
    if not p.foreign_offices:
        return lines
    honour, _, alone = _patterns(p)
    made = list(lines)
    for at, line in enumerate(lines):
        if not line.strip() or len(line) > LONGEST:
            continue
        if any(mark in line for mark in "([|/–-"):
            made[at] = _without_office(made, at, honour.sub("", line), p)
        elif at and alone.fullmatch(line) is not None and is_role(_above(made, at), p):
            made[at] = ""  # "Trưởng phòng Kinh doanh" / "Sales Manager"
    return made


def _without_office(lines: Sequence[str], at: int, line: str, p: People) -> str:
    """The line without an office said again; behind a name alone it may be said for the first time: "Lê Mai | Sales
    Manager" over the firm's name.
    """
    behind = _patterns(p)[1]
    match = behind.search(line)
    below = next((one for one in lines[at + 1 :] if one.strip()), "")
    is_first = match is not None and match[0].strip()[0] not in "([" and not is_role(below, p)
    return line if is_first and match and is_name(line[: match.start()].strip(), p) else behind.sub("", line)


def _above(lines: Sequence[str], at: int) -> str:
    return next((line for line in reversed(lines[:at]) if line.strip()), "")
