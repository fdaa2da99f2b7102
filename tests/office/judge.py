"""Two programs of other hands say what tracked files mean: LibreOffice by its text, pandoc by its whole tree."""

import json
import re
import subprocess
import unicodedata
from collections.abc import Sequence
from pathlib import Path

from tests import office
from tests.office.cases import Case


def by_libreoffice(made: Sequence[Case], folder: Path) -> list[str]:
    """What is wrong with the cases as LibreOffice settles them, in one process; empty when nothing is."""
    asked = [
        row
        for case in made
        for row in (
            (case.tracked, "Accept"),
            (case.clean, "Keep"),
            (case.tracked, "Reject"),
            (case.draft.original, "Keep"),
        )
    ]
    texts = [_lines(text) for text in office.settled(asked, folder)]
    wrong = []
    for place, case in enumerate(made):
        accepted, following, rejected, before = texts[4 * place : 4 * place + 4]
        if _bare(rejected) != _bare(before) or not (case.unlike or rejected == before):
            wrong.append(f"reject: {case.changes}")
        if _bare(accepted) != _bare(following) or not (case.unlike or accepted == following):
            wrong.append(f"accept: {case.changes}")
    return wrong


def _lines(text: str) -> list[str]:
    rows = (" ".join(unicodedata.normalize("NFC", row).split()) for row in text.split("\n"))
    return [row for row in rows if row]


def _bare(rows: list[str]) -> list[str]:
    """The paragraphs without the labels in front of them."""
    label = r"^(?:Phần thứ \w+\.|[\dIVX]+(?:\.\d+)*\.|[a-zđ]\)|[-•])(?:\s|$)"
    return [bare for row in rows if (bare := re.sub(label, "", row))]


def by_pandoc(case: Case, folder: Path) -> list[str]:
    """What is wrong with a case as pandoc settles it: words, emphasis, tables, links and notes are compared."""
    files = {"tracked": case.tracked, "clean": case.clean, "draft": case.draft.original}
    for name, data in files.items():
        (folder / f"{name}.docx").write_bytes(data)
    wrong = []
    for action, other in (("accept", "clean"), ("reject", "draft")):
        if pandoc(folder / "tracked.docx", action) != pandoc(folder / f"{other}.docx", "accept"):
            wrong.append(f"{action}: {case.changes}")
    return wrong


def pandoc(file: Path, action: str) -> list[str]:
    """The paragraphs, cells and notes of a file in order, each as its styled words; list nesting left out.

    Which list a paragraph belongs to is LibreOffice's to judge: pandoc joins lists by its own rules.
    """
    command = ["pandoc", "--from=docx", f"--track-changes={action}", "--to=json", str(file)]
    tree = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)  # noqa: S603
    rows: list[str] = []
    _collect(tree["blocks"], rows)
    return [row for row in rows if row]


def _collect(value: object, rows: list[str]) -> None:
    if isinstance(value, list):
        for one in value:
            _collect(one, rows)
    elif isinstance(value, dict):
        if value.get("t") in {"Para", "Plain"}:
            rows.append(_styled(value["c"]))
        elif value.get("t") == "Header":
            rows.append(_styled(value["c"][2]))
        else:
            for one in value.values():
                _collect(one, rows)


def _styled(inlines: object) -> str:
    """Words with their emphasis; neighbours of one emphasis as one, white space as one space."""
    parts: list[tuple[tuple[str, ...], str]] = []
    _spell(inlines, (), parts)
    out = ""
    last: tuple[str, ...] = ()
    for style, words in parts:
        if style != last and words.strip():
            out, last = f"{out}<{' '.join(style)}>", style
        out += words
    return " ".join(unicodedata.normalize("NFC", out).split())


def _spell(value: object, style: tuple[str, ...], parts: list[tuple[tuple[str, ...], str]]) -> None:
    if isinstance(value, list):
        for one in value:
            _spell(one, style, parts)
        return
    if not isinstance(value, dict):
        return
    kind, inside = value.get("t"), value.get("c")
    if kind == "Str":
        parts.append((style, str(inside)))
    elif kind in {"Space", "SoftBreak", "LineBreak"}:
        parts.append((style, " "))
    elif kind in {"Link", "Span", "Quoted"} and isinstance(inside, list):
        _spell(inside[1], (*style, kind) if kind == "Link" else style, parts)
    elif isinstance(inside, list):
        _spell(inside, tuple(sorted({*style, str(kind)})), parts)
