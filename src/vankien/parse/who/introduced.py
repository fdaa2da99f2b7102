"""Who introduces himself ("Tôi là …"), or is introduced in the first lines ("Đồng chí …, Giám đốc Sở …, đề nghị")."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from vankien.lang.people import People
from vankien.model.contribution import Contributor
from vankien.parse.who.between import with_between
from vankien.parse.who.heads import heads, may_begin, may_lead
from vankien.parse.who.is_there import says_who_is_there
from vankien.parse.who.mention import Mention, mention
from vankien.parse.who.names import (
    CAPITALS,
    LONGEST_HEAD,
    NAME_WORDS,
    RUN,
    SENTENCE,
    adverbs,
    is_body,
    is_known,
    is_name,
    is_place,
    is_role,
    name_patterns,
    prefix,
    untoned,
)
from vankien.parse.who.office import is_calling, office
from vankien.parse.who.office_behind import body_at, office_behind
from vankien.parse.who.own_word import by_own_word
from vankien.parse.who.subjects import Office
from vankien.parse.who.told import in_full, told_of, whole
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

MOST_CAPITALS = 2  # of a line that knows none: "phản ánh tiêu cực" names nobody among words with capitals
OPENING_LINES = 4  # lines with words among which the speaker is introduced
TITLE_LINES = (1, 2)  # lines with words down to the one that says what paper this is
OPENING_SENTENCES = 3  # the same, sentences of one line
_ITEM = re.compile(
    r"\s*(?:\([^()\n]{2,24}\)\s*[-–—:]?\s*|[-+*•–]\s*|\d+(?:\.\d+)*[.)]\s*|[“\"(]\s*)?"
)  # "(Báo Sơn Hà) Ông …"
_CLAUSE = re.compile(r"[^,.:;“”\"\n]{3,90},\s+")  # "Quan tâm đến giáo dục, bà …"
_QUOTED = re.compile(r"“[^“”]{0,2000}(?:”|\Z)|\"[^\"]{0,2000}(?:\"|\Z)|‘[^‘’]{0,2000}’")  # or open to the end
_EDGES, _ASIDES = '.,:;()“”"–-', ",:–-("
_ASIDES_ENDS = tuple(_ASIDES)
_MARKS = ' \t-+*•–“"(0123456789.)'  # before the first word of a sentence
LONGEST_TITLE = 140  # code points of a title or a line of a page's menu; the first longer line is text
HEAD_WORDS = 5  # behind the writer's word for himself; among them a name's titles stand
_PLACE = re.compile(rf"[{CAPITALS}][\w'’-]+(?: [{CAPITALS}][\w'’-]+){{0,2}}\.?")
_LINK = re.compile(r"[\s,;–—-]*(?:\([^()\n]{0,80}\)\s*)?")


@lru_cache(maxsize=8)
def _patterns(p: People) -> tuple[re.Pattern[str], ...]:
    own = "|".join(entry.replace(" ", r"\s+") for entry in sorted(p.myself, key=len, reverse=True))
    introduces = "|".join(entry.replace(" ", r"\s+") for entry in sorted(_introducing(p), key=len, reverse=True))
    statements = "|".join(entry.replace(" ", r"\s+") for entry in sorted(p.statements, key=len, reverse=True))
    by, entrusts = "|".join(p.statement_by), words(p.entrusts or ("(?!)",))
    return (
        compile_later(
            rf"(?i)(?<!\w)(?:(?:{introduces})\s*:?\s+|(?:^|(?<=[.!?:;,]\s)|(?<=\t))(?:{own})(?:\s*[,:]\s+|\s+[–(-]\s*)|(?<=\s)(?:{own})\s+[(–-]\s*(?=[^\W\d_])|{entrusts}\s+(?:{own})\s*,\s+|(?:{own})\s+(?=[^\W\d_]))"
        ),
        compile_later(
            rf"(?i)\s*(?:[^.:\n]{{0,60}}?{words(p.presents)}\s+(?:\w+\s+){{0,3}}?)?(?:{statements})(?:\s+[^.:,\n]{{1,60}}?)?\s+(?:{by})\s+"
            rf"|[^.:,\n]{{0,30}}?{words(p.notes_of)}\s+"
        ),
        compile_later(rf"(?i)\s*{words(p.openers)}\s*:?\s+"),
        compile_later(
            rf"(?i)(?:{words(p.from_place)}\s+[^.,:;\n]{{1,50}}?\s*[\s,–-]\s*)?"
            rf"{adverbs(p)}(?:{words((*p.speaks, *p.writes, *p.reports))})"
        ),
        compile_later(rf"(?i)(?<!\w)(?:{_selves(p)})(?!\w)"),
        compile_later(prefix(p)),
        compile_later(RUN),
        compile_later(rf"\s*{words(p.addressed)}|\s*{words(p.thanks)}"),
    )


def _selves(p: People) -> str:
    """Words that mean the writer; one that names others, too, only before what a writer does: no "con đường"."""
    own = words(one for one in p.myself if one not in p.shared_self)
    return f"{own}|{words(p.shared_self)}\\s+{words(p.selves_do)}" if p.shared_self else own


def _introducing(p: People) -> tuple[str, ...]:
    """What introduces somebody, also as people type it without tones: "toi ten la"."""
    return (*p.introduces, *untoned(p.introduces))


@lru_cache(maxsize=8)
def _interviews(p: People) -> re.Pattern[str]:
    return compile_later(rf"(?i)\s*{words(p.interviews)}" if p.interviews else "(?!)")


@lru_cache(maxsize=8)
def _home(p: People) -> re.Pattern[str]:
    """Where a person named by somebody else ends: "Theo anh Thế Anh ở khu 3, …"."""
    return compile_later(rf"(?i)\s*(?:{words(p.from_place)}\s+[^.,:;\n]{{1,60}})?,")


@lru_cache(maxsize=8)
def _owned(p: People) -> re.Pattern[str]:
    return compile_later(rf"{words(p.owned)}\s+$")


@lru_cache(maxsize=8)
def _follows(p: People) -> re.Pattern[str]:
    """What the writer does, right behind his word for himself and his name: "Tôi Vàng A Páo góp ý"."""
    return compile_later(rf"{adverbs(p)}{words((*p.writes, *p.selves_do))}" if p.family_names else "(?!)")


@lru_cache(maxsize=8)
def _sends(p: People) -> re.Pattern[str]:
    return compile_later(rf"(?i){adverbs(p)}{words(p.sends)}")


def introduced(lines: Sequence[str], p: People) -> Contributor | None:
    """Who says his own name: "Tôi tên là …, sinh năm …, nguyên Giám đốc …", "Tôi, …, giáo viên, xin …"."""
    cue = _patterns(p)[0]
    lines = [whole[:LONGEST_HEAD] for whole in lines]
    for line in lines:
        if not _may_introduce(line, p):
            continue
        for match in cue.finditer(line):
            if _owned(p).search(line[: match.start()].lower()) is not None:
                continue  # "quê tôi tên là Mỏ Thầm"
            found = _self_named(line, match, p) or by_own_word(lines, line, match, p)
            if found is not None:
                return found
        plain = _uncapitalised(line, p)
        if plain is not None:
            return plain
    return says_who_is_there(lines, p)


def _may_introduce(line: str, p: People) -> bool:
    """Whether words that introduce somebody may stand in a line, or the writer's word for himself before a name."""
    lower = line.lower()
    if len(lower) != len(line):
        return True
    if _introduces(p).search(lower) is not None:
        return True
    firsts = heads(p).firsts
    for match in _own_words(p).finditer(lower):
        follows = match["follows"]
        if match["edge"][-1:] in _ASIDES_ENDS:
            return True
        at = match.start("follows")
        if line[at] in _ASIDES or line[at].isupper():
            return True
        if (follows in firsts or not follows.isalpha()) and may_begin(_behind(line, at), 0, p):
            return True
    return False


