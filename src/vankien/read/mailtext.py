"""The lines of a mail told apart: what is new, what is quoted from another mail, what is a signature."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from email.utils import parsedate_to_datetime

from vankien.lang.en import mail as en
from vankien.lang.en.days import day as english_day
from vankien.lang.vi import mail as vi
from vankien.model.contribution import BlockRole
from vankien.parse.records.earlier_mail import earlier_mail, is_passed_on


def _any(*tables: Sequence[str]) -> str:
    return "|".join(piece for table in tables for piece in table)


# A mail is read before its language is known: both tables count.
_ANSWER = re.compile(rf"\s*(?:{_any(vi.ANSWERS, en.ANSWERS)})\s*:\s*", re.IGNORECASE)
_FORWARDED = re.compile(
    rf"\s*(?:-{{2,}}\s*(?:{_any(vi.FORWARDS, en.FORWARDS)})\s*-{{2,}}.*|"
    rf"(?:{_any(vi.BEGINS_FORWARD, en.BEGINS_FORWARD)}):?\s*)",
    re.IGNORECASE,
)
_ORIGINAL = re.compile(rf"\s*-{{2,}}\s*(?:{_any(vi.ORIGINALS, en.ORIGINALS)})\s*-{{2,}}.*", re.IGNORECASE)
_SENDER = re.compile(rf"\s*\*?(?:{_any(vi.SENDERS, en.SENDERS)})\s*:.{{1,160}}", re.IGNORECASE)
_HEADER = re.compile(rf"\s*\*?({_any(vi.HEADERS, en.HEADERS)})\s*:", re.IGNORECASE)
_DEVICE = re.compile(rf"\s*(?:{_any(vi.DEVICES, en.DEVICES)})\.?\s*", re.IGNORECASE)
_SENT = re.compile(r"@|\b\d{1,2}:\d{2}\b|\b\d{1,2}h\d{2}\b")  # an address or an hour: what only a program writes
_ADDRESS = re.compile(r"[^\s<>@,;:]{1,60}@[^\s<>@,;:]{1,60}")
_SIGNATURE = re.compile(r"--[ \u00a0]?")
_RULE = re.compile(r"\s*_{10,}\s*")
_DATE = re.compile(rf"\s*\*?(?:{_any(vi.DATES, en.DATES)})\s*:\*?\s*(.+)", re.IGNORECASE)
_NAME = re.compile(r"\s*\*?[^:]+:\*?\s*\"?([^\"<]*)")
_WORDED = re.compile(r"(\d{1,2})\s+(?:thg|tháng)\s+(\d{1,2}),?\s+(?:năm\s+)?(\d{4})", re.IGNORECASE)
_MARK = re.compile(r"[“”\"«»]")  # who quotes something says something himself
LONGEST_COVER = 200  # code points of the words with which somebody passes a mail on; more are an answer of one's own
HEAD = 5  # lines below a sender in which the other headers of a quoted mail stand
LEAST_HEADERS = 2


@dataclass(frozen=True, slots=True)
class Forward:
    """A mail that was only passed on: the lines of its marker and headers, and what they state of it."""

    start: int
    end: int
    sender: str
    date: str  # ISO, empty when it is in no known form


def forwarded(lines: Sequence[str]) -> Forward | None:
    """The mail passed on inside one with hardly a word of its own; None for answers and for mails that hold none."""
    start = _marker(lines)
    if start is None or not _is_cover(lines[:start]):
        return _handed_on(lines)
    return _marked(lines, start)


def both(lines: Sequence[str], to: str) -> Forward | None:
    """The mail that somebody passes on below words of his own, so that both have something to say; None where the mail
    came from the one who is written to: then it is what is answered.
    """
    start = _marker(lines)
    if start is None or _is_cover(lines[:start]):
        return None
    found = _marked(lines, start)
    if found is None or not any(line.strip() for line in lines[found.end :]):
        return None
    addresses = set(_ADDRESS.findall(to.lower()))
    head = "\n".join(line for line in lines[start : found.end] if _SENDER.fullmatch(line))
    return None if addresses & set(_ADDRESS.findall(head.lower())) else found


def _marker(lines: Sequence[str]) -> int | None:
    """The first line that brings in a mail passed on."""
    return next((place for place, line in enumerate(lines) if _FORWARDED.fullmatch(line)), None)


def _is_cover(lines: Sequence[str]) -> bool:
    """Whether lines only pass on what stands below them."""
    return sum(len(line.strip()) for line in lines) <= LONGEST_COVER and not any(map(_MARK.search, lines))


def _marked(lines: Sequence[str], start: int) -> Forward | None:
    """The mail below a line that brings it in; None where nobody is named as its sender."""
    end = start + 1
    sender = date = ""
    while end < min(len(lines), start + 2 + 2 * HEAD) and (not lines[end].strip() or _is_header(lines[end])):
        if not lines[end].strip() and sender:
            break
        if _SENDER.fullmatch(lines[end]) and (name := _NAME.match(lines[end])):
            sender = name[1].strip() or lines[end].partition(":")[2].strip(" *<>")
        if (said := _DATE.match(lines[end])) is not None:
            date = _iso(said[1])
        end += 1
    return Forward(start, end, sender, date) if sender else None


def _handed_on(lines: Sequence[str]) -> Forward | None:
    """The mail that somebody hands on as if he answered it: "Em chuyển ý kiến chú Tuấn ạ. / Vào …, … đã viết:"."""
    found = earlier_mail(lines, lambda said: _iso(said)[:10] or None)
    if found is None or not found.sender or not is_passed_on(lines, found):
        return None
    return Forward(found.at, found.begins, found.sender, found.day or "")


def without_marks(lines: Sequence[str]) -> list[str]:
    """The lines of a mail that was handed on, as they were before ">" was set before each."""
    return [line.lstrip()[1:].lstrip() if line.lstrip().startswith(">") else line for line in lines]


def _is_header(line: str) -> bool:
    return _HEADER.match(line) is not None or _SENDER.fullmatch(line) is not None


def _iso(text: str) -> str:
    """A day as mail programs write it in a forwarded header."""
    worded = _WORDED.search(text)
    if worded is not None:
        day, month, year = (int(part) for part in worded.groups())
        return f"{year:04}-{month:02}-{day:02}" if 1 <= month <= 12 and 1 <= day <= 31 else ""
    try:
        return parsedate_to_datetime(text).isoformat()
    except (TypeError, ValueError, IndexError, OverflowError):
        return english_day(text) or ""  # "Mon, 1 Jun 2026 at 22:47"


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
    if _FORWARDED.fullmatch(line) or _ORIGINAL.fullmatch(line):
        return True
    if _RULE.fullmatch(line):
        return place + 1 < len(lines) and _is_head(lines, place + 1)
    return _is_head(lines, place)


def _is_head(lines: Sequence[str], place: int) -> bool:
    if not _SENDER.fullmatch(lines[place]):
        return False
    found = {match[1].lower() for line in lines[place + 1 : place + 1 + HEAD] if (match := _HEADER.match(line))}
    return len(found) >= LEAST_HEADERS
