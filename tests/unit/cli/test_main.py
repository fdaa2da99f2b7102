"""The command line before any command runs."""

import argparse
import subprocess
import sys
from pathlib import Path

import pytest

from vankien.cli.main import COMMANDS, console_language, guarded, main
from vankien.cli.register import ACTIONS
from vankien.lang.base import Catalog
from vankien.lang.registry import CATALOGS
from vankien.model.errors import DraftUnreadableError, UsageError
from vankien.model.note import Note

MOST_MODULES = 35  # of our own that a help text may load; `consolidate` itself loads more than 200
HEAVY = ("lxml", "docx", "xlsxwriter", "trafilatura", "pypdfium2", "python_calamine", "rapidfuzz", "edlib", "msgspec")


def _modules(code: str) -> set[str]:
    command = [sys.executable, "-c", f"{code}\nimport sys; print(' '.join(sys.modules))"]
    out = subprocess.run(command, check=True, capture_output=True, text=True).stdout  # noqa: S603
    return {name.partition(".")[0] for name in out.splitlines()[-1].split()}


def test_importing_vankien_loads_no_library() -> None:
    assert _modules("import vankien").isdisjoint(HEAVY)


EVERY_HELP = [[], *([command] for command in COMMANDS), *(["register", action] for action, *_ in ACTIONS)]


@pytest.mark.parametrize("command", EVERY_HELP, ids=" ".join)
def test_help_loads_no_library_and_no_stage(command: list[str]) -> None:
    words = [*command, "--help"]
    code = f"from vankien.cli.main import main\ntry: main({words})\nexcept SystemExit: pass"
    command_line = [sys.executable, "-c", f"{code}\nimport sys; print(' '.join(sys.modules))"]
    out = subprocess.run(command_line, check=True, capture_output=True, text=True).stdout  # noqa: S603
    modules = set(out.splitlines()[-1].split())
    assert {name.partition(".")[0] for name in modules}.isdisjoint(HEAVY)
    assert {
        "vankien.wiring",
        "vankien.flows.ingest",
        "vankien.flows.consolidate",
        "vankien.parse.grammar.grammar",
    }.isdisjoint(modules)
    assert {"zipfile", "unicodedata", "subprocess", "sqlite3", "asyncio", "csv", "http"}.isdisjoint(modules)
    assert len([name for name in modules if name.startswith("vankien.")]) <= MOST_MODULES


class Failing:
    """A command that ends as it is told."""

    EXAMPLE = ""

    def __init__(self, error: BaseException) -> None:
        self.error = error

    def configure(self, parser: argparse.ArgumentParser, catalog: Catalog) -> None:
        pass

    def run(self, args: argparse.Namespace, catalog: Catalog) -> int:  # noqa: ARG002
        raise self.error


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize(
    ("error", "status", "said"),
    [
        (KeyboardInterrupt(), 130, ""),
        (MemoryError(), 3, ""),
        (OSError(28, "No space left on device", "out/draft.json"), 3, "out/draft.json: "),
        (ZeroDivisionError("by zero"), 3, "ZeroDivisionError: by zero"),
        (UsageError("console.error.draft-missing", file="du-thao.docx"), 2, "du-thao.docx"),
        (DraftUnreadableError("a.pdf", (Note("file-encrypted").in_file("a.pdf"),)), 2, "a.pdf"),
        (DraftUnreadableError("a.pdf", ()), 2, "a.pdf"),
    ],
)
def test_whatever_goes_wrong_is_one_sentence(
    language: str, error: BaseException, status: int, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert guarded(Failing(error), argparse.Namespace(), CATALOGS[language]) == status
    words = capsys.readouterr().err
    assert said in words
    assert "Traceback" not in words
    assert "…" not in words  # every fact of the sentence is there
    assert words.startswith("vankien: ")


def test_a_fault_is_raised_when_somebody_looks_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VANKIEN_DEBUG", "1")
    with pytest.raises(ZeroDivisionError):
        guarded(Failing(ZeroDivisionError()), argparse.Namespace(), CATALOGS["en"])


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["outline"], "DRAFT"),
        (["outline", "a.docx", "--nope"], "--nope"),
        (["outline", "a.docx", "--lang", "fr"], "fr"),
        (["outline", "a.docx", "--lang"], "--lang"),
    ],
)
@pytest.mark.parametrize("language", ["vi", "en"])
def test_wrong_words_are_told_in_the_readers_language(
    words: list[str], said: str, language: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VANKIEN_LANG", language)
    with pytest.raises(SystemExit) as stop:
        main(words)
    assert stop.value.code == 2
    last = capsys.readouterr().err.splitlines()[-1]
    assert said in last
    if language == "vi":
        assert "argument" not in last


def test_the_python_face_is_there_when_asked_for() -> None:
    import vankien  # noqa: PLC0415

    assert callable(vankien.read_draft)
    assert callable(vankien.diff)
    with pytest.raises(AttributeError):
        _ = vankien.no_such_thing


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_command_helps_with_an_example(
    command: str, language: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VANKIEN_LANG", language)
    with pytest.raises(SystemExit) as stop:
        main([command, "--help"])
    assert stop.value.code == 0
    said = capsys.readouterr().out
    assert f"vankien {command} " in said.split("-h, --help")[1]


@pytest.mark.parametrize(
    ("words", "environment", "language"),
    [
        ([], {}, "vi"),
        ([], {"LANG": "en_GB.UTF-8"}, "en"),
        ([], {"LANG": "en_GB.UTF-8", "VANKIEN_LANG": "vi"}, "vi"),
        (["outline", "--lang", "en"], {"VANKIEN_LANG": "vi"}, "en"),
        (["outline", "--lang=vi"], {"LANG": "en_US"}, "vi"),
        ([], {"LANG": "fr_FR"}, "vi"),
    ],
)
def test_which_language_is_spoken(
    words: list[str], environment: dict[str, str], language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("VANKIEN_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert console_language(words) == language


def test_an_english_draft_is_read_as_english(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    draft = tmp_path / "draft.txt"
    draft.write_text("Chapter 1: Homes\n1.1 Rents are fair.\n1.2 Roofs are dry.\nChapter 2: Roads\n2.1 Buses run.\n")
    assert main(["outline", str(draft), "--genre", "en", "--lang", "en"]) == 0
    told = capsys.readouterr().out
    assert "Chapter 1" in told
    assert "[chapter" in told
    assert "2.1 Buses run." in told


def test_english_letters_are_read_with_an_english_draft(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    draft, letter = tmp_path / "draft.txt", tmp_path / "letter.txt"
    draft.write_text("Chapter 1: Homes\n1.1 Rents are fair.\n1.2 Roofs are dry.\nChapter 2: Roads\n2.1 Buses run.\n")
    letter.write_text("Please replace “fair” in 1.1 with “low”.\n")
    assert main(["parse", str(letter), "--draft", str(draft), "--genre", "en", "--lang", "en"]) == 0
    assert '"new_text": "low"' in capsys.readouterr().out
