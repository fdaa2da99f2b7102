"""Small Word files with varied runs, lists, tables and links, and random edits on their text."""

from dataclasses import dataclass
from html import escape

from hypothesis import assume
from hypothesis import strategies as st

from vankien.flows.ports import SourceFile, View
from vankien.model.document import Document
from vankien.model.draft import Draft
from vankien.model.edit import Edit
from vankien.model.ids import bytes_hash
from vankien.model.manuscript import Manuscript
from vankien.model.span import Span
from vankien.read.docx import read_docx
from vankien.write.package import pack

NS = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
RELS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
    'Target="word/document.xml"/></Relationships>'
)
GRID = '<w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>'
SYLLABLES = ("hòa", "hoà", "bình", "và", "phát", "triển", "1.234,5", "đối", "ngoại", "ho\u0061\u0300", "“ổn", "định”")
PROPERTIES = ("", "<w:rPr><w:b/></w:rPr>", '<w:rPr><w:i/><w:sz w:val="26"/></w:rPr>')


CODE = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
STRUCK = '<w:del w:id="8" w:author="An"><w:r><w:delText>bỏ </w:delText></w:r></w:del>'
FRAMES = (
    '<w:hyperlink w:anchor="a">{}</w:hyperlink>',
    '<w:sdt><w:sdtPr><w:tag w:val="t"/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>',
    '<w:ins w:id="7" w:author="An">{}</w:ins>',
    "{}" + STRUCK,
    "{}<w:r><w:t>hoa</w:t></w:r><w:r><w:t>\u0300 </w:t></w:r>",
    "<w:smartTag>{}</w:smartTag>",
    CODE.format("begin")
    + "<w:r><w:instrText>REF a</w:instrText><w:t>mã</w:t></w:r>"
    + CODE.format("separate")
    + "{}"
    + CODE.format("end"),
    '{}<w:r><w:noBreakHyphen/><w:br w:type="page"/><w:t>sau</w:t></w:r>',
)
MARKS = (*[""] * 6, "<w:rPr><w:del w:id='9' w:author='An'/></w:rPr>", "<w:rPr><w:ins w:id='9' w:author='An'/></w:rPr>")


def package(body: str) -> bytes:
    """A Word file with this body."""
    document = f"<w:document {NS}><w:body>{body}<w:sectPr/></w:body></w:document>"
    members = {"[Content_Types].xml": TYPES, "_rels/.rels": RELS, "word/document.xml": document}
    return pack({name: text.encode() for name, text in members.items()})


@st.composite
def runs(draw: st.DrawFn) -> str:
    """A few runs; one may stand in a link, one may hold a tab or a break."""
    out = []
    for _ in range(draw(st.integers(0, 4))):
        words = " ".join(draw(st.lists(st.sampled_from(SYLLABLES), min_size=1, max_size=4)))
        words += draw(st.sampled_from(("", " ", ", ", ". ")))
        inside = f'<w:t xml:space="preserve">{escape(words)}</w:t>'
        inside += draw(st.sampled_from(("", "", "", "<w:tab/>", "<w:br/>", '<w:t xml:space="preserve">x </w:t>')))
        run = f"<w:r>{draw(st.sampled_from(PROPERTIES))}{inside}</w:r>"
        out.append(draw(st.sampled_from((run, run, *(frame.format(run) for frame in FRAMES)))))
    return "".join(out)


@st.composite
def bodies(draw: st.DrawFn) -> str:
    """Paragraphs and now and then a table between them."""
    out = []
    for _ in range(draw(st.integers(1, 4))):
        looks = draw(st.sampled_from(("", "<w:keepNext/>", '<w:jc w:val="center"/>')))
        out.append(f"<w:p><w:pPr>{looks}{draw(st.sampled_from(MARKS))}</w:pPr>{draw(runs())}</w:p>")
    if draw(st.booleans()):
        cells = "".join(f"<w:tc><w:p>{draw(runs())}</w:p></w:tc>" for _ in range(2))
        out.insert(draw(st.integers(0, len(out) - 1)), f"<w:tbl><w:tblPr/>{GRID}<w:tr>{cells}</w:tr></w:tbl>")
    return "".join(out)


