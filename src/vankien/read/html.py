"""Saved web pages: the article told apart from what surrounds it, every visible word kept."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence

from lxml import etree

from vankien.flows.ports import Reading, SourceFile, View
from vankien.model.contribution import BlockRole, Channel
from vankien.model.note import Note, Severity
from vankien.read.assembly import Assembly
from vankien.read.base import Reader
from vankien.read.encoding import Decoded
from vankien.read.markup import Line, bare_lines, elements, parse_html, visible_lines
from vankien.text.normal import fold_plain

_FURNITURE_TAGS = frozenset({"nav", "aside", "footer", "header", "button", "select", "option"})
_FURNITURE_WORDS = re.compile(
    r"(?:^|[\s_-])(?:nav|navbar|menu|footer|sidebar|aside|related|breadcrumbs?|share|sharing|social|banner|ads?|"
    r"advert\w*|tags?|toolbar|pagination|comments?|lien-?quan|tin-?lien-?quan|tin-?khac|xem-?them)(?=$|[\s_-])"
)
_CAPTION_WORDS = re.compile(r"(?:^|[\s_-])(?:caption|figcaption|chu-?thich\w*|photo-?desc\w*)(?=$|[\s_-])")
_BYLINE_WORDS = re.compile(r"(?:^|[\s_-])(?:author|byline|tac-?gia|writer)(?=$|[\s_-])")
_HEADINGS = {f"h{level}": level - 1 for level in range(1, 7)}
LINKED = 0.8  # share of a line inside links from which it leads elsewhere
LONG_LINE = 40  # code points; shorter lines stand in menus as well as in articles


def read_html(source: SourceFile, _view: View) -> Reading:
    """One manuscript: menus, page heads and related links as furniture, captions and headings told."""
    root, decoded = parse_html(source.data)
    lines = [] if root is None else visible_lines(root)
    if root is None:
        return _bare(decoded)
    if not lines:
        return Reading("html", (), (*decoded.notes, Note("html-script-only", Severity.ERROR)))
    roles = roles_of(lines, article_lines(root))
    assembly = Assembly()
    for line, role in zip(lines, roles, strict=True):
        add_line(assembly, line, role)
    form = next(root.iter("textarea"), None) is not None and not any(role is BlockRole.HEADING for role in roles)
    channel = Channel.WEB if form else Channel.ARTICLE
    return Reading("html", (assembly.manuscript(channel, facts=facts_of(root, lines)),), decoded.notes)


def _bare(decoded: Decoded) -> Reading:
    """The words alone of a page that no tree can hold."""
    assembly = Assembly()
    for line in bare_lines(decoded.text):
        assembly.line(line)
    if not assembly.length:
        return Reading("html", (), (*decoded.notes, Note("html-script-only", Severity.ERROR)))
    notes = (*decoded.notes, Note("html-nested-deep", Severity.WARNING))
    return Reading("html", (assembly.manuscript(Channel.ARTICLE),), notes)


def add_line(assembly: Assembly, line: Line, role: BlockRole) -> None:
    """Adds a line of a page, or the row of a table, to the text."""
    if line.row is not None:
        table, row, cells = line.row
        assembly.row(cells, table, row, role)
    else:
        outline = next((_HEADINGS[tag] for tag, _ in elements(line) if tag in _HEADINGS), None)
        assembly.line(line.text, role, outline=outline if role is BlockRole.HEADING else None)


def article_lines(root: etree._Element) -> frozenset[str]:
    """The folded lines of what looks like the page's article; empty when nothing does."""
    from trafilatura import bare_extraction  # noqa: PLC0415 - takes half a second to load

    page = etree.tostring(root, encoding="unicode", method="html")
    try:
        found = bare_extraction(page, include_comments=False, include_tables=True, favor_recall=True, fast=True)
    except RecursionError:  # it walks deep pages step by step into themselves
        return frozenset()
    text = getattr(found, "text", None) or ""
    return frozenset(fold_plain(line).strip() for line in text.split("\n") if line.strip())


