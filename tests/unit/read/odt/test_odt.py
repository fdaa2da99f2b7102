"""OpenDocument texts are read without LibreOffice, with all that they state."""

import pytest

from tests.unit.read.files import archive, kinds, reading
from vankien.flows.ports import Reading, SourceFile, View
from vankien.model.contribution import BlockRole, Channel
from vankien.model.document import PageBasis
from vankien.model.manuscript import Manuscript, RevisionKind, Story
from vankien.read.registry import read_file

URN = "urn:oasis:names:tc:opendocument:xmlns"
NS = " ".join(
    f'xmlns:{short}="{URN}:{name}:1.0"'
    for short, name in (
        ("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"), ("draw", "drawing"),
        ("meta", "meta"), ("fo", "xsl-fo-compatible"),
    )
) + ' xmlns:dc="http://purl.org/dc/elements/1.1/"'  # fmt: skip
LEVELS = (
    '<text:list-level-style-number text:level="1" style:num-format="I" style:num-suffix="."/>'
    '<text:list-level-style-number text:level="2" style:num-format="1" style:num-suffix=")" text:display-levels="2"/>'
    '<text:list-level-style-bullet text:level="3" text:bullet-char="–"/>'
)
STYLES = (
    f'<text:list-style style:name="L">{LEVELS}</text:list-style>'
    '<style:style style:name="Dam" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>'
    '<style:style style:name="Giua" style:display-name="Tiêu đề giữa" style:family="paragraph">'
    '<style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-weight="700"/></style:style>'
)
AUTOMATIC = (
    '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Giua">'
    '<style:paragraph-properties fo:break-before="page"/></style:style>'
)


def flat(body: str, more: str = "") -> bytes:
    kind = "application/vnd.oasis.opendocument.text"
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {NS} office:mimetype="{kind}">{more}'
        f"<office:styles>{STYLES}</office:styles><office:automatic-styles>{AUTOMATIC}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body>"
        "</office:document>"
    ).encode()


def packed(body: str, manifest: str = "") -> bytes:
    return archive(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": flat(body),
            "META-INF/manifest.xml": manifest,
        }
    )


def read(body: str, view: View = View.FINAL, more: str = "") -> Manuscript:
    (one,) = read_whole(flat(body, more), view).manuscripts
    return one


def read_whole(data: bytes, view: View = View.FINAL) -> Reading:
    return read_file(SourceFile("thu.fodt", data), view)


def item(inside: str, more: str = "") -> str:
    return f"<text:list-item {more}>{inside}</text:list-item>"


def list_(inside: str, more: str = "") -> str:
    return f'<text:list text:style-name="L" {more}>{inside}</text:list>'


def p(words: str, more: str = "") -> str:
    return f"<text:p {more}>{words}</text:p>"


def labels(one: Manuscript) -> list[str]:
    return [paragraph.label for paragraph in one.paragraphs]


def test_white_space_is_one_space_unless_it_is_marked() -> None:
    words = "\n  Kính\n gửi <text:span> Tiểu ban</text:span><text:s text:c='2'/>Văn<text:tab/>kiện<text:line-break/>x"
    assert read(p(words)).text == "Kính gửi Tiểu ban  Văn\tkiện\u2028x\n"


def test_words_in_links_fields_and_marks_are_read() -> None:
    words = "Xem <text:a>mục <text:span>3</text:span></text:a>, trang <text:page-number>7</text:page-number>."
    assert read(p(words)).text == "Xem mục 3, trang 7.\n"


def test_items_count_and_only_their_first_paragraph_is_labelled() -> None:
    inner = list_(item(p("b")) + item(p("c") + p("d")))
    one = read(list_(item(p("a") + inner) + item(p("e"))))
    assert labels(one) == ["I.", "I.1)", "I.2)", "", "II."]
    assert [paragraph.level for paragraph in one.paragraphs] == [0, 1, 1, None, 0]


def test_a_list_begins_anew_unless_it_says_that_it_goes_on() -> None:
    first = list_(item(p("a")) + item(p("b")), 'xml:id="l1"')
    other = list_(item(p("c")))
    assert labels(read(first + other)) == ["I.", "II.", "I."]
    assert labels(read(first + p("x") + list_(item(p("c")), 'text:continue-numbering="true"')))[-1] == "III."
    assert labels(read(first + other + list_(item(p("c")), 'text:continue-list="l1"')))[-1] == "III."
    assert labels(read(first + list_(item(p("c")), 'text:continue-list="never"')))[-1] == "I."


