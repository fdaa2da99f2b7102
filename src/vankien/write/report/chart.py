"""A chart of Word's own kind (DrawingML): vectors, its numbers inside, no workbook and no font embedded.

Weighed: a picture as EMF is drawn differently by every program and cannot be restyled; SVG in Word needs a bitmap
beside it for older versions. A chart of its own kind is drawn by Word since 2007 and by LibreOffice.
"""

from xml.sax.saxutils import escape, quoteattr

from vankien.write.package import clean
from vankien.write.report.figures import Chart, Series, shortened

CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
_C = "http://schemas.openxmlformats.org/drawingml/2006/chart"
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
LETTERS = 44  # that a label has room for beside its bar


def drawn_chart(chart: Chart, font: str, size: int) -> bytes:
    """The chart's part: bars from the left, the first at the top, each piece with its number."""
    used = [place for place in range(len(chart.series)) if any(bar.parts[place] for bar in chart.bars)]
    series = "".join(_series(chart, place, order, size) for order, place in enumerate(used))
    legend = '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' if chart.has_legend else ""
    look = (
        f'<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="{100 * (size - 2)}">'
        f"<a:latin typeface={quoteattr(font)}/><a:cs typeface={quoteattr(font)}/></a:defRPr></a:pPr><a:endParaRPr/>"
        "</a:p></c:txPr>"
    )
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<c:chartSpace xmlns:c="{_C}" xmlns:a="{_A}" xmlns:r="{_R}"><c:roundedCorners val="0"/><c:chart>'
        '<c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/>'
        f'<c:grouping val="stacked"/><c:varyColors val="0"/>{series}<c:gapWidth val="50"/><c:overlap val="100"/>'
        '<c:axId val="1"/><c:axId val="2"/></c:barChart>'
        '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/>'
        '<c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>'
        '<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="2"/><c:crosses val="autoZero"/>'
        "</c:catAx>"
        '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling>'
        '<c:delete val="1"/><c:axPos val="t"/><c:numFmt formatCode="#,##0" sourceLinked="0"/>'
        '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="none"/><c:crossAx val="1"/>'
        '<c:crosses val="autoZero"/></c:valAx>'
        f'</c:plotArea>{legend}<c:plotVisOnly val="1"/></c:chart>{look}</c:chartSpace>'
    ).encode()


def _series(chart: Chart, place: int, order: int, size: int) -> str:
    series = chart.series[place]
    names = "".join(
        f'<c:pt idx="{at}"><c:v>{escape(clean(shortened(bar.label, LETTERS)))}</c:v></c:pt>'
        for at, bar in enumerate(chart.bars)
    )
    values = "".join(
        f'<c:pt idx="{at}"><c:v>{bar.parts[place]}</c:v></c:pt>'
        for at, bar in enumerate(chart.bars)
        if bar.parts[place]
    )
    count = f'<c:ptCount val="{len(chart.bars)}"/>'
    return (
        f'<c:ser><c:idx val="{order}"/><c:order val="{order}"/><c:tx><c:strRef><c:f>n</c:f><c:strCache>'
        f'<c:ptCount val="1"/><c:pt idx="0"><c:v>{escape(clean(series.name))}</c:v></c:pt></c:strCache>'
        "</c:strRef></c:tx>"
        f'<c:spPr><a:solidFill><a:srgbClr val="{series.colour}"/></a:solidFill></c:spPr>'
        '<c:invertIfNegative val="0"/>'
        f"{_labels(series, size)}<c:cat><c:strRef><c:f>c</c:f><c:strCache>{count}{names}</c:strCache></c:strRef>"
        "</c:cat>"
        f"<c:val><c:numRef><c:f>v</c:f><c:numCache><c:formatCode>#,##0</c:formatCode>{count}{values}</c:numCache>"
        "</c:numRef></c:val></c:ser>"
    )


def _labels(series: Series, size: int) -> str:
    """Numbers on the pieces, white on dark colours."""
    red, green, blue = (int(series.colour[at : at + 2], 16) for at in (0, 2, 4))
    ink = "FFFFFF" if 299 * red + 587 * green + 114 * blue < 128_000 else "000000"  # luma of 0..255, in thousandths
    return (
        '<c:dLbls><c:numFmt formatCode="#,##0;;" sourceLinked="0"/><c:spPr><a:noFill/></c:spPr><c:txPr><a:bodyPr/>'
        f'<a:lstStyle/><a:p><a:pPr><a:defRPr sz="{100 * (size - 3)}"><a:solidFill><a:srgbClr val="{ink}"/>'
        '</a:solidFill></a:defRPr></a:pPr><a:endParaRPr/></a:p></c:txPr><c:showLegendKey val="0"/><c:showVal val="1"/>'
        '<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
    )


def drawing(relation: str, place: int, title: str, size: tuple[int, int]) -> str:
    """What stands in the text for a chart of this size (EMU)."""
    wide, high = size
    return (
        '<w:drawing xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
        'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">'
        f'<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{wide}" cy="{high}"/>'
        f'<wp:docPr id="{place}" name="Chart {place}" descr={quoteattr(clean(title))}/><wp:cNvGraphicFramePr/>'
        f'<a:graphic xmlns:a="{_A}"><a:graphicData uri="{_C}"><c:chart xmlns:c="{_C}" '
        f'xmlns:r="{_R}" r:id="{relation}"/>'
        "</a:graphicData></a:graphic></wp:inline></w:drawing>"
    )
