"""What a report of bodies says between them: items that name their body further on, and those that name none.

"1. Chi bộ A đề nghị …" is followed by "2. Về chỉ tiêu: chi bộ B đề nghị …" and "3. Một số chi bộ đề nghị …": neither is
said by the body before it. Whoever is not named is the report itself.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from vankien.lang.people import People
from vankien.model.contribution import BlockRole, Contributor, ContributorKind
from vankien.model.span import Span
from vankien.parse.records.bodies_speak import shape
from vankien.parse.who.heads import ITEM
from vankien.parse.who.names import CAPITALS, is_place
from vankien.parse.who.office_behind import body_at
from vankien.parse.words.lines import Line
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

ITSELF = Contributor(kind=ContributorKind.MEETING)  # stands for the report; who that is, its head and end tell
REACH = 600  # code points of an item among which a body is looked for
_NUMBER = re.compile(r"\s*(?P<number>\d{1,2})(?P<end>[.)/])\s")
_PART = re.compile(r"\s*(?:[IVX]{1,4}|[A-H])[.)/]\s")  # "II. Về Phần thứ hai": what stands above items
_EDGE = re.compile(r"[:;,.]\s+")
_PROPER = re.compile(rf"[{CAPITALS}\d]")
_OPEN, _CLOSE = "“", "”"

Start = tuple[int, Contributor]


def between_bodies(
    text: str, lines: Sequence[Line], starts: Sequence[Start], p: People
) -> tuple[list[Line], list[Start]]:
    """The lines, cut where another body begins to speak within one, and the starts with those of the items between
    bodies; `ITSELF` speaks where none is named. Only where bodies alone speak, named by their words.
    """
    if not starts or any(who.kind is not ContributorKind.BODY or who.name is not None for _, who in starts):
        return list(lines), list(starts)
    said = list(_unquoted(text, lines, starts[0][0]))
    own = dict(starts)
    kinds = {_kind(who.organisation or "") for who in own.values()}
    further = (_siblings(said, own) | _of_some(said, own, kinds, p) | _under_parts(said, own)) - own.keys()
    words_of = dict(said)
    made: list[Line] = []
    told: list[Start] = []
    for at, whole in enumerate(lines):
        line = whole
        bodies = list(_named(words_of[at], kinds, p)) if at in words_of and (at in own or at in further) else []
        if at in own:
            told.append((len(made), own[at]))
            bodies = [one for one in bodies if one[1] != own[at].organisation]
        elif at in further:
            told.append((len(made), _body(bodies.pop(0)[1]) if bodies else ITSELF))
        for cut, name in bodies:
            middle = whole.span.start + cut
            made.append(replace(line, span=Span(line.span.start, middle)))
            line = replace(line, span=Span(middle, line.span.end))
            told.append((len(made), _body(name)))
        made.append(line)
    return made, told


def _body(name: str) -> Contributor:
    return Contributor(None, None, name, ContributorKind.BODY)


def _kind(name: str) -> str:
    """The first two words of a body, by which those of a report are alike: "chi bộ"."""
    return " ".join(name.lower().split()[:2])


def _unquoted(text: str, lines: Sequence[Line], first: int) -> Iterator[tuple[int, str]]:
    """The lines with words from `first` on that no quotation begun before holds."""
    depth = 0
    for at, line in enumerate(lines[first:], first):
        said = line.span.of(text)
        is_quoted = depth > 0
        depth = max(0, depth + said.count(_OPEN) - said.count(_CLOSE))
        if not is_quoted and said.strip() and line.role in {BlockRole.BODY, BlockRole.HEADING}:
            yield at, said


def _siblings(said: Sequence[tuple[int, str]], own: dict[int, Contributor]) -> set[int]:
    """The items that carry on the count in which the bodies stand: 2 between 1 and 3. Where the numbers do not run on,
    something else is counted, too, and nobody knows what.
    """
    ends = {None if (one := _NUMBER.match(line)) is None else one["end"] for at, line in said if at in own}
    if len(ends) != 1 or None in ends:
        return set()
    found: set[int] = set()
    part: list[tuple[int, int]] = []
    for at, line in (*said, (-1, "I. ")):
        if _PART.match(line) is not None:
            numbers = [number for _, number in part]
            if numbers == list(range(numbers[0], numbers[0] + len(numbers)) if numbers else ()):
                found |= {place for place, _ in part}
            part = []
        elif (match := _NUMBER.match(line)) is not None and match["end"] in ends:
            part.append((at, int(match["number"])))
    return found


def _of_some(
    said: Sequence[tuple[int, str]], own: dict[int, Contributor], kinds: Collection[str], p: People
) -> set[int]:
    """The lines like those of the bodies that begin with several of their kind: "Một số chi bộ đề nghị …"; voices
    within a body ("Có ý kiến đề nghị …") stay its own.
    """
    shapes = {shape(line) for at, line in said if at in own}
    found: set[int] = set()
    for at, line in said:
        many = _many(p).match(line.lower(), _begin(line))
        if many is not None and shape(line) in shapes and line.lower().startswith(tuple(kinds), many.end()):
            found.add(at)
    return found


def _under_parts(said: Sequence[tuple[int, str]], own: dict[int, Contributor]) -> set[int]:
    """The plain lines right under the heading of another part, where the bodies stand in numbered items."""
    if any(_NUMBER.match(line) is None for at, line in said if at in own):
        return set()
    pairs = pairwise(said)
    return {at for (_, above), (at, line) in pairs if _PART.match(above) is not None and not shape(line)}


def _begin(line: str) -> int:
    item = ITEM.match(line)
    return item.end() if item is not None else 0


def _named(said: str, kinds: Collection[str], p: People) -> Iterator[tuple[int, str]]:
    """The bodies of the report's kinds that speak in an item, and where their words begin: "…; chi bộ B nhất trí"."""
    begin = _begin(said)
    for at in (begin, *(mark.end() for mark in _EDGE.finditer(said, begin, REACH))):
        if not any(said[at:].lower().startswith(f"{kind} ") for kind in kinds):
            continue
        named = body_at(said, at, p)
        is_own = named is not None and _PROPER.search(named[0][1:]) is not None and not is_place(named[0], p)
        if named is not None and is_own and _verbs(p).match(said[named[1] :].lower()) is not None:
            yield at, named[0]


@lru_cache(maxsize=8)
def _verbs(p: People) -> re.Pattern[str]:
    return compile_later(rf"\s*[,–-]?\s*{words(p.speaks)}")


@lru_cache(maxsize=8)
def _many(p: People) -> re.Pattern[str]:
    """What stands before bodies that are counted and not named: "một số", "có 3"."""
    return compile_later(rf"{words(p.unnamed_many)}\s+" if p.unnamed_many else "(?!)")
