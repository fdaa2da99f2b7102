"""`vankien audit`: is the journal of a round whole?"""

import argparse
from pathlib import Path

from vankien.cli.console import add_language
from vankien.lang.base import Catalog
from vankien.model.errors import UsageError

EXAMPLE = "vankien audit out"


def configure(parser: argparse.ArgumentParser, catalog: Catalog) -> None:
    """Adds the command's arguments."""
    parser.add_argument("folder", metavar="OUT", type=Path, help=catalog.say("console.arg.folder"))
    add_language(parser, catalog)


def run(args: argparse.Namespace, catalog: Catalog) -> int:
    """Says that the journal is whole, or names its first bad entry (exit status 4: a person must look)."""
    from vankien.decide.journal import verify
    from vankien.store.journal import read_journal, read_seal
    from vankien.store.output import settle

    settle(args.folder)
    path = args.folder / "journal.jsonl"
    if not path.is_file():
        raise UsageError("console.error.no-journal", folder=str(args.folder))
    events = read_journal(path)
    bad = verify(events, read_seal(args.folder))
    if bad is None:
        print(catalog.say("console.audit.good", file=path, count=len(events)))
        return 0
    why = catalog.say(f"console.audit.why.{bad.why}")
    print(catalog.say("console.audit.bad", file=path, seq=bad.seq, why=why))
    return 4
