"""`claims.html`: the draft at the left, what was found about its figures at their side.

One self-contained page without network; it reads without its script, which only filters and switches language.
"""

from base64 import b64encode
from collections import defaultdict
from collections.abc import Iterator
from hashlib import sha256
from importlib.resources import files

from vankien.flows.claims import Checked
from vankien.flows.ports import PaperOptions
from vankien.lang.registry import CATALOGS
from vankien.model.claim import Claim, ClaimVerdict, Fact
from vankien.model.document import Document
from vankien.write.claim_saying import details, fact_text, period_text, why
from vankien.write.claims.xlsx import passage
from vankien.write.redline.words import Both, escape

VERDICTS = (ClaimVerdict.DIFFERS, ClaimVerdict.INCONSISTENT, ClaimVerdict.AGREES, ClaimVerdict.UNKNOWN)


def write_claims_html(checked: Checked, options: PaperOptions) -> bytes:
    """The page; the same claims give the same bytes."""
    both = Both(options.language)
    script = files(__package__).joinpath("page.js").read_text(encoding="utf-8")
    style = files(__package__).joinpath("page.css").read_text(encoding="utf-8")
    digest = b64encode(sha256(script.encode("utf-8")).digest()).decode("ascii")
    policy = f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{digest}'; "
    policy += "base-uri 'none'; form-action 'none'"
    title = escape(both.words.say("claim.page.title"))
    page = (
        f'<!doctype html>\n<html lang="{options.language}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width,initial-scale=1">\n'
        f"<title>{title}: {escape(checked.draft.file)}</title>\n<style>{style}</style>\n</head>\n<body>\n"
        f"{_head(checked, both)}<main>\n{_wrong(checked, both)}{''.join(_lines(checked, both))}</main>\n"
        f"<script>{script}</script>\n</body>\n</html>\n"
    )
    return page.encode("utf-8", "replace")


def _head(checked: Checked, both: Both) -> str:
    counts = {str(verdict): checked.count(verdict) for verdict in VERDICTS}
    summary = both("claim.page.summary", total=len(checked.claims), **counts)
    ticks = "".join(
        f'<label class="tick {verdict}"><input type="checkbox" value="{verdict}" checked> '
        f"{both(f'claim.verdict.{verdict}')} <b>{counts[str(verdict)]}</b></label>"
        for verdict in VERDICTS
    )
    no_register = "" if checked.register else f'<p class="note">{both("claim.page.no-register")}</p>'
    languages = "".join(
        f'<option value="{code}"{" selected" if code == both.words.code else ""}>{name}</option>'
        for code, name in (("vi", "Tiếng Việt"), ("en", "English"))
    )
    return (
        f'<header><h1>{both("claim.page.title")}</h1><p class="file">{escape(checked.draft.file)}</p>'
        f'<p class="summary">{summary}</p>{no_register}<div class="bar">{ticks}'
        f'<select id="lang" aria-label="Ngôn ngữ / Language">{languages}</select></div></header>\n'
    )


def _wrong(checked: Checked, both: Both) -> str:
    """The list of what a person must look at, each line leading to its place."""
    if not checked.wrong:
        return f'<section class="wrong good"><p>{both("claim.page.none")}</p></section>\n'
    text = checked.draft.document.text
    rows = "".join(
        f'<li class="{claim.verdict}"><a href="#{claim.id}"><b>{escape(claim.text)}</b></a> '
        f'<span class="chip {claim.verdict}">{both(f"claim.verdict.{claim.verdict}")}</span> '
        f"{_facts(claim, both)}<small>{escape(passage(text, claim))}</small></li>"
        for claim in checked.wrong
    )
    return (
        f'<section class="wrong"><h2>{both("claim.page.wrong")} ({len(checked.wrong)})</h2><ol>{rows}</ol></section>\n'
    )


