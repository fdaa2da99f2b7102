"""`vankien consolidate`: the main job."""

import argparse
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from vankien.cli.console import (
    ProgressLine,
    add_genre,
    add_language,
    add_limits,
    add_pages,
    add_sources,
    warn,
    warn_missing,
    warn_note,
)
from vankien.lang.base import Catalog
from vankien.model.errors import UsageError

if TYPE_CHECKING:
    from vankien.flows.outcome import Outcome
    from vankien.wiring.config import Config

NOTES_SHOWN = 200  # lines on the terminal, as many as a person reads there; all stand in notes.jsonl
EXAMPLE = (
    "vankien consolidate samples/draft/du-thao-bao-cao-chinh-tri.docx samples/contributions -o out\n"
    "  vankien consolidate DRAFT SOURCE -o out2 --decisions out/decisions.xlsx\n"
    "  vankien consolidate out2/next.docx LATE -o out3 --after out2"
)


def configure(parser: argparse.ArgumentParser, catalog: Catalog) -> None:
    """Adds the command's arguments."""
    say = catalog.say
    parser.add_argument("draft", metavar="DRAFT", type=Path, help=say("console.arg.draft"))
    add_sources(parser, catalog)
    parser.add_argument("-o", "--out", metavar="OUT", type=Path, required=True, help=say("console.arg.out"))
    parser.add_argument(
        "--decisions", metavar="FILE", type=Path, action="append", default=[], help=say("console.arg.decisions")
    )
    parser.add_argument("--after", metavar="EARLIER_OUT", type=Path, help=say("console.arg.after"))
    parser.add_argument("--register", metavar="FOLDER", type=Path, help=say("console.arg.claims-register"))
    parser.add_argument("--consultation", metavar="FILE", type=Path, help=say("console.arg.consultation"))
    parser.add_argument("--anonymous", action="store_true", help=say("console.arg.anonymous"))
    parser.add_argument("--also", choices=("odt", "pdf"), action="append", default=[], help=say("console.arg.also"))
    parser.add_argument("--letters", action="store_true", help=say("console.arg.letters"))
    parser.add_argument("--letter-template", metavar="FILE.docx", type=Path, help=say("console.arg.letter-template"))
    parser.add_argument("--layout", metavar="party|state|FILE.toml", help=say("console.arg.layout"))
    parser.add_argument("--now", metavar="TIME", help=say("console.arg.now"))
    parser.add_argument("--force", action="store_true", help=say("console.arg.force"))
    parser.add_argument("--strict", action="store_true", help=say("console.arg.strict"))
    add_genre(parser, catalog)
    add_pages(parser, catalog)
    add_limits(parser, catalog)
    add_language(parser, catalog)


def run(args: argparse.Namespace, catalog: Catalog) -> int:
    """Writes OUT and says what a person must look at."""
    from vankien.wiring.rounds import Order, consolidate

    warn_missing(args.sources, catalog)
    progress = ProgressLine(catalog)
    order = Order(
        args.draft, tuple(args.sources), args.out, tuple(args.decisions), args.consultation, args.after, args.register
    )
    try:
        outcome, written = consolidate(order, _config(args), progress)
    finally:
        progress.clear()
    print(catalog.say("console.written", count=len(written), folder=args.out))
    return report(outcome, catalog, strict=args.strict)


def _config(args: argparse.Namespace) -> "Config":
    from vankien.flows.ports import PaperOptions
    from vankien.wiring.config import Config, Letters

    paper = PaperOptions(args.lang or "vi", args.layout or "party", args.anonymous, also=tuple(sorted(set(args.also))))
    if args.now is not None:
        try:
            datetime.fromisoformat(args.now)
        except ValueError:
            raise UsageError("console.error.now", value=args.now) from None
    letters = Letters(args.letters or args.letter_template is not None, args.letter_template)
    return Config(
        genre=args.genre,
        paper=paper,
        layout_given=args.layout is not None,
        now=args.now,
        force=args.force,
        printed=args.pages,
        letters=letters,
    )


def report(outcome: "Outcome", catalog: Catalog, *, strict: bool) -> int:
    """Prints what was made, the notes to act upon, and last what a person must look at; the exit status."""
    from vankien.model.note import Severity

    pressing = [note for note in outcome.notes if note.severity is not Severity.INFO]
    for note in pressing[:NOTES_SHOWN]:
        warn_note(note, catalog)
    if len(pressing) > NOTES_SHOWN:
        warn(catalog.say("console.notes-in-file", count=len(pressing) - NOTES_SHOWN))
    placed = sum(one.anchor is not None and one.anchor.state.is_certain for one in outcome.amendments)
    print(
        catalog.say(
            "console.done",
            contributions=len(outcome.contributions),
            amendments=len(outcome.amendments),
            opinions=len(outcome.opinions),
            placed=placed,
            changes=len(outcome.taken),
        )
    )
    open_places = len(outcome.amendments) - placed
    if not (open_places or outcome.conflicts or pressing):
        print(catalog.say("console.look.none"))
        return 0
    print(catalog.say("console.look", open=open_places, conflicts=len(outcome.conflicts), notes=len(pressing)))
    return 4 if strict else 0
