"""Bodies that speak one after another in a report: "1. UBND phường Hồng Phong: …", "Tổ 2 đề nghị …"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.people import People
from vankien.model.contribution import BlockRole, Contributor, ContributorKind
from vankien.parse.who.heads import ITEM, LONGEST_CLAUSE
from vankien.parse.who.names import CAPITALS, is_known, is_name, is_place, is_role
from vankien.parse.who.office import office
from vankien.parse.who.office_behind import body_at
from vankien.parse.words.lines import Line
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

LEAST = 2  # bodies that speak in one report; one writes a letter
MOST_LABEL = 5  # words of a name before a colon
LONGEST_BODY = 100  # code points of a body's name
_BRACKET = re.compile(r"\s*\([^()\n]{1,60}\)")
_OPEN, _CLOSE = "“", "”"

Start = tuple[int, Contributor]


@dataclass(frozen=True, slots=True)
class _Patterns:
    """Verbs behind a body, what a request begins with, numbered groups, whose line it is not, the report itself."""

    verbs: re.Pattern[str]
    asks: re.Pattern[str]
    group: re.Pattern[str]
    never: re.Pattern[str]
    itself: re.Pattern[str]
    self: re.Pattern[str]
    says: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(p: People) -> _Patterns:
    return _Patterns(
        verbs=compile_later(rf"\s*[,–-]?\s*{words(p.speaks)}"),
        asks=compile_later(rf"\s*(?:{words((*p.speaks, *p.requests))}|$)"),
        group=compile_later(rf"{words(p.groups)}\s+(?:{words(p.counts)}\s+)?\d{{1,3}}(?!\w)"),
        never=compile_later(rf"(?i)\s*{words((*p.scribes, *p.addressed))}"),
        self=compile_later(words((*p.myself, *p.ourselves)) if p.family_names else "(?!)"),
        says=compile_later(rf"\s{words((*p.speaks, *p.concludes))}(?:\s|$)"),
        itself=compile_later(
            rf"{words(p.for_itself)}\s+(?:\w+\s+){{0,3}}?{words((*p.bodies, *p.ourselves))}|{words(p.ourselves)}\s"
        ),
    )


def shape(line: str) -> str:
    """How an entry of a list begins: with a mark, a number, or neither; what a speaker lists looks different."""
    item = ITEM.match(line)
    mark = item[0].strip() if item is not None else ""
    return "number" if any(map(str.isalnum, mark)) else mark


def office_speaks(line: str, p: People) -> Contributor | None:
    """An office or a body alone before a colon."""
    item = ITEM.match(line)
    said, colon, rest = line[item.end() if item else 0 :].partition(":")
    said = _without_honours(said.strip(), p)
    if not colon or not rest.strip() or len(said) > LONGEST_CLAUSE or not said[:1].isupper():
        return None
    if _patterns(p).never.match(said) or _patterns(p).self.search(said.lower()) is not None:
        return None  # "Cử tri Cồn Én còn nhờ tôi hỏi: …" goes on with who speaks
    if is_role(said, p) and not any(char in said for char in ",;–"):
        verb = _patterns(p).says.search(said.lower())
        return Contributor(None, *office(said if verb is None else said[: verb.start()], p))
    named = body_at(said, 0, p)
    whole = named is not None and named[1] >= len(said) and len(said.split()) > 1
    return (
        Contributor(None, None, said, p.kind_of(said)) if whole and not said.lower().startswith(p.addressees) else None
    )


def _without_honours(said: str, p: People) -> str:
    """An office without what is said before it in respect: "Đồng chí Phó Bí thư …"."""
    match = _honours(p).match(said)
    return said if match is None else said[match.end() :]


@lru_cache(maxsize=8)
def _honours(p: People) -> re.Pattern[str]:
    return compile_later(rf"(?i:{words(p.honorifics)})\s+(?=[{CAPITALS}])")


def labelled(line: str, p: People) -> Contributor | None:
    """Whoever stands right before a colon by a name of a few capitalised words, also one that no table knows."""
    item = ITEM.match(line)
    said, colon, rest = line[item.end() if item else 0 :].partition(":")
    few = said.split()
    if not colon or not rest.strip() or not LEAST <= len(few) <= MOST_LABEL or not p.family_names:
        return None
    is_large = all(one[:1].isupper() and one[:1].isalpha() for one in few) and not said.isupper()
    if not is_large or _patterns(p).asks.match(said.lower()) or _patterns(p).never.match(said):
        return None
    if is_role(said, p) or body_at(said, 0, p) is not None or said.lower().strip() in p.form_labels:
        return None
    bare = _without_honours(said.strip(), p)
    is_whole = is_name(bare, p) and is_known(bare, p) and bare.split()[0].lower() not in p.nick_firsts
    return Contributor(bare if is_whole else said.strip())  # "Đ/c Lê Văn Lợi", "Bà Hai Cầu Mới"


def bodies_speaking(text: str, lines: Sequence[Line], p: People) -> list[Start]:
    """The lines at which bodies begin to speak, each of them once; empty where fewer than two do.

    All begin in one way (a number, a dash, nothing). Behind a colon two of them ask for something: what an authority
    is to do in a plan is told in the same way ("Sở Y tế: chủ trì …").
    """
    found = list(_starts(text, lines, p))
    shapes = {kind for _, _, kind, asks in found if asks}
    if len(shapes) != 1:
        return []
    own = [(at, name) for at, name, kind, _ in found if kind in shapes]
    names = [name.casefold() for _, name in own]
    asking = {name.casefold() for _, name, _, asks in found if asks}
    if len(asking) < LEAST or len(set(names)) != len(names):
        return []
    return [(at, Contributor(None, None, name, ContributorKind.BODY)) for at, name in own]


def rest_of_report(text: str, lines: Sequence[Line], starts: Sequence[Start], p: People) -> int | None:
    """The line behind the last body at which the report speaks for itself again: "Về phía Phòng, kiến nghị …"."""
    if not starts or any(who.name is not None for _, who in starts) or not shape(lines[starts[0][0]].span.of(text)):
        return None
    for at in range(starts[-1][0] + 1, len(lines)):
        said = lines[at].span.of(text)
        if lines[at].role is BlockRole.BODY and not shape(said) and _patterns(p).itself.match(said.lower()) is not None:
            return at
    return None


def _starts(text: str, lines: Sequence[Line], p: People) -> Iterator[tuple[int, str, str, bool]]:
    """Line, body, how the line begins, and whether a request follows, of each line that begins with a body."""
    table = _patterns(p)
    depth = 0
    for at, line in enumerate(lines):
        said = line.span.of(text)
        is_quoted = depth > 0
        depth = max(0, depth + said.count(_OPEN) - said.count(_CLOSE))
        if line.role is not BlockRole.BODY or is_quoted or not said.strip():
            continue
        item = ITEM.match(said)
        begin = item.end() if item is not None else 0
        named = _body(said, begin, p)
        if named is None or table.never.match(said, begin) is not None:
            continue
        name, end = named
        bracket = _BRACKET.match(said, end)
        end = bracket.end() if bracket is not None else end
        rest = said[end:].lstrip()
        if rest.startswith(":"):
            yield at, name, shape(said), table.asks.match(rest[1:].lower()) is not None
        elif table.verbs.match(rest.lower()) is not None:
            yield at, name, shape(said), True


def _body(said: str, begin: int, p: People) -> tuple[str, int] | None:
    """The body or the numbered group with which words begin, and where it ends."""
    group = _patterns(p).group.match(said.lower(), begin)
    if group is not None and said[begin].isupper():
        return said[begin : group.end()], group.end()
    named = body_at(said, begin, p)
    if named is None or len(named[0]) > LONGEST_BODY or len(named[0].split()) < LEAST:
        return None
    is_own = said[begin].isupper() and not is_place(named[0], p) and not is_name(named[0], p)
    return named if is_own and not named[0].lower().startswith(p.addressees) else None
