"""What one person says in a record, put together: who speaks again later goes on with what he said before.

A clerk writes one entry for each who spoke. Who only presides ("Chủ trì: …"), and asks for nothing, has none: his words
stand, as the record's own, with those beside them.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from vankien.lang.people import People
from vankien.model.contribution import BlockRole, Contributor
from vankien.model.parsed import ParsedContribution
from vankien.model.span import Span
from vankien.parse.lines import Line
from vankien.parse.pieces import words
from vankien.parse.sexes import Sex, contradict, sex_of

_ITEM = re.compile(r"^\s*(?:[-+*•–]\s*|\d+[.)/]\s*)?")
Stretch = tuple[tuple[Line, ...], Span]
Name = tuple[str, str]  # what kind of name, and the name in small letters


@dataclass(frozen=True, slots=True)
class Turn:
    """Whose words, of which day, in which stretches of the manuscript, in their order."""

    who: Contributor
    day: str | None
    stretches: tuple[Stretch, ...]

    @property
    def start(self) -> int:
        """Where the first of its stretches begins."""
        return self.stretches[0][1].start


def together(turns: Iterable[Turn], text: str, p: People) -> list[Turn]:
    """The turns, those of one person on one day as one, at the place of the first.

    "Bà Hà" goes on with Nghiêm Thu Hà where nobody else of that name has spoken. Offices without a name stay apart:
    two voters are two people. So do a man and a woman of one name.
    """
    made: list[Turn] = []
    sexes: list[Sex] = []
    spoken: dict[tuple[str | None, str, str], list[int]] = {}  # who spoke on a day, and at which places of `made`
    for turn in turns:
        named, called = _names(turn.who)
        sex = sex_of("".join(span.of(text) for _, span in turn.stretches), turn.who.name, p)
        bearers = [at for name in called for at in spoken.get((turn.day, *name), ())]
        same = [at for at in bearers if not contradict(sexes[at], sex)]
        if len(same) != 1:
            for name in named:
                spoken.setdefault((turn.day, *name), []).append(len(made))
            made.append(turn)
            sexes.append(sex)
            continue
        first = made[same[0]]
        made[same[0]] = replace(first, who=_fuller(first.who, turn.who), stretches=first.stretches + turn.stretches)
    return made


def _names(who: Contributor) -> tuple[tuple[Name, ...], tuple[Name, ...]]:
    """By what somebody is found again, and by what whoever spoke before is found to be him.

    A given name alone finds the whole one that ends with it; bodies are found by their whole name alone.
    """
    name = " ".join((who.name or "").casefold().split())
    if name:
        whole, given = ("whole", name), ("given", name.rpartition(" ")[2])
        return ((whole, given), (whole,)) if " " in name else ((whole,), (whole, given))
    body = (who.organisation or "").casefold()
    own = (("body", body),) if body and who.role is None else ()
    return own, own


def _fuller(one: Contributor, other: Contributor) -> Contributor:
    """The first, with the office that only the later turn gives to the same whole name."""
    if one.role is not None or one.organisation is not None or one.name != other.name:
        return one
    return replace(one, role=other.role, organisation=other.organisation)


def with_presiding(
    turns: Sequence[Turn], text: str, read: Callable[[int, Turn], ParsedContribution], p: People
) -> list[ParsedContribution]:
    """The contributions of the turns, numbered from 1; who presides and asks for nothing goes to a neighbour."""
    parsed = [read(at, turn) for at, turn in enumerate(turns, 1)]
    silent = {
        at: turn
        for at, (turn, it) in enumerate(zip(turns, parsed, strict=True))
        if not it.amendments and not it.opinions and _presides(turn, text, p)
    }
    if not silent or len(silent) == len(turns):
        return parsed
    kept = [turn for at, turn in enumerate(turns) if at not in silent]
    for turn in silent.values():
        kept = _given(kept, turn)
    return [read(at, turn) for at, turn in enumerate(kept, 1)]


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


def _presides(turn: Turn, text: str, p: People) -> bool:
    """Whether all that somebody is said to do is to open or to close the meeting; who says "tôi" speaks for himself."""
    if turn.who.name is None or not p.opens_meeting:
        return False
    name = re.escape(turn.who.name.split()[-1])
    opens = re.compile(
        rf"(?i)[^:;,.“”\n]{{0,60}}?(?<!\w){name}(?!\w)(?:[^:;“”\n]{{0,80}}?[\s,)–-])?\s*:?\s*{words(p.opens_meeting)}"
    )
    said = [
        "\n".join(line.span.of(text) for line in lines if line.role is BlockRole.BODY) for lines, _ in turn.stretches
    ]
    return all(opens.match(_ITEM.sub("", one)) and re.search(words(p.myself), one.lower()) is None for one in said)
