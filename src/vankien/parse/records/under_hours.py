"""Messages of a chat copied with the sender and the hour over each: "Sáu Thuận 18:30", "2026-10-21 08:31 Ann Oke", or
the hour below the name.

The day stands beside the hour, or once above them all.
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
_DATE = r"(?:\d{4}-\d{2}-\d{2}|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?)"
_WHEN = rf"(?:(?P<day>{_DATE})[\s,T]*(?:lúc\s+|at\s+)?{_HOUR}|{_HOUR}(?:[\s,]+(?P<later>{_DATE}))?)"
_NAMED = re.compile(rf"(?P<name>[^\d\n:,.;!?\[\]()]{{2,40}}?)\s*[,·•|–—-]?\s*(?P<open>[\[(])?{_WHEN}(?(open)[\])])")
_NAMED_LATER = re.compile(
    rf"(?P<open>[\[(])?{_WHEN}(?(open)[\])])\s*[,·•|–—-]?\s*(?P<name>[^\d\n:,.;!?\[\]()]{{2,40}})"
)
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
    if len({who.name for _, _, who, _ in found}) < LEAST or found[0][1] > MOST_BEFORE:
        return []
    day = stated_day([one for _, one in said[: found[0][1]]], p)
    return [Post(line, who, own or day) for line, _, who, own in found]


def _found(said: Sequence[tuple[int, str]], p: People) -> Iterator[tuple[int, int, Contributor, str | None]]:
    """The line and the place in `said` of each sender, over words of his own, with the day beside the hour."""
    for place, (line, one) in enumerate(said[:-1]):
        behind = said[place + 1][1]
        named = _sender(one, p)
        if named is not None:
            if _sender(behind, p) is None:
                day = named["day"] or named["later"]
                yield line, place, Contributor(named["name"].strip()), None if day is None else p.day(day)
        elif _ALONE.fullmatch(behind) is not None and place + 2 < len(said) and _is_sender(one, p):
            yield line, place, Contributor(one), None


def _sender(said: str, p: People) -> re.Match[str] | None:
    """A line with nothing but a sender and an hour; a bare hour before words heads a point of an agenda."""
    if len(said) > LONGEST or not any(map(str.isdecimal, said)):
        return None
    match = _NAMED.fullmatch(said) or _NAMED_LATER.fullmatch(said)
    if match is None or not _is_sender(match["name"].strip(), p):
        return None
    is_agenda = match.start("name") > 0 and not (match["open"] or match["day"] or match["later"])
    return None if is_agenda else match


def _is_sender(name: str, p: People) -> bool:
    """Whether all of a few words begin with a capital, and name neither an office nor a body."""
    few = name.split()
    is_large = all(one[0].isupper() or not one[0].isalpha() for one in few)
    return (
        0 < len(few) <= MOST_WORDS and is_large and not name.isupper() and not is_role(name, p) and not is_body(name, p)
    )
