"""The words of whoever leads a meeting: what the record ends with is his, and what only leads through it asks nothing.

A clerk writes one entry for each who spoke. Who only presides ("Chủ trì: …"), and asks for nothing, has none: his words
stand, as the record's own, with those beside them. A vote that he states is the meeting's.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import lru_cache

from vankien.lang.people import People
from vankien.model.amendment import Stance
from vankien.model.contribution import BlockRole, Contributor, ContributorKind
from vankien.model.parsed import ParsedContribution
from vankien.parse.records.belonging import HEAD_LINES, names_body, whose_meeting
from vankien.parse.records.in_full import presides
from vankien.parse.records.resolved import is_resolution
from vankien.parse.records.transcript import names_nobody
from vankien.parse.records.turns import Turn
from vankien.parse.who.heads import ITEM
from vankien.parse.who.mention import mention
from vankien.parse.who.names import LONGEST_HEAD, SENTENCE, prefix
from vankien.parse.words.lines import Line
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

LONGEST_LEAD = 110  # code points before the name of whoever leads: a clause and his office
FEW_WORDS = 5  # of thanks and greetings: "Cảm ơn các bác ạ"
LONGEST_OFFICE = 90  # code points between a name and what its bearer does
Start = tuple[int, Contributor]


@lru_cache(maxsize=8)
def _patterns(p: People) -> tuple[re.Pattern[str], ...]:
    chair = words(p.chairs)
    leads = words((*p.opens_meeting, *p.concludes))
    return (
        compile_later(rf"(?i)(?:^|(?<=[.;,]\s)|(?<=[-–*•]\s)){chair}[^.:;,\n]{{0,30}}?\s*:\s*"),
        compile_later(
            rf"(?i)(?:{words(p.conclusions)}(?:\s+{words(p.meetings)})?\s*[,:]"
            rf"|{prefix(p)}{chair}(?:\s+{words(p.meetings)})?(?P<label>\s*:|\s+(?:\w+\s+)?{leads}))"
        ),
        compile_later(rf"(?i){_leading(p)}"),
        compile_later(words(p.myself)),
        compile_later(words(p.papers)),
    )


@lru_cache(maxsize=8)
def _leading(p: People) -> str:
    """What a chair does or says that asks nothing of the draft."""
    return words((*p.opens_meeting, *p.conclusions, *p.to_members))


def with_conclusions(
    text: str, lines: Sequence[Line], spoken: Sequence[Line], starts: Sequence[Start], p: People
) -> list[Start]:
    """The starts, and those at which a record comes to its conclusion or to the words of its unnamed chair.

    They are those of whom the head names as the chair, else of the body that meets. The starts count `spoken`.
    """
    if not p.chairs or not starts:
        return list(starts)
    own = dict(starts)
    found = [
        place
        for place, line in enumerate(spoken[starts[0][0] :], starts[0][0])
        if place not in own and line.role is BlockRole.BODY and _concludes(line.span.of(text)[:LONGEST_HEAD], p)
    ]
    if not found:
        return list(starts)
    said = [one for line in lines if (one := line.span.of(text)[:LONGEST_HEAD].strip())][:HEAD_LINES]
    body = whose_meeting(said, p)
    chair = _chair(said, p) or Contributor(None, None, body, ContributorKind.BODY)
    chair = chair if names_body(chair.organisation) else _of_body(chair, body)
    whole = Contributor(None, None, body, ContributorKind.MEETING if body is None else ContributorKind.BODY)
    ended = ((place, whole if _agrees(spoken[place].span.of(text), p) else chair) for place in found)
    return sorted([*starts, *ended], key=lambda one: one[0])


def _agrees(said: str, p: People) -> bool:
    """Whether a conclusion is what the meeting as a whole asks for: "Kết luận: Hội nghị thống nhất đề nghị …"."""
    item = ITEM.match(said)
    match = _patterns(p)[1].match(said, item.end() if item is not None else 0)
    return match is not None and match["label"] is None and is_resolution(said[match.end() :], p)


def _of_body(chair: Contributor, body: str | None) -> Contributor:
    """A chair of the body that meets; what it is called stays with the office: "Bí thư chi bộ"."""
    own, role = chair.organisation, chair.role
    is_own = own is not None and body is not None and body.lower().startswith(f"{own.lower()} ")
    return replace(chair, role=f"{role} {own}" if role and is_own else role, organisation=body)


def _concludes(said: str, p: People) -> bool:
    item = ITEM.match(said)
    match = _patterns(p)[1].match(said, item.end() if item is not None else 0)
    if match is None:
        return False
    is_label = match["label"] is not None and match["label"].strip() == ":"
    rest = said[match.end() :]
    begin = match.end() + len(rest) - len(rest.lstrip())
    return bool(rest.strip()) and (not is_label or mention(said, begin, p, sure=True) is None)


def _chair(said: Sequence[str], p: People) -> Contributor | None:
    """Whom the head of a record names as its chair."""
    for line in said:
        match = _patterns(p)[0].search(line)
        found = mention(line, match.end(), p, sure=True) if match is not None else None
        if found is not None:
            return found.contributor(p)
    return None


def with_presiding(
    turns: Sequence[Turn], text: str, read: Callable[[int, Turn], ParsedContribution], p: People
) -> list[ParsedContribution]:
    """The contributions of the turns, numbered from 1; who presides and asks for nothing goes to a neighbour."""
    chairs = {at for at, turn in enumerate(turns) if _leads(turn, text, p)}
    hosts = {at for at, turn in enumerate(turns) if _moderates(turn, text, p)}
    known = {at: read(at + 1, turns[at]) for at in sorted(chairs | hosts)}
    idle = {at for at, it in known.items() if not it.amendments}
    leading = {at for at in hosts & idle if not _speaks_of_draft(known[at], p)}
    voted = {at for at in chairs & idle - leading if any(one.stance is Stance.AGREE for one in known[at].opinions)}
    silent = (chairs & idle | leading) - voted
    kept = list(turns)
    if len(silent) < len(turns):
        kept = [_as_meeting(turn) if at in voted else turn for at, turn in enumerate(turns) if at not in silent]
        for at in sorted(silent):
            kept = _given(kept, turns[at])
    return [
        known[at] if at in known and turn is turns[at] else read(at + 1, turn)  # its number is in its id
        for at, turn in enumerate(kept)
    ]


def without_gatherers(
    turns: Sequence[Turn], text: str, read: Callable[[int, Turn], ParsedContribution], p: People
) -> list[ParsedContribution]:
    """As `with_presiding`, for a chat or a page: who only gathers what the others write has no contribution."""
    known = {at: read(at + 1, turn) for at, turn in enumerate(turns) if _gathers(turn, text, p)}
    silent = [at for at, it in known.items() if not it.amendments and not _has_view(it, p)]
    if len(turns) - len(silent) < 1:
        silent = []
    kept = [turn for at, turn in enumerate(turns) if at not in silent]
    for at in silent:
        kept = _given(kept, turns[at])
    return [read(at, turn) for at, turn in enumerate(kept, 1)]


def _gathers(turn: Turn, text: str, p: People) -> bool:
    """Whether all that somebody writes is to ask those who are there for their views, or that he hands them on, but for
    a few words: "Riêng em thì đồng ý toàn bộ" is his own.
    """
    pattern = _gathering(p)
    bodies = (line.span.of(text) for lines, _ in turn.stretches for line in lines if line.role is BlockRole.BODY)
    said = [sentence for one in bodies for sentence in SENTENCE.split(one)]
    gathers = [pattern.search(one.lower()) is not None for one in said]
    others = (one for one, is_asked in zip(said, gathers, strict=True) if not is_asked)
    return any(gathers) and all(len(one.split()) <= FEW_WORDS for one in others)


def _has_view(it: ParsedContribution, p: People) -> bool:
    """Whether a view is of the draft, and no part of what gathers others' ("Cả nhà góp ý dự thảo nhé")."""
    return any(_gathering(p).search(one.text.lower()) is None for one in it.opinions)


