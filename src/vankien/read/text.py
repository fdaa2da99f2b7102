"""Plain text: each line a paragraph, in any encoding."""

from vankien.flows.ports import Reading, SourceFile, View
from vankien.model.manuscript import Manuscript
from vankien.read.assembly import Assembly
from vankien.read.base import Reader
from vankien.read.encoding import decode


def manuscript_of(text: str) -> Manuscript:
    """The manuscript of a text in memory: NFC, line ends as LF, the last line ended too."""
    assembly = Assembly()
    assembly.lines(text)
    return assembly.manuscript()


def read_text(source: SourceFile, _view: View) -> Reading:
    """One manuscript. Whether it is a letter or an article is for its words to tell, not for the file."""
    decoded = decode(source.data)
    return Reading("text", (manuscript_of(decoded.text),), decoded.notes)


READER = Reader(name="text", suffixes=(".txt", ".md", ".text", ".markdown"), read=read_text)
