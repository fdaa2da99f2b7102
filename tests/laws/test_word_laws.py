"""Tracked changes mean what they say: accept all is the next draft, reject all is the draft."""

import html
import re
import shutil
import subprocess
import unicodedata
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from tests.laws.words import WordCase, read, word_cases
from vankien.flows.ports import View
from vankien.model.edit import ChangeSet
from vankien.write.word.document import Commented, write_document
from vankien.write.word.runs import Signature

WHO = Signature("Trần Thị Lan", "2020-09-24T00:00:00Z")
SLOW = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def _next(case: WordCase) -> str:
    """The next draft; in NFC, since an edit may end before a mark that now joins the letter before."""
    text = case.draft.document.text
    return unicodedata.normalize("NFC", ChangeSet.of(case.edits, len(text)).apply(text))


def _changes(case: WordCase) -> list[Commented]:
    return [Commented((edit,), WHO, ("Người góp ý: Lan",)) for edit in case.edits]


@SLOW
@given(word_cases())
def test_the_clean_file_reads_as_the_next_draft(case: WordCase) -> None:
    assert read(write_document(case.draft, _changes(case), tracked=False)).text == _next(case)


@SLOW
@given(word_cases())
def test_accepting_all_reads_as_the_next_draft(case: WordCase) -> None:
    assert read(write_document(case.draft, _changes(case), tracked=True)).text == _next(case)


@SLOW
@given(word_cases())
def test_rejecting_all_reads_as_the_draft(case: WordCase) -> None:
    data = write_document(case.draft, _changes(case), tracked=True)
    assert read(data, View.ORIGINAL).text == case.draft.document.text


@SLOW
@given(word_cases(most=1))
def test_the_same_changes_give_the_same_bytes(case: WordCase) -> None:
    first = write_document(case.draft, _changes(case), tracked=True)
    assert first == write_document(case.draft, _changes(case), tracked=True)


@pytest.mark.skipif(shutil.which("pandoc") is None, reason="pandoc is not installed")
@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(case=word_cases())
def test_pandoc_reads_the_same(tmp_path_factory: pytest.TempPathFactory, case: WordCase) -> None:
    file = tmp_path_factory.mktemp("pandoc") / "tracked.docx"
    file.write_bytes(write_document(case.draft, _changes(case), tracked=True))
    assert _pandoc(file, "accept") == _words(_next(case))
    assert _pandoc(file, "reject") == _words(case.draft.document.text)


def _pandoc(file: Path, what: str) -> str:
    command = ["pandoc", "--from=docx", f"--track-changes={what}", "--to=html", "--wrap=none", str(file)]
    page = subprocess.run(command, check=True, capture_output=True, text=True).stdout  # noqa: S603
    return _words(html.unescape(re.sub("<[^>]*>", "", page)))


def _words(text: str) -> str:
    """Letters and digits in order: white space is laid out anew."""
    return "".join(char for char in unicodedata.normalize("NFC", text) if char.isalnum())