@lru_cache(maxsize=8)
def _gathering(p: People) -> re.Pattern[str]:
    return compile_later(words(p.gathers) if p.gathers else "(?!)")


def _moderates(turn: Turn, text: str, p: People) -> bool:
    """Whether a turn is of the one who leads a talk, or of nobody: "HOST: …", "A VOICE: …"."""
    if not p.moderates:
        return False
    if turn.who.name is not None or turn.who.role is not None:
        return presides(turn.who, p)
    said = (line.span.of(text) for lines, _ in turn.stretches for line in lines if line.role is BlockRole.BODY)
    return names_nobody(next(said, ""), p)


def _speaks_of_draft(it: ParsedContribution, p: People) -> bool:
    """Whether views are of the draft, and not "Thank you, very helpful. And you were a fire officer?"."""
    papers = _patterns(p)[4]
    return any(not one.locator.is_empty or papers.search(one.text.lower()) is not None for one in it.opinions)


def _as_meeting(turn: Turn) -> Turn:
    """What a chair says that all agreed to, as the words of the body that met."""
    return replace(turn, who=Contributor(None, None, turn.who.organisation, ContributorKind.BODY))


def _given(turns: Sequence[Turn], silent: Turn) -> list[Turn]:
    """The turns with a silent one's words as furniture, each stretch in the turn before it, or else in the first."""
    made = list(turns)
    for lines, span in silent.stretches:
        furniture = tuple(replace(line, role=_told(line.role)) for line in lines)
        before = [
            (one[1].start, at) for at, turn in enumerate(made) for one in turn.stretches if one[1].start < span.start
        ]
        at = max(before)[1] if before else min(range(len(made)), key=lambda place: made[place].start)
        stretches = sorted((*made[at].stretches, (furniture, span)), key=lambda one: one[1])
        made[at] = replace(made[at], stretches=tuple(stretches))
    return made