def _behind(line: str, at: int) -> str:
    """The few words that stand behind the writer's word for himself."""
    return " ".join(line[at:].split(None, HEAD_WORDS)[: HEAD_WORDS - 1])


@lru_cache(maxsize=8)
def _introduces(p: People) -> re.Pattern[str]:
    return compile_later(words(_introducing(p)))


@lru_cache(maxsize=8)
def _own_words(p: People) -> re.Pattern[str]:
    """What a writer calls himself with the marks and the word behind it."""
    own = words(entry.split()[-1] for entry in p.myself)
    return compile_later(rf"{own}(?P<edge>[{re.escape(_EDGES)}]*)\s+(?P<follows>\S+)")


def _self_named(line: str, cue: re.Match[str], p: People) -> Contributor | None:
    """The name behind "tôi là"; it needs no family that is known, but a stop behind it when it is one word."""
    _, _, _, _, _, titles, run_pattern, _ = _patterns(p)
    is_bare = cue[0].strip().lower() in p.myself
    is_aside = is_bare or cue[0].rstrip()[-1:] in ",–-("
    before = titles.match(line, cue.end())
    at = before.end() if before is not None else cue.end()
    run = run_pattern.match(line, at)
    run = run and (_whole_behind(line, run, run_pattern) or run)
    if run is not None and (is_name(run[0], p) or _is_alone(line, run, p)):
        if is_bare and (cue[0].strip().lower() in p.shared_self or not is_known(run[0], p)):
            return None  # "Em Lò Thị Mai, học sinh lớp 5, phải bỏ học" speaks of another
        behind = line[run.end() :].lstrip()
        is_long = len(run[0].split()) > NAME_WORDS[0]
        asks_next = is_long and _follows(p).match(behind) is not None  # "Tôi Vàng A Páo góp ý"
        has_office = is_bare and (is_role(behind, p) or asks_next)  # "tôi Hoàng Đức Lĩnh lái xe …"
        if is_aside and not has_office and not behind.startswith((",", "–", "-", "(", ")")):
            return None
        role, body, _ = office_behind(line, run.end(), p, loose=True)
        behind = line[run.end() :].strip(" ,–-")
        if role is None and body is None and cue[0].rstrip().endswith(":") and p.role_ends and is_calling(behind, p):
            role, body = office(behind, p)  # "From: Dr Inga Sol, County Ecologist"
        said = Mention(run[0], line[cue.end() : at], role, body, run.end())
        return said.contributor(p)
    found = None if is_aside else mention(line, cue.end(), p)
    return None if found is None else found.contributor(p)


