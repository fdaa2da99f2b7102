"""`vankien diff`: two versions of a document, in the form that the output's suffix names."""

import argparse
import html
import json
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from vankien.cli.console import add_language, add_limits, warn
from vankien.lang.base import Catalog
from vankien.model.errors import UsageError

if TYPE_CHECKING:
    from vankien.model.draft import Draft
    from vankien.model.edit import ChangeSet

EXAMPLE = "vankien diff old.docx new.docx -o changes.html"

STRUCK, ADDED, PLAIN = "\x1b[31;9m", "\x1b[32;4m", "\x1b[0m"  # colour is never the only sign: strike and underline
STYLE = """
body{font:1.05rem/1.6 "Times New Roman",Tinos,"Liberation Serif",serif;max-width:46rem;margin:2rem auto;padding:0 1rem;
color:#1b1b1b;background:#fff}
p{margin:.3rem 0;white-space:pre-wrap}
del{color:#a40000;background:#fdecea}ins{color:#00562b;background:#e6f4ea}
@media (prefers-color-scheme:dark){body{color:#e6e6e6;background:#181818}del{color:#ffb3ab;background:#4a1512}
ins{color:#a8e6bf;background:#123d24}}
"""


def configure(parser: argparse.ArgumentParser, catalog: Catalog) -> None:
    """Adds the command's arguments."""
    parser.add_argument("old", metavar="OLD", type=Path, help=catalog.say("console.arg.old"))
    parser.add_argument("new", metavar="NEW", type=Path, help=catalog.say("console.arg.new"))
    parser.add_argument("-o", "--out", metavar="FILE", type=Path, help=catalog.say("console.arg.diff-out"))
    add_limits(parser, catalog)
    add_language(parser, catalog)


def run(args: argparse.Namespace, catalog: Catalog) -> int:
    """Prints or writes the difference."""
    from vankien.store.output import write_one
    from vankien.wiring import Config, open_draft, text_change

    if args.out is not None and args.out.suffix.lower() not in FORMS:
        raise UsageError("console.error.suffix", suffix=args.out.suffix or str(args.out))
    config = Config(lays_out=False)  # pages say nothing about a difference
    old, new = open_draft(args.old, config), open_draft(args.new, config)
    change = text_change(old, new)
    if args.out is None:
        print(as_text(old, change, catalog, colour=sys.stdout.isatty()), end="")
    else:
        write_one(args.out, FORMS[args.out.suffix.lower()](old, change, catalog))
    said = "console.diff.same" if change.is_nothing else "console.diff.count"
    warn(catalog.say(said, edits=len(change.edits)))
    return 0


def pieces(old: "Draft", change: "ChangeSet") -> list[tuple[str, str, str]]:
    """The text as runs of (kept, struck, added), in order."""
    text, runs, at = old.document.text, [], 0
    for edit in change.edits:
        runs.append((text[at : edit.span.start], edit.span.of(text), edit.text))
        at = edit.span.end
    return [*runs, (text[at:], "", "")]


def as_text(old: "Draft", change: "ChangeSet", _catalog: Catalog, *, colour: bool = False) -> str:
    """Only the lines that change, struck words as `[-…-]`, added ones as `{+…+}`."""
    marks = (STRUCK, PLAIN, ADDED, PLAIN) if colour else ("[-", "-]", "{+", "+}")
    whole = "".join(
        kept + _around(struck, marks[0], marks[1]) + _around(added, marks[2], marks[3])
        for kept, struck, added in pieces(old, change)
    )
    return "".join(f"{line}\n" for line in whole.split("\n") if marks[0] in line or marks[2] in line)


def _around(words: str, opening: str, closing: str) -> str:
    """Marks on each line of the words."""
    return "\n".join(f"{opening}{line}{closing}" if line else "" for line in words.split("\n"))


def as_html(old: "Draft", change: "ChangeSet", catalog: Catalog) -> str:
    """A page of its own: the whole text with its changes in place."""
    body = "".join(
        html.escape(kept) + _tagged(struck, "del") + _tagged(added, "ins")
        for kept, struck, added in pieces(old, change)
    )
    lines = "".join(f"<p>{line}</p>\n" for line in body.split("\n") if line)
    title = html.escape(old.file)
    return (
        f'<!doctype html>\n<html lang="{catalog.code}"><head><meta charset="utf-8">'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>{title}</title><style>{STYLE}</style></head><body>\n{lines}</body></html>\n"
    )


def _tagged(words: str, tag: str) -> str:
    return _around(html.escape(words), f"<{tag}>", f"</{tag}>")


def as_json(_old: "Draft", change: "ChangeSet", _catalog: Catalog) -> str:
    """The edits: `start`, `end` in the old text, and the new words."""
    edits = [{"start": edit.span.start, "end": edit.span.end, "text": edit.text} for edit in change.edits]
    return json.dumps({"length": change.length, "edits": edits}, ensure_ascii=False, indent=1) + "\n"


def as_docx(old: "Draft", change: "ChangeSet", catalog: Catalog) -> bytes:
    """Tracked changes on the old file."""
    from vankien.flows.ports import PaperOptions
    from vankien.wiring import tracked_difference

    return tracked_difference(old, change, PaperOptions(language=catalog.code))


def _encoded(make: Callable[["Draft", "ChangeSet", Catalog], str]) -> Callable[["Draft", "ChangeSet", Catalog], bytes]:
    return lambda old, change, catalog: make(old, change, catalog).encode("utf-8")


FORMS: Mapping[str, Callable[["Draft", "ChangeSet", Catalog], bytes]] = {
    ".html": _encoded(as_html),
    ".txt": _encoded(as_text),
    ".json": _encoded(as_json),
    ".docx": as_docx,
}