def _told(role: BlockRole) -> BlockRole:
    return BlockRole.FURNITURE if role is BlockRole.BODY else role


def _leads(turn: Turn, text: str, p: People) -> bool:
    """Whether all that somebody is said to do is to lead the meeting; who says "tôi" speaks for himself."""
    if not p.opens_meeting:
        return False
    if turn.who.name is None and turn.who.role is None and _resolves(turn, text, p):
        return True
    said = [
        "\n".join(line.span.of(text) for line in lines if line.role is BlockRole.BODY) for lines, _ in turn.stretches
    ]
    if any(_patterns(p)[3].search(one.lower()) is not None for one in said):
        return False
    return all(_only_leads(one, turn.who.name, p) for one in said if one.strip())


def _resolves(turn: Turn, text: str, p: People) -> bool:
    """Whether the words are those of a meeting as a whole."""
    said = (line.span.of(text) for lines, _ in turn.stretches for line in lines if line.role is BlockRole.BODY)
    return is_resolution(next(said, ""), p)


def _only_leads(said: str, name: str | None, p: People) -> bool:
    """Whether words begin with what a chair does, behind his name or his office."""
    item = ITEM.match(said)
    begin = item.end() if item is not None else 0
    if _patterns(p)[1].match(said, begin) is not None or _patterns(p)[2].match(said, begin) is not None:
        return True
    if name is None or _patterns(p)[2].search(said, begin) is None:
        return False  # nearly all: a pattern is compiled for the name only where a chair's doing stands somewhere
    given = re.escape(name.split()[-1])
    leads = re.compile(
        rf"(?i)[^.:;“”\n]{{0,{LONGEST_LEAD}}}?(?<!\w){given}(?!\w)(?:[^:;“”\n]{{0,{LONGEST_OFFICE}}}?(?:[\s,)–-]\s*:?|:))??\s*{_leading(p)}"
    )
    return leads.match(said, begin) is not None
