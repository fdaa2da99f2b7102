"""Saved web pages: the article told apart from what surrounds it, every visible word kept."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from lxml import etree

from vankien.flows.ports import Reading, SourceFile, View
from vankien.lang.en import sites as en
from vankien.lang.vi import sites as vi
from vankien.model.contribution import BlockRole, Channel
from vankien.model.note import Note, Severity
from vankien.read.assembly import Assembly
from vankien.read.base import Reader
from vankien.read.encoding import Decoded
from vankien.read.markup import Line, bare_lines, elements, parse_html, visible_lines
from vankien.read.pagefacts import facts_of, is_author, is_name_label, is_stamp
from vankien.text.normal import fold_plain

_FURNITURE_TAGS = frozenset({"nav", "aside", "footer", "header", "button", "select", "option"})
_FURNITURE_WORDS = re.compile(
    r"(?:^|[\s_-])(?:nav|navbar|menu|footer|sidebar|aside|related|breadcrumbs?|share|sharing|social|banner|ads?|"
    r"advert\w*|tags?|toolbar|pagination|lien-?quan|tin-?lien-?quan|tin-?khac|xem-?them)(?=$|[\s_-])"
)
_COMMENT_WORDS = re.compile(r"(?:^|[\s_-])comments?(?=$|[\s_-])")
_CAPTION_WORDS = re.compile(
    r"(?:^|[\s_-])(?:\w*caption|chu-?thich\w*|(?:photo|image|img|pic|anh)[_-]?desc\w*)(?=$|[\s_-])"
)
_TITLE_WORDS = re.compile(r"(?:^|[\s_-])(?:title|headline|tieu-?de)(?=$|[\s_-])")
_RELATED = re.compile("|".join((*vi.RELATED, *en.RELATED)))
_HEADINGS = {f"h{level}": level - 1 for level in range(1, 7)}
LINKED = 0.7  # share of a line inside links from which it leads elsewhere
LEAST_LONG = 3  # such lines of an article that show where it stands; with fewer, short ones are asked too
NEAR_TITLE = 3  # lines of the article, among which some sites print the day
PROSE = 80  # code points; a longer line without links is a paragraph more often than a menu
LONG_LINE = 40  # code points; shorter lines stand in menus as well as in articles
THREAD = 3  # times the length of the page's own prose, which its comments must have to be what the page is about


@dataclass(frozen=True, slots=True)
class Told:
    """What each line is; the places of the title and of the article's first line."""

    roles: tuple[BlockRole, ...]
    title: int | None
    body: int


def read_html(source: SourceFile, _view: View) -> Reading:
    """One manuscript: menus, page heads and related links as furniture, captions and headings told."""
    root, decoded = parse_html(source.data)
    lines = [] if root is None else visible_lines(root)
    if root is None:
        return _bare(decoded)
    if not lines:
        return Reading("html", (), (*decoded.notes, Note("html-script-only", Severity.ERROR)))
    told = roles_of(lines, article_lines(root))
    assembly = Assembly()
    for line, role in zip(lines, told.roles, strict=True):
        add_line(assembly, line, role)
    channel = Channel.WEB if _is_form(root, lines, told) else Channel.ARTICLE
    facts = facts_of(root, lines, told.title, told.body)
    return Reading("html", (assembly.manuscript(channel, facts=facts),), decoded.notes)


def _is_form(root: etree._Element, lines: Sequence[Line], told: Told) -> bool:
    """Whether the page shows what somebody filled in: a field for words, or a label that asks for a name."""
    has_field = next(root.iter("textarea"), None) is not None
    if has_field and not any(role is BlockRole.HEADING for role in told.roles):
        return True
    return any(
        role is BlockRole.BODY and (is_name_label(line.text.partition("\t")[0]) or _is_named_field(line.text))
        for line, role in zip(lines, told.roles, strict=True)
    )


def _is_named_field(said: str) -> bool:
    """Whether a line is a label that asks for a name with a name behind its colon: "Name: Oonagh Reid"."""
    label, colon, value = said.partition(":")
    return bool(colon) and 0 < len(value.strip()) <= LONG_LINE and is_name_label(label)


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


def roles_of(lines: Sequence[Line], article: frozenset[str]) -> Told:
    """What each line is.

    Inside the element that holds the article only marked menus are furniture, since a paragraph that the extraction
    overlooked must not be lost; what stands between title and article is its lead.
    """
    own = [_own_role(line) for line in lines]
    if _is_thread(lines, own):
        return _told_thread(lines, own)
    is_found = [
        role is not BlockRole.FURNITURE and fold_plain(line.text).strip() in article
        for line, role in zip(lines, own, strict=True)
    ]
    if not any(is_found):  # the extraction gave up: where the long paragraphs stand together
        is_found = [
            role is BlockRole.BODY and len(line.text) >= PROSE and line.linked < LINKED / 2
            for line, role in zip(lines, own, strict=True)
        ]
    found = [line for line, is_one in zip(lines, is_found, strict=True) if is_one]
    long = [line for line in found if len(line.text) >= LONG_LINE]
    holder = _holder(long if len(long) >= LEAST_LONG else found)
    if holder is None:
        return Told(tuple(own), _title(lines, own, len(lines)), 0)
    inside = [place for place, line in enumerate(lines) if is_found[place] and holder in line.around]
    title = _title(lines, own, inside[0])
    first = next((place for place in inside if title is None or place > title), inside[0])
    roles = [_role_in(line, role, holder) for line, role in zip(lines, own, strict=True)]
    _tell_lead(lines, own, roles, title, first)
    return Told(tuple(roles), title, first)