def test_an_item_may_ask_for_its_number_and_a_header_for_none() -> None:
    header = f"<text:list-header>{p('đầu')}</text:list-header>"
    assert labels(read(list_(header + item(p("a"), 'text:start-value="4"') + item(p("b"))))) == ["", "IV.", "V."]


def test_bullets_are_labels() -> None:
    deep = list_(item(list_(item(list_(item(p("a")))))))
    (paragraph,) = read(deep).paragraphs
    assert (paragraph.label, paragraph.number_format) == ("–", "bullet")


def test_headings_count_by_the_outline() -> None:
    levels = LEVELS.replace("list-level-style-number", "outline-level-style").replace("display-levels", "none")
    more = f'<office:styles><text:outline-style style:name="Outline">{levels}</text:outline-style></office:styles>'
    body = "".join(f'<text:h text:outline-level="{level}">x</text:h>' for level in (1, 2, 2, 1, 2))
    one = read(body, more=more)
    assert labels(one) == ["I.", "1)", "2)", "II.", "1)"]
    assert [paragraph.outline for paragraph in one.paragraphs] == [0, 1, 1, 0, 1]


def test_styles_say_how_a_paragraph_looks() -> None:
    first, second, third = read(
        p("a", 'text:style-name="P1"')
        + p("b <text:span text:style-name='Dam'>c</text:span>")
        + p("<text:span text:style-name='Dam'>c</text:span>")
    ).paragraphs
    assert (first.style, first.centred, first.bold) == ("Tiêu đề giữa", True, True)
    assert (second.bold, third.bold) == (False, True)


def test_cells_end_in_tabs_and_covered_cells_keep_their_column() -> None:
    cell = "<table:table-cell>{}</table:table-cell>".format
    rows = [
        cell(p("a") + p("b")) + cell(p("c")),
        "<table:covered-table-cell/>" + cell(p("d")),
    ]
    header, row = (f"<table:table-row>{inside}</table:table-row>" for inside in rows)
    one = read(f"<table:table><table:table-header-rows>{header}</table:table-header-rows>{row}</table:table>{p('x')}")
    assert one.text == "a\nb\tc\n\td\nx\n"
    places = [(each.cell.row, each.cell.column) for each in one.paragraphs if each.cell]
    assert places == [(0, 0), (0, 0), (0, 1), (1, 0), (1, 1)]


def test_notes_and_boxes_follow_their_paragraph() -> None:
    note = (
        f"<text:note><text:note-citation>1</text:note-citation><text:note-body>{p('Chú')}</text:note-body></text:note>"
    )
    box = f"<draw:frame><draw:text-box>{p('Khung')}</draw:text-box></draw:frame>"
    one = read(p(f"Có{note} thích{box}.") + p("Sau"))
    assert one.text == "Có thích.\nChú\nKhung\nSau\n"
    assert [each.story for each in one.paragraphs] == [Story.BODY, Story.FOOTNOTE, Story.TEXTBOX, Story.BODY]


def test_stored_pages_begin_inside_paragraphs_and_between() -> None:
    one = read(p("một <text:soft-page-break/>hai") + "<text:soft-page-break/>" + p("ba"))
    assert (one.pages, one.page_basis) == ((0, 4, 8), PageBasis.STORED)


@pytest.mark.parametrize(("count", "basis"), [("2", PageBasis.STORED), ("9", None)])
def test_stored_pages_that_are_far_too_few_are_none(count: str, basis: PageBasis | None) -> None:
    more = f'<office:meta><meta:document-statistic meta:page-count="{count}"/></office:meta>'
    assert read(p("một <text:soft-page-break/>hai"), more=more).page_basis is basis


def test_a_stored_page_that_no_paper_holds_shows_that_others_are_missing() -> None:
    breaks = "<text:soft-page-break/>"
    assert read(p("chữ " * 900 + breaks + "chữ " * 1_600)).page_basis is PageBasis.STORED
    assert read(p("chữ " * 900 + breaks + "chữ " * 1_700)).page_basis is None


def test_running_heads_are_furniture_of_a_contribution_and_no_part_of_a_draft() -> None:
    head = f"<style:header>{p('SỞ NỘI VỤ TỈNH SƠN HÀ')}</style:header><style:footer>{p('3')}</style:footer>"
    more = f"<office:master-styles><style:master-page>{head}</style:master-page></office:master-styles>"
    assert read(p("a"), View.FINAL, more).text == "a\n"
    one = read(p("a"), View.MARKUP, more)
    assert one.text == "a\nSỞ NỘI VỤ TỈNH SƠN HÀ\n"
    assert one.paragraphs[1].role is BlockRole.FURNITURE


