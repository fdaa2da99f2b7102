"""What one person says in a record, put together: who speaks again later goes on with what he said before."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from vankien.lang.people import People
from vankien.model.contribution import Contributor
from vankien.model.span import Span
from vankien.parse.records.in_full import bare
from vankien.parse.who.sexes import Sex, contradict, sex_of
from vankien.parse.words.lines import Line

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
        named, called = _names(turn.who, p)
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


def _names(who: Contributor, p: People) -> tuple[tuple[Name, ...], tuple[Name, ...]]:
    """By what somebody is found again, and by what whoever spoke before is found to be him.

    A given name alone finds the whole one that ends with it, so does a family's name behind a title; bodies are found
    by their whole name alone.
    """
    name = " ".join(bare(who.name or "", p)[1].casefold().split())
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
