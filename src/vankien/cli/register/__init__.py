"""`vankien register`: the facts of external relations, kept, counted, handed on. One function an action."""

import argparse
from collections.abc import Callable
from importlib import import_module
from typing import Any

from vankien.cli.console import add_language
from vankien.cli.main import Parser
from vankien.cli.register import arguments
from vankien.lang.base import Catalog

EXAMPLE = (
    "vankien register count cap-huyen-thi --register samples/register --as-of 2020-08-20\n"
    "  vankien register init --register so-dang-ky\n"
    "  vankien register import danh-sach.xlsx --register so-dang-ky"
)

Add = Callable[[argparse.ArgumentParser, Catalog], None]
Run = Callable[[argparse.Namespace, Catalog], int]

# Each action with its own arguments, the module that does it, and an example of its options.
ACTIONS: tuple[tuple[str, Add, str, str], ...] = (
    ("init", arguments.add_init, "files", "--register so-dang-ky"),
    ("import", arguments.add_import, "files", "danh-sach.xlsx --register so-dang-ky --apply"),
    ("validate", arguments.add_validate, "files", "--register samples/register"),
    ("export", arguments.add_export, "files", "--register samples/register --format xlsx -o so.xlsx"),
    ("show", arguments.add_show, "look", "khau-slao --register samples/register"),
    ("count", arguments.add_count, "look", "cap-thon-ban --register samples/register --by partner"),
    ("in-force", arguments.add_in_force, "look", "--register samples/register --as-of 2020-08-20"),
    ("active", arguments.add_active, "look", "--register samples/register --as-of 2020-08-20"),
    (
        "report",
        arguments.add_report,
        "report",
        "--register samples/register --to 2020-08-20 -o bao-cao.docx",
    ),
    ("succeed", arguments.add_succeed, "change", "bac-khe nam-khe --date 2025-07-01 --kind merge"),
)


def configure(parser: argparse.ArgumentParser, catalog: Catalog) -> None:
    """Adds the actions with their arguments."""

    def sub_parser(*, prog: str, about: str, epilog: str) -> Parser:
        return Parser(catalog, prog, about, epilog)

    factory: Any = sub_parser  # argparse asks for a class, and only calls it
    actions = parser.add_subparsers(
        dest="action", metavar=catalog.say("console.register.action"), required=True, parser_class=factory
    )
    for name, add, module, example in ACTIONS:
        about = catalog.say(f"console.register.{name}")
        epilog = f"{catalog.say('console.example')}:\n  vankien register {name} {example}"
        own = actions.add_parser(name, help=about, about=about, epilog=epilog)
        arguments.add_folder(own, catalog)
        add(own, catalog)
        add_language(own, catalog)
        own.set_defaults(module=module)


def run(args: argparse.Namespace, catalog: Catalog) -> int:
    """Does what the action says."""
    module = import_module(f"vankien.cli.register.{args.module}")  # only what the action needs is loaded
    action: Run = getattr(module, f"run_{args.action.replace('-', '_')}")
    return action(args, catalog)
