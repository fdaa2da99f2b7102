"""Who fills in a form: what stands behind the labels for a name, an office and a body, of one line or of many."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from vankien.lang.people import People
from vankien.model.contribution import Contributor, ContributorKind
from vankien.parse.who.asked_who import answered, asked_who
from vankien.parse.who.body_of_paper import said_by_body
from vankien.parse.who.last_words import known_as
from vankien.parse.who.letterhead import COLUMNS
from vankien.parse.who.mention import calling_in, mention
from vankien.parse.who.names import CAPITALS, LONGEST_HEAD, cased, is_body, is_name, is_role
from vankien.parse.who.office import is_calling, office
from vankien.parse.who.scanned_fields import scanned_field
from vankien.parse.who.signer import is_rest
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

_NUMBER = re.compile(r"\s*(?:\d{1,2}|[a-zđ])\s*[.)/]\s*")
# "…; Ý kiến: …", "…. Ngày gửi: …": a label that no table holds.
_NEXT_FIELD = re.compile(rf"\s*[;|]\s*(?=[^\W\d_][^:;|\n]{{1,40}}:)|\.\s+(?=[{CAPITALS}][^:;|.\n]{{1,30}}:)")
_FIELD_BEFORE = re.compile(r"\W*[^\W\d_][^:\n]{0,30}:[^:\n]{1,40}(?:\s{2,}|[;|\t]\s*)")  # "Tuổi: 41     Nghề: …"
_PARTED = re.compile(r"\s*[/;|]\s*|,\s+|\s+[–-]\s+")  # a name and what stands beside it
_STROKE = re.compile(r"\s*/\s*")
LEAST_IN_CELLS = 2  # labels in cells that make a form
NICK, CONTACT = "nick", "contact"
_NICK = re.compile(r"(?=[\w.]*[A-Za-z])[A-Za-z0-9_.]{5,}(?:\s\(|$)")  # one word that is none: "meghe_tho (mẹ hai con)"
_MADE_UP = re.compile(r"[\d_]")
_ADDRESS = re.compile(r"(?:<|[\s,;|(]+(?=\S{1,60}@)).*")
_LEADER = re.compile(
    r"(?<=\w)[ \t]*(?::[ \t]*)?(?:\.{4,}|_{4,}|…{2,})[ \t]*(?=\w)"
)  # "Your name ........ Idris Pomfret"
_LAST_FIRST = re.compile(rf"(?P<last>[{CAPITALS}][^\W\d_]+),\s+(?P<first>[{CAPITALS}][^\W\d_]+)$")  # "Oyelaran, Temi"


@lru_cache(maxsize=8)
def _labels(p: People) -> re.Pattern[str]:
    keys = [key for kinds in p.fields.values() for key in kinds]
    longest = "|".join(map(_as_printed, sorted(keys, key=len, reverse=True)))
    labels = "|".join(label.replace(" ", r"\s+") for label in (*p.name_labels, *p.nick_labels)) or "(?!)"
    return re.compile(
        rf"(?i)(?:^|(?<=\s)|(?<=[.;,]))[-*•]?\s*(?:(?P<key>{longest})(?:\s*/\s*(?P<also>{longest}))?|(?P<label>{labels}))(?:\s*\([^()\n]{{1,40}}\))?\s*:\s*"
    )


def _as_printed(key: str) -> str:
    """The pattern of a label, with any white space between its words and beside its strokes."""
    return re.escape(key).replace(r"\ ", r"\s+").replace("/", r"\s*/\s*")


def fields(lines: Sequence[str], p: People) -> Contributor | None:
    """From "Họ và tên: …", "Chức vụ: …", "Đơn vị: …", each on its line or several in one."""
    lines = _told_in_cells([_LEADER.sub(": ", line, count=1) if _may_lead(line) else line for line in lines], p)
    listed = {kind: answered(said, p) for kind, said in _field_values(lines, p).items()}
    values = asked_who(lines, p) | {kind: said for kind, said in listed.items() if said}
    contact = values.pop(CONTACT, "")
    if contact and not values.get("name"):
        asks = None if values.get("organisation") or values.get("body") else said_by_body(lines, p)
        if asks is not None and asks.kind is ContributorKind.BODY:
            return asks  # whom to ask about a body's letter did not write it
        values["name"] = contact
    role, body = values.get("role") or None, values.get("organisation") or values.get("body") or None
    if not values.get("name"):
        if values.get("body"):
            return _of_body(values["body"], role, p)
        return Contributor(None, role, body) if body is not None and is_body(body, p) else None
    if role is not None and (is_role(role, p) or is_body(role, p)):
        own_role, own_body = office(role, p)
        role, body = (own_role, own_body) if body is None else (role, body)
    name = _in_order(values["name"], p)
    body = _without_home(body)
    called = known_as(name, p)
    if called is not None:
        return replace(called, role=role or called.role, organisation=body or called.organisation)
    own = mention(name, 0, p, sure=True)
    if own is None:
        return _of_office(name, role, body, p) or Contributor(cased(name, p), role, body)
    if role is None and body is None:
        behind = name[own.end :].strip(" ,–-")
        is_office = own.role is None and own.organisation is None and p.role_ends and is_calling(behind, p)
        role, body = office(behind, p) if behind and is_office else (own.role, own.organisation)
    elif role is None:
        role = own.role
    return Contributor(cased(own.name, p), role or calling_in(own.titles, p), body)


def _told_in_cells(lines: Sequence[str], p: People) -> Sequence[str]:
    """The lines, the labels of a form that stand in cells of their own with a colon: "Đơn vị<tab>Tổ dân phố 3"; one
    alone is the head of a table.
    """
    found = [at for at, line in enumerate(lines) if "\t" in line and _in_cells(p).fullmatch(line) is not None]
    if len(found) < LEAST_IN_CELLS:
        return lines
    return [_in_cells(p).sub(r"\g<label>: \g<value>", one) if at in found else one for at, one in enumerate(lines)]


def with_labels(lines: Sequence[str], text: str, p: People) -> Sequence[str]:
    """The lines, those of a form's labels that stand in rows of two cells joined with the cell behind: "Name" and
    "Callum Reid" become "Name: Callum Reid" and an empty line. One alone is the head of a table.
    """
    if "\t" not in text:
        return lines
    rows = {tuple(cell.strip() for cell in row.split("\t")) for row in text.split("\n") if row.count("\t") == 1}
    pairs = [(one.strip(), behind.strip()) for one, behind in pairwise(lines)]
    found = [at for at, one in enumerate(pairs) if one in rows and one[1] and _label_alone(p).fullmatch(one[0])]
    if len(found) < LEAST_IN_CELLS:
        return lines
    made = list(lines)
    for at in found:
        made[at], made[at + 1] = f"{lines[at].strip(' :')}: {lines[at + 1].strip()}", ""
    return made


@lru_cache(maxsize=8)
def _label_alone(p: People) -> re.Pattern[str]:
    keys = [key for kinds in p.fields.values() for key in kinds]
    labels = "|".join(map(_as_printed, sorted(keys, key=len, reverse=True))) or "(?!)"
    return compile_later(rf"(?i)\s*(?:{labels}|{words((*p.responds_as, *p.sent_on))})\s*:?\s*")


@lru_cache(maxsize=8)
def _in_cells(p: People) -> re.Pattern[str]:
    keys = "|".join(
        map(_as_printed, sorted((key for kinds in p.fields.values() for key in kinds), key=len, reverse=True))
    )
    labels = "|".join(label.replace(" ", r"\s+") for label in p.name_labels) or "(?!)"
    return compile_later(rf"(?i)[ ]*(?P<label>{keys}|{labels})[ ]*\t+[ ]*(?P<value>[^\t\n:]+)")


def without_contacts(lines: Sequence[str], p: People) -> list[str]:
    """The lines, empty where one only says whom to ask: "Người liên hệ: …" signs nothing."""
    return ["" if is_contact(line, p) else line for line in lines]


def is_contact(line: str, p: People) -> bool:
    """Whether a line says whom to ask."""
    return line.partition(":")[0].strip(" -*•+").lower() in p.contact_labels


def _in_order(name: str, p: People) -> str:
    """A name whose family stands first, as address books have it, the other way round: "Oyelaran, Temi"."""
    match = None if p.family_names else _LAST_FIRST.fullmatch(name)
    if match is None or is_role(match["first"], p) or is_calling(match["first"], p):
        return name
    return f"{match['first']} {match['last']}"


def _may_lead(line: str) -> bool:
    return "...." in line or "____" in line or "……" in line


def _of_office(said: str, role: str | None, body: str | None, p: People) -> Contributor | None:
    """Who is named by the office alone, or in brackets behind it: "Head of Parks (L. Ogden)"; None of another value."""
    head, _, inner = _article(p).sub("", said.rstrip(" )"), count=1).partition("(")
    if not p.role_ends or not (is_role(head, p) or is_calling(head, p)) or is_name(head, p):
        return None
    own, at = office(head.strip(), p)
    named = mention(inner, 0, p, sure=True) if inner else None
    return Contributor(None if named is None else cased(named.name, p), role or own, body or at)


@lru_cache(maxsize=8)
def _article(p: People) -> re.Pattern[str]:
    return re.compile(rf"(?i)^{words(p.articles or ('(?!)',))}\s+")


def _of_body(said: str, role: str | None, p: People) -> Contributor:
    """The body that fills in a form, and who wrote for it in brackets: "Viện Kinh tế (TS. Mạc Văn Cảnh soạn)"."""
    head, _, inner = said.rstrip(" )").rpartition("(")
    found = mention(inner, 0, p) if head.strip() and said.endswith(")") else None
    if found is None:
        return Contributor(None, role, said, p.kind_of(said))
    return Contributor(cased(found.name, p), role or found.role, head.strip(), ContributorKind.BODY)


def _without_home(body: str | None) -> str | None:
    """A body without what stands in brackets behind it: its place, "Hợp tác xã Tân Lợi (Đồng Tháp)", how many are in
    it, "(41 members)"; a short name stays.
    """
    if body is None or not body.endswith(")") or "(" not in body:
        return body
    head, _, inner = body[:-1].rpartition("(")
    is_home = len(inner.split()) > 1 and all(word[:1].isupper() and not word.isupper() for word in inner.split())
    is_count = inner[:1].isdecimal() and " " in inner
    return head.strip() if (is_home or is_count) and head.strip() else body


def _field_values(lines: Sequence[str], p: People) -> dict[str, str]:
    """What stands behind the words for a name, an office, a body; the first of each."""
    key_pattern = _labels(p)
    values: dict[str, str] = {}
    for line in lines:
        if ":" not in line:
            continue
        marks = list(key_pattern.finditer(line[:LONGEST_HEAD]))
        before = _NUMBER.sub("", line[: _key_at(marks[0])], count=1) if marks else ""
        scanned = None if marks else scanned_field(line, p)
        if scanned is not None:
            values.setdefault(*scanned)
        if not marks or (before.strip(" -*•+") and _FIELD_BEFORE.fullmatch(before) is None):
            continue
        for place, mark in enumerate(marks):
            end = marks[place + 1].start() if place + 1 < len(marks) else len(line)
            value = COLUMNS.split(line[mark.end() : end].strip("\t "))[0]
            value = _NEXT_FIELD.split(value)[0].strip(" .;,…_–-|")
            kind = _kind_of_field(mark, value, p)
            both = _both(mark, kind, value, p)
            if both:
                values |= {one: said for one, said in both.items() if one not in values}
                continue
            if kind == NICK:
                kind, value = "name", value.partition(" (")[0]
            if kind in {"name", CONTACT}:
                value = _ADDRESS.sub("", value).strip(' "“”')  # "From: "…" <…@…>", "Contact: …, Clerk, …@…"
            if kind == "name" and _is_nobody(value, p):
                continue
            if kind == "name" and _is_of_body(value, p):
                kind = "body"
            if value and not (kind == "name" and "@" in value):
                values.setdefault(kind, value)
    return values


def _both(mark: re.Match[str], kind: str, value: str, p: People) -> dict[str, str]:
    """What stands behind a label for a name and something else: "Name / organisation: Ruth Hale, Pell Parish Council",
    "Đơn vị / Họ tên: Lê Thị Sáu".
    """
    other = "" if mark["also"] is None else _kind_of_label(mark["also"], p)
    if not other or other == kind or "name" not in (kind, other):
        return {}
    first, _, rest = (piece.strip() for piece in _PARTED.sub("\n", value, count=1).partition("\n"))
    found = {kind: first, other: rest} if rest else {"name": first}
    if not is_name(found["name"], p):
        return {}
    if is_role(found.get("organisation", ""), p):  # "Ruth Hale, Clerk, Pell Parish Council"
        role, body = office(found.pop("organisation"), p)
        found |= {kind: said for kind, said in (("role", role), ("organisation", body)) if said}
    return found


def _is_of_body(value: str, p: People) -> bool:
    """Whether the value of a name is a body's, and no person's with his office: "Dr Ruth Hale, Director of …"."""
    is_person = not p.family_names and mention(value, 0, p) is not None
    return is_body(value, p) and not is_name(value, p) and not is_person


def _is_nobody(value: str, p: People) -> bool:
    """Whether what stands for a name says that none is given: "(không để lại tên)", "***"."""
    inner = value.strip(" ()[]*.,–-").lower()
    return not any(map(str.isalnum, inner)) or inner in p.blanks or _nobody(p).fullmatch(inner) is not None


@lru_cache(maxsize=8)
def _nobody(p: People) -> re.Pattern[str]:
    return compile_later(words(p.nameless) if p.nameless else "(?!)")


def _key_at(mark: re.Match[str]) -> int:
    """Where a label begins, without the space before it."""
    return mark.start("label" if mark["key"] is None else "key")


def _kind_of_field(mark: re.Match[str], value: str, p: People) -> str:
    """What stands behind a label: a name, an office, a body, or (empty) nothing of who writes.

    A label that no table holds ("Người phản ánh") needs a person and nothing else behind it.
    """
    if mark["key"] is None:
        found = mention(value, 0, p)
        rest = "" if found is None else value[found.end :].strip(" .;,)(–-")
        label = " ".join(mark["label"].lower().split())
        if found is not None and (not rest or is_rest(rest, p)):
            return CONTACT if label in p.contact_labels else "name"
        is_nick = found is None and label in p.nick_labels and _NICK.match(value) is not None
        return NICK if is_nick and (p.family_names or _MADE_UP.search(value.partition(" ")[0])) else ""
    return _kind_of_label(mark["key"], p)


def _kind_of_label(label: str, p: People) -> str:
    """What stands behind a label of the tables."""
    key = _STROKE.sub("/", " ".join(label.lower().split()))
    return next(kind for kind, keys in p.fields.items() if key in keys)
