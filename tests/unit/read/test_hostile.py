"""Files that mean harm: refused or stripped with a note, within time and memory; the words of the others are read."""

import io
import struct
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.unit.read.files import archive, kinds, pdf, reading, workbook
from tests.unit.words import NS, paragraph, word_file
from vankien.flows.ports import SourceFile, View
from vankien.ooxml.active import without_active
from vankien.read.docx import read_docx
from vankien.read.limits import Limits, using
from vankien.write.package import pack, unpack

pytestmark = pytest.mark.apart
SECRET = "mật khẩu của máy"  # noqa: S105 - words to look for
LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "' + "ha" * 50 + '">'
    + "".join(f'<!ENTITY {two} "{f"&{one};" * 10}">' for one, two in zip("abcdefgh", "bcdefghi", strict=True))
    + "]>"
)  # fmt: skip


def outside(file: Path) -> str:
    """A document type with an entity that stands for a file of the reader's machine."""
    return f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY i SYSTEM "{file.as_uri()}">]>'


def with_member(data: bytes, name: str, text: str) -> bytes:
    return pack({**unpack(data), name: text.encode()})


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    (tmp_path / "secret.txt").write_text(SECRET, encoding="utf-8")
    return tmp_path / "secret.txt"


def word_with(head: str, words: str) -> bytes:
    document = f"{head}<w:document {NS}><w:body>{paragraph(words)}</w:body></w:document>"
    return with_member(word_file(""), "word/document.xml", document)


def sheet_with(head: str, words: str) -> bytes:
    data = workbook([["Góp ý"]])
    strings = (
        f'{head}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>{words}</t></si></sst>'
    )
    return with_member(data, "xl/sharedStrings.xml", strings)


