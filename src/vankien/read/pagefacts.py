"""What a saved page states about its article: title, byline as printed, day of publication, site."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from lxml import etree

from vankien.lang.en import sites as en
from vankien.lang.vi import sites as vi
from vankien.lang.vi.days import day
from vankien.read.markup import Line, elements
from vankien.text.normal import fold_plain

_BYLINE_WORDS = re.compile(r"(?:^|[\s_-])(?:author|byline|tac-?gia|writer)(?=$|[\s_-])")
_PUBLISHED = re.compile(rf"(?:{'|'.join((*vi.PUBLISHED, *en.PUBLISHED))})\b")
_BY = re.compile(rf"\s*(?:{'|'.join((*vi.BYLINES, *en.BYLINES))})\b\s*:?\s+(?=\S)", re.IGNORECASE)
_NAME_LABEL = re.compile("|".join((*vi.NAMES, *en.NAMES)))
_PARTS = re.compile(r"\s*[•·|]\s*")
_MONTHS = {name: number for number, name in enumerate(vi.MONTHS, 1)}
_NAMES = "|".join(sorted(_MONTHS, key=len, reverse=True))
_WORDED = re.compile(rf"(\d{{1,2}}),?\s+{vi.MONTH}\s+({_NAMES}),?\s+(\d{{4}})")
LONGEST_STAMP = 120  # code points of a line that tells the day; a longer one is prose that mentions it
NEAR = 6  # lines after the title, among which sites print the day and the author


def facts_of(root: etree._Element, lines: Sequence[Line], title: int | None, body: int) -> Mapping[str, str]:
    """Title, byline, `published` (ISO) and site, as far as the page states them.

    `title` is the place of the heading among the lines, `body` that of the article's first line. The day is never
    that of the visit: of the days that are printed only one behind the title, or one said to be of publication, counts.
    """
    metas = dict(_metas(root))
    titles = [" ".join(str(element.xpath("string()")).split()) for element in root.iter("title")]
    stated = list(_stated(root))
    heading = "" if title is None else lines[title].text
    author = next((name for _, name in stated if name), "")
    return {
        "title": heading or metas.get("og:title", "") or (titles[0] if titles else ""),
        "byline": _byline(lines, title, body, author) or metas.get("author", ""),
        "published": metas.get("article:published_time", "")
        or metas.get("datepublished", "")
        or next((date for date, _ in stated if date), "")
        or _printed_day(root, lines, title, body),
        "site": metas.get("og:site_name", ""),
    }


def _metas(root: etree._Element) -> Iterator[tuple[str, str]]:
    for element in root.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop")
        content = element.get("content")
        if name and content:
            yield name.lower(), content.strip()


def is_stamp(text: str) -> bool:
    """Whether a line only tells a day, an hour, who printed it: no words of the article."""
    return len(text) <= LONGEST_STAMP and day_in(text) is not None and not text.rstrip().endswith((".", "!", "?"))


def day_in(text: str) -> str | None:
    """The day that a line tells, ISO; None when it tells none."""
    found = day(text)
    if found is not None:
        return found
    match = _WORDED.search(fold_plain(text))
    return None if match is None else f"{match[3]}-{_MONTHS[match[2]]:02}-{int(match[1]):02}"


def _printed_day(root: etree._Element, lines: Sequence[Line], title: int | None, body: int) -> str:
    """The day behind the title, else one that the page calls the day of publication."""
    after = [] if title is None else lines[title + 1 : max(body, min(title + 1 + NEAR, len(lines)))]
    for line in after:
        found = day_in(line.text) if is_stamp(line.text) else None
        if found is not None:
            return found
    labelled = (line.text for line in lines if is_stamp(line.text) and _PUBLISHED.search(fold_plain(line.text)))
    found = next((found for text in labelled if (found := day_in(text)) is not None), None)
    if found is not None or title is None:
        return found or ""
    beside = {element for line in after for element in line.around[:2]}
    times = (one.get("datetime", "") for one in root.iter("time") if one in beside or one.getparent() in beside)
    return next((said for said in times if said[:4].isdecimal()), "")


def _byline(lines: Sequence[Line], title: int | None, body: int, named: str) -> str:
    """The words of the last element that is marked as the author's, else the line behind the title that names one."""
    filled = (line.row[2] for line in lines if line.row is not None and len(line.row[2]) == 2)
    field = next((value for label, value in filled if is_name_label(label)), "")
    if field:
        return field
    marked = [(_marked_author(line), line.text) for line in lines]
    last = next((element for element, _ in reversed(marked) if element is not None), None)
    if last is not None:
        said = [text for element, text in marked if element is last]
        return " ".join(map(partial(_BY.sub, "", count=1), said))
    for line in lines[title + 1 : body] if title is not None else ():
        first = _PARTS.split(line.text)[0]
        if (named and named in line.text) or _BY.match(line.text):
            return _BY.sub("", first, count=1)
    return named


def is_name_label(text: str) -> bool:
    """Whether words are the label of a form's field for a name."""
    return _NAME_LABEL.fullmatch(fold_plain(text).strip(" :*")) is not None


def is_author(line: Line) -> bool:
    """Whether a line is marked as the author's."""
    return _marked_author(line) is not None


def _marked_author(line: Line) -> etree._Element | None:
    """The innermost element around a line that is marked as the author's."""
    for element, (_, words) in zip(line.around, elements(line), strict=True):
        if _BYLINE_WORDS.search(words) or element.get("rel") == "author" or element.get("itemprop") == "author":
            return element
    return None


def _stated(root: etree._Element) -> Iterator[tuple[str, str]]:
    """Day and author's name of each article in the page's JSON-LD."""
    for script in root.iter("script"):
        if script.get("type") != "application/ld+json":
            continue
        try:
            stated = json.loads(script.text or "")
        except (ValueError, RecursionError):
            continue
        for one in _things(stated):
            date, author = one.get("datePublished"), one.get("author")
            author = author[0] if isinstance(author, list) and author else author
            name = author.get("name") if isinstance(author, dict) and author.get("@type") == "Person" else None
            yield date if isinstance(date, str) else "", name if isinstance(name, str) else ""


def _things(stated: object) -> Iterator[dict[str, object]]:
    """The things that JSON-LD speaks of: one, a list, or a graph of them."""
    if isinstance(stated, list):
        for one in stated:
            yield from _things(one)
    elif isinstance(stated, dict):
        yield stated
        graph = stated.get("@graph")
        yield from _things(graph if isinstance(graph, list) else [])
