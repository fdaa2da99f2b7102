"""Word 97, rich text and OpenDocument by way of LibreOffice."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.unit.words import word_file
from vankien.flows.ports import Reading, SourceFile, View
from vankien.model.manuscript import RevisionKind
from vankien.read import office
from vankien.read.registry import read_file

BODY = (
    "<w:p><w:r><w:t>Kính gửi Tiểu ban Văn kiện</w:t></w:r></w:p>"
    '<w:p><w:r><w:t xml:space="preserve">Đề nghị sửa </w:t></w:r>'
    '<w:del w:id="1" w:author="Lan" w:date="2030-01-02T00:00:00Z"><w:r><w:delText>cũ</w:delText></w:r></w:del>'
    '<w:ins w:id="2" w:author="Lan" w:date="2030-01-02T00:00:00Z"><w:r><w:t>mới</w:t></w:r></w:ins></w:p>'
    "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>STT</w:t></w:r></w:p></w:tc>"
    "<w:tc><w:p><w:r><w:t>Nội dung</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/>"
)
needs_office = pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")


def read(name: str, data: bytes, view: View = View.FINAL) -> Reading:
    return read_file(SourceFile(name, data), view)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same letter in the three kinds, made by one LibreOffice."""
    folder = tmp_path_factory.mktemp("office")
    (folder / "thu.docx").write_bytes(word_file(BODY))
    for kind in ("doc", "rtf", "odt"):
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        words = [
            "soffice",
            profile,
            "--headless",
            "--convert-to",
            kind,
            "--outdir",
            str(folder),
            str(folder / "thu.docx"),
        ]
        subprocess.run(words, check=True, capture_output=True, timeout=120)  # noqa: S603
    return folder


@needs_office
@pytest.mark.parametrize("kind", ["doc", "rtf", "odt"])
def test_text_and_tables_are_read(written: Path, kind: str) -> None:
    reading = read(f"thu.{kind}", (written / f"thu.{kind}").read_bytes())
    assert reading.format == kind
    (one,) = reading.manuscripts
    assert one.text.startswith("Kính gửi Tiểu ban Văn kiện\nĐề nghị sửa mới\n")
    assert "STT\tNội dung\n" in one.text


@needs_office
def test_tracked_changes_survive(written: Path) -> None:
    (one,) = read("thu.odt", (written / "thu.odt").read_bytes(), View.MARKUP).manuscripts
    told = {(revision.kind, revision.author, revision.span.of(one.text)) for revision in one.revisions}
    assert told == {(RevisionKind.DELETE, "Lan", "cũ"), (RevisionKind.INSERT, "Lan", "mới")}


@needs_office
def test_a_wrong_suffix_does_not_matter(written: Path) -> None:
    reading = read("thu.doc", (written / "thu.rtf").read_bytes())
    assert reading.format == "rtf"
    assert "suffix-wrong" in {note.kind for note in reading.notes}


def test_without_libreoffice_the_way_out_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office, "found", lambda *_: None)
    reading = read("thu.rtf", b"{\\rtf1 Xin ch\\'e0o}")
    assert reading.manuscripts == ()
    assert [note.kind for note in reading.notes] == ["office-missing"]


@needs_office
def test_a_broken_file_is_told() -> None:
    reading = read("thu.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le") + b"\x00" * 600)
    assert [note.kind for note in reading.notes] == ["office-failed"]
    assert reading.manuscripts == ()


def test_a_program_that_hangs_is_stopped() -> None:
    from vankien.read.program import run  # noqa: PLC0415

    assert run(["sleep", "30"], 0.2) is None
    assert run(["false"], 5) is None
    assert run(["no-such-program-anywhere"], 5) is None
    assert run(["cat"], 5, b"abc") == b"abc"
