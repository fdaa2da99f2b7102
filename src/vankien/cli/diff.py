"""`vankien diff`: two versions of a document, in the form that the output's suffix names."""

import argparse
import sys
from pathlib import Path

from vankien.cli.console import add_language, add_limits, warn
from vankien.lang.base import Catalog
from vankien.model.errors import UsageError

EXAMPLE = "vankien diff old.docx new.docx -o changes.html"
SUFFIXES = (".html", ".docx", ".txt", ".json")


def configure(parser: argparse.ArgumentParser, catalog: Catalog) -> None:
    """Adds the command's arguments."""
    parser.add_argument("old", metavar="OLD", type=Path, help=catalog.say("console.arg.old"))
    parser.add_argument("new", metavar="NEW", type=Path, help=catalog.say("console.arg.new"))
    parser.add_argument("-o", "--out", metavar="FILE", type=Path, help=catalog.say("console.arg.diff-out"))
    add_limits(parser, catalog)
    add_language(parser, catalog)


def run(args: argparse.Namespace, catalog: Catalog) -> int:
    """Prints or writes the difference, and names the sections that came, went, moved or changed their number."""
    from vankien.store.output import write_one
    from vankien.wiring.config import Config
    from vankien.wiring.differences import compared, difference_file
    from vankien.wiring.drafts import open_draft
    from vankien.write.difference import as_text, told_sections

    if args.out is not None and args.out.suffix.lower() not in SUFFIXES:
        raise UsageError("console.error.suffix", suffix=args.out.suffix or str(args.out))
    config = Config(lays_out=False)  # pages say nothing about a difference
    old, new = open_draft(args.old, config), open_draft(args.new, config)
    found = compared(old, new)
    if args.out is None:
        print(as_text(old.document, new.document, found, catalog, colour=sys.stdout.isatty()), end="")
    else:
        write_one(args.out, difference_file(args.out.suffix.lower(), old, new, found, catalog))
        for line in told_sections(old.document, new.document, found, catalog):
            warn(line)
    said = "console.diff.same" if found.change.is_nothing else "console.diff.count"
    warn(catalog.say(said, edits=len(found.change.edits)))
    return 0
