"""Records of what was said word for word ("MOORE: …"), and pages of comments under names with a day and an hour."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from vankien.lang.people import People
from vankien.model.contribution import BlockRole, Contributor, ContributorKind
from vankien.parse.who.dates import is_day
from vankien.parse.who.letterhead import is_firm
from vankien.parse.who.mention import mention
from vankien.parse.who.names import CAPITALS, cased, is_body, is_company, is_role, is_titled, prefix, titled_run
from vankien.parse.who.office import office
from vankien.parse.who.office_behind import in_brackets
from vankien.parse.words.lines import Line
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

LEAST = 2  # people who speak, or comments below each other; one alone is a label or a letter's day
INTRODUCED = 160  # code points behind a label in which somebody says his whole name
LONGEST_NAME = 40  # code points of the name over a comment
MOST_NAME_WORDS = 5
_LABEL = re.compile(
    r"\s*(?P<label>[^\W\d_][^\d_:()\n]{1,30}?)\s*(?:\([^():\n]{2,40}\)\s*(?=\())?(?:\((?P<office>[^():\n]{2,60})\))?\s*:\s+(?=\S)"
)
_FIRST = re.compile(r"[^\W\d_][^.,:;!?\n]{3,60}(?=\.\s)")  # a sentence of a few words
_CALLED = re.compile(rf"(?P<name>[{CAPITALS}][\w'’-]+(?:\s+[{CAPITALS}][\w'’.-]*){{0,2}})(?:\s+(?:from|in|of)\s.*)?")
_ARTICLE = re.compile(r"(?:the|an?)\s+")
_CLOCK = re.compile(r"(?i)(?:\s*,?\s*(?:at|lúc|\||·|-|–)?\s*\d{1,2}(?:[:.h]\d{2})(?::\d{2})?(?:\s*[ap]\.?m\.?)?)\s*$")
_CLOCK_FIRST = re.compile(r"\s*\d{1,2}[:h]\d{2}(?::\d{2})?\s*[,·|–-]?\s*(?P<day>\S.*\d)\s*$")  # "08:12, 10/10/2020"
_BEHIND_HOUR = " \t\u00a0).:apmAPM"  # what stands behind the last figure of a line that says when
_ONE_LINE = re.compile(
    r"(?P<name>[^\d\n:]{2,40}?|[^\W\d]\w{3,30})\s*(?:[·|,(–—-]|\s{2,})\s*(?P<day>\S.{5,40}?)\)?\s*:?\s*$"
)
_OFFICED = re.compile(
    r"(?P<name>[^\d\n:(]{2,40}?)\s*\((?P<office>[^()\n]{2,120})\)\s*[-–—|·•,]\s*(?P<day>\S.{5,40}?)\s*:?\s*"
)
"""A name, an office in brackets and a day on one line, with or without an hour."""
_INITIAL = re.compile(rf"\s[{CAPITALS}]\.$")  # "Wilf B."
_DOTTED = re.compile(r"\s[·•|]\s")
_DASHED = re.compile(r"\s[–—-]\s")


@dataclass(frozen=True, slots=True)
class Post:
    """A comment on a page: the line at which it begins, who wrote it, and its day."""

    line: int
    who: Contributor
    day: str | None


def transcript(text: str, lines: Sequence[Line], p: People) -> list[tuple[int, Contributor]]:
    """The lines at which somebody speaks in a record word for word, with who it is; empty for anything else.

    Labels are set in capitals, one stands before several lines, and one of them is an office or a title with a name,
    or its bearer says his whole name: "OLD: … NEW: …" is a form.
    """
    found: list[tuple[int, str, Contributor]] = []
    sure = False
    for place, line in enumerate(lines):
        said = line.span.of(text)
        match = _LABEL.match(said)
        if match is None or len(said[match.end() :].split()) < 1:
            continue
        is_caller = match["office"] is not None and _is_unknown(match["label"], p)
        if not (match["label"].isupper() or is_caller or _is_half_loud(match["label"], p)):
            continue
        if match["label"].lower() in p.form_labels or said[match.end() :].isupper():
            continue
        who, is_sure = _speaker(match["label"], said[match.end() : match.end() + INTRODUCED], p)
        called = _caller(match["office"], p) if match["office"] is not None and who == Contributor() else None
        if called is not None:
            who, is_sure = called, True
        elif match["office"] is not None:
            role, body = in_brackets(match["office"], p)
            who, is_sure = replace(who, role=who.role or role, organisation=who.organisation or body), True
        sure = sure or is_sure
        found.append((place, match["label"] + (match["office"] or "" if called is not None else ""), who))
    labels = [label for _, label, _ in found]
    are_loud = all(_is_half_loud(label, p) for label in labels)  # two members of a parliament are enough
    if not sure or len(set(labels)) < LEAST or (len(labels) <= LEAST and not are_loud):
        return []
    first: dict[str, Contributor] = {}
    for _, label, who in found:
        first.setdefault(label, who)
    starts = [(place, first[label]) for place, label, _ in found]
    return [one for at, one in enumerate(starts) if at == 0 or labels[at] != labels[at - 1]]


def _speaker(label: str, said: str, p: People) -> tuple[Contributor, bool]:
    """Who a label names, and whether it is surely a person: an office, a title with a name, one who gives his name."""
    plain = cased(label, p)
    bare = _ARTICLE.sub("", label.lower()) if p.bodies_anywhere else label.lower()
    is_named = p.bodies_anywhere and _is_titled_name(plain, p)
    if not is_named and is_role(bare, p):
        return Contributor(None, *office(plain[len(label) - len(bare) :], p)), True
    if _is_unknown(label, p):
        return Contributor(), False
    family = re.escape(plain.split()[-1])
    first = rf"(?![^\s]+\.\s)[{CAPITALS}][\w'’.-]+" if p.bodies_anywhere else r"[^\W\d_][\w'’.-]+"
    whole = re.search(rf"(?:{first}\s+){{1,3}}{family}(?!\w)", said)
    if whole is not None:
        named = mention(said, whole.start(), p)
        body = _body_behind(said, whole.end(), p) if p.bodies_anywhere else None
        if named is not None and named.name.endswith(plain.split()[-1]):
            who = named.contributor(p)
            return replace(who, organisation=who.organisation or body), True
        return Contributor(whole[0], organisation=body), True
    own = _own_body(said, p) if p.bodies_anywhere else None
    return Contributor(plain, organisation=own), is_named or is_titled(plain, p)


def _is_half_loud(label: str, p: People) -> bool:
    """Whether a title in small letters leads to a name in capitals: "Mr TORODE", "The CHAIR"."""
    before, _, family = label.rpartition(" ")
    if not p.bodies_anywhere or len(family) < LEAST or not family.isupper():
        return False
    bare = _ARTICLE.sub("", before.lower() + " ")
    title, _, first = before.partition(" ")  # "Dr Amara NWOSU"
    is_whole = bool(first) and first.istitle() and re.fullmatch(prefix(p), f"{title.lower()} ") is not None
    return not bare or re.fullmatch(prefix(p), bare) is not None or is_whole or is_role(before, p)


def names_nobody(line: str, p: People) -> bool:
    """Whether the label of a line in a record names nobody."""
    match = _LABEL.match(line)
    return match is not None and match["office"] is None and _is_unknown(match["label"], p)


def _is_unknown(label: str, p: People) -> bool:
    """Whether a label names nobody: "CALLER", "A VOICE", "SECOND CALLER"."""
    bare = _ARTICLE.sub("", label.lower()).strip() if p.bodies_anywhere else label.lower()
    return bare in p.unknown_speakers or (p.bodies_anywhere and bare.split()[-1] in p.unknown_speakers)


def _caller(said: str, p: People) -> Contributor | None:
    """Who is named behind a label that names nobody: "CALLER (Beth, Millbrook)"; None where an office stands there."""
    name, _, rest = said.partition(",")
    match = _CALLED.fullmatch(name.strip())
    if match is None or is_role(name, p) or is_body(name, p):
        return None
    role, body = in_brackets(rest.strip(), p) if rest.strip() else (None, None)
    return Contributor(match["name"], role, body)


def _body_behind(said: str, at: int, p: People) -> str | None:
    """The body for which somebody says he speaks behind his name: "Delia Roux, from Roux Interiors."."""
    rest = said[at:].lstrip(" ,")
    link = re.match(words((*p.from_place, *p.speaks_for)), rest.lower())
    run = titled_run(rest[link.end() :].lstrip() if link is not None else rest)
    return run if run is not None and " " in run and (is_firm(run, p) or is_company(run, p)) else None


def _is_titled_name(plain: str, p: People) -> bool:
    """Whether a label is a title and a family's name, though the title heads an office, too: "Professor Marchetti"."""
    titles = re.match(prefix(p), f"{plain} ")
    rest = plain[titles.end() :].split() if titles is not None and titles[0].strip() else []
    joins = {*" ".join(p.of_words).split()}
    return 0 < len(rest) <= MOST_NAME_WORDS and joins.isdisjoint(word.lower() for word in rest)


