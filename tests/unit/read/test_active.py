"""What a file would run or fetch by itself: told with the reason, never done, never written again."""

import io
import zipfile

import pytest

from tests.unit.read.files import kinds, reading
from tests.unit.read.test_hostile import OFFICE, RELATION, open_document_with, told
from tests.unit.words import word_file
from vankien.flows.ports import SourceFile, View
from vankien.ooxml.active import active_in, without_active
from vankien.read.docx import read_docx
from vankien.read.odt import read_odt
from vankien.write.package import pack, unpack


def field_of(*codes: str, result: str = "cũ", inner: str = "") -> str:
    """A field in runs of its own: its code in pieces, what stands between them, its last result."""

    def char(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    code = inner.join(f'<w:r><w:instrText xml:space="preserve">{one}</w:instrText></w:r>' for one in codes)
    return f"{char('begin')}{code or inner}{char('separate')}<w:r><w:t>{result}</w:t></w:r>{char('end')}"


FETCHING = {
    "dde": field_of(' DDEAUTO c:\\\\x.exe "/k y"'),
    "in pieces": field_of(" DD", "E", "auto cmd"),
    "text": field_of(' INCLUDETEXT "https://may.example/x.docx"'),
    "picture": field_of(' includepicture "https://may.example/x.png" \\d'),
    "link": field_of(" LINK Excel.Sheet.8 \\\\may\\x.xlsx"),
    "inside another": field_of(" IF 1 = 1 ", " 2", inner=field_of(" DDE x y")),
    "first word made up": field_of(inner=field_of(" QUOTE 68 68 69 ")),
    "simple": '<w:fldSimple w:instr=" INCLUDETEXT x.docx"><w:r><w:t>cũ</w:t></w:r></w:fldSimple>',
    "never ends": '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DDE x</w:instrText></w:r>',
}
HONEST = {
    "contents": field_of(' TOC \\o "1-3" \\h '),
    "page": field_of(" PAGE "),
    "hyperlink": field_of(' HYPERLINK "https://tin.example/" '),
    "reference": field_of(" REF LINK "),
    "words": "<w:r><w:t>DDE, LINK và INCLUDETEXT là tên trường.</w:t></w:r>",
    "condition": field_of(" IF ", " = 1", inner=field_of(" PAGE ")),
}


@pytest.mark.parametrize("name", sorted(FETCHING))
def test_a_field_that_fetches_is_told_and_written_harmless(name: str) -> None:
    data = word_file(f"<w:p>{FETCHING[name]}</w:p>")
    reading_ = read_docx(SourceFile("a.docx", data), View.FINAL)
    assert [note.kind for note in reading_.notes] == ["fields-left-out"]
    assert reading_.notes[0].facts == {"count": 1}
    members = without_active(unpack(data))
    assert active_in(members).fields == 0
    again = read_docx(SourceFile("a.docx", pack(members)), View.FINAL)
    assert again.manuscripts == reading_.manuscripts
    assert again.notes == ()


@pytest.mark.parametrize("name", sorted(HONEST))
def test_other_fields_stay_byte_for_byte(name: str) -> None:
    data = word_file(f"<w:p>{HONEST[name]}</w:p>")
    assert told(data) == []
    assert without_active(unpack(data)) == unpack(data)


def test_an_activex_control_is_told_and_not_written() -> None:
    held = (
        '<w:p><w:r><w:object><w:control r:id="rId90" w:name="Nut"/></w:object></w:r><w:r><w:t>Words.</w:t></w:r></w:p>'
    )
    members = unpack(word_file(held))
    name = "word/_rels/document.xml.rels"
    own = RELATION.format(id="90", kind=f"{OFFICE}/control", target="activeX/activeX1.xml", mode="Internal")
    members[name] = members[name].replace(b"</Relationships>", own.encode() + b"</Relationships>")
    members["word/activeX/activeX1.xml"] = b"<ax:ocx xmlns:ax='urn:x'/>"
    members["word/activeX/activeX1.bin"] = b"\x00"
    types = members["[Content_Types].xml"]
    over = b'<Override PartName="/word/activeX/activeX1.xml" ContentType="application/vnd.ms-office.activeX+xml"/>'
    members["[Content_Types].xml"] = types.replace(b"</Types>", over + b"</Types>")
    assert told(pack(members)) == ["controls-left-out"]
    written = without_active(members)
    assert not any(b"activeX" in data or b"w:control" in data for data in written.values())
    assert not any("activeX" in one for one in written)
    assert told(pack(written)) == []
    assert read_docx(SourceFile("a.docx", pack(written)), View.FINAL).manuscripts[0].text == "Words.\n"


def with_member(name: str) -> bytes:
    """An OpenDocument text that holds one more member."""
    target = io.BytesIO(open_document_with("", "Words."))
    with zipfile.ZipFile(target, "a") as package:
        package.writestr(name, b"x")
    return target.getvalue()


@pytest.mark.parametrize(
    ("member", "is_macro"),
    [
        ("Basic/Standard/Module1.xml", True),
        ("Scripts/python/tu_chay.py", True),
        ("Basic/script-lc.xml", False),
        ("Basic/Standard/script-lb.xml", False),
        ("Scripts/", False),
    ],
)
def test_macros_of_open_documents_are_told(member: str, *, is_macro: bool) -> None:
    data = with_member(member)
    assert ("macros-left-out" in kinds(reading("a.odt", data))) == is_macro


def test_macros_of_a_flat_open_document_are_told() -> None:
    with zipfile.ZipFile(io.BytesIO(open_document_with("", "Words."))) as package:
        flat = package.read("content.xml")
    assert b"<office:body>" in flat
    data = flat.replace(
        b"<office:body>", b'<office:scripts><ooo:module xmlns:ooo="urn:o"/></office:scripts><office:body>'
    )
    assert kinds(read_odt(SourceFile("a.fodt", data), View.FINAL)) == ["macros-left-out"]
    assert kinds(read_odt(SourceFile("a.fodt", flat), View.FINAL)) == []
