"""`vankien parse`: contributions as JSON Lines on standard output."""

import argparse
import json
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

from vankien.cli.console import (
    ProgressLine,
    add_genre,
    add_language,
    add_limits,
    add_pages,
    add_sources,
    warn_missing,
    warn_note,
)
from vankien.lang.base import Catalog

if TYPE_CHECKING:
    from vankien.flows.ingest import Received
    from vankien.model.amendment import Amendment
    from vankien.model.draft import Draft
    from vankien.model.note import Note

EXAMPLE = "vankien parse samples/contributions --draft samples/draft/du-thao-bao-cao-chinh-tri.docx"


def configure(parser: argparse.ArgumentParser, catalog: Catalog) -> None:
    """Adds the command's arguments."""
    add_sources(parser, catalog)
    parser.add_argument("--draft", metavar="DRAFT", type=Path, help=catalog.say("console.arg.parse-draft"))
    add_genre(parser, catalog)
    add_pages(parser, catalog)
    add_limits(parser, catalog)
    add_language(parser, catalog)


def run(args: argparse.Namespace, catalog: Catalog) -> int:
    """Prints one line a contribution; notes go to standard error."""
    from vankien.model.codec import contribution_record
    from vankien.wiring.config import Config
    from vankien.wiring.sources import receive_from

    warn_missing(args.sources, catalog)
    progress = ProgressLine(catalog)
    draft = None if args.draft is None else _opened(args)
    received = receive_from(args.sources, draft, Config(genre=args.genre), progress)
    notes = received.notes
    amendments: dict[str, list[Amendment]] = defaultdict(list)
    if draft is None:
        for one in received.parsed:
            amendments[one.contribution.id].extend(one.amendments)
    else:
        placed, notes = _placed(draft, received, progress)
        for amendment in sorted(placed, key=lambda one: (one.evidence, one.id)):
            amendments[amendment.contribution].append(amendment)
    progress.clear()
    for one in received.parsed:
        contribution = one.contribution
        record = contribution_record(contribution, amendments[contribution.id], one.opinions, catalog.note)
        print(json.dumps(record, ensure_ascii=False))
    for note in notes:
        warn_note(note, catalog)
    return 0


def _opened(args: argparse.Namespace) -> "Draft":
    """The draft in which places are looked for."""
    from vankien.wiring.config import Config
    from vankien.wiring.drafts import open_draft

    return open_draft(args.draft, Config(genre=args.genre, printed=args.pages))


def _placed(
    draft: "Draft", received: "Received", progress: ProgressLine
) -> "tuple[tuple[Amendment, ...], tuple[Note, ...]]":
    """All amendments with their places in the draft, and what there is to say of them."""
    from vankien.flows.consolidate import understand
    from vankien.flows.outcome import Consultation

    outcome = understand(draft, received, Consultation(), progress)
    return outcome.amendments, outcome.notes
