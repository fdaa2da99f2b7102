"""The lines of a mail told apart: what is new, what is quoted from another mail, what is a signature."""

import re
from collections.abc import Iterator, Sequence

from vankien.lang.en import mail as en
from vankien.lang.vi import mail as vi
from vankien.model.contribution import BlockRole


def _any(*tables: Sequence[str]) -> str:
    return "|".join(piece for table in tables for piece in table)


# A mail is read before its language is known: both tables count.
_ANSWER = re.compile(rf"\s*(?:{_any(vi.ANSWERS, en.ANSWERS)})\s*:\s*", re.IGNORECASE)
_FORWARD = re.compile(rf"\s*-{{2,}}\s*(?:{_any(vi.FORWARDS, en.FORWARDS)})\s*-{{2,}}.*", re.IGNORECASE)
_SENDER = re.compile(rf"\s*\*?(?:{_any(vi.SENDERS, en.SENDERS)})\s*:.{{1,160}}", re.IGNORECASE)
_HEADER = re.compile(rf"\s*\*?({_any(vi.HEADERS, en.HEADERS)})\s*:", re.IGNORECASE)
_DEVICE = re.compile(rf"\s*(?:{_any(vi.DEVICES, en.DEVICES)})\.?\s*", re.IGNORECASE)
_SENT = re.compile(r"@|\b\d{1,2}:\d{2}\b|\b\d{1,2}h\d{2}\b")  # an address or an hour: what only a program writes
_SIGNATURE = re.compile(r"--[ \u00a0]?")
_RULE = re.compile(r"\s*_{10,}\s*")
HEAD = 5  # lines below a sender in which the other headers of a quoted mail stand
LEAST_HEADERS = 2


def roles_of_lines(lines: Sequence[str]) -> Iterator[BlockRole]:
    """What each line is.

    Lines behind ">" are quoted one by one, so that an answer below or between them is new text; a mail
    quoted whole, with its headers, runs to the end.
    """
    role = BlockRole.BODY
    introduced = 0  # lines left of an introduction that runs over two
    for place, line in enumerate(lines):
        if line.lstrip().startswith(">"):
            yield BlockRole.QUOTED
            continue
        if role is not BlockRole.QUOTED:
            length = _introduction(lines, place)
            if length:
                introduced = length
                role = BlockRole.BODY if _is_marked(lines, place + length) else BlockRole.QUOTED
            elif _quotes_whole(lines, place):
                role = BlockRole.QUOTED
            elif _SIGNATURE.fullmatch(line) or _DEVICE.fullmatch(line):
                role = BlockRole.SIGNATURE
        yield BlockRole.QUOTED if introduced else role
        introduced = max(0, introduced - 1)


def _introduction(lines: Sequence[str], place: int) -> int:
    """How many lines, one or two, say who wrote what follows when; 0 when these do not."""
    for length in (1, 2) if lines[place].strip() else ():
        text = " ".join(lines[place : place + length])
        if _ANSWER.fullmatch(text) and (_SENT.search(text) or _is_marked(lines, place + length)):
            return length
    return 0


def _is_marked(lines: Sequence[str], place: int) -> bool:
    """Whether the next words stand behind ">"."""
    following = next((line for line in lines[place:] if line.strip()), "")
    return following.lstrip().startswith(">")


def _quotes_whole(lines: Sequence[str], place: int) -> bool:
    """Whether a mail quoted with its headers begins here."""
    line = lines[place]
    if _FORWARD.fullmatch(line):
        return True
    if _RULE.fullmatch(line):
        return place + 1 < len(lines) and _is_head(lines, place + 1)
    return _is_head(lines, place)


def _is_head(lines: Sequence[str], place: int) -> bool:
    if not _SENDER.fullmatch(lines[place]):
        return False
    found = {match[1].lower() for line in lines[place + 1 : place + 1 + HEAD] if (match := _HEADER.match(line))}
    return len(found) >= LEAST_HEADERS
