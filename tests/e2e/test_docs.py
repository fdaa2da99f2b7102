"""The commands that the guides show do what they say, in the order shown."""

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.conftest import DRAFT, ROOT, SAMPLES, SOURCES, Rounds
from vankien.cli.main import main

DOCS = ROOT / "docs"
GUIDES = [*sorted((DOCS / "tutorial").glob("*.md")), *sorted((DOCS / "howto").glob("*.md")), ROOT / "README.md"]
COMMAND = re.compile(r"(?:\.venv/bin/)?vankien \w|python samples/")
PLACEHOLDER = re.compile(r"(?<![\w./-])(?:[A-Z]{2,}[A-Z_/]*(?:\.\w+)?|…)(?![\w-])")


def commands(guide: Path) -> list[list[str]]:
    """Commands that stand on indented lines and name files, without what they are piped into; words as a shell has."""
    text = guide.read_text(encoding="utf-8").replace("\\\n", " ")
    lines = (line.strip() for line in text.splitlines() if line.startswith("    "))
    said = (line.partition(" | ")[0] for line in lines if COMMAND.match(line))
    return [shlex.split(line, comments=True) for line in said if not PLACEHOLDER.search(line)]


@pytest.mark.parametrize("name", ["first-round.md", "dot-dau-tien.md"])
def test_the_tutorial_shows_a_whole_round(name: str) -> None:
    shown = commands(DOCS / "tutorial" / name)
    assert [words[1] for words in shown if words[0] == "vankien"][:2] == ["outline", "consolidate"]
    assert [words[1] for words in shown if words[0] == "vankien"].count("audit") == 2
    options = {word for words in shown for word in words if word.startswith("--")}
    assert {"--decisions", "--after", "--letters", "--anonymous"} <= options


@pytest.mark.parametrize("guide", GUIDES, ids=lambda path: path.name)
def test_pictures_are_there_and_small(guide: Path) -> None:
    for name in re.findall(r"!\[[^\]]+\]\(([^)]+)\)", guide.read_text(encoding="utf-8")):
        assert (guide.parent / name).stat().st_size < 150 * 1024, name


@pytest.mark.parametrize("guide", GUIDES, ids=lambda path: path.name)
def test_commands_run_in_the_order_shown(
    guide: Path, rounds: Rounds, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, target in {
        "samples": SAMPLES,
        "letters": SOURCES,
        "draft.docx": DRAFT,
        "old.docx": DRAFT,
        "new.docx": rounds.decided / "next.docx",
        "out": rounds.received,
    }.items():
        (tmp_path / name).symlink_to(target)
    monkeypatch.chdir(tmp_path)
    for words in commands(guide):
        if words[0] == "python":
            assert subprocess.run([sys.executable, *words[1:]], check=False).returncode == 0, words  # noqa: S603
        else:
            assert main(words[1:]) == 0, words
