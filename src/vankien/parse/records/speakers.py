"""Who begins to speak where in the record of a meeting, a report of several speeches, an interview."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from vankien.lang.people import People
from vankien.model.contribution import BlockRole, Contributor
from vankien.model.span import Span
from vankien.parse.records.again import with_called
from vankien.parse.records.attendance import with_offices
from vankien.parse.records.belonging import with_bodies
from vankien.parse.records.bodies_speak import bodies_speaking, labelled, office_speaks, shape
from vankien.parse.records.headed import headed
from vankien.parse.records.in_full import in_full
from vankien.parse.records.minuted import is_record, minuted
from vankien.parse.records.opened_each import opened_each
from vankien.parse.records.presided import with_conclusions
from vankien.parse.records.report_itself import between_bodies
from vankien.parse.records.resolved import with_many, with_resolution
from vankien.parse.records.signed_behind import signed_behind
from vankien.parse.records.signed_each import signed_each
from vankien.parse.records.spoken_under import spoken_under
from vankien.parse.records.transcript import transcript
from vankien.parse.who.between import with_between
from vankien.parse.who.heads import ITEM, LONGEST_CLAUSE, may_lead
from vankien.parse.who.introduced import is_presented, speaks_for_self
from vankien.parse.who.mention import Mention, mention
from vankien.parse.who.names import LONGEST_HEAD, SENTENCE, adverbs, is_known, is_name
from vankien.parse.who.sexes import Sex, contradict, sex_of
from vankien.parse.who.signature import signature
from vankien.parse.words.lines import Line
from vankien.parse.words.openings import openings
from vankien.parse.words.pieces import words
from vankien.parse.words.spaced import spaced
from vankien.text.pattern import compile_later

LONGEST_INITIALS = 12  # code points of a title and an initial: "Councillor J. "
LEAST_LABELLED = 3  # people named right before a colon; then whoever is so named speaks: "Lão Hạc Khối B: …"
LEAST_SPEAKERS = 2  # people who begin to speak in one report; one is the author who names a colleague
_CLAUSE = re.compile(rf"[^,.:;“”\"\n]{{3,{LONGEST_CLAUSE}}},\s+")
_ENDS = re.compile(r"[.!?…”\"]\s+")  # of sentences, and of more
_CITED = re.compile(r"\s*(?:[-–*•]\s*)?[“\"][^\n]{10,900}[”\"]\s*[,–—-]+\s*")  # words, then who said them
_LINK = re.compile(r"[\s,;–—-]*")
_ROW = re.compile(r"[^\W\d_][^\n:;]{15}")  # words behind a name in a row, no "(vắng);"

_DASHES = "-–—"

Start = tuple[int, Contributor]


KEPT = 16_384  # heads of sentences remembered, some 5 MB


@lru_cache(maxsize=8)
def _patterns(p: People) -> tuple[re.Pattern[str], ...]:
    verbs = words((*p.speaks, *p.writes, *p.reports))
    return (
        re.compile(rf"(?i)(?:{words(p.from_place)}\s+[^.,:;\n]{{1,50}}?\s+)?{adverbs(p)}{verbs}"),
        re.compile(rf"(?i)(?:{words(p.openers)}\s*(?::?,?|[–-])\s+){{1,2}}"),
        re.compile(rf"(?i)\s*(?:[-–*•]\s*)?{words(p.interviewers)}\s*:"),
        re.compile(rf"(?i)\s*{words((*p.scribes, *p.addressed))}"),
        re.compile(rf"{words(p.told_by)}\s*$"),
        re.compile(rf"(?:{words(p.openers)}\s*:?,?\s+)?{words(p.told_by)}"),
    )


def speaker(line: str, p: People, *, start: int = 0) -> Contributor | None:
    """As `_speaker`, remembered: a campaign's letters begin their sentences alike."""
    return _speaker(line[:LONGEST_HEAD], p, start)


@lru_cache(maxsize=KEPT)
def _speaker(line: str, p: People, start: int) -> Contributor | None:
    """Who begins to speak in a line of a report: "Đồng chí Lê Văn Nam, Trưởng thôn Nà Pục, đề nghị: …".

    A name without a title before it speaks only where an office or a colon follows.
    """
    verbs, opener, _, never, _, _ = _patterns(p)
    cites = _CITED.match(line, start)
    if cites is not None:
        return _cited_speaker(line, cites.end(), p)
    item = ITEM.match(line, start)
    at = item.end() if item is not None else start
    if never.match(line, at):
        return None
    lead = opener.match(line, at)
    found = mention(line, lead.end() if lead is not None else at, p)
    if found is None:
        lead = _CLAUSE.match(line, at)
        found = mention(line, lead.end(), p) if lead is not None else None
        if found is None or lead is None or not is_presented(line, lead.end(), found, p):
            return None
    found = with_between(line, found, p)
    told = lead is not None and _patterns(p)[4].search(lead[0].lower()) is not None
    is_led = lead is not None and lead[0].strip().lower() not in p.led_by
    return found.contributor(p) if _speaks(line, found, verbs, p, led=is_led, told=told) else None


