"""`vankien outline`: the unit tree of a draft."""

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from vankien.cli.console import add_genre, add_language, add_limits, add_pages, warn
from vankien.lang.base import Catalog

if TYPE_CHECKING:
    from vankien.model.document import Document, Unit
    from vankien.model.draft import Draft

EXAMPLE = "vankien outline samples/draft/du-thao-bao-cao-chinh-tri.docx"
HEADING_WIDTH = 100  # characters of a heading before it is cut for the screen


def configure(parser: argparse.ArgumentParser, catalog: Catalog) -> None:
    """Adds the command's arguments."""
    parser.add_argument("draft", metavar="DRAFT", type=Path, help=catalog.say("console.arg.draft"))
    parser.add_argument("--json", action="store_true", help=catalog.say("console.arg.json"))
    add_genre(parser, catalog)
    add_pages(parser, catalog)
    add_limits(parser, catalog)
    add_language(parser, catalog)


def run(args: argparse.Namespace, catalog: Catalog) -> int:
    """Prints the tree; notes go to standard error."""
    from vankien.model.codec import draft_record
    from vankien.wiring.config import Config
    from vankien.wiring.drafts import open_draft

    draft = open_draft(args.draft, Config(genre=args.genre, printed=args.pages))
    if args.json:
        json.dump(draft_record(draft), sys.stdout, ensure_ascii=False, indent=1)
        print()
    else:
        for unit in draft.document.units:
            print(_line(unit, draft.document, catalog))
    for note in draft.notes:
        warn(catalog.note(note))
    basis = draft.document.page_basis
    warn(catalog.say("console.outline.done", units=len(draft.document.units), doubtful=_doubtful(draft)))
    warn(
        catalog.say(
            "console.pages.none" if basis is None else f"console.pages.{basis}", pages=len(draft.document.pages)
        )
    )
    return 0


def _doubtful(draft: "Draft") -> int:
    """How many lines looked like the beginning of a unit but fitted no count."""
    return sum(note.kind == "outline-label-not-placed" for note in draft.notes)


def _line(unit: "Unit", document: "Document", catalog: Catalog) -> str:
    """Indented: label, beginning of the words, then kind, pages and span."""
    words = unit.heading.of(document.text) or unit.body.of(document.text)
    words = words.split("\n", 1)[0].replace("\t", " ")
    if len(words) > HEADING_WIDTH:
        words = words[: HEADING_WIDTH - 1] + "…"
    name = f"{unit.label} {words}" if unit.label else words
    pages = "" if unit.pages is None else f" {catalog.say('term.page')} {_range(*unit.pages)}"
    kind = catalog.say(f"term.kind.{unit.kind}")
    return f"{'  ' * unit.depth}{name}  [{kind}{pages} {unit.span.start}:{unit.span.end}]"


def _range(first: int, last: int) -> str:
    return str(first) if first == last else f"{first}–{last}"
