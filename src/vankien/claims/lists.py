"""Lists: as many items as announced, be they numbered, parted by semicolons, or a row of names."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from vankien.claims.context import Finding, Layout, has_any
from vankien.claims.parts import say

LONGEST_LEAD = 80  # code points between the announced number and the first item
LONGEST_LIST = 1_200  # code points of a list within one paragraph
LONGEST_NAME = 6  # words; what is longer is told, not named
_MARK = re.compile(r"\((\d{1,2})\)")
_BEGUN = re.compile(r"[.!?](?=\s|$)|\n")
_BROKEN = re.compile(r"[()/:“”\"\d]| [-–—] ")  # pairs, remarks, numbers: their items are not sure


def lists(on: Layout) -> Iterator[Finding]:
    """The announced number of items, and the numbered items that follow."""
    for found in re.finditer(r"\(1\)", on.low):
        place = bisect_left(on.starts, found.start()) - 1
        if place < 0 or not _announces(on, place, found.start()):
            continue
        count, end = _items(on.low, found.start())
        stretch = on.low[found.start() : end]
        if count > 1 and count != on.value(place) and not has_any(stretch, on.words.open_end[:5]):
            yield Finding("list-length", (place,), {"stated": say(on.value(place)), "counted": count})


def _announces(on: Layout, place: int, item: int) -> bool:
    """Whether a figure announces the list that begins at `item`: counted things, a colon, nothing else between."""
    one = on.statements[place]
    lead = on.low[one.span.end : item]
    is_counted = one.figure.unit is not None and not on.dimensions[place].is_measure and one.figure.whole is None
    is_lead = len(lead) <= LONGEST_LEAD and ":" in lead and not re.search(r"[.;\n(]", lead.rstrip("\n "))
    return is_counted and is_lead and on.is_level(place)


def _items(low: str, start: int) -> tuple[int, int]:
    """How many items are numbered on from 1, and where the paragraph of the last one ends; 0 when one is missing."""
    expected, end = 1, low.find("\n", start)
    at = start
    for mark in _MARK.finditer(low, start):
        between = low[at : mark.start()]
        is_new_paragraph = "\n" in between
        if is_new_paragraph and between.rsplit("\n", 1)[1].strip(" \t-"):
            break  # a number in the middle of another paragraph
        if int(mark[1]) == expected:
            expected, at = expected + 1, mark.end()
        elif int(mark[1]) == 1:
            break
        elif not is_new_paragraph:
            return 0, mark.end()
    end = low.find("\n", at)
    return expected - 1, len(low) if end < 0 else end


def plain_lists(on: Layout) -> Iterator[Finding]:
    """The announced number, and the items of a list without numbers behind its colon, in one paragraph.

    Nothing is said of lists that go on, of pairs, remarks and items that may be one or two ("Văn hóa và Thể thao").
    """
    for place, one in enumerate(on.statements):
        colon = on.low.find(":", one.span.end, one.span.end + LONGEST_LEAD)
        if colon < 0 or not _announces(on, place, colon + 1) or not _names_itself(on, place, colon):
            continue
        found = _plain_items(on, colon + 1, is_named=one.figure.unit in on.words.named_units)
        if found and on.value(place) not in found:
            yield Finding("list-length", (place,), {"stated": say(on.value(place)), "counted": found[0]})


def _names_itself(on: Layout, place: int, colon: int) -> bool:
    """Whether the items are surely what is counted: "3 văn bản với các đối tác: …" lists partners."""
    return all(
        word[0].isupper() or word.lower() in on.words.announcing
        for word in re.findall(r"[^\W_]+", on.text[on.statements[place].span.end : colon])
    )


def _plain_items(on: Layout, start: int, *, is_named: bool) -> tuple[int, ...]:
    """How many items there may be, the likeliest first; empty when they cannot be counted."""
    limit = min(len(on.low), start + LONGEST_LIST)
    line = on.low.find("\n", start, limit)
    stretch = on.text[start : limit if line < 0 else line]
    if ";" in stretch:
        return _parted(on, stretch)
    stop = _BEGUN.search(stretch)
    return _named(on, stretch if stop is None else stretch[: stop.start()]) if is_named else ()


def _parted(on: Layout, stretch: str) -> tuple[int, ...]:
    """Items between semicolons, all in one sentence that ends with its paragraph."""
    said = stretch.strip()
    is_whole = said.endswith(".") and not _BEGUN.search(said[:-1]) and not re.search(r"[:()]", said)
    if not is_whole or has_any(said.lower(), (*on.words.open_end, *on.words.parts_of)):
        return ()
    items = [item.strip() for item in said.split(";")]
    joined = any(f" {word} " in f" {items[-1].lower()} " for word in on.words.joins)
    return (len(items), len(items) + 1) if joined else (len(items),)


def _named(on: Layout, stretch: str) -> tuple[int, ...]:
    """Names between commas, the last perhaps behind "và", which may also stand within a name."""
    if _BROKEN.search(stretch) or has_any(stretch.lower(), on.words.open_end):
        return ()
    items = [item.strip() for item in stretch.split(",")]
    last = re.split(rf" (?:{'|'.join(on.words.joins)}) ", items[-1])
    between = any(f" {word} " in f" {item} " for item in items[:-1] for word in on.words.joins)
    every = [*items[:-1], *last]
    is_row = all(0 < len(item.split()) <= LONGEST_NAME and _is_name(on, item) for item in every)
    if not is_row or between or len(every) < 2:
        return ()
    return len(every), len(items)


def _is_name(on: Layout, item: str) -> bool:
    """Whether an item is a name, perhaps behind a word for its kind."""
    words = item.split()
    kinds = {word for kind in on.words.named_units for word in kind.split()}
    while len(words) > 1 and words[0] in kinds:
        words.pop(0)
    return words[0][0].isupper()
