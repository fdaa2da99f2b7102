"""Word files as other people's programs mark them up: every kind of tracked change, with what each view must read."""

from dataclasses import dataclass
from html import escape

from hypothesis import strategies as st

from tests.laws.words import CODE, GRID, package

WHO = 'w:id="{}" w:author="Lý Văn Sơn" w:date="2020-09-24T00:00:00Z"'
WORDS = ("bảo đảm", "an sinh ", "hợp tác, ", "1.234,5 ", "hoà bình. ")


@dataclass(frozen=True)
class Marked:
    """XML, and its words when all is accepted and when all is rejected."""

    xml: str
    accepted: str
    rejected: str


@dataclass(frozen=True)
class MarkedFile:
    """A file and the text that each view must read."""

    data: bytes
    accepted: str
    rejected: str


def _who(draw: st.DrawFn) -> str:
    return WHO.format(draw(st.integers(100, 999)))


@st.composite
def _run(draw: st.DrawFn, tag: str = "t") -> tuple[str, str]:
    """A run, perhaps with a change of its formatting, and its words."""
    words = draw(st.sampled_from(WORDS))
    look = draw(st.sampled_from(("", "<w:b/>")))
    change = f"<w:rPrChange {_who(draw)}><w:rPr><w:i/></w:rPr></w:rPrChange>" if draw(st.booleans()) else ""
    properties = f"<w:rPr>{look}{change}</w:rPr>" if look or change else ""
    return f'<w:r>{properties}<w:{tag} xml:space="preserve">{escape(words)}</w:{tag}></w:r>', words


@st.composite
def _segment(draw: st.DrawFn) -> Marked:
    """Some words: plain, put in, taken out, moved, put in by one and taken out by another."""
    kind = draw(st.sampled_from(("plain", "ins", "del", "moveFrom", "moveTo", "ins-del", "del-ins")))
    run, words = draw(_run("delText" if kind in {"del", "ins-del", "del-ins"} else "t"))
    if kind == "plain":
        return Marked(run, words, words)
    if kind in {"ins", "moveTo", "del", "moveFrom"}:
        marked = f"<w:{kind} {_who(draw)}>{run}</w:{kind}>"
        if kind.startswith("move") and draw(st.booleans()):
            own = draw(st.integers(1000, 1999))
            opening = f'<w:{kind}RangeStart {WHO.format(own)} w:name="m{own}"/>'
            marked = f'{opening}{marked}<w:{kind}RangeEnd w:id="{own}"/>'
        return Marked(marked, words, "") if kind in {"ins", "moveTo"} else Marked(marked, "", words)
    outer, inner = kind.split("-")
    nested = f"<w:{inner} {_who(draw)}>{run}</w:{inner}>"
    return Marked(f"<w:{outer} {_who(draw)}>{nested}</w:{outer}>", "", "")


@st.composite
def _line(draw: st.DrawFn) -> Marked:
    """Segments, some of them in links, fields, controls."""
    found = draw(st.lists(_segment(), max_size=4))
    frames = (
        "{}",
        "{}",
        '<w:hyperlink w:anchor="a">{}</w:hyperlink>',
        '<w:fldSimple w:instr="REF a">{}</w:fldSimple>',
        "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>",
        "<w:smartTag>{}</w:smartTag>",
        CODE.format("begin")
        + "<w:r><w:instrText>REF a</w:instrText></w:r>"
        + CODE.format("separate")
        + "{}"
        + CODE.format("end"),
    )
    xml = "".join(draw(st.sampled_from(frames)).format(one.xml) for one in found)
    return Marked(xml, "".join(one.accepted for one in found), "".join(one.rejected for one in found))


@st.composite
def _looks(draw: st.DrawFn, mark: str) -> str:
    """A paragraph's properties: its numbering changed, its looks changed, its mark tracked."""
    numbering = f'<w:numPr><w:numberingChange {_who(draw)} w:original="1."/></w:numPr>' if draw(st.booleans()) else ""
    tracked = f"<w:rPr><w:{mark} {_who(draw)}/></w:rPr>" if mark else ""
    old = '<w:pPr><w:jc w:val="center"/></w:pPr>'
    change = f"<w:pPrChange {_who(draw)}>{old}</w:pPrChange>" if draw(st.booleans()) else ""
    return f"<w:pPr>{numbering}{tracked}{change}</w:pPr>"


@st.composite
def _paragraphs(draw: st.DrawFn) -> Marked:
    """Paragraphs that follow one another; all marks but the last may be tracked."""
    xml, accepted, rejected = "", "", ""
    count = draw(st.integers(1, 4))
    for place in range(count):
        line = draw(_line())
        is_last = place == count - 1
        mark = "" if is_last else draw(st.sampled_from(("", "", "ins", "del", "moveTo", "moveFrom")))
        xml += f"<w:p>{draw(_looks(mark))}{line.xml}</w:p>"
        accepted += line.accepted + ("" if mark in {"del", "moveFrom"} else "\n")
        rejected += line.rejected + ("" if mark in {"ins", "moveTo"} else "\n")
    return Marked(xml, accepted, rejected)


@st.composite
def _table(draw: st.DrawFn) -> Marked:
    """Two columns; rows or single cells put in or taken out."""
    xml, accepted, rejected = "", "", ""
    for _ in range(draw(st.integers(1, 3))):
        row = draw(st.sampled_from(("", "", "ins", "del")))
        cells = [draw(_line()) for _ in range(2)]
        second = draw(st.sampled_from(("", "", "", "cellIns", "cellDel")))
        marks = ("", f"<w:tcPr><w:{second} {_who(draw)}/></w:tcPr>" if second else "")
        inside = "".join(f"<w:tc>{mark}<w:p>{cell.xml}</w:p></w:tc>" for mark, cell in zip(marks, cells, strict=True))
        properties = f"<w:trPr><w:{row} {_who(draw)}/></w:trPr>" if row else ""
        xml += f"<w:tr>{properties}{inside}</w:tr>"
        if row != "del":
            kept = cells[: 1 if second == "cellDel" else 2]
            accepted += "\t".join(cell.accepted for cell in kept) + "\n"
        if row != "ins":
            kept = cells[: 1 if second == "cellIns" else 2]
            rejected += "\t".join(cell.rejected for cell in kept) + "\n"
    return Marked(f"<w:tbl><w:tblPr/>{GRID}{xml}</w:tbl>", accepted, rejected)


@st.composite
def marked_files(draw: st.DrawFn) -> MarkedFile:
    """Paragraphs, perhaps a table and paragraphs again."""
    parts = [draw(_paragraphs())]
    if draw(st.booleans()):
        parts += [draw(_table()), draw(_paragraphs())]
    body = "".join(part.xml for part in parts)
    return MarkedFile(
        package(body),
        "".join(part.accepted for part in parts),
        "".join(part.rejected for part in parts),
    )
