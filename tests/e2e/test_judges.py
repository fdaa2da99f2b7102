"""What other programs make of the files that leave the house."""

import html
import re
import shutil
import subprocess
import unicodedata
from pathlib import Path

import pytest

from tests import office
from tests.e2e.conftest import DRAFT, Rounds


def _plain(file: Path, changes: str = "accept") -> list[str]:
    """Paragraphs as pandoc reads them. It keeps an empty list item where an added one was rejected: no words."""
    command = ["pandoc", "--from=docx", f"--track-changes={changes}", "--to=html", "--wrap=none", str(file)]
    page = subprocess.run(command, check=True, capture_output=True, text=True).stdout  # noqa: S603
    rows = re.split(r"</?(?:p|li|h\d|td|th|tr|ol|ul|table|section)\b[^>]*>", page)
    return _lines("\n".join(re.sub(r"\s+", " ", html.unescape(re.sub("<[^>]*>", "", row))) for row in rows))


def _lines(text: str) -> list[str]:
    return [line for line in (re.sub(r"\s+", " ", row).strip() for row in text.split("\n")) if line]


@pytest.mark.skipif(shutil.which("pandoc") is None, reason="pandoc is not installed")
@pytest.mark.parametrize("which", ["received", "decided"])
def test_pandoc_reads_next_when_accepting_and_the_draft_when_rejecting(rounds: Rounds, which: str) -> None:
    folder = {"received": rounds.received, "decided": rounds.decided}[which]
    tracked = folder / "tracked.docx"
    assert _plain(tracked, "reject") == _plain(DRAFT)
    if which == "decided":
        assert _plain(tracked, "accept") == _plain(folder / "next.docx")
    assert _plain(tracked, "accept") != _plain(tracked, "reject")


@pytest.mark.skipif(not office.is_here(), reason="LibreOffice with its Python bindings is not installed")
def test_libreoffice_settles_to_next_and_to_the_draft(rounds: Rounds, tmp_path: Path) -> None:
    tracked, following = rounds.decided / "tracked.docx", rounds.decided / "next.docx"
    asked = [
        (tracked.read_bytes(), "Accept"),
        (tracked.read_bytes(), "Reject"),
        (following.read_bytes(), "Keep"),
        (DRAFT.read_bytes(), "Keep"),
    ]
    accepted, rejected, next_text, draft_text = (
        _lines(unicodedata.normalize("NFC", text)) for text in office.settled(asked, tmp_path)
    )
    assert accepted == next_text
    assert rejected == draft_text
    assert accepted != rejected


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_every_paper_opens_in_libreoffice(rounds: Rounds, tmp_path: Path) -> None:
    papers = [
        rounds.decided / name for name in ("synthesis.docx", "comparison.docx", "synthesis.xlsx", "decisions.xlsx")
    ]
    command = [
        "soffice",
        f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
        "--headless",
        "--convert-to",
        "pdf",
    ]
    subprocess.run(  # noqa: S603
        [*command, "--outdir", str(tmp_path), *map(str, papers[:2])], check=True, capture_output=True, timeout=120
    )
    subprocess.run(  # noqa: S603
        [*command, "--outdir", str(tmp_path / "sheets"), *map(str, papers[2:])],
        check=True,
        capture_output=True,
        timeout=120,
    )
    made = [tmp_path / "synthesis.pdf", tmp_path / "comparison.pdf"]
    made += [tmp_path / "sheets" / "synthesis.pdf", tmp_path / "sheets" / "decisions.pdf"]
    assert all(path.stat().st_size > 10_000 for path in made)