def change(name: str, kind: str, lost: str = "") -> str:
    info = "<office:change-info><dc:creator>Lan</dc:creator><dc:date>2030-01-02T00:00:00</dc:date></office:change-info>"
    return f'<text:changed-region text:id="{name}"><text:{kind}>{info}{lost}</text:{kind}></text:changed-region>'


CHANGES = (
    "<text:tracked-changes>"
    + change("c1", "deletion", p("bỏ "))
    + change("c2", "insertion")
    + change("c3", "deletion", p("đuôi một") + p("đầu hai "))
    + change("c4", "format-change")
    + "</text:tracked-changes>"
)
TRACKED = (
    CHANGES
    + p(
        'Giữ <text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>thêm<text:change-end'
        ' text:change-id="c2"/> hết'
    )
    + p('Một <text:change text:change-id="c3"/>hai')
)


@pytest.mark.parametrize(
    ("view", "words"),
    [
        (View.FINAL, "Giữ thêm hết\nMột hai\n"),
        (View.ORIGINAL, "Giữ bỏ  hết\nMột đuôi một\nđầu hai hai\n"),
        (View.MARKUP, "Giữ bỏ thêm hết\nMột đuôi một\nđầu hai hai\n"),
    ],
)
def test_a_view_shows_its_side_of_a_change(view: View, words: str) -> None:
    assert read(TRACKED, view).text == words


def test_markup_says_who_changed_what_and_when() -> None:
    one = read(TRACKED, View.MARKUP)
    assert one.channel is Channel.TRACKED
    said = [(each.kind, each.span.of(one.text)) for each in one.revisions]
    assert said == [
        (RevisionKind.DELETE, "bỏ "),
        (RevisionKind.INSERT, "thêm"),
        (RevisionKind.DELETE, "đuôi một"),
        (RevisionKind.DELETE, "\n"),
        (RevisionKind.DELETE, "đầu hai "),
    ]
    assert {(each.author, each.date) for each in one.revisions} == {("Lan", "2030-01-02T00:00:00")}


def test_an_inserted_paragraph_end_is_a_change_too() -> None:
    begin, end = (f'<text:change-{which} text:change-id="c2"/>' for which in ("start", "end"))
    body = CHANGES + p(f"Một{begin} hai") + p(f"ba{end} bốn")
    assert read(body, View.ORIGINAL).text == "Một bốn\n"
    one = read(body, View.MARKUP)
    assert [each.span.of(one.text) for each in one.revisions] == [" hai", "\n", "ba"]


def test_annotations_follow_their_paragraph_with_author_and_day() -> None:
    said = "<dc:creator>Minh</dc:creator><dc:date>2030-01-05T08:00:00</dc:date>" + p("Nên nói rõ")
    begin = f'<office:annotation office:name="n1">{said}</office:annotation>'
    one = read(p(f'Xem {begin}chỗ này<office:annotation-end office:name="n1"/>.') + p("Sau"), View.MARKUP)
    assert one.text == "Xem chỗ này.\nNên nói rõ\nSau\n"
    (comment,) = one.revisions
    assert (comment.kind, comment.author, comment.date) == (RevisionKind.COMMENT, "Minh", "2030-01-05T08:00:00")
    assert comment.span.of(one.text) == "chỗ này"
    assert comment.said is not None
    assert comment.said.of(one.text) == "Nên nói rõ"
    assert read(p(f"Xem {begin}chỗ này"), View.FINAL).text == "Xem chỗ này\n"


def test_what_the_file_states_about_itself_is_kept() -> None:
    more = "<office:meta><dc:title>Góp ý</dc:title><meta:initial-creator>Lan</meta:initial-creator></office:meta>"
    assert dict(read(p("a"), more=more).facts) == {"title": "Góp ý", "author": "Lan"}


def test_a_packed_file_is_known_by_its_content() -> None:
    found = reading("thu.docx", packed(p("Kính gửi")))
    assert found.format == "odt"
    assert found.manuscripts[0].text == "Kính gửi\n"
    assert kinds(found) == ["suffix-wrong"]


def test_a_locked_file_and_a_broken_one_are_told() -> None:
    locked = packed(p("x"), "<manifest:encryption-data/>")
    assert kinds(reading("a.odt", locked)) == ["file-encrypted"]
    whole = packed(p("x"))
    assert "file-damaged" in kinds(reading("a.odt", whole[: len(whole) // 2]))
    assert kinds(reading("a.odt", archive({"mimetype": "application/vnd.oasis.opendocument.text"}))) == ["file-damaged"]
    cut = flat(p("x") * 9)[:-120]
    assert "file-damaged" in kinds(reading("a.fodt", cut))
