"""`redline.html`: the draft with its outline at the left and every proposal in its place.

One self-contained page without network: style and script stand inside, and a content policy forbids the rest. It reads
without its script; the script filters, switches language and theme, and walks by keyboard.
"""

from base64 import b64encode
from hashlib import sha256
from importlib.resources import files

from vankien.flows.outcome import Outcome
from vankien.flows.ports import PaperOptions
from vankien.model.amendment import Stance
from vankien.model.anchor import AnchorState
from vankien.model.decision import Verdict
from vankien.write.redline.cards import card, is_open
from vankien.write.redline.outline import outline, sections
from vankien.write.redline.text import text
from vankien.write.redline.words import Both, escape
from vankien.write.saying import Desk, desk, names


def write_redline(outcome: Outcome, options: PaperOptions) -> bytes:
    """The page; the same outcome gives the same bytes."""
    on = desk(outcome, options)
    both = Both(options.language)
    script = files(__package__).joinpath("page.js").read_text(encoding="utf-8")
    style = files(__package__).joinpath("page.css").read_text(encoding="utf-8")
    digest = b64encode(sha256(script.encode("utf-8")).digest()).decode("ascii")
    policy = f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{digest}'; "
    policy += "base-uri 'none'; form-action 'none'"
    said = outcome.consultation.title or both.words.say("page.title")
    title = escape(said[:1].upper() + said[1:])
    page = (
        f'<!doctype html>\n<html lang="{options.language}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width,initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{title}</title>\n<style>{style}</style>\n</head>\n<body>\n"
        f'<a class="skip" href="#doc">{both("page.skip")}</a>\n{_head(on, both, title)}'
        f'<div class="wrap">\n<nav aria-label="{both.words.say("page.outline")}">{outline(on, both)}</nav>\n<main>\n'
        f'<p class="legend">{both("page.legend")}</p>\n{_open(on, both)}'
        f'<article class="doc" id="doc">\n{text(on, both)}</article>\n{_opinions(on, both)}</main>\n</div>\n'
        f'<dialog id="help"><h2>{both("page.help")}</h2><p>{both("page.help.text")}</p>'
        f'<form method="dialog"><button>Esc</button></form></dialog>\n<script>{script}</script>\n</body>\n</html>\n'
    )
    return page.encode("utf-8", "replace")


def _head(on: Desk, both: Both, title: str) -> str:
    outcome = on.outcome
    counts = both(
        "page.counts",
        contributions=len(outcome.contributions),
        amendments=len(outcome.amendments),
        groups=len(outcome.groups),
        conflicts=len(outcome.conflicts),
        opinions=len(outcome.opinions),
    )
    states = _select("state", "page.filter.state", [(str(one), f"term.state.{one}") for one in AnchorState], both)
    given = [(str(one), f"term.verdict.{one}") for one in Verdict]
    verdicts = _select("verdict", "page.filter.verdict", [("none", "term.verdict.none"), *given], both)
    units = "".join(f'<option value="{escape(own)}">{escape(name)}</option>' for own, name in sections(on))
    every = both.words.say("page.filter.unit")
    option = f'<option value="" {both.data("page.filter.unit")}>{every}</option>'
    unit = f'<select id="unit" aria-label="{every}">{option}{units}</select>'
    chosen = on.options.language
    languages = "".join(
        f'<option value="{code}"{" selected" if code == chosen else ""}>{name}</option>'
        for code, name in (("vi", "Tiếng Việt"), ("en", "English"))
    )
    search = both.words.say("page.search")
    return (
        f'<header><h1>{title}</h1><span class="counts">{counts}</span>\n<div class="bar" role="search">'
        f'<input type="search" id="search" placeholder="{search}" aria-label="{search}" {both.data("page.search")}>'
        f'{states}{verdicts}{unit}<label class="tick">'
        f'<input type="checkbox" id="meet"> {both("page.filter.conflict")}</label>'
        f'<output aria-live="polite"><span id="shown">{len(on.outcome.groups)}</span> {both("page.shown")}</output>'
        f'<button id="reset" {both.data("page.reset")}>{both.words.say("page.reset")}</button>'
        f'<select id="lang" aria-label="Ngôn ngữ / Language">{languages}</select>'
        f'<button id="theme" {both.data("page.theme")}>{both.words.say("page.theme")}</button>'
        f'<button id="print" {both.data("page.print")}>{both.words.say("page.print")}</button>'
        f'<button id="keys" {both.data("page.help")}>{both.words.say("page.help")}</button></div></header>\n'
    )


def _select(own: str, label: str, choices: list[tuple[str, str]], both: Both) -> str:
    rows = "".join(f'<option value="{value}" {both.data(key)}>{both.words.say(key)}</option>' for value, key in choices)
    name = both.words.say(label)
    return f'<select id="{own}" aria-label="{name}"><option value="" {both.data(label)}>{name}</option>{rows}</select>'


def _open(on: Desk, both: Both) -> str:
    """The list of what a person must place."""
    groups = [group for group in on.outcome.groups if is_open(on.amendments[group.representative])]
    inside = "".join(card(on, both, group) for group in groups) or f"<p>{both('page.open.none')}</p>"
    return f'<section class="list" id="open"><h2>{both("page.open")} ({len(groups)})</h2>{inside}</section>\n'


def _opinions(on: Desk, both: Both) -> str:
    if not on.outcome.opinions:
        return ""
    rows = []
    for stance in Stance:
        found = [one for one in on.outcome.opinions if one.stance is stance]
        if not found:
            continue
        rows.append(f"<h3>{both(f'term.stance.{stance}')} ({sum(one.count for one in found)})</h3>")
        for one in found:
            who = escape(names(on, [one.contribution]))
            rows.append(f'<p class="remark"><b>{who}</b>: {escape(one.text.strip())}</p>')
    return f'<section class="list" id="opinions"><h2>{both("page.opinions")}</h2>{"".join(rows)}</section>\n'