def open_document_with(head: str, words: str) -> bytes:
    names = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "text"))
    body = f"<office:body><office:text><text:p>{words}</text:p></office:text></office:body>"
    content = f"{head}<office:document-content {names}>{body}</office:document-content>"
    kind = "application/vnd.oasis.opendocument.text"
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("mimetype", kind)
        package.writestr("content.xml", content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


MAKERS = {"a.docx": word_with, "a.xlsx": sheet_with, "a.odt": open_document_with}


@pytest.mark.parametrize("name", MAKERS)
def test_entities_do_not_multiply(name: str) -> None:
    found = reading(name, MAKERS[name](LAUGHS, "Trước &i; sau."))
    assert sum(len(one.text) for one in found.manuscripts) < 10_000
    assert found.notes or found.manuscripts


@pytest.mark.parametrize("name", MAKERS)
def test_entities_reach_no_file(name: str, secret: Path) -> None:
    found = reading(name, MAKERS[name](outside(secret), "Trước &i; sau."))
    assert SECRET not in "".join(one.text for one in found.manuscripts)


def test_a_page_reaches_no_file(secret: Path) -> None:
    page = f"{outside(secret)}<html><body><p>Trước &i; sau.</p><iframe src='{secret.as_uri()}'></iframe></body></html>"
    found = reading("a.html", page)
    assert SECRET not in "".join(one.text for one in found.manuscripts)


def forged(data: bytes, size: int) -> bytes:
    """The archive with another unpacked size in its list and its local heads."""
    made = bytearray(data)
    for mark, place in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        at = made.find(mark)
        while at >= 0:
            struct.pack_into("<I", made, at + place, size)
            at = made.find(mark, at + 4)
    return bytes(made)


HUGE = "0" * 50_000_000
BOMBS: dict[str, Callable[[], bytes]] = {
    "steep.zip": lambda: archive({"a.txt": HUGE}),
    "steep and forged.zip": lambda: forged(archive({"a.txt": HUGE}), 10),
    "small and forged.zip": lambda: forged(archive({"a.txt": "0" * 1_000}), 2**32 - 2),
    "steep.docx": lambda: word_file(paragraph(HUGE)),
    "steep and forged.docx": lambda: forged(word_file(paragraph(HUGE)), 100),
    "small and forged.docx": lambda: forged(word_file(paragraph("0")), 2**31),
    "steep.xlsx": lambda: with_member(workbook([["a"]]), "xl/sharedStrings.xml", HUGE),
    "steep and forged.xlsx": lambda: forged(with_member(workbook([["a"]]), "xl/sharedStrings.xml", HUGE), 100),
    "small and forged.xlsx": lambda: forged(workbook([["a"]]), 2**31),
    "steep and forged.odt": lambda: forged(open_document_with("", HUGE), 100),
}


@pytest.mark.parametrize("name", BOMBS)
def test_bombs_and_forged_sizes_are_refused_and_not_unpacked(name: str) -> None:
    data = BOMBS[name]()
    tracemalloc.start()
    found = reading(name, data)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert found.manuscripts == ()
    assert set(kinds(found)) & {"archive-bomb", "file-too-large", "file-damaged", "member-damaged"}
    assert peak < 30_000_000


def test_members_that_share_their_bytes_count_each_time() -> None:
    """A list that names one packed stretch a thousand times, as the densest bombs do."""
    data = archive({"a.txt": "0" * 5_000_000})
    at = data.index(b"PK\x01\x02")
    entry, end = data[at : data.index(b"PK\x05\x06")], data[data.index(b"PK\x05\x06") :]
    entries = b"".join(entry.replace(b"a.txt", b"%05d" % number) for number in range(1_000))
    foot = struct.pack("<4sHHHHIIH", end[:4], 0, 0, 1_000, 1_000, len(entries), at, 0)
    with using(Limits(unpacked=20_000_000)):
        found = reading("a.zip", data[:at] + entries + foot)
    assert sum(len(one.text) for one in found.manuscripts) <= 20_000_000
    assert {"archive-bomb", "member-damaged"} & set(kinds(found))


def test_archives_in_archives_end_somewhere() -> None:
    data = archive({"a.txt": "Chữ."})
    for _ in range(6):
        data = archive({"a.zip": data, "b.txt": "Ngoài."})
    found = reading("a.zip", data)
    assert "archive-too-deep" in kinds(found)
    assert [one.text for one in found.manuscripts] == ["Ngoài.\n", "Ngoài.\n"]


@pytest.mark.parametrize("name", ["../../etc/passwd", "/etc/passwd", "C:\\x.txt", "..\\x.txt", "a/../../x.txt"])
def test_names_that_lead_outside_are_only_names(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    found = reading("a.zip", archive({name: "Chữ."}))
    assert "archive-name-unsafe" in kinds(found)
    assert [one.text for one in found.manuscripts] == ["Chữ.\n"]
    assert list(tmp_path.iterdir()) == []


def page_tree(kids: str, count: int) -> bytes:
    data = pdf([[(72, 700, "Words.")]])
    at = data.index(b"/Kids")
    end = data.index(b">>", at)
    return data[:at] + f"/Kids [{kids}] /Count {count} ".encode() + data[end:]


@pytest.mark.parametrize(
    "data",
    [page_tree("2 0 R", 3), page_tree("2 0 R 2 0 R", 1_000_000_000), page_tree("", -1), page_tree("9 0 R", 2**31 - 1)],
)
def test_pages_without_end_have_one(data: bytes) -> None:
    with using(Limits(reader_seconds=20, pages=50, program_seconds=0)):
        found = reading("a.pdf", data)
    assert set(kinds(found)) - {"reader-too-slow"}


def test_one_line_of_five_megabytes_is_one_paragraph() -> None:
    line = "Đề nghị giữ nguyên. " * 250_000
    found = reading("a.txt", line)
    assert [len(one.paragraphs) for one in found.manuscripts] == [1]
    assert found.manuscripts[0].text == line + "\n"


@pytest.mark.parametrize("name", ["a.pdf", "a.xlsx", "a.docx", "a.eml", "a.rtf", "a.png", "a.doc", "a"])
def test_a_wrong_suffix_misleads_nobody(name: str) -> None:
    for data, kind in ((pdf([[(72, 700, "Words.")]]), "pdf"), (word_file(paragraph("Words.")), "docx")):
        found = reading(name, data)
        assert found.format == kind
        assert found.manuscripts[0].text == "Words.\n"
        assert ("suffix-wrong" in kinds(found)) is (name not in {f"a.{kind}", "a"})


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
@pytest.mark.parametrize("name", ["a.docx", "a.xlsx", "a.odt", "a.pdf", "a.zip"])
def test_a_file_cut_short_is_told(name: str, share: float) -> None:
    whole = {
        "a.docx": word_file(paragraph("Words.")),
        "a.xlsx": workbook([["Words."]]),
        "a.odt": open_document_with("", "Words."),
        "a.pdf": pdf([[(72, 700, "Words.")]]),
        "a.zip": archive({"a.txt": "Words."}),
    }[name]
    found = reading(name, whole[: int(len(whole) * share)])
    assert found.notes or found.manuscripts[0].text == "Words.\n"


RELATION = '<Relationship Id="rId{id}" Type="http://schemas.{kind}" Target="{target}" TargetMode="{mode}"/>'
OFFICE = "openxmlformats.org/officeDocument/2006/relationships"


def active_file(*relations: tuple[str, str, str], settings: str = "") -> bytes:
    members = unpack(word_file(paragraph("Words."), settings=settings))
    made = "".join(
        RELATION.format(id=f"9{place}", kind=kind, target=target, mode=mode)
        for place, (kind, target, mode) in enumerate(relations)
    )
    name = "word/_rels/document.xml.rels"
    members[name] = members[name].replace(b"</Relationships>", made.encode() + b"</Relationships>")
    members["word/vbaProject.bin"] = b"Sub AutoOpen()"
    types = members["[Content_Types].xml"]
    macro = b"application/vnd.ms-word.document.macroEnabled.main+xml"
    plain = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    assert plain in types
    over = b'<Override PartName="/word/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/>'
    members["[Content_Types].xml"] = types.replace(plain, macro).replace(b"</Types>", over + b"</Types>")
    return pack(members)


MACRO = ("microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin", "Internal")
TEMPLATE = (f"{OFFICE}/attachedTemplate", "https://mau.example/x.dotm", "External")
PICTURE = (f"{OFFICE}/image", "https://anh.example/x.png", "External")
LINK = (f"{OFFICE}/hyperlink", "https://tin.example/", "External")


def told(data: bytes) -> list[str]:
    return [note.kind for note in read_docx(SourceFile("a.docm", data), View.FINAL).notes]


def test_what_a_file_would_run_or_fetch_is_told() -> None:
    assert told(active_file(MACRO)) == ["macros-left-out"]
    assert told(active_file(TEMPLATE)) == ["template-left-out"]
    assert told(active_file(PICTURE, PICTURE)) == ["links-left-out"]
    assert told(active_file(LINK)) == []


@pytest.mark.parametrize(
    "target", ["file:///C:\\Users\\hoa\\Normal.dotm", "Normal.dotm", "C:\\mau.dotm", "file:///d/x"]
)
def test_a_template_on_the_writers_own_disk_is_no_news(target: str) -> None:
    assert told(active_file((f"{OFFICE}/attachedTemplate", target, "External"))) == []


@pytest.mark.parametrize(
    "target", ["\\\\may\\x.dotm", "file:///\\\\may\\x.dotm", "file://may/x.dotm", "HTTP://x/", "//x/y"]
)
def test_a_template_on_a_network_is(target: str) -> None:
    assert told(active_file((f"{OFFICE}/attachedTemplate", target, "External"))) == ["template-left-out"]


def test_nothing_active_is_written_again() -> None:
    data = active_file(MACRO, TEMPLATE, PICTURE, LINK, settings='<w:attachedTemplate r:id="rId91"/><w:zoom/>')
    members = without_active(unpack(data))
    everything = b"".join(members.values())
    for word in (b"AutoOpen", b"vbaProject", b"macroEnabled", b"attachedTemplate", b"mau.example", b"anh.example"):
        assert word not in everything
    assert b"https://tin.example/" in everything
    assert b"w:zoom" in members["word/settings.xml"]
    assert read_docx(SourceFile("a.docx", pack(members)), View.FINAL).manuscripts[0].text == "Words.\n"


def test_a_container_with_nothing_in_it_is_empty() -> None:
    assert kinds(reading("a.mbox", b"\xff\xfe")) == ["source-empty"]
    assert kinds(reading("a.zip", archive({}))) == ["source-empty"]


def test_what_has_nothing_active_stays_byte_for_byte() -> None:
    members = unpack(word_file(paragraph("Words."), settings="<w:zoom/>"))
    assert without_active(members) == members
