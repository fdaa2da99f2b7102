"""What every command says the same way: options that recur, progress, and words on standard error."""

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from vankien.lang.base import Catalog
from vankien.model.note import Note
from vankien.text.visible import one_line

PATIENCE = 1.0  # seconds of work before progress is shown
STEP = 0.1  # seconds between two redrawings


def add_language(parser: argparse.ArgumentParser, catalog: Catalog) -> None:
    """The option `--lang`."""
    parser.add_argument("--lang", choices=("vi", "en"), help=catalog.say("console.arg.lang"))


def add_genre(parser: argparse.ArgumentParser, catalog: Catalog) -> None:
    """The option `--genre`: in which language the draft and what people say of it are written."""
    parser.add_argument("--genre", choices=("vi", "en"), default="vi", help=catalog.say("console.arg.genre"))


def add_sources(parser: argparse.ArgumentParser, catalog: Catalog) -> None:
    """The positional SOURCE, one or more."""
    parser.add_argument("sources", metavar="SOURCE", nargs="+", type=Path, help=catalog.say("console.arg.source"))


def add_pages(parser: argparse.ArgumentParser, catalog: Catalog) -> None:
    """Adds the option that names the draft's printed copy."""
    parser.add_argument("--pages", metavar="PDF", type=Path, help=catalog.say("console.arg.pages"))


def add_limits(parser: argparse.ArgumentParser, catalog: Catalog) -> None:
    """The option `--limit`, as often as wanted."""
    parser.add_argument(
        "--limit", metavar="NAME=VALUE", action="append", default=[], help=catalog.say("console.arg.limit")
    )


def warn(message: str) -> None:
    """A line on standard error."""
    print(message, file=sys.stderr, flush=True)


def warn_note(note: Note, catalog: Catalog) -> None:
    """A line for a note, with its file before it unless the sentence names it or `warn_missing` has told of it."""
    sentence, file = catalog.note(note), one_line(note.where.file or "")
    if note.kind != "source-missing":
        warn(sentence if file in sentence else f"{file}: {sentence}")


def warn_missing(paths: Sequence[Path], catalog: Catalog) -> None:
    """A line for each source that is not there; the others are read all the same."""
    for path in paths:
        if not path.exists():
            warn(catalog.say("console.error", message=catalog.say("console.error.source-missing", file=path)))


class ProgressLine:
    """One line on a terminal that says how far a long work is; silent when nobody watches."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._begun = time.monotonic()
        self._drawn = 0.0
        self._shown = False
        self._watched = sys.stderr.isatty()

    def __call__(self, stage: str, done: int, total: int) -> None:
        """Draws the line again when the work has lasted and the last drawing is old enough."""
        now = time.monotonic()
        if not self._watched or now - self._begun < PATIENCE or now - self._drawn < STEP:
            return
        name = self._catalog.say(f"console.stage.{stage}")
        sys.stderr.write(f"\r\x1b[K{name} {done}/{total}")
        sys.stderr.flush()
        self._drawn, self._shown = now, True

    def clear(self) -> None:
        """Takes the line away."""
        if self._shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
