"""A bar chart in a Word file: a chart part with its numbers inside, drawn by whoever opens the file."""

from docx.document import Document as Paper
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.shared import Mm
from lxml import etree

CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
WIDTH_MM, BAR_MM, FRAME_MM = 150, 9, 26  # the chart's width, what a bar takes, what title and margins take
COLOUR = "2F5597"
_C = f"{{{CHART}}}"
_A = f"{{{DRAWING}}}"


def add_bars(paper: Paper, number: int, title: str, bars: tuple[tuple[str, int], ...]) -> None:
    """Adds a chart at the end of the paper. `number` tells charts of one paper apart, from 1."""
    name = PackURI(f"/word/charts/chart{number}.xml")
    blob = etree.tostring(_space(title, bars), xml_declaration=True, encoding="UTF-8", standalone=True)
    part = Part(name, CONTENT_TYPE, blob, paper.part.package)
    link = paper.part.relate_to(part, RELATIONSHIP_TYPE.CHART)
    height = FRAME_MM + BAR_MM * len(bars)
    holder: etree._Element = paper.add_paragraph().add_run()._r  # noqa: SLF001 - python-docx has no charts
    holder.append(parse_xml(_inline(link, number, title, height)))


def _inline(link: str, number: int, title: str, height_mm: int) -> bytes:
    """The drawing that shows the chart part in its line; `descr` is what a screen reader says."""
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    place = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
    links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    drawing = etree.Element(f"{{{word}}}drawing", nsmap={"w": word, "wp": place, "a": DRAWING, "c": CHART, "r": links})
    inline = etree.SubElement(drawing, f"{{{place}}}inline", distT="0", distB="0", distL="0", distR="0")
    extent = etree.SubElement(inline, f"{{{place}}}extent")
    extent.set("cx", str(int(Mm(WIDTH_MM))))
    extent.set("cy", str(int(Mm(height_mm))))
    etree.SubElement(inline, f"{{{place}}}docPr", id=str(1000 + number), name=f"chart {number}", descr=title)
    graphic = etree.SubElement(inline, f"{_A}graphic")
    data = etree.SubElement(graphic, f"{_A}graphicData", uri=CHART)
    etree.SubElement(data, f"{_C}chart", {f"{{{links}}}id": link})
    return etree.tostring(drawing)


def _space(title: str, bars: tuple[tuple[str, int], ...]) -> etree._Element:
    space = etree.Element(f"{_C}chartSpace", nsmap={"c": CHART, "a": DRAWING})
    _sub(space, "roundedCorners", 0)
    chart = _sub(space, "chart")
    _title(chart, title)
    _sub(chart, "autoTitleDeleted", 0)
    plot = _sub(chart, "plotArea")
    _sub(plot, "layout")
    bar = _sub(plot, "barChart")
    _sub(bar, "barDir", "bar")
    _sub(bar, "grouping", "clustered")
    _sub(bar, "varyColors", 0)
    _series(bar, title, bars)
    _sub(bar, "gapWidth", 60)
    _sub(bar, "axId", 1)
    _sub(bar, "axId", 2)
    _axis(plot, "catAx", own=1, cross=2, at="l", turned=True, hidden=False)
    _axis(plot, "valAx", own=2, cross=1, at="b", turned=False, hidden=True)
    _sub(chart, "plotVisOnly", 1)
    return space


def _sub(parent: etree._Element, name: str, value: str | int | None = None) -> etree._Element:
    child = etree.SubElement(parent, f"{_C}{name}")
    if value is not None:
        child.set("val", str(value))
    return child


def _title(chart: etree._Element, title: str) -> None:
    holder = _sub(chart, "title")
    rich = _sub(_sub(holder, "tx"), "rich")
    etree.SubElement(rich, f"{_A}bodyPr")
    paragraph = etree.SubElement(rich, f"{_A}p")
    run = etree.SubElement(paragraph, f"{_A}r")
    etree.SubElement(run, f"{_A}rPr", lang="vi-VN", sz="1200", b="1")
    etree.SubElement(run, f"{_A}t").text = title
    _sub(holder, "overlay", 0)


def _series(bar: etree._Element, title: str, bars: tuple[tuple[str, int], ...]) -> None:
    series = _sub(bar, "ser")
    _sub(series, "idx", 0)
    _sub(series, "order", 0)
    _sub(_sub(series, "tx"), "v").text = title
    shape = _sub(series, "spPr")
    fill = etree.SubElement(shape, f"{_A}solidFill")
    etree.SubElement(fill, f"{_A}srgbClr", val=COLOUR)
    _sub(series, "invertIfNegative", 0)
    labels = _sub(series, "dLbls")
    for name in ("showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"):
        _sub(labels, name, int(name == "showVal"))
    _points(_sub(_sub(series, "cat"), "strLit"), [label for label, _ in bars])
    _points(_sub(_sub(series, "val"), "numLit"), [str(number) for _, number in bars])


def _points(holder: etree._Element, values: list[str]) -> None:
    _sub(holder, "ptCount", len(values))
    for place, value in enumerate(values):
        point = _sub(holder, "pt")
        point.set("idx", str(place))
        _sub(point, "v").text = value


def _axis(plot: etree._Element, kind: str, *, own: int, cross: int, at: str, turned: bool, hidden: bool) -> None:
    axis = _sub(plot, kind)
    _sub(axis, "axId", own)
    scaling = _sub(axis, "scaling")
    _sub(scaling, "orientation", "maxMin" if turned else "minMax")
    if hidden:
        _sub(scaling, "min", 0)
    _sub(axis, "delete", int(hidden))
    _sub(axis, "axPos", at)
    _sub(axis, "majorTickMark", "none")
    _sub(axis, "minorTickMark", "none")
    _sub(axis, "tickLblPos", "nextTo")
    _sub(axis, "crossAx", cross)