def roles_of(lines: Sequence[Line], article: frozenset[str]) -> list[BlockRole]:
    """What each line is. Inside the element that holds the article only marked menus are furniture,
    since a paragraph that the extraction overlooked must not be lost.
    """
    own = [_own_role(line) for line in lines]
    found = [
        line
        for line, role in zip(lines, own, strict=True)
        if role is not BlockRole.FURNITURE and fold_plain(line.text).strip() in article
    ]
    holder = _holder([line for line in found if len(line.text) >= LONG_LINE] or found)
    if holder is None:
        return own
    return [_role_in(line, role, holder) for line, role in zip(lines, own, strict=True)]


def _role_in(line: Line, own: BlockRole, holder: etree._Element) -> BlockRole:
    if own is BlockRole.HEADING and any(tag == "h1" for tag, _ in elements(line)):
        return own
    return own if holder in line.around else BlockRole.FURNITURE


def _own_role(line: Line) -> BlockRole:
    """What the elements around a line say of it."""
    heading = False
    for tag, words in elements(line):
        if tag in {"figcaption", "caption"} or _CAPTION_WORDS.search(words):
            return BlockRole.CAPTION
        heading = heading or tag in _HEADINGS
        in_article_head = tag == "header" and any(other == "article" for other, _ in elements(line))
        if (tag in _FURNITURE_TAGS and not in_article_head) or (tag != "body" and _FURNITURE_WORDS.search(words)):
            return BlockRole.FURNITURE
    if heading:
        return BlockRole.HEADING
    return BlockRole.FURNITURE if line.linked >= LINKED else BlockRole.BODY


def _holder(lines: Sequence[Line]) -> etree._Element | None:
    """The innermost element around all the lines."""
    if not lines:
        return None
    common = list(lines[0].around)
    for line in lines[1:]:
        inside = set(line.around)
        common = [element for element in common if element in inside]
    return common[0] if common else None


def facts_of(root: etree._Element, lines: Sequence[Line]) -> Mapping[str, str]:
    """Title, byline as printed, date of publication and site, as far as the page states them."""
    metas = dict(_metas(root))
    heading = next((line.text for line in lines if any(tag == "h1" for tag, _ in elements(line))), "")
    titles = [" ".join(str(element.xpath("string()")).split()) for element in root.iter("title")]
    return {
        "title": heading or metas.get("og:title", "") or (titles[0] if titles else ""),
        "byline": _byline(lines) or metas.get("author", ""),
        "published": metas.get("article:published_time", "") or metas.get("datepublished", "") or _json_date(root),
        "site": metas.get("og:site_name", ""),
    }


def _metas(root: etree._Element) -> Iterator[tuple[str, str]]:
    for element in root.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop")
        content = element.get("content")
        if name and content:
            yield name.lower(), content.strip()


def _byline(lines: Sequence[Line]) -> str:
    """The words of the last element that is marked as the author's: bylines stand at the end more often."""
    marked = [(_marked_author(line), line.text) for line in lines]
    last = next((element for element, _ in reversed(marked) if element is not None), None)
    return "" if last is None else " ".join(text for element, text in marked if element is last)


def _marked_author(line: Line) -> etree._Element | None:
    """The innermost element around a line that is marked as the author's."""
    around = zip(line.around, elements(line), strict=True)
    return next((element for element, (_, words) in around if _BYLINE_WORDS.search(words)), None)


def _json_date(root: etree._Element) -> str:
    """`datePublished` of the page's JSON-LD."""
    for script in root.iter("script"):
        if script.get("type") != "application/ld+json":
            continue
        try:
            stated = json.loads(script.text or "")
        except (ValueError, RecursionError):
            continue
        for one in stated if isinstance(stated, list) else [stated]:
            if isinstance(one, dict) and isinstance(one.get("datePublished"), str):
                return str(one["datePublished"])
    return ""


READER = Reader(name="html", suffixes=(".html", ".htm", ".xhtml"), read=read_html)
