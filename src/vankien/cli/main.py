"""The command line: one module a command, imported only when it runs.

Exit status: 0 done, 2 wrong usage, 3 something outside failed, 4 under `--strict`: a person must look.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import NoReturn, Protocol, cast

from vankien import __version__
from vankien.lang.base import Catalog
from vankien.model.errors import OutsideError, UsageError, VankienError

COMMANDS = ("outline", "parse", "consolidate", "diff", "audit")

DONE, WRONG_USAGE, OUTSIDE_FAILED, LOOK = 0, 2, 3, 4


class Command(Protocol):
    """What a module of this package offers."""

    EXAMPLE: str

    def configure(self, parser: argparse.ArgumentParser, catalog: Catalog) -> None:
        """Adds the command's arguments."""

    def run(self, args: argparse.Namespace, catalog: Catalog) -> int:
        """Does the work; the exit status."""


class Parser(argparse.ArgumentParser):
    """An argument parser that speaks the reader's language."""

    def __init__(self, catalog: Catalog, name: str, about: str, epilog: str) -> None:
        super().__init__(
            prog=name,
            description=about,
            epilog=epilog,
            formatter_class=argparse.RawDescriptionHelpFormatter,
            add_help=False,
            allow_abbrev=False,
        )
        self.catalog = catalog
        self._positionals.title = catalog.say("console.arguments")
        self._optionals.title = catalog.say("console.options")
        self.add_argument("-h", "--help", action="help", help=catalog.say("console.help"))

    def format_usage(self) -> str:
        """The usage line, begun in the reader's language."""
        return super().format_usage().replace("usage: ", self.catalog.say("console.usage"), 1)

    def format_help(self) -> str:
        """The help text, begun in the reader's language."""
        return super().format_help().replace("usage: ", self.catalog.say("console.usage"), 1)

    def error(self, message: str) -> NoReturn:
        """Prints the usage and what is wrong; exit status 2."""
        required = "the following arguments are required: "
        if message.startswith(required):
            message = self.catalog.say("console.required", names=message.removeprefix(required))
        self.exit(WRONG_USAGE, f"{self.format_usage()}{self.catalog.say('console.error', message=message)}\n")


def console_language(argv: Sequence[str]) -> str:
    """The language to speak: `--lang`, else VANKIEN_LANG, else English under an English locale, else Vietnamese."""
    for place, word in enumerate(argv):
        stated = word.removeprefix("--lang=") if word.startswith("--lang=") else None
        if word == "--lang" and place + 1 < len(argv):
            stated = argv[place + 1]
        if stated in {"vi", "en"}:
            return stated
    names = ("VANKIEN_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
    locale = next((value for value in map(os.environ.get, names) if value), "")
    return "en" if locale.startswith("en") else "vi"


def top_parser(catalog: Catalog) -> Parser:
    """The parser for a call without a known command: it can only help."""
    rows = "\n".join(f"  {name:<13}{catalog.say(f'console.{name}')}" for name in COMMANDS)
    epilog = f"{catalog.say('console.commands')}:\n{rows}\n\n{catalog.say('console.more')}"
    parser = Parser(catalog, "vankien", catalog.say("console.about"), epilog)
    parser.add_argument(
        "--version", action="version", version=f"vankien {__version__}", help=catalog.say("console.version")
    )
    parser.add_argument("command", metavar=catalog.say("console.command"), nargs="?")
    return parser


def command_parser(name: str, command: Command, catalog: Catalog) -> Parser:
    """The parser of one command."""
    epilog = f"{catalog.say('console.example')}:\n  {command.EXAMPLE}"
    parser = Parser(catalog, f"vankien {name}", catalog.say(f"console.{name}"), epilog)
    command.configure(parser, catalog)
    return parser


def _catalog(code: str) -> Catalog:
    module = import_module(f"vankien.lang.{code}.catalog")  # only one language is loaded
    return cast("Catalog", module.CATALOG)


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command; the exit status."""
    words = list(sys.argv[1:] if argv is None else argv)
    catalog = _catalog(console_language(words))
    if not words or words[0] not in COMMANDS:
        return _top_level(words, catalog)
    name = words[0]
    command = cast("Command", import_module(f"vankien.cli.{name}"))
    args = command_parser(name, command, catalog).parse_args(words[1:])
    try:
        return command.run(args, catalog)
    except UsageError as error:
        return _fail(catalog.say(error.key, **error.facts), catalog, WRONG_USAGE)
    except OutsideError as error:
        return _fail(catalog.say(error.key, **error.facts), catalog, OUTSIDE_FAILED)
    except VankienError as error:
        return _fail(str(error), catalog, WRONG_USAGE)
    except BrokenPipeError:  # the reader of our output went away, as `head` does
        sys.stderr.close()
        return DONE


def _top_level(words: Sequence[str], catalog: Catalog) -> int:
    parser = top_parser(catalog)
    args, _ = parser.parse_known_args(words)
    if args.command is not None:
        known = ", ".join(COMMANDS)
        parser.error(catalog.say("console.unknown-command", name=args.command, commands=known))
    parser.print_help()
    return DONE if not words else WRONG_USAGE


def _fail(message: str, catalog: Catalog, status: int) -> int:
    print(catalog.say("console.error", message=message), file=sys.stderr)
    return status
