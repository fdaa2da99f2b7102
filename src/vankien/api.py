"""The Python face: what scripts and notebooks call. Each function loads what only it needs when it is called."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from vankien.lang.registry import PROFILES
from vankien.model.amendment import Amendment
from vankien.model.contribution import Source
from vankien.model.document import Document
from vankien.model.draft import Draft
from vankien.model.edit import ChangeSet, Edit
from vankien.model.ids import bytes_hash
from vankien.model.manuscript import Manuscript
from vankien.model.parsed import ParsedContribution
from vankien.model.span import Span
from vankien.parse.manuscript import parse_manuscript
from vankien.read.registry import read_text
from vankien.wiring.config import Config
from vankien.wiring.sources import receive_from

if TYPE_CHECKING:
    from vankien.anchor.index import DraftIndex
    from vankien.flows.outcome import Outcome


def read_draft(path: str | Path) -> Draft:
    """The draft in a file. Raises `UsageError` when it is missing, `DraftUnreadableError` without text."""
    from vankien.wiring.drafts import open_draft

    return open_draft(Path(path), Config())


def read_contributions(
    path: str | Path, draft: Draft | None = None, language: str = "vi"
) -> tuple[ParsedContribution, ...]:
    """The contributions in a file or folder, with their amendments and opinions.

    A `draft` tells marked-up copies of it from letters that their own author revised, and old wordings from new ones.
    """
    return receive_from((Path(path),), draft, Config(genre=language)).parsed


def kept_patterns() -> AbstractContextManager[None]:
    """While this lasts, compiled patterns are taken from the user's cache folder, and new ones left there.

    The first letter of a process takes seconds, of which most go into compiling; a script that is run often saves them
    by `with vankien.kept_patterns(): ...`. The command line always does.
    """
    from vankien.wiring.patterns import kept_patterns as kept

    return kept()


def parse(text: str, language: str = "vi", draft: Draft | None = None) -> tuple[ParsedContribution, ...]:
    """The contributions in a text, as if it had come in a plain file. Offsets count in its NFC form.

    With the `draft` at hand more is understood: of two wordings the one that it has is the old one.
    """
    manuscript: Manuscript = read_text(text)
    source = Source("", None, bytes_hash(text.encode("utf-8", "surrogatepass")))
    said = None if draft is None else draft.document
    return parse_manuscript(manuscript, PROFILES[language], source, draft=said)


def anchor(amendment: Amendment, draft: Draft) -> Amendment:
    """The amendment with its place in the draft and its edits.

    The index of the draft used last is kept, so that many amendments of one draft cost one index.
    """
    from vankien.anchor.amendment import anchor_amendment

    return anchor_amendment(amendment, _index(draft.document)).amendment


@lru_cache(maxsize=1)
def _index(document: Document) -> "DraftIndex":
    from vankien.anchor.index import build_index

    return build_index(document)


def diff(old: str, new: str) -> ChangeSet:
    """The changes that lead from one text to the other, in words; applied to `old` they give `new` exactly."""
    from vankien.text import diff as word_diff

    edits = tuple(Edit(Span(start, end), text) for start, end, text in word_diff.diff(old, new))
    return ChangeSet(edits, len(old))


def consolidate(
    draft: str | Path, sources: Sequence[str | Path], out: str | Path, *, decisions: Sequence[str | Path] = ()
) -> "Outcome":
    """The main job: reads draft and sources, writes every paper into the folder `out`, returns what it came to."""
    from vankien.wiring.rounds import Order
    from vankien.wiring.rounds import consolidate as run_round

    order = Order(Path(draft), tuple(map(Path, sources)), Path(out), tuple(map(Path, decisions)))
    outcome, _ = run_round(order, Config())
    return outcome