def read(data: bytes, view: View = View.FINAL) -> Manuscript:
    """The manuscript of a Word file."""
    (manuscript,) = read_docx(SourceFile("a.docx", data), view).manuscripts
    return manuscript


def draft_of(data: bytes) -> Draft:
    """The file as a draft, without units: writers need none."""
    manuscript = read(data)
    document = Document(manuscript.text)
    return Draft("a.docx", bytes_hash(data), document, manuscript.source_map, data, "docx")


@dataclass(frozen=True)
class WordCase:
    """A draft and edits on it that do not meet."""

    draft: Draft
    edits: tuple[Edit, ...]


@st.composite
def word_cases(draw: st.DrawFn, most: int = 3) -> WordCase:
    """A draft with edits inside lines and over line ends; none crosses a cell or leaves its container."""
    draft = draft_of(package(draw(bodies())))
    text = draft.document.text
    stretches = _containers(draft)
    edits: list[Edit] = []
    for _ in range(draw(st.integers(1, most))):
        low, high = draw(st.sampled_from(stretches))
        start = draw(st.integers(low, high))
        end = draw(st.one_of(st.just(start), st.integers(start, high)))
        words = draw(st.sampled_from(("", "mới", "mới hơn, ", "một\nhai", "ba\n", "\nbốn", "x\u2028y")))
        if "\n" in words and "\t" in text[low:high]:
            words = "mới"
        edit = Edit(Span(start, end), words)
        if not edit.is_nothing and not any(edit.clashes(one) or edit.span.touches(one.span) for one in edits):
            edits.append(edit)
    return WordCase(draft, tuple(edits))


def _containers(draft: Draft) -> list[tuple[int, int]]:
    """Stretches of text inside which an edit may move freely: neighbouring body lines, single cells."""
    manuscript = read(draft.original)
    found: list[tuple[int, int]] = []
    was_cell = True
    for paragraph in manuscript.paragraphs:
        span = paragraph.span
        is_cell = paragraph.cell is not None
        if found and not is_cell and not was_cell:
            found[-1] = (found[-1][0], span.end)
        else:
            found.append((span.start, span.end))
        was_cell = is_cell
    return found


@st.composite
def move_cases(draw: st.DrawFn) -> WordCase:
    """A draft and a move on it as two edits: some words of a line, or whole lines of the body."""
    draft = draft_of(package(draw(bodies()) + draw(bodies())))
    text = draft.document.text
    stretches = [stretch for stretch in _containers(draft) if text[slice(*stretch)].strip()]
    assume(stretches)
    low, high = draw(st.sampled_from(stretches))
    starts = [low, *(place + 1 for place in range(low, high) if text[place] == "\n")]
    line = draw(st.sampled_from(starts))
    ends = [one for one in starts if one > line]  # the last line stays: what follows it may be a table
    is_whole = draw(st.booleans())
    if ends and is_whole:
        source = Span(line, draw(st.sampled_from(ends)))
        places = [place for one in _containers(draft) for place in _line_starts(text, *one)]
    else:
        end = text.find("\n", line, high)
        end = high if end < 0 else end
        first = draw(st.integers(line, end))
        source = Span(first, draw(st.integers(first, end)))
        places = [place for one in _containers(draft) for place in range(one[0], one[1] + 1)]
    places = [place for place in places if not source.start - 1 <= place <= source.end + 1]
    assume(places and source.of(text).strip() and source.end < len(text))
    place = draw(st.sampled_from(places))
    return WordCase(draft, (Edit(source, ""), Edit(Span(place, place), source.of(text))))


def _line_starts(text: str, low: int, high: int) -> list[int]:
    return (
        [low, *(place + 1 for place in range(low, high) if text[place] == "\n")] if "\t" not in text[low:high] else []
    )
