"""Makes the reference pages that repeat what the code says: schemas, commands, notes.

    python docs/reference/make_reference.py

The tests fail when a page differs from what this makes.
"""

import dataclasses
import json
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path

import msgspec

from vankien.cli.main import COMMANDS, command_parser, top_parser
from vankien.lang.registry import catalog
from vankien.model.records import FORMAT_VERSION, RECORDS
from vankien.read.limits import BYTES, GIB, MIB, Limits

HERE = Path(__file__).parent
HEAD = (
    "# Commands\n\nMade from the code by `make docs`. Exit status: 0 done, 2 wrong usage, 3 something outside "
    "failed (disk, network, memory), 4 only under `--strict` and for a bad journal: a person must look, 130 "
    "interrupted. A fault of the program itself ends in one sentence and 3; `VANKIEN_DEBUG=1` shows where it arose.\n"
)
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
            command = import_module(f"vankien.cli.{name}")
            parts.append(f"\n### `vankien {name}`\n\n{_block(command_parser(name, command, texts).format_help())}")
    return "".join(parts)


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
    return {**schemas(), "commands.md": commands_page(), "notes.md": notes_page(), "limits.md": limits_page()}


def main() -> None:
    """Writes the pages."""
    (HERE / "schema").mkdir(exist_ok=True)
    for name, text in pages().items():
        (HERE / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    import os

    os.environ["COLUMNS"] = WIDTH
    main()
