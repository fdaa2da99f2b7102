"""Makes the reference pages that repeat what the code says: schemas, commands, notes.

    python docs/reference/make_reference.py

The tests fail when a page differs from what this makes.
"""

import dataclasses
import json
from argparse import ArgumentParser, _SubParsersAction
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path

import msgspec

from vankien.cli.main import COMMANDS, command_parser, top_parser
from vankien.lang.base import Catalog
from vankien.lang.registry import catalog
from vankien.model.formats import RECORDS
from vankien.model.records import FORMAT_VERSION
from vankien.model.register.schema import SCHEMA, Column, Strength
from vankien.read.limits import BYTES, GIB, MIB, Limits

HERE = Path(__file__).parent
HEAD = (
    "# Commands\n\nMade from the code by `make docs`. Exit status: 0 done, 2 wrong usage, 3 something outside "
    "failed (disk, network, memory), 4 only under `--strict` and for a bad journal: a person must look, 130 "
    "interrupted. A fault of the program itself ends in one sentence and 3; `VANKIEN_DEBUG=1` shows where it arose.\n\n"
    "So that the next run begins sooner, compiled patterns are kept in the user's cache folder (on Linux "
    "`~/.cache/vankien`, a few megabytes, safe to delete); `VANKIEN_CACHE` names another folder, an empty one keeps "
    "nothing.\n"
)
REGISTER_HEAD = """# The register's folder

Made from the code by `make docs`. CSV, UTF-8; `datapackage.json` is optional; a missing table is unknown, never nought.
Columns beyond these are kept. Dates are ISO and may stop at the month or the year (`2019-05`, `2019`), which leaves
days inside them unsure; `valid_to` is the last day on which a row holds. Numbers are digits with a point; lists are
separated by `;`. Choices may also be written as their labels in Vietnamese or English, and so may the heads of columns.

What counts on a day: a twinning from `valid_from` (else from the day its instrument takes effect) to `valid_to`, unless
its `status` says `ended` or `planned`, its instrument was terminated, or one of its sides has no unit left. Units are
counted as what they are on that day: after a merger the successor counts once. An instrument is in force from
`effective_on` (else `signed_on`) until it expires, is terminated or superseded. Activities count by the day they began.
"""
WIDTH = "100"  # columns of the help texts, whatever the terminal


def schemas() -> dict[str, str]:
    """One JSON Schema (2020-12) a record, by path below this folder."""
    made = {}
    for name, record in RECORDS.items():
        schema = msgspec.json.schema(record)
        head = {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$comment": f"format version {FORMAT_VERSION}; made from vankien.model.records",
        }
        made[f"schema/{name}.json"] = json.dumps({**head, **schema}, ensure_ascii=False, indent=1) + "\n"
    return made


def commands_page() -> str:
    """`commands.md`: the help of every command, in English and Vietnamese."""
    parts = [HEAD]
    for code in ("en", "vi"):
        texts = catalog(code)
        parts.append(f"\n## {'English' if code == 'en' else 'Tiếng Việt'}\n")
        parts.append(_block(top_parser(texts).format_help()))
        for name in COMMANDS:
            parser = command_parser(name, import_module(f"vankien.cli.{name}"), texts)
            parts.append(f"\n### `vankien {name}`\n\n{_block(parser.format_help())}")
            for action, own in _actions(parser):
                parts.append(f"\n#### `vankien {name} {action}`\n\n{_block(own.format_help())}")
    return "".join(parts)


def _actions(parser: ArgumentParser) -> list[tuple[str, ArgumentParser]]:
    """The parsers below a command that has actions of its own."""
    below = [one.choices for one in parser._actions if isinstance(one, _SubParsersAction)]  # noqa: SLF001
    return [pair for choices in below for pair in choices.items()]


def _block(text: str) -> str:
    return f"\n```text\n{text.rstrip()}\n```\n"


def notes_page() -> str:
    """`notes.md`: every kind of note with its sentence in both languages."""
    english, vietnamese = _sentences("en"), _sentences("vi")
    rows = [f"| `{kind}` | {english[kind]} | {vietnamese[kind]} |" for kind in sorted(english)]
    head = (
        "# Notes\n\nA note says what a document's flaw was, where, and what to do. Made from the code by "
        "`make docs`; words in braces are the facts of the case.\n\n| kind | English | Tiếng Việt |\n|---|---|---|\n"
    )
    return head + "\n".join(rows) + "\n"


def register_page() -> str:
    """`register.md`: every table with its columns, what they hold and what they refer to."""
    english, vietnamese = catalog("en"), catalog("vi")
    parts = [REGISTER_HEAD]
    for table in SCHEMA.values():
        label = vietnamese.say(f"register.table.{table.name}")
        parts.append(f"\n## {table.name} — {label}\n\nKey: {', '.join(f'`{name}`' for name in table.key)}.\n\n")
        parts.append("| column | Tiếng Việt | holds |\n|---|---|---|\n")
        for column in table.columns:
            head = vietnamese.say(f"register.column.{table.name}.{column.name}")
            parts.append(f"| `{column.name}` | {head} | {_cell(_holds(column, english))} |\n")
    return "".join(parts)


def _holds(column: Column, texts: Catalog) -> str:
    """What a column holds, in words."""
    said = [texts.say("register.required")] if column.required else []
    if column.choices is not None:
        said.append(", ".join(f"`{one.value}`" for one in column.choices))
    elif column.words:
        said.append(", ".join(f"`{one}`" for one in column.words) + ", or a word of the office's own")
    else:
        said.append(texts.say(f"register.kind.{column.kind}"))
    if column.refers is not None:
        words = " (or a name in words, with a space in it)" if column.strength is Strength.NAMED else ""
        said.append(f"Refers to `{column.refers}`{words}.")
    return " ".join(said)


def _sentences(code: str) -> Mapping[str, str]:
    texts = catalog(code).texts
    return {key.removeprefix("note."): _cell(text) for key, text in texts.items() if key.startswith("note.")}


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def limits_page() -> str:
    """`limits.md`: every bound on the reading of files, and what else stands guard."""
    rows = [
        f"| `{one.name}` | {_amount(int(one.default), one.metadata['unit'])} | {one.metadata['why']} |"
        for one in dataclasses.fields(Limits)
    ]
    table = "| name | by itself | what it bounds, and how it was chosen |\n|---|---|---|\n" + "\n".join(rows)
    return (HERE / "limits.in.md").read_text(encoding="utf-8").replace("{table}", table)


def _amount(value: int, unit: str) -> str:
    """A bound as people write it."""
    if unit != BYTES:
        return f"{value:,} {unit}".replace(",", " ")
    for size, name in ((GIB, "GiB"), (MIB, "MiB")):
        if value % size == 0:
            return f"{value // size} {name}"
    return f"{value} bytes"


def pages() -> dict[str, str]:
    """Every made page by its path below this folder."""
    return {
        **schemas(),
        "commands.md": commands_page(),
        "notes.md": notes_page(),
        "register.md": register_page(),
        "limits.md": limits_page(),
    }


def main() -> None:
    """Writes the pages."""
    (HERE / "schema").mkdir(exist_ok=True)
    for name, text in pages().items():
        (HERE / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    import os

    os.environ["COLUMNS"] = WIDTH
    main()
