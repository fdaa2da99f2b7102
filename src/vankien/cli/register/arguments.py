"""The arguments of each action of `vankien register`; light, since a help text must not load what the work needs."""

import argparse
from pathlib import Path

from vankien.cli.register.days import add_day, stated_day
from vankien.lang.base import Catalog
from vankien.model.register.active import LATELY
from vankien.model.register.count import By
from vankien.model.register.rows import SuccessionKind

FORMATS = ("csv", "xlsx", "datapackage", "jsonld")


def add_folder(parser: argparse.ArgumentParser, catalog: Catalog) -> None:
    """The option `--register`, the same for every action."""
    parser.add_argument(
        "--register", metavar="FOLDER", type=Path, default=Path(), help=catalog.say("console.arg.register")
    )


def add_init(_parser: argparse.ArgumentParser, _catalog: Catalog) -> None:
    """Nothing besides the folder."""


def add_import(parser: argparse.ArgumentParser, catalog: Catalog) -> None:
    """What to take in, and whether to do it."""
    parser.add_argument("file", metavar="FILE", type=Path, help=catalog.say("console.arg.import-file"))
    parser.add_argument("--apply", action="store_true", help=catalog.say("console.arg.apply"))
    add_day(parser, "--recorded", catalog.say("console.arg.recorded"))


def add_validate(_parser: argparse.ArgumentParser, _catalog: Catalog) -> None:
    """Nothing besides the folder."""


def add_export(parser: argparse.ArgumentParser, catalog: Catalog) -> None:
    """The form, and where to."""
    parser.add_argument("--format", choices=FORMATS, required=True, help=catalog.say("console.arg.format"))
    parser.add_argument(
        "-o", "--out", metavar="OUT", type=Path, required=True, help=catalog.say("console.arg.export-out")
    )
    parser.add_argument("--force", action="store_true", help=catalog.say("console.arg.export-force"))
    add_day(parser, "--known-on", catalog.say("console.arg.known-on"), default=None)


def add_show(parser: argparse.ArgumentParser, catalog: Catalog) -> None:
    """What to show."""
    parser.add_argument("id", metavar="ID", help=catalog.say("console.arg.id"))
    add_day(parser, "--as-of", catalog.say("console.arg.as-of"))


def add_count(parser: argparse.ArgumentParser, catalog: Catalog) -> None:
    """What to count, when, and by what."""
    say = catalog.say
    parser.add_argument("indicator", metavar="INDICATOR", help=say("console.arg.indicator"))
    parser.add_argument("--by", choices=[by.value for by in By], help=say("console.arg.by"))
    add_day(parser, "--as-of", say("console.arg.as-of"))
    parser.add_argument("--since", metavar="DATE", type=stated_day, help=say("console.arg.since"))
    parser.add_argument("--json", action="store_true", help=say("console.arg.count-json"))


def add_in_force(parser: argparse.ArgumentParser, catalog: Catalog) -> None:
    """On which day."""
    add_day(parser, "--as-of", catalog.say("console.arg.as-of"))


def add_active(parser: argparse.ArgumentParser, catalog: Catalog) -> None:
    """On which day, and how far back an activity still counts."""
    add_day(parser, "--as-of", catalog.say("console.arg.as-of"))
    parser.add_argument(
        "--within", metavar="DAYS", type=int, default=LATELY.days, help=catalog.say("console.arg.within")
    )


def add_succeed(parser: argparse.ArgumentParser, catalog: Catalog) -> None:
    """Who, as whom, when, how."""
    say = catalog.say
    parser.add_argument("old", metavar="OLD", help=say("console.arg.old-party"))
    parser.add_argument("new", metavar="NEW", help=say("console.arg.new-party"))
    parser.add_argument("--date", metavar="DATE", type=stated_day, required=True, help=say("console.arg.succeed-date"))
    parser.add_argument(
        "--kind",
        choices=[kind.value for kind in SuccessionKind],
        default="rename",
        help=say("console.arg.succeed-kind"),
    )
    parser.add_argument("--name", metavar="NAME", help=say("console.arg.succeed-name"))
    parser.add_argument("--legal-basis", metavar="TEXT", help=say("console.arg.legal-basis"))
    parser.add_argument("--recorded", metavar="DATE", type=stated_day, help=say("console.arg.recorded"))


def add_report(parser: argparse.ArgumentParser, catalog: Catalog) -> None:
    """For which period, in which form."""
    say = catalog.say
    parser.add_argument("-o", "--out", metavar="FILE", type=Path, required=True, help=say("console.arg.report-out"))
    parser.add_argument("--from", metavar="DATE", dest="first", type=stated_day, help=say("console.arg.report-from"))
    parser.add_argument("--to", metavar="DATE", dest="last", type=stated_day, help=say("console.arg.report-to"))
    parser.add_argument("--template", metavar="FILE", type=Path, help=say("console.arg.report-template"))
    parser.add_argument("--layout", choices=("party", "state"), default="state", help=say("console.arg.layout"))
    parser.add_argument("--issuer", metavar="NAME", help=say("console.arg.issuer"))
    parser.add_argument("--force", action="store_true", help=say("console.arg.export-force"))