def _whole_behind(line: str, run: re.Match[str], pattern: re.Pattern[str]) -> re.Match[str] | None:
    """The whole name behind a given one: "Cháu là Mỷ, Giàng Thị Mỷ, học sinh …"."""
    link = _LINK.match(line, run.end())
    if " " in run[0] or link is None:
        return None
    whole = pattern.match(line, link.end())
    return whole if whole is not None and whole[0].endswith(f" {run[0]}") else None


def _is_alone(line: str, run: re.Match[str], p: People) -> bool:
    """Whether one capitalised word behind "tôi là" is a name: a stop follows, and it is no office."""
    said = run[0]
    if len(said.split()) != 1 or said.isupper() or is_role(said, p) or is_body(said, p):
        return False
    return _name_end(p).match(line, run.end()) is not None


@lru_cache(maxsize=8)
def _name_end(p: People) -> re.Pattern[str]:
    """What ends a sentence, or a piece of one, behind somebody's name."""
    return compile_later(rf"\s*(?:[,.;!(–-]|$|{words(p.courtesies)})")


def _uncapitalised(line: str, p: People) -> Contributor | None:
    """A name in a transcript that knows no capitals but at the head of its sentences."""
    pattern = name_patterns(p).uncapitalised if sum(map(str.isupper, line)) <= MOST_CAPITALS else None
    match = pattern.search(line) if pattern is not None else None
    if match is None:
        return None
    said = match["rest"].strip(" ,").lower()
    role = name_patterns(p).role.match(said)
    return Contributor(match["name"], None if role is None else match["rest"].strip(" ,")[: role.end()], None)


