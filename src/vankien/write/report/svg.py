"""A chart as SVG: text stays text, sharp at any size, readable by a screen reader."""

from vankien.write.claim_saying import number_text
from vankien.write.redline.words import escape
from vankien.write.report.figures import Chart, shortened

WIDTH, LABEL, VALUE = 760, 310, 60  # of the picture, of the words at the left, of the figure at the right
STEP, THICK, TOP = 24, 16, 6  # from bar to bar, a bar, above the first
LETTERS = 40  # that a label has room for
LEGEND = 22  # height of a line of it


def svg(chart: Chart, code: str) -> str:
    """Bars from the left, each with its sum; a legend when there is more than one series with anything in it."""
    used = [place for place in range(len(chart.series)) if any(bar.parts[place] for bar in chart.bars)]
    legend, lines = _legend(chart, used) if chart.has_legend else ("", 0)
    room = WIDTH - LABEL - VALUE
    most = max((bar.total for bar in chart.bars), default=1) or 1
    rows = []
    for place, bar in enumerate(chart.bars):
        y = TOP + place * STEP
        middle = y + THICK / 2
        rows.append(
            f'<text x="{LABEL - 8}" y="{middle:g}" text-anchor="end" dominant-baseline="central">'
            f"<title>{escape(bar.label)}</title>{escape(shortened(bar.label, LETTERS))}</text>"
        )
        at = 0
        for part, series in zip(bar.parts, chart.series, strict=True):
            if part:
                x, wide = LABEL + room * at / most, room * part / most
                said = f"{series.name}: {number_text(part, code)}"
                rows.append(
                    f'<rect x="{x:.1f}" y="{y}" width="{wide:.1f}" height="{THICK}" fill="#{series.colour}">'
                    f"<title>{escape(said)}</title></rect>"
                )
            at += part
        end = LABEL + room * bar.total / most + 6
        rows.append(
            f'<text x="{end:.1f}" y="{middle:g}" dominant-baseline="central">{number_text(bar.total, code)}</text>'
        )
    height = TOP + len(chart.bars) * STEP
    low = "" if not legend else f'<g transform="translate(0 {height + 4})">{legend}</g>'
    height += 4 + lines * LEGEND
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img" '
        f'aria-label="{escape(chart.title)}">{"".join(rows)}{low}</svg>'
    )


def _legend(chart: Chart, used: list[int]) -> tuple[str, int]:
    """The colours with their names, and how many lines they take."""
    x, line, made = 0, 0, []
    for place in used:
        series = chart.series[place]
        wide = 28 + 8 * len(series.name)
        if x and x + wide > WIDTH:
            x, line = 0, line + 1
        y = line * LEGEND
        made.append(
            f'<rect x="{x}" y="{y + 4}" width="12" height="12" fill="#{series.colour}"/>'
            f'<text x="{x + 17}" y="{y + 10}" dominant-baseline="central">{escape(series.name)}</text>'
        )
        x += wide
    return "".join(made), line + 1
