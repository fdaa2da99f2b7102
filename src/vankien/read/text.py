"""Plain text: each line a paragraph, in any encoding; form feeds part its pages."""

from vankien.flows.ports import Reading, SourceFile, View
from vankien.model.document import PageBasis
from vankien.model.manuscript import Manuscript
from vankien.read.assembly import Assembly, lines_of
from vankien.read.base import Reader
from vankien.read.encoding import decode

FORM_FEED = "\f"
LONGEST_PAGE = 6_000  # code points; what is longer between two form feeds runs over several pages that nobody marked


def manuscript_of(text: str) -> Manuscript:
    """The manuscript of a text in memory: NFC, line ends as LF, the last line ended too."""
    assembly = Assembly()
    *pages, rest = text.split(FORM_FEED)
    starts = [0]
    for page in pages:
        for line in lines_of(page + "\n"):
            assembly.line(line)
        starts.append(assembly.length)
    assembly.lines(rest)
    starts = [start for start in starts if start < assembly.length]
    longest = max((len(page) for page in (*pages, rest)), default=0)
    basis = PageBasis.STORED if longest <= LONGEST_PAGE else PageBasis.MARKED
    return assembly.manuscript(pages=starts if len(starts) > 1 else (), page_basis=basis)


def read_text(source: SourceFile, _view: View) -> Reading:
    """One manuscript. Whether it is a letter or an article is for its words to tell, not for the file."""
    decoded = decode(source.data)
    return Reading("text", (manuscript_of(decoded.text),), decoded.notes)


READER = Reader(name="text", suffixes=(".txt", ".md", ".text", ".markdown"), read=read_text)
