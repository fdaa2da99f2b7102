"""What became of each source: every path leaves a trace."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SourceFate:
    """What became of one source, and what it gave.

    `read`; `in-part` when something in it was refused or damaged; `repeat` of another, byte for byte; `empty`;
    `refused` by a rule, which its note names; `unreadable`; `missing`; `skipped`, being nobody's contribution.
    `sha256` and `size` are None when the file was not opened.
    """

    file: str
    sha256: str | None
    size: int | None
    format: str | None
    fate: str
    contributions: tuple[str, ...] = ()
