"""The command line: one module a command, imported only when it runs.

Exit status: 0 done, 2 wrong usage, 3 something outside failed, 4 under `--strict`: a person must look,
130 interrupted (Ctrl-C), as shells count it. No fault ends in a traceback unless VANKIEN_DEBUG is set.
"""

import argparse
import io
import os
import re
import sys
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from importlib import import_module
from typing import NoReturn, Protocol, cast

from vankien import __version__
from vankien.lang.base import Catalog
from vankien.model.errors import DraftUnreadableError, OutsideError, RegisterRefusedError, UsageError
from vankien.model.note import Note
from vankien.text.visible import one_line

COMMANDS = ("outline", "parse", "consolidate", "diff", "claims", "register", "audit")

NOTES_SHOWN = 200  # lines; whoever has more bad rows than that has one cause for most of them

DONE, WRONG_USAGE, OUTSIDE_FAILED, LOOK, INTERRUPTED = 0, 2, 3, 4, 130

# What argparse says in English, by the key of our own sentence; its groups are the sentence's facts.
_ARGPARSE = (
    (re.compile(r"the following arguments are required: (?P<names>.*)"), "console.required"),
    (re.compile(r"unrecognized arguments: (?P<names>.*)"), "console.unknown-arguments"),
    (re.compile(r"argument (?P<name>[^:]*): expected (?:one|at least one) argument"), "console.needs-value"),
    (
        re.compile(r"argument (?P<name>[^:]*): invalid choice: (?P<value>.*) \(choose from (?P<choices>.*)\)"),
        "console.wrong-choice",
    ),
)


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
        for pattern, key in _ARGPARSE:
            found = pattern.fullmatch(message)
            if found is not None:
                message = self.catalog.say(key, **found.groupdict())
                break
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
    _speak_unicode()
    words = list(sys.argv[1:] if argv is None else argv)
    catalog = _catalog(console_language(words))
    if not words or words[0] not in COMMANDS:
        return _top_level(words, catalog)
    name = words[0]
    command = cast("Command", import_module(f"vankien.cli.{name}"))
    args = command_parser(name, command, catalog).parse_args(words[1:])
    return guarded(command, args, catalog)


def guarded(command: Command, args: argparse.Namespace, catalog: Catalog) -> int:
    """The command's exit status; what goes wrong becomes one sentence."""
    from vankien.wiring.patterns import kept_patterns

    try:
        with _limits(args), kept_patterns():
            status = command.run(args, catalog)
        sys.stdout.flush()
    except BrokenPipeError:  # the reader of our output went away, as `head` does
        _mute()
        return DONE
    except KeyboardInterrupt:
        return _fail(catalog.say("console.interrupted"), catalog, INTERRUPTED)
    except Exception as error:
        if os.environ.get("VANKIEN_DEBUG"):
            raise
        return _explained(error, catalog)
    return status


def _limits(args: argparse.Namespace) -> AbstractContextManager[None]:
    """The limits that the caller sets, in force while the command runs."""
    settings = tuple(getattr(args, "limit", ()))
    if not settings:
        return nullcontext()
    from vankien.read.limits import limits_from, using

    return using(limits_from(settings))


def _explained(error: Exception, catalog: Catalog) -> int:
    """The sentence for what went wrong, and its exit status."""
    if isinstance(error, RegisterRefusedError):
        _print_notes(error.notes, catalog)
    if isinstance(error, UsageError):
        return _fail(catalog.say(error.key, **error.facts), catalog, WRONG_USAGE)
    if isinstance(error, OutsideError):
        return _fail(catalog.say(error.key, **error.facts), catalog, OUTSIDE_FAILED)
    if isinstance(error, DraftUnreadableError):
        reason = " ".join(map(catalog.note, error.notes)) or catalog.say("console.error.no-text")
        message = catalog.say("console.error.draft-unreadable", file=error.file, why=reason)
        return _fail(message, catalog, WRONG_USAGE)
    if isinstance(error, MemoryError):
        return _fail(catalog.say("console.error.memory"), catalog, OUTSIDE_FAILED)
    if isinstance(error, OSError):
        from vankien.store.why import why

        file = error.filename or catalog.say("console.output")
        _mute()
        return _fail(catalog.say("console.error.outside", file=file, why=why(error)), catalog, OUTSIDE_FAILED)
    what = f"{type(error).__name__}: {error} ({_raised_at(error)})"
    return _fail(catalog.say("console.error.fault", what=what), catalog, OUTSIDE_FAILED)


def _print_notes(notes: Sequence[Note], catalog: Catalog) -> None:
    """A line for each note, up to as many as a person reads."""
    for note in notes[:NOTES_SHOWN]:
        print(catalog.note(note), file=sys.stderr)
    if len(notes) > NOTES_SHOWN:
        print(catalog.say("console.notes-more", count=len(notes) - NOTES_SHOWN), file=sys.stderr)


def _raised_at(error: Exception) -> str:
    """The innermost place in our own modules at which an error passed."""
    place, trace = "?", error.__traceback__
    while trace is not None:
        module = str(trace.tb_frame.f_globals.get("__name__", ""))
        place = f"{module}:{trace.tb_lineno}" if module.startswith("vankien") else place
        trace = trace.tb_next
    return place


def _mute() -> None:
    """Sends what is still waiting for standard output nowhere, so that the interpreter's end does not fail on it."""
    if sys.stdout is sys.__stdout__ and sys.stdout is not None:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def _speak_unicode() -> None:
    """Output in UTF-8 wherever it goes; names that are no text are shown with escapes instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _top_level(words: Sequence[str], catalog: Catalog) -> int:
    parser = top_parser(catalog)
    args, _ = parser.parse_known_args(words)
    if args.command is not None:
        known = ", ".join(COMMANDS)
        parser.error(catalog.say("console.unknown-command", name=args.command, commands=known))
    parser.print_help()
    return DONE if not words else WRONG_USAGE


def _fail(message: str, catalog: Catalog, status: int) -> int:
    print(one_line(catalog.say("console.error", message=message)), file=sys.stderr)
    return status
