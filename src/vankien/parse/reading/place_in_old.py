"""The place that stands before the old words in one field or cell: "Điểm đ khoản 1 Điều 6: “tối thiểu 30 ngày”".

A column "Dự thảo" beside which none says where holds both, or the place alone; both are what a clerk reads there.
"""

import re
from collections.abc import Mapping
from dataclasses import replace

from vankien.model.amendment import Operation
from vankien.model.span import Span
from vankien.parse.grammar.found import Found, trimmed
from vankien.parse.script import Script
from vankien.parse.words.plain import Masked

LONGEST_PLACE = 80  # code points of a place before the old words in their cell
LINE_ENDS = ("\n", "\u2028")
_PLACE_ENDS = re.compile(r"\.[^\S\n\u2028]+(?=[^\W\d_])|[\n\u2028]")
_BRACKET = re.compile(r"\(\s*(?P<place>[^()\n]{2,60})\)\s*\.?\s*$")
_NAME = re.compile(r"[^\W\d_]{2}")  # of a unit: "2.60" may be a sum as well


def with_place_of_old(script: Script, fields: Mapping[str, Span]) -> dict[str, Span]:
    """The fields with a place of its own where that of the old words begins with it, ends with it in brackets ("đạt
    82%. (trang 3)"), or is nothing else.
    """
    old = fields.get("old")
    if old is None or "place" in fields:
        return dict(fields)
    parted = _begun(script, old, fields.get("new") or fields.get("proposal")) or _behind(script, old)
    if parted is None:
        return dict(fields)
    named = {name: span for name, span in fields.items() if name != "old"}
    place, rest = parted
    return {**named, "place": place} if rest.is_empty else {**named, "place": place, "old": rest}


def _begun(script: Script, old: Span, new: Span | None) -> tuple[Span, Span] | None:
    """The place with which old words begin, up to a colon, the end of its line or a stop, and the rest of them.

    A label that the new words bear as well ("Điều 14. Tên cũ" | "Điều 14. Tên mới") is one of the words.
    """
    text, reach = script.text, min(old.end, old.start + LONGEST_PLACE)
    colon = text.find(":", old.start, reach)
    first = trimmed(text, Span(old.start, old.end if colon < 0 else colon))
    if first.length <= LONGEST_PLACE and _only_places(script, first):
        return first, trimmed(text, Span(first.end if colon < 0 else colon + 1, old.end))
    rest = None if colon < 0 else trimmed(text, Span(colon + 1, old.end))
    quoted = None if rest is None else _quoted(script, rest)
    if quoted is not None and script.references(script.part(first)):
        return first, quoted  # with a word or two of what stands there: "Mục III.1 Hạn chế, gạch thứ ba: “…”"
    if rest is not None and _heads_line(script, first, colon, new):
        return first, rest  # "Điểm 3. Trạm Nà Sằm, mục II:⏎- Trông bến"
    for stop in _PLACE_ENDS.finditer(text, old.start, reach):
        place = trimmed(text, Span(old.start, stop.start()))
        is_name = _NAME.search(text, place.start, place.end) is not None
        is_borne = new is not None and new.of(script.lower).lstrip().startswith(place.of(script.lower))
        if is_name and not is_borne and _only_places(script, place):
            return place, trimmed(text, Span(stop.end(), old.end))
    return None


def _heads_line(script: Script, first: Span, colon: int, new: Span | None) -> bool:
    """Whether a line that ends with a colon begins with a place that the new words do not bear, too."""
    named = script.references(script.part(first))
    if not named or named[0].span.start > first.start or script.text[colon + 1 :].lstrip(" ")[:1] not in LINE_ENDS:
        return False
    return new is None or not new.of(script.lower).lstrip().startswith(named[0].span.of(script.lower))


def _behind(script: Script, old: Span) -> tuple[Span, Span] | None:
    """The place in brackets behind old words, and the words."""
    bracket = _BRACKET.search(script.text, max(old.start, old.end - LONGEST_PLACE), old.end)
    if bracket is None or not _only_places(script, Span(*bracket.span("place"))):
        return None
    words = trimmed(script.text, Span(old.start, bracket.start()))
    return None if words.is_empty else (Span(*bracket.span("place")), words)


def _only_places(script: Script, said: Span) -> bool:
    return not said.is_empty and script.only_places(script.part(said))


def _quoted(script: Script, said: Span) -> Span | None:
    """The words inside where they stand in one pair of marks, with nothing beside it."""
    quotes = script.part(said).quotes
    is_whole = len(quotes) == 1 and quotes[0].closed and quotes[0].span == said
    return trimmed(script.text, quotes[0].inner) if is_whole else None


def without_place_as_old(script: Script, found: Found, part: Masked) -> Found:
    """What is found without old words that only say where, and have no marks: "Dự thảo: Khoản 1 Điều 24"."""
    old = found.target
    if found.operation is not Operation.REPLACE or found.new is None or old is None or old.length > LONGEST_PLACE:
        return found
    return replace(found, target=None) if part.quote_at(old.start) is None and only_says_place(script, old) else found


def only_says_place(script: Script, said: Span | None) -> bool:
    """Whether words name a unit and say nothing else."""
    if said is None or _NAME.search(script.text, said.start, said.end) is None:
        return False
    return script.only_places(script.part(said))