def _own_body(said: str, p: People) -> str | None:
    """The body that somebody names first, in a sentence of its own: "Youth Council. Stingy, that …"."""
    match = _FIRST.match(said)
    is_own = match is not None and is_body(match[0], p) and is_titled(match[0], p)
    return match[0].strip() if match is not None and is_own and len(match[0].split()) > 1 else None


def posts(text: str, lines: Sequence[Line], p: People) -> list[Post]:
    """The comments of a page, each under its writer and the hour when it was sent; fewer than two are none."""
    found = list(_posts(text, lines, p))
    if len(found) >= LEAST:
        return found
    full = [(place, said) for place, line in enumerate(lines) if found and (said := line.span.of(text).strip())][:2]
    if not found or [one.line for one in found] != [full[0][0]]:
        return []
    since = [_ago(p).fullmatch(said) for _, said in full]  # how long ago, only a page says
    is_page = any(one is not None and (one["name"] is None or _DOTTED.search(one[0])) for one in since)
    is_one = is_page or (p.bodies_anywhere and _DOTTED.search(full[0][1]) is not None)  # a comment saved alone
    return found if is_one else []


def _posts(text: str, lines: Sequence[Line], p: People) -> Iterator[Post]:
    last: tuple[int, str] | None = None
    for place, line in enumerate(lines):
        said = line.span.of(text).strip()
        if not said or line.role is BlockRole.QUOTED or _buttons(p).fullmatch(said) is not None:
            continue
        since = _ago(p).fullmatch(said)
        if since is not None:
            name = since["name"] or (last[1] if last is not None else "")
            at = place if since["name"] or last is None else last[0]
            if name.startswith("@") and last is not None and last[0] == place - 1 and _may_name(last[1]):
                at, name = last  # the name above what he goes by: "Liam Doyle", "@liamd · 3h"
            if name and _may_name(name):
                yield Post(at, Contributor(name.strip()), None)
            last = (place, said)
            continue
        officed = _officed(said, p)
        if officed is not None:
            yield Post(place, *officed)
            last = (place, said)
            continue
        posted = _posted(said, p)
        whole = posted or _one_line(said)
        is_one = posted is not None or (whole is not None and _may_name(whole["name"]))
        own = None if whole is None or not is_one or _is_weekday(whole["name"], p) else whole
        day = None if own is None else _sent(own["day"], p) or _dotted_day(said, own["day"], p)
        if own is not None and day is None and _heads_words(text, lines, place) and _is_writer(own["name"], p):
            day = _day_behind(_DASHED, said, own["day"], p)
        if own is not None and day is not None:
            yield Post(place, Contributor(own["name"].strip()), day)
            last = (place, said)
            continue
        day = _sent(said, p) or _day_below(text, lines, place, p)
        if day is not None and last is not None and _may_name(last[1]):
            yield Post(last[0], Contributor(last[1]), day)
        last = (place, said)