def _cited_speaker(line: str, at: int, p: People) -> Contributor | None:
    """Who is named behind his words: "“…”, bà Vũ Thị Chín, cư dân phường 5, nêu." Nobody without a title."""
    found = mention(line, at, p)
    if found is None or not found.titles.strip() or len(found.name.split()) == 1:
        return None
    rest = line[with_between(line, found, p).end :].strip(" ,–—-")
    is_said = _patterns(p)[0].match(rest) is not None
    return found.contributor(p) if is_said or not rest.strip(" .)") else None


def _speaks(line: str, found: Mention, verbs: re.Pattern[str], p: People, *, led: bool, told: bool) -> bool:
    link = _LINK.match(line, found.end)
    at = link.end() if link is not None else found.end
    is_said = line[at : at + 1] == ":"
    is_office = found.role is not None or found.organisation is not None
    if verbs.match(line, at) is None and not is_said and not (told and line[found.end : at].lstrip()[:1] in {",", ")"}):
        return False
    if len(found.name.split()) == 1:
        is_told = told or p.bodies_anywhere or is_said or ":" in line[at : at + 40]
        return bool(found.titles.strip()) and is_told
    is_plain = is_said and is_name(found.name, p) and is_known(found.name, p)
    return bool(found.titles.strip()) or led or is_office or is_plain


def speakers(text: str, lines: Sequence[Line], p: People) -> tuple[list[Line], list[Start]]:
    """The lines, cut where somebody begins to speak inside one, and the numbers of those at which he does.

    Who speaks again right after himself begins nothing new. Empty where fewer than two people speak.
    """
    cut, starts = _speakers(text, lines, p)
    if not starts and any(line.role is BlockRole.HEADING for line in lines):
        starts = headed(text, lines, p)
    if not starts:
        return cut, signed_each(text, cut, p) or signed_behind(text, cut, p) or opened_each(text, cut, p)
    return between_bodies(text, cut, told_further(text, lines, cut, starts, p), p)


def told_further(
    text: str, lines: Sequence[Line], cut: Sequence[Line], starts: Sequence[Start], p: People
) -> list[Start]:
    """Those who speak with what the rest of the record tells of them, and what it ends with."""
    known = with_offices(text, lines, cut, in_full(text, lines, starts, p), p)
    named = with_called(text, cut, known, p)
    ended = with_resolution(text, lines, cut, with_conclusions(text, lines, cut, named, p), p)
    return with_bodies(text, lines, with_many(text, cut, ended, p), p)


def _speakers(text: str, lines: Sequence[Line], p: People) -> tuple[list[Line], list[Start]]:
    if not _may_hold_several(text, lines, p):
        under = spoken_under(text, lines, p) if _may_tell_of_several(text, p) else []
        return list(lines), under or bodies_speaking(text, lines, p)
    labelled = transcript(text, lines, p) or minuted(text, lines, p)
    if labelled:
        return list(lines), labelled
    found = [
        (place, who)
        for place, line in enumerate(lines)
        if line.role is BlockRole.BODY and (who := speaker(line.span.of(text), p)) is not None
    ]
    starts = _changes(text, lines, found, p)
    is_record = not p.bodies_anywhere or _is_record(text, lines, starts, p)
    is_several = len({who.name for _, who in starts}) >= LEAST_SPEAKERS
    if is_record and is_several and not _only_cites(text, lines, starts, p):
        return list(lines), _with_offices(text, lines, starts, p)
    if not _may_tell_of_several(text, p):
        return list(lines), bodies_speaking(text, lines, p)
    under = spoken_under(text, lines, p) or bodies_speaking(text, lines, p)
    if under:
        return list(lines), under
    cut = _cut(text, lines, p)
    starts = _changes(text, cut[0], cut[1], p)
    told = [who.name for _, who in starts]
    if len(set(told)) < LEAST_SPEAKERS or not _is_report(text, lines, cut, told, p):
        return list(lines), []
    return cut[0], starts


def _only_cites(text: str, lines: Sequence[Line], starts: Sequence[Start], p: People) -> bool:
    """Whether a writer who speaks for himself tells what others hold: "Theo ông …, …" in a letter."""
    told = [place for place, _ in starts if _patterns(p)[5].match(lines[place].span.of(text).lower()) is not None]
    said = [line.span.of(text) for line in lines if line.role is BlockRole.BODY]
    return bool(told) and speaks_for_self(said, p, alone=True)


