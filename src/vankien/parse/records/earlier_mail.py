"""Mails inside the text of another: what is answered is somebody else's, what is only handed on is its sender's.

"Vào CN, 27 thg 9, 2020 lúc 20:15 Vũ Minh Tuấn <…> đã viết:" brings in an earlier mail, with ">" or without; so do
"---------- Thư được chuyển tiếp ----------" and a head of "Từ: …", "Ngày: …", "Chủ đề: …" in the midst of a text.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from vankien.lang import mail_tables as tables
from vankien.lang.people import People
from vankien.model.contribution import BlockRole
from vankien.parse.words.lines import Line
from vankien.parse.words.pieces import words

LONGEST_COVER = 200  # code points of the words with which somebody passes a mail on; more are an answer of one's own
LONGEST_INTRO = 240  # code points of the line over an earlier mail, and of one of its head
MOST_HEAD = 8  # lines of a mail's head, empty ones counted
LEAST_HEAD = 2  # further lines of a head behind "Từ: …"; one alone is a label of a form
_SENT = re.compile(r"@|\b\d{1,2}:\d{2}\b|\b\d{1,2}h\d{2}\b|\bthg\b")  # what only a program writes
Day = Callable[[str], str | None]  # the day that words state, as ISO
_DIGIT_OR_MARK = re.compile(r"[\d“”\"«»]")


@dataclass(frozen=True, slots=True)
class Earlier:
    """An earlier mail in a text: the lines that bring it in, the first line of its words, who sent it on which day."""

    at: int
    begins: int
    sender: str | None
    day: str | None
    is_forward: bool = False  # under a mark of what is passed on: never words that are only answered


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], ...]:
    answers, wrote = "|".join(tables.ANSWERS), "|".join(tables.WROTE)
    forwards, originals = "|".join(tables.FORWARDS), "|".join(tables.ORIGINALS)
    return (
        re.compile(rf"(?i)[>\s]*(?:{answers})\s*:\s*"),
        re.compile(
            rf"(?i)(?:.*\d)?(?:\s*[ap]\.?m\b\.?)?[\s,)]*(?P<name>[^\d<>:]{{2,60}}?)\s*,?\s*(?:<[^<>]*>)?\s*(?:{wrote})\s*:\s*$"
        ),
        re.compile(rf"(?i)[>\s]*-{{2,}}\s*(?:(?P<forward>{forwards})|{originals})\s*-{{2,}}.*"),
        re.compile(rf"(?i)[>\s]*\*?(?:{'|'.join(tables.SENDERS)})\s*:\*?\s*(?P<who>.+)"),
        re.compile(rf"(?i)[>\s]*\*?(?:{'|'.join(tables.HEADERS)})\s*:"),
        re.compile(rf"(?i)[>\s]*\*?(?:{'|'.join(tables.DATES)})\s*:\*?\s*(?P<day>.+)"),
        re.compile(rf"(?i){words(tables.PASSES_ON)}"),
        re.compile(rf"(?i){words(tables.ENCLOSES)}"),
    )


def earlier_mail(said: Sequence[str], day: Day) -> Earlier | None:
    """The first earlier mail in the lines of a text; None where there is none."""
    answers, _, marker, *_ = _patterns()
    first = next((at for at, line in enumerate(said) if line.strip()), len(said))
    are_mails = first < len(said) and _is_head(said, first)  # one below the other, each a contribution
    for at, line in enumerate(said):
        if not line.strip() or len(line) > LONGEST_INTRO:
            continue
        if line.rstrip().endswith(":") or line.rstrip().endswith(">"):
            for length in (1, 2):
                whole = " ".join(one.strip() for one in said[at : at + length])
                if answers.fullmatch(whole) is not None and _SENT.search(whole) is not None:
                    return Earlier(at, at + length, _sender(whole), day(whole.lower()))
        is_marked = marker.fullmatch(line) is not None
        if is_marked or (at > first and not are_mails and _is_head(said, at)):
            return _headed(said, at, at + is_marked, day)
    return None


def _sender(whole: str) -> str | None:
    """The name in the line over an earlier mail, behind the hour and before the address."""
    match = _patterns()[1].fullmatch(whole)
    return None if match is None else match["name"].strip(" \"'“”,")


def _is_head(said: Sequence[str], at: int) -> bool:
    """Whether the head of a mail begins at a line: its sender, then two further fields; an address stands in it, which
    the head of a form has not.
    """
    _, _, _, sender, header, *_ = _patterns()
    if ":" not in said[at] or sender.fullmatch(said[at]) is None:
        return False
    behind = [line for line in said[at + 1 : at + MOST_HEAD] if header.match(line) is not None]
    return len(behind) >= LEAST_HEAD and any("@" in line for line in (said[at], *behind))


def _headed(said: Sequence[str], at: int, begin: int, day: Day) -> Earlier:
    """A mail that its head brings in."""
    _, _, _, senders, header, days, *_ = _patterns()
    sender = sent = None
    end = begin
    for place in range(begin, min(len(said), begin + MOST_HEAD)):
        line = said[place]
        own, dated = senders.fullmatch(line), days.match(line)
        if own is not None and sender is None:
            sender = own["who"].partition("<")[0].strip(" *\"'“”") or None
        if dated is not None and sent is None:
            sent = day(dated["day"].lower())
        if own is not None or header.match(line) is not None:
            end = place + 1
        elif line.strip() and end > begin:
            break
    mark = _patterns()[2].fullmatch(said[at])
    return Earlier(at, end, sender, sent, is_forward=mark is not None and mark["forward"] is not None)


def is_passed_on(said: Sequence[str], earlier: Earlier) -> bool:
    """Whether the words over an earlier mail only hand it on: none, or a few that quote nothing and say so."""
    _, _, marker, sender, header, _, passes, encloses = _patterns()
    below = [line.lstrip() for line in said[earlier.begins :] if line.strip()]
    if below and below[0].startswith(">") and not all(line.startswith(">") for line in below):
        return False  # answers stand below or between
    if marker.fullmatch(said[earlier.at]) is not None and not earlier.is_forward:
        return False  # "Original message": an answer's
    own = [line.strip() for line in said[: earlier.at] if not _is_of_head(line, sender, header)]
    cover = " ".join(line for line in own if line)
    if not any(map(str.isalnum, cover)):
        return True
    is_short = len(cover) <= LONGEST_COVER and _DIGIT_OR_MARK.search(cover) is None
    if not is_short or encloses.search(cover) is not None:
        return False
    return earlier.is_forward or passes.search(cover) is not None


def _is_of_head(line: str, sender: re.Pattern[str], header: re.Pattern[str]) -> bool:
    return ":" in line and (sender.fullmatch(line) is not None or header.match(line) is not None)


def parted(text: str, lines: Sequence[Line], p: People) -> tuple[list[Line], Earlier | None]:
    """The lines with an earlier mail told apart, and that mail where its words are the contribution.

    Of an answer what is answered is quoted. Of a mail handed on what stands above it is furniture.
    """
    if ":" not in text:
        return list(lines), None
    said = [line.span.of(text) if line.role is BlockRole.BODY else "" for line in lines]
    earlier = earlier_mail(said, p.day)
    if earlier is None or not any(line.strip(" >") for line in said[earlier.begins :]):
        return list(lines), None
    if is_passed_on(said, earlier):
        head = [replace(one, role=_as(one.role, BlockRole.FURNITURE)) for one in lines[: earlier.begins]]
        return [*head, *lines[earlier.begins :]], earlier
    if earlier.is_forward:
        return list(lines), None  # "I'd sign every line of it. From me only this: …"
    until = _until(said, earlier)
    made = [
        replace(one, role=_as(one.role, BlockRole.QUOTED)) if earlier.at <= at < until else one
        for at, one in enumerate(lines)
    ]
    return made, None


def _until(said: Sequence[str], earlier: Earlier) -> int:
    """Where an earlier mail ends: behind its marked lines, if they bear marks, else with the text."""
    first = next((at for at in range(earlier.begins, len(said)) if said[at].strip()), len(said))
    if first == len(said) or not said[first].lstrip().startswith(">"):
        return len(said)
    return next((at for at in range(first, len(said)) if said[at].strip() and said[at].lstrip()[0] != ">"), len(said))


def _as(role: BlockRole, other: BlockRole) -> BlockRole:
    return other if role is BlockRole.BODY else role