def _officed(said: str, p: People) -> tuple[Contributor, str] | None:
    """Who writes and when, where the office stands between: "Lê Thị Na (Kế toán, Công ty Mây tre) - 12/09/2030"."""
    match = _OFFICED.fullmatch(said) if said.rstrip(_BEHIND_HOUR)[-1:].isdecimal() else None
    if match is None or not _may_name(match["name"]) or _is_weekday(match["name"], p):
        return None
    day = _sent(match["day"], p) or (p.day(match["day"].lower()) if is_day(match["day"], p) else None)
    is_named = titled_run(match["name"]) == match["name"].strip() and not is_body(match["name"], p)
    return (Contributor(match["name"].strip(), *in_brackets(match["office"], p)), day) if day and is_named else None


@lru_cache(maxsize=8)
def _posting(p: People) -> re.Pattern[str] | None:
    if not p.posted:
        return None
    days = "|".join(p.letter_day)
    before, behind = words(p.posted), words(p.posts)
    return re.compile(
        rf"(?i)\W*(?:{before}\s+(?P<name>[^\n:]{{2,{LONGEST_NAME}}}?)\s*[,(–-]?|(?P<other>[^\n:]{{2,{LONGEST_NAME}}}?)\s+{behind})"
        rf"\s+(?:\w{{1,3}}\s+)?(?P<day>{days})(?:[\s,]*(?:\w\w\s+)?\d{{1,2}}[:.]\d\d(?:\s*[ap]\.?m\.?)?)?\W*"
    )