def _lines(checked: Checked, both: Both) -> Iterator[str]:
    """One row a paragraph: its words with figures marked, and their cards."""
    document = checked.draft.document
    by_line: dict[int, list[Claim]] = defaultdict(list)
    for claim in checked.claims:
        by_line[document.text.rfind("\n", 0, claim.span.start) + 1].append(claim)
    headings = {unit.heading.start for unit in document.units if not unit.heading.is_empty}
    labels = {unit.span.start: unit.label for unit in document.units if unit.label_generated and unit.label}
    at = 0
    for line in document.text.split("\n"):
        if line.strip():
            label = labels.get(at)
            words = (f'<span class="label">{escape(label)} </span>' if label else "") + _marked(line, at, by_line[at])
            kind = "line head" if at in headings and len(line) < 300 else "line"
            cards = "".join(_card(document, claim, both) for claim in by_line[at])
            yield f'<div class="{kind}"><p>{words}</p><aside>{cards}</aside></div>\n'
        at += len(line) + 1


def _marked(line: str, at: int, claims: list[Claim]) -> str:
    parts, done = [], 0
    for claim in claims:
        start, end = claim.span.start - at, claim.span.end - at
        parts.append(_cells(line[done:start]))
        inside = f'title="{escape(why(claim, CATALOGS["vi"]))}">{escape(line[start:end])}'
        parts.append(f'<a class="figure {claim.verdict}" href="#{claim.id}" id="t-{claim.id}" {inside}</a>')
        done = end
    return "".join([*parts, _cells(line[done:])])


def _cells(words: str) -> str:
    return '<span class="cell"></span>'.join(map(escape, words.split("\t")))


def _card(document: Document, claim: Claim, both: Both) -> str:
    scope = "" if claim.period_scope is None else f" <i>({both(f'claim.scope.{claim.period_scope}')})</i>"
    when = f"{escape(period_text(claim.period))}{scope}" if claim.period is not None and claim.period.end else ""
    rows = [("claim.page.what", escape(claim.what)), ("claim.page.when", when)]
    rows.append(("claim.page.where", escape(claim.place.name) if claim.place else ""))
    facts = "".join(f"<dt>{both(key)}</dt><dd>{inside}</dd>" for key, inside in rows if inside)
    because = "" if claim.because is None else f'<p class="because">{both(f"claim.because.{claim.because}")}</p>'
    behind = "".join(_behind(document, claim, fact, both) for fact in claim.facts)
    told = " told" if claim.facts else ""
    return (
        f'<section class="card {claim.verdict}{told}" id="{claim.id}" data-verdict="{claim.verdict}">'
        f'<p><a href="#t-{claim.id}"><b>{escape(claim.text)}</b></a> '
        f'<span class="chip {claim.verdict}">{both(f"claim.verdict.{claim.verdict}")}</span></p>{because}'
        f"{_facts(claim, both)}{behind}<dl>{facts}</dl></section>"
    )


def _facts(claim: Claim, both: Both) -> str:
    return "".join(f'<p class="fact">{_both(fact, both)}</p>' for fact in claim.facts)


def _both(fact: Fact, both: Both) -> str:
    """A fact's sentence in both languages; the page's style shows one."""
    said = {code: escape(fact_text(fact, words)) for code, words in CATALOGS.items()}
    if len(set(said.values())) == 1:
        return said[both.words.code]
    return "".join(f'<span class="{code}" lang="{code}">{words}</span>' for code, words in said.items())


def _behind(document: Document, claim: Claim, fact: Fact, both: Both) -> str:
    """What a fact rests on, folded: rule, rows, evidence; the other figures that it speaks of."""
    parts = []
    if fact.spans:
        words = ", ".join(escape(span.of(document.text)) for span in fact.spans)
        parts.append(f"<p>{both('claim.page.others')}: {words}</p>")
    said = {code: details(fact, words) for code, words in CATALOGS.items()}
    for vi, en in zip(said["vi"], said["en"], strict=True):
        spoken = (f'<span class="{code}" lang="{code}">{escape(one)}</span>' for code, one in (("vi", vi), ("en", en)))
        parts.append(f"<p>{''.join(spoken)}</p>")
    if not parts:
        return ""
    is_open = " open" if claim.verdict is ClaimVerdict.DIFFERS else ""
    return f'<details class="behind"{is_open}><summary>{both("claim.page.behind")}</summary>{"".join(parts)}</details>'
