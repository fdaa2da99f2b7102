"""The command line before any command runs."""

import subprocess
import sys

import pytest

from vankien.cli.main import COMMANDS, console_language, main

HEAVY = ("lxml", "docx", "xlsxwriter", "trafilatura", "pypdfium2", "python_calamine", "rapidfuzz", "edlib", "msgspec")


def _modules(code: str) -> set[str]:
    command = [sys.executable, "-c", f"{code}\nimport sys; print(' '.join(sys.modules))"]
    out = subprocess.run(command, check=True, capture_output=True, text=True).stdout  # noqa: S603
    return {name.partition(".")[0] for name in out.splitlines()[-1].split()}


def test_importing_vankien_loads_no_library() -> None:
    assert _modules("import vankien").isdisjoint(HEAVY)


def test_help_loads_no_library() -> None:
    code = "from vankien.cli.main import main\ntry: main(['--help'])\nexcept SystemExit: pass"
    assert _modules(code).isdisjoint(HEAVY)


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
