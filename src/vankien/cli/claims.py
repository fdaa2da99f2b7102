"""`vankien claims`: every figure that a draft states, checked."""

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from vankien.cli.console import add_language, add_limits, add_pages, warn
from vankien.lang.base import Catalog

if TYPE_CHECKING:
    from vankien.flows.claims import Checked

EXAMPLE = (
    "vankien claims samples/draft/du-thao-bao-cao-chinh-tri.docx --register samples/register -o claims\n"
    "  vankien claims DRAFT --register FOLDER --propose dinh-chinh.txt"
)


def configure(parser: argparse.ArgumentParser, catalog: Catalog) -> None:
    """Adds the command's arguments."""
    say = catalog.say
    parser.add_argument("draft", metavar="DRAFT", type=Path, help=say("console.arg.draft"))
    parser.add_argument("--register", metavar="FOLDER", type=Path, help=say("console.arg.claims-register"))
    parser.add_argument("-o", "--out", metavar="OUT", type=Path, help=say("console.arg.claims-out"))
    parser.add_argument("--json", action="store_true", help=say("console.arg.claims-json"))
    parser.add_argument("--propose", metavar="FILE", type=Path, help=say("console.arg.propose"))
    parser.add_argument("--force", action="store_true", help=say("console.arg.force"))
    parser.add_argument("--strict", action="store_true", help=say("console.arg.strict"))
    add_pages(parser, catalog)
    add_limits(parser, catalog)
    add_language(parser, catalog)


def run(args: argparse.Namespace, catalog: Catalog) -> int:
    """Prints what a person must look at, or all claims as JSON; writes OUT and the corrections when asked."""
    from vankien.flows.ports import PaperOptions
    from vankien.model.errors import UsageError
    from vankien.store.output import refuse_full
    from vankien.wiring.config import Config
    from vankien.wiring.figures import claims_of_draft, propose_corrections, write_claims

    config = Config(paper=PaperOptions(args.lang or "vi"), force=args.force, printed=args.pages)
    if args.out is not None:
        refuse_full(args.out, force=args.force)
    if args.propose is not None and args.propose.exists() and not args.force:
        raise UsageError("console.error.file-there", file=str(args.propose))
    checked = claims_of_draft(args.draft, args.register, config)
    for note in checked.draft.notes:
        warn(catalog.note(note))
    if args.out is not None:
        written = write_claims(checked, args.out, config)
        warn(catalog.say("console.written", count=len(written), folder=args.out))
    if args.propose is not None:
        count = propose_corrections(checked, args.propose, config)
        warn(catalog.say("console.claims.proposed", count=count, file=args.propose))
    if args.json:
        _print_json(checked, args.lang or "vi")
    else:
        _print(checked, catalog)
    return 4 if args.strict and checked.wrong else 0


def _print_json(checked: "Checked", code: str) -> None:
    from vankien.write.claims.jsonl import claim_records

    json.dump(claim_records(checked, code), sys.stdout, ensure_ascii=False, indent=1)
    print()


def _print(checked: "Checked", catalog: Catalog) -> None:
    """The claims to look at, one a line, and the counts."""
    from vankien.model.claim import ClaimVerdict
    from vankien.write.claim_saying import findings_text

    for claim in checked.wrong:
        page = checked.draft.document.page_of(claim.span.start)
        verdict = catalog.say(f"claim.verdict.{claim.verdict}")
        where = "" if page is None else f"{catalog.say('term.page')} {page}: "
        line = catalog.say("console.claims.line", verdict=verdict, text=claim.text, why=findings_text(claim, catalog))
        print(f"{where}{line}")
    counts = {str(verdict): checked.count(verdict) for verdict in ClaimVerdict}
    print(catalog.say("console.claims.done", total=len(checked.claims), **counts))