def _posted(said: str, p: People) -> dict[str, str] | None:
    """The name and the day of a line that says who wrote when: "Posted by Gwen T. on 9 March 2024 at 07:02"."""
    pattern = _posting(p)
    match = pattern.fullmatch(said) if pattern is not None and len(said) <= LONGEST_NAME * 3 else None
    if match is None or not _is_posters(match["name"] or match["other"]):
        return None
    return {"name": (match["name"] or match["other"]).strip(), "day": f"{match['day']} 0:00"}


def _is_posters(said: str) -> bool:
    """Whether words are what somebody goes by: one or two of any kind, more in capitals; no "Please send us your"."""
    few = said.split()
    return len(few) <= LEAST or all(not one[:1].islower() for one in few)


def _is_weekday(said: str, p: People) -> bool:
    """Whether words before a day name the day of the week, and nobody."""
    return said.lower().strip(" ,").startswith(p.weekdays)


def _one_line(said: str) -> re.Match[str] | None:
    """A name and an hour on one line; few lines end as one that says when."""
    return _ONE_LINE.fullmatch(said) if said.rstrip(_BEHIND_HOUR)[-1:].isdecimal() else None


def _dotted_day(said: str, day: str, p: People) -> str | None:
    """The day behind a name and a dot, as pages print it that tell no hour: "quill_jill · 6 October 2026"."""
    return _day_behind(_DOTTED, said, day, p)


def _day_behind(mark: re.Pattern[str], said: str, day: str, p: People) -> str | None:
    """The day of a line that a mark parts and that ends with nothing but a day."""
    is_parted = mark.search(said) is not None and re.fullmatch("|".join(p.letter_day), day.strip().lower()) is not None
    return p.day(day.lower()) if is_parted else None


def _heads_words(text: str, lines: Sequence[Line], place: int) -> bool:
    """Whether a line stands right over words and under none: "Hoa Sữa - 3/5/2030" over a comment, and no signature."""
    above = lines[place - 1].span.of(text).strip() if place else ""
    below = lines[place + 1].span.of(text).strip() if place + 1 < len(lines) else ""
    return not above and bool(below)


def _is_writer(said: str, p: People) -> bool:
    """Whether words are what somebody goes by, with capitals or one word: no "Họp thôn", no "Chi bộ Nà Hin"."""
    few = said.lower().split()
    is_large = all(not one[:1].islower() for one in said.split()) or len(few) == 1
    is_heading = said.lower().startswith((*p.addressed, *p.newspapers)) or few[-1] in p.papers
    is_own = p.kind_of(said) is ContributorKind.PERSON and not is_body(said, p) and not is_role(said, p)
    return is_large and is_own and not is_heading


