"""What a caller may choose."""

from dataclasses import dataclass, field
from pathlib import Path

from vankien.flows.ports import PaperOptions


@dataclass(frozen=True, slots=True)
class Letters:
    """Whether answer letters are written, and the office's own template."""

    wanted: bool = False
    template: Path | None = None


@dataclass(frozen=True, slots=True)
class Config:
    """What a caller may choose; everything has a default that an office can live with."""

    genre: str = "vi"  # the language profile of draft and contributions
    paper: PaperOptions = field(default_factory=PaperOptions)
    layout_given: bool = False  # an option beats what consultation.toml says
    now: str | None = None
    printed: Path | None = None  # the draft as PDF: its pages are those that contributors cite
    lays_out: bool = True  # whether LibreOffice may lay out a draft whose pages nothing else tells
    force: bool = False
    letters: Letters = Letters()


def silent(_stage: str, _done: int, _total: int) -> None:
    """Reports nothing."""
