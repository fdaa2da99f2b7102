"""With which words a pattern can begin: the literal beginnings of a small regular expression, expanded.

"replac(?:e|ing)" begins with "replace" or "replacing"; "xóa(?! đói)" with "xóa"; "(?:trong|cả) luật" with "trong luật"
or "cả luật". What is not literal ends a beginning. Never too narrow:
whatever a pattern matches begins with one of these.
"""

import re
from collections.abc import Iterable, Iterator

MOST_WORDS = 3  # of a beginning; more would tell no more
MOST_OPENINGS = 256  # of one pattern; one that has more is cut where they began to multiply
CUT = "\0"  # ends a beginning behind which anything may stand
_WORD = re.compile(r"\w+")
_AGAIN = re.compile(r"[?*+]|\{(?P<least>\d*)(?:,\d*)?\}")
_CONDITION = re.compile(r"\(\?<?!")
_PLAIN = re.compile(r"[\w ]+")
_GAP = r"(?:\\s\+| )"
_SPACE = re.compile(rf"\\s| |\(\?:(?:[^()|]*{_GAP}\|)*[^()|]*{_GAP}\)")  # white space, or words before it
_BRACKET = re.compile(r"\\.|\[[^\]]*\]|[()]")  # those of groups, and what may hold others
_IS_LOOK = re.compile(r"\(\?<?[!=]|[\^$]")  # takes nothing of the text
_PLAIN_CLASS = re.compile(r"\[([^\]\\^-]+)\]")

Opening = tuple[str, ...]


def openings(pattern: str) -> frozenset[Opening]:
    """The first one to three whole words of all that a pattern can match; an empty one says that nothing is known."""
    if _PLAIN.fullmatch(pattern):  # most entries
        return frozenset((_whole_words(pattern),))
    return frozenset(_whole_words(said) for said in _alternatives(pattern, 0)[0])


def last_word(pattern: str) -> str | None:
    """The word with which a pattern ends that is literal but for what must not stand around it; None for another."""
    said = _without_conditions(pattern).strip()
    return _WORD.findall(said)[-1] if said and re.fullmatch(r"[\w\s]+", said) else None


def needed(pattern: str) -> Iterator[frozenset[str]]:
    """Sets of whole words, of each of which all that a pattern can match holds one: what stands behind its beginning.

    "tôi (?:chưa|không) (?:rành|quen)" needs one of ("chưa", "không") and one of ("rành", "quen").
    """
    for rest in _rests(pattern):
        begun = {_whole_words(said)[:1] for said in _first_words(rest)}
        if all(begun):
            yield frozenset(word for (word,) in begun)


def _rests(pattern: str) -> tuple[str, ...]:
    """What follows the white space of a pattern wherever a word must begin behind it; nothing of alternatives."""
    found: list[str] = []
    at, begins = 0, False
    while at < len(pattern):
        if pattern[at] in "|)":
            return ()
        if begins:
            found.append(pattern[at:])
        start, at = at, _end(pattern, at)
        if pattern.startswith("(?=", start):  # anything may stand behind what is looked ahead for
            return (*found, *(f"{rest}." for rest in _rests(pattern[start + 3 : at - 1])))
        is_space, again = _SPACE.fullmatch(pattern, start, at) is not None, _AGAIN.match(pattern, at)
        may_miss = again is not None and (again[0][0] in "?*" or again["least"] in {"", "0"})
        begins = (is_space and (begins or not may_miss)) or (begins and _IS_LOOK.match(pattern, start) is not None)
        if again is not None:
            at = again.end() + (pattern[again.end() : again.end() + 1] == "?")
    return tuple(found)


def _end(pattern: str, at: int) -> int:
    """Where a letter, class, escape or group ends."""
    if pattern[at] != "(":
        return _piece(pattern, at)[1]
    depth = 0
    for bracket in _BRACKET.finditer(pattern, at):
        depth += 1 if bracket[0] == "(" else -1 if bracket[0] == ")" else 0
        if not depth:
            return bracket.end()
    return len(pattern)


