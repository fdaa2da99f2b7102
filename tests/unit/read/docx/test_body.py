"""What stands in a Word file is read once, in reading order, with nothing that Word does not show."""

import io
import zipfile

import pytest

from tests.unit.words import NS, paragraph, read, word_file
from vankien.flows.ports import SourceFile, View
from vankien.model.contribution import BlockRole
from vankien.model.document import PageBasis
from vankien.model.manuscript import RevisionKind, Story
from vankien.read.docx import read_docx

BEGIN, SEPARATE, END = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end"))


def run(words: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'


def text_of(inside: str, view: View = View.FINAL) -> str:
    return read(word_file(f"<w:p>{inside}</w:p>"), view).text


def test_of_a_field_only_the_result_is_text() -> None:
    code = "<w:r><w:instrText>IF 1</w:instrText></w:r>" + BEGIN + run("trong mã") + END
    assert text_of(run("Xem ") + BEGIN + code + SEPARATE + run("mục 3") + END + run(".")) == "Xem mục 3.\n"


def test_a_field_may_run_over_paragraphs() -> None:
    body = (
        f"<w:p>{BEGIN}<w:r><w:instrText>TOC</w:instrText></w:r>{SEPARATE}{run('Một')}</w:p><w:p>{run('Hai')}{END}</w:p>"
    )
    assert read(word_file(body)).text == "Một\nHai\n"


@pytest.mark.parametrize(
    "frame",
    [
        "<w:hyperlink>{}</w:hyperlink>",
        "<w:smartTag>{}</w:smartTag>",
        '<w:fldSimple w:instr="REF a">{}</w:fldSimple>',
        "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>",
        "<w:r><w:ruby><w:rt><w:r><w:t>đọc</w:t></w:r></w:rt><w:rubyBase>{}</w:rubyBase></w:ruby></w:r>",
        "<w:customXml>{}</w:customXml>",
    ],
)
def test_words_inside_a_frame_are_read(frame: str) -> None:
    assert text_of(run("a ") + frame.format(run("trong khung")) + run(" b")) == "a trong khung b\n"


def test_a_formula_is_read() -> None:
    assert text_of(run("x") + "<m:oMath><m:r><m:t>=5</m:t></m:r></m:oMath>") == "x=5\n"


def test_what_stands_twice_for_old_programs_is_read_once() -> None:
    box = "<w:txbxContent>" + paragraph("Trong khung") + "</w:txbxContent>"
    twice = (
        "<mc:AlternateContent><mc:Choice Requires='wps'><w:drawing>" + box + "</w:drawing></mc:Choice>"
        "<mc:Fallback><w:pict><v:textbox>" + box + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>"
    )
    manuscript = read(word_file(f"<w:p>{run('Ngoài')}<w:r>{twice}</w:r></w:p>" + paragraph("Sau")))
    assert manuscript.text == "Ngoài\nTrong khung\nSau\n"
    assert [one.story for one in manuscript.paragraphs] == [Story.BODY, Story.TEXTBOX, Story.BODY]


def test_special_signs_are_characters() -> None:
    signs = (
        "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t><w:softHyphen/><w:br/><w:t>d</w:t></w:r>"
    )
    assert text_of(signs) == "a\tb\u2011c\u00ad\u2028d\n"


def test_a_line_end_inside_a_text_node_is_a_space() -> None:
    assert text_of(run("một\nhai")) == "một hai\n"


def test_cells_end_in_tabs_and_rows_in_line_feeds() -> None:
    cells = [f"<w:tc>{paragraph(words)}</w:tc>" for words in ("a", "b", "c", "d")]
    table = f"<w:tbl><w:tr>{cells[0]}{cells[1]}</w:tr><w:tr>{cells[2]}{cells[3]}</w:tr></w:tbl>"
    manuscript = read(word_file(table + paragraph("sau")))
    assert manuscript.text == "a\tb\nc\td\nsau\n"
    places = [(one.cell.row, one.cell.column) for one in manuscript.paragraphs if one.cell]
    assert places == [(0, 0), (0, 1), (1, 0), (1, 1)]


def test_a_nested_table_stands_inside_its_cell() -> None:
    inner = f"<w:tbl><w:tr><w:tc>{paragraph('trong')}</w:tc></w:tr></w:tbl>"
    table = f"<w:tbl><w:tr><w:tc>{paragraph('a')}{inner}<w:p/></w:tc><w:tc>{paragraph('b')}</w:tc></w:tr></w:tbl>"
    manuscript = read(word_file(table))
    assert manuscript.text == "a\ntrong\n\tb\n"
    assert {one.cell.table for one in manuscript.paragraphs if one.cell} == {0}


def test_a_footnote_follows_its_paragraph() -> None:
    notes = '<w:footnote w:id="0" w:type="separator"><w:p/></w:footnote>'
    notes += f'<w:footnote w:id="2">{paragraph("Chú thích")}</w:footnote>'
    body = f'<w:p>{run("Có chú")}<w:r><w:footnoteReference w:id="2"/></w:r>{run(" thích.")}</w:p>' + paragraph("Sau")
    manuscript = read(word_file(body, footnotes=notes))
    assert manuscript.text == "Có chú thích.\nChú thích\nSau\n"
    assert manuscript.paragraphs[1].story is Story.FOOTNOTE


def test_a_page_head_is_furniture_of_a_letter_and_no_part_of_a_draft() -> None:
    data = word_file(paragraph("Kính gửi"), header=paragraph("UBND XÃ BÌNH AN") + paragraph("3"), footer=paragraph("4"))
    assert read(data).text == "Kính gửi\n"
    manuscript = read(data, View.MARKUP)
    assert manuscript.text == "Kính gửi\nUBND XÃ BÌNH AN\n"
    assert (manuscript.paragraphs[1].story, manuscript.paragraphs[1].role) == (Story.HEADER, BlockRole.FURNITURE)


def test_letters_join_their_marks_across_runs() -> None:
    manuscript = read(word_file(f"<w:p>{run('hoa')}{run(chr(0x300) + ' bình')}</w:p>"))
    assert manuscript.text == "hoà bình\n"
    assert {piece.node for piece in manuscript.source_map.within(2, 3)} == {0, 1}


TRACKED = (
    run("Giữ ")
    + f'<w:ins w:id="1" w:author="Lan" w:date="2020-09-20T08:00:00Z">{run("thêm ")}</w:ins>'
    + '<w:del w:id="2" w:author="Lan"><w:r><w:delText>bỏ </w:delText></w:r></w:del>'
    + run("hết")
)


@pytest.mark.parametrize(
    ("view", "words"),
    [(View.FINAL, "Giữ thêm hết\n"), (View.ORIGINAL, "Giữ bỏ hết\n"), (View.MARKUP, "Giữ thêm bỏ hết\n")],
)
def test_a_view_shows_its_side_of_a_change(view: View, words: str) -> None:
    assert text_of(TRACKED, view) == words


def test_markup_says_who_changed_what_and_when() -> None:
    manuscript = read(word_file(f"<w:p>{TRACKED}</w:p>"), View.MARKUP)
    first, second = manuscript.revisions
    assert (first.kind, first.author, first.date) == (RevisionKind.INSERT, "Lan", "2020-09-20T08:00:00Z")
    assert first.span.of(manuscript.text) == "thêm "
    assert (second.kind, second.date, second.span.of(manuscript.text)) == (RevisionKind.DELETE, None, "bỏ ")
    assert not read(word_file(f"<w:p>{TRACKED}</w:p>")).revisions


def test_the_halves_of_a_move_share_a_name() -> None:
    halves = "".join(
        f'<w:p><w:move{way}RangeStart w:id="{place}" w:name="m1"/><w:move{way} w:id="{place + 5}" w:author="An">'
        f'{run("dời đi")}</w:move{way}><w:move{way}RangeEnd w:id="{place}"/></w:p>'
        for place, way in ((1, "From"), (2, "To"))
    )
    revisions = read(word_file(halves), View.MARKUP).revisions
    assert [(one.kind, one.pair) for one in revisions] == [(RevisionKind.MOVE_FROM, "m1"), (RevisionKind.MOVE_TO, "m1")]


DROPPED = '<w:rPr><w:del w:id="5" w:author="An"/></w:rPr>'


def test_a_dropped_mark_joins_paragraphs_under_the_later_ones_looks() -> None:
    body = paragraph("Một ", '<w:jc w:val="center"/>' + DROPPED) + paragraph("hai")
    manuscript = read(word_file(body))
    assert manuscript.text == "Một hai\n"
    assert not manuscript.paragraphs[0].centred
    assert read(word_file(body), View.ORIGINAL).text == "Một \nhai\n"


def test_a_dropped_mark_before_a_table_stays() -> None:
    table = f"<w:tbl><w:tr><w:tc>{paragraph('ô')}</w:tc></w:tr></w:tbl>"
    assert read(word_file(paragraph("Trên", DROPPED) + table)).text == "Trên\nô\n"


def test_a_dropped_row_is_not_read() -> None:
    gone = f'<w:tr><w:trPr><w:del w:id="1" w:author="An"/></w:trPr><w:tc>{paragraph("bỏ")}</w:tc></w:tr>'
    table = f"<w:tbl>{gone}<w:tr><w:tc>{paragraph('giữ')}</w:tc></w:tr></w:tbl>"
    assert read(word_file(table)).text == "giữ\n"
    assert read(word_file(table), View.ORIGINAL).text == "bỏ\ngiữ\n"


def test_a_comment_follows_its_paragraph_and_says_what_it_is_about() -> None:
    body = (
        f'<w:p>{run("Cần ")}<w:commentRangeStart w:id="4"/>{run("sửa chỗ này")}<w:commentRangeEnd w:id="4"/>'
        '<w:r><w:commentReference w:id="4"/></w:r></w:p>'
    )
    comments = f'<w:comment w:id="4" w:author="Bình">{paragraph("Nên viết lại.")}</w:comment>'
    manuscript = read(word_file(body, comments=comments), View.MARKUP)
    (comment,) = manuscript.revisions
    assert manuscript.text == "Cần sửa chỗ này\nNên viết lại.\n"
    assert (comment.author, comment.span.of(manuscript.text)) == ("Bình", "sửa chỗ này")
    assert comment.said is not None
    assert comment.said.of(manuscript.text) == "Nên viết lại."
    assert read(word_file(body, comments=comments)).text == "Cần sửa chỗ này\n"


def test_a_page_may_begin_inside_a_paragraph() -> None:
    body = f"<w:p>{run('đầu trang một ')}<w:r><w:lastRenderedPageBreak/><w:t>trang hai</w:t></w:r></w:p>"
    manuscript = read(word_file(body))
    assert manuscript.pages == (0, 14)
    assert manuscript.page_basis is PageBasis.STORED


def test_hard_breaks_are_pages_too_but_a_weaker_witness() -> None:
    body = (
        paragraph("một") + paragraph("hai", "<w:pageBreakBefore/>") + paragraph("ba", "<w:sectPr/>") + paragraph("bốn")
    )
    manuscript = read(word_file(body))
    assert [manuscript.text[start:].split("\n")[0] for start in manuscript.pages] == ["một", "hai", "bốn"]
    assert manuscript.page_basis is PageBasis.MARKED


def test_a_section_on_the_same_page_begins_no_page() -> None:
    body = paragraph("một", '<w:sectPr><w:type w:val="continuous"/></w:sectPr>') + paragraph("hai")
    assert read(word_file(body)).pages == ()


STYLES = (
    '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="heading 1"/><w:pPr><w:jc w:val="center"/>'
    '<w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="Tên phần"/><w:basedOn w:val="A"/></w:style>'
    '<w:style w:type="character" w:styleId="C"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>'
)


def test_a_style_inherits_level_weight_and_place() -> None:
    (one,) = read(word_file(paragraph("Tên", '<w:pStyle w:val="B"/>'), styles=STYLES)).paragraphs
    assert (one.style, one.outline, one.bold, one.centred) == ("Tên phần", 0, True, True)


def test_a_run_may_be_bold_by_its_own_style_or_lighter_than_its_paragraph() -> None:
    strong = '<w:p><w:r><w:rPr><w:rStyle w:val="C"/></w:rPr><w:t>đậm</w:t></w:r></w:p>'
    light = '<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr><w:r><w:rPr><w:b w:val="0"/></w:rPr><w:t>nhạt</w:t></w:r></w:p>'
    assert [one.bold for one in read(word_file(strong + light, styles=STYLES)).paragraphs] == [True, False]


def test_strict_files_are_read() -> None:
    with zipfile.ZipFile(io.BytesIO(word_file(paragraph("Chặt chẽ")))) as package:
        members = {name: package.read(name) for name in package.namelist()}
    strict = members["word/document.xml"].replace(
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as package:
        for name, data in (members | {"word/document.xml": strict}).items():
            package.writestr(name, data)
    assert read(target.getvalue()).text == "Chặt chẽ\n"


def kinds(data: bytes) -> list[str]:
    reading = read_docx(SourceFile("a.docx", data), View.FINAL)
    return [note.kind for note in (*reading.notes, *(one for part in reading.manuscripts for one in part.notes))]


def test_a_truncated_file_is_a_note() -> None:
    data = word_file(paragraph("một"))
    assert kinds(data[: len(data) // 2]) == ["file-damaged"]


def test_a_locked_file_is_a_note() -> None:
    assert kinds(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)) == ["file-encrypted"]


def test_broken_xml_is_read_as_far_as_it_goes_with_a_note() -> None:
    data = word_file(paragraph("một") + "<w:p><w:r><w:t>hai</w:t></w:r></w:q>")
    assert read(data).text.startswith("một\nhai")
    assert "file-damaged" in kinds(data)


def test_a_bomb_is_refused() -> None:
    assert kinds(word_file(paragraph("a" * 30_000_000))) == ["archive-bomb"]


def test_entities_are_not_followed() -> None:
    body = f'<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname">]><w:document {NS}>'
    body += "<w:body><w:p><w:r><w:t>a&x;b</w:t></w:r></w:p></w:body></w:document>"
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as package:
        package.writestr("word/document.xml", body)
    assert read(target.getvalue()).text in {"a\n", "ab\n"}


def test_tracked_changes_in_a_draft_leave_a_note() -> None:
    assert kinds(word_file(f"<w:p>{TRACKED}</w:p>")) == ["draft-has-tracked-changes"]


def test_a_field_that_never_ends_hides_nothing() -> None:
    assert text_of(run("a ") + BEGIN + run("b")) == "a b\n"


def test_a_note_that_names_itself_is_read_once() -> None:
    inside = f'<w:p>{run("vòng")}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
    body = f'<w:p>{run("a")}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
    assert read(word_file(body, footnotes=f'<w:footnote w:id="2">{inside}</w:footnote>')).text == "a\nvòng\n"
