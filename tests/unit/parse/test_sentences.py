"""Sentences in which strangers ask for changes, wish, praise and report; and what a clerk takes from each.

In `sentences.<language>.txt`, and in `places…` about where, a line with `>` is a text, each `=` below it one amendment:
operation | place | the draft's words | the new words | side; `-` is nothing, `⏎` a line's end, `&` a further place. A
text with `?` gives a comment and nothing else, one with `!` no amendment at all.
"""

from itertools import chain
from pathlib import Path

import pytest

from vankien.api import parse
from vankien.model.amendment import Amendment, Operation
from vankien.model.locator import Step

LANGUAGES = ("vi", "en")
FILES = (
    "sentences",
    "places",
    "units",
    "hearsay",
    "meant",
    "whose",
    "stories",
    "comments",
    "figures",
    "toneless",
    "bare_words",
    "echo",
    "notes",
    "pairs",
    "described",
    "phrasing",
    "requests",
    "addressed",
    "next_places",
    "letters",
    "writers",
    "plain",
)


def cases(mark: str) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(language, *case) for language in LANGUAGES for case in _cases(language, mark)]


def _cases(language: str, mark: str) -> list[tuple[str, tuple[str, ...]]]:
    found: list[tuple[str, list[str]]] = []
    files = (Path(__file__).with_name(f"{name}.{language}.txt") for name in FILES)
    lines = (file.read_text("utf-8").splitlines() for file in files if file.exists())
    for line in chain.from_iterable(lines):
        if line[:2] in {"> ", "? ", "! "}:
            found.append((line, []))
        elif line.startswith("= "):
            found[-1][1].append(line[2:])
    return [(text[2:].replace("⏎", "\n"), tuple(rows)) for text, rows in found if text[0] == mark]


def steps(path: tuple[Step, ...]) -> str:
    return " ".join(f"{step.kind}:{step.number}" if step.number else str(step.kind) for step in path)


def row(one: Amendment) -> str:
    where = one.locator
    path = " &".join(steps(path) for path in (where.path, *where.also))
    page = "" if where.page is None else f"p{where.page} "
    line = "" if where.line is None else f" L{where.line}"
    cells = (str(one.operation), f"{page}{path}{line}".strip(), one.target_text, one.new_text, one.position)
    return " | ".join(cell or "-" for cell in cells).replace("\n", "⏎")


@pytest.mark.parametrize(("language", "text", "expected"), cases(">"))
def test_changes_are_read_with_place_and_words(language: str, text: str, expected: tuple[str, ...]) -> None:
    assert tuple(row(one) for each in parse(text, language) for one in each.amendments) == expected


@pytest.mark.parametrize(("language", "text", "_"), cases("?"))
def test_what_gives_no_wording_is_a_comment(language: str, text: str, _: tuple[str, ...]) -> None:
    operations = [one.operation for each in parse(text, language) for one in each.amendments]
    assert operations == [Operation.COMMENT]


@pytest.mark.parametrize(("language", "text", "_"), cases("!"))
def test_opinions_reports_and_wishes_change_nothing(language: str, text: str, _: tuple[str, ...]) -> None:
    assert [row(one) for each in parse(text, language) for one in each.amendments] == []