def _is_record(text: str, lines: Sequence[Line], starts: Sequence[Start], p: People) -> bool:
    """Whether the lines that name speakers are no stories of a writer: "Mr Tully told me …" stands in many a letter."""
    if not starts or any(":" in lines[place].span.of(text)[:LONGEST_CLAUSE] for place, _ in starts):
        return True
    if is_record(text, lines, p):
        return True  # whoever signs it wrote it down
    return _is_report(text, lines, (list(lines), list(starts)), [who.name for _, who in starts], p)


def _may_hold_several(text: str, lines: Sequence[Line], p: People) -> bool:
    """Whether two lines or sentences may begin with somebody who speaks: the gate before the work."""
    lower = text.lower()
    if len(lower) != len(text):
        return True
    tokens, count = spaced(lower), 0
    for line in lines:
        if line.role is not BlockRole.BODY or not _says(text, tokens, line.span.start, line.span.end, p):
            continue
        begin, said = line.span.start, line.span.of(text)
        starts = [0, *(end.end() for end in _ENDS.finditer(said)), len(said)]
        for place, at in enumerate(starts[:-1]):
            is_short = starts[place + 1] - at <= LONGEST_INITIALS  # "Mr J. Sinclair said": a stop that ends nothing
            end = starts[min(place + 1 + is_short, len(starts) - 1)]
            count += may_lead(said, at, p) and (len(starts) == 2 or _says(text, tokens, begin + at, begin + end, p))
            if count >= LEAST_SPEAKERS:
                return True
    return False


def _says(text: str, tokens: str, start: int, end: int, p: People) -> bool:
    """Whether a colon or a verb of speaking may stand in a stretch."""
    if text.find(":", start, end) >= 0:
        return True
    words_, pairs = _verbs(p)
    row = tokens[start:end].split()
    return not words_.isdisjoint(row) or not pairs.isdisjoint(pairwise(row))


@lru_cache(maxsize=8)
def _verbs(p: People) -> tuple[frozenset[str], frozenset[tuple[str, str]]]:
    begun = {opening for entry in (*p.speaks, *p.writes, *p.reports, *p.told_by) for opening in openings(entry)}
    single = frozenset(opening[0] for opening in begun if len(opening) == 1)
    return single, frozenset((opening[0], opening[1]) for opening in begun if len(opening) > 1)


def _may_tell_of_several(text: str, p: People) -> bool:
    """Whether titles stand in a text often enough; counting plain words is cheap."""
    lower, count = text.lower(), 0
    for title in _titles(p):
        count += lower.count(title)
        if count >= LEAST_SPEAKERS:
            return True
    return False


@lru_cache(maxsize=8)
def _titles(p: People) -> tuple[str, ...]:
    """What titles look like before a name, short ones first: they are the common ones."""
    plain = {title.replace("\\", "").rstrip(".?") for title in (*p.honorifics, *p.titles)}
    return tuple(sorted({f"{title}{end}" for title in plain for end in (" ", ". ") if "(" not in title}, key=len))


def _changes(text: str, lines: Sequence[Line], found: Sequence[Start], p: People) -> list[Start]:
    """Where another begins to speak: "Ông Lãm còn cho rằng" goes on with Nông Đình Lãm."""
    made: list[Start] = []
    last: Sex = None
    for place, who in found:
        sex = sex_of(lines[place].span.of(text), who.name, p)
        if made and _is_same(made[-1][1], who) and not contradict(last, sex):
            last = last or sex
            continue
        last = sex
        made.append((place, who))
    return made


def _is_same(one: Contributor, other: Contributor) -> bool:
    first, second = (one.name or "").casefold().split(), (other.name or "").casefold().split()
    return first == second or (len(second) == 1 and first[-1:] == second) or (len(first) == 1 and second[-1:] == first)


def _with_offices(text: str, lines: Sequence[Line], starts: Sequence[Start], p: People) -> list[Start]:
    """The starts of people, and between them those of offices and bodies that speak: "Chủ tịch Công đoàn: …"."""
    own = dict(starts)
    first = starts[0][0]
    shapes = {shape(lines[place].span.of(text)) for place, _ in starts}
    are_labelled = len({who.name for place, who in starts if labelled(lines[place].span.of(text), p)}) >= LEAST_LABELLED
    last = starts[0][1]
    for place, line in enumerate(lines[first:], first):
        last = own.get(place, last)
        if place not in own and line.role is BlockRole.BODY and shape(line.span.of(text)) in shapes:
            said = line.span.of(text)
            who = office_speaks(said, p) or (labelled(said, p) if are_labelled else None) or _named_in_row(said, p)
            if who is not None and not (who.name is not None and who.name == last.name):
                own[place] = last = who
    return sorted(own.items(), key=lambda one: one[0])


