"""Addresses that are all number, "B.II.2", "III/2b", "4.2.b": how they look, and which units their pieces number.

Letters before a roman number are parts, those behind digits points. What a roman number at the head numbers, the name
of the unit before it says; without one it is the part.
"""

import re

from vankien.model.locator import Step, UnitKind

PART_LETTERS = ("a", "b", "c", "d", "đ")  # "Phần A"
_SEPARATOR = r"(?:\.|\s*/\s*|-(?=\d))"  # no space behind a full stop: there a sentence may end
_ROMAN = "[ivx]{1,5}"
_LETTER = "[a-xđ]"  # "Mục 3.Y tế" has only lost its space
_PIECE = rf"(?:{_ROMAN}|\d{{1,2}}(?:{_LETTER}(?!\w))?|{_LETTER})"
_END = r"(?![\w(]|\s*%|[./]\d)"
ADDRESS = (
    rf"(?:(?:{_ROMAN}|[a-dđ])(?:{_SEPARATOR}{_PIECE}(?![a-zđ])){{1,6}}"
    rf"|\d{{1,2}}(?:\.\d{{1,2}}){{0,3}}{_SEPARATOR}{_LETTER}"
    rf"|{_ROMAN}\s*\(\s*[a-dđ]\s*\)){_END}"
)
"""An address behind the name of a unit, in lower-case text: two pieces or more."""
BARE = (
    rf"(?:[a-dđ]\.{_ROMAN}|{_ROMAN}(?:\.{_ROMAN}(?!\w))?\.\d{{1,2}})"
    rf"(?:\.{_PIECE}(?![a-zđ])){{0,4}}{_END}"
)
"""An address that stands alone: with a number no name or abbreviation has, such as "B.II" and "I.2"."""
BELOW = r"\((?:\d{1,2}|[a-z]|[ivx]{2,5})\)"
"""A level in brackets behind a number: the "(b)" and "(ii)" of "7(1)(b)(ii)"."""
_LOOSE = r"(?:\.|\s?/\s?|\s?[–-]\s?|\s*,\s*)"
LOOSE = (
    rf"(?:[a-d]{_LOOSE}{_ROMAN}(?!\w)(?:{_LOOSE}{_PIECE}(?![a-zđ])){{0,4}}"
    rf"|[a-d]\.\d{{1,2}}(?:\.{_PIECE}(?![a-zđ])){{0,3}}"
    rf"|{_ROMAN}\s?[–/-]\s?\d{{1,2}}(?:\s?[–/-]\s?{_PIECE}(?![a-zđ])){{0,3}}){_END}"
)
"""The same joined in other ways, "A-I-2", "(A, II, 4)", "C.2": only where nothing else can stand."""
_NESTED = re.compile(rf"\d+\w?(?:{BELOW})+")
_LEVELS = re.compile(r"[^()]+")
_JOINTS = re.compile(_LOOSE)
_PIECES = re.compile(r"[ivx]+|\d+(?:\.\d+)*|[a-zđ]")
_CODE = re.compile(r"[A-ZĐ]{1,2}\d")
_HEAD = re.compile(r"[ivx]+[./]", re.IGNORECASE)


def dotted(number: str) -> str:
    """An address with full stops for whatever joins its pieces."""
    return _JOINTS.sub(".", number)


def is_address(number: str) -> bool:
    """Whether a canonical number is an address of several units."""
    return "." in number and not number.replace(".", "").isdecimal() and not is_code(number)


def is_code(number: str) -> bool:
    """Whether a canonical number is a code of the draft's, "B2.3": its letter is none of a unit."""
    return _CODE.match(number) is not None


def nested_steps(kind: UnitKind, number: str, heading: str | None = None) -> tuple[Step, ...]:
    """The steps of a number with levels in brackets, "7(1)(b)(ii)"; empty for any other number.

    A number in brackets is a clause, but a point under what is one already, or a schedule's.
    """
    head, *levels = _LEVELS.findall(number)
    if not levels or not _NESTED.fullmatch(number):
        return ()
    counted = UnitKind.CLAUSE if kind in {UnitKind.ARTICLE, UnitKind.SECTION} else UnitKind.POINT
    below = [Step(counted if level.isdigit() else UnitKind.POINT, level) for level in levels]
    return Step(kind, head), *below[:-1], Step(below[-1].kind, levels[-1], heading)


def heads_bare(words: str | None) -> bool:
    """Whether words about a place begin with an address whose roman number no unit's name explains: "I.2, …"."""
    return words is not None and _HEAD.match(words) is not None


def address_steps(kind: UnitKind, number: str, heading: str | None = None) -> tuple[Step, ...]:
    """The steps of an address, outermost first; the last bears the heading. Empty when the pieces make none."""
    pieces = _PIECES.findall(number.lower())
    if kind is UnitKind.ARTICLE and pieces and "." in pieces[0]:  # "Điều 6.3.d"
        article, clause = pieces[0].split(".", 1)
        below = tuple(Step(UnitKind.POINT, piece) for piece in pieces[1:])
        return Step(kind, article), Step(UnitKind.CLAUSE, clause), *below
    if _is_reversed(pieces) and kind in {UnitKind.PART, UnitKind.SECTION}:
        return Step(UnitKind.PART, pieces[1].upper()), Step(UnitKind.SECTION, pieces[0].upper(), heading)
    steps: list[Step] = []
    for piece in pieces:
        step = _step(kind, piece, steps[-1] if steps else None)
        if step is None:
            return ()
        steps.append(step)
    return (*steps[:-1], Step(steps[-1].kind, steps[-1].number, heading)) if steps else ()


def _is_reversed(pieces: list[str]) -> bool:
    """The part behind its section: "III.B"."""
    return len(pieces) == 2 and _is_roman(pieces[0]) and pieces[1] in PART_LETTERS


def _is_roman(piece: str) -> bool:
    return not piece.strip("ivx")


def _step(kind: UnitKind, piece: str, last: Step | None) -> Step | None:
    """The step of a piece behind the one before it."""
    if last is None:
        return _first(kind, piece)
    is_digits = piece[0].isdigit()
    if last.kind is UnitKind.POINT or (last.number or "")[0].isdigit():
        return None if is_digits and last.kind is not UnitKind.POINT else Step(UnitKind.POINT, piece)
    if is_digits:
        return Step(UnitKind.POINT if "." in piece else UnitKind.SECTION, piece)
    return Step(UnitKind.SECTION, piece.upper()) if _is_roman(piece) else Step(UnitKind.POINT, piece)


def _first(kind: UnitKind, piece: str) -> Step | None:
    if piece[0].isdigit():
        return Step(kind, piece)
    if kind is UnitKind.POINT and not _is_roman(piece):
        return Step(kind, piece)
    if piece in PART_LETTERS:
        return Step(UnitKind.PART, piece.upper())
    if not _is_roman(piece):
        return None
    return Step(UnitKind.PART if kind is UnitKind.PART else UnitKind.SECTION, piece.upper())
