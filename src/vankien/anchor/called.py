"""Units that answer to the words of a heading: "hạn chế" to "Hạn chế, khuyết điểm", "student housing" to its section.

| the words are | a place for words in it | for a wording that goes there | for the unit as a whole |
|---|---|---|---|
| the whole heading, or all the things it names | yes | yes | yes |
| the last of these things, or how a heading of one begins | yes | yes | asks |
| another of them | yes | asks | asks |

Who names one of several things means the unit that is called by it first: "phần nhiệm vụ" is "Nhiệm vụ, giải pháp" and
not "Mục tiêu, nhiệm vụ, giải pháp". Two units that answer equally well ask. Where no heading answers, a line that
begins so does for the words in it: "Chủ đề Đại hội: …".
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from vankien.anchor.index import DraftIndex
from vankien.anchor.path import Finding, Hit
from vankien.lang.called import ALIKE, JOINTS, LEADS, MEANS
from vankien.model.locator import UnitKind
from vankien.model.span import Span
from vankien.text.normal import fold_plain
from vankien.text.words import syllables

WHOLE = 0.9  # the words are the heading: sure, and less than a number with it
PART = 0.85  # they name a unit that is called a little longer
ONE_OF = 0.79  # they name one thing of several: right below what is certain
HOLDERS = frozenset({UnitKind.PART, UnitKind.CHAPTER})
LEAST_PART = 2  # syllables from which words may be part of a heading; one stands in any
_RUN_IN = re.compile(  # a name of what follows in its line: "Mục tiêu: …", or a word and what it means
    rf"[\s+*•–-]*(?:\(?\w{{1,3}}[.)]\s+)?[“\"]?(?P<name>[^.;:!?\n\t”\"]{{2,70}}?)[”\"]?(?::|[^\S\n]+(?:{'|'.join(MEANS)}))[^\S\n]+(?=\S)"
)
_JOINTS = re.compile(JOINTS)

Things = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class _Answer:
    """How well a heading answers: its score for a wording that goes there, whether it is all of it or begins so."""

    score: float
    is_whole: bool
    is_first: bool = True


def called_within(index: DraftIndex, topic: str, found: Finding, *, goes: bool = False) -> tuple[Hit, ...]:
    """The units inside those found that answer best to a topic's words, else those of the whole draft that do.

    Inside a part or chapter that is named by its number the last words of a heading answer too: "mục du lịch
    của phần III".
    """
    inside = [hit.span for hit in found.hits if hit.unit is not None and hit.unit.kind in HOLDERS]
    headings = [index.heading_of.get(hit.unit.id) for hit in found.hits if hit.unit is not None]
    said = next(_shorter(topic), ())
    if any(one is not None and _answer(said, things(one.folded)) is not None for one in headings):
        inside = []  # "Phần III, nhiệm vụ": the unit's own heading
    return (inside and called(index, topic, goes=goes, inside=inside)) or called(index, topic, goes=goes)


def called(index: DraftIndex, topic: str, *, goes: bool = False, inside: Sequence[Span] = ()) -> tuple[Hit, ...]:
    """The units that answer best to a topic's words, or to those before one of its commas; none without an answer.

    `inside` are the spans in which alone they are looked for; none for the whole draft.
    """
    for said in _shorter(topic):
        answers = [
            (heading.unit, answer)
            for heading in index.headings
            if heading.unit.kind is not UnitKind.TITLE
            and (not inside or any(one.contains(heading.unit.span) and one != heading.unit.span for one in inside))
            and (answer := _answer(said, things(heading.folded), is_narrow=bool(inside))) is not None
        ]
        best = [one for one in answers if one[1].is_whole] or [one for one in answers if one[1].is_first] or answers
        if best:
            scores = [(unit, ONE_OF if goes and not one.is_whole else one.score) for unit, one in best]
            return tuple(Hit(unit.span, unit, score, ("topic",)) for unit, score in scores)
    return () if inside else _run_in(index, next(_shorter(topic), ()))


def _run_in(index: DraftIndex, said: Things) -> tuple[Hit, ...]:
    """The one line that begins with the words and a colon; where in it new ones would go, nobody said."""
    found: list[Hit] = []
    for line in index.lines:
        label = None if line.is_heading else _RUN_IN.match(index.document.text, line.span.start, line.span.end)
        answer = None if label is None else _answer(said, things(fold_plain(label["name"])))
        if answer is not None and answer.score > ONE_OF:
            found.append(Hit(line.span, index.document.unit_at(line.span.start), ONE_OF, ("topic",)))
    return tuple(found) if len(found) == 1 else ()


def narrowed_to(found: Finding, named: Sequence[Hit]) -> Finding:
    """What a path led to, in the units that are named by their headings; both, where they are apart."""
    if not named or (found.failed is not None and not found.is_empty):
        return found
    if found.is_empty or not found.hits:
        return Finding(tuple(named))
    inside = tuple(one for one in found.hits if any(name.span.contains(one.span) for name in named))
    if inside:
        return replace(found, hits=inside)
    inner = tuple(name for name in named if any(one.span.contains(name.span) for one in found.hits))
    if inner:
        return Finding(inner)
    if len(named) > 1:
        return found
    return replace(found, hits=(*found.hits, *(replace(one, score=found.hits[0].score) for one in named)))


def _shorter(topic: str) -> Iterator[Things]:
    """The things that words name, then those before the last comma, and so on: "hạn chế, theo tôi"."""
    pieces = fold_plain(topic).split(",")
    for count in range(len(pieces), 0, -1):
        said = things(",".join(pieces[:count]))
        if said:
            yield said


@lru_cache(maxsize=4096)
def things(folded: str) -> Things:
    """What a heading names, each thing as its syllables; things that are one to those who write reports stand once."""
    found: list[tuple[str, ...]] = []
    for piece in _JOINTS.split(folded):
        row = tuple(syllables(piece))
        while len(row) > 1 and row[0] in LEADS:
            row = row[1:]
        alike = next((tuple(sorted(group)) for group in ALIKE if " ".join(row) in group), row)
        if row and alike not in found:
            found.append(alike)
    return tuple(found)


def _answer(said: Things, printed: Things, *, is_narrow: bool = False) -> _Answer | None:
    if said == printed:
        return _Answer(WHOLE, is_whole=True)
    if sum(map(len, said)) < LEAST_PART:
        return None
    places = [at for at in range(len(printed) - len(said) + 1) if printed[at : at + len(said)] == said]
    if places:
        is_last = places[0] + len(said) == len(printed)
        return _Answer(PART if is_last else ONE_OF, is_whole=False, is_first=places[0] == 0)
    begins = len(said) == 1 and bool(printed) and printed[0][: len(said[0])] == said[0]
    if begins:
        return _Answer(PART if len(printed) == 1 else ONE_OF, is_whole=False)
    ends = is_narrow and len(said) == 1 and any(piece[-len(said[0]) :] == said[0] for piece in printed)
    return _Answer(ONE_OF, is_whole=False, is_first=False) if ends else None
