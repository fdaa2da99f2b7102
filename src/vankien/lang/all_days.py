"""All days of a text, found with the patterns of a language and read as it reads one."""

import re
from collections.abc import Callable, Iterator, Sequence

Day = tuple[int, int, str]  # where it begins and ends, and its ISO form


def all_days(text: str, shapes: Sequence[re.Pattern[str]], day: Callable[[str], str | None]) -> Iterator[Day]:
    """The days of a text in small letters, in their order; none of figures that another has."""
    if not any(map(str.isdecimal, text)):
        return
    behind = 0
    for start, end in sorted((match.start(), -match.end()) for shape in shapes for match in shape.finditer(text)):
        found = day(text[start:-end]) if start >= behind else None
        if found is not None:
            behind = -end
            yield start, behind, found
