"""Known phrases at a place of a text, found by their first word."""

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Mapping

_FIRST = re.compile(r"[^\W_]+[²³]?|[%‰°$€]")
_TOKEN = re.compile(r"\w+|[^\w\s]")


class Phrases:
    """Phrases by their first word, longest first. Looking one up costs as many comparisons as share that word."""

    def __init__(self, phrases: Iterable[str]) -> None:
        by_first: dict[str, list[str]] = defaultdict(list)
        for phrase in phrases:
            found = _FIRST.match(phrase)
            by_first[phrase if found is None else found[0]].append(phrase)
        self._by_first: Mapping[str, tuple[str, ...]] = {
            first: tuple(sorted(group, key=len, reverse=True)) for first, group in by_first.items()
        }

    def at(self, low: str, start: int) -> str | None:
        """The longest known phrase at `start`, ending at the end of a word."""
        first = _FIRST.match(low, start)
        if first is None:
            return None
        for phrase in self._by_first.get(first[0], ()):
            end = start + len(phrase)
            if low.startswith(phrase, start) and not (phrase[-1].isalnum() and low[end : end + 1].isalnum()):
                return phrase
        return None


def tokens(words: str) -> list[str]:
    """Words, numbers and single marks of a stretch of lower-case text."""
    return _TOKEN.findall(words)


def ends_with(left: list[str], phrases: Container[str], longest: int = 3) -> str | None:
    """The longest phrase of up to `longest` words with which a list of tokens ends."""
    for length in range(min(longest, len(left)), 0, -1):
        phrase = " ".join(left[-length:])
        if phrase in phrases:
            return phrase
    return None
