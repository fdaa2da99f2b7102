"""Laws, the acts that amend them, and the consolidated texts: scored unit for unit, never by similarity."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

from tests.gold.labels import HERE
from vankien import api
from vankien.anchor.amendment import anchor_all
from vankien.anchor.index import build_index
from vankien.model.edit import ChangeSet, Edit
from vankien.model.errors import EditConflictError
from vankien.wiring.config import Config
from vankien.wiring.drafts import open_draft

_BLANK = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Consolidation:
    """What became of one law. `units` are the lines of the expected text: each is a title, an article, a clause …"""

    name: str
    right: int
    said: int
    wanted: int
    asked: int  # amendments left to a person
    misses: tuple[tuple[str, str], ...]  # wanted lines, said lines

    @property
    def is_whole(self) -> bool:
        """Whether every unit is as it should be and nothing else stands there."""
        return self.right == self.wanted == self.said


def lines(text: str) -> list[str]:
    """The units of a text: its lines that are not empty, white space as one space."""
    return [_BLANK.sub(" ", line).strip() for line in text.splitlines() if line.strip()]


def consolidations() -> Iterator[Consolidation]:
    """All laws of the folder, by name."""
    for folder in sorted((HERE / "laws").iterdir()):
        yield consolidate(folder)


def consolidate(folder: Path) -> Consolidation:
    """A base text with every certain amendment of its act carried out, compared with the expected text."""
    is_english = folder.name.startswith("en-")
    base = folder / "base.txt"
    draft = open_draft(base, Config(genre="en")) if is_english else api.read_draft(base)
    parsed = api.parse((folder / "act.txt").read_text(encoding="utf-8"), "en" if is_english else "vi")
    amendments = [one for it in parsed for one in it.amendments]
    anchored = [it.amendment for it in anchor_all(amendments, build_index(draft.document))]
    taken: tuple[Edit, ...] = ()
    asked = 0
    for one in anchored:
        try:
            ChangeSet.of((*taken, *one.edits), len(draft.document.text))
        except EditConflictError:
            asked += 1
            continue
        taken += one.edits
        asked += not one.edits
    made = lines(ChangeSet.of(taken, len(draft.document.text)).apply(draft.document.text))
    wanted = lines((folder / "result.txt").read_text(encoding="utf-8"))
    blocks = SequenceMatcher(None, wanted, made, autojunk=False)
    misses = tuple(
        (" / ".join(wanted[i1:i2]), " / ".join(made[j1:j2]))
        for kind, i1, i2, j1, j2 in blocks.get_opcodes()
        if kind != "equal"
    )
    right = sum(block.size for block in blocks.get_matching_blocks())
    return Consolidation(folder.name, right, len(made), len(wanted), asked, misses)
