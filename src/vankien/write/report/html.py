"""`report.html`: the summary report as one page without script and network, to read, print or send."""

from vankien.flows.outcome import Outcome
from vankien.flows.ports import PaperOptions
from vankien.write.claim_saying import number_text
from vankien.write.redline.words import escape
from vankien.write.report.figures import Chart, charts, facts
from vankien.write.report.svg import svg
from vankien.write.saying import Desk, desk

STYLE = (
    "body{font:16px/1.5 'Segoe UI','Noto Sans',Arial,sans-serif;color:#1a1a1a;background:#fff;max-width:62rem;"
    "margin:2rem auto;padding:0 1rem}h1{font-size:1.6rem;margin:0}h2{font-size:1.15rem;margin:2rem 0 .5rem}"
    ".about{margin:.2rem 0 1.5rem;color:#444}table{border-collapse:collapse;width:100%}"
    "th,td{border:1px solid #bbb;padding:.3rem .6rem;text-align:left;vertical-align:top}"
    "td+td,th+th{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}thead{background:#f0f0f0}"
    "svg{width:100%;height:auto;font:13px 'Segoe UI','Noto Sans',Arial,sans-serif}details{margin-top:.5rem}"
    "summary{cursor:pointer}section{break-inside:avoid}@page{size:A4;margin:18mm}@media print{details{display:none}}"
)


def write_report_html(outcome: Outcome, options: PaperOptions) -> bytes:
    """The page; the same outcome gives the same bytes."""
    on = desk(outcome, options)
    say = on.words.say
    title = escape(say("paper.report.title"))
    about = outcome.consultation.title or say("paper.synthesis.default-title")
    issuer = f"{escape(outcome.consultation.issuer)} · " if outcome.consultation.issuer else ""
    rows = "".join(f"<tr><td>{escape(name)}</td><td>{escape(value)}</td></tr>" for name, value in facts(on))
    page = (
        f'<!doctype html>\n<html lang="{on.words.code}">\n<head>\n<meta charset="utf-8">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f'<meta name="viewport" content="width=device-width,initial-scale=1">\n<title>{title}</title>\n'
        f"<style>{STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n"
        f'<p class="about">{issuer}{escape(about)}</p>\n<table><tbody>{rows}</tbody></table>\n'
        f"{''.join(_section(on, chart) for chart in charts(on))}</body>\n</html>\n"
    )
    return page.encode("utf-8", "replace")


def _section(on: Desk, chart: Chart) -> str:
    remark = f"<p>{escape(chart.remark)}</p>" if chart.remark else ""
    return (
        f"<section><h2>{escape(chart.title)}</h2>\n{svg(chart, on.words.code)}{remark}\n"
        f"<details><summary>{escape(on.words.say('paper.report.table'))}</summary>"
        f"{_table(on, chart)}</details></section>\n"
    )


def _table(on: Desk, chart: Chart) -> str:
    code = on.words.code
    used = [place for place in range(len(chart.series)) if any(bar.parts[place] for bar in chart.bars)]
    heads = "".join(f"<th>{escape(chart.series[place].name)}</th>" for place in used)
    total = f"<th>{escape(on.words.say('paper.report.total'))}</th>"
    rows = []
    for bar in chart.bars:
        cells = "".join(f"<td>{number_text(bar.parts[place], code)}</td>" for place in used)
        rows.append(f"<tr><td>{escape(bar.label)}</td>{cells}<td>{number_text(bar.total, code)}</td></tr>")
    return f"<table><thead><tr><th></th>{heads}{total}</tr></thead><tbody>{''.join(rows)}</tbody></table>"
