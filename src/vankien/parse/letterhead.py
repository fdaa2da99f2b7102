"""The body that speaks: from a letterhead, from "… góp ý:", from a last line that names it."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from vankien.lang.people import People
from vankien.model.contribution import Contributor, ContributorKind
from vankien.parse.grammar import words
from vankien.parse.names import (
    CAPITALS,
    LONGEST_HEAD,
    SENTENCE,
    is_body,
    is_name,
    is_organ,
    is_place,
    is_role,
    is_titled,
)

HEAD_LINES = 10  # lines at the beginning among which a letterhead stands
LONGEST_BODY = 110  # code points of a line that names a body
COLUMNS = re.compile(r"\t+|\s{3,}")
_ENDS = re.compile(r"\s[–-]\s|\.\s|[;:]")  # "THANH TRA TỈNH - Ý kiến tham gia"
_CAPITALS = re.compile(rf"(?:[{CAPITALS}\d&,.]+\s+){{2,}}(?=[^{CAPITALS}\s]|[{CAPITALS}][^{CAPITALS}\s])")
_RULE = re.compile(r"[\W_]*")


@lru_cache(maxsize=8)
def _patterns(p: People) -> tuple[re.Pattern[str], ...]:
    rest = words((*p.letterhead_rest, *p.mottoes))
    of = "|".join(entry.replace(" ", r"\s+") for entry in sorted(p.comments_of, key=len, reverse=True))
    return (
        re.compile(rf"\s*{rest}"),
        re.compile(rf"(?P<body>[^.;:\n]{{3,{LONGEST_BODY}}}?)[\s,]+{words(p.writes)}"),
        re.compile(
            rf"(?:[{CAPITALS}\s]{{0,40}}[^.;:,\n]{{0,20}}?)??(?i:{of})\s+(?P<body>[^.;:(\n]{{3,{LONGEST_BODY}}}?)\s*(?:[(:.;]|,\s|$|(?i:{words(p.writes)}))"
        ),
        re.compile(rf"\s+(?:{'|'.join(p.office_ends)})(?!\w)"),
        re.compile(rf"(?P<body>[^.;:\n]{{3,{LONGEST_BODY}}}?)\s*:"),
    )


def heads_of(lines: Sequence[str], p: People) -> list[str]:
    """The bodies in the left column of a letterhead, highest first: "UBND TỈNH …", "SỞ …"."""
    rest = _patterns(p)[0]
    found: list[str] = []
    for line in lines[:HEAD_LINES]:
        left = _capitals(_ENDS.split(COLUMNS.split(line.strip())[0], maxsplit=1)[0].strip(" ."))
        if not left or _RULE.fullmatch(left) or rest.match(left.lower()):
            continue
        is_title = not found and _is_alone(line, left, p)
        if len(left) > LONGEST_BODY or not (left.isupper() or is_title):
            break
        if is_body(left, p):
            found.append(left)
        elif found:
            break
    return found


def _capitals(said: str) -> str:
    """The capitals with which a line begins and goes on in small letters: "SỞ Y TẾ TỈNH … (ý kiến qua …)"."""
    run = _CAPITALS.match(said)
    return run[0].rstrip(" (,") if run is not None and not said.isupper() else said


def _is_alone(line: str, left: str, p: People) -> bool:
    """Whether a line names a body and says nothing else: "Ban Chấp hành Hội Nông dân xã Đào Viên"."""
    return is_body(left, p) and is_titled(left, p) and not is_role(left, p) and line.strip()[-1:] not in ".:;,!?…"


def with_letterhead(who: Contributor, lines: Sequence[str], p: People) -> Contributor:
    """A signer's organisation from the letterhead or the first lines: the name that says more of it, else the last
    that names a body of its own and no organ ("Ban Thường vụ") or place.
    """
    heads = [one for one in heads_of(lines, p) if not is_organ(one, p)]
    own = [*reversed(heads), *(one for one in _speaking(lines, p) if not is_organ(one, p))]
    signed = who.organisation or ""
    fuller = [one for one in own if signed and one.lower().startswith(signed.lower())]
    found = next(iter((*fuller, *own)), None)
    if found is None or (signed and not fuller and not is_organ(signed, p)):
        return who
    return replace(who, organisation=found, kind=ContributorKind.BODY)


def said_by_body(lines: Sequence[str], p: People) -> Contributor | None:
    """A body that speaks for itself: "Hiệp hội … góp ý:", "Góp ý của Phòng …", a letterhead, a last line."""
    heads, speaking = heads_of(lines, p), _speaking(lines, p)
    own = [*reversed([one for one in heads if not is_organ(one, p)]), *speaking, *reversed(heads)]
    if own:
        return Contributor(None, None, own[0], p.kind_of(own[0]))
    last = next(
        (SENTENCE.split(line.strip()[-LONGEST_HEAD:])[-1].strip(" .–-") for line in reversed(lines) if line.strip()), ""
    )
    if (
        last not in lines[:1]
        and is_body(last, p)
        and is_titled(last, p)
        and len(last) <= LONGEST_BODY
        and not re.search(r"[:;“”\"]", last)
    ):
        return Contributor(None, None, last, ContributorKind.BODY)
    return None


def _speaking(lines: Sequence[str], p: People) -> list[str]:
    """Bodies that the first lines say to be speaking."""
    _, writes, of, ends, colon = _patterns(p)
    found: list[str] = []
    for place, line in enumerate(lines[:HEAD_LINES]):
        for sentence in SENTENCE.split(line[:LONGEST_HEAD]):
            match = (
                of.match(sentence) or writes.match(sentence.lower()) or (colon.match(sentence) if place < 2 else None)
            )
            body = "" if match is None else sentence[match.start("body") : match.end("body")]
            body = ends.split(_ENDS.split(body, maxsplit=1)[0], maxsplit=1)[0].strip(" ,.–-")
            is_own = bool(body) and not body.lower().startswith(p.addressees) and not is_role(body, p)
            if is_own and is_body(body, p) and is_titled(body, p) and not is_name(body, p) and _is_one(body, p):
                found.append(body)
    return found


def _is_one(body: str, p: People) -> bool:
    """Whether commas part a body from its place only, and no clause: "Chi bộ khối phố 5, phường Vĩnh Sơn"."""
    return all(is_place(piece, p) or is_body(piece, p) for piece in body.split(",")[1:])
