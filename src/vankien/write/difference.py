"""Two versions of a document side by side in one text, as a page, as plain lines, as data."""

import html
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from vankien.flows.compare import Comparison, SectionChange, SectionFate
from vankien.lang.base import Catalog
from vankien.model.document import Document, Unit

STRUCK, ADDED, PLAIN = "\x1b[31;9m", "\x1b[32;4m", "\x1b[0m"  # colour is never the only sign: strike and underline
STYLE = """
body{font:1.05rem/1.6 "Times New Roman",Tinos,"Liberation Serif",serif;max-width:46rem;margin:2rem auto;padding:0 1rem;
color:#1b1b1b;background:#fff}
p{margin:.3rem 0;white-space:pre-wrap}nav{border-bottom:1px solid #999;margin-bottom:1rem;padding-bottom:.5rem}
nav li{margin:.1rem 0}h1{font-size:1.2rem}h2{font-size:1rem;margin:.6rem 0 0}
del{color:#a40000;background:#fdecea}ins{color:#00562b;background:#e6f4ea}
del.moved,ins.moved{color:#5b3a00;background:#fff3d6}del.moved{text-decoration:line-through double}
ins.moved{text-decoration:underline double}sup a{color:inherit}
@media (prefers-color-scheme:dark){body{color:#e6e6e6;background:#181818}del{color:#ffb3ab;background:#4a1512}
ins{color:#a8e6bf;background:#123d24}del.moved,ins.moved{color:#ffdf9e;background:#463300}a{color:#9cc4ff}}
"""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of both versions: `kept`, `struck` or `added`; `move` numbers passages that moved, from 1."""

    kind: str
    text: str
    move: int | None = None


def runs(old: Document, new: Document, found: Comparison) -> Iterator[Run]:
    """Both versions in order: the kept and struck runs are the old text, the kept and added ones the new text."""
    gone = [(move.start, move.end, number) for number, move in enumerate(found.moves, 1)]
    came = sorted((move.first, move.last, number) for number, move in enumerate(found.moves, 1))
    at = shift = 0
    for edit in found.change.edits:
        start, end = edit.span.start, edit.span.end
        yield Run("kept", old.text[at:start])
        yield from _split("struck", old.text, start, end, gone)
        yield from _split("added", new.text, start + shift, start + shift + len(edit.text), came)
        at, shift = end, shift + edit.growth
    yield Run("kept", old.text[at:])


def _split(kind: str, text: str, start: int, end: int, moves: Sequence[tuple[int, int, int]]) -> Iterator[Run]:
    for first, last, number in moves:
        if first < start or last > end:
            continue
        yield Run(kind, text[start:first])
        yield Run(kind, text[first:last], number)
        start = last
    yield Run(kind, text[start:end])


def as_text(old: Document, new: Document, found: Comparison, catalog: Catalog, *, colour: bool = False) -> str:
    """What became of sections, then only the lines that change: struck words as `[-…-]`, added ones as `{+…+}`."""
    struck, added = ((STRUCK, PLAIN), (ADDED, PLAIN)) if colour else (("[-", "-]"), ("{+", "+}"))
    marks = {"kept": ("", ""), "struck": struck, "added": added}
    parts: list[str] = []
    for run in runs(old, new, found):
        opening, closing = marks[run.kind]
        number = "" if run.move is None else f"({catalog.say('page.diff.moved', number=run.move)}) "
        parts.append("\n".join(f"{opening}{number}{line}{closing}" if line else "" for line in run.text.split("\n")))
    changed = [line for line in "".join(parts).split("\n") if struck[0] in line or added[0] in line]
    return "".join(f"{line}\n" for line in (*told_sections(old, new, found, catalog), *changed))


def as_html(old: Document, new: Document, found: Comparison, catalog: Catalog, title: str) -> str:
    """A page of its own: what became of sections, then the whole text with its changes in place."""
    say = catalog.say
    body = "".join(_html(run) for run in runs(old, new, found))
    lines = "".join(f"<p>{line}</p>\n" for line in body.split("\n") if line)
    told = "".join(f"<li>{html.escape(line)}</li>" for line in told_sections(old, new, found, catalog))
    listed = f"<h2>{html.escape(say('page.diff.sections'))}</h2><ul>{told}</ul>" if told else ""
    counted = say("page.diff.counts", edits=len(found.change.edits), moves=len(found.moves))
    return (
        f'<!doctype html>\n<html lang="{catalog.code}"><head><meta charset="utf-8">'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>{html.escape(title)}</title><style>{STYLE}</style></head><body>\n"
        f"<nav><h1>{html.escape(title)}</h1><p>{html.escape(counted)}</p>{listed}</nav>\n"
        f"<main>{lines}</main></body></html>\n"
    )


def _html(run: Run) -> str:
    if run.kind == "kept":
        return html.escape(run.text)
    tag = "del" if run.kind == "struck" else "ins"
    if run.move is None:
        return _around(html.escape(run.text), f"<{tag}>", f"</{tag}>")
    here, there = ("from", "to") if tag == "del" else ("to", "from")
    mark = f'<sup><a href="#{there}{run.move}">{"→" if tag == "del" else "←"}{run.move}</a></sup>'
    first, *rest = _around(html.escape(run.text), f'<{tag} class="moved">', f"</{tag}>").split("\n")
    return "\n".join((f'<span id="{here}{run.move}">{mark}</span>{first}', *rest))


def _around(words: str, opening: str, closing: str) -> str:
    """Marks on each line of the words."""
    return "\n".join(f"{opening}{line}{closing}" if line else "" for line in words.split("\n"))


def as_json(old: Document, new: Document, found: Comparison) -> str:
    """The edits (`start`, `end` in the old text, the new words), passages that moved, sections and their fates."""
    edits = [{"start": one.span.start, "end": one.span.end, "text": one.text} for one in found.change.edits]
    moves = [
        {"start": one.start, "end": one.end, "new_start": one.first, "new_end": one.last, "same": one.is_same}
        for one in found.moves
    ]
    sections = [
        {"fate": str(one.fate), "old": _unit(one.old, old), "new": _unit(one.new, new)} for one in found.sections
    ]
    record = {"length": found.change.length, "edits": edits, "moves": moves, "sections": sections}
    return json.dumps(record, ensure_ascii=False, indent=1) + "\n"


def _unit(unit: Unit | None, document: Document) -> dict[str, object] | None:
    if unit is None:
        return None
    span = [unit.span.start, unit.span.end]
    return {"id": unit.id, "number": unit.number, "heading": unit.heading.of(document.text), "span": span}


def told_sections(old: Document, new: Document, found: Comparison, catalog: Catalog) -> tuple[str, ...]:
    """A sentence for each section that came, went, moved, changed its number or its heading."""
    return tuple(_told(one, old, new, catalog) for one in found.sections)


def _told(one: SectionChange, old: Document, new: Document, catalog: Catalog) -> str:
    before = "" if one.old is None else _named(one.old, old, catalog)
    after = "" if one.new is None else _named(one.new, new, catalog)
    key = "section-moved" if one.fate is SectionFate.MOVED else one.fate
    return catalog.say(f"page.diff.{key}", old=before, new=after)


def _named(unit: Unit, document: Document, catalog: Catalog) -> str:
    """`Phần I, mục 3 “Đối ngoại”`: the numbered units from the outside in, and the heading."""
    path = [one for one in document.path(unit.id) if one.number is not None]
    said = ", ".join(f"{catalog.say(f'term.kind.{one.kind}')} {one.number}" for one in path)
    said = said or catalog.say(f"term.kind.{unit.kind}")
    heading = " ".join(unit.heading.of(document.text).split())
    return f"{said[:1].upper()}{said[1:]}" + (f" “{heading}”" if heading else "")
