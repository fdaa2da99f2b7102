"""What is said of sources when they are received."""

from vankien.flows.ingest import receive
from vankien.flows.ports import SourceFile
from vankien.lang.registry import PROFILES
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
