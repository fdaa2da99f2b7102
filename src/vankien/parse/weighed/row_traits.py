"""What stands around a name or a day in the lines of a contribution: words and marks beside it, the next lines."""

import re
from collections.abc import Iterator, Sequence

from vankien.lang.people import People
from vankien.parse.who.dates import is_day
from vankien.parse.who.names import is_body, is_role

NEAR_BEFORE, NEAR_BEHIND = 5, 6  # words beside it that are traits
SOON = 110  # code points behind it in which a colon may stand
SHORT = 60  # code points of a line that is short
_STEPS = (0, 1, 2, 3, 5, 9, 16, 30)
_TOKEN = re.compile(r"\w+|[^\w\s]")
_DIGITS = re.compile(r"\d+")


def step(count: int) -> int:
    """A count as finely as it is told."""
    return max(one for one in _STEPS if one <= count)


def tokens(said: str) -> list[str]:
    """Words and marks in small letters, figures by how many they have."""
    return [_DIGITS.sub(lambda found: "0" * len(found[0]), one) for one in _TOKEN.findall(said.lower())]


def beside(before: str, behind: str) -> Iterator[str]:
    """The words and marks right before and behind a place in a line."""
    last, first = tokens(before[-SOON:])[-NEAR_BEFORE:], tokens(behind[:SOON])[:NEAR_BEHIND]
    yield from (f"near before {one}" for one in set(last))
    yield from (f"near behind {one}" for one in set(first))
    yield f"before {last[-1] if last else 'nothing'}"
    yield f"behind {first[0] if first else 'nothing'}"
    if len(last) > 1:
        yield f"before {last[-2]} {last[-1]}"
    if len(first) > 1:
        yield f"behind {first[0]} {first[1]}"
    if before.rstrip().endswith(":"):
        yield "label short" if len(before) <= SHORT else "label long"
    if ":" in behind[:SOON]:
        yield "colon soon"
    if before.count("“") > before.count("”") or before.count('"') % 2:
        yield "in quotes"
    if before.count("(") > before.count(")"):
        yield "in brackets"


def next_line(rows: Sequence[str], full: Sequence[int], place: int, own: int, p: People) -> Iterator[str]:
    """What a line above or below is; `full` are the lines with words, `own` the one that it stands next to."""
    if not 0 <= place < len(full):
        yield "nothing"
        return
    at = full[place]
    said = rows[at].strip()
    if abs(at - own) > 1:
        yield "apart"
    yield "short" if len(said) <= SHORT else "long"
    yield f"ends {said[-1] if not said[-1].isalnum() else 'a'}"
    yield f"begins {' '.join(tokens(said)[:1])}"
    if said.isupper():
        yield "capitals"
    if is_role(said, p):
        yield "office"
    if is_body(said, p):
        yield "body"
    if len(said) <= SHORT and is_day(said, p):
        yield "day"