def _named_in_row(said: str, p: People) -> Contributor | None:
    """Who is named with a title and his whole name at the head of an item of a list of speakers, whatever his verb:
    "- Bác Khúc Văn Tấn xin nâng …"; nobody by a given name, and nobody who is named with others.
    """
    item = ITEM.match(said)
    at = item.end() if item is not None else 0
    if not p.family_names or not shape(said) or _patterns(p)[3].match(said, at) is not None:
        return None
    found = mention(said, at, p)
    if found is None or not found.titles.strip() or " " not in found.name or not is_known(found.name, p):
        return None
    behind = said[with_between(said, found, p).end :].lstrip()
    return (
        found.contributor(p) if _ROW.match(behind) is not None and _no_turn(p).match(behind.lower()) is None else None
    )


@lru_cache(maxsize=8)
def _no_turn(p: People) -> re.Pattern[str]:
    """What goes on behind a name and tells of no words: another name, who leads, who is not there."""
    return compile_later(words((*p.joins, *p.opens_meeting, *p.silent_there)))


def _cut(text: str, lines: Sequence[Line], p: People) -> tuple[list[Line], list[Start]]:
    """The lines cut where a sentence begins with somebody who speaks, and those places."""
    made: list[Line] = []
    found: list[Start] = []
    for line in lines:
        starts = list(_sentence_starts(line.span.of(text), p)) if line.role is BlockRole.BODY else []
        edges = [0, *(at for at, _ in starts if at), line.span.end - line.span.start]
        who = dict(starts)
        for low, high in pairwise(edges):
            if low in who:
                found.append((len(made), who[low]))
            is_whole = high - low == line.span.length
            made.append(line if is_whole else replace(line, span=Span(line.span.start + low, line.span.start + high)))
    return made, found


def _sentence_starts(said: str, p: People) -> Iterator[Start]:
    """Where sentences outside quotation marks begin with a speaker."""
    last: Contributor | None = None
    depth = 0
    at = 0
    for mark in (*SENTENCE.finditer(said), None):
        end = mark.end() if mark is not None else len(said)
        who = speaker(said[at : at + LONGEST_HEAD], p) if depth <= 0 and may_lead(said, at, p) else None
        if who is not None and (last is None or not _is_same(last, who)):
            last = who
            yield at, who
        depth += said.count("“", at, end) - said.count("”", at, end)
        at = end


def _is_report(
    text: str, lines: Sequence[Line], cut: tuple[list[Line], list[Start]], told: Sequence[str | None], p: People
) -> bool:
    """Whether sentences tell of several speakers, and no writer tells of himself and what others say."""
    said = [line.span.of(text) for line in lines if line.role is BlockRole.BODY]
    signed = signature(said, p)
    before = [line.span.of(text) for line in cut[0][: cut[1][0][0]]]
    is_reporters = signed is None or signed[0].name in told or _only_tells(signed[0], said, cut[1], p)
    return is_reporters and not speaks_for_self(before, p, alone=True)


def _only_tells(signed: Contributor, said: Sequence[str], starts: Sequence[Start], p: People) -> bool:
    """Whether who signs by a bare name is a reporter: outside quotation marks he never says "I", and all whom he tells
    of are named with their offices.
    """
    is_bare = signed.role is None and signed.organisation is None
    are_told = all(who.role is not None or who.organisation is not None for _, who in starts)
    return is_bare and are_told and not speaks_for_self(said, p)


def without_questions(text: str, lines: Sequence[Line], p: People) -> list[Line]:
    """The lines with an interviewer's questions told apart as somebody else's words."""
    asks = _patterns(p)[2]
    answered = _answered(text, lines)
    return [
        replace(line, role=BlockRole.QUOTED)
        if line.role is BlockRole.BODY and (at in answered or _is_asked(text, line, asks))
        else line
        for at, line in enumerate(lines)
    ]


def _is_asked(text: str, line: Line, asks: re.Pattern[str]) -> bool:
    """Whether a line begins with an interviewer and a colon."""
    return text.find(":", line.span.start, line.span.end) >= 0 and asks.match(line.span.of(text)) is not None


def _answered(text: str, lines: Sequence[Line]) -> set[int]:
    """The questions of an interview whose questions and answers each begin with a dash: two or more with an answer."""
    if "?" not in text:
        return set()
    said = [(at, line.span.of(text).strip()) for at, line in enumerate(lines) if not line.span.is_empty]
    said = [(at, words_) for at, words_ in said if words_]
    found = {
        at
        for (at, one), (_, answer) in pairwise(said)
        if one.endswith("?") and one[0] in _DASHES and answer[0] in _DASHES and not answer.endswith("?")
    }
    return found if len(found) >= LEAST_SPEAKERS else set()
