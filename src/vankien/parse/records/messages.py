"""Messages of a chat, each with its hour and its sender at the head of the line: "[20:14, 5/9/2026] Minh Đức: …"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from vankien.lang.people import People
from vankien.model.contribution import BlockRole, Contributor
from vankien.model.span import Span
from vankien.parse.records.transcript import MOST_NAME_WORDS, Post
from vankien.parse.who.mention import mention
from vankien.parse.who.names import CAPITALS, is_role
from vankien.parse.words.lines import Line
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

MOST_BEFORE = 3  # lines over the first message of a chat; more is a letter that shows messages
_HOUR = r"\d{1,2}\s*[:hg]\s*\d{2}(?::\d{2})?(?:\s*[ap]m)?"
_DATE = r"(?:ngày\s+)?\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{2,4})?"
_WHEN = rf"(?:{_HOUR}(?:[\s,]*{_DATE})?|{_DATE}[\s,]*(?:lúc\s+)?{_HOUR})"
_MESSAGE = re.compile(
    rf"(?i)\s*(?:[\[(]\s*(?P<inner>{_WHEN})\s*[\])]|(?P<bare>{_WHEN})\s+[-–]|(?P<hour>{_HOUR})(?=\s))"
    r"\s*(?P<name>[^\d\W][^:\n\[\]]{0,38}?)\s*:\s+(?=\S)"
)
_MESSAGE_LATER = re.compile(  # "Tư Đực, 19:02: …", "Tư Đực (14/3, 19:02): …"
    rf"(?i)\s*(?P<name>[^\d\W][^:,()\n\[\]\d]{{0,38}}?)\s*(?:,\s*|\(\s*)(?P<hour>{_WHEN})\s*\)?\s*:\s+(?=\S)"
)
WHENS = ("inner", "bare", "hour")  # groups that hold when a message was sent


def messages(text: str, lines: Sequence[Line], p: People) -> tuple[list[Line], list[Post]]:
    """The lines of a chat, each cut behind its hour and name, and its messages; those that one writes in a row are one.

    "[20:14, 5/9/2026] Minh Đức: …", "5/9/2026, 20:14 - Minh Đức: …". Without such lines nothing is cut and none found.
    """
    made: list[Line] = []
    found: list[Post] = []
    day = None
    for line in lines:
        said = line.span.of(text) if line.role is BlockRole.BODY else ""
        match = _MESSAGE.match(said) or _MESSAGE_LATER.match(said)
        is_hour = match is not None and match["hour"] is not None  # an agenda has hours, too: "14:00 Khai mạc: …"
        if (
            match is None
            or not _is_sender(match["name"], p)
            or (is_hour and not _titled_sender(p).match(match["name"]) and not _is_whole_name(match["name"], p))
        ):
            made.append(line)
            continue
        day = p.day(next(one for one in map(match.groupdict().get, WHENS) if one).lower()) or day
        if not found or found[-1].who.name != match["name"].strip():
            found.append(Post(len(made), _writer(match["name"].strip(), p), day))
        cut = line.span.start + match.end()
        made.append(
            replace(line, span=Span(line.span.start, cut), role=BlockRole.CAPTION)
        )  # furniture would be read over
        made.append(replace(line, span=Span(cut, line.span.end)))
    before = sum(not line.span.is_empty for line in made[: found[0].line]) if found else 0
    return (made, _shortest(found)) if found and before <= MOST_BEFORE else (list(lines), [])


def _shortest(found: Sequence[Post]) -> list[Post]:
    """The messages, who has several names under the shortest: "Ba Thương tàu LG-90412", then "Ba Thương"."""
    whole = sorted({one.who.name for one in found if one.who.name and " " in one.who.name}, key=len)
    called = {name: next(one for one in whole if f"{name} ".startswith(f"{one} ")) for name in whole}
    return [replace(one, who=replace(one.who, name=called.get(one.who.name or "", one.who.name))) for one in found]


def _is_whole_name(said: str, p: People) -> bool:
    """Whether all of several syllables begin with a capital ("Tư Đực"), or the last behind an office; not "Khai mạc", a
    point of an agenda, nor "Phát BQL", whose office answers.
    """
    syllables = said.split()
    is_large = all(one[:1].isupper() or one[:1] in "(." for one in syllables)
    is_office = said[:1].isupper() and is_role(said, p) and syllables[-1][:1].isupper()  # "Tổ trưởng Quỳnh Nga"
    return len(syllables) > 1 and (is_office or (is_large and len({one.isupper() for one in syllables}) == 1))


def _is_sender(said: str, p: People) -> bool:
    """Whether words between an hour and a colon can be a sender's name, and no words of a message.

    They are written large, or begin with a capital and no word of a request: "Cô Thoa chi hội PN", "Hương Kế toán".
    """
    syllables = said.split()
    is_large = all(one[:1].isupper() or one[:1] in "(." for one in syllables)
    if not is_large and _label(p).fullmatch(said.lower()) is not None:
        return False  # "Người hỏi: Ma Thị Pảy"
    is_named = _titled_sender(p).match(said) is not None or (
        said[0].isupper() and _no_sender(p).match(said.lower()) is None
    )
    return len(syllables) <= MOST_NAME_WORDS and (is_large or is_named)


@lru_cache(maxsize=8)
def _label(p: People) -> re.Pattern[str]:
    """A label of a form before a name."""
    return compile_later(words((*p.name_labels, *p.fields.get("name", ()))))


@lru_cache(maxsize=8)
def _no_sender(p: People) -> re.Pattern[str]:
    """What begins words of a message before a colon: a place, a request, a label of a form."""
    return compile_later(words((*p.requests, *p.statements, *p.form_labels)))


@lru_cache(maxsize=8)
def _titled_sender(p: People) -> re.Pattern[str]:
    return compile_later(rf"(?i:{words((*p.honorifics, *p.titles))})\s+[{CAPITALS}]")


def _writer(said: str, p: People) -> Contributor:
    """Who calls himself so over his messages: a person with a title, or whatever name he goes by."""
    found = mention(said, 0, p)
    whole = found is not None and not said[found.end :].strip(" )")
    return found.contributor(p) if found is not None and whole and " " in found.name else Contributor(said)