def _is_thread(lines: Sequence[Line], own: Sequence[BlockRole]) -> bool:
    """Whether a page is made of comments, with a few words of its own over them, and no article with comments below."""
    said = sum(len(line.text) for line in lines if _is_comment(line))
    prose = sum(
        len(line.text)
        for line, role in zip(lines, own, strict=True)
        if role is BlockRole.BODY and len(line.text) >= LONG_LINE
    )
    return said > 0 and said >= THREAD * prose


def _told_thread(lines: Sequence[Line], own: Sequence[BlockRole]) -> Told:
    """The roles on a page of comments: what says something within them is text, as what stands over them is."""
    roles = [
        (BlockRole.BODY if line.linked < LINKED else BlockRole.FURNITURE) if _is_comment(line) else role
        for line, role in zip(lines, own, strict=True)
    ]
    first = next(place for place, line in enumerate(lines) if _is_comment(line))
    return Told(tuple(roles), _title(lines, own, first), first)


def _is_comment(line: Line) -> bool:
    """Whether a line stands in an element for comments, and in none of its menus, buttons or forms."""
    around = [(tag, words) for tag, words in elements(line) if tag != "body"]
    is_menu = any(
        tag in _FURNITURE_TAGS - {"header", "footer"} or _FURNITURE_WORDS.search(words) for tag, words in around
    )
    return not is_menu and any(_COMMENT_WORDS.search(words) for _, words in around)


def _tell_lead(
    lines: Sequence[Line], own: Sequence[BlockRole], roles: list[BlockRole], title: int | None, first: int
) -> None:
    """Corrects the roles of what stands between title and article, and of the stamp that tells day and author."""
    if title is not None:
        roles[title] = BlockRole.HEADING
        for place in range(title + 1, first):
            is_lead = own[place] is BlockRole.BODY and len(lines[place].text) >= LONG_LINE
            roles[place] = BlockRole.BODY if is_lead else roles[place]
    for place, line in enumerate(lines):
        is_near = place < first + NEAR_TITLE and roles[place] is BlockRole.BODY
        is_beside = title is not None and title < place < first and is_author(line)
        if is_near and (is_stamp(line.text) or is_beside):
            roles[place] = BlockRole.FURNITURE


def _title(lines: Sequence[Line], own: Sequence[BlockRole], first: int) -> int | None:
    """The line that names the article: its first-level heading, else the last marked title before it."""
    for place, line in enumerate(lines):
        if any(tag == "h1" for tag, _ in elements(line)) and not _in_menu(line):
            return place
    marked = [place for place in range(min(first + 1, len(lines))) if _is_marked_title(lines[place])]
    headings = [place for place in range(min(first, len(lines))) if own[place] is BlockRole.HEADING]
    return max([*marked[-1:], *headings[-1:]], default=None)


def _in_menu(line: Line) -> bool:
    """Whether a line stands in the page's own head or in a menu, as a site's name does."""
    return any(tag in {"nav", "footer", "aside"} for tag, _ in elements(line))


def _is_marked_title(line: Line) -> bool:
    return any(_TITLE_WORDS.search(words) for _, words in list(elements(line))[:2])


def _role_in(line: Line, own: BlockRole, holder: etree._Element) -> BlockRole:
    return own if holder in line.around else BlockRole.FURNITURE


def _own_role(line: Line) -> BlockRole:
    """What the elements around a line say of it."""
    heading = False
    for tag, words in elements(line):
        if tag in {"figcaption", "caption"} or _CAPTION_WORDS.search(words):
            return BlockRole.CAPTION
        heading = heading or tag in _HEADINGS
        in_article_head = tag == "header" and any(other == "article" for other, _ in elements(line))
        if (tag in _FURNITURE_TAGS and not in_article_head) or (tag != "body" and _is_menu_word(words)):
            return BlockRole.FURNITURE
    if _RELATED.fullmatch(fold_plain(line.text).strip(" :.»")):
        return BlockRole.FURNITURE
    if heading:
        return BlockRole.HEADING
    return BlockRole.FURNITURE if line.linked >= LINKED else BlockRole.BODY


def _is_menu_word(words: str) -> bool:
    """Whether what an element is called says that it is no part of an article, as comments below one are not."""
    return _FURNITURE_WORDS.search(words) is not None or _COMMENT_WORDS.search(words) is not None


def _holder(lines: Sequence[Line]) -> etree._Element | None:
    """The innermost element around all the lines; the page's `article` or `main` when that lies around it."""
    if not lines:
        return None
    common = list(lines[0].around)
    for line in lines[1:]:
        inside = set(line.around)
        common = [element for element in common if element in inside]
    named = [element for wanted in ("article", "main") for element in common if element.tag == wanted]
    return named[0] if named else common[0] if common else None


READER = Reader(name="html", suffixes=(".html", ".htm", ".xhtml"), read=read_html)
