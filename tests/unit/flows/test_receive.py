"""What is said of sources when they are received."""

import pytest

from vankien.flows import ingest
from vankien.flows.ingest import receive
from vankien.flows.ports import SourceFile
from vankien.lang.registry import PROFILES
from vankien.model.manuscript import Manuscript
from vankien.model.parsed import ParsedContribution
from vankien.parse.manuscript import parse_manuscript
from vankien.read.registry import read_file


def test_both_senders_of_the_same_damaged_file_are_told() -> None:
    sources = [SourceFile("a.docx", b""), SourceFile("b/c.docx", b""), SourceFile("d.pdf", b"%PDF-1.7\n\x00\x01\x02")]
    sources.append(SourceFile("e.pdf", sources[-1].data))
    received = receive(sources, None, read_file, PROFILES["vi"], lambda *_: None, len(sources))
    told = {note.where.file for note in received.notes}
    assert told == {"a.docx", "b/c.docx", "d.pdf", "e.pdf"}
    assert [fate.fate for fate in received.fates] == ["empty", "empty", "unreadable", "unreadable"]


def test_a_repeat_that_was_read_is_told_once() -> None:
    words = "Nhất trí với dự thảo.\n".encode("utf-16-le")
    sources = [SourceFile(name, words) for name in ("a.txt", "b.txt")]
    received = receive(sources, None, read_file, PROFILES["vi"], lambda *_: None, len(sources))
    assert [fate.fate for fate in received.fates] == ["read", "repeat"]
    assert [note.where.file for note in received.notes if note.where.file == "b.txt"] == []


def test_a_fault_of_the_program_costs_one_paper_and_no_word(monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(manuscript: Manuscript, *given: object, **named: object) -> tuple[ParsedContribution, ...]:
        if "vấp" in manuscript.text:
            raise IndexError("17")
        return parse_manuscript(manuscript, *given, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(ingest, "parse_manuscript", failing)
    words = {"a.txt": "Tôi vấp ở đây.\n", "b.txt": "Tôi nhất trí với dự thảo.\n"}
    sources = [SourceFile(name, said.encode()) for name, said in words.items()]
    received = receive(sources, None, read_file, PROFILES["vi"], lambda *_: None, len(sources))
    assert [one.contribution.text for one in received.parsed] == list(words.values())
    assert [(note.kind, note.where.file) for note in received.notes] == [("contribution-not-understood", "a.txt")]
    assert len(received.parsed[1].opinions) == 1