def _first_words(pattern: str) -> list[str]:
    """With which words a pattern without bars can begin, and what is known behind them."""
    made, at = [""], 0
    while at < len(pattern) and not all(CUT in said for said in made):
        piece, at = _piece(pattern, at)
        again = _AGAIN.match(pattern, at)
        if again is not None:
            piece, at = _repeated(piece, again), again.end() + (pattern[again.end() : again.end() + 1] == "?")
        made = list(dict.fromkeys(_first_word(said) if " " in said else said for said in _joined(made, piece)))
    return made


def _without_conditions(pattern: str) -> str:
    """A pattern without what it says must not stand before or behind it."""
    while (begin := _CONDITION.search(pattern)) is not None:
        end = _alternatives(pattern, begin.end())[1] + 1
        pattern = f"{pattern[: begin.start()]}{pattern[end:]}"
    return pattern


def _whole_words(said: str) -> Opening:
    """The whole words of a beginning: the last one is cut off where more of it may follow."""
    found = _WORD.findall(said.rstrip(CUT))
    if said.endswith(CUT) and found and said.rstrip(CUT)[-1:].isalnum():
        found.pop()
    return tuple(found[:MOST_WORDS])


def _alternatives(pattern: str, at: int) -> tuple[list[str], int]:
    """What a pattern can begin with from an offset on, and where its group ends."""
    found: list[str] = []
    while True:
        row, at = _sequence(pattern, at)
        found += row
        if at >= len(pattern) or pattern[at] == ")":
            return list(dict.fromkeys(found)), at
        at += 1


def _sequence(pattern: str, at: int) -> tuple[list[str], int]:
    made = [""]
    while at < len(pattern) and pattern[at] not in "|)":
        piece, at = _piece(pattern, at)
        again = _AGAIN.match(pattern, at)
        if again is not None:
            piece, at = _repeated(piece, again), again.end() + (pattern[again.end() : again.end() + 1] == "?")
        made = list(dict.fromkeys(_joined(made, piece)))
        if len(made) > MOST_OPENINGS:
            made = list(dict.fromkeys(_first_word(said) for said in made))
    return made, at


def _first_word(said: str) -> str:
    """The first word of a beginning, or what is known of it, behind which anything may stand."""
    first, space, _ = said.rstrip(CUT).partition(" ")
    return f"{first}{space}{CUT}"


def _joined(made: Iterable[str], piece: list[str]) -> Iterator[str]:
    for said in made:
        if said.endswith(CUT):
            yield said
        elif said.endswith(" ") and len(_WORD.findall(said)) >= MOST_WORDS:
            yield said + CUT
        else:
            yield from (said + more for more in piece)


def _repeated(piece: list[str], again: re.Match[str]) -> list[str]:
    """A piece that may be missing, or come again."""
    is_optional = again[0][0] in "?*" or (again["least"] or "1") == "0"
    more = piece if again[0] == "?" or piece == [" "] else [said + CUT for said in piece]
    return ["", *more] if is_optional else more


def _piece(pattern: str, at: int) -> tuple[list[str], int]:
    """One letter, class, escape or group, and where it ends."""
    if pattern.startswith(("(?!", "(?<!", "(?<="), at):
        return [""], _end(pattern, at)
    if pattern.startswith("(?=", at):
        ahead, end = _alternatives(pattern, at + 3)
        space = " " if end + 1 == len(pattern) else ""  # an entry ends where a word does
        return [space + said + CUT for said in ahead], end + 1
    if pattern[at] == "(":
        begin = at + 3 if pattern.startswith("(?:", at) else at + 1
        found, end = _alternatives(pattern, begin)
        return (found if pattern[begin - 1] != "?" else [CUT]), end + 1
    if pattern[at] == "[":
        plain = _PLAIN_CLASS.match(pattern, at)
        end = pattern.index("]", at + 2) + 1
        return (list(plain[1]) if plain is not None else [CUT]), end
    if pattern[at] == "\\":
        return _escape(pattern, at)
    return ([CUT] if pattern[at] == "." else ["" if pattern[at] in "^$" else pattern[at]]), at + 1


def _escape(pattern: str, at: int) -> tuple[list[str], int]:
    letter = pattern[at + 1 : at + 2]
    if letter == "x":
        return [CUT], at + 4
    return ([" "] if letter == "s" else [""] if letter == "b" else [CUT] if letter.isalnum() else [letter]), at + 2
