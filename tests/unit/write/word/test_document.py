"""Changes are written into the original file: small, readable, and nothing else is touched."""

import io
import zipfile

import pytest
from lxml import etree

from tests.rounds import DOCUMENT
from tests.unit.words import draft_of, paragraph, read, word_file
from vankien.flows.ingest import read_draft
from vankien.flows.ports import SourceFile, View
from vankien.lang.registry import PROFILES
from vankien.model.document import Document
from vankien.model.draft import Draft
from vankien.model.edit import Edit
from vankien.model.manuscript import RevisionKind
from vankien.model.source_map import SourceMap
from vankien.model.span import Span
from vankien.ooxml.package import W
from vankien.read.registry import read_file
from vankien.write.word.document import Commented, write_document
from vankien.write.word.runs import Signature

WHO = Signature("Trần Thị Lan", None)


def edit(draft: Draft, old: str, new: str) -> Edit:
    start = draft.document.text.index(old)
    return Edit(Span(start, start + len(old)), new)


def written(draft: Draft, *edits: Edit, tracked: bool = True, comment: tuple[str, ...] = ()) -> bytes:
    return write_document(draft, [Commented(edits, WHO, comment)], tracked=tracked)


def members(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def main(data: bytes) -> etree._Element:
    return etree.fromstring(members(data)["word/document.xml"])


def test_only_the_words_that_differ_are_tracked() -> None:
    draft = draft_of(word_file(paragraph("Phát triển kinh tế biển gắn với bảo vệ môi trường sinh thái.")))
    data = written(
        draft, edit(draft, draft.document.text[:-1], "Phát triển kinh tế rừng gắn với bảo vệ môi trường sinh thái.")
    )
    manuscript = read(data, View.MARKUP)
    changes = [(one.kind, one.span.of(manuscript.text)) for one in manuscript.revisions]
    assert changes == [(RevisionKind.DELETE, "biển"), (RevisionKind.INSERT, "rừng")]


def test_new_words_look_like_those_they_replace() -> None:
    draft = draft_of(word_file("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>đậm</w:t></w:r><w:r><w:t> nhạt</w:t></w:r></w:p>"))
    for run in main(written(draft, edit(draft, "đậm", "mới"))).iter(f"{W}r"):
        is_bold = run.find(f"{W}rPr/{W}b") is not None
        words = "".join(run.itertext())
        assert is_bold == (words in {"đậm", "mới"})


def test_untouched_runs_and_members_stay_as_they_are() -> None:
    styles = '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="a"/></w:style>'
    kept = '<w:p w:rsidR="00A1"><w:r><w:rPr><w:sz w:val="31"/></w:rPr><w:t>giữ nguyên</w:t></w:r></w:p>'
    original = word_file(kept + paragraph("sửa"), styles=styles)
    draft = draft_of(original)
    data = written(draft, edit(draft, "sửa", "đổi"), tracked=False)
    assert kept.encode() in members(data)["word/document.xml"]
    assert members(data)["word/styles.xml"] == members(original)["word/styles.xml"]
    assert list(members(data)) == list(members(original))


def test_a_deleted_paragraph_goes_with_its_mark() -> None:
    draft = draft_of(word_file(paragraph("một", "<w:keepNext/>") + paragraph("hai") + paragraph("ba")))
    data = written(draft, edit(draft, "hai\n", ""), tracked=False)
    assert len(list(main(data).iter(f"{W}p"))) == 2
    tracked = main(written(draft, edit(draft, "hai\n", "")))
    marks = [one.find(f"{W}pPr/{W}rPr/{W}del") is not None for one in tracked.iter(f"{W}p")]
    assert marks == [False, True, False]


LIST = (
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
    '<w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
)
ITEM = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'


def test_a_new_paragraph_joins_the_list_that_it_follows() -> None:
    draft = draft_of(word_file(paragraph("một", ITEM) + paragraph("hai", ITEM), numbering=LIST))
    end = draft.document.text.index("\n")
    for place, words in ((end, "\nmới"), (end + 1, "mới\n")):
        data = written(draft, Edit(Span(place, place), words), tracked=False)
        assert [one.label for one in read(data).paragraphs] == ["1.", "2.", "3."]
        assert read(data).text == "một\nmới\nhai\n"


def test_a_comment_hangs_on_its_change() -> None:
    draft = draft_of(word_file(paragraph("một hai ba")))
    manuscript = read(written(draft, edit(draft, "hai", "bốn"), comment=("Vì sao", "Vì thế")), View.MARKUP)
    (comment,) = [one for one in manuscript.revisions if one.kind is RevisionKind.COMMENT]
    assert comment.author == "Trần Thị Lan"
    assert comment.said is not None
    assert comment.said.of(manuscript.text) == "Vì sao\nVì thế"
    assert comment.span.of(manuscript.text) in {"haibốn", "bốnhai"}


def test_a_change_without_words_to_show_keeps_its_comment() -> None:
    draft = draft_of(word_file(paragraph("một") + paragraph("hai")))
    end = draft.document.text.index("\n")
    manuscript = read(written(draft, Edit(Span(end, end + 1), ""), comment=("Gộp đoạn",)), View.MARKUP)
    assert "Gộp đoạn" in manuscript.text


def test_earlier_comments_stay_and_ids_are_told_apart() -> None:
    body = (
        '<w:p><w:commentRangeStart w:id="3"/><w:r><w:t>một hai</w:t></w:r><w:commentRangeEnd w:id="3"/>'
        '<w:r><w:commentReference w:id="3"/></w:r></w:p>'
    )
    comments = f'<w:comment w:id="3" w:author="An">{paragraph("cũ")}</w:comment><w:comment w:id="6"><w:p/></w:comment>'
    draft = draft_of(word_file(body, comments=comments))
    data = written(draft, edit(draft, "hai", "ba"), comment=("mới",))
    said = etree.fromstring(members(data)["word/comments.xml"])
    ids = [str(one.get(f"{W}id")) for one in said]
    assert ids[:2] == ["3", "6"]
    assert len(set(ids)) == len(ids) == 3
    assert "cũ" in read(data, View.MARKUP).text


@pytest.mark.parametrize("tracked", [True, False])
def test_a_footnote_goes_with_its_paragraph(tracked: bool) -> None:
    notes = f'<w:footnote w:id="2">{paragraph("Chú thích")}</w:footnote>'
    body = f'<w:p><w:r><w:t>Có chú</w:t><w:footnoteReference w:id="2"/></w:r></w:p>{paragraph("Sau")}'
    draft = draft_of(word_file(body, footnotes=notes))
    data = written(draft, edit(draft, "Có chú\nChú thích\n", ""), tracked=tracked)
    assert read(data).text == "Sau\n"
    assert not tracked or read(data, View.ORIGINAL).text == draft.document.text


def test_words_of_a_footnote_can_change() -> None:
    notes = f'<w:footnote w:id="2">{paragraph("Chú thích cũ")}</w:footnote>'
    body = '<w:p><w:r><w:t>Có chú</w:t><w:footnoteReference w:id="2"/></w:r></w:p>'
    draft = draft_of(word_file(body, footnotes=notes))
    data = written(draft, edit(draft, "cũ", "mới"))
    assert read(data).text == "Có chú\nChú thích mới\n"
    assert read(data, View.ORIGINAL).text == draft.document.text


def test_the_comment_on_a_footnotes_words_hangs_on_its_sign_in_the_text() -> None:
    notes = f'<w:footnote w:id="2">{paragraph("Chú thích cũ")}</w:footnote>'
    body = '<w:p><w:r><w:t>Có chú</w:t><w:footnoteReference w:id="2"/></w:r></w:p>'
    draft = draft_of(word_file(body, footnotes=notes))
    data = written(draft, edit(draft, "cũ", "mới"), comment=("Lý do",))
    assert b"commentReference" not in members(data)["word/footnotes.xml"]  # LibreOffice would not open the file
    opening = next(main(data).iter(f"{W}commentRangeStart"))
    below = opening.getnext()
    assert below is not None
    assert below.find(f"{W}footnoteReference") is not None


def test_a_new_paragraph_in_a_cell_stays_in_it() -> None:
    rows = "".join(f"<w:tr><w:tc>{paragraph(words)}</w:tc></w:tr>" for words in ("một", "hai"))
    draft = draft_of(word_file(f"<w:tbl>{rows}</w:tbl>{paragraph('sau')}"))
    data = written(draft, Edit(Span(3, 3), "\nmới"), tracked=False)
    first = next(main(data).iter(f"{W}tc"))
    assert ["".join(one.itertext()) for one in first.iter(f"{W}p")] == ["một", "mới"]


def test_earlier_tracked_changes_are_accepted_first() -> None:
    body = (
        '<w:p><w:r><w:t xml:space="preserve">một </w:t></w:r><w:ins w:id="1" w:author="An">'
        "<w:r><w:t>hai</w:t></w:r></w:ins>"
        '<w:del w:id="2" w:author="An"><w:r><w:delText>bỏ</w:delText></w:r></w:del></w:p>'
    )
    row = f'<w:tr><w:trPr><w:del w:id="4" w:author="An"/></w:trPr><w:tc>{paragraph("hàng bỏ")}</w:tc></w:tr>'
    draft = draft_of(word_file(body + f"<w:tbl>{row}<w:tr><w:tc>{paragraph('ô')}</w:tc></w:tr></w:tbl>"))
    data = written(draft, edit(draft, "hai", "ba"))
    assert read(data).text == "một ba\nô\n"
    assert read(data, View.ORIGINAL).text == "một hai\nô\n"


def test_a_draft_of_another_format_gets_a_fresh_file() -> None:
    text = "Mở đầu\nCột\tcột\n\nKết\n"
    draft = Draft("a.txt", "0", Document(text), read(word_file("")).source_map, text.encode(), "text")
    data = written(draft, edit(draft, "Kết", "Hết"))
    assert read(data).text == "Mở đầu\nCột\tcột\n\nHết\n"
    assert read(data, View.ORIGINAL).text == text


def test_signs_that_xml_cannot_hold_are_shown_as_damaged() -> None:
    draft = draft_of(word_file(paragraph("một")))
    assert read(written(draft, edit(draft, "một", "a\x00<b>&\x1f"))).text == "a\ufffd<b>&\ufffd\n"


def test_words_taken_out_are_told_from_words_that_stay() -> None:
    draft = draft_of(word_file(paragraph("giữ bỏ")))
    root = main(written(draft, edit(draft, " bỏ", "")))
    assert ["".join(one.itertext()) for one in root.iter(f"{W}delText")] == [" bỏ"]
    assert ["".join(one.itertext()) for one in root.iter(f"{W}t")] == ["giữ"]


def test_a_section_outlives_the_paragraph_that_ends_it() -> None:
    draft = draft_of(word_file(paragraph("một") + paragraph("hai", "<w:sectPr/>") + paragraph("ba")))
    data = written(draft, edit(draft, "hai\n", ""), tracked=False)
    assert main(data).find(f".//{W}p//{W}sectPr") is not None
    assert read(data).text == "một\nba\n"


BULLET = '<w:pStyle w:val="Bullet"/>'


def test_a_moved_paragraph_keeps_its_looks_and_its_formatting() -> None:
    bold = "<w:r><w:rPr><w:b/></w:rPr><w:t>đậm</w:t></w:r><w:r><w:t> nhạt</w:t></w:r>"
    body = f"<w:p><w:pPr>{BULLET}</w:pPr>{bold}</w:p>{paragraph('một')}{paragraph('hai')}{paragraph('ba')}"
    draft = draft_of(word_file(body))
    there = draft.document.text.index("ba")
    move = (edit(draft, "đậm nhạt\n", ""), Edit(Span(there, there), "đậm nhạt\n"))
    root = main(written(draft, *move, tracked=False))
    words = ["".join(one.itertext()) for one in root.iter(f"{W}p")]
    assert words == ["một", "hai", "đậm nhạt", "ba"]
    moved = list(root.iter(f"{W}p"))[2]
    assert moved.find(f"{W}pPr/{W}pStyle") is not None
    assert [one.find(f"{W}rPr/{W}b") is not None for one in moved.iter(f"{W}r")] == [True, False]


def test_the_two_halves_of_a_move_share_a_name_and_their_ranges_close() -> None:
    draft = draft_of(word_file(paragraph("một hai ba")))
    data = written(draft, edit(draft, " hai", ""), Edit(Span(10, 10), " hai"))
    assert read(data).text == "một ba hai\n"
    root = main(data)
    names = {}
    for half in ("moveFrom", "moveTo"):
        (opening,) = root.iter(f"{W}{half}RangeStart")
        (closing,) = root.iter(f"{W}{half}RangeEnd")
        (wrapper,) = root.iter(f"{W}{half}")
        assert opening.get(f"{W}id") == closing.get(f"{W}id")
        assert opening.get(f"{W}date") is None  # no source states one
        assert opening.getnext() is wrapper
        assert wrapper.getnext() is closing
        names[half] = opening.get(f"{W}name")
    assert names["moveFrom"] == names["moveTo"]
    assert not list(root.iter(f"{W}ins", f"{W}del", f"{W}delText"))


def test_words_that_only_look_alike_are_no_move() -> None:
    draft = draft_of(word_file(paragraph("một hai ba")))
    root = main(written(draft, edit(draft, " hai", ""), Edit(Span(10, 10), " Hai")))
    assert not list(root.iter(f"{W}moveFrom", f"{W}moveTo"))
    assert list(root.iter(f"{W}ins"))
    assert list(root.iter(f"{W}del"))


def test_each_place_of_a_change_bears_its_comment() -> None:
    draft = draft_of(word_file(paragraph("ủy ban một") + paragraph("giữa") + paragraph("ủy ban hai")))
    second = draft.document.text.rindex("ủy ban")
    both = (edit(draft, "ủy ban một", "hội đồng một"), Edit(Span(second, second + 6), "hội đồng"))
    root = main(written(draft, *both, comment=("Lý do",)))
    assert len(list(root.iter(f"{W}commentReference"))) == 2


def test_a_fresh_file_has_an_outline_and_a_page() -> None:
    draft = Draft("a.txt", "0", DOCUMENT, SourceMap(), DOCUMENT.text.encode(), "text")
    data = written(draft, edit(draft, "khá", "nhanh"), tracked=False)
    styles = [one.get(f"{W}val") for one in main(data).iter(f"{W}pStyle")]
    assert styles == ["Heading1", "Heading1"]
    assert [one.outline for one in read(data).paragraphs] == [0, None, None, 0, None]
    size = main(data).find(f"{W}body/{W}sectPr/{W}pgSz")
    assert size is not None
    assert size.get(f"{W}w") == "11906"


def test_tables_of_a_fresh_file_are_tables() -> None:
    rows = "".join(
        "<w:tr>" + "".join(f"<w:tc>{paragraph(cell)}{more}</w:tc>" for cell in row) + "</w:tr>"
        for row, more in ((("một", "hai"), ""), (("ba", ""), paragraph("bốn")))
    )
    body = f"{paragraph('trước')}<w:tbl>{rows}</w:tbl>{paragraph('sau')}<w:tbl>{rows}</w:tbl>{paragraph('hết')}"
    original = word_file(body)
    document = read_draft(SourceFile("a.docx", original), read_file, PROFILES["vi"]).document
    draft = Draft("a.odt", "0", document, SourceMap(), original, "odt")
    data = written(draft, edit(draft, "hai", "2"), tracked=False)
    assert read(data).text == document.text.replace("hai", "2", 1)
    assert len(list(main(data).iter(f"{W}tbl"))) == 2
    assert read(written(draft, edit(draft, "bốn", "4")), View.ORIGINAL).text == document.text
