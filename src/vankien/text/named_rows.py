"""Rows that a draft numbers behind a name of their own: "Nhiệm vụ 2.3: …", "Giải pháp thứ hai: …", "Policy H2: …".

No language has a list of such names: a draft gives them to its tasks, targets and policies as it likes. A name counts
when lines begin with it and different numbers, one of them the first of a count.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from vankien.text.normal import fold_plain
from vankien.text.numerals import from_roman

MOST_WORDS = 5  # of a name; "giải pháp đột phá" has four
LONGEST_NUMBER = 3  # words of a number in words: "thứ hai mươi"
LEAST_ROWS = 2
_WORD = r"[^\W\d_]+"
_NUMBER = r"(?:[A-Z]{1,2})?\d{1,3}(?:\.\d{1,2}){0,3}|[IVX]{1,5}"
_HEAD = re.compile(
    rf"\s*(?P<label>(?P<words>{_WORD}(?:\s+{_WORD}){{0,{MOST_WORDS + LONGEST_NUMBER - 1}}})"
    rf"(?:\s+(?P<number>{_NUMBER}))?)"
    r"(?=\s*(?:[:–—]|[.-](?:\s|$)))"
)


_LISTED = re.compile(r"\s{0,8}\((?P<number>\d{1,3})\)\s")
_NUMBERED = re.compile(
    r"\s{0,8}(?:(?P<part>(?i:phần|chương|part|chapter)\s+\w+)|(?i:(?P<roman>[ivx]{1,5}))\s?[.)/–-]\s"
    r"|(?P<digits>\d{1,2}(?:\.\d{1,2}){0,2})(?:[.)]|(?<=\d\.\d)|(?<=\d\.\d\d))\s)"
)
_DIVIDES = " > "  # between headings, the outer one first
_ROMAN = re.compile(r"[IVX]{1,5}")
_BEGINS = re.compile(r"\s*(?:I|A)\s?[.)/–-](?:\s|$)")  # a count that begins anew below a signature
_PARTS = re.compile(r"(?P<stem>.*?)(?P<last>\d+|[IVX]+)")
MARKS = frozenset({"số", "no", "number"})  # between a name and its number: "Tiêu chí số 1"


@dataclass(frozen=True, slots=True)
class NamedRow:
    """What a line begins with: the folded name, the number as digits count it, and where in the line it ends."""

    name: str
    number: str
    end: int


@dataclass(frozen=True, slots=True)
class RowForms:
    """What a language tells of lines.

    `ordinal` reads numbers in words. `others` are folded words that number something else ("bảng", "năm"). `labels`
    begin units of a kind of their own ("Điều 5."), `heads` those of them that no article holds, `articles` articles;
    `signed` begins a line below an act, `annexed` the title of another.
    """

    ordinal: Callable[[str], int | None]
    others: frozenset[str]
    labels: Sequence[re.Pattern[str]]
    heads: Sequence[re.Pattern[str]]
    articles: Sequence[re.Pattern[str]]
    signed: re.Pattern[str]
    annexed: re.Pattern[str]


def named_row(line: str, forms: RowForms) -> NamedRow | None:
    """The name and number that a line begins with; None for any other line."""
    match = _HEAD.match(line)
    if match is None or not match["words"][0].isupper() or any(label.match(line) for label in forms.labels):
        return None
    said = match["words"].split()
    if match["number"] is not None:
        name, number = said, match["number"]
    elif len(said) > 1 and _ROMAN.fullmatch(said[-1]) and from_roman(said[-1]) is not None:
        name, number = said[:-1], said[-1]
    else:
        found = next(_ordinals(said, forms.ordinal), None)
        if found is None:
            return None
        name, number = found
    folded = fold_plain(" ".join(name)).split()
    if folded and folded[-1] in MARKS:
        folded.pop()
    if not folded or len(folded) > MOST_WORDS or _is_other(folded, forms.others):
        return None
    return NamedRow(" ".join(folded), number, match.end("label"))


def _is_other(name: list[str], others: frozenset[str]) -> bool:
    """Whether what bears a name is no unit: tables and pictures of whatever sort ("biểu đồ cột", "bar chart"), years.

    A first word alone tells nothing: "hình thức" is no "hình".
    """
    return name[-1] in others or any(" ".join(name[:size]) in others for size in range(2, len(name) + 1))


def _ordinals(said: list[str], ordinal: Callable[[str], int | None]) -> Iterator[tuple[list[str], str]]:
    for count in range(1, min(LONGEST_NUMBER, len(said) - 1) + 1):
        value = ordinal(" ".join(said[-count:]))
        if value is not None:
            yield said[:-count], str(value)


def where_rows_stand(lines: Iterable[str], forms: RowForms) -> Iterator[bool]:
    """For each line whether it may be a row: not in an article, which has clauses and points, nor below a signature.

    "Ví dụ 2:" in an article would else hold the points that follow.
    """
    may = True
    for line in lines:
        is_head = forms.annexed.match(line) is not None or any(one.match(line) for one in forms.heads)
        if is_head or (not may and _BEGINS.match(line)):
            may = True
        elif forms.signed.match(line) or any(_heads(one.match(line), line) for one in forms.articles):
            may = False
        yield may


def _heads(match: re.Match[str] | None, line: str) -> bool:
    """Whether a label heads a unit: "Điều 5." and "Điều 5: …", and not "Điều 5 của Luật …"."""
    return match is not None and (
        match[0].endswith(".") or line[match.end() :].lstrip()[:1] in {"", ".", ":", "-", "–"}
    )


def row_names(lines: Sequence[str], forms: RowForms) -> dict[str, frozenset[str]]:
    """The names of rows and their numbers, in the order in which they come."""
    seen: defaultdict[str, set[str]] = defaultdict(set)
    for line, may in zip(lines, where_rows_stand(lines, forms), strict=True):
        row = named_row(line, forms) if may else None
        if row is not None:
            seen[row.name].add(row.number)
    return {name: frozenset(numbers) for name, numbers in seen.items() if _counts(numbers)}


def listed_rows(lines: Iterable[str]) -> Iterator[tuple[str, frozenset[str]]]:
    """The headings over rows that a count in brackets numbers on, each with the numbers below it: "(5) Có thêm …".

    And those over each number with dots: "nhiệm vụ 4.3" is one below "III. NHIỆM VỤ".
    """
    heading, held, last = "", set[str](), 0
    above: list[tuple[int, str]] = []
    for line in lines:
        match = _LISTED.match(line)
        if match is not None and int(match["number"]) == last + 1:
            held.add(match["number"])
            last += 1
        elif match is None and line.strip():
            if held:
                yield heading, frozenset(held)
            level, number = _level(line)
            if level:
                above = [one for one in above if one[0] < level]
                if "." in number:
                    yield _DIVIDES.join(one for _, one in above), frozenset({number})
                above.append((level, line))
            heading, held = _DIVIDES.join((*(one for _, one in above if one != line), line)), set[str]()
        elif match is not None and int(match["number"]) == 1:  # a count of its own
            if held:
                yield heading, frozenset(held)
            held, last = {"1"}, 1
    if held:
        yield heading, frozenset(held)


def _level(line: str) -> tuple[int, str]:
    """How deep a numbered line stands, and its number: parts, roman numbers, plain ones, those with dots; else 0."""
    match = _NUMBERED.match(line)
    if match is None:
        return 0, ""
    if match["part"]:
        return 1, ""
    return (2, "") if match["roman"] else (3 + match["digits"].count("."), match["digits"])


def _counts(numbers: set[str]) -> bool:
    """Whether numbers are those of a count: 1 and 2 of one stem, or the first of several ("1.1", "2.1"; "H1", "T1")."""
    stems: defaultdict[str, set[int]] = defaultdict(set)
    for one in numbers:
        parts = _PARTS.fullmatch(one)
        value = 0 if parts is None else int(parts["last"]) if parts["last"].isdecimal() else from_roman(parts["last"])
        if parts is not None and value:
            stems[parts["stem"]].add(value)
    firsts = [stem for stem, held in stems.items() if stem and 1 in held]
    return any({1, 2} <= held for held in stems.values()) or len(firsts) >= LEAST_ROWS