def opening(lines: Sequence[str], p: People) -> tuple[Contributor, bool] | None:
    """Who is introduced as the speaker, and whether his own words follow (not a report of them); None when nobody is.

    A title alone introduces nobody: articles speak of many people. There must follow a colon, a verb of speaking, or
    the end of the line behind an office.
    """
    said = _with_owner([line[:LONGEST_HEAD] for line in lines if line.strip()], p)[:OPENING_LINES]
    body = next((place for place, line in enumerate(said) if len(line) > LONGEST_TITLE), None)
    for place, line in enumerate(said):
        sentences = SENTENCE.split(line)[:OPENING_SENTENCES]
        if not any(_may_open(sentence, p) for sentence in sentences):
            continue
        for number, sentence in enumerate(sentences):
            if _patterns(p)[7].match(sentence.lower()):
                break
            is_aside = line.lstrip().startswith("(") and line.rstrip(" .").endswith(")")  # a reporter's
            is_text = number == 0 and (place == body or is_aside)  # behind a page's menu and its titles
            found = _opens(sentence, p, is_first=is_text or place + number < 2)
            if found is not None:
                return in_full(whole(found[0], lines, p), lines, p), found[1]
    if speaks_for_self(lines, p, alone=True):
        return None
    told = told_of(lines, p)
    return None if told is None else (told.contributor(p), False)


def _with_owner(lines: Sequence[str], p: People) -> list[str]:
    """The lines, a title that is a statement joined with whose it is on the next: "THAM LUẬN", "của đồng chí …"."""
    made: list[str] = []
    statement, owner = _owned_titles(p)
    for line in lines:
        is_owned = len(made) in TITLE_LINES and owner.match(line.lower()) is not None
        if is_owned and statement.fullmatch(made[-1].lower()) is not None:
            made[-1] = f"{made[-1].strip()} {line.strip()}"
        else:
            made.append(line)
    return made


@lru_cache(maxsize=8)
def _owned_titles(p: People) -> tuple[re.Pattern[str], re.Pattern[str]]:
    by = words(p.statement_by)
    return compile_later(rf"\s*{words(p.statements)}(?:\s+\w+){{0,6}}\W*"), compile_later(rf"\s*{by}\s")


def _may_open(sentence: str, p: People) -> bool:
    """Whether a sentence may bring in who speaks: a person, an opener, "ý kiến của"."""
    start = len(sentence) - len(sentence.lstrip(_MARKS))
    if may_lead(sentence, 0, p) or (start > 0 and may_lead(sentence, start, p)):
        return True
    return _patterns(p)[1].match(sentence) is not None