def _sent(said: str, p: People) -> str | None:
    """The day of a line that holds a day and an hour and nothing else."""
    if len(said) > LONGEST_NAME + 10 or not any(map(str.isdigit, said)):
        return None
    first = _CLOCK_FIRST.match(said)
    if first is not None:
        return p.day(first["day"].lower()) if len(first["day"].split()) <= MOST_NAME_WORDS else None
    clock = _CLOCK.search(said)
    if clock is None:
        return None
    return (
        p.day(said[: clock.start()].strip(" ,·|").lower())
        if len(said[: clock.start()].split()) <= MOST_NAME_WORDS
        else None
    )


def _day_below(text: str, lines: Sequence[Line], place: int, p: People) -> str | None:
    """The day that is a line of its own, under a name that begins a paragraph and right over words: the day of a letter
    stands under one that ends it.
    """
    said = lines[place].span.of(text).strip()
    if not said[0].isdecimal() or place == 0 or place + 1 == len(lines) or not is_day(said, p):
        return None
    before = lines[place - 2].span.of(text) if place > 1 else ""
    name, behind = (lines[at].span.of(text).strip() for at in (place - 1, place + 1))
    is_writer = name and not before.strip() and behind and not is_body(name, p) and not is_role(name, p)
    is_letter = behind.lower().startswith((*p.addressed, *p.greets))
    return p.day(said.lower()) if is_writer and not is_letter else None


@lru_cache(maxsize=8)
def _ago(p: People) -> re.Pattern[str]:
    """A name and how long ago it wrote, or the latter alone: "Hoa Sữa • 2 giờ trước"."""
    if not p.ago:
        return re.compile("(?!)")
    return re.compile(rf"(?:(?P<name>[^\n:]{{2,{LONGEST_NAME}}}?)\s*[•·|,–-]\s*)?(?i:{words(p.ago)})\W*")


def _may_name(said: str) -> bool:
    """Whether a line can be a name, or what somebody calls himself; none is a field in the head of a mail."""
    if ":" in said or "@" in said[1:]:
        return False
    is_ended = said[-1] in ".!?:;," and _INITIAL.search(said) is None
    return len(said) <= LONGEST_NAME and len(said.split()) <= MOST_NAME_WORDS and not is_ended


@lru_cache(maxsize=8)
def _buttons(p: People) -> re.Pattern[str]:
    """A line below a comment with two buttons, or one and an hour or a count: "Like · Reply · 2h", "Reply (3)"."""
    named = words((*p.buttons, *p.ago)) if p.buttons else "(?!)"
    button = rf"(?:\d{{1,5}}\s)?{named}(?:\s?\(?\d{{1,5}}\)?)?"
    rest = rf"(?:{button}|\d{{1,5}}(?:\s\w{{1,6}})?)"
    return compile_later(rf"(?i)(?:{button}(?:\s{{0,3}}[·•|,]\s{{0,3}}{rest}){{1,8}}|{named}\s?\(\d{{1,5}}\))")


def without_page(text: str, lines: Sequence[Line], found: Sequence[Post], p: People) -> list[Line]:
    """The lines of a page of comments with names, hours, buttons and what stands before the first told apart."""
    heads = {one.line for one in found}
    made: list[Line] = []
    is_head = True
    buttons = _buttons(p)
    for place, line in enumerate(lines):
        is_name = place in heads
        is_hour = made != [] and (place - 1) in heads and _CLOCK.search(line.span.of(text).strip()) is not None
        is_head = is_head and not is_name
        is_button = buttons.fullmatch(line.span.of(text).strip()) is not None
        is_page = (is_head or is_name or is_hour or is_button) and line.role is BlockRole.BODY
        made.append(replace(line, role=BlockRole.FURNITURE) if is_page else line)
    return made
