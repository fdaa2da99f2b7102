"""LibreOffice as an independent judge of Word files."""

import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

SYSTEM_PYTHON = "/usr/bin/python3"  # the one that LibreOffice's own bindings are installed for


def is_here() -> bool:
    """Whether LibreOffice and its bindings can be asked."""
    if shutil.which("soffice") is None or not Path(SYSTEM_PYTHON).exists():
        return False
    return subprocess.run([SYSTEM_PYTHON, "-c", "import uno"], check=False, capture_output=True).returncode == 0  # noqa: S603


def settled(files: Sequence[tuple[bytes, str]], folder: Path) -> list[str]:
    """The text of each Word file after `Accept`, `Reject` or `Keep` of its tracked changes, as LibreOffice has it.

    One LibreOffice process for all. `folder` is empty and the caller's.
    """
    return [_text(name, ".txt") for name in _asked(files, folder)]


@dataclass(frozen=True, slots=True)
class Converted:
    """What LibreOffice shows of a Word file, the file as an OpenDocument text, what it shows of that, and as PDF."""

    text: str
    odt: bytes
    odt_text: str
    pdf: bytes


def converted(files: Sequence[bytes], folder: Path) -> list[Converted]:
    """The Word files as LibreOffice shows and saves them. One LibreOffice process; `folder` is empty."""
    names = _asked([(data, "Convert") for data in files], folder)
    return [
        Converted(
            _text(name, ".txt"),
            name.with_suffix(".odt").read_bytes(),
            _text(name, ".odt.txt"),
            name.with_suffix(".pdf").read_bytes(),
        )
        for name in names
    ]


def _text(name: Path, suffix: str) -> str:
    return name.with_suffix(suffix).read_text(encoding="utf-8-sig")


def _asked(files: Sequence[tuple[bytes, str]], folder: Path) -> list[Path]:
    docs = folder / "docs"
    docs.mkdir()
    names = [docs / f"{place:04}.{action}.docx" for place, (_, action) in enumerate(files)]
    for name, (data, _) in zip(names, files, strict=True):
        name.write_bytes(data)
    script = Path(__file__).with_name("settle.py")
    subprocess.run(  # noqa: S603
        [SYSTEM_PYTHON, str(script), str(folder / "profile"), str(docs)],
        check=True,
        stdout=subprocess.DEVNULL,
        timeout=300,
    )
    return names
