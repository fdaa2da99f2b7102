"""Whatever arrives: no reader raises, hangs, crashes or swells, and what it gives is sound text or a reason.

`FUZZ=50000 pytest tests/laws/test_reader_laws.py` looks longer. Programs (LibreOffice, tesseract) are not called here.
"""

import os
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.laws.mutants import HOSTILE, mutant
from vankien.flows.ports import Reading, SourceFile, View
from vankien.model.manuscript import Manuscript
from vankien.read import guard, registry
from vankien.read.limits import Limits, using

ROOT = Path(__file__).parents[2]
SEEDS = tuple(
    path
    for path in sorted((*ROOT.glob("tests/golden/read-*/in.*"), *ROOT.glob("samples/contributions/*")))
    if path.suffix not in {".doc", ".rtf", ".png"}  # read by programs
)
BOUNDS = Limits(reader_seconds=20, reader_memory=1 << 30, program_seconds=0)
FAILURES = {"reader-too-slow", "reader-crashed", "reader-out-of-memory"}
OUR_FAULTS = {  # what an unforeseen file makes of our own code; a library that gives up has words of its own
    *("AttributeError", "IndexError", "KeyError", "TypeError", "NameError", "UnboundLocalError", "AssertionError"),
    *("RecursionError", "ZeroDivisionError", "UnicodeEncodeError", "UnicodeDecodeError", "SpanError", "StopIteration"),
}
EXAMPLES = int(os.environ.get("FUZZ", "0"))
HEADS = (
    *(
        b"",
        b"%PDF-1.7\n",
        b"{\\rtf1 ",
        b"PK\x03\x04",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        b"<!doctype html>",
        b"<html>",
    ),
    *(
        b"\xff\xfe",
        b"\xef\xbb\xbf",
        b"From a\nMessage-ID: <1>\n",
        b"Message-ID: <1>\nContent-Type: text/html\n\n",
        b"GIF89a",
    ),
)
SUFFIXES = sorted({suffix for entry in registry.READERS for suffix in entry.suffixes} | {"", ".xyz"})


def examples(usual: int) -> settings:
    return settings(max_examples=EXAMPLES or usual, deadline=None, suppress_health_check=[HealthCheck.data_too_large])


@pytest.fixture(autouse=True, scope="module")
def _apart() -> Iterator[None]:
    """Every reader in the process that is watched, however small the file."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(registry, "is_light", lambda kind, _size: kind == "zip")
        yield
    guard.end_all()


def sound(reading: Reading) -> None:
    """Fails unless a reading is text that all later floors can count on, or says why there is none."""
    assert reading.manuscripts or reading.notes
    for note in (*reading.notes, *(note for one in reading.manuscripts for note in one.notes)):
        assert note.kind not in FAILURES, note
        assert note.facts.get("fault") not in OUR_FAULTS, note
    for one in reading.manuscripts:
        sound_text(one)


def sound_text(one: Manuscript) -> None:
    text = one.text
    text.encode()  # no half of a surrogate pair
    assert unicodedata.is_normalized("NFC", text)
    assert "\r" not in text
    assert not text or text.endswith("\n")
    at = 0
    for paragraph in one.paragraphs:
        assert at <= paragraph.span.start <= paragraph.span.end < len(text)
        at = paragraph.span.end
    assert list(one.pages) == sorted(one.pages)
    for revision in one.revisions:
        assert revision.span.end <= len(text)
    assert all(piece.end <= len(text) for piece in one.source_map.pieces)


def read(name: str, data: bytes, view: View = View.MARKUP) -> Reading:
    with using(BOUNDS):
        return registry.read_file(SourceFile(name, data), view)


@examples(400)
@given(st.sampled_from(SEEDS), st.integers(0, 2**48), st.sampled_from(list(View)))
def test_damaged_files_are_read_or_told(seed: Path, chance: int, view: View) -> None:
    sound(read(seed.name, mutant(seed.read_bytes(), Random(chance)), view))  # noqa: S311


@examples(300)
@given(
    st.sampled_from(HEADS),
    st.lists(st.one_of(st.binary(max_size=40), st.sampled_from(HOSTILE)), max_size=12).map(b"".join),
    st.sampled_from(SUFFIXES),
)
def test_any_bytes_are_read_or_told(head: bytes, body: bytes, suffix: str) -> None:
    sound(read(f"tep{suffix}", head + body))


@pytest.mark.parametrize("seed", SEEDS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_sound_files_are_sound(seed: Path) -> None:
    sound(read(seed.name, seed.read_bytes()))


def test_mutants_differ_from_their_seed_and_stay_containers() -> None:
    """The generator itself: most of what it makes of a Word file still opens as one and is not what it was."""
    seed = (ROOT / "tests/golden/read-docx/in.docx").read_bytes()
    made = [mutant(seed, Random(chance)) for chance in range(60)]  # noqa: S311
    assert sum(one != seed for one in made) > 55
    assert sum(bool(read("in.docx", one).manuscripts) for one in made) > 30