def _opens(sentence: str, p: People, *, is_first: bool) -> tuple[Contributor, bool] | None:
    _, statement, opener, speaks, _, _, _, _ = _patterns(p)
    sentence = sentence.strip().removeprefix("(") if sentence.rstrip(" .").endswith(")") else sentence
    owner = statement.match(sentence)
    lead = owner or opener.match(sentence)
    item = _ITEM.match(sentence)
    start = lead.end() if lead is not None else (item.end() if item is not None else 0)
    led = _article(p).match(sentence, start) if lead is not None else None  # "From the Market Manager, …"
    found = mention(sentence, start if led is None else led.end(), p)
    if found is None and owner is None:
        lead = _CLAUSE.match(sentence)
        found = mention(sentence, lead.end(), p) if lead is not None else None
        found = found if found is not None and is_presented(sentence, lead.end() if lead else 0, found, p) else None
    if found is None:
        return None
    found = with_between(sentence, found, p)
    if lead is not None and found.organisation is None:
        role, body = _as_what(lead[0], p)
        found = replace(found, role=found.role or role, organisation=body)
    rest = sentence[found.end :]
    link = _LINK.match(rest)
    behind = rest[link.end() :] if link is not None else rest
    is_named = bool(found.titles.strip()) or found.role is not None or found.organisation is not None
    if owner is not None:
        return (found.contributor(p), True) if is_named else None
    if is_first and is_named and lead is not None and _interviews(p).match(lead[0]) is not None:
        return found.contributor(p), True
    if behind.startswith(":") and (is_named or is_first):
        return found.contributor(p), True
    if (is_first or lead is not None) and speaks.match(behind) and (":" in behind or len(found.name.split()) > 1):
        return (found.contributor(p), ":" in behind or _says_himself(behind, p)) if is_named else None
    has_office = found.role is not None or found.organisation is not None or is_role(found.titles, p)
    is_line = not behind.strip(" .") or (p.bodies_anywhere and _PLACE.fullmatch(behind) is not None)
    if is_line and has_office and is_first_line(sentence):
        return found.contributor(p), True
    is_told = lead is not None and is_named and _home(p).match(rest) is not None
    return (found.contributor(p), False) if is_told else None


@lru_cache(maxsize=8)
def _article(p: People) -> re.Pattern[str]:
    return compile_later(rf"(?i){words(p.articles)}\s+" if p.articles else "(?!)")


def _says_himself(behind: str, p: People) -> bool:
    """Whether what follows is somebody's own: he sends it, or answers in an interview."""
    return _sends(p).match(behind) is not None or _interviewed(p).match(behind.lower()) is not None


@lru_cache(maxsize=8)
def _interviewed(p: People) -> re.Pattern[str]:
    return compile_later(words(p.interviewed) if p.interviewed else "(?!)")


def _as_what(clause: str, p: People) -> Office:
    """The office that the clause before a speaker gives him: "Là Giám đốc Sở Y tế, bà …", "Với cương vị …, ông …"; the
    body alone where it names one: "Hội đồng Trưởng lão chùa Ấp Cũ, Đại đức …, xin có ý kiến".
    """
    named = clause.strip(" ,")
    if p.family_names and is_body(named, p) and not is_place(named, p) and body_at(named, 0, p) == (named, len(named)):
        return None, named
    match = _being(p).match(clause.lower().lstrip())
    said = clause.lstrip()[match.end() :].strip(" ,") if match is not None else ""
    return office(said, p) if said and is_role(said, p) else (None, None)


@lru_cache(maxsize=8)
def _being(p: People) -> re.Pattern[str]:
    being = words(one.removeprefix("^") for one in p.i_am)
    return compile_later(rf"(?:{being})\s+(?:{words(p.articles or ('(?!)',))}\s+)?")


def is_presented(sentence: str, at: int, found: Mention, p: People) -> bool:
    """Whether a title or an office stands before a name behind a leading clause, or in brackets of commas behind it."""
    is_apposed = p.bodies_anywhere and found.role is not None and " " in found.name
    return is_apposed or bool(found.titles.strip()) or is_role(sentence[at:], p)


def is_first_line(sentence: str) -> bool:
    """Whether a sentence is a byline: short, with nothing quoted."""
    return len(sentence) <= 200 and not re.search(r"[“”\"]", sentence)


@lru_cache(maxsize=8)
def _ours(p: People) -> re.Pattern[str]:
    return compile_later(rf"(?i)(?:{'|'.join(p.ourselves)})")


def speaks_for_self(lines: Sequence[str], p: People, *, alone: bool = False) -> bool:
    """Whether the writer says "tôi" outside what is quoted; `alone` counts no "chúng tôi"."""
    said = _QUOTED.sub(" ", "\n".join(lines))
    if alone:
        said = _ours(p).sub(" ", said)
    return _patterns(p)[4].search(said) is not None
