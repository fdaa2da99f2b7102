"""What to mind where a language is typed without its marks."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)  # one value a language: compared by identity
class TonelessWords:
    """What to mind in one language's tables without marks.

    `betrays` are words of which one must stand in a text that is read so. `dropped` are entries left out, by the
    field in which they stand; `changed` are entries, up to their first condition, with what takes their place.
    """

    betrays: tuple[str, ...]
    dropped: Mapping[str, frozenset[str]]
    changed: Mapping[str, str]
