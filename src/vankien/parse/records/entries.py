"""Entries below each other that each say whose they are and of which day: filled forms in a row, a book of guests.

"Người gửi: … / Ngày gửi: … / Nội dung: …" twice and more are several people's words; so are lines that each begin with
a day and somebody who speaks ("14/10/2020. Cô Hoàng Thị Ỏn, giáo viên: …").
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from vankien.lang.people import People
from vankien.model.contribution import BlockRole, Contributor
from vankien.parse.records.speakers import speaker
from vankien.parse.records.transcript import Post
from vankien.parse.who.dates import stated_day
from vankien.parse.who.mention import mention
from vankien.parse.who.names import LONGEST_HEAD
from vankien.parse.who.people import contributor_in
from vankien.parse.words.lines import Line
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

_HOUR = re.compile(r"\W{0,3}\d{1,2}\s?[:.hg]\s?\d\d\s*[:.,–—-]?\s+")  # "07h45: ", "10.05 "
_HOME = re.compile(r"(?:\s*,\s*|\s+(?:\w+\s+)?)?[^.,:;\n]{0,40}:\s")  # ", St Orrin: ", " of Hest: "
_DIGIT = re.compile(r"\d")
LEAST = 2  # entries; one is a letter
LONGEST_LABELLED = 160  # code points of a line that names who fills in a form
MOST_ABOVE = 2  # lines of a form over the one that names who fills it in: its number, its day


@lru_cache(maxsize=8)
def _patterns(p: People) -> tuple[re.Pattern[str], re.Pattern[str]]:
    labels = words(label for label in p.fields.get("name", ()) if label not in p.mail_heads)
    own = "|".join((labels, *(label.replace(" ", r"\s+") for label in p.name_labels)))
    return (
        compile_later(rf"(?i)\W*(?:\d{{1,3}}\s*[.)]\s*|\d{{1,2}}[:h]\d\d\W+)?(?P<label>{own})\s*:\s*(?=\S)"),
        compile_later(rf"(?i)\W*(?P<day>{'|'.join(p.letter_day)})\s*[.,:;–-]+\s*(?=\S)"),
    )


def entries(text: str, lines: Sequence[Line], p: People) -> list[Post]:
    """The entries, each with its first line, its writer and its day; none where fewer than two stand in a row."""
    return _forms(text, lines, p) or _dated(text, lines, p) or _timed(text, lines, p)


def _forms(text: str, lines: Sequence[Line], p: People) -> list[Post]:
    """Forms that are told by the same label before the name."""
    found: dict[str, list[int]] = defaultdict(list)
    for place, line in enumerate(lines):
        if line.role is not BlockRole.BODY or line.span.length > LONGEST_LABELLED:
            continue
        said = line.span.of(text)
        match = _patterns(p)[0].match(said) if ":" in said else None
        if match is not None:
            found[" ".join(match["label"].casefold().split())].append(place)
    places = max(found.values(), key=len, default=[])
    if len(places) < LEAST:
        return []
    starts = [_begin(text, lines, place) for place in places]
    made = [_post(text, lines, *edges, p) for edges in pairwise((*starts, len(lines)))]
    return made if sum(one.who.name is not None for one in made) >= LEAST else []


def _begin(text: str, lines: Sequence[Line], place: int) -> int:
    """The first line of the form whose name stands at a line: what stands right above it, under an empty line."""
    above = place
    while above > 0 and lines[above - 1].span.of(text).strip() and place - above <= MOST_ABOVE:
        above -= 1
    return above if place - above <= MOST_ABOVE and above > 0 else place


def _post(text: str, lines: Sequence[Line], start: int, end: int, p: People) -> Post:
    said = [line.span.of(text) for line in lines[start:end]]
    labelled = [said[0][match.start("label") :]] if (match := _patterns(p)[0].match(said[0])) is not None else said[:1]
    return Post(start, contributor_in([*labelled, *said[1:]], None, p)[0], stated_day(said, p))


def _dated(text: str, lines: Sequence[Line], p: People) -> list[Post]:
    """Lines that each begin with a day and somebody who speaks."""
    made: list[Post] = []
    for place, line in enumerate(lines):
        said = line.span.of(text)[:LONGEST_HEAD]
        is_dated = line.role is BlockRole.BODY and _DIGIT.search(said) is not None  # no day is written without one
        match = _patterns(p)[1].match(said) if is_dated else None
        day = p.day(match["day"].lower()) if match is not None else None
        if match is not None and day is not None:
            made.append(Post(place, speaker(said[match.end() :], p) or Contributor(), day))
    return made if sum(one.who.name is not None for one in made) >= LEAST else []


def _timed(text: str, lines: Sequence[Line], p: People) -> list[Post]:
    """Lines of a log that each begin with an hour and somebody who calls: "07h45: Ông Ngô Hữu Trạch gọi, đề nghị …"."""
    made: list[Post] = []
    for place, line in enumerate(lines):
        said = line.span.of(text)[:LONGEST_HEAD]
        match = _HOUR.match(said) if line.role is BlockRole.BODY else None
        rest = "" if match is None else said[match.end() :]
        who = (speaker(rest, p) or _caller(rest, p)) if rest else None
        if who is not None and who.name is not None:
            made.append(Post(place, who, None))
    if len(made) < LEAST:
        return []
    day = stated_day([line.span.of(text) for line in lines], p)
    return [replace(one, day=day) for one in made]


def _caller(said: str, p: People) -> Contributor | None:
    """Who is named without a title before a colon, with where he lives: "Owen Marsh of Hest: …"."""
    found = mention(said, 0, p, sure=True) if p.bodies_anywhere else None
    if found is None or " " not in found.name or _HOME.match(said, found.end) is None:
        return None
    return found.contributor(p)
