"""Layouts are data: the two official ones keep to their rules, an office's own is checked."""

import io
from dataclasses import replace

import docx
import pytest

from tests.rounds import outcome
from vankien.flows.ports import PaperOptions
from vankien.model.errors import UsageError
from vankien.write.layouts import NAMES, layout
from vankien.write.paper_docx import add_head, new_paper
from vankien.write.synthesis_docx import write_synthesis_docx


def _own(text: str) -> PaperOptions:
    return PaperOptions(layout="our.toml", own_layout=text)


def test_state_documents_keep_to_decree_30() -> None:
    one = layout(PaperOptions(layout="state"))
    assert 20 <= one.margin_top <= 25
    assert 20 <= one.margin_bottom <= 25
    assert 30 <= one.margin_left <= 35
    assert 15 <= one.margin_right <= 20
    assert one.font == "Times New Roman"
    assert {one.body_pt, one.number_pt} <= {13, 14}
    assert one.right_head == ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
    assert one.right_pt[0] in {12, 13}
    assert one.right_pt[1] in {13, 14}
    assert one.right_underlined == 1


def test_party_documents_bear_the_partys_name_and_not_the_countrys() -> None:
    words = [
        paragraph.text
        for row in docx.Document(io.BytesIO(write_synthesis_docx(outcome(), PaperOptions(layout="party"))))
        .tables[0]
        .rows
        for cell in row.cells
        for paragraph in cell.paragraphs
    ]
    assert words == ["TỈNH ỦY SƠN HÀ", "*", "ĐẢNG CỘNG SẢN VIỆT NAM"]


@pytest.mark.parametrize("name", NAMES)
def test_an_offices_file_changes_only_what_it_names(name: str) -> None:
    own = layout(_own(f'based_on = "{name}"\nmargin_left = 35\nfont = "Arial"'))
    assert own == replace(layout(PaperOptions(layout=name)), margin_left=35, font="Arial")


def test_tables_are_as_wide_as_the_margins_leave() -> None:
    one = replace(layout(PaperOptions()), margin_left=40, margin_right=20)
    for landscape, room in ((False, 150), (True, 237)):
        widths = one.columns((1, 2, 3), landscape=landscape)
        assert room - 3 < sum(widths) <= room
        assert widths == sorted(widths)


def test_an_empty_file_is_the_party_layout() -> None:
    assert layout(_own("")) == layout(PaperOptions(layout="party"))


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("margin_lef = 30", "margin_lef"),
        ("margin_left = 300", "margin_left"),
        ("body_pt = true", "body_pt"),
        ("body_pt = 13.5", "body_pt"),
        ("font = 12", "font"),
        ('right_head = ["a", 1]', "right_head"),
        ('right_head = ["a", "b", "c"]', "right_pt"),
        ('based_on = "other"', "other"),
        ("margin_left = = 3", "line 1"),
    ],
)
def test_what_cannot_be_used_is_refused_by_name(text: str, named: str) -> None:
    with pytest.raises(UsageError) as refused:
        layout(_own(text))
    assert refused.value.facts["file"] == "our.toml"
    assert named in str(refused.value.facts["why"])


def test_the_countrys_name_has_its_line_on_upright_paper() -> None:
    paper = new_paper(layout(PaperOptions(layout="state")), landscape=False)
    add_head(paper, layout(PaperOptions(layout="state")), "UBND tỉnh Sơn Hà")
    left, right = paper.tables[0].rows[0].cells
    assert right.width is not None
    assert left.width is not None
    assert right.width.mm - 4 > 94  # without the cell's margins, the length of the line at 13 points
    assert left.width.mm + right.width.mm <= 165
