"""Rows that a draft numbers behind a name of their own: "Nhiệm vụ 2.3: …", "Giải pháp thứ hai: …", "Policy H2: …".

No language has a list of such names: a draft gives them to its tasks, targets and policies as it likes. A name counts
when lines begin with it and different numbers, one of them the first of a count.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from vankien.text.normal import fold_plain

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


@dataclass(frozen=True, slots=True)
class NamedRow:
    """What a line begins with: the folded name, the number as digits count it, and where in the line it ends."""

    name: str
    number: str
    end: int


def named_row(line: str, ordinal: Callable[[str], int | None]) -> NamedRow | None:
    """The name and number that a line begins with; None for any other line. `ordinal` reads numbers in words."""
    match = _HEAD.match(line)
    if match is None or not match["words"][0].isupper():
        return None
    said = match["words"].split()
    if match["number"] is not None:
        name, number = said, match["number"]
    else:
        found = next(_ordinals(said, ordinal), None)
        if found is None:
            return None
        name, number = found
    if not name or len(name) > MOST_WORDS:
        return None
    return NamedRow(fold_plain(" ".join(name)), number, match.end("label"))


def _ordinals(said: list[str], ordinal: Callable[[str], int | None]) -> Iterator[tuple[list[str], str]]:
    for count in range(1, min(LONGEST_NUMBER, len(said) - 1) + 1):
        value = ordinal(" ".join(said[-count:]))
        if value is not None:
            yield said[:-count], str(value)


def row_names(
    lines: Iterable[str],
    ordinal: Callable[[str], int | None],
    others: frozenset[str],
    labels: Sequence[re.Pattern[str]],
) -> dict[str, frozenset[str]]:
    """The names of rows and their numbers, in the order in which they come.

    `others` are folded words that number something else ("bảng", "năm"); what one of `labels` begins has a kind of its
    own ("Điều 5.").
    """
    seen: defaultdict[str, set[str]] = defaultdict(set)
    for line in lines:
        row = named_row(line, ordinal)
        if row is not None and row.name not in others and not any(label.match(line) for label in labels):
            seen[row.name].add(row.number)
    return {name: frozenset(numbers) for name, numbers in seen.items() if _counts(numbers)}


def _counts(numbers: set[str]) -> bool:
    """Whether numbers are those of a count: several, and one begins it."""
    return len(numbers) >= LEAST_ROWS and any(re.search(r"(?:^|[.A-Z])1$|^I$", one) for one in numbers)
