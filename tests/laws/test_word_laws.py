"""Tracked changes mean what they say: accept all is the next draft, reject all is the draft."""

import html
import re
import shutil
import subprocess
import unicodedata
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from tests.laws.effort import examples
from tests.laws.words import WordCase, move_cases, read, word_cases
from vankien.flows.ports import View
from vankien.model.edit import ChangeSet
from vankien.model.manuscript import RevisionKind
from vankien.ooxml.package import W
from vankien.write.package import unpack
from vankien.write.word.document import Commented, write_document
from vankien.write.word.runs import Signature

WHO = Signature("Trần Thị Lan", "2020-09-24T00:00:00Z")
MOVED = {RevisionKind.MOVE_FROM, RevisionKind.MOVE_TO}
OLD, NEW = frozenset({f"{W}del", f"{W}moveFrom"}), frozenset({f"{W}ins", f"{W}moveTo"})
SLOW = settings(max_examples=examples(60), deadline=None, suppress_health_check=[HealthCheck.too_slow])


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
@given(st.one_of(word_cases(), move_cases()))
def test_every_old_sign_keeps_its_formatting(case: WordCase) -> None:
    changes = [Commented(case.edits, WHO, ("Lý do",))]
    tracked = write_document(case.draft, changes, tracked=True)
    assert _dressed(tracked, NEW) == _dressed(case.draft.original, OLD)


def _dressed(data: bytes, without: frozenset[str]) -> list[tuple[str, bytes]]:
    """Every letter and other child of a run with the run's properties, byte for byte; some revisions left out."""
    found = []
    for run in etree.fromstring(unpack(data)["word/document.xml"]).iter(f"{W}r"):
        if any(holder.tag in without for holder in run.iterancestors()):
            continue
        properties = run.find(f"{W}rPr")
        look = b"" if properties is None else etree.tostring(properties, method="c14n")
        for child in run:
            if child.tag in {f"{W}rPr", f"{W}commentReference"}:
                continue
            found += [(letter, look) for letter in child.text or str(child.tag)]
    return found


@SLOW
@given(move_cases())
def test_a_move_accepted_is_the_next_draft_and_rejected_the_draft(case: WordCase) -> None:
    move = [Commented(case.edits, WHO, ("Chuyển",))]
    data = write_document(case.draft, move, tracked=True)
    assert read(data).text == _next(case)
    assert read(data, View.ORIGINAL).text == case.draft.document.text
    assert read(write_document(case.draft, move, tracked=False)).text == _next(case)


@SLOW
@given(move_cases())
def test_a_move_is_told_as_one(case: WordCase) -> None:
    data = write_document(case.draft, [Commented(case.edits, WHO)], tracked=True)
    halves = [one for one in read(data, View.MARKUP).revisions if one.kind in MOVED]
    named = {(one.kind, one.pair) for one in halves if one.pair is not None}  # a paragraph's mark stands before both
    assert {kind for kind, _ in named} == MOVED
    assert len({pair for _, pair in named}) == 1
    assert all(one.author == WHO.author for one in halves)


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
