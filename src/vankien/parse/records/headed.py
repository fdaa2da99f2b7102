"""Speeches each under a heading that names who speaks and goes on with its title: "Ông …, Giám đốc Sở …: Cần …".

Newspapers print the views of several so. Inside plain lines such a head is a speaker's like any other; on a page it is
a heading, which no rule of running text looks at.
"""

from collections.abc import Sequence

from vankien.lang.people import People
from vankien.model.contribution import BlockRole, Contributor
from vankien.parse.who.heads import ITEM, may_begin
from vankien.parse.who.mention import mention
from vankien.parse.words.lines import Line

LEAST = 2  # people with a speech each
LONGEST = 220  # code points of a heading with a name, an office and a title
_ENDS = (":", "–", "—", "-", "")  # what stands behind the name and the office

Start = tuple[int, Contributor]


def headed(text: str, lines: Sequence[Line], p: People) -> list[Start]:
    """The headings that name who speaks under them; empty for fewer than two people, or where one heads nothing."""
    found: list[Start] = []
    is_open = False  # the last line with words was a heading that names somebody
    for place, line in enumerate(lines):
        said = line.span.of(text).strip()
        if not said or line.role not in {BlockRole.HEADING, BlockRole.BODY}:
            continue
        who = _named(said, p) if line.role is BlockRole.HEADING else None
        if who is not None and is_open:
            return []
        if who is not None:
            found.append((place, who))
        is_open = who is not None
    return found if not is_open and len({who.name for _, who in found}) >= LEAST else []


def _named(said: str, p: People) -> Contributor | None:
    """Who is named with a title at the head of a heading, with nothing but his office before its colon."""
    if len(said) > LONGEST:
        return None
    item = ITEM.match(said)
    at = item.end() if item is not None else 0
    found = mention(said, at, p) if may_begin(said, at, p) else None
    if found is None or not found.titles.strip() or " " not in found.name:
        return None
    rest = said[found.end :].lstrip(" )")
    is_head = rest[:1] in _ENDS and (rest[:1] == ":" or bool(found.role or found.organisation))
    return found.contributor(p) if is_head else None
