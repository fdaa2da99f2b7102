"""`vankien register succeed`: a unit was renamed, merged, split or abolished."""

import argparse

from vankien.cli.register.days import day_of, shown_day
from vankien.flows.succession import Step, succeed
from vankien.lang.base import Catalog
from vankien.model.register.rows import SuccessionKind
from vankien.wiring.registers import register_folder, save_register

NOBODY = "-"  # in the place of NEW: abolished without an heir


def run_succeed(args: argparse.Namespace, catalog: Catalog) -> int:
    """Writes the succession; the old rows stay, so that a figure from before is out of date, not false."""
    at = register_folder(args.register)
    new = None if args.new == NOBODY else args.new
    kind = SuccessionKind.ABOLISH if new is None else SuccessionKind(args.kind)
    step = Step(args.old, new, kind, args.date, args.legal_basis, args.name)
    before = at.reading.register
    after = succeed(before, step, day_of(args.recorded))
    if after == before:
        print(catalog.say("console.register.no-changes"))
        return 0
    written = save_register(at, after, {"party", "party_succession"})
    how = catalog.say(f"register.successionkind.{kind}")
    print(catalog.say("console.register.succeeded", old=args.old, new=args.new, how=how, day=shown_day(args.date)))
    print(catalog.say("console.register.saved", files=", ".join(written), folder=at.path))
    return 0
