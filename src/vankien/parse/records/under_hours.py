"""Messages of a chat copied with the sender and the hour over each: "Sáu Thuận 18:30", or the hour below the name.

The day, where there is one, stands once above them all.
"""

import re
from collections.abc import Iterator, Sequence

from vankien.lang.people import People
from vankien.model.contribution import BlockRole, Contributor
from vankien.parse.records.transcript import Post
from vankien.parse.who.dates import stated_day
from vankien.parse.who.names import is_body, is_role
from vankien.parse.words.lines import Line

LEAST = 2  # senders; one is a note with an hour
MOST_BEFORE = 3  # lines over the first message
MOST_WORDS = 5  # of what somebody calls himself
LONGEST = 50  # code points of a line with a sender and an hour
_HOUR = r"\d{1,2}[:h]\d{2}(?::\d{2})?(?:\s*[aApP][mM])?"
_NAMED = re.compile(rf"(?P<name>[^\d\n:,.;!?]{{2,40}}?)\s*[,·•|–-]?\s*(?P<hour>{_HOUR})")
_ALONE = re.compile(_HOUR)


def under_hours(text: str, lines: Sequence[Line], p: People) -> list[Post]:
    """The messages, each with its first line and its sender; none where fewer than two people sent one."""
    if ":" not in text and "h" not in text:
        return []
    said = [
        (at, one)
        for at, line in enumerate(lines)
        if line.role is BlockRole.BODY and (one := line.span.of(text).strip())
    ]
    found = list(_found(said, p))
    if len({who.name for _, _, who in found}) < LEAST or found[0][1] > MOST_BEFORE:
        return []
    day = stated_day([one for _, one in said[: found[0][1]]], p)
    return [Post(line, who, day) for line, _, who in found]


def _found(said: Sequence[tuple[int, str]], p: People) -> Iterator[tuple[int, int, Contributor]]:
    """The line and the place in `said` of each sender, over words of his own."""
    for place, (line, one) in enumerate(said[:-1]):
        behind = said[place + 1][1]
        named = _NAMED.fullmatch(one) if len(one) <= LONGEST else None
        if named is not None and _is_sender(named["name"].strip(), p):
            if _NAMED.fullmatch(behind) is None:
                yield line, place, Contributor(named["name"].strip())
        elif _ALONE.fullmatch(behind) is not None and place + 2 < len(said) and _is_sender(one, p):
            yield line, place, Contributor(one)


def _is_sender(name: str, p: People) -> bool:
    """Whether all of a few words begin with a capital, and name neither an office nor a body."""
    few = name.split()
    is_large = all(one[0].isupper() or not one[0].isalpha() for one in few)
    return (
        0 < len(few) <= MOST_WORDS and is_large and not name.isupper() and not is_role(name, p) and not is_body(name, p)
    )
